"""Paper B's grids: their sizes, and that a small point of one goes all the way."""

import optax
import pytest

from benchmarks import grids, layers, works
from spikejax import mimd

SMALL = grids.Point("small", 40, 8, (24, 20), 4, 4, 8, optax.sgd, 0.2)


def test_sizes_are_those_of_the_paper():
    points = list(grids.multi_layer(whole=True))
    weights = {
        (p.grid, len(p.hidden)): round(grids.about(p)["weights"] / 1e6, 2)
        for p in points
    }
    assert weights["N-MNIST", 2] == 5.55
    assert weights["N-MNIST", 5] == 2.74
    assert weights["SHD", 2] == 3.19
    assert weights["SHD", 5] == 1.79
    hidden = {p.hidden for p in points if p.grid == "N-MNIST"}
    assert hidden == {row.hidden for row in mimd.published()}
    assert {sum(p.hidden) + p.classes for p in points} == {grids.NEURONS}
    assert len(points) == len(set(points)) == 2 * 4 * 7


def test_neurons_grow_from_here_to_beyond():
    points = list(grids.multi_neuron(whole=True))
    here = [grids.about(p) for p in points if p.is_here]
    beyond = [grids.about(p) for p in points if not p.is_here]
    assert {p.steps for p in points} == {10}
    assert [row["weights"] for row in here if row["hidden layers"] == 48][0] > 45e6
    most = max(row["weights"] for row in here)
    assert min(row["weights"] for row in beyond) > most


def test_a_part_is_of_the_whole():
    for grid in grids.GRIDS.values():
        assert set(grid(whole=False)) < set(grid(whole=True))


def test_drawn_networks_fire_as_asked():
    shape = ((24, 24), 4, 50, 0.1, 0.17)
    work = works.network(*shape, inputs=40, classes=3, drive=0.5)
    xs = work.problem.arrays["xs"]
    assert xs.shape == (50, 4, 40) and xs.mean() == pytest.approx(0.5, abs=0.03)
    assert work.activity == pytest.approx(0.1, abs=0.02)
    assert work.support == pytest.approx(0.17, abs=0.01)
    assert set(work.problem.arrays["labels"]) == {0, 1, 2}


def test_a_point_is_measured_and_predicted():
    row = grids.row(SMALL, 5)
    assert row["work"] == "40-24-20-4" and row["weights"] == 40 * 24 + 24 * 20 + 80
    assert row["activity %"] == pytest.approx(20, abs=3)
    assert row["difference"] < 1e-5
    assert all(row[f"{side} MB"] > 0 for side in layers.SIDES)
    assert row["event ms"] > 0 and row["plain ms"] > 0
    assert row["Mk2 chips"] == 1
    predicted = grids.row(SMALL._replace(is_here=False), 5)
    assert list(predicted) == list(row)
    assert predicted["event ms"] == "-" and predicted["Mk2 ms"] == row["Mk2 ms"]


def test_gradients_that_differ_are_not_timed(monkeypatch):
    work = works.network((24,), 4, 8, 0.2, 0.34, inputs=40)
    functions, arguments = layers.sides(work.problem, optax.sgd)

    def wrong(*arguments):
        value, grads, *rest = functions["event"](*arguments)
        return value, grads | {"b0": grads["b0"] * 1.01}, *rest

    sides = functions | {"event": wrong}
    monkeypatch.setattr(layers, "sides", lambda *_: (sides, arguments))
    with pytest.raises(SystemExit, match=r"small: .* of event differ by .*e-0"):
        layers.compare("small", work, 5, optax.sgd)


def test_too_large_for_every_number_of_chips_is_not_predicted():
    huge = SMALL._replace(hidden=(10**6,), activity=0.5)
    assert grids.prediction(huge) == {}


def test_grids_are_drawn(tmp_path):
    pytest.importorskip("matplotlib")
    rows = [
        {
            "grid": grid,
            "hidden layers": depth,
            "activity %": share,
            "event ms": "-" if depth == 192 else 3.0 * share,
            "plain ms": "-" if depth == 192 else 90.0,
            "Mk2 ms": "-" if share == 50.0 else 5.0,
        }
        for grid in ("N-MNIST", "layers of 976")
        for depth in (2, 192)
        for share in (1.0, 50.0)
    ]
    path = tmp_path / "grids.svg"
    grids.figure(rows, str(path))
    drawn = path.read_text()
    assert all(text in drawn for text in ("N-MNIST", "layers of 976", "192"))
