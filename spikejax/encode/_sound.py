r"""Sounds to spikes: WAV files and their encoding, in NumPy.

Speech is turned into spikes as the ear does it in outline: a bank of band-pass
filters, a logarithm, and one integrate-and-fire neuron per band. Nothing here needs
JAX, and the same samples give the same spikes bit for bit: the drive of the neurons
is rounded to multiples of 1/4096, so that the spiking stage is exact arithmetic.

References: Davis, Mermelstein, "Comparison of parametric representations for
monosyllabic word recognition in continuously spoken sentences", IEEE Transactions on
Acoustics, Speech, and Signal Processing 28(4), 1980, doi:10.1109/TASSP.1980.1163420.
Cramer, Stradmann, Schemmel, Zenke, "The Heidelberg spiking data sets for the
systematic evaluation of spiking neural networks", IEEE Transactions on Neural
Networks and Learning Systems 33(7), 2022, doi:10.1109/TNNLS.2020.3044364.
"""

from __future__ import annotations

import io
import math
import os
import struct
from functools import lru_cache
from typing import Any

import numpy as np

RATE = 8000  # Hz; every sound is brought to this rate
WINDOW = 256  # samples: 32 ms
FFT = 1024  # the window is zero-padded to this length
LOWEST, HIGHEST = 60.0, 4000.0  # Hz; edges of the filter bank
SILENCE = -96.0  # dB below full scale; a clip counts as at least this loud
LEVELS = 4096  # the drive is rounded to multiples of 1 / LEVELS
BLOCK = 1 << 18  # samples of a file that are read at once
CHUNKS = 1000  # of a file that are looked at for its samples
PCM, FLOAT, EXTENSIBLE = 1, 3, 0xFFFE  # WAV format tags


def mel_spikes(
    audio: Any,
    sample_rate: int,
    *,
    channels: int = 64,
    steps: int = 100,
    dt: float = 0.01,
    beta: float = 1.0,
    gain: float = 0.5,
    span: float = 50.0,
    emphasis: float = 0.97,
) -> np.ndarray:
    """Spikes of one integrate-and-fire neuron per mel band, driven by log-energy.

        e_tc = clip(1 + (E_tc - max E) / s, 0, 1),
        u ← β (u - z) + g e_t,
        z = [u > 1]

    where E is the energy, in dB, in band c of a 32 ms Hann window centred on step t,
    after the pre-emphasis `a_n - 0.97 a_(n-1)`, and s is `span`. The maximum is
    that of the clip, so loudness does not matter; it is at least -96 dB relative to
    a full-scale sine, so silence gives no spikes.

    Stereo is averaged to mono and any other rate is resampled to 8 kHz. Of a clip
    longer than `steps * dt` the loudest stretch of that length is kept (the one of
    most energy; the first of equals). A shorter one starts at step 0 and is followed
    by silence.

    Args:
      audio: samples, (n,) or (n, sound channels); floats with full scale 1, or
        integers of a WAV file (uint8, int16, int32) with the full scale of their type.
      sample_rate: samples per second, Hz.
      channels: mel bands, evenly spaced in mel from 60 Hz to 4 kHz; where they are
        closer than the 7.8 Hz between two frequencies, each lies between these two.
      steps: time steps.
      dt: seconds per step.
      beta: decay of the membrane per step, in [0, 1]; 1 forgets nothing.
      gain: drive at full energy, in thresholds per step; the highest rate is
        `gain` spikes per step.
      span: dB below the clip's maximum at which the drive reaches zero.
      emphasis: coefficient of the pre-emphasis, in [0, 1]; 0 leaves it out.

    Returns:
      Spikes, bool (steps, channels); step first, low bands first.

    Raises:
      ValueError: an argument is out of range, or `audio` is empty, not finite, not
        numeric or of another shape.

    Example:
      >>> import numpy as np, spikejax as sj
      >>> audio = np.sin(np.arange(8000) * 0.3)  # a second of a tone
      >>> sj.encode.mel_spikes(audio, 8000, channels=16, steps=50).shape
      (50, 16)

    References: Davis and Mermelstein 1980, doi:10.1109/TASSP.1980.1163420 (mel
    filter bank); Gerstner, Kistler, "Spiking Neuron Models", Cambridge University
    Press, 2002, doi:10.1017/CBO9780511815706 (integrate-and-fire, section 4.1).
    """
    name = "mel_spikes"
    rate = _whole(name, "sample_rate", sample_rate, 1000, 768_000)
    channels = _whole(name, "channels", channels, 1, 65_536)
    steps = _whole(name, "steps", steps, 1, 100_000)
    dt = _real(name, "dt", dt, 1 / RATE, 1.0)
    beta = _real(name, "beta", beta, 0.0, 1.0)
    gain = _real(name, "gain", gain, 0.0, 1.0)
    span = _real(name, "span", span, 1.0, 200.0)
    emphasis = _real(name, "emphasis", emphasis, 0.0, 1.0)

    sound = _resampled(_mono(name, audio), rate)
    sound = _loudest(sound, max(1, round(steps * dt * RATE)))
    energy = _log_mel(sound, channels, steps, dt, emphasis)
    top = max(float(energy.max()), SILENCE)
    drive = np.clip(1 + (energy - top) / span, 0, 1)
    return _integrate_and_fire(np.rint(drive * LEVELS) / LEVELS, beta, gain)


