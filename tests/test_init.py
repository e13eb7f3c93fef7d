"""Initialisers, and that a network built with them is alive."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj


def test_moments():
    key = jax.random.key(0)
    w = sj.init.lecun(2.0)(key, (400, 300), jnp.float32)
    assert float(w.std()) == pytest.approx(2 / 20, rel=0.02)
    u = sj.init.uniform(0.8, 0.9)(key, (10000,), jnp.float32)
    assert 0.8 <= float(u.min()) and float(u.max()) < 0.9
    n = sj.init.normal(0.5, mean=2.0)(key, (10000,), jnp.float32)
    assert float(n.mean()) == pytest.approx(2.0, abs=0.02)
    q = sj.init.orthogonal(3.0)(key, (8, 5), jnp.float32)
    np.testing.assert_allclose(q.T @ q, 9 * np.eye(5), atol=1e-4)
    assert sj.init.shared(sj.init.constant(0.3))(key, (7,), jnp.float32).shape == ()


@pytest.mark.parametrize("alpha", [0.0, 0.8])
@pytest.mark.parametrize("rate", [0.01, 0.1])
def test_fluctuation_driven_meets_its_variance(alpha, rate):
    """The membrane's standard deviation over neurons and time is sigma."""
    sigma = 0.4
    init = sj.init.fluctuation_driven(0.9, rate, sigma, alpha)
    cell = sj.serial(sj.linear(2000, init), sj.li(alpha), sj.li(0.9))
    zs = jax.random.bernoulli(jax.random.key(1), rate, (400, 4, 300))
    params, state = cell.init(jax.random.key(0), zs[0])
    _, us = jax.jit(cell.unroll)(params, state, zs)
    assert float(us[100:].std()) == pytest.approx(sigma, rel=0.1)


def deep(init, layers=6):
    parts = [
        part for _ in range(layers) for part in (sj.linear(200, init), sj.lif(0.95))
    ]
    return sj.serial(*parts)


def test_a_deep_network_keeps_its_rate():
    xs = jax.random.bernoulli(jax.random.key(1), 0.02, (200, 16, 200))
    net = deep(sj.init.fluctuation_driven(0.95, rate=0.02))
    params, state = net.init(jax.random.key(0), xs[0])
    sj.check_activity(net, params, state, xs)
    rates = [layer.rate for layer in sj.activity(net, params, state, xs)]
    assert len(rates) == 6
    assert all(0.01 < rate < 0.08 for rate in rates), rates


@pytest.mark.parametrize(("gain", "word"), [(0.2, "silent"), (300.0, "saturated")])
def test_dead_layers_are_named(gain, word):
    xs = jax.random.bernoulli(jax.random.key(1), 0.02, (40, 8, 50))
    net = deep(sj.init.lecun(gain), layers=2)
    params, state = net.init(jax.random.key(0), xs[0])
    if word == "saturated":  # positive weights and no reset: they all fire
        params = jax.tree.map(jnp.abs, params)
    with pytest.raises(ValueError, match=f"layer 1 is {word}.*layer 3 is {word}"):
        sj.check_activity(net, params, state, xs)
