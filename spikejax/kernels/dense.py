"""Any form of a signal as an array."""

from __future__ import annotations

from typing import Any

import jax

from spikejax.core.dtypes import rows_over_time
from spikejax.core.signal import Affine, Spikes, Sum
from spikejax.kernels.bits import unpack
from spikejax.kernels.matmul.product import matmul, of_numbers


def dense(signal: Any) -> Any:
    """An array, or a tree of them: bits are unpacked, products multiplied."""
    if isinstance(signal, Affine):
        return _multiplied(signal)
    if isinstance(signal, Spikes):
        return unpack(signal)
    if isinstance(signal, Sum):
        return sum(map(dense, signal.terms[1:]), dense(signal.terms[0]))
    return signal


def _multiplied(product: Affine) -> jax.Array:
    x, w, b = product.x, product.w, product.b
    if product.compute_dtype is not None:
        w, b = w.astype(product.dtype), None if b is None else b.astype(product.dtype)
    if product.compute_dtype is None or isinstance(x, Spikes):
        return matmul(x, w, bias=b, kernel=product.kernel)  # pyright: ignore[reportArgumentType]
    return of_numbers(x, w, None, b, product.kernel)


def rates(ys: jax.Array) -> jax.Array:
    """The mean over time, summed wide."""
    return rows_over_time(ys) / max(ys.shape[0], 1)
