"""The manycore model against paper B's times, and where machines stop scaling.

`python -m benchmarks.manycore`: nothing is timed here. The costs of a Graphcore Mk2 are
fitted to one column of the times that paper B's authors logged, the other columns are
predicted, and so are machines and networks that nobody has run.
"""

import argparse
import json
import statistics
from collections.abc import Sequence
from typing import Any

from benchmarks import _timing
from spikejax import mimd

USED = 0.1  # the activity with the longest times, which rounding touches least
BATCH, STEPS, WIDTH = 48, 100, 1024
POPULATION_BATCH = 6  # an example for each thread: spikes of more fill every tile
CHEAP = mimd.MK2._replace(
    costs=mimd.MK2.costs._replace(step_cycles=mimd.MK2.costs.step_cycles / 10)
)
NEURONS = (10**5, 10**6, 10**7, 10**8)
ACTIVITIES = (0.01, 0.1)
TILES = tuple(2**k for k in range(6, 28))
CHIPS = (1, 2, 4, 8, 16)

Row = dict[str, Any]


# --- against measured times -------------------------------------------------------


def columns() -> dict[str, tuple[mimd.Published, ...]]:
    """The activities and the networks: what the costs can be fitted to."""
    rows = mimd.published()
    found = {}
    for activity in dict.fromkeys(row.activity for row in rows):
        name = f"{activity:.0%} activity"
        found[name] = tuple(row for row in rows if row.activity == activity)
    for hidden in dict.fromkeys(row.hidden for row in rows):
        found[_network(hidden)] = tuple(row for row in rows if row.hidden == hidden)
    return found


def fitted(used: Sequence[mimd.Published]) -> mimd.Machine:
    """A Mk2 with costs from these rows and no others."""
    return mimd.calibrate([row.measurement for row in used], mimd.MK2)


def errors() -> list[Row]:
    """Each row of the log, measured and predicted, and whether it was fitted to."""
    used = columns()[f"{USED:.0%} activity"]
    machine = fitted(used)
    found = []
    for row in mimd.published():
        prediction = mimd.predict(row.measurement.network, machine)
        measured = row.measurement.seconds
        found.append(
            {
                "hidden": _network(row.hidden),
                "activity %": 100 * row.activity,
                "used": "fit" if row in used else "held out",
                "measured ms": 1e3 * measured,
                "open ms": 1e3 * row.rounding,
                "predicted ms": 1e3 * prediction.seconds,
                "error %": 100 * (prediction.seconds / measured - 1),
                "imbalance": prediction.imbalance,
                "exchange MB": prediction.exchange_bytes / 1e6,
                "tile KB": float(prediction.memory.total.max()) / 1e3,
            }
        )
    return found


def phases() -> list[Row]:
    """Microseconds of a time step by phase, for each row of the log."""
    found = []
    for row in mimd.published():
        prediction = mimd.predict(row.measurement.network, mimd.MK2)
        head = {"hidden": _network(row.hidden), "activity %": 100 * row.activity}
        steps = row.measurement.network.steps
        split = prediction.phases._asdict()
        found.append(head | {k: 1e6 * v / steps for k, v in split.items()})
    return found


def choices() -> list[Row]:
    """The error on the rows not used, for every column that could have been used."""
    found = []
    for name, used in columns().items():
        machine = fitted(used)
        held = [row for row in mimd.published() if row not in used]
        mean = statistics.mean(row.measurement.seconds for row in used)
        wrong = [
            _error(mimd.predict(r.measurement.network, machine).seconds, r)
            for r in held
        ]
        flat = [_error(mean, row) for row in held]
        found.append(
            {
                "fitted to": name,
                "event cycles": machine.costs.event_cycles,
                "step cycles": machine.costs.step_cycles,
                "held out": len(held),
                "median error %": statistics.median(wrong),
                "worst error %": max(wrong),
                "its mean: median error %": statistics.median(flat),
            }
        )
    return found


def _error(seconds: float, row: mimd.Published) -> float:
    return 100 * abs(seconds / row.measurement.seconds - 1)


def _network(hidden: Sequence[int]) -> str:
    return "-".join(map(str, hidden))


# --- machines that nobody has run -------------------------------------------------


