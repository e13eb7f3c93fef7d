"""What the report says runs is what stands in the program of the gradient."""

import jax
import jax.numpy as jnp
import pytest
from hypothesis import given, settings

import spikejax as sj
from spikejax.kernels.matmul import auto

from ..combinators.test_nesting import (
    LAYERS,
    NARROW,
    READOUT,
    TRACED,
    flat,
    problem,
)
from ..programs import calls

pytestmark = pytest.mark.usefixtures("native")
LAYERED = ("spikejax_lif_layer", "spikejax_program_layer")


def programs(net, params, state, xs):
    """Custom calls forwards, and of the gradient in the parameters."""

    def loss(params):
        return jnp.sum(jnp.square(net.unroll(params, state, xs)[1]))

    forward = calls(lambda p: net.unroll(p, state, xs)[1], params)
    return forward, calls(jax.grad(loss), params)


def assert_told(net):
    params, state, xs = problem(net)
    rows = sj.events.report(net, params, state, xs).layers
    forward, backward = programs(net, params, state, xs)
    native = [r for r in rows if r.kernel == "native layer" and r.cell != "linear"]
    count = sum(forward[name] for name in LAYERED)
    assert bool(native) == (count > 0)
    assert len(native) <= count
    linears = [r for r in rows if r.cell == "linear" and r.kernel != "native layer"]
    of_events = [r for r in linears if "dz: dense" not in r.kernel and r.done.inputs]
    if not native:  # no layer kernel computes a dz inside
        assert not of_events or "spikejax_spike_matmul_dz" in backward
    if of_events:
        inside = any(f"{name}_backward" in backward for name in LAYERED)
        assert "spikejax_spike_matmul_dz" in backward or inside


@settings(**TRACED)
@given(layers=LAYERS, readout=READOUT)
def test_of_random_networks(layers, readout):
    assert_told(sj.serial(*flat(layers, readout)))


@settings(**TRACED)
@given(layers=LAYERS, readout=READOUT)
def test_in_tap(layers, readout):
    """It said "dz: event" of a tapped network whose program had no such product."""
    net = sj.serial(*flat(layers, readout))
    params, state, xs = problem(net)
    plain = sj.events.report(net, params, state, xs).layers
    tapped = sj.events.report(sj.tap(net), params, state, xs).layers
    assert [r[1:] for r in tapped] == [r[1:] for r in plain]


@pytest.mark.parametrize(
    "wrap", [sj.tap, sj.evaluation, sj.serial], ids=["tap", "evaluation", "serial"]
)
def test_a_wide_product_behind_a_layer(wrap):
    """The one dz that no layer kernel takes inside: of forty outputs and a readout."""
    net = sj.serial(
        sj.linear(40, init=sj.init.lecun(2.0), kernel="event"),
        sj.lif(0.9, spike=NARROW),
        sj.linear(40, kernel="event"),
        sj.li(0.9),
    )
    params, state, xs = problem(net)
    wrapped = wrap(net)
    if wrap is sj.serial:
        params, state = (params,), (state,)
    (product,) = (
        r
        for r in sj.events.report(wrapped, params, state, xs).layers
        if r.path.endswith("2")
    )

    def loss(params):
        ys = wrapped.unroll(params, state, xs)[1]
        return jnp.sum(jnp.square(ys.y if wrap is sj.tap else ys))

    found = calls(jax.grad(loss), params)
    assert product.kernel == "event" and found["spikejax_spike_matmul_dz"] == 1


def test_without_kernels_nothing_is_called(key):
    net = sj.serial(*flat([("lif", 33)], 3))
    params, state, xs = problem(net)
    with sj.kernels.use("reference"):
        rows = sj.events.report(net, params, state, xs).layers
        forward, backward = programs(net, params, state, xs)
    assert not forward and not backward
    assert {r.kernel for r in rows if r.cell == "lif"} == {"scan"}
    del key


@pytest.mark.parametrize("width", [0.1, 3.0])
def test_a_readout_in_the_layer_before_it(width, monkeypatch):
    """It said "dz: dense" where much is wanted, of a dz that no product computes."""
    monkeypatch.setattr(auto, "SMALL", 0)
    spike = sj.surrogate.triangular(width)
    net = sj.serial(
        sj.linear(40, init=sj.init.lecun(2.0), kernel="event"),
        sj.lif(0.9, spike=spike),
        sj.linear(20),
        sj.li(0.9),
    )
    params, state, xs = problem(net)
    row = sj.events.report(net, params, state, xs).layers[2]
    wanted = sj.events.report(net, params, state, xs).layers[1].gradient
    assert (wanted > 0.2) == (width > 1)
    assert "dz: dense" not in row.kernel
    assert row.done.inputs == pytest.approx(wanted * row.dense.inputs)
    _, backward = programs(net, params, state, xs)
    assert "spikejax_spike_matmul_dz" not in backward
