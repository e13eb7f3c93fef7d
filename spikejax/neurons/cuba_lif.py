"""Current-based leaky integrate-and-fire."""

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


class CubaLifState(NamedTuple):
    """Synaptic current, membrane and spikes of the last step."""

    i: jax.Array
    u: jax.Array
    z: jax.Array


def cuba_lif(
    alpha: Any,
    beta: Any,
    *,
    threshold: Any = 1.0,
    reset: Callable = resets.subtract,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Leaky integrate-and-fire neuron behind an exponential synapse.

        i ← α i + x,
        u ← β r(u, z, θ) + i,
        z ← H(u - θ)

    with the reset `r = u - θ z` by default, and
    `u ← r(β u + i, z, θ)` for a `reset.delayed`. The spike
    resets the membrane, never the current.

    Args:
      alpha: decay of the synaptic current per time step, in [0, 1].
      beta: decay of the membrane per time step, in [0, 1].
      threshold: `θ > 0`, in units of the membrane.
      reset: as in `lif`.
      spike: the step with its derivative, a function of `u - θ`.

    An initialiser in the place of a number makes it a learned parameter.

    Returns:
      A cell from input `x` to spikes `z`, both `(*batch, features)`, with state
      `CubaLifState(i, u, z)`.

    Raises:
      ValueError: `alpha` or `beta` outside [0, 1], `threshold` not above zero.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.cuba_lif(0.8, 0.9)
      >>> xs = jnp.full((200, 1), 0.05)
      >>> _, zs = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> int(zs.sum())  # spikes
      39

    Reference: Cramer, Stradmann, Schemmel, Zenke, "The Heidelberg spiking data sets
    for the systematic evaluation of spiking neural networks", IEEE TNNLS 33(7),
    2022, doi:10.1109/TNNLS.2020.3044364. Known elsewhere as Synaptic, CuBa-LIF.
    """
    checks.within("cuba_lif", 0.0, 1.0, alpha=alpha, beta=beta)
    checks.positive("cuba_lif", threshold=threshold)
    functions = {"reset": resets.as_reset("cuba_lif", reset), "spike": spike}
    return neuron(
        partial(step, **functions),
        CubaLifState,
        name="cuba_lif",
        bounds={"alpha": (0.0, 1.0), "beta": (0.0, 1.0)},
        layer=partial(Equation, **functions),
        alpha=alpha,
        beta=beta,
        threshold=threshold,
    )


def step(state: CubaLifState, x, *, alpha, beta, threshold, reset, spike):
    """One time step of `cuba_lif`."""
    i = alpha * state.i + x
    u = resets.flow(reset, lambda u: beta * u + i, state.u, state.z, threshold)
    z = spike(u - threshold)
    return CubaLifState(i, u, z), z
