"""What neurons share that fire by an instability and jump to a reset value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax import reset as resets
from spikejax.core import checks
from spikejax.core.dtypes import cast


def as_jump(name: str, reset: Any) -> resets.Reset:
    """`reset` as a `Reset` that acts at once; a delayed one is refused."""
    reset = resets.as_reset(name, reset)
    if reset.is_delayed:
        raise checks.refuse(name, "reset", "to act at once", reset)
    return reset


def landed(
    reset: resets.Reset, v: jax.Array, z: jax.Array, threshold: Any, v_reset: Any
) -> jax.Array:
    """The membrane after the spikes `z`, with `v_r` in the place of zero.

    Equals `v_r + r(v - v_r, z, θ - v_r)` for the rules of `reset`: `zero`
    lands exactly on `v_r`, `subtract` falls by `θ - v_r`, `none` stays.
    """
    shift = v_reset - reset.rule(v_reset, 1.0, v_reset)
    return reset(v, z, threshold) + reset.seen(z) * shift


def full(x: jax.ShapeDtypeStruct, value: Any) -> jax.Array:
    """`value`, one number or one per feature, in the shape and dtype of `x`."""
    return jnp.broadcast_to(jnp.asarray(value, x.dtype), x.shape)


def below(name: str, argument: str, value: Any, other: str, threshold: Any) -> None:
    """Raises unless a concrete `value` lies below a concrete `threshold` everywhere."""
    pair = (value, threshold)
    if any(callable(v) or isinstance(v, Tracer) for v in pair):
        return
    if not np.all(np.asarray(value, float) < np.asarray(threshold, float)):
        top = checks.describe(threshold)
        raise checks.refuse(name, argument, f"below {other} = {top}", value)


def single(dtype: Any) -> Any:
    """float32 for half precision, `dtype` itself otherwise."""
    return jnp.float32 if jnp.finfo(dtype).bits < 32 else dtype


def in_single(equation: Callable, state: Any, x: jax.Array, **constants: Any):
    """One time step of `equation`, in float32 where the state is half precision.

    Terms of a hundred millivolts cancel within a step, for which eight or eleven bits
    are too few. State and output come back in their own dtype, within its range.
    """
    dtype = x.dtype
    if single(dtype) == dtype:
        return equation(state, x, **constants)

    def narrow(value):
        limit = float(jnp.finfo(dtype).max)
        return jnp.clip(value, -limit, limit).astype(dtype)

    constants = {k: cast(v, jnp.float32) for k, v in constants.items()}
    wide = jax.tree.map(lambda a: cast(a, jnp.float32), (state, x))
    out = equation(*wide, **constants)
    return jax.tree.map(narrow, out)


def divided(total: jax.Array, tau: Any) -> jax.Array:
    """`total / tau`, which the compiler does not turn into a product with `1 / tau`.

    It does so where `tau` is a constant, at the price of a second rounding; here the
    divisor depends on data. What `rounded` says of the last bit holds here too.
    """
    return total / jnp.where(jnp.isfinite(total), tau, 1)


def rounded(product: jax.Array) -> jax.Array:
    """A product that the compiler does not contract with a sum into one rounding.

    An equation at an instability amplifies the last bit of a term up to a thousand
    times before the next spike; this keeps every bit where other libraries have it.
    What is not finite becomes NaN.
    """
    return jnp.where(jnp.isfinite(product), product, jnp.nan)
