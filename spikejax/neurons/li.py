"""Leaky integrator: the readout."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron


class LiState(NamedTuple):
    """Membrane, `(*batch, features)`."""

    u: jax.Array


def li(beta: Any) -> Cell:
    """Leaky integrator; the membrane itself is the output.

        u ← β u + x

    Args:
      beta: decay of the membrane per time step, in [0, 1] (see `decay`); an
        initialiser makes it a learned parameter, one per feature.

    Returns:
      A cell from input current `x` to membrane `u`, both `(*batch, features)`.

    Raises:
      ValueError: `beta` outside [0, 1].

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.li(0.5)
      >>> xs = jnp.ones((3, 1))
      >>> _, us = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> us[:, 0].round(2).tolist()
      [1.0, 1.5, 1.75]

    Reference: Gerstner, Kistler, Naud, Paninski, "Neuronal Dynamics", 2014,
    doi:10.1017/CBO9781107447615.
    """
    checks.within("li", 0.0, 1.0, beta=beta)
    return neuron(step, LiState, name="li", bounds={"beta": (0.0, 1.0)}, beta=beta)


def step(state: LiState, x, *, beta):
    """One time step of `li`."""
    u = beta * state.u + x
    return LiState(u), u
