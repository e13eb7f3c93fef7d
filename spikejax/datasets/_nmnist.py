"""N-MNIST: digits before an event camera that moves, in files of five-byte events."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np

from spikejax.datasets import _files
from spikejax.datasets._events import CAMERA, in_order
from spikejax.datasets._source import Source, Sources

SHAPE = (34, 34, 2)
EVENT = 5  # bytes
OVERFLOW, PERIOD = 240, 1 << 13  # the row that marks one, and the microseconds it adds
LARGEST = 1 << 26  # bytes of a file


def nmnist(root: Any) -> Sources:
    """N-MNIST: 60000 recordings to train on and 10000 to test on, 34 by 34 pixels.

    `root` has the folders `Train` and `Test` of the official archives, each with the
    folders `0` to `9` of files `.bin`. There is no official validation part:
    `train.divide(0.1, seed=0)` makes one.

    Licence: CC BY-SA 4.0, Orchard et al.

    Args:
      root: the folder.

    Returns:
      `train` and `test`: events with `t` in microseconds, `x` to the right, `y` down,
      `p` brighter.

    Raises:
      ValueError: a folder or files are missing; when it is read, a file that is none of
        N-MNIST.

    Example:
      >>> import tempfile
      >>> from pathlib import Path
      >>> from spikejax import datasets
      >>> with tempfile.TemporaryDirectory() as root:  # as the archives unpack
      ...     for part in ("Train", "Test"):
      ...         for digit in range(10):
      ...             folder = Path(root, part, str(digit))
      ...             folder.mkdir(parents=True)
      ...             _ = (folder / "00002.bin").write_bytes(bytes([5, 3, 128, 0, 70]))
      ...     events, digit = datasets.nmnist(root).train[7]
      >>> events.tolist(), digit  # t, x, y, p
      ([(70, 5, 3, True)], 7)

    Reference: Orchard, Jayawant, Cohen, Thakor, "Converting static image datasets to
    spiking neuromorphic datasets using saccades", Frontiers in Neuroscience 9, 2015,
    doi:10.3389/fnins.2015.00437.
    """
    return Sources(_part(root, "Train"), _part(root, "Test"))


def _part(root: Any, name: str) -> Source:
    digits = tuple(map(str, range(10)))
    files, labels, names = _files.by_class(root, "*.bin", digits, name)
    return Source(partial(_read, files), labels, SHAPE, names)


def _read(files: list, number: int) -> np.ndarray:
    return bin_events(files[number])


def bin_events(path: Any, shape: tuple[int, int, int] = SHAPE) -> np.ndarray:
    """The events of one file `.bin` of N-MNIST, or of N-Caltech101 with its `shape`.

    Five bytes each: column, row, and 24 bits, the highest first, of which one is the
    polarity and 23 are microseconds. An event in row 240 is none: it says that the
    events after it came 8192 µs later than they say.

    Args:
      path: the file.
      shape: (height, width, 2) of the sensor.

    Raises:
      ValueError: not whole events, or one that is not on the sensor.

    Example:
      >>> import tempfile
      >>> from pathlib import Path
      >>> from spikejax import datasets
      >>> with tempfile.TemporaryDirectory() as folder:
      ...     path = Path(folder, "00002.bin")
      ...     _ = path.write_bytes(bytes([5, 3, 128, 0, 70]))
      ...     datasets.bin_events(path).tolist()  # t, x, y, p
      [(70, 5, 3, True)]
    """
    data = np.frombuffer(_files.read(path, LARGEST), np.uint8)
    if not len(data) or len(data) % EVENT:
        raise _files.wrong(path, f"events of {EVENT} bytes", f"{len(data)} bytes")
    x, y, high, middle, low = data.reshape(-1, EVENT).T
    t = (high & 127).astype(np.int64) << 16 | middle.astype(np.int64) << 8 | low
    marks = y == OVERFLOW
    t += PERIOD * np.cumsum(marks)
    found = np.empty(len(t), CAMERA)
    found["t"], found["x"], found["y"], found["p"] = t, x, y, high >> 7
    found = found[~marks]
    _files.on_sensor(path, found["x"], found["y"], shape)
    return in_order(found)