def read_wav(path: str | os.PathLike[str]) -> tuple[np.ndarray, int]:
    """The samples and the rate of a WAV file: 8 to 32 bit PCM, 32 or 64 bit float.

    Args:
      path: the file.

    Returns:
      Samples, float32 with full scale 1, (n,) for mono and (n, sound channels)
      otherwise, and the rate in Hz. A silent file is a valid one. Little more memory
      is needed than for the samples.

    Raises:
      OSError: the file cannot be opened.
      ValueError: the file is not a WAV file, is truncated, holds no samples, samples
        that are not finite, or samples of another format.

    Example:
      >>> import tempfile, wave
      >>> import spikejax as sj
      >>> with tempfile.TemporaryDirectory() as folder:
      ...     path = f"{folder}/a.wav"
      ...     with wave.open(path, "wb") as file:
      ...         file.setparams((1, 2, 8000, 0, "NONE", ""))
      ...         file.writeframes(bytes([0, 64] * 3))
      ...     samples, rate = sj.encode.read_wav(path)
      >>> samples.tolist(), rate
      ([0.5, 0.5, 0.5], 8000)
    """
    name = os.fspath(path)
    with open(path, "rb") as opened:
        # what cannot be gone through at will, as a pipe, is read at once
        file = opened if opened.seekable() else io.BytesIO(opened.read())
        header, size = _chunks(name, file)
        tag, sound_channels, rate, _, frame, bits = struct.unpack(
            "<HHIIHH", header[:16]
        )
        if tag == EXTENSIBLE and len(header) >= 26:
            tag = struct.unpack("<H", header[24:26])[0]
        kinds = {(PCM, b) for b in (8, 16, 24, 32)} | {(FLOAT, 32), (FLOAT, 64)}
        if (tag, bits) not in kinds:
            got = f"format tag {tag} of {bits} bits"
            wanted = "PCM of 8, 16, 24 or 32 bits or float of 32 or 64 bits"
            raise _wav(name, wanted, got)
        if not 1 <= sound_channels <= 64 or frame != sound_channels * bits // 8:
            got = f"{sound_channels} channels in frames of {frame} bytes"
            raise _wav(name, f"1 to 64 channels of {bits // 8} bytes", got)
        if not 1000 <= rate <= 768_000:
            raise _wav(name, "a sample rate in [1000, 768000] Hz", f"{rate}")
        if not size:
            raise _wav(name, "at least one sample", "none")
        if size % frame:
            got = f"{size} bytes of samples"
            raise _wav(name, f"whole frames of {frame} bytes", got)
        samples = np.empty(8 * size // bits, np.float32)
        for at in range(0, len(samples), BLOCK):
            block = samples[at : at + BLOCK]
            block[:] = _samples(file.read(len(block) * bits // 8), tag, bits)
            if not np.isfinite(block).all():
                raise _wav(name, "finite samples", "NaN or infinity")
    return (
        samples if sound_channels == 1 else samples.reshape(-1, sound_channels)
    ), rate


def _wav(path: str | bytes, expected: str, got: str) -> ValueError:
    return ValueError(f"`read_wav` expected {expected} in {path!r}, got {got}.")


def _chunks(name: str | bytes, file: Any) -> tuple[bytes, int]:
    """The format chunk of a RIFF file, and the bytes of its data, which come next."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    start = file.read(12)
    if not start:
        raise _wav(name, "a WAV file", "an empty file")
    if len(start) < 12 or start[:4] != b"RIFF" or start[8:] != b"WAVE":
        raise _wav(name, "a WAV file that begins with RIFF....WAVE", repr(start))
    header, at = None, 12
    for _ in range(CHUNKS):
        if at + 8 > size:
            missing = "format" if header is None else "data"
            raise _wav(name, f"a {missing} chunk", "none (truncated?)")
        file.seek(at)
        kind, length = struct.unpack("<4sI", file.read(8))
        at += 8
        if at + length > size:
            what = f"{length} bytes in the chunk {kind.decode('latin-1')!r}"
            raise _wav(name, what, f"{size - at} (truncated?)")
        if kind == b"fmt ":
            if length < 16:
                raise _wav(name, "a format chunk of at least 16 bytes", f"{length}")
            header = file.read(min(length, 40))
        elif kind == b"data":
            if header is None:
                raise _wav(name, "a format chunk before the data chunk", "none")
            return header, length
        at += length + length % 2
    raise _wav(name, f"the data among the first {CHUNKS} chunks", "others")


def _samples(body: bytes, tag: int, bits: int) -> np.ndarray:
    """Samples with full scale 1, float32: whole ones are rounded once, to it."""
    if tag == FLOAT:
        wide = np.frombuffer(body, f"<f{bits // 8}")
        with np.errstate(over="ignore"):  # refused as infinite by the caller
            return wide.astype(np.float32)
    if bits == 24:
        padded = np.zeros((len(body) // 3, 4), np.uint8)
        padded[:, 1:] = np.frombuffer(body, np.uint8).reshape(-1, 3)
        whole = padded.view("<i4")[:, 0]
    else:
        whole = np.frombuffer(body, {8: "u1", 16: "<i2", 32: "<i4"}[bits])
    half = 2.0 ** (8 * whole.dtype.itemsize - 1)
    scaled = whole.astype(np.float32)
    if bits == 8:
        scaled -= np.float32(half)
    scaled *= np.float32(1 / half)
    return scaled


def _full_scale(samples: np.ndarray) -> np.ndarray:
    """Samples as float64 with full scale 1; unsigned ones are centred."""
    if samples.dtype.kind == "f":
        return samples.astype(np.float64)
    half = 2.0 ** (8 * samples.dtype.itemsize - 1)
    offset = half if samples.dtype.kind == "u" else 0.0
    return (samples.astype(np.float64) - offset) / half


def _mono(name: str, audio: Any) -> np.ndarray:
    samples = np.asarray(audio)
    got = f"an array {samples.dtype}{list(samples.shape)}"
    if samples.dtype.kind not in "iuf":
        raise ValueError(f"`{name}` expected `audio` of real numbers, got {got}.")
    if samples.ndim not in (1, 2) or (samples.ndim == 2 and samples.shape[1] > 64):
        expected = "of shape (samples,) or (samples, at most 64 sound channels)"
        raise ValueError(f"`{name}` expected `audio` {expected}, got {got}.")
    if samples.size == 0:
        raise ValueError(
            f"`{name}` expected `audio` of at least one sample, got {got}."
        )
    sound = _full_scale(samples)
    if not np.isfinite(sound).all():
        bad = int(np.count_nonzero(~np.isfinite(sound)))
        got = f"{bad} NaN or infinite of {sound.size}"
        raise ValueError(f"`{name}` expected `audio` of finite samples, got {got}.")
    if float(np.abs(sound).max()) > 1e6:
        got = f"a sample of magnitude {float(np.abs(sound).max()):.3g}"
        raise ValueError(f"`{name}` expected `audio` with full scale 1, got {got}.")
    return sound if sound.ndim == 1 else sound.mean(axis=1)


def _resampled(sound: np.ndarray, rate: int) -> np.ndarray:
    if rate == RATE:
        return sound
    from scipy.signal import resample_poly

    common = math.gcd(rate, RATE)
    return resample_poly(sound, RATE // common, rate // common)


def _loudest(sound: np.ndarray, length: int) -> np.ndarray:
    """The stretch of `length` samples with the most energy, or all if it is shorter."""
    if len(sound) <= length:
        return sound
    total = np.concatenate([[0.0], np.cumsum(sound * sound)])
    start = int(np.argmax(total[length:] - total[:-length]))
    return sound[start : start + length]


def _log_mel(
    sound: np.ndarray, channels: int, steps: int, dt: float, emphasis: float
) -> np.ndarray:
    """Energy in dB relative to a full-scale sine, (steps, channels)."""
    sound = np.append(sound[:1], sound[1:] - emphasis * sound[:-1])
    starts = np.floor((np.arange(steps) + 0.5) * dt * RATE + 0.5).astype(np.int64)
    padded = np.zeros(max(int(starts[-1]), len(sound)) + WINDOW)
    padded[WINDOW // 2 : WINDOW // 2 + len(sound)] = sound
    window = np.hanning(WINDOW)
    bank = _mel_bank(channels)
    energy = np.empty((steps, channels))
    for i in range(0, steps, 1024):  # bounds the memory that long sequences take
        frames = padded[starts[i : i + 1024, None] + np.arange(WINDOW)] * window
        waves = np.fft.rfft(frames, FFT)
        energy[i : i + 1024] = (bank @ (waves.real**2 + waves.imag**2).T).T
    return 10 * np.log10(energy / (WINDOW / 4) ** 2 + 1e-16)


@lru_cache(maxsize=16)
def _mel_bank(channels: int) -> Any:
    """Triangular filters of unit sum, (channels, frequencies), few of them not zero.

    A sparse product takes a tenth of the time of a dense one, and does not wait for the
    threads of another library: with all cores in use that was most of an encoding.
    Where bands are so narrow that one falls between two frequencies, its triangle is
    widened to two frequencies, so that no band is deaf.
    """
    from scipy.sparse import csr_array

    low, high = (2595 * math.log10(1 + f / 700) for f in (LOWEST, HIGHEST))
    edges = 700 * (10 ** (np.linspace(low, high, channels + 2) / 2595) - 1)
    step = RATE / FFT
    centre = edges[1:-1]
    left = np.maximum(centre - edges[:-2], step)
    right = np.maximum(edges[2:] - centre, step)
    f = np.arange(FFT // 2 + 1)[:, None] * step
    bank = np.minimum((f - centre) / left + 1, (centre - f) / right + 1)
    bank = np.maximum(bank, 0)
    return csr_array((bank / bank.sum(0)).T)


def _integrate_and_fire(drive: np.ndarray, beta: float, gain: float) -> np.ndarray:
    u = np.zeros(drive.shape[1])
    spikes = np.zeros(drive.shape, dtype=bool)
    for current, fired in zip(gain * drive, spikes, strict=True):
        u = beta * u + current
        np.greater(u, 1, out=fired)
        u -= fired
    return spikes


def _whole(name: str, argument: str, value: Any, low: int, high: int) -> int:
    if isinstance(value, (int, np.integer)) and not isinstance(value, bool):
        if low <= value <= high:
            return int(value)
    expected = f"an integer in [{low}, {high}]"
    raise ValueError(f"`{name}` expected `{argument}` {expected}, got {value!r}.")


def _real(name: str, argument: str, value: Any, low: float, high: float) -> float:
    if isinstance(value, (int, float, np.number)) and not isinstance(value, bool):
        if low <= float(value) <= high:
            return float(value)
    expected = f"in [{low:g}, {high:g}]"
    raise ValueError(f"`{name}` expected `{argument}` {expected}, got {value!r}.")
