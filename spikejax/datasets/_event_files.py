"""One's own events: a folder for each class with files of arrays."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from spikejax.datasets import _archive, _events, _files
from spikejax.datasets._aedat2 import aedat2
from spikejax.datasets._aedat3 import aedat3
from spikejax.datasets._aedat4 import aedat4
from spikejax.datasets._source import Source

LARGEST = 1 << 30  # bytes of a file
AEDAT = {b"#!AER-DAT2.": aedat2, b"#!AER-DAT3.": aedat3, b"#!AER-DAT4.": aedat4}


def event_files(root: Any, shape: tuple[int, ...], pattern: str = "*.np[yz]") -> Source:
    """One's own events: a folder for each class, with files of events in it.

    Args:
      root: the folder of the folders; their names are the classes, in their order.
        Folders that begin with `_` or `.` are left out.
      shape: of the sensor, as `pack` takes it.
      pattern: of the files, which `read_events` reads.

    Returns:
      Recordings of events.

    Raises:
      ValueError: there is no such folder, or a class without files; when it is read, a
        file that is none of events, or an event that is not on the sensor.

    Example:
      >>> import tempfile
      >>> from pathlib import Path
      >>> import numpy as np
      >>> from spikejax import datasets
      >>> with tempfile.TemporaryDirectory() as root:
      ...     for name in ("left", "right"):
      ...         Path(root, name).mkdir()
      ...         np.savez(f"{root}/{name}/0.npz", t=[10, 70], x=[2, 5])
      ...     source = datasets.event_files(root, shape=(8,))
      ...     events, label = source[1]  # read when it is asked for
      >>> events.tolist(), source.names[label]
      ([(10, 2), (70, 5)], 'right')
    """
    shape = _events.check_shape("datasets.event_files", shape)
    files, labels, names = _files.by_class(root, pattern)
    return Source(partial(_read, files), labels, shape, names)


def _read(files: list, number: int) -> np.ndarray:
    return read_events(files[number])


def read_events(path: Any) -> np.ndarray:
    """The events of a file of any of these kinds.

    `.npz` with arrays `t`, `x` and perhaps `y` and `p`, all of one length; `.npy` with
    a structured array of such fields, or of shape (events, 2), columns t and x, or
    (events, 4), columns t, x, y and p; `.aedat` of version 2.0, 3.1 or 4.0 and
    `.aedat4`, by their first line. Pickles are never read.

    Args:
      path: the file.

    Returns:
      Events in the order of their times.

    Raises:
      ValueError: a file of another kind, or corrupt.

    Example:
      >>> import tempfile
      >>> import numpy as np
      >>> from spikejax import datasets
      >>> with tempfile.TemporaryDirectory() as folder:
      ...     np.save(f"{folder}/a.npy", [[70, 5], [10, 2]])  # columns t and x
      ...     datasets.read_events(f"{folder}/a.npy").tolist()
      [(10, 2), (70, 5)]
    """
    path = Path(path)
    if path.suffix in (".aedat", ".aedat4"):
        with path.open("rb") as file:
            start = file.read(11)
        if start not in AEDAT:
            raise _files.wrong(path, "#!AER-DAT2.0, 3.1 or 4.0", repr(start))
        return AEDAT[start](path)
    if path.suffix not in (".npy", ".npz"):
        expected = "a name that ends in .npy, .npz, .aedat or .aedat4"
        raise _files.wrong(path, expected, path.suffix or "none")
    fields = _npz(path) if path.suffix == ".npz" else _npy(path)
    try:
        return _events.events(**fields)
    except ValueError as error:
        raise _files.wrong(path, "events", str(error).rstrip(".")) from None


def _npz(path: Path) -> dict[str, np.ndarray]:
    found = _archive.named(path, _archive.read(path), ("t", "x"), ("y", "p"))
    return {name: np.asarray(array) for name, array in found.items()}


def _npy(path: Path) -> dict[str, np.ndarray]:
    if path.stat().st_size > LARGEST:
        raise _files.wrong(path, f"at most {LARGEST} bytes", f"{path.stat().st_size}")
    try:
        found = np.load(path, allow_pickle=False, mmap_mode="r")
    except (ValueError, EOFError, OSError, SyntaxError, OverflowError) as error:
        why = " ".join(str(error).split())[:100]
        raise _files.wrong(path, "a whole .npy file without pickles", why) from None
    if found.dtype.names is not None and found.ndim == 1:
        names = [n for n in ("t", "x", "y", "p") if n in found.dtype.names]
        if {*names} >= {"t", "x"}:
            return {name: np.array(found[name]) for name in names}
    elif found.ndim == 2 and found.shape[1] in (2, 4):
        columns = ("t", "x", "y", "p")[: found.shape[1]]
        return {name: np.array(found[:, i]) for i, name in enumerate(columns)}
    got = f"{found.dtype}{list(found.shape)}"
    raise _files.wrong(path, "fields t, x, y, p, or 2 or 4 columns", got)
