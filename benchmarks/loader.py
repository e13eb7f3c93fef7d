"""What feeding costs: `python -m benchmarks.loader NMNIST_SMALL.npz`.

Events of N-MNIST are packed into bits and put together into batches of 32: anew for
each batch (`pack`), once for all (`packed`, batches are cut out of it) and by Grain
beside the training. The time is set against a step, loss and gradients, of the
demonstration networks: two layers of 512 neurons, and the convolutions of
`benchmarks.networks`. NMNIST_SMALL.npz holds `train_{x,y,p,t}`, `train_offsets` and
`train_labels`. Sides take turns; medians. The share of a step has to stay small.
"""

import argparse
import functools
import itertools
import json
import statistics
import time

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj
from benchmarks import _timing, networks
from spikejax import datasets

SHAPE = (34, 34, 2)
BATCH, STEPS = 32, 60
BINS = datasets.by_time(5000, STEPS)


def source(path: str) -> datasets.Source:
    """The recordings of the file, which are in memory."""
    with np.load(path) as found:
        arrays = [found[f"train_{k}"] for k in ("t", "x", "y", "p")]
        ends, labels = found["train_offsets"], found["train_labels"]
    pairs = [
        (datasets.events(*(a[i:j] for a in arrays)), int(label))
        for i, j, label in zip(ends, ends[1:], labels, strict=False)
    ]
    return datasets.source(pairs, SHAPE, labels)


def dense_layers() -> sj.Cell:
    """The demonstration network of linear layers."""
    spike = sj.surrogate.triangular(0.3)
    return sj.serial(
        *(sj.flatten(axes=3), sj.linear(512), sj.lif(0.95, spike=spike)),
        *(sj.linear(512), sj.lif(0.95, spike=spike), sj.linear(10), sj.li(0.95)),
    )


def step(net: sj.Cell, words: jax.Array, labels: jax.Array):
    """A step of training but for the optimiser, on words of bits."""
    shape = jnp.zeros((BATCH, *SHAPE))
    params, _ = net.init(jax.random.key(0), shape)

    @jax.jit
    def run(params, words, labels):
        def objective(params):
            state = net.init(jax.random.key(0), shape)[1]
            xs = datasets.spikes(words, SHAPE)
            return sj.loss.ce_mean_membrane(net.unroll(params, state, xs)[1], labels)

        return jax.value_and_grad(objective)(params)

    return functools.partial(run, params, words, labels)


def beside(data: datasets.Source, run) -> tuple[float, float]:
    """Milliseconds of a step and its batch by Grain, and of the wait for the batch."""
    loader = iter(datasets.loader(data, BATCH, bins=BINS, epochs=None))
    next(loader)
    whole, waits = [], []
    for _ in range(20):
        begun = time.perf_counter()
        jax.block_until_ready(run())
        done = time.perf_counter()
        next(loader)
        waits.append(time.perf_counter() - done)
        whole.append(time.perf_counter() - begun)
    return tuple(round(1e3 * statistics.median(t), 3) for t in (whole, waits))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("--repetitions", type=int, default=7)
    parser.add_argument("--grain", action="store_true", help="and by Grain")
    asked = parser.parse_args()
    data = source(asked.file)
    packed = data.binned(BINS)
    first = datasets.gather(packed[:BATCH])
    batches = itertools.count()

    def feed():
        begin = next(batches) * BATCH % (len(data) - BATCH)
        return datasets.gather(packed[begin : begin + BATCH]).spikes

    whole = datasets.gather(packed)

    epochs = (
        batch
        for epoch in itertools.count()
        for batch in datasets.batches(whole, BATCH, seed=0, epoch=epoch)
    )

    def cut():
        return next(epochs).spikes

    for name, net in {
        "linear 512-512-10": dense_layers(),
        "N-MNIST 12c5-p2-64c5-p2-10": networks.network(networks.NMNIST),
    }.items():
        run = step(net, jnp.asarray(first.spikes), jnp.asarray(first.labels))
        sides = {"pack": feed, "packed": cut, "step": run}
        times = _timing.interleaved(sides, asked.repetitions)
        line = {side: round(_timing.milliseconds(times, side), 3) for side in times}
        for side in ("pack", "packed"):
            line[f"share of {side}"] = round(1 / _timing.ratio(times, "step", side), 4)
        if asked.grain:
            line["step beside Grain"], line["of it waiting"] = beside(data, run)
        print(json.dumps({"network": name, "batch": BATCH, "steps": STEPS} | line))


if __name__ == "__main__":
    main()
