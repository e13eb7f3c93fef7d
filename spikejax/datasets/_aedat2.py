"""AEDAT 2.0, and CIFAR10-DVS, whose files are of that format."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from spikejax.datasets import _files
from spikejax.datasets._events import CAMERA, in_order
from spikejax.datasets._source import Source, Sources

VERSION = b"#!AER-DAT2.0"
SHAPE = (128, 128, 2)
EVENT = 8  # bytes
LARGEST = 1 << 30  # bytes of a file
CLASSES = tuple("airplane automobile bird cat deer dog frog horse ship truck".split())
TESTED = 100  # of each class: the recordings 0 to 99


def cifar10_dvs(root: Any) -> Sources:
    """CIFAR10-DVS: 10000 recordings of moving pictures, 128 by 128, of 10 classes.

    `root` has a folder for each class with the files `cifar10_CLASS_NUMBER.aedat` of
    the official archives. The makers divided nothing. As others who report on them,
    this reader tests on the recordings 0 to 99 of each class and trains on the others
    (Duan et al. 2022); `train.divide(0.1, seed=0)` makes a validation part.

    **Places.** Readers differ. Here, as the makers' tool jAER has it, the bits 0, y, x,
    p of an address, of 1, 7, 7 and 1, are the event `x = 127 - x bits`, `y = y bits`,
    upwards from the lowest row, brighter where the last bit is zero. SpikingJelly's `x`
    is `127 - y` of these, and its `y` is `x`: the picture on its side. tonic 1.7 reads
    copies that were converted to AEDAT 4.0, not these files.

    Licence: CC BY 4.0, Li et al.

    Args:
      root: the folder.

    Returns:
      `train` and `test`: events with `t` in microseconds from the first event on.

    Raises:
      ValueError: a folder or files are missing, or called otherwise; when it is read, a
        file that is no AEDAT 2.0.

    Example:
      >>> import tempfile
      >>> from pathlib import Path
      >>> from spikejax import datasets
      >>> classes = "airplane automobile bird cat deer dog frog horse ship truck"
      >>> with tempfile.TemporaryDirectory() as root:  # as the archives unpack
      ...     for name in classes.split():
      ...         Path(root, name).mkdir()
      ...         for number in (0, 100):
      ...             Path(root, name, f"cifar10_{name}_{number}.aedat").touch()
      ...     train, test, _ = datasets.cifar10_dvs(root)
      >>> len(train), len(test), train.names[3]
      (10, 10, 'cat')

    References: Li, Liu, Ji, Li, Shi, "CIFAR10-DVS: an event-stream dataset for object
    classification", Frontiers in Neuroscience 11, 2017, doi:10.3389/fnins.2017.00309.
    Duan, Ding, Chen, Yu, Huang, "Temporal effective batch normalization in spiking
    neural networks", NeurIPS 2022.
    """
    files, labels, _ = _files.by_class(root, "*.aedat", CLASSES)
    numbers = [
        _numbered(path, CLASSES[i]) for path, i in zip(files, labels, strict=True)
    ]
    whole = Source(partial(_read, files), labels, SHAPE, CLASSES)
    tested = np.array(numbers) < TESTED
    if not 0 < tested.sum() < len(tested):
        got = f"{int(tested.sum())} of {len(tested)}"
        expected = f"recordings numbered below {TESTED}, for the test part, and above"
        raise _files.wrong(root, expected, got)
    return Sources(whole[np.flatnonzero(~tested)], whole[np.flatnonzero(tested)])


def _numbered(path: Path, name: str) -> int:
    prefix = f"cifar10_{name}_"
    if not path.stem.startswith(prefix):
        raise _files.wrong(path.parent, f"files {prefix}NUMBER.aedat", path.name)
    return _files.number(path, "the number of the recording", path.stem[len(prefix) :])


def _read(files: list, number: int) -> np.ndarray:
    return aedat2(files[number])


def aedat2(path: Any) -> np.ndarray:
    r"""The events of an AEDAT 2.0 file of a DVS128 camera.

    Lines that begin with `#`, then eight bytes an event: address and microseconds, the
    highest byte first. Which bit is what, and where the origin lies, says
    `cifar10_dvs`. Events that the camera received at its input pin are left out.

    Args:
      path: the file.

    Returns:
      Events with `t` in microseconds from the first one on, in order.

    Raises:
      ValueError: the file is none of AEDAT 2.0, is truncated, or of another camera.

    Example:
      >>> import tempfile
      >>> from pathlib import Path
      >>> from spikejax import datasets
      >>> event = (3 << 8 | 2 << 1).to_bytes(4, "big") + (70).to_bytes(4, "big")
      >>> with tempfile.TemporaryDirectory() as folder:
      ...     path = Path(folder, "a.aedat")
      ...     _ = path.write_bytes(b"#!AER-DAT2.0\r\n" + event)
      ...     datasets.aedat2(path).tolist()  # t, x, y, p
      [(0, 125, 3, True)]

    Reference: iniVation, "AEDAT 2.0",
    https://docs.inivation.com/software/software-advanced-usage/file-formats/aedat-2.0.html
    """
    data = _files.read(path, LARGEST)
    if not data.startswith(VERSION):
        raise _files.wrong(path, f"{VERSION.decode()}", repr(bytes(data[:16])))
    at = 0
    while data[at : at + 1] == b"#":
        end = data.find(b"\n", at, at + _files.HEADER)
        if end < 0:
            raise _files.wrong(path, "a header of lines", "one without an end")
        at = end + 1
    rest = len(data) - at
    if not rest or rest % EVENT:
        got = f"{rest} bytes after the header"
        raise _files.wrong(path, f"events of {EVENT} bytes, at least one", got)
    raw = np.frombuffer(data, [("address", ">u4"), ("t", ">i4")], offset=at)
    address, time = raw["address"], raw["t"]
    if int(address.max()) > 0xFFFF:
        got = f"the address {int(address.max()):#x}"
        raise _files.wrong(path, "addresses of a DVS128, of 16 bits", got)
    found = np.empty(len(time), CAMERA)
    found["t"] = time
    found["x"] = 127 - (address >> 1 & 127).astype(np.int16)
    found["y"] = address >> 8 & 127
    found["p"] = address & 1 == 0
    found = in_order(found[address < 0x8000])
    found["t"] -= found["t"][:1] if len(found) else 0
    return found
