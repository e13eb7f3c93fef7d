"""A feedback of few connections: weights, ids and starts of rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.kernels.matmul import auto
from spikejax.kernels.sparse.reference import scatter


def written(w: Any, ids: Any, starts: Any) -> Any:
    """The feedback in full, (..., N, N); with None in the place of `ids`, `w`."""
    if ids is None:
        return w
    n = starts.shape[-1] - 1
    return scatter(w, ids, starts, (n, n))


def in_full(run: Callable, kind: Any) -> Callable:
    """The same direction of a layer, of those who know a feedback in full alone."""

    def of_full(*args):
        given = kind(*args)
        if given.starts.ndim > 1:
            w = written(given.w, given.ids, given.starts)
            given = given._replace(w=w)
        return run(*given[:-2])  # but for starts and ids

    return of_full


def weights(plan: Any, fired: Any, y: Any, dxs: Any, ids: Any, starts: Any) -> Any:
    """`dw = Σ_t y_(t-1) dx_t` where there are connections, (E,).

    `fired` (T, B, words) are the spikes, `y` (B, N) the output before them.
    """
    n = y.shape[-1]
    run = auto.product("sparse_weights", plan, "event", 4, (n, n), False)
    dxs = dxs.astype(y.dtype)
    before = jnp.concatenate([jnp.zeros_like(fired[:1]), fired[:-1]])
    rows = (before.reshape(-1, before.shape[-1]), dxs.reshape(-1, n))
    dw, _ = run(*rows, ids, starts)
    first, _ = run(y, dxs[0], ids, starts)
    return dw + first


def inputs(plan: Any, dxs: jax.Array, w: Any, ids: Any, starts: Any) -> jax.Array:
    """`dx w^T` of rows (B, N)."""
    n = dxs.shape[-1]
    run = auto.product("sparse_inputs", plan, "event", 5, (n, n))
    return run(dxs.astype(w.dtype), w, ids, starts, None)
