"""Outside of `jit` nothing is compiled twice for one structure, and nothing is kept."""

from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.kernels.once import is_closed, is_traced, once

from ..programs import calls

COMPILED = []
jax.monitoring.register_event_duration_secs_listener(
    lambda event, _, **about: (
        COMPILED.append(event) if "backend_compile" in event else None
    )
)
XS = jax.random.uniform(jax.random.key(1), (6, 2, 4), maxval=1.5)
LEARNED = sj.init.uniform(0.5, 0.95)
WINDOWED = partial(sj.surrogate.windowed, width=0.5)
# Made anew for every call: what is compiled is found by what a cell is made of.
CELLS = {
    "scan": lambda: sj.alif(LEARNED, 0.95, 0.5),
    "kernel": lambda: sj.lif(LEARNED),
    "curve of its own": lambda: sj.lif(0.9, spike=WINDOWED(sj.surrogate.atan())),
    "recurrent": lambda: sj.recurrent(sj.lif(LEARNED), sj.linear(4)),
    "network": lambda: sj.serial(sj.linear(5), sj.lif(0.9), sj.linear(3), sj.li(0.9)),
    "stepwise": lambda: sj.stepwise(sj.serial(sj.linear(5), sj.lif(0.9))),
    "checkpointed": lambda: sj.checkpointed(sj.serial(sj.linear(3), sj.lif(0.9)), 2),
    "truncated": lambda: sj.truncated(sj.lif(LEARNED), 2),
    "precision": lambda: sj.precision(sj.serial(sj.linear(3), sj.lif(0.9))),
    "tap": lambda: sj.tap(sj.serial(sj.linear(5), sj.lif(0.9), sj.li(LEARNED))),
}


def compiled(function):
    """How many programs are compiled when it is called again, twice."""
    jax.block_until_ready(function())
    count = len(COMPILED)
    function()
    jax.block_until_ready(function())
    return len(COMPILED) - count


def total(tree):
    return sum(jnp.sum(leaf.astype(jnp.float32)) for leaf in jax.tree.leaves(tree))


@pytest.mark.parametrize("make", CELLS.values(), ids=CELLS.keys())
def test_nothing_is_compiled_twice(make):
    """Values and gradients; the values are those of the compiled `unroll`."""
    params, state = make().init(jax.random.key(0), XS[0])

    def unrolled():
        return jax.tree.leaves(make().unroll(params, state, XS))

    def slope():
        return jax.grad(lambda p: total(make().unroll(p, state, XS)[1]))(params)

    assert [compiled(f) for f in (unrolled, slope)] == [0, 0]
    right = jax.tree.leaves(jax.jit(make().unroll)(params, state, XS))
    for found, expected in zip(unrolled(), right, strict=True):
        np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-6)


def test_nor_is_a_step_with_a_loop_inside():
    cell = sj.hodgkin_huxley(start=-40.0, substeps=2)
    params, state = cell.init(jax.random.key(0), XS[0])
    assert compiled(lambda: cell.step(params, state, XS[0])) == 0


@pytest.fixture
def network():
    net = CELLS["network"]()
    return net, *net.init(jax.random.key(0), XS[0])


def looks(net, params, state):
    from flax import nnx

    module = sj.nnx.Module(net, XS[0], rngs=nnx.Rngs(0))
    return {
        "activity": lambda: sj.activity(net, params, state, XS),
        "report": lambda: sj.events.report(net, params, state, XS),
        "lsuv": lambda: sj.init.lsuv(net, params, state, XS, 0.3, 0.6),
        "nnx": lambda: module(XS),
        "nnx stored": lambda: (module.unroll(XS), module.step(XS[0])),
        "mapped": lambda: jax.vmap(lambda x: net.unroll(params, state, x)[1])(XS[None]),
        "regularised": lambda: jax.grad(
            lambda p: sj.tap(net).unroll(p, state, XS)[1].inside["1"].rate.sum()
        )(params),
    }


def test_values_and_gradients_are_those_of_reference(network):
    net, params, state = network
    loss = jax.value_and_grad(lambda p: total(net.unroll(p, state, XS)[1]))
    found = jax.tree.leaves(loss(params))
    with sj.kernels.use("reference"):
        expected = jax.tree.leaves(loss(params))
    for a, b in zip(found, expected, strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-4, atol=1e-5)


def test_nor_where_a_network_is_looked_at(network):
    for name, look in looks(*network).items():
        assert compiled(look) == 0, name


