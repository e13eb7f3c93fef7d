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
    cell = sj.serial(sj.linear(2000, init=init), sj.li(alpha), sj.li(0.9))
    zs = jax.random.bernoulli(jax.random.key(1), rate, (400, 4, 300))
    params, state = cell.init(jax.random.key(0), zs[0])
    _, us = jax.jit(cell.unroll)(params, state, zs)
    assert float(us[100:].std()) == pytest.approx(sigma, rel=0.1)


def test_time_constants_are_uniform():
    """Of decays drawn from 5 to 25 ms: -dt / ln(beta) is uniform there."""
    init = sj.init.time_constant(5.0, 25.0, dt=0.5)
    beta = init(jax.random.key(0), (20000,), jnp.float32)
    half = init(jax.random.key(0), (20000,), jnp.bfloat16)
    np.testing.assert_array_equal(half, beta.astype(jnp.bfloat16))
    beta = np.asarray(beta, np.float64)
    tau = -0.5 / np.log(beta)
    found = np.quantile(tau, [0.0, 0.25, 0.5, 0.75, 1.0])
    np.testing.assert_allclose(found, [5, 10, 15, 20, 25], rtol=0.05)


def test_logarithms_are_uniform():
    drawn = sj.init.log_uniform(0.01, 100.0)(jax.random.key(0), (20000,), jnp.float32)
    found = np.quantile(np.asarray(drawn), [0.0, 0.25, 0.5, 0.75, 1.0])
    np.testing.assert_allclose(found, [0.01, 0.1, 1.0, 10.0, 100.0], rtol=0.15)


def test_time_constants_stand_in_every_decay():
    """Of each neuron with a decay; learned, none of them freezes at one."""
    tau = sj.init.time_constant(5.0, 25.0)
    for cell in (
        sj.lif(tau),
        sj.li(tau),
        sj.cuba_lif(tau, tau),
        sj.cuba_li(tau, tau),
        sj.alif(tau, tau, 1.0),
        sj.adlif(tau, tau, 0.5, 1.0),
        sj.alpha_lif(tau, 0.5),
    ):
        params, _ = cell.init(jax.random.key(0), jnp.zeros((2, 7)))
        for beta in params.values():
            low, high = sj.decay(5.0, 1.0), sj.decay(25.0, 1.0)
            assert beta.shape == (7,)
            assert low <= beta.min() and beta.max() < high


def test_a_deep_network_of_adlif_keeps_its_rate():
    """Its input is scaled by 1 - beta: weights for a `lif` leave it silent."""
    xs = jax.random.bernoulli(jax.random.key(1), 0.02, (200, 16, 200))

    def rates(**how):
        init = sj.init.fluctuation_driven(0.95, rate=0.02, **how)
        parts = [sj.linear(200, init=init), sj.adlif(0.95, 0.99, 0.0, 0.1)] * 4
        net = sj.serial(*parts)
        params, state = net.init(jax.random.key(0), xs[0])
        return [layer.rate for layer in sj.activity(net, params, state, xs)]

    assert max(rates()) < 1e-4
    found = rates(input_gain=0.05)
    assert all(0.005 < rate < 0.08 for rate in found), found


