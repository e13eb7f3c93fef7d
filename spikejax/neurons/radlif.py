"""Adaptive leaky integrate-and-fire of Bittar and Garner."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax

from spikejax import init, surrogate
from spikejax import reset as resets
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron

BOUNDS = {
    "alpha": (math.exp(-1 / 5), math.exp(-1 / 25)),
    "beta": (math.exp(-1 / 30), math.exp(-1 / 120)),
    "a": (-1.0, 1.0),
    "b": (0.0, 2.0),
}
DRAWN = {name: init.uniform(*bounds) for name, bounds in BOUNDS.items()}
PUBLISHED = resets.attached(resets.subtract)


class RadlifState(NamedTuple):
    """Membrane before its reset, adaptation current and spikes of the last step."""

    u: jax.Array
    w: jax.Array
    z: jax.Array


def radlif(
    alpha: Any = DRAWN["alpha"],
    beta: Any = DRAWN["beta"],
    a: Any = DRAWN["a"],
    b: Any = DRAWN["b"],
    *,
    threshold: Any = 1.0,
    reset: Callable = PUBLISHED,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Adaptive leaky integrate-and-fire neuron of Bittar and Garner (sparch).

        w ← β w + a u + b z
        u ← α r(u, z, θ) + (1 - α)(x - w),
        z ← H(u - θ)

    The adaptation follows the membrane and the spikes of the step before. The authors
    call this neuron adLIF, and RadLIF where its spikes come back through weights. As
    `adlif` is the form of Baronig et al., which scales both couplings by `1 - ρ`,
    the neuron has the name here that means nothing else. A steady current `x` below
    threshold settles at `u = x/(1 + a/(1 - β))`.

    Args:
      alpha: decay of the membrane per time step, in [0, 1].
      beta: decay of the adaptation per time step, in [0, 1].
      a: coupling to the membrane, finite.
      b: coupling to the spikes, finite.
      threshold: `θ > 0`, in units of the membrane; 1 in the publication.
      reset: as in `lif`; as published `θ` is subtracted and the gradient passes
        through the spike.
      spike: the step with its derivative, a function of `u - θ`; as published
        `surrogate.boxcar(0.5)`.

    A number is a constant; an initialiser makes a learned parameter. What is learned is
    held in the published range, whatever it is drawn from: `α` in
    [e^(-1/5), e^(-1/25)], `β` in [e^(-1/30), e^(-1/120)], `a` in [-1, 1], `b` in
    [0, 2]. The defaults learn all four, drawn uniformly from these ranges.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `RadlifState(u, w, z)`. The published one starts at random, this one at
      rest.

    Raises:
      ValueError: a decay outside [0, 1], a coupling not finite, `threshold` not
        above zero.

    Example:
      >>> import spikejax as sj
      >>> neuron = sj.radlif(spike=sj.surrogate.boxcar(0.5))
      >>> weights = sj.linear(64, init=sj.init.orthogonal(), bias=False)
      >>> net = sj.serial(  # a layer of RadLIF, and a readout
      ...     sj.linear(64), sj.recurrent(neuron, weights), sj.linear(10), sj.li(0.9)
      ... )

    Reference: Bittar, Garner, "A surrogate gradient spiking baseline for speech
    command recognition", Frontiers in Neuroscience 16, 2022,
    doi:10.3389/fnins.2022.865897.
    """
    checks.within("radlif", 0.0, 1.0, alpha=alpha, beta=beta)
    checks.finite("radlif", a=a, b=b)
    checks.positive("radlif", threshold=threshold)
    return neuron(
        partial(step, reset=resets.as_reset("radlif", reset), spike=spike),
        RadlifState,
        name="radlif",
        bounds=BOUNDS,
        alpha=alpha,
        beta=beta,
        a=a,
        b=b,
        threshold=threshold,
    )


def step(state: RadlifState, x, *, alpha, beta, a, b, threshold, reset, spike):
    """One time step of `radlif`."""
    w = beta * state.w + a * state.u + b * state.z

    def flow(u):
        return alpha * u + (1 - alpha) * (x - w)

    u = resets.flow(reset, flow, state.u, state.z, threshold)
    z = spike(u - threshold)
    return RadlifState(u, w, z), z
