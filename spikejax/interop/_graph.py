"""A cell of cells wired at will: branches, sums and loops."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check, cell
from spikejax.cell import Cell

PyTree = Any


class Wire(NamedTuple):
    """What a node hears: another node now, or, where it is late, a step ago."""

    source: str
    is_late: bool = False


class Graph(NamedTuple):
    """What `graph` was given."""

    inputs: tuple[str, ...]
    names: tuple[str, ...]
    cells: tuple[Cell, ...]
    wires: tuple[tuple[Wire, ...], ...]
    outputs: tuple[tuple[str, tuple[Wire, ...]], ...]

    @property
    def late(self) -> set[str]:
        """The nodes whose output of the last step is heard."""
        ends = [wires for _, wires in self.outputs]
        return {w.source for wires in (*self.wires, *ends) for w in wires if w.is_late}

    def _describe(self, describe: Callable) -> str:
        rows = zip(self.names, self.cells, self.wires, strict=True)
        nodes = [f"{n}={describe(c)} of {_spell(w)}" for n, c, w in rows]
        ends = [f"{name} of {_spell(wires)}" for name, wires in self.outputs]
        return f"graph({', '.join([*self.inputs, *nodes, *ends])})"


class GraphState(NamedTuple):
    """States of the nodes, and the last outputs of those that are heard late."""

    cells: dict[str, PyTree]
    late: dict[str, jax.Array]


def graph(
    inputs: tuple[str, ...],
    cells: dict[str, Cell],
    wires: dict[str, tuple[Wire, ...]],
    outputs: dict[str, tuple[Wire, ...]],
) -> Cell:
    """Cells wired by name; what several wires bring to a node is summed.

    Args:
      inputs: names of the inputs. With one, the cell's input is an array, with
        several a dict of arrays.
      cells: the nodes, each after those that it hears without delay.
      wires: what each node hears.
      outputs: what each output hears. With one, the cell's output is an array, with
        several a dict of arrays.

    Returns:
      A cell whose params are a dict by node. Without late wires `unroll` runs node
      by node, else step by step.
    """
    names = tuple(cells)
    about = Graph(
        tuple(inputs),
        names,
        tuple(cells.values()),
        tuple(wires[name] for name in names),
        tuple(outputs.items()),
    )
    return cell.make(about, _init, _step, _unroll)


def _init(about: Graph, key: jax.Array, x: PyTree):
    known = {k: cell.float_struct("graph", a) for k, a in _named(about, x).items()}
    keys = dict(zip(about.names, jax.random.split(key, len(about.names)), strict=True))
    nodes = dict(
        zip(about.names, zip(about.cells, about.wires, strict=True), strict=True)
    )
    params, states, waiting = {}, {}, list(about.names)
    while waiting:
        name = next((n for n in waiting if _heard(nodes[n][1], known)), None)
        if name is None:
            message = "to hear an input, directly or through others"
            raise _check.refuse("graph", waiting[0], message, _check.Text("none"))
        waiting.remove(name)
        part, wires = nodes[name]
        x = known[_heard(wires, known)[0]]
        params[name], states[name] = part.init(keys[name], x)
        known[name] = cell.output(part, params[name], states[name], x)
    for name, wires in [*zip(about.names, about.wires, strict=True), *about.outputs]:
        shapes = {known[w.source].shape for w in wires}
        if len(shapes) != 1:
            got = _check.Text(f"shapes {', '.join(str(list(s)) for s in shapes)}")
            raise _check.refuse("graph", name, "to hear arrays of one shape", got)
    late = {n: jnp.zeros(known[n].shape, known[n].dtype) for n in sorted(about.late)}
    return params, GraphState(states, late)


def _step(about: Graph, params: dict, state: GraphState, x: PyTree):
    return _run(about, "step", params, state, x)


def _unroll(about: Graph, params: dict, state: GraphState, xs: PyTree):
    if about.late:
        return cell.scan(cell.make(about, _init, _step).step, params, state, xs)
    return _run(about, "unroll", params, state, xs)


def _run(about: Graph, how: str, params: dict, state: GraphState, x: PyTree):
    values = {k: cell.as_float("graph", a) for k, a in _named(about, x).items()}
    states = {}
    for name, part, wires in zip(about.names, about.cells, about.wires, strict=True):
        x = _sum(wires, values, state.late)
        states[name], values[name] = getattr(part, how)(
            params[name], state.cells[name], x
        )
    ends = {name: _sum(wires, values, state.late) for name, wires in about.outputs}
    late = {name: values[name] for name in state.late}
    y = next(iter(ends.values())) if len(ends) == 1 else ends
    return GraphState(states, late), y


def _sum(wires: tuple[Wire, ...], values: dict, late: dict) -> jax.Array:
    first, *others = ((late if w.is_late else values)[w.source] for w in wires)
    return sum(others, start=first)


def _heard(wires: tuple[Wire, ...], known: dict) -> list[str]:
    return [w.source for w in wires if w.source in known]


def _named(about: Graph, x: PyTree) -> dict[str, Any]:
    """The inputs by name."""
    if len(about.inputs) == 1:
        return {about.inputs[0]: x}
    if not isinstance(x, dict) or set(x) != set(about.inputs):
        expected = f"to be a dict of {', '.join(about.inputs)}"
        raise _check.refuse("graph", "x", expected, _check.Text(type(x).__name__))
    return x


def _spell(wires: tuple[Wire, ...]) -> str:
    return " + ".join(f"late {w.source}" if w.is_late else w.source for w in wires)
