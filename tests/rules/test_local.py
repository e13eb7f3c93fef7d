"""Rules of local traces: each against the gradient it is said to be."""

import jax
import jax.numpy as jnp
import pytest

import spikejax as sj
from spikejax.rules import _rule

from . import nets
from .nets import by_rule, differ, gradient, same

NEURONS = {
    "lif": lambda: sj.lif(0.85, spike=nets.SPIKE),
    "zero": lambda: sj.lif(0.85, reset=sj.reset.zero, spike=nets.SPIKE),
    "alif": lambda: sj.alif(sj.init.constant(0.85), 0.9, 0.4, spike=nets.SPIKE),
    "adlif": lambda: sj.adlif(0.7, 0.9, 0.5, 1.0, q=0.5, spike=nets.SPIKE),
}


def network(name, feedback=True, readout=True):
    """One spiking layer, and a readout."""
    neuron = NEURONS[name]()
    scale = 4.0 if name == "adlif" else 1.5
    if feedback:
        neuron = sj.recurrent(neuron, nets.linear(2, 6, 6, scale / 2))
    cells = [nets.linear(1, 4, 6, scale), neuron]
    if readout:
        cells += [nets.linear(3, 6, 3), sj.li(0.7)]
    return sj.serial(*cells)


def given(net, size=3):
    xs = nets.inputs()
    params, state = nets.begun(net, xs)
    return params, state, xs, nets.target(size=size)


@pytest.mark.parametrize("name", ["lif", "alif", "adlif"])
def test_eprop_is_the_gradient_with_the_feedback_held_fixed(name):
    with nets.wide():
        net = network(name)
        args = given(net)
        nets.alive(net, *args[:3], ("1.neuron",))
        found = by_rule(net, nets.squared, sj.rules.eprop(), *args)
        same(found, gradient(nets.held(net, spikes=(1,)), nets.squared, *args))


def test_eprop_without_feedback_is_the_gradient():
    with nets.wide():
        net = network("alif", feedback=False)
        args = given(net)
        nets.alive(net, *args[:3], ("1",))
        found = by_rule(net, nets.squared, sj.rules.eprop(), *args)
        same(found, gradient(net.step, nets.squared, *args))
        other = by_rule(net, nets.squared, sj.rules.eprop(kappa=0.5), *args)
        differ(other, found)


def test_eprop_with_the_total_derivative_in_the_spikes_is_the_gradient():
    """Less the paths that the trace holds: the neuron's own, by way of its adaptation.

    The derivative is that in a number that is added to the spikes as others, and the
    layer itself through its weights, receive them.
    """
    with nets.wide():
        net = network("alif", readout=False)
        params, state, xs, _ = given(net)
        nets.alive(net, params, state, xs, ("1.neuron",))
        weights = nets.weights(7, 6, 3)
        aims = nets.target()

        def loss(zs):  # through a readout: of all steps at once
            def body(u, z):
                u = 0.7 * u + z @ weights
                return u, u

            return nets.squared(jax.lax.scan(body, aims[0] * 0, zs)[1], aims)

        def moved(added):
            def step(params, state, given):
                x, more = given
                end, z = net.step(params, state, x)
                z = z + more
                return (end[0], end[1]._replace(y=z)), z

            return loss(nets.scanned(step, params, state, (xs, added)))

        total = jax.jit(jax.grad(moved))(jnp.zeros((*xs.shape[:-1], 6)))
        init, step = sj.rules.online(net, sj.rules.eprop())

        def summed(errors):
            def body(carry, given):
                carry, _, grads = step(params, carry, *given)
                return carry, grads

            grads = jax.lax.scan(body, init(params, state), (xs, errors))[1]
            return jax.tree.map(lambda g: g.sum(0), grads)

        exact = gradient(net.step, loss, params, state, xs)
        same(jax.jit(summed)(total), exact)
        alone = jax.grad(loss)(nets.scanned(net.step, params, state, xs))
        differ(jax.jit(summed)(alone), exact)


