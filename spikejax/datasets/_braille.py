"""Braille letters under a robot's fingertip."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np

from spikejax.datasets import _archive, _files
from spikejax.datasets._source import Source

CHANNELS = 12


def braille(path: Any) -> Source:
    """Tactile Braille letters: 27 classes, 50 trials each, 12 taxels of 8 bits.

    The makers publish pickles, which can hold programs and are not read here. `path` is
    an `.npz` archive of plain arrays: `taxels` uint8 (trials, 77, 12), `length`
    (trials,), `label` (trials,) and `letters` (27,); `docs/data.md` shows the five
    lines that make it. There is no official division: published results draw 80 and 20
    of a hundred by chance, `divide(0.2, seed=0)`.

    Licence: CC BY 4.0, Müller-Cleve et al.

    Args:
      path: the archive.

    Returns:
      Recordings uint8 (steps, 12), of 76 or 77 steps, 255 where nothing is touched,
      and letters, with the group `trial`.

    Raises:
      ValueError: the file is corrupt, or not such a file.

    Example:
      >>> import tempfile
      >>> import numpy as np
      >>> from spikejax import datasets
      >>> with tempfile.TemporaryDirectory() as folder:
      ...     np.savez(
      ...         f"{folder}/braille.npz",
      ...         taxels=np.full((2, 77, 12), 255, np.uint8),
      ...         length=np.array([76, 77], np.int32),
      ...         label=np.array([0, 1], np.uint8),
      ...         letters=np.array(["A", "B"]),
      ...     )
      ...     letters = datasets.braille(f"{folder}/braille.npz")
      >>> [len(touch) for touch, _ in letters], letters.names
      ([76, 77], ('A', 'B'))

    Reference: Müller-Cleve et al., "Braille letter reading: a benchmark for
    spatio-temporal pattern recognition on neuromorphic hardware", Frontiers in
    Neuroscience 16, 2022, doi:10.3389/fnins.2022.951164.
    """
    keys = {
        "taxels": ("uint8", (None, None, CHANNELS)),
        "length": ("int32", (None,)),
        "label": ("uint8", (None,)),
        "letters": ("str", (None,)),
    }
    found = _archive.arrays(path, _archive.read(path), keys)
    taxels, labels = found["taxels"], found["label"]
    _archive.check(path, "length", found["length"], "int32", taxels.shape[:1])
    _archive.check(path, "label", labels, "uint8", taxels.shape[:1])
    names = tuple(map(str, found["letters"]))
    _archive.check_labels(path, "label", labels, len(names))
    lengths = found["length"].astype(np.int64)
    if not len(lengths) or lengths.min() < 1 or lengths.max() > taxels.shape[1]:
        expected = f"`length` in [1, {taxels.shape[1]}], of at least one trial"
        raise _files.wrong(path, expected, "others")
    labels = labels.astype(np.int32)
    trial = np.zeros(len(labels), np.int64)
    for label in range(len(names)):
        which = labels == label
        trial[which] = np.arange(which.sum())
    read = partial(_nth, taxels, lengths)
    return Source(read, labels, None, names, {"trial": trial})


def _nth(taxels: np.ndarray, lengths: np.ndarray, number: int) -> np.ndarray:
    return taxels[number, : lengths[number]]
