"""Populations of neurons with sparse connections are scans, and stream as bits."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.kernels import ffi

N, K, STEPS = 200, 40, 30


@pytest.fixture(autouse=True)
def native():
    if ffi.load().path is None:
        pytest.skip("there is no native library here")


def population(delay=0, **given):
    feedback = sj.sparse(N, fan_out=9, init=sj.init.lecun(1.5), kernel="event", **given)
    if delay:
        feedback = sj.serial(sj.delays(delay), feedback)
    neuron = sj.cuba_lif(0.8, 0.9, spike=sj.surrogate.triangular(0.3))
    return sj.recurrent(sj.refractory(neuron, steps=3, running=("i",)), feedback)


def words(rng, steps, neurons, share, *lead):
    z = rng.random((steps, *lead, neurons)) < share
    return jnp.asarray(z, jnp.float32), sj.events.pack(jnp.asarray(z)).fired


def calls(function, *args):
    return str(jax.make_jaxpr(function)(*args)).count("spikejax_population")


def close(found, expected):
    jax.tree.map(
        lambda a, b: np.testing.assert_allclose(a, b, atol=2e-5), found, expected
    )


@pytest.mark.parametrize("delay", [0, 1, 45])
@pytest.mark.parametrize("batch", [(), (3,)])
def test_is_the_scan_of_its_step(delay, batch, rng):
    net = population(delay)
    xs = jnp.asarray(rng.random((STEPS, *batch, N)) * 0.2, jnp.float32)
    params, start = net.init(jax.random.key(0), xs[0])
    assert calls(net.unroll, params, start, xs) == 1
    with sj.kernels.use("reference"):
        assert calls(net.unroll, params, start, xs) == 0
        end, ys = jax.jit(net.unroll)(params, start, xs)
    assert 0.05 < ys.mean() < 0.5
    found, zs = jax.jit(net.unroll)(params, start, xs)
    np.testing.assert_array_equal(zs, ys)
    close(found, end)
    # In two parts of other lengths than the delay, too.
    middle, first = net.unroll(params, start, xs[:7])
    found, last = net.unroll(params, middle, xs[7:])
    np.testing.assert_array_equal(jnp.concatenate([first, last]), ys)
    close(found, end)


@pytest.mark.parametrize("delay", [0, 4])
def test_bits_come_in_through_connections_and_go_out(delay, rng):
    """Also in chunks; no float of the size of a sequence is there."""
    net = sj.serial(
        sj.sparse(N, fan_out=50, init=sj.init.constant(0.3)), population(delay)
    )
    zs, fired = words(rng, STEPS, K, 0.1)
    params, start = net.init(jax.random.key(0), zs[0])
    params[0]["b"] = jnp.linspace(0.0, 0.1, N)
    with sj.kernels.use("reference"):
        end, expected = net.unroll(params, start, zs)
    assert 0.02 < expected.mean() < 0.5

    @jax.jit
    def chunk(params, state, fired):
        xs = sj.events.spikes(fired, K)
        state, spikes = sj.events.unroll(net, params, state, xs)
        return state, spikes.fired

    text = chunk.lower(params, start, fired).as_text()
    assert "spikejax_population" in text
    assert f"tensor<{STEPS}x{N}xf32>" not in text
    state, out = start, []
    for part in (fired[:11], fired[11:]):
        state, some = chunk(params, state, part)
        out.append(sj.events.unpack(sj.events.spikes(some, N)))
    np.testing.assert_array_equal(jnp.concatenate(out), expected)
    close(state, end)
    count = jax.jit(lambda *a: sj.events.count(net, *a))
    state, counts = count(params, start, sj.events.spikes(fired, K))
    np.testing.assert_array_equal(counts, expected.sum(0))
    close(state, end)


def test_bits_of_the_neurons_themselves_are_currents_of_one(rng):
    net = population(3)
    zs, fired = words(rng, STEPS, N, 0.1, 2)
    params, start = net.init(jax.random.key(0), zs[0])
    expected = net.unroll(params, start, zs)
    spikes = sj.events.spikes(fired, N)
    end, found = sj.events.unroll(net, params, start, spikes)
    np.testing.assert_array_equal(sj.events.unpack(found), expected[1])
    close(end, expected[0])


def test_vmap_is_a_loop(rng):
    net = population(2)
    xs = jnp.asarray(rng.random((3, STEPS, N)) * 0.2, jnp.float32)
    params, start = net.init(jax.random.key(0), xs[0, 0])
    each = jax.vmap(lambda xs: net.unroll(params, start, xs))
    assert calls(each, xs) == 1
    many = [net.unroll(params, start, x) for x in xs]
    close(each(xs), jax.tree.map(lambda *a: jnp.stack(a), *many))
    more = jax.tree.map(lambda a: jnp.stack([a, 0.5 * a]), params)
    found = jax.vmap(lambda p: net.unroll(p, start, xs[0])[1])(more)
    np.testing.assert_array_equal(found[0], many[0][1])
    half = jax.tree.map(lambda a: 0.5 * a, params)
    np.testing.assert_array_equal(found[1], net.unroll(half, start, xs[0])[1])


@pytest.mark.parametrize("delay", [0, 2])
def test_gradients_are_those_of_the_scan(delay, rng):
    net = sj.serial(sj.linear(N, init=sj.init.lecun(2.0)), population(delay))
    xs = jnp.asarray(rng.random((12, 2, 20)) < 0.3, jnp.float32)
    params, start = net.init(jax.random.key(0), xs[0])

    def loss(params):
        return jnp.square(net.unroll(params, start, xs)[1].mean(0)).sum()

    found = jax.grad(loss)(params)
    with sj.kernels.use("reference"):
        expected = jax.grad(loss)(params)
    assert all(float(jnp.abs(a).max()) > 0 for a in jax.tree.leaves(expected))
    close(found, expected)


@pytest.mark.parametrize("backend", ["auto", "reference"])
def test_reports_name_what_runs(backend, rng):
    net, (zs, _) = population(2), words(rng, 5, N, 0.1)
    with sj.kernels.use(backend):
        params, start = net.init(jax.random.key(0), zs[0])
        rows = sj.events.report(net, params, start, zs).layers
        parts = sj.events.explain(net, zs).parts
        has_call = calls(net.unroll, params, start, zs)
    for told in (rows, parts):
        assert (told[0].kernel == "native layer") == bool(has_call)
        assert told[0].kernel in ("native layer", "scan")


def test_words_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match=r"expected `fired` uint32 \(..., 2\) for 40"):
        sj.events.spikes(jnp.zeros((3, 1), jnp.uint32), 40)
    with pytest.raises(TypeError, match="`events.unroll` expected `cell`"):
        sj.events.unroll(None, {}, (), jnp.zeros((3, 1)))
