"""Weights as a length and a direction."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check, cell
from spikejax._axes import in_front
from spikejax.cell import Cell


class WeightNorm(NamedTuple):
    """What `weight_norm` was given."""

    inner: Cell

    def _describe(self, describe: Callable) -> str:
        return f"weight_norm({describe(self.inner)})"

    @property
    def takes_spikes(self) -> bool:
        """Whether the synapse inside takes packed spikes."""
        return getattr(cell.spec(self.inner), "takes_spikes", False)


def weight_norm(inner: Cell) -> Cell:
    r"""A synapse whose weights are learned as \( w_n = g_n v_n / \lVert v_n \rVert \).

    The length \(g_n\) of what leads to output \(n\) is learned apart from its direction
    \(v_n\). At the start \(g = \lVert v \rVert\): the cell computes what `inner` does.

    Args:
      inner: a synapse with weights `w`, outputs last: `linear`, `conv`,
        `delayed_linear`.

    Returns:
      The same cell with the params `v`, of the shape of `w`, and `g` `(features,)` in
      the place of `w`.

    Raises:
      TypeError: `inner` is not a cell.
      ValueError: at `init`, a cell without weights `w`.

    Example:
      >>> import jax, spikejax as sj
      >>> cell = sj.weight_norm(sj.linear(3, bias=False))
      >>> params, state = cell.init(jax.random.key(0), jax.numpy.zeros(2))
      >>> {name: p.shape for name, p in sorted(params.items())}
      {'g': (3,), 'v': (2, 3)}

    Reference: Salimans, Kingma, "Weight normalization: a simple reparameterization to
    accelerate training of deep neural networks", NeurIPS 2016, arXiv:1602.07868.
    """
    cell.as_cell("weight_norm", "inner", inner)
    return cell.make(WeightNorm(inner), _init, _step, _unroll)


def _init(about: WeightNorm, key: jax.Array, x):
    params, state = about.inner.init(key, x)
    v = params.get("w") if isinstance(params, dict) else None
    if v is None or v.ndim < 2:
        message = "to be a synapse with weights `w`, such as `linear`"
        raise _check.refuse("weight_norm", "inner", message, about.inner)
    rest = {name: p for name, p in params.items() if name != "w"}
    return rest | {"v": v, "g": _length(v).astype(v.dtype)}, state


def _step(about: WeightNorm, params: dict, state, x):
    return about.inner.step(_weighted(params), state, x)


def _unroll(about: WeightNorm, params: dict, state, xs):
    return about.inner.unroll(_weighted(params), state, xs)


def _weighted(params: dict) -> dict:
    """The parameters of the synapse inside."""
    rest = {name: p for name, p in params.items() if name not in ("v", "g")}
    v, length = params["v"], _length(params["v"])
    gain = in_front(params["g"].astype(length.dtype) / length, v.ndim)
    w = gain * v.astype(length.dtype)
    return rest | {"w": w.astype(v.dtype)}


def _length(v: jax.Array) -> jax.Array:
    """Norm of what leads to each output, the last axis, summed wide."""
    squares = jnp.square(v.astype(cell.wide(v.dtype)))
    return jnp.sqrt(squares.sum(tuple(range(v.ndim - 1))))
