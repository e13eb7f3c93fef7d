"""Sound to spikes: what the encoder does, and what it and the WAV reader refuse."""

import struct
import subprocess
import sys
import time
import tracemalloc
import wave
from pathlib import Path

import numpy as np
import pytest
import scipy.sparse

from spikejax.encode import _sound, mel_spikes, read_wav

CLIP = Path(__file__).parent / "datasets" / "7_jackson_0.wav"


def tone(hertz: float, seconds: float = 0.5, rate: int = 8000) -> np.ndarray:
    return 0.5 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)


def write(path: Path, samples: np.ndarray, rate: int = 8000) -> Path:
    """A PCM file of 8, 16 or 32 bits, by the standard library."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1 if samples.ndim == 1 else samples.shape[1])
        file.setsampwidth(samples.dtype.itemsize)
        file.setframerate(rate)
        file.writeframes(samples.tobytes())
    return path


def riff(
    tag: int, bits: int, body: bytes, channels: int = 1, rate: int = 8000
) -> bytes:
    frame = channels * bits // 8
    head = struct.pack("<HHIIHH", tag, channels, rate, rate * frame, frame, bits)
    chunks = b"fmt " + struct.pack("<I", 16) + head
    chunks += b"data" + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


def test_shape_dtype_and_determinism():
    audio = tone(440)
    first, second = mel_spikes(audio, 8000), mel_spikes(audio, 8000)
    assert first.dtype == np.bool_ and first.shape == (100, 64)
    assert np.array_equal(first, second) and first.any()
    assert mel_spikes(audio, 8000, channels=20, steps=7, dt=0.02).shape == (7, 20)


def test_a_tone_fires_its_own_band_at_half_the_steps():
    mel = 2595 * np.log10(1 + np.array([60, 1000, 4000]) / 700)
    band = round((mel[1] - mel[0]) / (mel[2] - mel[0]) * 65) - 1
    spikes = mel_spikes(tone(1000, 1.0), 8000, span=20.0)
    counts = spikes.sum(0)
    assert abs(int(counts.argmax()) - band) <= 1
    assert counts.max() in (49, 50)  # gain 0.5 spikes per step at full energy
    assert counts[: band - 10].sum() == counts[band + 10 :].sum() == 0


def test_integrate_and_fire_count_is_the_integral_of_the_drive():
    slow = mel_spikes(tone(1000, 1.0), 8000, gain=0.25).sum(0)
    fast = mel_spikes(tone(1000, 1.0), 8000, gain=0.5).sum(0)
    assert np.abs(fast - 2 * slow).max() <= 2
    leaky = mel_spikes(tone(1000, 1.0), 8000, beta=0.5, gain=0.5).sum()
    assert leaky == 0  # the membrane rests at g / (1 - beta), just the threshold


def test_loudness_and_integer_types_do_not_matter():
    audio = np.rint(tone(500) * 2**14) / 2**15
    whole = (audio * 2**15).astype(np.int16)
    expected = mel_spikes(audio, 8000)
    assert np.array_equal(mel_spikes(whole, 8000), expected)
    assert np.array_equal(mel_spikes(whole.astype(np.int32) << 16, 8000), expected)
    assert np.array_equal(mel_spikes(audio / 4, 8000), expected)


def test_stereo_is_the_mean_of_its_sides():
    audio = tone(700)
    both = np.stack([audio * 2, audio * 0], axis=1)
    assert np.array_equal(mel_spikes(both, 8000), mel_spikes(audio, 8000))


@pytest.mark.parametrize("rate", [11025, 16000, 44100, 48000])
def test_other_rates_are_resampled(rate):
    counts = [mel_spikes(tone(900, 1.0, r), r)[2:98].sum(0) for r in (8000, rate)]
    loud = counts[0] > 20
    assert loud.any() and np.abs(counts[0] - counts[1])[loud].max() <= 2


def test_short_is_padded_and_long_is_cut_to_its_loudest_stretch():
    short = mel_spikes(tone(900, 0.2), 8000)
    assert short[:20].any() and not short[25:].any()
    word = tone(900, 1.0)
    long = np.concatenate([word * 1e-3, word, word * 1e-3])
    assert mel_spikes(long, 8000)[5:].sum() == pytest.approx(
        mel_spikes(word, 8000)[5:].sum(), abs=64
    )
    assert mel_spikes(np.ones(1), 8000).shape == (100, 64)


def test_silence_gives_no_spikes():
    assert not mel_spikes(np.zeros(8000), 8000).any()
    assert not mel_spikes(np.zeros(100, np.int16), 44100).any()


def test_drive_is_rounded_so_that_tiny_errors_vanish():
    audio = tone(440) + 0.01 * np.random.default_rng(0).standard_normal(4000)
    wiggled = audio * (1 + 1e-15)
    assert np.array_equal(mel_spikes(audio, 8000), mel_spikes(wiggled, 8000))


@pytest.mark.parametrize(
    ("audio", "options", "message"),
    [
        ([], {}, "`audio` of at least one sample"),
        ([[]], {}, "`audio` of at least one sample"),
        ([np.nan, 0.0], {}, "finite samples, got 1 NaN"),
        ([np.inf], {}, "finite"),
        ([1e9], {}, "full scale 1"),
        (["a"], {}, "real numbers"),
        ([1j], {}, "real numbers"),
        (np.zeros((2, 8000)), {}, "64 sound channels"),
        (np.zeros((2, 2, 2)), {}, "of shape"),
        (0.5, {}, "of shape"),
        (tone(9), {"sample_rate": 0}, "`sample_rate` an integer in"),
        (tone(9), {"sample_rate": 8000.0}, "`sample_rate` an integer in"),
        (tone(9), {"channels": 0}, "`channels` an integer in"),
        (tone(9), {"channels": True}, "`channels`"),
        (tone(9), {"steps": -1}, "`steps`"),
        (tone(9), {"dt": 0.0}, "`dt` in"),
        (tone(9), {"dt": np.nan}, "`dt` in"),
        (tone(9), {"beta": 1.2}, r"`beta` in \[0, 1\], got 1.2"),
        (tone(9), {"gain": "x"}, "`gain`"),
        (tone(9), {"span": 0}, "`span`"),
        (tone(9), {"emphasis": 2}, "`emphasis`"),
    ],
)
def test_encoder_refuses(audio, options, message):
    options = {"sample_rate": 8000} | options
    with pytest.raises(ValueError, match=message) as error:
        mel_spikes(audio, **options)
    assert "\n" not in str(error.value) and "`mel_spikes`" in str(error.value)


def test_reads_pcm_of_every_width(tmp_path):
    audio = tone(300)
    for kind, bits in ((np.uint8, 8), (np.int16, 16), (np.int32, 32)):
        half = 2.0 ** (bits - 1)
        whole = np.rint(audio * (half - 1) + (half if bits == 8 else 0)).astype(kind)
        got, rate = read_wav(write(tmp_path / f"{bits}.wav", whole))
        assert rate == 8000 and got.dtype == np.float32 and got.shape == audio.shape
        assert np.abs(got - audio).max() < 2 / half + 1e-6
    three = np.rint(audio * 2**22).astype("<i4").view(np.uint8).reshape(-1, 4)[:, :3]
    (tmp_path / "24.wav").write_bytes(riff(1, 24, three.tobytes()))
    assert np.abs(read_wav(tmp_path / "24.wav")[0] - audio / 2).max() < 1e-6


@pytest.mark.parametrize("kind", ["<f4", "<f8"])
def test_reads_float(tmp_path, kind):
    audio = tone(300).astype(kind)
    path = tmp_path / "float.wav"
    path.write_bytes(riff(3, 8 * audio.dtype.itemsize, audio.tobytes(), rate=44100))
    got, rate = read_wav(path)
    assert rate == 44100 and np.array_equal(got, audio.astype(np.float32))


def test_reads_stereo_and_skips_other_chunks(tmp_path):
    both = np.arange(20, dtype=np.int16).reshape(10, 2)
    path = write(tmp_path / "stereo.wav", both, 16000)
    got, rate = read_wav(str(path))
    assert rate == 16000 and np.array_equal(got, both / np.float32(2**15))
    data = path.read_bytes()
    path.write_bytes(data[:12] + b"LIST\x03\x00\x00\x00abc\x00" + data[12:])
    assert np.array_equal(read_wav(path)[0], got)


WHOLE = riff(1, 16, bytes(200))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "got an empty file"),
        (b"RIFF", "begins with RIFF"),
        (b"not a sound file at all", "begins with RIFF"),
        (WHOLE[:-10], r"200 bytes in the chunk 'data'.*got 190 \(truncated"),
        (WHOLE[:40], "a data chunk"),
        (WHOLE[:30], "16 bytes in the chunk"),
        (WHOLE[:12], "a format chunk"),
        (WHOLE[:12] + WHOLE[36:], "a format chunk before the data"),
        (riff(1, 16, b""), "at least one sample"),
        (riff(1, 16, b"abc"), "whole frames"),
        (riff(1, 12, bytes(12)), "format tag 1 of 12 bits"),
        (riff(85, 16, bytes(12)), "format tag 85"),
        (riff(1, 16, bytes(12), channels=0), "1 to 64 channels"),
        (riff(1, 16, bytes(12), rate=0), "sample rate"),
        (riff(3, 32, np.array([np.nan], "<f4").tobytes()), "finite samples"),
        (riff(3, 64, np.array([1e300], "<f8").tobytes()), "finite samples"),
    ],
)
def test_reader_refuses(tmp_path, data, message):
    path = tmp_path / "bad.wav"
    path.write_bytes(data)
    with pytest.raises(ValueError, match=message) as error:
        read_wav(path)
    text = str(error.value)
    assert "\n" not in text and "bad.wav" in text and text.startswith("`read_wav` exp")


def test_every_truncation_is_refused(tmp_path):
    data, path = CLIP.read_bytes(), tmp_path / "cut.wav"
    for length in (*range(0, 60), 1000, len(data) - 1):
        path.write_bytes(data[:length])
        with pytest.raises(ValueError, match="read_wav"):
            read_wav(path)


def test_a_missing_file_is_an_os_error(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"none\.wav"):
        read_wav(tmp_path / "none.wav")


def test_import_needs_neither_jax_nor_scipy():
    source = Path(__file__).parents[1] / "spikejax" / "encode" / "_sound.py"
    code = (
        "import importlib.util as u, sys;"
        f"s = u.spec_from_file_location('encode', {str(source)!r});"
        "m = u.module_from_spec(s); s.loader.exec_module(m);"
        "print([n for n in ('jax', 'scipy') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("channels", [1, 64, 512, 700, 2000])
def test_any_number_of_bands(channels):
    """700 as in the Heidelberg data sets; a band is where its frequency is."""
    bank = _sound._mel_bank(channels).toarray()
    assert bank.shape == (channels, _sound.FFT // 2 + 1)
    np.testing.assert_allclose(bank.sum(1), 1, rtol=1e-12)
    mel = 2595 * np.log10(1 + np.array([60, 4000]) / 700)
    centres = 700 * (10 ** (np.linspace(*mel, channels + 2)[1:-1] / 2595) - 1)
    found = bank @ (np.arange(bank.shape[1]) * _sound.RATE / _sound.FFT)
    closest = _sound.RATE / _sound.FFT
    gaps = np.diff(centres, prepend=60, append=4000)
    dense = np.maximum(gaps[:-1], gaps[1:]) < closest  # between two frequencies
    np.testing.assert_allclose(found[dense], centres[dense], atol=1e-6)
    spikes = mel_spikes(tone(1000, 1.0), 8000, channels=channels, span=20.0)
    assert spikes.shape == (100, channels)
    if channels > 1:
        loudest = np.flatnonzero(spikes.sum(0) == spikes.sum(0).max())
        assert np.abs(centres[loudest] - 1000).min() < 40


def test_a_clip_takes_no_longer_where_all_cores_are_busy():
    """Without a product by the threads of BLAS, which wait for each other."""
    assert scipy.sparse.issparse(_sound._mel_bank(64))
    assert _sound._mel_bank(64) is _sound._mel_bank(64)


@pytest.mark.parametrize("chunk", [bytes(8), b"LIST\x00\x00\x00\x00", b"\xff" * 8])
def test_a_file_of_empty_chunks_is_refused_at_once(tmp_path, chunk):
    """Each took a turn of a loop in Python: 5 MB a second."""
    path = tmp_path / "zeros.wav"
    path.write_bytes(WHOLE[:12] + chunk * 4_000_000)
    start = time.perf_counter()
    with pytest.raises(ValueError, match=r"`read_wav` expected .* in '.*zeros\.wav'"):
        read_wav(path)
    assert time.perf_counter() - start < 1  # 32 MB; it was seconds


def test_memory_is_that_of_the_samples(tmp_path):
    """And not of the whole file, of chunks that are skipped and of wider copies."""
    path, samples = tmp_path / "long.wav", 8_000_000
    skipped = b"LIST" + struct.pack("<I", 30_000_000) + bytes(30_000_000)
    whole = riff(1, 16, bytes(2 * samples))
    path.write_bytes(whole[:12] + skipped + whole[12:])
    tracemalloc.start()
    found, _ = read_wav(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(found) == samples and not found.any()
    assert peak < found.nbytes + 16_000_000


@pytest.mark.parametrize("bits", [8, 16, 24, 32])
def test_samples_are_rounded_once_whatever_the_block(tmp_path, bits, monkeypatch):
    """As from float64, also where blocks meet."""
    monkeypatch.setattr(_sound, "BLOCK", 64)
    body = np.random.default_rng(0).integers(0, 256, 1000 * bits // 8, np.uint8)
    (tmp_path / "noise.wav").write_bytes(riff(1, bits, body.tobytes()))
    width = bits // 8
    wide = np.zeros((1000, 8), np.uint8)
    wide[:, -width:] = body.reshape(-1, width)
    exact = wide.view("<i8")[:, 0].astype(np.float64) / 2.0**63
    if bits == 8:
        exact = (body.astype(np.float64) - 128) / 128
    found, _ = read_wav(tmp_path / "noise.wav")
    np.testing.assert_array_equal(found, exact.astype(np.float32))


def test_a_pipe_is_read_too():
    with CLIP.open("rb") as file:
        expected, _ = read_wav(CLIP)
        code = "import sys; from spikejax.encode import read_wav;"
        code += "print(read_wav('/dev/stdin')[0].sum())"
        pipe = subprocess.run(["cat"], stdin=file, capture_output=True, check=True)
    done = subprocess.run(
        [sys.executable, "-c", code], input=pipe.stdout, capture_output=True, check=True
    )
    assert float(done.stdout) == pytest.approx(float(expected.sum()))
