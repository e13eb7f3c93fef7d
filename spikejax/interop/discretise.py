"""From time constants to decays per step, and back.

NIR describes neurons by differential equations, `τ u' = -u + I`; a cell
runs in steps, `u ← β u + (1 - β) I`. The two ways between them:

- `euler`: `β = 1 - Δt / τ`, what most libraries compute;
- `exponential`: `β = e^(-Δt / τ)`, exact for an input that is
  constant during a step.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np


class Discretisation(NamedTuple):
    """A pair of inverse functions.

    Attributes:
      name: how it is called.
      decay: `(tau, dt) -> beta`.
      tau: `(beta, dt) -> tau`.

    Example:
      >>> import spikejax as sj
      >>> [
      ...     round(float(kind.decay(20e-3, 1e-3)), 4)
      ...     for kind in (sj.interop.exponential, sj.interop.euler)
      ... ]
      [0.9512, 0.95]
    """

    name: str
    decay: Callable[[Any, float], np.ndarray]
    tau: Callable[[Any, float], np.ndarray]

    def __repr__(self) -> str:
        return self.name


def _euler_decay(tau: Any, dt: float) -> np.ndarray:
    return 1.0 - dt / np.asarray(tau, np.float64)


def _euler_tau(beta: Any, dt: float) -> np.ndarray:
    return dt / (1.0 - np.asarray(beta, np.float64))


def _exponential_decay(tau: Any, dt: float) -> np.ndarray:
    return np.exp(-dt / np.asarray(tau, np.float64))


def _exponential_tau(beta: Any, dt: float) -> np.ndarray:
    return -dt / np.log(np.asarray(beta, np.float64))


euler = Discretisation("euler", _euler_decay, _euler_tau)
"""Forward Euler: one minus dt / tau."""

exponential = Discretisation("exponential", _exponential_decay, _exponential_tau)
"""Exact for a piecewise constant input: exp(-dt / tau)."""

NAMED = {each.name: each for each in (euler, exponential)}
"""The two by name, as a graph's metadata says it."""
