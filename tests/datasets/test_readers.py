"""Readers of official files, on files that others wrote and what others see in them.

`record.py` made `recorded/` with h5py, idx2numpy, dv-processing and tonic.
"""

import gzip
import shutil
import struct
import wave
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from spikejax import datasets as ds

FILES = Path(__file__).parent / "recorded"
SEEN = np.load(FILES / "seen.npz")
CLIP = Path(__file__).parent / "7_jackson_0.wav"


def plain(events):
    return np.stack([events[k].astype(np.int64) for k in "txyp"])


def refused(read, *given, path=None):
    """The one line with which a file is refused."""
    with pytest.raises(ValueError, match="expected") as error:
        read(*given)
    text = str(error.value)
    assert "\n" not in text and ", got " in text
    assert path is None or Path(path).name in text
    return text


# --- one file


def test_files_read_as_tonic_reads_them():
    assert np.array_equal(plain(ds.bin_events(FILES / "nmnist.bin")), SEEN["nmnist"])
    caltech = ds.bin_events(FILES / "ncaltech.bin", (180, 240, 2))
    assert np.array_equal(plain(caltech), SEEN["ncaltech"])
    assert caltech["t"].max() > 3 * 8192  # marks of overflow


def test_aedat2_has_the_places_of_the_makers_tool():
    """And where SpikingJelly has the same events: `docs/data.md`."""
    t, x, y, p = SEEN["aedat2"]
    found = plain(ds.aedat2(FILES / "cifar10.aedat"))
    assert np.array_equal(found, [t - t[0], 127 - x, y, 1 - p])
    spikingjelly = np.stack([t, 127 - y, 127 - x, 1 - p])
    assert np.array_equal(spikingjelly[1:3], [127 - found[2], found[1]])


def test_aedat3_skips_what_is_invalid_and_of_another_kind():
    path = FILES / "gesture.aedat"
    assert np.array_equal(plain(ds.aedat3(path)), SEEN["aedat3"])
    t = SEEN["aedat3"][0]
    begin, end = int(t[5]), int(t[30])
    some = SEEN["aedat3"][:, (t >= begin) & (t < end)].copy()
    some[0] -= begin
    assert np.array_equal(plain(ds.aedat3(path, begin=begin, end=end)), some)


@pytest.mark.parametrize(
    ("kind", "package"), [("none", None), ("lz4", "lz4"), ("zstd", "zstandard")]
)
def test_aedat4_of_its_maker(kind, package):
    path = FILES / f"{kind}.aedat4"
    if package and not find_spec(package):
        with pytest.raises(ImportError, match=rf"{package} .*spikejax\[data\]"):
            ds.aedat4(path)
    else:
        assert np.array_equal(plain(ds.aedat4(path)), SEEN["aedat4"])


def test_shd():
    h5py = pytest.importorskip("h5py")
    found = ds.shd(FILES)
    assert len(found.train) == 6 and len(found.test) == 3 and found.validation is None
    assert found.train.shape == (700,) and found.train.names[1] == "word 1"
    with h5py.File(FILES / "shd_train.h5") as file:
        times, units = (file[f"spikes/{k}"][4] for k in ("times", "units"))
    events, label = found.train[4]
    assert label == 4 * 7 % 20
    assert np.array_equal(events["x"], units[np.argsort(times, kind="stable")])
    np.testing.assert_allclose(events["t"], 1e6 * times.astype(float), atol=0.5)
    rest, held = found.train.hold_out(speaker=[2])
    assert held.labels.tolist() == found.train.labels[2::3].tolist()
    assert set(rest.groups["speaker"]) == {0, 1} and rest[2][1] == found.train[3][1]


def test_ssc_has_a_validation_part(tmp_path):
    pytest.importorskip("h5py")
    for part in ("train", "valid", "test"):
        source = "shd_test.h5" if part == "valid" else "shd_train.h5"
        shutil.copy(FILES / source, tmp_path / f"ssc_{part}.h5")
    found = ds.ssc(tmp_path)
    assert [len(part) for part in found] == [6, 6, 3]
    assert found.validation[0][0].dtype.names == ("t", "x")


