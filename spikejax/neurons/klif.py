"""Leaky integrate-and-fire whose membrane is scaled by a learned factor."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import jax

from spikejax import init, surrogate
from spikejax import reset as resets
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron
from spikejax.neurons.lif import LifState

ONE = init.shared(init.constant(1.0))


def klif(
    tau: Any = 2.0,
    k: Any = ONE,
    *,
    decay_input: bool = True,
    scale_reset: bool = False,
    threshold: Any = 1.0,
    reset: Callable = resets.zero,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """KLIF neuron: a learned factor sets the slope of its surrogate.

        u ← max(0, k (v + (x - v)/τ)),   v = r(u, z, θ),
        z ← H(u - θ)

    Where the input does not decay, `u ← max(0, k ((1 - 1/τ) v + x))`.
    A steady current below threshold settles at `u = kx / (τ - k(τ - 1))`
    for `k < τ/(τ - 1)`. With `scale_reset` the factor is taken out of what is kept,
    `v = r(u, z, θ)/k`, and that current settles at `u = kx` for every `k`.

    Args:
      tau: time constant in time steps, at least 1.
      k: factor of the membrane, above zero; as published one learned number for the
        layer, 1 at the start.
      decay_input: whether the input is divided by `τ` too.
      scale_reset: whether the membrane is divided by `k` after its reset, as
        SpikingJelly does under the same name.
      threshold: `θ > 0`, in units of the membrane.
      reset: as in `lif`; as published the membrane starts again at zero.
      spike: the step with its derivative, a function of `u - θ`.

    Numbers are constants; an initialiser makes a learned parameter of one.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `LifState(u, z)`.

    Raises:
      ValueError: `tau` below 1, `k` or `threshold` not above zero.

    Example:
      >>> import spikejax as sj
      >>> net = sj.serial(sj.linear(64), sj.klif(), sj.linear(10), sj.li(0.9))

    Reference: Jiang, Zhang, "KLIF: an optimized spiking neuron unit for tuning
    surrogate gradient slope and membrane potential", 2023,
    doi:10.48550/arXiv.2302.09238.
    """
    checks.within("klif", 1.0, float("inf"), tau=tau)
    checks.positive("klif", tau=tau, k=k, threshold=threshold)
    return neuron(
        partial(
            step,
            decay_input=bool(decay_input),
            scale_reset=bool(scale_reset),
            reset=resets.as_reset("klif", reset),
            spike=spike,
        ),
        LifState,
        name="klif",
        bounds={"tau": (1.0, float("inf"))},
        tau=tau,
        k=k,
        threshold=threshold,
    )


def step(
    state: LifState,
    x,
    *,
    tau,
    k,
    threshold,
    decay_input,
    scale_reset,
    reset,
    spike,
):
    """One time step of `klif`."""
    x = x / tau if decay_input else x

    def advance(v):
        v = v / k if scale_reset else v
        return jax.nn.relu(k * ((1 - 1 / tau) * v + x))

    u = resets.flow(reset, advance, state.u, state.z, threshold)
    z = spike(u - threshold)
    return LifState(u, z), z
