"""Heart beats as spikes, with a label at every step."""

from __future__ import annotations

import os

import numpy as np

from spikejax.datasets import _archive
from spikejax.datasets._split import Dataset, Split

ECG_WAVES = ("P", "PQ", "QR", "RS", "ST", "TP")
FILE = "ecg.npz"
SHA256 = "48bb75310d678e86ce95e5fb670be69e0062ae5c2a996bf91b090d443a626811"
STEPS, CHANNELS = 1301, 4
NONE = len(ECG_WAVES)  # how the file marks a step without a label


def ecg(
    path: str | os.PathLike[str] | None = None,
    *,
    signed: bool = True,
    unlabelled: int = 0,
) -> Dataset:
    """Electrocardiograms of the QT Database: which wave of the beat, step by step.

    618 training and 141 test sequences of 1301 steps; the 4 channels are the level
    crossings, up and down, of two leads. As published, channel 0 holds -1 at the
    last step of every sequence, an end mark of the differencing; all else is 0 or 1.

    8 % of the training steps and 10 % of the test steps carry no label. Published
    results count them as label 0, which the argmax of an empty row is, and so does
    this reader unless told otherwise.

    Licence: the spikes by Bojian Yin et al., MIT; the electrocardiograms from
    PhysioNet's QT Database, ODC-By 1.0.

    Args:
      path: a file that `python -m spikejax.datasets.build_ecg` wrote; by default the
        one that ships with the package.
      signed: whether to keep the -1 of the published data. Without it the spikes are
        bool.
      unlabelled: the label of steps that have none; -1 is easy to mask.

    Returns:
      `train` and `test`: spikes int8 in {-1, 0, 1}, or bool, (1301, sequences, 4),
      and labels int32 (1301, sequences). The names of the labels are `ECG_WAVES`.

    Raises:
      ValueError: the file is corrupt, or not such a file; `unlabelled` is no integer.

    Example:
      >>> from spikejax import datasets
      >>> train, test = datasets.ecg(unlabelled=-1)
      >>> test.spikes.shape, test.labels.shape
      ((1301, 141, 4), (1301, 141))
      >>> datasets.ECG_WAVES[test.labels[100, 0]]
      'TP'

    References: Yin, Corradi, Bohte, "Accurate and efficient time-domain
    classification with adaptive spiking recurrent neural networks", Nature Machine
    Intelligence 3, 2021, doi:10.1038/s42256-021-00397-w. Laguna, Mark, Goldberger,
    Moody, "A database for evaluation of algorithms for measurement of QT and other
    waveform intervals in the ECG", Computers in Cardiology 24, 1997,
    doi:10.1109/CIC.1997.648140.
    """
    if not isinstance(unlabelled, int) or isinstance(unlabelled, bool):
        expected = "`unlabelled` as an integer"
        raise ValueError(f"`ecg` expected {expected}, got {unlabelled!r}.")
    name = _archive.DATA / FILE if path is None else path
    data = _archive.shipped(FILE, SHA256) if path is None else _archive.read(path)
    keys: dict[str, tuple] = {}
    for part in ("train", "test"):
        keys[f"{part}_positive"] = ("uint8", (STEPS, None, 1))
        keys[f"{part}_negative"] = ("uint8", (STEPS, None, 1))
        keys[f"{part}_labels"] = ("uint8", (STEPS, None))
    found = _archive.arrays(name, data, keys)
    train, test = (
        _split(name, found, part, signed, unlabelled) for part in ("train", "test")
    )
    return Dataset(train, test)


def _split(
    path: str | os.PathLike[str],
    found: dict,
    part: str,
    signed: bool,
    unlabelled: int,
) -> Split:
    stored = found[f"{part}_labels"]
    _archive.check_labels(path, f"{part}_labels", stored, len(ECG_WAVES) + 1)
    labels = stored.astype(np.int32)
    labels[stored == NONE] = unlabelled
    sequences = labels.shape[1]
    planes = []
    for sign in ("positive", "negative"):
        key = f"{part}_{sign}"
        _archive.check(path, key, found[key], "uint8", (STEPS, sequences, 1))
        planes.append(_archive.unpack(found[key], CHANNELS))
    positive, negative = planes
    if (positive & negative).any():
        expected = f"`{part}_positive` and `{part}_negative` to be disjoint"
        raise _archive.wrong(path, expected, "a spike of both signs")
    if not signed:
        return Split(positive.view(np.bool_), labels)
    return Split(positive.view(np.int8) - negative.view(np.int8), labels)
