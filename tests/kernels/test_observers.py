"""Who else hears the spikes of a layer: counts of them, and a second cotangent."""

import pathlib

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from spikejax import kernels
from spikejax.kernels import ffi
from spikejax.kernels.layer import native as native_layer
from spikejax.kernels.layer import reference as layer_reference
from spikejax.kernels.layer.arrays import ALPHA, BETA, BIAS, THRESHOLD, TRIANGLE, WIDTH
from spikejax.kernels.layer.arrays import LayerOptions as Form
from spikejax.kernels.matmul import reference as products

pytestmark = pytest.mark.usefixtures("native")

COLUMNS = 64  # of a tile: the order of a list
OUTPUTS = 7
DRIVES = ["input", "current", "two currents", "recurrent", "product"]
PLACES = {"float32": 2.0**-19, "bfloat16": 2.0**-7, "float16": 2.0**-10}
# Tails of a word, of a tile, several tiles.
OBSERVERS = {31: ("counts",), 300: ("also",), 70: ("counts", "also")}


def numbers(rng, *shape):
    """Multiples of 2^-8: few sums of them are rounded."""
    return jnp.asarray(np.round(rng.normal(size=shape) * 256) / 256, jnp.float32)


def problem(drive, kind, neurons, steps=9, batch=5, groups=2, learned=0):
    """The arguments of a forward kernel, and its form."""
    rng = np.random.default_rng(neurons)
    absent = layer_reference.absent
    state = (groups, batch, neurons)
    form = Form(
        rule=1 if drive == "two currents" else 0,
        is_delayed=False,
        is_attached=drive == "current",
        slope=TRIANGLE,
        distance=True,
        dense=True,
        u_trace=True,
        learned=learned,
        seen=True,
        dtype=kind,
        inputs=33 if drive == "product" else 0,
        weights=drive == "recurrent",
    )
    constants = np.ones((groups, 7, neurons))
    constants[:, ALPHA] = rng.uniform(0.4, 0.8, neurons)
    constants[:, BETA] = rng.uniform(0.5, 0.9, neurons)
    constants[:, THRESHOLD] = rng.uniform(0.7, 1.1, neurons)
    constants[:, BIAS] = 0.25
    constants[:, WIDTH] = rng.uniform(0.3, 0.9, neurons)
    x, w_in, xs = absent(jnp.uint32), absent(kind), absent(kind)
    if drive == "product":
        bits = rng.random((groups, steps, batch, 33)) < 0.2
        x = products.pack(jnp.asarray(bits))
        w_in = jnp.round(numbers(rng, 1, 33, neurons) * 8).astype(kind) / 8
    else:
        xs = (0.5 * numbers(rng, groups, steps, batch, neurons) + 0.25).astype(kind)
    two, recurrent = drive == "two currents", drive == "recurrent"
    return form, (
        xs,
        numbers(rng, *state) if two or drive == "current" else absent(),
        numbers(rng, *state),
        jnp.zeros(state),
        numbers(rng, *state) if recurrent else absent(),
        jnp.asarray(constants, jnp.float32),
        numbers(rng, 1, neurons, neurons) / 8 if recurrent else absent(),
        x,
        w_in,
        numbers(rng, *state) if two else absent(),
        *(absent(jnp.int32), absent(jnp.int32)),
    )


def listed(dz, wanted, neurons):
    """A group's list of dense cotangents: by tiles, then time, rows and neurons."""
    where = np.asarray(products.unpack(wanted, neurons, bool))
    out = np.zeros(dz.shape, np.asarray(dz).dtype)
    for group, mask, to in zip(np.asarray(dz), where, out, strict=True):
        tiles = [(..., slice(k, k + COLUMNS)) for k in range(0, neurons, COLUMNS)]
        found = np.concatenate([group[tile][mask[tile]] for tile in tiles])
        to.reshape(-1)[: found.size] = found
    return jnp.asarray(out)


def backward(form, given, results, heard, observers, on):
    """Both consumers' cotangents through one backward kernel."""
    xs, i, u, z, y, constants, w, x, w_in, h, *connections = given
    fired, wanted, distance, _, u_trace, i_trace, *_ = results
    del xs, w_in
    absent = layer_reference.absent
    steps, batch, neurons = wanted.shape[1], *u.shape[1:]
    groups = wanted.shape[0]
    rng = np.random.default_rng(7)
    dz = numbers(rng, groups, steps, batch, neurons).astype(form.dtype)
    dy = numbers(rng, groups, steps, batch, OUTPUTS).astype(form.dtype)
    w_out = numbers(rng, 1, OUTPUTS, neurons).astype(form.dtype)
    dcounts = numbers(rng, groups, batch, neurons)
    also = numbers(rng, groups, steps, batch, neurons).astype(form.dtype)
    end = numbers(rng, groups, batch, neurons)
    is_list = absent()
    if heard == "list" and on == "native":
        dz, is_list = listed(dz, wanted, neurons), jnp.ones((groups, 1))
    none = absent(form.dtype)
    return (native_layer.backward if on == "native" else reference)(
        form,
        *(fired, wanted, distance, u_trace, i_trace),
        *(i, u, z, y, constants, w),
        dz if heard in ("dense", "list") else none,
        *(absent(), absent(), absent(), end),
        *(x, h, absent()),
        *((dy, w_out) if heard == "read out" else (none, none)),
        *(is_list, absent(jnp.uint32), none),
        dcounts if "counts" in observers else absent(),
        also if "also" in observers else none,
        *connections,
    )


forward = jax.jit(layer_reference.forward, static_argnums=0)
reference = jax.jit(layer_reference.backward, static_argnums=0)


