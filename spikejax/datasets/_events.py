"""Recordings of events: structured arrays, as tonic and most readers have them.

An event has a time `t` and a place: `x`, or `y` and `x`, and of a camera whether it got
brighter, `p`. A recording is a NumPy structured array with such fields, a few bytes an
event, and stays one until it is binned.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from spikejax.core import checks

# Aligned, since other fields are read byte by byte.
LINE = np.dtype([("t", np.int64), ("x", np.int32)], align=True)
CAMERA = np.dtype(
    [("t", np.int64), ("x", np.int16), ("y", np.int16), ("p", np.bool_)], align=True
)
MOST = 1 << 31  # places of a sensor
LARGEST = {"t": (1 << 62) - 1, "x": (1 << 31) - 1, "y": (1 << 31) - 1}


def events(t: Any, x: Any, y: Any = None, p: Any = None) -> np.ndarray:
    """A recording of events out of plain arrays, in the order of their times.

    Args:
      t: times, integers >= 0, of any unit; that of `by_time(dt)` is the same. The
        readers of this package have microseconds.
      x: columns or channels, integers >= 0.
      y: rows, integers >= 0, or None for channels on a line.
      p: polarities, brighter where above zero, or None.

    Returns:
      A structured array with the fields `t` and `x`, and `y` and `p` where given.
      Events of one time stay in the order in which they came.

    Raises:
      ValueError: arrays of unequal length, of another shape or that are not integers.

    Example:
      >>> from spikejax import datasets
      >>> datasets.events(t=[30, 10], x=[2, 0]).tolist()
      [(10, 0), (30, 2)]
    """
    given = {"t": t, "x": x, "y": y, "p": p}
    arrays = {k: np.asarray(v) for k, v in given.items() if v is not None}
    for name, array in arrays.items():
        kinds = "biuf" if name == "p" else "iu"
        if array.size and array.dtype.kind not in kinds:
            got = checks.Text(f"dtype {array.dtype}")
            raise checks.refuse("datasets.events", name, "to be integers", got)
        if array.shape != arrays["t"].shape or array.ndim != 1:
            got = checks.Text(f"shape {list(array.shape)}")
            expected = f"of shape {[arrays['t'].size]}"
            raise checks.refuse("datasets.events", name, expected, got)
        if name != "p" and array.size:
            low, high, most = int(array.min()), int(array.max()), LARGEST[name]
            if low < 0 or high > most:
                bad = low if low < 0 else high
                raise checks.refuse("datasets.events", name, f"in [0, {most}]", bad)
    kinds = {"t": np.int64, "x": np.int32, "y": np.int32, "p": np.bool_}
    kind = np.dtype([(k, kinds[k]) for k in arrays], align=True)
    found = np.empty(arrays["t"].size, kind)
    for name, array in arrays.items():
        found[name] = array > 0 if name == "p" else array
    return in_order(found)


def in_order(recording: np.ndarray) -> np.ndarray:
    """The events by their times; those of one time stay as they came."""
    t = recording["t"]
    if len(t) < 2 or (t[1:] >= t[:-1]).all():
        return recording
    return recording[np.argsort(t, kind="stable")]


def check_shape(name: str, shape: Any) -> tuple[int, ...]:
    """`shape` of a sensor: (x,), (y, x) or (y, x, 2)."""
    ok = isinstance(shape, tuple) and 1 <= len(shape) <= 3
    ok = ok and all(isinstance(n, (int, np.integer)) and n > 0 for n in shape)
    if ok and len(shape) == 3:
        ok = shape[2] == 2
    if not ok or np.prod(shape, dtype=float) > MOST:
        expected = "(channels,), (height, width) or (height, width, 2)"
        raise checks.refuse(name, "shape", f"to be {expected}", shape)
    return tuple(int(n) for n in shape)


def places(name: str, recording: Any, shape: tuple[int, ...]) -> np.ndarray:
    """The place of each event: its index in an array of `shape`.

    Raises:
      ValueError: not such a recording, or an event that is not on the sensor.
    """
    fields = ("y", "x", "p")[: len(shape)] if len(shape) > 1 else ("x",)
    check(name, recording, fields)
    place: Any = 0
    for field, size in zip(fields, shape, strict=True):
        values = np.ascontiguousarray(recording[field])
        if field == "p":
            values = values > 0
        elif values.size:
            low, high = values.min(), values.max()
            if low < 0 or high >= size:
                bad = low if low < 0 else high
                expected = f"with `{field}` in [0, {size})"
                raise checks.refuse(name, "events", expected, bad.item())
        place = place * size + values.astype(np.int64)
    return place


def check(name: str, recording: Any, fields: tuple[str, ...] = ("x",)) -> None:
    """Raise unless `recording` is a structured array with `t` and these fields."""
    found = recording.dtype.names if isinstance(recording, np.ndarray) else None
    wanted = ("t", *fields)
    if found is None or not {*wanted} <= {*found} or recording.ndim != 1:
        expected = f"as a structured array with the fields {', '.join(wanted)}"
        raise checks.refuse(name, "events", expected, recording)
