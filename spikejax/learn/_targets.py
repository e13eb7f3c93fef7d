"""What outputs are held against: classes, or any targets with any loss and metric."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jax
import numpy as np

from spikejax import datasets, metrics
from spikejax.core import checks
from spikejax.datasets import Padded, Split
from spikejax.learn._recipe import Recipe

PyTree = Any


def judge(recipe: Recipe) -> str | None:
    """What history calls a run's measure beside the loss: accuracy, metric or none."""
    if recipe.metric is not None:
        return "metric"
    return None if recipe.score is None else "accuracy"


def split_of(split: Any) -> tuple[Any, PyTree, Any]:
    """Spikes, targets, and lengths or None, of a `Split` or a `Padded`."""
    spikes, targets, *rest = split
    return spikes, targets, rest[0] if rest else None


def judged(
    recipe: Recipe, ys: PyTree, targets: PyTree, lengths: Any = None
) -> jax.Array | None:
    """That measure of outputs."""
    if recipe.metric is not None:
        return recipe.metric(ys, targets, **_with(lengths))
    if recipe.score is None:
        return None
    scores = scored(recipe, ys, lengths)
    per_step = scores.ndim > 2
    its = _with(lengths) if per_step else {}
    return metrics.accuracy(scores, targets, ignore=recipe.ignore, **its)


def scored(recipe: Recipe, ys: PyTree, lengths: Any = None) -> jax.Array:
    """The recipe's scores of outputs."""
    return recipe.score(ys, **_with(lengths))  # type: ignore[misc]


def lost(recipe: Recipe, ys: PyTree, targets: PyTree, lengths: Any = None) -> jax.Array:
    """The recipe's loss of outputs."""
    its = _with(lengths)
    if recipe.ignore is not None:
        its["ignore"] = recipe.ignore
    return recipe.loss(ys, targets, **its)


def _with(lengths: Any) -> dict[str, Any]:
    """Functions are called with `lengths` for data that have them, only."""
    return {} if lengths is None else {"lengths": lengths}


def counted(recipe: Recipe, targets: PyTree, lengths: Any = None) -> int | None:
    """How many labels count in an accuracy, or None where all do."""
    if judge(recipe) != "accuracy":
        return None
    labels = np.asarray(targets)
    padded = lengths is not None and labels.ndim > 1
    if recipe.ignore is None and not padded:
        return None
    counts = np.ones(labels.shape, bool)
    if padded:
        counts &= np.arange(len(labels))[:, None] < np.asarray(lengths)
    if recipe.ignore is not None:
        counts &= labels != recipe.ignore
    return int(counts.sum())


def chosen(targets: PyTree, spikes: Any, which: Any) -> PyTree:
    """The targets of some recordings: their axis is 1 behind time, or the first."""
    both = np.shape(spikes)[:2]
    return jax.tree.map(
        lambda a: a[:, which] if np.shape(a)[:2] == both else a[which], targets
    )


def batches(
    split: Split | Padded, size: int, seed: int, epoch: int
) -> Iterator[tuple[Any, PyTree, Any]]:
    """As `datasets.batches`, with targets of any shape: spikes, targets, lengths."""
    spikes, targets, lengths = split_of(split)
    numbers = Split(spikes, np.arange(np.shape(spikes)[1]))
    for xs, which in datasets.batches(numbers, size, seed=seed, epoch=epoch):
        its = None if lengths is None else np.asarray(lengths)[which]
        yield xs, chosen(targets, spikes, which), its


def weights(recipe: Recipe, split: Split | Padded, seed: int, epoch: int) -> list[int]:
    """What the accuracy of each step of an epoch counts for."""
    light = split._replace(spikes=split.spikes[:, :, :0])
    parts = batches(light, recipe.batch_size, seed, epoch)
    numbers = [counted(recipe, labels, lengths) for _, labels, lengths in parts]
    return [1 if number is None else number for number in numbers]


def divide(split: Any, share: float, *, seed: int = 0) -> tuple[Any, Any]:
    """Divides recordings by chance, such as into those to train and to validate on.

    Args:
      split: spikes `(time, recordings, *features)`, and labels; a `Split` or a
        `Padded`, and the two parts are of its kind.
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
    spikes, targets, lengths = split_of(split)
    recordings = np.shape(spikes)[1]
    second = round(share * recordings)
    if not 0 < second < recordings:
        message = f"that leaves some of {recordings} recordings in either part"
        raise checks.refuse("learn.divide", "share", message, share)
    order = np.random.default_rng(seed).permutation(recordings)
    parts = np.sort(order[second:]), np.sort(order[:second])
    first, other = (_part(spikes, targets, lengths, which) for which in parts)
    return first, other


def _part(spikes: Any, targets: PyTree, lengths: Any, which: np.ndarray) -> Any:
    part = Split(spikes[:, which], chosen(targets, spikes, which))
    return part if lengths is None else Padded(*part, np.asarray(lengths)[which])