@pytest.mark.parametrize("read", [ds.mnist, ds.fashion_mnist])
def test_images(read, tmp_path):
    found = read(FILES)
    assert np.array_equal([image for image, _ in found.train], SEEN["images"])
    assert found.test.labels.tolist() == [9, 0, 4] and len(found.train.names) == 10
    for path in FILES.glob("*ubyte"):
        (tmp_path / f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes()))
    assert np.array_equal(read(tmp_path).test[2][0], SEEN["images"][2])


# --- folders


def nmnist_folder(root):
    for part in ("Train", "Test"):
        for digit in range(10):
            (root / part / str(digit)).mkdir(parents=True)
            shutil.copy(FILES / "nmnist.bin", root / part / str(digit) / "00001.bin")
    return root


def gesture_folder(root):
    for part, user in (("train", 1), ("test", 24)):
        name = f"user{user:02d}_led"
        shutil.copy(FILES / "gesture.aedat", root / f"{name}.aedat")
        table = "class,startTime_usec,endTime_usec\n3,100000,400000\n11,400000,900000\n"
        (root / f"{name}_labels.csv").write_text(table)
        (root / f"trials_to_{part}.txt").write_text(f"{name}.aedat\n\n")
    return root


def cifar_folder(root):
    for name in "airplane automobile bird cat deer dog frog horse ship truck".split():
        (root / name).mkdir()
        for number in (7, 99, 100):
            file = root / name / f"cifar10_{name}_{number}.aedat"
            shutil.copy(FILES / "cifar10.aedat", file)
    return root


def words_folder(root):
    """Speakers whose part is known from the official lists of version 0.02."""
    (root / "_background_noise_").mkdir()
    for word in ("no", "yes"):
        (root / word).mkdir()
        for speaker in ("004ae714", "00970ce1", "026290a7", "022cd682"):
            shutil.copy(CLIP, root / word / f"{speaker}_nohash_0.wav")
    return root


def digits_folder(root):
    for digit in (0, 7):
        for number in (0, 4, 5):
            shutil.copy(CLIP, root / f"{digit}_jackson_{number}.wav")
    return root


def test_nmnist(tmp_path):
    found = ds.nmnist(nmnist_folder(tmp_path))
    assert found.train.labels.tolist() == list(range(10)) == found.test.labels.tolist()
    assert np.array_equal(plain(found.train[3][0]), SEEN["nmnist"])
    assert found.train[-1][1] == 9 and found.train.shape == (34, 34, 2)
    with pytest.raises(IndexError, match=r"in \[0, 10\), got 10"):
        found.train[10]


def test_gestures_begin_at_zero(tmp_path):
    found = ds.dvs_gesture(gesture_folder(tmp_path))
    assert found.train.labels.tolist() == [2, 10]
    assert found.train.groups["user"].tolist() == [1, 1]
    assert found.test.groups["user"].tolist() == [24, 24]
    t = SEEN["aedat3"][0]
    events = found.test[1][0]
    assert np.array_equal(events["t"], t[(t >= 400_000) & (t < 900_000)] - 400_000)


def test_cifar10_dvs_tests_on_the_first_hundred_of_a_class(tmp_path):
    found = ds.cifar10_dvs(cifar_folder(tmp_path))
    assert np.bincount(found.test.labels).tolist() == [2] * 10
    assert np.bincount(found.train.labels).tolist() == [1] * 10
    assert found.train[4][0]["t"][0] == 0


def test_speech_commands_are_divided_by_the_official_hash(tmp_path):
    found = ds.speech_commands(words_folder(tmp_path))
    named = {
        name: set(part.groups["speaker"]) for name, part in found._asdict().items()
    }
    assert named == {
        "train": {"004ae714", "00970ce1"},
        "validation": {"026290a7"},
        "test": {"022cd682"},
    }
    sound, rate = found.train[0][0]
    assert rate == 8000 and sound.dtype == np.float32
    assert ds.speech_commands(tmp_path, ("yes",)).train.names == ("yes",)


