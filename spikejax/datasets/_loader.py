"""Batches of a source, read and packed beside the training by Grain."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np

from spikejax.core import checks
from spikejax.core.optional import need
from spikejax.datasets._bins import Bins, pack
from spikejax.datasets._source import Source, collate
from spikejax.datasets.augment import Change


def loader(
    source: Source,
    batch_size: int,
    *,
    bins: Bins | None = None,
    augment: Change | None = None,
    seed: int | None = 0,
    epochs: int | None = 1,
    shard: tuple[int, int] = (0, 1),
    drop_last: bool = True,
    threads: int = 2,
    prefetch: int = 4,
) -> Any:
    """Batches of a source as a `grain.IterDataset`: shuffled, sharded, read ahead.

    For data that do not fit into memory; of what does, `gather` makes arrays for
    `batches`. Threads read, augment and pack while a network trains; the order, and
    what an augmentation draws, follow from the seed alone. The iterator is Grain's:
    `get_state` and `set_state` go on in the midst of an epoch, `mp_prefetch` of the
    data set reads in other processes.

    Args:
      source: recordings with labels; `datasets.source` makes one of tonic's data sets.
      batch_size: recordings of a batch.
      bins: makes packed bits of events, as in `Source.binned`; None for a source whose
        recordings are arrays (time, *features).
      augment: `(rng, recording) -> recording`, before `bins`, such as those of
        `datasets.augment`, or None.
      seed: an integer >= 0, or None for the order in which recordings are stored, for
        which there is no `augment`. Each epoch has another order.
      epochs: how many, or None for no end.
      shard: (number, count): the recordings of one of `count` processes that train
        together. Of those in one order, each has every `count`-th, all as many.
      drop_last: leave out a last batch that is smaller.
      threads: that read.
      prefetch: batches that are read ahead.

    Returns:
      An iterable of `Split`, spikes (time, batch, words) and labels, or of `Padded`
      where a batch has recordings of unequal length.

    Raises:
      ValueError: an argument out of range.
      ImportError: Grain is not installed.

    Example:
      >>> from spikejax import datasets
      >>> train = datasets.randman(100, seed=0)
      >>> for batch in datasets.loader(train, 32, bins=datasets.by_time(10, 10)):
      ...     print(batch.spikes.shape, batch.labels.shape)
      (10, 32, 1) (32,)
      (10, 32, 1) (32,)
      (10, 32, 1) (32,)
    """
    name = "datasets.loader"
    checks.whole(name, 1, batch_size=batch_size, threads=threads, prefetch=prefetch)
    if epochs is not None:
        checks.whole(name, 1, epochs=epochs)
    if seed is None and augment is not None:
        raise checks.refuse(name, "seed", "with `augment`", None)
    if seed is not None:
        checks.whole(name, 0, seed=seed)
    number, count = _shard(name, shard)
    if bins is not None and source.shape is None:
        raise checks.refuse(name, "source", "with the `shape` of a sensor", source)
    size = len(source) // count
    if size < (batch_size if drop_last else 1):
        message = f"of at most {size}, the recordings of a shard"
        raise checks.refuse(name, "batch_size", message, batch_size)
    grain = need(name, "grain", "data")
    data = grain.MapDataset.source(source)
    if seed is not None:
        data = data.seed(seed).shuffle()
    data = data.slice(slice(number, size * count, count))
    data = data.repeat(epochs) if epochs != 1 else data
    if augment is not None:
        data = data.random_map(partial(_augmented, augment))
    if bins is not None:
        data = data.map(partial(_binned, source, bins))
    data = data.batch(batch_size, drop_remainder=drop_last, batch_fn=collate)
    options = grain.ReadOptions(num_threads=threads, prefetch_buffer_size=prefetch)
    return data.to_iter_dataset(options)


def _shard(name: str, shard: Any) -> tuple[int, int]:
    ok = isinstance(shard, tuple) and len(shard) == 2
    ok = ok and all(isinstance(n, (int, np.integer)) for n in shard)
    if not ok or not 0 <= shard[0] < shard[1]:
        raise checks.refuse(name, "shard", "to be (number, count), below count", shard)
    return shard


def _augmented(augment: Change, item: tuple, rng: np.random.Generator) -> tuple:
    return augment(rng, item[0]), item[1]


def _binned(source: Source, bins: Bins, item: tuple) -> tuple:
    return pack(item[0], source.shape or (), bins), item[1]
