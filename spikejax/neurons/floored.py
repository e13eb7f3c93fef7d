"""A lower bound on membranes."""

from __future__ import annotations

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.draws import Salted
from spikejax.core.dtypes import aligned, cast
from spikejax.core.elementwise import Dynamics, Elementwise, neurons_of
from spikejax.core.neuron import Neuron
from spikejax.core.signal import DENSE
from spikejax.core.spec import Wrapper, spec
from spikejax.core.tapped import Inside, Later, Tapped

PyTree = Any


class Floored(Wrapper, Elementwise):
    """What `floored` was given."""

    neuron: Cell
    low: Any

    def init(self, key: jax.Array, x: PyTree):
        return self.neuron.init(key, x)

    def step(self, params: PyTree, state: PyTree, x: PyTree):
        inner = partial(self.neuron.step, params)
        return _raised(state, x, inner=inner, u_low=self.low)

    @property
    def is_neuron(self) -> bool:
        return neurons_of(self.neuron) is not None

    @property
    def computes(self) -> bool:
        return self.is_neuron

    def dynamics(self, params: PyTree, dtype: Any) -> Dynamics | None:
        inner = neurons_of(self.neuron)
        found = None if inner is None else inner.dynamics(params, dtype)
        if found is None:
            return None
        equation = partial(_raised, inner=found.equation)
        return found._replace(
            equation=equation, values=found.values | {"u_low": cast(self.low, dtype)}
        )

    def run_in_kernel(self, params, state, xs, want=DENSE, seen=False, *how, **named):
        found = super().run_in_kernel(params, state, xs, want, seen, *how, **named)
        if found is None or not seen:
            return found
        whole = found.inside
        y, rate = Later(lambda: whole.y), Later(lambda: whole.rate)
        neuron = Tapped(y, Later(lambda: whole.inside), rate)
        return found._replace(inside=Tapped(y, Inside({"neuron": neuron}), rate))

    def step_seen(self, params, state, x):
        """The neuron is seen as its membrane is bounded."""
        end, y = self.step(params, state, x)
        return end, Tapped(y, Inside({"neuron": Tapped(y, end)}))


def _raised(state, x, *, inner, u_low, **values):
    """One time step of a neuron, and its membrane not below a bound."""
    state, y = inner(state, x, **values)
    low = aligned(cast(u_low, state.u.dtype), state.u)
    u = jnp.where(state.u < low, low, state.u)
    if isinstance(state, Salted):
        return state._replace(neuron=state.neuron._replace(u=u)), y
    return state._replace(u=u), y


def floored(neuron: Cell, low: Any) -> Cell:
    """The same neuron with a membrane that does not fall below a bound.

        u ← max(u, u_low)

    at the end of each step, so that inhibition is forgotten sooner. Through a membrane
    at its bound no gradient flows. A reset acts at the beginning of the next step: with
    a threshold above both it and the bound, that is the same as after it.

    Args:
      neuron: a neuron that fires, with a membrane `u` in its state, such as `lif(0.9)`.
      low: `u_low`, below the threshold: a number, or one per feature.

    Returns:
      A cell with the params and state of `neuron`.

    Raises:
      TypeError: `neuron` is not a cell, `low` not a number.
      ValueError: `neuron` has no membrane `u` or does not fire, `low` is not finite or
        not below a threshold that is given.

    Example:
      >>> import jax, spikejax as sj
      >>> cell = sj.floored(sj.lif(0.9), -0.5)
      >>> xs = jax.numpy.array([[-3.0], [1.5]])
      >>> cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)[1][:, 0].tolist()
      [0.0, 1.0]

    Known elsewhere as min_v_mem.
    """
    as_cell("floored", "neuron", neuron)
    about = spec(neuron)
    named = about.fields_of_state if isinstance(about, Neuron) else ()
    if not isinstance(about, Neuron) or "spike" not in about.given or "u" not in named:
        message = "to be a neuron that fires, with a membrane `u` in its state"
        raise checks.refuse("floored", "neuron", message, neuron)
    checks.constants("floored", low=low)
    checks.finite("floored", low=low)
    threshold = about.constants.get("threshold", np.inf)
    is_known = not any(isinstance(v, Tracer) for v in (low, threshold))
    if is_known and not np.all(np.asarray(low, float) < np.asarray(threshold, float)):
        top = checks.describe(threshold)
        raise checks.refuse("floored", "low", f"below threshold = {top}", low)
    return Floored(neuron, low).cell()
