"""The two shipped data sets, the batches drawn from them, and hostile files."""

import re
import zipfile
from pathlib import Path

import numpy as np
import pytest

from spikejax.datasets import (
    DIGITS,
    ECG_WAVES,
    Padded,
    Split,
    _archive,
    _digits,
    _ecg,
    batches,
    build_digits,
    digits,
    ecg,
)
from spikejax.encode import mel_spikes, read_wav

CLIP = Path(__file__).parent / "7_jackson_0.wav"
CLIP_ROW = 85  # of the test split


def test_digits_are_the_official_split():
    data = digits()
    assert data.train.spikes.shape == (100, 2700, 64)
    assert data.test.spikes.shape == (100, 300, 64)
    assert data.train.spikes.dtype == np.bool_ and data.train.labels.dtype == np.int32
    assert len(DIGITS) == 10
    assert (np.bincount(data.train.labels) == 270).all()
    assert (np.bincount(data.test.labels) == 30).all()
    assert data.train.spikes.any((0, 2)).all()
    assert 0.03 < data.train.spikes.mean() < 0.1


def test_a_recording_encodes_to_its_shipped_spikes():
    audio, rate = read_wav(CLIP)
    test = digits().test
    assert DIGITS[test.labels[CLIP_ROW]] == "seven"
    assert np.array_equal(mel_spikes(audio, rate), test.spikes[:, CLIP_ROW])


def test_ecg_is_the_published_data():
    data = ecg()
    assert data.train.spikes.shape == (1301, 618, 4)
    assert data.test.spikes.shape == (1301, 141, 4)
    assert data.train.labels.shape == (1301, 618) and len(ECG_WAVES) == 6
    assert data.test.spikes.dtype == np.int8 and data.test.labels.dtype == np.int32
    assert set(np.unique(data.test.spikes)) == {-1, 0, 1}
    negative = np.argwhere(data.test.spikes == -1)
    assert len(negative) == 141 and (negative[:, [0, 2]] == [1300, 0]).all()
    counts = np.bincount(data.train.labels.ravel())
    assert counts.tolist() == [166315, 49485, 46503, 35776, 242792, 263147]


def test_ecg_without_signs_and_with_a_mark_for_no_label():
    data, marked = ecg(), ecg(signed=False, unlabelled=-1)
    assert marked.train.spikes.dtype == np.bool_
    assert np.array_equal(marked.train.spikes, data.train.spikes == 1)
    empty = marked.train.labels == -1
    assert int(empty.sum()) == 65785 and not data.train.labels[empty].any()
    assert np.array_equal(marked.train.labels[~empty], data.train.labels[~empty])
    with pytest.raises(ValueError, match="`unlabelled` as an integer"):
        ecg(unlabelled=None)


@pytest.mark.parametrize("module", [_digits, _ecg])
def test_shipped_files_are_small_and_licensed(module):
    path = _archive.DATA / module.FILE
    assert path.stat().st_size < 1_000_000
    text = (path.parent / f"LICENSE-{path.stem}.txt").read_text()
    assert module.FILE in text and "icense" in text


def split(recordings: int = 10, per_step: bool = False) -> Split:
    spikes = np.zeros((5, recordings, 3), np.uint8)
    spikes[:] = np.arange(recordings)[:, None]
    labels = np.arange(recordings, dtype=np.int32)
    return Split(spikes, np.tile(labels, (5, 1)) if per_step else labels)


def padded(recordings: int = 40) -> Padded:
    lengths = np.random.default_rng(0).integers(1, 6, recordings)
    return Padded(*split(recordings), lengths)


def order(part: Split, **options) -> list[int]:
    return [int(i) for batch in batches(part, 3, **options) for i in batch.labels]


def test_batches_depend_on_seed_and_epoch_alone():
    part = split(40)
    assert order(part, seed=1, epoch=2) == order(part, seed=1, epoch=2)
    assert order(part, seed=1, epoch=2) != order(part, seed=1, epoch=3)
    assert order(part, seed=1, epoch=2) != order(part, seed=2, epoch=1)
    assert order(part, seed=None) == list(range(39))
    assert len(set(order(part, seed=5))) == 39
    assert sorted(order(part, seed=5, drop_last=False)) == list(range(40))


@pytest.mark.parametrize("per_step", [False, True])
def test_batches_keep_spikes_and_labels_together(per_step):
    found = list(batches(split(10, per_step), 4, seed=0, drop_last=False))
    assert [b.spikes.shape for b in found] == [(5, 4, 3), (5, 4, 3), (5, 2, 3)]
    for batch in found:
        assert (
            batch.labels.shape == ((5,) if per_step else ()) + batch.spikes.shape[1:2]
        )
        assert (batch.spikes == batch.labels[..., None] + 0 * batch.spikes).all()
    assert len(list(batches(split(10), 4, seed=0))) == 2
    assert len(list(batches(split(2), 4, seed=0, drop_last=False))) == 1


