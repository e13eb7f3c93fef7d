"""Neurons against the solutions of their equations."""

import math

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import spikejax as sj


def run(cell, xs):
    params, state = cell.init(jax.random.key(0), xs[0])
    return cell.unroll(params, state, xs)


def intervals(zs):
    return np.diff(np.flatnonzero(np.asarray(zs)))


@settings(max_examples=20, deadline=None)
@given(
    beta=st.floats(0.5, 0.99),
    drive=st.floats(1.2, 20.0),
)
def test_lif_fires_at_the_interval_of_its_equation(beta, drive):
    """From zero, u(n) = I (1 - beta^n) with I = x / (1 - beta)."""
    x = drive * (1 - beta)
    first = math.log(1 - 1 / drive) / math.log(beta)
    if abs(first - round(first)) < 1e-3:
        return  # the crossing falls on a step: rounding decides
    expected = math.floor(first) + 1
    with jax.enable_x64(True):
        _, zs = run(sj.lif(beta, reset=sj.reset.zero), jnp.full((900,), x))
    assert np.flatnonzero(zs)[0] + 1 == expected
    assert np.all(intervals(zs) == expected)


def test_lif_approaches_continuous_time():
    """tau ln(I / (I - theta)) between spikes, as dt goes to zero."""
    tau, current = 20.0, 1.5
    exact = tau * math.log(current / (current - 1))
    for dt, tolerance in ((0.1, 0.1), (0.01, 0.01)):
        beta = sj.decay(tau, dt)
        steps = int(5 * exact / dt)
        xs = jnp.full((steps,), current * (1 - beta))
        with jax.enable_x64(True):
            _, zs = run(sj.lif(beta, reset=sj.reset.zero), xs.astype(float))
        assert abs(intervals(zs).mean() * dt - exact) < tolerance


def test_lif_rate_follows_current_without_leak():
    """With subtraction and no leak every unit of charge is one spike: f = I / theta."""
    currents = jnp.array([0.01, 0.1, 0.25, 0.5, 0.9])
    with jax.enable_x64(True):
        xs = jnp.broadcast_to(currents.astype(float), (1000, 5))
        _, zs = run(sj.lif(1.0, threshold=2.0), xs)
        rates = np.asarray(zs.mean(0))
    np.testing.assert_allclose(rates, np.asarray(currents) / 2, atol=1.1e-3)


def test_li_impulse_response():
    xs = jnp.zeros(50).at[0].set(1.0)
    _, us = run(sj.li(0.9), xs)
    np.testing.assert_allclose(us, 0.9 ** np.arange(50), rtol=1e-5)


def test_cuba_lif_impulse_response():
    """Two exponentials: (alpha^(n+1) - beta^(n+1)) / (alpha - beta)."""
    n = np.arange(60)
    xs = jnp.zeros(60).at[0].set(0.1)
    _, out = run(sj.tap(sj.cuba_lif(0.8, 0.9)), xs)
    expected = 0.1 * (0.8 ** (n + 1) - 0.9 ** (n + 1)) / (0.8 - 0.9)
    np.testing.assert_allclose(out.inside.u, expected, rtol=1e-4)


def test_alif_settles_where_rate_and_threshold_agree():
    """At a steady rate f the adaptation is f, and the charge per spike is theta."""
    rho, kappa, current = 0.995, 10.0, 0.4
    with jax.enable_x64(True):
        xs = jnp.full((20000,), current, float)
        _, out = run(sj.tap(sj.alif(1.0, rho, kappa)), xs)
        rate = float(out.y[-5000:].mean())
        mean_b = float(out.inside.b[-5000:].mean())
    assert abs(mean_b - rate) < 2e-3
    # f (1 + kappa b) = I with b = f: the positive root.
    root = (-1 + math.sqrt(1 + 4 * kappa * current)) / (2 * kappa)
    assert abs(rate - root) < 0.02 * root


