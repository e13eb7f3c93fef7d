"""Products with a sparse matrix in C++: leading axes become one axis of groups."""

import math
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.kernels import ffi


def forward(static, x, data, indices, indptr, bias):
    """As `sparse_forward` in `reference.py`."""
    ((_, outputs),) = static
    given = [(x, 2), (data, 1), (indices, 1), (indptr, 1)]
    lead, args = _groups(*given, *([] if bias is None else [(bias, 1)]))
    shape = (x.shape[-2], outputs)
    (y,) = _call("spikejax_sparse_matmul", lead, [shape], data.dtype, *args)
    return y


def weights(static, x, dy, indices, indptr):
    """As `sparse_weights` in `reference.py`."""
    (_, outputs), biased = static
    lead, args = _groups((x, 2), (dy, 2), (indices, 1), (indptr, 1))
    shapes = [indices.shape[-1:], *([(outputs,)] if biased else [])]
    dw, *db = _call("spikejax_sparse_matmul_dw", lead, shapes, dy.dtype, *args)
    return dw, db[0] if biased else None


def inputs(static, dy, data, indices, indptr, mask):
    """As `sparse_inputs` in `reference.py`."""
    ((size, _),) = static
    given = [(dy, 2), (data, 1), (indices, 1), (indptr, 1)]
    lead, args = _groups(*given, *([] if mask is None else [(mask, 2)]))
    shape = (dy.shape[-2], size)
    (dz,) = _call("spikejax_sparse_matmul_dz", lead, [shape], data.dtype, *args)
    return dz


def _groups(
    *arrays: tuple[jax.Array, int],
) -> tuple[tuple[int, ...], list[jax.Array]]:
    """Arrays with one axis before their own: of size one where all groups share it."""
    lead = jnp.broadcast_shapes(*(a.shape[: a.ndim - n] for a, n in arrays))
    grouped = []
    for a, n in arrays:
        own = a.shape[a.ndim - n :]
        groups = 1
        if math.prod(a.shape[: a.ndim - n]) != 1:
            a, groups = jnp.broadcast_to(a, (*lead, *own)), math.prod(lead)
        grouped.append(a.reshape(groups, *own))
    return lead, grouped


def _call(
    target: str,
    lead: tuple[int, ...],
    shapes: list[tuple[int, ...]],
    dtype: Any,
    *args: jax.Array,
) -> list[jax.Array]:
    groups = math.prod(lead)
    results = [jax.ShapeDtypeStruct((groups, *shape), dtype) for shape in shapes]
    found = ffi.call(target, results, *args)
    return [r.reshape(*lead, *s) for r, s in zip(found, shapes, strict=True)]
