"""Resonator with the parameters of a structured state-space model."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import init, surrogate
from spikejax import reset as resets
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron
from spikejax.neurons.radlif import PUBLISHED
from spikejax.neurons.silif import decay, log

TAU, OMEGA, B = init.constant(2.0), init.constant(math.pi), init.uniform(0.0, 1.0)
DT = init.log_uniform(0.01, 0.5)


class CsilifState(NamedTuple):
    """Membrane before its reset, its quadrature, and spikes of the last step."""

    u: jax.Array
    v: jax.Array
    z: jax.Array


def csilif(
    tau: Any = TAU,
    omega: Any = OMEGA,
    b: Any = B,
    *,
    dt: Any = DT,
    threshold: Any = 1.0,
    reset: Callable = PUBLISHED,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Resonator that learns its time step: the complex form of `silif`.

        u + iv ← e^((-1/τ + iω)Δt) (r(u, z, θ) + iv) + 2 b x,
        z ← H(u - θ)

    The publication has a complex state `y` and its conjugate, of which the membrane is
    the sum `u = 2 Re y`, and `v = 2 Im y`: a spike, which takes 1/2 from `y`, takes the
    threshold from `u`. The step is exact between inputs. Whatever is learned, the
    oscillation decays, and no gradient is cut at a bound.

    Args:
      tau: time constant of the decay, above zero, in the unit of `dt`.
      omega: angular frequency, finite, in radians per unit of `dt`.
      b: gain of the input, finite.
      dt: length of a time step `Δt > 0`; as published learned, log-uniform in
        [0.01, 0.5) at the start, so that neurons differ in their time scales.
      threshold: `θ > 0`, in units of the membrane; 1 in the publication.
      reset: as in `lif`; as published `θ` is subtracted and the gradient passes
        through the spike.
      spike: the step with its derivative, a function of `u - θ`; as published
        `surrogate.boxcar(0.5)`.

    A number is a constant, an initialiser makes a learned parameter; of `tau` and `dt`,
    which it draws, the logarithms `log_tau` and `log_dt` are learned. The defaults are
    the published ones.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `CsilifState(u, v, z)`.

    Raises:
      ValueError: `tau`, `dt` or `threshold` not above zero, `omega` or `b` not
        finite.

    Example:
      >>> import spikejax as sj
      >>> net = sj.serial(sj.linear(64), sj.csilif(), sj.linear(10), sj.li(0.9))

    Reference: Fabre, Dudchenko, Bouhadjar, Neftci, "SiLIF: structured state space model
    dynamics and parametrization for spiking neural networks", 2025,
    doi:10.48550/arXiv.2506.06374, where it is C-SiLIF.
    """
    checks.positive("csilif", tau=tau, dt=dt, threshold=threshold)
    checks.finite("csilif", omega=omega, b=b)
    return neuron(
        partial(step, reset=resets.as_reset("csilif", reset), spike=spike),
        CsilifState,
        name="csilif",
        log_tau=log(tau),
        omega=omega,
        b=b,
        log_dt=log(dt),
        threshold=threshold,
    )


def step(state: CsilifState, x, *, log_tau, omega, b, log_dt, threshold, reset, spike):
    """One time step of `csilif`."""
    shrink, angle = decay(log_dt - log_tau), jnp.exp(log_dt) * omega
    cos, sin = shrink * jnp.cos(angle), shrink * jnp.sin(angle)
    u = state.u if reset.is_delayed else reset(state.u, state.z, threshold)
    u, v = cos * u - sin * state.v + 2 * b * x, sin * u + cos * state.v
    u = reset(u, state.z, threshold) if reset.is_delayed else u
    z = spike(u - threshold)
    return CsilifState(u, v, z), z
