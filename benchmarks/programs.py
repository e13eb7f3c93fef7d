"""Neurons whose equation is a kernel's program: `python -m benchmarks.programs`.

Linear 700-1024, neurons, a readout of 20 leaky integrators; a hundred steps, batch 64,
forward and backward. Three sides in turn: `event` is spikejax as users run it,
`reference` the same network on plain JAX, `plain` a network written out by hand, its
products hoisted out of a `lax.scan`. Weights are scaled so that every hidden layer
fires at the asked-for activity, and surrogates made so wide that their support covers
the asked-for share; both are measured and printed. Spikes, loss and gradients are
compared before anything is timed: spikes that differ are counted (a membrane within
rounding of its threshold), gradients only where none does.

What an interpreter runs is compiled on request afterwards (`kernels.compile`), and
timed once more beside both others.

`--works` chooses among the rows, `--repetitions` says how often each side runs.
"""

import argparse
import functools
import tempfile
from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

import spikejax as sj
from benchmarks import _timing
from spikejax.core.spec import spec

OUTPUTS = 20
INPUTS = 700


class Membrane(NamedTuple):
    """Of the neuron below: membrane and slow current."""

    u: jax.Array
    s: jax.Array


def quadratic(state, x, *, leak, slow, share, threshold, spike):
    """A quadratic leak, a slow current and a soft reset, as a user writes it."""
    s = slow * state.s + (1 - slow) * state.u
    u = state.u - leak * state.u * (1 + 0.2 * state.u) + x - share * s
    z = spike(u - threshold)
    return Membrane(u - jax.lax.stop_gradient(z) * threshold, s), z


def ten_lines(width: float) -> sj.Cell:
    """The neuron of a user."""
    given = {"spike": sj.surrogate.triangular(width)}
    constants = {"leak": 0.05, "slow": 0.98, "share": 0.1, "threshold": 1.0}
    return sj.neuron(functools.partial(quadratic, **given), Membrane, **constants)


def _with(make: Callable, *args: Any) -> Callable:
    return lambda width: make(*args, spike=sj.surrogate.triangular(width))


class Work(NamedTuple):
    """Neurons, and how they are connected."""

    make: Callable[[float], sj.Cell]
    is_recurrent: bool = True
    layers: int = 1
    neurons: int = 1024
    batch: int = 64
    steps: int = 100


ADLIF = _with(sj.adlif, 0.9, 0.95, 0.5, 1.0)
WORKS = {
    "lif": Work(_with(sj.lif, 0.95)),
    "cuba_lif": Work(_with(sj.cuba_lif, 0.8, 0.95)),
    "adlif": Work(ADLIF),
    "alif": Work(_with(sj.alif, 0.95, 0.98, 0.5)),
    "brf": Work(_with(sj.brf, 5.0, 1.0)),
    "two layers of adlif": Work(ADLIF, False, 2),
    "ten lines": Work(ten_lines),
    "izhikevich": Work(_with(sj.izhikevich)),
    "eif": Work(_with(sj.eif, 10.0)),
    "adlif 128": Work(ADLIF, neurons=128, batch=256, steps=250),
    "lif 128": Work(_with(sj.lif, 0.95), neurons=128, batch=256, steps=250),
    "adlif 256": Work(ADLIF, neurons=256, batch=256),
    "lif 256": Work(_with(sj.lif, 0.95), neurons=256, batch=256),
    "adlif 512": Work(ADLIF, neurons=512),
    "lif 512": Work(_with(sj.lif, 0.95), neurons=512),
}


def blocks(work: Work, width: float, scales: tuple[float, ...]) -> list[sj.Cell]:
    """A linear and its neurons, for each layer."""
    found = []
    for scale in scales:
        cell = work.make(width)
        back = sj.linear(work.neurons, init=sj.init.lecun(0.1 * scale), bias=False)
        cell = sj.recurrent(cell, back) if work.is_recurrent else cell
        found += [sj.linear(work.neurons, init=sj.init.lecun(scale)), cell]
    return found


def network(work: Work, width: float, scales: tuple[float, ...]) -> sj.Cell:
    """The whole network."""
    return sj.serial(*blocks(work, width, scales), sj.linear(OUTPUTS), sj.li(0.95))


def spikes(work: Work, width: float, scales: tuple[float, ...], xs) -> Any:
    """Of the last layer."""
    net = sj.serial(*blocks(work, width, scales))
    params, state = net.init(jax.random.key(0), xs[0])
    return jax.jit(lambda p, xs: net.unroll(p, state, xs)[1])(params, xs)


def scaled(work: Work, xs, activity: float) -> tuple[float, ...]:
    """Scales of the weights at which every layer has an activity."""
    scales: tuple[float, ...] = ()
    for _ in range(work.layers):
        low, high = 1e-2, 1e4
        for _ in range(16):
            scale = (low * high) ** 0.5
            found = float(spikes(work, 0.1, (*scales, scale), xs).mean())
            if abs(found / activity - 1) < 0.1:
                break
            low, high = (low, scale) if found > activity else (scale, high)
        scales += (scale,)
    return scales


