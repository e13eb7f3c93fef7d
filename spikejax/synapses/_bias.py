"""A bias, whose gradient is a long sum."""

from __future__ import annotations

import jax

from spikejax.core.dtypes import aligned, wide


def with_bias(y: jax.Array, b: jax.Array | None) -> jax.Array:
    """`y + b` in the type of `y`; b's gradient, over time and batch, is summed wide."""
    if b is None:
        return y
    kind = wide(y.dtype)
    return (y.astype(kind) + aligned(b.astype(kind), y)).astype(y.dtype)
