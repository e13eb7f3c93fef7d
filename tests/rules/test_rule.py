"""Rules that reach every parameter of any network, and the frame they stand in."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

from . import nets
from .nets import apart, by_rule, differ, gradient, same

ALIVE = ("1.neuron", "3")


def given(net=None):
    xs, net = nets.inputs(), nets.deep() if net is None else net
    params, state = nets.begun(net, xs)
    return net, (params, state, xs, nets.target())


@functools.cache
def exact():
    """The gradient of the deep network through a scan of its `step`."""
    net, args = given()
    nets.alive(net, *args[:3], ALIVE)
    return gradient(net.step, nets.squared, *args)


def test_bptt_and_rtrl_are_the_gradient():
    """RTRL goes forward, through recurrence, adaptation, learned decays, readout."""
    with nets.wide():
        net, args = given()
        same(by_rule(net, nets.squared, sj.rules.bptt(), *args), exact())
        same(by_rule(net, nets.squared, sj.rules.rtrl(), *args), exact())


def test_a_dead_network_is_not_alive():
    """The check itself: of silence, of too much, and of a slope that is nowhere."""
    with nets.wide():
        xs = nets.inputs()
        slopeless = sj.surrogate.triangular(1e-9)
        cases = [
            (sj.lif(0.8, threshold=1e3, spike=nets.SPIKE), "'1', 0.0"),
            (sj.lif(0.8, threshold=1e-3, spike=nets.SPIKE), r"'1', 0\.[3-9]"),
            (sj.lif(0.85, spike=slopeless), "the slope is zero"),
        ]
        for neuron, why in cases:
            net = sj.serial(nets.linear(1, 4, 6, 1.5), neuron)
            with pytest.raises(AssertionError, match=why):
                nets.alive(net, *nets.begun(net, xs), xs, ("1",))


def test_a_loss_may_look_at_the_whole_sequence():
    with nets.wide():
        net = sj.serial(nets.linear(1, 4, 3), sj.li(sj.init.constant(0.7)))
        net, args = given(net)
        a = by_rule(net, nets.at_the_end, sj.rules.rtrl(), *args)
        same(a, by_rule(net, nets.at_the_end, sj.rules.bptt(), *args))


def test_rtrl_with_an_attached_reset():
    with nets.wide():
        neuron = sj.lif(
            0.9, reset=sj.reset.attached(sj.reset.subtract), spike=nets.SPIKE
        )
        feedback = nets.linear(2, 4, 4, 0.7)
        net = sj.serial(nets.linear(1, 4, 4, 1.3), sj.recurrent(neuron, feedback))
        net, (params, state, xs, _) = given(net)
        nets.alive(net, params, state, xs, ("1.neuron",))
        args = (params, state, xs, nets.target(size=4))
        expected = gradient(net.step, nets.squared, *args)
        same(by_rule(net, nets.squared, sj.rules.rtrl(), *args), expected)
        cut = by_rule(net, nets.squared, sj.rules.sltt(), *args)
        differ(cut, expected)


def test_rtrl_in_segments_of_one_step():
    """What is carried holds the past."""
    with nets.wide():
        net, (params, state, xs, target) = given()
        init, step = sj.rules.online(net, sj.rules.rtrl())

        @jax.jit
        def segment(carry, total, x, aim):
            carry, y, grads = step(params, carry, x, lambda y: y - aim)
            return carry, jax.tree.map(jnp.add, total, grads), y

        carry, total = init(params, state), jax.tree.map(jnp.zeros_like, params)
        outputs = []
        for x, aim in zip(xs, target, strict=True):
            carry, total, y = segment(carry, total, x, aim)
            outputs.append(y)
        ys = nets.scanned(net.step, params, state, xs)
        assert jnp.array_equal(jnp.stack(outputs), ys)
        same(total, exact())


def cut_at(net, every):
    """The step with the gradient of its state cut at intervals, by a counter."""

    def step(params, held, x):
        state, t = held
        here = t % every == 0
        state = jax.tree.map(
            lambda a: jnp.where(here, jax.lax.stop_gradient(a), a), state
        )
        state, y = net.step(params, state, x)
        return (state, t + 1), y

    return step


@pytest.mark.parametrize("every", [1, 5])
def test_cuts_in_time(every):
    """tbptt against a counter; with a cut at each step it is sltt, feedback too."""
    with nets.wide():
        net, args = given()
        params, state, *rest = args
        expected = gradient(cut_at(net, every), nets.squared, params, (state, 0), *rest)
        rule = sj.rules.sltt() if every == 1 else sj.rules.tbptt(every)
        same(by_rule(net, nets.squared, rule, *args), expected)
        differ(expected, exact())


def test_forward_gradients():
    """One direction is the `jvp` along it, times it; over a basis, the gradient."""
    with nets.wide():
        net, args = given()
        key = jax.random.key(3)
        rule = sj.rules.forward(key)
        found = by_rule(net, nets.squared, rule, *args)
        params, state, xs, target = args
        leaves, form = jax.tree.flatten(params)
        keys = jax.random.split(key, len(leaves))
        pairs = zip(keys, leaves, strict=True)
        drawn = [jax.random.normal(k, (1, *a.shape), a.dtype)[0] for k, a in pairs]
        v = form.unflatten(drawn)

        def value(params):
            return nets.squared(net.unroll(params, state, xs)[1], target)

        slope = jax.jvp(value, (params,), (v,))[1]
        same(found, jax.tree.map(lambda v: slope * v, v))
        differ(found, exact())
        small = sj.serial(sj.lif(sj.init.constant(0.9), spike=nets.SPIKE))
        net, (params, state, xs, _) = given(small)
        args = (params, state, xs, nets.target(size=4))
        basis = lambda key, shape, dtype: jnp.eye(4, dtype=dtype)  # noqa: E731
        rule = sj.rules.forward(key, directions=4, draw=basis)
        found = by_rule(net, nets.squared, rule, *args)
        found = jax.tree.map(lambda g: 4 * g, found)
        same(found, gradient(net.step, nets.squared, *args))


def test_keys_in_a_state_are_no_hindrance():
    """Dropout draws: all rules run the same draws as `step`."""
    with nets.wide():
        net = sj.serial(nets.linear(1, 4, 4), sj.dropout(0.3), sj.li(0.8))
        net, (params, state, xs, _) = given(net)
        args = (params, state, xs, nets.target(size=4))
        expected = gradient(net.step, nets.squared, *args)
        same(by_rule(net, nets.squared, sj.rules.rtrl(), *args), expected)
        rule = sj.rules.forward(jax.random.key(0))
        assert apart(by_rule(net, nets.squared, rule, *args), expected) > 0


SAMPLED = sj.surrogate.sampled(sj.surrogate.triangular(1.0), keep=0.5)
NEURONS = [sj.lif(0.8, spike=SAMPLED), sj.alif(0.8, 0.9, 0.2, spike=SAMPLED)]


@pytest.mark.parametrize("neuron", NEURONS, ids=["lif", "alif"])
def test_sampled_slopes_are_those_of_the_step(neuron):
    """Of an `alif` the salt, which is no float, was handed to a derivative."""
    with nets.wide():
        net = sj.serial(nets.linear(1, 4, 4), neuron, nets.linear(2, 4, 4), sj.li(0.8))
        net, (params, state, xs, _) = given(net)
        args = (params, state, xs, nets.target(size=4))
        expected = gradient(net.step, nets.squared, *args)
        same(by_rule(net, nets.squared, sj.rules.eprop(), *args), expected)


def test_a_number_outside_its_range_comes_back():
    """The condition on the sum over all steps, as in `jax.grad` of `unroll`."""
    with nets.wide():
        net = sj.li(sj.init.constant(1.2))
        net, (params, state, xs, _) = given(net)
        for sign in (1.0, -1.0):
            args = (params, state, xs, 0.0)
            loss = lambda ys, _: sign * jnp.sum(ys)  # noqa: B023, E731
            a, b = (
                by_rule(net, loss, r, *args) for r in (sj.rules.bptt(), sj.rules.rtrl())
            )
            assert jnp.allclose(a["beta"], b["beta"], rtol=1e-12)
            assert bool((a["beta"] != 0).all()) == (sign > 0)


def test_what_is_refused():
    net = sj.li(0.9)
    with pytest.raises(ValueError, match="`rules.online` expected `rule` to stream"):
        sj.rules.online(net, sj.rules.bptt())
    with pytest.raises(ValueError, match="`every` an integer >= 1, got 0"):
        sj.rules.tbptt(0)
    with pytest.raises(TypeError, match="`rules.grad` expected `rule` to be a rule"):
        sj.rules.grad(net, jnp.sum, rule="eprop")
    with pytest.raises(TypeError, match="`loss` to be a function"):
        sj.rules.grad(net, 3, rule=sj.rules.bptt())
    with pytest.raises(ValueError, match="`directions` an integer"):
        sj.rules.forward(jax.random.key(0), directions=0)


LEARNED = sj.init.constant(0.8)
CELLS = {
    "lif": lambda: sj.lif(LEARNED, threshold=LEARNED, spike=nets.SPIKE),
    "alif": lambda: sj.alif(LEARNED, LEARNED, LEARNED, spike=nets.SPIKE),
    "one_to_one": lambda: sj.recurrent(lif(), sj.one_to_one()),
    "sparse": lambda: sj.recurrent(lif(), sj.sparse(4, pattern=np.eye(4))),
    "batch_norm": lambda: sj.serial(sj.batch_norm(), lif()),
    "delays": lambda: sj.serial(sj.delays(LEARNED, max_delay=3), lif()),
    "graded": lambda: sj.graded(lif(), LEARNED),
    "residual": lambda: sj.residual(sj.serial(sj.linear(4), lif())),
    "two": lambda: sj.serial(lif(), sj.linear(4), lif()),
}
NETWORK_RULES = {
    "drtrl": sj.rules.drtrl,
    "eprop": sj.rules.eprop,
    "ottt": sj.rules.ottt,
    "ostl": sj.rules.ostl,
    "snap": lambda: sj.rules.snap(1),
    "decolle": lambda: sj.rules.decolle([jnp.ones((4, 2)), jnp.ones((3, 2))]),
}
SOME = {  # of rules that differentiate whole layers, whatever is in them
    "ostl": ("lif", "batch_norm", "residual"),
    "snap": ("lif", "sparse", "batch_norm", "residual"),
}
REFUSED = {
    "drtrl": {"sparse", "batch_norm", "delays", "graded", "residual"},
    "eprop": {"sparse", "batch_norm", "delays", "graded", "residual", "two"},
    "ottt": {*CELLS} - {"two"},
    "ostl": set(),
    "snap": {"batch_norm", "residual"},
    "decolle": {"sparse", "batch_norm", "delays", "graded", "residual", "two"},
}


def lif():
    return sj.lif(0.8, spike=nets.SPIKE)


@pytest.mark.parametrize("rule", NETWORK_RULES)
def test_every_parameter_is_reached_or_named(rule):
    """Of each kind of cell that has any: a gradient in every entry, or an error in one
    line with the place in it; a zero that says nothing does not come."""
    xs = jnp.abs(jax.random.normal(jax.random.key(1), (8, 5)))
    refused = set()
    for name in SOME.get(rule, CELLS):
        net = sj.serial(sj.linear(4), CELLS[name](), sj.linear(3), sj.li(0.7))
        params, state = net.init(jax.random.key(0), xs[0])
        init, step = sj.rules.online(net, NETWORK_RULES[rule]())
        try:
            carry = init(params, state)
        except ValueError as error:
            refused.add(name)
            assert "\n" not in str(error)
            assert str(error).startswith(f"`rules.{rule}` expected `")
            assert "at `1" in str(error) or (name == "two" and "layers" in str(error))
            continue
        run = jax.jit(lambda c, x, p=params, s=step: s(p, c, x, squares))
        total = jax.tree.map(jnp.zeros_like, params)
        for x in xs:
            carry, _, grads = run(carry, x)
            total = jax.tree.map(jnp.add, total, grads)
        for path, grad in jax.tree_util.tree_leaves_with_path(total):
            assert float(jnp.abs(grad).max()) > 0, (name, jax.tree_util.keystr(path))
    assert refused == REFUSED[rule]


def squares(y):
    return jax.tree.map(lambda y: y - 1, y)
