"""Leaky integrate-and-fire with an adaptive threshold."""

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


class AlifState(NamedTuple):
    """Membrane, adaptation and spikes of the last step.

    The three belong to one instant: `z = H(u - θ₀ - κ b)`.
    """

    u: jax.Array
    b: jax.Array
    z: jax.Array


def alif(
    beta: Any,
    rho: Any,
    kappa: Any,
    *,
    threshold: Any = 1.0,
    reset: Callable = resets.subtract,
    spike: Callable = surrogate.DEFAULT,
    detached: bool = False,
    relative: bool = False,
) -> Cell:
    """Leaky integrate-and-fire neuron whose threshold rises with each spike.

        b ← ρ b + (1 - ρ) z,
        u ← β r(u, z, θ) + x,
        θ ← θ_0 + κ b,
        z ← H(u - θ)

    where `z` on the right is the spike of the step before and the reset uses the
    threshold that this spike crossed. At a steady rate `f` (spikes per step) the
    threshold settles around `θ_0 + κ f`.

    Args:
      beta: decay of the membrane per time step, in [0, 1].
      rho: decay of the adaptation per time step, in [0, 1].
      kappa: rise of the threshold per unit of adaptation, finite.
      threshold: resting threshold `θ_0 > 0`, in units of the membrane.
      reset: as in `lif`.
      spike: the step with its derivative, a function of `u - θ`.
      detached: whether the spike that raises the threshold has no gradient there, as
        that of a reset has none; norse does so.
      relative: whether the surrogate is a function of `(u - θ)/θ`, so that
        its width follows the threshold, which has to stay above zero; sinabs does so.

    An initialiser in the place of a number makes it a learned parameter.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `AlifState(u, b, z)`.

    Raises:
      ValueError: a decay outside [0, 1], `threshold` not above zero.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.alif(0.9, 0.97, 1.0)
      >>> xs = jnp.full((200, 1), 0.3)
      >>> _, zs = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> int(zs.sum())  # spikes
      41

    Reference: Bellec, Salaj, Subramoney, Legenstein, Maass, "Long short-term memory
    and learning-to-learn in networks of spiking neurons", NeurIPS 2018,
    arXiv:1803.09574. Known elsewhere as LSNN.
    """
    checks.within("alif", 0.0, 1.0, beta=beta, rho=rho)
    checks.finite("alif", kappa=kappa)
    checks.positive("alif", threshold=threshold)
    return neuron(
        partial(
            step,
            reset=resets.as_reset("alif", reset),
            spike=spike,
            detached=bool(detached),
            relative=bool(relative),
        ),
        AlifState,
        name="alif",
        bounds={"beta": (0.0, 1.0), "rho": (0.0, 1.0)},
        beta=beta,
        rho=rho,
        kappa=kappa,
        threshold=threshold,
    )


def step(
    state: AlifState,
    x,
    *,
    beta,
    rho,
    kappa,
    threshold,
    reset,
    spike,
    detached=False,
    relative=False,
):
    """One time step of `alif`."""
    crossed = threshold + kappa * state.b
    u = resets.flow(reset, lambda u: beta * u + x, state.u, state.z, crossed)
    cut = detached and not surrogate.is_smooth()
    risen = jax.lax.stop_gradient(state.z) if cut else state.z
    b = rho * state.b + (1 - rho) * risen
    if relative:
        height = threshold + kappa * b
        z = spike((u - height) / height)
    else:
        z = spike(u - threshold - kappa * b)
    return AlifState(u, b, z), z
