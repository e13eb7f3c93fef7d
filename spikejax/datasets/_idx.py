"""MNIST and Fashion-MNIST: images in IDX files."""

from __future__ import annotations

import gzip
import struct
import zlib
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from spikejax.datasets import _files
from spikejax.datasets._source import Source, Sources

CLOTHES = (
    *("T-shirt/top", "trouser", "pullover", "dress", "coat"),
    *("sandal", "shirt", "sneaker", "bag", "ankle boot"),
)
LARGEST = 1 << 28  # bytes of an unpacked file
BYTES = 0x08  # the type of their numbers
SIZE = (28, 28)


def mnist(root: Any) -> Sources:
    """MNIST: 60000 and 10000 images of handwritten digits, 28 by 28.

    `root` has the four official files, `train-images-idx3-ubyte` and so on, as they
    are or with `.gz`. There is no official validation part: `train.divide(1 / 6,
    seed=0)` makes one of 10000.

    Licence: CC BY-SA 3.0, LeCun, Cortes, Burges, as usually stated.

    Args:
      root: the folder.

    Returns:
      `train` and `test`: images uint8 (28, 28), black on white as 255 on 0, and
      their digits. `.map(encode)` makes spikes of them.

    Raises:
      ValueError: a file is missing, corrupt or none of MNIST.

    Example:
      >>> import struct, tempfile
      >>> from pathlib import Path
      >>> from spikejax import datasets
      >>> with tempfile.TemporaryDirectory() as folder:
      ...     for part in ("train", "t10k"):  # one image, of a seven
      ...         images = struct.pack(">4I", 0x803, 1, 28, 28) + bytes(784)
      ...         labels = struct.pack(">2IB", 0x801, 1, 7)
      ...         root = Path(folder)
      ...         _ = (root / f"{part}-images-idx3-ubyte").write_bytes(images)
      ...         _ = (root / f"{part}-labels-idx1-ubyte").write_bytes(labels)
      ...     image, digit = datasets.mnist(root).train[0]
      >>> image.shape, digit
      ((28, 28), 7)

    Reference: LeCun, Bottou, Bengio, Haffner, "Gradient-based learning applied to
    document recognition", Proceedings of the IEEE 86(11), 1998, doi:10.1109/5.726791.
    """
    return _both(root, tuple(map(str, range(10))))


def fashion_mnist(root: Any) -> Sources:
    """Fashion-MNIST: 60000 and 10000 images of clothes, 28 by 28.

    The files are called as those of `mnist`, and what is said there holds.

    Licence: MIT, Zalando SE.

    Args:
      root: the folder.

    Returns:
      `train` and `test`: images uint8 (28, 28), and classes.

    Raises:
      ValueError: a file is missing, corrupt or none of Fashion-MNIST.

    Example:
      >>> import struct, tempfile
      >>> from pathlib import Path
      >>> from spikejax import datasets
      >>> with tempfile.TemporaryDirectory() as folder:
      ...     for part in ("train", "t10k"):  # one image, of a bag
      ...         images = struct.pack(">4I", 0x803, 1, 28, 28) + bytes(784)
      ...         labels = struct.pack(">2IB", 0x801, 1, 8)
      ...         root = Path(folder)
      ...         _ = (root / f"{part}-images-idx3-ubyte").write_bytes(images)
      ...         _ = (root / f"{part}-labels-idx1-ubyte").write_bytes(labels)
      ...     train = datasets.fashion_mnist(root).train
      >>> train.names[train[0][1]]
      'bag'

    Reference: Xiao, Rasul, Vollgraf, "Fashion-MNIST: a novel image dataset for
    benchmarking machine learning algorithms", 2017, arXiv:1708.07747.
    """
    return _both(root, CLOTHES)


def _both(root: Any, names: tuple[str, ...]) -> Sources:
    return Sources(_part(root, "train", names), _part(root, "t10k", names))


def _part(root: Any, part: str, names: tuple[str, ...]) -> Source:
    path, images = idx(_present(root, f"{part}-images-idx3-ubyte"))
    if images.shape[1:] != SIZE or not len(images):
        got = f"shape {list(images.shape)}"
        raise _files.wrong(path, "images of 28 by 28, at least one", got)
    path, labels = idx(_present(root, f"{part}-labels-idx1-ubyte"))
    if labels.shape != images.shape[:1]:
        got = f"shape {list(labels.shape)}"
        raise _files.wrong(path, f"{len(images)} labels, one for each image", got)
    if labels.max() >= len(names):
        got = f"{int(labels.max())}"
        raise _files.wrong(path, f"labels in 0..{len(names) - 1}", got)
    return Source(partial(_nth, images), labels.astype(np.int32), None, names)


def _nth(images: np.ndarray, number: int) -> np.ndarray:
    return images[number]


def _present(root: Any, name: str) -> Path:
    for path in (Path(root, name), Path(root, f"{name}.gz")):
        if path.is_file():
            return path
    raise _files.wrong(root, f"the file {name} or {name}.gz", "no such file")


def idx(path: Any) -> tuple[Path, np.ndarray]:
    """The path and the array of bytes of an IDX file, plain or with `.gz`.

    Two bytes of zero, the type, the number of axes, their sizes as four bytes each,
    the highest first, and the numbers.

    Raises:
      ValueError: the file is corrupt or truncated, or its numbers are no bytes.
    """
    path = Path(path)
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            head = file.read(4)
            if len(head) < 4 or head[:2] != b"\0\0" or not 1 <= head[3] <= 4:
                raise _files.wrong(path, "an IDX file", f"a file that begins {head!r}")
            if head[2] != BYTES:
                got = f"numbers of type {head[2]:#04x}"
                raise _files.wrong(path, "bytes, type 0x08", got)
            sizes = file.read(4 * head[3])
            if len(sizes) < 4 * head[3]:
                raise _files.wrong(path, "the sizes of its axes", "the end of the file")
            shape = struct.unpack(f">{head[3]}I", sizes)
            count = int(np.prod(shape, dtype=object))
            if count > LARGEST:
                raise _files.wrong(path, f"at most {LARGEST} bytes", f"{count}")
            data = file.read(count + 1)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        why = " ".join(str(error).split())[:100]
        raise _files.wrong(path, "a whole .gz file", why) from None
    if len(data) != count:
        got = "more" if len(data) > count else f"{len(data)}"
        raise _files.wrong(path, f"{count} bytes after the header", got)
    return path, np.frombuffer(data, np.uint8).reshape(shape)
