"""Trains one network in several processes, as on several hosts, here on loopback.

`python examples/processes.py [FOLDER]` starts two processes that train on batches of
which each has a half, writes checkpoints to FOLDER, and compares the parameters with
those of one process: they are the same to the rounding of sums. On a cluster
`jax.distributed.initialize()` finds the others by itself.
"""

import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import jax
import numpy as np

import spikejax as sj
from spikejax import learn
from spikejax.datasets import Dataset, Split

PROCESSES = 2


def split(seed: int, recordings: int) -> Split:
    """Spikes in which one of three groups of channels is the busiest."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 3, recordings).astype(np.int32)
    busy = labels[:, None] == np.arange(12) // 4
    rates = np.where(busy, 0.4, 0.05)
    return Split(rng.random((20, recordings, 12)) < rates, labels)


RECIPE = learn.Recipe(
    net=sj.serial(sj.linear(32), sj.lif(0.9), sj.linear(3), sj.li(0.9)),
    loss=sj.loss.ce_mean_membrane,
    score=learn.mean,
    optimiser=learn.adam(1e-2),
    batch_size=16,
    epochs=3,
)
DATA = Dataset(split(0, 128), split(1, 32))


def train(out: str | None, mesh: jax.sharding.Mesh | None) -> learn.Fitted:
    """The same run on any devices."""
    return learn.fit(RECIPE, DATA, seed=1, out=out, mesh=mesh)


def process(number: int, port: int, folder: str) -> None:
    """One of the processes."""
    jax.distributed.initialize(f"127.0.0.1:{port}", PROCESSES, number)
    mesh = jax.sharding.Mesh(np.array(jax.devices()), ("batch",))
    fitted = train(f"{folder}/run", mesh)
    if number == 0:
        leaves = map(np.asarray, jax.tree.leaves(fitted.params))
        np.savez(f"{folder}/params.npz", *leaves)


def main(folder: str) -> None:
    """Starts the processes and compares."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, __file__, folder, str(port)]
    started = [subprocess.Popen([*command, str(n)]) for n in range(PROCESSES)]
    ended = [one.wait() for one in started]
    if any(ended):
        sys.exit(f"the processes ended with {ended}")
    alone = train(None, None)
    with np.load(f"{folder}/params.npz") as found:
        pairs = zip(found.values(), jax.tree.leaves(alone.params), strict=True)
        for together, right in pairs:
            np.testing.assert_allclose(together, right, rtol=1e-4, atol=1e-5)
    accuracy = alone.history[-1]["accuracy"]
    print(f"{PROCESSES} processes, the parameters of one; accuracy {accuracy:.0%}")


if __name__ == "__main__":
    if len(sys.argv) == 4:
        process(int(sys.argv[3]), int(sys.argv[2]), sys.argv[1])
    elif len(sys.argv) == 2:
        Path(sys.argv[1]).mkdir(parents=True, exist_ok=True)
        main(sys.argv[1])
    else:
        with tempfile.TemporaryDirectory() as empty:
            main(empty)
