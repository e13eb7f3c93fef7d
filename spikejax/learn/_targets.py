"""What outputs are held against: classes, or any targets with any loss and metric."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jax
import numpy as np

from spikejax import datasets, metrics
from spikejax.core import checks
from spikejax.datasets import Split
from spikejax.learn._recipe import Recipe

PyTree = Any


def judge(recipe: Recipe) -> str | None:
    """What history calls a run's measure beside the loss: accuracy, metric or none."""
    if recipe.metric is not None:
        return "metric"
    return None if recipe.score is None else "accuracy"


def judged(recipe: Recipe, ys: PyTree, targets: PyTree) -> jax.Array | None:
    """That measure of outputs."""
    if recipe.metric is not None:
        return recipe.metric(ys, targets)
    if recipe.score is None:
        return None
    return metrics.accuracy(recipe.score(ys), targets, ignore=recipe.ignore)


def lost(recipe: Recipe, ys: PyTree, targets: PyTree) -> jax.Array:
    """The recipe's loss of outputs."""
    if recipe.ignore is None:
        return recipe.loss(ys, targets)
    return recipe.loss(ys, targets, ignore=recipe.ignore)


def counted(recipe: Recipe, targets: PyTree) -> int | None:
    """How many labels count in an accuracy, or None where all do."""
    if recipe.ignore is None or judge(recipe) != "accuracy":
        return None
    return int(np.count_nonzero(np.asarray(targets) != recipe.ignore))


def chosen(targets: PyTree, spikes: Any, which: Any) -> PyTree:
    """The targets of some recordings: their axis is 1 behind time, or the first."""
    both = np.shape(spikes)[:2]
    return jax.tree.map(
        lambda a: a[:, which] if np.shape(a)[:2] == both else a[which], targets
    )


def batches(split: Split, size: int, seed: int, epoch: int) -> Iterator[Split]:
    """As `datasets.batches`, with targets of any shape."""
    spikes, targets = split
    numbers = Split(spikes, np.arange(np.shape(spikes)[1]))
    for xs, which in datasets.batches(numbers, size, seed=seed, epoch=epoch):
        yield Split(xs, chosen(targets, spikes, which))


def weights(recipe: Recipe, split: Split, seed: int, epoch: int) -> list[int]:
    """What the accuracy of each step of an epoch counts for."""
    light = Split(split.spikes[:, :, :0], split.labels)
    parts = batches(light, recipe.batch_size, seed, epoch)
    numbers = [counted(recipe, labels) for _, labels in parts]
    return [1 if number is None else number for number in numbers]


def divide(split: Split, share: float, *, seed: int = 0) -> tuple[Split, Split]:
    """Divides recordings by chance, such as into those to train and to validate on.

    Args:
      split: spikes `(time, recordings, *features)`, and labels.
      share: of the recordings, in (0, 1), that go into the second part.
      seed: an integer >= 0.

    Returns:
      Two splits, each with its recordings in the order in which they are stored.

    Raises:
      ValueError: `share` leaves one of them empty.

    Example:
      >>> from spikejax import datasets, learn
      >>> train, validation = learn.divide(datasets.digits().train, 0.1)
      >>> train.spikes.shape, validation.spikes.shape
      ((100, 2430, 64), (100, 270, 64))
    """
    checks.whole("learn.divide", 0, seed=seed)
    checks.within("learn.divide", 0.0, 1.0, share=share)
    spikes, targets = split
    recordings = np.shape(spikes)[1]
    second = round(share * recordings)
    if not 0 < second < recordings:
        message = f"that leaves some of {recordings} recordings in either part"
        raise checks.refuse("learn.divide", "share", message, share)
    order = np.random.default_rng(seed).permutation(recordings)
    parts = np.sort(order[second:]), np.sort(order[:second])
    first, other = (
        Split(spikes[:, which], chosen(targets, spikes, which)) for which in parts
    )
    return first, other