def layered(neurons: int, activity: float) -> mimd.Network:
    """Layers of WIDTH neurons, each hearing the one before."""
    sizes = (WIDTH,) * (1 + neurons // WIDTH)
    about = {"batch": BATCH, "steps": STEPS, "activity": activity}
    return mimd.feedforward(sizes, has_delay=True, **about)


def population(neurons: int, activity: float) -> mimd.Network:
    """One recurrent population with WIDTH synapses a neuron from anywhere in it."""
    sources = mimd.Source(mimd.INPUT), mimd.Source(0, fan_in=WIDTH)
    active = activity * neurons
    layer = mimd.Layer("population", neurons, sources, active, active)
    about = {"batch": POPULATION_BATCH, "steps": STEPS, "has_delay": True}
    return mimd.Network(WIDTH, activity * WIDTH, (layer,), **about)


KINDS = {"layers": layered, "population": population}


def scalings() -> list[Row]:
    """For each network: tiles that hold it, and tiles that it can use."""
    found = []
    for name, kind in KINDS.items():
        for activity in ACTIVITIES:
            for neurons in NEURONS:
                network = kind(neurons, activity)
                rows = mimd.scaling(network, mimd.MK2, TILES)
                cheap = mimd.stops(mimd.scaling(network, CHEAP, TILES))
                at = {row.tiles: row for row in rows}
                holds, half, end = (
                    mimd.fits(rows),
                    mimd.stops(rows, 1.5),
                    mimd.stops(rows, 1.1),
                )
                last = at[end] if end else rows[-1]
                split = last.phases._asdict()
                found.append(
                    {
                        "network": name,
                        "neurons": neurons,
                        "activity %": 100 * activity,
                        "holds it": holds or "-",
                        "ms there": 1e3 * at[holds].seconds if holds else "-",
                        "doubling < 1.5x": half or "-",
                        "ms here": 1e3 * at[half].seconds if half else "-",
                        "doubling < 1.1x": end or "-",
                        "ms at that": 1e3 * last.seconds,
                        "neurons a tile": last.neurons_per_tile,
                        "most of it": max(split, key=lambda k: split[k]),
                        "time steps / 10": cheap or "-",
                    }
                )
    return found


def chips() -> list[Row]:
    """Paper B's large networks: 12 layers of 976 neurons for each chip, 8 a tile."""
    found = []
    for count in CHIPS:
        sizes = (1152, *[976] * 12 * count, 10)
        about = {"batch": 24, "steps": 10, "activity": 0.05, "optimiser": mimd.SGD}
        network = mimd.feedforward(sizes, has_delay=True, **about)
        machine = mimd.MK2._replace(chips=count)
        placed = mimd.place(network, machine, neurons_per_tile=8)
        prediction = mimd.predict(network, machine, placed)
        weights = sum(a * b for a, b in zip(sizes, sizes[1:], strict=False))
        found.append(
            {
                "chips": count,
                "neurons": sum(sizes[1:]),
                "weights": weights,
                "ms": 1e3 * prediction.seconds,
                "links us": 1e6 * prediction.phases.links,
                "links MB": prediction.link_bytes / 1e6,
                "imbalance": prediction.imbalance,
                "tile KB": float(prediction.memory.total.max()) / 1e3,
            }
        )
    return found


# --- output -----------------------------------------------------------------------


def figure(path: str) -> None:
    """Measured against predicted, the phases, and both kinds of networks on tiles."""
    import matplotlib as mpl

    mpl.use("agg")
    import matplotlib.pyplot as plt

    mpl.rcParams["svg.hashsalt"] = "spikejax"
    fig, axes = plt.subplots(1, 4, figsize=(16, 3.6), layout="constrained")
    _draw_errors(axes[0])
    _draw_phases(axes[1])
    for axis, (name, kind) in zip(axes[2:], KINDS.items(), strict=True):
        _draw_scaling(axis, name, kind)
    for axis in axes:
        axis.spines[["top", "right"]].set_visible(False)
    fig.savefig(path, metadata={"Date": None} if path.endswith(".svg") else None)


def _draw_errors(axis) -> None:
    rows = errors()
    limits = (3.5, 12)
    axis.plot(limits, limits, color="0.5", linewidth=1)
    for factor in (0.8, 1.2):
        axis.plot(limits, [factor * x for x in limits], ":", color="0.5", linewidth=1)
    for i, activity in enumerate(dict.fromkeys(row["activity %"] for row in rows)):
        some = [row for row in rows if row["activity %"] == activity]
        held = some[0]["used"] == "held out"
        axis.errorbar(
            [row["measured ms"] for row in some],
            [row["predicted ms"] for row in some],
            xerr=[row["open ms"] for row in some],
            fmt="o",
            color=f"C{i}",
            fillstyle="full" if held else "none",
            linewidth=1,
            label=f"{activity:g} % active, {some[0]['used']}",
        )
    axis.set(xlim=limits, ylim=limits, aspect="equal")
    axis.set(xlabel="measured, ms (rounded)", ylabel="predicted, ms")
    axis.set_title("Graphcore Mk2, paper B's networks", size=10)
    axis.legend(frameon=False, fontsize="small")


def _draw_phases(axis) -> None:
    rows = phases()
    names = [
        name for name in mimd.Phases._fields if any(row[name] > 0.5 for row in rows)
    ]
    left = [0.0] * len(rows)
    labels = [f"{row['hidden']}, {row['activity %']:g} %" for row in rows]
    for i, name in enumerate(reversed(names)):
        widths = [row[name] for row in rows]
        axis.barh(labels, widths, left=left, label=name, color=f"C{i}")
        left = [a + b for a, b in zip(left, widths, strict=True)]
    axis.invert_yaxis()
    axis.tick_params("y", labelsize=7)
    axis.set(xlabel="a time step, µs", xlim=(0, 160))
    axis.set_title("predicted phases", size=10)
    axis.legend(frameon=False, fontsize="small")


def _draw_scaling(axis, name: str, kind) -> None:
    for i, neurons in enumerate(NEURONS):
        rows = mimd.scaling(kind(neurons, 0.01), mimd.MK2, TILES)
        holds, end = mimd.fits(rows), mimd.stops(rows)
        power = f"$10^{len(str(neurons)) - 1}$ neurons"
        points = [(row.tiles, 1e3 * row.seconds) for row in rows]
        axis.plot(*zip(*points, strict=True), ":", color=f"C{i}")
        fitting = [p for p in points if holds and p[0] >= holds]
        xs, ys = zip(*fitting, strict=True) if fitting else ([], [])
        axis.plot(xs, ys, color=f"C{i}", label=power)
        axis.plot(
            *zip(*[p for p in points if p[0] == end], strict=True), "o", color=f"C{i}"
        )
    axis.set(xscale="log", yscale="log", xlabel="tiles", ylabel="training step, ms")
    axis.set_title(f"{name}, 1 % active", size=10)
    axis.set_ylim(top=30 * axis.get_ylim()[1])
    title = "dotted: memory too small\ncircle: stops scaling"
    axis.legend(
        frameon=False,
        fontsize="x-small",
        title=title,
        title_fontsize="x-small",
        loc="upper right",
        ncols=2,
    )


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", help="a file to write to")
    parser.add_argument("--figure", help="a picture to draw (needs matplotlib)")
    args = parser.parse_args()
    tables = {
        "errors": errors(),
        "choices": choices(),
        "phases": phases(),
        "scaling": scalings(),
        "chips": chips(),
    }
    held = [r for r in tables["errors"] if r["used"] == "held out"]
    inside = sum(
        abs(r["predicted ms"] - r["measured ms"]) <= r["open ms"] for r in held
    )
    about = {
        "fitted to": f"{USED:.0%} activity",
        "costs": mimd.MK2.costs._asdict(),
        "held out": len(held),
        "median absolute error %": statistics.median(abs(r["error %"]) for r in held),
        "worst absolute error %": max(abs(r["error %"]) for r in held),
        "within rounding": inside,
    }
    print(" | ".join(f"{name}: {value}" for name, value in about.items()))
    for name, rows in tables.items():
        print(f"\n{name}\n{_timing.table(rows)}")
    if args.json is not None:
        with open(args.json, "w") as file:
            file.write(json.dumps({"about": about, **tables}, indent=1) + "\n")
    if args.figure is not None:
        figure(args.figure)


if __name__ == "__main__":
    main()
