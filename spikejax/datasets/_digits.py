"""Spoken digits as spikes of 64 mel bands."""

from __future__ import annotations

import os

import numpy as np

from spikejax.datasets import _archive
from spikejax.datasets._split import Dataset, Split

DIGITS = tuple("zero one two three four five six seven eight nine".split())
FILE = "digits.npz"
SHA256 = "d044306086518b309d907eda9ff9c0fe5924edaf829d0460aef3524e0c6d0597"
STEPS, CHANNELS = 100, 64


def digits(path: str | os.PathLike[str] | None = None) -> Dataset:
    """The Free Spoken Digit Dataset, encoded by `spikejax.encode.mel_spikes`.

    3000 recordings of the digits 0 to 9 by six speakers, 100 steps of 10 ms and 64
    mel bands. The division is the official one: the recordings 0 to 4 of each
    speaker and digit are the 300 of the test set, the other 2700 are for training.

    Licence: CC BY-SA 4.0, Zohar Jackson and contributors; the file that ships with
    the package is adapted from theirs and carries the same licence.

    Args:
      path: a file that `python -m spikejax.datasets.build_digits` wrote; by default
        the one that ships with the package.

    Returns:
      `train` and `test`: spikes bool (100, recordings, 64) and labels int32
      (recordings,). The names of the labels are `DIGITS`.

    Raises:
      ValueError: the file is corrupt, or not such a file.

    Example:
      >>> from spikejax import datasets
      >>> test = datasets.digits().test
      >>> test.spikes.shape, datasets.DIGITS[test.labels[0]]
      ((100, 300, 64), 'zero')

    Reference: Jackson et al., "Free Spoken Digit Dataset", 2018,
    doi:10.5281/zenodo.1342401.
    """
    name = _archive.DATA / FILE if path is None else path
    data = _archive.shipped(FILE, SHA256) if path is None else _archive.read(path)
    spikes, labels = ("uint8", (STEPS, None, CHANNELS // 8)), ("uint8", (None,))
    found = _archive.arrays(
        name,
        data,
        {
            "train_spikes": spikes,
            "train_labels": labels,
            "test_spikes": spikes,
            "test_labels": labels,
        },
    )
    return Dataset(_split(name, found, "train"), _split(name, found, "test"))


def _split(path: str | os.PathLike[str], found: dict, part: str) -> Split:
    packed, labels = found[f"{part}_spikes"], found[f"{part}_labels"]
    _archive.check(path, f"{part}_labels", labels, "uint8", packed.shape[1:2])
    _archive.check_labels(path, f"{part}_labels", labels, len(DIGITS))
    spikes = _archive.unpack(packed, CHANNELS).view(np.bool_)
    return Split(spikes, labels.astype(np.int32))
