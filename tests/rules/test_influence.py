"""Rules that carry the influence of parameters on states: layer by layer, or sparse."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

from . import nets
from .nets import by_rule, differ, gradient, same

RING = np.roll(np.eye(4), 1, axis=1)  # neuron n drives n + 1: three steps to the last


def lif():
    return sj.lif(0.85, reset=sj.reset.zero, spike=nets.SPIKE)


def ring():
    back = sj.sparse(4, pattern=RING, init=sj.init.constant(0.7), bias=False)
    return sj.serial(nets.linear(1, 4, 4, 1.3), sj.recurrent(lif(), back))


def given(net, size):
    xs = nets.inputs()
    params, state = nets.begun(net, xs)
    return params, state, xs, nets.target(size=size)


def test_ostl_is_exact_within_a_layer():
    """One recurrent layer: BPTT; of two, each with the states above held fixed."""
    with nets.wide():
        net = nets.deep()
        args = given(net, 3)
        found = by_rule(net, nets.squared, sj.rules.ostl(), *args)
        for part, held in ((0, (3, 5)), (2, (5,))):
            expected = gradient(nets.held(net, held), nets.squared, *args)
            same(found[part : part + 2], expected[part : part + 2])
            differ(found, expected)


def test_snap_of_a_ring():
    """Three steps from one neuron to the last: with the fourth it is exact."""
    with nets.wide():
        net = ring()
        args = given(net, 4)
        nets.alive(net, *args[:3], ("1.neuron",))
        exact = gradient(net.step, nets.squared, *args)
        for n in (3, 4):
            rule = sj.rules.snap(n)
            kept = sj.rules.online(net, rule)[0](*args[:2]).traces
            assert {p.shape[-1] for p in kept} == {n}
            found = by_rule(net, nets.squared, rule, *args)
            same(found, exact) if n == 4 else differ(found, exact, 1e-4)


def test_snap_of_dense_and_of_single_feedback():
    """A readout and a second layer see a spike within the step: all is kept there."""
    with nets.wide():
        net = sj.serial(
            nets.linear(1, 4, 4, 1.3),
            sj.recurrent(lif(), nets.linear(2, 4, 4, 0.7)),
            nets.linear(3, 4, 3, 2.0),
            lif(),
        )
        args = given(net, 3)
        nets.alive(net, *args[:3], ("1.neuron", "3"))
        exact = gradient(net.step, nets.squared, *args)
        same(by_rule(net, nets.squared, sj.rules.snap(2), *args), exact)
        near = by_rule(net, nets.squared, sj.rules.snap(1), *args)
        differ(near, exact)
        net = sj.serial(
            nets.linear(1, 4, 4, 1.3),
            sj.recurrent(lif(), sj.one_to_one(init=sj.init.constant(-0.8))),
            nets.linear(3, 4, 3),
            sj.li(0.6),
        )
        args = given(net, 3)
        nets.alive(net, *args[:3], ("1.neuron",))
        exact = gradient(net.step, nets.squared, *args)
        same(by_rule(net, nets.squared, sj.rules.snap(1), *args), exact)
        differ(by_rule(net, nets.squared, sj.rules.eprop(), *args), exact)


def test_snap_refuses_what_it_does_not_reach():
    with pytest.raises(ValueError, match="`n` an integer >= 1, got 0"):
        sj.rules.snap(0)
    net = sj.serial(sj.linear(3), sj.batch_norm(), sj.lif(0.9))
    params, state = net.init(jax.random.key(0), (4,))
    with pytest.raises(ValueError, match="`rules.snap` expected `net` at `1`"):
        sj.rules.online(net, sj.rules.snap(1))[0](params, state)


def test_fptt_against_its_recurrence():
    """In NumPy, of a leaky readout: y = β u + x W, the state of before held fixed."""
    with nets.wide():
        beta, alpha, rate = 0.7, 0.4, 0.2
        net = sj.serial(nets.linear(1, 4, 3, bias=False), sj.li(beta))
        params, state, xs, aims = given(net, 3)
        init, step = sj.rules.online(net, sj.rules.fptt(alpha))
        step = jax.jit(step)
        carry = init(params, state)
        w = mean = np.asarray(params[0]["w"])
        u, last = np.zeros((2, 3)), np.zeros_like(w)
        for x, aim in zip(np.asarray(xs), np.asarray(aims), strict=True):
            mean = (mean + w) / 2 - last / (2 * alpha)
            u = beta * u + x @ w
            own = x.T @ (u - aim)
            expected = own + alpha * (w - mean) - last / 2
            carry, y, grads = step(params, carry, x, u - aim)
            assert np.allclose(y, u, rtol=1e-12, atol=1e-12)
            same(grads[0]["w"], jnp.asarray(expected))
            w, last = w - rate * expected, own
            params = jax.tree.map(lambda p, g: p - rate * g, params, grads)
        differ(jnp.asarray(w), jnp.asarray(mean))
        with pytest.raises(ValueError, match="weights change from step to step"):
            sj.rules.grad(net, nets.squared, rule=sj.rules.fptt(alpha))
        with pytest.raises(ValueError, match="`alpha` > 0"):
            sj.rules.fptt(0.0)
