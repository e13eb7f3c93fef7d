"""AEDAT 3.1, and DVS128 Gesture, whose recordings are of that format."""

from __future__ import annotations

import csv
import struct
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from spikejax.datasets import _files
from spikejax.datasets._events import CAMERA, in_order
from spikejax.datasets._source import Source, Sources

VERSION, END = b"#!AER-DAT3.1\r\n", b"#!END-HEADER\r\n"
PACKET = struct.Struct("<hhiiiiii")  # the header of a packet
POLARITY, EVENT = 1, 8  # type of events, and their bytes
SHAPE = (128, 128, 2)
GESTURES = (
    *("hand clapping", "right hand wave", "left hand wave"),
    *("right arm clockwise", "right arm counter clockwise"),
    *("left arm clockwise", "left arm counter clockwise"),
    *("arm roll", "air drums", "air guitar", "other gestures"),
)
LISTS = {"train": "trials_to_train.txt", "test": "trials_to_test.txt"}
LARGEST = 1 << 20  # bytes of a table


def dvs_gesture(root: Any) -> Sources:
    r"""DVS128 Gesture: 11 gestures of 29 people before an event camera of 128 by 128.

    `root` is the unpacked official archive: files `userNN_LIGHT.aedat`, for each its
    `userNN_LIGHT_labels.csv` with class, begin and end of every gesture, and the lists
    `trials_to_train.txt` and `trials_to_test.txt`: users 1 to 23 and 24 to 29. There is
    no official validation part: `train.hold_out(user=[…])` makes one of people that are
    not trained on.

    Licence: CC BY 4.0, Amir et al.

    Args:
      root: the folder.

    Returns:
      `train` and `test`: a recording for each gesture, with `t` in microseconds from
      its begin on, `x` to the right, `y` down, `p` brighter; groups `user` and
      `light`. Labels are those of the tables less one.

    Raises:
      ValueError: a file is missing, a table is none; when it is read, a file that is no
        AEDAT 3.1 or is truncated.

    Example:
      >>> import tempfile
      >>> from pathlib import Path
      >>> from spikejax import datasets
      >>> table = "class,startTime_usec,endTime_usec\n2,100,900\n"
      >>> with tempfile.TemporaryDirectory() as folder:  # as the archive unpacks
      ...     root = Path(folder)
      ...     for part, name in (("train", "user01_led"), ("test", "user24_led")):
      ...         (root / f"{name}.aedat").touch()
      ...         _ = (root / f"{name}_labels.csv").write_text(table)
      ...         _ = (root / f"trials_to_{part}.txt").write_text(f"{name}.aedat\n")
      ...     train, test, _ = datasets.dvs_gesture(root)
      >>> train.names[train.labels[0]], train.groups["user"].tolist()
      ('right hand wave', [1])

    Reference: Amir et al., "A low power, fully event-based gesture recognition
    system", CVPR 2017, doi:10.1109/CVPR.2017.781.
    """
    folder = _files.folder(root)
    return Sources(*(_part(folder, part) for part in ("train", "test")))


def _part(root: Path, part: str) -> Source:
    path = root / LISTS[part]
    if not path.is_file():
        raise _files.wrong(root, f"the list {path.name}", "no such file")
    text = _files.read(path, LARGEST).decode("utf-8", "replace")
    names = [line.strip() for line in text.splitlines() if line.strip()]
    trials, labels, users, lights = [], [], [], []
    for name in names:
        if Path(name).name != name or not name.endswith(".aedat"):
            raise _files.wrong(path, "names of files .aedat", repr(name[:40]))
        recording = root / name
        if not recording.is_file():
            raise _files.wrong(root, f"the file {name} of {path.name}", "no such file")
        user, _, light = recording.stem.removeprefix("user").partition("_")
        user = _files.number(recording, "the user", user)
        for label, begin, end in _table(root / f"{recording.stem}_labels.csv"):
            trials.append((recording, begin, end))
            labels.append(label - 1)
            users.append(user)
            lights.append(light)
    if not trials:
        raise _files.wrong(path, "at least one trial", "none")
    groups = {"user": np.array(users), "light": np.array(lights)}
    read = partial(_read, trials)
    return Source(read, np.array(labels, np.int32), SHAPE, GESTURES, groups)


def _table(path: Path) -> Iterator[tuple[int, int, int]]:
    """Class, begin and end of each gesture."""
    if not path.is_file():
        raise _files.wrong(path.parent, f"the table {path.name}", "no such file")
    text = _files.read(path, LARGEST).decode("utf-8", "replace")
    rows = [row for row in csv.reader(text.splitlines()) if row]
    if not rows or [c.strip() for c in rows[0]] != [
        *("class", "startTime_usec", "endTime_usec")
    ]:
        got = ",".join(rows[0])[:60] if rows else "an empty file"
        raise _files.wrong(path, "class,startTime_usec,endTime_usec", got)
    for row in rows[1:]:
        if len(row) != 3:
            raise _files.wrong(path, "three columns", f"{len(row)}")
        label, begin, end = (_files.number(path, "a column", c.strip()) for c in row)
        if not 1 <= label <= len(GESTURES) or begin >= end:
            got = f"{label} from {begin} to {end}"
            expected = f"classes 1 to {len(GESTURES)} that end after they begin"
            raise _files.wrong(path, expected, got)
        yield label, begin, end


