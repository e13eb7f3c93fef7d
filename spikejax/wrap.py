"""Cells around a neuron: refractory, winner_take_all, graded."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check, cell
from spikejax.cell import Cell

PyTree = Any


# --- refractory -----------------------------------------------------------------------


class Refractory(NamedTuple):
    """What `refractory` was given."""

    neuron: Cell
    steps: int
    running: tuple[str, ...]


class RefractoryState(NamedTuple):
    """The neuron's own state, and for how many more steps it stands still."""

    neuron: PyTree
    left: jax.Array


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
    cell.as_cell("refractory", "neuron", neuron)
    _check.whole("refractory", 0, steps=steps)
    about = Refractory(neuron, steps, tuple(running))
    return cell.make(about, _refractory_init, _refractory_step)


def _refractory_init(about: Refractory, key: jax.Array, x: PyTree):
    params, state = about.neuron.init(key, x)
    y = cell.output(about.neuron, params, state, x)
    if any(jnp.shape(leaf) != y.shape for leaf in jax.tree.leaves(state)):
        message = f"to have a state of its output's shape {list(y.shape)}"
        raise _check.refuse("refractory", "neuron", message, about.neuron)
    for name in about.running:
        if name not in getattr(state, "_fields", ()):
            message = "to name fields of the neuron's state"
            raise _check.refuse("refractory", "running", message, name)
    return params, RefractoryState(state, jnp.zeros(y.shape, y.dtype))


def _refractory_step(
    about: Refractory, params: PyTree, state: RefractoryState, x: PyTree
):
    still = state.left > 0.5
    new, y = about.neuron.step(params, state.neuron, x)
    held = jax.tree.map(partial(jnp.where, still), state.neuron, new)
    held = held._replace(**{k: getattr(new, k) for k in about.running})
    y = jnp.where(still, 0, y)
    fired = jax.lax.stop_gradient((y > 0.5).astype(y.dtype))
    left = jnp.where(still, state.left - 1, about.steps * fired)
    return RefractoryState(held, left), y


# --- winner-take-all ------------------------------------------------------------------


class WinnerTakeAll(NamedTuple):
    """What `winner_take_all` was given."""

    neuron: Cell

    def _describe(self, describe: Callable) -> str:
        return f"winner_take_all({describe(self.neuron)})"


def winner_take_all(neuron: Cell) -> Cell:
    r"""The same neurons, of which at most one along the last axis is heard at a time.

    Of the neurons that fire, the one furthest above its threshold (the first, where
    several are) sends its spike; the spikes of the others are silenced, and reset
    their membranes all the same.

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
    cell.as_cell("winner_take_all", "neuron", neuron)
    fields = getattr(getattr(cell.spec(neuron), "state", None), "_fields", ())
    if "u" not in fields:
        message = "to be a neuron with a membrane `u` in its state"
        raise _check.refuse("winner_take_all", "neuron", message, neuron)
    return cell.make(WinnerTakeAll(neuron), _winner_init, _winner_step)


def _winner_init(about: WinnerTakeAll, key: jax.Array, x: PyTree):
    params, state = about.neuron.init(key, x)
    if not state.u.shape:
        got = _check.Text("a scalar")
        raise _check.refuse("winner_take_all", "x", "with a feature axis", got)
    return params, state


def _winner_step(about: WinnerTakeAll, params: dict, state: PyTree, x: PyTree):
    state, y = about.neuron.step(params, state, x)
    spec: Any = cell.spec(about.neuron)
    threshold = (spec.constants | params).get("threshold", 0)
    above = jnp.where(y > 0, state.u - cell.cast(threshold, y.dtype), -jnp.inf)
    winner = jnp.argmax(above, -1)
    return state, y * jax.nn.one_hot(winner, y.shape[-1], dtype=y.dtype)


# --- graded ---------------------------------------------------------------------------


class Graded(NamedTuple):
    """What `graded` was given."""

    neuron: Cell
    scale: Any


def graded(neuron: Cell, scale: Any) -> Cell:
    r"""The same neuron with spikes of another size: \( y = s z \).

    Its reset and adaptation are those of a spike of size one.

    Args:
      neuron: any cell.
      scale: \(s\), a finite number or array; an initialiser makes it a learned
        parameter, one per feature.

    Returns:
      A cell with the state of `neuron` and params `{"neuron": …, "scale": …}`, the
      latter where it is learned.

    Raises:
      TypeError: `neuron` is not a cell, `scale` not a number or an initialiser.
      ValueError: `scale` is not finite.

    Example:
      >>> import spikejax as sj
      >>> sj.graded(sj.li(0.9), 2.0)
      graded(neuron=li(beta=0.9), scale=2.0)
    """
    cell.as_cell("graded", "neuron", neuron)
    _check.finite("graded", scale=scale)
    return cell.make(Graded(neuron, scale), _graded_init, _graded_step, _graded_unroll)


def _graded_init(about: Graded, key: jax.Array, x: PyTree):
    neuron_key, scale_key = jax.random.split(key)
    params, state = about.neuron.init(neuron_key, x)
    y = cell.output(about.neuron, params, state, x)
    params = {"neuron": params}
    if callable(about.scale):
        params["scale"] = about.scale(scale_key, y.shape[-1:], y.dtype)
    return params, state


def _graded_step(about: Graded, params: dict, state: PyTree, x: PyTree):
    state, y = about.neuron.step(params["neuron"], state, x)
    return state, y * cell.cast(params.get("scale", about.scale), y.dtype)


def _graded_unroll(about: Graded, params: dict, state: PyTree, xs: PyTree):
    state, ys = about.neuron.unroll(params["neuron"], state, xs)
    return state, ys * cell.cast(params.get("scale", about.scale), ys.dtype)
