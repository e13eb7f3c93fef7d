"""Networks trained by events against dense ones: the sides of `benchmarks.events`.

`recurrent` is one recurrent LIF layer with a readout, forward and backward; `network`
is the feed-forward network 2312-1466-1466-10 of doi:10.48550/arXiv.2311.04386, a whole
step of Adam. Three sides: `event` is spikejax as users run it; `reference` is the same
network on plain JAX; `plain` is a network written out by hand, its products hoisted
out of the scan. Gains are set by bisection so that every hidden layer fires at the
asked-for activity, and the surrogate's width so that its support covers the asked-for
share; both are measured and printed.
"""

import functools
import subprocess
import sys
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

import spikejax as sj
from benchmarks import _memory, _timing

BETA = 0.95
CLASSES = 10


class Work(NamedTuple):
    """A function to time on each side, its arguments, and what was measured."""

    sides: dict
    arguments: tuple
    activity: float
    support: float


# --- the dense network by hand --------------------------------------------------------


@functools.partial(jax.custom_jvp, nondiff_argnums=(1,))
def _step(v, width):
    del width
    return (v > 0).astype(v.dtype)


@_step.defjvp
def _step_jvp(width, primals, tangents):
    (v,), (dv,) = primals, tangents
    return _step(v, width), dv * jnp.maximum(0, 1 - jnp.abs(v) / width) / width


def _lif(xs, width, w=None):
    """LIF neurons over a sequence; with `w`, recurrent."""

    def step(state, x):
        u, z = state
        x = x if w is None else x + z @ w
        u = BETA * (u - jax.lax.stop_gradient(z)) + x
        z = _step(u - 1.0, width)
        return (u, z), z

    start = jnp.zeros_like(xs[0])
    return jax.lax.scan(step, (start, start), xs)[1]


def _li(xs):
    def step(u, x):
        u = BETA * u + x
        return u, u

    return jax.lax.scan(step, jnp.zeros_like(xs[0]), xs)[1]


def _affine(part, xs):
    return xs @ part["w"] + part["b"]


# --- one recurrent layer --------------------------------------------------------------


def recurrent(n: int, batch: int, steps: int, activity: float, support: float) -> Work:
    """One recurrent LIF layer under a dense input current, with a readout."""
    keys = jax.random.split(jax.random.key(0), 3)
    noise = jax.random.normal(keys[0], (steps, batch, n))
    weights = _round(0.3 / n**0.5 * jax.random.normal(keys[1], (n, n)))
    labels = jnp.arange(batch) % CLASSES

    @jax.jit
    def membrane(gain):
        net = sj.tap(sj.recurrent(sj.lif(BETA), sj.linear(n, bias=False)))
        params, state = net.init(keys[2], noise[0])
        params = params | {"feedback": {"w": weights}}
        return net.unroll(params, state, _round(gain * noise))[1].inside.neuron.u

    gain = solve(lambda gain: (membrane(gain) > 1.0).mean(), activity)
    us = np.asarray(membrane(gain))
    width = float(np.quantile(np.abs(us - 1.0), support))
    xs = _round(gain * noise)
    net = sj.serial(
        sj.recurrent(
            sj.lif(BETA, spike=sj.surrogate.triangular(width)),
            sj.linear(n, bias=False),
        ),
        sj.linear(CLASSES),
        sj.li(BETA),
    )
    params, state = net.init(keys[2], xs[0])
    params = ({"neuron": {}, "feedback": {"w": weights}}, *params[1:])

    def ours(params, xs):
        us = net.unroll(params, state, xs)[1]
        return sj.loss.ce_mean_membrane(us, labels)

    def plain(params, xs):
        zs = _lif(xs, width, params[0]["feedback"]["w"])
        return sj.loss.ce_mean_membrane(_li(_affine(params[1], zs)), labels)

    return Work(
        _sides(jax.value_and_grad(ours, (0, 1)), jax.value_and_grad(plain, (0, 1))),
        (params, xs),
        float((us > 1.0).mean()),
        float((np.abs(us - 1.0) < width).mean()),
    )


def bytes_moved(n: int, batch: int, steps: int, activity: float, support: float):
    """Least traffic of a recurrent layer whose weights no cache holds.

    In every step each row of weights that any sample needs is read once, forward (the
    rows of what fired) and backward (of what is near its threshold). The input current
    is read, its cotangent written and read again for dW, the cotangent of the spikes
    written and read, dW written.
    """

    def rows(share):
        return n * (1 - (1 - share) ** batch)

    weights = 4 * n * steps * (rows(activity) + rows(support))
    return weights + 5 * 4 * n * batch * steps + 4 * n * n


# --- a feed-forward network and Adam --------------------------------------------------


