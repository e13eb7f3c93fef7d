"""Images of ten classes: MNIST or Fashion-MNIST from a folder, or random ones.

The folder holds the four original files, `train-images-idx3-ubyte.gz` and so on.
"""

import gzip
import pathlib
from typing import NamedTuple

import numpy as np

PIXELS = 784


class Images(NamedTuple):
    """Pixels `(samples, 784)` in [0, 1], classes, and what they are."""

    pixels: np.ndarray
    labels: np.ndarray
    about: str


def load(folder: str | None, part: str = "train") -> Images:
    """The `train` or `t10k` images; without a folder random ones (see `random`)."""
    if folder is None:
        return random()
    root = pathlib.Path(folder)
    pixels = _read(root / f"{part}-images-idx3-ubyte.gz").reshape(-1, PIXELS)
    labels = _read(root / f"{part}-labels-idx1-ubyte.gz")
    about = f"{root.name} {part}"
    return Images(pixels.astype(np.float32) / 255, labels.astype(np.int32), about)


def random(samples: int = 1024) -> Images:
    """Noise with the statistics of MNIST: 19 % of the pixels lit, 0.69 on average."""
    rng = np.random.default_rng(0)
    lit = rng.random((samples, PIXELS)) < 0.191
    levels = rng.beta(1.1, 0.5, (samples, PIXELS))
    pixels = np.where(lit, levels, 0).astype(np.float32)
    labels = rng.integers(0, 10, samples).astype(np.int32)
    return Images(pixels, labels, "random images with MNIST's share of lit pixels")


def _read(path: pathlib.Path) -> np.ndarray:
    """An array in the IDX format: its rank in byte 3, sizes, then bytes."""
    with gzip.open(path) as file:
        data = file.read()
    rank = data[3]
    shape = np.frombuffer(data, ">i4", rank, 4)
    return np.frombuffer(data, np.uint8, offset=4 + 4 * rank).reshape(shape)
