"""Cells out of cells: serial, parallel, recurrent, residual.

Each combinator takes cells and returns a cell, so networks nest without a graph.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check, cell, events
from spikejax.cell import Cell
from spikejax.synapses.linear import Linear

PyTree = Any


class Parts(NamedTuple):
    """Cells by position, or by name."""

    cells: tuple[Cell, ...]
    names: tuple[str, ...] | None

    def pack(self, values: list) -> tuple | dict:
        """One value per part: a tuple, or a dict where the parts have names."""
        if self.names is None:
            return tuple(values)
        return dict(zip(self.names, values, strict=True))

    def unpack(self, name: str, what: str, tree: PyTree) -> list:
        """The values of `pack`, in the order of the parts."""
        if self.names is None:
            ok = isinstance(tree, (tuple, list)) and len(tree) == len(self.cells)
            expected = f"to be a tuple of {len(self.cells)}"
        else:
            ok = isinstance(tree, dict) and set(tree) == set(self.names)
            expected = f"to be a dict of {', '.join(self.names)}"
        if not ok:
            has = f" of {len(tree)}" if hasattr(tree, "__len__") else ""
            got = _check.Text(f"a {type(tree).__name__}{has}")
            raise _check.refuse(name, what, expected, got)
        keys = self.names or range(len(self.cells))
        return [tree[key] for key in keys]  # pyright: ignore[reportCallIssue, reportArgumentType]

    def each(self, name: str, params: PyTree, state: PyTree) -> Iterator:
        """Every part with its params and its state."""
        params = self.unpack(name, "params", params)
        return zip(self.cells, params, self.unpack(name, "state", state), strict=True)

    def _describe(self, describe: Callable) -> str:
        texts = [describe(c) for c in self.cells]
        if self.names is not None:
            texts = [f"{n}={t}" for n, t in zip(self.names, texts, strict=True)]
        return ", ".join(texts)


def _parts(name: str, cells: tuple, named: dict[str, Cell]) -> Parts:
    if bool(cells) == bool(named):
        expected = "either by position or by name, at least one"
        got = "both" if cells else "none"
        raise ValueError(f"`{name}` expected its cells {expected}, got {got}.")
    for argument, value in named.items() or enumerate(cells):
        cell.as_cell(name, str(argument), value)
    if named:
        return Parts(tuple(named.values()), tuple(named))
    return Parts(tuple(cells), None)


# --- serial ---------------------------------------------------------------------------


class Serial(NamedTuple):
    """What `serial` was given."""

    parts: Parts

    def output(self, params: PyTree, state: PyTree, x: PyTree) -> PyTree:
        """What one time step puts out, also where a part cannot take one."""
        for part, p, s in self.parts.each("serial", params, state):
            x = cell.output(part, p, s, x)
        return x

    def _describe(self, describe: Callable) -> str:
        return f"serial({describe(self.parts)})"


def serial(*cells: Cell, **named: Cell) -> Cell:
    """Cells one after another, each fed with what the one before puts out.

    `unroll` runs layer by layer, not step by step, so a `linear` is one product
    over all time steps and only neurons are scanned. No step of latency is added:
    the last cell's output at time t depends on the input at time t.

    Args:
      *cells: the cells in order; params and state are tuples.
      **named: or the cells in order with names; params and state are dicts.

    Returns:
      A cell whose params and state hold those of the parts.

    Raises:
      ValueError: no cells, or some by position and some by name.
      TypeError: something that is not a cell.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.serial(hidden=sj.linear(3), spikes=sj.lif(0.9))
      >>> params, state = net.init(jax.random.key(0), jax.numpy.zeros(2))
      >>> params["hidden"]["w"].shape
      (2, 3)
    """
    return cell.make(
        Serial(_parts("serial", cells, named)),
        _serial_init,
        _serial_step,
        _serial_unroll,
    )


def _serial_init(about: Serial, key: jax.Array, x: PyTree):
    params, states = [], []
    keys = jax.random.split(key, len(about.parts.cells))
    for part, key in zip(about.parts.cells, keys, strict=True):
        p, s = part.init(key, x)
        x = cell.output(part, p, s, x)
        params.append(p)
        states.append(s)
    return about.parts.pack(params), about.parts.pack(states)


def _serial_step(about: Serial, params: PyTree, state: PyTree, x: PyTree):
    return _in_series(about.parts, "step", params, state, x)


def _serial_unroll(about: Serial, params: PyTree, state: PyTree, xs: PyTree):
    return _in_series(about.parts, "unroll", params, state, xs)


def _in_series(parts: Parts, how: str, params: PyTree, state: PyTree, x: PyTree):
    states = []
    each = parts.each("serial", params, state)
    whole = how == "unroll"
    after = [*map(cell.spec, parts.cells[1:]), None, None]
    for (part, p, s), then, last in zip(each, after, after[1:], strict=False):
        found, product = None, None
        driven = isinstance(x, events.Product)
        packed = whole and getattr(then, "takes_spikes", False)
        if packed or driven:
            few = getattr(then, "few", 0) if packed else 0
            both = packed and bool(getattr(last, "fused", None))  # in one kernel
            found = sequence(part, p, s, x, packed=packed, readout=few, listed=both)
        if found is None and driven:
            x = x.multiplied()
        multiply = getattr(cell.spec(part), "product", None)
        if whole and multiply is not None and getattr(then, "fused", None):
            product = multiply(p, x)
        if found is not None:
            s, x = found.state, found.ys
        elif product is not None:
            x = product
        else:
            s, x = getattr(part, how)(p, s, x)
        states.append(s)
    return parts.pack(states), x


def sequence(part: Cell, params: PyTree, state: PyTree, xs: PyTree, **how: Any):
    """A cell's whole sequence in a kernel, or None where it has none for it.

    Args:
      part: the cell.
      params: its parameters.
      state: its state.
      xs: its input.
      **how: `packed` for `events.Spikes` as output; of what alone hears them `readout`
        for the outputs, if few, or `listed` for a layer; `traced` for all states.
    """
    run = getattr(cell.spec(part), "sequence", None)
    return None if run is None else run(params, state, xs, **how)


# --- parallel -------------------------------------------------------------------------


class Parallel(NamedTuple):
    """What `parallel` was given."""

    parts: Parts

    def _describe(self, describe: Callable) -> str:
        return f"parallel({describe(self.parts)})"


def parallel(*cells: Cell, **named: Cell) -> Cell:
    """Cells side by side on the same input; the output is a tuple, or a dict.

    Args:
      *cells: the cells; params, state and output are tuples.
      **named: or the cells with names; params, state and output are dicts.

    Raises:
      ValueError: no cells, or some by position and some by name.
      TypeError: something that is not a cell.

    Example:
      >>> import jax, spikejax as sj
      >>> both = sj.parallel(spikes=sj.lif(0.9), membrane=sj.li(0.9))
      >>> params, state = both.init(jax.random.key(0), jax.numpy.zeros(2))
      >>> sorted(both.step(params, state, jax.numpy.ones(2))[1])
      ['membrane', 'spikes']
    """
    return cell.make(
        Parallel(_parts("parallel", cells, named)),
        _parallel_init,
        _parallel_step,
        _parallel_unroll,
    )


def _parallel_init(about: Parallel, key: jax.Array, x: PyTree):
    keys = jax.random.split(key, len(about.parts.cells))
    both = [c.init(key, x) for c, key in zip(about.parts.cells, keys, strict=True)]
    return about.parts.pack([p for p, _ in both]), about.parts.pack(
        [s for _, s in both]
    )


def _parallel_step(about: Parallel, params: PyTree, state: PyTree, x: PyTree):
    return _side_by_side(about.parts, "step", params, state, x)


def _parallel_unroll(about: Parallel, params: PyTree, state: PyTree, xs: PyTree):
    return _side_by_side(about.parts, "unroll", params, state, xs)


def _side_by_side(parts: Parts, how: str, params: PyTree, state: PyTree, x: PyTree):
    each = parts.each("parallel", params, state)
    both = [getattr(part, how)(p, s, x) for part, p, s in each]
    return parts.pack([s for s, _ in both]), parts.pack([y for _, y in both])


# --- recurrent ------------------------------------------------------------------------


class Recurrent(NamedTuple):
    """What `recurrent` was given."""

    neuron: Cell
    feedback: Cell

    def refusal(self) -> str | None:
        """Why no kernel is asked for the whole sequence, or None."""
        neuron, feedback = cell.spec(self.neuron), cell.spec(self.feedback)
        if not isinstance(neuron, cell.Neuron) or neuron.fused is None:
            return "there is no kernel for its equation"
        if not isinstance(feedback, Linear):
            return "the feedback is not `linear`"
        if feedback.kernel == "dense":  # the user's word; the kernel runs on events
            return "its feedback asks for the dense product"
        return None

    def sequence(self, params: dict, state: RecurrentState, xs: PyTree, **how: Any):
        """The whole sequence in a kernel, or None where there is none for it."""
        neuron = cell.spec(self.neuron)
        if self.refusal() is not None or not isinstance(neuron, cell.Neuron):
            return None
        weights = params["feedback"]["w"], params["feedback"].get("b")
        found = neuron.sequence(
            params["neuron"], state.neuron, xs, feedback=weights, y=state.y, **how
        )
        if found is None:
            return None
        end = RecurrentState(found.state, state.feedback, found.state.z)
        if found.states is None:
            return cell.Sequence(end, found.ys)
        states = RecurrentState(found.states, state.feedback, found.ys)
        return cell.Sequence(end, found.ys, states)


class RecurrentState(NamedTuple):
    """States of the two cells and the neuron's last output."""

    neuron: PyTree
    feedback: PyTree
    y: PyTree


