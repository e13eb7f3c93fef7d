"""Paper B's grids, events against dense training: `python -m benchmarks.grids`.

The networks of doi:10.48550/arXiv.2311.04386, at the sizes of its authors' programs:

- `layers`: 2 to 5 hidden layers that share 2942 neurons with the output, for N-MNIST
  (2312 channels, 10 classes) and SHD (700 channels, 20 classes); batch 48, 100 time
  steps, a training step with Adam; activity 0.5 to 50 %.
- `neurons`: ever more hidden layers of one width behind 1152 channels; batch 24, 10
  time steps, a training step with SGD; activity 1 to 10 %.

The input has as many events as their lists had room for: 32, of SHD 48. A layer hears
the one before in the same time step, not a time step late. Data are drawn, see
`benchmarks.works`: weights are such that every hidden layer fires at the asked-for
activity, and the surrogate's support is 1.7 times as many neurons. Sides, equality and
memory are those of `benchmarks.layers`: `plain` is JAX by hand, `reference` spikejax
without kernels.

`Mk2 ms` is not measured: it is what `sj.mimd` predicts for as few chips of the paper's
machine as hold the network, which is all there is of sizes beyond this machine.
Without `--whole` a part of the grids, in a quarter of an hour on two cores; the whole
takes more than an hour.
"""

import argparse
import json
import pathlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import optax

from benchmarks import _timing, layers, works
from benchmarks.activity import SUPPORT
from spikejax import mimd

NEURONS = 2942
MOST = 96  # layers, in 6 GB
CHIPS = (1, 2, 4, 8, 16, 32, 64)
# Weights, and so activity, stay as they are, also where gradients grow from layer to
# layer as they do here: a step of SGD is as large as they are.
RATES = {optax.adam: works.RATE, optax.sgd: 1e-30}
OPTIMISERS = {optax.adam: mimd.ADAM, optax.sgd: mimd.SGD}

Row = dict[str, Any]


class Point(NamedTuple):
    """A network of a grid, and how active it is.

    `events` are the mean of the input's channels that are not zero; a point that is not
    `is_here` is too large for this machine and only predicted.
    """

    grid: str
    inputs: int
    events: int
    hidden: tuple[int, ...]
    classes: int
    batch: int
    steps: int
    optimiser: Callable[..., optax.GradientTransformation]
    activity: float
    is_here: bool = True

    @property
    def sizes(self) -> tuple[int, ...]:
        """Of the input and of all layers."""
        return self.inputs, *self.hidden, self.classes

    @property
    def support(self) -> float:
        """Share of the hidden neurons whose gradient is wanted."""
        return min(1.0, SUPPORT * self.activity)


# --- the grids --------------------------------------------------------------------


def multi_layer(whole: bool) -> Iterator[Point]:
    """One number of neurons, in few or many layers."""
    numbers = (2, 3, 4, 5) if whole else (2, 5)
    shares = (0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5) if whole else (0.01, 0.1, 0.5)
    for name, inputs, events, classes in (
        ("N-MNIST", 2312, 32, 10),
        ("SHD", 700, 48, 20),
    ):
        for number in numbers:
            hidden = even(NEURONS - classes, number)
            how = (inputs, events, hidden, classes, 48, 100, optax.adam)
            yield from (Point(name, *how, share) for share in shares)


def multi_neuron(whole: bool) -> Iterator[Point]:
    """Layers of one width, ever more of them; the last ones only predicted."""
    families = {976: (3, 24, 192, 768)}
    if whole:
        families = {
            976: (3, 6, 12, 24, 48, 96, 192, 768),
            1470: (2, 4, 8, 16, 32),
        }
    shares = (0.01, 0.025, 0.05, 0.1) if whole else (0.01, 0.1)
    for width, numbers in families.items():
        for number in numbers:
            how = (1152, 32, (width,) * number, 10, 24, 10, optax.sgd)
            name, is_here = f"layers of {width}", number <= MOST
            yield from (Point(name, *how, share, is_here) for share in shares)


GRIDS = {"layers": multi_layer, "neurons": multi_neuron}


