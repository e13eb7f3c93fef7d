"""Some steps at once: chunks, segments, and weights touched by spikes alone."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.rules import _blocks, _rule

from . import nets
from .nets import differ, same


@pytest.mark.parametrize("decay", [0.0, 0.9, 1.0])
@pytest.mark.parametrize("steps", [1, 32, 75])
def test_a_filter_against_time(decay, steps):
    """g_t = a_t + decay g_(t+1), step by step in NumPy."""
    with nets.wide():
        a = np.random.default_rng(0).normal(size=(steps, 2, 3))
        expected, later = np.zeros_like(a), 0.0
        for t in reversed(range(steps)):
            expected[t] = later = a[t] + decay * later
        found = _blocks.filtered(jnp.asarray(a), jnp.asarray(decay))
        assert np.allclose(found, expected, rtol=1e-12, atol=1e-12)


def _squared(x):
    return x + 0.5 * x**2


SQUARE = sj.stateless(_squared)  # whose slope is another in each step


def one_layer(neuron=None, leads=(), readout=0.7):
    neuron = sj.lif(0.85, spike=nets.SPIKE) if neuron is None else neuron
    return sj.serial(
        nets.linear(1, 4, 6, 1.5),
        sj.recurrent(neuron, nets.linear(2, 6, 6, 0.8)),
        *leads,
        nets.linear(3, 6, 3),
        sj.li(readout),
    )


def two_layers():
    lif = sj.lif(0.85, reset=sj.reset.delayed(sj.reset.none), spike=nets.SPIKE)
    return sj.serial(
        nets.linear(1, 4, 6, 0.9),
        lif,
        SQUARE,
        nets.linear(3, 6, 6, 1.6),
        sj.recurrent(sj.lif(0.7, spike=nets.SPIKE), nets.linear(4, 6, 6, 0.5)),
        nets.linear(5, 6, 3),
    )


RULES = {
    "eprop": ((), one_layer, sj.rules.eprop),
    "events": (
        (2,),
        lambda: one_layer(leads=(SQUARE,)),
        lambda: sj.rules.eprop(events=True),
    ),
    "ottt": ((2,), two_layers, sj.rules.ottt),
    "alif": (
        (),
        lambda: one_layer(sj.alif(0.85, 0.9, 0.2, spike=nets.SPIKE)),
        sj.rules.eprop,
    ),
    "learned": (
        (2,),
        lambda: one_layer(
            sj.lif(0.85, threshold=sj.init.constant(1.0), spike=nets.SPIKE)
        ),
        sj.rules.eprop,
    ),
    "decolle": (
        (2,),
        one_layer,
        lambda: sj.rules.decolle([nets.weights(7, 6, 3), nets.weights(9, 3, 3)]),
    ),
    "rtrl": ((), lambda: sj.serial(nets.linear(3, 4, 3), sj.li(0.7)), sj.rules.rtrl),
}


@pytest.mark.parametrize("name", RULES)
def test_chunks_are_their_steps(name):
    """Outputs, grads and all that is carried, wherever the sequence is cut."""
    batch, make, rule = RULES[name]
    with nets.wide():
        net, rule = make(), rule()
        xs, aims = nets.inputs(batch=batch), nets.target(batch=batch)
        params, state = nets.begun(net, xs)
        init, step = sj.rules.online(net, rule)
        _, chunk = sj.rules.online(net, rule, chunks=True)

        def errors(aims):
            return lambda ys: jax.tree.map(lambda y: y - aims, ys)

        @jax.jit
        def by_steps(start):
            def body(held, given):
                carry, y, grads = step(params, held[0], given[0], errors(given[1]))
                return (carry, jax.tree.map(jnp.add, held[1], grads)), y

            zeros = jax.tree.map(jnp.zeros_like, params)
            (carry, grads), ys = jax.lax.scan(body, (start, zeros), (xs, aims))
            return carry, ys, grads

        @jax.jit
        def by_chunks(start):
            first, ys, grads = chunk(params, start, xs[:7], errors(aims[:7]))
            carry, more, others = chunk(params, first, xs[7:], errors(aims[7:]))
            ys = jax.tree.map(lambda *some: jnp.concatenate(some), ys, more)
            return carry, ys, jax.tree.map(jnp.add, grads, others)

        start = init(params, state)
        (end, ys, grads), found = by_steps(start), by_chunks(start)
        same(found[2], grads)
        same(found[1], ys)
        assert jax.tree.structure(found[0]) == jax.tree.structure(end)
        pairs = zip(jax.tree.leaves(found[0]), jax.tree.leaves(end), strict=True)
        for a, b in pairs:
            assert a.shape == b.shape and jnp.allclose(a, b, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("neuron", ["lif", "alif"])
def test_a_filter_of_the_errors(neuron, monkeypatch):
    """The gradient with the feedback held fixed, in segments too, and by events."""
    with nets.wide():
        alif = sj.alif(0.85, 0.9, 0.2, spike=nets.SPIKE)
        net = one_layer(alif if neuron == "alif" else None)
        xs, aims = nets.inputs(steps=30), nets.target(steps=30)
        params, state = nets.begun(net, xs)
        nets.alive(net, params, state, xs, ("1.neuron",))
        args = (params, state, xs, aims)
        expected = nets.gradient(nets.held(net, spikes=(1,)), nets.squared, *args)
        differ(expected, nets.gradient(net.step, nets.squared, *args))
        same(nets.by_rule(net, nets.squared, sj.rules.eprop(), *args), expected)
        # A readout that is another in each step leaves the filter to the neurons.
        other = one_layer(leads=(SQUARE,)) if neuron == "lif" else None
        given = None if other is None else (*nets.begun(other, xs), xs, aims)
        if given is not None:
            once = nets.by_rule(other, nets.squared, sj.rules.eprop(), *given)
        monkeypatch.setattr(_rule, "ROWS", 1)
        monkeypatch.setattr(_rule, "SEGMENT", 8)
        rule = sj.rules.eprop(events=neuron == "lif")
        same(nets.by_rule(net, nets.squared, rule, *args), expected)
        if given is not None:
            same(nets.by_rule(other, nets.squared, rule, *given), once)


def spiking(neuron=None, size=96):
    """A layer that native kernels take, a readout, and few spikes that come in."""
    neuron = sj.lif(0.9) if neuron is None else neuron
    net = sj.serial(
        sj.linear(size, init=sj.init.lecun(3.0)),
        sj.recurrent(neuron, sj.linear(size, init=sj.init.lecun(0.3))),
        sj.linear(4),
        sj.li(0.8),
    )
    drawn = np.random.default_rng(0).random((150, 2, 40)) < 0.05
    xs = jnp.asarray(drawn, jnp.float32)
    return net, net.init(jax.random.key(0), xs[0]), xs


@pytest.mark.parametrize(
    ("neuron", "name"),
    [(sj.lif(0.9), "lif_layer"), (sj.alif(0.9, 0.95, 0.2), "program_layer")],
)
def test_kernels_run_and_change_nothing(neuron, name):
    """The numbers of `reference`; no step of the network is scanned where they run.

    Of neurons in more than one tile, as the kernel that goes back finds them.
    """
    net, given, xs = spiking(neuron, 300)
    loss = lambda ys: jnp.mean((ys - 1) ** 2)  # noqa: E731
    found = {}
    for backend in ("auto", "reference"):
        with sj.kernels.use(backend):
            rule = sj.rules.eprop(events=name == "lif_layer" and backend == "auto")
            run = sj.rules.value_and_grad(net, loss, rule=rule)
            found[backend] = jax.jit(run).lower(*given, xs)
    (value, grads), (other, theirs) = (f.compile()(*given, xs) for f in found.values())
    assert np.isclose(other, value, rtol=1e-5)
    for a, b in zip(jax.tree.leaves(theirs), jax.tree.leaves(grads), strict=True):
        assert np.abs(a - b).max() <= 1e-5 * np.abs(b).max()
    if sj.kernels.report().choices[0].backend == "native":
        text = found["auto"].compile().as_text()
        assert text.count(f'custom_call_target="spikejax_{name}"') == 1
        assert text.count(f'custom_call_target="spikejax_{name}_backward"') == 1
        assert "matmul_dw" in text


def test_memory_does_not_grow_with_time():
    """Beside what is given and asked for: inputs, outputs and their errors."""
    net, (params, state), xs = spiking()
    loss = lambda ys: jnp.mean(ys**2)  # noqa: E731
    run = jax.jit(sj.rules.grad(net, loss, rule=sj.rules.eprop()))

    def needed(steps):
        given = jax.ShapeDtypeStruct((steps, *xs.shape[1:]), xs.dtype)
        about: Any = run.lower(params, state, given).compile().memory_analysis()
        return about.temp_size_in_bytes

    steps = 8192
    more = needed(2 * steps) - needed(steps)
    given = steps * 2 * 4 * (40 + 4)  # inputs in segments, outputs
    assert more < 2.5 * given  # of a layer of 96 bptt keeps more
    assert more < steps * 2 * 4 * 96 * 1.2


def test_a_million_steps_in_the_memory_of_one_chunk():
    """What is carried has the same size, and stays finite, at 10^6 steps."""
    net = sj.serial(
        sj.linear(2, init=sj.init.lecun(3.0)), sj.lif(0.9), sj.linear(1), sj.li(0.8)
    )
    xs = jnp.asarray(np.random.default_rng(0).random((1000, 3)) < 0.1, jnp.float32)
    params, state = net.init(jax.random.key(0), xs[0])
    init, step = sj.rules.online(net, sj.rules.eprop(events=True), chunks=True)

    @jax.jit
    def many(carry):
        def body(held, _):
            carry, ys, grads = step(params, held[0], xs, lambda ys: ys - 1)
            return (carry, jax.tree.map(jnp.add, held[1], grads)), None

        held = (carry, jax.tree.map(jnp.zeros_like, params))
        return jax.lax.scan(body, held, length=1000)[0]

    start = init(params, state)
    carry, total = many(start)
    sizes = lambda tree: [a.shape for a in jax.tree.leaves(tree)]  # noqa: E731
    assert sizes(carry) == sizes(start)
    assert all(bool(jnp.isfinite(a).all()) for a in jax.tree.leaves((carry, total)))
    assert float(jnp.abs(total[0]["w"]).max()) > 0


def test_what_has_no_accumulator_is_refused_by_events():
    def refused(*hidden):
        net = sj.serial(sj.linear(3), *hidden, sj.linear(2), sj.li(0.9))
        params, state = net.init(jax.random.key(0), (4,))
        rule = sj.rules.eprop(events=True)
        with pytest.raises(ValueError) as error:
            sj.rules.online(net, rule)[0](params, state)
        (text,) = error.value.args
        assert "\n" not in text and "`events` is set" in text
        return text

    assert "at `1`" in refused(sj.alif(0.9, 0.9, 0.1))
    assert "one decay" in refused(sj.lif(sj.init.constant(0.9)))
    assert "one decay" in refused(sj.lif(0.9, reset=sj.reset.zero))
    text = refused(sj.lif(0.9, threshold=sj.init.constant(1.0)))
    assert "without learned numbers" in text
    text = refused(sj.recurrent(sj.lif(0.9), sj.one_to_one()))
    assert "at `1.feedback` to be `linear`" in text


def test_chunks_of_what_changes_from_step_to_step_are_refused():
    with pytest.raises(ValueError, match="to take some steps at once"):
        sj.rules.online(sj.li(0.9), sj.rules.fptt(0.1), chunks=True)
