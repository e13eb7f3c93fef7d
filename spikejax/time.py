"""How time is spent: stepwise, checkpointed, truncated, delayed.

Each takes a cell and returns a cell of the same numbers; what differs is the
memory, the gradient or the moment.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check, cell
from spikejax.cell import Cell

PyTree = Any


# --- stepwise -------------------------------------------------------------------------


class Stepwise(NamedTuple):
    """What `stepwise` was given."""

    inner: Cell

    def _describe(self, describe: Callable) -> str:
        return f"stepwise({describe(self.inner)})"


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
    cell.as_cell("stepwise", "inner", inner)
    return cell.make(Stepwise(inner), _inner_init, _inner_step)


def _inner_init(about: Any, key: jax.Array, x: PyTree):
    return about.inner.init(key, x)


def _inner_step(about: Any, params: PyTree, state: PyTree, x: PyTree):
    return about.inner.step(params, state, x)


# --- checkpointed and truncated -------------------------------------------------------


class Checkpointed(NamedTuple):
    """What `checkpointed` was given."""

    inner: Cell
    every: int


def checkpointed(inner: Cell, every: int) -> Cell:
    r"""The same cell, recomputing its inside in the backward pass.

    Only every `every`-th state is kept; the steps between are run a second time
    when their gradient is due. Memory for \(T\) steps falls from \(T\) states to
    \(T/k + k\), least at \(k = \sqrt{T}\), for about a third more work. Values and
    gradients are the same.

    Args:
      inner: any cell.
      every: \(k\), time steps per segment, at least 1.

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
    cell.as_cell("checkpointed", "inner", inner)
    _check.whole("checkpointed", 1, every=every)
    return cell.make(
        Checkpointed(inner, every), _inner_init, _inner_step, _checkpointed_unroll
    )


def _checkpointed_unroll(
    about: Checkpointed, params: PyTree, state: PyTree, xs: PyTree
):
    segment = jax.checkpoint(about.inner.unroll)
    return _in_segments(segment, about.every, params, state, xs)


class Truncated(NamedTuple):
    """What `truncated` was given."""

    inner: Cell
    every: int


def truncated(inner: Cell, every: int) -> Cell:
    """The same values, with the gradient through the state cut at intervals.

    `unroll` cuts the state's gradient in front of steps `every`, `2 * every`, …
    of the sequence it is given; `step` never does.

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
    cell.as_cell("truncated", "inner", inner)
    _check.whole("truncated", 1, every=every)
    return cell.make(
        Truncated(inner, every), _inner_init, _inner_step, _truncated_unroll
    )


def _truncated_unroll(about: Truncated, params: PyTree, state: PyTree, xs: PyTree):
    def segment(params, state, xs):
        state, ys = about.inner.unroll(params, state, xs)
        return jax.lax.stop_gradient(state), ys

    length = _steps(xs)
    whole = (length - 1) // about.every * about.every
    if whole <= 0:
        return about.inner.unroll(params, state, xs)
    state, ys = _in_segments(segment, about.every, params, state, _cut(xs, 0, whole))
    state, last = about.inner.unroll(params, state, _cut(xs, whole, length))
    return state, _join(ys, last)


def _in_segments(segment: Callable, every: int, params: PyTree, state: PyTree, xs):
    """Runs `segment` over pieces of `every` steps, then over what is left."""
    length = _steps(xs)
    whole = length // every * every
    if not whole:
        return segment(params, state, xs)
    pieces = jax.tree.map(
        lambda a: a[:whole].reshape(whole // every, every, *a.shape[1:]), xs
    )
    state, ys = jax.lax.scan(lambda s, piece: segment(params, s, piece), state, pieces)
    ys = jax.tree.map(lambda a: a.reshape(whole, *a.shape[2:]), ys)
    if whole == length:
        return state, ys
    state, rest = segment(params, state, _cut(xs, whole, length))
    return state, _join(ys, rest)


def _steps(xs: PyTree) -> int:
    return jax.tree.leaves(xs)[0].shape[0]


def _cut(xs: PyTree, start: int, stop: int) -> PyTree:
    return jax.tree.map(lambda a: a[start:stop], xs)


def _join(first: PyTree, second: PyTree) -> PyTree:
    return jax.tree.map(lambda a, b: jnp.concatenate([a, b]), first, second)


# --- delayed --------------------------------------------------------------------------


class Delayed(NamedTuple):
    """What `delayed` was given."""

    inner: Cell
    steps: int


class DelayedState(NamedTuple):
    """The cell's own state and its outputs still under way, oldest first."""

    inner: PyTree
    line: PyTree


def delayed(inner: Cell, steps: int) -> Cell:
    r"""The same cell, its output coming `steps` later: \( y'(t) = y(t - d) \).

    Zeros come out first; outputs still under way are part of the state.

    Args:
      inner: any cell.
      steps: the delay \(d\) in time steps, at least 0.

    Raises:
      TypeError: `inner` is not a cell.
      ValueError: `steps` below 0.

    Example:
      >>> import spikejax as sj
      >>> sj.delayed(sj.lif(0.9), steps=3)      # doctest: +ELLIPSIS
      delayed(inner=lif(...), steps=3)
    """
    cell.as_cell("delayed", "inner", inner)
    _check.whole("delayed", 0, steps=steps)
    return cell.make(
        Delayed(inner, steps), _delayed_init, _delayed_step, _delayed_unroll
    )


def _delayed_init(about: Delayed, key: jax.Array, x: PyTree):
    params, state = about.inner.init(key, x)
    y = cell.output(about.inner, params, state, x)
    line = jax.tree.map(lambda a: jnp.zeros((about.steps, *a.shape), a.dtype), y)
    return params, DelayedState(state, line)


def _delayed_step(about: Delayed, params: PyTree, state: DelayedState, x: PyTree):
    inner, y = about.inner.step(params, state.inner, x)
    line, out = _shift(state.line, jax.tree.map(lambda a: a[None], y))
    return DelayedState(inner, line), jax.tree.map(lambda a: a[0], out)


def _delayed_unroll(about: Delayed, params: PyTree, state: DelayedState, xs: PyTree):
    inner, ys = about.inner.unroll(params, state.inner, xs)
    line, out = _shift(state.line, ys)
    return DelayedState(inner, line), out


def _shift(line: PyTree, ys: PyTree) -> tuple[PyTree, PyTree]:
    """Puts `ys` on the line; what remains on it, and what comes off."""
    queue = _join(line, ys)
    count = _steps(ys)
    return _cut(queue, count, _steps(queue)), _cut(queue, 0, count)
