"""Reading and writing the packed files: every doubt about one is a ValueError."""

from __future__ import annotations

import hashlib
import io
import os
import zipfile
import zlib
from pathlib import Path

import numpy as np

DATA = Path(__file__).parent / "data"
LARGEST = 1 << 28  # bytes of one unpacked array; more is not one of our files

Path_ = str | os.PathLike[str]


def shipped(file: str, sha256: str) -> bytes:
    """The bytes of a file that ships with the package, checked against its digest."""
    path = DATA / file
    data = read(path)
    found = hashlib.sha256(data).hexdigest()
    if found != sha256:
        raise wrong(path, f"SHA-256 {sha256[:16]}..., as shipped", f"{found[:16]}...")
    return data


def read(path: Path_) -> bytes:
    """The bytes of a file that is not empty."""
    data = Path(path).read_bytes()
    if not data:
        raise wrong(path, "an .npz archive", "an empty file")
    return data


def arrays(path: Path_, data: bytes, keys: dict[str, tuple]) -> dict[str, np.ndarray]:
    """The arrays of an .npz archive, of the dtypes and shapes that `keys` asks for.

    Args:
      path: what to call the file in an error.
      data: its bytes.
      keys: name of an array to (dtype, shape); None in a shape is any length.
    """
    found = named(path, data, tuple(keys))
    for key, (dtype, shape) in keys.items():
        check(path, key, found[key], dtype, shape)
    return found


def named(
    path: Path_, data: bytes, keys: tuple[str, ...], perhaps: tuple[str, ...] = ()
) -> dict[str, np.ndarray]:
    """The arrays of an .npz archive of these names, and of those that may be there."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            sizes = {i.filename: i.file_size for i in archive.infolist()}
        with np.load(io.BytesIO(data), allow_pickle=False) as archive:
            missing = sorted(set(keys) - set(archive.files))
            if missing:
                got = ", ".join(sorted(archive.files)[:8]) or "none"
                raise wrong(path, f"the arrays {', '.join(sorted(keys))}", got)
            found = {}
            for key in (*keys, *(k for k in perhaps if k in archive.files)):
                if sizes.get(f"{key}.npy", 0) > LARGEST:
                    raise wrong(path, f"`{key}` of at most {LARGEST} bytes", "more")
                found[key] = archive[key]
    except Refused:
        raise
    except (
        ValueError,
        KeyError,
        EOFError,
        OSError,
        MemoryError,
        OverflowError,
        NotImplementedError,
        RuntimeError,
        SyntaxError,
        zipfile.BadZipFile,
        zlib.error,
    ) as error:
        why = " ".join(str(error).split())[:100] or type(error).__name__
        raise wrong(path, "a whole .npz archive without pickles", why) from None
    return found


def check(path: Path_, key: str, array: np.ndarray, dtype: str, shape: tuple) -> None:
    """Raise unless `array` has this dtype and shape; None is any length."""
    fits = array.ndim == len(shape) and all(
        want is None or want == got
        for want, got in zip(shape, array.shape, strict=True)
    )
    is_text = dtype == "str" and array.dtype.kind == "U"  # of any length
    if not (is_text or array.dtype == np.dtype(dtype)) or not fits:
        axes = ", ".join("any" if n is None else str(n) for n in shape)
        got = f"{array.dtype}{list(array.shape)}"
        raise wrong(path, f"`{key}` as {dtype}[{axes}]", got)


def check_labels(path: Path_, key: str, labels: np.ndarray, classes: int) -> None:
    """Raise unless every label is below `classes`."""
    if labels.size and not 0 <= int(labels.min()) <= int(labels.max()) < classes:
        worst = int(labels.min()) if labels.min() < 0 else int(labels.max())
        raise wrong(path, f"`{key}` in 0..{classes - 1}", f"{worst}")


class Refused(ValueError):
    """What `wrong` makes."""


def wrong(path: Path_, expected: str, got: str) -> ValueError:
    """The error of a file that is not what it should be."""
    return Refused(f"expected {expected} in {os.fspath(path)!r}, got {got}.")


def write(path: Path_, contents: dict[str, np.ndarray]) -> str:
    """Write a compressed .npz archive, the same bytes every time; its SHA-256."""
    buffer = io.BytesIO()
    np.savez_compressed(buffer, allow_pickle=False, **contents)
    Path(path).write_bytes(buffer.getvalue())
    return hashlib.sha256(buffer.getvalue()).hexdigest()


def unpack(packed: np.ndarray, channels: int) -> np.ndarray:
    """Bits on the last axis, uint8 of `channels` zeros and ones."""
    return np.unpackbits(packed, axis=-1, count=channels)
