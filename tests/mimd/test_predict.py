"""Times and memory that can be worked out by hand, and what must be conserved."""

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spikejax import mimd

UNIT = mimd.Machine(
    tiles=4,
    bytes_per_tile=1 << 20,
    threads_per_tile=1,
    adds_per_cycle_and_thread=1.0,
    exchange_bytes_per_cycle=1.0,
    clock_hz=1.0,
)


def chain(*sizes, **options: Any) -> mimd.Network:
    given: dict[str, Any] = {"activity": 0.25, "batch": 3, "steps": 5}
    given |= {"has_delay": True} | options
    return mimd.feedforward(sizes, **given)


def test_one_layer_by_hand():
    """8 inputs, 2 events; 4 tiles of 3 neurons; 3 examples, 5 steps; all costs one."""
    machine = UNIT._replace(costs=mimd.Costs(event_cycles=1.0, step_cycles=7.0))
    net = chain(8, 12, optimiser=mimd.Optimiser(words=1, operations=4))
    found = mimd.predict(net._replace(neuron_operations=2.0), machine)
    ids, wanted = (2 + 1) * 4, 3 * 4  # the layer has 12 / 4 spikes
    expected = mimd.Phases(
        exchange=5 * 3 * (2 * ids + wanted),
        links=0,
        forward=5 * 3 * 2 * (1 + 3),
        neurons=5 * 3 * 3 * 2,
        selection=5 * 1 * 3,  # three lists of three spikes on four tiles
        inputs=0,  # nobody wants a gradient of the input
        weights=5 * 3 * 2 * (1 + 3),
        optimiser=8 * 3 * (1 + 4),
        steps=5 * 7,
    )
    assert found.phases == pytest.approx(expected)
    assert found.seconds == pytest.approx(sum(expected))
    assert found.imbalance == 1
    assert found.exchange_bytes == 4 * 5 * 3 * (2 * ids + wanted)
    weights, state = 4 * 8 * 3, 4 * 3 * 3 * (5 + 1)
    buffers, past = 3 * (2 * ids + wanted), 5 * 3 * (3 + 2) * 4 / 4
    assert [float(part[0]) for part in found.memory] == pytest.approx(
        [weights, weights, weights, state, buffers + past]
    )


def test_gradients_of_spikes_by_hand():
    """A second layer that hears the 4 spikes and 6 wanted gradients of the first."""
    layers = (
        mimd.Layer("a", 8, (mimd.Source(),), 4.0, 6.0),
        mimd.Layer("b", 2, (mimd.Source(0),), 0.0, 0.0),
    )
    net = mimd.Network(8, 0.0, layers, batch=3, steps=5, has_delay=True)
    machine = UNIT._replace(tiles=5, costs=mimd.Costs(1.0, 0.0))
    found = mimd.predict(net, machine)
    assert found.placement.neurons_per_tile == 2
    assert found.phases.forward == 5 * 3 * 4 * (1 + 2)
    assert found.phases.weights == 5 * 3 * 4 * (1 + 2)
    assert found.phases.inputs == 5 * 3 * 6 * (1 + 2 * 2)


def test_examples_are_dealt_to_threads():
    alone = mimd.predict(chain(8, 12, batch=12), UNIT).phases
    threads = UNIT._replace(threads_per_tile=6)
    many = mimd.predict(chain(8, 12, batch=12), threads).phases
    assert many.forward == alone.forward / 6
    odd = mimd.predict(chain(8, 12, batch=13), threads).phases  # one does three
    assert odd.forward == alone.forward / 4


def test_without_delay_the_line_must_fill():
    filled, line = (chain(8, 12, 12, 4, has_delay=d) for d in (True, False))
    machine = UNIT._replace(costs=mimd.Costs(0.0, 1.0))
    assert mimd.predict(filled, machine).phases.steps == 5
    assert mimd.predict(line, machine).phases.steps == 5 + 2


