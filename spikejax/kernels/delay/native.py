"""Delayed synapses in C++: shapes are those of `reference.py`."""

from __future__ import annotations

from functools import partial
from math import prod
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.kernels import ffi, split
from spikejax.kernels.delay import lags, reference
from spikejax.kernels.matmul import auto


def refusal(dtype: Any) -> str | None:
    """Why the kernels of this folder do not take a type, or None."""
    if dtype == jnp.float32:
        return None
    return f"its kernels are of float32, not of {jnp.dtype(dtype).name}"


def delay_forward(static, x, line, start, taps, bias):
    if refusal(taps.dtype):
        return reference.delay_forward(x, line, start, taps, bias)
    given = (x, line, start, taps, bias)
    return _either(_forward, lags.delay_forward, taps.shape[-1], *given)


def _forward(x, line, start, taps, bias):
    signals, synapses = ((x, 3), (line, 3)), ((start, 2), (taps, 3), (bias, 1))
    lead, is_one, given = _grouped(signals, synapses)
    groups, (steps, batch) = 1 if is_one else prod(lead), given[0].shape[1:3]
    y = jax.ShapeDtypeStruct((groups, steps, batch, start.shape[-1]), taps.dtype)
    y = ffi.call("spikejax_delay", y, *[a for a in given if a is not None])
    return _ungrouped(y, lead, is_one)


def delay_weights(static, x, line, start, dy):
    (size,) = static
    if refusal(dy.dtype):
        return reference.delay_weights(x, line, start, dy, size)
    both = (partial(_weights, size), partial(lags.delay_weights, size=size))
    return _either(*both, size, x, line, start, dy)


def _weights(size, x, line, start, dy):
    signals = ((x, 3), (line, 3), (start, 2), (dy, 3))
    lead, given = _groups(signals)
    synapses = (*start.shape[-2:], size)
    shapes = (synapses, synapses[1:2])
    results = [jax.ShapeDtypeStruct((prod(lead), *s), dy.dtype) for s in shapes]
    dtaps, db = ffi.call("spikejax_delay_dw", results, *given)
    return tuple(
        [a.reshape(*lead, *s) for a, s in zip((dtaps, db), shapes, strict=True)]
    )


def delay_inputs(static, dy, start, taps, mask):
    first, past = static
    if refusal(taps.dtype):
        return reference.delay_inputs(dy, start, taps, mask, first, past)
    if mask is None and not first and lags.share(past + 1, taps.shape[-1]) < 1:
        return lags.delay_inputs(dy, start, taps, mask, first, past)
    signals, synapses = ((dy, 3), (mask, 3)), ((start, 2), (taps, 3))
    lead, is_one, (dy, mask, start, taps) = _grouped(signals, synapses)
    given = (dy, start, taps) if mask is None else (dy, start, taps, mask)
    groups = 1 if is_one else prod(lead)
    steps = dy.shape[1] if first == 0 else past
    dz = (groups, steps, dy.shape[2], start.shape[1])
    dz = jax.ShapeDtypeStruct(dz, taps.dtype)
    numbers = {"first": np.int64(first), "past": np.int64(past)}
    return _ungrouped(
        ffi.call("spikejax_delay_dz", dz, *given, **numbers), lead, is_one
    )


def _either(events: Any, dense: Any, taps: int, x: Any, line: Any, *rest: Any) -> Any:
    """On events where few inputs are not zero, else by lags; long delays on events."""
    limit = lags.share(line.shape[-3] + 1, taps)
    if limit >= 1 or x.size == 0:
        return events(x, line, *rest)
    if x.dtype == jnp.uint32:
        count, size = ffi.call("spikejax_spike_count", auto.SCALAR, x), 32 * x.size
    else:
        (_, count, _), size = auto.read(x), x.size
    few = split.mean(count) <= limit * size
    return jax.lax.cond(few, events, dense, x, line, *rest)


def _groups(arrays: Any) -> tuple[tuple[int, ...], list]:
    """Arrays with one axis before their own: of size one where all groups share it."""
    lead = _lead(arrays)
    grouped = []
    for a, rank in arrays:
        if a is None:
            grouped.append(None)
            continue
        own = a.shape[a.ndim - rank :]
        groups = 1
        if prod(a.shape[: a.ndim - rank]) != 1:
            a, groups = jnp.broadcast_to(a, (*lead, *own)), prod(lead)
        grouped.append(a.reshape(groups, *own))
    return lead, grouped


def _lead(arrays: Any) -> tuple[int, ...]:
    heads = [a.shape[: a.ndim - rank] for a, rank in arrays if a is not None]
    return np.broadcast_shapes(*heads)


def _grouped(signals: Any, synapses: Any) -> tuple[tuple[int, ...], bool, list]:
    """The same; where one set of synapses is for all, leading axes are more samples."""
    lead, grouped = _groups((*signals, *synapses))
    own = [a.shape[: a.ndim - rank] for a, rank in synapses if a is not None]
    is_one = prod(lead) != 1 and all(prod(head) == 1 for head in own)
    if is_one:
        for k in range(len(signals)):
            a = grouped[k]
            if a is not None:
                a = jnp.broadcast_to(a, (prod(lead), *a.shape[1:]))
                a = jnp.moveaxis(a, 0, 1)
                grouped[k] = a.reshape(1, a.shape[0], prod(a.shape[1:3]), a.shape[-1])
    return lead, is_one, grouped


def _ungrouped(y: jax.Array, lead: tuple[int, ...], is_one: bool) -> jax.Array:
    if not is_one:
        return y.reshape(*lead, *y.shape[1:])
    steps, features = y.shape[1], y.shape[3]
    batch = y.shape[2] // max(prod(lead), 1)
    y = y.reshape(steps, prod(lead), batch, features)
    return jnp.moveaxis(y, 1, 0).reshape(*lead, steps, batch, features)
