"""Parallel spiking neuron with the same weights at every time step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import surrogate
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float, float_struct
from spikejax.core.spec import Whole, called
from spikejax.init import constant
from spikejax.neurons.psn import _initialisers, lags, mixed
from spikejax.surrogate._given import check_spike


class SlidingPsn(Whole):
    """What `sliding_psn` was given."""

    order: int
    initialiser: Callable
    bias: Callable
    spike: Callable

    def __repr__(self) -> str:
        return called("sliding_psn", **self.shown())

    def entries(self) -> tuple[str, ...]:
        return ("w", "b")

    def init(self, key: jax.Array, x: Any):
        x = float_struct("sliding_psn", x)
        w_key, b_key = jax.random.split(key)
        params = {
            "w": self.initialiser(w_key, (self.order,), x.dtype),
            "b": self.bias(b_key, (), x.dtype),
        }
        return params, SlidingPsnState(jnp.zeros((self.order - 1, *x.shape), x.dtype))

    def step(self, params: dict, state: SlidingPsnState, x: Any):
        x = as_float("sliding_psn", x)
        state, zs = self.whole(params, state, x[None])
        return state, zs[0]

    def whole(self, params: dict, state: SlidingPsnState, xs: Any):
        xs = as_float("sliding_psn", xs)
        checks.fits_state("sliding_psn", state.past.shape[1:], xs.shape[1:])
        count = xs.shape[0]
        lag = lags(count, self.order - 1)
        heard = (lag >= 0) & (lag < self.order)
        w = jnp.where(heard, params["w"][lag], 0)
        heard_xs = jnp.concatenate([state.past, xs])
        zs = self.spike(mixed(w, heard_xs, params["b"]))
        return SlidingPsnState(heard_xs[count:]), zs


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
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Parallel spiking neuron that hears its last inputs, at every step alike.

        h_t = Σ_(j=0..k-1) w_j x_(t-j) + b,
        z_t = H(h_t)

    All neurons of a layer share the learned `w` and `b`. There is no reset, so
    `unroll` is one product over all time steps; `step` streams.

    Args:
      order: `k`, at least 1.
      init: initialiser of `w`, of shape `(order,)`, the newest input first.
      bias: initialiser of `b`, of shape `()`; the threshold is `-b`.
      spike: the step with its derivative, a function of `h`.

    Returns:
      A cell from input `x` to spikes `z`, both `(*batch, features)`, with params
      `{"w": (order,), "b": ()}` and state `SlidingPsnState(past)`.

    Raises:
      TypeError: `init` or `bias` is not an initialiser.
      ValueError: `order` below 1.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.sliding_psn(3)
      >>> params, state = cell.init(jax.random.key(0), (4,))
      >>> cell.unroll(params, state, jnp.ones((5, 4)))[1].shape
      (5, 4)

    Reference: Fang et al., "Parallel spiking neurons with high efficiency and ability
    to learn long-term dependencies", NeurIPS 2023, arXiv:2304.12760.
    """
    checks.whole("sliding_psn", 1, order=order)
    _initialisers("sliding_psn", init=init, bias=bias)
    check_spike("sliding_psn", spike)
    return SlidingPsn(order, init, bias, spike).cell()
