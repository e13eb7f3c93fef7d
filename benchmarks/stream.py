"""One jitted `step` of a small batch, as closed loops and streams take it.

700 inputs and 1024 recurrent `lif` at an activity of about 1.5 %, state donated. Sides:
spikejax as users get it, `reference`, which multiplies all weights, and `dispatch`: a
jitted function of the same arguments that computes nothing, below which no step comes.
They take turns of 64 steps: a loop runs one network again and again, and finds in the
caches what the last step left there. Calls run in the thread that makes them
(`jax_cpu_enable_async_dispatch` is off), as who waits for every step wants them;
`--asynchronous` hands them to another one, as JAX does unless it is told.

    python -m benchmarks.stream
    python -m benchmarks.stream --batch 1 4 --steps 2000 --asynchronous
"""

import argparse
import statistics
import time
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj
from benchmarks import _timing

INPUTS, HIDDEN, ACTIVE = 700, 1024, 0.015


def network() -> sj.Cell:
    """Recurrent neurons that fire as much as their input."""
    return sj.serial(
        sj.linear(HIDDEN, init=sj.init.lecun(2.0)),
        sj.recurrent(sj.lif(0.9), sj.linear(HIDDEN, init=sj.init.lecun(0.5))),
    )


def row(batch: int, steps: int) -> dict[str, Any]:
    """One batch size: all sides take turns, step by step."""
    net, rng = network(), np.random.default_rng(0)
    shape = (64, batch, INPUTS)
    xs = [jnp.asarray(x) for x in np.float32(rng.random(shape) < ACTIVE)]
    params, start = net.init(jax.random.key(0), xs[0])

    def made(backend, function):
        with sj.kernels.use(backend):
            return jax.jit(function, donate_argnums=1).lower(params, start, xs[0])

    runs = {
        "dispatch": made("auto", lambda p, s, x: (s, x)).compile(),
        "reference": made("reference", net.step).compile(),
        "events": made("auto", net.step).compile(),
    }
    states = {name: jax.tree.map(jnp.copy, start) for name in runs}
    times: _timing.Times = {name: [] for name in runs}
    active, apart = [], 0.0
    for _ in range(-(-steps // len(xs))):
        ys: dict[str, list[Any]] = {name: [] for name in runs}
        for name, run in runs.items():
            for x in xs:
                begun = time.perf_counter()
                states[name], y = run(params, states[name], x)
                jax.block_until_ready(y)
                times[name].append(time.perf_counter() - begun)
                ys[name].append(y)
        events, expected = (jnp.stack(ys[side]) for side in ("events", "reference"))
        active.append(float(events.mean()))
        apart = max(apart, float(jnp.abs(events - expected).mean()))
    if apart > 0.01:  # a spike at the threshold may fall on either side
        raise SystemExit(f"{apart:.1%} of the spikes of a step differ")
    return {
        "batch": batch,
        "activity %": 100 * statistics.mean(active),
        **{f"{name} us": 1e6 * statistics.median(t) for name, t in times.items()},
        "over reference": _timing.ratio(times, "reference", "events"),
    }


def main() -> None:
    """Reads the command line: `python -m benchmarks.stream`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--batch", type=int, nargs="+", default=[1, 4])
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--asynchronous", action="store_true")
    parser.add_argument("--json", help="a file to write to, instead of printing")
    args = parser.parse_args()
    jax.config.update("jax_cpu_enable_async_dispatch", args.asynchronous)
    _timing.require_kernels()
    rows = [row(batch, args.steps) for batch in args.batch]
    _timing.report(
        rows,
        args.json,
        inputs=INPUTS,
        neurons=HIDDEN,
        steps=args.steps,
        asynchronous=args.asynchronous,
    )


if __name__ == "__main__":
    main()
