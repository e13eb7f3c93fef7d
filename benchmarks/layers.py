"""Networks trained by events against dense ones: the sides of `benchmarks.events`.

The problems are those of `benchmarks.works`. Three sides: `event` is spikejax as users
run it; `reference` is the same network on plain JAX; `plain` is a network written out
by hand, its products hoisted out of the scan.
"""

import functools
import pathlib
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import optax

import spikejax as sj
from benchmarks import _timing, works
from benchmarks.peers import in_jax, plain, protocol, spikejax

ROOT = pathlib.Path(__file__).resolve().parents[1]
SIDES = ("event", "reference", "plain")


def sides(
    problem: protocol.Problem, optimiser: Callable = optax.adam
) -> tuple[dict[str, Callable], tuple]:
    """Functions that return loss and gradients first, and their arguments."""
    how = {"beta": problem.beta, "width": problem.width}
    ours = spikejax.network(problem.arrays, **how)[1]
    by_hand = functools.partial(plain.membranes, **how)
    params = jax.tree.map(jnp.asarray, problem.weights)
    xs, labels = jnp.asarray(problem.arrays["xs"]), problem.arrays["labels"]
    update = optimiser(problem.rate)

    def gradients(membranes, params, xs):
        def loss(params, xs):
            return in_jax.cross_entropy(membranes(params, xs), labels)

        return jax.value_and_grad(loss, (0, 1))(params, xs)

    def train(membranes, params, xs, moments):
        def loss(params):
            return in_jax.cross_entropy(membranes(params, xs), labels)

        value, grads = jax.value_and_grad(loss)(params)
        updates, moments = update.update(grads, moments, params)
        return value, grads, optax.apply_updates(params, updates), moments

    def on(backend, *arguments):
        with sj.kernels.use(backend):
            return run(ours, *arguments)

    run = train if problem.adam else gradients
    moments = (update.init(params),) if problem.adam else ()
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


def compare(
    name: str, work: works.Work, repetitions: int, optimiser: Callable = optax.adam
) -> dict:
    """One row: equality of loss and gradients first, then the sides in turn."""
    functions, arguments = sides(work.problem, optimiser)
    expected = functions["plain"](*arguments)[:2]
    errors = {side: _apart(functions[side](*arguments)[:2], expected) for side in SIDES}
    error = max(errors.values())
    if error > 1e-4:
        worst = max(SIDES, key=lambda side: errors[side])
        raise SystemExit(f"{name}: gradients of {worst} differ by {error:.1e}")
    del expected
    runs = {side: training(functions[side], *arguments) for side in SIDES}
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


def training(function: Callable, params: Any, xs: Any, *moments: Any) -> Callable:
    """A function of no arguments that takes a step, as in training.

    Nobody asks for the gradients themselves, and what is trained takes the place of
    what it was. Without an optimiser's moments it computes loss and gradients.
    """
    if not moments:
        return functools.partial(function, params, xs)

    def step(trained, xs):
        value, _, *new = function(trained[0], xs, *trained[1:])
        return value, tuple(new)

    box = [jax.tree.map(jnp.copy, (params, *moments))]
    compiled = jax.jit(step, donate_argnums=0).lower(box[0], xs).compile()

    def run():
        value, box[0] = jax.block_until_ready(compiled(box[0], xs))
        return value

    return run


def _apart(found: Any, expected: Any) -> float:
    pairs = zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True)
    return max(_timing.difference(a, b) for a, b in pairs)


def memory(work: works.Work, optimiser: Callable = optax.adam) -> dict[str, float]:
    """Peak memory of a step above its arguments, in a process for each side."""
    peaks = {}
    with tempfile.NamedTemporaryFile() as file:
        pickle.dump((work.problem, optimiser), file)
        file.flush()
        for side in SIDES:
            call = f"layers.print_peak({side!r}, {file.name!r})"
            # At the end: an installed spikejax goes before that of this checkout.
            here = f"import sys; sys.path.append({str(ROOT)!r})"
            code = f"{here}; from benchmarks import layers; {call}"
            done = subprocess.run(
                [sys.executable, "-c", code], check=True, stdout=subprocess.PIPE
            )
            peaks[side] = float(done.stdout.split()[-1])
    found = {f"{side} MB": peak for side, peak in peaks.items()}
    least = min(peaks["reference"], peaks["plain"])
    return {**found, "event / the smaller": peaks["event"] / least}


def print_peak(side: str, path: str) -> None:
    """Peak resident memory of three steps, above what was there before the first."""
    with open(path, "rb") as file:
        problem, optimiser = pickle.load(file)
    functions, arguments = sides(problem, optimiser)
    train = training(functions[side], *arguments)
    del arguments
    print(protocol.peak(train, 3)["above"])
