"""Which surrogate to take: `python -m benchmarks.choice --data FOLDER --lines FILE`.

Trains three networks of 128 `lif` neurons a layer, beta 0.95, with every surrogate of
`SURROGATES` on the three data sets of `benchmarks.parity`: `two` layers, `four`
layers, and one `recurrent` layer. Runs of one seed have the same weights, scaled by
`init.lsuv` to 5 % activity, and the same batches in the same order. A fifth of the
training recordings is held out: choices are made on it (`validation`), and `test` is
what is reported. `share %` is the mean probability that a slope is kept on the
validation recordings after training: of a window, the membranes inside; of one that is
`sampled`, min(1, c psi / psi(0)); of one without end, all.

A run is a line of FILE as soon as it has ended, and the same command goes on from
there; `--minutes 0` trains nothing. `--json` and `--figure` write the lines as one
file, and accuracy against share as a picture. `--times 9` measures instead how long a
training step takes with each surrogate, all of them in turn.
"""

import argparse
import itertools
import json
import pathlib
import statistics
import time
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj
from benchmarks import _layered, _timing, parity
from spikejax import learn
from spikejax.datasets import Dataset, Split, batches
from spikejax.surrogate import Surrogate, boxcar, sampled, scaled, triangular

NETWORKS = ("two", "recurrent", "four")
SEEDS = 6
WHOLE = "triangular(1), 1"
DEFAULT = "triangular(1), 0.3"  # `surrogate.DEFAULT`


def _of_height(spike: Surrogate, height: float) -> Surrogate:
    """The same shape, as high as asked at the threshold."""
    top = float(spike.derivative(jnp.zeros(())))
    return scaled(spike, height / top)


def _surrogates() -> dict[str, Surrogate]:
    heights = {
        "triangular(1)": (triangular(1.0), (1, 0.3)),
        "triangular(0.5)": (triangular(0.5), (1, 0.3)),
        "triangular(0.3)": (triangular(0.3), (1, 0.3)),
        "boxcar(0.5)": (boxcar(0.5), (0.3,)),
        "superspike(10)": (sj.surrogate.superspike(10.0), (1, 0.3)),
        "atan(2)": (sj.surrogate.atan(2.0), (0.3,)),
    }
    found = {
        f"{name}, {height:g}": _of_height(spike, height)
        for name, (spike, all_of_it) in heights.items()
        for height in all_of_it
    }
    kept = {
        "triangular(1), 1": (0.2,),
        "triangular(1), 0.3": (0.2, 0.1),
        "triangular(0.5), 0.3": (0.3,),
    }
    return found | {
        f"{name}, sampled {keep:g}": sampled(found[name], keep=keep)
        for name, keeps in kept.items()
        for keep in keeps
    }


SURROGATES = _surrogates()


def network(kind: str, spike: Surrogate) -> sj.Cell:
    """One of `NETWORKS`, with initial weights as the package draws them."""
    hidden = parity.HIDDEN
    neuron = sj.lif(parity.BETA, spike=spike)
    if kind == "recurrent":
        neuron = sj.recurrent(neuron, sj.linear(hidden, bias=False))
    count = {"two": 2, "four": 4, "recurrent": 1}[kind]
    layers = [part for _ in range(count) for part in (sj.linear(hidden), neuron)]
    return sj.serial(*layers, sj.linear(10), sj.li(parity.BETA))


def recipe(kind: str, spike: Surrogate, problem: parity.Problem) -> learn.Recipe:
    """As `benchmarks.parity` trains."""
    return parity.recipe(kind, parity.Side("auto", 1.0), problem)._replace(
        net=network(kind, spike)
    )


