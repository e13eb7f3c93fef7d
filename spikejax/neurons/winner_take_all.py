"""At most one neuron of a layer is heard at a time."""

from __future__ import annotations

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.neuron import Neuron
from spikejax.core.spec import Opaque, Spec, Wrapper, spec

PyTree = Any


class WinnerTakeAll(Wrapper):
    """What `winner_take_all` was given."""

    neuron: Cell

    def init(self, key: jax.Array, x: PyTree):
        params, state = self.neuron.init(key, x)
        if not state.u.shape:
            got = checks.Text("a scalar")
            raise checks.refuse("winner_take_all", "x", "with a feature axis", got)
        return params, state

    def step(self, params: dict, state: PyTree, x: PyTree):
        heights: list[jax.Array] = []
        state, y = _noting(self.neuron, heights).step(params, state, x)
        winner = jnp.argmax(heights[-1] if heights else state.u, -1)
        return state, y * jax.nn.one_hot(winner, y.shape[-1], dtype=y.dtype)

    def __repr__(self) -> str:
        return f"winner_take_all({self.neuron!r})"


def _noting(cell: Cell, heights: list[jax.Array]) -> Cell:
    """The same neuron; the distance from threshold its spike is found at is noted.

    Also inside what is computed as a whole and shows no parts, as in `precision`.
    """
    about = spec(cell)
    if isinstance(about, Opaque):
        return cell
    if not isinstance(about, Neuron):
        inner = Spec.children(about)
        return about.replace(
            **{k: _noting(c, heights) for k, c in inner.items()}
        ).cell()
    if "spike" not in about.given:
        return cell
    spike = about.given["spike"]

    equation = partial(_noted, about.equation, heights, spike=spike)
    return about.replace(equation=equation).cell()


def _noted(equation, heights, state, x, *, spike, **values):
    """One time step of an equation whose distance from threshold is noted."""

    def noted(v):
        heights.append(v)
        return spike(v)

    return equation(state, x, spike=noted, **values)


def winner_take_all(neuron: Cell) -> Cell:
    r"""The same neurons, of which at most one along the last axis is heard at a time.

    The winner is the neuron furthest above its threshold, or nearest to it while nobody
    fires; the first, where several are. It alone sends its spike, and its gradient is
    that of the spike, fired or not. The spikes of the others are silenced, and reset
    their membranes all the same. A threshold that adapts is held as it is at that step;
    without one, as in `li`, the highest membrane wins.

    Args:
      neuron: a neuron with a membrane `u` in its state, such as `lif(0.9)`.

    Returns:
      A cell with the params and state of `neuron`.

    Raises:
      TypeError: `neuron` is not a cell.
      ValueError: `neuron` has no membrane `u`; at `init`, no feature axis.

    Reference: Maass, "On the computational power of winner-take-all", Neural
    Computation 12(11), 2000, doi:10.1162/089976600300014827. Known elsewhere as
    inhibition.

    Example:
      >>> import spikejax as sj
      >>> sj.winner_take_all(sj.li(0.9))
      winner_take_all(li(beta=0.9))
    """
    as_cell("winner_take_all", "neuron", neuron)
    about = spec(neuron)
    if not isinstance(about, Neuron) or "u" not in about.fields_of_state:
        message = "to be a neuron with a membrane `u` in its state"
        raise checks.refuse("winner_take_all", "neuron", message, neuron)
    return WinnerTakeAll(neuron).cell()
