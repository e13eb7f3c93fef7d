"""Leaky integrate-and-fire with the parameters of a structured state-space model."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any

import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax import init, surrogate
from spikejax import reset as resets
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron
from spikejax.neurons.radlif import PUBLISHED, RadlifState
from spikejax.neurons.radlif import step as of_decays

BOUNDS = {"a": (0.0, 1.0), "b": (0.0, 2.0)}
TAU_U, TAU_W = init.log_uniform(4.0, 100.0), init.log_uniform(100.0, 400.0)
A, B = init.uniform(*BOUNDS["a"]), init.uniform(*BOUNDS["b"])
DT = init.constant(4.0)


def silif(
    tau_u: Any = TAU_U,
    tau_w: Any = TAU_W,
    a: Any = A,
    b: Any = B,
    *,
    dt: Any = DT,
    threshold: Any = 1.0,
    reset: Callable = PUBLISHED,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Adaptive neuron that learns its time step, and its time constants as logarithms.

        α = e^(-Δt/τ_u),   β = e^(-Δt/τ_w)
        w ← β w + a u + b z
        u ← α r(u, z, θ) + (1 - α)(x - w),
        z ← H(u - θ)

    The equation is that of `radlif`, its decays are those of a diagonal state-space
    model discretised with a step `Δt` per neuron. Whatever is learned, both decays are
    between 0 and 1, and no gradient is cut at a bound.

    Args:
      tau_u: time constant of the membrane, above zero, in the unit of `dt`.
      tau_w: time constant of the adaptation, above zero, in the unit of `dt`.
      a: coupling to the membrane, finite; held in [0, 1] where it is learned.
      b: coupling to the spikes, finite; held in [0, 2] where it is learned.
      dt: length of a time step `Δt > 0`; as published learned, from 4 ms on.
      threshold: `θ > 0`, in units of the membrane; 1 in the publication.
      reset: as in `lif`; as published `θ` is subtracted and the gradient passes
        through the spike.
      spike: the step with its derivative, a function of `u - θ`; as published
        `surrogate.boxcar(0.5)`.

    A number is a constant. An initialiser, which draws the quantity itself, makes a
    learned parameter of its logarithm: `log_tau_u`, `log_tau_w`, `log_dt`. The defaults
    are the published ones, in ms.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `RadlifState(u, w, z)`.

    Raises:
      ValueError: a time constant, `dt` or `threshold` not above zero, a coupling
        not finite.

    Example:
      >>> import spikejax as sj
      >>> net = sj.serial(sj.linear(64), sj.silif(), sj.linear(10), sj.li(0.9))

    Reference: Fabre, Dudchenko, Bouhadjar, Neftci, "SiLIF: structured state space model
    dynamics and parametrization for spiking neural networks", 2025,
    doi:10.48550/arXiv.2506.06374. `csilif` is its complex form.
    """
    checks.positive("silif", tau_u=tau_u, tau_w=tau_w, dt=dt, threshold=threshold)
    checks.finite("silif", a=a, b=b)
    return neuron(
        partial(step, reset=resets.as_reset("silif", reset), spike=spike),
        RadlifState,
        name="silif",
        bounds=BOUNDS,
        log_tau_u=log(tau_u),
        log_tau_w=log(tau_w),
        a=a,
        b=b,
        log_dt=log(dt),
        threshold=threshold,
    )


def step(state: RadlifState, x, *, log_tau_u, log_tau_w, log_dt, **given):
    """One time step of `silif`."""
    alpha, beta = (decay(log_dt - log_tau) for log_tau in (log_tau_u, log_tau_w))
    return of_decays(state, x, alpha=alpha, beta=beta, **given)


def decay(log_rate: Any) -> Any:
    """e^(-e^l): the decay in a time step, of the logarithm of the rate of decay."""
    return jnp.exp(-jnp.exp(log_rate))


def log(value: Any) -> Any:
    """The logarithm of a number, or of what an initialiser draws."""
    if callable(value):
        return partial(_log_of, value)
    if isinstance(value, (int, float)):
        return math.log(value)
    return jnp.log(value) if isinstance(value, Tracer) else np.log(value)


def _log_of(initialiser: Callable, key, shape, dtype=float):
    return jnp.log(initialiser(key, shape, dtype))