def test_eprop_by_steps_and_by_broadcast_feedback():
    """Online, a step at a time; with the readout's own weights it is the symmetric."""
    with nets.wide():
        net = network("lif")
        params, state, xs, aims = args = given(net)
        expected = by_rule(net, nets.squared, sj.rules.eprop(), *args)
        rule = sj.rules.eprop(feedback=params[2]["w"].T)
        init, step = sj.rules.online(net, rule)
        step = jax.jit(step)
        carry, total = init(params, state), jax.tree.map(jnp.zeros_like, params)
        sizes = {leaf.shape for leaf in jax.tree.leaves(carry)}
        ys = nets.scanned(net.step, params, state, xs)
        for x, aim, y in zip(xs, aims, ys, strict=True):
            carry, out, grads = step(params, carry, x, y - aim)
            assert jnp.array_equal(out, y)
            total = jax.tree.map(jnp.add, total, grads)
        same(total, expected)
        assert sizes == {leaf.shape for leaf in jax.tree.leaves(carry)}
        drawn = sj.rules.eprop(feedback=nets.weights(8, 3, 6))
        found = by_rule(net, nets.squared, drawn, *args)
        differ(found[0], expected[0])
        same(found[2], expected[2])


def test_adaptive_feedback_comes_to_the_readout():
    """Both take the same steps and decay: they differ by (1 - c)^n of what they did."""
    with nets.wide():
        net = network("lif", feedback=False)
        params, state, xs, aims = given(net)
        b = b0 = nets.weights(8, 3, 6)
        start = params[2]["w"]
        rate, decay = 0.01, 0.1

        @jax.jit
        def update(params, b):
            rule = sj.rules.eprop(feedback=b)
            grads = sj.rules.grad(net, nets.squared, rule=rule)(params, state, xs, aims)
            down = lambda p, g: (1 - decay) * p - rate * g  # noqa: E731
            return jax.tree.map(down, params, grads), down(b, grads[2]["w"].T)

        for _ in range(5):
            params, b = update(params, b)
        same(b - params[2]["w"].T, (1 - decay) ** 5 * (b0 - start.T))
        differ(b, b0)


def test_segments_add_up(monkeypatch):
    """Sequences of whole segments and a rest: filters go on from one to the next."""
    monkeypatch.setattr(_rule, "ROWS", 1)
    monkeypatch.setattr(_rule, "SEGMENT", 5)
    with nets.wide():
        net = network("lif")
        params, state, xs, aims = args = given(net)
        found = by_rule(net, nets.squared, sj.rules.eprop(), *args)
        same(found, gradient(nets.held(net, spikes=(1,)), nets.squared, *args))
        monkeypatch.setattr(_rule, "SEGMENT", 6)
        same(by_rule(net, nets.squared, sj.rules.eprop(), *args), found)


def deep():
    """Two spiking layers and a readout, all with one decay."""
    lif = sj.lif(0.85, spike=nets.SPIKE)
    return sj.serial(
        nets.linear(1, 4, 6, 1.5),
        sj.recurrent(lif, nets.linear(2, 6, 6, 0.8)),
        nets.linear(3, 6, 6, 1.5),
        sj.lif(0.7, spike=nets.SPIKE),
        nets.linear(4, 6, 3),
        sj.li(0.6),
    )


def test_a_trace_for_each_layer_and_errors_within_a_step():
    """OTTT and D-RTRL of two layers: each layer's gradient with its own memory alone,
    the states of the layers above and the spikes that are fed back held fixed."""
    with nets.wide():
        net = deep()
        args = given(net)
        nets.alive(net, *args[:3], ("1.neuron", "3"))
        found = by_rule(net, nets.squared, sj.rules.ottt(), *args)
        above = {0: (3, 5), 2: (5,)}
        grads = {
            k: gradient(nets.held(net, held, (1,)), nets.squared, *args)
            for k, held in above.items()
        }
        same(found[0:2], grads[0][0:2])
        same(found[2:4], grads[2][2:4])
        same(by_rule(net, nets.squared, sj.rules.drtrl(), *args), found)
        differ(found, grads[2])


def test_one_layer_without_feedback_is_exact():
    """OTTT and D-RTRL, the loss one of the spikes; not behind an `li`."""
    with nets.wide():
        net = network("lif", feedback=False, readout=False)
        args = given(net, 6)
        nets.alive(net, *args[:3], ("1",))
        exact = gradient(net.step, nets.squared, *args)
        same(by_rule(net, nets.squared, sj.rules.ottt(), *args), exact)
        net = network("alif", feedback=False, readout=False)
        args = given(net, 6)
        exact = gradient(net.step, nets.squared, *args)
        same(by_rule(net, nets.squared, sj.rules.drtrl(), *args), exact)
        net = network("lif", feedback=False)
        args = given(net)
        found = by_rule(net, nets.squared, sj.rules.ottt(), *args)
        exact = gradient(net.step, nets.squared, *args)
        differ(found, exact)
        same(found[2:], exact[2:])


