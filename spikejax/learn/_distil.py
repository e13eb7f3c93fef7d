"""Learning from another network's answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax import metrics
from spikejax.core import checks
from spikejax.datasets import Split
from spikejax.learn import _recipe
from spikejax.learn._recipe import Recipe
from spikejax.learn._targets import split_of

PyTree = Any


def taught(split: Any, teacher: Callable, *, batch: int = 512) -> Split:
    """A split whose labels come with what a teacher says of each recording.

    Args:
      split: spikes `(time, recordings, *features)` and labels `(recordings,)`.
      teacher: `xs -> scores`, `(batch, classes)`: logits, or logarithms of
        probabilities, of anything that is called with some recordings, such as
        `lambda xs: jnp.log(learn.predict(large, params, xs))`.
      batch: recordings it is asked about at once.

    Returns:
      A split with `{"labels": …, "scores": …}` in the place of labels, as `distilled`
      trains on.

    Raises:
      ValueError: recordings of unequal length, labels at every step, or scores that are
        not one row a recording.

    Example:
      >>> import numpy as np
      >>> from spikejax import datasets, learn
      >>> test = datasets.digits().test
      >>> teacher = lambda xs: np.zeros((xs.shape[1], 10))  # as sure of each class
      >>> learn.taught(test, teacher).labels["scores"].shape
      (300, 10)
    """
    checks.whole("learn.taught", 1, batch=batch)
    spikes, labels, lengths = split_of(split)
    if lengths is not None:
        got = checks.Text("a Padded")
        raise checks.refuse("learn.taught", "split", "without `lengths`", got)
    recordings = np.shape(spikes)[1]
    if np.shape(labels) != (recordings,):
        message = f"with labels of shape {[recordings]}"
        got = checks.Text(f"shape {list(np.shape(labels))}")
        raise checks.refuse("learn.taught", "split", message, got)
    parts = range(0, recordings, batch)
    scores = [np.asarray(teacher(spikes[:, i : i + batch])) for i in parts]
    for i, rows in zip(parts, scores, strict=True):
        size = min(batch, recordings - i)
        if rows.ndim != 2 or len(rows) != size:
            message = f"to give scores of shape [{size}, classes]"
            got = checks.Text(f"shape {list(rows.shape)}")
            raise checks.refuse("learn.taught", "teacher", message, got)
    targets: Any = {"labels": labels, "scores": np.concatenate(scores)}
    return Split(spikes, targets)


def distilled(
    recipe: Recipe, *, weight: float = 0.5, temperature: float = 2.0
) -> Recipe:
    """A recipe that learns from a teacher's scores as well as from the labels.

        L = (1 - λ) L_labels + λ τ² KL(softmax(t / τ) ‖ softmax(s / τ))

    with `t` the teacher's scores and `s` those of the network, by `recipe.score`. Its
    data are splits of `taught`; `metric` is the accuracy on the labels.

    Args:
      recipe: of the network that learns.
      weight: `λ`, in [0, 1].
      temperature: `τ`, above 0; a high one says more of the classes that are wrong.

    Returns:
      The recipe of the student.

    Raises:
      ValueError: an argument out of range, or a recipe without `score`.
      TypeError: `recipe` is not a Recipe.

    Reference: Hinton, Vinyals, Dean, "Distilling the knowledge in a neural network",
    2015, arXiv:1503.02531.

    Example:
      >>> from spikejax import learn
      >>> student = learn.distilled(learn.recipes.digits(hidden=32), weight=0.7)
    """
    checks.within("learn.distilled", 0.0, 1.0, weight=weight)
    checks.positive("learn.distilled", temperature=temperature)
    _recipe.check(recipe)
    if recipe.score is None:
        message = "not to be None"
        raise checks.refuse("learn.distilled", "recipe.score", message, None)
    given = {"score": recipe.score, "ignore": recipe.ignore}
    own = {"loss": recipe.loss, "weight": weight, "temperature": temperature}
    return recipe._replace(
        loss=partial(_lost, **own, **given),
        metric=partial(_right, **given),
        score=None,
        ignore=None,
    )


def _lost(ys, targets, *, loss, weight, temperature, score, ignore):
    labels = targets["labels"]
    more = {} if ignore is None else {"ignore": ignore}
    own = jax.nn.log_softmax(score(ys) / temperature)
    teacher = jax.nn.log_softmax(jnp.asarray(targets["scores"]) / temperature)
    each = jnp.sum(jnp.exp(teacher) * (teacher - own), -1)
    apart = temperature**2 * each.mean()
    return (1 - weight) * loss(ys, labels, **more) + weight * apart


def _right(ys, targets, *, score, ignore):
    return metrics.accuracy(score(ys), targets["labels"], ignore=ignore)
