"""Dropout with one mask for the whole sequence, or a new one in every step."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax.core import checks, draws
from spikejax.core.cell import Cell
from spikejax.core.dtypes import aligned, as_float, float_struct, wide
from spikejax.core.signal import DENSE, Spikes, Want
from spikejax.core.spec import Spec, UnrollResult, describe
from spikejax.kernels.bits import pack
from spikejax.kernels.dense import dense


class DropoutState(NamedTuple):
    """What the input is multiplied with, of its shape: 0 or 1 / (1 - rate)."""

    mask: jax.Array


class StepDropoutState(NamedTuple):
    """Salts of the masks, one uint32 a sample; they move with each step."""

    salt: jax.Array


class Dropout(Spec):
    """What `dropout` was given."""

    rate: Any
    active: bool = True
    per_step: bool = False

    def __repr__(self) -> str:
        each = ", per_step=True" if self.per_step else ""
        text = f"dropout({describe(self.rate)}{each})"
        return text if self.active else f"evaluation({text})"

    def evaluation(self) -> Dropout:
        return self.replace(active=False)

    def entries(self) -> tuple[str, ...]:
        return ()

    def init(self, key: jax.Array, x):
        x = float_struct("dropout", x)
        if self.per_step:
            return {}, StepDropoutState(draws.salts(key, x))
        keep = 1 - jnp.asarray(self.rate, wide(x.dtype))
        mask = jax.random.bernoulli(key, keep, x.shape).astype(keep.dtype) / keep
        return {}, DropoutState(mask.astype(x.dtype))

    def step(self, params: dict, state: Any, x):
        del params
        x = as_float("dropout", x)
        end, mask = self._masks(state, x.shape, x.dtype, x.shape)
        return end, x * mask if self.active else x

    def accepts(self, want: Want) -> Want:
        if not self.active:
            return want  # an identity takes what comes after it
        takes = want.bits and want.scaled and jnp.ndim(self.rate) == 0
        return Want(bits=True, axes=want.axes, scaled=True) if takes else DENSE

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        del params, seen
        steps, shape = xs.shape[0], xs.shape[1:]
        if not self.active:
            end, _ = self._masks(state, shape, None, xs.shape, steps)
            xs = as_float("dropout", xs) if isinstance(xs, jax.Array) else xs
            return UnrollResult(end, xs)
        if isinstance(xs, Spikes) and self.accepts(want).bits:
            return UnrollResult(*self._on_bits(state, xs))
        xs = as_float("dropout", dense(xs))
        end, masks = self._masks(state, shape, xs.dtype, xs.shape, steps)
        return UnrollResult(end, xs * (masks if self.per_step else aligned(masks, xs)))

    def _on_bits(self, state: Any, xs: Spikes) -> tuple[Any, Spikes]:
        """Bits of what is kept; the scale is left to the product that follows."""
        end, masks = self._masks(state, xs.shape[1:], xs.dtype, xs.shape, xs.shape[0])
        kept = masks.reshape(*masks.shape[: masks.ndim - len(xs.features)], -1) != 0
        words = pack(kept).fired
        grad_mask = jnp.broadcast_to(words, xs.fired.shape)
        if xs.grad_mask is not None:
            grad_mask = xs.grad_mask & words
        scale = 1 / (1 - jnp.asarray(self.rate, wide(xs.dtype)))
        scale = scale if xs.scale is None else scale * xs.scale
        bits = {"fired": xs.fired & words, "grad_mask": grad_mask}
        return end, xs._replace(**bits, scale=scale)

    def _masks(
        self, state: Any, x: tuple, dtype: Any, given: tuple, steps: int | None = None
    ) -> tuple[Any, Any]:
        """The state after so many steps, and what the input is multiplied with: of all
        steps where each has its own. Without a type, no mask is made."""
        if not self.per_step:
            if x != state.mask.shape:
                message = f"to fit a mask of {list(state.mask.shape)}"
                got = checks.Text(f"shape {list(given)}")
                raise checks.refuse("dropout", "x", message, got)
            return state, state.mask
        if x[: state.salt.ndim] != state.salt.shape:
            message = f"to fit salts of {list(state.salt.shape)}"
            got = checks.Text(f"shape {list(given)}")
            raise checks.refuse("dropout", "x", message, got)
        end = StepDropoutState(draws.after(state.salt, 1 if steps is None else steps))
        if dtype is None or not self.active:
            return end, None
        salt = state.salt
        if steps is not None:
            salt = jax.vmap(draws.after, (None, 0))(salt, jnp.arange(steps))
            x = (steps, *x)
        rate = jnp.asarray(self.rate, jnp.float32)
        kept = draws.uniform(salt, x) >= rate
        keep = 1 - jnp.asarray(self.rate, wide(dtype))
        return end, (kept.astype(keep.dtype) / keep).astype(dtype)

    def trace(self, params, state, xs, end):
        del params, end
        steps = xs.shape[0]
        if self.per_step:
            after = jax.vmap(draws.after, (None, 0))
            return StepDropoutState(after(state.salt, jnp.arange(1, steps + 1)))
        return DropoutState(jnp.broadcast_to(state.mask, (steps, *state.mask.shape)))


def dropout(rate: Any, *, per_step: bool = False) -> Cell:
    """Features that are silent for a whole sequence: `y(t) = m x(t) / (1 - p)`.

    The mask `m`, zero with probability `p` and otherwise one, for each sample and
    feature, is drawn when the cell is initialised and then part of its state: it does
    not change from step to step, so evidence can add up over time, nor from one piece
    of a sequence to the next. A new sequence begins with the state of a new `init`,
    and its key. `evaluation` gives the form that passes everything.

    With `per_step` every step has a mask of its own, which a salt in the state, the
    step and the feature's index decide, so that `step`, `unroll` and pieces of a
    sequence drop the same. In the feedback of `recurrent` either form drops what a
    neuron receives of the others.

    Between spiking neurons and a `linear` or `conv`, spikes stay bits: an AND with the
    mask, and the product has its weights times `1 / (1 - p)`.

    Args:
      rate: `p`, in [0, 1).
      per_step: whether the mask is a new one in every step.

    Returns:
      A cell with state `DropoutState(mask)`, or `StepDropoutState(salt)`, and no
      parameters; `y` is of the shape of `x`.

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
    return Dropout(rate, per_step=bool(per_step)).cell()
