"""Leaky integrate-and-fire."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax

from spikejax import reset as resets
from spikejax import surrogate
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron
from spikejax.kernels.layer.equation import Equation


class LifState(NamedTuple):
    """Membrane and spikes of the last step, each `(*batch, features)`.

    `u` is the membrane that was held against the threshold: `z = H(u - θ)`.
    What the spike does to it is the beginning of the next step.
    """

    u: jax.Array
    z: jax.Array


def lif(
    beta: Any,
    *,
    threshold: Any = 1.0,
    reset: Callable = resets.subtract,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Leaky integrate-and-fire neuron.

        u ← β r(u, z, θ) + x,
        z ← H(u - θ)

    with the reset `r = u - θ z` by default, and
    `u ← r(β u + x, z, θ)` for a `reset.delayed`.

    Args:
      beta: decay of the membrane per time step, in [0, 1] (see `decay`).
      threshold: `θ > 0`, in units of the membrane.
      reset: `reset.subtract`, `reset.zero`, `reset.none`, or any function of
        `(u, z, threshold)`; `reset.delayed` and `reset.attached` modify it.
      spike: the step with its derivative, a function of `u - θ`.

    Numbers are constants; an initialiser in the place of `beta` or `threshold`
    makes it a learned parameter, one per feature.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `LifState(u, z)`.

    Raises:
      ValueError: `beta` outside [0, 1], `threshold` not above zero.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.lif(0.9)
      >>> xs = jnp.full((200, 1), 0.13)
      >>> _, zs = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> int(zs.sum())  # spikes
      14

    Reference: Gerstner, Kistler, Naud, Paninski, "Neuronal Dynamics", 2014,
    doi:10.1017/CBO9781107447615. Known elsewhere as Leaky.
    """
    checks.within("lif", 0.0, 1.0, beta=beta)
    checks.positive("lif", threshold=threshold)
    functions = {"reset": resets.as_reset("lif", reset), "spike": spike}
    return neuron(
        partial(step, **functions),
        LifState,
        name="lif",
        bounds={"beta": (0.0, 1.0)},
        layer=partial(Equation, **functions),
        beta=beta,
        threshold=threshold,
    )


def step(state: LifState, x, *, beta, threshold, reset, spike):
    """One time step of `lif`."""
    u = resets.flow(reset, lambda u: beta * u + x, state.u, state.z, threshold)
    z = spike(u - threshold)
    return LifState(u, z), z
