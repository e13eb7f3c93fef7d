"""The Heidelberg spiking data sets: speech through a model of the inner ear, HDF5."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from spikejax.core.optional import need
from spikejax.datasets import _files
from spikejax.datasets._events import LINE, in_order
from spikejax.datasets._source import Source, Sources

CHANNELS = 700
LONGEST = 60.0  # seconds
SHD_CLASSES, SSC_CLASSES = 20, 35


def shd(root: Any) -> Sources:
    """Spiking Heidelberg Digits: spoken digits, German and English, 700 channels.

    `root` has `shd_train.h5` and `shd_test.h5`, unpacked. Two of the twelve speakers
    are in the test part alone, and there is no official validation part. Networks
    chosen on the test part, as most published ones are, look better than they are:
    `train.hold_out(speaker=[…])` makes an honest one, of speakers not trained on.

    Licence: CC BY 4.0, Cramer et al.

    Args:
      root: the folder.

    Returns:
      `train` (8156 recordings) and `test` (2264): events with `t` in microseconds and
      `x` the channel, 20 classes, and the group `speaker`.

    Raises:
      ValueError: a file is missing, corrupt or none of SHD.
      ImportError: h5py is not installed.

    Example:
      >>> import tempfile
      >>> import h5py
      >>> from spikejax import datasets
      >>> with tempfile.TemporaryDirectory() as root:
      ...     for part in ("train", "test"):  # as the makers' files are
      ...         with h5py.File(f"{root}/shd_{part}.h5", "w") as file:
      ...             for name, of in (("times", [0.0, 0.5]), ("units", [3, 699])):
      ...                 kind = h5py.vlen_dtype("f4" if name == "times" else "u2")
      ...                 file.create_dataset(f"spikes/{name}", (1,), kind)[0] = of
      ...             file["labels"] = [7]
      ...     events, label = datasets.shd(root).train[0]
      >>> events.tolist(), label  # t in microseconds, x
      ([(0, 3), (500000, 699)], 7)

    Reference: Cramer, Stradmann, Schemmel, Zenke, "The Heidelberg spiking data sets for
    the systematic evaluation of spiking neural networks", IEEE Transactions on Neural
    Networks and Learning Systems 33(7), 2022, doi:10.1109/TNNLS.2020.3044364.
    """
    parts = (Path(root, f"shd_{part}.h5") for part in ("train", "test"))
    return Sources(*(_part("datasets.shd", path, SHD_CLASSES) for path in parts))


def ssc(root: Any) -> Sources:
    """Spiking Speech Commands: 35 spoken words, 700 channels.

    `root` has `ssc_train.h5`, `ssc_valid.h5` and `ssc_test.h5`, unpacked. The division
    is the official one, by speakers.

    Licence: CC BY 4.0, Cramer et al.; the words by Warden, CC BY 4.0.

    Args:
      root: the folder.

    Returns:
      `train` (75466 recordings), `validation` (9981) and `test` (20382), as `shd`.

    Raises:
      ValueError: a file is missing, corrupt or none of SSC.
      ImportError: h5py is not installed.

    Example:
      >>> import tempfile
      >>> import h5py
      >>> from spikejax import datasets
      >>> with tempfile.TemporaryDirectory() as root:
      ...     for part in ("train", "valid", "test"):  # as the makers' files are
      ...         with h5py.File(f"{root}/ssc_{part}.h5", "w") as file:
      ...             for name, of in (("times", [0.5]), ("units", [3])):
      ...                 kind = h5py.vlen_dtype("f4" if name == "times" else "u2")
      ...                 file.create_dataset(f"spikes/{name}", (1,), kind)[0] = of
      ...             file["labels"] = [34]
      ...     events, label = datasets.ssc(root).validation[0]
      >>> events.tolist(), label  # t in microseconds, x
      ([(500000, 3)], 34)

    Reference: as `shd`; Warden, "Speech commands: a dataset for limited-vocabulary
    speech recognition", 2018, arXiv:1804.03209.
    """
    parts = (Path(root, f"ssc_{part}.h5") for part in ("train", "test", "valid"))
    return Sources(*(_part("datasets.ssc", path, SSC_CLASSES) for path in parts))


def _part(name: str, path: Path, classes: int) -> Source:
    if not path.is_file():
        if path.with_name(path.name + ".gz").is_file():
            got = f"{path.name}.gz: unpack it"
        else:
            got = "no such file"
        raise _files.wrong(path.parent, path.name, got)
    with _opened(name, path) as file:
        labels = _column(path, file, "labels")
        counts = [len(_lists(path, file, key)) for key in ("times", "units")]
        speakers = _column(path, file, "extra/speaker") if "extra" in file else None
        keys = file["extra/keys"][:] if "extra" in file else []
    if counts != [len(labels)] * 2 or not len(labels):
        got = f"{counts[0]} times, {counts[1]} units and {len(labels)} labels"
        raise _files.wrong(path, "as many times, units and labels", got)
    if labels.min() < 0 or labels.max() >= classes:
        bad = int(labels.min() if labels.min() < 0 else labels.max())
        raise _files.wrong(path, f"labels in 0..{classes - 1}", f"{bad}")
    if speakers is not None and len(speakers) != len(labels):
        raise _files.wrong(path, "a speaker for each label", f"{len(speakers)}")
    groups = {} if speakers is None else {"speaker": speakers}
    names = tuple(k.decode() if isinstance(k, bytes) else str(k) for k in keys)
    names = names if len(names) == classes else ()
    read = partial(_read, name, path)
    return Source(read, labels.astype(np.int32), (CHANNELS,), names, groups)


def _read(name: str, path: Path, number: int) -> np.ndarray:
    with _opened(name, path) as file:
        times = _lists(path, file, "times")[number]
        units = _lists(path, file, "units")[number]
    where = f"of recording {number}"
    if times.dtype.kind != "f" or units.dtype.kind not in "iu":
        got = f"{times.dtype} and {units.dtype}"
        raise _files.wrong(path, f"times of floats and units of integers {where}", got)
    if len(times) != len(units):
        got = f"{len(times)} and {len(units)}"
        raise _files.wrong(path, f"as many times as units {where}", got)
    seconds = times.astype(np.float64)
    if seconds.size and not ((seconds >= 0) & (seconds <= LONGEST)).all():
        bad = seconds[~((seconds >= 0) & (seconds <= LONGEST))][0]
        raise _files.wrong(path, f"times in [0, {LONGEST:g}] s {where}", f"{bad:g}")
    if units.size and (units.min() < 0 or units.max() >= CHANNELS):
        bad = int(units.max() if units.max() >= CHANNELS else units.min())
        raise _files.wrong(path, f"units in 0..{CHANNELS - 1} {where}", f"{bad}")
    found = np.empty(len(times), LINE)
    found["t"], found["x"] = np.rint(1e6 * seconds), units
    return in_order(found)


@contextlib.contextmanager
def _opened(name: str, path: Path) -> Iterator[Any]:
    """An open HDF5 file; what h5py says of a corrupt one becomes one line."""
    h5py = need(name, "h5py", "data")
    try:
        with h5py.File(path, "r") as file:
            yield file
    except _files.Refused:
        raise
    except (
        *(OSError, KeyError, ValueError, RuntimeError),
        *(TypeError, AttributeError, OverflowError, MemoryError),
    ) as error:
        why = " ".join(str(error).split())[:100] or type(error).__name__
        expected = "an HDF5 file with labels, spikes/times, spikes/units"
        raise _files.wrong(path, expected, why) from None


def _lists(path: Path, file: Any, key: str) -> Any:
    """A data set of lists of unequal length."""
    found = file[f"spikes/{key}"]
    if found.ndim != 1 or found.dtype.kind != "O":
        got = f"{found.dtype}{list(found.shape)}"
        raise _files.wrong(path, f"lists in spikes/{key}", got)
    return found


def _column(path: Path, file: Any, key: str) -> np.ndarray:
    found = file[key]
    if found.ndim != 1 or found.dtype.kind not in "iu":
        got = f"{found.dtype}{list(found.shape)}"
        raise _files.wrong(path, f"integers in {key}", got)
    return found[:].astype(np.int64)
