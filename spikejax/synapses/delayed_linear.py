"""All-to-all connections with a delay per synapse, fixed or learned."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check, cell
from spikejax._axes import in_front
from spikejax.init import lecun
from spikejax.synapses._bias import with_bias
from spikejax.synapses.delays import DelayLine, empty_line, learned, longest, taps


class DelayedLinear(NamedTuple):
    """What `delayed_linear` was given."""

    features: int
    delay: Any
    max_delay: int
    init: Callable
    bias: bool

    def _describe(self, describe: Callable) -> str:
        bias = "" if self.bias else ", bias=False"
        return (
            f"delayed_linear({self.features}, delay={describe(self.delay)}, "
            f"max_delay={self.max_delay}, init={describe(self.init)}{bias})"
        )


def delayed_linear(
    features: int,
    delay: Any,
    *,
    max_delay: int | None = None,
    init: Any = lecun(),
    bias: bool = True,
) -> cell.Cell:
    r"""Weights with a delay each: \( y_n(t) = b_n + \sum_k w_{kn} x_k(t - d_{kn}) \).

    Delays between integers are interpolated linearly as in `delays`, with the same
    exact gradient. `unroll` is one convolution over time with a window of
    `max_delay + 1` steps, two of which are not zero for each synapse; with a delay
    per axon only, `serial(delays(...), linear(...))` costs `max_delay` times less.

    Args:
      features: number of outputs \(N\), at least 1.
      delay: \(d\) in time steps, in [0, max_delay]: a number or an array that
        broadcasts to `(inputs, features)`, fixed; or an initialiser of that shape, to
        be learned. A learned delay outside the range counts as its nearest bound and
        has no gradient there.
      max_delay: the longest delay, an integer of at least 1; that many inputs are
        remembered. By default the longest of the fixed delays, rounded up.
      init: initialiser of \(W\), of shape `(inputs, features)`.
      bias: whether to add a learned \(b\), zero at the start.

    Returns:
      A cell with params `{"w": (inputs, features), "b": (features,), "delay": (inputs,
      features)}`, the last where it is learned and in float32 or wider, and state
      `DelayLine(line)`; from `x` `(*batch, inputs)` to `y` `(*batch, features)`.

    Raises:
      ValueError: `features` below 1, a delay outside [0, max_delay], `max_delay`
        below 1 or missing for learned delays; at `init`, an input without features,
        delays that do not fit.
      TypeError: `init` is not an initialiser, `delay` neither that nor a number.

    Example:
      >>> import spikejax as sj
      >>> sj.delayed_linear(64, sj.init.uniform(0, 25), max_delay=25)
      delayed_linear(64, delay=uniform(0, 25), max_delay=25, init=lecun(1.0))

    Reference: Hammouamri, Khalfaoui-Hassani, Masquelier, "Learning delays in spiking
    neural networks using dilated convolutions with learnable spacings", ICLR 2024,
    arXiv:2306.17670.
    """
    _check.whole("delayed_linear", 1, features=features)
    max_delay = longest("delayed_linear", delay, max_delay)
    if not callable(init):
        message = "to be an initialiser (key, shape, dtype) -> array"
        raise TypeError(str(_check.refuse("delayed_linear", "init", message, init)))
    about = DelayedLinear(features, delay, max_delay, init, bool(bias))
    return cell.make(about, _init, _step, _unroll)


def _init(about: DelayedLinear, key: jax.Array, x):
    x = cell.float_struct("delayed_linear", x)
    state = empty_line("delayed_linear", x, about.max_delay)
    shape = (x.shape[-1], about.features)
    weight_key, delay_key = jax.random.split(key)
    params = {"w": about.init(weight_key, shape, x.dtype)}
    if about.bias:
        params["b"] = jnp.zeros((about.features,), x.dtype)
    late = learned("delayed_linear", about.delay, delay_key, shape, x.dtype)
    return params | late, state


def _step(about: DelayedLinear, params: dict, state: DelayLine, x):
    x = cell.as_float("delayed_linear", x)
    state, ys = _unroll(about, params, state, x[None])
    return state, ys[0]


def _unroll(about: DelayedLinear, params: dict, state: DelayLine, xs):
    xs = cell.as_float("delayed_linear", xs)
    queue = state.extended("delayed_linear", xs)
    ys = jax.lax.conv_general_dilated(
        queue.reshape(len(queue), -1, xs.shape[-1]),
        _kernel(about, params, xs.dtype),
        (1,),
        "VALID",
        dimension_numbers=("WNC", "WIO", "WNC"),
    )
    ys = ys.reshape(*xs.shape[:-1], about.features)
    return state.after(queue), with_bias(ys, params.get("b"))


def _kernel(about: DelayedLinear, params: dict, dtype: Any) -> jax.Array:
    """The weights at their delays, `(max_delay + 1, inputs, features)`, latest last."""
    w = params["w"].astype(cell.wide(dtype))
    k, f = taps(params.get("delay", about.delay), about.max_delay, dtype)
    ago = jnp.arange(about.max_delay, -1, -1, k.dtype)[:, None, None]
    k, f = in_front(k, 3), in_front(f, 3)
    part = jnp.where(ago == k, 1 - f, jnp.where(ago == k + 1, f, 0))
    return (w[None] * part).astype(dtype)
