"""Folders of sounds: one's own, Speech Commands, the Free Spoken Digit Dataset."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from spikejax.core import checks
from spikejax.datasets import _files
from spikejax.datasets._source import Source, Sources
from spikejax.encode import read_wav

DIGITS = tuple(map(str, range(10)))
# Of Speech Commands: hashes are taken modulo so many, in percent of it.
MOST = (1 << 27) - 1
VALIDATION, TEST = 10.0, 10.0


def sounds(root: Any, pattern: str = "*.wav") -> Source:
    """One's own sounds: a folder for each class, with WAV files in it.

    Args:
      root: the folder of the folders; their names are the classes, in their order.
        Folders that begin with `_` or `.` are left out.
      pattern: of the files.

    Returns:
      Samples with full scale 1, float32, and the rate in Hz, `(samples, rate)`, for
      `.map(lambda sound: sj.encode.mel_spikes(*sound))`.

    Raises:
      ValueError: there is no such folder, or a class without files; when it is read, a
        file that is no WAV.

    Example:
      >>> import tempfile
      >>> from pathlib import Path
      >>> import numpy as np
      >>> from scipy.io import wavfile
      >>> from spikejax import datasets
      >>> with tempfile.TemporaryDirectory() as root:
      ...     for name in ("no", "yes"):
      ...         Path(root, name).mkdir()
      ...         silence = np.zeros(4000, np.int16)
      ...         wavfile.write(f"{root}/{name}/0.wav", 8000, silence)
      ...     source = datasets.sounds(root)
      ...     (samples, rate), label = source[1]  # read when it is asked for
      >>> source.names[label], samples.shape, rate
      ('yes', (4000,), 8000)
    """
    files, labels, names = _files.by_class(root, pattern)
    return Source(partial(_read, files), labels, None, names)


def _read(files: list, number: int) -> tuple[np.ndarray, int]:
    return read_wav(files[number])


def speech_commands(root: Any, words: tuple[str, ...] | None = None) -> Sources:
    """Speech Commands: one-second recordings of 35 English words.

    `root` is the unpacked official archive, a folder for each word with the files
    `SPEAKER_nohash_NUMBER.wav`. The division is the official one, by a hash of the
    speaker: a tenth each for validation and test, see `speech_commands_part`.

    Licence: CC BY 4.0, Pete Warden, Google.

    Args:
      root: the folder.
      words: the classes, such as `("yes", "no")`; by default all folders, in their
        order.

    Returns:
      `train`, `validation` and `test`, of recordings as those of `sounds`, with the
      group `speaker`, of texts.

    Raises:
      ValueError: a folder or files are missing, a word twice, or a part without any.

    Example:
      >>> import tempfile
      >>> from pathlib import Path
      >>> from spikejax import datasets
      >>> speakers = ("004ae714", "022cd682", "026290a7")
      >>> with tempfile.TemporaryDirectory() as root:  # as the archive unpacks
      ...     Path(root, "yes").mkdir()
      ...     for speaker in speakers:
      ...         Path(root, "yes", f"{speaker}_nohash_0.wav").touch()
      ...     parts = datasets.speech_commands(root)
      >>> {k: v.groups["speaker"].tolist() for k, v in parts._asdict().items()}
      {'train': ['004ae714'], 'test': ['022cd682'], 'validation': ['026290a7']}

    Reference: Warden, "Speech commands: a dataset for limited-vocabulary speech
    recognition", 2018, arXiv:1804.03209.
    """
    if words is not None and (len({*words}) != len(words) or not words):
        raise checks.refuse("datasets.speech_commands", "words", "all different", words)
    files, labels, words = _files.by_class(root, "*.wav", words)
    parts = np.array([speech_commands_part(path.name) for path in files])
    speakers = np.array([path.name.partition("_nohash_")[0] for path in files])
    groups = {"speaker": speakers}
    whole = Source(partial(_read, files), labels, None, tuple(words), groups)
    found = []
    for part in ("train", "test", "validation"):
        which = np.flatnonzero(parts == part)
        if not len(which):
            raise _files.wrong(root, f"recordings of the {part} part", "none")
        found.append(whole[which])
    return Sources(*found)


def speech_commands_part(name: str) -> str:
    """The part that a file of Speech Commands belongs to, by its name.

    All recordings of a speaker are in one part, whatever is added to the data set: the
    SHA-1 of the name up to `_nohash_`, modulo 2²⁷, in percent, below 10 is for
    validation, below 20 for the test.

    Args:
      name: of the file, with or without its folder.

    Returns:
      "train", "validation" or "test".

    Reference: Warden 2018, arXiv:1804.03209, section 5.

    Example:
      >>> from spikejax import datasets
      >>> datasets.speech_commands_part("yes/004ae714_nohash_0.wav")
      'train'
    """
    speaker = Path(name).name.partition("_nohash_")[0]
    digest = int(hashlib.sha1(speaker.encode(), usedforsecurity=False).hexdigest(), 16)
    percent = digest % (MOST + 1) * (100.0 / MOST)
    if percent < VALIDATION:
        return "validation"
    return "test" if percent < VALIDATION + TEST else "train"


def fsdd(root: Any) -> Sources:
    """Free Spoken Digit Dataset: 3000 recordings of six speakers, 8 kHz.

    `root` is the folder `recordings` of the repository, with files
    `DIGIT_SPEAKER_NUMBER.wav`. The division is the official one: the numbers 0 to 4 are
    `test`, the others `train`; `train.hold_out(number=range(5, 10))` makes a validation
    part of the same form. `digits` has the same recordings as spikes, with the package.

    Licence: CC BY-SA 4.0, Zohar Jackson and contributors.

    Args:
      root: the folder.

    Returns:
      `train` and `test`, of recordings as those of `sounds`, with the groups `speaker`,
      of texts, and `number`.

    Raises:
      ValueError: there are no such files, or a part has none.

    Example:
      >>> import tempfile
      >>> from pathlib import Path
      >>> from spikejax import datasets
      >>> with tempfile.TemporaryDirectory() as root:
      ...     for number in (0, 5, 6):
      ...         Path(root, f"7_jackson_{number}.wav").touch()
      ...     train, test, _ = datasets.fsdd(root)
      >>> len(train), len(test), train.groups["speaker"].tolist()
      (2, 1, ['jackson', 'jackson'])

    Reference: Jackson et al., "Free Spoken Digit Dataset", 2018,
    doi:10.5281/zenodo.1342401.
    """
    files = _files.listed(_files.folder(root), "*.wav")
    labels, speakers, numbers = [], [], []
    for path in files:
        words = path.stem.split("_")
        if len(words) != 3 or words[0] not in DIGITS:
            raise _files.wrong(root, "files DIGIT_SPEAKER_NUMBER.wav", path.name)
        labels.append(int(words[0]))
        speakers.append(words[1])
        numbers.append(_files.number(path, "the number of the recording", words[2]))
    groups = {"speaker": np.array(speakers), "number": np.array(numbers)}
    labels = np.array(labels, np.int32)
    whole = Source(partial(_read, files), labels, None, DIGITS, groups)
    tested = groups["number"] < 5
    if not 0 < tested.sum() < len(files):
        got = f"{int(tested.sum())} of {len(files)}"
        raise _files.wrong(root, "recordings numbered below 5, and above", got)
    return Sources(whole[np.flatnonzero(~tested)], whole[np.flatnonzero(tested)])
