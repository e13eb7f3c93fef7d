"""What a network learns by back-propagation through time, e-prop, OTTT and D-RTRL.

One recurrent layer of `lif` and a readout of `li`, from the same weights, on the same
batches in the same order; weights are drawn, then scaled by `init.lsuv` to 5 %
activity. `digits` are the spoken digits that ship with the package, `xor` is two
spike patterns with a pause between them, told apart by whether they differ.

    python -m benchmarks.rules_learning --json rules.json --figure rules.svg

trains what `rules.json` does not hold yet, then prints the table and draws it.
"""

import argparse
import functools
import json
import pathlib
import statistics
import time
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

import spikejax as sj
from benchmarks import _timing
from spikejax.datasets import batches

RULES = {
    "bptt": sj.rules.bptt,
    "eprop": sj.rules.eprop,
    "ottt": sj.rules.ottt,
    "drtrl": sj.rules.drtrl,
}
SPIKE = sj.surrogate.scaled(sj.surrogate.triangular(1.0), 0.3)  # as e-prop published it
ACTIVITY, CUE, PAUSE, ANSWER, CHANNELS = 0.05, 5, 40, 8, 10


class Task(NamedTuple):
    """What is learned, and how long.

    Attributes:
      hidden: neurons of the recurrent layer.
      classes: outputs.
      epochs: points of the curve.
      lr: of Adam.
      beta: decay of the membranes.
      kappa: decay of the readout.
      steps: of the end of a sequence, of which the loss is.
    """

    hidden: int
    classes: int
    epochs: int
    lr: float
    beta: float
    kappa: float
    steps: int


TASKS = {
    "digits": Task(128, 10, 8, 3e-3, 0.95, 0.95, 50),
    "xor": Task(64, 2, 12, 3e-3, 0.95, 0.8, ANSWER),
}


def network(task: Task) -> sj.Cell:
    """One recurrent layer, and a readout."""
    return sj.serial(
        sj.linear(task.hidden),
        sj.recurrent(
            sj.lif(task.beta, spike=SPIKE),
            sj.linear(task.hidden, init=sj.init.lecun(0.3), bias=False),
        ),
        sj.linear(task.classes),
        sj.li(task.kappa),
    )


