"""Dense products made for some rows at a time: the numbers of all rows at once."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from spikejax.kernels import registry
from spikejax.kernels.matmul import auto, dense, reference

ROWS, INPUTS, OUTPUTS = 37, 40, 24
CLOSE = {"float32": 1e-6, "float64": 1e-14, "bfloat16": 2e-2, "float16": 4e-3}


def arrays(lead, dtype, rng):
    """Spikes and where they are wanted as bits too, weights, cotangents, a bias."""
    x = rng.random((*lead, ROWS, INPUTS)) < 0.5
    wanted = rng.random((*lead, ROWS, INPUTS)) < 0.5
    w = rng.normal(size=(*lead[1:], INPUTS, OUTPUTS)) / 8
    dy = rng.normal(size=(*lead, ROWS, OUTPUTS)) / 8
    w, dy, bias = (jnp.asarray(a, dtype) for a in (w, dy, w[..., 0, :]))
    return jnp.asarray(x), jnp.asarray(wanted), w, dy, bias


def sides(name, x, wanted, w, dy, bias):
    """Arguments, and those that are of structure."""
    bits, wanted_bits = reference.pack(x), reference.pack(wanted)
    numbers = x.astype(w.dtype)
    return {
        "forward": ((), (numbers, w)),
        "weights": ((), (numbers, dy)),
        "inputs": ((), (dy, w, wanted)),
        "spike_forward": ((), (bits, w, bias)),
        "spike_weights": ((INPUTS,), (bits, dy)),
        "spike_inputs": ((), (dy, w, wanted_bits)),
    }[name]


@pytest.mark.parametrize("lead", [(), (3,), (2, 3)])
@pytest.mark.parametrize("dtype", CLOSE)
@pytest.mark.parametrize("name", [n for n in auto.THRESHOLDS if "sparse" not in n])
def test_in_parts_as_in_one(name, dtype, lead, rng, monkeypatch):
    with jax.enable_x64(dtype == "float64"):
        static, args = sides(name, *arrays(lead, dtype, rng))
        expected = getattr(reference, name)(*args, *static)
        monkeypatch.setattr(dense, "ROOM", 1)
        monkeypatch.setattr(dense, "ROWS", 8)

        def run(*args):
            unpack = registry.implementation("unpack", "reference").run
            return getattr(dense, name)(static, unpack, *args)

        text = str(jax.make_jaxpr(run)(*args))
        found = jax.jit(run)(*args)
    for a, b in zip(*map(jax.tree.leaves, (found, expected)), strict=True):
        assert a.dtype == b.dtype and a.shape == b.shape
        np.testing.assert_allclose(
            np.asarray(a, "float64"), np.asarray(b, "float64"), atol=CLOSE[dtype]
        )
    half = dtype.endswith("16")
    widened = half and name in ("weights", "spike_weights")
    unpacked = not half and name in ("spike_forward", "spike_inputs")
    assert ("scan" in text or "while" in text) == (widened or unpacked)


@pytest.mark.parametrize("rows", [0, 7, 40, 43])
def test_parts_of_any_rows_are_added_up(rows, rng):
    x, dy = rng.random((rows, 3)), rng.random((rows, 2))
    found = dense.added(lambda x, dy: x.T @ dy, 8, jnp.asarray(x), jnp.asarray(dy))
    np.testing.assert_allclose(found, x.T @ dy, rtol=1e-5)


@pytest.mark.parametrize("rows", [400, 403])
def test_a_narrow_gradient_is_the_sum_of_its_parts(rows, rng, monkeypatch):
    """What is unpacked for the dW of a readout is a part of all spikes."""
    x = jnp.asarray(rng.random((2, rows, INPUTS)) < 0.5)
    dy = jnp.asarray(rng.normal(size=(2, rows, 2)), "float32")
    monkeypatch.setattr(dense, "ROOM", 1)
    monkeypatch.setattr(dense, "ROWS", 8)
    unpack = registry.implementation("unpack", "reference").run

    def run(bits, dy):
        return dense.spike_weights((INPUTS,), unpack, bits, dy)

    bits = reference.pack(x)
    found = jax.jit(run)(bits, dy)
    expected = reference.spike_weights(bits, dy, INPUTS)
    for a, b in zip(found, expected, strict=True):
        np.testing.assert_allclose(a, b, atol=1e-5)
    assert f"[2,{rows},{INPUTS}]" not in str(jax.make_jaxpr(run)(bits, dy))


def test_without_rows(rng):
    x, wanted, w, dy, bias = arrays((), "bfloat16", rng)
    for name in ("forward", "weights", "inputs"):
        static, args = sides(name, x[:0], wanted[:0], w, dy[:0], bias)
        found = getattr(dense, name)(static, None, *args)
        assert found.shape == getattr(reference, name)(*args, *static).shape
