"""From a time constant to a decay per step."""

from __future__ import annotations

import math
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core import checks


def decay(tau: Any, dt: Any) -> Any:
    """Decay per time step of an exponential with time constant `tau`.

        β = e^(-Δt / τ)

    For time constants that are drawn and learned there is `init.time_constant`.

    Args:
      tau: time constant, above zero.
      dt: length of a time step, above zero, in the unit of `tau`.

    Returns:
      A float for floats, an array for arrays.

    Raises:
      ValueError: `tau` or `dt` not above zero.

    Example:
      >>> import spikejax as sj
      >>> round(sj.decay(tau=20.0, dt=1.0), 4)
      0.9512
    """
    checks.positive("decay", tau=tau, dt=dt)
    if isinstance(tau, jax.Array) or isinstance(dt, jax.Array):
        return jnp.exp(-dt / tau)
    return math.exp(-dt / tau)
