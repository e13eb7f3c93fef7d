"""Networks trained by events against dense ones: the sides of `benchmarks.events`.

The problems are those of `benchmarks.works`. Three sides: `event` is spikejax as users
run it; `reference` is the same network on plain JAX; `plain` is a network written out
by hand, its products hoisted out of the scan.
"""

import functools
import subprocess
import sys
from collections.abc import Callable

import jax
import jax.numpy as jnp
import optax

import spikejax as sj
from benchmarks import _timing, works
from benchmarks.peers import in_jax, plain, protocol, spikejax


def sides(problem: protocol.Problem) -> tuple[dict[str, Callable], tuple]:
    """Functions to time, which return loss and gradients first, and their arguments."""
    how = {"beta": problem.beta, "width": problem.width}
    ours = spikejax.network(problem.arrays, **how)[1]
    by_hand = functools.partial(plain.membranes, **how)
    params = jax.tree.map(jnp.asarray, problem.weights)
    xs, labels = jnp.asarray(problem.arrays["xs"]), problem.arrays["labels"]
    adam = optax.adam(problem.rate)

    def gradients(membranes, params, xs):
        def loss(params, xs):
            return in_jax.cross_entropy(membranes(params, xs), labels)

        return jax.value_and_grad(loss, (0, 1))(params, xs)

    def train(membranes, params, xs, moments):
        def loss(params):
            return in_jax.cross_entropy(membranes(params, xs), labels)

        value, grads = jax.value_and_grad(loss)(params)
        updates, moments = adam.update(grads, moments, params)
        return value, grads, optax.apply_updates(params, updates), moments

    def on(backend, *arguments):
        with sj.kernels.use(backend):
            return run(ours, *arguments)

    run = train if problem.adam else gradients
    moments = (adam.init(params),) if problem.adam else ()
    return {
        "event": jax.jit(functools.partial(on, "auto")),
        "reference": jax.jit(functools.partial(on, "reference")),
        "plain": jax.jit(functools.partial(run, by_hand)),
    }, (params, xs, *moments)


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


def compare(name: str, work: works.Work, repetitions: int) -> dict:
    """One row: equality first, then the sides in turn."""
    functions, arguments = sides(work.problem)
    results = {side: run(*arguments) for side, run in functions.items()}
    pairs = zip(
        jax.tree.leaves(results["event"][1]),
        jax.tree.leaves(results["plain"][1]),
        strict=True,
    )
    error = max(_timing.difference(a, b) for a, b in pairs)
    if error > 1e-4:
        raise SystemExit(f"{name}: gradients differ by {error:.1e}")
    runs = {side: functools.partial(run, *arguments) for side, run in functions.items()}
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
    work = works.network((1466, 1466), 48, 100, activity, support)
    functions, arguments = sides(work.problem)

    def step(*arguments):  # as in training: nobody asks for the gradients themselves
        value, _, *trained = functions[side](*arguments)
        return value, trained

    run = jax.jit(step).lower(*arguments).compile()
    print(protocol.peak(lambda: jax.block_until_ready(run(*arguments)), 3)["above"])
