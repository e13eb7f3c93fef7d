"""Leaky integrate-and-fire with a learned time constant."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from spikejax import init, surrogate
from spikejax import reset as resets
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron
from spikejax.kernels.layer.equation import Equation
from spikejax.neurons.lif import LifState


def plif(
    tau: Any = 2.0,
    *,
    decay_input: bool = True,
    threshold: Any = 1.0,
    reset: Callable = resets.zero,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Parametric leaky integrate-and-fire neuron: its time constant is learned.

        u ← v + k (x - v),   v = r(u, z, θ),   k = σ(w) = 1/τ,
        z ← H(u - θ)

    with the logistic function `σ`, so that `τ > 1` whatever `w` is
    learned. Where the input does not decay, `u ← (1 - k) v + x`.

    Args:
      tau: time constant in time steps that learning starts from, above 1. A number
        makes one learned `w` for the layer, as published; an initialiser, which
        draws `τ`, makes one per feature.
      decay_input: whether the input is multiplied by `k` too.
      threshold: `θ > 0`, in units of the membrane; an initialiser makes it
        a learned parameter.
      reset: as in `lif`; as published the membrane starts again at zero.
      spike: the step with its derivative, a function of `u - θ`.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      params `{"w": …}`, `w = -ln(τ - 1)`, and state `LifState(u, z)`.

    Raises:
      TypeError: `tau` is neither a number nor an initialiser.
      ValueError: `tau` not above 1, `threshold` not above zero.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.plif(2.0)
      >>> xs = jnp.full((200, 1), 1.6)
      >>> _, zs = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> int(zs.sum())  # spikes
      100

    Reference: Fang et al., "Incorporating learnable membrane time constant to
    enhance learning of spiking neural networks", ICCV 2021,
    doi:10.1109/ICCV48922.2021.00266. Known elsewhere as ParametricLIF.
    """
    checks.positive("plif", tau=tau, threshold=threshold)
    if callable(tau):
        w = partial(_w_of, tau)
    elif isinstance(tau, (int, float)) and tau > 1:
        w = init.shared(init.constant(math.log(1 / (tau - 1))))
    else:
        raise checks.refuse("plif", "tau", "a number > 1 or an initialiser", tau)
    functions = {
        "decay_input": bool(decay_input),
        "reset": resets.as_reset("plif", reset),
        "spike": spike,
    }
    return neuron(
        partial(step, **functions),
        LifState,
        name="plif",
        layer=partial(_as_lif, **functions),
        w=w,
        threshold=threshold,
    )


def _w_of(tau: Callable, key, shape, dtype=float):
    return -jnp.log(tau(key, shape, dtype) - 1)


def step(state: LifState, x, *, w, threshold, decay_input, reset, spike):
    """One time step of `plif`."""
    k = jax.nn.sigmoid(w)
    x = k * x if decay_input else x
    u = resets.flow(reset, lambda u: (1 - k) * u + x, state.u, state.z, threshold)
    z = spike(u - threshold)
    return LifState(u, z), z


def _as_lif(*, w, decay_input, **given) -> Equation:
    """The same as a `lif` with a decay and a gain of its input."""
    k = jax.nn.sigmoid(w)
    return Equation(1 - k, input_gain=k if decay_input else None, **given)