def test_fsdd_tests_on_the_first_five_of_a_speaker(tmp_path):
    found = ds.fsdd(digits_folder(tmp_path))
    assert found.test.labels.tolist() == [0, 0, 7, 7]
    assert found.train.groups["number"].tolist() == [5, 5]
    assert set(found.train.groups["speaker"]) == {"jackson"}


def test_sounds_of_ones_own(tmp_path):
    words_folder(tmp_path)
    found = ds.sounds(tmp_path)
    assert found.names == ("no", "yes") and len(found) == 8 and found[7][1] == 1
    with wave.open(str(CLIP)) as file:
        assert len(found[0][0][0]) == file.getnframes()


def test_qtdb(tmp_path):
    io = pytest.importorskip("scipy.io")
    test = ds.ecg(unlabelled=-1).test
    x = test.spikes[:, :3].transpose(1, 0, 2).astype(np.int16)
    y = (test.labels[:, :3].T[..., None] == np.arange(6)).astype(np.uint8)
    for part in ("train", "test"):
        io.savemat(tmp_path / f"QTDB_{part}.mat", {"x": x, "y": y})
    found = ds.qtdb(tmp_path, unlabelled=-1)
    part = ds.gather(found.test)
    assert np.array_equal(part.spikes, test.spikes[:, :3])
    assert np.array_equal(part.labels, test.labels[:, :3])
    io.savemat(tmp_path / "QTDB_test.mat", {"x": x * 2, "y": y})
    assert "{-1, 0, 1}" in refused(ds.qtdb, tmp_path, path="QTDB_test.mat")
    (tmp_path / "QTDB_test.mat").write_bytes(b"MATLAB 5.0 MAT-file" * 9)
    refused(ds.qtdb, tmp_path, path="QTDB_test.mat")


def braille_file(path, **changed):
    rng = np.random.default_rng(0)
    arrays = {
        "taxels": rng.integers(0, 256, (4, 77, 12)).astype(np.uint8),
        "length": np.array([76, 77, 77, 76], np.int32),
        "label": np.array([0, 1, 1, 0], np.uint8),
        "letters": np.array(["Space", "A"]),
    }
    np.savez(path, allow_pickle=True, **arrays | changed)
    return arrays


def test_braille_has_recordings_of_unequal_length(tmp_path):
    path = tmp_path / "braille.npz"
    arrays = braille_file(path)
    found = ds.braille(path)
    assert [len(found[i][0]) for i in range(4)] == [76, 77, 77, 76]
    assert found.groups["trial"].tolist() == [0, 0, 1, 1]
    part = ds.gather(found)
    assert part.lengths.tolist() == [76, 77, 77, 76] and not part.spikes[76, 0].any()
    assert np.array_equal(part.spikes[:, 1], arrays["taxels"][1])
    for changed, word in (
        ({"length": np.array([76, 78, 77, 76], np.int32)}, r"[1, 77]"),
        ({"label": np.array([0, 2, 1, 0], np.uint8)}, "0..1"),
        ({"taxels": np.array([object()])}, "without pickles"),
    ):
        braille_file(path, **changed)
        assert word in refused(ds.braille, path, path=path)


def test_events_of_ones_own(tmp_path):
    t, x, y, p = SEEN["nmnist"]
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    np.savez(tmp_path / "a" / "0.npz", t=t, x=x, y=y, p=p)
    np.save(tmp_path / "a" / "1.npy", SEEN["nmnist"].T)
    np.save(tmp_path / "b" / "0.npy", ds.bin_events(FILES / "nmnist.bin"))
    found = ds.event_files(tmp_path, (34, 34, 2))
    assert found.names == ("a", "b") and found.labels.tolist() == [0, 0, 1]
    for events, _ in (found[i] for i in range(3)):
        assert np.array_equal(plain(events), SEEN["nmnist"])
    assert len(ds.read_events(FILES / "cifar10.aedat")) == 40
    assert len(ds.read_events(FILES / "none.aedat4")) == 80
    assert len(ds.read_events(FILES / "gesture.aedat")) == 48


# --- what is wrong


