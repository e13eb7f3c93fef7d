"""Is the bill before the run right? `sj.plan` beside what is then measured.

For each network the bytes that `sj.plan` predicts over those that the compiled step has
by `memory_analysis`, and, with `--time`, the seconds that it extrapolates over the
median of the step itself.

    python -m benchmarks.plans --time
"""

import argparse
import statistics
import time

import jax
import jax.numpy as jnp

import spikejax as sj
from benchmarks import _timing

SHAPE = (100, 32, 256)


def lif():
    """Neurons with a window."""
    return sj.lif(0.9, spike=sj.surrogate.triangular(0.3))


def networks():
    """By name, each with the shape of its input."""

    def flat(*between):
        first = (sj.linear(256), *between, lif(), sj.linear(256), lif())
        return sj.serial(*first, sj.linear(20), sj.li(0.9))

    def ends(*parts):
        return sj.serial(*parts, sj.linear(20), sj.li(0.9))

    delayed = sj.delayed_linear(64, sj.init.uniform(0, 8), max_delay=8)
    image = (sj.conv(8, (3, 3)), lif(), sj.max_pool((2, 2)), sj.flatten())
    adaptive = sj.adlif(0.9, 0.95, 0.5, 0.5)
    return {
        "two layers": (flat(), SHAPE),
        "recurrent": (
            ends(sj.linear(256), sj.recurrent(lif(), sj.linear(256))),
            SHAPE,
        ),
        "adlif": (ends(sj.linear(256), adaptive), SHAPE),
        "dropout": (ends(sj.linear(256), lif(), sj.dropout(0.2)), SHAPE),
        "batch norm": (flat(sj.batch_norm()), SHAPE),
        "residual": (ends(sj.linear(256), sj.residual(sj.serial(lif()))), SHAPE),
        "convolution": (ends(*image), (20, 8, 16, 16, 2)),
        "delays": (ends(delayed, lif()), (50, 16, 64)),
        "bfloat16": (sj.precision(flat(), "bfloat16"), SHAPE),
        "checkpointed": (sj.checkpointed(flat(), 10), SHAPE),
        "atan": (ends(sj.linear(256), sj.lif(0.9, spike=sj.surrogate.atan())), SHAPE),
    }


def step_of(net, state):
    """Loss and gradients, as `sj.plan` takes them."""

    def step(params, xs):
        def lost(params):
            return jnp.mean(net.unroll(params, state, xs)[1] ** 2)

        return jax.value_and_grad(lost)(params)

    return jax.jit(step)


def compared(net, shape, timed, repetitions=7):
    """Bytes predicted and measured; seconds likewise, or None."""
    draw = jax.random.uniform(jax.random.key(1), shape)
    xs = (draw < 0.05).astype(jnp.float32)
    params, state = net.init(jax.random.key(0), xs[0])
    found = sj.plan(net, xs, timed=timed)
    ready = step_of(net, state).lower(params, xs).compile()
    about = ready.memory_analysis()
    held = sum(a.size * a.dtype.itemsize for a in jax.tree.leaves(state))
    real = about.argument_size_in_bytes + about.output_size_in_bytes
    real += about.temp_size_in_bytes + held  # a constant here, an argument there
    if not timed:
        return found.memory, real, None
    times = []
    for _ in range(2):
        jax.block_until_ready(ready(params, xs))
    for _ in range(repetitions):
        begun = time.perf_counter()
        jax.block_until_ready(ready(params, xs))
        times.append(time.perf_counter() - begun)
    return found.memory, real, (found.seconds, statistics.median(times))


def main(timed: bool, only: list[str], backends: list[str]) -> None:
    """Prints a row for each network."""
    print(_timing.machine())
    for backend in backends:
        for name, (net, shape) in networks().items():
            if only and name not in only:
                continue
            with sj.kernels.use(backend):
                said, real, seconds = compared(net, shape, timed)
            line = f"{backend:9} {name:13} memory {said / 1e6:7.2f} MB said, "
            line += f"{real / 1e6:7.2f} measured: {said / real:.2f}"
            if seconds is not None:
                told, took = seconds
                line += f"; time {1e3 * told:.1f} ms said, {1e3 * took:.1f}"
                line += f" measured: {told / took:.2f}"
            print(line, flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--time", action="store_true", dest="timed")
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--backends", nargs="*", default=["auto", "reference"])
    main(**vars(parser.parse_args()))
