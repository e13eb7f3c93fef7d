"""Surrogates: step in value, relaxation in derivative, finite, exact support."""

import inspect
import pickle
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax import learn
from spikejax.datasets import Dataset, Split
from spikejax.surrogate._given import check_spike

s = sj.surrogate
UNIT_AREA = [
    s.triangular(),
    s.triangular(0.3),
    s.boxcar(),
    s.soft_sign(),
    s.atan(),
    s.sigmoid(),
    s.gaussian(),
    s.exponential(2.0),
    s.q_pseudo_spike(3.0),
]
PEAKS = [
    *UNIT_AREA,
    s.fast_sigmoid(),
    s.superspike(),
    s.tanh(),
    s.circ(0.7),
    s.nonzero_sign_log_abs(),
    s.fake_numerical_gradient(),
    s.scaled(s.triangular(0.5), 0.2),
    s.windowed(s.atan(), 0.5),
]
OTHERS = [
    s.multi_gaussian(),
    s.straight_through(),
    s.rectifier(),
    s.rectifier(1.0, 0.1, 0.5),
    s.piecewise_leaky_relu(),
    s.spike_rate_escape(),
    s.sparse_fast_sigmoid(),
    s.s2nn(),
    s.log_tailed_relu(0.1),
    s.squarewave_fourier_series(4),
    s.periodic_exponential(),
    s.wedge(),
    s.windowed(s.scaled(s.gaussian(0.5, 0.1), 2.0), 0.25),
]
SURROGATES = PEAKS + OTHERS
GRID = jnp.linspace(-3, 3, 1201) + 1e-4


@pytest.mark.parametrize("spike", SURROGATES, ids=repr)
def test_the_derivative_of_nan_is_nan(spike):
    """As every formula for it has it: no window may make it a finite gradient."""
    v = jnp.array([jnp.nan, 0.1])
    (slope,) = jax.vjp(spike, v)[1](jnp.ones_like(v))
    np.testing.assert_array_equal(jnp.isnan(slope), [True, False])
    np.testing.assert_array_equal(jnp.isnan(spike.derivative(v)), [True, False])
    np.testing.assert_array_equal(spike(v), [0.0, 1.0])


def test_every_surrogate_is_tested():
    made = {spike.name.removeprefix("windowed_") for spike in SURROGATES}
    apart = {"Surrogate", "closing", "is_smooth", "scaled", "smooth", "windowed"}
    apart |= {"sampled", "DEFAULT"}  # in core/test_draws.py; below
    assert made == set(s.__all__) - apart


def test_neurons_share_one_default():
    """But those in millivolts, for which a membrane of one is nothing."""
    makers = [getattr(sj, k) for k in sj.neurons.__all__] + [sj.interop.from_nir]
    given = {
        f.__name__: inspect.signature(f).parameters["spike"].default
        for f in makers
        if inspect.isfunction(f) and "spike" in inspect.signature(f).parameters
    }
    assert len(given) > 20
    apart = {name for name, spike in given.items() if spike is not s.DEFAULT}
    assert apart == {"adex", "hodgkin_huxley", "izhikevich"}
    assert s.DEFAULT.support == 1.0
    v = jnp.array([-2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0])
    expected = 0.3 * np.maximum(0, 1 - np.abs(v))
    np.testing.assert_allclose(s.DEFAULT.derivative(v), expected, rtol=1e-6)


def test_the_default_trains_a_recurrent_layer():
    """Spoken digits: with `triangular(1.0)` a sixth of the test set after as long."""
    train, test = [
        Split(xs[:, ::3].reshape(50, 2, -1, 64).any(1), labels[::3])
        for xs, labels in sj.datasets.digits()
    ]
    hidden = sj.recurrent(sj.lif(0.95), sj.linear(64, bias=False))
    first = sj.linear(64, init=sj.init.lecun(2.0))
    recipe = learn.Recipe(
        net=sj.serial(first, hidden, sj.linear(10), sj.li(0.95)),
        loss=sj.loss.ce_mean_membrane,
        score=learn.mean,
        optimiser=learn.adam(1e-2, warmup=0.1),
        batch_size=50,
        epochs=3,
        name="default",
    )
    with jax.numpy_dtype_promotion("standard"):  # optax's Adam mixes types
        fitted = learn.fit(recipe, Dataset(train, test), progress=learn.silent)
    assert fitted.history[-1]["accuracy"] > 0.45


