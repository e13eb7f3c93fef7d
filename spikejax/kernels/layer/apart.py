"""A layer and the product that drives it as calls of their own."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

from spikejax.kernels.layer.arrays import (
    BIAS,
    BackwardArgs,
    BackwardResults,
    ForwardArgs,
    LayerOptions,
)
from spikejax.kernels.layer.native import alone
from spikejax.kernels.matmul import auto, reference


def forward(how: Any, drive, cotangent, w_in, i, h, u, z, constants) -> tuple:
    """The product, then the layer of its currents.

    In front that a backward pass in one piece would have nothing to work on.
    """
    del cotangent
    bias = constants[BIAS].astype(w_in.dtype)
    if drive.dtype == jnp.uint32:
        product = auto.product("spike_forward", how.plan, how.kernel, 3)
        xs = product(jax.lax.collapse(drive, 0, -1), w_in, bias, None, None)
    else:
        product = auto.product("forward", how.plan, how.kernel, 3)
        xs = product(jax.lax.collapse(drive, 0, -1), w_in, None, None) + bias
    xs = xs.reshape(*drive.shape[:2], -1)
    args = ForwardArgs(xs, i, u, z, None, constants, None, None, None, h)
    found = alone("forward", how.plan, how.options, args)
    words = jnp.zeros((*drive.shape[:2], -(-w_in.shape[0] // 32)), jnp.uint32)
    return jnp.zeros((), bool), words, *found


def backward(how: Any, came: tuple, args: BackwardArgs) -> tuple:
    """The layer's cotangents and dW; dz too, where it might have been a list."""
    found = backward_layer(how, came, args)
    if not how.options.lists:
        return found, None
    dz = of_spikes(how, found.dxs, came[-1], came[4])
    return found._replace(dxs=None, listed=dz), jnp.zeros(1)


def backward_layer(how: Any, came: tuple, args: BackwardArgs) -> BackwardResults:
    """The layer alone, then dW from the cotangent of its currents."""
    _, _, drive, *_, w_in = came
    options = how.options
    whole = options._replace(weights=False, currents=True)
    found = alone("backward", how.plan, whole, args)
    dw = None
    if options.weights and drive.dtype == jnp.uint32:
        inputs = w_in.shape[0]
        weights = auto.product("spike_weights", how.plan, how.kernel, 2, inputs)
        dw, _ = weights(
            jax.lax.collapse(drive, 0, -1), jax.lax.collapse(found.dxs, 0, -1)
        )
    elif options.weights:
        weights = auto.product("weights", how.plan, how.kernel, 2)
        dw = weights(jax.lax.collapse(drive, 0, -1), jax.lax.collapse(found.dxs, 0, -1))
    dw = None if dw is None else dw.astype(jnp.float32)  # as kernels put it out
    keeps = options.currents or options.lists
    return found._replace(dxs=found.dxs if keeps else None, dw_in=dw)


def backward_one_piece(
    plan: Any, options: LayerOptions, args: BackwardArgs, words: Any
) -> BackwardResults:
    """The layer with its product, whose spikes are `words`."""
    currents = options.currents or not options.weights
    inner = options._replace(weights=False, currents=currents)
    args = args._replace(x=words if options.weights else None)
    found = alone("backward", plan, inner, args)
    keeps = options.currents or options.lists
    return found if keeps else found._replace(dxs=None)


def backward_listed(how: Any, came: tuple, args: BackwardArgs) -> BackwardResults:
    """The same with dz as the list of the cotangents that are wanted."""
    _, words, _, _, grad_mask, _, w_in = came
    inner = how.options._replace(weights=False, currents=False)
    args = args._replace(x=words, grad_mask_in=grad_mask, w_in=w_in)
    return alone("backward", how.plan, inner, args)


def of_spikes(how: Any, dxs: jax.Array, w: jax.Array, grad_mask: Any) -> jax.Array:
    """The cotangent of spikes from that of the current: dxs w^T where wanted."""
    if grad_mask is None:
        dz = reference.inputs(jax.lax.collapse(dxs, 0, -1), w, None)
    else:
        inputs = auto.product("spike_inputs", how.plan, how.kernel, 3)
        dz = inputs(jax.lax.collapse(dxs, 0, -1), w, jax.lax.collapse(grad_mask, 0, -1))
    return dz.reshape(*dxs.shape[:-1], -1)
