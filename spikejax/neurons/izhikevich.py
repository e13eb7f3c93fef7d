"""Izhikevich's simple model, with the published firing classes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple

import jax

from spikejax import reset as resets
from spikejax import surrogate
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron
from spikejax.neurons import _jump


class IzhikevichState(NamedTuple):
    """Membrane `v` (mV), recovery `u` and spikes of the last step.

    `v` and `u` are those of the instant at which `z = H(v - θ)` was found; the jump
    that follows a spike is the beginning of the next step.
    """

    v: jax.Array
    u: jax.Array
    z: jax.Array


def izhikevich(
    a: Any = 0.02,
    b: Any = 0.2,
    c: Any = -65.0,
    d: Any = 8.0,
    *,
    dt: Any = 0.25,
    threshold: Any = 30.0,
    start: Any = -70.0,
    quadratic: Any = 0.04,
    linear: Any = 5.0,
    constant: Any = 140.0,
    reset: Callable = resets.zero,
    spike: Callable = surrogate.triangular(20.0),
    symplectic: bool = False,
) -> Cell:
    """Izhikevich neuron: two equations, most firing patterns of cortical neurons.

        v' = 0.04 v² + 5 v + 140 - u + x,
        u' = a (b v - u),
        z = H(v - θ) ⇒ v ← c, u ← u + d

    by Euler steps of `Δt`, both variables at once, or, where it is
    `symplectic`, the recovery after the membrane. `IZHIKEVICH` maps the names
    of the published firing classes to arguments.

    Args:
      a: rate of the recovery, per ms.
      b: sensitivity of the recovery to the membrane.
      c: membrane after a spike, in mV, below `threshold`.
      d: jump of the recovery with a spike.
      dt: length of a time step in ms, above zero.
      threshold: peak `θ` of the spike, in mV.
      start: membrane at the beginning, in mV; the recovery starts at `b * start`.
      quadratic: coefficient of `v²`.
      linear: coefficient of `v`.
      constant: the constant term.
      reset: `reset.zero` lands on `c`, `reset.subtract` falls by `threshold - c`,
        `reset.attached` lets the gradient through both jumps.
      spike: the step with its derivative, a function of `v - θ` in mV.
      symplectic: whether the recovery receives the new membrane, as in Izhikevich's own
        programs, or the old one.

    An initialiser in the place of a number makes it a learned parameter. In half
    precision a step is computed in float32.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `IzhikevichState(v, u, z)`.

    Raises:
      ValueError: an argument that is not finite, `dt` not above zero, `c` not below
        `threshold`, a delayed reset.

    Example:
      >>> import spikejax as sj
      >>> bursting = sj.izhikevich(**sj.IZHIKEVICH["chattering"])

    Reference: Izhikevich, "Simple model of spiking neurons", IEEE Transactions on
    Neural Networks 14(6), 2003, doi:10.1109/TNN.2003.820440.
    """
    constants = {"a": a, "b": b, "c": c, "d": d, "threshold": threshold}
    constants |= {"start": start, "quadratic": quadratic, "linear": linear}
    constants |= {"constant": constant}
    checks.finite("izhikevich", **constants)
    checks.positive("izhikevich", dt=dt)
    _jump.below("izhikevich", "c", c, "threshold", threshold)
    functions = {"reset": _jump.as_jump("izhikevich", reset), "spike": spike}
    functions["symplectic"] = bool(symplectic)
    return neuron(
        partial(_jump.in_single, step, **functions),
        rest,
        name="izhikevich",
        dt=dt,
        **constants,
    )


def rest(x, *, b, start, **_: Any) -> IzhikevichState:
    """The state of `izhikevich` at the beginning."""
    v = _jump.full(x, start)
    return IzhikevichState(v, v * _jump.full(x, b), _jump.full(x, 0.0))


def step(
    state: IzhikevichState,
    x,
    *,
    a,
    b,
    c,
    d,
    dt,
    threshold,
    start,
    quadratic,
    linear,
    constant,
    reset,
    spike,
    symplectic=False,
):
    """One time step of `izhikevich`."""
    del start
    v = _jump.landed(reset, state.v, state.z, threshold, c)
    u = state.u + d * reset.seen(state.z)
    slope = _jump.rounded(quadratic * (v * v)) + _jump.rounded(linear * v)
    slope = slope + constant - u + x
    new = v + _jump.rounded(dt * slope)
    received = new if symplectic else v
    v, u = new, u + _jump.rounded(dt * a * (_jump.rounded(b * received) - u))
    z = spike(v - threshold)
    return IzhikevichState(v, u, z), z


class Classes(Mapping[str, Mapping[str, float]]):
    """Arguments of `izhikevich` for each published firing class, by name.

    The first seven are neurons of cortex and thalamus from "Simple model of spiking
    neurons", 2003. The others are the features of Izhikevich, "Which model to use for
    cortical spiking neurons?", IEEE Transactions on Neural Networks 15(5), 2004,
    doi:10.1109/TNN.2004.832719, but for accommodation, which has another equation.
    """

    def __init__(self, **rows: tuple[float, ...]) -> None:
        names = ("a", "b", "c", "d", "start", "linear", "constant", "dt")
        self._rows: dict[str, Mapping[str, float]] = {
            k: MappingProxyType(dict(zip(names, row, strict=False)))
            for k, row in rows.items()
        }

    def __getitem__(self, name: str) -> Mapping[str, float]:
        return self._rows[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __repr__(self) -> str:
        return f"IZHIKEVICH({', '.join(self)})"


IZHIKEVICH = Classes(
    # Neurons of cortex and thalamus, Izhikevich 2003.
    regular_spiking=(0.02, 0.2, -65.0, 8.0, -65.0),
    intrinsically_bursting=(0.02, 0.2, -55.0, 4.0, -65.0),
    chattering=(0.02, 0.2, -50.0, 2.0, -65.0),
    fast_spiking=(0.1, 0.2, -65.0, 2.0, -65.0),
    low_threshold_spiking=(0.02, 0.25, -65.0, 2.0, -65.0),
    thalamo_cortical=(0.02, 0.25, -65.0, 0.05, -65.0),
    resonator_2003=(0.1, 0.26, -65.0, 2.0, -65.0),
    # Neuro-computational features, Izhikevich 2004.
    tonic_spiking=(0.02, 0.2, -65.0, 6.0, -70.0),
    phasic_spiking=(0.02, 0.25, -65.0, 6.0, -64.0),
    tonic_bursting=(0.02, 0.2, -50.0, 2.0, -70.0),
    phasic_bursting=(0.02, 0.25, -55.0, 0.05, -64.0, 5.0, 140.0, 0.2),
    mixed_mode=(0.02, 0.2, -55.0, 4.0, -70.0),
    spike_frequency_adaptation=(0.01, 0.2, -65.0, 8.0, -70.0),
    class_1=(0.02, -0.1, -55.0, 6.0, -60.0, 4.1, 108.0),
    class_2=(0.2, 0.26, -65.0, 0.0, -64.0),
    spike_latency=(0.02, 0.2, -65.0, 6.0, -70.0),
    subthreshold_oscillations=(0.05, 0.26, -60.0, 0.0, -62.0),
    resonator=(0.1, 0.26, -60.0, -1.0, -62.0),
    integrator=(0.02, -0.1, -55.0, 6.0, -60.0, 4.1, 108.0),
    rebound_spike=(0.03, 0.25, -60.0, 4.0, -64.0, 5.0, 140.0, 0.2),
    rebound_burst=(0.03, 0.25, -52.0, 0.0, -64.0, 5.0, 140.0, 0.2),
    threshold_variability=(0.03, 0.25, -60.0, 4.0, -64.0),
    bistability=(0.1, 0.26, -60.0, 0.0, -61.0),
    depolarising_after_potential=(1.0, 0.2, -60.0, -21.0, -70.0, 5.0, 140.0, 0.1),
    inhibition_induced_spiking=(-0.02, -1.0, -60.0, 8.0, -63.8),
    inhibition_induced_bursting=(-0.026, -1.0, -45.0, -2.0, -63.8),
)
