"""The event products in C++: shapes are those of `reference.py`."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from spikejax.core.signal import WORD
from spikejax.kernels import ffi
from spikejax.kernels.matmul import reference


def forward(static, x, w):
    del static
    x = x if x.dtype == bool else x.astype(w.dtype)  # w may be of a narrower type
    return ffi.call("spikejax_event_matmul", _result(x, w, x.shape[-2], w), x, w)


def weights(static, x, dy):
    del static
    x = x if x.dtype == bool else x.astype(dy.dtype)
    result = _result(x, dy, x.shape[-1], dy)
    return ffi.call("spikejax_event_matmul_dw", result, x, dy)


def inputs(static, dy, w, support):
    del static
    result = _masked(dy, w, support)
    support = jnp.broadcast_to(support, result.shape)
    dy = _as_many(dy, w, result)
    return ffi.call("spikejax_event_matmul_dx", result, dy, w, support)


def spike_forward(static, words, w, bias):
    del static
    result = _result(words, w, words.shape[-2], w)
    if bias is None:
        return ffi.call("spikejax_spike_matmul", result, words, w)
    rows = (*w.shape[:-2], w.shape[-1])
    if jnp.broadcast_shapes(bias.shape, rows) != rows:  # many biases for one w
        y = ffi.call("spikejax_spike_matmul", result, words, w)
        return reference.add_bias(y, bias)
    bias = jnp.broadcast_to(bias, rows)
    return ffi.call("spikejax_spike_matmul", result, words, w, bias)


def spike_weights(static, words, dy):
    (inputs,) = static
    dw = _result(words, dy, inputs, dy)
    db = jax.ShapeDtypeStruct((*dw.shape[:-2], dw.shape[-1]), dy.dtype)
    return tuple(ffi.call("spikejax_spike_matmul_dw", (dw, db), words, dy))


def spike_inputs(static, dy, w, mask):
    del static
    result = _masked(dy, w, mask)
    result = jax.ShapeDtypeStruct((*result.shape[:-1], w.shape[-2]), w.dtype)
    mask = jnp.broadcast_to(mask, (*result.shape[:-1], mask.shape[-1]))
    dy = _as_many(dy, w, result)
    return ffi.call("spikejax_spike_matmul_dz", result, dy, w, mask)


def pack(static, x):
    del static
    words = (*x.shape[:-1], -(-x.shape[-1] // WORD))
    return ffi.call("spikejax_spike_pack", jax.ShapeDtypeStruct(words, jnp.uint32), x)


def unpack(static, words):
    size, dtype = static
    result = jax.ShapeDtypeStruct((*words.shape[:-1], size), dtype)
    return ffi.call("spikejax_spike_unpack", result, words)


def _result(
    a: jax.Array, b: jax.Array, rows: int, columns_of: jax.Array
) -> jax.ShapeDtypeStruct:
    lead = jnp.broadcast_shapes(a.shape[:-2], b.shape[:-2])
    return jax.ShapeDtypeStruct((*lead, rows, columns_of.shape[-1]), b.dtype)


def _as_many(dy: jax.Array, w: jax.Array, result: jax.ShapeDtypeStruct) -> jax.Array:
    """dy, as many times as there are masks where dy and w are one for all."""
    lead = result.shape[:-2]
    if jnp.broadcast_shapes(dy.shape[:-2], w.shape[:-2]) == lead:
        return dy
    return jnp.broadcast_to(dy, (*lead, *dy.shape[-2:]))


def _masked(dy: jax.Array, w: jax.Array, mask: jax.Array) -> jax.ShapeDtypeStruct:
    lead = jnp.broadcast_shapes(dy.shape[:-2], w.shape[:-2], mask.shape[:-2])
    return jax.ShapeDtypeStruct((*lead, *mask.shape[-2:]), w.dtype)