def test_drtrl_is_eprop_without_a_filter():
    with nets.wide():
        net = network("zero")
        args = given(net)
        found = by_rule(net, nets.squared, sj.rules.drtrl(), *args)
        same(found, by_rule(net, nets.squared, sj.rules.eprop(kappa=0.0), *args))
        differ(found, gradient(net.step, nets.squared, *args))


def test_decolle_stops_between_layers():
    with nets.wide():
        net = sj.serial(*deep().step.args[0].cells[:4])
        params, state, xs, aims = args = given(net)
        readouts = (nets.weights(5, 6, 3), nets.weights(6, 6, 3))
        found = by_rule(net, nets.squared, sj.rules.decolle(readouts), *args)
        fixed = nets.held(net, spikes=(1,), outputs=(1,))
        first = sj.serial(*net.step.args[0].cells[:2])
        alone = nets.held(first, spikes=(1,))

        def value(params):
            lower = nets.scanned(alone, params[:2], state[:2], xs)
            upper = nets.scanned(fixed, params, state, xs)
            both = zip((lower, upper), readouts, strict=True)
            return sum(nets.squared(zs @ g, aims) for zs, g in both)

        same(found, jax.jit(jax.grad(value))(params))
        differ(
            found,
            gradient(net.step, lambda zs, a: nets.squared(zs @ readouts[1], a), *args),
        )


def refused(rule, net, shape=(4,)):
    params, state = net.init(jax.random.key(0), shape)
    with pytest.raises(ValueError) as error:
        sj.rules.online(net, rule)[0](params, state)
    (text,) = error.value.args
    assert "\n" not in text
    return text


def test_what_has_no_trace_is_refused_by_name():
    lif, linear = sj.lif(0.9), sj.linear(3)
    local = sj.rules.drtrl()
    text = refused(local, sj.serial(linear, sj.batch_norm(), lif))
    assert text.startswith("`rules.drtrl` expected `net` at `1` to be ")
    text = refused(local, sj.serial(linear, sj.linear(2), lif))
    assert "at `0` to be a `linear` or `one_to_one` in front of a neuron" in text
    text = refused(local, sj.serial(linear, sj.residual(lif)))
    assert "at `1` to be a synapse, or an elementwise neuron, got residual(" in text
    text = refused(local, sj.serial(linear, sj.winner_take_all(lif)))
    assert "at `1`" in text
    text = refused(local, sj.serial(linear, sj.recurrent(lif, sj.delays(2))))
    assert "with `linear` or `one_to_one` feedback" in text

    def pooled(state, x, *, a):
        u = a * state.u + x - x.mean(-1, keepdims=True)
        return type(state)(u), u

    mean = sj.neuron(pooled, type(sj.li(0.5).init(jax.random.key(0), (3,))[1]), a=0.5)
    assert "at `1` to be an elementwise neuron" in refused(
        local, sj.serial(linear, mean)
    )
    for neuron in (sj.alif(0.9, 0.9, 0.1), sj.lif(sj.init.constant(0.9))):
        text = refused(sj.rules.ottt(), sj.serial(linear, neuron))
        assert "a `lif` or `li` with one decay" in text
    learned = sj.lif(0.9, threshold=sj.init.constant(1.0))
    text = refused(sj.rules.ottt(), sj.serial(linear, learned))
    assert "without learned numbers" in text
    two = sj.serial(linear, lif, sj.linear(3), lif, sj.linear(2), sj.li(0.9))
    assert "the only spiking layer" in refused(sj.rules.eprop(), two)
    b = jnp.ones((2, 3))
    assert "for each of 2 spiking" in refused(sj.rules.eprop(feedback=b), two)
    text = refused(sj.rules.eprop(feedback=(b, b.T)), two)
    assert "`feedback` of shape (outputs, 3)" in text
    text = refused(
        sj.rules.eprop(), sj.serial(linear, lif, sj.li(sj.init.constant(0.5)))
    )
    assert "one constant decay" in text
    text = refused(sj.rules.decolle([b.T]), two)
    assert "for each of 3 layers" in text
