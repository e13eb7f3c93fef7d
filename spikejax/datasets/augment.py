"""Augmentation of events: functions `(rng, events) -> events`, before they are binned.

`rng` is a `numpy.random.Generator`; nothing else is random. Events that leave the
sensor or come to lie before time 0 are left out. `learn.augment` has the same for what
is binned.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from spikejax.core import checks
from spikejax.datasets import _events

Change = Callable[[np.random.Generator, np.ndarray], np.ndarray]


def chain(*changes: Change) -> Change:
    """One augmentation after another."""
    return partial(_chain, changes)


def _chain(changes, rng, events):
    for change in changes:
        events = change(rng, events)
    return events


def jitter(shape: tuple[int, ...], time: float = 0.0, space: float = 0.0) -> Change:
    """Moves each event by itself, by normal deviates.

    Args:
      shape: of the sensor, as `pack` takes it.
      time: standard deviation of the times, in their unit.
      space: that of the places, in pixels or channels.

    Raises:
      ValueError: an argument out of range.
    """
    shape = _events.check_shape("augment.jitter", shape)
    checks.within("augment.jitter", 0.0, float("inf"), time=time, space=space)
    return partial(_jitter, shape, time, space)


def _jitter(shape, time, space, rng, events):
    moves = {"t": time} | dict.fromkeys(_axes(shape), space)
    return _moved(
        events,
        shape,
        {k: rng.normal(0.0, s, len(events)) for k, s in moves.items() if s},
    )


def drop(probability: float) -> Change:
    """Leaves out each event with a probability.

    Raises:
      ValueError: `probability` outside [0, 1].
    """
    checks.within("augment.drop", 0.0, 1.0, probability=probability)
    return partial(_drop, probability)


def _drop(probability, rng, events):
    return events[rng.random(len(events)) >= probability]


def shift(shape: tuple[int, ...], time: int = 0, space: int = 0) -> Change:
    """Moves all events of a recording alike.

    Args:
      shape: of the sensor, as `pack` takes it.
      time: largest shift, later or earlier, in the unit of the times.
      space: largest shift along each axis, either way, in pixels or channels.

    Raises:
      ValueError: a negative shift.
    """
    shape = _events.check_shape("augment.shift", shape)
    checks.whole("augment.shift", 0, time=time, space=space)
    return partial(_shift, shape, time, space)


def _shift(shape, time, space, rng, events):
    most = {"t": time} | dict.fromkeys(_axes(shape), space)
    moves = {k: rng.integers(-m, m, endpoint=True) for k, m in most.items() if m}
    return _moved(events, shape, moves)


def flip(shape: tuple[int, ...], probability: float = 0.5, axis: str = "x") -> Change:
    """Mirrors a recording with a probability.

    Args:
      shape: of the sensor, as `pack` takes it.
      probability: of it, in [0, 1].
      axis: the field that is turned round: "x" left and right, "y" up and down, "p"
        brighter and darker.

    Raises:
      ValueError: an argument out of range, or an axis that `shape` has not.
    """
    shape = _events.check_shape("augment.flip", shape)
    checks.within("augment.flip", 0.0, 1.0, probability=probability)
    fields = (*_axes(shape), *(("p",) if len(shape) == 3 else ()))
    if axis not in fields:
        raise checks.refuse("augment.flip", "axis", f"in {', '.join(fields)}", axis)
    size = 2 if axis == "p" else _axes(shape)[axis]
    return partial(_flip, size, probability, axis)


def _flip(size, probability, axis, rng, events):
    _events.check("augment.flip", events, (axis,))
    if rng.random() >= probability:
        return events
    found = events.copy()
    values = events[axis] > 0 if axis == "p" else events[axis]
    found[axis] = size - 1 - values.astype(np.int64)
    return found


def cut_mix(
    one: np.ndarray, other: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, float]:
    """Two recordings in one: a stretch of time of the first is that of the second.

    Args:
      one: events.
      other: events of the same fields.
      rng: which stretch: its share is uniform in [0, 1), and so is its place.

    Returns:
      The events, and the share of the time that is still the first's, `λ`, for a loss
      of `λ L(label of one) + (1 - λ) L(label of other)`.

    Raises:
      ValueError: recordings of unequal fields.

    Reference: Yun et al., "CutMix: regularization strategy to train strong classifiers
    with localizable features", ICCV 2019, arXiv:1905.04899, of time here.
    """
    _events.check("augment.cut_mix", one)
    if not isinstance(other, np.ndarray) or other.dtype != one.dtype:
        raise checks.refuse("augment.cut_mix", "other", f"as {one.dtype}", other)
    end = max((int(e["t"].max()) + 1 for e in (one, other) if len(e)), default=1)
    share = rng.random()
    begin = rng.random() * (1 - share) * end
    stop = begin + share * end

    def inside(events):
        return (events["t"] >= begin) & (events["t"] < stop)

    both = np.concatenate([one[~inside(one)], other[inside(other)]])
    return _events.in_order(both), 1 - share


def _axes(shape: tuple[int, ...]) -> dict[str, int]:
    """Sizes of the fields of space."""
    return {"x": shape[0]} if len(shape) == 1 else {"y": shape[0], "x": shape[1]}


def _moved(events: np.ndarray, shape: tuple[int, ...], moves: dict) -> np.ndarray:
    """Events elsewhere, without those that are nowhere, in order."""
    sizes = _axes(shape)
    _events.check("augment", events, tuple(sizes))
    found = events.copy()
    kept = np.ones(len(events), bool)
    for name, move in moves.items():
        values = np.rint(events[name] + move).astype(np.int64)
        kept &= values >= 0
        if name in sizes:
            kept &= values < sizes[name]
        found[name] = np.where(kept, values, 0)
    return _events.in_order(found[kept])
