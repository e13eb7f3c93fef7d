"""Weights scaled on data, layer by layer, until every layer fires as it is asked to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.inspect.activity import layers, measure

PyTree = Any
NAME = "init.lsuv"
TRIALS = 40  # doublings of a gain and halvings of its interval


def lsuv(
    net: Cell,
    params: PyTree,
    state: PyTree,
    xs: jax.Array,
    activity: float = 0.05,
    tolerance: float = 0.1,
) -> PyTree:
    """Layer-sequential initialisation: every layer fires at one rate on a batch.

    From input to output, the weights `W` in front of each spiking layer are replaced
    by `g Q`, where `Q` is the orthogonal matrix nearest to `W` and `g > 0`
    is found by bisection so that

        |⟨z⟩ - p| ≤ ε p

    over neurons, batch and time. What is random comes from `params`, as `net.init`
    drew them. Biases, feedback of a `recurrent` and a readout stay as they are.

    Args:
      net: the network. Its spiking layers are those that `activity` names; the weights
        in front of one are the matrix `w` (for a `conv`, its array) of the last part
        before it that has one.
      params: its parameters, from `net.init`.
      state: its state.
      xs: a batch of input, `(time, *batch, *features)`, as it will be trained on.
      activity: `p`, spikes per neuron and time step, in (0, 1).
      tolerance: `ε`, in (0, 1).

    Returns:
      Parameters of the structure of `params`.

    Raises:
      ValueError: an argument out of range; a network without spiking layers, or with
        one that has no weights in front of it; an activity that a layer cannot reach,
        since its input is silent or its activity jumps past `activity`.

    Reference: Mishkin, Matas, "All you need is a good init", ICLR 2016,
    arXiv:1511.06422, where the variance of a layer is what its weights are scaled to.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.serial(sj.linear(64), sj.lif(0.9), sj.linear(5), sj.li(0.9))
      >>> xs = 1.0 * jax.random.bernoulli(jax.random.key(1), 0.1, (50, 8, 30))
      >>> params, state = net.init(jax.random.key(0), xs[0])
      >>> params = sj.init.lsuv(net, params, state, xs, activity=0.05)
      >>> abs(sj.activity(net, params, state, xs)[0].rate - 0.05) <= 0.005
      True
    """
    checks.within(NAME, 0.0, 1.0, activity=activity, tolerance=tolerance)
    checks.positive(NAME, activity=activity, tolerance=tolerance)
    found = layers(net, params, state, xs)
    if not any(layer.is_spiking for layer in found):
        raise checks.refuse(NAME, "net", "with a layer that spikes", net)

    def rate(k, params):
        return float(measure(net, params, state, xs)[k][0].mean())

    drive = None
    for k, layer in enumerate(found):
        if layer.is_spiking:
            if drive is None:
                message = f"with weights in front of layer {layer.path}"
                raise checks.refuse(NAME, "net", message, net)
            rate_of = partial(rate, k)
            params = _fitted(layer.path, drive, params, rate_of, activity, tolerance)
            drive = None
        elif any(_is_weight(*leaf) for leaf in jax.tree.leaves_with_path(layer.params)):
            drive = layer.path
    return params


def _is_weight(path: tuple, leaf: jax.Array) -> bool:
    return jnp.ndim(leaf) > 1 and _text(path).split(".")[-1] == "w"


def _text(path: tuple) -> str:
    return jax.tree_util.keystr(path, simple=True, separator=".")


def _fitted(
    path: str,
    drive: str,
    params: PyTree,
    rate_of: Callable,
    activity: float,
    tolerance: float,
) -> PyTree:
    """Parameters with the weights of `drive` such that layer `path` fires as asked."""
    params = _at(drive, _orthogonal, params)

    def scaled(gain):
        return _at(drive, lambda w: (gain * w).astype(w.dtype), params)

    low, high, seen = 0.0, 1.0, []
    for _ in range(TRIALS):
        bounded = any(rate > activity for rate in seen)
        gain = (low + high) / 2 if bounded else high
        rate = rate_of(scaled(gain))
        if abs(rate - activity) <= tolerance * activity:
            return scaled(gain)
        seen.append(rate)
        if rate > activity:
            high = gain
        else:
            low, high = gain, high if bounded else 2 * gain
    nearest = min(seen, key=lambda rate: abs(rate - activity))
    message = f"that layer {path} can reach, {activity:g} within {tolerance:.0%}"
    got = checks.Text(f"{nearest:.2g} at best, with the weights of {drive} scaled")
    raise checks.refuse(NAME, "activity", message, got)


def _at(path: str, function: Callable, params: PyTree) -> PyTree:
    """`params` with a function done to the weights of one part."""

    def change(keys, leaf):
        inside = _text(keys).startswith(f"{path}.") and _is_weight(keys, leaf)
        return function(leaf) if inside else leaf

    return jax.tree.map_with_path(change, params)


def _orthogonal(w: jax.Array) -> jax.Array:
    """The nearest matrix of orthonormal rows or columns, the last axis against all."""
    u, _, v = jnp.linalg.svd(w.reshape(-1, w.shape[-1]), full_matrices=False)
    return (u @ v).reshape(w.shape)
