"""Augmentation of events, and batches of them by Grain."""

from importlib.util import find_spec

import numpy as np
import pytest

from spikejax import datasets as ds
from spikejax.datasets import augment

SHAPE = (5, 7, 2)


def drawn(seed=0, count=4000):
    rng = np.random.default_rng(seed)
    t, y, x = rng.integers(0, 1000, count), rng.integers(0, 5, count), None
    x = rng.integers(0, 7, count)
    return ds.events(t=t, x=x, y=y, p=rng.integers(0, 2, count))


def rng(seed=0):
    return np.random.default_rng(seed)


@pytest.mark.parametrize(
    "change",
    [
        augment.jitter(SHAPE, time=50.0, space=1.0),
        augment.drop(0.3),
        augment.shift(SHAPE, time=100, space=2),
        augment.flip(SHAPE, 1.0),
        augment.chain(augment.flip(SHAPE, axis="y"), augment.drop(0.1)),
    ],
)
def test_augmented_events_are_events(change):
    """Of the sensor, in order, the same for a seed; what came is as it was."""
    events = drawn()
    before = events.copy()
    found = change(rng(), events)
    assert np.array_equal(events, before) and found.dtype == events.dtype
    assert (np.diff(found["t"]) >= 0).all() and found["t"].min() >= 0
    assert 0 < len(found) <= len(events)
    ds.pack(found, SHAPE, ds.by_time(100))
    assert np.array_equal(found, change(rng(), events))


def test_jitter_and_drop_have_their_spread():
    events = drawn()
    events["t"] += 10_000
    same = ds.events(events["t"], np.arange(4000))
    found = augment.jitter((4000,), time=30.0)(rng(), same)
    moved = found["t"][np.argsort(found["x"])] - same["t"]
    assert abs(moved.std() - 30) < 2 and abs(moved.mean()) < 2
    share = len(augment.drop(0.3)(rng(), events)) / len(events)
    assert abs(share - 0.7) < 0.04
    assert len(augment.drop(1.0)(rng(), events)) == 0


def test_shift_moves_all_alike():
    one = ds.events([500] * 3, [3] * 3, [2] * 3)
    places = set()
    for seed in range(200):
        found = augment.shift((5, 7), time=1, space=1)(rng(seed), one)
        assert len(np.unique(found)) == 1
        places.add(found[0].tolist())
    assert len(places) == 27
    edge = ds.events([0], [0], [0])
    gone = [len(augment.shift((5, 7), space=1)(rng(s), edge)) for s in range(40)]
    assert set(gone) == {0, 1}


@pytest.mark.parametrize(("axis", "size"), [("x", 7), ("y", 5), ("p", 2)])
def test_flip_is_its_own_inverse(axis, size):
    events, change = drawn(), augment.flip(SHAPE, 1.0, axis)
    found = change(rng(), events)
    assert np.array_equal(found[axis].astype(int), size - 1 - events[axis].astype(int))
    assert np.array_equal(change(rng(), found), events)


def test_cut_mix_takes_a_stretch_of_time():
    one, other = drawn(0), drawn(1)
    one["x"], other["x"] = 0, 1
    found, share = augment.cut_mix(one, other, rng(3))
    inside = found["t"][found["x"] == 1]
    outside = found["t"][found["x"] == 0]
    assert not ((outside > inside.min()) & (outside < inside.max())).any()
    assert abs(len(outside) / len(found) - share) < 0.05
    assert (np.diff(found["t"]) >= 0).all()


@pytest.mark.parametrize(
    ("call", "word"),
    [
        (lambda: augment.jitter(SHAPE, time=-1.0), "`time`"),
        (lambda: augment.jitter((5, 7, 3)), "`shape`"),
        (lambda: augment.drop(1.5), "`probability`"),
        (lambda: augment.shift(SHAPE, space=-1), "`space`"),
        (lambda: augment.flip((7,), axis="y"), "`axis` in x, got 'y'"),
        (lambda: augment.flip(SHAPE, 1.0)(rng(), ds.events([], [])["t"]), "`events`"),
        (lambda: augment.cut_mix(drawn(), ds.events([1], [1]), rng()), "`other`"),
    ],
)
def test_augmentations_refuse(call, word):
    with pytest.raises(ValueError, match="expected") as error:
        call()
    assert word in str(error.value) and "\n" not in str(error.value)


# --- batches

needs_grain = pytest.mark.skipif(
    not find_spec("grain"), reason="Grain is an optional package, of the extra `data`"
)


def numbered(count=20):
    """Recordings that say their number: events of one channel, label the number."""
    pairs = [(ds.events([5 * i % 7], [i]), i) for i in range(count)]
    return ds.source(pairs, shape=(32,))


def seen(batches):
    return [batch.labels.tolist() for batch in batches]


@needs_grain
def test_loaded_batches_are_the_recordings():
    options = {"bins": ds.by_time(10, 1), "threads": 1}
    found = list(ds.loader(numbered(), 6, seed=1, epochs=2, **options))
    assert [batch.spikes.shape for batch in found[:3]] == [(1, 6, 1)] * 3
    for batch in found:
        assert (batch.spikes[0, :, 0] == np.uint32(1) << batch.labels).all()
    again = seen(ds.loader(numbered(), 6, seed=1, epochs=2, **options))
    assert again == seen(found) != seen(ds.loader(numbered(), 6, seed=2, **options))
    order = [i for batch in again for i in batch]
    assert sorted(order[:20]) == list(range(20)) and order[:18] != order[20:38]
    plain = seen(ds.loader(numbered(), 6, seed=None, drop_last=False, **options))
    assert plain == [[*range(6)], [*range(6, 12)], [*range(12, 18)], [18, 19]]


@needs_grain
def test_shards_share_the_recordings():
    options = {"bins": ds.by_time(10, 1), "seed": 3, "threads": 1}
    shards = [seen(ds.loader(numbered(), 5, shard=(i, 2), **options)) for i in (0, 1)]
    assert [len(s) for s in shards] == [2, 2]
    assert sorted(sum(sum(shards, []), [])) == list(range(20))


@needs_grain
def test_loaded_batches_are_augmented_and_padded():
    change = augment.shift((32,), time=40)
    options = {"bins": ds.by_time(10), "augment": change, "threads": 1}
    found = list(ds.loader(numbered(), 10, seed=0, **options))
    again = list(ds.loader(numbered(), 10, seed=0, **options))
    for batch, same in zip(found, again, strict=True):
        assert isinstance(batch, ds.Padded) and batch.lengths.max() > 1
        assert all(map(np.array_equal, batch, same))


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ({"batch_size": 0}, "`batch_size`"),
        ({"batch_size": 21}, "at most 20, the recordings of a shard"),
        ({"shard": (2, 2)}, "`shard`"),
        ({"seed": None, "augment": augment.drop(0.1)}, "`seed` with `augment`"),
        ({"source": ds.yin_yang(20, seed=0)}, "`shape` of a sensor"),
    ],
)
def test_loaders_refuse(given, word):
    options = {"source": numbered(), "batch_size": 4, "bins": ds.by_time(1)} | given
    with pytest.raises(ValueError, match="expected") as error:
        ds.loader(**options)
    assert word in str(error.value) and "\n" not in str(error.value)
