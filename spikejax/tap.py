"""What happens inside a network, put out beside its output."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax

from spikejax import cell
from spikejax.cell import Cell
from spikejax.compose import Parallel, Serial, sequence

PyTree = Any


class Tapped(NamedTuple):
    """An output with what led to it.

    Attributes:
      y: the output itself.
      inside: for a serial or parallel cell, the `Tapped` of each part, by position
        or name; for any other cell its state after the step.
    """

    y: PyTree
    inside: PyTree


class Tap(NamedTuple):
    """What `tap` was given."""

    inner: Cell

    def _describe(self, describe: Callable) -> str:
        return f"tap({describe(self.inner)})"


def tap(inner: Cell) -> Cell:
    """The same cell, with what happens inside it put out as well.

    Hidden spikes and membranes become outputs, for a loss, a regulariser or a
    picture. What is not used costs nothing under `jax.jit`.

    Args:
      inner: any cell.

    Returns:
      A cell with the params and state of `inner` and the output `Tapped(y, inside)`.

    Raises:
      TypeError: `inner` is not a cell.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.tap(sj.serial(hidden=sj.lif(0.9), readout=sj.li(0.9)))
      >>> params, state = net.init(jax.random.key(0), jax.numpy.zeros(2))
      >>> _, out = net.unroll(params, state, jax.numpy.ones((4, 2)))
      >>> out.inside["hidden"].inside.u.shape          # the hidden membrane
      (4, 2)
    """
    cell.as_cell("tap", "inner", inner)
    return cell.make(Tap(inner), _tap_init, _tap_step, _tap_unroll)


def _tap_init(about: Tap, key: jax.Array, x: PyTree):
    return about.inner.init(key, x)


def _tap_step(about: Tap, params: PyTree, state: PyTree, x: PyTree):
    return _tapped(about.inner, "step", params, state, x)


def _tap_unroll(about: Tap, params: PyTree, state: PyTree, xs: PyTree):
    return _tapped(about.inner, "unroll", params, state, xs)


def _tapped(inner: Cell, how: str, params: PyTree, state: PyTree, x: PyTree):
    about = cell.spec(inner)
    if not isinstance(about, (Serial, Parallel)):
        return _with_state(inner, how, params, state, x)
    states, taps = [], []
    params = about.parts.unpack("tap", "params", params)
    state = about.parts.unpack("tap", "state", state)
    for part, p, s in zip(about.parts.cells, params, state, strict=True):
        s, out = _tapped(part, how, p, s, x)
        states.append(s)
        taps.append(out)
        if isinstance(about, Serial):
            x = out.y
    inside = about.parts.pack(taps)
    ys = about.parts.pack([t.y for t in taps])
    y = taps[-1].y if isinstance(about, Serial) else ys
    return about.parts.pack(states), Tapped(y, inside)


def _with_state(inner: Cell, how: str, params: PyTree, state: PyTree, x: PyTree):
    def step(state, x):
        state, y = inner.step(params, state, x)
        return state, Tapped(y, state)

    if how == "step":
        return step(state, x)
    if not jax.tree.leaves(state):
        state, ys = inner.unroll(params, state, x)
        return state, Tapped(ys, state)
    found = sequence(inner, params, state, x, traced=True)
    if found is not None:
        return found.state, Tapped(found.ys, found.states)
    return jax.lax.scan(step, state, x)
