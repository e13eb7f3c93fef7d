"""The QT Database, spike-encoded, as its makers published it: MATLAB files."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from spikejax.core.optional import need
from spikejax.datasets import _archive, _files
from spikejax.datasets._ecg import CHANNELS, ECG_WAVES, NONE, STEPS
from spikejax.datasets._source import Source, Sources

LARGEST = 1 << 26  # bytes of a file


def qtdb(root: Any, *, unlabelled: int = 0) -> Sources:
    """Electrocardiograms as spikes, with a wave of the beat for each step.

    `root` has the official files `QTDB_train.mat` and `QTDB_test.mat`. There is no
    official validation part: `train.divide(0.1, seed=0)` makes one. `ecg` has the same
    recordings with the package.

    Licence: the spikes by Bojian Yin et al., MIT; the electrocardiograms from
    PhysioNet's QT Database, ODC-By 1.0.

    Args:
      root: the folder.
      unlabelled: the label of steps that have none, as in `ecg`.

    Returns:
      `train` (618 recordings) and `test` (141): spikes int8 in {-1, 0, 1}, (1301, 4),
      and labels int32 (1301,) of `ECG_WAVES`.

    Raises:
      ValueError: a file is missing, corrupt or none of these.
      ImportError: SciPy is not installed.

    Example:
      >>> import tempfile
      >>> import numpy as np
      >>> from scipy.io import savemat
      >>> from spikejax import datasets
      >>> x, y = np.ones((1, 1301, 4), "int16"), np.zeros((1, 1301, 6), "uint8")
      >>> with tempfile.TemporaryDirectory() as root:
      ...     for part in ("train", "test"):  # as the makers' files are
      ...         savemat(f"{root}/QTDB_{part}.mat", {"x": x, "y": y})
      ...     spikes, waves = datasets.qtdb(root, unlabelled=-1).test[0]
      >>> spikes.shape, waves.shape, int(waves[0])
      ((1301, 4), (1301,), -1)

    Reference: Yin, Corradi, Bohte, "Accurate and efficient time-domain classification
    with adaptive spiking recurrent neural networks", Nature Machine Intelligence 3,
    2021, doi:10.1038/s42256-021-00397-w.
    """
    parts = (Path(root, f"QTDB_{part}.mat") for part in ("train", "test"))
    return Sources(*(_part(path, unlabelled) for path in parts))


def _part(path: Path, unlabelled: int) -> Source:
    found = loaded("datasets.qtdb", path, ("x", "y"))
    x, y = found["x"], found["y"]
    _archive.check(path, "x", x, "int16", (None, STEPS, CHANNELS))
    _archive.check(path, "y", y, "uint8", (len(x), STEPS, len(ECG_WAVES)))
    count = y.sum(-1)
    if not len(x) or np.abs(x).max() > 1 or count.max() > 1:
        raise _files.wrong(path, "x in {-1, 0, 1} and one-hot y", "other values")
    labels = np.where(count == 0, NONE, y.argmax(-1)).astype(np.int32)
    labels[labels == NONE] = unlabelled
    return Source(partial(_nth, x.astype(np.int8)), labels, None, ECG_WAVES)


def _nth(x: np.ndarray, number: int) -> np.ndarray:
    return x[number]


def loaded(name: str, path: Path, keys: tuple[str, ...]) -> dict[str, np.ndarray]:
    """The arrays of a MATLAB file."""
    io = need(name, "scipy.io", "data")
    if not path.is_file():
        raise _files.wrong(path.parent, path.name, "no such file")
    _files.read(path, LARGEST)
    try:
        found = io.loadmat(path, variable_names=keys, chars_as_strings=False)
    except Exception as error:  # SciPy raises of any kind on a corrupt file
        why = " ".join(str(error).split())[:100] or type(error).__name__
        raise _files.wrong(path, "a whole MATLAB file", why) from None
    missing = sorted({*keys} - {*found})
    if missing:
        raise _files.wrong(path, f"the arrays {', '.join(keys)}", "others")
    return {key: np.asarray(found[key]) for key in keys}