def deep(init, layers=6):
    parts = [
        part
        for _ in range(layers)
        for part in (sj.linear(200, init=init), sj.lif(0.95))
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


def test_a_layer_that_takes_whole_sequences_has_an_activity():
    xs = jax.random.normal(jax.random.key(1), (11, 4, 5))
    net = sj.serial(sj.psn(11), sj.li(0.9))
    params, state = net.init(jax.random.key(0), xs[0])
    zs = sj.psn(11).unroll(params[0], (), xs)[1]
    (layer,) = sj.activity(net, params, state, xs)
    assert layer.rate == pytest.approx(float(zs.mean())) and layer.rate > 0


@pytest.mark.parametrize(("gain", "word"), [(0.2, "silent"), (300.0, "saturated")])
def test_dead_layers_are_named(gain, word):
    xs = jax.random.bernoulli(jax.random.key(1), 0.02, (40, 8, 50))
    net = deep(sj.init.lecun(gain), layers=2)
    params, state = net.init(jax.random.key(0), xs[0])
    if word == "saturated":  # positive weights and no reset: they all fire
        params = jax.tree.map(jnp.abs, params)
    with pytest.raises(ValueError, match=f"layer 1 is {word}.*layer 3 is {word}"):
        sj.check_activity(net, params, state, xs)


def spoken(net):
    xs = jax.random.bernoulli(jax.random.key(1), 0.03, (40, 8, 60))
    return (net, *net.init(jax.random.key(0), xs[0]), xs)


@pytest.mark.parametrize("activity", [0.02, 0.2])
def test_lsuv_meets_its_activity_in_every_layer(activity):
    net = sj.serial(
        first=sj.linear(80),
        hidden=sj.recurrent(sj.lif(0.9), sj.linear(80, init=sj.init.lecun(0.3))),
        middle=sj.serial(sj.linear(70), sj.cuba_lif(0.5, 0.9)),
        last=sj.linear(5),
        readout=sj.li(0.9),
    )
    net, params, state, xs = spoken(net)
    found = sj.init.lsuv(net, params, state, xs, activity)
    layers = sj.activity(net, found, state, xs)
    assert [layer.path for layer in layers] == ["hidden", "middle.1"]
    for layer in layers:
        assert layer.rate == pytest.approx(activity, rel=0.11)
    for w in (found["first"]["w"], found["middle"][0]["w"]):
        gram = np.asarray(w.T @ w if w.shape[0] > w.shape[1] else w @ w.T)
        np.testing.assert_allclose(gram / gram[0, 0], np.eye(len(gram)), atol=1e-5)
    for name in ("hidden", "last"):  # feedback and readout are as they were drawn
        jax.tree.map(np.testing.assert_array_equal, found[name], params[name])
    jax.tree.map(
        np.testing.assert_array_equal, found["first"]["b"], params["first"]["b"]
    )


def test_lsuv_scales_the_window_of_a_conv():
    net = sj.serial(sj.conv(4, (3,)), sj.flatten(1), sj.lif(0.9), sj.linear(2))
    xs = jax.random.bernoulli(jax.random.key(1), 0.1, (30, 4, 12, 2))
    params, state = net.init(jax.random.key(0), xs[0])
    found = sj.init.lsuv(net, params, state, xs, activity=0.1)
    assert sj.activity(net, found, state, xs)[0].rate == pytest.approx(0.1, rel=0.11)
    w = found[0]["w"].reshape(-1, 4)
    np.testing.assert_allclose(w.T @ w, np.eye(4) * (w[:, 0] @ w[:, 0]), atol=1e-5)


def test_lsuv_says_what_it_cannot_reach():
    net, params, state, xs = spoken(deep(sj.init.lecun(), layers=2))
    with pytest.raises(ValueError, match=r"layer 1 can reach, 0\.05 .*got 0 at best"):
        sj.init.lsuv(net, params, state, jnp.zeros_like(xs))
    with pytest.raises(ValueError, match=r"`activity` in \[0, 1\], got 1\.5"):
        sj.init.lsuv(net, params, state, xs, 1.5)
    with pytest.raises(ValueError, match=r"`init.lsuv` expected `activity` > 0"):
        sj.init.lsuv(net, params, state, xs, 0.0)
    net, params, state, xs = spoken(sj.serial(sj.linear(4), sj.li(0.9)))
    with pytest.raises(ValueError, match="`net` with a layer that spikes"):
        sj.init.lsuv(net, params, state, xs)
    net, params, state, xs = spoken(sj.serial(sj.linear(9), sj.lif(0.9), sj.lif(0.9)))
    with pytest.raises(ValueError, match="`net` with weights in front of layer 2"):
        sj.init.lsuv(net, params, state, xs)