def test_sparse_synapses_add_less_and_keep_ids():
    full = mimd.Layer("a", 12, (mimd.Source(),), 0.0, 0.0)
    thin = full._replace(sources=(mimd.Source(fan_in=2),))
    nets = [mimd.Network(8, 4.0, (layer,), 3, 5) for layer in (full, thin)]
    dense, sparse = (mimd.predict(net, UNIT) for net in nets)
    assert sparse.phases.forward == dense.phases.forward / 4
    assert sparse.memory.gradients[0] == dense.memory.gradients[0] / 4
    assert sparse.memory.weights[0] == 2 * dense.memory.weights[0] / 4


SIZES = st.lists(st.integers(1, 60), min_size=2, max_size=5)


@settings(max_examples=50, deadline=None)
@given(
    SIZES,
    st.integers(6, 40),
    st.floats(0, 1),
    st.floats(0, 1),
    st.booleans(),
    st.integers(1, 9),
)
def test_tiles_do_what_the_network_needs(
    sizes, tiles, activity, support, recurrent, batch
):
    net = chain(
        *sizes, activity=activity, support=support, recurrent=recurrent, batch=batch
    )
    found = mimd.predict(net, UNIT._replace(tiles=tiles))
    work, often = found.work, net.batch * net.steps
    assert (work.tiles * work.neurons).sum() == sum(sizes[1:])
    assert work.tiles.sum() == found.placement.tiles.sum() <= tiles
    forward = inputs = 0.0
    for layer in net.layers:
        for source in layer.sources:
            if source.layer == mimd.INPUT:
                forward += net.input_events * layer.neurons
            else:
                forward += net.layers[source.layer].spikes * layer.neurons
                inputs += net.layers[source.layer].wanted * layer.neurons
    adds = (work.adds * work.tiles).sum(1)
    np.testing.assert_allclose(adds, [often * forward] * 2 + [2 * often * inputs])
    ranges = zip(found.placement.first_tile, found.placement.tiles, strict=True)
    after = 0
    for first, count in ranges:
        assert first == after
        after = first + count
    assert found.imbalance >= 1 - 1e-9


@settings(max_examples=50, deadline=None)
@given(SIZES, st.floats(0, 0.5), st.floats(0, 40), st.floats(0, 90), st.integers(6, 30))
def test_more_work_is_not_faster(sizes, activity, event, step, tiles):
    machine = UNIT._replace(tiles=tiles, costs=mimd.Costs(event, step))
    few = mimd.predict(chain(*sizes, activity=activity), machine).seconds
    slack = 1 + 1e-9
    for more in (
        mimd.predict(chain(*sizes, activity=2 * activity), machine),
        mimd.predict(chain(*sizes, activity=activity, batch=5), machine),
        mimd.predict(chain(*sizes, activity=activity, steps=6), machine),
        mimd.predict(chain(*sizes, activity=activity, recurrent=True), machine),
    ):
        assert few <= more.seconds * slack
    fast = machine._replace(tiles=2 * tiles)
    for better in (fast, machine._replace(adds_per_cycle_and_thread=2.0)):
        net = chain(*sizes, activity=activity)
        assert mimd.predict(net, better).seconds <= few * slack


def test_equal_tiles_are_balanced_and_others_are_not():
    even = chain(8, 8, 8, activity=(0.5, 0.5, 0.5), support=0.0)
    assert mimd.predict(even, UNIT).imbalance == pytest.approx(1)
    odd = chain(8, 8, 8, activity=(0.5, 0.25, 0.5), support=0.0)
    each = [2 * 5 * 3 * e * 4 + 5 * 3 * 4 * 10 + 8 * 4 * (1 + 12) for e in (4, 2)]
    assert mimd.predict(odd, UNIT).imbalance == pytest.approx(2 * each[0] / sum(each))


def test_a_placement_of_paper_b():
    """The tiles that the log of its authors prints for 2312-1466-1466-10."""
    net = mimd.published()[0].measurement.network
    found = mimd.place(net, mimd.MK2)
    assert found.neurons_per_tile == 2
    starts = found.first_tile.tolist()
    ends = (found.first_tile + found.tiles).tolist()
    assert (starts, ends) == ([1, 734, 1467], [734, 1467, 1472])
    for row in mimd.published():  # each of its networks fills the chip
        assert mimd.place(row.measurement.network, mimd.MK2).tiles.sum() == 1471


