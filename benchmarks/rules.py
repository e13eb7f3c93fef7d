"""Time and memory of learning rules beside back-propagation through time.

A recurrent layer of 512 `lif`, 1 to 2 % of them active, on 100 inputs, and a readout of
ten `li`; one sample, as a network that learns while it runs has it. Memory is what the
compiled gradient of T steps needs beside its arguments and results (XLA's own account),
so that the longest sequence need not be run. Times are medians of ratios of interleaved
runs, of the first of these lengths; a gradient by e-prop is first held against
`jax.grad` with `stop_gradient` on the spikes fed back. Other tables count the synapses
that plasticity and e-prop touch by steps and by spikes; and with `--long N` a network
learns online for so many steps, in chunks, while the memory of the process is watched.

    python -m benchmarks.rules --steps 100 1000 100000 --long 1000000
"""

import argparse
import functools
import resource
import time
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
    "bptt, alif": sj.rules.bptt,
    "eprop, alif": sj.rules.eprop,
    "forward": lambda: sj.rules.forward(jax.random.key(0)),
}
ADAPTIVE = "alif"  # in the name of a rule; its traces are one per synapse
CHUNKS = "eprop, online, one chunk"
ONLINE = "eprop, online, step by step"
SCANNED = "bptt without kernels"
RATE = (0.01, 0.02)


def network(adaptive: bool = False) -> tuple[Any, Any, Any]:
    """The network, its params and state."""
    neuron = sj.alif(BETA, 0.97, 0.0) if adaptive else sj.lif(BETA)
    feedback = sj.linear(HIDDEN, init=sj.init.lecun(0.3), bias=False)
    net = sj.serial(
        sj.linear(HIDDEN, init=sj.init.lecun(1.8), bias=False),
        sj.recurrent(neuron, feedback),
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
    net, params, state = network(ADAPTIVE in rule)
    return jax.jit(sj.rules.grad(net, loss, rule=RULES[rule]())), params, state


def loss(ys: jax.Array) -> jax.Array:
    """Of the outputs of all steps."""
    return jnp.mean(ys**2)


def streamed(chunks: bool) -> tuple[Any, Any, Any]:
    """E-prop of a sequence, in one chunk or step by step; its carry too."""
    net, params, state = network()
    init, step = sj.rules.online(net, sj.rules.eprop(), chunks=chunks)
    carry = init(params, state)

    def run(params, carry, xs):
        if chunks:
            return step(params, carry, xs, lambda ys: 2 * ys / ys.size)

        def body(held, x):
            carry, y, grads = step(params, held[0], x, lambda y: 2 * y / y.size)
            return (carry, jax.tree.map(jnp.add, held[1], grads)), y

        held = (carry, jax.tree.map(jnp.zeros_like, params))
        return jax.lax.scan(body, held, xs)

    return jax.jit(run), params, carry


def check(xs: jax.Array) -> None:
    """E-prop is the gradient with the spikes that are fed back held fixed."""
    net, params, state = network()
    cells = net.step.args[0].cells

    def step(params, state, x):
        after = []
        for cell, p, s in zip(cells, params, state, strict=True):
            if isinstance(p, dict) and "feedback" in p:
                s = s._replace(y=jax.lax.stop_gradient(s.y))
            s, x = cell.step(p, s, x)
            after.append(s)
        return tuple(after), x

    def value(params):
        return loss(jax.lax.scan(lambda s, x: step(params, s, x), state, xs)[1])

    run, params, state = gradient("eprop")
    found, expected = run(params, state, xs), jax.jit(jax.grad(value))(params)
    pairs = zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True)
    error = max(_timing.difference(a, b) for a, b in pairs)
    if error > 1e-4:
        raise SystemExit(f"grads of e-prop differ by {error:.1e}")


def touched(steps: int, rows: int) -> dict[str, int]:
    """Updates of synapses by e-prop: a trace each, or by spikes and once a segment."""
    net, params, state = network()
    xs = inputs(steps)
    seen = sj.tap(net).unroll(params, state, xs)[1]
    spikes = int(xs.sum()) + int(seen.inside["1"].inside["neuron"].y[:-1].sum())
    synapses = (INPUTS + HIDDEN) * HIDDEN
    return {
        "by steps": steps * synapses,
        "by spikes": spikes * HIDDEN + -(-steps // rows) * synapses,
    }


def long(steps: int, chunk: int) -> dict[str, Any]:
    """A network that learns for many steps, and the memory of the process."""
    net, params, state = network()
    rule = sj.rules.eprop(events=True)
    init, step = sj.rules.online(net, rule, chunks=True)

    @jax.jit
    def update(params, carry, xs):
        carry, _, grads = step(params, carry, xs, lambda ys: 2 * ys / ys.size)
        return jax.tree.map(lambda p, g: p - 1e-4 * g, params, grads), carry

    carry, xs = init(params, state), inputs(chunk)
    held, start = [], 0.0
    for n in range(steps // chunk):
        if n == 10:
            jax.block_until_ready(params)
            start = time.perf_counter()
        params, carry = update(params, carry, xs)
        if n in (9, steps // chunk - 1):
            jax.block_until_ready(params)
            held.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3)
    taken = time.perf_counter() - start
    return {
        "steps": steps,
        "chunk": chunk,
        "MB of the process at 10 chunks": held[0],
        "at the end": held[-1],
        "us a step": 1e6 * taken / (steps - 10 * chunk),
    }


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
    for name, chunks in ((CHUNKS, True), (ONLINE, False)):
        run, params, carry = streamed(chunks)
        runs[name] = functools.partial(run, params, carry, xs)
        held = sum(leaf.nbytes for leaf in jax.tree.leaves(carry)) / 1e6
        found.append({"rule": name} | {f"MB, T={t}": held for t in steps})
    with sj.kernels.use("reference"):  # compiled here: what is jitted changes outside
        run, params, state = gradient("bptt")
        compiled = run.lower(params, state, xs).compile()
        runs[SCANNED] = functools.partial(compiled, params, state, xs)
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
    parser.add_argument("--repetitions", type=int, default=15)
    parser.add_argument("--long", type=int, help="steps to learn online")
    parser.add_argument("--json", help="a file to write to, instead of printing")
    args = parser.parse_args()
    active = rate()
    if not RATE[0] <= active <= RATE[1]:
        raise SystemExit(f"{active:.1%} of the neurons are active, not {RATE}")
    by_spikes = plasticity(200, args.repetitions) if args.repetitions else []
    if by_spikes:
        print(_timing.table(by_spikes))
    check(inputs(args.steps[0]))
    print(f"updates of synapses in 1000 steps of e-prop: {touched(1000, 512)}")
    if args.long:
        print(_timing.table([long(args.long, 1000)]))
    found = rows(args.steps, args.repetitions)
    _timing.report(found, args.json, active=active, plasticity=by_spikes)


if __name__ == "__main__":
    main()
