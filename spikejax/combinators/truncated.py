"""The gradient through the state, cut at intervals."""

from __future__ import annotations

from typing import Any

import jax

from spikejax.combinators._segments import cut, in_segments, join, steps
from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.signal import DENSE, Want
from spikejax.core.spec import UnrollResult, Wrapper, run_child
from spikejax.core.tapped import Later, later_parts
from spikejax.kernels.dense import dense
from spikejax.kernels.once import once

PyTree = Any


class Truncated(Wrapper):
    """What `truncated` was given."""

    inner: Cell
    every: int

    def init(self, key: jax.Array, x: PyTree):
        return self.inner.init(key, x)

    def step(self, params: PyTree, state: PyTree, x: PyTree):
        return self.inner.step(params, state, x)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        want, xs = Want(bits=want.bits, axes=want.axes), dense(xs)
        end, ys, _ = _run((self, want, False), params, state, xs)
        inside = Later(lambda: _run((self, DENSE, True), params, state, xs)[2])
        return UnrollResult(end, ys, later_parts(ys, inside) if seen else None)


@once
def _run(how: tuple[Truncated, Want, bool], params, state, xs):
    about, want, seen = how

    def segment(params, state, xs):
        found = run_child(about.inner, params, state, xs, want, seen)
        return found.state, (found.ys, found.inside)

    @jax.checkpoint  # or the residuals of all segments would be kept together
    def again(params, state, xs):
        return segment(params, state, xs)

    def cut_off(state, xs):
        state, ys = again(params, state, xs)
        return jax.lax.stop_gradient(state), ys

    length = steps(xs)
    whole = (length - 1) // about.every * about.every
    if whole <= 0:
        state, out = segment(params, state, xs)
        return state, *out
    state, out = in_segments(cut_off, about.every, state, cut(xs, 0, whole))
    state, last = segment(params, state, cut(xs, whole, length))
    return state, *join(out, last)


def truncated(inner: Cell, every: int) -> Cell:
    """The same values, with the gradient through the state cut at intervals.

    `unroll` cuts the state's gradient in front of steps `every`, `2 * every`, …
    of the sequence it is given; `step` never does.

    Segments are differentiated one after the other: what is kept of all of them is
    the state at their borders, and all but the last run a second time when their
    gradient is due. Memory for T steps falls from T states to T / `every` + `every`,
    for up to one more forward pass, as in `checkpointed`.

    Args:
      inner: any cell.
      every: time steps between two cuts, at least 1.

    Raises:
      TypeError: `inner` is not a cell.
      ValueError: `every` below 1.

    Reference: Williams, Peng, "An efficient gradient-based algorithm for on-line
    training of recurrent network trajectories", Neural Computation 2(4), 1990,
    doi:10.1162/neco.1990.2.4.490.

    Example:
      >>> import spikejax as sj
      >>> sj.truncated(sj.li(0.9), every=20)
      truncated(inner=li(beta=0.9), every=20)
    """
    as_cell("truncated", "inner", inner)
    checks.whole("truncated", 1, every=every)
    return Truncated(inner, every).cell()
