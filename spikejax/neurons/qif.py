"""Quadratic integrate-and-fire."""

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
from spikejax.neurons import _jump


class QifState(NamedTuple):
    """Membrane and spikes of the last step: `z = H(v - θ)`, before the jump."""

    v: jax.Array
    z: jax.Array


def qif(
    tau: Any = 2.0,
    *,
    a0: Any = 1.0,
    v_c: Any = 0.8,
    v_rest: Any = 0.0,
    v_reset: Any = -0.1,
    threshold: Any = 1.0,
    dt: Any = 1.0,
    reset: Callable = resets.zero,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Quadratic integrate-and-fire neuron, the normal form of a saddle-node onset.

        τ v' = a_0 (v - v_rest)(v - v_c) + x,
        z = H(v - θ) ⇒ v ← v_r

    by Euler steps of `Δt`. It fires at a constant input above the rheobase
    `a_0 (v_c - v_rest)² / 4`, first at arbitrarily low rates.

    Args:
      tau: time constant, above zero, in the unit of `dt`.
      a0: curvature `a_0 > 0`.
      v_c: critical membrane, above which it fires without input.
      v_rest: resting membrane.
      v_reset: membrane `v_r` after a spike and at the beginning, below `threshold`.
      threshold: `θ`, where a spike is counted.
      dt: length of a time step, above zero.
      reset: `reset.zero` lands on `v_reset`, `reset.subtract` falls by
        `threshold - v_reset`, `reset.attached` lets the gradient through.
      spike: the step with its derivative, a function of `v - θ`.

    An initialiser in the place of a number makes it a learned parameter.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `QifState(v, z)`.

    Raises:
      ValueError: `tau`, `a0` or `dt` not above zero, `v_reset` not below `threshold`,
        an argument that is not finite, a delayed reset.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.qif()
      >>> xs = jnp.full((200, 1), 1.5)
      >>> _, zs = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> int(zs.sum())  # spikes
      100

    Reference: Latham, Richmond, Nelson, Nirenberg, "Intrinsic dynamics in neuronal
    networks. I. Theory", Journal of Neurophysiology 83(2), 2000,
    doi:10.1152/jn.2000.83.2.808.
    """
    checks.positive("qif", tau=tau, a0=a0, dt=dt)
    levels = {"v_c": v_c, "v_rest": v_rest, "v_reset": v_reset}
    checks.finite("qif", **levels, threshold=threshold)
    _jump.below("qif", "v_reset", v_reset, "threshold", threshold)
    return neuron(
        partial(step, reset=_jump.as_jump("qif", reset), spike=spike),
        rest,
        name="qif",
        tau=tau,
        a0=a0,
        **levels,
        threshold=threshold,
        dt=dt,
    )


def rest(x, *, v_reset, **_: Any) -> QifState:
    """The state of `qif` at the beginning."""
    return QifState(_jump.full(x, v_reset), _jump.full(x, 0.0))


def step(
    state: QifState, x, *, tau, a0, v_c, v_rest, v_reset, threshold, dt, reset, spike
):
    """One time step of `qif`."""
    v = _jump.landed(reset, state.v, state.z, threshold, v_reset)
    bend = _jump.rounded(a0 * (v - v_rest) * (v - v_c))
    v = v + _jump.divided(dt * (x + bend), tau)
    z = spike(v - threshold)
    return QifState(v, z), z
