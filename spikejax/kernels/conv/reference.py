"""Convolutions and pools of spikes in plain `jax.numpy`: their definition.

Shapes: images (..., R, *space, K), or words of bits (..., R, ceil(size / 32));
w (..., *window, K / groups, N), y (..., R, *places, N), bias (..., N); the leading axes
broadcast.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core.dtypes import wide
from spikejax.core.signal import WORD
from spikejax.kernels.conv.window import Window
from spikejax.kernels.matmul import reference


def conv_forward(images: Any, w: jax.Array, bias: Any, window: Window) -> jax.Array:
    """y[p, n] = bias[n] + sum over q, k of w[q, k, n] z[s p + d q, k]."""

    def run(images, w, bias):
        y = convolved(window, _images(images, window, w.dtype), w)
        return y if bias is None else y + bias.astype(y.dtype)

    rank = len(window.space)
    ranks = (rank_of(images, rank), rank + 2, 1)
    return over_leading_axes(run, ranks, images, w, bias)


def conv_weights(
    images: Any, dy: jax.Array, window: Window
) -> tuple[jax.Array, jax.Array]:
    """dw[q, k, n] = sum over p of z[s p + d q, k] dy[p, n]; db[n] = sum of dy[p, n]."""

    def run(images, dy):
        z = _images(images, window, dy.dtype)
        inputs = window.channels // window.groups
        w = jnp.zeros((*window.window, inputs, dy.shape[-1]), dy.dtype)
        pull = jax.vjp(partial(convolved, window, z), w)[1]
        db = dy.sum(range(dy.ndim - 1), dtype=wide(dy.dtype))
        return pull(dy)[0], db.astype(dy.dtype)

    rank = len(window.space)
    return over_leading_axes(run, (rank_of(images, rank), rank + 2), images, dy)


def conv_inputs(dy: jax.Array, w: jax.Array, mask: Any, window: Window) -> jax.Array:
    """dz[t, k] = sum over s p + d q = t of dy[p, n] w[q, k, n] where a bit is set."""

    def run(dy, w, mask):
        z = jnp.zeros((dy.shape[0], *window.image), w.dtype)
        (dz,) = jax.vjp(lambda z: convolved(window, z, w), z)[1](dy)
        if mask is None:
            return dz
        return jnp.where(_images(mask, window, jnp.dtype(bool)), dz, 0)

    rank = len(window.space)
    return over_leading_axes(run, (rank + 2, rank + 2, 2), dy, w, mask)


def max_pool(
    fired: jax.Array, mask: Any, window: Window
) -> tuple[jax.Array, jax.Array | None]:
    """Bits of whether any in a window is set, and the mask of the first of them."""

    def run(fired, mask):
        z = _images(fired, window, jnp.dtype(bool))
        rows = (z.shape[0], -1)
        first = first_of_largest(window, z)
        y = at_first(window, first, z)
        if mask is None:
            return reference.pack(y.reshape(rows)), None
        wanted = at_first(window, first, _images(mask, window, jnp.dtype(bool)))
        return reference.pack(y.reshape(rows)), reference.pack(wanted.reshape(rows))

    return over_leading_axes(run, (2, 2), fired, mask)


def max_pool_inputs(fired: jax.Array, dy: jax.Array, window: Window) -> jax.Array:
    """dz of the first of the largest of every window."""

    def run(fired, dy):
        first = first_of_largest(window, _images(fired, window, jnp.dtype(bool)))
        zeros = jnp.zeros((dy.shape[0], *window.image), dy.dtype)
        return jax.vjp(partial(at_first, window, first), zeros)[1](dy)[0]

    return over_leading_axes(run, (2, len(window.space) + 2), fired, dy)


def first_of_largest(window: Window, z: jax.Array) -> jax.Array:
    """The number of the point of a window where the first of the largest is.

    Of images (R, *space, K) of bool; what lies outside is never it.
    """
    return jnp.argmax(_points(window, z.astype(jnp.int8), -1), 0)


def at_first(window: Window, first: jax.Array, x: jax.Array) -> jax.Array:
    """Images where `first` says: linear in x."""
    return jnp.take_along_axis(_points(window, x, 0), first[None], 0)[0]


def _points(window: Window, x: jax.Array, outside: int) -> jax.Array:
    """What every point of the window sees: (points, R, *places, K)."""
    around = ((0, 0), *window.padding, (0, 0))
    x = jnp.pad(x, around, constant_values=outside)
    seen = []
    for at in itertools.product(*map(range, window.window)):
        axes = zip(at, window.places, window.stride, strict=True)
        some = [slice(p, p + (n - 1) * s + 1, s) for p, n, s in axes]
        seen.append(x[(slice(None), *some)])
    return jnp.stack(seen)


def convolved(window: Window, x: jax.Array, w: jax.Array) -> jax.Array:
    """XLA's own convolution of images (R, *space, K)."""
    space = "HW"[: len(window.space)]
    return jax.lax.conv_general_dilated(
        x,
        w,
        window.stride,
        window.padding,
        rhs_dilation=window.dilation,
        dimension_numbers=(f"N{space}C", f"{space}IO", f"N{space}C"),
        feature_group_count=window.groups,
    )


def over_leading_axes(run: Callable, ranks: tuple[int, ...], *args: Any) -> Any:
    """`run` of arrays of these ranks, for all leading axes; None is no array."""
    pairs = zip(args, ranks, strict=True)
    depth = max(a.ndim - rank for a, rank in pairs if a is not None)
    if depth == 0:
        return run(*args)
    inner = partial(over_leading_axes, run, ranks)
    axes = tuple([0 if a is not None and a.shape[0] != 1 else None for a in args])
    pairs = zip(args, axes, strict=True)
    args = tuple([a if a is None or d == 0 else a[0] for a, d in pairs])
    if any(d == 0 for d in axes):
        return jax.vmap(inner, axes)(*args)
    return jax.tree.map(lambda a: a[None], inner(*args))


def rank_of(images: jax.Array, rank: int) -> int:
    return 2 if images.dtype == jnp.uint32 else rank + 2


def _images(images: jax.Array, window: Window, dtype: Any) -> jax.Array:
    """Images of numbers: those of words are unpacked."""
    if images.dtype != jnp.uint32:
        return images.astype(dtype)
    z = reference.unpack(images, window.size, dtype)
    return z.reshape(images.shape[0], *window.image)


def words_of(size: int) -> int:
    """Words of so many bits."""
    return -(-size // WORD)
