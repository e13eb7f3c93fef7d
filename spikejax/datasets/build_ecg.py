"""Pack the spike-encoded QT Database: `... build_ecg TRAIN.mat TEST.mat OUT.npz`.

The two files are data/QTDB_train.mat and data/QTDB_test.mat of
github.com/byin-cwi/Efficient-spiking-networks: `x` (sequences, 1301, 4) in {-1, 0, 1}
and `y` (sequences, 1301, 6), one-hot, or all zeros where a step has no label.
"""

from __future__ import annotations

import sys

import numpy as np

from spikejax.datasets import _archive
from spikejax.datasets._ecg import CHANNELS, ECG_WAVES, NONE, STEPS


def build(train: str, test: str, target: str) -> str:
    """Write the packed data set to `target`; its SHA-256.

    Raises:
      ValueError: a source is not such a file.
    """
    from scipy.io import loadmat

    contents = {}
    for part, source in (("train", train), ("test", test)):
        found = loadmat(source)
        missing = sorted({"x", "y"} - set(found))
        if missing:
            raise _archive.wrong(source, "the arrays x, y", "no " + ", ".join(missing))
        x, y = found["x"], found["y"]
        _archive.check(source, "x", x, "int16", (None, STEPS, CHANNELS))
        _archive.check(source, "y", y, "uint8", (len(x), STEPS, len(ECG_WAVES)))
        count = y.sum(-1)
        if np.abs(x).max() > 1 or count.max() > 1:
            raise _archive.wrong(
                source, "x in {-1, 0, 1} and one-hot y", "other values"
            )
        labels = np.where(count == 0, NONE, y.argmax(-1))
        x = x.transpose(1, 0, 2)
        contents[f"{part}_positive"] = np.packbits(x == 1, axis=-1)
        contents[f"{part}_negative"] = np.packbits(x == -1, axis=-1)
        contents[f"{part}_labels"] = labels.T.astype(np.uint8)
    return _archive.write(target, contents)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        usage = "python -m spikejax.datasets.build_ecg TRAIN.mat TEST.mat OUT.npz"
        sys.exit(f"usage: {usage}")
    print(build(*sys.argv[1:]))
