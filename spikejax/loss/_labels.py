"""What losses share: which labels and steps count, and how much."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax import decode
from spikejax.core import checks, padding


class Labelled(NamedTuple):
    """Outputs with labels.

    Attributes:
      ys: `(time, *batch, classes, neurons of a class)`; zero where nothing counts.
      labels: `(*batch)` or `(time, *batch)`, in [0, classes).
      mask: which steps count, `(time, *batch)`, or None where all do. Of a sequence
        without any all do, since its label does not count.
      weights: of each label, of its shape, or None for ones. Zero where it does not
        count, NaN where it is out of range.
    """

    ys: jax.Array
    labels: jax.Array
    mask: jax.Array | None
    weights: jax.Array | None

    @property
    def per_step(self) -> bool:
        """Whether every step has its label."""
        return jnp.shape(self.labels) == self.ys.shape[:-2]

    @property
    def steps(self) -> jax.Array | int:
        """How many steps of each sequence count, `(*batch)`."""
        return padding.number(self.mask, len(self.ys))

    def mean(self, losses: jax.Array) -> jax.Array:
        """The mean over labels of what each of them costs."""
        return mean(losses, self.weights)

    def mean_of_steps(self, losses: jax.Array) -> jax.Array:
        """That of costs `(time, *batch)`: first over the steps of each label."""
        if self.per_step or self.weights is None:
            return mean(losses, self.weights)
        return mean(padding.mean(losses, self.mask), self.weights)


def labelled(
    name: str,
    argument: str,
    ys: jax.Array,
    labels: jax.Array,
    *,
    per_step: bool = False,
    classes: int | None,
    class_weights: Any,
    ignore: int | None,
    lengths: Any,
    mask: Any,
) -> Labelled:
    """Outputs and labels of loss `name`, if they fit each other."""
    if jnp.ndim(ys) < 2:
        message = "of shape (time, *batch, neurons)"
        got = checks.Text(f"shape {list(jnp.shape(ys))}")
        raise checks.refuse(name, argument, message, got)
    shapes = [ys.shape[1:-1]] + ([ys.shape[:-1]] if per_step else [])
    if jnp.shape(labels) not in shapes:
        message = f"of shape {' or '.join(str(list(s)) for s in shapes)}"
        got = checks.Text(f"shape {list(jnp.shape(labels))}")
        raise checks.refuse(name, "labels", message, got)
    keep = padding.counted(name, ys.shape[:-1], lengths, mask)
    ys = decode.blocks(name, argument, ys, classes)
    classes = ys.shape[-2]
    check_labels(name, labels, classes, ignore)
    class_weights = _class_weights(name, class_weights, classes)
    all_count = all(a is None for a in (keep, ignore, class_weights))
    if all_count and not isinstance(labels, Tracer):
        return Labelled(ys, jnp.asarray(labels), None, None)
    labels = jnp.asarray(labels).astype(jnp.int32)
    weights = label_weights(labels, classes, ignore, padding.wide(ys.dtype))
    labels = jnp.clip(labels, 0, classes - 1)
    if all_count:
        return Labelled(ys, labels, None, weights)
    if class_weights is not None:
        weights *= class_weights.astype(weights.dtype)[labels]
    return _hidden(ys, labels, keep, weights, lengths)


def _hidden(ys, labels, keep, weights, lengths) -> Labelled:
    """As `labelled`, with zeros where nothing counts."""
    if keep is not None:
        has = keep if labels.shape == keep.shape else keep.any(0)
        weights = jnp.where(has, weights, 0)
        weights = jnp.where(padding.fits(lengths, len(ys)), weights, jnp.nan)
        keep = keep | ~keep.any(0)[None]
    used = weights != 0
    used = used if used.shape == ys.shape[:-2] else used[None]
    used = jnp.broadcast_to(used, ys.shape[:-2])
    used = used if keep is None else used & keep
    return Labelled(padding.hidden(ys, used), labels, keep, weights)


def label_weights(
    labels: jax.Array, classes: int, ignore: int | None, dtype: Any
) -> jax.Array:
    """One for each label that counts, zero for `ignore`, NaN out of range."""
    weights = jnp.where((labels >= 0) & (labels < classes), 1.0, jnp.nan)
    if ignore is not None:
        weights = jnp.where(labels == ignore, 0.0, weights)
    return weights.astype(dtype)


def mean(losses: jax.Array, weights: jax.Array | None) -> jax.Array:
    """The weighted mean; zero where nothing has a weight."""
    if weights is None:
        return losses.mean()
    total = weights.sum()
    wide = (losses.astype(weights.dtype) * weights).sum()
    return (wide / jnp.where(total == 0, 1, total)).astype(losses.dtype)


def sequences(
    name: str, zs: jax.Array, lengths: Any, mask: Any
) -> tuple[jax.Array, jax.Array | None, jax.Array | None]:
    """`zs`, `mask` and `weights` as in `Labelled`, for sequences without labels."""
    if jnp.ndim(zs) < 2:
        got = checks.Text(f"shape {list(jnp.shape(zs))}")
        raise checks.refuse(name, "zs", "of shape (time, *batch, neurons)", got)
    keep = padding.counted(name, zs.shape[:-1], lengths, mask)
    if keep is None:
        return jnp.asarray(zs), None, None
    some = keep.any(0)
    fits = padding.fits(lengths, len(zs))
    weights = jnp.where(fits, some.astype(padding.wide(zs.dtype)), jnp.nan)
    return padding.hidden(zs, keep), keep | ~some[None], weights


def sound(value: Any, lengths: Any, steps: int, dtype: Any) -> jax.Array:
    """`value`, or NaN where a length is out of range that `jit` did not show."""
    fit = jnp.all(padding.fits(lengths, steps))
    return jnp.where(fit, value, jnp.nan).astype(dtype)


def check_labels(
    name: str, labels: jax.Array, classes: int, ignore: int | None = None
) -> None:
    """Refuses labels that are not integers in [0, classes); traced ones by dtype.

    Args:
      name: of the public function.
      labels: integers, of any shape.
      classes: how many there are.
      ignore: one more label that passes.
    """
    if not jnp.issubdtype(jnp.result_type(labels), jnp.integer):
        got = checks.Text(f"dtype {jnp.result_type(labels)}")
        raise checks.refuse(name, "labels", "to be integers", got)
    if ignore is not None:
        whole = isinstance(ignore, (int, np.integer)) and not isinstance(ignore, bool)
        if not whole:
            raise checks.refuse(name, "ignore", "an integer or None", ignore)
    if isinstance(labels, Tracer) or not np.size(labels):
        return
    values = np.asarray(labels)
    bad = values[((values < 0) | (values >= classes)) & (values != ignore)]
    if bad.size:
        expected = f"in [0, {classes})"
        if ignore is not None:
            expected += f" or `ignore` = {ignore}"
        low, high = int(bad.min()), int(bad.max())
        raise checks.refuse(name, "labels", expected, low if low < 0 else high)


def _class_weights(name: str, weights: Any, classes: int) -> jax.Array | None:
    if weights is None:
        return None
    if isinstance(weights, (list, tuple)):
        weights = np.asarray(weights)
    checks.finite(name, class_weights=weights)
    checks.within(name, 0.0, float("inf"), class_weights=weights)
    if jnp.shape(weights) != (classes,):
        got = checks.Text(f"shape {list(jnp.shape(weights))}")
        raise checks.refuse(name, "class_weights", f"of shape [{classes}]", got)
    return jnp.asarray(weights)
