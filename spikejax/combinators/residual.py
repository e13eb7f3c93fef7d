"""A cell with its input added to its output."""

from __future__ import annotations

from typing import Any

import jax

from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.dtypes import as_float, float_struct
from spikejax.core.signal import DENSE, Spikes, Want
from spikejax.core.spec import UnrollResult, Wrapper, output, run_child, spec
from spikejax.core.tapped import parts
from spikejax.kernels.dense import dense

PyTree = Any


class Residual(Wrapper):
    """What `residual` was given."""

    inner: Cell

    def init(self, key: jax.Array, x: PyTree):
        x = float_struct("residual", x)
        params, state = self.inner.init(key, x)
        y = output(self.inner, params, state, x)
        if y.shape != x.shape:
            message = f"to put out the input's shape {list(x.shape)}"
            got = checks.Text(f"shape {list(y.shape)}")
            raise checks.refuse("residual", "inner", message, got)
        return params, state

    def step(self, params: PyTree, state: PyTree, x: PyTree):
        x = as_float("residual", x)
        state, y = self.inner.step(params, state, x)
        return state, x + y

    def accepts(self, want: Want) -> Want:
        del want
        return spec(self.inner).accepts(DENSE).shared()

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        del want
        x = as_float("residual", dense(xs))
        found = run_child(
            self.inner, params, state, xs if isinstance(xs, Spikes) else x, DENSE, seen
        )
        inside = parts(seen, inner=found.inside)
        return UnrollResult(found.state, x + dense(found.ys), inside)

    def __repr__(self) -> str:
        return f"residual({self.inner!r})"


def residual(inner: Cell) -> Cell:
    """A cell with its input added to its output: `y = x + f(x)`.

    Args:
      inner: the cell `f`, whose output has the shape of its input.

    Raises:
      ValueError: at `init`, the output's shape is not the input's.
      TypeError: `inner` is not a cell.

    Example:
      >>> import spikejax as sj
      >>> sj.residual(sj.li(0.9))
      residual(li(beta=0.9))
    """
    return Residual(as_cell("residual", "inner", inner)).cell()