def test_nothing_is_kept(network):
    """Of many calls: not one array more, nor an object of JAX."""
    net, params, state = network

    def loss(params):
        return total(net.unroll(params, state, XS)[1])

    def calls(count):
        for _ in range(count):
            jax.grad(loss)(params)
            net.unroll(params, state, XS)

    calls(3)
    before, compiles = len(jax.live_arrays()), len(COMPILED)
    calls(30)
    assert len(jax.live_arrays()) <= before and len(COMPILED) == compiles


def test_another_constant_is_another_program():
    """An integrator of ones: u(2) = 1 + beta, whatever the constant comes as."""
    ones = jnp.ones((2, 3))
    for beta in (0.5, 0.25, jnp.float32(0.75), jnp.array([0.5, 0.25, 0.125])):
        cell = sj.li(beta)
        params, state = cell.init(jax.random.key(0), ones[0])
        last = cell.unroll(params, state, ones)[1][-1]
        assert np.allclose(last, 1 + beta)


def test_a_traced_constant_is_not_remembered():
    """d/dbeta of 1 + beta + beta^2, as constant, in a closure and in a default."""

    class State(NamedTuple):
        u: jax.Array

    def by_closure(beta):
        def leaky(state, x):
            u = beta * state.u + x
            return State(u), u

        return sj.neuron(leaky, State)

    def by_default(beta):
        def leaky(state, x, *, beta=beta):
            u = beta * state.u + x
            return State(u), u

        return sj.neuron(leaky, State)

    ones = jnp.ones((3, 1))
    for make in (sj.li, by_closure, by_default):

        def last(beta, make=make):
            cell = make(beta)
            params, state = cell.init(jax.random.key(0), ones[0])
            return cell.unroll(params, state, ones)[1][-1, 0]

        slopes = [float(jax.grad(last)(beta)) for beta in (0.5, 0.25, 0.5)]
        assert slopes == [2.0, 1.5, 2.0]


def test_what_is_closed():
    found = []

    def look(x):
        def early():
            return late

        table = {"x": [x]}
        found.append([is_closed(v) for v in (early, lambda: table, sj.lif(x), (x,))])
        found.append([is_closed(v) for v in (sj.lif(0.5), sj.surrogate.atan(), look)])
        late = x
        found.append(is_closed(early))
        return late

    jax.make_jaxpr(look)(0.5)
    assert found == [[True, False, False, False], [True, True, True], False]


def test_one_program_for_equal_statics():
    traces = []

    @once
    def scaled(static, x):
        traces.append(static)
        return static[0] * x

    assert [float(scaled((2.0,), 3.0)) for _ in range(3)] == [6, 6, 6]
    assert float(scaled((4.0,), 3.0)) == 12
    assert traces == [(2.0,), (4.0,)]


def test_a_choice_of_kernels_is_part_of_it(native, network):
    """Other kernels inside of the block, and the same as before behind it."""
    net, params, state = network

    def kernels():
        found = calls(lambda p: net.unroll(p, state, XS)[1], params)
        return sum(found.values())

    net.unroll(params, state, XS)
    before = kernels()
    with sj.kernels.use("reference"):
        net.unroll(params, state, XS)
        assert kernels() == 0
    assert kernels() == before > 0


def test_an_error_is_raised_every_time(network):
    net, params, state = network
    for _ in range(3):
        with pytest.raises(
            ValueError, match=r"^`lif` expected `x` to fit a state"
        ) as e:
            net.unroll(params, state, XS[:, :1])
        assert "\n" not in str(e.value)


def test_a_report_notes_what_runs_after_it_has_run(native, network):
    """A remembered trace would hide what was chosen in it."""
    net, params, state = network
    net.unroll(params, state, XS)
    rows = sj.events.report(net, params, state, XS).layers
    assert [row.kernel for row in rows if row.cell == "lif"] == ["native layer"]
    with sj.kernels.use("reference"):
        net.unroll(params, state, XS)
        rows = sj.events.report(net, params, state, XS).layers
    assert [row.kernel for row in rows if row.cell == "lif"] == ["scan"]


def test_inside_of_jit_it_is_the_function():
    """Or forward passes would be traced twice for a gradient."""
    forms = []

    @once
    def scaled(static, x):
        forms.append(is_traced())
        return static[0] * x

    text = str(jax.make_jaxpr(jax.grad(lambda x: scaled((2.0,), x)))(3.0))
    assert "jit" not in text and forms == [True]
    assert jax.grad(lambda x: scaled((2.0,), x))(3.0) == 2 and not is_traced()
