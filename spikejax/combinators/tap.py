"""What happens inside a network, put out beside its output."""

from __future__ import annotations

from typing import Any

import jax

from spikejax.core.cell import Cell, as_cell
from spikejax.core.signal import DENSE, Want
from spikejax.core.spec import UnrollResult, Wrapper, run_child, spec
from spikejax.core.tapped import Inside

PyTree = Any


class Tap(Wrapper):
    """What `tap` was given."""

    inner: Cell

    def init(self, key: jax.Array, x: PyTree):
        return self.inner.init(key, x)

    def step(self, params: PyTree, state: PyTree, x: PyTree):
        return spec(self.inner).step_seen(params, state, x)

    def accepts(self, want: Want) -> Want:
        del want
        # Who looks at a product is a second consumer of the spikes that go into it.
        return spec(self.inner).accepts(DENSE)._replace(narrow=0, compact=False)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        del want, seen
        found = run_child(self.inner, params, state, xs, DENSE, True)
        return UnrollResult(found.state, found.inside, Inside({"inner": found.inside}))

    def __repr__(self) -> str:
        return f"tap({self.inner!r})"


def tap(inner: Cell) -> Cell:
    """The same cell, with what happens inside it put out as well.

    Hidden spikes and membranes become outputs, for a loss, a regulariser or a
    picture. What is not looked at is not computed: the kernels that run, values and
    gradients are those of `inner`. Spikes and rates come from the kernel that made
    them; membranes of all steps cost a second call of it.

    What a cell made of others has inside is an `Inside`, a mapping from names (or
    positions) to the `Tapped` of its parts; of all others it is their states.

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
    return Tap(as_cell("tap", "inner", inner)).cell()
