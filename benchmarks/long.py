"""Time against memory for long sequences: `checkpointed` at several intervals.

A recurrent layer of 256 `lif` neurons with a readout, 8 examples, trained on T steps of
sparse input, as it is and inside `checkpointed(net, every)`; `root` is the square root
of T. The surrogate is low, since over so many steps a gradient would grow without bound
on its way through the recurrent weights. Gradients come first: they have to agree with
those of the plain network. Memory is the peak of a process of its own above what was
resident before the first step, input and parameters not counted. Times are medians of
ratios of interleaved runs in one process, so the machine has to hold the plain network
at the largest T.

    python -m benchmarks.long --steps 1000 10000
"""

import argparse
import functools
import subprocess
import sys
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj
from benchmarks import _timing
from benchmarks.peers import protocol

INPUTS, HIDDEN, BATCH, BETA = 128, 256, 8, 0.95
EVERY = ("plain", "10", "root", "1000")


def work(steps: int, every: str) -> tuple[Any, tuple]:
    """A function of parameters and input to loss and gradients, and its arguments."""
    spike = sj.surrogate.scaled(sj.surrogate.triangular(0.2), 0.06)
    feedback = sj.linear(HIDDEN, init=sj.init.lecun(0.3), bias=False)
    net = sj.serial(
        sj.linear(HIDDEN, init=sj.init.lecun(2.0)),
        sj.recurrent(sj.lif(BETA, spike=spike), feedback),
        sj.linear(10),
        sj.li(BETA),
    )
    rng = np.random.default_rng(0)
    xs = jnp.asarray(rng.random((steps, BATCH, INPUTS)) < 0.05, jnp.float32)
    params, state = net.init(jax.random.key(0), xs[0])
    labels = jnp.arange(BATCH)
    if every != "plain":
        net = sj.checkpointed(net, interval(steps, every))

    def loss(params, xs):
        return sj.loss.ce_mean_membrane(net.unroll(params, state, xs)[1], labels)

    return jax.jit(jax.value_and_grad(loss)), (params, xs)


def interval(steps: int, every: str) -> int:
    """Steps per segment."""
    return round(steps**0.5) if every == "root" else int(every)


def rows(steps: int, repetitions: int) -> list[dict[str, Any]]:
    """One row for each interval that is shorter than the sequence."""
    chosen = [e for e in EVERY if e in ("plain", "root") or interval(steps, e) < steps]
    found = [_row(steps, every) for every in chosen]
    if not repetitions:
        return found
    made = {every: work(steps, every) for every in chosen}
    results = {every: run(*of) for every, (run, of) in made.items()}
    errors = {e: _error(found, results["plain"]) for e, found in results.items()}
    worst = max(errors.values())
    if worst > 1e-3:
        raise SystemExit(f"{steps} steps: gradients differ by {worst:.1e}")
    del results
    runs = {every: functools.partial(run, *of) for every, (run, of) in made.items()}
    times = _timing.interleaved(runs, repetitions)
    for every, row in zip(chosen, found, strict=True):
        row["ms"] = _timing.milliseconds(times, every)
        row["time / plain"] = _timing.ratio(times, every, "plain")
        row["difference"] = errors[every]
    return found


def _row(steps: int, every: str) -> dict[str, Any]:
    number = every if every == "plain" else interval(steps, every)
    return {"steps": steps, "every": number, "peak MB": _peak(steps, every)}


def _error(found: Any, expected: Any) -> float:
    pairs = zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True)
    return max(_timing.difference(a, b) for a, b in pairs if a.size)


def _peak(steps: int, every: str) -> float:
    code = f"from benchmarks import long; long.print_peak({steps}, {every!r})"
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    return float(done.stdout.split()[-1])


def print_peak(steps: int, every: str) -> None:
    """Peak resident memory of two steps, above what was there before, in MB."""
    run, of = work(20, "plain")
    jax.block_until_ready(run(*of))  # threads and pools of the runtime do not count
    run, of = work(steps, every)
    compiled = run.lower(*of).compile()
    print(protocol.peak(lambda: jax.block_until_ready(compiled(*of)), 2)["above"])


def main() -> None:
    """Reads the command line: `python -m benchmarks.long`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--json", help="a file to write to, instead of printing")
    args = parser.parse_args()
    if 0 < args.repetitions < 5:
        parser.error("a median needs 5 repetitions or more; 0 measures memory only")
    found = [row for steps in args.steps for row in rows(steps, args.repetitions)]
    kernels = sj.kernels.report().choices[0].backend
    _timing.report(found, args.json, kernels=kernels)


if __name__ == "__main__":
    main()
