"""Kernels over time: their closed forms, their gradients, and a width that closes."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

STEPS, LONGEST = 24, 20


def heard(spread, delay, dtype=jnp.float64):
    """What a cell of that delay puts out after a single spike."""
    cell = sj.delays(delay, max_delay=LONGEST, spread=spread)
    xs = jnp.zeros((STEPS, 1), dtype).at[0].set(1)
    params, state = cell.init(jax.random.key(0), xs[0])
    return cell.unroll(params, state, xs)[1][:, 0]


@pytest.mark.parametrize("delay", [0.0, 0.4, 7.0, 9.3, 20.0])
@pytest.mark.parametrize("width", [1.0, 1.7, 4.0, 9.0])
def test_a_triangle_is_its_closed_form(width, delay):
    """The mask of DelRec: max(0, s - |k - d|) / s², within [0, max_delay]."""
    with jax.enable_x64(True):
        k = np.arange(STEPS)
        expected = np.maximum(0, width - np.abs(k - delay)) / width**2
        found = heard(sj.spread.triangular(width), delay)
        np.testing.assert_allclose(found, expected * (k <= LONGEST), atol=1e-12)


@pytest.mark.parametrize("sigma", [0.01, 0.5, 2.0])
def test_a_bell_is_its_closed_form(sigma):
    with jax.enable_x64(True):
        k = np.arange(STEPS)
        expected = np.exp(-0.5 * ((k - 9.3) / sigma) ** 2)
        reach = max(1, int(np.ceil(3 * sigma)))
        expected *= (k > 9 - reach) & (k <= 9 + reach)
        found = heard(sj.spread.gaussian(sigma), 9.3)
        if sigma > 0.1:
            np.testing.assert_allclose(found, expected / expected.sum(), atol=1e-12)
        else:
            np.testing.assert_allclose(found, k == 9, atol=1e-12)


@pytest.mark.parametrize(
    "spread", [sj.spread.triangular(2.5), sj.spread.gaussian(1.5)], ids=str
)
@pytest.mark.parametrize("axonal", [False, True], ids=["synapses", "axons"])
def test_gradients_are_finite_differences(spread, axonal):
    with jax.enable_x64(True):
        rng = np.random.default_rng(0)
        xs = jnp.asarray(rng.standard_normal((9, 2, 3)))
        how = {"max_delay": 8, "spread": spread, "axonal": axonal}
        cell = sj.delayed_linear(2, sj.init.uniform(1.2, 6.8), **how)
        params, state = cell.init(jax.random.key(1), xs[0])
        assert params["delay"].shape == ((3, 1) if axonal else (3, 2))

        @jax.jit
        def score(params):
            return jnp.sum(jnp.sin(cell.unroll(params, state, xs)[1]))

        slope = jax.grad(score)(params)
        for name, h in (("w", 1e-6), ("delay", 1e-6)):
            for at in np.ndindex(params[name].shape):
                up, down = (
                    params | {name: params[name].at[at].add(e)} for e in (h, -h)
                )
                found = (score(up) - score(down)) / (2 * h)
                np.testing.assert_allclose(slope[name][at], found, rtol=1e-5, atol=1e-8)


def test_a_width_is_traced_within_the_widest():
    xs = jnp.zeros((STEPS, 1)).at[0].set(1.0)

    @jax.jit
    def run(width):
        spread = sj.spread.triangular(width, widest=4.0)
        cell = sj.delays(5.0, max_delay=LONGEST, spread=spread)
        state = cell.init(jax.random.key(0), xs[0])[1]
        return cell.unroll({}, state, xs)[1][:, 0]

    for width in (1.0, 2.0, 4.0):
        expected = heard(sj.spread.triangular(width), 5.0, jnp.float32)
        np.testing.assert_allclose(run(width), expected, atol=1e-6)


def test_a_delay_per_axon_is_delays_and_a_linear():
    rng = np.random.default_rng(0)
    xs = jnp.asarray(rng.random((12, 3, 4)) < 0.3, jnp.float32)
    d, w = jnp.array([0.0, 1.5, 3.0, 2.2]), jnp.asarray(rng.random((4, 5)), jnp.float32)
    one = sj.delayed_linear(
        5, sj.init.zeros(), max_delay=3, axonal=True, bias=False, init=w
    )
    two = sj.serial(sj.delays(d, max_delay=3), sj.linear(5, bias=False, init=w))
    params, state = one.init(jax.random.key(0), xs[0])
    found = one.unroll(params | {"delay": d[:, None]}, state, xs)[1]
    params, state = two.init(jax.random.key(0), xs[0])
    np.testing.assert_allclose(found, two.unroll(params, state, xs)[1], atol=1e-5)
    fixed = sj.delayed_linear(5, d[:, None], max_delay=3, axonal=True, init=w)
    assert "axonal=True" in repr(fixed) and fixed == fixed


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (lambda: sj.spread.triangular(0.5), "`spread.triangular` expected `width` in"),
        (lambda: sj.spread.gaussian(0.0), "`spread.gaussian` expected `sigma` > 0"),
        (lambda: sj.spread.gaussian(3.0, widest=2.0), "`sigma` in [0, 2]"),
        (
            lambda: jax.jit(lambda s: sj.delays(1.0, spread=sj.spread.gaussian(s)))(
                1.0
            ),
            "`spread.gaussian` expected `widest` a number where `sigma` is traced",
        ),
        (lambda: sj.delays(1.0, spread="wide"), "`delays` expected `spread` to be one"),
    ],
)
def test_what_makes_no_kernel_is_refused(make, text):
    with pytest.raises((ValueError, TypeError)) as error:
        make()
    assert text in str(error.value)
