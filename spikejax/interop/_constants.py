"""Each cell that NIR has a node for, as the fields of that node."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import numpy as np

from spikejax.core.cell import Cell
from spikejax.core.neuron import Neuron
from spikejax.core.spec import spec
from spikejax.interop import _neurons
from spikejax.neurons.cuba_li import step as cuba_li
from spikejax.neurons.cuba_lif import step as cuba_lif
from spikejax.neurons.if_ import step as if_
from spikejax.neurons.lapicque import step as lapicque
from spikejax.neurons.li import step as li
from spikejax.neurons.lif import step as lif
from spikejax.neurons.plif import step as plif


class Membrane(NamedTuple):
    """What a neuron is in the terms of NIR, per time step.

    Attributes:
      beta: decay of the membrane.
      gain: what a unit of current adds to it.
      rest: where it decays to.
      alpha: decay of the current, or None where there is no synapse.
      w_in: what a unit of input adds to the current.
      threshold: of the spikes, or None where the membrane is the output.
      v_reset: where a hard reset puts the membrane.
      reset: the kind of reset, or None.
      start: where the membrane starts.
    """

    beta: Any
    gain: Any = 1.0
    rest: Any = 0.0
    alpha: Any = None
    w_in: Any = 1.0
    threshold: Any = None
    v_reset: Any = 0.0
    reset: Any = None
    start: Any = 0.0

    @property
    def still(self) -> Any:
        """Where it starts if nothing is said: at rest; without a leak, at its reset."""
        return self.v_reset if np.all(np.asarray(self.beta) == 1) else self.rest


def membrane(part: Cell, params: Any) -> Membrane | None:
    """A neuron in the terms of NIR, or None where NIR has no word for it."""
    about = spec(part)
    if not isinstance(about, Neuron):
        return None
    step = about.equation
    inner = step.func if isinstance(step, partial) else step
    if inner not in NEURONS:
        return None
    values = {k: np.asarray(v, np.float64) for k, v in about.constants.items()}
    for k, v in params.items():
        low, high = about.bounds.get(k, (-np.inf, np.inf))
        values[k] = np.clip(np.asarray(v, np.float64), low, high)
    keywords = step.keywords if isinstance(step, partial) else {}
    return NEURONS[inner](values, keywords)._replace(reset=keywords.get("reset"))


def _same(values: dict, functions: dict) -> Membrane:
    del functions
    return Membrane(**values)


def _without_leak(values: dict, functions: dict) -> Membrane:
    del functions
    return Membrane(beta=1.0, **values)


def _circuit(values: dict, functions: dict) -> Membrane:
    del functions
    r, c, dt = (values[k] for k in ("r", "c", "dt"))
    return Membrane(1 - dt / (r * c), dt / c, threshold=values["threshold"])


def _parametric(values: dict, functions: dict) -> Membrane:
    k = 1 / (1 + np.exp(-values["w"]))
    gain = k if functions["decay_input"] else 1.0
    return Membrane(1 - k, gain, threshold=values["threshold"])


NEURONS: dict[Callable, Callable[[dict, dict], Membrane]] = {
    lif: _same,
    cuba_lif: _same,
    li: _same,
    cuba_li: _same,
    if_: _without_leak,
    lapicque: _circuit,
    plif: _parametric,
    _neurons._lif: _same,
    _neurons._cuba_lif: _same,
    _neurons._li: _same,
    _neurons._cuba_li: _same,
}
