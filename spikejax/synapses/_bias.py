"""A bias, whose gradient is a long sum."""

from __future__ import annotations

import jax

from spikejax._axes import in_front
from spikejax.cell import wide


def with_bias(y: jax.Array, b: jax.Array | None) -> jax.Array:
    """`y + b` in the type of `y`; b's gradient, over time and batch, is summed wide."""
    if b is None:
        return y
    kind = wide(y.dtype)
    return (y.astype(kind) + in_front(b.astype(kind), y.ndim)).astype(y.dtype)
