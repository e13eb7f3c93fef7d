"""Integrate-and-fire without a leak."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from spikejax import reset as resets
from spikejax import surrogate
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron
from spikejax.kernels.layer.equation import Equation
from spikejax.neurons.lif import LifState


def if_(
    *,
    threshold: Any = 1.0,
    reset: Callable = resets.subtract,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Integrate-and-fire neuron: `lif` without its leak.

        u ← r(u, z, θ) + x,
        z ← H(u - θ)

    With `reset.subtract` no charge is lost: for a current `0 ≤ I ≤ θ` the
    rate is `f = I / θ` spikes per step.

    Args:
      threshold: `θ > 0`, in units of the membrane; an initialiser makes it
        a learned parameter, one per feature.
      reset: as in `lif`.
      spike: the step with its derivative, a function of `u - θ`.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `LifState(u, z)`.

    Raises:
      ValueError: `threshold` not above zero.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.if_()
      >>> xs = jnp.full((200, 1), 0.03)
      >>> _, zs = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> int(zs.sum())  # spikes
      5

    Reference: Gerstner, Kistler, Naud, Paninski, "Neuronal Dynamics", 2014,
    doi:10.1017/CBO9781107447615. Known elsewhere as IF, IAF.
    """
    checks.positive("if_", threshold=threshold)
    functions = {"reset": resets.as_reset("if_", reset), "spike": spike}
    return neuron(
        partial(step, **functions),
        LifState,
        name="if_",
        layer=partial(Equation, 1.0, **functions),
        threshold=threshold,
    )


def step(state: LifState, x, *, threshold, reset, spike):
    """One time step of `if_`."""
    u = resets.flow(reset, lambda u: u + x, state.u, state.z, threshold)
    z = spike(u - threshold)
    return LifState(u, z), z
