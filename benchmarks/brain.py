"""A population of the size of a fly's brain, streamed in chunks, in biological time.

138 000 `cuba_lif` (exponential synapses) with a refractory period, 15 million random
synapses behind one delay, steps of 0.1 ms: decays of 5 and 20 ms, 2.2 ms of refractory
period, 1.8 ms of delay (as in the model of Shiu et al., Nature 634, 2024,
doi:10.1038/s41586-024-07763-9). Input is bits through connections of its own, output is
bits, or counts. A dense signal of one second would be 5.5 GB.

    python -m benchmarks.brain
    python -m benchmarks.brain --neurons 20000 --chunk 500
"""

import argparse
import statistics
import time
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj
from benchmarks import _timing

SECOND = 10_000  # steps
INPUTS = 1024


def network(neurons: int, fan_out: int, strength: float) -> sj.Cell:
    """Inputs that kick some neurons each, and the population."""
    inward = sj.sparse(
        neurons, fan_out=10, init=sj.init.constant(strength), bias=False, seed=1
    )
    neuron = sj.refractory(
        sj.cuba_lif(float(np.exp(-0.1 / 5)), float(np.exp(-0.1 / 20))),
        steps=22,
        running=("i",),
    )
    synapses = sj.sparse(
        neurons, fan_out=fan_out, init=sj.init.uniform(-1e-3, 1e-3), bias=False
    )
    return sj.serial(inward, sj.recurrent(neuron, sj.serial(sj.delays(17), synapses)))


def words(rate: float, steps: int) -> jax.Array:
    """Random input, as bits."""
    z = np.random.default_rng(0).random((steps, INPUTS)) < rate
    return jnp.asarray(np.packbits(z, axis=1, bitorder="little").view(np.uint32))


def row(args: argparse.Namespace) -> dict[str, Any]:
    """One population: what it takes to make, to compile, and to run a second."""
    begun = time.perf_counter()
    net = network(args.neurons, args.fan_out, args.strength)
    params, start = net.init(jax.random.key(0), (INPUTS,))
    jax.block_until_ready(params)
    made = time.perf_counter() - begun
    fired = words(args.rate, args.chunk)

    def bits(params, state, fired):
        xs = sj.events.spikes(fired, INPUTS)
        state, out = sj.events.unroll(net, params, state, xs)
        return state, out.fired

    def counts(params, state, fired):
        return sj.events.count(net, params, state, sj.events.spikes(fired, INPUTS))

    begun = time.perf_counter()
    example = jax.ShapeDtypeStruct((args.chunk, INPUTS), jnp.float32)
    sj.kernels.compile(net, example)  # its equation, which is interpreted else
    run = jax.jit(bits).lower(params, start, fired).compile()
    compiled = time.perf_counter() - begun
    counted = jax.jit(counts).lower(params, start, fired).compile()
    state, out = run(params, start, fired)
    total = int(np.unpackbits(np.asarray(out).view(np.uint8)).sum())
    if int(counted(params, start, fired)[1].sum()) != total:
        raise SystemExit("counts are not those of the bits")

    def second(run: Callable) -> float:
        nonlocal state
        begun = time.perf_counter()
        for _ in range(SECOND // args.chunk):
            state, out = run(params, state, fired)
        jax.block_until_ready(out)
        return time.perf_counter() - begun

    seconds = [second(run) for _ in range(args.repetitions)]
    state, out = run(params, state, fired)
    active = int(np.unpackbits(np.asarray(out).view(np.uint8)).sum()) / args.chunk
    return {
        "neurons": args.neurons,
        "synapses": args.neurons * args.fan_out,
        "spikes a step": active,
        "making s": made,
        "compiling s": compiled,
        "bits: s a second": statistics.median(seconds),
        "least": min(seconds),
        "counts: s a second": second(counted),
    }


def main() -> None:
    """Reads the command line: `python -m benchmarks.brain`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--neurons", type=int, default=138_000)
    parser.add_argument("--fan-out", type=int, default=109)
    parser.add_argument("--chunk", type=int, default=2000, help="steps of a call")
    parser.add_argument("--rate", type=float, default=4e-4, help="of inputs, a step")
    parser.add_argument("--strength", type=float, default=0.05, help="of inputs")
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--json", help="a file to write to, instead of printing")
    args = parser.parse_args()
    _timing.require_kernels()
    _timing.report([row(args)], args.json, steps=SECOND, chunk=args.chunk)


if __name__ == "__main__":
    main()