def _read(trials: list, number: int) -> np.ndarray:
    path, begin, end = trials[number]
    found = aedat3(path, begin=begin, end=end)
    _files.on_sensor(path, found["x"], found["y"], SHAPE)
    return found


def aedat3(path: Any, *, begin: int = 0, end: int | None = None) -> np.ndarray:
    r"""The polarity events of an AEDAT 3.1 file.

    Events that are marked invalid, and packets of other kinds, are skipped. Only what
    is asked for is read.

    Args:
      path: the file.
      begin: microseconds; earlier events are left out.
      end: microseconds; events from then on are left out. By default none are.

    Returns:
      Events with `t` in microseconds since `begin`, `x` to the right, `y` down, `p`
      brighter, in order.

    Raises:
      ValueError: the file is none of AEDAT 3.1, is truncated, or a packet says of
        itself what cannot be.

    Example:
      >>> import struct, tempfile
      >>> from pathlib import Path
      >>> from spikejax import datasets
      >>> packet = struct.pack("<hhiiiiii", 1, 0, 8, 4, 0, 1, 1, 1)
      >>> event = struct.pack("<II", 5 << 17 | 3 << 2 | 0b11, 70)  # brighter, valid
      >>> with tempfile.TemporaryDirectory() as folder:
      ...     path = Path(folder, "a.aedat")
      ...     head = b"#!AER-DAT3.1\r\n#!END-HEADER\r\n"
      ...     _ = path.write_bytes(head + packet + event)
      ...     datasets.aedat3(path).tolist()  # t, x, y, p
      [(70, 5, 3, True)]

    Reference: iniVation, "AEDAT 3.1",
    https://docs.inivation.com/software/software-advanced-usage/file-formats/aedat-3.1.html
    """
    data = _files.mapped(path)
    parts = [_events(*packet, begin, end) for packet in _packets(path, data)]
    found = np.concatenate([np.empty(0, CAMERA), *parts])
    return in_order(found)


def _packets(path: Any, data: np.ndarray) -> Iterator[tuple[np.ndarray, int]]:
    """The events of each packet of polarities, and what their times are added to."""
    head = bytes(data[: _files.HEADER])
    if not head.startswith(VERSION):
        raise _files.wrong(path, "#!AER-DAT3.1", repr(head[:16]))
    at = head.find(END)
    if at < 0:
        raise _files.wrong(path, "a header that ends in #!END-HEADER", "none")
    at += len(END)
    while at < len(data):
        header = bytes(data[at : at + PACKET.size])
        if len(header) < PACKET.size:
            got = f"{len(header)} bytes (truncated?)"
            raise _files.wrong(path, f"a packet's header of {PACKET.size} bytes", got)
        kind, _, size, offset, overflow, capacity, count, _ = PACKET.unpack(header)
        at += PACKET.size
        if size < 1 or capacity < 0 or not 0 <= count <= capacity or overflow < 0:
            got = f"{count} of {capacity} events of {size} bytes, overflow {overflow}"
            raise _files.wrong(path, "a packet of at least no events", got)
        if capacity * size > len(data) - at:
            got = f"{len(data) - at} (truncated?)"
            raise _files.wrong(path, f"{capacity * size} bytes in a packet", got)
        if kind == POLARITY:
            if size != EVENT or offset != 4:
                got = f"{size} bytes with the time at {offset}"
                raise _files.wrong(path, "events of 8 bytes with the time at 4", got)
            packet = data[at : at + count * size].view("<u4").reshape(-1, 2)
            yield packet, overflow << 31
        at += capacity * size


def _events(packet: np.ndarray, since: int, begin: int, end: int | None) -> np.ndarray:
    """Those of a packet that are valid and in time."""
    if not len(packet):
        return np.empty(0, CAMERA)
    # a packet is in order: its ends tell whether to look into it at all
    first, last = (since + int(packet[i, 1]) for i in (0, -1))
    if first <= last and (last < begin or (end is not None and first >= end)):
        return np.empty(0, CAMERA)
    bits, t = packet[:, 0], packet[:, 1].astype(np.int64) + since
    kept = (bits & 1 == 1) & (t >= begin)
    if end is not None:
        kept &= t < end
    bits = bits[kept]
    found = np.empty(len(bits), CAMERA)
    found["t"] = t[kept] - begin
    found["x"], found["y"], found["p"] = bits >> 17, bits >> 2 & 0x7FFF, bits >> 1 & 1
    return found
