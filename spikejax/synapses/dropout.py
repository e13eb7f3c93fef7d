"""Dropout with one mask for the whole sequence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax import _check, cell
from spikejax._axes import in_front


class DropoutState(NamedTuple):
    """What the input is multiplied with, of its shape: 0 or 1 / (1 - rate)."""

    mask: jax.Array


class Dropout(NamedTuple):
    """What `dropout` was given."""

    rate: Any
    active: bool = True

    def _describe(self, describe: Callable) -> str:
        text = f"dropout({describe(self.rate)})"
        return text if self.active else f"evaluation({text})"

    def _evaluation(self) -> Dropout:
        return self._replace(active=False)


def dropout(rate: Any) -> cell.Cell:
    r"""Features that are silent for a whole sequence: \( y(t) = m\, x(t) / (1 - p) \).

    The mask \(m\), zero with probability \(p\) and otherwise one, for each sample and
    feature, is drawn when the cell is initialised and then part of its state: it does
    not change from step to step, so evidence can add up over time, nor from one piece
    of a sequence to the next. A new sequence begins with the state of a new `init`,
    and its key. `evaluation` gives the form that passes everything.

    Args:
      rate: \(p\), in [0, 1).

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
    _check.constants("dropout", rate=rate)
    if not isinstance(rate, Tracer) and not np.all((0 <= rate) & (rate < 1)):
        raise _check.refuse("dropout", "rate", "in [0, 1)", rate)
    return cell.make(Dropout(rate), _init, _apply, _apply)


def _init(about: Dropout, key: jax.Array, x):
    x = cell.float_struct("dropout", x)
    keep = 1 - jnp.asarray(about.rate, cell.wide(x.dtype))
    mask = jax.random.bernoulli(key, keep, x.shape).astype(keep.dtype) / keep
    return {}, DropoutState(mask.astype(x.dtype))


def _apply(about: Dropout, params: dict, state: DropoutState, x):
    """One step or all of them: the mask is the same."""
    del params
    x = cell.as_float("dropout", x)
    shape = state.mask.shape
    if x.shape[max(x.ndim - len(shape), 0) :] != shape:
        got = _check.Text(f"shape {list(x.shape)}")
        raise _check.refuse("dropout", "x", f"to fit a mask of {list(shape)}", got)
    return state, x * in_front(state.mask, x.ndim) if about.active else x