@pytest.mark.parametrize("spike", SURROGATES, ids=repr)
def test_value_is_the_step(spike):
    np.testing.assert_array_equal(spike(GRID), GRID > 0)
    assert float(spike(jnp.float32(0.0))) == 0.0


@partial(jax.jit, static_argnums=0)
def derivatives(spike, v, h=1e-6):
    """In forward and in reverse mode, and by central differences."""
    forward = jax.jvp(spike, (v,), (jnp.ones_like(v),))[1]
    reverse = jax.grad(lambda v: spike(v).sum())(v)
    return forward, reverse, (spike.relaxation(v + h) - spike.relaxation(v - h)) / 2 / h


@pytest.mark.parametrize("spike", SURROGATES, ids=repr)
def test_both_modes_take_the_derivative_of_the_relaxation(spike):
    with jax.enable_x64(True):
        grid = jnp.asarray(np.asarray(GRID, np.float64))
        forward, reverse, found = map(np.asarray, derivatives(spike, grid))
    np.testing.assert_allclose(forward, reverse, rtol=1e-12)
    smooth = np.abs(found - forward) < 1e-4 * np.max(np.abs(forward))
    assert smooth.mean() > 0.99  # all but the corners of triangle and box


@pytest.mark.parametrize("spike", SURROGATES, ids=repr)
def test_support_is_exact(spike):
    if spike.support is None:
        return
    slope = np.asarray(spike.derivative(GRID))
    outside = np.abs(np.asarray(GRID)) >= spike.support
    assert np.all(slope[outside] == 0.0)
    assert np.all(slope[np.abs(np.asarray(GRID)) < 0.99 * spike.support] > 0)


@pytest.mark.parametrize("spike", PEAKS, ids=repr)
def test_peaks_are_even_positive_and_highest_at_the_threshold(spike):
    v = jnp.linspace(0.0, 0.49, 50)
    slope = np.asarray(spike.derivative(v))
    np.testing.assert_allclose(spike.derivative(-v), slope, atol=1e-6 * slope[0])
    assert np.all(np.diff(slope) <= 1e-6 * slope[0])
    assert slope[0] > 0 and np.all(slope >= 0)


@pytest.mark.parametrize("spike", UNIT_AREA, ids=repr)
def test_area_is_one(spike):
    ends = spike.relaxation(jnp.asarray([-1e6, 1e6]))
    np.testing.assert_allclose(ends, [0.0, 1.0], atol=1e-5)


