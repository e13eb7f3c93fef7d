"""A cell unrolled by the plain scan of its step."""

from __future__ import annotations

from typing import Any

import jax

from spikejax.core.cell import Cell, as_cell
from spikejax.core.spec import Wrapper

PyTree = Any


class Stepwise(Wrapper):
    """What `stepwise` was given."""

    inner: Cell

    def init(self, key: jax.Array, x: PyTree):
        return self.inner.init(key, x)

    def step(self, params: PyTree, state: PyTree, x: PyTree):
        return self.inner.step(params, state, x)

    def __repr__(self) -> str:
        return f"stepwise({self.inner!r})"


def stepwise(inner: Cell) -> Cell:
    """The same cell, unrolled by the plain scan of its step.

    Slower than the cell's own `unroll`, and its definition: a test oracle, and
    the way to less memory for a deep network over a long sequence.

    Args:
      inner: any cell.

    Raises:
      TypeError: `inner` is not a cell.

    Example:
      >>> import spikejax as sj
      >>> sj.stepwise(sj.li(0.9))
      stepwise(li(beta=0.9))
    """
    return Stepwise(as_cell("stepwise", "inner", inner)).cell()
