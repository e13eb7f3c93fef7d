"""Convolutions and pools of spikes: every backend against XLA's own on arrays."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.core.signal import Want
from spikejax.core.spec import spec
from spikejax.kernels.conv import native, reference
from spikejax.kernels.conv.product import convolve_spikes, max_pool_spikes
from spikejax.kernels.conv.window import Window

SAME = ((1, 1), (1, 1))
WINDOWS = {
    "plain": Window((6, 5), 3, (3, 2), (1, 1), ((0, 0), (0, 0)), (1, 1)),
    "strided": Window((7, 6), 4, (3, 3), (2, 3), ((1, 2), (0, 1)), (1, 1)),
    "dilated": Window((7, 8), 2, (3, 2), (2, 1), SAME, (2, 3)),
    "grouped": Window((5, 6), 6, (2, 3), (1, 1), SAME, (1, 1), 2),
    "lines": Window((20,), 5, (4,), (3,), ((3, 3),), (2,)),
}
TOLERANCE = {"rtol": 2e-5, "atol": 2e-5}


def drawn(window, features, share, rows=4):
    rng = np.random.default_rng(0)
    z = (rng.random((rows, *window.image)) < share).astype(np.float32)
    mask = rng.random(z.shape) < 0.4
    inputs = window.channels // window.groups
    w = rng.standard_normal((*window.window, inputs, features)).astype(np.float32)
    b = rng.standard_normal(features).astype(np.float32)
    dy = rng.standard_normal((rows, *window.places, features)).astype(np.float32)
    return z, mask, w, b, dy


def packed(z, mask):
    rows = (len(z), -1)
    spikes = sj.events.pack(jnp.asarray(z).reshape(rows), mask.reshape(rows))
    return spikes.with_features(z.shape[1:])


def on_bits(window, z, mask, w, b):
    return convolve_spikes(packed(z, mask), w, b, window)


@pytest.mark.parametrize("name", WINDOWS)
def test_values_and_gradients_are_those_of_arrays(name, backend):
    """Of images with few spikes, and of others with all of them or none."""
    window = WINDOWS[name]
    z, mask, w, b, dy = drawn(window, 8, 0.1)
    z[1], z[2], mask[1] = 1, 0, np.arange(mask[1].size).reshape(mask[1].shape) % 9 == 0

    def plain(z, w, b):
        return reference.convolved(window, z, w) + b

    y, pull = jax.vjp(plain, z, w, b)
    dz, dw, db = pull(dy)
    with sj.kernels.use(backend):
        found, pull = jax.vjp(lambda *a: on_bits(window, a[0], mask, *a[1:]), z, w, b)
        back = pull(dy)
    for a, e in zip((found, *back), (y, np.where(mask, dz, 0), dw, db), strict=True):
        np.testing.assert_allclose(a, e, **TOLERANCE)


def test_a_mapped_axis_is_more_rows_or_more_weights(backend):
    window = WINDOWS["strided"]
    z, mask, w, b, dy = drawn(window, 8, 0.2)
    zs, ws = jnp.stack([z, 1 - z]), jnp.stack([w, 2 * w])

    def grads(z, w):
        y, pull = jax.vjp(lambda z, w: on_bits(window, z, mask, w, b), z, w)
        return y, *pull(dy)

    with sj.kernels.use(backend):
        for axes in ((0, None), (None, 0), (0, 0)):
            given = [s if d == 0 else s[0] for s, d in zip((zs, ws), axes, strict=True)]
            found = jax.vmap(grads, axes)(*given)
            for k in range(2):
                one = [s[k] if d == 0 else s for s, d in zip(given, axes, strict=True)]
                for a, e in zip(found, grads(*one), strict=True):
                    np.testing.assert_allclose(a[k], e, **TOLERANCE)


def test_forward_mode_and_second_derivatives_are_those_of_the_definition(backend):
    window = WINDOWS["dilated"]
    z, mask, w, b, _ = drawn(window, 4, 0.3, rows=2)
    plain_mask = jnp.asarray(mask)

    def score(convolve):
        return lambda z, w: jnp.sum(jnp.sin(convolve(z, w)))

    def plain(z, w):
        z = jnp.where(plain_mask, z, jax.lax.stop_gradient(z))
        return reference.convolved(window, z, w) + b

    def curve(f):
        return jax.jvp(jax.grad(f, (0, 1)), (z, w), (z + 1, w * w))

    with sj.kernels.use(backend):
        found = curve(score(lambda z, w: on_bits(window, z, mask, w, b)))
    expected = curve(score(plain))
    for a, e in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        np.testing.assert_allclose(a, e, 2e-4, 2e-4)


POOLS = {
    "beside": Window((6, 7), 5, (2, 2), (2, 2), ((0, 0), (0, 0)), (1, 1)),
    "overlapping": Window((5, 6), 33, (3, 2), (1, 2), ((1, 2), (1, 0)), (1, 1)),
    "lines": Window((9,), 3, (2,), (2,), ((0, 0),), (1,)),
}


@pytest.mark.parametrize("name", POOLS)
def test_max_pool_is_that_of_arrays(name, backend):
    window = POOLS[name]
    z, mask, *_ = drawn(window, 4, 0.3)
    z[0] = 0
    pool = sj.max_pool(window.window, stride=window.stride)
    about = spec(pool).replace(padding=window.padding)
    y, pull = jax.vjp(about.pooled, z)
    dy = np.random.default_rng(1).standard_normal(y.shape).astype(np.float32)
    (dz,) = pull(dy)

    def spikes(z):
        return max_pool_spikes(packed(z, mask), window)

    with sj.kernels.use(backend):
        pooled = spikes(z)
        np.testing.assert_array_equal(sj.events.unpack(pooled), y)
        # Whoever gets a cotangent has the mask.
        where = np.asarray(sj.events.unpack(pooled._replace(fired=pooled.grad_mask)))
        ones = jnp.asarray(where * dy)
        unmasked = jax.vjp(lambda z: spikes(z).cotangent, z)[1](jnp.asarray(dy))[0]
        masked = jax.vjp(lambda z: sj.events.unpack(spikes(z)), z)[1](jnp.asarray(dy))
    np.testing.assert_allclose(unmasked, dz, **TOLERANCE)
    np.testing.assert_allclose(masked[0], pull(ones)[0], **TOLERANCE)
    reached = jax.vjp(about.pooled, z)[1](jnp.asarray(dy * (1 - where)))[0]
    if name != "overlapping":
        assert not np.any(np.asarray(reached)[mask])


def network(**how):
    spike = sj.surrogate.triangular(0.5)
    return sj.serial(
        sj.conv(8, (3, 3), padding=1),
        sj.lif(0.8, spike=spike),
        sj.max_pool((2, 2)),
        sj.conv(8, (3, 3), **how),
        sj.lif(0.8, spike=spike),
        sj.flatten(),
        sj.linear(5),
        sj.li(0.9),
    )


def test_a_network_travels_as_bits(backend, key):
    net = network()
    xs = np.asarray(jax.random.uniform(key, (6, 4, 18, 18, 2)) < 0.2, np.float32)
    params, state = net.init(key, xs[0])
    params = jax.tree.map(lambda a: 3 * a, params)

    def score(params):
        return jnp.sum(net.unroll(params, state, xs)[1] ** 2)

    with sj.kernels.use("reference"):
        expected = jax.jit(jax.grad(score))(params)
    with sj.kernels.use(backend):
        gradient = jax.jit(jax.grad(score))
        text = gradient.lower(params).as_text()
        found = gradient(params)
    for a, e in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        np.testing.assert_allclose(a, e, 1e-4, 1e-5 * float(jnp.max(jnp.abs(e))))
    if backend == "native":
        targets = ("conv", "conv_dw", "conv_dz", "max_pool", "max_pool_dz")
        assert all(f"@spikejax_{name}" in text for name in targets)
        assert "spike_unpack" not in text and "stablehlo.convolution" not in text


def test_what_has_no_kernel_is_unpacked_and_says_why():
    conv, deep = spec(sj.conv(8, (3, 3))), spec(sj.conv(8, (3, 3), groups=8))
    w = jnp.zeros((3, 3, 1, 8))
    spikes = packed(np.zeros((2, 6, 5, 1), np.float32), np.ones((2, 6, 5, 1), bool))
    assert conv.refusal_of_spikes(spikes, w) is None
    assert "float32" in conv.refusal_of_spikes(spikes, w.astype(jnp.bfloat16))
    assert deep.refusal_of_spikes(spikes, w) == native.refusal(w.dtype, 8, 8)
    flat = spikes.with_features((30,))
    assert "other axes" in conv.refusal_of_spikes(flat, w)
    bits = Want(bits=True, axes=3)
    assert spec(sj.max_pool((2, 2))).accepts(bits).bits
    assert not spec(sj.max_pool((2, 2), padding=2)).accepts(bits).bits
    assert not spec(sj.sum_pool((2, 2))).accepts(bits).bits


@pytest.mark.usefixtures("native")
@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"stride_h": 0}, "a window, stride and dilation from 1"),
        ({"top": -1}, "a size and padding from 0"),
        ({"groups": 3}, "groups that divide the features"),
        ({"height": 9}, "y of 7 x 4 places"),
    ],
)
def test_a_handler_refuses_what_does_not_fit(change, text):
    window = WINDOWS["plain"]
    z, mask, w, _, dy = drawn(window, 8, 0.1)
    words = packed(z, mask).fired[None]
    told = window.attributes() | {k: np.int64(v) for k, v in change.items()}
    result = jax.ShapeDtypeStruct((1, *dy.shape), jnp.float32)
    with pytest.raises(Exception, match="INVALID_ARGUMENT") as error:
        jax.jit(lambda *a: native.ffi.call("spikejax_conv", result, *a, **told))(
            words, w[None]
        )
    assert text in str(error.value)


def test_the_report_counts_images_and_knows_masks_through_pools(key):
    net = network()
    xs = np.asarray(jax.random.uniform(key, (6, 4, 18, 18, 2)) < 0.02, np.float32)
    params, state = net.init(key, xs[0])
    with sj.kernels.use("reference"):
        rows = sj.events.report(net, params, state, xs).layers
        assert {r.kernel for r in rows if r.cell == "conv"} == {"dense"}
    if sj.kernels.report().library is None:
        return
    with sj.kernels.use("native"):
        rows = sj.events.report(net, params, state, xs).layers
        told = sj.events.explain(net, jax.ShapeDtypeStruct(xs.shape, xs.dtype)).parts
    first, second = (r for r in rows if r.cell == "conv")
    assert first.kernel == "event" and first.done.inputs == 0
    assert first.done.forward == np.count_nonzero(xs) * 3 * 3 * 8
    assert "dz" not in second.why or "wanted everywhere" not in second.why
    assert 0 < second.done.inputs < second.dense.inputs
    assert [p.kernel for p in told if p.cell == "conv"] == ["event or dense"] * 2
    (pool,) = (p for p in told if p.cell == "max_pool")
    assert pool.why == "bits go through it"
