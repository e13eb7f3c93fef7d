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
