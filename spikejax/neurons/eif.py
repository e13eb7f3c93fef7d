"""Exponential integrate-and-fire."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import reset as resets
from spikejax import surrogate
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron
from spikejax.neurons import _jump


class EifState(NamedTuple):
    """Membrane and spikes of the last step: `z = H(v - θ)`, before the jump."""

    v: jax.Array
    z: jax.Array


def eif(
    tau: Any = 2.0,
    *,
    delta_t: Any = 1.0,
    v_t: Any = 0.8,
    v_rest: Any = 0.0,
    v_reset: Any = -0.1,
    threshold: Any = 1.0,
    dt: Any = 1.0,
    reset: Callable = resets.zero,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Exponential integrate-and-fire neuron.

        τ v' = -(v - v_rest) + Δ_T e^((v - v_T)/Δ_T) + x,
        z = H(v - θ) ⇒ v ← v_r

    by Euler steps of `Δt`. It fires at a constant input above the rheobase
    `v_T - v_rest - Δ_T`.

    Args:
      tau: time constant of the membrane, above zero, in the unit of `dt`.
      delta_t: slope factor `Δ_T > 0`, the sharpness of the spike's onset.
      v_t: membrane `v_T` at which the spike takes off, known elsewhere as the
        rheobase threshold.
      v_rest: resting membrane.
      v_reset: membrane `v_r` after a spike and at the beginning, below `threshold`.
      threshold: `θ`, where a spike is counted.
      dt: length of a time step, above zero.
      reset: `reset.zero` lands on `v_reset`, `reset.subtract` falls by
        `threshold - v_reset`, `reset.attached` lets the gradient through.
      spike: the step with its derivative, a function of `v - θ`.

    An initialiser in the place of a number makes it a learned parameter. In half
    precision a step is computed in float32.

    Returns:
      A cell from input `x`, in units of the membrane, to spikes `z`, both
      `(*batch, features)`, with state `EifState(v, z)`.

    Raises:
      ValueError: `tau`, `delta_t` or `dt` not above zero, `v_reset` not below
        `threshold`, an argument that is not finite, a delayed reset.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.eif()
      >>> xs = jnp.full((200, 1), 1.5)
      >>> _, zs = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> int(zs.sum())  # spikes
      100

    Reference: Fourcaud-Trocmé, Hansel, van Vreeswijk, Brunel, "How spike generation
    mechanisms determine the neuronal response to fluctuating inputs", Journal of
    Neuroscience 23(37), 2003, doi:10.1523/JNEUROSCI.23-37-11628.2003.
    """
    checks.positive("eif", tau=tau, delta_t=delta_t, dt=dt)
    levels = {"v_t": v_t, "v_rest": v_rest, "v_reset": v_reset}
    checks.finite("eif", **levels, threshold=threshold)
    _jump.below("eif", "v_reset", v_reset, "threshold", threshold)
    functions = {"reset": _jump.as_jump("eif", reset), "spike": spike}
    return neuron(
        partial(_jump.in_single, step, **functions),
        rest,
        name="eif",
        tau=tau,
        delta_t=delta_t,
        **levels,
        threshold=threshold,
        dt=dt,
    )


def rest(x, *, v_reset, **_: Any) -> EifState:
    """The state of `eif` at the beginning."""
    return EifState(_jump.full(x, v_reset), _jump.full(x, 0.0))


def step(
    state: EifState,
    x,
    *,
    tau,
    delta_t,
    v_t,
    v_rest,
    v_reset,
    threshold,
    dt,
    reset,
    spike,
):
    """One time step of `eif`."""
    v = _jump.landed(reset, state.v, state.z, threshold, v_reset)
    onset = delta_t * jnp.exp((v - v_t) / delta_t)
    v = v + _jump.divided(dt * (x + v_rest - v + onset), tau)
    z = spike(v - threshold)
    return EifState(v, z), z
