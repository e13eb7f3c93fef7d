"""Time of a training step against activity: `python -m benchmarks.activity`.

The network of `benchmarks.frameworks`, 2312-1466-1466-10 with Adam, at several shares
of active neurons (the surrogate covers 1.7 times as many membranes, at most all), for
spikejax, the network written by hand and some peers, in turn. `--figure` draws the
README's first picture; `--from` draws it again from what `--json` wrote.
"""

import argparse
import json
import pathlib
from collections.abc import Iterable, Sequence
from typing import Any

from benchmarks import _timing, frameworks, works

ACTIVITIES = (0.005, 0.01, 0.02, 0.05, 0.1, 0.3, 1.0)
SIZES = ((1466, 1466), 48, 100)
SUPPORT = 1.7
NAMES = {
    "plain": "JAX by hand",
    "snntorch": "snnTorch",
    "spikingjelly": "SpikingJelly",
}
COLOURS = {"spikejax": "#c1272d", "plain": "#222222"}
OTHERS = ("#4c78a8", "#59a14f", "#b279a2", "#e08214", "#6b8e9e", "#8c6d31", "#7f7f7f")


def rows(
    sides: frameworks.Sides, activities: Iterable[float], repetitions: int
) -> list[dict[str, Any]]:
    """Every side at every activity; those of the same rules have the same loss."""
    found = []
    for activity in activities:
        work = works.network(*SIZES, activity, min(1.0, SUPPORT * activity))
        losses = {k: peer.make(work.problem)["loss"] for k, peer in sides.items()}
        for side, loss in losses.items():
            apart = abs(loss / losses["spikejax"] - 1)
            if side not in frameworks.RULES and apart > frameworks.LOSS:
                raise SystemExit(f"{side} has another loss, by {apart:.1e}")
        steps = {side: peer.step for side, peer in sides.items()}
        times = _timing.interleaved(steps, repetitions, warm_up=0)
        found += [
            {
                "work": "network",
                "side": side,
                "activity %": 100 * work.activity,
                "support %": 100 * work.support,
                "ms": _timing.milliseconds(times, side),
                "of spikejax": _timing.ratio(times, side, "spikejax"),
                "loss": losses[side],
            }
            for side in sides
        ]
    return found


def figure(about: dict[str, Any], rows: Sequence[dict[str, Any]], path: str) -> None:
    """Lines over logarithmic axes, each named where it ends."""
    import matplotlib as mpl

    mpl.use("agg")
    import matplotlib.pyplot as plt
    from matplotlib import ticker

    mpl.rcParams["svg.hashsalt"] = "spikejax"
    fig, axes = plt.subplots(figsize=(7.6, 4.4), layout="constrained")
    axes.set(xscale="log", yscale="log")
    names = list(dict.fromkeys(row["side"] for row in rows))
    lines = {
        side: {r["activity %"]: r["ms"] for r in rows if r["side"] == side}
        for side in names
    }
    others = iter(OTHERS)
    colours = {side: COLOURS.get(side) or next(others) for side in names}
    for side, line in lines.items():
        width = 2.6 if side == "spikejax" else 1.5
        how = {"color": colours[side], "linewidth": width, "markersize": 2 * width}
        axes.plot(line.keys(), line.values(), "o-", **how)
    for share, ms in lines["spikejax"].items():
        ahead = min(
            row["of spikejax"]
            for row in rows
            if row["activity %"] == share and row["side"] != "spikejax"
        )
        axes.annotate(
            f"{ahead:.2g}×",
            (share, ms),
            (0, -16 if ahead >= 1 else 8),
            textcoords="offset points",
            color=colours["spikejax"],
            ha="center",
            size=8,
        )
    ends = [list(lines[side].items())[-1] for side in names]
    for side, (x, _), y in zip(names, ends, apart([y for _, y in ends]), strict=True):
        axes.annotate(
            NAMES.get(side, side),
            (x, y),
            (10, 0),
            textcoords="offset points",
            color=colours[side],
            va="center",
            weight="bold" if side == "spikejax" else "normal",
        )
    axes.set_xlabel("active neurons per time step")
    axes.set_ylabel("training step")
    for axis, text in ((axes.xaxis, _percent), (axes.yaxis, _duration)):
        axis.set_major_locator(ticker.LogLocator(subs=(1.0, 2.0, 5.0)))
        axis.set_major_formatter(text)
        axis.set_minor_locator(ticker.NullLocator())
    axes.margins(y=0.12)
    axes.grid(color="0.92")
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_title(
        "2312-1466-1466-10, 48 sequences of 100 steps: forward, backward and Adam, "
        f"{about['threads']} threads of\n{about['processor']}; "
        "in red, how many times faster than the fastest other",
        loc="left",
        size=9,
        color="0.3",
    )
    fig.savefig(path, metadata={"Date": None})
    plt.close(fig)


def _percent(x: float, _: int) -> str:
    return f"{x:g} %"


def _duration(ms: float, _: int) -> str:
    return f"{ms / 1000:g} s" if ms >= 1000 else f"{ms:g} ms"


def apart(heights: Sequence[float], least: float = 1.17) -> list[float]:
    """Heights on a logarithmic axis moved so that each is `least` times the one below.

    What has to move is moved evenly: a group of labels stays centred on its lines.
    """
    order = sorted(range(len(heights)), key=lambda i: heights[i])
    groups: list[tuple[float, list[int]]] = []  # lowest height, members from below
    for i in order:
        groups.append((heights[i], [i]))
        while len(groups) > 1:
            (below, first), (above, second) = groups[-2:]
            if above >= below * least ** len(first):
                break
            members = first + second
            mean = 1.0
            for rank, member in enumerate(members):
                mean *= (heights[member] / least**rank) ** (1 / len(members))
            groups[-2:] = [(mean, members)]
    found = list(heights)
    for lowest, members in groups:
        for rank, member in enumerate(members):
            found[member] = lowest * least**rank
    return found


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--peers", help="where benchmarks/peers/setup.sh put them")
    parser.add_argument("--sides", nargs="+", default=["spyx", "spikingjelly"])
    parser.add_argument("--activities", type=float, nargs="+", default=ACTIVITIES)
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--json", help="a file to write to, instead of printing")
    parser.add_argument("--figure", help="a picture to draw (needs matplotlib)")
    parser.add_argument("--from", dest="read", help="a file of --json: only draw it")
    args = parser.parse_args()
    if args.repetitions < 5:
        parser.error("a median needs 5 repetitions or more")
    if args.read is not None:
        about, found = json.loads(pathlib.Path(args.read).read_text()).values()
    else:
        _timing.require_kernels()
        names = dict.fromkeys(["spikejax", "plain", *args.sides])
        with frameworks.running(names, args.peers) as sides:
            versions = frameworks.versions(sides)
            found = rows(sides, args.activities, args.repetitions)
        about = _timing.report(found, args.json, **versions)
    if args.figure is not None:
        figure(about, found, args.figure)


if __name__ == "__main__":
    main()
