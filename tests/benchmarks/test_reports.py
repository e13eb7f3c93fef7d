"""Ratios, tables, what is ahead and where labels go."""

import json

import numpy as np
import pytest

from benchmarks import _timing, activity, frameworks, run


def test_a_ratio_is_the_median_of_pairs():
    times = {"slow": [2.0, 9.0, 8.0], "fast": [1.0, 3.0, 2.0]}
    assert _timing.ratio(times, "slow", "fast") == 3.0


def test_sides_take_turns_and_the_order_turns_round():
    calls = []
    sides = {name: lambda name=name: calls.append(name) for name in "ab"}
    times = _timing.interleaved(sides, 3, warm_up=1)
    assert "".join(calls) == "ab" + "ab" + "ba" + "ab"
    assert {name: len(found) for name, found in times.items()} == {"a": 3, "b": 3}


def test_a_table_is_aligned():
    lines = _timing.table([{"side": "a", "ms": 1.25}, {"side": "bcd", "ms": 10.0}])
    assert lines.split("\n") == ["side    ms", "   a  1.25", " bcd    10"]


def test_reference_in_place_of_kernels_is_refused(monkeypatch):
    monkeypatch.setenv("SPIKEJAX_KERNELS", "reference")
    with pytest.raises(SystemExit, match="no native kernels to measure: .*make kernel"):
        _timing.require_kernels()


def test_losses_are_told():
    rows = [
        {"work": "w", "side": "spikejax", "activity %": 1.0, "of spikejax": 1.0},
        {"work": "w", "side": "plain", "activity %": 1.0, "of spikejax": 8.0},
        {"work": "w", "side": "norse", "activity %": 99.9, "of spikejax": 0.8},
        {"product": "y", "activity %": 50.0, "event": 0.7, "auto": "-"},
        {"work": "w", "event / the smaller": 1.5},
        {"work": "predicted", "over plain": "-", "event / the smaller": "-"},
    ]
    assert run.losses(rows) == [
        "w, norse, 99.9 % active: of spikejax 0.80",
        "y, 50 % active: event 0.70",
        "w: event / the smaller 1.50",
    ]


def test_the_picture_has_the_fastest_of_each_family(tmp_path):
    rows = [
        {"work": work, "side": side, "of spikejax": ratio}
        for work, ratios in {"w": (9.0, 8.0, 3.0), "w-all": (1.0, 2.0, 3.0)}.items()
        for side, ratio in zip(("norse", "sinabs", "spyx"), ratios, strict=True)
    ]
    assert run.best(rows) == ["spyx", "sinabs"]
    (tmp_path / "frameworks.json").write_text(json.dumps({"rows": rows}))
    line = run.command("activity", tmp_path, "peers")
    assert line[line.index("--sides") :] == ["--sides", "plain", "spyx", "sinabs"]
    assert "norse" not in run.command("activity", tmp_path, None)


def test_ratios_are_written_for_the_readme():
    rows = [
        {"work": "w", "side": "spikejax", "ms": 20.0, "of spikejax": 1.0},
        {"work": "w", "side": "plain", "ms": 168.0, "of spikejax": 8.416},
        {"work": "w-all", "side": "spikejax", "ms": 200.0, "of spikejax": 1.0},
    ]
    assert run.markdown(rows).splitlines() == [
        "| | w | w-all |",
        "| --- | --- | --- |",
        "| spikejax | 20 ms | 200 ms |",
        "| plain | 8.4x | |",
    ]


def test_the_fastest_peer_is_fastest_by_the_median():
    rows = [
        {"side": side, "of spikejax": ratio}
        for side, ratios in {"a": (9.0, 9.0, 1.0), "b": (5.0, 5.0, 30.0)}.items()
        for ratio in ratios
    ]
    assert frameworks.fastest(rows, ("a", "b")) == ["b"]
    assert frameworks.fastest(rows, ("c",)) == []


def test_labels_stand_apart_and_stay_in_order():
    heights = [100.0, 101.0, 99.0, 500.0, 1.0]
    found = activity.apart(heights, 1.2)
    ratios = np.diff(np.log(sorted(found))) / np.log(1.2)
    assert (ratios > 1 - 1e-9).all()
    assert np.argsort(found).tolist() == np.argsort(heights).tolist()
    # Whatever had room stays, and the others stay centred.
    assert found[3:] == heights[3:]
    assert np.prod(found[:3]) == pytest.approx(np.prod(heights[:3]))


def test_the_figure_is_drawn(tmp_path):
    pytest.importorskip("matplotlib")
    rows = [
        {"side": side, "activity %": share, "ms": ms, "of spikejax": ms / 30}
        for side, ms in (("spikejax", 30.0), ("plain", 900.0), ("norse", 910.0))
        for share in (1.0, 10.0)
    ]
    path = tmp_path / "activity.svg"
    activity.figure({"threads": 2, "processor": "a processor"}, rows, str(path))
    drawn = path.read_text()
    assert all(text in drawn for text in ("JAX by hand", "norse", "30×", "10 %"))