def even(neurons: int, number: int) -> tuple[int, ...]:
    """Neurons dealt to layers in pairs: the first layers have a pair more."""
    pairs, more = divmod(neurons // 2, number)
    return tuple(2 * (pairs + (i < more)) for i in range(number))


# --- a point ----------------------------------------------------------------------

MEASURED = (
    *("activity %", "support %", "event ms", "plain ms"),
    *("over plain", "over reference", "over the stronger", "difference"),
    *("event MB", "reference MB", "plain MB", "event / the smaller"),
)


def row(point: Point, repetitions: int) -> Row:
    """What is measured here of a point and what the model says of it."""
    named = about(point)
    if point.is_here:
        shape = (point.hidden, point.batch, point.steps, point.activity, point.support)
        drive = point.events / point.inputs
        work = works.network(*shape, point.inputs, point.classes, drive)
        problem = work.problem._replace(rate=RATES[point.optimiser])
        work = work._replace(problem=problem)
        name = f"{named['grid']} {named['work']}"
        found = layers.compare(name, work, repetitions, point.optimiser)
        found |= layers.memory(work, point.optimiser)
    else:
        asked = (100 * point.activity, 100 * point.support)
        unknown = dict.fromkeys(MEASURED, "-")
        found = unknown | dict(zip(("activity %", "support %"), asked, strict=True))
    predicted = {"Mk2 chips": "-", "Mk2 ms": "-"} | prediction(point)
    return {**named, **{key: found[key] for key in MEASURED}, **predicted}


def about(point: Point) -> Row:
    """Its grid, and how large the network is."""
    sizes, hidden = point.sizes, point.hidden
    many = (
        f"{hidden[0]}x{len(hidden)}" if len(hidden) > 5 else "-".join(map(str, hidden))
    )
    return {
        "grid": point.grid,
        "work": f"{point.inputs}-{many}-{point.classes}",
        "hidden layers": len(hidden),
        "neurons": sum(sizes[1:]),
        "weights": sum(a * b for a, b in zip(sizes, sizes[1:], strict=False)),
    }


def prediction(point: Point) -> Row:
    """Chips of the paper's machine and milliseconds of a training step on them.

    Nothing where no number of chips holds the network.
    """
    hidden = len(point.hidden) + 1
    network = mimd.feedforward(
        point.sizes,
        batch=point.batch,
        steps=point.steps,
        activity=[point.events / point.inputs, *[point.activity] * hidden],
        support=[point.events / point.inputs, *[point.support] * hidden],
        optimiser=OPTIMISERS[point.optimiser],
        has_delay=True,
    )
    for chips in CHIPS:
        try:
            found = mimd.predict(network, mimd.MK2._replace(chips=chips))
        except ValueError:  # more memory than there is
            continue
        return {"Mk2 chips": chips, "Mk2 ms": 1e3 * found.seconds}
    return {}


# --- output -----------------------------------------------------------------------


def figure(rows: Sequence[Row], path: str) -> None:
    """A panel for each grid: time against activity, a colour for each depth."""
    import matplotlib as mpl

    mpl.use("agg")
    import matplotlib.pyplot as plt

    mpl.rcParams["svg.hashsalt"] = "spikejax"
    names = list(dict.fromkeys(row["grid"] for row in rows))
    size = (4.4 * len(names), 3.8)
    fig, panels = plt.subplots(1, len(names), figsize=size, squeeze=False)
    for axis, name in zip(panels[0], names, strict=True):
        here = [r for r in rows if r["grid"] == name]
        for i, depth in enumerate(dict.fromkeys(r["hidden layers"] for r in here)):
            line = [r for r in here if r["hidden layers"] == depth]
            for key, style in (
                ("event ms", "o-"),
                ("plain ms", "s--"),
                ("Mk2 ms", ":"),
            ):
                points = [(r["activity %"], r[key]) for r in line if r[key] != "-"]
                label = str(depth) if key == "event ms" else None
                xs, ys = zip(*points, strict=True) if points else ((), ())
                axis.plot(xs, ys, style, color=f"C{i}", markersize=3.5, label=label)
        axis.set(xscale="log", yscale="log", xlabel="active neurons per step, %")
        axis.set_title(name, size=10)
        how = {"frameon": False, "fontsize": "small", "title_fontsize": "small"}
        axis.legend(title="layers", bbox_to_anchor=(1, 1), loc="upper left", **how)
        axis.spines[["top", "right"]].set_visible(False)
    panels[0][0].set_ylabel("training step, ms")
    title = "Solid: events. Dashed: dense, JAX by hand. Dotted: the model of a Mk2."
    fig.suptitle(title, size=10)
    fig.tight_layout()
    fig.savefig(path, metadata={"Date": None} if path.endswith(".svg") else None)
    plt.close(fig)


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="+", choices=GRIDS, default=list(GRIDS))
    parser.add_argument("--whole", action="store_true", help="all points, for hours")
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
        points = [point for name in args.only for point in GRIDS[name](args.whole)]
        found = []
        for point in points:
            found.append(row(point, args.repetitions))
            print(_timing.table(found[-1:]).splitlines()[-1], flush=True)
        _timing.report(found, args.json)
    if args.figure is not None:
        figure(found, args.figure)


if __name__ == "__main__":
    main()
