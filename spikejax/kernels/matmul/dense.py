"""XLA's own products, behind those of `auto.py` where much is not zero.

What is made for a product alone, unpacked spikes or wide copies of half types, is made
for some rows at a time where that costs nothing: it then stays in the cache, and the
program that holds such a product, taken or not, needs little memory for it.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.kernels import manual
from spikejax.kernels.matmul import reference
from spikejax.kernels.sparse import reference as sparse_reference

# Bytes that are made for a product at a time; the fewest rows it is worth it for, and
# the most parts, each of which is compiled.
ROOM = 4 << 20
ROWS = 128
PARTS = 16


def forward(static: tuple, unpack: None, x: jax.Array, w: jax.Array) -> jax.Array:
    """x w."""
    del static, unpack
    return reference.dense(x.astype(w.dtype), w).astype(w.dtype)


def weights(static: tuple, unpack: None, x: jax.Array, dy: jax.Array) -> jax.Array:
    """x^T dy."""
    del static, unpack
    return _sum_by_rows(_products_of_columns, x.shape[-1], x, dy)


def inputs(
    static: tuple, unpack: None, dy: jax.Array, w: jax.Array, support: Any
) -> jax.Array:
    """dy w^T where `support`, else zero."""
    del static, unpack
    return reference.inputs(dy, w, support)


def spike_forward(
    static: tuple, unpack: Callable, words: jax.Array, w: jax.Array, bias: Any
) -> jax.Array:
    """The same of bits, with a bias."""
    del static
    neurons = w.shape[-2]

    def some(words):
        y = reference.dense(unpack((neurons, w.dtype), words), w)
        return reference.add_bias(y, bias).astype(w.dtype)

    return _by_rows(some, w.itemsize * neurons, w.shape[-1], w, words)


def spike_weights(
    static: tuple, unpack: Callable, words: jax.Array, dy: jax.Array
) -> tuple[jax.Array, jax.Array]:
    """The same of bits, with that of a bias."""

    def some(words, dy):
        return _products_of_columns(unpack((*static, dy.dtype), words), dy)

    rows = size = words.shape[-2]
    # Parts are added up where that is little beside what need not be unpacked at once.
    if dy.itemsize >= 4 and 16 * dy.shape[-1] <= rows:
        lead = np.broadcast_shapes(words.shape[:-2], dy.shape[:-2])
        size = _rows_at_a_time(rows, dy.itemsize * static[0] * math.prod(lead))
    if size < rows and 8 * -(-rows // size) * dy.shape[-1] <= rows:
        dw = added(some, size, words, dy)
    else:
        dw = _sum_by_rows(some, static[0], words, dy)
    return dw, reference.bias_weights(dy, dw)


def spike_inputs(
    static: tuple, unpack: Callable, dy: jax.Array, w: jax.Array, mask: jax.Array
) -> jax.Array:
    """The same, wanted where bits are set."""
    del static
    neurons = w.shape[-2]

    def some(dy, mask):
        mask = unpack((neurons, jnp.dtype(bool)), mask)
        return reference.inputs(dy, w, mask)

    return _by_rows(some, (1 + w.itemsize) * neurons, neurons, w, dy, mask)


def sparse_forward(static, unpack, x, data, indices, indptr, bias):
    """With a sparse w, written out."""
    w = sparse_reference.scatter(data, indices, indptr, *static)
    if x.dtype == jnp.uint32:
        return spike_forward((), unpack, x, w, bias)
    return reference.add_bias(forward((), unpack, x, w), bias)


def sparse_weights(static, unpack, x, dy, indices, indptr):
    """With a sparse w: the gradient of its data."""
    shape, biased = static
    if x.dtype == jnp.uint32:
        dw, db = spike_weights(shape[:1], unpack, x, dy)
    else:
        dw = weights((), unpack, x.astype(dy.dtype), dy)
        db = reference.bias_weights(dy, dw)
    return sparse_reference.gather(dw, indices, indptr), db if biased else None


def sparse_inputs(static, unpack, dy, data, indices, indptr, mask):
    """With a sparse w, written out."""
    w = sparse_reference.scatter(data, indices, indptr, *static)
    if mask is not None and mask.dtype == jnp.uint32:
        return spike_inputs((), unpack, dy, w, mask)
    return inputs((), unpack, dy, w, mask)


PRODUCTS = {
    "forward": forward,
    "weights": weights,
    "inputs": inputs,
    "spike_forward": spike_forward,
    "spike_weights": spike_weights,
    "spike_inputs": spike_inputs,
    "sparse_forward": sparse_forward,
    "sparse_weights": sparse_weights,
    "sparse_inputs": sparse_inputs,
}


def _products_of_columns(x: jax.Array, dy: jax.Array) -> jax.Array:
    return reference.dense(x.swapaxes(-1, -2).astype(dy.dtype), dy)


def _by_rows(
    run: Callable, made: int, columns: int, w: jax.Array, *arrays: jax.Array
) -> jax.Array:
    """`run(*arrays)` for some rows at a time, with `made` bytes for each, `w` for all.

    The last part is as large as the others and begins that much earlier. Half types are
    done at once: the loop that puts results together would have a copy of them all.
    """
    rows = arrays[0].shape[-2]
    lead = np.broadcast_shapes(*[a.shape[:-2] for a in (w, *arrays)])
    size = _rows_at_a_time(rows, made * math.prod(lead))
    if size >= rows or w.itemsize < 4:
        return run(*arrays)

    def put(k, y):
        start = jnp.minimum(k * size, rows - size)
        some = [jax.lax.dynamic_slice_in_dim(a, start, size, -2) for a in arrays]
        return jax.lax.dynamic_update_slice_in_dim(y, run(*some), start, -2)

    y = jax.lax.empty((*lead, rows, columns), w.dtype)
    y = manual.varying(y, manual.axes(arrays))
    return jax.lax.fori_loop(0, -(-rows // size), put, y)


def added(run: Callable, size: int, x: jax.Array, dy: jax.Array) -> jax.Array:
    """The sum of `run(x, dy)` over `size` rows at a time, and the rest first."""
    rows = dy.shape[-2]
    if size >= rows:
        return run(x, dy)
    rest = rows % size

    def some(a, start, size):
        return jax.lax.dynamic_slice_in_dim(a, start, size, -2)

    def add(k, total):
        start = rest + k * size
        return total + run(some(x, start, size), some(dy, start, size))

    first = rest or size
    dw = run(some(x, 0, first), some(dy, 0, first))
    return jax.lax.fori_loop(0 if rest else 1, rows // size, add, dw)


def _sum_by_rows(run: Callable, inputs: int, x: jax.Array, dy: jax.Array) -> jax.Array:
    """The sum of `run(x, dy)` over some rows at a time, in the type of dy.

    Half types only, of which there would be wide copies; in others to add up the parts
    costs more than it saves.
    """
    if dy.itemsize >= 4:
        return run(x, dy).astype(dy.dtype)
    rows = dy.shape[-2]
    lead = np.broadcast_shapes(x.shape[:-2], dy.shape[:-2])
    size = _rows_at_a_time(rows, 4 * (inputs + dy.shape[-1]) * math.prod(lead))
    if size >= rows:
        return run(x, dy).astype(dy.dtype)
    run = jax.jit(run)
    parts = [_part(run, start, size) for start in range(0, rows, size)]

    def add(k, total):
        return total + jax.lax.switch(k, parts, x, dy)

    dw = jax.lax.fori_loop(1, len(parts), add, parts[0](x, dy))
    return dw.astype(dy.dtype)


def _rows_at_a_time(rows: int, made: int) -> int:
    parts = min(max(-(-rows * made // ROOM), 1), PARTS)
    return max(-(-rows // parts), ROWS)


def _part(run: Callable, start: int, size: int) -> Callable:
    """`run` on some rows of its arguments.

    Where they begin is known to the compiler, in a branch of its own: of half types
    rows from anywhere would be copied from a wide copy of them all.
    """
    rows = operator.itemgetter((Ellipsis, slice(start, start + size), slice(None)))
    return lambda *arrays: run(*map(rows, arrays))
