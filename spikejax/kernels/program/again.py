"""What of a step is kept for the way back, and what is computed once more from it.

A field of the state that the way back needs is kept of every step, or it follows: from
what is kept, from the spikes and from itself some steps before. The input decides all
of them, a membrane the slow variables that read it. What follows is kept of each
`EVERY`-th step alone and computed again for the steps between, a stretch at a time, by
the same operations: the same bits.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Sequence

from spikejax.kernels.program.code import Part, Source
from spikejax.kernels.program.graph import Graph
from spikejax.kernels.program.lower import lowered

EVERY = 8  # steps: a field's stretch and its starts are least near the root of T
# Costs of a neuron and a step, in a quarter of a nanosecond, an instruction's of an
# interpreter; what is compiled takes an eighth. An array of every step has its pages,
# its way to memory and back; one of each `EVERY`-th, and the stretch that it begins,
# lie in caches. What saves less than `_LEAST` is left as it is.
_TRACE, _AGAIN, _LEAST = 4.0, 1.2, 1.0
_COSTS = {
    **dict.fromkeys(("div", "sqrt", "rsqrt"), 1.0),
    **dict.fromkeys(("exp", "logistic"), 2.0),
    **dict.fromkeys(("expm1", "log", "log1p", "tanh", "sin", "cos"), 20.0),
    **dict.fromkeys(("pow", "rem"), 20.0),
}
_COST = 0.5  # of the others
_MOST = 6  # fields and inputs of which all choices are tried


def chosen(
    graph: Graph, ends: Sequence[int], spike: int, needed: Sequence[Source]
) -> tuple[tuple[Source, ...], tuple[Source, ...], Part | None]:
    """What is kept of every step, and the fields that follow from it, at least cost.

    The third is the step of those: it reads sources of the step forwards.

    Args:
        graph: of a step forwards.
        ends: the state after the step.
        spike: of the step; it is known, as are fields that hold the last one.
        needed: fields and the input, as the way back reads them.
    """
    best, least = (tuple(needed), (), None), _TRACE * len(needed) - _LEAST
    known = {spike: Source("spike")}
    for kept in _choices(needed):
        again = _following(graph, ends, spike, set(needed) - kept, kept)
        if again is None:
            continue
        step = lowered(graph, [ends[s.index] for s in again], known)
        cost = _TRACE * len(kept) + _AGAIN * len(again)
        cost += sum([_COSTS.get(i.operation, _COST) for i in step.step.instructions])
        if cost < least:
            best, least = (tuple(sorted(kept)), again, step), cost
    return best


def _choices(needed: Sequence[Source]) -> Iterator[frozenset[Source]]:
    """What may be kept in the place of all that is needed."""
    if len(needed) <= _MOST:
        every = dict.fromkeys([*needed, Source("x")])
        for count in range(len(needed)):
            yield from map(frozenset, itertools.combinations(every, count))
    else:
        yield frozenset({Source("x")})


def _following(
    graph: Graph,
    ends: Sequence[int],
    spike: int,
    wanted: Collection[Source],
    kept: Collection[Source],
) -> tuple[Source, ...] | None:
    """Fields from which, with what is kept, some others follow; None if they do not."""
    found: set[Source] = set()
    left = list(wanted)
    while left:
        source = left.pop()
        if source.kind == "x":
            return None
        if source in found or ends[source.index] == spike:
            continue
        found.add(source)
        read = graph.sources([ends[source.index]], {spike})
        left += [s for s in read if s.kind in ("state", "x") and s not in kept]
    return tuple(sorted(found))
