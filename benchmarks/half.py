"""Half precision on spoken digits: accuracy and memory, `benchmarks.neurons half`.

The recipe of `learn.recipes.digits` in float32 and under `precision`: parameters,
gradients and the optimiser stay float32 (a scaled loss for float16). Test accuracy is
that after the last epoch. Memory is the peak of a process of its own while it takes
training steps, above what it held before: the arguments (float32 masters, moments,
data) are not in it, the results are. The allocator is told to give large blocks back,
or its habits would be measured too.
"""

import ctypes
import functools
import gc
import os
import statistics
import subprocess
import sys
from typing import Any

import jax
import numpy as np
import optax

import spikejax as sj
from benchmarks.peers import protocol
from spikejax import datasets, learn
from spikejax.learn import _state, _step

TYPES = ("float32", "bfloat16", "float16")
SCALE = 2.0**10
SKIPPED = 1000  # steps in a row whose gradient is not finite


def recipe(kind: str, hidden: int = 256, batch: int = 64, epochs: int = 15) -> Any:
    """The recipe of the spoken digits in one type."""
    plain = learn.recipes.digits(hidden=hidden, batch=batch, epochs=epochs)
    if kind == "float32":
        return plain
    scale = SCALE if kind == "float16" else 1.0
    return plain._replace(
        net=sj.precision(plain.net, kind),
        optimiser=functools.partial(_careful, plain.optimiser),
        loss_scale=scale,
    )


def _careful(optimiser: Any, steps: int) -> Any:
    return optax.apply_if_finite(optimiser(steps), SKIPPED)


def train(kind: str, seed: int, epochs: int) -> dict:
    """One training: test accuracy, activity, steps with a finite gradient."""
    fitted = learn.fit(recipe(kind, epochs=epochs), datasets.digits(), seed=seed)
    last = fitted.history[-1]
    steps, skipped = int(fitted.state.done), 0
    if kind != "float32":  # there, `fit` refuses any that is not
        skipped = int(fitted.state.opt_state.total_notfinite)
    return {
        "type": kind,
        "seed": seed,
        "accuracy %": 100 * last["accuracy"],
        "activity %": 100 * last["activity"],
        "steps": steps,
        "finite": steps - skipped,
    }


def compare(rows: list[dict]) -> list[dict]:
    """The same rows, and means, with the difference to float32 in points."""
    full = {r["seed"]: r["accuracy %"] for r in rows if r["type"] == "float32"}
    rows = [
        {**row, "points": row["accuracy %"] - full[row["seed"]]}
        for row in rows
        if row["seed"] in full
    ]
    for kind in dict.fromkeys(row["type"] for row in rows):
        own = [row for row in rows if row["type"] == kind]
        mean = {
            k: statistics.mean(row[k] for row in own)
            for k in ("accuracy %", "activity %", "steps", "finite", "points")
        }
        rows.append({**own[0], **mean, "seed": "mean"})
    return rows


def memory(hidden: int, batch: int, repetitions: int) -> list[dict]:
    """Peak memory of training steps in each type, and its ratio to float32."""
    found = {}
    for kind in TYPES:
        code = (
            f"from benchmarks import half; half.print_peak({kind!r}, {hidden}, {batch})"
        )
        peaks = []
        for _ in range(repetitions):
            done = subprocess.run(
                [sys.executable, "-c", code],
                check=True,
                capture_output=True,
                text=True,
                env=os.environ | {"MALLOC_MMAP_THRESHOLD_": "65536"},
            )
            peaks.append([float(v) for v in done.stdout.split()[-3:]])
        found[kind] = [statistics.median(column) for column in zip(*peaks, strict=True)]
    full = found["float32"][0]
    return [
        {
            "type": kind,
            "hidden": hidden,
            "batch": batch,
            "peak MB": peak,
            "results MB": results,
            "arguments MB": arguments,
            "over float32": peak / full,
        }
        for kind, (peak, results, arguments) in found.items()
    ]


def print_peak(kind: str, hidden: int, batch: int) -> None:
    """Peak resident memory of two steps, above what was there before the first, and
    the sizes of a step's results and arguments, in MB."""
    xs, labels = datasets.digits().train
    own = recipe(kind, hidden, batch)
    rows = np.arange(batch) % xs.shape[1]
    xs, labels = xs[:, rows], labels[rows]
    state = _state.start(own, 0, xs, 100)
    arguments = (state, _state.step_key(0, 0, 0), xs, labels)
    step = functools.partial(_step.train_step, own, 100)
    run = jax.jit(step).lower(*arguments).compile()
    jax.block_until_ready(run(*arguments))  # code and threads are there from now on
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    above = protocol.peak(lambda: jax.block_until_ready(run(*arguments)), 2)["above"]
    about = run.memory_analysis()
    sizes = about.output_size_in_bytes, about.argument_size_in_bytes
    print(above, *(size / 2**20 for size in sizes))
