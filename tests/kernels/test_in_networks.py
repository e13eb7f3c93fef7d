"""Networks take the event kernels by themselves, with the numbers of plain JAX."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import spikejax as sj

NARROW = sj.surrogate.triangular(0.2)
NATIVE = sj.kernels.report().choices[0].backend == "native"
with sj.kernels.use("auto"):  # whatever the environment asks for
    LOADED = sj.kernels.report().choices[0].backend == "native"


def build(n, hidden, learned=False):
    beta = sj.init.uniform(0.8, 0.95) if learned else 0.9
    return sj.serial(
        sj.linear(n, init=sj.init.lecun(2.0)),
        sj.recurrent(sj.lif(beta, spike=NARROW), sj.linear(n)),
        sj.linear(hidden, init=sj.init.lecun(2.0)),
        sj.cuba_lif(0.5, beta, spike=NARROW),
        sj.linear(3),
        sj.li(0.9),
    )


def gradients(net, backend, xs, labels):
    params, state = net.init(jax.random.key(0), xs[0])

    def loss(params, xs):
        return sj.loss.ce_mean_membrane(net.unroll(params, state, xs)[1], labels)

    with sj.kernels.use(backend):
        return jax.jit(jax.value_and_grad(loss, (0, 1)))(params, xs)


@settings(max_examples=4, deadline=None, derandomize=True)
@given(
    n=st.integers(1, 70),
    hidden=st.integers(1, 70),
    batch=st.integers(1, 5),
    steps=st.integers(1, 12),
    learned=st.booleans(),
)
def test_gradients_are_those_of_plain_jax(n, hidden, batch, steps, learned):
    xs = jax.random.normal(jax.random.key(n + 71 * hidden), (steps, batch, 5))
    labels = jnp.arange(batch) % 3
    net = build(n, hidden, learned)
    found = gradients(net, "auto", xs, labels)
    expected = gradients(net, "reference", xs, labels)
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        np.testing.assert_allclose(a, b, rtol=2e-4, atol=2e-6)


@pytest.mark.skipif(not NATIVE, reason="which kernels run is asked where there are any")
def test_spikes_travel_packed_between_layers():
    xs = jnp.ones((4, 2, 5))
    net = build(33, 40)
    params, state = net.init(jax.random.key(0), xs[0])
    text = str(jax.make_jaxpr(lambda p, x: net.unroll(p, state, x))(params, xs))
    assert "spikejax_lif_layer" in text
    assert "spikejax_spike_matmul" in text
    with sj.kernels.use("reference"):
        text = str(jax.make_jaxpr(lambda p, x: net.unroll(p, state, x))(params, xs))
    assert "ffi_call" not in text


def test_dense_feedback_is_left_dense():
    cell = sj.recurrent(sj.lif(0.9, spike=NARROW), sj.linear(5, kernel="dense"))
    xs = jnp.ones((4, 2, 5))
    params, state = cell.init(jax.random.key(0), xs[0])
    text = str(jax.make_jaxpr(lambda p, x: cell.unroll(p, state, x))(params, xs))
    assert "ffi_call" not in text


def test_a_program_with_event_products_around_it():
    net = sj.serial(sj.linear(8), sj.alif(0.9, 0.9, 1.0), sj.linear(3), sj.li(0.9))
    xs = jax.random.normal(jax.random.key(2), (6, 2, 5))
    found = gradients(net, "auto", xs, jnp.array([0, 1]))
    expected = gradients(net, "reference", xs, jnp.array([0, 1]))
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-4, atol=1e-6)


def test_kernel_by_name():
    with pytest.raises(ValueError, match="`linear` expected `kernel`.*'fast'"):
        sj.linear(3, kernel="fast")
    assert repr(sj.linear(3, kernel="dense")).endswith("kernel='dense')")


@pytest.mark.parametrize("backend", ["auto", "reference"])
def test_a_traced_width_is_that_width(backend):
    """A closing window: one compiled step, and the gradients of each constant width."""
    xs = jax.random.normal(jax.random.key(1), (12, 4, 5))
    labels = jnp.arange(4) % 3
    traces = []

    def net(width):
        spike = sj.surrogate.scaled(sj.surrogate.triangular(width), 0.3 * width)
        return sj.serial(
            sj.linear(40, init=sj.init.lecun(2.0)),
            sj.recurrent(sj.lif(0.9, spike=spike), sj.linear(40)),
            sj.linear(33, init=sj.init.lecun(2.0)),
            sj.lif(0.9, spike=spike),
            sj.linear(3),
            sj.li(0.9),
        )

    params, state = net(1.0).init(jax.random.key(0), xs[0])

    def loss(params, width):
        us = net(width).unroll(params, state, xs)[1]
        return sj.loss.ce_mean_membrane(us, labels)

    schedule = sj.surrogate.closing(1.0, 0.1)

    @jax.jit
    def step(params, k):
        traces.append(str(jax.make_jaxpr(loss)(params, schedule(k))))
        return jax.grad(loss)(params, schedule(k))

    with sj.kernels.use(backend):
        closing = [step(params, jnp.int32(k)) for k in (0, 3)]
        for k, found in zip((0, 3), closing, strict=True):
            expected = jax.jit(jax.grad(loss), static_argnums=1)(
                params, float(schedule(k))
            )
            jax.tree.map(
                lambda a, b: np.testing.assert_allclose(a, b, rtol=2e-5, atol=1e-7),
                found,
                expected,
            )
    assert len(traces) == 1
    assert ("spikejax_lif" in traces[0]) == (LOADED and backend == "auto")
    first, later = (
        np.concatenate([g.ravel() for g in jax.tree.leaves(c)]) for c in closing
    )
    assert np.abs(first - later).max() > 1e-4  # the width matters


@pytest.mark.parametrize("lower", [True, False])
def test_rate_bounds_move_the_rates_inside_a_network(lower):
    """Through `tap`, whose spikes carry gradients, in the kernels too."""
    net = sj.tap(sj.serial(sj.linear(30), sj.lif(0.9), sj.linear(3), sj.li(0.9)))
    xs = jax.random.bernoulli(jax.random.key(1), 0.2, (20, 8, 10))
    params, state = net.init(jax.random.key(0), xs[0])
    bounds = {"lower": 0.5} if lower else {"upper": 0.01}

    @jax.jit
    def penalty(params):
        zs = net.unroll(params, state, xs)[1].inside[1].y
        return sj.loss.rate_bounds(zs, **bounds), zs.mean()

    (before, rate), grads = jax.value_and_grad(penalty, has_aux=True)(params)
    moved = jax.tree.map(lambda p, g: p - 0.5 * g, params, grads)
    after, moved_rate = penalty(moved)
    assert after < before
    assert moved_rate > rate if lower else moved_rate < rate


def test_a_lower_bound_cannot_wake_what_its_window_does_not_see():
    """Silent neurons far from threshold get no gradient; a wider window gives one."""
    xs = jnp.ones((20, 2, 10))

    def grad(width):
        spike = sj.surrogate.triangular(width)
        net = sj.tap(sj.serial(sj.linear(30), sj.lif(0.9, spike=spike)))
        _, state = net.init(jax.random.key(0), xs[0])
        params = ({"w": jnp.full((10, 30), 1e-3), "b": jnp.zeros(30)}, {})

        def penalty(params):
            zs = net.unroll(params, state, xs)[1].inside[1].y
            return sj.loss.rate_bounds(zs, lower=0.05)

        return float(jnp.abs(jax.grad(penalty)(params)[0]["w"]).max())

    assert grad(0.3) == 0.0
    assert grad(2.0) > 0.0


@pytest.mark.parametrize("every", [5, 40])
def test_checkpointed_segments_run_in_the_kernels(every):
    """Whole layers in each segment, and the gradients of the plain network."""
    xs = jax.random.normal(jax.random.key(1), (12, 3, 5))
    labels = jnp.arange(3)
    net = build(33, 40, learned=True)
    cut = sj.checkpointed(net, every)
    found = gradients(cut, "auto", xs, labels)
    expected = gradients(net, "reference", xs, labels)
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        np.testing.assert_allclose(a, b, rtol=2e-4, atol=2e-6)
    params, state = cut.init(jax.random.key(0), xs[0])
    with sj.kernels.use("auto"):
        text = str(jax.make_jaxpr(cut.unroll)(params, state, xs))
    assert ("spikejax_lif_layer" in text) == LOADED


@pytest.mark.parametrize("backend", ["auto", "native", "host"])
def test_an_axis_of_no_entries_is_mapped_on_every_backend(backend):
    if backend == "native" and not LOADED:
        pytest.skip("there are no native kernels")
    loop = sj.recurrent(sj.lif(0.9), sj.linear(4))
    net = sj.serial(sj.linear(4), loop, sj.sparse(3, fan_out=2), sj.lif(0.9))
    xs = jnp.ones((2, 2, 5))
    params, state = net.init(jax.random.key(0), xs[0])

    def loss(params, xs):
        end, ys = net.unroll(params, state, xs)
        return ys.sum(), (end, ys)

    run = jax.value_and_grad(loss, has_aux=True)
    shapes = jax.tree.map(lambda a: (0, *a.shape), jax.eval_shape(run, params, xs))
    none = jax.tree.map(lambda a: a[None][:0], params)
    for axes, empty in (((0, None), (none, xs)), ((None, 0), (params, xs[None][:0]))):
        with sj.kernels.use(backend):
            found = jax.vmap(run, axes)(*empty)
        assert jax.tree.map(lambda a: a.shape, found) == shapes