def test_shift_moves_whole_recordings():
    spikes = np.zeros((9, 200, 7), np.bool_)
    spikes[3, :, 3] = True
    part = Split(spikes, np.zeros(200, np.int32))
    (batch,) = batches(part, 200, seed=0, shift=(2, 1))
    steps, recordings, channels = np.nonzero(batch.spikes)
    assert sorted(recordings) == list(range(200))
    assert set(steps) == {3, 4, 5} and set(channels) == {2, 3, 4}
    assert batch.spikes.dtype == np.bool_ and spikes.sum() == 200
    (again,) = batches(part, 200, seed=0, shift=(2, 1))
    assert np.array_equal(batch.spikes, again.spikes)
    edge = Split(np.ones((4, 50, 3), np.uint8), np.zeros(50, np.int32))
    (batch,) = batches(edge, 50, seed=1, shift=(3, 2))
    assert set(batch.spikes.sum((0, 2))) <= {t * c for t in range(5) for c in range(4)}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"batch_size": 0}, "`batch_size` an integer >= 1, got 0"),
        ({"batch_size": 2.0}, "`batch_size`"),
        ({"batch_size": 11}, "`batch_size` of at most 10"),
        ({"seed": -1}, "`seed`"),
        ({"seed": 1.5}, "`seed`"),
        ({"epoch": -1}, "`epoch`"),
        ({"epoch": True}, "`epoch`"),
        ({"shift": 3}, "`shift`"),
        ({"shift": (1, 0.5)}, "`shift`"),
        ({"shift": (5, 0)}, "`shift`"),
        ({"shift": (-1, 0)}, "`shift`"),
        ({"shift": (1, 1), "seed": None}, "`seed` with `shift`"),
        ({"split": split(10, True), "shift": (1, 0)}, "one label per recording"),
        ({"split": Split(np.zeros((5, 3)), np.zeros(4))}, "`split`"),
        ({"split": Split(np.zeros(5), np.zeros(4))}, "`split`"),
        ({"buckets": (3, 5)}, "`split` to be Padded"),
        ({"split": padded(), "buckets": (3, 4)}, r"the last in \[5, 5\]"),
        ({"split": padded(), "buckets": (3, 3, 5)}, "rising integers"),
        ({"split": padded(4), "batch_size": 4, "buckets": (2, 5)}, "of a bucket"),
        ({"split": Padded(*split(), np.zeros(10, int))}, r"`lengths` .* got 0"),
    ],
)
def test_batches_refuse(options, message):
    options = {"split": split(), "batch_size": 2, "seed": 0} | options
    with pytest.raises(ValueError, match=message) as error:
        batches(**options)  # at the call, not at the first batch
    assert "\n" not in str(error.value)


def test_padded_batches_keep_their_lengths():
    part = padded()
    for batch in batches(part, 7, seed=0, drop_last=False):
        assert isinstance(batch, Padded)
        assert np.array_equal(batch.lengths, part.lengths[batch.labels])
    (batch,) = batches(part, 40, seed=0, shift=(2, 1))
    assert not batch.spikes[np.arange(5)[:, None] >= batch.lengths].any()


@pytest.mark.parametrize("seed", [0, None])
def test_buckets_cut_batches_to_what_is_in_them(seed):
    part = padded()
    found = list(batches(part, 4, seed=seed, buckets=(2, 3, 5), drop_last=False))
    assert sorted(i for batch in found for i in batch.labels) == list(range(40))
    for batch in found:
        limit = len(batch.spikes)
        before = {2: 0, 3: 2, 5: 3}[limit]
        assert ((before < batch.lengths) & (batch.lengths <= limit)).all()
        assert np.array_equal(batch.spikes[0, :, 0], batch.labels)
    assert len({len(batch.spikes) for batch in found[:4]}) > 1 or seed is None
    full = list(batches(part, 4, seed=seed, buckets=(2, 3, 5)))
    assert {batch.spikes.shape[1] for batch in full} == {4}


def tiny_digits() -> dict[str, np.ndarray]:
    packed, labels = np.zeros((100, 2, 8), np.uint8), np.array([0, 9], np.uint8)
    return {f"{p}_spikes": packed for p in ("train", "test")} | {
        f"{p}_labels": labels for p in ("train", "test")
    }


def tiny_ecg() -> dict[str, np.ndarray]:
    plane = np.zeros((1301, 2, 1), np.uint8)
    labels = np.zeros((1301, 2), np.uint8)
    return {
        f"{p}_{k}": v
        for p in ("train", "test")
        for k, v in (("positive", plane), ("negative", plane), ("labels", labels))
    }


@pytest.mark.parametrize(("read", "tiny"), [(digits, tiny_digits), (ecg, tiny_ecg)])
def test_own_files_are_read(tmp_path, read, tiny):
    _archive.write(tmp_path / "own.npz", tiny())
    assert read(tmp_path / "own.npz").test.spikes.shape[1] == 2


def refused(read, path: Path) -> str:
    with pytest.raises(ValueError, match="expected") as error:
        read(path)
    text = str(error.value)
    assert "\n" not in text and path.name in text and ", got " in text
    return text


