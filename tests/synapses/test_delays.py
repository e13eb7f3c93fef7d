"""Delays: their definition, their gradient, and that training finds them."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import spikejax as sj

DRAW = np.random.default_rng(0)


def past(x, t):
    return x[t] if t >= 0 else 0.0 * x[0]


def interpolated(x, t, d):
    """The input `d` steps before `t`, between two integers if need be."""
    k = int(np.floor(d))
    return (1 - (d - k)) * past(x, t - k) + (d - k) * past(x, t - k - 1)


def test_delays_are_shifts_with_linear_interpolation():
    xs = DRAW.standard_normal((12, 2, 4))
    d = np.array([0.0, 3.0, 2.25, 6.5])
    with jax.enable_x64(True):
        cell = sj.delays(jnp.asarray(d))
        params, state = cell.init(jax.random.key(0), xs[0])
        assert params == {} and state.line.shape == (7, 2, 4)
        ys = cell.unroll(params, state, jnp.asarray(xs))[1]
    for t in range(12):
        for n in range(4):
            expected = interpolated(xs[:, :, n], t, d[n])
            np.testing.assert_allclose(ys[t, :, n], expected, 1e-12)


def test_delayed_linear_is_a_sum_over_synapses():
    xs, w = DRAW.standard_normal((10, 2, 3)), DRAW.standard_normal((3, 2))
    d = DRAW.uniform(0, 5, (3, 2))
    with jax.enable_x64(True):
        cell = sj.delayed_linear(2, sj.init.zeros(), max_delay=5)
        params, state = cell.init(jax.random.key(0), xs[0])
        params |= {"w": jnp.asarray(w), "delay": jnp.asarray(d)}
        params["b"] = params["b"] + 0.5
        ys = cell.unroll(params, state, jnp.asarray(xs))[1]
    for t in range(10):
        for n in range(2):
            each = [w[k, n] * interpolated(xs[:, :, k], t, d[k, n]) for k in range(3)]
            np.testing.assert_allclose(ys[t, :, n], sum(each) + 0.5, 1e-9)


def test_one_delay_for_all_is_the_combinator():
    """An integer delay equals `delayed`, and a delay per axon one per synapse."""
    xs = jnp.asarray(DRAW.standard_normal((9, 2, 4)), jnp.float32)
    w = {"w": jnp.asarray(DRAW.standard_normal((4, 3)), jnp.float32)}
    shifted = sj.delayed(sj.linear(3, bias=False), 2)
    synapses = sj.delayed_linear(3, 2, bias=False)
    axons = sj.serial(sj.delays(2), sj.linear(3, bias=False))
    ys = []
    for cell, params in ((shifted, w), (synapses, w), (axons, ({}, w))):
        state = cell.init(jax.random.key(0), xs[0])[1]
        ys.append(cell.unroll(params, state, xs)[1])
    np.testing.assert_allclose(ys[1], ys[0], atol=1e-6)
    np.testing.assert_allclose(ys[2], ys[0], atol=1e-6)


def test_gradient_is_the_difference_of_the_two_neighbours():
    with jax.enable_x64(True):
        xs = jnp.asarray(DRAW.standard_normal((9, 4)))
        cell = sj.delays(sj.init.zeros(), max_delay=4)
        state = cell.init(jax.random.key(0), xs[0])[1]
        d = jnp.array([0.0, 1.0, 2.3, 4.0])

        def run(d):
            return cell.unroll({"delay": d}, state, xs)[1]

        slope = jax.jvp(run, (d,), (jnp.ones(4),))[1]
        padded = jnp.concatenate([jnp.zeros((5, 4)), xs])
        for n, k in enumerate([0, 1, 2, 3]):  # at the bound the shorter side is left
            at = np.arange(5, 14) - k
            expected = padded[at - 1, n] - padded[at, n]
            np.testing.assert_allclose(slope[:, n], expected, atol=1e-12)
        d, h = d.at[:2].add(0.4).at[3].add(-0.4), 1e-6
        found = (run(d + h) - run(d - h)) / (2 * h)
        slope = jax.jvp(run, (d,), (jnp.ones(4),))[1]
        np.testing.assert_allclose(slope, found, atol=1e-8)


def test_a_learned_delay_stays_within_its_bounds():
    xs = jnp.asarray(DRAW.standard_normal((9, 2)), jnp.float32)
    cell = sj.delays(sj.init.zeros(), max_delay=3)
    state = cell.init(jax.random.key(0), xs[0])[1]

    def score(d):
        ys = cell.unroll({"delay": d}, state, xs)[1]
        return jnp.sum(ys**2), ys

    (_, outside), slope = jax.value_and_grad(score, has_aux=True)(jnp.array([-1, 7.0]))
    assert jnp.array_equal(outside, score(jnp.array([0, 3.0]))[1])
    _, at = jax.value_and_grad(score, has_aux=True)(jnp.array([0, 3.0]))
    inwards = jnp.array([min(at[0], 0.0), max(at[1], 0.0)])
    np.testing.assert_allclose(slope, inwards, rtol=1e-5)


def test_long_delays_are_exact_in_half_precision():
    """The delay itself is not rounded to the eight bits of bfloat16."""
    cell = sj.delays(sj.init.constant(257.0), max_delay=300)
    xs = jnp.zeros((260, 1), jnp.bfloat16).at[0].set(1)
    params, state = cell.init(jax.random.key(0), xs[0])
    ys = cell.unroll(params, state, xs)[1]
    assert params["delay"].dtype == jnp.float32 and ys.dtype == jnp.bfloat16
    assert jnp.flatnonzero(ys[:, 0]).tolist() == [257]


AXONS = (
    sj.delays(sj.init.constant(4.0), max_delay=12),
    {"delay": jnp.array([1.0, 7.5, 3.0, 10.0])},
)
SYNAPSES = (
    sj.delayed_linear(2, sj.init.constant(4.0), max_delay=12, bias=False),
    {
        "delay": jnp.array([[1.0, 8.0], [6.5, 2.0], [0.5, 9.0], [4.0, 10.0]]),
        "w": jnp.array([[1.0, -0.5], [0.7, 1.2], [-1.0, 0.8], [0.6, 1.0]]),
    },
)


@pytest.mark.parametrize("known", [AXONS, SYNAPSES], ids=["axons", "synapses"])
def test_a_known_delay_is_recovered_by_training(known):
    """From spikes in and a filtered trace out, with delays all alike at the start."""
    cell, truth = known
    net = sj.serial(cell, sj.serial(sj.li(0.8), sj.li(0.9)))
    xs = jnp.asarray(DRAW.random((80, 16, 4)) < 0.05, jnp.float32)
    (start, rest), state = net.init(jax.random.key(0), xs[0])
    target = net.unroll((truth, rest), state, xs)[1]
    optimiser = optax.adam(0.1)

    def loss(params):
        return jnp.mean((net.unroll((params, rest), state, xs)[1] - target) ** 2)

    def step(carry, _):
        params, memory = carry
        value, slope = jax.value_and_grad(loss)(params)
        update, memory = optimiser.update(slope, memory, params)
        return (optax.apply_updates(params, update), memory), value

    begin = (start, optimiser.init(start))
    with jax.numpy_dtype_promotion("standard"):  # optax raises a float to an integer
        (found, _), losses = jax.jit(lambda c: jax.lax.scan(step, c, length=300))(begin)
    assert losses[0] > 0.01 and losses[-1] < 1e-4
    for name, value in truth.items():
        np.testing.assert_allclose(found[name], value, atol=0.1)


def test_a_delay_in_the_feedback_is_recovered_by_training():
    """The parts of DelRec: plain `lif` with soft reset that is not detached, learned
    delays on the way back, heard over a triangle whose width closes to one."""
    truth = jnp.array([[3.0], [8.0]])
    rng = np.random.default_rng(1)
    xs = jnp.asarray(rng.random((60, 32, 2)) < 0.06, jnp.float32) * 1.5

    def made(width):
        spread = sj.spread.triangular(width, widest=6.0)
        spike = sj.surrogate.triangular(1.0)
        neuron = sj.lif(0.6, spike=spike, reset=sj.reset.attached(sj.reset.subtract))
        back = sj.delayed_linear(
            2,
            sj.init.constant(5.5),
            max_delay=12,
            bias=False,
            axonal=True,
            init=jnp.full((2, 2), 0.45),
            spread=spread,
        )
        return sj.serial(sj.recurrent(neuron, back), sj.li(0.8))

    params, state = made(1.0).init(jax.random.key(0), xs[0])
    w = params[0]["feedback"]["w"]

    def run(delay, width):
        given = {"neuron": {}, "feedback": {"w": w, "delay": delay}}
        return made(width).unroll((given, params[1]), state, xs)[1]

    target = run(truth, 1.0)
    optimiser = optax.adam(0.1)

    def step(carry, k):
        delay, memory = carry
        width = jnp.maximum(5.0 * 0.97**k, 1.0)

        def loss(delay):
            return jnp.mean((run(delay, width) - target) ** 2)

        value, slope = jax.value_and_grad(loss)(delay)
        update, memory = optimiser.update(slope, memory, delay)
        return (optax.apply_updates(delay, update), memory), value

    start = jnp.full((2, 1), 5.5)
    with jax.numpy_dtype_promotion("standard"):
        (found, _), losses = jax.jit(
            lambda c: jax.lax.scan(step, c, jnp.arange(150, dtype=jnp.float32))
        )((start, optimiser.init(start)))
    assert losses[-1] < 0.2 * losses[0]
    np.testing.assert_allclose(found, truth, atol=0.3)
