"""What a data set is, and mini-batches of it in an order that can be resumed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np


class Split(NamedTuple):
    """One part of a data set.

    Attributes:
      spikes: (time, recordings, channels), of one byte each.
      labels: int32, (recordings,), or (time, recordings) where every step has one.
    """

    spikes: np.ndarray
    labels: np.ndarray


class Padded(NamedTuple):
    """One part of a data set whose recordings are of unequal length.

    Attributes:
      spikes: (time, recordings, channels); what stands behind the end of a recording
        does not count.
      labels: int32, (recordings,), or (time, recordings) where every step has one.
      lengths: steps of each recording, integers (recordings,).
    """

    spikes: np.ndarray
    labels: np.ndarray
    lengths: np.ndarray


class Dataset(NamedTuple):
    """A data set with its published division into training and test recordings."""

    train: Split | Padded
    test: Split | Padded


def batches(
    split: Split,
    batch_size: int,
    *,
    seed: int | None,
    epoch: int = 0,
    drop_last: bool = True,
    shift: tuple[int, int] = (0, 0),
) -> Iterator[Split]:
    """Mini-batches of one epoch, shuffled by (seed, epoch) and by nothing else.

    The order of an epoch does not depend on the epochs before it, so training that
    stopped after epoch 7 goes on with `epoch=8` as if it had never stopped.

    Args:
      split: what to divide; recordings lie on axis 1 of the spikes and on the last
        axis of the labels.
      batch_size: recordings per batch.
      seed: an integer >= 0, or None for the order in which the recordings are stored.
      epoch: an integer >= 0.
      drop_last: leave out a last batch that is smaller than `batch_size`, so that
        all batches have one shape.
      shift: (steps, channels), augmentation by chance: each recording starts 0 to
        `steps` later and lies up to `channels` higher or lower. What leaves the
        array is lost, what enters is empty. For labels of whole recordings only.

    Returns:
      An iterator of batches, each a `Split` of (time, batch, channels) spikes and
      (batch,) or (time, batch) labels.

    Raises:
      ValueError: an argument is out of range, or `batch_size` exceeds the recordings
        while `drop_last` is set, which would give no batch at all.
    """
    spikes, labels = np.asarray(split.spikes), np.asarray(split.labels)
    shapes = f"{list(spikes.shape)} and {list(labels.shape)}"
    if spikes.ndim < 2 or labels.ndim < 1 or spikes.shape[1] != labels.shape[-1]:
        expected = "spikes of (time, recordings, ...) and a label per recording"
        raise ValueError(f"`batches` expected `split` with {expected}, got {shapes}.")
    recordings = spikes.shape[1]
    _whole("batch_size", batch_size, 1)
    _whole("epoch", epoch, 0)
    if seed is not None:
        _whole("seed", seed, 0)
    if drop_last and batch_size > recordings:
        raise ValueError(
            f"`batches` expected `batch_size` of at most {recordings}, the recordings"
            f" there are, or `drop_last=False`, got {batch_size}."
        )
    _check_shift(shift, seed, spikes, labels)
    order = np.arange(recordings)
    later = higher = np.zeros(recordings, np.int64)
    if seed is not None:
        rng = np.random.default_rng((seed, epoch))
        order = rng.permutation(recordings)
        if any(shift):
            later = rng.integers(0, shift[0], recordings, endpoint=True)
            higher = rng.integers(-shift[1], shift[1], recordings, endpoint=True)
    stop = recordings - recordings % batch_size if drop_last else recordings

    def take(chosen: np.ndarray) -> Split:
        part = spikes[:, chosen]
        if any(shift):
            part = _shifted(part, later[chosen], higher[chosen])
        return Split(part, labels[..., chosen])

    return (take(order[i : i + batch_size]) for i in range(0, stop, batch_size))


def _shifted(spikes: np.ndarray, later: np.ndarray, higher: np.ndarray) -> np.ndarray:
    """Each recording `later` steps later and `higher` channels higher; zeros enter."""
    steps, _, channels = spikes.shape
    out = np.zeros_like(spikes)
    for i, (t, c) in enumerate(zip(later, higher, strict=True)):
        up, down = max(c, 0), max(-c, 0)
        out[t:, i, up : channels - down] = spikes[: steps - t, i, down : channels - up]
    return out


def _check_shift(
    shift: Any, seed: int | None, spikes: np.ndarray, labels: np.ndarray
) -> None:
    wrong = ValueError(
        f"`batches` expected `shift` as (steps, channels), integers >= 0 and smaller"
        f" than the {spikes.shape[0]} steps and the channels, got {shift!r}."
    )
    if not isinstance(shift, (tuple, list)) or len(shift) != 2:
        raise wrong
    for value in shift:
        if not isinstance(value, (int, np.integer)) or isinstance(value, bool):
            raise wrong
    if shift[0] == 0 and shift[1] == 0:
        return
    if seed is None:
        raise ValueError("`batches` expected a `seed` with `shift`, got None.")
    if spikes.ndim != 3 or labels.ndim != 1:
        raise ValueError(
            "`batches` expected `shift` with spikes of (time, recordings, channels)"
            f" and one label per recording, got {spikes.shape} and {labels.shape}."
        )
    if not (0 <= shift[0] < spikes.shape[0] and 0 <= shift[1] < spikes.shape[2]):
        raise wrong


def _whole(argument: str, value: Any, least: int) -> None:
    ok = isinstance(value, (int, np.integer)) and not isinstance(value, bool)
    if not ok or value < least:
        expected = f"an integer >= {least}"
        raise ValueError(f"`batches` expected `{argument}` {expected}, got {value!r}.")
