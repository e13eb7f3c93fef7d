"""What a user of a version keeps: a run with a checkpoint, and pickled cells.

Run with the version whose files are to be kept, in a folder of its name:

    git checkout cb28700 -- spikejax
    python -m tests.learn.kept.record tests/learn/kept/0.1.0
"""

import pickle
import shutil
import sys
from pathlib import Path

import jax
import numpy as np

import spikejax as sj
from spikejax import learn
from spikejax.datasets import Dataset, Split

SPIKE = sj.surrogate.triangular(1.0)  # the default of that time
CELLS = {
    "lif": sj.lif(sj.init.constant(0.9), spike=sj.surrogate.triangular(0.3)),
    "serial": sj.serial(
        hidden=sj.linear(4, init=sj.init.normal(1.0)),
        spikes=sj.lif(0.9, reset=sj.reset.delayed(sj.reset.zero), spike=SPIKE),
        readout=sj.serial(sj.linear(2, init=sj.init.normal(1.0)), sj.li(0.8)),
    ),
    "recurrent": sj.recurrent(
        sj.lif(0.9, spike=SPIKE), sj.linear(3, init=sj.init.normal(0.5))
    ),
}
RECIPE = learn.Recipe(
    net=sj.serial(
        hidden=sj.linear(4, init=sj.init.normal(1.0)),
        spikes=sj.recurrent(
            sj.lif(0.9, spike=SPIKE), sj.linear(4, init=sj.init.normal(0.1))
        ),
        out=sj.linear(2),
        readout=sj.li(0.9),
    ),
    loss=sj.loss.ce_mean_membrane,
    score=learn.mean,
    optimiser=learn.adam(2e-2),
    batch_size=4,
    epochs=2,
    ema=0.9,
    name="kept",
)


def split(seed: int) -> Split:
    """Eight recordings of six steps and three channels, of two classes."""
    rng = np.random.default_rng(seed)
    return Split(rng.random((6, 8, 3)) < 0.4, rng.integers(0, 2, 8).astype(np.int32))


DATA = Dataset(split(0), split(1))


def outputs(cell) -> np.ndarray:
    """Of a cell on six steps of two samples with three features."""
    xs = np.float32(np.random.default_rng(2).normal(size=(6, 2, 3)) + 0.5)
    params, state = cell.init(jax.random.key(4), xs[0])
    return np.asarray(cell.unroll(params, state, xs)[1])


def main(folder: Path) -> None:
    """Writes the run after its first epoch, the cells, and what they compute."""
    folder.mkdir(parents=True)
    fitted = learn.fit(RECIPE, DATA, seed=5, out=folder / "run", progress=learn.silent)
    shutil.rmtree(folder / "run/checkpoints/2")
    params = learn.trained(RECIPE, folder / "run", DATA.train.spikes)
    found = {name: outputs(cell) for name, cell in CELLS.items()}
    for name, cell in CELLS.items():
        (folder / f"{name}.pickle").write_bytes(pickle.dumps(cell, protocol=4))
    for name, tree in (("params", params), ("final", fitted.params)):
        paths = jax.tree_util.tree_leaves_with_path(tree)
        found |= {name + jax.tree_util.keystr(path): leaf for path, leaf in paths}
    np.savez(folder / "found.npz", **found)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
