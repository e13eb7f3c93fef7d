"""Events from arrays to bits, sources of them, problems by formula."""

import pickle

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax import datasets as ds
from spikejax.datasets._formulas import yin_yang_class


def drawn(seed, count=200, longest=1000, shape=(5, 7)):
    rng = np.random.default_rng(seed)
    height, width = shape
    return ds.events(
        t=rng.integers(0, longest, count),
        x=rng.integers(0, width, count),
        y=rng.integers(0, height, count),
        p=rng.choice([-1, 1], count),
    )


def by_loop(events, shape, step, steps):
    """Where at least one event fell, by the definition."""
    found = np.zeros((steps, *shape), bool)
    for event, at in zip(events, step, strict=True):
        if 0 <= at < steps:
            place = {1: ("x",), 2: ("y", "x"), 3: ("y", "x", "p")}[len(shape)]
            found[(at, *(int(event[k]) for k in place))] = True
    return found


def test_events_are_put_in_order():
    found = ds.events(t=[3, 1, 3, 2], x=[0, 1, 2, 3], p=[0, 2, -1, 1.0])
    assert found["t"].tolist() == [1, 2, 3, 3] and found["x"].tolist() == [1, 3, 0, 2]
    assert found["p"].tolist() == [True, True, False, False]
    assert ds.events([], []).shape == (0,)


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ({"t": [1], "x": [1, 2]}, "`x` of shape [1]"),
        ({"t": [1.5], "x": [1]}, "`t` to be integers"),
        ({"t": [-1], "x": [1]}, "`t` in [0, "),
        ({"t": [1], "x": [-4]}, "`x` in [0, 2147483647], got -4"),
        ({"t": [1], "x": [1 << 31]}, "`x` in [0, 2147483647], got 2147483648"),
        ({"t": [[1]], "x": [[1]]}, "`t` of shape"),
        ({"t": [1], "x": [1], "p": ["a"]}, "`p` to be integers"),
    ],
)
def test_events_refuse(given, word):
    with pytest.raises(ValueError, match="expected") as error:
        ds.events(**given)
    assert word in str(error.value) and "\n" not in str(error.value)


