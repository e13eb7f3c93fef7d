"""A trial neuron: a leaky sum with a kernel of its own."""

from __future__ import annotations

import functools

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float, float_struct
from spikejax.core.signal import DENSE
from spikejax.core.spec import Spec, UnrollResult
from spikejax.kernels import ffi, registry
from spikejax.kernels.dense import dense


class Leak(Spec):
    """What `leak` was given."""

    beta: float

    def init(self, key, x):
        del key
        x = float_struct("leak", x)
        return (), jnp.zeros(x.shape, x.dtype)

    def step(self, params, state, x):
        del params
        u = self.beta * state + as_float("leak", x)
        return u, u

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        xs = as_float("leak", dense(xs))
        is_native = registry.plan().cpu == "native" and xs.dtype == jnp.float32
        if seen or not is_native or xs.shape[0] == 0:
            return super().run(params, state, xs, want, seen)
        us = _leak(self.beta, xs.reshape(len(xs), -1), state.reshape(-1))
        us = us.reshape(xs.shape)
        return UnrollResult(us[-1], us)


@functools.partial(jax.custom_vjp, nondiff_argnums=(0,))
def _leak(beta, xs, u):
    return _call(beta, False, xs, u)


def _fwd(beta, xs, u):
    return _leak(beta, xs, u), None


def _bwd(beta, residuals, dus):
    del residuals
    dxs = _call(beta, True, dus, jnp.zeros_like(dus[0]))
    return dxs, beta * dxs[0]


_leak.defvjp(_fwd, _bwd)


def _call(beta, is_reversed, xs, u):
    @jax.custom_batching.sequential_vmap
    def call(xs, u):
        like = jax.ShapeDtypeStruct(xs.shape, xs.dtype)
        decay = jnp.float32(beta)
        return ffi.call("spikejax_leak", like, xs, u, decay, reversed=is_reversed)

    return call(xs, u)


def leak(beta: float) -> Cell:
    r"""A leaky sum \( u \leftarrow \beta u + x \), in one call each way."""
    checks.within("leak", 0.0, 1.0, beta=beta)
    return Leak(float(beta)).cell()
