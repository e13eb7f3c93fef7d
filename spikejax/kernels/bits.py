"""Spikes as bits: what travels between a spiking cell and the next linear map."""

from __future__ import annotations

import functools
from math import prod

import jax
import jax.numpy as jnp
from jaxtyping import Array, Bool, Float, Shaped

from spikejax.core.signal import WORD, Spikes
from spikejax.kernels import derivatives, manual, registry
from spikejax.kernels.matmul import auto, reference
from spikejax.kernels.rows import along

FLOATS = ("float16", "bfloat16", "float32", "float64")


def pack(
    z: Shaped[Array, "*batch neurons"],
    support: Bool[Array, "*batch neurons"] | None = None,
) -> Spikes:
    """Packs dense spikes into bits; the inverse of `unpack`.

    The gradient is that of the identity: the cotangent of the slot is that of z.

    Args:
        z: (*batch, N) spikes, zero or one, floating point or bool. Anything that is
            not zero, NaN and negative numbers too, counts as *one* spike: its value
            is lost, and gradients are then not those of z.
        support: (*batch, N) where a cotangent of z is wanted. None is everywhere.

    Returns:
        The spikes, 32 to a word. Of a bool z the slot is float32.

    Raises:
        ValueError: if shapes or types do not fit.

    Example:
        >>> import jax.numpy as jnp
        >>> import spikejax as sj
        >>> spikes = sj.events.pack(jnp.array([0.0, 1.0, 1.0]))
        >>> spikes.fired
        Array([6], dtype=uint32)
        >>> sj.events.unpack(spikes)
        Array([0., 1., 1.], dtype=float32)
    """
    z = jnp.asarray(z)
    if z.dtype != bool and z.dtype.name not in FLOATS:
        raise _refuse("pack", f"`z` of a type in bool, {', '.join(FLOATS)}", z.dtype)
    if z.ndim < 1:
        raise _refuse("pack", "`z` (..., N)", z.shape)
    if support is not None:
        support = jnp.asarray(support)
        if support.dtype != bool or support.shape != z.shape:
            got = f"{support.dtype} {support.shape}"
            raise _refuse("pack", f"`support` bool {z.shape}", got)
    return Spikes(*_pack(registry.plan(), manual.alike(z, support)))


def unpack(spikes: Spikes) -> Float[Array, "*batch neurons"]:
    """Dense spikes, zero or one, of the type of the slot; the inverse of `pack`.

    The gradient is that of the identity where a cotangent is wanted, and exactly
    zero elsewhere.

    Raises:
        ValueError: if the words do not fit the neurons.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> spikes = sj.events.pack(jnp.array([1.0, 0.0, 1.0]))
      >>> sj.events.unpack(spikes).tolist()
      [1.0, 0.0, 1.0]
    """
    check("unpack", spikes)
    spikes, features = as_rows(spikes)
    z = _unpack(registry.plan(), manual.alike(*spikes[:3]))
    z = z if spikes.scale is None else z * spikes.scale.astype(z.dtype)
    return z.reshape(*spikes.shape[:-1], *features)


def check(who: str, spikes: Spikes) -> None:
    """Refuses words that do not fit the neurons that the slot counts."""
    slot = spikes.cotangent
    if slot.ndim < 1 or slot.dtype.name not in FLOATS:
        got = f"{slot.dtype} {slot.shape}"
        raise _refuse(who, "`cotangent` (..., N) of a floating-point type", got)
    neurons = prod(spikes.features)
    words = (*slot.shape[: spikes.fired.ndim - 1], -(-neurons // WORD))
    present = {"fired": spikes.fired, "grad_mask": spikes.grad_mask}
    for name, bits in present.items():
        if bits is None:
            continue
        if bits.dtype != jnp.uint32 or bits.shape != words:
            got = f"{bits.dtype} {bits.shape}"
            raise _refuse(who, f"`{name}` uint32 {words} for {neurons} neurons", got)


def as_rows(spikes: Spikes) -> tuple[Spikes, tuple[int, ...]]:
    """The same spikes with one axis of features, and the axes they had."""
    features = spikes.features
    return spikes.with_features((prod(features),)), features


def _pack_run(plan, given):
    z, support = given
    run = auto.product("pack", plan, "event", 1)
    fired = run(z)
    grad_mask = None if support is None else run(support)
    return fired, grad_mask, _zeros(z)


def _pack_define(plan, given):
    del plan
    z, support = given
    slot = z - jax.lax.stop_gradient(z) if z.dtype != bool else _zeros(z)
    return z, support, slot


_PACK = derivatives.Operation(
    _pack_run,
    lambda plan, moves, given: (_pack_run(plan, given), None),
    lambda plan, saved, cotangents: (cotangents[2], None),
    _pack_define,
    rows=lambda plan, given: tuple(map(along, given)),
)
_pack = jax.jit(functools.partial(derivatives.call, _PACK), static_argnums=0)


def _unpack_run(plan, given):
    fired, grad_mask, slot = given
    static = (slot.shape[-1], slot.dtype)
    return auto.product("unpack", plan, "event", 1, *static)(fired, grad_mask, slot)


def _unpack_back(plan, grad_mask, dz):
    if grad_mask is not None:
        static = (dz.shape[-1], jnp.dtype(bool))
        mask = auto.product("unpack", plan, "event", 1, *static)(grad_mask)
        dz = jnp.where(mask, dz, 0)
    return None, None, dz


def _unpack_define(plan, given):
    del plan
    fired, grad_mask, slot = given
    z = reference.unpack(fired, slot.shape[-1], slot.dtype)
    return z + reference.carried(slot, grad_mask)


_UNPACK = derivatives.Operation(
    _unpack_run,
    lambda plan, moves, given: (_unpack_run(plan, given), given[1]),
    _unpack_back,
    _unpack_define,
    rows=lambda plan, given: tuple(map(along, given)),
)
_unpack = jax.jit(functools.partial(derivatives.call, _UNPACK), static_argnums=0)


# Mapped by `vmap` wherever z is: a slot that all examples share would carry the
# sum of their cotangents.
@jax.custom_batching.custom_vmap
def _zeros(z: jax.Array) -> jax.Array:
    zeros = jnp.zeros(z.shape, jnp.float32 if z.dtype == bool else z.dtype)
    return manual.varying(zeros, manual.axes(z))


@_zeros.def_vmap
def _zeros_of_all(axis_size, mapped, z):
    del axis_size, mapped
    return _zeros(z), True


def _refuse(who: str, expected: str, got: object) -> ValueError:
    return ValueError(f"`events.{who}` expected {expected}, got {got}.")
