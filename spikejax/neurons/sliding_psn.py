"""Parallel spiking neuron with the same weights at every time step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check, cell, surrogate
from spikejax.init import constant
from spikejax.neurons.psn import _initialisers, lags, mixed


class SlidingPsn(NamedTuple):
    """What `sliding_psn` was given."""

    order: int
    init: Callable
    bias: Callable
    spike: Callable

    def _describe(self, describe: Callable) -> str:
        given = (f"{k}={describe(v)}" for k, v in self._asdict().items())
        return f"sliding_psn({', '.join(given)})"


class SlidingPsnState(NamedTuple):
    """The inputs still heard, oldest first, `(order - 1, *batch, features)`."""

    past: jax.Array


def halving(key, shape, dtype=float):
    """Weights 1, 1/2, 1/4, … for inputs of now, one step ago, two steps ago."""
    del key  # nothing random
    return 0.5 ** jnp.arange(shape[0], dtype=dtype)


def sliding_psn(
    order: int,
    *,
    init: Any = halving,
    bias: Any = constant(-1.0),
    spike: Callable = surrogate.triangular(),
) -> cell.Cell:
    r"""Parallel spiking neuron that hears its last inputs, at every step alike.

    \[ h_t = \sum_{j=0}^{k-1} w_j x_{t-j} + b, \qquad z_t = H(h_t) \]

    All neurons of a layer share the learned \(w\) and \(b\). There is no reset, so
    `unroll` is one product over all time steps; `step` streams.

    Args:
      order: \(k\), at least 1.
      init: initialiser of \(w\), of shape `(order,)`, the newest input first.
      bias: initialiser of \(b\), of shape `()`; the threshold is \(-b\).
      spike: the step with its derivative, a function of \(h\).

    Returns:
      A cell from input `x` to spikes `z`, both `(*batch, features)`, with params
      `{"w": (order,), "b": ()}` and state `SlidingPsnState(past)`.

    Raises:
      TypeError: `init` or `bias` is not an initialiser.
      ValueError: `order` below 1.

    Reference: Fang et al., "Parallel spiking neurons with high efficiency and ability
    to learn long-term dependencies", NeurIPS 2023, arXiv:2304.12760.
    """
    _check.whole("sliding_psn", 1, order=order)
    _initialisers("sliding_psn", init=init, bias=bias)
    return cell.make(SlidingPsn(order, init, bias, spike), _init, _step, _unroll)


def _init(about: SlidingPsn, key: jax.Array, x: Any):
    x = cell.float_struct("sliding_psn", x)
    w_key, b_key = jax.random.split(key)
    params = {
        "w": about.init(w_key, (about.order,), x.dtype),
        "b": about.bias(b_key, (), x.dtype),
    }
    return params, SlidingPsnState(jnp.zeros((about.order - 1, *x.shape), x.dtype))


def _step(about: SlidingPsn, params: dict, state: SlidingPsnState, x: Any):
    x = cell.as_float("sliding_psn", x)
    state, zs = _unroll(about, params, state, x[None])
    return state, zs[0]


def _unroll(about: SlidingPsn, params: dict, state: SlidingPsnState, xs: Any):
    xs = cell.as_float("sliding_psn", xs)
    count = xs.shape[0]
    lag = lags(count, about.order - 1)
    heard = (lag >= 0) & (lag < about.order)
    w = jnp.where(heard, params["w"][lag], 0)
    heard_xs = jnp.concatenate([state.past, xs])
    zs = about.spike(mixed(w, heard_xs, params["b"]))
    return SlidingPsnState(heard_xs[count:]), zs
