"""Data sets: sources of (events, label), two of them with the package.

Readers of official files give `Sources`, whose parts are read when they are asked for;
events stay sparse until `binned` or `pack` makes bits of them. `digits` and `ecg` come
with the package, as NumPy arrays.
"""

from spikejax.datasets import augment
from spikejax.datasets._aedat2 import aedat2, cifar10_dvs
from spikejax.datasets._aedat3 import aedat3, dvs_gesture
from spikejax.datasets._aedat4 import aedat4
from spikejax.datasets._bins import (
    adaptive,
    by_count,
    by_time,
    pack,
    prepare,
    spikes,
    unpack,
)
from spikejax.datasets._braille import braille
from spikejax.datasets._digits import DIGITS, digits
from spikejax.datasets._download import (
    FASHION_MNIST,
    QTDB,
    Remote,
    download,
    fetch,
)
from spikejax.datasets._ecg import ECG_WAVES, ecg
from spikejax.datasets._event_files import event_files, read_events
from spikejax.datasets._events import events
from spikejax.datasets._formulas import delayed_xor, randman, store_recall, yin_yang
from spikejax.datasets._idx import fashion_mnist, mnist
from spikejax.datasets._loader import loader
from spikejax.datasets._nmnist import bin_events, nmnist
from spikejax.datasets._qtdb import qtdb
from spikejax.datasets._shd import shd, ssc
from spikejax.datasets._sounds import (
    fsdd,
    sounds,
    speech_commands,
    speech_commands_part,
)
from spikejax.datasets._source import Source, Sources, gather, source
from spikejax.datasets._split import Dataset, Padded, Split, batches

__all__ = [
    "DIGITS",
    "Dataset",
    "ECG_WAVES",
    "FASHION_MNIST",
    "Padded",
    "QTDB",
    "Remote",
    "Source",
    "Sources",
    "Split",
    "adaptive",
    "aedat2",
    "aedat3",
    "aedat4",
    "augment",
    "batches",
    "bin_events",
    "braille",
    "by_count",
    "by_time",
    "cifar10_dvs",
    "delayed_xor",
    "digits",
    "download",
    "dvs_gesture",
    "ecg",
    "event_files",
    "events",
    "fashion_mnist",
    "fetch",
    "fsdd",
    "gather",
    "loader",
    "mnist",
    "nmnist",
    "pack",
    "prepare",
    "qtdb",
    "randman",
    "read_events",
    "shd",
    "sounds",
    "source",
    "speech_commands",
    "speech_commands_part",
    "spikes",
    "ssc",
    "store_recall",
    "unpack",
    "yin_yang",
]
