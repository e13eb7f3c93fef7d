"""Leaky integrate-and-fire with a complementary membrane."""

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

ATTACHED = resets.attached(resets.subtract)


class ClifState(NamedTuple):
    """Membrane before its reset, complementary membrane, spikes of the last step."""

    u: jax.Array
    m: jax.Array
    z: jax.Array


def clif(
    tau: Any = 2.0,
    *,
    threshold: Any = 1.0,
    reset: Callable = ATTACHED,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """CLIF neuron: a second membrane remembers spikes, and deepens the reset.

        u_t = (1 - 1/τ) r(u_(t-1), z_(t-1), θ + σ(m_(t-1))) + x_t,
        z_t = H(u_t - θ),
        m_t = σ(u_t/τ) m_(t-1) + z_t

    with the logistic function `σ`. The membrane forgets within `τ` steps
    and its gradient with it; `m` forgets slower, and its gradient reaches further.
    Until its first spike the neuron is a `lif` of decay `1 - 1/τ`.

    Args:
      tau: time constant in time steps, at least 1.
      threshold: `θ > 0`, in units of the membrane.
      reset: as in `lif`, with `θ + σ(m)` in the place of the threshold; as
        published it is subtracted, and gradients flow through the spike.
      spike: the step with its derivative, a function of `u - θ`.

    An initialiser in the place of a number makes it a learned parameter.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `ClifState(u, m, z)`.

    Raises:
      ValueError: `tau` below 1, `threshold` not above zero.

    Example:
      >>> import spikejax as sj
      >>> net = sj.serial(sj.linear(64), sj.clif(), sj.linear(10), sj.li(0.9))

    Reference: Huang, Lin, Ren, Fu, Zhou, Liu, Pan, Cheng, "CLIF: complementary leaky
    integrate-and-fire neuron for spiking neural networks", ICML 2024,
    doi:10.48550/arXiv.2402.04663.
    """
    checks.within("clif", 1.0, float("inf"), tau=tau)
    checks.positive("clif", tau=tau, threshold=threshold)
    return neuron(
        partial(step, reset=resets.as_reset("clif", reset), spike=spike),
        ClifState,
        name="clif",
        bounds={"tau": (1.0, float("inf"))},
        tau=tau,
        threshold=threshold,
    )


def step(state: ClifState, x, *, tau, threshold, reset, spike):
    """One time step of `clif`."""
    deep = threshold + jax.nn.sigmoid(state.m)
    u = resets.flow(reset, lambda v: (1 - 1 / tau) * v + x, state.u, state.z, deep)
    z = spike(u - threshold)
    m = jax.nn.sigmoid(u / tau) * state.m + z
    return ClifState(u, m, z), z
