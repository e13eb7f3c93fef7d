"""Delayed synapses in plain `jax.numpy`: their definition.

Shapes: x (..., T, B, K), numbers or words of bits (..., T, B, ceil(K / 32)), line (...,
D, B, K), what came in before; start (..., K, N), taps (..., K, N, M), bias (..., N), y
(..., T, B, N); the leading axes broadcast. Every start is in [0, D - M + 1].
"""

from __future__ import annotations

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core.dtypes import wide
from spikejax.kernels.conv.reference import over_leading_axes
from spikejax.kernels.matmul.reference import unpack

FEW = 4  # taps that are told one by one


def delay_forward(
    x: jax.Array, line: jax.Array, start: jax.Array, taps: jax.Array, bias: Any
) -> jax.Array:
    """y[t, n] = bias[n] + sum over j, m of taps[j, n, m] x[t - start[j, n] - m, j]."""

    def run(x, line, start, taps, bias):
        y = delayed(numbers(x, taps), line, start, taps)
        return y if bias is None else y + bias.astype(y.dtype)

    return over_leading_axes(run, (3, 3, 2, 3, 1), x, line, start, taps, bias)


def delay_weights(
    x: jax.Array, line: jax.Array, start: jax.Array, dy: jax.Array, size: int
) -> tuple[jax.Array, jax.Array]:
    """dtaps[j, n, m] = sum of x[t - start[j, n] - m, j] dy[t, n]; db[n] = sum of dy."""

    def run(x, line, start, dy):
        taps = jnp.zeros((*start.shape, size), dy.dtype)
        pull = jax.vjp(partial(delayed, numbers(x, taps), line, start), taps)[1]
        db = dy.sum((0, 1), dtype=wide(dy.dtype))
        return pull(dy)[0], db.astype(dy.dtype)

    return over_leading_axes(run, (3, 3, 2, 3), x, line, start, dy)


def delay_inputs(
    dy: jax.Array, start: jax.Array, taps: jax.Array, mask: Any, first: int, past: int
) -> jax.Array:
    """dz[t, j] = sum over n, m of taps[j, n, m] dy[t + start[j, n] + m, n].

    From `first` on, which is 0 for those of x and -past for those of the line; where a
    bit is set, zero elsewhere.
    """

    def run(dy, start, taps, mask):
        batch, inputs = dy.shape[1], start.shape[0]
        line = jnp.zeros((past, batch, inputs), dy.dtype)
        x = jnp.zeros((dy.shape[0], batch, inputs), dy.dtype)
        if first:
            (dz,) = jax.vjp(lambda a: delayed(x, a, start, taps), line)[1](dy)
            return dz
        (dz,) = jax.vjp(lambda a: delayed(a, line, start, taps), x)[1](dy)
        if mask is None:
            return dz
        return jnp.where(unpack(mask, inputs, jnp.dtype(bool)), dz, 0)

    return over_leading_axes(run, (3, 2, 3, 3), dy, start, taps, mask)


def delayed(
    x: jax.Array, line: jax.Array, start: jax.Array, taps: jax.Array
) -> jax.Array:
    """One convolution over time with all taps at their delays, (D + 1, K, N)."""
    queue = jnp.concatenate([line.astype(taps.dtype), x])
    dimensions = ("WNC", "WIO", "WNC")
    kernel = laid_out(start, taps, len(line))
    return jax.lax.conv_general_dilated(
        queue, kernel, (1,), "VALID", dimension_numbers=dimensions
    )


def laid_out(start: jax.Array, taps: jax.Array, past: int) -> jax.Array:
    """Taps at their delays, the longest first: (D + 1, K, N)."""
    ago = jnp.arange(past, -1, -1, start.dtype)[:, None, None]
    at = ago - start[None]
    if taps.shape[-1] <= FEW:
        found = jnp.zeros((), taps.dtype)
        for m in range(taps.shape[-1]):
            found = jnp.where(at == m, taps[None, ..., m], found)
        return found
    inside = (at >= 0) & (at < taps.shape[-1])
    own = jnp.moveaxis(taps, -1, 0)
    picked = jnp.take_along_axis(own, jnp.clip(at, 0, taps.shape[-1] - 1), 0)
    return jnp.where(inside, picked, 0)


def numbers(x: jax.Array, taps: jax.Array) -> jax.Array:
    """Inputs as numbers: words are unpacked."""
    if x.dtype != jnp.uint32:
        return x.astype(taps.dtype)
    return unpack(x, taps.shape[-3], taps.dtype)
