"""Surrogates: step in value, relaxation in derivative, exact support."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

SURROGATES = [
    sj.surrogate.triangular(),
    sj.surrogate.triangular(0.3),
    sj.surrogate.boxcar(),
    sj.surrogate.fast_sigmoid(),
    sj.surrogate.superspike(),
    sj.surrogate.atan(),
    sj.surrogate.sigmoid(),
    sj.surrogate.scaled(sj.surrogate.triangular(0.5), 0.2),
]
GRID = jnp.linspace(-3, 3, 1201) + 1e-4


@pytest.mark.parametrize("spike", SURROGATES, ids=repr)
def test_value_is_the_step(spike):
    np.testing.assert_array_equal(spike(GRID), GRID > 0)
    assert float(spike(jnp.float32(0.0))) == 0.0


@pytest.mark.parametrize("spike", SURROGATES, ids=repr)
def test_both_modes_take_the_derivative_of_the_relaxation(spike):
    with jax.enable_x64(True):
        grid = jnp.asarray(np.asarray(GRID, np.float64))
        forward = jax.jvp(spike, (grid,), (jnp.ones_like(grid),))[1]
        reverse = jax.grad(lambda v: spike(v).sum())(grid)
        h = 1e-6
        found = (spike.relaxation(grid + h) - spike.relaxation(grid - h)) / (2 * h)
        forward, reverse, found = map(np.asarray, (forward, reverse, found))
    np.testing.assert_allclose(forward, reverse, rtol=1e-12)
    smooth = np.abs(found - forward) < 1e-4 * np.max(np.abs(forward))
    assert smooth.mean() > 0.99  # all but the corners of triangle and box


@pytest.mark.parametrize("spike", SURROGATES, ids=repr)
def test_support_is_exact(spike):
    slope = np.asarray(spike.derivative(GRID))
    if spike.support is None:
        assert np.all(slope[np.abs(np.asarray(GRID)) < 0.5] > 0)
        return
    outside = np.abs(np.asarray(GRID)) >= spike.support
    assert np.all(slope[outside] == 0.0)
    assert np.all(slope[np.abs(np.asarray(GRID)) < 0.99 * spike.support] > 0)


@pytest.mark.parametrize("spike", SURROGATES[:3], ids=repr)
def test_compact_surrogates_have_area_one(spike):
    width = float(np.diff(GRID[:2])[0])
    area = float(spike.derivative(GRID).sum()) * width
    assert area == pytest.approx(1.0, abs=1e-2)


@pytest.mark.parametrize("spike", SURROGATES, ids=repr)
@pytest.mark.parametrize("v", [-1e30, -100.0, 0.0, 100.0, 1e30])
def test_derivative_is_finite_everywhere(spike, v):
    assert np.isfinite(float(spike.derivative(jnp.float32(v))))


def test_smooth_holds_inside_only():
    spike = sj.surrogate.sigmoid(1.0)
    with sj.surrogate.smooth():
        assert float(spike(jnp.float32(0.0))) == 0.5
    assert float(spike(jnp.float32(0.0))) == 0.0


def test_constants_of_a_surrogate_can_be_swept():
    widths = jnp.array([0.2, 1.0])
    slopes = jax.vmap(lambda w: sj.surrogate.triangular(w).derivative(jnp.float32(0.1)))
    np.testing.assert_allclose(slopes(widths), [(1 - 0.5) / 0.2, 0.9], rtol=1e-6)
