"""A layer of what it is given, folded, as functions that JAX differentiates."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core import draws
from spikejax.core.signal import CompactCotangent, LowRankCotangent
from spikejax.kernels.layer import connections, reference
from spikejax.kernels.layer.equation import RULES, SLOPES
from spikejax.kernels.layer.folded import Given, How, Outputs
from spikejax.kernels.matmul import reference as products
from spikejax.reset import Reset
from spikejax.surrogate import Surrogate

_RULES = {code: rule for rule, code in RULES.items()}
_CURVES = {code: function for function, code in SLOPES.items()}


def define(how: How, given: Given) -> Outputs:
    """The outputs of a layer; the tangent of its spikes travels along their slots."""
    options, b = how.options, given.b
    w = connections.written(given.w, given.ids, given.starts)
    given = given._replace(w=w, ids=None, starts=None)
    xs = given.drive
    if given.w_in is not None:
        w_in = given.w_in.astype(options.dtype)
        if given.drive.dtype == jnp.uint32:
            xs = products.unpack(given.drive, w_in.shape[0], w_in.dtype)
            slot = given.cotangent if given.tangent is None else given.tangent
            slot = products.carried(slot, given.grad_mask)
            xs = xs + slot.astype(w_in.dtype)
        xs = products.dense(xs.astype(w_in.dtype), w_in)
        xs = (xs if b is None else xs + b).astype(options.dtype)
        b = None
    scan = _layer if options.program is None else _program
    (i, h, u, z, _), (zs, us) = scan(how, given, xs, b)
    slot: Any = zs - jax.lax.stop_gradient(zs)
    also = slot if options.seen else None
    if options.narrow:
        left = jnp.zeros((*zs.shape[:-1], options.narrow), zs.dtype)
        slot = LowRankCotangent(left, left[0, 0][:, None] + zs[0, 0] * 0, slot)
    elif options.compact:
        slot = CompactCotangent(slot, jnp.zeros(1, zs.dtype), slot)
    bits = jnp.zeros((), jnp.uint32)  # whose derivative nobody asks for
    return Outputs(
        *(i, h, u, z, bits, bits),
        zs if options.dense else None,
        slot,
        us if options.u_trace else None,
        also,
        zs.astype(u.dtype).sum(0) if options.seen else None,
    )


def _layer(how: How, given: Given, xs: jax.Array, b: Any):
    options = how.options
    factor, constants = given.factor, (given.width,)
    if how.curve is not None:
        factor, *constants = given.shape
    function = how.curve or _CURVES[options.slope]
    state = (given.i, given.h, given.u, given.z, given.y)
    return reference.scan(
        xs,
        state if given.w is not None else (*state[:-1], None),
        alpha=given.alpha,
        beta=given.beta,
        threshold=given.threshold,
        gain=given.gain,
        reset=Reset(_RULES[options.rule], options.is_attached, options.is_delayed),
        spike=Surrogate("", function, tuple(constants), None, factor),
        w=given.w,
        b=b,
        held=options.held,
    )


def _program(how: How, given: Given, xs: jax.Array, b: Any):
    one_step: Any = how.step
    constants = [a[None] for a in given.rows]
    w, dtype = given.w, given.u.dtype

    def step(carry, now):
        fields, y = carry
        x, t = now
        draw = None
        if given.salt is not None:
            draw = draws.Draw(draws.after(given.salt[0], t), given.salt[1])
        if w is not None:
            y = jax.lax.stop_gradient(y) if how.options.held else y
            x = x + jnp.matmul(y, w, precision="highest")
            x = x if b is None else x + b
        with draws.drawing(draw):
            fields, z = one_step(fields, x, constants)
        return (fields, y if w is None else z), z

    start = ([*given.u], given.y)
    now = (xs.astype(dtype), jnp.arange(len(xs)))
    (fields, y), zs = jax.lax.scan(step, start, now)
    u = jnp.stack(fields)
    return (None, None, u, zs[-1], y), (zs.astype(xs.dtype), None)


def sent(how: How, given: Given, found: Given, cotangents: Outputs) -> Given:
    """Cotangents of what is given as the kernel gives them: dz, and no list."""
    del how, cotangents
    if given.tangent is None:
        return found
    return found._replace(cotangent=found.tangent, tangent=None)


def received(how: How, cotangents: Outputs) -> Outputs:
    """Cotangents of the outputs as `define` has them: dz is dense."""
    del how
    slot: Any = cotangents.cotangent
    nothing: Any = None
    if isinstance(slot, CompactCotangent):
        # Who differentiates a backward pass gives no lists.
        found = [a for a in (slot.values, slot.tangent) if a is not None]
        dz: Any = sum(found[1:], found[0]) if found else None
        slot = CompactCotangent(dz, nothing)
    if isinstance(slot, LowRankCotangent):
        left, right, dz = slot
        if left is not None and right is not None:
            product = jnp.matmul(left, right, precision="highest")
            dz = product if dz is None else dz + product
        slot = LowRankCotangent(nothing, nothing, dz)
    return cotangents._replace(cotangent=slot)
