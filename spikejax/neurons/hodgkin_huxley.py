"""The Hodgkin–Huxley neuron."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import surrogate
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.identity import Keyed
from spikejax.core.neuron import neuron
from spikejax.kernels.once import once
from spikejax.neurons import _jump


class HodgkinHuxleyState(NamedTuple):
    """Membrane `v` (mV) and gates: sodium `m` and `h`, potassium `n`, in [0, 1]."""

    v: jax.Array
    m: jax.Array
    h: jax.Array
    n: jax.Array


def hodgkin_huxley(
    *,
    capacitance: Any = 1.0,
    g_na: Any = 120.0,
    g_k: Any = 36.0,
    g_l: Any = 0.3,
    e_na: Any = 50.0,
    e_k: Any = -77.0,
    e_l: Any = -54.4,
    threshold: Any = 0.0,
    start: Any = -65.0,
    dt: Any = 0.1,
    substeps: int = 4,
    spike: Callable = surrogate.triangular(20.0),
) -> Cell:
    """Hodgkin–Huxley neuron: the action potential from the squid's ion channels.

        C v' = g_Na m³ h (E_Na - v) + g_K n⁴ (E_K - v) + g_L (E_L - v) + x
        p' = α_p(v) (1 - p) - β_p(v) p,
        p ∈ {m, h, n}

    with the rates of 1952 and the rest at -65 mV. Each sub-step solves membrane and
    gates exactly with the others held, the gates half a step ahead of the membrane,
    so it is of second order and stable at any step. There is no reset: a spike is an
    upward crossing of the threshold,

        z = Σ_(sub-steps) H(v_(k+1) - θ) (1 - H(v_k - θ)),

    at most one a time step unless that is longer than an action potential.

    Args:
      capacitance: `C > 0`, in µF/cm².
      g_na: sodium conductance, not below zero, in mS/cm².
      g_k: potassium conductance, not below zero, in mS/cm².
      g_l: leak conductance, above zero, in mS/cm².
      e_na: reversal potential of sodium, in mV.
      e_k: reversal potential of potassium, in mV.
      e_l: reversal potential of the leak, in mV.
      threshold: `θ`, in mV.
      start: membrane at the beginning, in mV; the gates start at their steady state.
      dt: length of a time step, above zero, in ms.
      substeps: steps of the integration per time step, at least 1.
      spike: the step with its derivative, a function of `v - θ` in mV.

    An initialiser in the place of a number makes it a learned parameter. In half
    precision a step is computed in float32.

    Returns:
      A cell from input current `x` in µA/cm² to spikes `z`, both
      `(*batch, features)`, with state `HodgkinHuxleyState(v, m, h, n)`.

    Raises:
      ValueError: `capacitance`, `g_l` or `dt` not above zero, `g_na` or `g_k` below
        zero, `substeps` below 1, an argument that is not finite.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.hodgkin_huxley()
      >>> xs = jnp.full((500, 1), 10.0)
      >>> _, zs = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> int(zs.sum())  # spikes
      4

    Reference: Hodgkin, Huxley, "A quantitative description of membrane current and
    its application to conduction and excitation in nerve", Journal of Physiology
    117(4), 1952, doi:10.1113/jphysiol.1952.sp004764.
    """
    name = "hodgkin_huxley"
    levels = {"e_na": e_na, "e_k": e_k, "e_l": e_l, "threshold": threshold}
    levels |= {"start": start}
    checks.positive(name, capacitance=capacitance, g_l=g_l, dt=dt)
    checks.within(name, 0.0, float("inf"), g_na=g_na, g_k=g_k)
    checks.finite(name, g_na=g_na, g_k=g_k, **levels)
    checks.whole(name, 1, substeps=substeps)
    return neuron(
        partial(_jump.in_single, step, substeps=substeps, spike=spike),
        rest,
        name=name,
        capacitance=capacitance,
        g_na=g_na,
        g_k=g_k,
        g_l=g_l,
        **levels,
        dt=dt,
    )


def rest(x, *, start, **_: Any) -> HodgkinHuxleyState:
    """The state of `hodgkin_huxley` at the beginning."""
    v = _jump.full(x, start)
    wide = rates(v.astype(_jump.single(v.dtype)))
    gates = (opening / (opening + closing) for opening, closing in wide)
    return HodgkinHuxleyState(v, *(gate.astype(v.dtype) for gate in gates))


def step(state: HodgkinHuxleyState, x, *, substeps, spike, threshold, dt, **constants):
    """One time step of `hodgkin_huxley`."""

    given = constants | {"threshold": threshold, "dt": dt / substeps}
    numbers = {k: v for k, v in given.items() if isinstance(v, (int, float))}
    arrays = {k: v for k, v in given.items() if k not in numbers}
    about = Keyed((substeps, spike, numbers))
    state, crossed = _substeps(about, state, x, arrays)
    return state, crossed.sum(0)


@once
def _substeps(about: Keyed, state: HodgkinHuxleyState, x, arrays: dict):
    substeps, spike, numbers = about.value
    constants = numbers | arrays
    threshold = constants.pop("threshold")

    def sub(state, _):
        new = advance(state, x, **constants)
        crossed = spike(new.v - threshold) * (1 - spike(state.v - threshold))
        return new, crossed

    return jax.lax.scan(sub, state, length=substeps)


def advance(
    state: HodgkinHuxleyState,
    x,
    *,
    capacitance,
    g_na,
    g_k,
    g_l,
    e_na,
    e_k,
    e_l,
    start,
    dt,
):
    """The membrane over one sub-step, then the gates over one."""
    del start
    v, m, h, n = state
    sodium, potassium = g_na * (m * m * m) * h, g_k * (n * n) * (n * n)
    total = sodium + potassium + g_l
    target = (sodium * e_na + potassium * e_k + g_l * e_l + x) / total
    v = target + (v - target) * jnp.exp(-dt / capacitance * total)
    gates = (
        _relaxed(p, opening, opening + closing, dt)
        for p, (opening, closing) in zip((m, h, n), rates(v), strict=True)
    )
    return HodgkinHuxleyState(v, *gates)


def _relaxed(p: jax.Array, opening: jax.Array, total: jax.Array, dt) -> jax.Array:
    steady = opening / total
    return steady + (p - steady) * jnp.exp(-dt * total)


def rates(v: jax.Array) -> tuple[tuple[jax.Array, jax.Array], ...]:
    """Opening and closing rates `(α, β)` of `m`, `h` and `n`, per ms.

    Finite with their derivatives for every finite membrane: beyond 200 mV on either
    side they are those at 200 mV.
    """
    v = jnp.clip(v, -200.0, 200.0)
    return (
        (_linoid(-(v + 40) / 10), 4 * jnp.exp(-(v + 65) / 18)),
        (0.07 * jnp.exp(-(v + 65) / 20), jax.nn.sigmoid((v + 35) / 10)),
        (0.1 * _linoid(-(v + 55) / 10), 0.125 * jnp.exp(-(v + 65) / 80)),
    )


def _linoid(y: jax.Array) -> jax.Array:
    """`y / (e^y - 1)`, by its series around the removable singularity at zero."""
    near = jnp.abs(y) < 0.1
    small, large = jnp.where(near, y, 0.0), jnp.where(near, 1.0, y)
    square = small * small
    series = 1 - small / 2 + square / 12 * (1 - square / 60 * (1 - square / 42))
    return jnp.where(near, series, large / jnp.expm1(large))
