"""What every reader gives: recordings with labels, read when they are asked for."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

import numpy as np

from spikejax.core import checks
from spikejax.datasets import _events
from spikejax.datasets._bins import Bins, pack
from spikejax.datasets._split import Padded, Split


@dataclasses.dataclass(frozen=True, eq=False)
class Source:
    """Recordings with labels: `source[i]` is `(recording, label)`, read when asked for.

    What tonic, Grain and PyTorch call a data set, so these take it as it is. A
    recording is a structured array of events, or an image or a sound as it is stored.
    `source[array]` and `source[a:b]` are sources of some of the recordings.

    Attributes:
      read: `number -> recording`.
      labels: one for each recording, int32 `(recordings,)`, or an array for each,
        `(recordings, *shape)`.
      shape: of the sensor, as `pack` takes it, or None for recordings of other kinds.
      names: of the classes.
      groups: what else is known of each recording, such as {"speaker": numbers}.
      numbers: what `read` is called with for each recording; by default 0, 1, ….

    Example:
      >>> import numpy as np
      >>> from spikejax import datasets
      >>> clicks = datasets.Source(lambda i: np.eye(3)[i], np.array([0, 1, 1]))
      >>> clicks[1], len(clicks[clicks.labels == 1])
      ((array([0., 1., 0.]), 1), 2)
    """

    read: Callable[[int], Any] = dataclasses.field(repr=False)
    labels: np.ndarray = dataclasses.field(repr=False)
    shape: tuple[int, ...] | None = None
    names: tuple[str, ...] = dataclasses.field(default=(), repr=False)
    groups: Mapping[str, np.ndarray] = dataclasses.field(
        default_factory=dict, repr=False
    )
    numbers: np.ndarray | None = dataclasses.field(default=None, repr=False)

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, which: Any) -> Any:
        if isinstance(which, (slice, np.ndarray, list)):
            return self._some(np.arange(len(self))[which])
        if not -len(self) <= which < len(self):
            raise IndexError(
                f"`Source` expected a number in [0, {len(self)}), got {which}."
            )
        number = which if self.numbers is None else int(self.numbers[which])
        label = self.labels[which]
        number = number % len(self) if self.numbers is None else number
        return self.read(number), label.item() if label.ndim == 0 else label

    def _some(self, which: np.ndarray) -> Source:
        numbers = which if self.numbers is None else self.numbers[which]
        groups = {name: np.asarray(of)[which] for name, of in self.groups.items()}
        return dataclasses.replace(
            self, labels=self.labels[which], groups=groups, numbers=numbers
        )

    def map(self, change: Callable[[Any], Any]) -> Source:
        """The same recordings after `change(recording)`, done when they are read.

        Example:
          >>> from spikejax import datasets
          >>> train = datasets.yin_yang(100, seed=0)
          >>> train.map(lambda place: 1 - place)[0][0].shape
          (4,)
        """
        return dataclasses.replace(
            self, read=partial(_changed, self.read, change), shape=None
        )

    def binned(self, bins: Bins) -> Source:
        """Recordings of events as packed bits, uint32 (steps, words): see `pack`.

        Raises:
          ValueError: it has no `shape`.
        """
        if self.shape is None:
            raise checks.refuse("Source.binned", "shape", "of a sensor", None)
        return self.map(partial(pack, shape=self.shape, bins=bins))

    def divide(self, share: float, *, seed: int = 0) -> tuple[Source, Source]:
        """Two sources, by chance, such as to train and to validate on.

        Args:
          share: of the recordings, in (0, 1), that go into the second.
          seed: an integer >= 0.

        Raises:
          ValueError: `share` leaves one of them empty.

        Example:
          >>> from spikejax import datasets
          >>> train, validation = datasets.yin_yang(100, seed=0).divide(0.1)
          >>> len(train), len(validation)
          (90, 10)
        """
        checks.whole("Source.divide", 0, seed=seed)
        checks.within("Source.divide", 0.0, 1.0, share=share)
        second = round(share * len(self))
        if not 0 < second < len(self):
            message = f"that leaves some of {len(self)} recordings in either part"
            raise checks.refuse("Source.divide", "share", message, share)
        order = np.random.default_rng(seed).permutation(len(self))
        return self._some(np.sort(order[second:])), self._some(np.sort(order[:second]))

    def hold_out(self, **groups: Any) -> tuple[Source, Source]:
        """Two sources, of which the second has the recordings of some groups.

        Args:
          **groups: a name in `groups` and the values that are held out, such as
            `speaker=[0, 3]`.

        Raises:
          ValueError: no such group, or one of the parts would be empty.

        Example:
          >>> import numpy as np
          >>> from spikejax import datasets
          >>> who = {"speaker": np.array(["ann", "bob", "ann", "eve"])}
          >>> words = datasets.Source(float, np.arange(4), groups=who)
          >>> train, validation = words.hold_out(speaker=["ann"])
          >>> train.labels.tolist(), validation.labels.tolist()
          ([1, 3], [0, 2])
        """
        held = np.zeros(len(self), bool)
        for name, values in groups.items():
            if name not in self.groups:
                got = checks.Text(name)
                known = ", ".join(self.groups) or "none"
                raise checks.refuse("Source.hold_out", "groups", f"in {known}", got)
            held |= np.isin(self.groups[name], values)
        if not 0 < held.sum() < len(self):
            message = f"that hold out some of {len(self)} recordings"
            raise checks.refuse("Source.hold_out", "groups", message, groups)
        which = np.arange(len(self))
        return self._some(which[~held]), self._some(which[held])


class Sources(NamedTuple):
    """The parts of a data set.

    Attributes:
      train: recordings to train on.
      test: those that results are reported on.
      validation: those to choose by, where the makers divided them off; else None, and
        `train.divide` or `train.hold_out` makes one.

    Example:
      >>> from spikejax import datasets
      >>> train, test = datasets.yin_yang(100, seed=0).divide(0.2)
      >>> data = datasets.Sources(train, test)
      >>> len(data.train), len(data.test), data.validation
      (80, 20, None)
    """

    train: Source
    test: Source
    validation: Source | None = None


def _changed(read: Callable, change: Callable, number: int) -> Any:
    return change(read(number))


def source(
    data: Any, shape: tuple[int, ...] | None = None, labels: Any = None
) -> Source:
    """Any object of recordings and labels as a `Source`, such as a data set of tonic.

    Args:
      data: with `len(data)`, and `data[i]` that gives `(recording, label)`, as lists.
      shape: of the sensor, as `pack` takes it. tonic's `sensor_size` is the other way
        round, (width, height, 2); its SHD and SSC are `(700,)`.
      labels: of all recordings; by default every recording is read once to know them.
        tonic has them as `data.targets`.

    Returns:
      A source whose recordings are read from `data` when they are asked for.

    Raises:
      ValueError: as many labels as recordings are expected, and recordings at all.

    Example:
      >>> from spikejax import datasets
      >>> clicks = [(datasets.events(t=[0, 5], x=[1, 2]), 0)]
      >>> events, label = datasets.source(clicks, shape=(4,))[0]
      >>> events.tolist(), label
      ([(0, 1), (5, 2)], 0)
    """
    if shape is not None:
        shape = _events.check_shape("datasets.source", shape)
    size = len(data)
    if labels is None:
        labels = [data[i][1] for i in range(size)]
    labels = np.asarray(labels)
    if labels.dtype.kind not in "biuf":
        got = checks.Text(f"dtype {labels.dtype}")
        raise checks.refuse("datasets.source", "labels", "to be numbers", got)
    if labels.shape[:1] != (size,) or not size:
        message = f"one for each of {size} recordings, at least one"
        got = checks.Text(f"shape {list(labels.shape)}")
        raise checks.refuse("datasets.source", "labels", message, got)
    kind = np.int32 if labels.dtype.kind in "iu" else labels.dtype
    return Source(partial(_first, data), labels.astype(kind), shape)


def _first(data: Any, number: int) -> Any:
    return data[number][0]


def gather(source: Source) -> Split | Padded:
    """All recordings of a source in one array, for `batches` and `learn.fit`.

    Args:
      source: whose recordings are arrays (time, *features): binned, or encoded.

    Returns:
      A `Split` of (time, recordings, *features) or, where not all are of one length, a
      `Padded` with zeros behind the end of each and their `lengths`.

    Raises:
      ValueError: recordings of unequal features, or of events.

    Example:
      >>> from spikejax import datasets
      >>> split = datasets.gather(datasets.delayed_xor(4, seed=0))
      >>> split.spikes.shape, split.labels.shape
      ((50, 4, 20), (4,))
    """
    return collate([source[i] for i in range(len(source))])


def collate(items: Any) -> Split | Padded:
    """A batch of `(recording, label)` pairs: see `gather`."""
    recordings = [np.asarray(recording) for recording, _ in items]
    labels = [np.asarray(label) for _, label in items]
    first = recordings[0]
    if first.dtype.names is not None or first.ndim < 1:
        got = checks.Text(f"{first.dtype}{list(first.shape)}")
        message = "of arrays (time, *features); `binned` makes them of events"
        raise checks.refuse("datasets.gather", "source", message, got)
    for recording in recordings:
        if recording.shape[1:] != first.shape[1:] or recording.dtype != first.dtype:
            axes = ", ".join(map(str, ("time", *first.shape[1:])))
            got = checks.Text(f"{recording.dtype}{list(recording.shape)}")
            message = f"of recordings {first.dtype} ({axes})"
            raise checks.refuse("datasets.gather", "source", message, got)
    lengths = np.array([len(recording) for recording in recordings], np.int32)
    spikes = _side_by_side(recordings)
    if all(a.shape[:1] == b.shape[:1] for a, b in zip(labels, recordings, strict=True)):
        stacked = _side_by_side(labels)  # a label at every step
    else:
        stacked = np.stack(labels)
    if stacked.dtype.kind in "iu":
        stacked = stacked.astype(np.int32)
    if (lengths == len(spikes)).all():
        return Split(spikes, stacked)
    return Padded(spikes, stacked, lengths)


def _side_by_side(arrays: list[np.ndarray]) -> np.ndarray:
    """Arrays (time, *features) on axis 1 of one, with zeros behind their ends."""
    longest = max(len(array) for array in arrays)
    shape = (longest, len(arrays), *arrays[0].shape[1:])
    found = np.zeros(shape, arrays[0].dtype)
    for i, array in enumerate(arrays):
        found[: len(array), i] = array
    return found
