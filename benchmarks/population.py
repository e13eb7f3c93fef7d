"""Population codes against time: the runs of `benchmarks.neurons population`.

784-128-outputs of `lif` neurons under a constant image, `loss.mse_count`, Adam: the
network of snnTorch's tutorial on population codes, whose 10 outputs reach 61.9 % on
Fashion-MNIST in two epochs of one time step, 500 outputs 82.7 %.
"""

import statistics
import time
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

import spikejax as sj
from benchmarks import images

CLASSES = 10
BATCH = 128
HIDDEN = 128
SURROGATES = {
    "atan": sj.surrogate.atan(),
    "fast_sigmoid": sj.surrogate.fast_sigmoid(),
    "triangular": sj.surrogate.triangular(),
}
TESTED = 1000  # images that are tested at once


def torch_linear(features: int, inputs: int) -> sj.Cell:
    """Weights that start as torch's."""
    bound = inputs**-0.5
    return sj.linear(features, init=sj.init.uniform(-bound, bound))


def train(
    steps: int,
    outputs: int,
    epochs: int,
    seed: int,
    spike: sj.surrogate.Surrogate,
    data: images.Images,
    test: images.Images,
) -> dict[str, Any]:
    """One network: accuracy after each epoch, the median step's time."""
    net = sj.serial(
        torch_linear(HIDDEN, images.PIXELS),
        sj.lif(0.9, spike=spike),
        torch_linear(outputs, HIDDEN),
        sj.lif(0.9, spike=spike),
    )
    example = jax.ShapeDtypeStruct((BATCH, images.PIXELS), jnp.float32)
    params, state = net.init(jax.random.key(seed), example)
    adam = optax.adam(2e-3)
    moments = adam.init(params)

    def spikes(params, state, pixels):
        return net.unroll(params, state, sj.encode.direct(pixels, steps))[1]

    def loss(params, pixels, labels):
        zs = spikes(params, state, pixels)
        return sj.loss.mse_count(zs, labels, classes=CLASSES)

    @jax.jit
    def step(params, moments, pixels, labels):
        value, grads = jax.value_and_grad(loss)(params, pixels, labels)
        updates, moments = adam.update(grads, moments, params)
        return optax.apply_updates(params, updates), moments, value

    @jax.jit
    def right(params, pixels, labels):
        rest = net.init(jax.random.key(0), pixels)[1]
        zs = spikes(params, rest, pixels)
        return sj.metrics.accuracy_rate(zs, labels, classes=CLASSES), jnp.mean(zs)

    rng = np.random.default_rng(seed)
    seconds, accuracies, activity = [], [], 0.0
    for _ in range(epochs):
        for at in _batches(rng.permutation(len(data.labels)), BATCH):
            pixels, labels = data.pixels[at], data.labels[at]
            start = time.perf_counter()
            params, moments, value = step(params, moments, pixels, labels)
            value.block_until_ready()
            seconds.append(time.perf_counter() - start)
        found = [
            right(params, test.pixels[at], test.labels[at])
            for at in _batches(np.arange(len(test.labels)), TESTED)
        ]
        accuracy, activity = np.mean(found, 0)
        accuracies.append(100 * float(accuracy))
    row = {"steps": steps, "outputs": outputs, "seed": seed}
    row |= {f"epoch {i + 1} %": value for i, value in enumerate(accuracies)}
    row["step ms"] = 1e3 * statistics.median(seconds)
    return {**row, "output activity %": 100 * float(activity)}


def _batches(order: np.ndarray, size: int) -> np.ndarray:
    """Whole batches of indices."""
    return order[: len(order) // size * size].reshape(-1, size)


def frontier(rows: list[dict], accuracy: str) -> list[dict]:
    """Whether a row is on the frontier: none is faster and as accurate."""
    return [
        {
            **row,
            "frontier": not any(
                other["step ms"] < row["step ms"] and other[accuracy] >= row[accuracy]
                for other in rows
            ),
        }
        for row in rows
    ]


def figure(rows: list[dict], accuracy: str, path: str) -> None:
    """Accuracy against the time of a step, a line for every number of outputs."""
    from matplotlib import pyplot

    drawing, axes = pyplot.subplots(layout="constrained")
    for outputs in sorted({row["outputs"] for row in rows}):
        line = sorted(
            (row["step ms"], row[accuracy], row["steps"])
            for row in rows
            if row["outputs"] == outputs
        )
        times, shares, steps = zip(*line, strict=True)
        axes.plot(times, shares, "o-", label=f"{outputs} outputs")
        for x, y, t in zip(times, shares, steps, strict=True):
            axes.annotate(f" T={t}", (x, y))
    axes.set(xscale="log", xlabel="step (ms)", ylabel="test accuracy (%)")
    axes.legend()
    drawing.savefig(path)
    pyplot.close(drawing)
