"""Decoders: counts, rates, votes, times and membranes, of neurons and populations."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

D = sj.decode
ZS = (jax.random.uniform(jax.random.key(0), (11, 4, 6)) < 0.15).astype(jnp.float32)
US = jax.random.normal(jax.random.key(1), (11, 4, 6))


def test_blocks_of_a_population_are_side_by_side():
    zs = jnp.zeros((3, 1, 6)).at[:, 0, 4].set(1.0)
    assert D.count(zs, 3).tolist() == [[0, 0, 3]]
    assert D.count(zs, 2).tolist() == [[0, 3]]
    assert D.rate(zs, 2).tolist() == [[0, pytest.approx(1 / 3)]]
    assert D.vote(zs, 3).tolist() == [2] and D.vote(zs).tolist() == [4]


@pytest.mark.parametrize("decode", [D.count, D.rate, D.first_spike, D.max_membrane])
def test_one_neuron_per_class_is_no_population(decode):
    np.testing.assert_array_equal(decode(ZS, 6), decode(ZS))
    assert decode(ZS, 1).shape == (4, 1)


@pytest.mark.parametrize("decode", [D.count, D.rate, D.vote, D.mean_membrane])
@pytest.mark.parametrize("classes", [4, 0, 2.0])
def test_classes_must_divide_the_neurons(decode, classes):
    with pytest.raises(ValueError, match="classes"):
        decode(ZS, classes)


def test_membranes():
    np.testing.assert_allclose(D.mean_membrane(US), US.mean(0), atol=1e-6)
    np.testing.assert_allclose(D.max_membrane(US), US.max(0), atol=1e-6)
    pairs = US.reshape(11, 4, 3, 2).mean(-1)
    np.testing.assert_allclose(D.mean_membrane(US, 3), pairs.mean(0), atol=1e-6)
    np.testing.assert_allclose(D.max_membrane(US, 3), pairs.max(0), atol=1e-6)


def in_a_loop(zs, spikes):
    """Times and their gradient for cotangents of one, neuron by neuron."""
    steps, batch, neurons = zs.shape
    times, slope = np.full((spikes, batch, neurons), steps - 1.0), np.zeros(zs.shape)
    for b in range(batch):
        for n in range(neurons):
            fired = np.flatnonzero(zs[:, b, n])[:spikes]
            times[: len(fired), b, n] = fired
            for t in times[:, b, n].astype(int):
                slope[t, b, n] -= 1
    return times, slope


@pytest.mark.parametrize("spikes", [1, 3])
def test_times_and_gradient_equal_a_loop(spikes):
    times, slope = in_a_loop(np.asarray(ZS), spikes)
    np.testing.assert_array_equal(D.spike_times(ZS, spikes), times)
    grad = jax.grad(lambda zs: D.spike_times(zs, spikes).sum())(ZS)
    np.testing.assert_array_equal(grad, slope)
    forward = jax.jvp(lambda zs: D.spike_times(zs, spikes), (ZS,), (jnp.ones_like(ZS),))
    np.testing.assert_array_equal(forward[1], -np.ones_like(times))
    with jax.enable_x64(True):
        wide = D.spike_times(jnp.asarray(np.asarray(ZS, np.float64)), spikes)
    assert wide.dtype == jnp.float64
    mapped = jax.vmap(lambda zs: D.spike_times(zs, spikes), 1, 1)(ZS)
    np.testing.assert_array_equal(mapped, times)


def test_silence_and_a_single_step():
    assert D.first_spike(jnp.zeros((7, 2, 3))).tolist() == [[6.0] * 3] * 2
    assert D.first_spike(jnp.ones((1, 2, 3))).tolist() == [[0.0] * 3] * 2
    assert D.spike_times(jnp.ones((2, 1)), 3)[:, 0].tolist() == [0, 1, 1]
    grad = jax.grad(lambda zs: D.first_spike(zs).sum())(jnp.zeros((3, 1)))
    assert grad[:, 0].tolist() == [0, 0, -1]  # asked to fire, at the last step
    with pytest.raises(ValueError, match="at least one time step"):
        D.first_spike(jnp.ones((0, 2)))


def test_first_spike_of_a_class_is_that_of_any_neuron():
    zs = jnp.zeros((5, 1, 4)).at[3, 0, 0].set(1.0).at[1, 0, 1].set(1.0)
    assert D.first_spike(zs, 2).tolist() == [[1, 4]]
    grad = jax.grad(lambda zs: D.first_spike(zs, 2)[0, 0])(zs)
    assert grad[1, 0, 1] == -1 and grad.sum() == -1


def test_times_need_more_digits_than_a_half_has():
    zs = jnp.zeros((1000, 1), jnp.bfloat16).at[777, 0].set(1)
    assert float(D.first_spike(zs)[0]) == 777
    assert jax.grad(lambda zs: D.first_spike(zs).sum())(zs).dtype == jnp.bfloat16


PADDED = {
    "count": D.count,
    "rate": D.rate,
    "first_spike": D.first_spike,
    "mean_membrane": D.mean_membrane,
    "max_membrane": D.max_membrane,
    "softmax_sum": D.softmax_sum,
    "phase": lambda zs, **how: D.phase(zs, 2, **how),
    "spike_times": lambda zs, **how: D.spike_times(zs, 3, **how)[1],
}
LENGTHS = np.array([4, 10, 6, 2])


@pytest.mark.parametrize("name", PADDED)
@pytest.mark.parametrize("how", ["lengths", "mask"])
@pytest.mark.parametrize("wrap", [lambda f: f, jax.jit], ids=["eager", "jit"])
def test_padding_moves_neither_value_nor_gradient(name, how, wrap):
    """Those of the steps that count alone, whatever the others hold."""
    decode, draw = PADDED[name], np.random.default_rng(0)
    mask = np.arange(11)[:, None] < LENGTHS
    if how == "mask":  # those that count need not be the first
        mask = draw.permuted(mask, axis=0)
    given = {how: jnp.asarray(mask if how == "mask" else LENGTHS)}
    ys = ZS if name in ("count", "rate", "first_spike", "phase", "spike_times") else US
    ys = jnp.where(mask[..., None], ys, jnp.nan)

    def score(ys, **given):
        out = decode(ys, **given)
        return jnp.sum(out * jnp.cos(jnp.arange(6.0))), out

    graded = jax.value_and_grad(score, has_aux=True)
    (_, out), grad = wrap(lambda ys, given: graded(ys, **given))(ys, given)
    for b in range(4):
        alone = ys[mask[:, b], b]
        (_, expected), slope = graded(alone)
        np.testing.assert_allclose(out[b], expected, rtol=1e-6)
        np.testing.assert_allclose(grad[mask[:, b], b], slope, rtol=1e-6)
        assert not np.any(grad[~mask[:, b], b])


def test_a_sequence_without_steps_has_counts_but_no_mean():
    none = jnp.zeros(4, int)
    assert not np.any(D.count(ZS, lengths=none)) and not np.any(
        D.vote(ZS, lengths=none)
    )
    for decode in (D.rate, D.mean_membrane, D.max_membrane, D.first_spike):
        assert np.all(np.isnan(decode(ZS, lengths=none)))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"lengths": np.full(4, 12)}, r"`lengths` in \[0, 11\], got 12"),
        ({"lengths": np.full(4, -1)}, r"`lengths` in \[0, 11\], got -1"),
        ({"lengths": np.full(3, 1)}, r"`lengths` of shape \[4\], got shape \[3\]"),
        ({"lengths": np.full(4, 1.0)}, "`lengths` to be integers, got dtype float"),
        ({"mask": np.ones((11, 4))}, "`mask` to be bool, got dtype float"),
        ({"mask": np.ones(4, bool)}, r"`mask` of shape \[11, 4\], got shape \[4\]"),
        ({"lengths": LENGTHS, "mask": np.ones((11, 4), bool)}, "alone or `lengths`"),
    ],
)
def test_steps_that_cannot_be(given, message):
    with pytest.raises(ValueError, match=message):
        D.count(ZS, **given)


def test_a_phase_code_is_of_whole_periods():
    with pytest.raises(ValueError, match="a multiple of 2 steps, got 5 steps"):
        D.phase(ZS, 2, lengths=[4, 5, 6, 2])
    found = jax.jit(lambda n: D.phase(ZS, 2, lengths=n))(jnp.array([4, 5, 6, 2]))
    assert np.isnan(found).all(1).tolist() == [False, True, False, False]
