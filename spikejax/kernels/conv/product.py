"""Convolutions and pools of spikes, with derivatives of any order."""

from __future__ import annotations

import functools
from math import prod
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core.signal import Spikes
from spikejax.kernels import derivatives, manual, registry
from spikejax.kernels.bits import as_rows, check
from spikejax.kernels.conv import reference
from spikejax.kernels.conv.window import Window
from spikejax.kernels.matmul import auto
from spikejax.kernels.matmul.reference import carried, unpack


def convolve_spikes(
    x: Spikes, w: jax.Array, bias: jax.Array | None, window: Window
) -> jax.Array:
    """y (*batch, *places, N) of images of spikes, at the cost of the spikes.

    y and dw add a patch for every spike, dz is where `grad_mask` is set; where much of
    an image is not zero, all of it is gone through.
    """
    check("conv", x)
    batch = x.shape[: x.fired.ndim - 1]
    rows = (prod(batch), -1)
    fired, mask = (
        None if a is None else a.reshape(rows) for a in (x.fired, x.grad_mask)
    )
    slot: Any = x.cotangent
    slot = slot.reshape(-1, *window.image)
    given = manual.alike(fired, mask, slot, w, bias)
    y = _of_spikes((registry.plan(), window, slot.dtype.name), given)
    return y.reshape(*batch, *window.places, w.shape[-1])


def convolve_numbers(
    x: jax.Array, w: jax.Array, bias: jax.Array | None, window: Window
) -> jax.Array:
    """The same of images of numbers (*batch, *space, K)."""
    batch = x.shape[: x.ndim - len(window.image)]
    given = manual.alike(x.reshape(-1, *window.image), w, bias)
    y = _of_numbers((registry.plan(), window), given)
    return y.reshape(*batch, *window.places, w.shape[-1])


def max_pool_spikes(x: Spikes, window: Window) -> Spikes:
    """Whether any in a window fired; the cotangent goes to the first of the largest.

    A window whose neurons are all silent has its first for the largest: the mask is
    that of whoever gets the cotangent.
    """
    check("max_pool", x)
    batch = x.shape[: x.fired.ndim - 1]
    flat, _ = as_rows(x)
    rows = (prod(batch), -1)
    fired, mask = (
        None if a is None else a.reshape(rows) for a in (flat.fired, flat.grad_mask)
    )
    slot: Any = flat.cotangent
    slot = slot.reshape(-1, *window.image)
    how = (registry.plan(), window, slot.dtype.name)
    fired, mask, slot = _pooled(how, manual.alike(fired, mask, slot))
    shape = (*batch, -1)
    return Spikes(
        fired.reshape(shape),
        None if mask is None else mask.reshape(shape),
        slot.reshape(*batch, *window.places, window.channels),
    )


def _product(name: str, plan: registry.Plan, reads: int, window: Window) -> Any:
    return auto.product(name, plan, "event", reads, window)


def _run(how, given):
    plan, window, _ = how
    fired, mask, slot, w, bias = given
    return _product("conv_forward", plan, 3, window)(fired, w, bias, mask, slot)


def _keep(how, moves, given):
    del moves
    fired, mask, _, w, bias = given
    return _run(how, given), (fired, mask, w, bias)


def _back(how, saved, dy):
    plan, window, dtype = how
    fired, mask, w, bias = saved
    dw, db = _product("conv_weights", plan, 2, window)(fired, dy)
    dz = _product("conv_inputs", plan, 3, window)(dy, w, mask).astype(dtype)
    return None, None, dz, dw, None if bias is None else db


def _define(how, given):
    _, window, _ = how
    fired, mask, slot, w, bias = given
    z = unpack(fired, window.size, w.dtype)
    z = z + carried(slot.reshape(z.shape), mask).astype(w.dtype)
    return _defined(window, z.reshape(slot.shape), w, bias)


_SPIKES = derivatives.Operation(_run, _keep, _back, _define)
_of_spikes = jax.jit(functools.partial(derivatives.call, _SPIKES), static_argnums=0)


def _run_numbers(how, given):
    plan, window = how
    x, w, bias = given
    return _product("conv_forward", plan, 3, window)(x, w, bias)


def _back_numbers(how, saved, dy):
    plan, window = how
    x, w, bias = saved
    dw, db = _product("conv_weights", plan, 2, window)(x, dy)
    dx = _product("conv_inputs", plan, 3, window)(dy, w, None)
    return dx.astype(x.dtype), dw, None if bias is None else db


def _defined(window, x, w, bias):
    y = reference.convolved(window, x, w)
    return y if bias is None else y + bias


_NUMBERS = derivatives.Operation(
    _run_numbers,
    lambda how, moves, given: (_run_numbers(how, given), given),
    _back_numbers,
    lambda how, given: _defined(how[1], *given),
)
_of_numbers = jax.jit(functools.partial(derivatives.call, _NUMBERS), static_argnums=0)


def _run_pool(how, given):
    plan, window, dtype = how
    fired, mask, slot = given
    fired, mask = _product("max_pool", plan, 2, window)(fired, mask, slot)
    return fired, mask, _zeros(slot, (*window.places, window.channels), dtype)


def _back_pool(how, saved, cotangents):
    plan, window, _ = how
    (fired,) = saved
    dz = _product("max_pool_inputs", plan, 2, window)(fired, cotangents[2])
    return None, None, dz


def _define_pool(how, given):
    _, window, _ = how
    fired, mask, slot = given
    z = unpack(fired, window.size, jnp.dtype(bool)).reshape(slot.shape)
    first = reference.first_of_largest(window, z)
    slot = slot - jax.lax.stop_gradient(slot)
    return fired, mask, reference.at_first(window, first, slot)


_POOL = derivatives.Operation(
    _run_pool,
    lambda how, moves, given: (_run_pool(how, given), (given[0],)),
    _back_pool,
    _define_pool,
)
_pooled = jax.jit(functools.partial(derivatives.call, _POOL), static_argnums=0)


@functools.cache
def _maker(features: tuple[int, ...], dtype: str) -> Any:
    # Mapped by `vmap` wherever the input is, as the slots of `pack` are.
    @jax.custom_batching.custom_vmap
    def zeros(slot):
        made = jnp.zeros((slot.shape[0], *features), dtype)
        return manual.varying(made, manual.axes(slot))

    @zeros.def_vmap
    def of_all(axis_size, mapped, slot):
        del mapped
        made = jnp.zeros((axis_size, slot.shape[1], *features), dtype)
        return manual.varying(made, manual.axes(slot)), True

    return zeros


def _zeros(slot: jax.Array, features: tuple[int, ...], dtype: str) -> jax.Array:
    return _maker(features, dtype)(slot)
