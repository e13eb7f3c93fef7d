"""The edges of a graph: nested graphs opened, loops found and cut, order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from spikejax.core import checks

Edges = list[tuple[str, str]]
Error = Callable[[str, str, Any], ValueError]


def refuse(name: str, expected: str, got: str) -> ValueError:
    """The error of a node."""
    return checks.refuse("from_nir", name, expected, checks.Text(got))


DEEPEST = 100  # of graphs in graphs


def opened(
    graph: Any, prefix: str = "", around: tuple = ()
) -> tuple[dict[str, Any], Edges]:
    """Nodes and edges with every nested graph put in the place of its node.

    Args:
      graph: of NIR.
      prefix: of the names in it.
      around: the graphs that it is in.
    """
    whole = prefix.removesuffix(".") or "graph"
    if not isinstance(graph.nodes, dict) or not all(
        isinstance(name, str) for name in graph.nodes
    ):
        raise refuse(whole, "to have nodes by name", f"{graph.nodes!r:.40}")
    if any(graph is other for other in around) or len(around) > DEEPEST:
        expected = f"not to hold itself, nor graphs deeper than {DEEPEST}"
        raise refuse(whole, expected, f"{len(around)} around it")
    nodes, edges = {}, checked_edges(graph, prefix)
    for name, node in graph.nodes.items():
        if type(node).__name__ != "NIRGraph":
            nodes[prefix + name] = node
            continue
        inside, more = opened(node, f"{prefix}{name}.", (*around, graph))
        ports = [
            [n for n in inside if is_port(inside[n], kind) and is_own(n, prefix + name)]
            for kind in ("Input", "Output")
        ]
        if any(len(port) != 1 for port in ports):
            got = f"{len(ports[0])} and {len(ports[1])}"
            raise refuse(prefix + name, "to have one Input and one Output", got)
        (enter,), (leave,) = ports
        nodes |= inside
        here = prefix + name
        edges = [
            (leave if a == here else a, enter if b == here else b) for a, b in edges
        ]
        edges += more
    return nodes, edges


def checked_edges(graph: Any, prefix: str) -> Edges:
    """The edges of a graph, all of which lead from node to node, each once."""
    edges = []
    if not isinstance(graph.edges, (list, tuple)):
        got = checks.describe(graph.edges)
        raise refuse(
            prefix.removesuffix(".") or "graph", "to have a list of edges", got
        )
    for edge in graph.edges:
        if not isinstance(edge, (list, tuple)) or len(edge) != 2:
            raise refuse("edges", "to be pairs of names", checks.describe(edge))
        for end in edge:
            if end not in graph.nodes:
                text = f"{prefix}{edge[0]} -> {prefix}{edge[1]}"
                raise refuse(text, "an edge between nodes of the graph", f"no {end}")
        named = (prefix + edge[0], prefix + edge[1])
        if named in edges:
            raise refuse(f"{named[0]} -> {named[1]}", "only once", "the edge again")
        edges.append(named)
    return edges


def is_port(node: Any, *kinds: str) -> bool:
    """Whether a node is only a name for a signal."""
    return type(node).__name__ in kinds


def declared(name: str, node: Any, default: Any = ()) -> Any:
    """The shape that an Input or Output declares, channels first."""
    types = node.input_type
    shape = types.get("input") if isinstance(types, dict) else types
    if shape is None and default is None:
        return None
    array = np.ravel([] if shape is None else shape)
    if not array.size or not are_whole(array, 1):
        raise refuse(name, "to have a shape of numbers >= 1", str(array.tolist()))
    return tuple(int(n) for n in array)


def are_whole(array: np.ndarray, least: int) -> bool:
    """Whether all are whole numbers from `least` up to where counting ends."""
    if array.dtype.kind not in "iuf" or not np.all(np.isfinite(array)):
        return False
    within = np.all((array >= least) & (array < 2**31))
    return bool(within and np.all(array == np.floor(array)))


def is_own(name: str, graph: str) -> bool:
    """Whether a node is directly in a nested graph, not in one inside that."""
    return "." not in name.removeprefix(f"{graph}.")


def without(name: str, edges: Edges) -> Edges:
    """The edges with a node left out, those to it joined to those from it."""
    into = [a for a, b in edges if b == name]
    out = [b for a, b in edges if a == name]
    kept = [e for e in edges if name not in e]
    for joined in [(a, b) for a in into for b in out]:
        if joined in kept:
            raise refuse(f"{joined[0]} -> {joined[1]}", "only once", "the edge again")
        kept.append(joined)
    return kept


def reached(start: Iterable[str], edges: Edges, *, backwards: bool = False) -> set[str]:
    """What can be reached along the edges, the start included only by a loop."""
    follow: dict[str, list[str]] = {}
    for a, b in edges:
        a, b = (b, a) if backwards else (a, b)
        follow.setdefault(a, []).append(b)
    found: set[str] = set()
    front = list(start)
    while front:
        for name in follow.get(front.pop(), []):
            if name not in found:
                found.add(name)
                front.append(name)
    return found


def loop(name: str, edges: Edges) -> set[str]:
    """The nodes from which `name` is reached and which it reaches."""
    return reached([name], edges) & reached([name], edges, backwards=True)


def late_edges(nodes: dict[str, Any], edges: Edges, kinds: Any) -> tuple[set, set]:
    """The edges on which loops are cut, and the delays that are shorter by a step.

    A loop is cut behind its delays, each of which is then a step shorter, so that
    its length is exactly theirs; a loop without is cut behind its neurons.
    """
    delays = {n for n in nodes if kinds.is_delay(nodes[n]) and loop(n, edges)}
    late = {e for e in edges if e[0] in delays}
    rest = [e for e in edges if e not in late]
    around = {n: loop(n, rest) for n in nodes}
    late |= {(a, b) for a, b in rest if b in around[a] and kinds.is_neuron(nodes[a])}
    rest = [e for e in edges if e not in late]
    for name in nodes:
        if round_trip := loop(name, rest):
            got = f"the loop {', '.join(sorted(round_trip))}"
            raise refuse(name, "no loop without a delay or a neuron", got)
    return late, delays


def in_order(names: list[str], edges: Edges) -> list[str]:
    """The names, each after those with an edge to it."""
    done: list[str] = []
    waiting = list(names)
    while waiting:
        before = {b for a, b in edges if a in waiting}
        name = next(n for n in waiting if n not in before)
        waiting.remove(name)
        done.append(name)
    return done


def feedback(name: str, edges: Edges) -> list[str] | None:
    """The nodes from a neuron back to itself, where they are a path of their own."""
    around = loop(name, edges)
    if not around:
        return None
    path, at = [], name
    while True:
        after = [b for a, b in edges if a == at and b in around]
        if len(after) != 1:
            return None
        at = after[0]
        if at == name:
            break
        path.append(at)
    own = {name, *path}
    crossing = [e for e in edges if (e[0] in path) != (e[1] in path)]
    entering = [e for e in crossing if e[0] not in own or e[1] not in own]
    return None if entering or around != own else path
