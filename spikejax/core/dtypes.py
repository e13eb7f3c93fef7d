"""Types of numbers: what a cell computes in, and long sums of half types."""

from __future__ import annotations

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core import checks

_PARTS = 16


def as_float(name: str, x: jax.Array) -> jax.Array:
    """`x` in its own floating dtype; spikes given as bool or integer become floats."""
    dtype = jnp.result_type(x)
    if jnp.issubdtype(dtype, jnp.floating):
        return jnp.asarray(x)
    if jnp.issubdtype(dtype, jnp.integer) or dtype == jnp.bool_:
        return jnp.asarray(x).astype(jnp.result_type(float))
    raise TypeError(f"`{name}` expected real input `x`, got dtype {dtype}.")


def float_struct(name: str, x: Any) -> jax.ShapeDtypeStruct:
    """Shape and floating dtype of one time step of input."""
    try:
        shape, dtype = x.shape, x.dtype
    except AttributeError:
        message = "to be an array or a ShapeDtypeStruct of one time step"
        raise TypeError(str(checks.refuse(name, "x", message, x))) from None
    return jax.eval_shape(partial(as_float, name), jax.ShapeDtypeStruct(shape, dtype))


def struct_of_shape(x: Any) -> Any:
    """The struct of floats of a shape, as in `init(key, (4, 8))`; all else as it is."""
    if isinstance(x, tuple) and x and all(isinstance(n, int) for n in x):
        return jax.ShapeDtypeStruct(x, jnp.result_type(float))
    return x


def is_float(a: Any) -> bool:
    """Whether an array is of a floating type."""
    return jnp.issubdtype(a.dtype, jnp.floating)


def wide(dtype: Any) -> Any:
    """The type in which long sums of `dtype` are made: at least float32."""
    return jnp.dtype(jnp.float64 if dtype == jnp.float64 else jnp.float32)


def cast(value: Any, dtype: Any) -> Any:
    """`value` in `dtype`; a Python number stays one."""
    is_array = isinstance(value, (jax.Array, np.ndarray, np.generic))
    return value.astype(dtype) if is_array else value


def aligned(value: Any, x: Any) -> Any:
    """`value` with axes of size one in front, to be as deep as `x`; numbers stay.

    So that no rank is promoted in silence: with `jax_numpy_rank_promotion="raise"`
    cells run as they do without.
    """
    shape, ndim = jnp.shape(value), jnp.ndim(x)
    missing = ndim - len(shape)
    return (
        jnp.reshape(value, (1,) * missing + shape) if shape and missing > 0 else value
    )


def clipped(value: jax.Array, low: float, high: float) -> jax.Array:
    """The nearest value in [low, high]; no gradient flows from outside."""
    return jnp.where(value < low, low, jnp.where(value > high, high, value))


def rows_over_time(a: jax.Array) -> jax.Array:
    """The sum over axis 0, of at least float32."""
    return a.sum(0, dtype=wide(a.dtype))


@jax.custom_jvp
def rows(a: jax.Array) -> jax.Array:
    """The sum over all axes but the last one, of at least float32.

    XLA on CPU would widen all of a half-precision array before it reduces it, and in a
    loop everything that is not integers. So parts of it are taken as bits, and widened
    one after another.
    """
    if a.dtype in (jnp.float16, jnp.bfloat16):
        return _rows(a.reshape(-1, a.shape[-1]))
    return a.sum(tuple(range(a.ndim - 1)))


# A loop outside `jit` is compiled at every call.
@partial(jax.jit, inline=True)
def _rows(a: jax.Array) -> jax.Array:
    words = jax.lax.bitcast_convert_type(a, jnp.uint16)
    size = len(a) // _PARTS

    def wide(words):
        return jax.lax.bitcast_convert_type(words, a.dtype).astype(jnp.float32).sum(0)

    def add(k, total):
        return total + wide(jax.lax.dynamic_slice_in_dim(words, k * size, size))

    return jax.lax.fori_loop(0, _PARTS, add, wide(words[_PARTS * size :]))


@rows.defjvp
def _rows_jvp(primals: tuple, tangents: tuple) -> tuple:
    (a,), (da,) = primals, tangents
    total = rows(a)
    return total, da.astype(total.dtype).sum(tuple(range(a.ndim - 1)))
