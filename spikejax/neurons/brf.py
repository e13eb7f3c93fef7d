"""Balanced resonate-and-fire."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax import surrogate
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron


class BrfState(NamedTuple):
    """Real and imaginary part of the membrane, and refractoriness."""

    u: jax.Array
    v: jax.Array
    q: jax.Array


def brf(
    omega: Any,
    b_offset: Any,
    *,
    dt: Any = 0.01,
    gamma: Any = 0.9,
    threshold: Any = 1.0,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Resonator that is damped after a spike instead of reset.

        b = p(ω) - b' - q,
        p(ω) = (-1 + √(1 - (Δt ω)²))/Δt
        u ← u + Δt (b u - ω v + x),
        v ← v + Δt (ω u + b v)
        z ← H(u - θ - q),
        q ← γ q + z

    At the divergence boundary `p(ω)` the discrete oscillation neither grows nor
    decays; `b' ≥ 0` puts the neuron below it, so no learned `ω` diverges.
    The free oscillation turns by `arcsin(Δt ω)` in a step without
    offset.

    Args:
      omega: angular frequency, in [0, 1/dt], in radians per unit of time.
      b_offset: damping `b' ≥ 0`, per unit of time.
      dt: length of a time step `Δt > 0`.
      gamma: decay of the refractoriness per time step, in [0, 1].
      threshold: `θ > 0`, in units of the membrane.
      spike: the step with its derivative, a function of `u - θ - q`.

    An initialiser in the place of a number makes it a learned parameter.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `BrfState(u, v, q)`.

    Raises:
      ValueError: `omega` outside [0, 1/dt], `b_offset` below zero, `gamma` outside
        [0, 1], `dt` or `threshold` not above zero.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.brf(10.0, 1.0, dt=0.01)
      >>> xs = jnp.full((200, 1), 30.0)
      >>> _, zs = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> int(zs.sum())  # spikes
      6

    Reference: Higuchi, Kairat, Bohté, Otte, "Balanced resonate-and-fire neurons",
    ICML 2024, arXiv:2402.14603.
    """
    checks.within("brf", 0.0, float("inf"), omega=omega, b_offset=b_offset)
    checks.within("brf", 0.0, 1.0, gamma=gamma)
    checks.positive("brf", dt=dt, threshold=threshold)
    if not any(callable(v) or isinstance(v, Tracer) for v in (omega, dt)):
        if np.any(np.asarray(omega) * np.asarray(dt) > 1):
            raise checks.refuse("brf", "omega", "in [0, 1/dt]", omega)
    return neuron(
        partial(step, spike=spike),
        BrfState,
        name="brf",
        bounds={
            "omega": (0.0, float("inf")),
            "b_offset": (0.0, float("inf")),
            "gamma": (0.0, 1.0),
        },
        omega=omega,
        b_offset=b_offset,
        dt=dt,
        gamma=gamma,
        threshold=threshold,
    )


def boundary(omega: Any, dt: Any) -> Any:
    """The damping at which a resonator of one Euler step neither grows nor decays."""
    left = 1 - (dt * omega) ** 2
    return (-1 + jnp.sqrt(jnp.where(left > 0, left, 0))) / dt


def step(state: BrfState, x, *, omega, b_offset, dt, gamma, threshold, spike):
    """One time step of `brf`."""
    b = boundary(omega, dt) - b_offset - state.q
    u = state.u + dt * (b * state.u - omega * state.v + x)
    v = state.v + dt * (omega * state.u + b * state.v)
    z = spike(u - threshold - state.q)
    return BrfState(u, v, gamma * state.q + z), z
