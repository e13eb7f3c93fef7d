"""Dropout with one mask for the whole sequence."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import aligned, as_float, float_struct, wide
from spikejax.core.signal import DENSE, Want
from spikejax.core.spec import Spec, UnrollResult, describe
from spikejax.kernels.dense import dense


class DropoutState(NamedTuple):
    """What the input is multiplied with, of its shape: 0 or 1 / (1 - rate)."""

    mask: jax.Array


class Dropout(Spec):
    """What `dropout` was given."""

    rate: Any
    active: bool = True

    def __repr__(self) -> str:
        text = f"dropout({describe(self.rate)})"
        return text if self.active else f"evaluation({text})"

    def evaluation(self) -> Dropout:
        return self.replace(active=False)

    def entries(self) -> tuple[str, ...]:
        return ()

    def init(self, key: jax.Array, x):
        x = float_struct("dropout", x)
        keep = 1 - jnp.asarray(self.rate, wide(x.dtype))
        mask = jax.random.bernoulli(key, keep, x.shape).astype(keep.dtype) / keep
        return {}, DropoutState(mask.astype(x.dtype))

    def step(self, params: dict, state: DropoutState, x):
        del params
        x = as_float("dropout", x)
        self._check(state, x.shape, x.shape)
        return state, x * state.mask if self.active else x

    def accepts(self, want: Want) -> Want:
        return DENSE if self.active else want  # an identity takes what comes after it

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        del params, want, seen
        self._check(state, xs.shape[1:], xs.shape)
        if not self.active:
            xs = as_float("dropout", xs) if isinstance(xs, jax.Array) else xs
            return UnrollResult(state, xs)
        xs = as_float("dropout", dense(xs))
        return UnrollResult(state, xs * aligned(state.mask, xs))

    def trace(self, params, state, xs, end):
        del params, end
        mask = jnp.broadcast_to(state.mask, (xs.shape[0], *state.mask.shape))
        return DropoutState(mask)

    def _check(self, state: DropoutState, x: tuple, given: tuple) -> None:
        shape = state.mask.shape
        if x != shape:
            got = checks.Text(f"shape {list(given)}")
            raise checks.refuse("dropout", "x", f"to fit a mask of {list(shape)}", got)


def dropout(rate: Any) -> Cell:
    """Features that are silent for a whole sequence: `y(t) = m x(t) / (1 - p)`.

    The mask `m`, zero with probability `p` and otherwise one, for each sample and
    feature, is drawn when the cell is initialised and then part of its state: it does
    not change from step to step, so evidence can add up over time, nor from one piece
    of a sequence to the next. A new sequence begins with the state of a new `init`,
    and its key. `evaluation` gives the form that passes everything.

    Args:
      rate: `p`, in [0, 1).

    Returns:
      A cell with state `DropoutState(mask)` and no parameters; `y` is of the shape of
      `x`.

    Raises:
      ValueError: `rate` outside [0, 1); at `step`, an input not of the mask's shape.
      TypeError: `rate` is not a number.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.serial(sj.linear(64), sj.lif(0.9), sj.dropout(0.5), sj.linear(10))
      >>> x = jax.numpy.zeros((32, 700))
      >>> params, _ = net.init(jax.random.key(0), x)
      >>> state = net.init(jax.random.key(1), x)[1]    # one key, and mask, per batch
      >>> sj.evaluation(net)                           # doctest: +ELLIPSIS
      serial(linear(64, ...), evaluation(dropout(0.5)), linear(10, init=lecun(1.0)))

    Reference: Gal, Ghahramani, "A theoretically grounded application of dropout in
    recurrent neural networks", NeurIPS 2016, arXiv:1512.05287 (one mask per
    sequence); Lee, Sarwar, Panda, Srinivasan, Roy, "Enabling spike-based
    backpropagation for training deep neural network architectures", Frontiers in
    Neuroscience 14, 2020, doi:10.3389/fnins.2020.00119 (in spiking networks).
    """
    checks.constants("dropout", rate=rate)
    if not isinstance(rate, Tracer) and not np.all((0 <= rate) & (rate < 1)):
        raise checks.refuse("dropout", "rate", "in [0, 1)", rate)
    return Dropout(rate).cell()
