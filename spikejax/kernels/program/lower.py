"""From a graph to a `Code`: what is needed, once, in few registers."""

from __future__ import annotations

from collections.abc import Mapping

from spikejax.kernels.program.code import (
    MOST,
    MOST_INSTRUCTIONS,
    MOST_REGISTERS,
    Code,
    Instruction,
    Part,
    Source,
)
from spikejax.kernels.program.graph import Graph

_NONE: Mapping[int, Source] = {}
_FUSES = {"add": "mad", "sub": "msub"}


class Refused(Exception):
    """Why an equation has no program."""


def lowered(
    graph: Graph, outputs: list[int], known: Mapping[int, Source] = _NONE
) -> Part:
    """The code of some nodes, without what constants alone decide.

    Args:
        graph: theirs.
        outputs: the nodes.
        known: nodes that are given, as sources.
    """
    varies = _varying(graph, outputs, known)
    hoisted = _hoisted(graph, outputs, varies, known)
    before = _code(graph, hoisted, {})
    derived = {node: Source("derived", k) for k, node in enumerate(hoisted)}
    return Part(before, _code(graph, outputs, {**known, **derived}))


def _varying(graph: Graph, outputs: list[int], known: Mapping[int, Source]) -> set[int]:
    """Nodes that are not decided by constants."""
    found: set[int] = set()
    for k in sorted(graph.needed(outputs, known)):
        node = graph.nodes[k]
        given = node.source is not None and node.source.kind != "constant"
        if k in known or given or any(o in found for o in node.operands):
            found.add(k)
    return found


def _hoisted(
    graph: Graph, outputs: list[int], varies: set[int], known: Mapping[int, Source]
) -> list[int]:
    """What varying nodes and outputs need of the others, in the order of its use."""
    found: dict[int, None] = {}

    def note(k: int) -> None:
        if k not in varies and graph.nodes[k].operands:
            found[k] = None

    for k in _ordered(graph, outputs, known):
        if k in varies and k not in known:
            for operand in graph.nodes[k].operands:
                note(operand)
    for k in outputs:
        note(k)
    return list(found)


def _ordered(
    graph: Graph, outputs: list[int], known: Mapping[int, Source]
) -> list[int]:
    """Nodes in an order that their structure alone decides, operands first."""
    found: dict[int, None] = {}
    left = [(k, False) for k in reversed(outputs)]
    while left:
        k, is_ready = left.pop()
        if k in found:
            continue
        if is_ready or k in known:
            found[k] = None
            continue
        left.append((k, True))
        left += [(o, False) for o in reversed(graph.nodes[k].operands)]
    return list(found)


def _code(graph: Graph, outputs: list[int], known: Mapping[int, Source]) -> Code:
    order = _ordered(graph, outputs, known)
    for k in order:
        if k in graph.refused:
            raise Refused(graph.refused[k])
    nodes = {
        k: graph.nodes[k] if k not in known else graph.nodes[k]._replace(operands=())
        for k in order
    }
    sources: dict[int, Source] = {}
    numbers: dict[int, int] = {}
    for k in order:
        source = known.get(k, graph.nodes[k].source)
        if source is not None:
            sources[k] = source
        elif nodes[k].operation == "number":
            numbers[k] = nodes[k].bits
    inner = [k for k in order if k not in sources and k not in numbers]
    steps = {k: (nodes[k].operation, nodes[k].operands) for k in inner}
    _fuse(steps, outputs)
    inner = [k for k in inner if k in steps]
    slots = {k: n for n, k in enumerate([*sources, *numbers])}
    first = len(slots)
    last = {o: n for n, k in enumerate(inner) for o in steps[k][1]}
    last |= {k: len(inner) for k in outputs}
    free: list[int] = []
    used = first
    instructions = []
    for n, k in enumerate(inner):
        operation, operands = steps[k]
        # Not that of an operand: what is written is nothing that is read.
        if free:
            slot = free.pop(0)
        else:
            slot, used = used, used + 1
        instructions.append(Instruction(operation, slot, *[slots[o] for o in operands]))
        slots[k] = slot
        free += [
            slots[o] for o in dict.fromkeys(operands) if last[o] == n and o in steps
        ]
    sizes = (len(sources), len(numbers), len(outputs))
    few = max(sizes) <= MOST and used - first <= MOST_REGISTERS
    if not few or len(instructions) > MOST_INSTRUCTIONS:
        raise Refused("its equation is too long")
    ends = tuple(slots[k] for k in outputs)
    return Code(
        tuple(sources.values()),
        tuple(numbers.values()),
        tuple(instructions),
        ends,
        used - first,
    )


def _fuse(steps: dict, outputs: list[int]) -> None:
    """Products that one sum needs, and nobody else, become part of it."""
    uses: dict[int, int] = {}
    for _, operands in steps.values():
        for o in operands:
            uses[o] = uses.get(o, 0) + 1
    for k in outputs:
        uses[k] = uses.get(k, 0) + 1

    def is_alone(k: int) -> bool:
        return k in steps and steps[k][0] == "mul" and uses[k] == 1

    for k in list(steps):
        operation, operands = steps[k]
        if operation not in _FUSES:
            continue
        a, b = operands
        if is_alone(a):
            steps[k] = (_FUSES[operation], (*steps.pop(a)[1], b))
        elif is_alone(b):
            fused = "mad" if operation == "add" else "nmad"
            steps[k] = (fused, (*steps.pop(b)[1], a))
