"""Cells side by side on the same input."""

from __future__ import annotations

from typing import Any

import jax

from spikejax.combinators._parts import OfParts
from spikejax.core.cell import Cell
from spikejax.core.signal import DENSE, Spikes, Sum, Want
from spikejax.core.spec import UnrollResult, output
from spikejax.core.tapped import Inside, looked
from spikejax.kernels.dense import dense

PyTree = Any


class Parallel(OfParts):
    """What `parallel` was given."""

    def init(self, key: jax.Array, x: PyTree):
        keys = jax.random.split(key, len(self.cells))
        both = [c.init(key, x) for c, key in zip(self.cells, keys, strict=True)]
        return self.pack([p for p, _ in both]), self.pack([s for _, s in both])

    def step(self, params: PyTree, state: PyTree, x: PyTree):
        given = (self.unpack("params", params), self.unpack("state", state))
        both = [c.step(p, s, x) for c, p, s in zip(self.cells, *given, strict=True)]
        return self.pack([s for s, _ in both]), self.pack([y for _, y in both])

    def accepts(self, want: Want) -> Want:
        del want
        taken = [part.accepts(DENSE) for part in self.specs]
        bits = [w.shared() for w in taken if w.bits]
        if not bits:
            return DENSE
        scaled, sums = all(w.scaled for w in bits), all(w.sums for w in bits)
        return bits[0]._replace(scaled=scaled, sums=sums)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        del want
        xs = xs if isinstance(xs, (Spikes, Sum)) else dense(xs)
        states, ys, tapped = [], [], []
        given = (self.unpack("params", params), self.unpack("state", state))
        for part, p, s in zip(self.specs, *given, strict=True):
            found = part.run(p, s, xs, DENSE, seen)
            if seen:
                tapped.append(looked(part, p, s, xs, found).inside)
            states.append(found.state)
            ys.append(dense(found.ys))
        inside = Inside(dict(zip(self.keys, tapped, strict=True))) if seen else None
        return UnrollResult(self.pack(states), self.pack(ys), inside)

    def output(self, params: PyTree, state: PyTree, x: PyTree) -> PyTree:
        given = (self.unpack("params", params), self.unpack("state", state))
        return self.pack(
            [output(c, p, s, x) for c, p, s in zip(self.cells, *given, strict=True)]
        )


def parallel(*cells: Cell, **named: Cell) -> Cell:
    """Cells side by side on the same input; the output is a tuple, or a dict.

    Args:
      *cells: the cells; params, state and output are tuples.
      **named: or the cells with names; params, state and output are dicts.

    Raises:
      ValueError: no cells, or some by position and some by name.
      TypeError: something that is not a cell.

    Example:
      >>> import jax, spikejax as sj
      >>> both = sj.parallel(spikes=sj.lif(0.9), membrane=sj.li(0.9))
      >>> params, state = both.init(jax.random.key(0), jax.numpy.zeros(2))
      >>> sorted(both.step(params, state, jax.numpy.ones(2))[1])
      ['membrane', 'spikes']
    """
    return Parallel.given("parallel", cells, named).cell()
