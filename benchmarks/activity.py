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

ACTIVITIES = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)
SIZES = ((1466, 1466), 48, 100)
SUPPORT = 1.7
NAMES = {
    "plain": "hand-written JAX",
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

    mpl.rcParams["svg.hashsalt"] = "spikejax"
    mpl.rcParams["font.size"] = 10
    fig, axes = plt.subplots(figsize=(7.2, 4.2), layout="constrained")
    lines = {
        side: [(r["activity %"], r["ms"]) for r in rows if r["side"] == side]
        for side in dict.fromkeys(row["side"] for row in rows)
    }
    others = iter(OTHERS)
    labels = []
    for side, line in lines.items():
        colour = COLOURS.get(side) or next(others)
        xs, ys = zip(*line, strict=True)
        weight = 2.6 if side == "spikejax" else 1.5
        axes.plot(xs, ys, "o-", color=colour, linewidth=weight, markersize=2 * weight)
        labels.append((ys[-1], NAMES.get(side, side), colour))
    axes.set(xscale="log", yscale="log")
    places = apart([y for y, *_ in labels], 1.17)
    right = max(x for line in lines.values() for x, _ in line)
    for y, (_, label, colour) in zip(places, labels, strict=True):
        axes.annotate(
            label, (right, y), (8, 0), textcoords="offset points", color=colour,
            va="center", weight="bold" if label == "spikejax" else "normal",
        )  # fmt: skip
    axes.set_xlabel("active neurons per time step")
    axes.set_ylabel("training step")
    axes.xaxis.set_major_formatter(lambda x, _: f"{x:g} %")
    axes.yaxis.set_major_formatter(
        lambda y, _: f"{y / 1000:g} s" if y >= 1000 else f"{y:g} ms"
    )
    axes.grid(which="major", color="0.9")
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_title(
        "2312-1466-1466-10, 48 sequences of 100 steps, forward, backward and Adam\n"
        f"{about['threads']} threads of {about['processor']}",
        loc="left",
        size=9,
        color="0.3",
    )
    fig.savefig(path, metadata={"Date": None})
    plt.close(fig)


def apart(heights: Sequence[float], least: float) -> list[float]:
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
