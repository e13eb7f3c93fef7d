"""How the time of a recurrent layer grows, and where dense training is as fast.

One line each for activity, width, batch and time steps, everything else as in `BASE`;
then how much faster than dense training layers of several widths are, up to a fifth
active: where more are, a wide layer always has membranes on its threshold, which fire
on some sides only. Support is the share of active neurons, or a little more.
"""

import argparse
import json
import pathlib
import sys
from typing import Any

from benchmarks import _timing, layers, works

# Neurons, batch, steps, activity.
BASE = {"neurons": 1024, "batch": 32, "steps": 50, "activity": 0.015}
SWEEPS = {
    "activity": (0.002, 0.005, 0.015, 0.05, 0.15, 0.4),
    "neurons": (256, 512, 1024, 2048, 4096),
    "batch": (4, 16, 32, 64, 128),
    "steps": (10, 25, 50, 100, 200),
}
WIDTHS = (256, 512, 1024, 2048, 4096)
SHARES = (0.003, 0.01, 0.03, 0.1, 0.2)
SIDES = ("event", "plain")


def rows(repetitions: int) -> list[dict[str, Any]]:
    """All sweeps, then all widths."""
    found = []
    for along, values in SWEEPS.items():
        for value in values:
            found.append(_row(along, BASE | {along: value}, repetitions))
    for width in WIDTHS:
        for share in SHARES:
            about = {"neurons": width, "batch": 32, "steps": 20, "activity": share}
            found.append(_row("crossover", about, repetitions))
    return found


def _row(along: str, about: dict[str, Any], repetitions: int) -> dict[str, Any]:
    support = min(1.0, 1.3 * about["activity"])
    n, batch, steps = (about[k] for k in ("neurons", "batch", "steps"))
    work = works.recurrent(n, batch, steps, about["activity"], support)
    row = layers.compare(along, work, repetitions)
    measured = {"neurons": n, "batch": batch, "steps": steps}
    found = {"along": along, **measured, **{k: row[k] for k in row if k != "work"}}
    print("  ".join(f"{k} {v}" for k, v in found.items()), file=sys.stderr, flush=True)
    return found


def figure(rows: list[dict[str, Any]], path: str) -> None:
    """The rows as a picture: four lines of growth, and the crossover."""
    import matplotlib as mpl

    mpl.use("agg")
    import matplotlib.pyplot as plt

    mpl.rcParams["svg.hashsalt"] = "spikejax"
    fig, axes = plt.subplots(1, 5, figsize=(15, 3.2), layout="constrained")
    labels = {
        "activity": ("active neurons per step, %", "activity %"),
        "neurons": ("neurons", "neurons"),
        "batch": ("batch", "batch"),
        "steps": ("time steps", "steps"),
    }
    for axis, (along, (label, key)) in zip(axes, labels.items(), strict=False):
        line = [row for row in rows if row["along"] == along]
        for side, colour in zip(SIDES, ("C0", "0.5"), strict=True):
            name = {"event": "events", "plain": "dense"}[side]
            times = [row[f"{side} ms"] for row in line]
            axis.plot([row[key] for row in line], times, "o-", color=colour, label=name)
        axis.set(xscale="log", yscale="log", xlabel=label)
        if along != "activity":
            axis.set_xticks(SWEEPS[along], map(str, SWEEPS[along]))
            axis.xaxis.minorticks_off()
    axes[0].set_ylabel("forward and backward, ms")
    axes[0].legend(frameon=False)
    for i, width in enumerate(WIDTHS):
        line = [r for r in rows if r["along"] == "crossover" and r["neurons"] == width]
        xs = [row["activity %"] for row in line]
        ys = [row["over the stronger"] for row in line]
        axes[4].plot(xs, ys, "o-", color=f"C{i}", label=str(width), markersize=3)
    axes[4].axhline(1.0, color="0.5", linewidth=1)
    axes[4].set(xscale="log", yscale="log", xlabel="active neurons per step, %")
    axes[4].set_yticks((1, 2, 5, 10, 20), map(str, (1, 2, 5, 10, 20)))
    axes[4].yaxis.minorticks_off()
    axes[4].set_ylabel("times faster than dense")
    axes[4].legend(
        title="neurons",
        frameon=False,
        fontsize="small",
        loc="center left",
        bbox_to_anchor=(1.0, 0.5),
    )
    for axis in axes:
        axis.spines[["top", "right"]].set_visible(False)
    base = "{neurons} neurons, batch {batch}, {steps} steps".format(**BASE)
    rest = f"{100 * BASE['activity']:g} % active; on the right batch 32, 20 steps"
    fig.suptitle(f"Recurrent LIF layer with a readout: {base}, {rest}", size=10)
    fig.savefig(path, metadata={"Date": None})


def main() -> None:
    """Reads the command line: `python -m benchmarks.growth`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--json", help="a file to write to, instead of printing")
    parser.add_argument("--figure", help="a picture to draw (needs matplotlib)")
    parser.add_argument("--from", dest="read", help="a file of --json: only draw it")
    args = parser.parse_args()
    if args.repetitions < 5:
        parser.error("a median needs 5 repetitions or more")
    if args.read is not None:
        found = json.loads(pathlib.Path(args.read).read_text())["rows"]
    else:
        _timing.require_kernels()
        found = rows(args.repetitions)
        _timing.report(found, args.json)
    if args.figure is not None:
        figure(found, args.figure)


if __name__ == "__main__":
    main()
