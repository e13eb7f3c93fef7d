"""Statistics of networks that run, and the tiles of products that run."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import spikejax as sj
from spikejax import mimd

NARROW = sj.surrogate.triangular(0.2)


@settings(max_examples=20, deadline=None)
@given(
    st.integers(1, 150),
    st.integers(1, 150),
    st.integers(1, 9),
    st.floats(0, 1),
    st.floats(0, 1),
    st.sampled_from(["array", "spikes", "spikes without support"]),
    st.sampled_from(["float32", "float16"]),
    st.integers(0, 99),
)
def test_the_model_counts_as_the_host_does(
    inputs, neurons, rows, density, support, form, dtype, seed
):
    """Events and bytes of every tile, of y, dw and dz."""
    rng = np.random.default_rng(seed)
    z = rng.random((2, rows, inputs)) < density
    x = jnp.asarray(z, dtype)
    if form != "array":
        wanted = jnp.asarray(rng.random(z.shape) < support)
        x = sj.events.pack(x, wanted if form == "spikes" else None)
    w = jnp.asarray(rng.normal(size=(inputs, neurons)), dtype)
    ran = sj.events.spread(x, w, threads=2)
    model = mimd.tiles(mimd.counts(x), neurons, dtype=dtype)
    for side, spread in zip(model, ran, strict=True):
        found = sorted(
            (t.first, t.last, t.events, t.received, t.sent) for t in spread.tiles
        )
        assert found == [tuple(tile) for tile in side]


def test_counts_by_hand():
    z = jnp.array([[1.0, 0, 0], [0, 0, 0], [1, 2, 0]])
    found = mimd.counts(z)
    assert (found.rows, found.rows_hit) == (3, 2)
    assert found.events.tolist() == [2, 1, 0] and found.wanted.tolist() == [3, 3, 3]
    y, dw, dz = mimd.tiles(found, 5, neurons_per_tile=4)
    ids, events = 2 * np.dtype(np.intp).itemsize, 3
    listed = events * (ids + 4)
    assert y == (
        (0, 4, 3, 3 * 4 * 4 + listed, 2 * 4 * 4),
        (4, 5, 3, 3 * 1 * 4 + listed, 2 * 1 * 4),
    )
    assert dw[1] == (4, 5, 3, 3 * 1 * 4 + listed, 2 * 1 * 4)
    assert dz == ((0, 3, 9, (3 * 5 + 3 * 5) * 4 + 9 * ids, 9 * 4),)
    with pytest.raises(ValueError, match="`neurons_per_tile` an integer >= 1, got 0"):
        mimd.tiles(found, 5, neurons_per_tile=0)


def run(net, xs, **options):
    params, state = net.init(jax.random.key(0), xs[0])
    return params, state, mimd.measured(net, params, state, xs, **options)


def test_prediction_and_host_agree_on_a_network_that_runs():
    """The same spikes on tiles of 64 neurons: their events, and additions of all."""
    rng = np.random.default_rng(1)
    weights = sj.init.normal(0.5)
    neuron = sj.lif(0.0, spike=NARROW)  # without memory: the membrane is the input
    cells = [sj.linear(100, init=weights), neuron, sj.linear(150, init=weights), neuron]
    xs = jnp.asarray(rng.random((6, 4, 30)) < 0.3, "float32")
    params, state, found = run(sj.serial(*cells), xs)
    assert (found.batch, found.steps, found.inputs) == (4, 6, 30)
    placed = mimd.place(found, mimd.MK2, neurons_per_tile=64)
    work = mimd.predict(found, mimd.MK2, placed).work
    u = cells[0].unroll(params[0], (), xs)[1]
    z = neuron.unroll(params[1], state[1], u)[1]
    near = sj.events.pack(z, abs(u - 1) < 0.2)
    assert 0 < z.mean() < 0.5
    for layer, x, w in ((0, xs, params[0]["w"]), (1, near, params[2]["w"])):
        ran = sj.events.spread(x, w, threads=2)
        mine = work.layer == layer
        for product in (0, 1):  # y and dw; here a tile of host and model is the same
            sizes = {t.last - t.first: t.events for t in ran[product].tiles}
            modelled = dict(
                zip(work.neurons[mine], work.events[product][mine], strict=True)
            )
            assert modelled == pytest.approx(sizes, rel=0, abs=1e-6)
            adds = sum(t.events * (t.last - t.first) for t in ran[product].tiles)
            total = (work.adds[product] * work.tiles)[mine].sum()
            assert total == pytest.approx(adds, rel=0, abs=1e-6) and adds > 0
    wanted = ran[2].events.sum()  # host: by inputs; model: partial sums of each tile
    assert work.events[2][mine] == pytest.approx([wanted, wanted], rel=0, abs=1e-6)


def test_a_recurrent_network():
    silent = sj.init.constant(0.0)
    xs = jnp.array([[[1.0, 0, 0]], [[0, 0, 1.0]]])
    one = sj.init.constant(1.1)
    back = sj.recurrent(sj.lif(0.0, spike=NARROW), sj.linear(4, init=silent))
    net = sj.serial(
        hidden=sj.linear(4, init=one), spikes=back, out=sj.linear(2), u=sj.li(0.9)
    )
    _, _, found = run(net, xs, optimiser=mimd.SGD)
    hidden, out = found.layers
    assert found.optimiser == mimd.SGD
    assert (found.inputs, found.input_events) == (3, pytest.approx(1))
    assert hidden.sources == (mimd.Source(mimd.INPUT), mimd.Source(0))
    assert (hidden.name, hidden.neurons) == ("spikes.neuron", 4)
    assert (hidden.spikes, hidden.wanted) == (4, 4)  # 1.1: all fire, all are near 1
    assert out.sources == (mimd.Source(0),)
    assert (out.name, out.neurons, out.wanted) == ("u", 2, 2)


def test_what_comes_before_the_first_linear_is_input():
    xs = jnp.array([[[2.0, 0.0]], [[2.0, 2.0]]])
    _, _, found = run(sj.serial(sj.lif(0.0), sj.flatten(1), sj.linear(5)), xs)
    assert [layer.neurons for layer in found.layers] == [5]
    assert (found.inputs, found.input_events) == (2, pytest.approx(1.5))


def test_networks_that_the_model_does_not_know():
    image = jnp.ones((2, 1, 8, 8, 1))
    with pytest.raises(ValueError, match="expected `0` to be a `linear`, .* got conv"):
        run(sj.serial(sj.conv(2, (3, 3)), sj.flatten(), sj.linear(2)), image)
    xs = jnp.ones((2, 1, 4))
    with pytest.raises(ValueError, match="`1` to hear the 6 neurons before it, got 4"):
        run(sj.parallel(sj.linear(6), sj.linear(3)), xs)
    alone = sj.recurrent(sj.lif(0.9), sj.linear(4))
    with pytest.raises(ValueError, match="`feedback` to follow a `linear`"):
        run(alone, xs)
    with pytest.raises(ValueError, match="`net` with a `linear`"):
        run(sj.lif(0.9), xs)
