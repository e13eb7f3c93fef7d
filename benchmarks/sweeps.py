"""What a sweep costs beside a loop of `learn.fit` over the same runs.

Spoken digits, a small recurrent layer, some learning rates from some seeds: both sides
train the same runs, from data to history, compilation included; the histories are
compared first.

    python -m benchmarks.sweeps --rates 2 --seeds 2 --recordings 512
"""

import argparse
import time

import numpy as np

from benchmarks import _timing
from spikejax import datasets, learn
from spikejax.datasets import Dataset, Split


def main(rates: int, seeds: int, recordings: int, hidden: int, epochs: int) -> None:
    """Prints the time of either side."""
    whole = datasets.digits()
    data = Dataset(
        Split(whole.train.spikes[:, :recordings], whole.train.labels[:recordings]),
        Split(whole.test.spikes[:, ::3], whole.test.labels[::3]),
    )
    values = [float(lr) for lr in np.geomspace(1e-3, 8e-3, rates)]

    def make(lr):
        return learn.recipes.digits(hidden=hidden, epochs=epochs, lr=lr)

    begun = time.perf_counter()
    swept = learn.sweep(make, data, seeds=range(seeds), lr=values)
    together = time.perf_counter() - begun
    begun = time.perf_counter()
    lines = [
        [
            line["loss"]
            for line in learn.fit(make(run["lr"]), data, seed=run["seed"]).history
        ]
        for run in swept.runs
    ]
    apart = time.perf_counter() - begun
    off = np.abs(swept.history["loss"] / np.asarray(lines) - 1).max()
    print(_timing.machine())
    print(f"{len(swept.runs)} runs, {hidden} neurons, {epochs} epochs of {recordings}")
    print(f"losses apart by at most {off:.1e} of themselves")
    print(f"sweep {together:.1f} s, loop {apart:.1f} s: {apart / together:.2f}x")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--rates", type=int, default=2)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--recordings", type=int, default=512)
    parser.add_argument("--hidden", type=int, default=128)
    parser.add_argument("--epochs", type=int, default=2)
    main(**vars(parser.parse_args()))
