"""Small networks, as tests and first notebooks have them: `python -m benchmarks.small`.

Linear, neurons, a readout of four leaky integrators, forward and backward: by kernels
(`auto`) and on plain JAX (`reference`), fifty steps in turn. Numbers of the input and
of the hidden layer that are not zero are printed; results are compared first.
"""

import argparse
import functools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj
from benchmarks import _timing

SIZES = (  # neurons, batch, steps
    (10, 1, 10),
    (16, 4, 25),
    (32, 8, 25),
    (64, 1, 50),
    (64, 8, 25),
    (64, 32, 50),
    (128, 1, 100),
    (128, 16, 50),
)
NEURONS: dict[str, Callable[[int], sj.Cell]] = {
    "lif": lambda n: sj.lif(0.9),
    "adlif": lambda n: sj.adlif(0.9, 0.95, 0.5, 1.0, threshold=0.1),
    "recurrent lif": lambda n: sj.recurrent(
        sj.lif(0.9), sj.linear(n, init=sj.init.lecun(0.5))
    ),
}
TURN = 50


def row(name: str, size: tuple[int, int, int], repetitions: int) -> dict[str, Any]:
    """Of one network."""
    neurons, batch, steps = size
    hidden = sj.serial(
        sj.linear(neurons, init=sj.init.lecun(3.0)), NEURONS[name](neurons)
    )
    net = sj.serial(hidden, sj.linear(4), sj.li(0.9))
    drawn = np.random.default_rng(0).random((steps, batch, neurons)) < 0.1
    xs = jnp.asarray(drawn, jnp.float32)
    params, state = net.init(jax.random.key(0), xs[0])

    def trained(backend: str) -> Callable[..., Any]:
        def run(params, xs):
            with sj.kernels.use(backend):
                return jax.value_and_grad(
                    lambda p: (net.unroll(p, state, xs)[1] ** 2).mean()
                )(params)

        return jax.jit(run)

    runs = {side: trained(side) for side in ("auto", "reference")}
    pairs = zip(
        *(jax.tree.leaves(run(params, xs)) for run in runs.values()), strict=True
    )
    error = max(_timing.difference(a, b) for a, b in pairs)
    if error > 1e-3:
        raise SystemExit(f"{name} of {size}: results differ by {error:.1e}")

    def turn(run):
        for _ in range(TURN):
            found = jax.block_until_ready(run(params, xs))
        return found

    sides = {side: functools.partial(turn, run) for side, run in runs.items()}
    times = _timing.interleaved(sides, repetitions)
    _, fired = hidden.unroll(params[0], state[0], xs)
    return {
        "network": name,
        "neurons, batch, steps": ", ".join(map(str, size)),
        "activity %": 100 * float(fired.mean()),
        "auto us": 1e3 * _timing.milliseconds(times, "auto") / TURN,
        "over reference": _timing.ratio(times, "reference", "auto"),
    }


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--networks", nargs="+", choices=NEURONS, default=list(NEURONS))
    parser.add_argument("--repetitions", type=int, default=7)
    parser.add_argument("--json", help="a file to write to, instead of printing")
    args = parser.parse_args()
    _timing.require_kernels()
    rows = [
        row(name, size, args.repetitions) for name in args.networks for size in SIZES
    ]
    _timing.report(rows, args.json, turn=TURN)


if __name__ == "__main__":
    main()
