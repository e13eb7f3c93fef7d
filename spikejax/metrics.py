"""Metrics: what to report of a network's output.

Steps and labels that do not count are given as for losses (see `sj.loss`): `lengths` or
`mask` of padded sequences, and a label to `ignore`. The share of nothing is NaN.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax.numpy as jnp
from jaxtyping import Array, Float, Int, Shaped

from spikejax import decode
from spikejax.core import checks, padding
from spikejax.loss import check_labels, label_weights

# It walks through networks, on a higher storey: the front door puts it here.
synops: Callable


def accuracy(
    scores: Shaped[Array, "*labels classes"],
    labels: Int[Array, "*labels"],
    *,
    ignore: int | None = None,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Share of labels that have the highest score.

    Args:
      scores: `(*batch, classes)`: a mean or maximum membrane, a spike count, or
        the outputs of every step with a label for each.
      labels: integer classes, `(*batch)`.
      ignore: a label that does not count.
      lengths: for a label at every step, `(time, *batch)`: the steps of each sequence,
        integers `(*batch)`; by default all count.
      mask: which labels count, bool of their shape, in the place of `lengths`.

    Returns:
      A number in [0, 1]; NaN where no label counts, and under `jit` where one or a
      length is out of range.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels or lengths out of
        range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> scores = jnp.array([[1.0, 2.0], [3.0, 0.0]])
      >>> float(sj.metrics.accuracy(scores, jnp.array([1, 1])))
      0.5
      >>> float(sj.metrics.accuracy(scores, jnp.array([1, -1]), ignore=-1))
      1.0
    """
    name = "metrics.accuracy"
    shape = jnp.shape(scores)[:-1]
    if jnp.shape(labels) != shape:
        message = f"of shape {list(shape)}"
        got = checks.Text(f"shape {list(jnp.shape(labels))}")
        raise checks.refuse(name, "labels", message, got)
    check_labels(name, labels, scores.shape[-1], ignore)
    labels = jnp.asarray(labels).astype(jnp.int32)
    weights = label_weights(labels, scores.shape[-1], ignore, jnp.float32)
    keep = padding.counted(name, shape, lengths, mask)
    if keep is not None:
        weights = jnp.where(keep, weights, 0)
        weights = jnp.where(padding.fits(lengths, *shape[:1]), weights, jnp.nan)
    right = jnp.argmax(scores, -1).astype(jnp.int32) == labels
    return (right.astype(weights.dtype) * weights).sum() / weights.sum()


def accuracy_rate(
    zs: Shaped[Array, "time *batch neurons"],
    labels: Int[Array, "*labels"],
    *,
    classes: int | None = None,
    ignore: int | None = None,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Share of labels whose class spikes most often.

    Args:
      zs: output spikes, `(time, *batch, neurons)`.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons, as in `decode.vote`.
      ignore: a label that does not count.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: shapes that do not fit, `classes` does not divide the neurons, or
        (outside `jit`) labels or lengths out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.zeros((10, 2, 2)).at[::2, 0, 0].set(1.0)
      >>> float(sj.metrics.accuracy_rate(zs, jnp.array([0, 1])))
      0.5
    """
    keep = padding.counted("metrics.accuracy_rate", zs.shape[:-1], lengths, mask)
    scores = decode.count(zs, classes, mask=keep)
    return _accuracy(scores, labels, ignore, lengths, keep)


def accuracy_temporal(
    zs: Shaped[Array, "time *batch neurons"],
    labels: Int[Array, "*labels"],
    *,
    classes: int | None = None,
    ignore: int | None = None,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Share of labels whose class spikes first; silence counts as the last step.

    Args:
      zs: output spikes, `(time, *batch, neurons)`, at least one step.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons, as in `decode.first_spike`.
      ignore: a label that does not count.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: shapes that do not fit, `classes` does not divide the neurons, or
        (outside `jit`) labels or lengths out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.zeros((10, 2, 2)).at[::2, 0, 0].set(1.0)
      >>> float(sj.metrics.accuracy_temporal(zs, jnp.array([0, 1])))
      0.5
    """
    keep = padding.counted("metrics.accuracy_temporal", zs.shape[:-1], lengths, mask)
    scores = -decode.first_spike(zs, classes, mask=keep)
    return _accuracy(scores, labels, ignore, lengths, keep)


def accuracy_max_membrane(
    us: Shaped[Array, "time *batch neurons"],
    labels: Int[Array, "*labels"],
    *,
    classes: int | None = None,
    ignore: int | None = None,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Share of labels whose class has the highest membrane over time.

    Args:
      us: output membranes, `(time, *batch, neurons)`, at least one step.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons, as in `decode.max_membrane`.
      ignore: a label that does not count.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: shapes that do not fit, `classes` does not divide the neurons, or
        (outside `jit`) labels or lengths out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> us = jnp.zeros((10, 2, 2)).at[3, :, 1].set(1.0)
      >>> float(sj.metrics.accuracy_max_membrane(us, jnp.array([0, 1])))
      0.5
    """
    name = "metrics.accuracy_max_membrane"
    keep = padding.counted(name, us.shape[:-1], lengths, mask)
    scores = decode.max_membrane(us, classes, mask=keep)
    return _accuracy(scores, labels, ignore, lengths, keep)


def spikes_per_step(
    zs: Shaped[Array, ...], *, lengths: Any = None, mask: Any = None
) -> Float[Array, ""]:
    """Mean number of spikes per neuron and time step, over everything.

    Args:
      zs: spikes, of any shape; `(time, *batch, neurons)` where not all steps count.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: `lengths` or `mask` of another shape or (outside `jit`) out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> float(sj.metrics.spikes_per_step(jnp.eye(4)))
      0.25
    """
    keep = padding.counted("metrics.spikes_per_step", jnp.shape(zs)[:-1], lengths, mask)
    if keep is None:
        return jnp.mean(zs)
    fit = jnp.all(padding.fits(lengths, len(zs)))
    found = jnp.mean(zs, where=padding.expanded(keep, zs.ndim))
    return jnp.where(fit, found, jnp.nan)


def _accuracy(scores, labels, ignore, lengths, keep):
    """Of the labels whose sequences have steps that count."""
    if keep is None:
        return accuracy(scores, labels, ignore=ignore)
    found = accuracy(scores, labels, ignore=ignore, mask=keep.any(0))
    return jnp.where(jnp.all(padding.fits(lengths, len(keep))), found, jnp.nan)
