"""An absolute refractory period around a neuron."""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.core import checks, draws
from spikejax.core.cell import Cell, as_cell
from spikejax.core.elementwise import Dynamics, Elementwise, neurons_of
from spikejax.core.signal import DENSE
from spikejax.core.spec import Wrapper, output
from spikejax.core.tapped import Inside, Later, Tapped

PyTree = Any


class RefractoryState(NamedTuple):
    """The neuron's own state, and for how many more steps it stands still."""

    neuron: PyTree
    left: jax.Array


class Refractory(Wrapper, Elementwise):
    """What `refractory` was given."""

    neuron: Cell
    steps: int
    running: tuple[str, ...]

    def init(self, key: jax.Array, x: PyTree):
        params, state = self.neuron.init(key, x)
        y = output(self.neuron, params, state, x)
        leaves = jax.tree.leaves(draws.unsalted(state)[0])
        if any(jnp.shape(leaf) != y.shape for leaf in leaves):
            message = f"to have a state of its output's shape {list(y.shape)}"
            raise checks.refuse("refractory", "neuron", message, self.neuron)
        for name in self.running:
            if name not in _fields(draws.unsalted(state)[0]):
                message = "to name fields of the neuron's state"
                raise checks.refuse("refractory", "running", message, name)
        return params, RefractoryState(state, jnp.zeros(y.shape, y.dtype))

    def step(self, params: PyTree, state: RefractoryState, x: PyTree):
        inner = partial(self.neuron.step, params)
        return _held(state, x, inner=inner, **self._about)

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
        equation = partial(_held, inner=found.equation, **self._about)
        return found._replace(equation=equation)

    def run_in_kernel(self, params, state, xs, want=DENSE, seen=False, *how, **named):
        found = super().run_in_kernel(params, state, xs, want, seen, *how, **named)
        if found is None or not seen:
            return found
        whole = found.inside
        y, rate = Later(lambda: whole.y), Later(lambda: whole.rate)
        neuron = Tapped(y, Later(lambda: whole.inside.neuron), rate)
        return found._replace(inside=Tapped(y, Inside({"neuron": neuron}), rate))

    def step_seen(self, params, state, x):
        """The neuron is seen as it is held, silent while it stands still."""
        end, y = self.step(params, state, x)
        return end, Tapped(y, Inside({"neuron": Tapped(y, end.neuron)}))

    @property
    def _about(self) -> dict[str, Any]:
        return {"steps": self.steps, "running": self.running}

    def split(self, params, state):
        return {"neuron": (params, state.neuron)}


def _held(state: RefractoryState, x, *, inner, steps, running, **values):
    """One time step around that of a neuron."""
    still = state.left > 0.5
    new, y = inner(state.neuron, x, **values)
    checks.fits_state("refractory", state.left.shape, y.shape)
    before, after = draws.unsalted(state.neuron)[0], draws.unsalted(new)[0]
    held = jax.tree.map(partial(jnp.where, still), before, after)
    if running:
        held = held._replace(**{k: _fields(after)[k] for k in running})
    if isinstance(new, draws.Salted):  # whose salt goes on
        held = new._replace(neuron=held)
    y = jnp.where(still, 0, y)
    fired = jax.lax.stop_gradient((y > 0.5).astype(state.left.dtype))
    left = jnp.where(still, state.left - 1, steps * fired)
    return RefractoryState(held, left), y


def _fields(state: PyTree) -> dict[str, Any]:
    named: Any = state
    return named._asdict() if isinstance(state, tuple) and state else {}


def refractory(neuron: Cell, steps: int, running: tuple[str, ...] = ()) -> Cell:
    r"""The same neuron with an absolute refractory period after each spike.

    For `steps` time steps after a spike the neuron puts out zero and its state stands
    still, deaf to its input; then it goes on, its reset first. An interval between
    spikes is longer by exactly `steps`.

    Args:
      neuron: any cell whose state has the shape of its output.
      steps: length of the period, at least 0.
      running: names of those fields of the state that go on meanwhile, such as
        `("i",)` for the synaptic current of `cuba_lif`.

    Returns:
      A cell with the params of `neuron` and state `RefractoryState(neuron, left)`.

    Raises:
      TypeError: `neuron` is not a cell.
      ValueError: `steps` below 0, a field that the state has not; at `init`, a state
        that is not of the output's shape.

    Reference: Gerstner, Kistler, Naud, Paninski, "Neuronal Dynamics", 2014,
    doi:10.1017/CBO9781107447615.

    Example:
      >>> import spikejax as sj
      >>> sj.refractory(sj.li(0.9), steps=3)
      refractory(neuron=li(beta=0.9), steps=3, running=())
    """
    as_cell("refractory", "neuron", neuron)
    checks.whole("refractory", 0, steps=steps)
    return Refractory(neuron, steps, tuple(running)).cell()
