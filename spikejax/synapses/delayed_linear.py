"""All-to-all connections with a delay per synapse, fixed or learned."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import aligned, as_float, float_struct, wide
from spikejax.core.signal import DENSE, Spikes, Want
from spikejax.core.spec import Spec, UnrollResult, describe
from spikejax.init import Initialiser, lecun
from spikejax.kernels.dense import dense
from spikejax.spread import INTERPOLATION, Spread
from spikejax.synapses import _given
from spikejax.synapses._late import DelayLine, along_axons, through
from spikejax.synapses.delays import checked, empty_line, learned, longest, taps


class DelayedLinear(Spec):
    """What `delayed_linear` was given."""

    features: int
    delay: Any
    max_delay: int
    initialiser: Initialiser
    bias: Initialiser | bool
    axonal: bool = False
    spread: Spread = INTERPOLATION

    def __repr__(self) -> str:
        bias = "" if self.bias is True else f", bias={describe(self.bias)}"
        axonal = ", axonal=True" if self.axonal else ""
        spread = "" if self.spread == INTERPOLATION else f", spread={self.spread}"
        return (
            f"delayed_linear({self.features}, delay={describe(self.delay)}, "
            f"max_delay={self.max_delay}, init={describe(self.initialiser)}{bias}"
            f"{axonal}{spread})"
        )

    def entries(self) -> tuple[str, ...]:
        names = _given.entries(self.bias)
        return (*names, "delay") if callable(self.delay) else names

    def init(self, key: jax.Array, x):
        x = float_struct("delayed_linear", x)
        state = empty_line("delayed_linear", x, self.max_delay)
        shape = (x.shape[-1], self.features)
        weight_key, delay_key = jax.random.split(key)
        params = {"w": self.initialiser(weight_key, shape, x.dtype)}
        params |= _given.offset(self.bias, weight_key, self.features, x.dtype)
        shape = (x.shape[-1], 1) if self.axonal else shape
        late = learned("delayed_linear", self.delay, delay_key, shape, x.dtype)
        return params | late, state

    def step(self, params: dict, state: DelayLine, x):
        x = as_float("delayed_linear", x)
        found = self.run(params, state, x[None])
        return found.state, found.ys[0]

    def accepts(self, want: Want) -> Want:
        del want
        return Want(bits=True)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        del want, seen
        xs = xs if isinstance(xs, Spikes) else as_float("delayed_linear", dense(xs))
        if self.axonal:
            shape, delay = (xs.shape[-1], 1), params.get("delay", self.delay)
            delay = jnp.broadcast_to(delay, shape)[:, 0]
            found = taps(delay, self.max_delay, xs.dtype, self.spread)
            given = (*found, params["w"], params.get("b"))
            return along_axons("delayed_linear", state, xs, *given)
        start, each = self.synapses(params, xs.dtype)
        return through("delayed_linear", state, xs, start, each, params.get("b"))

    def synapses(self, params: dict, dtype: Any) -> tuple[jax.Array, jax.Array]:
        """Where the taps of every synapse begin (K, N), and what they are."""
        w = params["w"].astype(wide(dtype))
        delay = params.get("delay", self.delay)
        start, weights = taps(delay, self.max_delay, dtype, self.spread)
        found = w[..., None] * aligned(weights, w[..., None])
        return jnp.broadcast_to(aligned(start, w), w.shape), found.astype(dtype)


def delayed_linear(
    features: int,
    delay: Any,
    *,
    max_delay: int | None = None,
    init: Any = lecun(),
    bias: Any = True,
    axonal: bool = False,
    spread: Spread = INTERPOLATION,
) -> Cell:
    """Weights with a delay each: `y_n(t) = b_n + Σ_k w_kn x_k(t - d_kn)`.

    Delays between integers are interpolated linearly as in `delays`, with the same
    exact gradient. Of float32 on CPU, and where the input is bits, each spike costs its
    synapses, however long the delays are; otherwise `unroll` is one convolution over
    time with a window of `max_delay + 1` steps.

    In the feedback of `recurrent`, which takes a step itself, a delay of d is heard
    d + 1 steps after the spike; see there.

    Args:
      features: number of outputs `N`, at least 1.
      delay: `d` in time steps, in [0, max_delay]: a number or an array that
        broadcasts to `(inputs, features)`, fixed; or an initialiser of that shape, to
        be learned. A learned delay outside the range counts as its nearest bound and
        has the gradient alone that brings it back.
      max_delay: the longest delay, an integer of at least 1; that many inputs are
        remembered. By default the longest of the fixed delays, rounded up.
      init: initialiser of `W`, of shape `(inputs, features)`; an array of that shape
        in its place is where the weights, learned all the same, begin.
      bias: whether to add a learned `b`, zero at the start; an initialiser or an
        array of shape `(features,)` is where it starts.
      axonal: whether all synapses of an input share its delay: `delay` is then of shape
        `(inputs, 1)`, or a number. The same as `serial(delays(...), linear(...))`: bits
        are moved in time, and what comes then is a product of `linear`, of any type.
      spread: what is heard around a delay, as `spread.gaussian(3.0)`; by default the
        interpolation, which is `spread.triangular(1.0)`. What would lie outside [0,
        max_delay] is not heard. It costs its width.

    Returns:
      A cell with params `{"w": (inputs, features), "b": (features,), "delay": (inputs,
      features)}`, the last where it is learned and in float32 or wider, and state
      `DelayLine(line)`; from `x` `(*batch, inputs)` to `y` `(*batch, features)`.

    Raises:
      ValueError: `features` below 1, a delay outside [0, max_delay], `max_delay`
        below 1 or missing for learned delays; at `init`, an input without features,
        delays that do not fit.
      TypeError: `init` is neither an initialiser nor an array, `delay` neither that nor
        a number, `spread` is none.

    Example:
      >>> import spikejax as sj
      >>> sj.delayed_linear(64, sj.init.uniform(0, 25), max_delay=25)
      delayed_linear(64, delay=uniform(0, 25), max_delay=25, init=lecun(1.0))

    Reference: Hammouamri, Khalfaoui-Hassani, Masquelier, "Learning delays in spiking
    neural networks using dilated convolutions with learnable spacings", ICLR 2024,
    arXiv:2306.17670.
    """
    checks.whole("delayed_linear", 1, features=features)
    max_delay = longest("delayed_linear", delay, max_delay)
    init, bias = _given.both("delayed_linear", init, bias)
    spread = checked("delayed_linear", spread)
    about = DelayedLinear(features, delay, max_delay, init, bias, bool(axonal), spread)
    return about.cell()
