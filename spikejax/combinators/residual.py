"""A cell with its input joined to its output."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax

from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.dtypes import as_float, float_struct
from spikejax.core.signal import DENSE, Spikes, Sum, Want
from spikejax.core.spec import UnrollResult, Wrapper, describe, output, run_child, spec
from spikejax.core.tapped import parts
from spikejax.kernels.dense import dense
from spikejax.skip import ON_BITS, add, on_bits

PyTree = Any


class Residual(Wrapper):
    """What `residual` was given."""

    inner: Cell
    join: Callable = add

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
        return state, self.join(x, y)

    def accepts(self, want: Want) -> Want:
        taken = spec(self.inner).accepts(self._wanted(want))
        adds = self.join is add
        scaled = taken.scaled and adds and (want.scaled or not want.bits)
        sums = taken.sums and adds
        return taken.shared()._replace(compact=taken.compact, sums=sums, scaled=scaled)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        is_packed = isinstance(xs, (Spikes, Sum))
        wanted = self._wanted(want) if is_packed else DENSE
        xs = xs if is_packed else as_float("residual", dense(xs))
        found = run_child(self.inner, params, state, xs, wanted, seen)
        inside, ys = parts(seen, inner=found.inside), found.ys
        xs = xs.beside() if isinstance(xs, Spikes) else xs
        if wanted.bits and isinstance(ys, Spikes) and _fits(xs, ys):
            ys = on_bits(self.join, xs, ys)
        else:
            ys = self.join(as_float("residual", dense(xs)), dense(ys))
        return UnrollResult(found.state, ys, inside)

    def _wanted(self, want: Want) -> Want:
        """Of the branch: bits, where what comes after takes both of them as bits."""
        adds = self.join is add
        if not want.bits or not (want.sums if adds else self.join in ON_BITS):
            return DENSE
        narrow = want.narrow if adds else 0
        return Want(True, narrow=narrow, axes=want.axes, scaled=adds and want.scaled)

    def __repr__(self) -> str:
        join = "" if self.join is add else f", join={describe(self.join)}"
        return f"residual({self.inner!r}{join})"


def residual(inner: Cell, *, join: Callable = add) -> Cell:
    """A cell whose input goes round it as well: `y = x + f(x)`.

    Spikes stay bits where what follows is a `linear`: a sum of spikes is two products.

    Args:
      inner: the cell `f`, whose output has the shape of its input.
      join: how input and output become one: `skip.add`, `skip.both` (and) or
        `skip.iand`, `(1 - f(x)) · x`; or any function of `(x, f(x))`.

    Raises:
      ValueError: at `init`, the output's shape is not the input's.
      TypeError: `inner` is not a cell, `join` not a function.

    Example:
      >>> import spikejax as sj
      >>> sj.residual(sj.li(0.9))
      residual(li(beta=0.9))
      >>> block = sj.serial(sj.linear(64), sj.lif(0.9))
      >>> block = sj.residual(block, join=sj.skip.iand)

    Reference: Fang, Yu, Chen, Huang, Masquelier, Tian, "Deep residual learning in
    spiking neural networks", NeurIPS 2021, arXiv:2102.04159 (the joins, after the
    neurons).
    """
    if not callable(join):
        message = "to be a function, such as `skip.add`"
        raise TypeError(str(checks.refuse("residual", "join", message, join)))
    return Residual(as_cell("residual", "inner", inner), join).cell()


def _fits(xs: jax.Array | Spikes | Sum, ys: Spikes) -> bool:
    """Whether bits of both run over the same axes."""
    terms = xs.terms if isinstance(xs, Sum) else (xs,)
    spikes = [term for term in terms if isinstance(term, Spikes)]
    return all(a.fired.shape == ys.fired.shape for a in spikes)
