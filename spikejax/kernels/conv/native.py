"""Convolutions and pools of spikes in C++: shapes are those of `reference.py`."""

from __future__ import annotations

from math import prod
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.kernels import ffi
from spikejax.kernels.conv import reference
from spikejax.kernels.conv.window import Window

FEW = 4  # features of a group: a kernel works on vectors of them
# One entry of an image in so many, up to which it is gone through by events.
SHARES = {"forward": 5, "weights": 5, "inputs": 4}


def refusal(dtype: Any, features: int, groups: int) -> str | None:
    """Why the kernels of this folder do not take a convolution, or None."""
    if dtype != jnp.float32:
        return f"its kernels are of float32, not of {jnp.dtype(dtype).name}"
    if features // groups < FEW:
        return f"groups of fewer than {FEW} features"
    return None


def conv_forward(static, images, w, bias):
    (window,) = static
    rank = len(window.space)
    if refusal(w.dtype, w.shape[-1], window.groups):
        return reference.conv_forward(images, w, bias, window)
    ranks = (reference.rank_of(images, rank), rank + 2, 1)
    lead, rows, (images, w, bias) = _folded(ranks, (images, w, bias), (1, 2))
    given = (_on_plane(images, window), _on_plane(w, window, 1))
    given = given if bias is None else (*given, bias)
    places = window.pair(window.places, 1)
    y = (w.shape[0], images.shape[1], *places, w.shape[-1])
    y = jax.ShapeDtypeStruct(y, w.dtype)
    y = ffi.call("spikejax_conv", y, *given, **window.attributes())
    return y.reshape(*lead, rows, *window.places, w.shape[-1])


def conv_weights(static, images, dy):
    (window,) = static
    rank = len(window.space)
    if refusal(dy.dtype, dy.shape[-1], window.groups):
        return reference.conv_weights(images, dy, window)
    ranks = (reference.rank_of(images, rank), rank + 2)
    lead, _, (images, dy) = _folded(ranks, (images, dy))
    inputs, features = window.channels // window.groups, dy.shape[-1]
    dw = (dy.shape[0], *window.pair(window.window, 1), inputs, features)
    results = [
        jax.ShapeDtypeStruct(shape, dy.dtype) for shape in (dw, (dy.shape[0], features))
    ]
    given = (_on_plane(images, window), _on_plane(dy, window))
    dw, db = ffi.call("spikejax_conv_dw", results, *given, **window.attributes())
    dw = dw.reshape(*lead, *window.window, inputs, features)
    return dw, db.reshape(*lead, features)


def conv_inputs(static, dy, w, mask):
    (window,) = static
    rank = len(window.space)
    if refusal(w.dtype, w.shape[-1], window.groups):
        return reference.conv_inputs(dy, w, mask, window)
    lead, rows, (dy, w, mask) = _folded((rank + 2, rank + 2, 2), (dy, w, mask), (1,))
    given = (_on_plane(dy, window), _on_plane(w, window, 1))
    given = given if mask is None else (*given, mask)
    sizes = window.pair(window.space, 1)
    dz = (w.shape[0], dy.shape[1], *sizes, window.channels)
    dz = jax.ShapeDtypeStruct(dz, w.dtype)
    dz = ffi.call("spikejax_conv_dz", dz, *given, **window.attributes())
    return dz.reshape(*lead, rows, *window.image)


def max_pool(static, fired, mask):
    (window,) = static
    lead, rows, (fired, mask) = _folded((2, 2), (fired, mask))
    fired = fired.reshape(-1, fired.shape[-1])
    given = fired if mask is None else mask.reshape(fired.shape)
    height, width = window.pair(window.space, 1)
    size = prod(window.places) * window.channels
    words = jax.ShapeDtypeStruct((len(fired), reference.words_of(size)), jnp.uint32)
    out, out_mask = ffi.call(
        "spikejax_max_pool",
        (words, words),
        fired,
        given,
        **Window.numbers(height=height, width=width, channels=window.channels),
        **window.pool_attributes(),
    )
    shape = (*lead, rows, words.shape[-1])
    return out.reshape(shape), None if mask is None else out_mask.reshape(shape)


def max_pool_inputs(static, fired, dy):
    (window,) = static
    if dy.dtype != jnp.float32:
        return reference.max_pool_inputs(fired, dy, window)
    ranks = (2, len(window.space) + 2)
    lead, rows, (fired, dy) = _folded(ranks, (fired, dy))
    fired = fired.reshape(-1, fired.shape[-1])
    places = window.pair(window.places, 1)
    dy = dy.reshape(len(fired), *places, window.channels)
    sizes = window.pair(window.space, 1)
    dz = jax.ShapeDtypeStruct((len(fired), *sizes, window.channels), dy.dtype)
    dz = ffi.call("spikejax_max_pool_dz", dz, fired, dy, **window.pool_attributes())
    return dz.reshape(*lead, rows, *window.image)


def _folded(
    ranks: tuple[int, ...], args: tuple, weights: tuple[int, ...] = ()
) -> tuple[tuple[int, ...], int, tuple]:
    """All leading axes, the rows, and arrays with one leading axis in place of all.

    Where `weights` are one for all, the leading axes are only more rows.
    """
    heads = [() if a is None else a.shape[: a.ndim - r] for a, r in zip(args, ranks)]  # noqa: B905
    lead = np.broadcast_shapes(*heads)
    rows = args[0].shape[len(heads[0])]
    is_one = bool(weights) and all(prod(heads[k]) == 1 for k in weights)
    found = []
    for k, (a, head) in enumerate(zip(args, heads, strict=True)):
        if a is None:
            found.append(None)
            continue
        own = a.shape[len(head) :]
        if is_one and k in weights:
            found.append(a.reshape(1, *own))
            continue
        a = jnp.broadcast_to(a, (*lead, *own))
        folded = (1, prod(lead) * own[0], *own[1:]) if is_one else (prod(lead), *own)
        found.append(a.reshape(folded))
    return lead, rows, tuple(found)


def _on_plane(a: jax.Array, window: Window, axis: int = 2) -> jax.Array:
    """Lines, or windows over them, as images of one row; words are neither."""
    if a.dtype == jnp.uint32 or len(window.space) == 2:
        return a
    return jnp.expand_dims(a, axis)
