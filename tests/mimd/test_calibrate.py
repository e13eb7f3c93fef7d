"""Costs come back from times made with them, and paper B's times are predicted."""

from pathlib import Path

import numpy as np
import pytest

from spikejax import mimd
from spikejax.mimd._calibrate import nonnegative

ROWS = mimd.published()


@pytest.mark.parametrize("costs", [(7.0, 50e3), (0.0, 40e3), (30.0, 0.0)])
def test_costs_come_back(costs):
    truth = mimd.MK2._replace(costs=mimd.Costs(*costs))
    made = [
        mimd.Measurement(net, mimd.predict(net, truth).seconds)
        for net in (row.measurement.network for row in ROWS[::5])
    ]
    found = mimd.calibrate(made, mimd.MK2._replace(costs=mimd.Costs()))
    np.testing.assert_allclose(found.costs, costs, rtol=1e-6, atol=1e-6)


def test_least_squares_without_negative_entries():
    """Against a search of the same on a grid."""
    rng = np.random.default_rng(0)
    grid = np.stack(np.meshgrid(*[np.linspace(0, 3, 61)] * 2), -1).reshape(-1, 2)
    zeros = 0
    for _ in range(20):
        a, b = rng.normal(size=(4, 2)), rng.normal(size=4)
        x = nonnegative(a, b)
        assert (x >= 0).all()
        best = np.linalg.norm(grid @ a.T - b, axis=1).min()
        assert np.linalg.norm(a @ x - b) <= best + 1e-9
        zeros += (x == 0).sum()
    assert 0 < zeros < 40


def test_published_times_that_were_not_used():
    """Fitted at 10 % activity, tried at 1 and 5 %: median error at most 20 %."""
    used = [row for row in ROWS if row.activity == 0.1]
    held = [row for row in ROWS if row.activity != 0.1]
    machine = mimd.calibrate([row.measurement for row in used], mimd.MK2)
    errors = [
        mimd.predict(row.measurement.network, machine).seconds / row.measurement.seconds
        for row in held
    ]
    assert len(held) == 8
    sizes = 100 * np.abs(np.array(errors) - 1)
    assert np.median(sizes) <= 20
    said = f"error is {np.median(sizes):.1f} %, the worst {max(sizes):.1f} %"
    assert said in (Path(__file__).parents[2] / "docs" / "mimd.md").read_text()
    np.testing.assert_allclose(machine.costs, mimd.MK2.costs, rtol=1e-3)


def test_published_rows_are_those_of_the_log():
    first, last = ROWS[0], ROWS[-1]
    net = first.measurement.network
    assert [layer.neurons for layer in net.layers] == [1466, 1466, 10]
    assert [round(layer.spikes, 9) for layer in net.layers] == [14, 14, 2]
    assert (net.inputs, round(net.input_events, 9)) == (2312, 32)
    assert (first.measurement.seconds, last.measurement.seconds) == (6e-3, 7e-3)
    assert [row.rounding for row in ROWS[:1]] == [0.5e-3]


def test_calibrate_refuses():
    with pytest.raises(ValueError, match="`measurements` 2 at least, one for each"):
        mimd.calibrate([ROWS[0].measurement], mimd.MK2)
    bad = ROWS[0].measurement._replace(seconds=0.0)
    with pytest.raises(ValueError, match="`seconds` > 0, got 0.0"):
        mimd.calibrate([bad, bad], mimd.MK2)


def test_where_a_machine_stops_scaling():
    """All costs but additions and the time step are nothing: worked out by hand."""
    machine = mimd.Machine(1, 1 << 40, 1, 1.0, 1e9, 1.0)
    machine = machine._replace(costs=mimd.Costs(0.0, 512.0))
    net = mimd.feedforward(
        (64, 1024), batch=1, steps=10**6, activity=(0.5, 0.0), has_delay=True
    )
    rows = mimd.scaling(
        net._replace(neuron_operations=0.0), machine, [1, 2, 4, 8, 2048]
    )
    per_step = [row.seconds / 1e6 for row in rows]
    products = [2 * 32 * q for q in (1024, 512, 256, 128, 1)]
    assert per_step == pytest.approx([512 + p for p in products], rel=0.01)
    assert [row.neurons_per_tile for row in rows] == [1024, 512, 256, 128, 1]
    doubled = mimd.scaling(
        net._replace(neuron_operations=0.0), machine, [2**i for i in range(12)]
    )
    # t = 512 + 65536 / tiles: doubling 64 gains 1.5, doubling 512 gains 1.11.
    assert mimd.stops(doubled, 1.4999) == 128
    assert mimd.stops(doubled, 1.1) == 1024
    assert mimd.stops(doubled[:3]) is None


def test_the_least_machine_that_holds_a_network():
    net = mimd.feedforward((64, 64), batch=2, steps=4, activity=0.1)
    machine = mimd.MK2._replace(free_tiles=0, neurons_at_least=1)
    rows = mimd.scaling(net, machine, [1, 2, 4, 8])
    small = machine._replace(
        bytes_per_tile=int(rows[2].memory * machine.bytes_per_tile) + 1
    )
    rows = mimd.scaling(net, small, [1, 2, 4, 8])
    assert mimd.fits(rows) == 4
    assert mimd.fits(rows[:2]) is None
    deep = mimd.feedforward((8, 8, 8, 8), batch=2, steps=4, activity=0.1)
    assert [row.tiles for row in mimd.scaling(deep, machine, [1, 2, 4])] == [4]
    with pytest.raises(ValueError, match="`mimd.stops` expected `gain` > 1, got 1.0"):
        mimd.stops(rows, 1.0)