def digits() -> tuple[Any, Any, Any, Any]:
    """50 steps of 20 ms: 2700 and 300 recordings."""
    found = []
    for split in sj.datasets.digits():
        spikes, labels = split.spikes, split.labels
        halved = spikes.reshape(len(spikes) // 2, 2, *spikes.shape[1:]).any(1)
        found += [halved.astype(np.float32), labels]
    return tuple(found)


def xor(count: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Two cues, each of one of two groups of channels, and a group that says when."""
    steps = 2 * CUE + PAUSE + ANSWER
    rates = np.full((steps, count, 3, CHANNELS), 0.01)
    cues = rng.integers(0, 2, (2, count))
    for cue, start in zip(cues, (0, CUE + PAUSE), strict=True):
        rates[start : start + CUE, np.arange(count), cue] = 0.4
    rates[-ANSWER:, :, 2] = 0.4
    spikes = rng.random(rates.shape) < rates
    labels = (cues[0] != cues[1]).astype(np.int32)
    return spikes.reshape(steps, count, -1).astype(np.float32), labels


def data(name: str) -> tuple[Any, Any, Any, Any]:
    """Inputs and labels to learn from, and to be asked."""
    if name == "digits":
        return digits()
    rng = np.random.default_rng(0)
    return *xor(4000, rng), *xor(1000, rng)


@functools.cache
def compiled(name: str, rule: str) -> tuple[Any, Any]:
    """A step of the optimiser, and how many are told right, for all seeds."""
    task, net = TASKS[name], network(TASKS[name])

    def loss(ys, labels):
        return sj.loss.ce_mean_membrane(ys[-task.steps :], labels)

    gradient = sj.rules.grad(net, loss, rule=RULES[rule]())

    @jax.jit
    def update(params, state, held, xs, labels):
        grads = gradient(params, state, xs, labels)
        moves, held = optax.adam(task.lr).update(grads, held, params)
        return optax.apply_updates(params, moves), held

    @jax.jit
    def right(params, state, xs, labels):
        ys = net.unroll(params, state, xs)[1][-task.steps :]
        return jnp.sum(ys.mean(0).argmax(-1) == labels)

    return update, right


def train(name: str, rule: str, seed: int, given: tuple) -> dict[str, Any]:
    """One run: accuracy after every epoch."""
    task, net = TASKS[name], network(TASKS[name])
    xs, labels, test_xs, test_labels = given
    params, state = net.init(jax.random.key(seed), xs[0, :100])
    params = sj.init.lsuv(net, params, state, jnp.asarray(xs[:, :100]), ACTIVITY)
    update, right = compiled(name, rule)

    def accuracy(params):
        parts = [slice(k, k + 100) for k in range(0, len(test_labels), 100)]
        found = [right(params, state, test_xs[:, k], test_labels[k]) for k in parts]
        return float(sum(found)) / len(test_labels)

    held, history = optax.adam(task.lr).init(params), []
    start = time.perf_counter()
    for epoch in range(task.epochs):
        split = sj.datasets.Split(xs, labels)
        for some, targets in batches(split, 100, seed=seed, epoch=epoch):
            params, held = update(params, state, held, some, targets)
        history.append(accuracy(params))
    taken = time.perf_counter() - start
    return {
        "task": name,
        "rule": rule,
        "seed": seed,
        "history": history,
        "seconds": round(taken, 1),
    }


def table(found: list[dict]) -> list[dict[str, Any]]:
    """Accuracy at the end: mean and standard error over seeds."""
    rows = []
    for name in TASKS:
        for rule in RULES:
            ends = [
                100 * r["history"][-1]
                for r in found
                if (r["task"], r["rule"]) == (name, rule)
            ]
            if ends:
                error = statistics.stdev(ends) / len(ends) ** 0.5 if ends[1:] else 0.0
                rows.append(
                    {
                        "task": name,
                        "rule": rule,
                        "seeds": len(ends),
                        "accuracy, %": round(statistics.mean(ends), 1),
                        "standard error": round(error, 1),
                    }
                )
    return rows


def figure(found: list[dict], path: str) -> None:
    """Accuracy after every epoch: means, and all runs behind them."""
    import matplotlib as mpl

    mpl.use("agg")
    import matplotlib.pyplot as plt

    mpl.rcParams["svg.hashsalt"] = "spikejax"
    fig, axes = plt.subplots(1, len(TASKS), figsize=(8, 3), layout="constrained")
    for axis, name in zip(axes, TASKS, strict=True):
        for i, rule in enumerate(RULES):
            lines = [
                [100 * a for a in r["history"]]
                for r in found
                if (r["task"], r["rule"]) == (name, rule)
            ]
            if not lines:
                continue
            epochs = range(1, len(lines[0]) + 1)
            style = ":" if rule == "drtrl" else "-"
            for line in lines:
                axis.plot(epochs, line, style, color=f"C{i}", alpha=0.2, lw=0.8)
            axis.plot(epochs, np.mean(lines, 0), style, color=f"C{i}", label=rule)
        axis.set_title({"digits": "spoken digits", "xor": "delayed XOR"}[name])
        axis.set_xlabel("epoch")
        axis.spines[["top", "right"]].set_visible(False)
    axes[0].set_ylabel("test accuracy, %")
    axes[0].legend(frameon=False)
    fig.savefig(path, metadata={"Date": None})


def main() -> None:
    """Reads the command line: `python -m benchmarks.rules_learning`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", required=True, help="a file that keeps the runs")
    parser.add_argument("--figure", help="a picture to draw (needs matplotlib)")
    parser.add_argument("--seeds", type=int, default=5)
    args = parser.parse_args()
    path = pathlib.Path(args.json)
    kept = json.loads(path.read_text()) if path.exists() else {"runs": []}
    found = kept["runs"]
    done = {(r["task"], r["rule"], r["seed"]) for r in found}
    for name in TASKS:
        given = data(name)
        for seed in range(args.seeds):
            for rule in RULES:
                if (name, rule, seed) in done:
                    continue
                found.append(train(name, rule, seed, given))
                print(found[-1]["task"], rule, seed, found[-1]["history"], flush=True)
                kept = {"about": _timing.machine(), "runs": found}
                path.write_text(json.dumps(kept, indent=1) + "\n")
    print(_timing.table(table(found)))
    if args.figure:
        figure(found, args.figure)


if __name__ == "__main__":
    main()
