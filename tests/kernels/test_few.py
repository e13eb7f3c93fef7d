"""Products of a few rows, as a step takes them, are those of dense weights."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.kernels import ffi
from spikejax.kernels.matmul.few import ROWS, few_rows, is_few

INPUTS, OUTPUTS = 257, 300  # more weights than a call is worth


def given(rows, share, dtype=np.float32, outputs=OUTPUTS):
    rng = np.random.default_rng(rows)
    x = (rng.random((rows, INPUTS)) < share) * rng.normal(size=(rows, INPUTS))
    w = rng.normal(size=(INPUTS, outputs))
    return jnp.asarray(x, dtype), jnp.asarray(w, dtype)


def calls(function, *args):
    return str(jax.make_jaxpr(function)(*args)).count("spikejax_event_matmul")


@pytest.fixture
def native():
    if ffi.load().path is None:
        pytest.skip("there is no native library here")
    with sj.kernels.use("native"):
        yield


@pytest.mark.parametrize("rows", [1, 3, ROWS])
@pytest.mark.parametrize("share", [0.0, 0.02, 1.0])
@pytest.mark.parametrize("outputs", [OUTPUTS, 320])  # 320: whole panels, if dense
def test_equals_numpy(rows, share, outputs, native):
    x, w = given(rows, share, outputs=outputs)
    assert is_few(x, w)
    expected = np.asarray(x, np.float64) @ np.asarray(w, np.float64)
    np.testing.assert_allclose(jax.jit(few_rows)(x, w), expected, atol=2e-4)


@pytest.mark.parametrize("share", [0.05, 0.5, 1.0])
@pytest.mark.parametrize("outputs", [OUTPUTS, 320])
def test_bits_do_not_depend_on_the_rows_beside(share, outputs, native):
    x, w = given(300, share, outputs=outputs)
    every = sj.events.matmul(x, w, kernel="event")
    for some in (slice(0, 1), slice(7, 9), slice(40, 48), slice(290, 300)):
        alone = sj.events.matmul(x[some], w, kernel="event")
        np.testing.assert_array_equal(alone, every[some])


def test_many_rows_few_weights_and_other_kernels_are_dense(native):
    x, w = given(ROWS + 1, 0.1)
    assert not is_few(x, w)
    assert not is_few(x[:1], w[:, :2])
    for backend in ("reference", "host"):
        with sj.kernels.use(backend):
            assert not is_few(x[:1], w)


def test_a_step_of_linear_takes_events(native):
    net = sj.serial(
        sj.linear(OUTPUTS), sj.recurrent(sj.lif(0.9), sj.linear(OUTPUTS)), sj.li(0.9)
    )
    x, _ = given(1, 0.02)
    params, state = net.init(jax.random.key(0), x)
    assert calls(net.step, params, state, x) == 2
    with sj.kernels.use("reference"):
        assert calls(net.step, params, state, x) == 0


@pytest.mark.parametrize("rows", [1, 2])
def test_step_is_unroll(rows, native):
    net = sj.serial(
        sj.linear(OUTPUTS, init=sj.init.lecun(3.0)),
        sj.recurrent(sj.lif(0.9), sj.linear(OUTPUTS)),
    )
    xs = (np.random.default_rng(0).random((12, rows, INPUTS)) < 0.1).astype(np.float32)
    params, start = net.init(jax.random.key(0), xs[0])
    end, ys = net.unroll(params, start, xs)
    assert 0 < ys.mean() < 1
    step, state = jax.jit(net.step), start
    for x, y in zip(xs, ys, strict=True):
        state, z = step(params, state, x)
        np.testing.assert_array_equal(z, y)
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, atol=1e-5), state, end)


def test_vmap_becomes_rows(native):
    x, w = given(4, 0.1)
    expected = x @ w
    each = jax.vmap(few_rows, (0, None))
    np.testing.assert_allclose(each(x, w), expected, atol=1e-4)
    assert calls(each, x, w) == 1
    many, _ = given(40, 0.1)
    np.testing.assert_allclose(each(many, w), many @ w, atol=1e-4)
    ws = jnp.stack([w, 2 * w])
    np.testing.assert_allclose(
        jax.vmap(few_rows)(x[:2, None], ws)[:, 0],
        jnp.stack([expected[0], 2 * expected[1]]),
        atol=1e-4,
    )


@pytest.mark.parametrize("rows", [1, 3])
def test_gradients_of_any_order_are_those_of_the_dense_product(rows, native):
    x, w = given(rows, 0.1)

    def loss(product, x, w):
        return jnp.sin(product(x, w)).sum()

    found = jax.grad(loss, (1, 2))(few_rows, x, w)
    expected = jax.grad(loss, (1, 2))(jnp.matmul, x, w)
    for a, b in zip(found, expected, strict=True):
        np.testing.assert_allclose(a, b, atol=1e-3)

    def along(product):
        def moved(s):
            return jax.grad(loss, 2)(product, x + s, w)

        return jax.jvp(moved, (0.0,), (1.0,))[1]

    np.testing.assert_allclose(along(few_rows), along(jnp.matmul), atol=2e-3)
