"""Problems by formula: as many recordings as one asks for, the same for a seed."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np

from spikejax.core import checks
from spikejax.datasets._events import LINE, in_order
from spikejax.datasets._source import Source


def randman(
    recordings: int,
    *,
    seed: int,
    classes: int = 2,
    channels: int = 20,
    dimensions: int = 1,
    alpha: float = 2.0,
    steps: int = 100,
    frequencies: int = 1000,
    draw: int = 0,
) -> Source:
    """Random manifolds: each class is a smooth surface in the space of spike times.

        f_i(x) = Π_d Σ_k a_idk k^(-α) sin(2π (k b_idk x_d + c_idk)),
        t_i = (T - 1) (f_i - min f_i)/(max f_i - min f_i)

    with `a, b, c` uniform in [0, 1) for each class, the extremes over all its
    recordings, and a place `x` uniform in [0, 1)^D for each recording. Every channel
    fires once.

    Args:
      recordings: how many, as many of each class up to one.
      seed: of the surfaces, an integer >= 0.
      classes: how many.
      channels: spikes of a recording.
      dimensions: `D`.
      alpha: `α`, how smooth a surface is, >= 0.
      steps: `T`; times are whole steps.
      frequencies: terms of the sum.
      draw: of the places: another one gives other recordings of the same surfaces,
        such as for a test. The extremes are those of draw 0.

    Returns:
      Events with `t` in steps and `x` the channel.

    Raises:
      ValueError: an argument out of range.

    Example:
      >>> from spikejax import datasets
      >>> data = datasets.randman(4, seed=0, channels=3, frequencies=10)
      >>> len(data), len(data[0][0])
      (4, 3)

    Reference: Zenke, Vogels, "The remarkable robustness of surrogate gradient
    learning for instilling complex function in spiking neural networks", Neural
    Computation 33(4), 2021, doi:10.1162/neco_a_01367.
    """
    name = "datasets.randman"
    checks.whole(name, 1, classes=classes, channels=channels, dimensions=dimensions)
    checks.whole(name, 1, steps=steps, frequencies=frequencies)
    checks.whole(name, classes, recordings=recordings)
    checks.whole(name, 0, seed=seed, draw=draw)
    checks.within(name, 0.0, float("inf"), alpha=alpha)
    labels = (np.arange(recordings) % classes).astype(np.int32)
    times = np.empty((recordings, channels), np.int64)
    for label in range(classes):
        surface = np.random.default_rng((seed, label)).random(
            (3, channels, dimensions, frequencies)
        )
        count = int((labels == label).sum())
        first = _heights(surface, (seed, label, 0), count, alpha)
        found = first
        if draw:
            found = _heights(surface, (seed, label, draw), count, alpha)
        low, high = first.min(0), first.max(0)
        share = (found - low) / np.where(high > low, high - low, 1)
        times[labels == label] = np.rint((steps - 1) * np.clip(share, 0, 1))
    return Source(partial(_each_once, times), labels, (channels,))


def _heights(surface: np.ndarray, key: tuple, count: int, alpha: float) -> np.ndarray:
    """`f` at the places of each recording, (recordings, channels)."""
    x = np.random.default_rng(key).random((count, surface.shape[2]))
    k = 1.0 + np.arange(surface.shape[3])
    a, b, c = surface
    heights = np.ones((count, surface.shape[1]))
    for i, place in enumerate(x):  # one at a time: the sum has many terms
        waves = a * k**-alpha * np.sin(2 * np.pi * (k * b * place[:, None] + c))
        heights[i] = waves.sum(-1).prod(-1)
    return heights


def _each_once(times: np.ndarray, number: int) -> np.ndarray:
    found = np.empty(times.shape[1], LINE)
    found["t"], found["x"] = times[number], np.arange(times.shape[1])
    return in_order(found)


def yin_yang(
    recordings: int, *, seed: int, small: float = 0.1, big: float = 0.5
) -> Source:
    """Points in the figure of yin and yang: three classes that no line divides.

    Args:
      recordings: how many; each class is as likely.
      seed: an integer >= 0; the official sets are three seeds, 5000 and twice 1000.
      small: radius of the two dots.
      big: radius of the figure, whose middle is (big, big).

    Returns:
      `(x, y, 2 R - x, 2 R - y)`, float64 (4,), in [0, 2 R] with `R` the radius of the
      figure, for encoders such as `encode.latency`, and the classes "yin", "yang" and
      "dot", numbered as in the authors' program.

    Raises:
      ValueError: an argument out of range.

    Reference: Kriener, Göltz, Petrovici, "The Yin-Yang dataset", NICE 2022,
    doi:10.1145/3517343.3517380.

    Example:
      >>> from spikejax import datasets
      >>> place, label = datasets.yin_yang(10, seed=0)[3]
      >>> place.shape, float(place[0] + place[2]), label in range(3)
      ((4,), 1.0, True)
    """
    checks.whole("datasets.yin_yang", 1, recordings=recordings)
    checks.whole("datasets.yin_yang", 0, seed=seed)
    checks.positive("datasets.yin_yang", big=big)
    checks.within("datasets.yin_yang", 1e-3 * big, big / 4, small=small)
    rng = np.random.default_rng(seed)
    goals = rng.integers(0, 3, recordings)
    found, missing = np.empty((recordings, 2)), np.arange(recordings)
    while len(missing):
        places = 2 * big * rng.random((len(missing), 2))
        inside = ((places - big) ** 2).sum(-1) <= big**2
        hit = inside & (yin_yang_class(places, small, big) == goals[missing])
        found[missing[hit]] = places[hit]
        missing = missing[~hit]
    places = np.concatenate([found, 2 * big - found], 1)
    return Source(
        partial(_nth, places), goals.astype(np.int32), None, ("yin", "yang", "dot")
    )


def yin_yang_class(places: np.ndarray, small: float, big: float) -> np.ndarray:
    """Which part of the figure each of `places` (n, 2) lies in."""
    x, y = places.T
    right = np.hypot(x - 1.5 * big, y - big)
    left = np.hypot(x - 0.5 * big, y - big)
    half = (right <= small) | ((left > small) & (left <= 0.5 * big))
    half |= (y > big) & (right > 0.5 * big)
    return np.where((right < small) | (left < small), 2, half.astype(int))


def delayed_xor(
    recordings: int,
    *,
    seed: int,
    delay: int = 20,
    cue: int = 10,
    channels: int = 10,
    rate: float = 0.2,
) -> Source:
    """Are two bits different, of which one came long before the other?

    A bit is `channels` neurons that fire with probability `rate` for `cue` steps: the
    first so many for a zero, the next for a one. The first bit comes at step 0, the
    second `delay` steps after its end, and `cue` steps of silence follow.

    Args:
      recordings: how many.
      seed: an integer >= 0.
      delay: steps of silence between the bits.
      cue: steps of a bit.
      channels: neurons of each value.
      rate: spikes per step, in (0, 1].

    Returns:
      Spikes bool (3 cue + delay, 2 channels), and the exclusive or.

    Raises:
      ValueError: an argument out of range.

    Example:
      >>> from spikejax import datasets
      >>> spikes, label = datasets.delayed_xor(4, seed=0)[0]
      >>> spikes.shape, int(label) in (0, 1)
      ((50, 20), True)
    """
    name = "datasets.delayed_xor"
    checks.whole(name, 1, recordings=recordings, cue=cue, channels=channels)
    checks.whole(name, 0, seed=seed, delay=delay)
    checks.positive(name, rate=rate)
    checks.within(name, 0.0, 1.0, rate=rate)
    rng = np.random.default_rng(seed)
    bits = rng.integers(0, 2, (recordings, 2))
    steps = 3 * cue + delay
    fired = rng.random((recordings, steps, 2, channels)) < rate
    on = np.zeros((recordings, steps, 2, 1), bool)
    which = np.arange(recordings)
    for bit, begin in zip(bits.T, (0, cue + delay), strict=True):
        for step in range(begin, begin + cue):
            on[which, step, bit] = True
    spikes = (fired & on).reshape(recordings, steps, -1)
    labels = (bits[:, 0] ^ bits[:, 1]).astype(np.int32)
    return Source(partial(_nth, spikes), labels, None, ("same", "different"))


def store_recall(
    recordings: int,
    *,
    seed: int,
    windows: int = 12,
    window: int = 20,
    channels: int = 10,
    rate: float = 0.1,
    command: float = 1 / 6,
) -> Source:
    """Remember a bit when told to, say it when asked, a label at every step.

    Time is cut into windows. In each a bit is shown, by `channels` neurons of its
    value that fire with probability `rate`; "store" and "recall" are shown in some, by
    neurons of their own. A window is "store" with a probability of `command` and, once
    something is stored, else "recall" with that probability; the last is "recall" where
    something is.

    Args:
      recordings: how many.
      seed: an integer >= 0.
      windows: of a recording.
      window: steps of a window.
      channels: neurons of each value and each command.
      rate: spikes per step, in (0, 1].
      command: in (0, 1).

    Returns:
      Spikes bool (windows · window, 4 channels), of zero, one, store and recall; labels
      int32 for each step: the bit last stored while "recall" is shown, and -1, for
      `ignore`, at all other steps.

    Raises:
      ValueError: an argument out of range.

    Example:
      >>> from spikejax import datasets
      >>> spikes, labels = datasets.store_recall(4, seed=0, windows=3)[0]
      >>> spikes.shape, labels.shape
      ((60, 40), (60,))

    Reference: Bellec et al., "Long short-term memory and learning-to-learn in networks
    of spiking neurons", NeurIPS 2018, arXiv:1803.09574.
    """
    name = "datasets.store_recall"
    checks.whole(name, 1, recordings=recordings, window=window, channels=channels)
    checks.whole(name, 2, windows=windows)
    checks.whole(name, 0, seed=seed)
    checks.positive(name, rate=rate, command=command)
    checks.within(name, 0.0, 1.0, rate=rate, command=command)
    rng = np.random.default_rng(seed)
    bits = rng.integers(0, 2, (recordings, windows))
    asked = rng.random((2, recordings, windows)) < command
    shown = np.zeros((recordings, windows, 4), bool)
    labels = np.full((recordings, windows), -1, np.int32)
    stored = np.full(recordings, -1)
    which = np.arange(recordings)
    for i in range(windows):
        shown[which, i, bits[:, i]] = True
        last = (i == windows - 1) & (stored >= 0)
        store = asked[0, :, i] & ~last
        recall = (asked[1, :, i] | last) & ~store & (stored >= 0)
        shown[:, i, 2], shown[:, i, 3] = store, recall
        labels[recall, i] = stored[recall]
        stored = np.where(store, bits[:, i], stored)
    steps = windows * window
    fired = rng.random((recordings, steps, 4, channels)) < rate
    spikes = (fired & np.repeat(shown, window, 1)[..., None]).reshape(
        recordings, steps, -1
    )
    return Source(
        partial(_nth, spikes), np.repeat(labels, window, 1), None, ("zero", "one")
    )


def _nth(array: np.ndarray, number: int) -> Any:
    return array[number]