def test_the_sizes_that_paper_b_left_out_do_not_fit():
    """Neurons per tile of its large networks: its last scripts have 8, not 16 or 32."""
    sizes = (1152, 1470, 1470, 1470)
    net = chain(*sizes, activity=0.05, batch=24, steps=10, optimiser=mimd.SGD)
    for count, fits in ((8, True), (16, False), (32, False)):
        placed = mimd.place(net, mimd.MK2, neurons_per_tile=count)
        found = mimd.memory(net, mimd.MK2, placed).total.max()
        assert (found <= mimd.MK2.bytes_per_tile) == fits


def test_memory_that_just_fits():
    net = chain(8, 12)
    placed = mimd.place(net, UNIT)
    need = math.ceil(mimd.memory(net, UNIT, placed).total.max())
    exact = UNIT._replace(bytes_per_tile=need)
    assert mimd.predict(net, exact).memory.total.max() <= need
    message = (
        rf"`mimd.predict` expected `layers.0` to fit in {need - 1} bytes of a tile, "
        rf"got {need} bytes on tile 0 \(3 neurons\)"
    )
    with pytest.raises(ValueError, match=message):
        mimd.predict(net, exact._replace(bytes_per_tile=need - 1))


def test_layers_stay_on_their_chips():
    net = chain(8, 12, 12, 12, 4, activity=0.25, support=0.5)
    machine = UNIT._replace(chips=2, link_bytes_per_cycle=2.0)
    found = mimd.predict(net, machine)
    placed = found.placement
    assert placed.neurons_per_tile == 6
    assert placed.chip.tolist() == [0, 0, 1, 1]
    assert placed.first_tile.tolist() == [0, 2, 4, 6]
    # Between the second and the third layer: ids of 6, two counts, 6 gradients.
    crossing = 3 * ((6 + 2) * 4 + 6 * 4)
    assert found.link_bytes == 5 * crossing
    assert found.phases.links == 5 * 3 * (6 + 2) * 4 / 2
    alone = mimd.predict(net, UNIT)
    assert alone.link_bytes == alone.phases.links == 0


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"tiles": 0}, "`tiles` an integer >= 1, got 0"),
        ({"clock_hz": 0.0}, "`clock_hz` > 0, got 0.0"),
        ({"free_tiles": 4}, "`free_tiles` below tiles = 4, got 4"),
        ({"costs": mimd.Costs(-1.0)}, "`event_cycles` in"),
    ],
)
def test_machines_that_make_no_sense(change, text):
    with pytest.raises(ValueError, match=f"`mimd.predict` expected {text}"):
        mimd.predict(chain(8, 4), UNIT._replace(**change))


def test_networks_that_make_no_sense():
    with pytest.raises(ValueError, match="`activity` in "):
        chain(8, 4, activity=1.5)
    with pytest.raises(ValueError, match="`activity` one number or 2, one for each"):
        chain(8, 4, activity=[0.1])
    with pytest.raises(ValueError, match="`sizes` an input and a layer at least"):
        chain(8)
    with pytest.raises(ValueError, match="`batch` an integer >= 1, got 0"):
        chain(8, 4, batch=0)
    net = chain(8, 4)
    lost = net.layers[0]._replace(sources=(mimd.Source(3),))
    with pytest.raises(ValueError, match=r"`layers.0.source` from -1 to 0, got 3"):
        mimd.place(net._replace(layers=(lost,)), UNIT)
    wide = net.layers[0]._replace(sources=(mimd.Source(fan_in=9),))
    with pytest.raises(ValueError, match=r"`layers.0.fan_in` from 1 to 8, got 9"):
        mimd.place(net._replace(layers=(wide,)), UNIT)
    with pytest.raises(ValueError, match=r"to fit on 4 tiles of 1 chips, got 5 tiles"):
        mimd.place(chain(8, 1, 1, 1, 1, 1), UNIT)
    with pytest.raises(ValueError, match=r"got 6 tiles of 2 neurons in whole layers"):
        mimd.place(chain(8, 12), UNIT, neurons_per_tile=2)
