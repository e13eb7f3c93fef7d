"""A cell of cells wired at will: branches, sums and loops."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float, float_struct
from spikejax.core.signal import DENSE, Want
from spikejax.core.spec import (
    Spec,
    UnrollResult,
    describe,
    output,
    run_child,
    spec,
)
from spikejax.core.tapped import Inside
from spikejax.kernels.dense import dense

PyTree = Any


class Wire(NamedTuple):
    """What a node hears: another node now, or, where it is late, a step ago."""

    source: str
    is_late: bool = False


class GraphState(NamedTuple):
    """States of the nodes, and the last outputs of those that are heard late."""

    cells: dict[str, PyTree]
    late: dict[str, jax.Array]


class Graph(Spec):
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

    def __repr__(self) -> str:
        rows = zip(self.names, self.cells, self.wires, strict=True)
        nodes = [f"{n}={describe(c)} of {_spell(w)}" for n, c, w in rows]
        ends = [f"{name} of {_spell(wires)}" for name, wires in self.outputs]
        return f"graph({', '.join([*self.inputs, *nodes, *ends])})"

    def entries(self) -> tuple[str, ...]:
        return self.names

    def init(self, key: jax.Array, x: PyTree):
        known = {k: float_struct("graph", a) for k, a in _named(self, x).items()}
        keys = dict(
            zip(self.names, jax.random.split(key, len(self.names)), strict=True)
        )
        nodes = dict(
            zip(self.names, zip(self.cells, self.wires, strict=True), strict=True)
        )
        params, states, waiting = {}, {}, list(self.names)
        while waiting:
            name = next((n for n in waiting if _heard(nodes[n][1], known)), None)
            if name is None:
                message = "to hear an input, directly or through others"
                raise checks.refuse("graph", waiting[0], message, checks.Text("none"))
            waiting.remove(name)
            part, wires = nodes[name]
            x = known[_heard(wires, known)[0]]
            params[name], states[name] = part.init(keys[name], x)
            known[name] = output(part, params[name], states[name], x)
        for name, wires in [*zip(self.names, self.wires, strict=True), *self.outputs]:
            shapes = {known[w.source].shape for w in wires}
            if len(shapes) != 1:
                got = checks.Text(f"shapes {', '.join(str(list(s)) for s in shapes)}")
                raise checks.refuse("graph", name, "to hear arrays of one shape", got)
        late = {n: jnp.zeros(known[n].shape, known[n].dtype) for n in sorted(self.late)}
        return params, GraphState(states, late)

    def step(self, params: dict, state: GraphState, x: PyTree):
        values = {k: as_float("graph", a) for k, a in _named(self, x).items()}
        states = {}
        for name, part, wires in self._nodes():
            given = (params[name], state.cells[name], _sum(wires, values, state.late))
            states[name], values[name] = part.step(*given)
        ends = {name: _sum(wires, values, state.late) for name, wires in self.outputs}
        return self._ended(states, values, state, ends)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        """Node by node without late wires, else step by step.

        A node's output is wanted in a form that all who receive it take.
        """
        del want
        if self.late:
            return super().run(params, state, xs, DENSE, seen)
        values = {k: as_float("graph", a) for k, a in _named(self, xs).items()}
        wants, states, tapped = self._wants(), {}, {}
        for name, part, wires in self._nodes():
            x = values[wires[0].source]
            if len(wires) > 1 or not isinstance(x, jax.Array):
                x = x if len(wires) == 1 else _summed(wires, values)
            given = (params[name], state.cells[name], x, wants.get(name, DENSE), seen)
            found = run_child(part, *given)
            states[name], values[name] = found.state, found.ys
            tapped[name] = found.inside
        ends = {name: _summed(wires, values) for name, wires in self.outputs}
        end, y = self._ended(states, values, state, ends)
        return UnrollResult(end, y, Inside(tapped) if seen else None)

    def _nodes(self):
        return zip(self.names, self.cells, self.wires, strict=True)

    def _wants(self) -> dict[str, Want]:
        """Of each node that one other receives alone: the forms that it takes."""
        wants: dict[str, Want] = {}
        ends = [w.source for _, wires in self.outputs for w in wires]
        for name, part, wires in reversed(list(self._nodes())):
            taken = spec(part).accepts(wants.get(name, DENSE))
            for wire in wires:
                users = [w.source for ws in self.wires for w in ws].count(wire.source)
                if len(wires) == users == 1 and wire.source not in ends:
                    wants[wire.source] = taken
        return wants

    def _ended(self, states, values, state, ends):
        late = {name: values[name] for name in state.late}
        for name, kept in state.late.items():
            checks.fits_state("graph", kept.shape, late[name].shape)
        y = next(iter(ends.values())) if len(ends) == 1 else ends
        return GraphState(states, late), y

    def children(self) -> dict[str, Cell]:
        return dict(zip(self.names, self.cells, strict=True))

    def with_children(self, cells) -> Spec:
        return self.replace(cells=tuple(cells[name] for name in self.names))

    def split(self, params, state):
        return {name: (params[name], state.cells[name]) for name in self.names}

    def received(self, state, xs, inside):
        values = _named(self, xs) | {k: part.y for k, part in inside.items()}
        if self.late:
            return {}
        return {name: _summed(wires, values) for name, _, wires in self._nodes()}

    @property
    def is_transparent(self) -> bool:
        return False


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
    return about.cell()


def _sum(wires: tuple[Wire, ...], values: dict, late: dict) -> jax.Array:
    came = [(late if w.is_late else values)[w.source] for w in wires]
    if len({a.shape for a in came}) > 1:
        got = checks.Text(f"shapes {', '.join(str(list(a.shape)) for a in came)}")
        raise checks.refuse("graph", "x", "to fit a state of one shape with it", got)
    return sum(came[1:], start=came[0])


def _summed(wires: tuple[Wire, ...], values: dict) -> jax.Array:
    first, *others = (dense(values[w.source]) for w in wires)
    return sum(others, start=first)  # pyright: ignore[reportReturnType]


def _heard(wires: tuple[Wire, ...], known: dict) -> list[str]:
    return [w.source for w in wires if w.source in known]


def _named(about: Graph, x: PyTree) -> dict[str, Any]:
    """The inputs by name."""
    if len(about.inputs) == 1:
        return {about.inputs[0]: x}
    if not isinstance(x, dict) or set(x) != set(about.inputs):
        expected = f"to be a dict of {', '.join(about.inputs)}"
        raise checks.refuse("graph", "x", expected, checks.Text(type(x).__name__))
    return x


def _spell(wires: tuple[Wire, ...]) -> str:
    return " + ".join(f"late {w.source}" if w.is_late else w.source for w in wires)
