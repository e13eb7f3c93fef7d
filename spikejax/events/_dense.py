"""XLA's own products, behind those of `_products.py` where much is not zero.

What is made for a product alone, such as unpacked spikes or a wide copy of a half type,
is made for some rows at a time: it then stays in the cache, and the program that holds
such a product, taken or not, needs no more memory for it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.events import _reference, _sparse_reference

# Bytes that are made for a product at a time; the fewest rows it is worth it for, and
# the most parts, each of which is compiled.
ROOM = 4 << 20
ROWS = 128
PARTS = 16


def forward(static: tuple, unpack: Callable, x: jax.Array, w: jax.Array) -> jax.Array:
    """x w."""
    del static, unpack

    def some(x):
        return _reference.dense(x.astype(w.dtype), w).astype(w.dtype)

    made = _wide(w) * w.shape[-1] + (x.dtype != w.dtype) * x.shape[-1] * w.itemsize
    return _by_rows(some, made, w, x)


def weights(static: tuple, unpack: Callable, x: jax.Array, dy: jax.Array) -> jax.Array:
    """x^T dy."""
    del static, unpack
    made = _wide(dy) * (x.shape[-1] + dy.shape[-1])
    return _sum_by_rows(_products_of_columns, made, x, dy).astype(dy.dtype)


def inputs(
    static: tuple, unpack: Callable, dy: jax.Array, w: jax.Array, support: Any
) -> jax.Array:
    """dy w^T where `support`, else zero."""
    del static, unpack
    made = _wide(w) * sum(w.shape[-2:])
    return _by_rows(lambda *a: _products_of_rows(w, *a), made, w, dy, support)


def spike_forward(
    static: tuple, unpack: Callable, words: jax.Array, w: jax.Array, bias: Any
) -> jax.Array:
    """The same of bits, with a bias."""
    del static
    inputs, outputs = w.shape[-2:]

    def some(words):
        y = _reference.dense(unpack((inputs, w.dtype), words), w)
        return _reference.add_bias(y, bias).astype(w.dtype)

    made = w.itemsize * inputs + _wide(w) * outputs
    return _by_rows(some, made, w, words)


def spike_weights(
    static: tuple, unpack: Callable, words: jax.Array, dy: jax.Array
) -> tuple[jax.Array, jax.Array]:
    """The same of bits, with that of a bias."""

    def some(words, dy):
        return _products_of_columns(unpack((*static, dy.dtype), words), dy)

    made = _wide(dy) * (static[0] + dy.shape[-1])
    dw = _sum_by_rows(some, made, words, dy).astype(dy.dtype)
    return dw, _reference.bias_weights(dy, dw)


def spike_inputs(
    static: tuple, unpack: Callable, dy: jax.Array, w: jax.Array, wanted: jax.Array
) -> jax.Array:
    """The same, wanted where bits are set."""
    del static
    neurons = w.shape[-2]

    def some(dy, wanted):
        return _products_of_rows(w, dy, unpack((neurons, jnp.dtype(bool)), wanted))

    made = neurons * (1 + w.itemsize) + _wide(w) * sum(w.shape[-2:])
    return _by_rows(some, made, w, dy, wanted)


def sparse_forward(static, unpack, x, data, indices, indptr, bias):
    """With a sparse w, written out."""
    w = _sparse_reference.scatter(data, indices, indptr, *static)
    if x.dtype == jnp.uint32:
        return spike_forward((), unpack, x, w, bias)
    return _reference.add_bias(forward((), unpack, x, w), bias)


def sparse_weights(static, unpack, x, dy, indices, indptr):
    """With a sparse w: the gradient of its data."""
    shape, biased = static
    if x.dtype == jnp.uint32:
        dw, db = spike_weights(shape[:1], unpack, x, dy)
    else:
        dw = weights((), unpack, x.astype(dy.dtype), dy)
        db = _reference.bias_weights(dy, dw)
    return _sparse_reference.gather(dw, indices, indptr), db if biased else None


def sparse_inputs(static, unpack, dy, data, indices, indptr, wanted):
    """With a sparse w, written out."""
    w = _sparse_reference.scatter(data, indices, indptr, *static)
    if wanted is not None and wanted.dtype == jnp.uint32:
        return spike_inputs((), unpack, dy, w, wanted)
    return inputs((), unpack, dy, w, wanted)


def _products_of_rows(w: jax.Array, dy: jax.Array, wanted: Any) -> jax.Array:
    # Widened by hand: jaxlib 0.8 has no such product of bfloat16 in a branch.
    total = _reference.total(w)
    dx = _reference.inputs(dy.astype(total), w.astype(total), wanted)
    return dx.astype(w.dtype)


def _products_of_columns(x: jax.Array, dy: jax.Array) -> jax.Array:
    return _reference.dense(x.swapaxes(-1, -2).astype(dy.dtype), dy)


def _wide(a: jax.Array) -> int:
    """Bytes of a value of a wide copy, none if the type is wide itself."""
    return 4 if a.itemsize < 4 else 0


def _by_rows(run: Callable, made: int, w: jax.Array, *arrays: Any) -> jax.Array:
    """`run(*arrays)` for some rows at a time, with `made` bytes for each, `w` for all.

    The last part is as large as the others and begins that much earlier.
    """
    rows = arrays[0].shape[-2]
    size = _rows_at_a_time(rows, made, w, *arrays)
    if size >= rows:
        return run(*arrays)
    starts = [min(start, rows - size) for start in range(0, rows, size)]
    parts = [_part(run, start, size) for start in starts]
    result = jax.eval_shape(parts[0], *arrays)
    # Of half types as integers: in a loop XLA on CPU would widen them, as a whole.
    kept = {2: jnp.uint16}.get(result.dtype.itemsize, result.dtype)

    def put(k, y):
        some = jax.lax.bitcast_convert_type(jax.lax.switch(k, parts, *arrays), kept)
        return jax.lax.dynamic_update_slice_in_dim(y, some, k * size, -2)

    y = jax.lax.empty((*result.shape[:-2], rows, result.shape[-1]), kept)
    y = jax.lax.fori_loop(0, len(parts), put, y)
    return jax.lax.bitcast_convert_type(y, result.dtype)


def _sum_by_rows(run: Callable, made: int, *arrays: jax.Array) -> jax.Array:
    """The sum of `run` over all rows, likewise; the last part may be smaller."""
    rows = arrays[0].shape[-2]
    size = _rows_at_a_time(rows, made, *arrays)
    if size >= rows:
        return run(*arrays)
    parts = [_part(run, start, size) for start in range(0, rows, size)]

    def add(k, total):
        return total + jax.lax.switch(k, parts, *arrays)

    return jax.lax.fori_loop(1, len(parts), add, parts[0](*arrays))


def _rows_at_a_time(rows: int, made: int, *arrays: Any) -> int:
    leads = [a.shape[:-2] for a in arrays if a is not None]
    each = made * math.prod(np.broadcast_shapes(*leads))
    parts = min(max(-(-rows * each // ROOM), 1), PARTS)
    return max(-(-rows // parts), ROWS)


def _part(run: Callable, start: int, size: int) -> Callable:
    """`run` on some rows of its arguments.

    Where they begin is known to the compiler, in a branch of its own: of half types
    rows from anywhere would be copied from a wide copy of them all.
    """

    def part(*arrays):
        stop = start + size
        return run(*(None if a is None else a[..., start:stop, :] for a in arrays))

    return part
