"""Does training on events reach what dense training reaches, and which window does?

Every side trains the same network, 2 x 128 `lif` neurons of beta 0.95 and a readout,
from the same weights, on the same batches in the same order. Sides differ in kernels
(`reference` is dense training) and in the surrogate: `superspike` reaches everywhere,
a `triangular` of the same height only as far as its window, which may close in the
course of training. Weights are drawn, then scaled by `init.lsuv` to 5 % activity but
where it is said.

    python -m benchmarks.parity --data FOLDER --json parity.json --minutes 5

trains what `parity.json` does not hold yet, for about so many minutes; the same line
goes on from there. When all is done it prints the table, and `--figure` draws it.
FOLDER holds `nmnist_small/` and `gsc_mel40/`; without it there are spoken digits only,
which ship with the package. Speech commands are ten words, 1500 recordings drawn from
the official training set and 500 from the test set, the same for all.
"""

import argparse
import io
import json
import pathlib
import statistics
import time
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj
from benchmarks import _timing
from spikejax import learn
from spikejax.datasets import Dataset, Split, batches

HIDDEN, BETA, ACTIVITY = 128, 0.95, 0.05
TEN = tuple("yes no up down left right on off stop go".split())


# --- data -----------------------------------------------------------------------------


def digits(folder: pathlib.Path | None) -> Dataset:
    """Spoken digits, 50 steps of 20 ms, 64 mel bands: 2700 and 300 recordings."""
    del folder
    return Dataset(*(Split(_halved(s), labels) for s, labels in sj.datasets.digits()))