@pytest.mark.parametrize("shape", [(7,), (5, 7), (5, 7, 2)])
def test_packed_bits_are_those_of_the_definition(shape):
    """Of events in any order, also of another package's array."""
    events = drawn(0)[np.random.default_rng(1).permutation(200)]
    words = ds.pack(events, shape, ds.by_time(70, 12))
    expected = by_loop(events, shape, events["t"] // 70, 12)
    assert words.dtype == np.uint32 and words.shape == (12, -(-expected[0].size // 32))
    assert np.array_equal(ds.unpack(words, shape), expected)
    other = np.empty(200, [("x", "u2"), ("y", "u2"), ("t", "f8"), ("p", "i1")])
    for name in other.dtype.names:
        other[name] = events[name]
    assert np.array_equal(ds.pack(other, shape, ds.by_time(70, 12)), words)


def test_packed_bits_are_those_that_networks_take():
    events = drawn(2)
    words = ds.pack(events, (5, 7, 2), ds.by_time(100, 10))[:, None]
    dense = ds.unpack(words, (5, 7, 2))
    spikes = ds.spikes(words, (5, 7, 2))
    assert np.array_equal(sj.events.unpack(spikes), dense)
    assert np.array_equal(jax.jit(ds.prepare((5, 7, 2)))(words), dense)
    net = sj.serial(sj.flatten(axes=3), sj.linear(4), sj.lif(0.9))
    params, state = net.init(jax.random.key(0), jnp.zeros((1, 5, 7, 2)))
    run = jax.jit(lambda words: net.unroll(params, state, ds.spikes(words, (5, 7, 2))))
    ys = net.unroll(params, state, dense.astype(np.float32))[1]
    np.testing.assert_allclose(run(words)[1], ys, atol=1e-6)


def test_steps_by_time():
    t = np.array([0, 4, 5, 26])
    assert ds.by_time(5)(t)[0].tolist() == [0, 0, 1, 5] and ds.by_time(5)(t)[1] == 6
    at, steps = ds.by_time(2.5, 4, start=4)(t)
    assert at.tolist() == [-2, 0, 0, 8] and steps == 4
    assert ds.by_time(5)(t[:0])[1] == 1
    unsigned = np.array([(3, 0), (9, 1)], [("t", "u4"), ("x", "i4")])
    assert ds.pack(unsigned, (4,), ds.by_time(5, 2, start=4)).tolist() == [[0], [2]]
    with pytest.raises(ValueError, match="at most 1048576 steps, got 17000000000001"):
        ds.by_time(100)(np.array([1_700_000_000_000_000]))


def test_steps_by_count():
    t = np.arange(10)
    at, steps = ds.by_count(events=4)(t)
    assert at.tolist() == [0, 0, 0, 0, 1, 1, 1, 1, 2, 2] and steps == 3
    at, steps = ds.by_count(steps=4)(t)
    assert at.tolist() == [i * 4 // 10 for i in range(10)] and steps == 4
    assert ds.by_count(events=4)(t[:0])[1] == 1 == ds.by_count(steps=1)(t[:0])[1]


def test_adaptive_steps_end_after_events_or_time():
    rng = np.random.default_rng(3)
    t = np.sort(np.concatenate([rng.integers(0, 50, 40), rng.integers(50, 2000, 20)]))
    at, steps = ds.adaptive(events=6, longest=100)(t)
    assert (
        (np.diff(at) >= 0).all() and set(np.diff(at)) <= {0, 1} and at[-1] + 1 == steps
    )
    for step in range(steps):
        inside = t[at == step]
        assert len(inside) <= 6 and inside[-1] - inside[0] < 100
        after = t[at == step + 1]
        full = len(inside) == 6
        assert full or not len(after) or after[0] - inside[0] >= 100
    assert ds.adaptive(3, 10)(t[:0])[1] == 1


@pytest.mark.parametrize(
    ("call", "word"),
    [
        (lambda: ds.by_time(0), "`dt` > 0"),
        (lambda: ds.by_time(1, 0), "`steps`"),
        (lambda: ds.by_count(), "got neither"),
        (lambda: ds.by_count(events=1, steps=1), "got both"),
        (lambda: ds.adaptive(0, 1), "`events`"),
        (lambda: ds.adaptive(1, -1), "`longest` > 0"),
        (lambda: ds.pack(drawn(0), (5, 6), ds.by_time(9)), "with `x` in [0, 6), got 6"),
        (lambda: ds.pack(drawn(0), (5, 7, 3), ds.by_time(9)), "`shape`"),
        (lambda: ds.pack(drawn(0), [5], ds.by_time(9)), "`shape`"),
        (lambda: ds.pack(ds.events([1], [2]), (4, 4), ds.by_time(9)), "fields t, y, x"),
        (lambda: ds.pack(np.zeros(3), (4,), ds.by_time(9)), "structured array"),
        (lambda: ds.pack(drawn(0), (4096, 4096), ds.by_time(9)), "1073741824 bits"),
        (lambda: ds.unpack(np.zeros((3, 3), np.uint32), (5, 7)), "uint32[..., 2]"),
        (lambda: ds.unpack(np.zeros((3, 2)), (5, 7)), "uint32[..., 2]"),
    ],
)
def test_bins_refuse(call, word):
    with pytest.raises(ValueError, match="expected") as error:
        call()
    assert word in str(error.value) and "\n" not in str(error.value)


# --- sources


def recordings(count=10, **fields):
    pairs = [(drawn(i, 30 + i, 100 * (i + 1)), i % 3) for i in range(count)]
    return ds.source(pairs, shape=(5, 7, 2), **fields)


class Tonic:
    """The form of a data set of tonic: `len`, and pairs with labels of its kind."""

    def __init__(self):
        self.pairs = [
            (np.array([(5, 3, 1)], "i8, i8, i8"), np.int64(i)) for i in (2, 0)
        ]
        for events, _ in self.pairs:
            events.dtype.names = ("t", "x", "p")
        self.asked = []

    def __len__(self):
        return 2

    def __getitem__(self, i):
        self.asked.append(i)
        return self.pairs[i]


def test_what_has_a_length_and_pairs_is_a_source():
    data = Tonic()
    found = ds.source(data, shape=(4,), labels=[2, 0])
    assert data.asked == [] and found.labels.dtype == np.int32
    words, label = found.binned(ds.by_time(2, 4))[1]
    assert label == 0 and words.tolist() == [[0], [0], [8], [0]] and data.asked == [1]
    assert ds.source(data, shape=(4,)).labels.tolist() == [2, 0]
    with pytest.raises(ValueError, match="one for each of 2 recordings"):
        ds.source(data, labels=[1])
    with pytest.raises(ValueError, match="`labels` to be numbers"):
        ds.source(data, labels=["a", "b"])
    assert ds.source(data, labels=[0.25, 0.5])[1][1] == 0.5


def test_some_of_a_source():
    found = recordings()
    assert found[-1][1] == 0 and len(found[2:5]) == 3
    some = found[np.array([7, 2, 5])]
    assert np.array_equal(some[1][0], found[2][0]) and some.labels.tolist() == [1, 2, 2]
    again = some[1:]
    assert np.array_equal(again[1][0], found[5][0])
    assert np.array_equal(again[-1][0], found[5][0])
    assert [label for _, label in found] == found.labels.tolist()  # by IndexError


def test_a_source_is_divided_by_chance_and_by_group():
    found = recordings(20)
    rest, other = found.divide(0.25, seed=1)
    assert (len(rest), len(other)) == (15, 5)
    both = [sum(map(int, e["t"])) for e, _ in (*rest, *other)]
    assert sorted(both) == sorted(sum(map(int, e["t"])) for e, _ in found)
    same = found.divide(0.25, seed=1)[1]
    assert np.array_equal(same.numbers, other.numbers)
    with pytest.raises(ValueError, match="`share`"):
        found.divide(0.001)
    with pytest.raises(ValueError, match=r"`groups` in none, got speaker\."):
        found.hold_out(speaker=[1])


def test_gathered_recordings_are_those_of_the_source():
    binned = recordings(6).binned(ds.by_time(100))
    part = ds.gather(binned)
    assert part.lengths.tolist() == [len(words) for words, _ in binned]
    for i, (words, label) in enumerate(binned):
        assert np.array_equal(part.spikes[: len(words), i], words)
        assert not part.spikes[len(words) :, i].any() and part.labels[i] == label
    equal = ds.gather(recordings(6).binned(ds.by_time(100, 4)))
    assert isinstance(equal, ds.Split) and equal.spikes.shape == (4, 6, 3)
    with pytest.raises(ValueError, match="`binned` makes them of events"):
        ds.gather(recordings())


def test_sources_pickle():
    """So that other processes can read them."""
    binned = ds.randman(4, seed=0).binned(ds.by_time(10, 10))
    same = pickle.loads(pickle.dumps(binned))
    assert np.array_equal(same[3][0], binned[3][0])


# --- by formula


def test_randman_is_smooth_and_fires_once():
    found = ds.randman(40, seed=1, channels=8, steps=50, classes=2)
    again = ds.randman(40, seed=1, channels=8, steps=50, classes=2)
    times = np.stack([e["t"][np.argsort(e["x"])] for e, _ in found])
    for (events, label), (same, other) in zip(found, again, strict=True):
        assert sorted(events["x"]) == list(range(8)) and label == other
        assert np.array_equal(events, same)
    assert times.min() == 0 and times.max() == 49
    # of a curve: the nearest recording of the class is near
    one = times[found.labels == 0]
    far = np.abs(one[:, None] - one).max(-1).astype(float)
    np.fill_diagonal(far, np.inf)
    assert np.median(far.min(1)) < 0.5 * np.median(np.abs(one[0] - one[1:]).max(-1))
    test = ds.randman(40, seed=1, channels=8, steps=50, classes=2, draw=1)
    assert not np.array_equal(test[0][0], found[0][0])


def test_yin_yang_is_the_figure():
    found = ds.yin_yang(600, seed=0)
    places = np.stack([place for place, _ in found])
    np.testing.assert_allclose(places[:, :2] + places[:, 2:], 1.0)
    assert (np.hypot(*(places[:, :2] - 0.5).T) <= 0.5).all()
    assert np.bincount(found.labels).min() > 150
    dots = np.array([[0.75, 0.5], [0.25, 0.5]])
    near = np.hypot(*(places[:, None, :2] - dots).transpose(2, 0, 1)).min(1)
    assert np.array_equal(near < 0.1, found.labels == 2)
    half = yin_yang_class(np.array([[0.5, 0.95], [0.5, 0.05]]), 0.1, 0.5)
    assert half.tolist() == [1, 0]
    # turned by half a turn the two halves change places
    turned = yin_yang_class(1 - places[:, :2], 0.1, 0.5)
    assert np.array_equal(turned, np.choose(found.labels, [1, 0, 2]))


def test_delayed_xor():
    found = ds.delayed_xor(64, seed=0, delay=5, cue=4, channels=6, rate=0.5)
    for spikes, label in found:
        assert spikes.shape == (17, 12) and spikes.dtype == bool
        assert not spikes[4:9].any() and not spikes[13:].any()
        first, second = (
            spikes[a : a + 4].reshape(-1, 2, 6).any((0, 2)) for a in (0, 9)
        )
        assert first.sum() == second.sum() == 1
        assert label == (first.argmax() ^ second.argmax())
    assert 20 < found.labels.sum() < 44


def test_store_recall_says_what_was_stored_last():
    found = ds.store_recall(40, seed=0, windows=6, window=5, channels=9, rate=0.6)
    asked = 0
    for spikes, labels in found:
        shown = spikes.reshape(6, 5, 4, 9).any((1, 3))
        stored = None
        for i, (zero, one, store, recall) in enumerate(shown):
            assert zero != one and not (store and recall)
            here = set(labels[5 * i : 5 * i + 5].tolist())
            assert here == ({stored} if recall else {-1})
            asked += recall
            stored = int(one) if store else stored
        assert stored is None or recall or not shown[:5, 2].any()
    assert asked > 15


@pytest.mark.parametrize(
    ("make", "given", "word"),
    [
        (ds.randman, {"recordings": 1}, "`recordings`"),
        (ds.randman, {"recordings": 5, "alpha": -1.0}, "`alpha`"),
        (ds.yin_yang, {"recordings": 5, "small": 0.3}, "`small`"),
        (ds.delayed_xor, {"recordings": 5, "rate": 1.5}, "`rate`"),
        (ds.store_recall, {"recordings": 5, "windows": 1}, "`windows`"),
    ],
)
def test_formulas_refuse(make, given, word):
    with pytest.raises(ValueError, match=word):
        make(seed=0, **given)
