"""Leaky integrator behind an exponential synapse: a readout."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron


class CubaLiState(NamedTuple):
    """Synaptic current and membrane, each `(*batch, features)`."""

    i: jax.Array
    u: jax.Array


def cuba_li(alpha: Any, beta: Any) -> Cell:
    """Leaky integrator behind an exponential synapse; the membrane is the output.

        i ← α i + x,
        u ← β u + i

    Args:
      alpha: decay of the synaptic current per time step, in [0, 1].
      beta: decay of the membrane per time step, in [0, 1] (see `decay`).

    An initialiser in the place of a number makes it a learned parameter.

    Returns:
      A cell from input `x` to membrane `u`, both `(*batch, features)`, with state
      `CubaLiState(i, u)`.

    Raises:
      ValueError: `alpha` or `beta` outside [0, 1].

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.cuba_li(0.5, 0.5)
      >>> xs = jnp.ones((3, 1))
      >>> _, us = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> us[:, 0].round(2).tolist()
      [1.0, 2.0, 2.75]

    Reference: Cramer, Stradmann, Schemmel, Zenke, "The Heidelberg spiking data sets
    for the systematic evaluation of spiking neural networks", IEEE TNNLS 33(7),
    2022, doi:10.1109/TNNLS.2020.3044364. Known elsewhere as CUBA-LI.
    """
    checks.within("cuba_li", 0.0, 1.0, alpha=alpha, beta=beta)
    return neuron(
        step,
        CubaLiState,
        name="cuba_li",
        bounds={"alpha": (0.0, 1.0), "beta": (0.0, 1.0)},
        alpha=alpha,
        beta=beta,
    )


def step(state: CubaLiState, x, *, alpha, beta):
    """One time step of `cuba_li`."""
    i = alpha * state.i + x
    u = beta * state.u + i
    return CubaLiState(i, u), u
