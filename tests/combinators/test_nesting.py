"""Brackets, observers and forms of use change no kernel, no value and no gradient."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import spikejax as sj

from ..programs import calls

NARROW = sj.surrogate.triangular(0.3)
KEY = jax.random.key(0)
TRACED = {"max_examples": 12, "deadline": None, "derandomize": True}
RUN = TRACED | {"max_examples": 3}  # which are compiled, too


def layer(kind, n):
    """A product and what it drives; every one of them fires."""
    init = sj.init.lecun(2.0)
    made = {
        "lif": [sj.lif(0.9, spike=NARROW)],
        "cuba_lif": [sj.cuba_lif(0.5, 0.9, spike=NARROW)],
        "recurrent": [sj.recurrent(sj.lif(0.9, spike=NARROW), sj.linear(n))],
        "alif": [sj.alif(0.9, 0.9, 0.5, spike=NARROW)],
        "dropout": [sj.lif(0.9, spike=NARROW), sj.evaluation(sj.dropout(0.5))],
        "flatten": [sj.lif(0.9, spike=NARROW), sj.flatten(1)],
        "li": [sj.li(0.9)],
    }
    return [sj.linear(n, init=init, kernel="event"), *made[kind]]


LAYERS = st.lists(
    st.tuples(
        st.sampled_from(["lif", "cuba_lif", "recurrent", "alif", "dropout", "flatten"]),
        st.sampled_from([10, 33, 40]),
    ),
    min_size=1,
    max_size=3,
)
READOUT = st.sampled_from([3, 20])


def flat(layers, readout):
    parts = [part for kind, n in layers for part in layer(kind, n)]
    return [*parts, *layer("li", readout)]


def bracketed(draw, parts):
    """The parts in random brackets, from inside out."""
    parts = [(part, 1) for part in parts]
    while len(parts) > 1:
        start = draw(st.integers(0, len(parts) - 2))
        stop = draw(st.integers(start + 2, len(parts)))
        some = parts[start:stop]
        inner = sj.serial(*(part for part, _ in some))
        parts[start:stop] = [(inner, sum(n for _, n in some))]
    return parts[0][0]


def packed(tree, shape):
    """The params of a flat network in the brackets of another's."""
    leaves = iter(jax.tree.leaves(tree))
    return jax.tree.map(lambda _: next(leaves), shape)


def problem(net, seed=0):
    xs = jax.random.normal(jax.random.key(seed), (9, 3, 12)) * 1.5
    params, state = net.init(KEY, xs[0])
    return params, state, xs


def score(net, state, read=lambda ys: ys):
    def loss(params, xs):
        end, ys = net.unroll(params, state, xs)
        return jnp.sum(jnp.square(read(ys))) + sum(
            jnp.sum(a) for a in jax.tree.leaves(end) if a.dtype == jnp.float32
        )

    return jax.value_and_grad(loss, (0, 1))


def assert_same(actual, expected):
    pairs = zip(jax.tree.leaves(actual), jax.tree.leaves(expected), strict=True)
    for a, b in pairs:
        np.testing.assert_array_equal(a, b)


def in_brackets(layers, readout, draw):
    """A network, the same one in brackets, and what each of them is called with."""
    parts = flat(layers, readout)
    plain, nested = sj.serial(*parts), bracketed(draw, parts)
    params, state, xs = problem(plain)
    shapes = jax.eval_shape(nested.init, KEY, xs[0])
    given, begin = packed(params, shapes[0]), packed(state, shapes[1])
    return (score(plain, state), params, xs), (score(nested, begin), given, xs)


@settings(**TRACED)
@given(layers=LAYERS, readout=READOUT, data=st.data())
def test_brackets_change_no_kernel(layers, readout, data):
    expected, found = in_brackets(layers, readout, data.draw)
    assert calls(*found) == calls(*expected)


@settings(**RUN)
@given(layers=LAYERS, readout=READOUT, data=st.data())
def test_brackets_change_no_number(layers, readout, data):
    expected, found = in_brackets(layers, readout, data.draw)
    assert_same(jax.jit(found[0])(*found[1:]), jax.jit(expected[0])(*expected[1:]))


WRAPPERS = {
    "tap": (sj.tap, lambda out: out.y),
    "evaluation": (sj.evaluation, lambda ys: ys),
    "serial": (lambda net: sj.serial(net), lambda ys: ys),
}


def inside(name, layers, readout):
    """A network and the same one inside another cell, as `in_brackets`."""
    wrap, read = WRAPPERS[name]
    net = sj.serial(*flat(layers, readout))
    params, state, xs = problem(net)
    inner = ((params,), (state,)) if name == "serial" else (params, state)
    found = score(wrap(net), inner[1], read)
    return (score(net, state), params, xs), (found, inner[0], xs)


@pytest.mark.parametrize("name", WRAPPERS)
@settings(**TRACED)
@given(layers=LAYERS, readout=READOUT)
def test_a_network_inside_runs_the_same_kernels(name, layers, readout):
    expected, found = inside(name, layers, readout)
    assert calls(*found) == calls(*expected)


@pytest.mark.parametrize("name", WRAPPERS)
@settings(**RUN)
@given(layers=LAYERS, readout=READOUT)
def test_a_network_inside_gives_the_same_numbers(name, layers, readout):
    expected, found = inside(name, layers, readout)
    assert_same(jax.jit(found[0])(*found[1:]), jax.jit(expected[0])(*expected[1:]))


@settings(**TRACED)
@given(layers=LAYERS, readout=READOUT)
def test_checkpointed_segments_call_the_same_kernels(layers, readout):
    """Once more each, since the forward pass is recomputed, and no other."""
    net = sj.serial(*flat(layers, readout))
    params, state, xs = problem(net)
    whole = calls(score(net, state), params, xs)
    cut = calls(score(sj.checkpointed(net, 3), state), params, xs)
    assert set(cut) == set(whole)


@settings(**TRACED)
@given(layers=LAYERS, readout=READOUT)
def test_a_regulariser_changes_no_kernel(layers, readout):
    """Rates are counted where the spikes are made; spikes seen add an unpacking."""
    parts = flat(layers, readout)
    net = sj.serial(*parts)
    params, state, xs = problem(net)
    names = [repr(part).partition("(")[0] for part in parts]
    neurons = ("lif", "cuba_lif", "recurrent", "alif")
    spiking = [k for k, name in enumerate(names) if name in neurons]

    def seen(params, xs):
        _, out = sj.tap(net).unroll(params, state, xs)
        rates = sum(jnp.sum(jnp.square(out.inside[k].rate)) for k in spiking)
        return jnp.sum(jnp.square(out.y)) + rates

    def plain(params, xs):
        return jnp.sum(jnp.square(net.unroll(params, state, xs)[1]))

    expected = calls(jax.grad(plain, (0, 1)), params, xs)
    assert calls(jax.grad(seen, (0, 1)), params, xs) == expected
