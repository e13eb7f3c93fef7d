"""Plasticity of pairs, triplets and rewards, by steps and by spikes."""

import json
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

from . import nets

RECORD = Path(__file__).parent / "brian2_stdp.json"


def trains(seed, steps, *sizes, rate=0.1):
    rng = np.random.default_rng(seed)
    return [jnp.asarray(rng.random((steps, n)) < rate, float) for n in sizes]


def pair(**more):
    given = dict(a_plus=0.8, a_minus=0.9) | more
    return sj.rules.stdp(20.0, 30.0, **given)


def triplet(**more):
    given = dict(a_plus=(0.4, 0.3), a_minus=(0.5, 0.2)) | more
    return sj.rules.triplet_stdp((17.0, 90.0), (34.0, 120.0), **given)


@pytest.mark.parametrize("apart", [-9, -1, 0, 1, 9])
@pytest.mark.parametrize("by_events", [False, True])
def test_two_spikes(apart, by_events):
    """±A exp(-|Δt|/τ) exactly; nothing in one step."""
    with nets.wide():
        rule = pair()
        pres, posts = np.zeros((25, 1)), np.zeros((25, 1))
        pres[12], posts[12 + apart] = 1, 1
        w = jnp.zeros((1, 1))
        if by_events:
            w, _ = rule.events(w, sj.rules.spike_events(pres, posts))
        else:
            pres, posts = jnp.asarray(pres), jnp.asarray(posts)
            w, _ = rule.unroll(w, rule.init(pres[0], posts[0]), pres, posts)
        up, down = 0.8 * np.exp(-apart / 20.0), -0.9 * np.exp(apart / 30.0)
        expected = up if apart > 0 else down if apart < 0 else 0.0
        assert abs(float(w[0, 0]) - expected) < 1e-14


def by_pairs(pres, posts, pairs, triplets):
    """The sum over all pairs and triplets of spikes, as it is defined."""
    w = np.zeros((pres.shape[1], posts.shape[1]))
    for i, j in np.ndindex(*w.shape):
        ins, outs = np.nonzero(pres[:, i])[0], np.nonzero(posts[:, j])[0]
        for t in outs:
            r = np.exp(-(t - ins[ins < t]) / pairs[0][0]).sum()
            o = np.exp(-(t - outs[outs < t]) / triplets[1][0]).sum()
            w[i, j] += r * (pairs[0][1] + triplets[1][1] * o)
        for t in ins:
            o = np.exp(-(t - outs[outs < t]) / pairs[1][0]).sum()
            r = np.exp(-(t - ins[ins < t]) / triplets[0][0]).sum()
            w[i, j] -= o * (pairs[1][1] + triplets[0][1] * r)
    return w


def test_trains_against_sums_over_spikes():
    with nets.wide():
        pres, posts = trains(1, 60, 3, 2)
        cases = [
            (pair(), ((20.0, 0.8), (30.0, 0.9)), ((1.0, 0.0), (1.0, 0.0))),
            (triplet(), ((17.0, 0.4), (34.0, 0.5)), ((90.0, 0.2), (120.0, 0.3))),
        ]
        for rule, pairs, triplets in cases:
            start = rule.init(pres[0], posts[0])
            w, _ = rule.unroll(jnp.zeros((3, 2)), start, pres, posts)
            expected = by_pairs(np.asarray(pres), np.asarray(posts), pairs, triplets)
            assert np.allclose(w, expected, rtol=1e-12, atol=1e-12)
            assert np.abs(expected).max() > 0.1


@pytest.mark.parametrize("make", [pair, triplet])
def test_by_spikes_in_two_lists_as_by_steps(make):
    """With a range that is reached; the second list starts where the first ended."""
    with nets.wide():
        rule = make(low=-0.3, high=0.4)
        pres, posts = trains(2, 200, 4, 3, rate=0.05)
        w0 = nets.weights(3, 4, 3, scale=0.1)
        start = rule.init(pres[0], posts[0])
        expected, _ = jax.jit(rule.unroll)(w0, start, pres, posts)
        events = sj.rules.spike_events(pres, posts)
        cut = int(np.searchsorted(events.times, 90))
        first, second = [
            sj.rules.SpikeEvents(*(a[s] for a in events))
            for s in (slice(0, cut), slice(cut, None))
        ]
        w, memory = rule.events(w0, first)
        w, _ = rule.events(w, second, memory)
        assert np.allclose(w, expected, rtol=1e-12, atol=1e-12)
        free, _ = make().events(w0, events)
        assert float(w.max()) == 0.4 and float(free.max()) > 0.5
        forgot, _ = rule.events(rule.events(w0, first)[0], second)
        assert not np.allclose(forgot, expected, atol=1e-3)


def test_a_million_steps_cost_their_spikes():
    """A list knows nothing of the steps between; times are far apart."""
    rule = pair()
    times = np.array([0, 999_999, 1_000_000])
    events = sj.rules.SpikeEvents(times, np.zeros(3, int), np.array([1, 0, 1], bool))
    w, memory = rule.events(jnp.zeros((1, 1)), events)
    assert np.isclose(float(w[0, 0]), 0.8 * np.exp(-1 / 20.0), rtol=1e-5)
    assert [leaf.shape for leaf in memory] == [(1, 1), (1, 1), (1,), (1,)]


