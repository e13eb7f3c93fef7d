"""With identical spikes, gradients are those of a network written by hand.

Weights are multiples of 2^-12 and decays 1/2, so that for a few steps every sum is
exact in any order, and no spike can differ: what is compared is the gradients alone.
"""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

pytestmark = pytest.mark.ends
WIDTH = 0.25
SPIKE = sj.surrogate.triangular(WIDTH)
HALF = sj.init.constant(0.5)
STEPS, BATCH, INPUTS, HIDDEN = 7, 6, 90, 131


def weights(key, shape, dtype):
    rough = jax.random.normal(key, shape, dtype) * 1.5 / shape[0] ** 0.5
    return jnp.round(rough * 2**12) / 2**12


def network(synapse, reset):
    if synapse:
        neuron = sj.cuba_lif(HALF, HALF, reset=reset, spike=SPIKE)
    else:
        neuron = sj.lif(HALF, reset=reset, spike=SPIKE)
    return sj.serial(
        sj.linear(HIDDEN, init=weights, bias=False, kernel="event"),
        sj.recurrent(neuron, sj.linear(HIDDEN, init=weights)),
        sj.linear(HIDDEN, init=weights, kernel="event"),
        neuron,
        sj.linear(3, init=weights, kernel="event"),
    )


@jax.custom_jvp
def fire(v):
    return (v > 0).astype(v.dtype)


@fire.defjvp
def _fire_jvp(primals, tangents):
    (v,), (dv,) = primals, tangents
    return fire(v), jnp.maximum(0, 1 - abs(v) / WIDTH) / WIDTH * dv


def by_hand(params, xs, reset):
    """The same network as one scan over time, in nothing but `jax.numpy`."""
    first, recurrent, second, neuron, last = params
    zero = jnp.zeros((xs.shape[1], HIDDEN), xs.dtype)

    def layer(p, i, u, z, x):
        i = p["alpha"] * i + x if "alpha" in p else x
        z = jax.lax.stop_gradient(z)
        kept = u - z if reset is sj.reset.subtract else u * (1 - z)
        u = p["beta"] * kept + i
        return i, u, fire(u - 1)

    def step(carry, x):
        (i, u, z), other = carry
        back = z @ recurrent["feedback"]["w"] + recurrent["feedback"]["b"]
        i, u, z = layer(recurrent["neuron"], i, u, z, x @ first["w"] + back)
        other = layer(neuron, *other, z @ second["w"] + second["b"])
        return ((i, u, z), other), (z, other[2])

    start = ((zero,) * 3, (zero,) * 3)
    _, (zs, others) = jax.lax.scan(step, start, xs)
    return (zs, others), others @ last["w"] + last["b"]


def compare(net, backend, reset, dtype, tolerance):
    xs = jnp.asarray(
        np.random.default_rng(0).random((STEPS, BATCH, INPUTS)) < 0.3, dtype
    )
    params, state = net.init(jax.random.key(0), xs[0])
    pull = jnp.asarray(np.random.default_rng(1).normal(size=(STEPS, BATCH, 3)), dtype)

    def loss(params, xs):
        return (net.unroll(params, state, xs)[1] * pull).sum()

    def dense(params, xs):
        spikes, ys = by_hand(params, xs, reset)
        return (ys * pull).sum(), spikes

    def spikes(params, xs):
        inside = sj.tap(net).unroll(params, state, xs)[1].inside
        return inside[1].y, inside[3].y

    with sj.kernels.use(backend):
        found = jax.jit(lambda p, x: jax.grad(loss, (0, 1))(p, x))(params, xs)
        fired = jax.jit(lambda p, x: spikes(p, x))(params, xs)
    expected, plain = jax.jit(jax.grad(dense, (0, 1), has_aux=True))(params, xs)
    for a, e in zip(fired, plain, strict=True):
        np.testing.assert_array_equal(a, e)
        assert 0.02 < float(e.mean()) < 0.6
    for a, e in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        largest = float(abs(e).max())
        assert a.dtype == dtype and largest > 0
        np.testing.assert_allclose(a, e, rtol=0, atol=tolerance * largest)


RESETS = [sj.reset.subtract, sj.reset.zero]


@pytest.mark.parametrize("synapse", [False, True], ids=["lif", "cuba_lif"])
@pytest.mark.parametrize("reset", RESETS, ids=repr)
def test_float32(native, synapse, reset):
    compare(network(synapse, reset), "native", reset, jnp.float32, 1e-5)


@pytest.mark.parametrize("synapse", [False, True], ids=["lif", "cuba_lif"])
def test_float64_reference(synapse):
    with jax.enable_x64(True):
        net = network(synapse, sj.reset.subtract)
        compare(net, "reference", sj.reset.subtract, jnp.float64, 1e-10)
