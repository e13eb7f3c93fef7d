"""Learned delays at the cost of their spikes: `python -m benchmarks.delays`.

Loss and gradients of 700-256-256-20 leaky neurons whose synapses have a delay each, or
one per axon: `event` is spikejax as users run it, `reference` the same network on plain
JAX, one convolution over time, and `by hand` that with a product for every lag, or of
axons with one product of what `delays` puts out. Weights
are scaled so that every hidden layer has the activity asked for, which is measured and
printed. Losses and gradients are compared before anything is timed; the sides take
turns, and a ratio is the median of those within turns. The memory is what XLA sets
aside for a step, beside arguments and results.

`--works` chooses among the rows, `--repetitions` says how often each side runs.
"""

import argparse
import functools
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

import spikejax as sj
from benchmarks import _timing
from spikejax.core.spec import spec
from spikejax.kernels.delay.reference import laid_out

BETA, WIDTH, INPUTS, HIDDEN, OUTPUTS = 0.9, 0.05, 700, 256, 20
KEY = jax.random.key(0)


class Work(NamedTuple):
    """A longest delay and a batch, and which sides are too slow to wait for."""

    longest: int
    batch: int
    steps: int = 100
    axonal: bool = False
    activity: float = 0.015
    share: float = 0.02  # of the input
    sides: tuple[str, ...] = ("event", "reference", "by hand")


WORKS = {
    "synapses, 10 steps, B=64": Work(10, 64),
    "synapses, 100 steps, B=8": Work(100, 8),
    "axons, 10 steps, B=64": Work(10, 64, axonal=True),
    "synapses, 4 steps, T=1024": Work(4, 8, 1024, sides=("event",)),
    "synapses, 512 steps, T=1024": Work(512, 8, 1024, sides=("event",)),
}


def synapses(work: Work) -> sj.Cell:
    """Learned delays; one per axon before a product of its own, where it is asked."""
    delay = sj.init.uniform(0.0, float(work.longest))
    how = {"max_delay": work.longest, "axonal": work.axonal}
    return sj.delayed_linear(HIDDEN, delay, **how)


def neurons() -> sj.Cell:
    """Leaky neurons with a narrow triangle."""
    return sj.lif(BETA, spike=sj.surrogate.triangular(WIDTH))


def network(work: Work) -> sj.Cell:
    """The whole network."""
    layers = (synapses(work), neurons(), synapses(work), neurons())
    return sj.serial(*layers, sj.linear(OUTPUTS), sj.li(BETA))


def spiking(ys: jax.Array) -> jax.Array:
    """What neurons make of currents."""
    cell = neurons()
    return cell.unroll({}, cell.init(KEY, ys[0])[1], ys)[1]


def by_hand(work: Work, params: tuple, xs: jax.Array) -> jax.Array:
    """The same in plain JAX: a product for every lag, or one of what is delayed."""
    for k in (0, 2):
        if work.axonal:
            axons = sj.delays(sj.init.zeros(), max_delay=work.longest)
            state = axons.init(KEY, xs[0])[1]
            late = axons.unroll({"delay": params[k]["delay"][:, 0]}, state, xs)[1]
            xs = spiking(late @ params[k]["w"] + params[k]["b"])
            continue
        start, taps = spec(synapses(work)).synapses(params[k], xs.dtype)
        kernel = laid_out(start, taps, work.longest)
        line = jnp.zeros((work.longest, *xs.shape[1:]), xs.dtype)
        queue = jnp.concatenate([line, xs])

        def add(y, lag, queue=queue):
            first, w = lag
            came = jax.lax.dynamic_slice_in_dim(queue, first, work.steps)
            return y + came @ w, None

        ys = jnp.zeros((*xs.shape[:-1], HIDDEN)) + params[k]["b"]
        ys = jax.lax.scan(add, ys, (jnp.arange(work.longest + 1), kernel))[0]
        xs = spiking(ys)
    readout = sj.serial(sj.linear(OUTPUTS), sj.li(BETA))
    state = readout.init(KEY, xs[0])[1]
    return readout.unroll(params[4:], state, xs)[1]


def brought(work: Work, params: tuple, xs: jax.Array) -> tuple[tuple, list[float]]:
    """Params whose hidden layers have the activity, and what they have."""
    own, found = list(params), []
    for k in (0, 2):
        cell, neuron = synapses(work), neurons()
        state = cell.init(KEY, xs[0])[1]
        ys = jax.jit(lambda p, xs, c=cell, s=state: c.unroll(p, s, xs)[1])(own[k], xs)
        spikes = jax.jit(
            lambda y, scale, n=neuron: n.unroll({}, n.init(KEY, y[0])[1], scale * y)[1]
        )
        low, high, scale = 1e-3, 1e3, 1.0
        for _ in range(20):
            scale = (low * high) ** 0.5
            rate = float(spikes(ys, scale).mean())
            if abs(rate / work.activity - 1) < 0.05:
                break
            low, high = (low, scale) if rate > work.activity else (scale, high)
        own[k] = own[k] | {name: scale * own[k][name] for name in ("w", "b")}
        xs = spikes(ys, scale)
        found.append(float(xs.mean()))
    return tuple(own), found


def compare(name: str, repetitions: int) -> dict[str, Any]:
    """One row."""
    work = WORKS[name]
    shape = (work.steps, work.batch, INPUTS)
    xs = (jax.random.uniform(KEY, shape) < work.share).astype(jnp.float32)
    labels = jax.random.randint(KEY, (work.batch,), 0, OUTPUTS)
    net = network(work)
    params, state = net.init(KEY, xs[0])
    params, activity = brought(work, params, xs)

    def trained(side):
        def loss(params, xs):
            if side == "by hand":
                ys = by_hand(work, params, xs)
            else:
                ys = net.unroll(params, state, xs)[1]
            chosen = jax.nn.log_softmax(ys.mean(0))[jnp.arange(work.batch), labels]
            return -chosen.mean()

        def run(params, xs):
            with sj.kernels.use("auto" if side == "event" else "reference"):
                return jax.value_and_grad(loss)(params, xs)

        return jax.jit(run)

    runs = {side: trained(side) for side in work.sides}
    found = [jax.tree.leaves(run(params, xs)) for run in runs.values()]
    error = max(
        _timing.difference(a, b)
        for other in found[1:] or found
        for a, b in zip(other, found[0], strict=True)
    )
    sides = {side: functools.partial(run, params, xs) for side, run in runs.items()}
    times = _timing.interleaved(sides, repetitions)
    row = {
        "work": name,
        "activity %": ", ".join(f"{100 * a:.1f}" for a in activity),
        "difference": error,
    }
    for side in ("event", "reference", "by hand"):
        is_here = side in runs
        row[f"{side} ms"] = _timing.milliseconds(times, side) if is_here else "-"
    for side in ("reference", "by hand"):
        there = side in runs
        row[f"over {side}"] = _timing.ratio(times, side, "event") if there else "-"
    return row | {"of the least other": "-"} | _timing.peaks(runs, params, xs)


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--works", nargs="+", choices=WORKS, default=list(WORKS))
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--json", help="file to write to")
    args = parser.parse_args()
    _timing.require_kernels()
    rows = []
    for name in args.works:
        rows.append(compare(name, args.repetitions))
        print(rows[-1], flush=True)
    _timing.report(rows, args.json)


if __name__ == "__main__":
    main()
