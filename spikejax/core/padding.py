"""Which steps of padded sequences count: by their lengths, or by a mask."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax.core import checks


def counted(name: str, shape: tuple, lengths: Any, mask: Any) -> jax.Array | None:
    """Which steps count, bool `(time, *batch)`, or None where all do.

    Args:
      name: of the public function.
      shape: `(time, *batch)`.
      lengths: steps of each sequence, integers `(*batch)`, or None.
      mask: bool `(time, *batch)`, or None.

    Raises:
      ValueError: both are given, another shape or dtype, or (outside `jit`) a length
        that is not in [0, time].
    """
    if lengths is None and mask is None:
        return None
    if lengths is not None and mask is not None:
        raise checks.refuse(name, "mask", "alone or `lengths`", checks.Text("both"))
    lengths, mask = (_array(a) for a in (lengths, mask))
    if lengths is None:
        _of(name, "mask", mask, shape, jnp.bool_, "to be bool")
        return jnp.asarray(mask)
    _of(name, "lengths", lengths, shape[1:], jnp.integer, "to be integers")
    if not isinstance(lengths, Tracer) and np.size(lengths):
        values = np.asarray(lengths)
        low, high = int(values.min()), int(values.max())
        if low < 0 or high > shape[0]:
            bad = low if low < 0 else high
            raise checks.refuse(name, "lengths", f"in [0, {shape[0]}]", bad)
    clock = jax.lax.broadcasted_iota(jnp.int32, shape, 0)
    return clock < jnp.asarray(lengths).astype(jnp.int32)[None]


def fits(lengths: Any, steps: int) -> jax.Array | bool:
    """Whether each length is one; of those that `counted` could not look at."""
    if not isinstance(lengths, Tracer):
        return True
    return (lengths >= 0) & (lengths <= steps)


def hidden(ys: jax.Array, mask: jax.Array | None) -> jax.Array:
    """`ys`, zero at steps that do not count: no gradient and no NaN comes from them."""
    return ys if mask is None else jnp.where(expanded(mask, ys.ndim), ys, 0)


def number(mask: jax.Array | None, steps: int) -> jax.Array | int:
    """How many steps of each sequence count, `(*batch)`."""
    return steps if mask is None else mask.sum(0, dtype=jnp.int32)


def mean(ys: jax.Array, mask: jax.Array | None) -> jax.Array:
    """The mean over the steps that count, of at least single precision inside."""
    if mask is None:
        return ys.mean(0)
    total = hidden(ys, mask).sum(0, dtype=wide(ys.dtype))
    steps = expanded(number(mask, len(ys)), total.ndim)
    kind = ys.dtype if jnp.issubdtype(ys.dtype, jnp.floating) else total.dtype
    return (total / steps.astype(total.dtype)).astype(kind)


def highest(ys: jax.Array, mask: jax.Array | None) -> jax.Array:
    """The maximum over the steps that count; NaN without any."""
    if mask is None:
        return ys.max(0)
    found = jnp.where(expanded(mask, ys.ndim), ys, -jnp.inf).max(0)
    return jnp.where(expanded(mask.any(0), found.ndim), found, jnp.nan)


def expanded(a: Any, ndim: int) -> jax.Array:
    """`a` with axes of one behind, up to `ndim`."""
    return a.reshape(*a.shape, *(1,) * (ndim - a.ndim))


def wide(dtype: Any) -> Any:
    """The floating type for sums and times of `dtype`, at least single precision."""
    return jnp.dtype(jnp.float64 if dtype == jnp.float64 else jnp.float32)


def _array(a: Any) -> Any:
    return np.asarray(a) if isinstance(a, (list, tuple)) else a


def _of(name, argument, value, shape, kind, expected):
    if jnp.shape(value) != tuple(shape):
        got = checks.Text(f"shape {list(jnp.shape(value))}")
        raise checks.refuse(name, argument, f"of shape {list(shape)}", got)
    if not jnp.issubdtype(jnp.result_type(value), kind):
        got = checks.Text(f"dtype {jnp.result_type(value)}")
        raise checks.refuse(name, argument, expected, got)
