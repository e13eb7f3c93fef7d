"""Events of a camera as frames."""

from __future__ import annotations

from typing import Any

import numpy as np

from spikejax.core import checks
from spikejax.plot._axes import ink, made, scale


def frames(ax: Any, events: Any, *, number: int = 6, dt: float | None = None) -> Any:
    """Events of a camera, summed into frames side by side.

    Brighter and darker (the second and the first polarity) are red and blue.

    Args:
      ax: matplotlib axes, or None to make some.
      events: `(time, height, width)` or `(time, height, width, polarities)`, one or
        two of them: spikes or counts.
      number: of frames, of equal lengths but for the last.
      dt: milliseconds per step, or None to name frames by their steps.

    Returns:
      The axes.

    Raises:
      ValueError: `events` of another shape, `number` not in [1, time].

    Example:
      >>> import numpy as np
      >>> from spikejax import plot
      >>> zs = np.random.default_rng(0).random((30, 16, 16, 2)) < 0.05
      >>> ax = plot.frames(None, zs, number=4)
    """
    events = np.asarray(events)
    if (
        events.ndim not in (3, 4)
        or not events.size
        or events.shape[3:] not in ((), (1,), (2,))
    ):
        got = checks.Text(f"shape {list(events.shape)}")
        message = "(time, height, width) or with one or two polarities"
        raise checks.refuse("plot.frames", "events", message, got)
    steps = len(events)
    checks.whole("plot.frames", 1, number=number)
    if number > steps:
        raise checks.refuse("plot.frames", "number", f"in [1, {steps}]", number)
    each, unit = scale("plot.frames", dt), "" if dt is None else " ms"
    summed = events.reshape(*events.shape[:3], -1).astype(float)
    signed = summed[..., -1] - (summed[..., 0] if summed.shape[-1] == 2 else 0)
    parts = np.array_split(np.arange(steps), number)
    gap = max(1, events.shape[2] // 16)
    shown = np.full((events.shape[1], number * (events.shape[2] + gap) - gap), np.nan)
    middles, names = [], []
    for i, part in enumerate(parts):
        left = i * (events.shape[2] + gap)
        shown[:, left : left + events.shape[2]] = signed[part].sum(0)
        middles.append(left + (events.shape[2] - 1) / 2)
        names.append(f"{part[0] * each:g}–{(part[-1] + 1) * each:g}{unit}")
    ax = made("plot.frames", ax, (1.5 * number + 0.4, 1.9))
    most = np.nanmax(np.abs(shown)) or 1.0
    ax.imshow(shown, cmap="RdBu_r", vmin=-most, vmax=most, interpolation="nearest")
    ax.set_xticks(middles, names, color=ink(ax))
    ax.set_yticks([])
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)
    return ax