def test_wrong_folders_are_named(tmp_path):
    assert "the folder Train/0" in refused(ds.nmnist, tmp_path, path=tmp_path)
    nmnist_folder(tmp_path)
    (tmp_path / "Test" / "9" / "00001.bin").unlink()
    assert "files *.bin" in refused(ds.nmnist, tmp_path)
    assert "shd_train.h5" in refused(ds.shd, tmp_path)
    assert "train-images-idx3-ubyte" in refused(ds.mnist, tmp_path)
    assert "trials_to_train.txt" in refused(ds.dvs_gesture, tmp_path)
    assert "the folder airplane" in refused(ds.cifar10_dvs, tmp_path)
    assert "files *.wav" in refused(ds.fsdd, tmp_path)
    assert "QTDB_train.mat" in refused(ds.qtdb, tmp_path)
    assert "a folder" in refused(ds.sounds, tmp_path / "none")


def test_wrong_splits_are_refused(tmp_path):
    cifar_folder(tmp_path)
    for path in tmp_path.rglob("*_100.aedat"):
        path.unlink()
    assert "below 100" in refused(ds.cifar10_dvs, tmp_path)
    (tmp_path / "bird" / "cifar10_cat_1.aedat").touch()
    assert "cifar10_bird_NUMBER" in refused(ds.cifar10_dvs, tmp_path)
    for path in tmp_path.rglob("*_jackson*"):
        path.unlink()
    digits_folder(tmp_path)
    for path in tmp_path.glob("*_5.wav"):
        path.unlink()
    assert "below 5" in refused(ds.fsdd, tmp_path)


@pytest.mark.parametrize(
    ("table", "word"),
    [
        ("a,b,c\n1,2,3\n", "class,startTime_usec"),
        ("class,startTime_usec,endTime_usec\n12,1,2\n", "classes 1 to 11"),
        ("class,startTime_usec,endTime_usec\n1,5,5\n", "end after they begin"),
        ("class,startTime_usec,endTime_usec\n1,5\n", "three columns"),
        ("class,startTime_usec,endTime_usec\n1,-5,9\n", "a whole number"),
        ("", "an empty file"),
    ],
)
def test_wrong_tables(tmp_path, table, word):
    gesture_folder(tmp_path)
    (tmp_path / "user01_led_labels.csv").write_text(table)
    assert word in refused(ds.dvs_gesture, tmp_path, path="user01_led_labels.csv")


def test_a_list_does_not_lead_out_of_its_folder(tmp_path):
    gesture_folder(tmp_path)
    (tmp_path / "trials_to_train.txt").write_text("../user01_led.aedat\n")
    assert "names of files" in refused(ds.dvs_gesture, tmp_path)


READ = {
    "nmnist.bin": ds.bin_events,
    "cifar10.aedat": ds.aedat2,
    "gesture.aedat": ds.aedat3,
    "none.aedat4": ds.aedat4,
}


@pytest.mark.parametrize("name", READ)
def test_damaged_files(tmp_path, name):
    """Truncated anywhere or with bytes changed: read as far as is sound, or refused."""
    whole, read = (FILES / name).read_bytes(), READ[name]
    path = tmp_path / name
    rng = np.random.default_rng(0)
    path.write_bytes(b"")
    refused(read, path, path=path)
    path.write_bytes(b"#!AER-DAT9.9\r\n" + whole[14:])
    if name != "nmnist.bin":
        refused(read, path, path=path)
    for cut in rng.integers(1, len(whole), 40):
        path.write_bytes(whole[:cut])
        fails_cleanly(read, path)
    for _ in range(60):
        damaged = bytearray(whole)
        for at in rng.integers(0, len(whole), 3):
            damaged[at] = rng.integers(0, 256)
        path.write_bytes(bytes(damaged))
        fails_cleanly(read, path)


def fails_cleanly(read, path):
    try:
        found = read(path)
    except ValueError as error:
        assert "\n" not in str(error) and path.name in str(error)
    else:
        assert (np.diff(found["t"]) >= 0).all()


