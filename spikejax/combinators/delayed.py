"""A cell whose output comes some steps later."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.combinators._segments import cut, join
from spikejax.combinators._segments import steps as length_of
from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.signal import DENSE, Want
from spikejax.core.spec import UnrollResult, Wrapper, output, run_child, spec
from spikejax.core.tapped import parts
from spikejax.kernels.dense import dense

PyTree = Any


class DelayedState(NamedTuple):
    """The cell's own state and its outputs still under way, oldest first."""

    inner: PyTree
    line: PyTree


class Delayed(Wrapper):
    """What `delayed` was given."""

    inner: Cell
    steps: int

    def init(self, key: jax.Array, x: PyTree):
        params, state = self.inner.init(key, x)
        y = output(self.inner, params, state, x)
        line = jax.tree.map(lambda a: jnp.zeros((self.steps, *a.shape), a.dtype), y)
        return params, DelayedState(state, line)

    def step(self, params: PyTree, state: DelayedState, x: PyTree):
        inner, y = self.inner.step(params, state.inner, x)
        line, out = _shifted(state.line, jax.tree.map(lambda a: a[None], y))
        return DelayedState(inner, line), jax.tree.map(lambda a: a[0], out)

    def accepts(self, want: Want) -> Want:
        del want
        return spec(self.inner).accepts(DENSE)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        del want
        found = run_child(self.inner, params, state.inner, xs, DENSE, seen)
        line, out = _shifted(state.line, dense(found.ys))
        inside = parts(seen, inner=found.inside)
        return UnrollResult(DelayedState(found.state, line), out, inside)

    def split(self, params, state):
        return {"inner": (params, state.inner)}


def delayed(inner: Cell, steps: int) -> Cell:
    """The same cell, its output coming `steps` later: `y'(t) = y(t - d)`.

    Zeros come out first; outputs still under way are part of the state.

    Args:
      inner: any cell.
      steps: the delay `d` in time steps, at least 0.

    Raises:
      TypeError: `inner` is not a cell.
      ValueError: `steps` below 0.

    Example:
      >>> import spikejax as sj
      >>> sj.delayed(sj.lif(0.9), steps=3)      # doctest: +ELLIPSIS
      delayed(inner=lif(...), steps=3)
    """
    as_cell("delayed", "inner", inner)
    checks.whole("delayed", 0, steps=steps)
    return Delayed(inner, steps).cell()


def _shifted(line: PyTree, ys: PyTree) -> tuple[PyTree, PyTree]:
    """Puts `ys` on the line; what remains on it, and what comes off."""
    pairs = zip(jax.tree.leaves(line), jax.tree.leaves(ys), strict=True)
    for kept, new in pairs:
        if kept.shape[1:] != new.shape[1:]:
            message = f"to fit a line of outputs of shape {list(kept.shape[1:])}"
            got = checks.Text(f"one that gives shape {list(new.shape[1:])}")
            raise checks.refuse("delayed", "x", message, got)
    queue = join(line, ys)
    count = length_of(ys)
    return cut(queue, count, length_of(queue)), cut(queue, 0, count)
