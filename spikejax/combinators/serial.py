"""Cells one after another."""

from __future__ import annotations

from typing import Any

import jax

from spikejax.combinators._parts import OfParts
from spikejax.core.cell import Cell
from spikejax.core.signal import DENSE, Want
from spikejax.core.spec import UnrollResult
from spikejax.core.tapped import Inside, Later, Tapped, looked

PyTree = Any


class Serial(OfParts):
    """What `serial` was given."""

    def init(self, key: jax.Array, x: PyTree):
        params, states = [], []
        keys = jax.random.split(key, len(self.cells))
        for part, key in zip(self.specs, keys, strict=True):
            p, s = part.init(key, x)
            x = part.output(p, s, x)
            params.append(p)
            states.append(s)
        return self.pack(params), self.pack(states)

    def step(self, params: PyTree, state: PyTree, x: PyTree):
        states = []
        given = (self.unpack("params", params), self.unpack("state", state))
        for part, p, s in zip(self.cells, *given, strict=True):
            s, x = part.step(p, s, x)
            states.append(s)
        return self.pack(states), x

    def step_seen(self, params, state, x):
        states, tapped = [], []
        given = (self.unpack("params", params), self.unpack("state", state))
        for part, p, s in zip(self.specs, *given, strict=True):
            s, out = part.step_seen(p, s, x)
            states.append(s)
            tapped.append(out)
            x = out.y
        inside = Inside(dict(zip(self.keys, tapped, strict=True)))
        return self.pack(states), Tapped(x, inside)

    def accepts(self, want: Want) -> Want:
        for part in reversed(self.specs):
            want = part.accepts(want)
        return want

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        """Layer by layer: each part is told the forms that the next one takes."""
        wants = [want]
        for part in reversed(self.specs[1:]):
            wants.append(part.accepts(wants[-1]))
        states, tapped = [], []
        given = (self.unpack("params", params), self.unpack("state", state))
        for part, p, s, w in zip(self.specs, *given, reversed(wants), strict=True):
            found = part.run(p, s, xs, w, seen)
            if seen:
                found = looked(part, p, s, xs, found)
                tapped.append(found.inside)
            states.append(found.state)
            xs = found.ys
        inside = None
        if seen:
            last = tapped[-1]
            parts = Inside(dict(zip(self.keys, tapped, strict=True)))
            inside = Tapped(Later(lambda: last.y), parts, Later(lambda: last.rate))
        return UnrollResult(self.pack(states), xs, inside)

    def received(self, state, xs, inside):
        del state
        came = [xs, *(part.y for part in inside.values())]
        return dict(zip(inside, came, strict=False))

    def output(self, params: PyTree, state: PyTree, x: PyTree) -> PyTree:
        """What one time step puts out, also where a part cannot take one."""
        given = (self.unpack("params", params), self.unpack("state", state))
        for part, p, s in zip(self.specs, *given, strict=True):
            x = part.output(p, s, x)
        return x


def serial(*cells: Cell, **named: Cell) -> Cell:
    """Cells one after another, each fed with what the one before puts out.

    `unroll` runs layer by layer, not step by step, so a `linear` is one product
    over all time steps and only neurons are scanned. No step of latency is added:
    the last cell's output at time t depends on the input at time t.

    Args:
      *cells: the cells in order; params and state are tuples.
      **named: or the cells in order with names; params and state are dicts.

    Returns:
      A cell whose params and state hold those of the parts.

    Raises:
      ValueError: no cells, or some by position and some by name.
      TypeError: something that is not a cell.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.serial(hidden=sj.linear(3), spikes=sj.lif(0.9))
      >>> params, state = net.init(jax.random.key(0), jax.numpy.zeros(2))
      >>> params["hidden"]["w"].shape
      (2, 3)
    """
    return Serial.given("serial", cells, named).cell()