@pytest.mark.parametrize("u", [0.4, 1.0, 1.7])
@pytest.mark.parametrize("z", [0.0, 1.0])
def test_resets_do_what_they_are_called(u, z):
    r = sj.reset
    assert float(r.subtract(u, z, 0.5)) == pytest.approx(u - 0.5 * z)
    assert float(r.zero(u, z, 0.5)) == pytest.approx(u * (1 - z))
    assert float(r.none(u, z, 0.5)) == u


def test_the_two_orders_of_reset():
    """At once beta (u - theta z) + x; delayed beta u + x - theta z."""
    xs = jnp.array([1.5, 0.1])
    at_once = run(sj.tap(sj.lif(0.5)), xs)[1].inside.u
    later = run(sj.tap(sj.lif(0.5, reset=sj.reset.delayed(sj.reset.subtract))), xs)
    np.testing.assert_allclose(at_once, [1.5, 0.5 * (1.5 - 1) + 0.1], rtol=1e-6)
    np.testing.assert_allclose(later[1].inside.u, [1.5, 0.5 * 1.5 + 0.1 - 1], rtol=1e-6)


def test_threshold_is_strict():
    _, zs = run(sj.lif(0.0), jnp.array([1.0, 1.0000001, 0.5]))
    np.testing.assert_array_equal(zs, [0.0, 1.0, 0.0])


def test_detached_and_attached_resets_differ_in_gradient_only():
    xs = jnp.array([1.2, 0.3])

    def last(reset):
        cell = sj.tap(sj.lif(0.5, reset=reset))
        return lambda xs: run(cell, xs)[1].inside.u[-1]

    held, let = sj.reset.subtract, sj.reset.attached(sj.reset.subtract)
    assert last(held)(xs) == last(let)(xs)
    slope = float(sj.surrogate.DEFAULT.derivative(jnp.float32(0.2)))
    np.testing.assert_allclose(jax.grad(last(held))(xs)[0], 0.5, rtol=1e-6)
    np.testing.assert_allclose(jax.grad(last(let))(xs)[0], 0.5 * (1 - slope), rtol=1e-6)


def test_learned_decays_stay_in_range():
    """Outside [0, 1] the nearest bound is used, and only a gradient inwards passes."""
    cell = sj.li(sj.init.constant(0.5))
    xs = jnp.ones((6, 1))
    _, state = cell.init(jax.random.key(0), xs[0])

    def total(beta):
        return cell.unroll({"beta": jnp.full(1, beta)}, state, xs)[1].sum()

    assert float(total(1.5)) == float(total(1.0))
    # sum over t < 6 of d/db (1 + b + ... + b^t) at b = 1: 0 + 1 + 3 + 6 + 10 + 15
    assert float(jax.grad(total)(1.0)) == 35.0
    assert float(jax.grad(total)(1.5)) == 35.0
    assert float(jax.grad(lambda beta: -total(beta))(1.5)) == 0.0
    assert float(jax.grad(total)(-0.5)) == 0.0
    assert float(jax.grad(lambda beta: -total(beta))(-0.5)) == -5.0


def test_constants_can_be_swept():
    xs = jnp.ones((10, 3))
    betas = jnp.array([0.1, 0.5, 0.9])
    swept = jax.vmap(lambda beta: run(sj.li(beta), xs)[1])(betas)
    for i, beta in enumerate(betas):
        np.testing.assert_allclose(swept[i], run(sj.li(float(beta)), xs)[1], rtol=1e-6)


@pytest.mark.parametrize("dtype", [bool, np.uint8, np.int32])
def test_integer_spikes_are_spikes(dtype):
    xs = jax.random.bernoulli(jax.random.key(0), 0.5, (20, 4))
    _, expected = run(sj.lif(0.9), xs.astype(jnp.float32))
    _, found = run(sj.lif(0.9), xs.astype(dtype))
    np.testing.assert_array_equal(expected, found)
    assert found.dtype == jnp.float32


def test_nan_stays_visible():
    """A membrane that became NaN is seen in the state; it never fires."""
    state, zs = run(sj.lif(0.9), jnp.array([[1.0], [jnp.nan], [5.0]]))
    assert bool(jnp.isnan(state.u).all())
    assert not bool(zs[1:].any())
