"""Sigma-delta: an activation that sends its changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import surrogate
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron


class SigmaDeltaState(NamedTuple):
    """Sum of what came in, and sum of what was sent."""

    sigma: jax.Array
    sent: jax.Array


def relu(x: jax.Array) -> jax.Array:
    """The rectifier: x above zero, else zero."""
    return jnp.where(x > 0, x, 0)


def sigma_delta(
    threshold: Any,
    *,
    activation: Callable = relu,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Neuron that sums changes, and sends its activation's change once it is large.

        σ ← σ + x,
        e = f(σ) - r,
        y = e H(|e| - θ),
        r ← r + y

    What was sent never differs from the activation by more than `θ`, so a
    network of such neurons computes what the same network without spikes does on
    slowly changing input, at the cost of the changes. Outputs are graded and signed;
    the next layer's `sigma_delta` sums them up.

    Args:
      threshold: `θ ≥ 0`, in units of the activation; an initialiser makes
        it a learned parameter.
      activation: `f`, a function of the sum.
      spike: the step with its derivative, a function of `|e| - θ`.

    Returns:
      A cell from changes `x` to changes `y`, both `(*batch, features)`, with state
      `SigmaDeltaState(sigma, sent)`.

    Raises:
      TypeError: `activation` is not a function.
      ValueError: `threshold` below zero.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.sigma_delta(0.1)
      >>> params, state = cell.init(jax.random.key(0), (1,))
      >>> cell.unroll(params, state, jnp.full((5, 1), 0.25))[1].shape
      (5, 1)

    Reference: O'Connor, Welling, "Sigma delta quantized networks", ICLR 2017,
    arXiv:1611.02024.
    """
    checks.within("sigma_delta", 0.0, float("inf"), threshold=threshold)
    if not callable(activation):
        message = "to be a function of the sum"
        raise TypeError(
            str(checks.refuse("sigma_delta", "activation", message, activation))
        )
    return neuron(
        partial(step, activation=activation, spike=spike),
        SigmaDeltaState,
        name="sigma_delta",
        bounds={"threshold": (0.0, float("inf"))},
        threshold=threshold,
    )


def step(state: SigmaDeltaState, x, *, threshold, activation, spike):
    """One time step of `sigma_delta`."""
    sigma = state.sigma + x
    change = activation(sigma) - state.sent
    y = change * spike(jnp.abs(change) - threshold)
    return SigmaDeltaState(sigma, state.sent + y), y
