"""From the Neuromorphic Intermediate Representation to a cell."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax import surrogate
from spikejax.combinators import recurrent, serial
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.optional import need
from spikejax.core.spec import output
from spikejax.interop import _layout, _nodes, _silence, _wiring
from spikejax.interop._graph import Wire, graph
from spikejax.interop._wiring import refuse
from spikejax.interop.discretise import NAMED, Discretisation


def from_nir(
    graph: Any,
    *,
    dt: float | None = None,
    discretise: Discretisation | None = None,
    spike: Callable = surrogate.DEFAULT,
    start: Any = None,
) -> tuple[Cell, Any]:
    """A NIR graph as a cell with its parameters.

    Weights become params under the names of the nodes; time constants, thresholds
    and the like are constants of the neurons. A chain becomes `serial`, a neuron that
    hears itself `recurrent`; branches, sums and larger loops stay a graph, run node
    by node. Membranes start where they rest, at `v_leak` or, without a leak, at
    `v_reset`, and spike strictly above their threshold.

    Time passes in steps of `dt`. A membrane without a leak has no time constant: its
    step is `v + r I`, whatever `dt` is. An edge that closes a loop takes one step,
    unless there is a `Delay` in that loop: then the loop takes exactly that delay. A
    delay between two steps is interpolated linearly (see `delays`). What was read is
    run on test input, and a graph with neurons that do not fire is warned of.

    NIR puts channels first, spikejax features last: an input of shape `(C, H, W)`
    is here `(time, *batch, H, W, C)`.

    Args:
      graph: a `nir.NIRGraph`, or the path of a file that `nir.read` reads.
      dt: length of a time step, in the unit of the time constants. By default what
        the metadata say (`to_nir` writes it); to be given where they say nothing and
        the graph holds time constants or delays.
      discretise: `interop.euler` or `interop.exponential`. By default what `to_nir`
        wrote into the graph, else `euler`, which others' graphs are written with.
      spike: the surrogate of every spiking node.
      start: where all membranes start, a number, or an array that fits every neuron,
        features last. By default what `to_nir` wrote, else where they rest.

    Returns:
      `(cell, params)`; the state is that of `cell.init`.

    Raises:
      ValueError: a graph with time constants without a `dt`, an unknown node, an edge
        that leads nowhere, a node that hears nothing or is heard by nobody, a loop
        without a delay or a neuron, shapes that do not fit, values that are not finite
        or out of range; the message names node and field.
      TypeError: `graph` is not a NIR graph.
      FileNotFoundError: there is no file at the path.
      ImportError: a path is given and the package nir is not installed.

    Example:
      >>> import nir, numpy as np, spikejax as sj                # doctest: +SKIP
      >>> cell, params = sj.interop.from_nir("network.nir")      # doctest: +SKIP

    Reference: Pedersen et al., "Neuromorphic intermediate representation: a unified
    instruction set for interoperable brain-inspired computing", Nature Communications
    15, 2024, doi:10.1038/s41467-024-52259-9.
    """
    if isinstance(graph, (str, os.PathLike)):
        graph = _file(graph)
    if type(graph).__name__ != "NIRGraph":
        message = "to be a nir.NIRGraph or the path of one"
        raise TypeError(str(checks.refuse("from_nir", "graph", message, graph)))
    if dt is not None:
        checks.positive("from_nir", dt=dt)
    nodes, edges = _wired(graph)
    how = _How(
        _step_length(graph) if dt is None else dt,
        _discretisation(graph) if discretise is None else discretise,
        spike,
        start,
    )
    made, shorter, late = _made(nodes, edges, how)
    _look(_silence.Network(nodes, made, edges, late), how.dt)
    return _assembled(nodes, edges, made, shorter, late)


def _file(path: Any) -> Any:
    """What a file holds."""
    nir = need("from_nir", "nir", "interop")
    if not os.path.isfile(path):
        message = checks.refuse("from_nir", "graph", "to be the path of a file", path)
        raise FileNotFoundError(str(message))
    try:
        return nir.read(path, type_check=False)
    except Exception as error:  # nir and h5py raise whatever a damaged file leads to
        lines = str(error).splitlines() or [""]
        got = checks.Text(f"{os.fspath(path)}: {type(error).__name__} {lines[0]}")
        expected = "to be a whole file of NIR"
        raise ValueError(
            f"`from_nir` expected `graph` {expected}, got {got}."
        ) from error


class _How(NamedTuple):
    """How time is discretised and spikes are differentiated."""

    dt: float | None
    discretise: Discretisation
    spike: Callable
    start: Any


def _step_length(graph: Any) -> float | None:
    """The length of a step that the metadata say, or None where they do not."""
    said = sorted({_length(value) for value in _said(graph, "dt")})
    if len(said) > 1:
        says = " and ".join(f"{dt:g}" for dt in said)
        expected = f"given, as the graph's metadata say {says}"
        raise checks.refuse("from_nir", "dt", expected, checks.Text("none"))
    return said[0] if said else None


def _said(graph: Any, word: str) -> list[Any]:
    """A word of the metadata, of the graph and of all in it."""
    found = [_nodes.said(graph, word)]
    for node in graph.nodes.values():
        is_graph = type(node).__name__ == "NIRGraph"
        found += _said(node, word) if is_graph else [_nodes.said(node, word)]
    return [value for value in found if value is not None]


def _length(value: Any) -> float:
    number = np.asarray(value)
    if number.size != 1 or number.dtype.kind not in "iuf" or not 0 < number < np.inf:
        message = "to be a number > 0"
        raise checks.refuse("from_nir", "metadata['dt']", message, value)
    return float(number)


def _look(network: _silence.Network, dt: float | None) -> None:
    """Warns of a graph some of whose neurons cannot fire."""
    dt = 1.0 if dt is None else dt  # no time constant needs it
    dead, steps = _silence.silent(network, dt)
    if dead:
        more = f" (nor did {len(dead) - 1} more)" if len(dead) > 1 else ""
        warnings.warn(
            f"`from_nir`: `{dead[0]}` did not fire{more} in {steps} steps of test input"
            f" up to {_silence.HIGHEST:g}; see whether dt = {dt:g}, its threshold and"
            " what it hears fit each other.",
            stacklevel=3,
        )


def _discretisation(graph: Any) -> Discretisation:
    name = _nodes.said(graph, "discretise")
    name = "euler" if name is None else name
    if not isinstance(name, str) or name not in NAMED:
        expected = f"to be among {', '.join(NAMED)}"
        raise checks.refuse("from_nir", "metadata['discretise']", expected, name)
    return NAMED[name]


# --- nodes and edges ------------------------------------------------------------------


def _wired(graph: Any) -> tuple[dict[str, Any], _wiring.Edges]:
    """Nodes and edges without nested graphs, each between an input and an output."""
    nodes, edges = _wiring.opened(graph)
    ends = {
        kind: [n for n in graph.nodes if _wiring.is_port(graph.nodes[n], kind)]
        for kind in ("Input", "Output")
    }
    for kind, found in ends.items():
        if not found:
            raise refuse("graph", f"to have an {kind} node", "none")
    own = {*ends["Input"], *ends["Output"]}
    for name in [n for n in nodes if n not in own]:
        if _wiring.is_port(nodes[name], "Input", "Output", "Identity"):
            edges = _wiring.without(name, edges)
            del nodes[name]
    for name in ends["Input"]:
        if any(b == name for _, b in edges):
            raise refuse(name, "to hear nothing, as an Input", "an edge to it")
    for name in ends["Output"]:
        if any(a == name for a, _ in edges):
            raise refuse(name, "to be heard by nobody, as an Output", "an edge from it")
    heard = _wiring.reached(ends["Input"], edges) | set(ends["Input"])
    useful = _wiring.reached(ends["Output"], edges, backwards=True)
    for name in nodes:
        if name not in heard:
            raise refuse(name, "to hear an Input, directly or not", "no way to it")
        if name not in useful | set(ends["Output"]):
            raise refuse(
                name, "to lead to an Output, directly or not", "no way from it"
            )
    return nodes, edges


class _Kinds:
    """What a node is to a loop."""

    def __init__(self, dt: float | None):
        self.dt = 0.0 if dt is None else dt

    def is_neuron(self, node: Any) -> bool:
        return _is_neuron(node)

    def is_delay(self, node: Any) -> bool:
        if type(node).__name__ != "Delay":
            return False
        delay = np.asarray(node.delay)
        return delay.dtype.kind in "iuf" and bool(np.all(delay > 0.999 * self.dt))


def _made(nodes: dict[str, Any], edges: _wiring.Edges, how: _How):
    """Every node as (cell, params), made once the shape of its input is known."""
    late, delays = _wiring.late_edges(nodes, edges, _Kinds(how.dt))
    shapes = {n: _wiring.declared(n, nodes[n]) for n in nodes if _is_input(nodes[n])}
    made: dict[str, _nodes.Made] = {}
    waiting = [n for n in nodes if n not in shapes]
    while waiting:
        name, shape = next(
            (n, shapes[a]) for n in waiting for a, b in edges if b == n and a in shapes
        )
        waiting.remove(name)
        if _wiring.is_port(nodes[name], "Output"):
            shapes[name] = shape
            continue
        at = _nodes.At(name, nodes[name], shape, *how, name in delays)
        made[name] = _nodes.make(at)
        shapes[name] = _output_shape(name, *made[name], shape)
    for name in nodes:
        heard = {shapes[a] for a, b in edges if b == name}
        if not _is_input(nodes[name]) and len(heard) != 1:
            got = " and ".join(str(list(s)) for s in sorted(heard))
            raise refuse(name, "to hear signals of one shape", got)
        if _wiring.is_port(nodes[name], "Output"):
            says = _wiring.declared(name, nodes[name], None)
            if says not in (None, shapes[name]):
                message = f"to be of shape {list(shapes[name])} as what it hears"
                raise refuse(name, message, f"shape {list(says)}")
    return made, delays, late


def _is_neuron(node: Any) -> bool:
    return type(node).__name__ in _nodes.NEURONS


def _is_input(node: Any) -> bool:
    return _wiring.is_port(node, "Input")


def _output_shape(name: str, part: Cell, params: Any, shape: tuple) -> tuple:
    x = jax.ShapeDtypeStruct(_layout.last_shape(shape), jnp.result_type(float))
    try:
        state = jax.eval_shape(part.init, jax.random.key(0), x)[1]
        found = output(part, params, state, x).shape
    except (TypeError, ValueError) as error:
        text = str(error).splitlines()[0]
        raise refuse(name, f"to take a signal of shape {list(shape)}", text) from error
    return _layout.first_shape(found)


# --- the cell -------------------------------------------------------------------------


def _assembled(nodes: dict, edges: list, made: dict, shorter: set, late: set):
    """Everything as one cell: loops of one neuron first, then a chain or a graph."""
    cells = {name: part for name, (part, _) in made.items()}
    params = {name: values for name, (_, values) in made.items()}
    for name in list(made):
        path = _wiring.feedback(name, edges)
        if path is None or not _is_neuron(nodes[name]):
            continue
        if sum(n in shorter for n in path) > 1 or any(
            _is_neuron(nodes[n]) for n in path
        ):
            continue
        back, values = _path({n: cells.pop(n) for n in path}, params)
        cells[name] = recurrent(cells[name], back)
        params = {k: v for k, v in params.items() if k not in path}
        params[name] = {"neuron": params[name], "feedback": values}
        own = {name, *path}
        edges = [e for e in edges if not own.issuperset(e)]
    inputs = [n for n in nodes if _is_input(nodes[n])]
    outputs = [n for n in nodes if _wiring.is_port(nodes[n], "Output")]
    now = [e for e in edges if e not in late]
    order = _wiring.in_order(list(cells), now)
    if _is_chain([*inputs, *order, *outputs], edges) and not late & set(edges):
        return serial(**{n: cells[n] for n in order}), params
    wires = {
        n: tuple(Wire(a, (a, b) in late) for a, b in edges if b == n)
        for n in [*order, *outputs]
    }
    wired = graph(
        tuple(inputs),
        {n: cells[n] for n in order},
        {n: wires[n] for n in order},
        {n: wires[n] for n in outputs},
    )
    return wired, params


def _path(parts: dict[str, Cell], params: dict) -> _nodes.Made:
    """The way back of a neuron: nothing, one cell, or several in series."""
    if not parts:
        return _layout.identity(), {}
    if len(parts) == 1:
        ((name, part),) = parts.items()
        return part, params[name]
    return serial(**parts), {name: params[name] for name in parts}


def _is_chain(names: list[str], edges: _wiring.Edges) -> bool:
    return len(names) > 2 and set(edges) == set(zip(names, names[1:], strict=False))
