"""Encode the Free Spoken Digit Dataset: `... build_digits FSDD.npz OUT.npz`.

FSDD.npz holds the 3000 recordings of github.com/Jakobovski/free-spoken-digit-dataset,
samples unchanged: `audio` int16 (all clips in a row), `offsets` int64 (3001,),
`labels`, `index` (number of the recording for its speaker and digit) and
`sample_rate`. OUT.npz is written the same bit for bit with the same version of zlib.
"""

from __future__ import annotations

import sys

import numpy as np

from spikejax.datasets import _archive
from spikejax.encode import mel_spikes


def build(source: str, target: str) -> str:
    """Write the encoded data set to `target`; its SHA-256.

    Raises:
      ValueError: `source` is not the data set.
    """
    found = _archive.arrays(
        source,
        _archive.read(source),
        {
            "audio": ("int16", (None,)),
            "offsets": ("int64", (None,)),
            "labels": ("uint8", (None,)),
            "index": ("uint8", (None,)),
            "sample_rate": ("int64", ()),
        },
    )
    offsets, rate = found["offsets"], int(found["sample_rate"])
    clips = [found["audio"][a:b] for a, b in zip(offsets, offsets[1:], strict=False)]
    for key in ("labels", "index"):
        _archive.check(source, key, found[key], "uint8", (len(clips),))
    _archive.check_labels(source, "labels", found["labels"], 10)
    spikes = np.stack([mel_spikes(clip, rate) for clip in clips], axis=1)
    test = found["index"] < 5
    contents = {}
    for part, chosen in (("train", ~test), ("test", test)):
        contents[f"{part}_spikes"] = np.packbits(spikes[:, chosen], axis=-1)
        contents[f"{part}_labels"] = found["labels"][chosen]
    return _archive.write(target, contents)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python -m spikejax.datasets.build_digits FSDD.npz OUT.npz")
    print(build(*sys.argv[1:]))
