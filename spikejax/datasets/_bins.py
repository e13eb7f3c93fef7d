"""From events to time steps of bits: `pack(events, shape, bins)`.

`bins` is a function from the times of a recording's events, in order, to the step of
each and the number of steps: `by_time`, `by_count`, `adaptive`, or one of a user's own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import prod
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core import checks
from spikejax.core.signal import WORD, Spikes
from spikejax.datasets import _events

Bins = Callable[[np.ndarray], tuple[np.ndarray, int]]
LONGEST = 1 << 20  # steps of a recording; more is a wrong unit of time
LARGEST = 1 << 30  # places times steps of a recording


def by_time(dt: float, steps: int | None = None, *, start: float = 0) -> Bins:
    """Steps of equal duration: `⌊(t - t_0) / Δ⌋`.

    Args:
      dt: `Δ`, in the unit of the times, > 0: microseconds for the readers here.
      steps: how many; events after the last are left out. By default a recording
        has as many as its last event needs, at least one.
      start: `t_0`; events before it are left out.

    Raises:
      ValueError: an argument out of range; when it is used, a recording of more than
        a million steps.

    Example:
      >>> import numpy as np
      >>> from spikejax import datasets
      >>> datasets.by_time(10)(np.array([0, 9, 10, 35]))
      (array([0, 0, 1, 3]), 4)
    """
    checks.positive("datasets.by_time", dt=dt)
    checks.finite("datasets.by_time", start=start)
    _check_steps("datasets.by_time", steps)
    return partial(_by_time, dt=dt, steps=steps, start=start)


def _by_time(t, *, dt, steps, start):
    at = np.floor_divide(t - start, dt).astype(np.int64)
    if steps is None:
        steps = int(at.max(initial=0)) + 1
        if steps > LONGEST:
            expected = f"and `start` that give at most {LONGEST} steps"
            raise checks.refuse("datasets.by_time", "dt", expected, steps)
    return at, steps


def by_count(*, events: int | None = None, steps: int | None = None) -> Bins:
    """Steps of equally many events.

    Args:
      events: of a step; the last step of a recording may have fewer.
      steps: or how many steps: event `i` of `n` falls into `⌊i T / n⌋`.

    Raises:
      ValueError: not exactly one of them is given, or it is not >= 1.

    Example:
      >>> import numpy as np
      >>> from spikejax import datasets
      >>> datasets.by_count(events=2)(np.array([0, 9, 10, 35, 36]))
      (array([0, 0, 1, 1, 2]), 3)
    """
    if (events is None) == (steps is None):
        got = checks.Text("neither" if events is None else "both")
        raise checks.refuse("datasets.by_count", "events", "or `steps`", got)
    if events is not None:
        checks.whole("datasets.by_count", 1, events=events)
    _check_steps("datasets.by_count", steps)
    return partial(_by_count, events=events, steps=steps)


def _by_count(t, *, events, steps):
    number = np.arange(len(t))
    if steps is None:
        return number // events, max(-(-len(t) // events), 1)
    return number * steps // max(len(t), 1), steps


def adaptive(events: int, longest: float, steps: int | None = None) -> Bins:
    """Steps that end after so many events or so much time, what is first.

    Where much moves steps are short, where nothing does they are not without end. The
    time of a step runs from its first event.

    Args:
      events: most of a step, >= 1.
      longest: duration of a step, in the unit of the times, > 0.
      steps: how many; events after the last are left out. By default as many as a
        recording needs, at least one.

    Raises:
      ValueError: an argument out of range.

    Example:
      >>> import numpy as np
      >>> from spikejax import datasets
      >>> datasets.adaptive(2, 10.0)(np.array([0, 1, 2, 35, 36]))
      (array([0, 0, 1, 2, 2]), 3)
    """
    checks.whole("datasets.adaptive", 1, events=events)
    checks.positive("datasets.adaptive", longest=longest)
    _check_steps("datasets.adaptive", steps)
    return partial(_adaptive, events=events, longest=longest, steps=steps)


def _adaptive(t, *, events, longest, steps):
    at = np.zeros(len(t), np.int64)
    begin, step = 0, 0
    while begin < len(t):
        end = int(np.searchsorted(t, t[begin] + longest))
        end = max(min(end, begin + events), begin + 1)
        at[begin:end] = step
        begin, step = end, step + 1
    return at, max(step, 1) if steps is None else steps


def _check_steps(name: str, steps: Any) -> None:
    if steps is not None:
        checks.whole(name, 1, steps=steps)
        checks.within(name, 1, LONGEST, steps=steps)


def pack(events: np.ndarray, shape: tuple[int, ...], bins: Bins) -> np.ndarray:
    """The events of a recording as bits: where at least one fell into a step.

    Args:
      events: a structured array with `t`, `x` and, as `shape` asks, `y` and `p`.
      shape: of the sensor, and what is looked at: (channels,) of `x`, (height, width)
        of `y` and `x`, or (height, width, 2) of `y`, `x` and `p`, whose second channel
        is brighter, `p > 0`.
      bins: which step an event belongs to, such as `by_time(5000, 60)`.

    Returns:
      Words uint32 (steps, ⌈N / 32⌉) with N the product of `shape`, as in
      `events.Spikes`: bit j of word i is place 32 i + j.

    Raises:
      ValueError: an event that is not on the sensor, fields that are missing, a shape
        that is none, or more than 2³⁰ bits.

    Example:
      >>> from spikejax import datasets
      >>> recording = datasets.events(t=[1, 1, 12], x=[0, 3, 1])
      >>> datasets.pack(recording, (4,), datasets.by_time(10, 3)).tolist()
      [[9], [2], [0]]
    """
    shape = _events.check_shape("datasets.pack", shape)
    place = _events.places("datasets.pack", events, shape)
    t = np.ascontiguousarray(events["t"])  # side by side: strides are slow
    if t.dtype.kind == "u":  # a difference of unsigned numbers is not below zero
        t = t.astype(np.int64)
    if len(t) > 1 and (t[1:] < t[:-1]).any():
        order = np.argsort(t, kind="stable")
        place, t = place[order], t[order]
    step, steps = bins(t)
    words = -(-prod(shape) // WORD)
    if steps * words * WORD > LARGEST:
        expected = f"and `shape` that give at most {LARGEST} bits"
        raise checks.refuse("datasets.pack", "bins", expected, steps * words * WORD)
    if len(step) and (step.min() < 0 or step.max() >= steps):
        kept = (step >= 0) & (step < steps)
        step, place = step[kept], place[kept]
    bits = np.zeros(steps * words * WORD, np.bool_)
    bits[step * (words * WORD) + place] = True
    packed = np.packbits(bits, bitorder="little").view("<u4")
    return packed.reshape(steps, words).astype(np.uint32, copy=False)


def unpack(words: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Bits as bool: the inverse of `pack`.

    Args:
      words: uint32 (*batch, ⌈N / 32⌉).
      shape: of N places.

    Returns:
      Bool (*batch, *shape).

    Raises:
      ValueError: words that are not those of `shape`.

    Example:
      >>> import numpy as np
      >>> from spikejax import datasets
      >>> datasets.unpack(np.array([[9]], np.uint32), (4,)).tolist()
      [[True, False, False, True]]
    """
    shape = _checked("datasets.unpack", words, shape)
    raw = np.ascontiguousarray(words, "<u4").view(np.uint8)
    bits = np.unpackbits(raw, axis=-1, count=prod(shape), bitorder="little")
    return bits.view(np.bool_).reshape(*words.shape[:-1], *shape)


