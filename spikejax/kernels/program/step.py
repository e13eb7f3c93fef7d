"""A traced equation."""

from __future__ import annotations

from typing import Any, NamedTuple

from spikejax.kernels.program.graph import Graph


class Step(NamedTuple):
    """The equation of a neuron, traced.

    Attributes:
        forward: the graph of a step.
        v: what the output is a step of.
        slope: the derivative of its surrogate.
        ends: the state after the step.
        backward: the graph of the cotangents of a step.
        dstates: of the state before it.
        dx: of its input.
        dconstants: of its constants.
        held: what stands behind the constants that have no name: arrays of its closure,
            then numbers of its surrogate.
    """

    forward: Graph
    v: int
    slope: int
    ends: tuple[int, ...]
    backward: Graph
    dstates: tuple[int, ...]
    dx: int
    dconstants: tuple[int, ...]
    held: tuple[Any, ...]
