"""What is trained: weights, inputs and labels at an asked-for activity.

`recurrent` is one recurrent LIF layer with a readout, forward and backward; `network`
is a feed-forward network such as 2312-1466-1466-10 of doi:10.48550/arXiv.2311.04386, a
whole step of an optimiser. Gains are set by bisection so that every hidden layer fires
at the asked-for activity, and the surrogate's width so that its support covers the
asked-for share; both are measured and printed. The mean current grows with the
activity: without it no more than about half of all neurons could fire.
"""

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj
from benchmarks.peers.protocol import Problem

BETA = 0.95
CLASSES = 10
INPUTS = 2312
RATE = 1e-6  # of Adam: weights, and so activity, stay as they are
CLEAR = 3e-7  # of its threshold, a membrane: two steps of float32
MOST = 0.999  # "all" neurons: of an activity of one there is no gain to be found


class Work(NamedTuple):
    """A problem, and what was measured of it."""

    problem: Problem
    activity: float
    support: float


def recurrent(n: int, batch: int, steps: int, activity: float, support: float) -> Work:
    """One recurrent LIF layer under a dense input current, with a readout."""
    keys = jax.random.split(jax.random.key(0), 3)
    noise = jax.random.normal(keys[0], (steps, batch, n)) + _mean(activity)
    weights = _round(0.3 / n**0.5 * jax.random.normal(keys[1], (n, n)))
    net = sj.tap(sj.recurrent(sj.lif(BETA), sj.linear(n, bias=False)))
    params, state = net.init(keys[2], noise[0])
    params = params | {"feedback": {"w": weights}}

    @jax.jit
    def membrane(gain):
        return net.unroll(params, state, _round(gain * noise))[1].inside.neuron.u

    gain = solve(lambda gain: (membrane(gain) > 1.0).mean(), activity)
    # A membrane within rounding of its threshold would fire on some sides only.
    us = np.asarray(membrane(gain))
    while np.abs(us - 1.0).min() < CLEAR:
        gain *= 1.0001
        us = np.asarray(membrane(gain))
    arrays = {
        "xs": _round(gain * noise),
        "v0": weights,
        **_readout(keys[2], n, CLASSES),
    }
    return _work(arrays, batch, [us], support, adam=False)


def network(
    hidden: tuple[int, ...],
    batch: int,
    steps: int,
    activity: float,
    support: float,
    inputs: int = INPUTS,
    classes: int = CLASSES,
    drive: float | None = None,
) -> Work:
    """Linear and LIF layers, a readout, and a training step on all of it.

    `drive` is the activity of the input, that of the hidden layers unless given.
    """
    keys = jax.random.split(jax.random.key(0), len(hidden) + 3)
    drive = activity if drive is None else drive
    zs = jax.random.bernoulli(keys[0], drive, (steps, batch, inputs))
    xs = jnp.asarray(zs, jnp.float32)
    arrays, membranes = {"xs": xs}, []
    cell = sj.tap(sj.serial(sj.stateless(jnp.positive), sj.lif(BETA)))

    @jax.jit
    def membrane(current):
        _, state = cell.init(jax.random.key(0), current[0])
        return cell.unroll(({}, {}), state, current)[1].inside[1].inside.u

    @jax.jit
    def share(gain, current):
        return (membrane(gain * current) > 1.0).mean()

    for i, (key, n) in enumerate(zip(keys[1:], hidden, strict=False)):
        drawn = jax.random.normal(key, (xs.shape[-1], n)) / xs.shape[-1] ** 0.5
        current = xs @ drawn
        mean = _mean(activity) * float(current.std())
        current = current + mean
        gain = solve(lambda g, current=current: share(g, current), activity)
        w, b = _round(gain * drawn), _round(jnp.full(n, gain * mean))
        us = np.asarray(membrane(xs @ w + b))
        # None within rounding of its threshold; bias by bias, since one always is.
        while (near := (np.abs(us - 1.0) < CLEAR).any((0, 1))).any():
            b = b + near * 2.0**-12
            us = np.asarray(membrane(xs @ w + b))
        arrays |= {f"w{i}": w, f"b{i}": b}
        membranes.append(us)
        xs = jnp.asarray(us > 1.0, jnp.float32)
    arrays |= _readout(keys[-1], hidden[-1], classes)
    return _work(arrays, batch, membranes, support, adam=True)


def solve(measure: Any, target: float, high: float = 1e3) -> float:
    """The gain at which an increasing measure meets its target."""
    low, target = 1e-3, min(target, MOST)
    for _ in range(16):
        middle = (low * high) ** 0.5
        low, high = (low, middle) if measure(middle) > target else (middle, high)
    return (low * high) ** 0.5


def _mean(activity: float) -> float:
    """Of the current, in units of its standard deviation."""
    return 4.0 * activity


def _readout(key: jax.Array, n: int, classes: int) -> dict[str, jax.Array]:
    cell = sj.linear(classes)
    return cell.init(key, jax.ShapeDtypeStruct((1, n), jnp.float32))[0]


def _work(
    arrays: dict[str, Any],
    batch: int,
    membranes: list[np.ndarray],
    support: float,
    adam: bool,
) -> Work:
    """With labels, and a width that covers the support."""
    us = np.concatenate([us.ravel() for us in membranes])
    distances = np.abs(us - 1.0)
    width = float(np.quantile(distances, support))
    arrays = arrays | {"labels": np.arange(batch) % len(arrays["b"])}
    arrays = {name: np.asarray(array) for name, array in arrays.items()}
    problem = Problem(arrays, BETA, width, adam, RATE, {})
    return Work(problem, float((us > 1.0).mean()), float((distances < width).mean()))


def _round(a: Any) -> jax.Array:
    """Multiples of 2^-12: their sums are exact, so every side has the same spikes."""
    return jnp.round(a * 2.0**12) / 2.0**12
