"""Initialisers: functions `(key, shape, dtype) -> array`.

Where a factory takes a number, an initialiser in its place makes the number a
learned parameter. Anything of this signature serves, `jax.nn.initializers` too.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core import checks
from spikejax.core.dtypes import wide

Initialiser = Callable[..., jax.Array]

# It walks through networks, which stand on initialisers: the front door puts it here.
lsuv: Callable


def constant(value: Any) -> Initialiser:
    """Every entry equals `value` at the start (and is learned from there).

    Args:
      value: a number, or an array that broadcasts to the shape of what is learned:
        `lif(init.constant(betas))` learns decays that begin at `betas`, where
        `lif(betas)` has them as constants.

    Raises:
      ValueError: `value` is not finite; when called, it does not broadcast.
      TypeError: it is neither a number nor an array.

    Example:
      >>> import jax, spikejax as sj
      >>> w = sj.init.constant(0.5)(jax.random.key(0), (3,))
      >>> w.tolist()
      [0.5, 0.5, 0.5]
    """
    checks.finite("init.constant", value=value)
    return partial(_constant, value)


def _constant(value, key, shape, dtype=float):
    del key  # nothing random
    try:
        return jnp.full(shape, value, dtype)
    except ValueError:
        got = checks.Text(f"shape {list(jnp.shape(value))}")
        message = f"to broadcast to {list(shape)}"
        raise checks.refuse("init.constant", "value", message, got) from None


def zeros() -> Initialiser:
    """Every entry zero.

    Example:
      >>> import jax, spikejax as sj
      >>> w = sj.init.zeros()(jax.random.key(0), (3,))
      >>> w.tolist()
      [0.0, 0.0, 0.0]
    """
    return constant(0.0)


def uniform(low: float, high: float) -> Initialiser:
    """Entries uniform in [low, high).

    Example:
      >>> import jax, spikejax as sj
      >>> w = sj.init.uniform(0.8, 0.9)(jax.random.key(0), (100,))
      >>> bool((w >= 0.8).all() & (w < 0.9).all())
      True
    """
    checks.finite("init.uniform", low=low, high=high)
    if not low <= high:
        raise checks.refuse("init.uniform", "high", f">= low = {low:g}", high)
    return partial(_uniform, low, high)


def _uniform(low, high, key, shape, dtype=float):
    return jax.random.uniform(key, shape, dtype, low, high)


def log_uniform(low: float, high: float) -> Initialiser:
    """Entries whose logarithms are uniform, in [low, high).

    For quantities of many scales, such as time constants from 4 ms to 100.

    Raises:
      ValueError: `low` is not above zero, or `high` is below it or not finite.

    Example:
      >>> import jax, spikejax as sj
      >>> w = sj.init.log_uniform(4.0, 100.0)(jax.random.key(0), (1000,))
      >>> bool((w >= 4.0).all() & (w <= 100.0).all())
      True
    """
    checks.finite("init.log_uniform", low=low, high=high)
    checks.positive("init.log_uniform", low=low)
    if not low <= high:
        raise checks.refuse("init.log_uniform", "high", f">= low = {low:g}", high)
    return partial(_log_uniform, low, high)


def _log_uniform(low, high, key, shape, dtype=float):
    low, high = np.log(low), np.log(high)
    return jnp.exp(jax.random.uniform(key, shape, dtype, low, high))


def time_constant(low: float, high: float, *, dt: float = 1.0) -> Initialiser:
    """Decays `e^(-Δt/τ)` of time constants uniform in [low, high).

    For the decay of any neuron, learned from there: `lif(init.time_constant(5, 25))`.
    Uniform decays would be of short time constants nearly all.

    Args:
      low: shortest time constant, above zero, in the unit of `dt`, such as ms.
      high: longest one.
      dt: `Δt`, length of a time step, above zero.

    Raises:
      ValueError: an argument not above zero, `high` below `low`.

    Example:
      >>> import jax, spikejax as sj
      >>> cell = sj.lif(sj.init.time_constant(5.0, 25.0, dt=1.0))
      >>> beta = cell.init(jax.random.key(0), jax.numpy.zeros(100))[0]["beta"]
      >>> bool(sj.decay(5.0, 1.0) <= beta.min()), bool(beta.max() < sj.decay(25.0, 1.0))
      (True, True)

    Reference: Perez-Nieves, Leung, Dragotti, Goodman, "Neural heterogeneity promotes
    robust learning", Nature Communications 12, 2021, doi:10.1038/s41467-021-26022-3
    (of heterogeneous, learned ones).
    """
    name = "init.time_constant"
    checks.positive(name, low=low, high=high, dt=dt)
    if not low <= high:
        raise checks.refuse(name, "high", f">= low = {low:g}", high)
    return partial(_time_constant, low, high, dt)


def _time_constant(low, high, dt, key, shape, dtype=float):
    tau = jax.random.uniform(key, shape, wide(dtype), low, high)
    return jnp.exp(-dt / tau).astype(dtype)


def normal(std: float, mean: float = 0.0) -> Initialiser:
    """Entries normal with the given mean and standard deviation.

    Example:
      >>> import jax, spikejax as sj
      >>> w = sj.init.normal(0.5)(jax.random.key(0), (50, 20))
      >>> round(float(w.std()), 1)
      0.5
    """
    checks.finite("init.normal", std=std, mean=mean)
    checks.within("init.normal", 0.0, float("inf"), std=std)
    return partial(_normal, std, mean)


def _normal(std, mean, key, shape, dtype=float):
    return mean + std * jax.random.normal(key, shape, dtype)


def lecun(gain: float = 1.0) -> Initialiser:
    """Normal weights `w ~ N(0, g²/K)` for `K` inputs (the first axis).

    Args:
      gain: `g`, the standard deviation of the sum for inputs of unit variance.

    Example:
      >>> import jax, spikejax as sj
      >>> w = sj.init.lecun()(jax.random.key(0), (100, 50))
      >>> round(float(w.std()), 1)  # 1 / √100
      0.1

    Reference: LeCun, Bottou, Orr, Müller, "Efficient BackProp", 1998,
    doi:10.1007/3-540-49430-8_2.
    """
    checks.positive("init.lecun", gain=gain)
    return partial(_lecun, gain)


def _lecun(gain, key, shape, dtype=float):
    return gain / max(shape[0], 1) ** 0.5 * jax.random.normal(key, shape, dtype)


def orthogonal(gain: float = 1.0) -> Initialiser:
    """Orthogonal weights times `gain`: `W Wᵀ = g² 1` or its transpose.

    Example:
      >>> import jax, spikejax as sj
      >>> w = sj.init.orthogonal()(jax.random.key(0), (4, 4))
      >>> (w @ w.T).round(3).diagonal().tolist()
      [1.0, 1.0, 1.0, 1.0]

    Reference: Saxe, McClelland, Ganguli, "Exact solutions to the nonlinear dynamics
    of learning in deep linear neural networks", ICLR 2014, arXiv:1312.6120.
    """
    checks.positive("init.orthogonal", gain=gain)
    return jax.nn.initializers.orthogonal(gain)


def fluctuation_driven(
    beta: float = 0.95,
    rate: float = 0.02,
    sigma: float | None = None,
    alpha: float = 0.0,
    input_gain: float = 1.0,
) -> Initialiser:
    """Weights under which a deep network is neither silent nor saturated at the start.

    A neuron `u ← β u + g Σ_j w_j z_j` (through a synapse of decay
    `α`, if any) that receives independent spikes of probability `p` has,
    without its own spikes, a stationary membrane of variance

        σ_u² = K g² σ_w² (p(1-p) ε_2 + p² ε_1²),   ε_1 = Σ_t ε(t), ε_2 = Σ_t ε(t)²

    over draws of zero-mean weights, with `ε` the membrane's response to one
    spike. The initialiser solves for `σ_w`: from `sigma` where it is given,
    and otherwise so that a `lif` of threshold 1 fires at the rate `p` it is fed
    with, found by a small simulation. Activity then stays the same from layer to
    layer, however deep.

    Args:
      beta: decay of the membrane that follows, in [0, 1).
      rate: `p`, expected spikes per input and time step, in (0, 0.5].
      sigma: `σ_u` in units of the membrane, or None to solve for it.
      alpha: decay of the synaptic current (`cuba_lif`), in [0, 1).
      input_gain: `g > 0`, what the neuron multiplies its input by: 1 - beta for
        `adlif`, 1/tau for `plif`, dt/c for `lapicque`.

    Raises:
      ValueError: an argument out of its range.

    Example:
      >>> import jax, spikejax as sj
      >>> w = sj.init.fluctuation_driven(0.9)(jax.random.key(0), (100, 50))
      >>> w.shape
      (100, 50)

    Reference: Rossbroich, Gygax, Zenke, "Fluctuation-driven initialization for
    spiking neural network training", Neuromorphic Computing and Engineering 2(4),
    2022, doi:10.1088/2634-4386/ac97bb.
    """
    name = "init.fluctuation_driven"
    for argument, value in {"beta": beta, "alpha": alpha}.items():
        if not 0.0 <= value < 1.0:
            raise checks.refuse(name, argument, "in [0, 1)", value)
    checks.positive(name, rate=rate, input_gain=input_gain)
    checks.within(name, 0.0, 0.5, rate=rate)
    if sigma is None:
        gain = _gain_of_equal_rate(beta, rate, alpha)
        return partial(_fluctuation_driven, gain / input_gain)
    checks.positive(name, sigma=sigma)
    total = 1 / ((1 - alpha) * (1 - beta))
    square = (1 + alpha * beta) / ((1 - alpha * beta) * (1 - alpha**2) * (1 - beta**2))
    spread = (rate * (1 - rate) * square + (rate * total) ** 2) ** 0.5
    return partial(_fluctuation_driven, sigma / spread / input_gain)


def _fluctuation_driven(gain, key, shape, dtype=float):
    return _lecun(gain, key, shape, dtype)


@cache
def _gain_of_equal_rate(beta: float, rate: float, alpha: float) -> float:
    """The `√K σ_w` at which neurons fire as often as their inputs.

    Bisection over a simulation of a thousand neurons: noise of variance p(1 - p)
    stands for the fluctuating part of the current, a fixed draw per neuron times p
    for its mean.
    """
    draw = np.random.default_rng(0).standard_normal
    steps, mean = 200, rate * draw(1000)
    noise = (rate * (1 - rate)) ** 0.5 * draw((steps, 1000))

    def fired(gain: float) -> float:
        i = u = z = np.zeros(1000)
        total = 0.0
        for xi in noise:
            i = alpha * i + gain * (mean + xi)
            u = beta * (u - z) + i
            z = (u > 1.0).astype(float)
            total += z.mean()
        return total / steps

    low, high = 1e-3, 1e3
    for _ in range(24):
        middle = (low * high) ** 0.5
        low, high = (low, middle) if fired(middle) > rate else (middle, high)
    return (low * high) ** 0.5


def shared(initialiser: Initialiser) -> Initialiser:
    """One learned value for the whole layer instead of one per neuron.

    Example:
      >>> import jax, spikejax as sj
      >>> w = sj.init.shared(sj.init.constant(0.5))(jax.random.key(0), (100,))
      >>> w.shape, float(w)
      ((), 0.5)
    """
    if not callable(initialiser):
        message = "to be an initialiser (key, shape, dtype) -> array"
        raise TypeError(
            str(checks.refuse("init.shared", "initialiser", message, initialiser))
        )
    return partial(_shared, initialiser)


def _shared(initialiser: Any, key, shape, dtype=float):
    del shape  # one value, whatever the layer's size
    return initialiser(key, (), dtype)
