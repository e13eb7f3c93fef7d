"""Delayed synapses on spikes, with derivatives of any order."""

from __future__ import annotations

import functools
from math import prod
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core.signal import Spikes
from spikejax.kernels import derivatives, manual, registry
from spikejax.kernels.bits import as_rows, check
from spikejax.kernels.delay import reference
from spikejax.kernels.matmul import auto
from spikejax.kernels.matmul.reference import carried


def delay_spikes(
    x: Spikes,
    line: jax.Array,
    start: jax.Array,
    taps: jax.Array,
    bias: jax.Array | None = None,
) -> jax.Array:
    """y (T, *batch, N) of spikes behind a line of inputs, at the cost of the spikes.

    Args:
        x: (T, *batch, K).
        line: (D, *batch, K) what came in before, numbers of any value.
        start: (K, N) the delay of the first tap of each synapse, from 0 on.
        taps: (K, N, M) by delay; the last within D.
        bias: (N,), or None.
    """
    check("delay", x)
    x, _ = as_rows(x)
    steps, *batch = x.shape[:-1]
    rows = (steps, prod(batch))

    def in_rows(a: Any) -> Any:
        return None if a is None else a.reshape(*rows, a.shape[-1])

    fired, mask, slot = map(in_rows, x[:3])
    line = line.reshape(len(line), rows[1], x.shape[-1])
    how = (registry.plan(), x.dtype.name)
    given = manual.alike(fired, mask, slot, line, start, taps, bias)
    return _of_spikes(how, given).reshape(steps, *batch, taps.shape[-2])


def delay_numbers(
    x: jax.Array,
    line: jax.Array,
    start: jax.Array,
    taps: jax.Array,
    bias: jax.Array | None = None,
) -> jax.Array:
    """The same of numbers (T, *batch, K)."""
    steps, *batch = x.shape[:-1]
    rows = (prod(batch), x.shape[-1])
    x, line = x.reshape(steps, *rows), line.reshape(len(line), *rows)
    given = manual.alike(x, line, start, taps, bias)
    y = _of_numbers((registry.plan(),), given)
    return y.reshape(steps, *batch, taps.shape[-2])


def _product(name: str, plan: registry.Plan, reads: int, *static: Any) -> Any:
    return auto.product(name, plan, "event", reads, *static)


def _run(how, given):
    plan, _ = how
    fired, mask, slot, line, start, taps, bias = given
    run = _product("delay_forward", plan, 5)
    return run(fired, line, start, taps, bias, mask, slot)


def _back(how, saved, dy):
    plan, dtype = how
    fired, mask, line, start, taps, bias = saved
    dline, dtaps, db = _of_synapses(plan, fired, line, start, taps, dy)
    run = _product("delay_inputs", plan, 4, 0, line.shape[-3])
    dz = run(dy, start, taps, mask).astype(dtype)
    return None, None, dz, dline, None, dtaps, None if bias is None else db


def _of_synapses(plan, x, line, start, taps, dy):
    """The cotangents of the line, the taps and the bias."""
    size, past = taps.shape[-1], line.shape[-3]
    dtaps, db = _product("delay_weights", plan, 4, size)(x, line, start, dy)
    if not past:
        return jnp.zeros_like(line), dtaps, db
    dline = _product("delay_inputs", plan, 4, -past, past)(dy, start, taps, None)
    return dline.astype(line.dtype), dtaps, db


def _define(how, given):
    del how
    fired, mask, slot, line, start, taps, bias = given
    z = reference.numbers(fired, taps) + carried(slot, mask).astype(taps.dtype)
    return _defined(z, line, start, taps, bias)


def _defined(x, line, start, taps, bias):
    y = reference.delayed(x.astype(taps.dtype), line, start, taps)
    return y if bias is None else y + bias


def _rows(given, behind_time):
    names = [None if a is None else (None, "rows") for a in given[:behind_time]]
    return (*names, *[None for _ in given[behind_time:]])


_SPIKES = derivatives.Operation(
    _run,
    lambda how, moves, given: (_run(how, given), (*given[:2], *given[3:])),
    _back,
    _define,
    rows=lambda how, given: _rows(given, 4),
)
_of_spikes = jax.jit(functools.partial(derivatives.call, _SPIKES), static_argnums=0)


def _run_numbers(how, given):
    (plan,) = how
    return _product("delay_forward", plan, 5)(*given)


def _back_numbers(how, saved, dy):
    (plan,) = how
    x, line, start, taps, bias = saved
    dline, dtaps, db = _of_synapses(plan, x, line, start, taps, dy)
    run = _product("delay_inputs", plan, 4, 0, line.shape[-3])
    dx = run(dy, start, taps, None).astype(x.dtype)
    return dx, dline, None, dtaps, None if bias is None else db


_NUMBERS = derivatives.Operation(
    _run_numbers,
    lambda how, moves, given: (_run_numbers(how, given), given),
    _back_numbers,
    lambda how, given: _defined(*given),
    rows=lambda how, given: _rows(given, 2),
)
_of_numbers = jax.jit(functools.partial(derivatives.call, _NUMBERS), static_argnums=0)