def network(
    hidden: tuple[int, ...], batch: int, steps: int, activity: float, support: float
) -> Work:
    """Linear and LIF layers, a readout, and a step of Adam on all of it."""
    inputs = 2312
    keys = jax.random.split(jax.random.key(0), len(hidden) + 3)
    zs = jax.random.bernoulli(keys[0], activity, (steps, batch, inputs))
    labels = jnp.arange(batch) % CLASSES
    first = jnp.asarray(zs, jnp.float32)
    xs, weights, distances = first, [], []
    for key, n in zip(keys[1:], hidden, strict=False):
        drawn = jax.random.normal(key, (xs.shape[-1], n)) / xs.shape[-1] ** 0.5

        @jax.jit
        def membrane(gain, drawn=drawn, xs=xs):
            cell = sj.tap(sj.serial(sj.stateless(jnp.positive), sj.lif(BETA)))
            current = xs @ _round(gain * drawn)
            _, state = cell.init(jax.random.key(0), current[0])
            return cell.unroll(({}, {}), state, current)[1].inside[1].inside.u

        gain = solve(lambda g, f=membrane: (f(g) > 1.0).mean(), activity)
        us = np.asarray(membrane(gain))
        weights.append(_round(gain * drawn))
        distances.append(np.abs(us - 1.0).ravel())
        xs = jnp.asarray(us > 1.0, jnp.float32)
    width = float(np.quantile(np.concatenate(distances), support))
    spike = sj.surrogate.triangular(width)
    parts = [p for n in hidden for p in (sj.linear(n), sj.lif(BETA, spike=spike))]
    net = sj.serial(*parts, sj.linear(CLASSES), sj.li(BETA))
    params, state = net.init(keys[-1], first[0])
    params = list(params)
    for i, w in enumerate(weights):
        params[2 * i] = params[2 * i] | {"w": w}
    params = tuple(params)
    adam = optax.adam(1e-3)

    def ours(params, xs):
        us = net.unroll(params, state, xs)[1]
        return sj.loss.ce_mean_membrane(us, labels)

    def plain(params, xs):
        for i in range(len(hidden)):
            xs = _lif(_affine(params[2 * i], xs), width)
        us = _li(_affine(params[2 * len(hidden)], xs))
        return sj.loss.ce_mean_membrane(us, labels)

    def trained(loss, params, moments, xs):
        value, grads = jax.value_and_grad(loss)(params, xs)
        updates, moments = adam.update(grads, moments, params)
        return value, grads, optax.apply_updates(params, updates), moments

    ours, plain = functools.partial(trained, ours), functools.partial(trained, plain)
    share = float(np.mean(np.concatenate(distances) < width))
    return Work(
        _sides(ours, plain), (params, adam.init(params), first), activity, share
    )


def _round(a: Any) -> jax.Array:
    """Multiples of 2^-12: their sums are exact, so every side has the same spikes."""
    return jnp.round(a * 2.0**12) / 2.0**12


# --- what they share ------------------------------------------------------------------


def solve(measure: Any, target: float, high: float = 1e3) -> float:
    """The gain at which an increasing measure meets its target."""
    low = 1e-3
    for _ in range(16):
        middle = (low * high) ** 0.5
        low, high = (low, middle) if measure(middle) > target else (middle, high)
    return (low * high) ** 0.5


def _sides(ours: Any, plain: Any) -> dict:
    def on(backend, *arguments):
        with sj.kernels.use(backend):
            return ours(*arguments)

    return {
        "event": jax.jit(functools.partial(on, "auto")),
        "reference": jax.jit(functools.partial(on, "reference")),
        "plain": jax.jit(plain),
    }


def compare(name: str, work: Work, repetitions: int) -> dict:
    """One row: equality first, then the sides in turn."""
    results = {side: run(*work.arguments) for side, run in work.sides.items()}
    pairs = zip(
        jax.tree.leaves(results["event"][1]),
        jax.tree.leaves(results["plain"][1]),
        strict=True,
    )
    error = max(_timing.difference(a, b) for a, b in pairs)
    if error > 1e-4:
        raise SystemExit(f"{name}: gradients differ by {error:.1e}")
    runs = {
        side: functools.partial(run, *work.arguments)
        for side, run in work.sides.items()
    }
    del results, pairs
    times = _timing.interleaved(runs, repetitions)
    against = {side: _timing.ratio(times, side, "event") for side in runs}
    return {
        "work": name,
        "activity %": 100 * work.activity,
        "support %": 100 * work.support,
        "event ms": _timing.milliseconds(times, "event"),
        "plain ms": _timing.milliseconds(times, "plain"),
        "over plain": against["plain"],
        "over reference": against["reference"],
        "over the stronger": min(against["plain"], against["reference"]),
        "difference": error,
    }


def memory(activity: float, support: float) -> dict:
    """Peak memory of the network's step in a process of its own, for each side."""
    peaks = {}
    for side in ("event", "reference", "plain"):
        code = (
            "from benchmarks import layers;"
            f"layers.print_peak({side!r}, {activity}, {support})"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, text=True
        )
        peaks[side] = float(done.stdout.split()[-1])
    dense = min(peaks["reference"], peaks["plain"])
    return {
        "work": "network, peak memory above its arguments",
        "activity %": 100 * activity,
        "event MB": peaks["event"],
        "reference MB": peaks["reference"],
        "plain MB": peaks["plain"],
        "event / the smaller": peaks["event"] / dense,
    }


def print_peak(side: str, activity: float, support: float) -> None:
    """Peak resident memory of three steps, above what was there before the first."""
    work = network((1466, 1466), 48, 100, activity, support)

    def step(*arguments):  # as in training: nobody asks for the gradients themselves
        value, _, params, moments = work.sides[side](*arguments)
        return value, params, moments

    run = jax.jit(step).lower(*work.arguments).compile()
    _memory.forget_peak()
    before = _memory.resident()
    for _ in range(3):
        jax.block_until_ready(run(*work.arguments))
    print((_memory.peak() - before) / 2**20)