@pytest.mark.parametrize("spike", SURROGATES, ids=repr)
def test_derivative_is_finite_everywhere(spike):
    """Also where snnTorch's sigmoid is NaN: from about 3.4 below the threshold."""
    size = np.geomspace(1e-40, 3e38, 200)
    sweep = np.concatenate([-size, [0.0, -0.0], size, GRID])
    slope = jax.jit(jax.grad(lambda v: spike(v).sum(dtype=jnp.float32)))
    for dtype in (jnp.float32, jnp.bfloat16, jnp.float16):
        most = float(jnp.finfo(dtype).max)
        found = slope(jnp.asarray(np.clip(sweep, -most, most), dtype))
        assert found.dtype == dtype
        assert np.all(np.isfinite(np.asarray(found, np.float32))), dtype
    v = GRID[:: 1201 // 100].astype(jnp.bfloat16)
    exact, found = slope(v.astype(jnp.float32)), slope(v).astype(jnp.float32)
    assert jnp.max(jnp.abs(found - exact)) < 0.03 * max(1.0, jnp.max(jnp.abs(exact)))


@pytest.mark.parametrize("spike", SURROGATES, ids=repr)
def test_pickles_and_shows_itself(spike):
    again = pickle.loads(pickle.dumps(spike))
    assert repr(again) == repr(spike) and "<" not in repr(spike)
    np.testing.assert_array_equal(again.derivative(GRID), spike.derivative(GRID))


def test_smooth_holds_inside_only():
    spike = s.sigmoid(1.0)
    with s.smooth():
        assert float(spike(jnp.float32(0.0))) == 0.5
    assert float(spike(jnp.float32(0.0))) == 0.0


def test_constants_of_a_surrogate_can_be_swept():
    widths = jnp.array([0.2, 1.0])
    slopes = jax.vmap(lambda w: s.triangular(w).derivative(jnp.float32(0.1)))
    np.testing.assert_allclose(slopes(widths), [(1 - 0.5) / 0.2, 0.9], rtol=1e-6)


def test_a_width_closes_half_way_in_every_half_life():
    width = s.closing(2.0, 0.5, half_life=3.0)
    steps = np.arange(0, 13, 3)
    expected = 0.5 + 1.5 * 0.5 ** np.arange(5)
    np.testing.assert_allclose([width(k) for k in steps], expected, rtol=1e-6)
    np.testing.assert_allclose(jax.jit(width)(jnp.int32(6)), expected[2], rtol=1e-6)
    assert float(width(10_000)) == 0.5
    assert repr(width(jnp.int32(1)).dtype) == repr(jnp.dtype("float32"))
    with pytest.raises(
        ValueError, match=r"`surrogate.closing` expected `half_life` > 0"
    ):
        s.closing(1.0, 0.1, 0.0)


def test_known_elsewhere_as_a_scaled_one():
    """The rows of docs/surrogates.md that are another's with another height."""
    v = GRID[np.abs(np.asarray(GRID)) > 1e-3]

    def same(spike, formula):
        np.testing.assert_allclose(spike.derivative(v), formula, rtol=2e-4, atol=2e-6)

    a = 1.7
    x = np.asarray(v, np.float64)
    same(s.scaled(s.superspike(1.0), a), a / (1 + np.abs(x)) ** 2)
    erf = s.gaussian(1 / (a * 2**0.5))
    same(erf, a / np.pi**0.5 * np.exp(-((a * x) ** 2)))
    same(s.scaled(erf, 2 / a), 2 / np.pi**0.5 * np.exp(-((a * x) ** 2)))
    same(s.scaled(s.exponential(1 / a), 2.0), np.exp(-np.abs(x) / a) / a)
    same(s.scaled(s.triangular(1.0), a), a * np.maximum(0, 1 - np.abs(x)))
    same(s.boxcar(0.5 / a), a * (np.abs(x) < 0.5 / a))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: s.q_pseudo_spike(1.0), "`q_pseudo_spike` expected `alpha` > 1"),
        (lambda: s.gaussian(-1.0), "`gaussian` expected `sigma` > 0, got -1.0"),
        (lambda: s.windowed(s.atan(), 0.0), "`windowed` expected `width` > 0"),
        (lambda: s.squarewave_fourier_series(1), "expected `n` an integer >= 2"),
    ],
)
def test_bad_constants_are_refused(make, message):
    with pytest.raises(ValueError, match=message):
        make()


def makers():
    for name in sj.surrogate.__all__:
        made = getattr(sj.surrogate, name)
        if inspect.isfunction(made) and name not in ("is_smooth", "smooth", "scaled"):
            yield name


@pytest.mark.parametrize("name", [*makers()])
def test_a_surrogate_that_was_not_made_is_refused(name):
    """`spike=surrogate.atan` once failed far away, with a membrane as its sharpness."""
    message = rf"`lif` expected `spike` `surrogate.{name}\(\.\.\.\)`, got .* itself"
    with pytest.raises(TypeError, match=message) as error:
        check_spike("lif", getattr(sj.surrogate, name))
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("spike", ["atan", None, 0.5])
def test_what_is_no_function_is_no_spike(spike):
    with pytest.raises(TypeError, match="`lif` expected `spike` to be a surrogate"):
        check_spike("lif", spike)


def test_any_function_of_the_distance_is_a_spike():
    for spike in (
        sj.surrogate.atan(),
        sj.surrogate.windowed(sj.surrogate.atan(), 0.5),
        jax.nn.sigmoid,
        lambda v: v,
        partial(jnp.multiply, 2.0),
    ):
        check_spike("lif", spike)
