"""Two recurrent layers of `adlif` on spoken digits: `python -m benchmarks.adaptive`.

Trains `learn.recipes.digits_adlif`, what `spikejax train digits --neuron adlif` runs,
once for every seed, and prints the accuracy on the test split after the last epoch: no
epoch is chosen. Then it times a training step of the same recipe, forward, backward and
Adam, by kernels and with every layer scanned (`kernels.use("reference")`), in turn.
`--seeds` without a number trains nothing.
"""

import argparse
import functools
import statistics

import jax
import numpy as np

import spikejax as sj
from benchmarks import _timing
from spikejax import datasets, learn
from spikejax.learn import _state, _step


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seeds", type=int, nargs="*", default=[0, 1, 2, 3, 4])
    parser.add_argument("--epochs", type=int, help="those of the recipe")
    parser.add_argument("--repetitions", type=int, default=9)
    parser.add_argument("--json", help="a file to write to, instead of printing")
    args = parser.parse_args()
    _timing.require_kernels()
    rows = []
    for seed in args.seeds:
        rows.append(train(seed, args.epochs))
        print(rows[-1], flush=True)
    about = {}
    if rows:
        about["accuracy %"] = statistics.mean(row["accuracy %"] for row in rows)
    timed = steps(args.repetitions)
    _timing.report(rows or [timed], args.json, **about, **timed)


def recipe(epochs: int | None = None) -> learn.Recipe:
    """As it is, or for other epochs."""
    given = {} if epochs is None else {"epochs": epochs}
    return learn.recipes.digits_adlif(**given)


def train(seed: int, epochs: int | None) -> dict:
    """One training on all training recordings, and the test split after it."""
    fitted = learn.fit(recipe(epochs), datasets.digits(), seed=seed)
    last = fitted.history[-1]
    return {
        "seed": seed,
        "accuracy %": 100 * last["accuracy"],
        "activity %": 100 * last["activity"],
        "seconds": sum(line["seconds"] for line in fitted.history),
    }


def steps(repetitions: int) -> dict:
    """Milliseconds of a training step on both sides, and how many times faster."""
    own = recipe()
    spikes, labels = datasets.digits().train
    rows = np.arange(own.batch_size) * (len(labels) // own.batch_size)
    xs, labels = spikes[:, rows], labels[rows]
    state, key = _state.start(own, 0, xs, 100), _state.step_key(0, 0, 0)

    def side(backend: str):
        step = jax.jit(functools.partial(_step.train_step, own, 100))

        def run():
            with sj.kernels.use(backend):
                return step(state, key, xs, labels)

        return run

    times = _timing.interleaved(
        {name: side(name) for name in ("auto", "reference")}, repetitions
    )
    return {
        "auto ms": _timing.milliseconds(times, "auto"),
        "reference ms": _timing.milliseconds(times, "reference"),
        "times faster": _timing.ratio(times, "reference", "auto"),
    }


if __name__ == "__main__":
    main()
