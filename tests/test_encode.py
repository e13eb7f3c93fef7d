"""Encoders of numbers: their laws, their edges, and what they refuse."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

E = sj.encode
KEY = jax.random.key(0)
X = jnp.asarray([[0.0, 0.2, 0.5], [0.7, 0.9, 1.0]])
STATIC = {
    "rate": lambda x: E.rate(KEY, x, 9),
    "poisson": lambda x: E.poisson(KEY, 100 * x, 9),
    "latency": lambda x: E.latency(x, 9, tau=2.0, normalize=True),
    "latency linear": lambda x: E.latency(x, 9, linear=True, normalize=True),
    "log_latency": lambda x: E.log_latency(x, 9),
    "phase": lambda x: E.phase(x, 9, 4),
    "burst": lambda x: E.burst(x, 9),
    "direct": lambda x: E.direct(x, 9),
    "constant_current": lambda x: E.constant_current(4 * x, 9),
}


@pytest.mark.parametrize("name", STATIC)
@pytest.mark.parametrize("dtype", [jnp.float32, jnp.bfloat16], ids=str)
def test_shape_and_dtype_and_jit(name, dtype):
    x = X.astype(dtype)
    zs = STATIC[name](x)
    assert zs.shape == (9, 2, 3) and zs.dtype == dtype
    np.testing.assert_array_equal(jax.jit(STATIC[name])(x), zs)
    if name != "direct":
        assert set(np.unique(np.asarray(zs, np.float32))) <= {0.0, 1.0}


def test_rate_is_the_probability():
    x = jnp.asarray([-1.0, 0.0, 0.25, 0.5, 1.0, 2.0])
    zs = E.rate(KEY, x, 20000, first=1000)
    assert zs[:1000].sum() == 0
    expected = np.clip(x, 0, 1)
    np.testing.assert_allclose(zs[1000:].mean(0), expected, atol=0.02)
    assert zs[1000:, [0, 1, 4, 5]].mean(0).tolist() == [0, 0, 1, 1]
    scaled = E.rate(KEY, x, 20000, gain=0.5, offset=0.1).mean(0)
    np.testing.assert_allclose(scaled, np.clip(0.5 * x + 0.1, 0, 1), atol=0.02)


def test_half_precision_does_not_bias_the_rate():
    zs = E.rate(KEY, jnp.full((50,), 0.003, jnp.bfloat16), 20000)
    assert float(zs.mean(dtype=jnp.float32)) == pytest.approx(0.003, rel=0.05)


def test_integers_are_encoded_as_floats():
    zs = E.rate(KEY, np.asarray([0, 1], np.uint8), 5)
    assert zs.dtype == jnp.float32
    np.testing.assert_array_equal(zs, [[0.0, 1.0]] * 5)


def test_keys_are_explicit():
    other = jax.random.key(1)
    assert jnp.all(E.rate(KEY, X, 50) == E.rate(KEY, X, 50))
    assert not jnp.all(E.rate(KEY, X, 50) == E.rate(other, X, 50))


def test_poisson_is_in_hertz_and_signed():
    hertz = jnp.asarray([0.0, 20.0, 200.0, -50.0])
    zs = E.poisson(KEY, hertz, 40000, dt=1e-3)
    np.testing.assert_allclose(zs.sum(0) / 40, hertz, rtol=0.12)
    assert zs[:, 3].max() == 0 and zs[:, 3].min() == -1
    intervals = np.diff(np.flatnonzero(zs[:, 2]))
    assert intervals.std() / intervals.mean() == pytest.approx(0.9, abs=0.06)


def test_latency_falls_with_the_value():
    zs = E.latency(jnp.linspace(0, 1, 11), 30, tau=5.0, threshold=0.05, normalize=True)
    times = zs.argmax(0)
    assert jnp.all(zs.sum(0) == 1) and jnp.all(jnp.diff(times) <= 0)
    assert int(times[0]) == 29
    charge = 5.0 * np.log(0.5 / (0.5 - 0.05))
    plain = E.latency(jnp.asarray([0.5]), 30, tau=5.0, threshold=0.05, first=3)
    assert int(plain.argmax(0)[0]) == round(3 + charge)


def test_latency_linear_clip_and_first():
    x = jnp.asarray([0.0, 0.02, 0.5, 1.0])
    zs = E.latency(x, 5, linear=True, normalize=True)
    assert zs.argmax(0).tolist() == [4, 4, 2, 0]
    zs = E.latency(x, 5, linear=True, normalize=True, first=2, clip=True, threshold=0.1)
    assert zs.sum(0).tolist() == [0, 0, 1, 1]
    assert zs.argmax(0).tolist()[2:] == [3, 2]


def test_log_latency_fills_any_window():
    for steps in (1, 2, 20, 2000):
        zs = E.log_latency(jnp.asarray([0.0, 1.0]), steps)
        assert zs.argmax(0).tolist() == [steps - 1, 0]
        assert zs.sum(0).tolist() == [1, 1]


def test_delta_by_hand():
    up = jnp.asarray([1.0, 2.0, 2.9, 3.0, 4.0])
    assert E.delta(up, 1.0).tolist() == [1, 1, 0, 0, 1]
    assert E.delta(up, 1.0, padding=True).tolist() == [0, 1, 0, 0, 1]
    down = jnp.asarray([1.0, 2.0, 0.0, 2.0, 2.9])
    assert E.delta(down, 1.0, off=True).tolist() == [1, 1, -1, 1, 0]
    assert E.delta(down, 1.0).tolist() == [1, 1, 0, 1, 0]


def test_population_fields():
    rates = E.population(jnp.asarray([0.0, 0.5, 1.0]), 5, 0.0, 1.0, 0.25)
    assert rates.shape == (3, 5)
    assert rates.argmax(-1).tolist() == [0, 2, 4]
    np.testing.assert_allclose(rates[0], np.exp(-0.5 * np.arange(5.0) ** 2), rtol=1e-6)
    np.testing.assert_array_equal(rates, E.population(jnp.asarray([0, 0.5, 1]), 5))
    assert E.population(jnp.asarray([0.3]), 1).shape == (1, 1)


def test_phase_goes_there_and_back():
    x = jnp.arange(16) / 16
    for periods in (1, 3):
        zs = E.phase(x, 4 * periods, 4)
        np.testing.assert_array_equal(sj.decode.phase(zs, 4), x)
    assert E.phase(jnp.asarray([0.5]), 4, 4)[:, 0].tolist() == [1, 0, 0, 0]
    assert E.phase(jnp.asarray([1.0]), 4, 4)[:, 0].tolist() == [1, 1, 1, 1]


def test_burst_by_hand():
    x = jnp.asarray([0.0, 0.1, 0.6, 1.0])
    zs = E.burst(x, 30, most=5, shortest=2, longest=10)
    times = [np.flatnonzero(z).tolist() for z in zs.T]
    assert times == [[], [0], [0, 6, 12], [0, 2, 4, 6, 8]]


def test_constant_current_has_the_interval_of_the_closed_form():
    zs = E.constant_current(jnp.asarray([0.9, 1.0, 2.0]), 400, beta=0.99)
    expected = np.log(1 - 1 / 2.0) / np.log(0.99)
    assert zs[:, :2].sum() == 0
    intervals = np.diff(np.flatnonzero(zs[:, 2]))
    assert np.all(intervals == int(np.ceil(expected)))


def test_first_only():
    zs = jnp.asarray([[0, 1, 0], [1, 1, 0], [1, 0, 0]], jnp.float32)
    assert E.first_only(zs).tolist() == [[0, 1, 0], [1, 0, 0], [0, 0, 0]]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: E.rate(KEY, X, 0), "`encode.rate` expected `steps`"),
        (lambda: E.rate(KEY, X, 5, first=5), "`first` < steps = 5, got 5"),
        (lambda: E.poisson(KEY, 2000 * X, 5), "`encode.poisson` expected `hertz`"),
        (lambda: E.poisson(KEY, X, 5, dt=0.0), "`dt` > 0"),
        (lambda: E.latency(2 * X, 5), r"`x` in \[0, 1\]"),
        (lambda: E.latency(X, 5, threshold=0.0), "`threshold` > 0"),
        (lambda: E.latency(X, 5, tau=-1.0), "`tau` > 0"),
        (lambda: E.log_latency(-X, 5), r"`x` in \[0, 1\]"),
        (lambda: E.delta(X, 0.0), "`threshold` > 0"),
        (lambda: E.population(X, 5, 1.0, 1.0), "`width` > 0"),
        (lambda: E.phase(X, 5, 25), r"`bits` in \[1, 24\]"),
        (lambda: E.burst(X, 5, longest=1), "`longest` an integer >= 2"),
        (lambda: E.constant_current(X, 5, 1.1), r"`beta` in \[0, 1\]"),
        (lambda: sj.decode.phase(jnp.ones((5, 2)), 4), "a multiple of 4 steps"),
    ],
)
def test_bad_arguments_are_refused(make, message):
    with pytest.raises(ValueError, match=message):
        make()


def test_words_are_not_numbers():
    with pytest.raises(TypeError, match="`encode.rate` expected `x`"):
        E.rate(KEY, "loud", 3)


AGAIN = {
    "rate": lambda x: E.rate(KEY, x, 20),
    "bernoulli": lambda x: E.bernoulli(KEY, x),
    "poisson": lambda x: E.poisson(KEY, 100 * x, 20),
    "population": lambda x: E.population(x, 4),
    "direct": lambda x: E.direct(x, 20),
    "constant_current": lambda x: E.constant_current(x, 20),
    "latency": lambda x: E.latency(x, 20, normalize=True, clip=True),
    "linear": lambda x: E.latency(x, 20, linear=True),
    "log_latency": lambda x: E.log_latency(x, 20),
    "delta": lambda x: E.delta(x, 0.2, padding=True, off=True),
    "phase": lambda x: E.phase(x, 20),
    "burst": lambda x: E.burst(x, 20),
    "first_only": lambda x: E.first_only(x),
}


@pytest.mark.parametrize("name", AGAIN)
def test_the_second_clip_compiles_nothing(name, caplog):
    """Encoding clip by clip took 75 ms each where it was compiled each time."""
    clips = np.random.default_rng(0).random((3, 5, 7)).astype(np.float32)
    AGAIN[name](clips[0])
    with jax.log_compiles():
        for clip in clips[1:]:
            AGAIN[name](clip)
    assert not [r for r in caplog.records if "ompil" in r.message]