@pytest.mark.parametrize(
    ("read", "tiny", "key", "value", "message"),
    [
        (digits, tiny_digits, "train_labels", None, "the arrays test_labels"),
        (digits, tiny_digits, "train_labels", np.array([0, 10], np.uint8), "in 0..9"),
        (digits, tiny_digits, "train_labels", np.zeros(3, np.uint8), r"uint8\[2\]"),
        (digits, tiny_digits, "train_labels", np.zeros(2), "got float64"),
        (digits, tiny_digits, "test_spikes", np.zeros((9, 2, 8), np.uint8), "100, any"),
        (digits, tiny_digits, "test_spikes", np.zeros((100, 2), np.uint8), "100, any"),
        (digits, tiny_digits, "test_spikes", np.array([None]), "without pickles"),
        (ecg, tiny_ecg, "test_labels", np.full((1301, 2), 7, np.uint8), "got 7"),
        (
            ecg,
            tiny_ecg,
            "test_labels",
            np.zeros((1301, 3), np.uint8),
            r"\[1301, 3, 1\]",
        ),
        (ecg, tiny_ecg, "test_positive", np.zeros((1, 2, 1), np.uint8), "1301"),
        (ecg, tiny_ecg, "test_negative", None, "the arrays"),
    ],
)
def test_readers_refuse(tmp_path, read, tiny, key, value, message):
    contents = tiny()
    del contents[key]
    if value is not None:
        contents[key] = value
    path = tmp_path / "bad.npz"
    np.savez_compressed(path, allow_pickle=True, **contents)
    assert re.search(message, refused(read, path))


def test_a_spike_of_both_signs_is_refused(tmp_path):
    contents = tiny_ecg()
    ones = np.full((1301, 2, 1), 128, np.uint8)
    contents |= {"train_positive": ones, "train_negative": ones}
    _archive.write(tmp_path / "bad.npz", contents)
    assert "disjoint" in refused(ecg, tmp_path / "bad.npz")


@pytest.mark.parametrize("read", [digits, ecg])
def test_corrupt_files_are_refused(tmp_path, read):
    path = tmp_path / "bad.npz"
    whole = (_archive.DATA / f"{read.__name__}.npz").read_bytes()
    flipped = bytearray(whole)
    flipped[len(whole) // 2] ^= 255
    npy = np.lib.format.magic(1, 0) + b"rest"
    for data in (
        b"",
        b"text",
        whole[:5000],
        whole[:-1],
        bytes(flipped),
        npy,
        b"PK\3\4",
    ):
        path.write_bytes(data)
        refused(read, path)
    with zipfile.ZipFile(path, "w") as archive:
        for key in tiny_digits() | tiny_ecg():
            archive.writestr(f"{key}.npy", b"\x93NUMPY\x01\x00\x10\x00{'broken")
    refused(read, path)
    with pytest.raises(FileNotFoundError, match=r"none\.npz"):
        read(tmp_path / "none.npz")


@pytest.mark.parametrize(("read", "module"), [(digits, _digits), (ecg, _ecg)])
def test_a_changed_shipped_file_is_noticed(monkeypatch, read, module):
    monkeypatch.setattr(module, "SHA256", "0" * 64)
    with pytest.raises(ValueError, match="SHA-256 0000000000000000"):
        read()


def test_build_digits(tmp_path):
    audio, _ = read_wav(CLIP)
    samples = np.rint(audio * 2**15).astype(np.int16)
    source, target = tmp_path / "fsdd.npz", tmp_path / "out.npz"
    contents = {
        "audio": np.concatenate([samples, samples]),
        "offsets": np.array([0, len(samples), 2 * len(samples)]),
        "labels": np.array([7, 7], np.uint8),
        "index": np.array([0, 5], np.uint8),
        "sample_rate": np.array(8000),
    }
    np.savez(source, allow_pickle=False, **contents)
    assert build_digits.build(source, target) == build_digits.build(source, target)
    data, shipped = digits(target), digits()
    assert np.array_equal(data.test.spikes[:, 0], shipped.test.spikes[:, CLIP_ROW])
    assert np.array_equal(data.train.spikes, data.test.spikes)
    np.savez(source, allow_pickle=False, **contents | {"labels": np.zeros(1, np.uint8)})
    with pytest.raises(ValueError, match="labels"):
        build_digits.build(source, target)


def test_build_ecg(tmp_path):
    io = pytest.importorskip("scipy.io")
    from spikejax.datasets import build_ecg

    test = ecg(unlabelled=-1).test
    x = test.spikes.transpose(1, 0, 2).astype(np.int16)
    y = (test.labels.T[..., None] == np.arange(6)).astype(np.uint8)
    source, target = tmp_path / "x.mat", tmp_path / "out.npz"
    io.savemat(source, {"x": x, "y": y})
    build_ecg.build(source, source, target)
    data = ecg(target, unlabelled=-1)
    for part in data:
        assert np.array_equal(part.spikes, test.spikes)
        assert np.array_equal(part.labels, test.labels)
    io.savemat(source, {"x": x * 2, "y": y})
    with pytest.raises(ValueError, match="other values"):
        build_ecg.build(source, source, target)