def test_a_packet_is_not_believed(tmp_path):
    whole = (FILES / "gesture.aedat").read_bytes()
    at = whole.index(b"#!END-HEADER\r\n") + 14
    path = tmp_path / "a.aedat"
    for fields in (
        (1, 1, 8, 4, 0, 1 << 30, 20, 20),  # more than the file holds
        (1, 1, 8, 4, 0, 10, 20, 20),  # more events than its capacity
        (1, 1, -8, 4, 0, 20, 20, 20),
        (1, 1, 8, 4, -1, 20, 20, 20),
        (1, 1, 12, 4, 0, 13, 13, 13),
    ):
        path.write_bytes(
            whole[:at] + struct.pack("<hhiiiiii", *fields) + whole[at + 28 :]
        )
        refused(ds.aedat3, path, path=path)


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (lambda file: file.__delitem__("labels"), "labels"),
        (lambda file: file["labels"].__setitem__(0, 20), "0..19"),
        (lambda file: file["spikes/units"].__setitem__(0, np.full(20, 700)), "0..699"),
        (
            lambda file: file["spikes/units"].__setitem__(0, np.zeros(3)),
            "as many times",
        ),
        (
            lambda file: file["spikes/times"].__setitem__(0, np.full(20, -1.0)),
            "[0, 60]",
        ),
        (lambda file: file["spikes/times"].__setitem__(0, np.full(20, np.nan)), "nan"),
        (lambda file: file.move("spikes", "other"), "spikes/times"),
    ],
)
def test_wrong_hdf5(tmp_path, change, word):
    h5py = pytest.importorskip("h5py")
    for part in ("train", "test"):
        shutil.copy(FILES / f"shd_{part}.h5", tmp_path)
    with h5py.File(tmp_path / "shd_train.h5", "r+") as file:
        change(file)
    text = refused(lambda: ds.shd(tmp_path).train[0], path="shd_train.h5")
    assert word in text
    (tmp_path / "shd_train.h5").write_bytes((FILES / "shd_train.h5").read_bytes()[:900])
    refused(ds.shd, tmp_path, path="shd_train.h5")


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "an IDX file"),
        (b"\0\0\x0d\x01" + bytes(4), "0x08"),
        (b"\0\0\x08\x03" + struct.pack(">3I", 1 << 20, 1 << 20, 9), "at most"),
        (b"\0\0\x08\x03" + struct.pack(">3I", 1, 28, 28) + bytes(783), "784 bytes"),
        (b"\0\0\x08\x03" + struct.pack(">3I", 1, 28, 28) + bytes(785), "got more"),
        (b"\0\0\x08\x03" + struct.pack(">3I", 1, 28, 27) + bytes(756), "28 by 28"),
        (b"\0\0\x08\x03" + struct.pack(">3I", 4, 28, 28) + bytes(3136), "4 labels"),
    ],
)
def test_wrong_images(tmp_path, data, word):
    for path in FILES.glob("*ubyte"):
        shutil.copy(path, tmp_path)
    (tmp_path / "train-images-idx3-ubyte").write_bytes(data)
    assert word in refused(ds.mnist, tmp_path)
    packed = gzip.compress((FILES / "train-images-idx3-ubyte").read_bytes())
    (tmp_path / "train-images-idx3-ubyte").unlink()
    (tmp_path / "train-images-idx3-ubyte.gz").write_bytes(packed[:-9])
    assert "whole .gz" in refused(ds.mnist, tmp_path)


@pytest.mark.parametrize(
    ("name", "array", "word"),
    [
        ("a.npy", np.zeros((3, 3), int), "columns"),
        ("a.npy", np.zeros((3, 2)), "integers"),
        ("a.npy", np.array([[1, -2]]), "got -2"),
        ("a.npy", np.array([object()]), "without pickles"),
        ("a.txt", np.zeros(3), "a name that ends in"),
    ],
)
def test_wrong_events(tmp_path, name, array, word):
    with (tmp_path / name).open("wb") as file:
        np.save(file, array, allow_pickle=True)
    assert word in refused(ds.read_events, tmp_path / name, path=name)