def test_a_batch_is_summed():
    with nets.wide():
        rule = triplet()
        pres, posts = trains(4, 40, 6, 4)
        many = [a.reshape(40, 2, -1) for a in (pres, posts)]
        w0 = jnp.zeros((3, 2))
        both, _ = rule.unroll(w0, rule.init(many[0][0], many[1][0]), *many)
        each = [
            rule.unroll(w0, rule.init(a[0], b[0]), a, b)[0]
            for a, b in [[a[:, k] for a in many] for k in (0, 1)]
        ]
        assert np.allclose(both, each[0] + each[1], rtol=1e-12)


def test_a_reward_after_the_pair():
    """c decays from the pair to the reward; one at each step and no memory is STDP."""
    with nets.wide():
        pres, posts = trains(5, 50, 3, 2)
        rewards = np.random.default_rng(6).normal(size=50)
        amounts = dict(a_plus=0.8, a_minus=0.9)
        rule = sj.rules.rstdp(20.0, 30.0, 15.0, **amounts)
        start = rule.init(pres[0], posts[0])
        w, _ = rule.unroll(jnp.zeros((3, 2)), start, pres, posts, jnp.asarray(rewards))
        expected, weights = 0.0, np.zeros((3, 2))
        plain = pair()
        traces, step = plain.init(pres[0], posts[0]), jax.jit(plain.step)
        each = list(zip(np.asarray(pres), np.asarray(posts), strict=True))
        for t in range(50):
            new, traces = step(weights, traces, *each[t])
            gone = np.arange(50 - t)
            due = np.sum(rewards[t:] * np.exp(-gone / 15.0))
            expected = expected + due * np.asarray(new)
        assert np.allclose(w, expected, rtol=1e-10)
        at_once = sj.rules.rstdp(20.0, 30.0, 1e-9, **amounts)
        w, _ = at_once.unroll(jnp.zeros((3, 2)), start, pres, posts, jnp.ones(50))
        all_pairs, _ = plain.unroll(
            jnp.zeros((3, 2)), plain.init(pres[0], posts[0]), pres, posts
        )
        assert np.allclose(w, all_pairs, rtol=1e-10)


def test_three_factors_are_the_step_of_eprop():
    """With the slope of the surrogate, and minus the learning signal as modulator."""
    with nets.wide():
        neuron = sj.lif(0.85, spike=nets.SPIKE)
        readout = nets.linear(3, 6, 3, bias=False)
        net = sj.serial(
            nets.linear(1, 4, 6, 1.5, bias=False), neuron, readout, sj.li(0.7)
        )
        xs, aims = nets.inputs(), nets.target()
        params, state = nets.begun(net, xs)
        grads = nets.by_rule(
            net, nets.squared, sj.rules.eprop(), params, state, xs, aims
        )
        _, seen = sj.tap(net).unroll(params, state, xs)
        u = seen.inside["1"].u - 1.0
        slope = jax.jvp(nets.SPIKE, (u,), (jnp.ones_like(u),))[1]
        signal = -(seen.y - aims) @ params[2]["w"].T
        rule = sj.rules.three_factor(0.85, 0.7, rate=0.1)
        w, _ = rule.unroll(
            params[0]["w"], rule.init(xs[0], slope[0]), xs, slope, signal
        )
        nets.same(w, params[0]["w"] - 0.1 * grads[0]["w"])
        nets.differ(w, params[0]["w"])


def test_poisson_trains_against_brian():
    """Ten seconds in steps of a millisecond, weights of Brian2 (see the record)."""
    record = json.loads(RECORD.read_text())
    with nets.wide():
        pres, posts = np.zeros((10_000, 4)), np.zeros((10_000, 3))
        pres[record["pre_times"], record["pre_ids"]] = 1
        posts[record["post_times"], record["post_ids"]] = 1
        rule = sj.rules.stdp(20.0, 30.0, a_plus=0.01, a_minus=0.008)
        events = sj.rules.spike_events(pres, posts)
        w, _ = rule.events(jnp.zeros((4, 3)), events)
        assert np.abs(np.asarray(record["w"])).max() > 0.01
        assert np.allclose(w, record["w"], rtol=1e-10, atol=1e-12)


def test_what_is_refused():
    with pytest.raises(ValueError, match="`rules.stdp` expected `tau_pre` > 0"):
        sj.rules.stdp(0.0, 1.0, a_plus=1.0, a_minus=1.0)
    with pytest.raises(ValueError, match="`high` above `low` = 1, got 0.0"):
        sj.rules.stdp(1.0, 1.0, a_plus=1.0, a_minus=1.0, low=1.0, high=0.0)
    with pytest.raises(ValueError, match="`rules.triplet_stdp` expected `tau_y` > 0"):
        triplet_of = dict(a_plus=(1, 1), a_minus=(1, 1))
        sj.rules.triplet_stdp((1.0, 1.0), (1.0, -1.0), **triplet_of)
    with pytest.raises(
        ValueError, match="`rules.three_factor` expected `decay_pre` in"
    ):
        sj.rules.three_factor(1.5, 0.5, rate=1.0)
    with pytest.raises(ValueError, match=r"`posts` of shape \(3, neurons\)"):
        sj.rules.spike_events(np.ones((3, 2)), np.ones((4, 2)))
