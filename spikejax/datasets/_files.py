"""Reading files of others: sizes and indices in them are never trusted."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np

from spikejax.datasets import _archive

HEADER = 1 << 20  # bytes in which the header of a file has to end
wrong = _archive.wrong
Refused = _archive.Refused


def folder(root: Any, *names: str) -> Path:
    """A folder of a data set that is there.

    Raises:
      ValueError: it is not; the message says where it was looked for.
    """
    path = Path(root, *names)
    if not path.is_dir():
        there = Path(root)
        inside = sorted(p.name for p in there.iterdir())[:8] if there.is_dir() else []
        got = ", ".join(inside) or ("an empty folder" if there.is_dir() else "nothing")
        expected = f"the folder {Path(*names)}" if names else "a folder"
        raise wrong(there, expected, got)
    return path


def listed(root: Path, pattern: str) -> list[Path]:
    """The files of a pattern, in the order of their names, at least one.

    Raises:
      ValueError: there is none.
    """
    found = sorted(p for p in root.glob(pattern) if p.is_file())
    if not found:
        raise wrong(root, f"files {pattern}", "none")
    return found


def by_class(
    root: Any, pattern: str, names: tuple[str, ...] | None = None, part: str = ""
) -> tuple[list[Path], np.ndarray, tuple[str, ...]]:
    """The files of a folder for each class, their labels, and the classes.

    Args:
      root: the folder of the folders.
      pattern: of the files.
      names: the classes; by default all folders, in the order of their names, but those
        that begin with `_` or `.`.
      part: the folder in `root` that they are in.

    Raises:
      ValueError: a folder is missing, or has no such files.
    """
    if names is None:
        inside = folder(root, *(part and [part])).iterdir()
        found = (p.name for p in inside if p.is_dir() and p.name[0] not in "_.")
        names = tuple(sorted(found))
    if not names:
        raise wrong(root, "a folder for each class", "none")
    each = [listed(folder(root, part, name), pattern) for name in names]
    labels = np.repeat(np.arange(len(names), dtype=np.int32), list(map(len, each)))
    return [path for files in each for path in files], labels, names


def read(path: Any, most: int) -> bytes:
    """The bytes of a file of a kind that has at most `most`."""
    size = os.path.getsize(path)
    if size > most:
        raise wrong(path, f"at most {most} bytes", f"{size}")
    return Path(path).read_bytes()


def mapped(path: Any) -> np.ndarray:
    """The bytes of a file that may be large: only what is looked at is read."""
    if not os.path.getsize(path):
        raise wrong(path, "events", "an empty file")
    return np.memmap(path, np.uint8, mode="r")


def number(path: Any, name: str, text: str) -> int:
    """A whole number >= 0 in a name or a table."""
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise wrong(path, f"a whole number as {name}", repr(text[:40]))
    return int(text)


def on_sensor(path: Any, x: np.ndarray, y: np.ndarray, shape: tuple) -> None:
    """Raise unless every event lies on a sensor of (height, width, ...)."""
    for axis, values, size in (("x", x, shape[1]), ("y", y, shape[0])):
        if values.size and int(values.max()) >= size:
            bad = int(values.max())
            raise wrong(path, f"events with {axis} below {size}", f"{bad}")