def spikes(words: Any, shape: tuple[int, ...], dtype: Any = jnp.float32) -> Spikes:
    """Bits as `events.Spikes`, which networks take; for use inside `jit`.

    Args:
      words: uint32 (*batch, ⌈N / 32⌉), from `pack`.
      shape: of N places.
      dtype: of the spikes.

    Returns:
      Spikes of (*batch, *shape), where no cotangent is wanted but of the slot.

    Raises:
      ValueError: words that are not those of `shape`.

    Example:
      >>> import numpy as np
      >>> from spikejax import datasets
      >>> datasets.spikes(np.array([[9]], np.uint32), (4,)).fired.tolist()
      [[9]]
    """
    shape = _checked("datasets.spikes", words, shape)
    slot = jnp.zeros((*words.shape[:-1], *shape), dtype)
    return Spikes(jnp.asarray(words), None, slot)


def prepare(shape: tuple[int, ...]) -> Callable[[jax.Array], jax.Array]:
    """What `learn.Recipe(prepare=…)` is for packed data: dense spikes under `jit`.

    Args:
      shape: of the sensor.

    Raises:
      ValueError: a shape that is none.

    Example:
      >>> import jax.numpy as jnp
      >>> from spikejax import datasets
      >>> datasets.prepare((4,))(jnp.array([[9]], jnp.uint32)).tolist()
      [[1.0, 0.0, 0.0, 1.0]]
    """
    shape = _events.check_shape("datasets.prepare", shape)
    return partial(_dense, shape=shape)


def _dense(words: jax.Array, *, shape: tuple[int, ...]) -> jax.Array:
    _checked("datasets.prepare", words, shape)
    shifts = jnp.arange(WORD, dtype=jnp.uint32)
    bits = (words[..., None] >> shifts) & jnp.uint32(1)
    flat = bits.reshape(*words.shape[:-1], -1)[..., : prod(shape)]
    return flat.reshape(*words.shape[:-1], *shape).astype(jnp.float32)


def _checked(name: str, words: Any, shape: Any) -> tuple[int, ...]:
    shape = _events.check_shape(name, shape)
    found = np.shape(words)
    expected = -(-prod(shape) // WORD)
    if not found or found[-1] != expected or words.dtype != np.uint32:
        got = checks.Text(f"{words.dtype}{list(found)}")
        raise checks.refuse(name, "words", f"as uint32[..., {expected}]", got)
    return shape
