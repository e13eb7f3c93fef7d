"""Adaptive exponential integrate-and-fire."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import reset as resets
from spikejax import surrogate
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron
from spikejax.neurons import _jump


class AdexState(NamedTuple):
    """Membrane `v` (mV), adaptation current `w` (pA) and spikes of the last step.

    `v` and `w` are those of the instant at which `z = H(v - θ)` was found; the jump
    that follows a spike is the beginning of the next step.
    """

    v: jax.Array
    w: jax.Array
    z: jax.Array


def adex(
    *,
    capacitance: Any = 281.0,
    g_l: Any = 30.0,
    e_l: Any = -70.6,
    v_t: Any = -50.4,
    delta_t: Any = 2.0,
    tau_w: Any = 144.0,
    a: Any = 4.0,
    b: Any = 80.5,
    v_reset: Any = -70.6,
    threshold: Any = 20.0,
    dt: Any = 0.1,
    reset: Callable = resets.zero,
    spike: Callable = surrogate.triangular(20.0),
) -> Cell:
    """Adaptive exponential integrate-and-fire neuron.

        C v' = -g_L (v - E_L) + g_L Δ_T e^((v - v_T)/Δ_T) - w + x,
        τ_w w' = a (v - E_L) - w
        z = H(v - θ) ⇒ v ← v_r, w ← w + b

    by Euler steps of `Δt`, both variables at once. The defaults are those
    published. Units: mV, ms, pA, nS, pF.

    Args:
      capacitance: `C > 0`, in pF.
      g_l: leak conductance `g_L > 0`, in nS.
      e_l: reversal potential of the leak `E_L`, in mV, where it starts.
      v_t: membrane `v_T` at which the spike takes off, in mV.
      delta_t: slope factor `Δ_T > 0`, in mV.
      tau_w: time constant of the adaptation, above zero, in ms.
      a: sub-threshold adaptation, in nS.
      b: jump of the adaptation with a spike, in pA.
      v_reset: membrane `v_r` after a spike, in mV, below `threshold`.
      threshold: `θ`, where a spike is counted, in mV.
      dt: length of a time step, above zero, in ms.
      reset: `reset.zero` lands on `v_reset`, `reset.subtract` falls by
        `threshold - v_reset`, `reset.attached` lets the gradient through both jumps.
      spike: the step with its derivative, a function of `v - θ` in mV.

    An initialiser in the place of a number makes it a learned parameter. In half
    precision a step is computed in float32.

    Returns:
      A cell from input current `x` in pA to spikes `z`, both `(*batch, features)`,
      with state `AdexState(v, w, z)`.

    Raises:
      ValueError: `capacitance`, `g_l`, `delta_t`, `tau_w` or `dt` not above zero,
        `v_reset` not below `threshold`, an argument that is not finite, a delayed
        reset.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.adex()
      >>> xs = jnp.full((1000, 1), 800.0)
      >>> _, zs = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> int(zs.sum())  # spikes
      3

    Reference: Brette, Gerstner, "Adaptive exponential integrate-and-fire model as an
    effective description of neuronal activity", Journal of Neurophysiology 94(5),
    2005, doi:10.1152/jn.00686.2005.
    """
    scales = {"capacitance": capacitance, "g_l": g_l, "delta_t": delta_t}
    scales |= {"tau_w": tau_w, "dt": dt}
    levels = {"e_l": e_l, "v_t": v_t, "a": a, "b": b, "v_reset": v_reset}
    levels |= {"threshold": threshold}
    checks.positive("adex", **scales)
    checks.finite("adex", **levels)
    _jump.below("adex", "v_reset", v_reset, "threshold", threshold)
    functions = {"reset": _jump.as_jump("adex", reset), "spike": spike}
    return neuron(
        partial(_jump.in_single, step, **functions),
        rest,
        name="adex",
        **scales,
        **levels,
    )


def rest(x, *, e_l, **_: Any) -> AdexState:
    """The state of `adex` at the beginning."""
    return AdexState(_jump.full(x, e_l), _jump.full(x, 0.0), _jump.full(x, 0.0))


def step(
    state: AdexState,
    x,
    *,
    capacitance,
    g_l,
    delta_t,
    tau_w,
    dt,
    e_l,
    v_t,
    a,
    b,
    v_reset,
    threshold,
    reset,
    spike,
):
    """One time step of `adex`."""
    v = _jump.landed(reset, state.v, state.z, threshold, v_reset)
    w = state.w + b * reset.seen(state.z)
    onset = g_l * delta_t * jnp.exp((v - v_t) / delta_t)
    leak = g_l * (v - e_l)
    slope = a * (v - e_l) - w
    v, w = v + dt / capacitance * (onset - leak - w + x), w + dt / tau_w * slope
    z = spike(v - threshold)
    return AdexState(v, w, z), z