def measured(work: Work, width: float, scales, xs) -> list[Any]:
    """The rows of the report that are of neurons."""
    net = network(work, width, scales)
    params, state = net.init(jax.random.key(0), xs[0])
    rows = sj.events.report(net, params, state, xs).layers
    return [row for row in rows if row.gradient is not None]


def by_hand(work: Work, width: float, params: Any, state: Any, xs: jax.Array):
    """The network, each layer a scan; products of the input are hoisted out of it."""
    about = spec(work.make(width))
    for k in range(work.layers):
        p = params[2 * k]
        currents = xs @ p["w"] + p["b"]
        if not work.is_recurrent:
            step = functools.partial(about.step, params[2 * k + 1])
            _, xs = jax.lax.scan(step, state[2 * k + 1], currents)
            continue
        p, s = params[2 * k + 1], state[2 * k + 1]
        w = p["feedback"]["w"]

        def recur(carry, x, p=p, w=w):
            inner, y = carry
            inner, y = about.step(p["neuron"], inner, x + y @ w)
            return (inner, y), y

        _, xs = jax.lax.scan(recur, (s.neuron, s.y), currents)
    currents = xs @ params[-2]["w"] + params[-2]["b"]

    def leak(u, x):
        u = 0.95 * u + x
        return u, u

    return jax.lax.scan(leak, jnp.zeros(currents.shape[1:]), currents)[1]


def compare(name: str, repetitions: int, activity: float, support: float) -> dict:
    """One row."""
    work = WORKS[name]
    shape = (work.steps, work.batch, INPUTS)
    xs = (jax.random.uniform(jax.random.key(1), shape) < 0.02).astype(jnp.float32)
    scales = scaled(work, xs, activity)
    width = 0.1
    for _ in range(2):
        rows = measured(work, width, scales, xs)
        width *= support / max(row.gradient for row in rows)
    rows = measured(work, width, scales, xs)
    net = network(work, width, scales)
    params, state = net.init(jax.random.key(0), xs[0])

    def trained(membranes, backend):
        def run(params, xs):
            with sj.kernels.use(backend):
                return jax.value_and_grad(
                    lambda p: (membranes(p, state, xs) ** 2).mean()
                )(params)

        return jax.jit(run)

    def ours(params, state, xs):
        return net.unroll(params, state, xs)[1]

    hand = functools.partial(by_hand, work, width)
    runs = {
        "event": trained(ours, "auto"),
        "reference": trained(ours, "reference"),
        "plain": trained(hand, "reference"),
    }
    found = {side: run(params, xs) for side, run in runs.items()}
    differs = 0
    if name != "izhikevich":
        with sj.kernels.use("reference"):
            expected = spikes(work, width, scales, xs)
        differs = int((spikes(work, width, scales, xs) != expected).sum())
    pairs = zip(*(jax.tree.leaves(found[k]) for k in ("event", "plain")), strict=True)
    error = max(_timing.difference(a, b) for a, b in pairs)
    if not differs and error > 1e-3:
        print(f"{name}: gradients differ by {error:.1e} though no spike does")
    sides = {k: functools.partial(run, params, xs) for k, run in runs.items()}
    times = _timing.interleaved(sides, repetitions)
    over = {k: _timing.ratio(times, k, "event") for k in ("reference", "plain")}
    found = {
        "work": name,
        "activity %": ", ".join(f"{100 * r.outputs:.1f}" for r in rows),
        "support %": ", ".join(f"{100 * r.gradient:.1f}" for r in rows),
        "event ms": _timing.milliseconds(times, "event"),
        "over reference": over["reference"],
        "over plain": over["plain"],
        "over the stronger": min(over.values()),
        **_timing.peaks(runs, params, xs),
        "spikes that differ": differs,
        "difference": error,
        "kernel": rows[0].why,
    }
    return found | on_request(net, xs, sides, repetitions)


def on_request(net: sj.Cell, xs: jax.Array, sides: dict, repetitions: int) -> dict:
    """The same where programs that are interpreted are compiled; nothing if none is."""
    with tempfile.TemporaryDirectory() as directory:
        compiled = sj.kernels.compile(net, xs, directory=directory)
    if compiled.file is None:
        return {}
    times = _timing.interleaved(sides, repetitions)
    over = {k: _timing.ratio(times, k, "event") for k in ("reference", "plain")}
    return {
        "compiled on request ms": _timing.milliseconds(times, "event"),
        **{f"compiled over {k}": v for k, v in over.items()},
        "compiled over the stronger": min(over.values()),
    }


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--works", nargs="+", choices=WORKS, default=list(WORKS))
    parser.add_argument("--repetitions", type=int, default=7)
    parser.add_argument("--activity", type=float, default=0.015)
    parser.add_argument("--support", type=float, default=0.02)
    args = parser.parse_args()
    for key, value in _timing.machine().items():
        print(f"{key}: {value}")
    for name in args.works:
        row = compare(name, args.repetitions, args.activity, args.support)
        texts = [
            f"{k} {v:.3g}" if isinstance(v, float) else f"{k} {v}"
            for k, v in row.items()
        ]
        print("; ".join(texts), flush=True)


if __name__ == "__main__":
    main()
