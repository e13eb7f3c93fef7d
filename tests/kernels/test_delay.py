"""Delayed synapses on spikes: every backend against a loop over all of them."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.kernels.delay.product import delay_numbers, delay_spikes

TOLERANCE = {"rtol": 2e-5, "atol": 2e-5}


def drawn(
    steps=9, batch=3, inputs=5, outputs=4, taps=2, past=4, share=0.2, seed=0, line=0.3
):
    """Spikes, a mask, a line of numbers, starts, taps, a bias and cotangents of y."""
    rng = np.random.default_rng(seed)
    z = np.asarray(rng.random((steps, batch, inputs)) < share, np.float32)
    mask = rng.random(z.shape) < 0.4
    before = rng.standard_normal((past, batch, inputs)).astype(np.float32)
    before *= rng.random(before.shape) < line
    start = rng.integers(0, past - taps + 2, (inputs, outputs)).astype(np.int32)
    w = rng.standard_normal((inputs, outputs, taps)).astype(np.float32)
    b = rng.standard_normal(outputs).astype(np.float32)
    dy = rng.standard_normal((steps, batch, outputs)).astype(np.float32)
    return z, mask, before, start, w, b, dy


def looped(z, line, start, taps, bias, dy):
    """y, and the cotangents of z, line, taps and bias, synapse by synapse."""
    queue = np.concatenate([line, z]).astype(np.float64)
    past, steps = len(line), len(z)
    y = np.zeros(dy.shape) + bias
    dqueue, dtaps = np.zeros(queue.shape), np.zeros(taps.shape)
    for j, n, m in np.ndindex(*taps.shape):
        first = past - start[j, n] - m
        came = queue[first : first + steps, :, j]
        y[..., n] += taps[j, n, m] * came
        dtaps[j, n, m] = np.sum(came * dy[..., n])
        dqueue[first : first + steps, :, j] += taps[j, n, m] * dy[..., n]
    return y, dqueue[past:], dqueue[:past], dtaps, dy.sum((0, 1))


def on_bits(z, mask, line, start, taps, bias):
    return delay_spikes(sj.events.pack(z, mask), line, start, taps, bias)


def compare(case, backend, as_bits):
    z, mask, line, start, taps, bias, dy = case
    expected = looped(z, line, start, taps, bias, dy)

    def run(z, line, taps, bias):
        if as_bits:
            return on_bits(z, jnp.asarray(mask), line, start, taps, bias)
        return delay_numbers(z, line, start, taps, bias)

    with sj.kernels.use(backend):
        y, pull = jax.vjp(run, *map(jnp.asarray, (z, line, taps, bias)))
        found = (y, *pull(jnp.asarray(dy)))
    y, dz, *rest = expected
    expected = (y, np.where(mask, dz, 0) if as_bits else dz, *rest)
    for a, e in zip(found, expected, strict=True):
        np.testing.assert_allclose(a, e, **TOLERANCE)


CASES = {
    "few": {},
    "with some axons all the time": {"share": 0.5, "batch": 7, "steps": 40},
    "longer than the sequence": {"steps": 3, "past": 20, "line": 1.0},
    "a wide kernel": {"taps": 7, "past": 12, "steps": 30, "outputs": 17},
    "one tap": {"taps": 1, "past": 1},
    "one step": {"steps": 1, "past": 9, "inputs": 40, "outputs": 33},
    "long": {"steps": 300, "batch": 40, "inputs": 3, "outputs": 3, "past": 80},
    "none set": {"share": 0.0, "line": 0.0},
}


@pytest.mark.parametrize("as_bits", [True, False], ids=["bits", "numbers"])
@pytest.mark.parametrize("name", CASES)
def test_values_and_gradients_are_those_of_a_loop(name, as_bits, backend):
    case = drawn(**CASES[name])
    if not as_bits:
        case = (case[0] * 1.5, *case[1:])
    compare(case, backend, as_bits)
