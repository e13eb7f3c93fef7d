"""A small problem and a recipe for it, shared by the tests of learning.

Run as a script it trains, slowly, so that a test can interrupt it.
"""

import sys
import time

import jax
import numpy as np

import spikejax as sj
from spikejax import learn
from spikejax.datasets import Dataset, Split

EPOCHS, BATCH = 3, 8


def split(seed: int, recordings: int) -> Split:
    """Three classes, told apart by which pair of channels is the busiest."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 3, recordings).astype(np.int32)
    spikes = rng.random((9, recordings, 6)) < 0.1
    for i, label in enumerate(labels):
        spikes[:, i, 2 * label : 2 * label + 2] |= rng.random((9, 2)) < 0.5
    return Split(spikes, labels)


DATA = Dataset(split(0, 32), split(1, 12))
SPIKE = sj.surrogate.triangular(1.0)  # as of `format_1.zip`, which knows no other
NET = sj.serial(
    hidden=sj.linear(10, init=sj.init.normal(0.6)),
    spikes=sj.recurrent(
        sj.lif(0.9, spike=SPIKE), sj.linear(10, init=sj.init.normal(0.1))
    ),
    out=sj.linear(3),
    readout=sj.li(0.9),
)
RECIPE = learn.Recipe(
    net=NET,
    loss=sj.loss.ce_mean_membrane,
    score=learn.mean,
    optimiser=learn.adam(2e-2),
    batch_size=BATCH,
    epochs=EPOCHS,
    augment=learn.augment.drop(0.1),
    ema=0.9,
    name="problem",
)
STEPS = DATA.train.labels.size // BATCH


class slowly:
    """A progress that says each step aloud and waits a little."""

    def __init__(self, epochs, batches, done):
        del epochs, batches, done

    def __enter__(self):
        return learn.Progress(self.step, self.epoch)

    def __exit__(self, *_):
        return None

    def step(self, epoch, loss, accuracy):
        del loss, accuracy
        print("step", epoch, flush=True)
        time.sleep(0.3)

    def epoch(self, metrics):
        print("epoch", metrics["epoch"], flush=True)


if __name__ == "__main__":
    # As in tests/conftest.py: the last bits depend on it.
    jax.config.update("jax_disable_most_optimizations", True)
    try:
        learn.fit(RECIPE, DATA, seed=3, out=sys.argv[1], progress=slowly)
    except learn.Interrupted as stop:
        print(stop)
        sys.exit(130)
