"""Learned parameters with a range, which they cannot leave for good.

Outside its range a parameter counts as the nearest bound. A gradient that is zero there
would leave it outside for ever; so what would take it further out is dropped, and what
brings it back, if one goes against the gradient, passes. That is a condition on the sum
over time and batch, so a network asks for it once for a whole sequence, before anything
is scanned.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax.extend.core import Primitive
from jax.interpreters import ad, batching, mlir


def bounded(value: jax.Array, low: Any, high: Any) -> jax.Array:
    """The nearest value in [low, high]; from outside the gradient inwards flows."""
    below, above = value < low, value > high
    side = above.astype(jnp.int8) - below.astype(jnp.int8)
    nearest = jnp.where(below, low, jnp.where(above, high, value))
    return nearest + _inwards(value, jnp.broadcast_to(side, jnp.shape(value)))


@jax.custom_jvp
def _inwards(value: jax.Array, side: jax.Array) -> jax.Array:
    """Zeros, whose gradient is that which points inwards where `side` is not zero."""
    del side
    return jnp.zeros_like(value)


@_inwards.defjvp
def _inwards_jvp(primals: tuple, tangents: tuple) -> tuple:
    return _inwards(*primals), _gate.bind(tangents[0], primals[1])


# A map that is zero forwards, as the tangent of a bound is, and a condition on signs
# backwards: no function of JAX has such a transpose, and `custom_vjp` has no tangents.
_gate = Primitive("spikejax_inwards")


def _zeros(tangent: jax.Array, side: jax.Array) -> jax.Array:
    del side
    return jnp.zeros_like(tangent)


def _transposed(cotangent: Any, tangent: Any, side: jax.Array) -> tuple:
    del tangent
    if isinstance(cotangent, ad.Zero):
        return cotangent, None
    back = jnp.where(side > 0, jnp.maximum(cotangent, 0), jnp.minimum(cotangent, 0))
    return jnp.where(side == 0, jnp.zeros_like(back), back), None


_gate.def_impl(jax.jit(_zeros))
_gate.def_abstract_eval(lambda tangent, side: tangent)
mlir.register_lowering(_gate, mlir.lower_fun(_zeros, multiple_results=False))
batching.defbroadcasting(_gate)
ad.defjvp(_gate, lambda moved, tangent, side: _gate.bind(moved, side), None)
ad.primitive_transposes[_gate] = _transposed
