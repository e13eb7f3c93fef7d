"""Spikes as bits: what travels between a spiking cell and the next linear map."""

import functools
from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Bool, Float, Shaped, UInt32

from spikejax.events import _products, _reference, kernels

FLOATS = ("float16", "bfloat16", "float32", "float64")


class Factors(NamedTuple):
    """Zeros whose cotangents are two factors of that of spikes: dz = left right.

    What a product with few outputs has of it, dy and its weights, so that dz need not
    be written to memory. Only for spikes that go into one such product and nowhere
    else: cotangents of two would be added up before they are multiplied.

    Attributes:
        left: (*batch, M).
        right: (M, N).
    """

    left: jax.Array
    right: jax.Array

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the spikes."""
        return (*self.left.shape[:-1], self.right.shape[-1])

    @property
    def ndim(self) -> int:
        """Of the spikes."""
        return self.left.ndim

    @property
    def dtype(self) -> jnp.dtype:
        """Of both factors."""
        return self.left.dtype


class Listed(NamedTuple):
    """Zeros in the shape of spikes whose cotangent may be a list.

    What comes back along `values` is dense, or the cotangents that are wanted alone, in
    the order of the kernels and with nothing behind them: `is_list` tells. Between two
    layers dz then has the size of what is wanted. Only for spikes that go into one
    product and nowhere else: lists and dense cotangents cannot be added.

    Attributes:
        values: (*batch, N).
        is_list: (1,), whose cotangent is one for a list.
    """

    values: jax.Array
    is_list: jax.Array

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the spikes."""
        return self.values.shape

    @property
    def ndim(self) -> int:
        """Of the spikes."""
        return self.values.ndim

    @property
    def dtype(self) -> jnp.dtype:
        """Of the spikes."""
        return self.values.dtype


class Spikes(NamedTuple):
    """Which neurons fired, one bit each, and where a cotangent is wanted.

    A pytree of arrays: it goes through `jit`, `grad`, `vmap`, `scan` and
    `checkpoint` like any other. Bits have no derivative; the cotangent dz travels
    backward along `carrier`, whose values are never read. Inside `jit` XLA drops the
    zeros; between compiled functions they are an array like any other, so keep
    `pack` and the product that consumes it in one function.

    Attributes:
        fired: (*batch, ceil(N / 32)) words; bit j of word i is neuron 32 i + j. The
            padding bits of the last word are zero, and ignored if they are not.
        wanted: the same for where a cotangent is wanted: the support of the
            surrogate. None is everywhere. The cotangent is exactly zero elsewhere.
        carrier: (*batch, N) zeros of the type that dense spikes have; between a layer
            and the narrow product that follows, their `Factors`, and between two
            layers, `Listed`.
    """

    fired: UInt32[Array, "*batch words"]
    wanted: UInt32[Array, "*batch words"] | None
    carrier: Float[Array, "*batch neurons"] | Factors | Listed


def pack(
    z: Shaped[Array, "*batch neurons"],
    support: Bool[Array, "*batch neurons"] | None = None,
) -> Spikes:
    """Packs dense spikes into bits; the inverse of `unpack`.

    The gradient is that of the identity: the cotangent of `carrier` is that of z.

    Args:
        z: (*batch, N) spikes, zero or one, floating point or bool. Anything that is
            not zero, NaN and negative numbers too, counts as *one* spike: its value
            is lost, and gradients are then not those of z.
        support: (*batch, N) where a cotangent of z is wanted. None is everywhere.

    Returns:
        The spikes, 32 to a word. A bool z has a float32 carrier.

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
    return Spikes(*_pack(kernels.plan(), z, support))


def unpack(spikes: Spikes) -> Float[Array, "*batch neurons"]:
    """Dense spikes, zero or one, of the type of `carrier`; the inverse of `pack`.

    The gradient is that of the identity where a cotangent is wanted, and exactly
    zero elsewhere.

    Raises:
        ValueError: if the words do not fit the neurons.
    """
    check("unpack", spikes)
    return _unpack(kernels.plan(), *spikes)


def check(who: str, spikes: Spikes) -> None:
    """Refuses words that do not fit the neurons that `carrier` counts."""
    carrier = spikes.carrier
    if carrier.ndim < 1 or carrier.dtype.name not in FLOATS:
        got = f"{carrier.dtype} {carrier.shape}"
        raise _refuse(who, "`carrier` (..., N) of a floating-point type", got)
    words = (*carrier.shape[:-1], -(-carrier.shape[-1] // _reference.WORD))
    present = {"fired": spikes.fired}
    if spikes.wanted is not None:
        present["wanted"] = spikes.wanted
    for name, bits in present.items():
        if bits.dtype != jnp.uint32 or bits.shape != words:
            neurons = f"{carrier.shape[-1]} neurons"
            got = f"{bits.dtype} {bits.shape}"
            raise _refuse(who, f"`{name}` uint32 {words} for {neurons}", got)


@functools.partial(jax.custom_vjp, nondiff_argnums=(0,))
def _pack_rule(
    plan: kernels.Plan, z: jax.Array, support: jax.Array | None
) -> tuple[jax.Array, jax.Array | None, jax.Array]:
    run = _products.product("pack", plan, "event", 1)
    fired = run(z)
    wanted = None if support is None else run(support)
    return fired, wanted, _zeros(z)


def _pack_fwd(plan, z, support):
    return _pack(plan, z, support), None


def _pack_bwd(plan, residuals, cotangents):
    del plan, residuals
    return cotangents[2], None


_pack_rule.defvjp(_pack_fwd, _pack_bwd)
_pack = jax.jit(_pack_rule, static_argnums=0)


@functools.partial(jax.custom_vjp, nondiff_argnums=(0,))
def _unpack_rule(
    plan: kernels.Plan, fired: jax.Array, wanted: jax.Array | None, carrier: jax.Array
) -> jax.Array:
    static = (carrier.shape[-1], carrier.dtype)
    return _products.product("unpack", plan, "event", 1, *static)(
        fired, wanted, carrier
    )


def _unpack_fwd(plan, fired, wanted, carrier):
    return _unpack(plan, fired, wanted, carrier), wanted


def _unpack_bwd(plan, wanted, dz):
    if wanted is not None:
        static = (dz.shape[-1], jnp.dtype(bool))
        mask = _products.product("unpack", plan, "event", 1, *static)(wanted)
        dz = jnp.where(mask, dz, 0)
    return None, None, dz


_unpack_rule.defvjp(_unpack_fwd, _unpack_bwd)
_unpack = jax.jit(_unpack_rule, static_argnums=0)


# Mapped by `vmap` wherever z is: a carrier that all examples share would carry the
# sum of their cotangents.
@jax.custom_batching.custom_vmap
def _zeros(z: jax.Array) -> jax.Array:
    return jnp.zeros(z.shape, jnp.float32 if z.dtype == bool else z.dtype)


@_zeros.def_vmap
def _zeros_of_all(axis_size, mapped, z):
    del axis_size, mapped
    return _zeros(z), True


def _refuse(who: str, expected: str, got: object) -> ValueError:
    return ValueError(f"`events.{who}` expected {expected}, got {got}.")
