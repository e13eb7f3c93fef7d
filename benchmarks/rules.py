"""Time and memory of learning rules beside back-propagation through time.

A recurrent layer of 512 `lif`, 1 to 2 % of them active, on 100 inputs, and a readout of
ten `li`; one sample, as a network that learns while it runs has it. Memory is what the
compiled gradient of T steps needs beside its arguments and results (XLA's own account),
so that the longest sequence need not be run. Times are medians of ratios of interleaved
runs. A second table counts the synapses that plasticity touches by steps and by spikes.

    python -m benchmarks.rules --steps 100 1000 100000
"""

import argparse
import functools
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj
from benchmarks import _timing

INPUTS, HIDDEN, OUT, BETA, KAPPA = 100, 512, 10, 0.95, 0.9
RULES = {
    "bptt": sj.rules.bptt,
    "tbptt(20)": functools.partial(sj.rules.tbptt, 20),
    "sltt": sj.rules.sltt,
    "ottt": sj.rules.ottt,
    "drtrl": sj.rules.drtrl,
    "eprop": sj.rules.eprop,
    "forward": lambda: sj.rules.forward(jax.random.key(0)),
}
SCANNED = "bptt without kernels"
RATE = (0.01, 0.02)


def network() -> tuple[Any, Any, Any]:
    """The network, its params and state."""
    feedback = sj.linear(HIDDEN, init=sj.init.lecun(0.3), bias=False)
    net = sj.serial(
        sj.linear(HIDDEN, init=sj.init.lecun(1.8), bias=False),
        sj.recurrent(sj.lif(BETA), feedback),
        sj.linear(OUT, bias=False),
        sj.li(KAPPA),
    )
    return net, *net.init(jax.random.key(0), (INPUTS,))


def inputs(steps: int) -> jax.Array:
    """Spikes of all inputs."""
    rng = np.random.default_rng(0)
    return jnp.asarray(rng.random((steps, INPUTS)) < 0.02, jnp.float32)


def gradient(rule: str) -> tuple[Any, Any, Any]:
    """A compiled gradient, with params and state."""
    net, params, state = network()

    def loss(ys):
        return jnp.mean(ys**2)

    return jax.jit(sj.rules.grad(net, loss, rule=RULES[rule]())), params, state


def rate() -> float:
    """Spikes of a hidden neuron and step."""
    net, params, state = network()
    seen = sj.tap(net).unroll(params, state, inputs(200))[1]
    return float(seen.inside["1"].inside["neuron"].y.mean())


def memory(rule: str, steps: int) -> float:
    """MB that the compiled gradient needs beside what goes in and comes out."""
    run, params, state = gradient(rule)
    xs = jax.ShapeDtypeStruct((steps, INPUTS), jnp.float32)
    about: Any = run.lower(params, state, xs).compile().memory_analysis()
    return about.temp_size_in_bytes / 1e6


def rows(steps: list[int], repetitions: int) -> list[dict[str, Any]]:
    """One row a rule."""
    found: list[dict[str, Any]] = [
        {"rule": rule} | {f"MB, T={t}": memory(rule, t) for t in steps}
        for rule in RULES
    ]
    if not repetitions:
        return found
    xs, runs = inputs(steps[0]), {}
    for rule in RULES:
        run, params, state = gradient(rule)
        runs[rule] = functools.partial(run, params, state, xs)
    with sj.kernels.use("reference"):  # traced here, and kept
        run, params, state = gradient("bptt")
        runs[SCANNED] = functools.partial(run, params, state, xs)
        runs[SCANNED]()
    times = _timing.interleaved(runs, repetitions)
    for row in found:
        rule = str(row["rule"])
        row["us a step"] = 1e3 * _timing.milliseconds(times, rule) / steps[0]
        row["time / bptt"] = _timing.ratio(times, rule, "bptt")
        row[f"time / {SCANNED}"] = _timing.ratio(times, rule, SCANNED)
    return found


def plasticity(steps: int, repetitions: int) -> list[dict[str, Any]]:
    """STDP of 512 x 512 synapses at 1.5 %, by steps and by spikes."""
    rng = np.random.default_rng(0)
    pres, posts = rng.random((2, steps, HIDDEN)) < 0.015
    pres, posts = (a.astype(np.float32) for a in (pres, posts))
    rule: Any = sj.rules.stdp(20.0, 20.0, a_plus=1e-3, a_minus=1e-3)
    w = jnp.zeros((HIDDEN, HIDDEN))
    events = sj.rules.spike_events(pres, posts)
    traces = rule.init(pres[0], posts[0])
    by_steps, by_events = jax.jit(rule.unroll), jax.jit(rule.events)
    runs = {
        "steps": lambda: by_steps(w, traces, pres, posts)[0],
        "spikes": lambda: by_events(w, events)[0],
    }
    error = _timing.difference(runs["spikes"](), runs["steps"]())
    if error > 1e-3:
        raise SystemExit(f"weights by spikes differ by {error:.1e}")
    times = _timing.interleaved(runs, repetitions)
    touched = {
        "steps": 2 * steps * HIDDEN**2,
        "spikes": len(events.times) * HIDDEN,
    }
    return [
        {
            "stdp by": name,
            "updates": touched[name],
            "ms": _timing.milliseconds(times, name),
            "time / by steps": _timing.ratio(times, name, "steps"),
        }
        for name in runs
    ]


def main() -> None:
    """Reads the command line: `python -m benchmarks.rules`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, nargs="+", default=[100, 1000, 100_000])
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--json", help="a file to write to, instead of printing")
    args = parser.parse_args()
    active = rate()
    if not RATE[0] <= active <= RATE[1]:
        raise SystemExit(f"{active:.1%} of the neurons are active, not {RATE}")
    by_spikes = plasticity(200, args.repetitions) if args.repetitions else []
    if by_spikes:
        print(_timing.table(by_spikes))
    found = rows(args.steps, args.repetitions)
    _timing.report(found, args.json, active=active, plasticity=by_spikes)


if __name__ == "__main__":
    main()
