"""From the equation of a time step to graphs of both its directions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.extend.core as jex
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax.kernels.program import slopes
from spikejax.kernels.program.code import Source
from spikejax.kernels.program.graph import Graph
from spikejax.kernels.program.lower import Refused
from spikejax.kernels.program.read import Reader, bound, run, spikes
from spikejax.kernels.program.step import Step

PyTree = Any


def traced(equation: Callable, state: PyTree, x: Any, names: tuple[str, ...]) -> Step:
    """Both directions of `equation(state, x, **constants)` for one time step.

    Args:
      equation: of a neuron.
      state: shapes of its state.
      x: that of its input.
      names: of its constants.

    Raises:
      Refused: there is no program for it.
    """
    leaves, form = jax.tree.flatten(state)
    for leaf in leaves:
        if leaf.shape != x.shape:
            raise Refused(f"its state has a shape of its own, {list(leaf.shape)}")
        if leaf.dtype != jnp.float32:
            raise Refused(f"its state is of type {leaf.dtype}")

    def step(leaves, x, constants):
        given = dict(zip(names, constants, strict=True))
        end, y = equation(form.unflatten(leaves), x, **given)
        if jax.tree.structure(end) != form:
            raise Refused("its state changes its structure")
        return [*jax.tree.leaves(end), y]

    full = jax.ShapeDtypeStruct(x.shape, jnp.float32)
    likes = ([full] * len(leaves), full, [full] * len(names))
    try:
        closed = jax.make_jaxpr(step)(*likes)
    except Refused:
        raise
    except Exception as error:  # whatever an equation raises: its scan raises it again
        line = " ".join(str(error).split())[:80]
        raise Refused(f"it cannot be traced: {type(error).__name__}: {line}") from None
    for out in closed.out_avals:
        if out.shape != x.shape:
            raise Refused(f"it puts out the shape {list(out.shape)}")
        if out.dtype != jnp.float32:
            raise Refused(f"it puts out the type {out.dtype}")
    return _Both(closed, len(leaves), len(names), full).step()


class _Both:
    """A traced equation on its way to two graphs."""

    def __init__(self, closed: Any, states: int, names: int, full: Any):
        self.closed, self.states, self.names, self.full = closed, states, names, full
        found = spikes(closed.jaxpr)
        if len(found) != 1:
            count = f"has {len(found)} spikes in a step" if found else "has no spike"
            raise Refused(f"there is no kernel for its equation: it {count}")
        self.spike = found[0]
        self.numbers = [
            v.val for v in self.spike.invars[1:] if isinstance(v, jex.Literal)
        ]
        consts = closed.consts
        self.held = (*consts, *self.numbers)
        held = [jax.ShapeDtypeStruct(np.shape(c), jnp.result_type(c)) for c in consts]
        for a in held:
            if a.dtype != jnp.float32:
                raise Refused(f"its closure holds an array of type {a.dtype}")
            if any(n != 1 for n in a.shape[:-1]):
                raise Refused(f"its closure holds an array of shape {list(a.shape)}")
        number = jax.ShapeDtypeStruct((), jnp.float32)
        many = [full] * states
        constants = [full] * names
        self.likes = (many, full, constants, held, [number] * len(self.numbers), full)

    def step(self) -> Step:
        forward, (v, slope, *rest) = self._forward()
        known, rest = rest[:4], rest[4:]
        slope = slopes.shorter(forward, v, slope, *known)
        others, rest = rest[: -self.states - 1], rest[-self.states - 1 :]
        *ends, y = rest
        if any(forward.value(k) != 0 for k in others):
            raise Refused("its surrogate has constants that it learns")
        if not forward.is_truth(y):
            raise Refused("its output is not its spike")
        is_spike = self._passes() and y == forward.add("step", v)
        for source in forward.sources([v, *ends]):
            at = source.index - self.names
            is_held = source.kind == "constant" and 0 <= at < len(self.closed.consts)
            if is_held and isinstance(self.held[at], Tracer):
                raise Refused("its closure holds a traced array")
        backward, found = self._backward(is_spike)
        cut = self.states + 1
        dstates, dx = tuple(found[: self.states]), found[self.states]
        there = (forward, v if is_spike else y, slope, tuple(ends))
        return Step(*there, backward, dstates, dx, tuple(found[cut:]), self.held)

    # --- what is traced once more

    def _run(self, states, x, constants, held, numbers, z, noted=None):
        """The states after a step whose spikes are `z`, and what they are steps of."""
        seen = []

        def spike(eqn, values):
            numbered = iter(numbers)
            pairs = zip(values, eqn.invars, strict=True)
            given = [
                next(numbered) if k and isinstance(var, jex.Literal) else value
                for k, (value, var) in enumerate(pairs)
            ]
            seen.append(given)
            return [z]

        out = run(self.closed.jaxpr, held, [*states, x, *constants], spike)
        *ends, y = out
        given = seen[0]
        if noted is not None:
            noted.append(given)
        return given[0], ends, y

    def _slope(self, given):
        """The derivative of the surrogate, and of its other operands."""
        out, pull = jax.vjp(lambda *a: bound(self.spike, a)[0], *given)
        return pull(jnp.ones_like(out))

    def _forward(self):
        def both(*args):
            noted: list = []
            v, ends, y = self._run(*args, noted=noted)
            slope, *others = self._slope(noted[0])
            known = slopes.known(*noted[0])
            return [v, slope, *known, *others, *ends, y]

        return self._graph(both, self.likes, self._sources(), is_found=True)

    def _passes(self) -> bool:
        """Whether the cotangent of the output is that of the spike, or else a part.

        Raises:
          Refused: the output has derivatives beside that by the spike.
        """

        def back(states, x, constants, held, numbers, z, dy):
            def output(states, x, constants, z):
                return self._run(states, x, constants, held, numbers, z)[2]

            _, pull = jax.vjp(output, states, x, constants, z)
            dstates, dx, dconstants, dz = pull(dy)
            return [*dstates, dx, *dconstants, dz]

        sources = [*self._sources(), Source("dz")]
        given = (back, (*self.likes, self.full), sources)
        graph, (*others, dz) = self._graph(*given, False, is_linear=True)
        if any(graph.value(k) != 0 for k in others):
            raise Refused("its output has derivatives beside those of its spike")
        return graph.nodes[dz].source == Source("dz")

    def _backward(self, is_spike: bool):
        """The way back; where the output is not the spike, this is computed again."""
        many = [self.full] * self.states

        def back(states, x, constants, held, numbers, z, dends, dz, slope):
            def ends_of(states, x, constants, z):
                v, ends, y = self._run(states, x, constants, held, numbers, z)
                return (v, ends) if is_spike else (v, ends, y)

            given = (states, x, constants, z)
            (v, *_), pull = jax.vjp(ends_of, *given)
            none = jnp.zeros_like(v)
            if is_spike:
                dz = dz + pull((none, dends))[3]
                dstates, dx, dconstants, _ = pull((dz * slope, dends))
            else:
                dz = pull((none, dends, dz))[3]
                dstates, dx, dconstants, _ = pull((dz * slope, dends, none))
            return [v, *dstates, dx, *dconstants]

        likes = (*self.likes, many, self.full, self.full)
        sources = [Source("cotangent", k) for k in range(self.states)]
        sources = [*self._sources(), *sources, Source("dz"), Source("slope")]
        graph, found = self._graph(back, likes, sources, not is_spike, is_linear=True)
        return graph, found[1:]

    def _sources(self) -> list[Source]:
        count = self.names + len(self.held)
        states = [Source("state", k) for k in range(self.states)]
        constants = [Source("constant", k) for k in range(count)]
        return [*states, Source("x"), *constants, Source("spike")]

    def _graph(
        self, function, likes, sources, is_found, is_linear=False
    ) -> tuple[Graph, list[int]]:
        """A function's results as nodes.

        With `is_found` the first of them is what the spike is a step of, and the spike
        is computed of it; else it is given.
        """
        closed = jax.make_jaxpr(function)(*likes)
        graph = Graph(is_linear)
        for const in closed.consts:
            if np.ndim(const) or isinstance(const, Tracer):
                raise Refused("its derivative holds an array")
        consts = [graph.number(float(c)) for c in closed.consts]
        given = [graph.source(s) for s in sources]
        reader = Reader(graph, self.full.shape)
        found = reader.read(closed.jaxpr, consts, given)
        if not is_found:
            return graph, found
        v = found[0]
        if Source("spike") in graph.sources([v]):
            raise Refused("its spike depends on itself")
        given[sources.index(Source("spike"))] = graph.add("step", v)
        return graph, reader.read(closed.jaxpr, consts, given)
