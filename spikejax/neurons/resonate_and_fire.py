"""Resonate-and-fire."""

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


class ResonateAndFireState(NamedTuple):
    """Current-like and voltage-like variable, and spikes of the last step."""

    i: jax.Array
    u: jax.Array
    z: jax.Array


def _clamp(u, z, threshold):
    z = jnp.where(z > 1, 1, z)  # several spikes reset like one
    return u * (1 - z) + z * threshold


clamp = resets.Reset(_clamp)
"""u(1 - z) + θz: the membrane starts again at the threshold it is given."""


def resonate_and_fire(
    omega: Any,
    b: Any,
    *,
    dt: Any = 1.0,
    threshold: Any = 1.0,
    reset: Callable = clamp,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Neuron with damped oscillations below threshold.

        i + j u ← e^((b + jω)Δt) (i + j u) + Δt x,
        z ← H(u - θ)

    The step is exact between inputs, so every `b ≤ 0` is stable. The neuron
    answers inputs that come at its own period `2π/ω`. A spike resets
    `u` with the threshold `θ` and `i` with the threshold 0: the published
    reset, the default, puts the neuron at `i = 0, u = θ`.

    Args:
      omega: angular frequency, at least 0, in radians per unit of time.
      b: damping rate, at most 0, per unit of time.
      dt: length of a time step `Δt > 0`.
      threshold: `θ > 0`, in units of the membrane.
      reset: as in `lif`; `reset.none` leaves the oscillation alone.
      spike: the step with its derivative, a function of `u - θ`.

    An initialiser in the place of a number makes it a learned parameter.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `ResonateAndFireState(i, u, z)`.

    Raises:
      ValueError: `omega` below zero, `b` above zero, `dt` or `threshold` not above
        zero.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.resonate_and_fire(0.3, -0.1)
      >>> xs = jnp.full((200, 1), 0.5)
      >>> _, zs = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> int(zs.sum())  # spikes
      39

    Reference: Izhikevich, "Resonate-and-fire neurons", Neural Networks 14, 2001,
    doi:10.1016/S0893-6080(01)00078-8.
    """
    infinity = float("inf")
    checks.within("resonate_and_fire", 0.0, infinity, omega=omega)
    checks.within("resonate_and_fire", -infinity, 0.0, b=b)
    checks.positive("resonate_and_fire", dt=dt, threshold=threshold)
    rule = resets.as_reset("resonate_and_fire", reset)
    return neuron(
        partial(step, reset=rule, spike=spike),
        ResonateAndFireState,
        name="resonate_and_fire",
        bounds={"omega": (0.0, infinity), "b": (-infinity, 0.0)},
        omega=omega,
        b=b,
        dt=dt,
        threshold=threshold,
    )


def step(state: ResonateAndFireState, x, *, omega, b, dt, threshold, reset, spike):
    """One time step of `resonate_and_fire`."""
    shrink = jnp.exp(b * dt)
    cos, sin = shrink * jnp.cos(omega * dt), shrink * jnp.sin(omega * dt)

    def after_spike(i, u):
        return reset(i, state.z, 0), reset(u, state.z, threshold)

    i, u = state.i, state.u
    if not reset.is_delayed:
        i, u = after_spike(i, u)
    i, u = cos * i - sin * u + dt * x, sin * i + cos * u
    if reset.is_delayed:
        i, u = after_spike(i, u)
    z = spike(u - threshold)
    return ResonateAndFireState(i, u, z), z
