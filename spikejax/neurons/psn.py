"""Parallel spiking neurons: no reset, so all time steps at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import surrogate
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float, cast, float_struct
from spikejax.core.spec import Whole
from spikejax.init import constant, lecun
from spikejax.surrogate._given import check_spike


class PsnState(NamedTuple):
    """The inputs that are still heard, oldest first, and the place in the block.

    `t` is a whole number of steps, kept as a float.
    """

    past: jax.Array
    t: jax.Array


class Psn(Whole):
    """What `psn` was given."""

    steps: int
    order: int | None
    masking: Any
    initialiser: Callable
    bias: Callable
    spike: Callable

    @property
    def is_masked(self) -> bool:
        """Whether nothing outside the mask is heard, now and for good."""
        return isinstance(self.masking, (int, float)) and self.masking == 1

    def output(self, params: dict, state: Any, x: Any) -> jax.ShapeDtypeStruct:
        """What one time step puts out, also where no single step can be taken."""
        del params, state
        return float_struct("psn", x)

    def entries(self) -> tuple[str, ...]:
        return ("w", "b")

    def init(self, key: jax.Array, x: Any):
        x = float_struct("psn", x)
        w_key, b_key = jax.random.split(key)
        params = {
            "w": self.initialiser(w_key, (self.steps, self.steps), x.dtype),
            "b": self.bias(b_key, (self.steps,), x.dtype),
        }
        if self.order is None or self.is_whole:
            return params, ()
        past = jnp.zeros((self.order - 1, *x.shape), x.dtype)
        return params, PsnState(past, jnp.zeros((), wide(x.dtype)))

    @property
    def is_whole(self) -> bool:
        """Whether it runs on whole sequences only."""
        return self.order is None or not self.is_masked

    def step(self, params: dict, state: Any, x: Any):
        if self.is_whole:
            raise self._refuse_step()
        state, zs = self._streamed(params, state, as_float("psn", x)[None])
        return state, zs[0]

    def whole(self, params: dict, state: Any, xs: Any):
        xs = as_float("psn", xs)
        run = self._at_once if self.is_whole else self._streamed
        return run(params, state, xs)

    def _refuse_step(self) -> ValueError:
        message = "for single steps (a step without it hears the future)"
        if self.order is None:
            return checks.refuse("psn", "order", message, None)
        message = "to be 1 for single steps"
        return checks.refuse("psn", "masking", message, self.masking)

    def _at_once(self, params: dict, state: tuple, xs: jax.Array):
        if xs.shape[0] != self.steps:
            message = f"of {self.steps} time steps (or use an `order`)"
            raise checks.refuse("psn", "xs", message, checks.Text(f"{xs.shape[0]}"))
        w = params["w"]
        if self.order is not None:
            lag = lags(self.steps, 0)
            heard = (lag >= 0) & (lag < self.order)
            w = jnp.where(heard, w, (1 - cast(self.masking, w.dtype)) * w)
        return state, self.spike(mixed(w, xs, params["b"]))

    def _streamed(self, params: dict, state: PsnState, xs: jax.Array):
        checks.fits_state("psn", state.past.shape[1:], xs.shape[1:])
        count = xs.shape[0]
        start = jnp.round(state.t)
        t = start.astype(jnp.int32) + jnp.arange(count, dtype=jnp.int32)
        t %= self.steps
        lag = lags(count, state.past.shape[0])
        heard = (lag >= 0) & (lag <= state.past.shape[0]) & (lag <= t[:, None])
        w = jnp.where(heard, params["w"][t[:, None], t[:, None] - lag], 0)
        heard_xs = jnp.concatenate([state.past, xs])
        zs = self.spike(mixed(w, heard_xs, params["b"][t]))
        return PsnState(heard_xs[count:], jnp.mod(start + count, self.steps)), zs


def psn(
    steps: int,
    order: int | None = None,
    *,
    masking: Any = 1.0,
    init: Any = lecun(),
    bias: Any = constant(-1.0),
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Parallel spiking neuron: every time step hears any other.

        h_t = Σ_(s=1..T) W_ts x_s + b_t,
        z_t = H(h_t)

    All neurons of a layer share the learned `W`, and `unroll` is one product with
    it. Without an order a step hears the future: such a neuron runs on whole
    sequences of `T` steps, and its `step` raises. With an order `k` (masked PSN)
    `W_ts` counts only for `0 ≤ t - s < k`; it streams, keeping its last
    `k - 1` inputs, and begins anew every `T` steps.

    Training may mask step by step: with a `masking` `λ` the weights outside the
    mask count `1 - λ` times, so it goes from the whole neuron, at 0, to the
    masked one, at 1. It may be traced, so that one compiled step serves all of them;
    unless it is the number 1 the neuron runs on whole sequences. Params are the same.

    Args:
      steps: `T`, at least 1.
      order: `k` in [1, T], or None.
      masking: `λ` in [0, 1], of a neuron with an order.
      init: initialiser of `W`, of shape `(steps, steps)`.
      bias: initialiser of `b`, of shape `(steps,)`; the threshold is `-b`.
      spike: the step with its derivative, a function of `h`.

    Returns:
      A cell from input `x` to spikes `z`, both `(*batch, features)`, with params
      `{"w": (steps, steps), "b": (steps,)}` and state `PsnState(past, t)`, or `()`
      where it runs on whole sequences.

    Raises:
      TypeError: `init` or `bias` is not an initialiser, `masking` not a number.
      ValueError: `steps` below 1, `order` outside [1, steps], `masking` outside [0, 1]
        or without an order; where it runs on whole sequences, one of another length,
        and any `step`.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> def net(step):                               # a `learn.Recipe.schedule`
      ...     masking = jnp.minimum(step / 1000, 1.0)
      ...     return sj.serial(sj.psn(20, order=4, masking=masking), sj.linear(10))

    Reference: Fang et al., "Parallel spiking neurons with high efficiency and ability
    to learn long-term dependencies", NeurIPS 2023, arXiv:2304.12760.
    """
    checks.whole("psn", 1, steps=steps)
    if order is not None:
        checks.whole("psn", 1, order=order)
        if order > steps:
            raise checks.refuse("psn", "order", f"<= steps = {steps}", order)
    _initialisers("psn", init=init, bias=bias)
    check_spike("psn", spike)
    checks.constants("psn", masking=masking)
    checks.within("psn", 0.0, 1.0, masking=masking)
    if jnp.shape(masking):
        got = checks.Text(f"shape {list(jnp.shape(masking))}")
        raise checks.refuse("psn", "masking", "to be one number", got)
    about = Psn(steps, order, masking, init, bias, spike)
    if order is None and not about.is_masked:
        raise checks.refuse("psn", "order", "for a `masking`", None)
    return about.cell()


def _initialisers(name: str, **arguments: Any) -> None:
    for argument, value in arguments.items():
        if not callable(value):
            message = "to be an initialiser (key, shape, dtype) -> array"
            raise TypeError(str(checks.refuse(name, argument, message, value)))


def lags(count: int, before: int) -> jax.Array:
    """How long ago each input was at each of `count` steps, `before` inputs first."""
    steps = jnp.arange(count, dtype=jnp.int32)[:, None]
    return steps + before - jnp.arange(before + count, dtype=jnp.int32)[None]


def wide(dtype: Any) -> Any:
    """The type of long sums: float32 at least."""
    return jnp.float32 if jnp.finfo(dtype).bits < 32 else dtype


def mixed(w: jax.Array, xs: jax.Array, b: jax.Array) -> jax.Array:
    """Sums of time steps: `w @ xs + b` along the leading axis."""
    h = jnp.tensordot(w, xs, 1, preferred_element_type=wide(xs.dtype))
    h = h.astype(xs.dtype)
    return h + b.reshape(b.shape + (1,) * (xs.ndim - b.ndim))
