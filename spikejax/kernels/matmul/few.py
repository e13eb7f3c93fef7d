"""Products of a few rows, which a `step` of a small batch takes.

So few rows are as long as their weights take to be read: with events, as the rows of
those that are not zero. A gradient is that of the dense product, in one piece with it.
"""

from __future__ import annotations

from math import prod
from typing import Any

import jax
import jax.numpy as jnp
from jax.custom_batching import custom_vmap

from spikejax.kernels import derivatives, manual, registry
from spikejax.kernels.matmul import native

ROWS = 8
# Weights that are read in less time than a call takes.
SMALL = 1 << 16


def is_few(x: jax.Array, w: jax.Array) -> bool:
    """Whether a step multiplies so few rows with so many weights."""
    of_one_type = x.dtype == w.dtype and x.dtype.name in ("float32", "float64")
    rows = prod(x.shape[:-1])
    if not isinstance(rows, int):  # of an export whose batch is open
        return False
    is_native = registry.plan().cpu == "native"
    return of_one_type and 0 < rows <= ROWS and w.size >= SMALL and is_native


def few_rows(x: jax.Array, w: jax.Array) -> jax.Array:
    """x w, for `x` (*batch, K) of few rows: by events, however many they are.

    They are never slower than the dense product, which reads all weights: a row of
    those is read once for all rows of `x`. Under `vmap` the mapped axis becomes rows,
    and many of them are multiplied as they would be without it.
    """
    rows, plain = manual.alike(x.reshape(-1, x.shape[-1]), w)
    y = derivatives.call(_FEW, registry.plan(), (rows, plain))
    return y.reshape(*x.shape[:-1], w.shape[1])


def _run(plan, given):
    if plan.other is None:
        return jax.lax.platform_dependent(*given, cpu=_by_events)
    return manual.platforms(_by_events, jnp.matmul, *given)


def _keep(plan, moves, given):
    del plan, moves
    return jnp.matmul(*given), given


def _back(plan, saved, dy):
    del plan
    x, w = saved
    return dy @ w.T, x.T @ dy


def _define(plan, given):
    del plan
    return jnp.matmul(*given)


_FEW = derivatives.Operation(
    *(_run, _keep, _back, _define), rows=lambda plan, given: (("rows",), None)
)


@custom_vmap
def _by_events(x: Any, w: Any) -> Any:
    return native.forward((), x, w)


@_by_events.def_vmap
def _fold(size, mapped, x, w):
    x_mapped, w_mapped = mapped
    if w_mapped:
        return jnp.matmul(x, w), True  # a matrix for each
    rows = x.reshape(-1, x.shape[-1])
    run = _by_events if len(rows) <= ROWS else jnp.matmul
    return run(rows, w).reshape(size, -1, w.shape[1]), x_mapped
