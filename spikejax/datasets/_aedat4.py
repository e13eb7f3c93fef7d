"""AEDAT 4.0, the format of iniVation's newer cameras and of dv-processing."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

import numpy as np

from spikejax.core.optional import need
from spikejax.datasets import _files
from spikejax.datasets._events import CAMERA, in_order

VERSION = b"#!AER-DAT4.0\r\n"
EVENTS, HEADER = b"EVTS", b"IOHE"  # what flatbuffers of each kind say of themselves
EVENT = np.dtype([("t", "<i8"), ("x", "<i2"), ("y", "<i2"), ("p", "u1"), ("", "V3")])
PLAIN, LZ4, LZ4_HIGH, ZSTD, ZSTD_HIGH = range(5)
LARGEST = 1 << 28  # bytes of a packet


def aedat4(path: Any) -> np.ndarray:
    r"""The events of an AEDAT 4.0 file.

    Packets of other kinds, such as frames, are skipped. A file that its writer could
    not finish, without a table at its end, is read as far as its packets are whole.

    Args:
      path: the file, plain or compressed with LZ4 or Zstandard.

    Returns:
      Events with `t` in microseconds from the first one on, `x` to the right, `y` down,
      `p` brighter, in order; of several cameras all together.

    Raises:
      ValueError: the file is none of AEDAT 4.0, is truncated or corrupt.
      ImportError: it is compressed, and lz4 or zstandard is not installed.

    Example:
      >>> import struct, tempfile
      >>> from pathlib import Path
      >>> from spikejax import datasets
      >>> header = struct.pack("<2I4s2Hi", 16, 12, b"IOHE", 4, 4, 4)
      >>> event = struct.pack("<q2hB3x", 1_600_000_000_000_000, 5, 3, 1)
      >>> body = struct.pack("<2I4s3H2xi2I", 44, 16, b"EVTS", 6, 8, 4, 8, 4, 1) + event
      >>> packet = struct.pack("<2i", 0, len(body)) + body
      >>> with tempfile.TemporaryDirectory() as folder:
      ...     path = Path(folder, "a.aedat4")
      ...     _ = path.write_bytes(b"#!AER-DAT4.0\r\n" + header + packet)
      ...     datasets.aedat4(path).tolist()  # t, x, y, p
      [(0, 5, 3, True)]

    Reference: iniVation, "AEDAT 4.0",
    https://docs.inivation.com/software/software-advanced-usage/file-formats/aedat-4.0.html
    """
    data = _files.mapped(path)
    parts = [np.empty(0, CAMERA)]
    for packet in _packets(path, data):
        if packet[8:12] == EVENTS:
            parts.append(_events(path, packet))
    found = in_order(np.concatenate(parts))
    for axis in ("x", "y"):
        if len(found) and found[axis].min() < 0:
            raise _files.wrong(path, f"events with {axis} >= 0", f"{found[axis].min()}")
    found["t"] -= found["t"][:1] if len(found) else 0
    return found


def _packets(path: Any, data: np.ndarray) -> Iterator[bytes]:
    """Each packet, of any kind, as it was before it was compressed."""
    if bytes(data[: len(VERSION)]) != VERSION:
        got = repr(bytes(data[: len(VERSION)]))
        raise _files.wrong(path, "#!AER-DAT4.0", got)
    at = len(VERSION)
    size = _number(path, data, at, "<I")
    header = bytes(data[at : at + 4 + size])
    if len(header) < 4 + size or header[8:12] != HEADER:
        got = f"{len(header)} bytes of {header[8:12]!r}"
        raise _files.wrong(path, f"a header of {4 + size} bytes", got)
    how = _number(path, *_field(path, header, 0), "<i", PLAIN)
    if how not in range(5):
        raise _files.wrong(path, "a compression from 0 to 4", f"{how}")
    table = _number(path, *_field(path, header, 1), "<q", -1)
    at += 4 + size
    end = table if at <= table <= len(data) else len(data)
    while at < end:
        size = _number(path, data, at + 4, "<i")
        at += 8
        if not 0 <= size <= min(end - at, LARGEST):
            got = f"{end - at} (truncated?)"
            raise _files.wrong(path, f"{size} bytes in a packet", got)
        yield _plain(path, bytes(data[at : at + size]), how)
        at += size


def _plain(path: Any, data: bytes, how: int) -> bytes:
    if how == PLAIN:
        return data
    unpacked = _lz4 if how in (LZ4, LZ4_HIGH) else _zstd
    try:
        return unpacked(path, data)
    except (RuntimeError, EOFError, MemoryError) as error:
        why = " ".join(str(error).split())[:100]
        raise _files.wrong(path, "a packet that can be unpacked", why) from None


def _lz4(path: Any, data: bytes) -> bytes:
    frame = need("datasets.aedat4", "lz4.frame", "data").LZ4FrameDecompressor()
    found = frame.decompress(data, max_length=LARGEST)
    if not frame.eof:
        got = f"an end after {len(found)} (truncated?)"
        raise _files.wrong(path, f"a packet of at most {LARGEST} bytes", got)
    return found


def _zstd(path: Any, data: bytes) -> bytes:
    package = need("datasets.aedat4", "zstandard", "data")
    try:
        size = package.get_frame_parameters(data).content_size
        if LARGEST < size < package.CONTENTSIZE_UNKNOWN:
            expected = f"a packet of at most {LARGEST} bytes"
            raise _files.wrong(path, expected, f"{size}")
        return package.ZstdDecompressor().decompress(data, max_output_size=LARGEST)
    except package.ZstdError as error:
        raise RuntimeError(str(error)) from None


def _events(path: Any, packet: bytes) -> np.ndarray:
    """The vector of events, the first field of a flatbuffer."""
    buffer, at = _field(path, packet, 0)
    if at is None:
        return np.empty(0, CAMERA)
    at += _number(path, buffer, at, "<I")
    count = _number(path, buffer, at, "<I")
    if count * EVENT.itemsize > len(buffer) - at - 4:
        got = f"{len(buffer) - at - 4} bytes"
        raise _files.wrong(path, f"{count} events of {EVENT.itemsize} bytes", got)
    raw = np.frombuffer(buffer, EVENT, count, at + 4)
    found = np.empty(count, CAMERA)
    for name in ("t", "x", "y"):
        found[name] = raw[name]
    found["p"] = raw["p"] > 0
    return found


def _field(path: Any, buffer: bytes, number: int) -> tuple[bytes, int | None]:
    """Where a field of the root table of a size-prefixed flatbuffer stands, if it does.

    The table begins with the way back to a list of 16-bit offsets, of its fields.
    """
    root = 4 + _number(path, buffer, 4, "<I")
    offsets = root - _number(path, buffer, root, "<i")
    size = _number(path, buffer, offsets, "<H")
    if 4 + 2 * number >= size:
        return buffer, None
    offset = _number(path, buffer, offsets + 4 + 2 * number, "<H")
    return buffer, root + offset if offset else None


def _number(path: Any, buffer: Any, at: int | None, kind: str, default: int = 0) -> int:
    """A number in a buffer, or the default where there is none."""
    if at is None:
        return default
    size = struct.calcsize(kind)
    if not 0 <= at <= len(buffer) - size:
        raise _files.wrong(path, f"{size} bytes at {at}", "the end (truncated?)")
    return struct.unpack(kind, bytes(buffer[at : at + size]))[0]
