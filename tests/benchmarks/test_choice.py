"""What is measured of a surrogate, and that recordings are held out."""

import numpy as np
import pytest

from benchmarks import choice
from spikejax.datasets import Dataset, Split


def test_every_shape_is_as_high_as_its_name_says():
    for name, spike in choice.SURROGATES.items():
        height = float(name.split(", ")[1])
        top = float(spike._replace(keep=None).derivative(np.float32(0.0)))
        assert top == pytest.approx(height, rel=1e-6), name


def test_shares_of_evenly_spread_membranes():
    """A triangle's mean over its base is a half, its base half of [-1, 3]."""
    us = np.linspace(-1.0, 3.0, 4001, dtype=np.float32)
    shares = {k: choice.share(v, us) for k, v in choice.SURROGATES.items()}
    assert shares["triangular(1), 1"] == pytest.approx(0.5, abs=1e-3)
    assert shares["triangular(0.3), 0.3"] == pytest.approx(0.15, abs=1e-3)
    assert shares["superspike(10), 1"] == 1.0
    assert shares["triangular(1), 0.3, sampled 0.2"] == pytest.approx(0.05, abs=1e-3)


def test_what_is_held_out_is_not_trained_on():
    spikes = np.arange(20).reshape(1, 20, 1)
    whole = Dataset(Split(spikes, np.arange(20)), Split(spikes, np.arange(20)))
    rest, held = choice.divided(whole)
    assert sorted([*rest.train.labels, *held.labels]) == list(range(20))
    assert len(held.labels) == 4
    np.testing.assert_array_equal(held.spikes[0, :, 0], held.labels)


def test_a_line_that_was_cut_off_is_trained_again(tmp_path):
    path = tmp_path / "lines"
    assert choice.lines(path) == []
    path.write_text('{"seed": 0}\n{"se')
    assert choice.lines(path) == [{"seed": 0}]