def divided(dataset: Dataset, seed: int = 0) -> tuple[Dataset, Split]:
    """A fifth of the training recordings for validation, the rest for training."""
    spikes, labels = dataset.train
    order = np.random.default_rng(seed).permutation(len(labels))
    held, rest = np.split(order, [len(order) // 5])
    train, validation = (Split(spikes[:, i], labels[i]) for i in (rest, held))
    return Dataset(train, dataset.test), validation


def share(spike: Surrogate, membranes: np.ndarray) -> float:
    """Mean probability that a slope is kept, over all spiking layers."""
    whole = spike._replace(keep=None)
    slope = np.abs(np.asarray(whole.derivative(membranes - 1.0)))
    top = float(whole.derivative(jnp.zeros(())))
    kept = slope > 0 if spike.keep is None else spike.keep * slope / top
    return float(np.minimum(kept, 1.0).mean())


@partial(jax.jit, static_argnums=0)
def membranes(kind: str, params: Any, xs: jax.Array) -> jax.Array:
    """Of all spiking layers; they do not depend on the surrogate."""
    net = sj.tap(network(kind, triangular(1.0)))
    state = net.init(jax.random.key(0), xs[0])[1]
    inside = net.unroll(params, state, xs)[1].inside
    parts = [inside[i].inside for i in range(1, len(inside) - 2, 2)]
    return jnp.stack([p.neuron.u if kind == "recurrent" else p.u for p in parts])


# --- runs -----------------------------------------------------------------------------


def train(run: learn.Recipe, dataset: Dataset, start: Any, seed: int) -> Any:
    """Parameters after the last epoch."""
    total = len(dataset.train.labels) // run.batch_size * run.epochs
    state = learn.start(run, seed, dataset.train.spikes, total)
    state = state._replace(params=start)
    keys = iter(jax.random.split(jax.random.key(seed), total))
    for epoch in range(run.epochs):
        for xs, labels in batches(
            dataset.train, run.batch_size, seed=seed, epoch=epoch
        ):
            key = next(keys)  # of the salts, too
            state, _ = learn.train_step(run, total, state, key, xs, labels)
    return state.params


def fill(path: pathlib.Path, data: pathlib.Path, args: Any) -> None:
    """Trains what the file does not hold, until time is over."""
    until = time.monotonic() + 60 * args.minutes
    if args.minutes <= 0:
        return
    done = {_key(row) for row in lines(path)}
    chosen = args.surrogates or list(SURROGATES)
    names = args.sets or list(parity.PROBLEMS)
    for kind, name in itertools.product(args.networks, names):
        problem = parity.PROBLEMS[name]
        dataset, validation = divided(problem.load(data))
        judge = recipe(kind, triangular(1.0), problem)
        xs = jnp.asarray(validation.spikes[:, :50], jnp.float32)
        begins = [
            parity.weights(judge.net, problem, dataset, seed)[True]
            for seed in range(args.seeds)
        ]
        for label in chosen:
            run = recipe(kind, SURROGATES[label], problem)
            for seed, begin in enumerate(begins):
                if (name, kind, label, seed) in done:
                    continue
                if time.monotonic() > until:
                    return
                params = train(run, dataset, begin, seed)
                found = learn.evaluate(judge, params, validation)
                tested = learn.evaluate(judge, params, dataset.test)
                us = membranes(kind, params, xs)
                row = {
                    "data": name,
                    "network": kind,
                    "surrogate": label,
                    "seed": seed,
                    "validation": float(found.accuracy),
                    "test": float(tested.accuracy),
                    "activity": float(found.activity),
                    "share": share(SURROGATES[label], us),
                }
                with path.open("a") as file:
                    file.write(json.dumps(row) + "\n")


def lines(path: pathlib.Path) -> list[dict[str, Any]]:
    """What the file holds; a line that was cut off is left out."""
    found = path.read_text().splitlines(keepends=True) if path.exists() else []
    return [json.loads(line) for line in found if line.endswith("\n")]


def _key(row: dict[str, Any]) -> tuple:
    return row["data"], row["network"], row["surrogate"], row["seed"]


def table(rows: list[dict[str, Any]], against: str = WHOLE) -> list[dict[str, Any]]:
    """Means over seeds with their standard errors, and differences of equal seeds.

    `test - whole` is the difference in points to `against` over seeds that both have,
    or for what is sampled to what it samples.
    """
    found = []
    for kind, name in dict.fromkeys((r["network"], r["data"]) for r in rows):
        of = [r for r in rows if (r["network"], r["data"]) == (kind, name)]
        scores: dict[str, dict[int, float]] = {}
        for row in of:
            scores.setdefault(row["surrogate"], {})[row["seed"]] = 100 * row["test"]
        for label, tested in scores.items():
            runs = [row for row in of if row["surrogate"] == label]
            validated = [100 * row["validation"] for row in runs]
            whole = scores.get(label.split(", sampled")[0], {})
            whole = whole if "sampled" in label else scores.get(against, {})
            gaps = [tested[k] - whole[k] for k in tested if k in whole]
            found.append(
                {
                    "network": kind,
                    "data": name,
                    "surrogate": label,
                    "runs": len(runs),
                    "validation %": statistics.mean(validated),
                    "its error": parity._error(validated),
                    "test %": statistics.mean(tested.values()),
                    "error": parity._error(list(tested.values())),
                    "test - whole": statistics.mean(gaps) if gaps else float("nan"),
                    "error of it": parity._error(gaps),
                    "share %": 100 * statistics.mean(r["share"] for r in runs),
                    "activity %": 100 * statistics.mean(r["activity"] for r in runs),
                }
            )
    return found


# --- steps ----------------------------------------------------------------------------


def times(labels: list[str], between: str, repetitions: int) -> list[dict[str, Any]]:
    """Of loss and gradients, in milliseconds and beside those with the default.

    Two layers of `_layered`, 1.5 % of their 1024 neurons firing, plain or "recurrent".
    """
    work = _layered.Layered(between=between)
    shape = (work.steps, work.batch, _layered.INPUTS)
    xs = (jax.random.uniform(_layered.KEY, shape) < _layered.SHARE).astype(float)
    params = _layered.begun(work, xs)[0]
    sides = {}
    for label in dict.fromkeys([*labels, DEFAULT]):
        net = _layered.network(work._replace(spike=SURROGATES[label]))
        state = net.init(_layered.KEY, xs[0])[1]

        def loss(params, xs, net=net, state=state):
            return (
                net.unroll(_layered.arranged(work, params), state, xs)[1] ** 2
            ).sum()

        sides[label] = partial(jax.jit(jax.value_and_grad(loss)), params, xs)
    losses = [float(run()[0]) for run in sides.values()]
    if _timing.difference(losses, losses[:1]) > 1e-5:
        raise SystemExit(f"no surrogate changes a spike, but losses differ: {losses}")
    found = _timing.interleaved(sides, repetitions)
    return [
        {
            "layers": between or "two",
            "surrogate": label,
            "ms": _timing.milliseconds(found, label),
            "over default": _timing.ratio(found, label, DEFAULT),
        }
        for label in labels
    ]


def figure(rows: list[dict[str, Any]], path: str) -> None:
    """Test accuracy against the share of slopes that is kept; bars are errors."""
    import matplotlib as mpl

    mpl.use("agg")
    import matplotlib.pyplot as plt

    mpl.rcParams["svg.hashsalt"] = "spikejax"
    kinds, names, labels = (
        list(dict.fromkeys(r[key] for r in rows))
        for key in ("network", "data", "surrogate")
    )
    fig, axes = plt.subplots(
        len(kinds),
        len(names),
        figsize=(4 * len(names), 3 * len(kinds) + 1),
        squeeze=False,
        sharex=True,
        layout="constrained",
    )
    for axis, place in zip(axes.ravel(), itertools.product(kinds, names), strict=True):
        for row in rows:
            if (row["network"], row["data"]) != place:
                continue
            i = labels.index(row["surrogate"])
            axis.errorbar(
                row["share %"],
                row["test %"],
                row["error"],
                fmt="D" if "sampled" in row["surrogate"] else "o",
                color=f"C{i % 10}",
                mfc="none" if i >= 10 else None,
                label=row["surrogate"],
            )
        axis.set_xscale("log")
        axis.set_xticks([3, 10, 30, 100], ["3", "10", "30", "100"])
        axis.minorticks_off()
        axis.set_title(", ".join(place))
        axis.spines[["top", "right"]].set_visible(False)
    for axis in axes[-1]:
        axis.set_xlabel("slopes that are kept, %")
    for axis in axes[:, 0]:
        axis.set_ylabel("test accuracy, %")
    shown = {}
    for axis in axes.ravel():
        handles, told = axis.get_legend_handles_labels()
        shown |= dict(zip(told, handles, strict=True))
    fig.legend(
        shown.values(), shown, loc="outside lower center", ncols=3, frameon=False
    )
    fig.savefig(path, metadata={"Date": None})


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path)
    parser.add_argument("--lines", type=pathlib.Path)
    parser.add_argument("--networks", nargs="+", choices=NETWORKS, default=NETWORKS)
    parser.add_argument("--sets", nargs="+", choices=parity.PROBLEMS)
    parser.add_argument("--surrogates", nargs="+", choices=SURROGATES)
    parser.add_argument("--seeds", type=int, default=SEEDS)
    parser.add_argument("--minutes", type=float, default=float("inf"))
    parser.add_argument("--json", type=pathlib.Path, help="the lines as one file")
    parser.add_argument("--figure", help="a picture to draw (needs matplotlib)")
    parser.add_argument("--times", type=int, help="repetitions of a step")
    args = parser.parse_args()
    if args.times:
        chosen = args.surrogates or list(SURROGATES)
        kinds = {"recurrent": "recurrent", "two": ""}
        print(" | ".join(f"{name}: {v}" for name, v in _timing.machine().items()))
        for kind in [kinds[k] for k in args.networks if k in kinds]:
            print(_timing.table(times(chosen, kind, args.times)), flush=True)
        return
    if args.data is None or args.lines is None:
        parser.error("training needs --data and --lines")
    fill(args.lines, args.data, args)
    rows, about = lines(args.lines), _timing.machine()
    found = table(rows)
    print(" | ".join(f"{name}: {value}" for name, value in about.items()))
    print(_timing.table(found))
    if args.json is not None:
        texts = ",\n".join(json.dumps(row) for row in rows)
        args.json.write_text(
            f'{{"about": {json.dumps(about)},\n"rows": [\n{texts}\n]}}\n'
        )
    if args.figure is not None:
        figure([row for row in found if row["runs"] == args.seeds], args.figure)


if __name__ == "__main__":
    main()