def assert_close(found, expected, places):
    for a, e in zip(found, expected, strict=True):
        assert a.shape == e.shape and a.dtype == e.dtype
        a, e = (np.asarray(v, np.float64) for v in (a, e))
        scale = max(1.0, np.abs(e).max(initial=0.0))
        np.testing.assert_allclose(a, e, rtol=0, atol=places * scale)


@pytest.mark.parametrize("kind", PLACES)
@pytest.mark.parametrize("drive", DRIVES)
def test_counts_are_sums_over_time(drive, kind):
    for neurons in OBSERVERS if kind == "float32" else (70,):
        form, given = problem(drive, kind, neurons)
        results = native_layer.forward(form, *given)
        expected = forward(form, *given)
        np.testing.assert_array_equal(results[0], expected[0])
        np.testing.assert_array_equal(results[-1], expected[-1])
        spikes = products.unpack(results[0], neurons, jnp.float32).sum(1)
        np.testing.assert_array_equal(results[-1], spikes)
        assert 0 < spikes.mean() < 9
        silent = form._replace(seen=False)
        for run in (native_layer.forward, forward):
            *same, none = run(silent, *given)
            assert none.shape == (0,)
        for a, b in zip(
            native_layer.forward(silent, *given)[:2], results, strict=False
        ):
            np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("kind", PLACES)
@pytest.mark.parametrize("heard", ["nothing", "dense", "list", "read out"])
@pytest.mark.parametrize("drive", DRIVES)
def test_cotangents_of_observers(drive, heard, kind):
    if drive == "recurrent" and heard == "list":
        pytest.skip("a recurrent layer is given no list")
    for neurons, observers in OBSERVERS.items():
        if kind != "float32" and len(observers) < 2:
            continue
        learned = 0 if drive == "two currents" else 12
        form, given = problem(drive, kind, neurons, learned=learned)
        form = form._replace(currents=drive != "product")
        on_native = native_layer.forward(form, *given)
        plain = forward(form, *given)
        np.testing.assert_array_equal(on_native[1], plain[1])
        bare = backward(form, given, on_native, heard, (), "native")
        found = backward(form, given, on_native, heard, observers, "native")
        expected = backward(form, given, plain, heard, observers, "reference")
        assert_close(found, expected, 4 * PLACES[kind])
        assert any(np.any(a != b) for a, b in zip(found, bare, strict=True))


def test_one_cotangent_as_two():
    """Halves of a cotangent from two consumers are the whole from one."""
    form, given = problem("current", "float32", 70)
    results = native_layer.forward(form, *given)
    rng = np.random.default_rng(2)
    dz = numbers(rng, 2, 9, 5, 70)
    part = jnp.round(dz * 64) / 128
    none = layer_reference.absent()
    args = (*results[:3], results[4], none, *given[1:7])
    rest = (*(none,) * 4, none.astype(jnp.uint32), *(none,) * 5)
    rest = (*rest, none.astype(jnp.uint32), none, none)
    run = native_layer.backward
    whole = run(form, *args, dz, *rest, none, *given[-2:])
    halves = run(form, *args, dz - part, *rest, part, *given[-2:])
    assert_close(halves, whole, 2.0**-20)


def test_vmap_of_counts_and_their_cotangents():
    """A mapped axis is folded into groups, whoever is mapped."""
    form, given = problem("input", "float32", 40, groups=1)
    arrays = [None if a.ndim == 1 else a[0] for a in given]
    with kernels.use("native"):
        plan = kernels.plan()
        many = jnp.stack([arrays[0], 1.5 * arrays[0], -arrays[0]])

        def counted(xs):
            return native_layer.alone("forward", plan, form, (xs, *arrays[1:]))[-1]

        found = jax.vmap(counted)(many)
        for k, xs in enumerate(many):
            np.testing.assert_array_equal(found[k], counted(xs))
    assert found.shape == (3, 5, 40)


THREADS = """
import hashlib, sys
import numpy as np
sys.path.insert(0, {folder!r})
import test_observers as t
from spikejax.kernels import ffi
from spikejax.kernels.layer import native as native_layer

ffi.load()
digest = hashlib.sha256()
for drive, heard in zip(t.DRIVES, ["dense", "read out"] * 3):
    form, given = t.problem(drive, "bfloat16", 300, batch=33)
    results = t.native_layer.forward(form, *given)
    found = t.backward(form, given, results, heard, ("counts", "also"), "native")
    for a in (results[-1], *found):
        digest.update(np.asarray(a).tobytes())
print(digest.hexdigest())
"""


def test_same_bits_for_any_number_of_threads(python):
    code = THREADS.format(folder=str(pathlib.Path(__file__).parent))
    found = {
        python(code, SPIKEJAX_KERNELS="native", NPROC=str(threads))
        for threads in (1, 2, 7)
    }
    assert len(found) == 1


LESSER = """
import sys
sys.path.insert(0, {folder!r})
import test_observers as t
from spikejax.kernels import ffi

print(ffi.load().instructions)
t.test_counts_are_sums_over_time("current", "float32")
for drive, heard in (("current", "list"), ("recurrent", "dense"), ("product", "list")):
    t.test_cotangents_of_observers(drive, heard, "float32")
"""


@pytest.mark.parametrize("instructions", ffi.INSTRUCTIONS[:2])
def test_lesser_instructions_agree(python, instructions):
    """What machines without AVX-512 run."""
    widest = kernels.report().instructions
    if ffi.INSTRUCTIONS.index(instructions) > ffi.INSTRUCTIONS.index(widest):
        pytest.skip(f"this machine has {widest} at most")
    code = LESSER.format(folder=str(pathlib.Path(__file__).parent))
    environment = {
        ffi.INSTRUCTIONS_VARIABLE: instructions,
        "SPIKEJAX_KERNELS": "native",
    }
    assert python(code, **environment).split() == [instructions]