def recurrent(neuron: Cell, feedback: Cell) -> Cell:
    r"""A neuron that hears itself: \( z(t) = f(x(t) + g(z(t-1))) \).

    Args:
      neuron: the cell \(f\), such as `lif(0.95)`.
      feedback: the cell \(g\) from its output to its input, of one step of delay:
        `linear(n)` for all-to-all, `one_to_one()` for each neuron to itself.

    Returns:
      A cell with params `{"neuron": …, "feedback": …}`.

    Raises:
      ValueError: at `init`, the feedback's output is not of the input's shape.
      TypeError: something that is not a cell.

    Example:
      >>> import spikejax as sj
      >>> sj.recurrent(sj.li(0.9), sj.one_to_one())
      recurrent(neuron=li(beta=0.9), feedback=one_to_one(init=constant(1.0)))
    """
    cell.as_cell("recurrent", "neuron", neuron)
    cell.as_cell("recurrent", "feedback", feedback)
    return cell.make(
        Recurrent(neuron, feedback), _recurrent_init, _recurrent_step, _recurrent_unroll
    )


def _recurrent_init(about: Recurrent, key: jax.Array, x: PyTree):
    x = cell.float_struct("recurrent", x)
    neuron_key, feedback_key = jax.random.split(key)
    neuron_params, neuron_state = about.neuron.init(neuron_key, x)
    y = cell.output(about.neuron, neuron_params, neuron_state, x)
    feedback_params, feedback_state = about.feedback.init(feedback_key, y)
    back = cell.output(about.feedback, feedback_params, feedback_state, y)
    if back.shape != x.shape:
        message = f"to put out the input's shape {list(x.shape)}"
        got = _check.Text(f"shape {list(back.shape)}")
        raise _check.refuse("recurrent", "feedback", message, got)
    params = {"neuron": neuron_params, "feedback": feedback_params}
    silence = jnp.zeros(y.shape, y.dtype)
    return params, RecurrentState(neuron_state, feedback_state, silence)