def _halved(spikes: np.ndarray) -> np.ndarray:
    """Two steps in one: a spike where there was one or more."""
    return spikes.reshape(len(spikes) // 2, 2, *spikes.shape[1:]).any(1)


def nmnist(folder: pathlib.Path, steps: int = 30, step: int = 10_000) -> Dataset:
    """Digits seen by an event camera, 30 steps of 10 ms, 2 x 34 x 34: 1000 and 100."""
    found = np.load(folder / "nmnist_small" / "nmnist_small.npz")

    def split(part):
        offsets = found[f"{part}_offsets"].astype(np.int64)
        recording = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
        t = found[f"{part}_t"].astype(np.int64) // step
        x, y, p = (found[f"{part}_{k}"].astype(np.int64) for k in "xyp")
        spikes = np.zeros((steps, len(offsets) - 1, 2 * 34 * 34), bool)
        inside = t < steps
        pixel = (p * 34 + y) * 34 + x
        spikes[t[inside], recording[inside], pixel[inside]] = True
        return Split(spikes, found[f"{part}_labels"].astype(np.int32))

    return Dataset(split("train"), split("test"))


def commands(folder: pathlib.Path, train: int = 1500, test: int = 500) -> Dataset:
    """Ten spoken words, 49 steps of 40 mel bands, each an integrate-and-fire neuron."""
    from PIL import Image

    found = np.load(folder / "gsc_mel40" / "gsc_mel40.npz")
    words = [str(word) for word in found["words"]]
    of_ten = {words.index(word): label for label, word in enumerate(TEN)}
    head, body = found["jpeg_header"].tobytes(), found["jpeg_payload"]
    offsets = found["offsets"].astype(np.int64)

    def image(i):
        data = head + body[offsets[i] : offsets[i + 1]].tobytes()
        return np.asarray(Image.open(io.BytesIO(data)), np.float32) / 255

    def split(part, count):
        rows = np.flatnonzero(
            (found["split"] == part) & np.isin(found["label"], list(of_ten))
        )
        rows = np.random.default_rng(0).permutation(rows)[:count]
        drive = jnp.asarray(np.stack([image(i) for i in rows], 1))
        neuron = sj.if_()
        params, state = neuron.init(jax.random.key(0), drive[0])
        spikes = jax.jit(neuron.unroll)(params, state, 0.5 * drive)[1]
        labels = [of_ten[label] for label in found["label"][rows]]
        return Split(_halved(np.asarray(spikes, bool)), np.asarray(labels, np.int32))

    return Dataset(split(0, train), split(2, test))


class Problem(NamedTuple):
    """A data set and how long to train on it."""

    load: Any
    recordings: int
    epochs: int
    batch: int
    lr: float


PROBLEMS = {
    "digits": Problem(digits, 2700, 6, 100, 3e-3),
    "nmnist": Problem(nmnist, 1000, 6, 50, 3e-3),
    "commands": Problem(commands, 1500, 8, 50, 4e-3),
}


# --- sides ----------------------------------------------------------------------------


class Side(NamedTuple):
    """How one side trains.

    Attributes:
      backend: `reference` is dense training, `auto` trains on events.
      width: of the window, or a schedule of it, or None for one without end.
      scaled: whether weights are scaled by `init.lsuv` before training.
    """

    backend: str
    width: Any
    scaled: bool = True


def sides(problem: Problem) -> dict[str, Side]:
    """All of them; a closing window goes half-way in every epoch."""
    closing = sj.surrogate.closing(1.0, 0.01, problem.recordings // problem.batch)
    return {
        "dense": Side("reference", None),
        "dense, 0.1": Side("reference", 0.1),
        "events, 1": Side("auto", 1.0),
        "events, 0.1": Side("auto", 0.1),
        "events, 0.01": Side("auto", 0.01),
        "events, 1 to 0.01": Side("auto", closing),
        "events, 0.01, drawn": Side("auto", 0.01, scaled=False),
    }


def network(width: Any) -> sj.Cell:
    """The network, its surrogate of height one whatever its width."""
    spike = sj.surrogate.superspike(10.0)
    if width is not None:
        spike = sj.surrogate.scaled(sj.surrogate.triangular(width), width)
    return sj.serial(
        sj.linear(HIDDEN),
        sj.lif(BETA, spike=spike),
        sj.linear(HIDDEN),
        sj.lif(BETA, spike=spike),
        sj.linear(10),
        sj.li(BETA),
    )


def recipe(name: str, side: Side, problem: Problem) -> learn.Recipe:
    """What is trained on one side."""
    closes = callable(side.width)
    return learn.Recipe(
        net=network(1.0 if closes else side.width),
        schedule=partial(_scheduled, side.width) if closes else None,
        loss=sj.loss.ce_mean_membrane,
        score=learn.mean,
        optimiser=learn.adam(problem.lr, warmup=0.1),
        batch_size=problem.batch,
        epochs=problem.epochs,
        name=name,
    )


def _scheduled(width: Any, step: jax.Array) -> sj.Cell:
    return network(width(step))


def weights(
    net: sj.Cell, problem: Problem, dataset: Dataset, seed: int
) -> dict[bool, Any]:
    """Parameters to begin with, as they were drawn and as `init.lsuv` scales them."""
    xs = next(batches(dataset.train, problem.batch, seed=seed)).spikes
    drawn, state = net.init(jax.random.key(seed), xs[0])
    return {False: drawn, True: sj.init.lsuv(net, drawn, state, xs, ACTIVITY)}


def train(
    run: learn.Recipe,
    side: Side,
    dataset: Dataset,
    start: Any,
    seed: int,
    judge: learn.Recipe,
) -> dict[str, Any]:
    """One run: what was measured after every epoch, for all sides by one `judge`."""
    total = len(dataset.train.labels) // run.batch_size * run.epochs
    key = jax.random.key(0)  # of augmentation: there is none
    state = learn.start(run, seed, dataset.train.spikes, total)
    state = state._replace(params=start)
    history = []
    for epoch in range(run.epochs):
        losses = []
        parts = batches(dataset.train, run.batch_size, seed=seed, epoch=epoch)
        with sj.kernels.use(side.backend):
            for xs, labels in parts:
                state, found = learn.train_step(run, total, state, key, xs, labels)
                losses.append(found.loss)
        tested = learn.evaluate(judge, state.params, dataset.test)
        measured = {"accuracy": tested.accuracy, "activity": tested.activity}
        measured["loss"] = np.mean(losses)
        history.append({k: float(v) for k, v in measured.items()})
    return {"accuracy": history[-1]["accuracy"], "history": history}


# --- the grid -------------------------------------------------------------------------


def fill(
    path: pathlib.Path, data: pathlib.Path | None, names: list[str], args: Any
) -> bool:
    """Trains what the file does not hold, until time is over; whether all is done."""
    until = time.monotonic() + 60 * args.minutes
    rows = json.loads(path.read_text())["rows"] if path.exists() else []
    for name in names:
        problem, dataset = PROBLEMS[name], None
        done = {(r["side"], r["seed"]) for r in rows if r["data"] == name}
        judge, begins = recipe("judge", Side("auto", 1.0), problem), {}
        for label, side in sides(problem).items():
            run = None
            for seed in range(args.seeds):
                if (label, seed) in done:
                    continue
                if time.monotonic() > until:
                    return False
                dataset = dataset or problem.load(data)
                run = run or recipe(label, side, problem)
                if seed not in begins:
                    begins[seed] = weights(judge.net, problem, dataset, seed)
                begun = time.monotonic()
                row = train(run, side, dataset, begins[seed][side.scaled], seed, judge)
                row = {"data": name, "side": label, "seed": seed, **row}
                rows.append(row | {"seconds": round(time.monotonic() - begun, 1)})
                _write(path, rows)
                print(f"{name} | {label} | {seed} | {row['accuracy']:.3f}", flush=True)
    return True


def _write(path: pathlib.Path, rows: list[dict]) -> None:
    """Under another name first: an interrupt loses one run, never the file."""
    about = _timing.machine() | {"kernels": sj.kernels.report().choices[0].backend}
    text = json.dumps({"about": about, "rows": rows}, indent=1)
    partial_file = path.with_suffix(".partial")
    partial_file.write_text(text + "\n")
    partial_file.replace(path)


def table(rows: list[dict], against: str = "dense") -> list[dict]:
    """Mean accuracy with its standard error, and the difference to dense training.

    The difference is that of runs of the same seed, its error that of their mean.
    """
    found = []
    for name in dict.fromkeys(row["data"] for row in rows):
        of = [row for row in rows if row["data"] == name]
        dense = {r["seed"]: 100 * r["accuracy"] for r in of if r["side"] == against}
        for label in dict.fromkeys(row["side"] for row in of):
            runs = {r["seed"]: r for r in of if r["side"] == label}
            scores = [100 * r["accuracy"] for r in runs.values()]
            gaps = [100 * r["accuracy"] - dense[k] for k, r in runs.items()]
            ends = [100 * r["history"][-1]["activity"] for r in runs.values()]
            found.append(
                {
                    "data": name,
                    "side": label,
                    "runs": len(runs),
                    "accuracy %": statistics.mean(scores),
                    "error": _error(scores),
                    "minus dense": statistics.mean(gaps),
                    "its error": _error(gaps),
                    "activity %": statistics.mean(ends),
                }
            )
    return found


def _error(values: list[float]) -> float:
    """Standard error of the mean."""
    if len(values) < 2:
        return float("nan")
    return statistics.stdev(values) / len(values) ** 0.5


def figure(rows: list[dict], path: str) -> None:
    """Accuracy and activity after every epoch: means, and standard errors as bands."""
    import matplotlib as mpl

    mpl.use("agg")
    import matplotlib.pyplot as plt

    mpl.rcParams["svg.hashsalt"] = "spikejax"
    names = list(dict.fromkeys(row["data"] for row in rows))
    labels = list(dict.fromkeys(row["side"] for row in rows))
    size = (4 * len(names), 6)
    fig, axes = plt.subplots(
        2, len(names), figsize=size, squeeze=False, sharex="col", layout="constrained"
    )
    for column, name in zip(axes.T, names, strict=True):
        for i, label in enumerate(labels):
            runs = [r for r in rows if (r["data"], r["side"]) == (name, label)]
            if not runs:
                continue
            for axis, key in zip(column, ("accuracy", "activity"), strict=True):
                lines = [[100 * e[key] for e in r["history"]] for r in runs]
                mean = np.mean(lines, 0)
                error = [_error(list(values)) for values in np.transpose(lines)]
                epochs = range(1, len(mean) + 1)
                style = "--" if label.startswith("dense") else "-"
                axis.plot(epochs, mean, style, color=f"C{i}", label=label)
                axis.fill_between(
                    epochs, mean - error, mean + error, color=f"C{i}", alpha=0.15, lw=0
                )
        column[0].set_title(name)
        column[1].set_xlabel("epoch")
    axes[0, 0].set_ylabel("test accuracy, %")
    axes[1, 0].set_ylabel("active neurons per step, %")
    shown = axes[0, 0].get_legend_handles_labels()
    fig.legend(*shown, loc="outside lower center", ncols=4, frameon=False)
    for axis in axes.ravel():
        axis.spines[["top", "right"]].set_visible(False)
    fig.savefig(path, metadata={"Date": None})


def main() -> None:
    """Reads the command line: `python -m benchmarks.parity`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, help="folder of the data sets")
    parser.add_argument("--json", type=pathlib.Path, required=True, help="the results")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--minutes", type=float, default=float("inf"))
    parser.add_argument("--only", choices=PROBLEMS, help="one of the data sets")
    parser.add_argument("--figure", help="a picture to draw (needs matplotlib)")
    args = parser.parse_args()
    if args.seeds < 3:
        parser.error("a standard error needs 3 seeds or more")
    names = ["digits"] if args.data is None else list(PROBLEMS)
    finished = fill(args.json, args.data, [args.only] if args.only else names, args)
    found = json.loads(args.json.read_text())
    if finished:
        print(" | ".join(f"{k}: {v}" for k, v in found["about"].items()))
        print(_timing.table(table(found["rows"])))
    if args.figure is not None:
        figure(found["rows"], args.figure)


if __name__ == "__main__":
    main()
