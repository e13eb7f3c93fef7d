"""What users of an earlier version kept goes on working; `kept/record.py` made it."""

import pickle
import shutil
from pathlib import Path

import jax
import numpy as np
import pytest

import spikejax as sj
from spikejax import learn
from tests.learn.kept.record import CELLS, DATA, RECIPE, outputs

VERSIONS = sorted(p for p in (Path(__file__).parent / "kept").glob("[0-9]*"))
assert VERSIONS


@pytest.fixture(params=VERSIONS, ids=lambda p: p.name)
def kept(request):
    return request.param


def assert_close(tree, name, kept, tolerance):
    """As the version that wrote it had it, found under `name` in `found.npz`."""
    found = np.load(kept / "found.npz")
    leaves = jax.tree_util.tree_leaves_with_path(tree)
    assert len(leaves) == sum(k.startswith(name) for k in found)
    for path, leaf in leaves:
        expected = found[name + jax.tree_util.keystr(path)]
        assert leaf.dtype == expected.dtype
        np.testing.assert_allclose(leaf, expected, rtol=tolerance, atol=tolerance)


def test_a_checkpoint_is_read(kept):
    params = learn.trained(RECIPE, kept / "run", DATA.train.spikes)
    assert_close(params, "params", kept, 0)


def test_a_run_goes_on_from_it(kept, tmp_path):
    """To the parameters that the version came to that began it; sums may differ."""
    shutil.copytree(kept / "run", tmp_path / "run")
    fitted = learn.fit(RECIPE, DATA, seed=5, out=tmp_path / "run", resume=True)
    assert len(fitted.history) == RECIPE.epochs
    assert_close(fitted.params, "final", kept, 1e-4)


@pytest.mark.parametrize("name", CELLS)
def test_a_pickled_cell_works_or_is_refused_in_one_line(name, kept):
    """A refusal names the version: `pickle` alone would name a module or a field."""
    try:
        cell = pickle.loads((kept / f"{name}.pickle").read_bytes())
    except Exception as error:
        assert f"spikejax {sj.__version__}" in str(error), error
        assert "\n" not in str(error)
    else:
        found = np.load(kept / "found.npz")
        np.testing.assert_allclose(outputs(cell), found[name], rtol=1e-5, atol=1e-6)
        assert repr(cell) == repr(CELLS[name])  # its surrogate was the default then


def test_cells_are_still_those_that_were_pickled(kept):
    """The record is of what the names mean today."""
    found = np.load(kept / "found.npz")
    for name, cell in CELLS.items():
        np.testing.assert_allclose(outputs(cell), found[name], rtol=1e-5, atol=1e-6)
        assert np.ptp(found[name]) > 0