def _recurrent_step(about: Recurrent, params: dict, state: RecurrentState, x: PyTree):
    feedback, back = about.feedback.step(params["feedback"], state.feedback, state.y)
    neuron, y = about.neuron.step(params["neuron"], state.neuron, x + back)
    return RecurrentState(neuron, feedback, y), y


def _recurrent_unroll(about: Recurrent, params: dict, state: RecurrentState, xs):
    found = about.sequence(params, state, cell.as_float("recurrent", xs))
    if found is not None:
        return found.state, found.ys
    return cell.scan(partial(_recurrent_step, about), params, state, xs)


# --- residual -------------------------------------------------------------------------


class Residual(NamedTuple):
    """What `residual` was given."""

    inner: Cell

    def _describe(self, describe: Callable) -> str:
        return f"residual({describe(self.inner)})"


def residual(inner: Cell) -> Cell:
    r"""A cell with its input added to its output: \( y = x + f(x) \).

    Args:
      inner: the cell \(f\), whose output has the shape of its input.

    Raises:
      ValueError: at `init`, the output's shape is not the input's.
      TypeError: `inner` is not a cell.

    Example:
      >>> import spikejax as sj
      >>> sj.residual(sj.li(0.9))
      residual(li(beta=0.9))
    """
    cell.as_cell("residual", "inner", inner)
    return cell.make(Residual(inner), _residual_init, _residual_step, _residual_unroll)


def _residual_init(about: Residual, key: jax.Array, x: PyTree):
    x = cell.float_struct("residual", x)
    params, state = about.inner.init(key, x)
    y = cell.output(about.inner, params, state, x)
    if y.shape != x.shape:
        message = f"to put out the input's shape {list(x.shape)}"
        raise _check.refuse(
            "residual", "inner", message, _check.Text(f"shape {list(y.shape)}")
        )
    return params, state


def _residual_step(about: Residual, params: PyTree, state: PyTree, x: PyTree):
    x = cell.as_float("residual", x)
    state, y = about.inner.step(params, state, x)
    return state, x + y


def _residual_unroll(about: Residual, params: PyTree, state: PyTree, xs: PyTree):
    xs = cell.as_float("residual", xs)
    state, ys = about.inner.unroll(params, state, xs)
    return state, xs + ys
