"""What a data set is, and mini-batches of it in an order that can be resumed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np


class Split(NamedTuple):
    """One part of a data set.

    Attributes:
      spikes: (time, recordings, channels), of one byte each.
      labels: int32, (recordings,), or (time, recordings) where every step has one.

    Example:
      >>> from spikejax import datasets
      >>> train = datasets.digits().train
      >>> train.spikes.shape, train.labels[:3].tolist()
      ((100, 2700, 64), [0, 0, 0])
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

    Example:
      >>> import numpy as np
      >>> from spikejax import datasets
      >>> spikes = np.ones((5, 2, 3), np.bool_)  # the second recording has 3 steps
      >>> split = datasets.Padded(spikes, np.array([0, 1]), np.array([5, 3]))
      >>> [part.lengths.tolist() for part in datasets.batches(split, 1, seed=None)]
      [[5], [3]]
    """

    spikes: np.ndarray
    labels: np.ndarray
    lengths: np.ndarray


class Dataset(NamedTuple):
    """A data set with its published division into training and test recordings.

    Example:
      >>> from spikejax import datasets
      >>> problems = datasets.delayed_xor(6, seed=0).divide(1 / 3)
      >>> data = datasets.Dataset(*map(datasets.gather, problems))
      >>> data.train.spikes.shape, data.test.spikes.shape
      ((50, 4, 20), (50, 2, 20))
    """

    train: Split | Padded
    test: Split | Padded


def batches(
    split: Split | Padded,
    batch_size: int,
    *,
    seed: int | None,
    epoch: int = 0,
    drop_last: bool = True,
    shift: tuple[int, int] = (0, 0),
    buckets: Sequence[int] = (),
) -> Iterator[Any]:
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
        array, or the recording's length, is lost, what enters is empty. For labels of
        whole recordings only.
      buckets: for a `Padded` split: lengths, rising. A batch is of recordings that are
        longer than one of them and no longer than the next, and is cut to that, so that
        little is padded and there are few shapes. Each bucket has a last batch.

    Returns:
      An iterator of batches, each a `Split` of (time, batch, channels) spikes and
      (batch,) or (time, batch) labels, or a `Padded` with their lengths.

    Raises:
      ValueError: an argument is out of range, or `batch_size` exceeds the recordings
        while `drop_last` is set, which would give no batch at all.

    Example:
      >>> from spikejax import datasets
      >>> test = datasets.digits().test
      >>> parts = [part.spikes.shape for part in datasets.batches(test, 128, seed=0)]
      >>> parts  # of 300 recordings; 44 wait for another epoch
      [(100, 128, 64), (100, 128, 64)]
    """
    spikes, labels = np.asarray(split.spikes), np.asarray(split.labels)
    lengths = split.lengths if isinstance(split, Padded) else None
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
    if lengths is not None:
        lengths = check_lengths("batches", lengths, spikes)
    groups = _in_buckets(order, lengths, buckets, len(spikes))
    parts = [
        (group[i : i + batch_size], steps)
        for steps, group in groups
        for i in range(0, len(group), batch_size)
        if len(group) - i >= batch_size or not drop_last
    ]
    if drop_last and not parts:
        raise ValueError(
            f"`batches` expected `batch_size` of at most the recordings of a bucket, or"
            f" `drop_last=False`, got {batch_size}."
        )
    if seed is not None and len(groups) > 1:
        mixed = np.random.default_rng((seed, epoch, 1)).permutation(len(parts))
        parts = [parts[i] for i in mixed]

    def take(chosen: np.ndarray, steps: int) -> Split | Padded:
        part = spikes[:steps, chosen]
        if any(shift):
            part = _shifted(part, later[chosen], higher[chosen])
        its = labels if labels.ndim == 1 else labels[:steps]
        if lengths is None:
            return Split(part, its[..., chosen])
        if any(shift):
            behind = np.arange(steps)[:, None] >= lengths[chosen]
            part[behind] = 0
        return Padded(part, its[..., chosen], lengths[chosen])

    return (take(chosen, steps) for chosen, steps in parts)


def check_lengths(name: str, lengths: Any, spikes: np.ndarray) -> np.ndarray:
    """The lengths of the recordings in `spikes`, integers in [1, steps]."""
    steps, recordings = spikes.shape[:2]
    found = np.asarray(lengths)
    ok = found.dtype.kind in "iu" and found.shape == (recordings,)
    if not ok or (found.size and not 1 <= found.min() <= found.max() <= steps):
        got = f"{found.dtype}{list(found.shape)}"
        if ok:
            got = int(found.min() if found.min() < 1 else found.max())
        expected = f"{recordings} integers in [1, {steps}]"
        raise ValueError(f"`{name}` expected `lengths` to be {expected}, got {got}.")
    return found


def _in_buckets(
    order: np.ndarray, lengths: np.ndarray | None, buckets: Sequence[int], steps: int
) -> list[tuple[int, np.ndarray]]:
    """Numbers of recordings, in `order`, by the steps that they are cut to."""
    if not len(buckets):
        return [(steps, order)]
    if lengths is None:
        raise ValueError("`batches` expected `split` to be Padded for `buckets`.")
    limits = list(buckets)
    rises = all(a < b for a, b in zip([0, *limits], limits, strict=False))
    whole = all(isinstance(n, (int, np.integer)) for n in limits)
    if not (whole and rises) or limits[-1] < lengths.max() or limits[-1] > steps:
        expected = f"rising integers, the last in [{int(lengths.max())}, {steps}]"
        raise ValueError(f"`batches` expected `buckets` of {expected}, got {buckets}.")
    which = np.searchsorted(limits, lengths[order])
    return [(limit, order[which == i]) for i, limit in enumerate(limits)]


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
