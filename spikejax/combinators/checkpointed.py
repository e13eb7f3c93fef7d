"""A cell that recomputes its inside in the backward pass."""

from __future__ import annotations

from typing import Any

import jax

from spikejax.combinators._segments import in_segments
from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.signal import DENSE, Want
from spikejax.core.spec import UnrollResult, Wrapper, run_child
from spikejax.core.tapped import Later, later_parts
from spikejax.kernels.dense import dense
from spikejax.kernels.once import once

PyTree = Any


class Checkpointed(Wrapper):
    """What `checkpointed` was given."""

    inner: Cell
    every: int

    def init(self, key: jax.Array, x: PyTree):
        return self.inner.init(key, x)

    def step(self, params: PyTree, state: PyTree, x: PyTree):
        return self.inner.step(params, state, x)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        want, xs = Want(bits=want.bits, axes=want.axes), dense(xs)
        end, (ys, _) = _run((self, want, False), params, state, xs)
        inside = Later(lambda: _run((self, DENSE, True), params, state, xs)[1][1])
        return UnrollResult(end, ys, later_parts(ys, inside) if seen else None)


@once
def _run(how: tuple[Checkpointed, Want, bool], params, state, xs):
    about, want, seen = how

    @jax.checkpoint
    def segment(params, state, xs):
        found = run_child(about.inner, params, state, xs, want, seen)
        return found.state, (found.ys, found.inside)

    return in_segments(
        lambda state, xs: segment(params, state, xs), about.every, state, xs
    )


def checkpointed(inner: Cell, every: int) -> Cell:
    """The same cell, recomputing its inside in the backward pass.

    Only every `every`-th state is kept; the steps between are run a second time
    when their gradient is due. Memory for `T` steps falls from `T` states to
    `T/k + k`, least at `k = √T`, for about a third more work. Values and
    gradients are the same.

    Args:
      inner: any cell.
      every: `k`, time steps per segment, at least 1.

    Raises:
      TypeError: `inner` is not a cell.
      ValueError: `every` below 1.

    Reference: Chen, Xu, Zhang, Guestrin, "Training deep nets with sublinear memory
    cost", 2016, doi:10.48550/arXiv.1604.06174.

    Example:
      >>> import spikejax as sj
      >>> sj.checkpointed(sj.li(0.9), every=32)
      checkpointed(inner=li(beta=0.9), every=32)
    """
    as_cell("checkpointed", "inner", inner)
    checks.whole("checkpointed", 1, every=every)
    return Checkpointed(inner, every).cell()
