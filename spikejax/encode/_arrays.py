"""What the encoders of numbers share."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core import checks


def floats(name: str, x: Any) -> jax.Array:
    """`x` as an array of floats; whole numbers become float32."""
    if not (checks.is_number(x) or isinstance(x, (list, tuple))):
        raise TypeError(str(checks.refuse(name, "x", "to be numbers", x)))
    x = jnp.asarray(x)
    return x if jnp.issubdtype(x.dtype, jnp.floating) else x.astype(jnp.float32)


def wide(x: jax.Array) -> jax.Array:
    """`x` in at least single precision: times and digits need more than a half has."""
    return x.astype(jnp.float32) if jnp.finfo(x.dtype).bits < 32 else x


def clock(steps: int, x: jax.Array) -> jax.Array:
    """The number of each step, to broadcast against `x`."""
    return jnp.arange(steps, dtype=jnp.int32).reshape(steps, *(1,) * x.ndim)


def at(t: jax.Array, steps: int) -> jax.Array:
    """Whether each step is the one that `t` rounds to."""
    t = jnp.round(jnp.clip(t, -1, steps)).astype(jnp.int32)
    return clock(steps, t) == t[None]


def check_first(name: str, first: int, steps: int) -> None:
    """Refuses a `first` step that is not among the `steps`."""
    checks.whole(name, 0, first=first)
    if first >= steps:
        raise checks.refuse(name, "first", f"< steps = {steps}", first)
