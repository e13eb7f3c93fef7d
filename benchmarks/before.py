"""Whether a step has become slower: this checkout and an earlier one, taking turns.

    python -m benchmarks.before CHECKOUT [--repetitions 15] [--works network recurrent]

Each side is a process of its own with its own kernels; they run one step each in turn,
now one first and now the other, so that what else the machine does meets both. Losses
are compared before anything is timed. Prints medians in milliseconds, their ratio
(before / now: 1.0 is as fast), the median of the ratios of neighbouring steps, which
moves less on a machine that others use, and the activity of every layer.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

WORKER = """
import json, sys, time
import jax, jax.numpy as jnp, optax, spikejax as sj
import inspect
def linear(n, scale=1.0, **how):
    return sj.linear(n, init=sj.init.lecun(scale), **how)
def narrow(width):
    return sj.surrogate.triangular(width)
def network(rate, gain):
    spike = narrow(0.05)
    net = sj.serial(linear(1024, gain), sj.lif(0.9, spike=spike),
                    linear(1024, gain), sj.lif(0.9, spike=spike),
                    linear(20), sj.li(0.9))
    return net, jax.random.bernoulli(jax.random.key(1), rate, (100, 64, 700))
def recurrent(width, n=1024):
    net = sj.serial(linear(n, 1.6),
                    sj.recurrent(sj.lif(0.9, spike=narrow(width)), linear(n, 0.5)),
                    linear(20), sj.li(0.9))
    return net, jax.random.bernoulli(jax.random.key(1), 0.02, (100, 64, 700))
def model(neuron):
    net = sj.serial(linear(1000, 2.0), neuron, linear(10), neuron)
    return net, jax.random.bernoulli(jax.random.key(1), 0.03, (25, 128, 784))
ATAN = sj.surrogate.atan(2.0)
WORKS = {
    "network 1 %": lambda: network(0.02, 1.7),
    "network 5 %": lambda: network(0.05, 2.6),
    "recurrent 2 %": lambda: recurrent(0.05),
    "recurrent 12 %": lambda: recurrent(0.3),
    "Leaky": lambda: model(sj.lif(0.9, spike=ATAN)),
    "Synaptic": lambda: model(sj.cuba_lif(0.8, 0.9, spike=ATAN)),
    "Alpha": lambda: model(sj.alpha_lif(0.9, 0.8, spike=ATAN)),
}
if sys.argv[1] == "names":
    print(json.dumps(list(WORKS))); sys.exit()
net, xs = WORKS[sys.argv[1]]()
xs = xs.astype(jnp.float32)
params, state = net.init(jax.random.key(0), xs[0])
optimiser = optax.adam(1e-4)
labels = jnp.arange(xs.shape[1]) % 10
@jax.jit
def step(params, opt):
    def loss(params):
        ys = net.unroll(params, state, xs)[1]
        score = optax.softmax_cross_entropy_with_integer_labels
        return score(ys.mean(0), labels).mean()
    value, grads = jax.value_and_grad(loss)(params)
    updates, opt = optimiser.update(grads, opt, params)
    return optax.apply_updates(params, updates), opt, value
opt = optimiser.init(params)
begin = time.perf_counter()
*_, value = jax.block_until_ready(step(params, opt))
first = time.perf_counter() - begin
rates = [layer.rate for layer in sj.activity(net, params, state, xs)]
print(json.dumps({"loss": float(value), "first": first, "rates": rates}), flush=True)
for _ in sys.stdin:
    begin = time.perf_counter()
    jax.block_until_ready(step(params, opt))
    print(time.perf_counter() - begin, flush=True)
"""


class Side:
    """A process that runs one step whenever it is asked to."""

    def __init__(self, checkout: Path, library: str, work: str):
        environment = os.environ | {
            "PYTHONPATH": str(checkout),
            "SPIKEJAX_LIBRARY": library,
            "PYTHONSAFEPATH": "1",
        }
        self.process = subprocess.Popen(
            [sys.executable, "-c", WORKER, work],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.about = json.loads(self._line())

    def _line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("a side has ended; its error is above")
        return line

    def step(self) -> float:
        """Seconds of one step."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return float(self._line())


def main() -> None:
    """Prints a row per work."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    here = Path(__file__).parents[1]
    parser.add_argument("checkout", type=Path, help="the earlier one")
    parser.add_argument("--repetitions", type=int, default=15)
    parser.add_argument("--works", nargs="*", default=None)
    parser.add_argument("--library", default=str(here / "build/native"))
    parser.add_argument("--library-before", default=None)
    given = parser.parse_args()
    before = given.checkout.resolve()
    library = given.library_before or str(before / "build/native")
    done = subprocess.run(
        [sys.executable, "-c", WORKER, "names"],
        env=os.environ | {"PYTHONPATH": str(here)},
        capture_output=True,
        text=True,
        check=True,
    )
    names = json.loads(done.stdout.splitlines()[-1])
    for work in given.works or names:
        sides = [Side(before, library, work), Side(here, given.library, work)]
        old, new = (side.about for side in sides)
        if abs(old["loss"] - new["loss"]) > 1e-5 * abs(old["loss"]):
            raise SystemExit(f"{work}: losses differ, {old['loss']} and {new['loss']}")
        times = [[], []]
        for repetition in range(given.repetitions):
            for k in (0, 1) if repetition % 2 else (1, 0):
                times[k].append(1e3 * sides[k].step())
        was, now = map(statistics.median, times)
        paired = statistics.median(a / b for a, b in zip(*times, strict=True))
        rates = ", ".join(f"{rate:.1%}" for rate in new["rates"])
        print(
            f"{work:<16} before {was:7.1f} ms  now {now:7.1f} ms  {was / now:.3f} "
            f"({paired:.3f} of pairs)  "
            f"first {old['first']:.2f} and {new['first']:.2f} s  fires {rates}",
            flush=True,
        )
        for side in sides:
            side.process.kill()


if __name__ == "__main__":
    main()
