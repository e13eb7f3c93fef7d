"""Leaky integrate-and-fire with an adaptation current."""

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


class AdlifState(NamedTuple):
    """Membrane before its reset, adaptation current and spikes of the last step."""

    u: jax.Array
    w: jax.Array
    z: jax.Array


def adlif(
    beta: Any,
    rho: Any,
    a: Any,
    b: Any,
    *,
    q: Any = 1.0,
    symplectic: bool = True,
    threshold: Any = 1.0,
    reset: Callable = resets.zero,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Leaky integrate-and-fire neuron whose adaptation follows membrane and spikes.

        u_t = β v_(t-1) + (1 - β)(x_t - w_(t-1)),
        z_t = H(u_t - θ),
        v_t = r(u_t, z_t, θ)
        w_t = ρ w_(t-1) + (1 - ρ) q (a v_s + b z_s)

    with `s = t` in the symplectic form and `s = t - 1` in the Euler-forward one.
    A membrane coupled to its adaptation (`a > 0`) oscillates below threshold; the
    symplectic form keeps the damping of these oscillations at `√(βρ)`
    per step whatever `a`, where Euler-forward grows with `a` and may diverge. A
    steady current `x` below threshold settles at `u = x/(1 + qa)`.

    Args:
      beta: decay of the membrane per time step, in [0, 1].
      rho: decay of the adaptation per time step, in [0, 1].
      a: coupling to the membrane, finite; published in [0, 1].
      b: coupling to the spikes, finite; published in [0, 2].
      q: scale of both couplings, finite; 120 in the publication.
      symplectic: whether the adaptation sees the new membrane (SE-adLIF) or the
        old one (EF-adLIF).
      threshold: `θ > 0`, in units of the membrane.
      reset: as in `lif`; as published the membrane starts again at zero.
      spike: the step with its derivative, a function of `u - θ`.

    An initialiser in the place of a number makes it a learned parameter; `a` and `b`
    are then held in their published ranges.

    The input is multiplied by `1 - β`, that of `lif` is not: behind weights that
    suit a `lif` this neuron is silent. Weights have to be larger by as much, which
    `init.fluctuation_driven` does when it is told:

      >>> import spikejax as sj
      >>> weights = sj.init.fluctuation_driven(0.95, input_gain=1 - 0.95)
      >>> beta = sj.init.time_constant(5.0, 25.0, dt=1.0)        # in ms, learned
      >>> net = sj.serial(
      ...     sj.linear(64, init=weights),
      ...     sj.adlif(beta, sj.decay(100.0, 1.0), 0.5, 1.0),
      ...     sj.linear(10),
      ...     sj.li(0.95),
      ... )

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `AdlifState(u, w, z)`.

    Raises:
      ValueError: a decay outside [0, 1], a coupling not finite, `threshold` not
        above zero.

    Reference: Baronig, Ferrand, Sabathiel, Legenstein, "Advancing spatio-temporal
    processing through adaptation in spiking neural networks", Nature Communications
    16, 2025, doi:10.1038/s41467-025-60878-z.
    """
    checks.within("adlif", 0.0, 1.0, beta=beta, rho=rho)
    checks.finite("adlif", a=a, b=b, q=q)
    checks.positive("adlif", threshold=threshold)
    return neuron(
        partial(
            step,
            symplectic=bool(symplectic),
            reset=resets.as_reset("adlif", reset),
            spike=spike,
        ),
        AdlifState,
        name="adlif",
        bounds={
            "beta": (0.0, 1.0),
            "rho": (0.0, 1.0),
            "a": (0.0, 1.0),
            "b": (0.0, 2.0),
        },
        beta=beta,
        rho=rho,
        a=a,
        b=b,
        q=q,
        threshold=threshold,
    )


def step(
    state: AdlifState, x, *, beta, rho, a, b, q, threshold, symplectic, reset, spike
):
    """One time step of `adlif`."""

    def flow(u):
        return beta * u + (1 - beta) * (x - state.w)

    def pull(u, z):
        v = u if reset.is_delayed else reset(u, z, threshold)
        return q * (a * v + b * z)

    u = resets.flow(reset, flow, state.u, state.z, threshold)
    z = spike(u - threshold)
    seen = (u, z) if symplectic else (state.u, state.z)
    w = rho * state.w + (1 - rho) * pull(*seen)
    return AdlifState(u, w, z), z
