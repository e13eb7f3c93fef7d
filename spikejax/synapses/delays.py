"""A delay per axon, fixed or learned."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax.core import checks
from spikejax.core.bounds import bounded
from spikejax.core.cell import Cell
from spikejax.core.dtypes import aligned, as_float, float_struct, wide
from spikejax.core.spec import Whole, called
from spikejax.spread import INTERPOLATION, Spread
from spikejax.synapses._late import DelayLine, heard


class Delays(Whole):
    """What `delays` was given."""

    delay: Any
    max_delay: int
    spread: Spread = INTERPOLATION

    def __repr__(self) -> str:
        return called("delays", **shown(self.fields()))

    def entries(self) -> tuple[str, ...]:
        return ("delay",) if callable(self.delay) else ()

    def init(self, key: jax.Array, x):
        x = float_struct("delays", x)
        state = empty_line("delays", x, self.max_delay)
        return learned("delays", self.delay, key, x.shape[-1:], x.dtype), state

    def step(self, params: dict, state: DelayLine, x):
        state, ys = self.whole(params, state, as_float("delays", x)[None])
        return state, ys[0]

    def whole(self, params: dict, state: DelayLine, xs) -> tuple[DelayLine, jax.Array]:
        xs = as_float("delays", xs)
        state.check("delays", xs)
        delay = params.get("delay", self.delay)
        start, weights = taps(delay, self.max_delay, xs.dtype, self.spread)
        return state.after(xs), heard(state.line, xs, start, weights)


def delays(
    delay: Any, *, max_delay: int | None = None, spread: Spread = INTERPOLATION
) -> Cell:
    """A delay per feature, as of an axon: `y_n(t) = x_n(t - d_n)`.

    Between integers the input is interpolated linearly,

        y_n(t) = (1 - f) x_n(t - k) + f x_n(t - k - 1),
        k = ⌊d_n⌋, f = d_n - k,

    so the gradient `∂y_n / ∂d_n = x_n(t-k-1) - x_n(t-k)` is exact
    (at an integer delay, that of the longer side). It sees these two inputs only:
    training finds a delay from afar where what follows is smooth over that distance,
    as the membrane of a slow neuron is, and hardly ever from bare spikes. What came
    before the first step is zero.

    In the feedback of `recurrent`, which takes a step itself, a delay of d is heard
    d + 1 steps after the spike; see there.

    Args:
      delay: `d` in time steps, in [0, max_delay]: a number or one per feature, fixed;
        or an initialiser, to be learned. A learned delay outside the range counts as
        its nearest bound and has the gradient alone that brings it back.
      max_delay: the longest delay, an integer of at least 1; that many inputs are
        remembered. By default the longest of the fixed delays, rounded up.
      spread: what is heard around a delay, as `spread.gaussian(3.0)`; by default the
        interpolation, which is `spread.triangular(1.0)`. What would lie outside [0,
        max_delay] is not heard.

    Returns:
      A cell with params `{"delay": (features,)}` where it is learned, in float32 or
      wider, and state `DelayLine(line)`; `x` and `y` are `(*batch, features)`.

    Raises:
      ValueError: a delay outside [0, max_delay], `max_delay` below 1 or missing for
        learned delays; at `init`, an input without features, delays that do not fit.
      TypeError: `delay` is neither a number nor an initialiser, `spread` is none.

    Example:
      >>> import jax, spikejax as sj
      >>> cell = sj.delays(1.5)
      >>> xs = jax.numpy.array([[1.0], [0.0], [0.0], [0.0]])
      >>> params, state = cell.init(jax.random.key(0), xs[0])
      >>> cell.unroll(params, state, xs)[1][:, 0].tolist()
      [0.0, 0.5, 0.5, 0.0]

    Reference: Shrestha, Orchard, "SLAYER: spike layer error reassignment in time",
    NeurIPS 2018, arXiv:1810.08646 (learned axonal delays); Khalfaoui-Hassani,
    Pellegrini, Masquelier, "Dilated convolution with learnable spacings", ICLR 2023,
    arXiv:2112.03740 (interpolation).
    """
    max_delay = longest("delays", delay, max_delay)
    return Delays(delay, max_delay, checked("delays", spread)).cell()


def longest(name: str, delay: Any, max_delay: int | None) -> int:
    """The bound of delays that are checked against it."""
    checks.finite(name, delay=delay)
    if max_delay is None and not callable(delay) and not isinstance(delay, Tracer):
        max_delay = int(np.ceil(np.max(delay, initial=1.0)))
    checks.whole(name, 1, max_delay=max_delay)
    checks.within(name, 0.0, max_delay, delay=delay)  # pyright: ignore[reportArgumentType]
    return int(max_delay)  # pyright: ignore[reportArgumentType]


def learned(name: str, delay: Any, key: jax.Array, shape: tuple, dtype: Any) -> dict:
    """The parameters of delays of that shape, if they are learned."""
    if callable(delay):
        return {"delay": delay(key, shape, wide(dtype))}
    try:
        fits = jnp.broadcast_shapes(jnp.shape(delay), shape) == shape
    except ValueError:
        fits = False
    if not fits:
        got = checks.Text(f"shape {list(jnp.shape(delay))}")
        raise checks.refuse(name, "delay", f"to broadcast to {list(shape)}", got)
    return {}


def empty_line(name: str, x: Any, max_delay: int) -> DelayLine:
    """A line on which nothing has come in yet."""
    if not x.shape:
        got = checks.Text("a scalar")
        raise checks.refuse(name, "x", "with a last axis of features", got)
    return DelayLine(jnp.zeros((max_delay, *x.shape), x.dtype))


def taps(
    delay: Any, max_delay: int, dtype: Any, spread: Spread = INTERPOLATION
) -> tuple[jax.Array, jax.Array]:
    """Where the taps of delays begin, and what they are, on a last axis."""
    delay = bounded(jnp.asarray(delay).astype(wide(dtype)), 0, max_delay)
    below = jnp.minimum(jnp.floor(delay), max_delay - 1)
    below = jax.lax.stop_gradient(below)
    size = min(2 * spread.reach, max_delay + 1)
    start = jnp.clip(below - (spread.reach - 1), 0, max_delay - (size - 1))
    steps = aligned(jnp.arange(size, dtype=delay.dtype), delay[..., None])
    weights = spread.taps(
        (start - below)[..., None] + steps, (delay - below)[..., None]
    )
    return start.astype(jnp.int32), weights


def checked(name: str, spread: Any) -> Spread:
    """What is meant by `spread=`."""
    if isinstance(spread, Spread):
        return spread
    message = "to be one of `spikejax.spread`"
    raise TypeError(str(checks.refuse(name, "spread", message, spread)))


def shown(fields: dict) -> dict:
    """The constants of a cell with delays, without those that are as by default."""
    return {k: v for k, v in fields.items() if k != "spread" or v != INTERPOLATION}
