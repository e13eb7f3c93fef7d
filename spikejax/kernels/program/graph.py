"""A directed graph of elementwise operations, in which equal things are one."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from typing import NamedTuple

import numpy as np

from spikejax.kernels.program.code import COMMUTATIVE, Source
from spikejax.kernels.program.execute import ARITHMETIC

TRUTHS = ("step", "gt", "ge", "eq", "ne", "and", "or", "not", "is_finite")


class Node(NamedTuple):
    """An operation on earlier nodes, a `Source`, or a number."""

    operation: str
    operands: tuple[int, ...] = ()
    source: Source | None = None
    bits: int = 0  # of a number, so that equal ones are equal even where it is none


class Graph:
    """Nodes, each after those it needs; a node that is there already is found again.

    Args:
        is_linear: whether zero times anything is zero, as in sums of cotangents.
    """

    def __init__(self, is_linear: bool = False) -> None:
        self._is_linear = is_linear
        self.nodes: list[Node] = []
        self._found: dict[Node, int] = {}
        self._digests: list[bytes] = []
        self.refused: dict[int, str] = {}

    def source(self, source: Source) -> int:
        """What is given."""
        return self._node(Node("source", source=source))

    def number(self, value: float) -> int:
        """The same number for all neurons."""
        return self._node(Node("number", bits=int(np.float32(value).view(np.int32))))

    def refusal(self, reason: str) -> int:
        """What no instruction computes: refused where it is needed."""
        node = self._node(Node("refused", source=Source(reason)))
        self.refused[node] = reason
        return node

    def value(self, node: int) -> float | None:
        """The number that a node is, or None."""
        found = self.nodes[node]
        if found.operation != "number":
            return None
        return float(np.int32(found.bits).view(np.float32))

    def add(self, operation: str, *operands: int) -> int:
        """An operation, or a simpler node of the same value."""
        values = [self.value(k) for k in operands]
        if None not in values:
            with np.errstate(all="ignore"):
                given = [np.float32(v) for v in values]
                return self.number(ARITHMETIC[operation](np, *given))
        simple = self._simpler(operation, operands, values)
        if simple is not None:
            return simple
        if operation in COMMUTATIVE:
            operands = tuple(sorted(operands, key=lambda k: self._digests[k]))
        return self._node(Node(operation, operands))

    def _simpler(self, operation, operands, values) -> int | None:
        a, b = [*operands, None][:2]
        first, second = [*values, None][:2]
        match operation:
            case "add" if first == 0:
                return b
            case "add" | "sub" if second == 0:
                return a
            case "sub" if first == 0:
                return self.add("neg", b)
            case "mul" if self._is_linear and 0 in (first, second):
                return self.number(0)
            case "div" if self._is_linear and first == 0:
                return self.number(0)
            case "mul" if first == 1:
                return b
            case "mul" | "div" if second == 1:
                return a
            case "mul" if first == -1:
                return self.add("neg", b)
            case "mul" | "div" if second == -1:
                return self.add("neg", a)
            case "neg" if self.nodes[a].operation == "neg":
                return self.nodes[a].operands[0]
            case "add" if self.nodes[b].operation == "neg":
                return self.add("sub", a, self.nodes[b].operands[0])
            case "sub" if self.nodes[b].operation == "neg":
                return self.add("add", a, self.nodes[b].operands[0])
            case "add" if self.nodes[a].operation == "neg":
                return self.add("sub", b, self.nodes[a].operands[0])
            case "step" if self.is_truth(a):
                return a
            case "gt" if second == 0:
                return self.add("step", a)
            case "gt" if second is not None and 0 < second < 1 and self.is_truth(a):
                return a
            case "gt" if self._is_spike(a) and second is not None and second >= 1:
                return self.number(0)
            case "ne" if second == 0 and self.is_truth(a):
                return a
            case "select":
                p, yes, no = values
                if p is not None:
                    return operands[1] if p else operands[2]
                if operands[1] == operands[2]:
                    return operands[1]
                if (yes, no) == (1, 0) and self.is_truth(a):
                    return a
                return self._chosen(self.nodes[a], *operands[1:])
        return None

    def _chosen(self, truth: Node, yes: int, no: int) -> int | None:
        """A choice that is an operation of its own."""
        if truth.operation == "gt" and truth.operands == (no, yes):
            return self.add("min", no, yes)
        value = self.value(no)
        is_nan = value is not None and np.isnan(value)
        if truth.operation == "is_finite" and truth.operands == (yes,) and is_nan:
            return self.add("finite", yes)
        return None

    def _is_spike(self, node: int) -> bool:
        found = self.nodes[node]
        is_now = found.source is not None and found.source.kind == "spike"
        return found.operation == "step" or is_now

    def is_truth(self, node: int) -> bool:
        """Whether it is nothing but zero or one."""
        found = self.nodes[node]
        if found.operation in TRUTHS:
            return True
        if found.operation == "number":
            return self.value(node) in (0, 1)
        if found.operation == "select":
            return all(map(self.is_truth, found.operands[1:]))
        is_alike = found.operation in ("mul", "max", "min")
        return is_alike and all(map(self.is_truth, found.operands))

    def _node(self, node: Node) -> int:
        found = self._found.get(node)
        if found is None:
            found = self._found[node] = len(self.nodes)
            self.nodes.append(node)
            parts = [self._digests[k] for k in node.operands]
            text = repr((node.operation, node.source, node.bits)).encode()
            self._digests.append(hashlib.sha256(b"".join([text, *parts])).digest())
        return found

    def needed(self, outputs: list[int], known: Collection[int] = ()) -> set[int]:
        """The nodes that some are made of, with themselves, down to known ones."""
        found: set[int] = set()
        left = list(outputs)
        while left:
            node = left.pop()
            if node not in found:
                found.add(node)
                left += () if node in known else self.nodes[node].operands
        return found

    def sources(self, outputs: list[int], known: Collection[int] = ()) -> set[Source]:
        """What they are given."""
        nodes = [self.nodes[k] for k in self.needed(outputs, known)]
        return {n.source for n in nodes if n.source is not None}
