"""The Hodgkin–Huxley neuron beside a fine Runge–Kutta integration in float64."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.neurons.hodgkin_huxley import HodgkinHuxleyState, rates

from .test_closed_forms import run


def flow(y, current):
    """The equations of 1952 with rest at -65 mV, written with their singularities."""
    v, m, h, n = y
    a_m = 0.1 * (v + 40) / (1 - np.exp(-(v + 40) / 10))
    a_n = 0.01 * (v + 55) / (1 - np.exp(-(v + 55) / 10))
    a_h, b_h = 0.07 * np.exp(-(v + 65) / 20), 1 / (1 + np.exp(-(v + 35) / 10))
    b_m, b_n = 4 * np.exp(-(v + 65) / 18), 0.125 * np.exp(-(v + 65) / 80)
    sodium, potassium = 120 * m**3 * h * (v - 50), 36 * n**4 * (v + 77)
    return np.array(
        [
            current - sodium - potassium - 0.3 * (v + 54.4),
            a_m * (1 - m) - b_m * m,
            a_h * (1 - h) - b_h * h,
            a_n * (1 - n) - b_n * n,
        ]
    )


def reference(current, duration, every, dt=0.01):
    """Membrane at the end of every `every` ms, by Runge–Kutta of fourth order."""
    y = np.array([-65.0, 0.05293249, 0.59612075, 0.31767691])
    out = []
    for step in range(round(duration / dt)):
        k1 = flow(y, current)
        k2 = flow(y + dt / 2 * k1, current)
        k3 = flow(y + dt / 2 * k2, current)
        k4 = flow(y + dt * k3, current)
        y = y + dt / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        if (step + 1) % round(every / dt) == 0:
            out.append(y[0])
    return np.array(out)


def membrane(current, duration, **constants):
    cell = sj.tap(sj.hodgkin_huxley(**constants))
    with jax.enable_x64(True):
        steps = round(duration / constants["dt"])
        _, out = run(cell, jnp.full((steps, 1), current, float))
    return np.asarray(out.inside.v[:, 0]), np.asarray(out.y[:, 0])


def crossings(v, dt):
    """Times of upward crossings of 0 mV, interpolated."""
    at = np.flatnonzero((v[1:] > 0) & (v[:-1] <= 0))
    return (at + 1 - v[at] / (v[at + 1] - v[at])) * dt


def test_action_potential_matches_runge_kutta():
    exact = reference(10.0, 40.0, 0.05)
    found, zs = membrane(10.0, 40.0, dt=0.05, substeps=5)
    assert np.max(np.abs(found - exact)) < 0.5  # of 110 mV
    assert abs(found.max() - exact.max()) < 0.05
    np.testing.assert_allclose(
        crossings(found, 0.05), crossings(exact, 0.05), atol=2e-3
    )
    assert zs.sum() == len(crossings(exact, 0.05)) == 3


def test_integration_is_of_second_order():
    exact = reference(10.0, 3.0, 1.0, dt=0.005)[-1]
    errors = [
        abs(membrane(10.0, 3.0, dt=0.5, substeps=s)[0][-1] - exact) for s in (20, 40)
    ]
    assert errors[0] / errors[1] == pytest.approx(4.0, rel=0.15)


def test_a_spike_is_one_upward_crossing():
    """Once per action potential, however many time steps it stays above threshold."""
    v, zs = membrane(15.0, 60.0, dt=0.1, substeps=4)
    above = v > 0
    np.testing.assert_array_equal(zs[1:] > 0, above[1:] & ~above[:-1])
    assert set(zs) == {0.0, 1.0}


def test_rest_and_rheobase():
    v, zs = membrane(0.0, 50.0, dt=0.1, substeps=4)
    np.testing.assert_allclose(v, -65.0, atol=0.05)
    assert zs.sum() == 0
    assert membrane(2.0, 200.0, dt=0.1, substeps=4)[1].sum() == 0
    assert membrane(7.0, 200.0, dt=0.1, substeps=4)[1].sum() > 8


def test_stays_bounded_at_coarse_steps():
    v, zs = membrane(10.0, 200.0, dt=0.5, substeps=1)
    assert np.all(np.isfinite(v)) and v.min() > -90 and v.max() < 60
    assert zs.sum() > 8


def test_rates_are_finite_with_their_slopes():
    """At the removable singularities, around them and far outside."""
    vs = jnp.array([-40.0, -55.0, -40.00001, -54.99999, -65.0, 1e4, -1e4, 1e30])
    found = jax.vmap(lambda v: jax.jvp(rates, (v,), (jnp.ones_like(v),)))(vs)
    assert all(bool(jnp.all(jnp.isfinite(a))) for a in jax.tree.leaves(found))


def test_rates_at_the_singularities():
    """The limits: alpha_m(-40) = 1 with slope 1/20, alpha_n(-55) = 0.1 with 1/200."""
    for v, i, value, slope in ((-40.0, 0, 1.0, 0.05), (-55.0, 2, 0.1, 0.005)):
        found = jax.value_and_grad(lambda v, i=i: rates(v)[i][0])(v)
        np.testing.assert_allclose(found, (value, slope), rtol=1e-6)
    with jax.enable_x64(True):
        vs = jnp.linspace(-41.5, -38.5, 400)  # the series meets the formula
        y = -(vs + 40) / 10
        np.testing.assert_allclose(rates(vs)[0][0], y / jnp.expm1(y), rtol=1e-13)


def test_a_current_is_learned_through_the_spike():
    """The gradient at a threshold crossing is finite and points to more spikes."""
    cell = sj.hodgkin_huxley(dt=0.2, substeps=4)
    xs = jnp.full((100, 1), 3.0)
    params, state = cell.init(jax.random.key(0), xs[0])
    slope = jax.grad(lambda gain: cell.unroll(params, state, gain * xs)[1].sum())(1.0)
    assert jnp.isfinite(slope) and slope > 0


def test_starts_at_the_steady_state_of_its_gates():
    _, state = sj.hodgkin_huxley(start=-65.0).init(jax.random.key(0), jnp.zeros(2))
    assert isinstance(state, HodgkinHuxleyState)
    found = [float(gate[0]) for gate in state[1:]]
    np.testing.assert_allclose(found, [0.05293249, 0.59612075, 0.31767691], rtol=1e-5)
