"""Writes `recorded/`: files by other packages, and what other readers see in them.

Run in an environment with tonic 1.7, aedat, dv-processing 2.0, h5py and idx2numpy, none
of which the tests need but h5py:

    python tests/datasets/record.py

AEDAT 4.0 is written by its maker's dv-processing, HDF5 by h5py, IDX by idx2numpy.
No package writes N-MNIST, AEDAT 2.0 or 3.1: their bytes are laid here as their makers'
pages say. tonic 1.7 reads N-MNIST and AEDAT 4.0 here; of the others `read_dvs_128` and
`read_dvs_ibm` raise ValueError. Events are drawn by chance.
"""

import struct
from pathlib import Path

import dv_processing as dv
import h5py
import idx2numpy
import numpy as np
import tonic.io

HERE = Path(__file__).parent / "recorded"
# as in tonic.datasets.NMNIST: `read_mnist_file` fills the fields by their order
CAMERA = np.dtype([("x", int), ("y", int), ("t", int), ("p", int)])


def drawn(seed, count, width, height, longest):
    """Events in order: t, x, y, p."""
    rng = np.random.default_rng(seed)
    t = np.sort(rng.integers(0, longest, count))
    x, y = rng.integers(0, width, count), rng.integers(0, height, count)
    return t, x, y, rng.integers(0, 2, count)


def plain(events):
    """tonic's events as t, x, y, p."""
    return np.stack([np.asarray(events[k]).astype(np.int64) for k in "txyp"])


def nmnist(path):
    t, x, y, p = drawn(0, 40, 34, 34, 300_000)
    words = x << 32 | y << 24 | p << 23 | t
    path.write_bytes(b"".join(int(w).to_bytes(5, "big") for w in words))
    return plain(tonic.io.read_mnist_file(str(path), dtype=CAMERA))


def ncaltech(path):
    """With a mark of overflow, in row 240, after each ten events."""
    t, x, y, p = drawn(1, 40, 200, 180, 8000)
    words = [int(w) for w in x << 32 | y << 24 | p << 23 | t]
    for at in (30, 20, 10):
        words.insert(at, 240 << 24)
    path.write_bytes(b"".join(w.to_bytes(5, "big") for w in words))
    return plain(tonic.io.read_mnist_file(str(path), dtype=CAMERA))


def aedat2(path):
    t, x, y, p = drawn(2, 40, 128, 128, 1_000_000)
    head = b"#!AER-DAT2.0\r\n# This is a raw AE data file - do not edit\r\n"
    head += b"# Timestamps tick is 1 us\r\n"
    body = np.stack([y << 8 | x << 1 | p, t + 5000], 1).astype(">u4").tobytes()
    path.write_bytes(head + body)
    return np.stack([t, x, y, p])


def aedat3(path):
    """Packets of polarities, one of another kind, and every fifth event invalid."""
    t, x, y, p = drawn(3, 60, 128, 128, 1_000_000)
    head = b"#!AER-DAT3.1\r\n#Format: RAW\r\n#Source 1: DVS128\r\n"
    head += b"#Start-Time: 2016-01-01 00:00:00 (TZ+0100)\r\n#!END-HEADER\r\n"
    valid = np.arange(60) % 5 != 4
    data = x << 17 | y << 2 | p << 1 | valid
    body = b""
    for a in range(0, 60, 20):
        body += struct.pack("<hhiiiiii", 1, 1, 8, 4, 0, 20, 20, valid[a : a + 20].sum())
        body += np.stack([data, t], 1)[a : a + 20].astype("<u4").tobytes()
        body += struct.pack("<hhiiiiii", 0, 1, 8, 4, 0, 1, 1, 1) + bytes(8)
    path.write_bytes(head + body)
    return np.stack([t, x, y, p])[:, valid]


def aedat4(path, compression):
    t, x, y, p = drawn(4, 80, 64, 48, 50_000)
    store = dv.EventStore()
    for event in zip(t + 1_600_000_000_000_000, x, y, p > 0, strict=True):
        store.push_back(*map(int, event[:3]), bool(event[3]))
    config = dv.io.MonoCameraWriter.Config("DVXplorer_sample", compression)
    config.addEventStream((64, 48))
    config.addFrameStream((8, 6))
    writer = dv.io.MonoCameraWriter(str(path), config)
    frame = dv.Frame(1_600_000_000_000_001, np.zeros((6, 8, 3), np.uint8))
    writer.writeFrame(frame)
    writer.writeEvents(store)
    del writer
    return np.stack([t - t[0], x, y, p])


def shd(path, seed, count):
    rng = np.random.default_rng(seed)
    lists = {"times": h5py.vlen_dtype("float16"), "units": h5py.vlen_dtype("uint16")}
    with h5py.File(path, "w") as file:
        for name, kind in lists.items():
            column = file.create_dataset(f"spikes/{name}", (count,), kind)
            for i in range(count):
                size = 20 + i
                drawn = np.sort(rng.random(size)).astype("float16")
                if name == "units":
                    drawn = rng.integers(0, 700, size)
                column[i] = drawn
        file["labels"] = (np.arange(count) * 7 % 20).astype("uint16")
        file["extra/speaker"] = (np.arange(count) % 3).astype("uint16")
        file["extra/keys"] = np.array([f"word {i}".encode() for i in range(20)])


def main():
    HERE.mkdir(exist_ok=True)
    seen = {
        "nmnist": nmnist(HERE / "nmnist.bin"),
        "ncaltech": ncaltech(HERE / "ncaltech.bin"),
        "aedat2": aedat2(HERE / "cifar10.aedat"),
        "aedat3": aedat3(HERE / "gesture.aedat"),
    }
    kinds = dv.CompressionType
    for name in ("NONE", "LZ4", "ZSTD"):
        path = HERE / f"{name.lower()}.aedat4"
        seen["aedat4"] = aedat4(path, getattr(kinds, name))
        found = plain(tonic.io.read_aedat4(str(path)))
        found[0] -= found[0, 0]
        assert np.array_equal(found, seen["aedat4"])
    shd(HERE / "shd_train.h5", 0, 6)
    shd(HERE / "shd_test.h5", 1, 3)
    images = np.random.default_rng(5).integers(0, 256, (3, 28, 28)).astype(np.uint8)
    seen["images"] = images
    for part in ("train", "t10k"):
        idx2numpy.convert_to_file(str(HERE / f"{part}-images-idx3-ubyte"), images)
        labels = np.array([9, 0, 4], np.uint8)
        idx2numpy.convert_to_file(str(HERE / f"{part}-labels-idx1-ubyte"), labels)
    np.savez_compressed(HERE / "seen.npz", **seen)


if __name__ == "__main__":
    main()
