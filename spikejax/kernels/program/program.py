"""The program of a neuron: its equation, forwards and backwards, as instructions."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from functools import lru_cache
from typing import Any, NamedTuple

import jax
from jax.tree_util import keystr

from spikejax.kernels.program.again import chosen
from spikejax.kernels.program.code import Part, Source, printed
from spikejax.kernels.program.graph import Graph
from spikejax.kernels.program.lower import Refused, lowered
from spikejax.kernels.program.step import Step
from spikejax.kernels.program.trace import traced

PyTree = Any
_listening: ContextVar[tuple[list, ...]] = ContextVar("listening", default=())
MOST_CONSTANTS = 31  # the gradients of so many are told apart by the bits of a word


class Backward(NamedTuple):
    """One step backwards, and what it has to know of its forward step.

    Attributes:
        part: from cotangents of the state after the step, of the spikes and the slopes
            to those of the state before it, of the input and of what is learned.
        traces: states before the step, and inputs, that are kept of every step.
        again: states before the step that follow from those: see `program.again`.
        replay: the step forwards of what follows, where something does.
    """

    part: Part
    traces: tuple[Source, ...]
    again: tuple[Source, ...] = ()
    replay: Part | None = None

    @property
    def parts(self) -> tuple[Part, ...]:
        """What runs in a step."""
        return (self.part,) if self.replay is None else (self.part, self.replay)

    @property
    def is_linear(self) -> bool:
        """Whether bits and slopes are all that is kept."""
        return not self.traces and not self.again

    @property
    def is_compiled(self) -> bool:
        """Whether no interpreter runs."""
        return all([part.is_compiled for part in self.parts])


class Program:
    """Both directions of a neuron's equation; equal for all values of its constants.

    Attributes:
        fields: of the state, by name.
        names: of the constants that may be learned.
        constants: how many there are, with those that have no name.
        spiking: which fields of the state are the spikes of the last step.
        forward: from state, input and constants to the membrane's distance from its
            threshold, the slope of its surrogate, and the state after the step.
    """

    def __init__(self, step: Step, fields: tuple[str, ...], names: tuple[str, ...]):
        graph = step.forward
        spike = graph.add("step", step.v)
        self.fields, self.names = fields, names
        self.constants = len(names) + len(step.held)
        if self.constants > MOST_CONSTANTS:
            raise Refused(f"it has more than {MOST_CONSTANTS} constants")
        self.spiking = tuple(k == spike for k in step.ends)
        self.forward = lowered(graph, [step.v, step.slope, *step.ends])
        self._graph: Graph = step.backward
        self._forward, self._spike, self._after = graph, spike, step.ends
        self._ends = [*step.dstates, step.dx]
        self._dconstants = step.dconstants
        self._backward: dict[int, Backward] = {}
        whole = self.backward((1 << len(names)) - 1)
        self._key = (fields, names, self.constants, self.spiking, self.forward, whole)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Program) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def backward(self, learned: int) -> Backward:
        """The backward step where the constants of some bits are learned."""
        found = self._backward.get(learned)
        if found is None:
            found = self._backward[learned] = self._lowered(learned)
        return found

    def gradients(self, learned: int) -> int:
        """The constants whose gradients are computed where some are learned, as bits.

        They are those alone, or all that need no more traces, if the backward step
        with them is what was compiled: so that few serve every choice.
        """
        found = learned
        if learned and not self.backward(learned).is_compiled:
            near = self.nearest(learned)
            found = near if self.backward(near).is_compiled else learned
        return found

    def nearest(self, learned: int) -> int:
        """Some constants, and all whose gradients need no more traces than theirs."""
        if not learned:
            return 0
        some = [k for n, k in enumerate(self._dconstants) if learned >> n & 1]
        known = self._traces_of(some)
        few = [self._traces_of([k]) <= known for k in self._dconstants]
        return sum([1 << n for n, is_known in enumerate(few) if is_known])

    def _traces_of(self, nodes: list[int]) -> set[Source]:
        """What a backward step to these constants keeps of the forward one."""
        sources = self._graph.sources([*self._ends, *nodes])
        return {s for s in sources if self._is_kept(s)}

    def _is_kept(self, source: Source) -> bool:
        is_spike = source.kind == "state" and self.spiking[source.index]
        return source.kind in ("state", "x") and not is_spike

    def _lowered(self, learned: int) -> Backward:
        some = [k for n, k in enumerate(self._dconstants) if learned >> n & 1]
        part = lowered(self._graph, [*self._ends, *some])
        needed = [s for s in part.step.sources if self._is_kept(s)]
        given = (self._forward, self._after, self._spike, needed)
        traces, again, replay = chosen(*given)
        places = {s: Source("trace", m) for m, s in enumerate(traces)}
        after = {s: Source("trace", len(traces) + n) for n, s in enumerate(again)}
        own = {s: Source("state", n) for n, s in enumerate(again)}
        replay = None if replay is None else self._placed(replay, places | own)
        return Backward(self._placed(part, places | after), traces, again, replay)

    def _placed(self, part: Part, places: dict[Source, Source]) -> Part:
        """The part that reads the state from where a step backwards finds it."""
        sources = [
            Source("before", s.index) if s.kind == "state" and s not in places else s
            for s in part.step.sources
        ]
        sources = tuple([places.get(s, s) for s in sources])
        return part._replace(step=part.step._replace(sources=sources))

    @property
    def summary(self) -> str:
        """What a report says of it where nothing is learned."""
        return self.told(0)

    def told(self, learned: int) -> str:
        """What a report says of it where the constants of some bits are learned."""
        back = self.backward(self.gradients(learned))
        are_compiled = self.forward.is_compiled and back.is_compiled
        return self.run_by("compiled" if are_compiled else "interpreted", learned)

    def run_by(self, executor: str, learned: int = 0) -> str:
        """The same of one that is run in such a way."""
        back = self.backward(self.gradients(learned))
        forward = len(self.forward.step.instructions)
        backward = len(back.part.step.instructions)
        kept = f"{len(back.traces)} traces" if back.traces else "bits and slopes"
        if back.replay is not None:
            again, more = len(back.again), len(back.replay.step.instructions)
            kept += f" and computes {again} more again, in {more} instructions"
        return (
            f"a program of {forward} instructions forwards and {backward} backwards, "
            f"{executor}, which keeps {kept}"
        )

    def __repr__(self) -> str:
        return f"Program({self.summary})"

    def __str__(self) -> str:
        names = ["forward", "backward"]
        names += ["again"] * (self.backward(0).replay is not None)
        return "\n".join([line for n in names for line in self._direction(n)])

    def _direction(self, name: str) -> list[str]:
        constants = [*self.names]
        constants += [f"k{n}" for n in range(self.constants - len(constants))]
        titles = {Source("constant", n): c for n, c in enumerate(constants)}
        titles |= {Source("x"): "x", Source("dz"): "dz", Source("slope"): "slope"}
        titles |= {Source("spike"): "z"}
        for n, field in enumerate(self.fields):
            titles[Source("state", n)] = titles[Source("before", n)] = field
            titles[Source("cotangent", n)] = f"d{field}'"
        backward = self.backward(0)
        for n, source in enumerate([*backward.traces, *backward.again]):
            titles[Source("trace", n)] = titles[source]
        part, ends = self.forward, ("v", "slope", *(f"{f}'" for f in self.fields))
        kept = ""
        if name == "backward":
            part, ends = backward.part, (*(f"d{f}" for f in self.fields), "dx")
            kept = ", ".join(titles[s] for s in backward.traces)
            kept = f", keeps {kept or 'bits and slopes'}"
        elif name == "again" and backward.replay is not None:
            part = backward.replay
            ends = tuple([f"{titles[s]}'" for s in backward.again])
            own = {Source("state", n): titles[s] for n, s in enumerate(backward.again)}
            titles |= own
        count = len(part.step.instructions)
        lines = [f"{name}: {count} instructions a step{kept}"]
        derived = tuple(f"c{n}" for n in range(len(part.before.outputs)))
        if derived:
            lines += ["  once:", printed(part.before, titles, derived)]
            titles |= {Source("derived", n): f"c{n}" for n in range(len(derived))}
            lines += ["  every step:"]
        return [*lines, printed(part.step, titles, ends)]


@contextlib.contextmanager
def listened() -> Iterator[list[tuple[Program, int]]]:
    """Programs that are differentiated inside, and in which constants, as bits."""
    asked: list[tuple[Program, int]] = []
    token = _listening.set((*_listening.get(), asked))
    try:
        yield asked
    finally:
        _listening.reset(token)


def noted(program: Program, learned: int) -> None:
    """Tells those who listen that a program is differentiated, and in what."""
    for asked in _listening.get():
        asked.append((program, learned))


def program_of(
    equation: Callable, state: PyTree, x: Any, names: tuple[str, ...]
) -> tuple[Program, tuple[Any, ...]]:
    """The program of an equation, and the constants that have no name.

    Raises:
      Refused: there is none for it.
    """
    step = traced(equation, state, x, names)
    paths = jax.tree_util.tree_leaves_with_path(state)
    fields = tuple([keystr(path, simple=True, separator=".") for path, _ in paths])
    return _kept(Program(step, fields, names)), step.held


@lru_cache(maxsize=256)
def _kept(program: Program) -> Program:
    """The first of equal programs, whose backward steps are lowered already."""
    return program
