"""Convolutions and pools of spikes, with derivatives of any order."""

from __future__ import annotations

import functools
from math import prod
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core.dtypes import aligned
from spikejax.core.signal import Spikes
from spikejax.kernels import derivatives, manual, registry
from spikejax.kernels.bits import check
from spikejax.kernels.conv import reference
from spikejax.kernels.conv.window import Window
from spikejax.kernels.matmul import auto
from spikejax.kernels.matmul.reference import carried, unpack
from spikejax.kernels.rows import along, folded, unfolded


def convolve_spikes(
    x: Spikes, w: jax.Array, bias: jax.Array | None, window: Window
) -> jax.Array:
    """y (*batch, *places, N) of images of spikes, at the cost of the spikes.

    y and dw add a patch for every spike, dz is where `grad_mask` is set; where much of
    an image is not zero, all of it is gone through.
    """
    check("conv", x)
    given = manual.alike(*x.with_features(window.image)[:3], w, bias)
    return _of_spikes((registry.plan(), window, x.dtype.name), given)


def convolve_numbers(
    x: jax.Array, w: jax.Array, bias: jax.Array | None, window: Window
) -> jax.Array:
    """The same of images of numbers (*batch, *space, K)."""
    given = manual.alike(x, w, bias)
    return _of_numbers((registry.plan(), window), given)


def convolve_dense(x: jax.Array, w: jax.Array, window: Window) -> jax.Array:
    """The same without a bias, by XLA's own convolution."""
    return derivatives.by_rows(_convolved, _rows_of_numbers, window, (x, w))


def max_pool_spikes(x: Spikes, window: Window) -> Spikes:
    """Whether any in a window fired; the cotangent goes to the first of the largest.

    A window whose neurons are all silent has its first for the largest: the mask is
    that of whoever gets the cotangent.
    """
    check("max_pool", x)
    how = (registry.plan(), window, x.dtype.name)
    given = manual.alike(*x.with_features(window.image)[:3])
    return Spikes(*_pooled(how, given))


def _product(name: str, plan: registry.Plan, reads: int, window: Window) -> Any:
    return auto.product(name, plan, "event", reads, window)


def _folded(images: jax.Array, window: Window) -> jax.Array:
    """Images with one axis of batch."""
    lead = images.ndim - len(window.image)
    return images.reshape(prod(images.shape[:lead]), *images.shape[lead:])


def _run(how, given):
    plan, window, _ = how
    fired, mask, slot, w, bias = given
    run = _product("conv_forward", plan, 3, window)
    y = run(folded(fired), w, bias, mask, slot)
    return y.reshape(*fired.shape[:-1], *y.shape[1:])


def _keep(how, moves, given):
    del moves
    fired, mask, _, w, bias = given
    return _run(how, given), (fired, mask, w, bias)


def _back(how, saved, dy):
    plan, window, dtype = how
    fired, mask, w, bias = saved
    batch, dy = fired.shape[:-1], _folded(dy, window)
    dw, db = _product("conv_weights", plan, 2, window)(folded(fired), dy)
    dz = _product("conv_inputs", plan, 3, window)(dy, w, folded(mask)).astype(dtype)
    dz = dz.reshape(*batch, *window.image)
    return None, None, dz, dw, None if bias is None else db


def _define(how, given):
    _, window, _ = how
    fired, mask, slot, w, bias = given
    z = unpack(fired, window.size, w.dtype)
    z = z + carried(slot.reshape(z.shape), mask).astype(w.dtype)
    return _defined(window, z.reshape(slot.shape), w, bias)


def _rows(how, given):
    fired, mask, slot, *shared = given
    names = (along(fired), along(mask), along(slot, len(how[1].image)))
    return (*names, *[None for _ in shared])


_SPIKES = derivatives.Operation(_run, _keep, _back, _define, rows=_rows)
_of_spikes = jax.jit(functools.partial(derivatives.call, _SPIKES), static_argnums=0)


def _run_numbers(how, given):
    plan, window = how
    x, w, bias = given
    y = _product("conv_forward", plan, 3, window)(_folded(x, window), w, bias)
    return y.reshape(*x.shape[: x.ndim - len(window.image)], *y.shape[1:])


def _back_numbers(how, saved, dy):
    plan, window = how
    x, w, bias = saved
    dy = _folded(dy, window)
    dw, db = _product("conv_weights", plan, 2, window)(_folded(x, window), dy)
    dx = _product("conv_inputs", plan, 3, window)(dy, w, None)
    return dx.astype(x.dtype).reshape(x.shape), dw, None if bias is None else db


def _defined(window, x, w, bias):
    y = _convolved(window, (x, w))
    return y if bias is None else y + aligned(bias, y)


def _convolved(window, given):
    x, w = given
    y = reference.convolved(window, _folded(x, window), w)
    return y.reshape(*x.shape[: x.ndim - len(window.image)], *y.shape[1:])


def _rows_of_numbers(window, given):
    x, *shared = given
    return (along(x, len(window.image)), *[None for _ in shared])


_NUMBERS = derivatives.Operation(
    _run_numbers,
    lambda how, moves, given: (_run_numbers(how, given), given),
    _back_numbers,
    lambda how, given: _defined(how[1], *given),
    rows=lambda how, given: _rows_of_numbers(how[1], given),
)
_of_numbers = jax.jit(functools.partial(derivatives.call, _NUMBERS), static_argnums=0)


def _run_pool(how, given):
    plan, window, dtype = how
    fired, mask, slot = given
    run = _product("max_pool", plan, 2, window)
    found = run(folded(fired), folded(mask), slot)
    fired, mask = [None if a is None else unfolded(a, fired) for a in found]
    return fired, mask, _zeros(slot, (*window.places, window.channels), dtype)


def _back_pool(how, saved, cotangents):
    plan, window, _ = how
    (fired,) = saved
    dy = _folded(cotangents[2], window)
    dz = _product("max_pool_inputs", plan, 2, window)(folded(fired), dy)
    return None, None, dz.reshape(*fired.shape[:-1], *window.image)


def _define_pool(how, given):
    _, window, _ = how
    fired, mask, slot = given
    z = unpack(fired, window.size, jnp.dtype(bool)).reshape(slot.shape)
    first = reference.first_of_largest(window, _folded(z, window))
    slot = _folded(slot - jax.lax.stop_gradient(slot), window)
    out = reference.at_first(window, first, slot)
    return fired, mask, out.reshape(*fired.shape[:-1], *out.shape[1:])


_POOL = derivatives.Operation(
    _run_pool,
    lambda how, moves, given: (_run_pool(how, given), (given[0],)),
    _back_pool,
    _define_pool,
    rows=_rows,
)
_pooled = jax.jit(functools.partial(derivatives.call, _POOL), static_argnums=0)


@functools.cache
def _maker(features: tuple[int, ...], dtype: str) -> Any:
    # Mapped by `vmap` wherever the input is, as the slots of `pack` are.
    @jax.custom_batching.custom_vmap
    def zeros(slot):
        batch = slot.shape[: slot.ndim - len(features)]
        made = jnp.zeros((*batch, *features), dtype)
        return manual.varying(made, manual.axes(slot))

    @zeros.def_vmap
    def of_all(axis_size, mapped, slot):
        del axis_size, mapped
        return zeros(slot), True

    return zeros


def _zeros(slot: jax.Array, features: tuple[int, ...], dtype: str) -> jax.Array:
    return _maker(features, dtype)(slot)
