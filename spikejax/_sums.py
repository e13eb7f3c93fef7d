"""Long sums over values of a half type, in float32 but without a copy in float32."""

from __future__ import annotations

from functools import partial

import jax
import jax.numpy as jnp

_PARTS = 16


@jax.custom_jvp
def rows(a: jax.Array) -> jax.Array:
    """The sum over all axes but the last one, of at least float32.

    XLA on CPU would widen all of a half-precision array before it reduces it, and in a
    loop everything that is not integers. So parts of it are taken as bits, and widened
    one after another.
    """
    a = a.reshape(-1, a.shape[-1])
    return _rows(a) if a.dtype in (jnp.float16, jnp.bfloat16) else a.sum(0)


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
    return total, da.reshape(-1, a.shape[-1]).astype(total.dtype).sum(0)
