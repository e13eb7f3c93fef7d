"""A raster that moves."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np

from spikejax.core import checks
from spikejax.core.optional import need
from spikejax.plot._axes import WARM, made, scale, sequence
from spikejax.plot._raster import raster


def animation(
    ax: Any,
    spikes: Any,
    *,
    path: str | os.PathLike[str] | None = None,
    dt: float | None = None,
    every: int = 1,
    rate: float = 20.0,
) -> Any:
    """A raster in which time passes: a line runs on, and spikes appear behind it.

    Args:
      ax: matplotlib axes, or None to make some.
      spikes: `(time, neurons)`; anything but zero is a spike.
      path: where to write it, a `.gif` or an `.html` that stands by itself; or None.
      dt: milliseconds per step, or None for an axis in time steps.
      every: time steps per frame.
      rate: frames per second.

    Returns:
      The matplotlib animation, whose `to_jshtml()` is for a notebook; hold it as long
      as it is to run. Its axes are `ax`.

    Raises:
      ValueError: `spikes` of another rank, `every` below 1, `rate` not above 0, or a
        `path` of another ending.

    Example:
      >>> import numpy as np
      >>> from spikejax import plot
      >>> zs = np.random.default_rng(0).random((20, 5)) < 0.1
      >>> moving = plot.animation(None, zs, every=5)
      >>> "<link" in moving.to_jshtml()
      True
    """
    spikes = sequence("plot.animation", "spikes", spikes)
    checks.whole("plot.animation", 1, every=every)
    checks.positive("plot.animation", rate=rate)
    if path is not None and Path(path).suffix not in (".gif", ".html"):
        raise checks.refuse("plot.animation", "path", "to end in .gif or .html", path)
    each = scale("plot.animation", dt)
    animated = need("plot.animation", "matplotlib.animation")
    ax = made("plot.animation", ax)
    if path is not None and Path(path).suffix == ".gif":
        _opaque(ax)
    raster(ax, spikes, dt=dt)
    drawn = [(line, *map(np.asarray, line.get_data())) for line in ax.lines]
    now = ax.axvline(0, color=WARM, lw=1.2)

    def frame(step):
        limit = min(step, len(spikes) - 1) * each
        now.set_xdata([limit, limit])
        for line, time, neuron in drawn:
            line.set_data(time[time <= limit], neuron[time <= limit])
        return [now, *(line for line, _, _ in drawn)]

    count = range(0, len(spikes) + every, every)
    moving = animated.FuncAnimation(
        ax.figure, frame, frames=count, interval=1000 / rate, cache_frame_data=False
    )
    if path is not None and Path(path).suffix == ".gif":
        moving.save(path, writer=animated.PillowWriter(fps=round(rate)), dpi=100)
    elif path is not None:
        page = '<!doctype html><meta charset="utf-8"><title>raster</title>'
        Path(path).write_text(page + moving.to_jshtml(fps=round(rate)))
    return moving


def _opaque(ax: Any) -> None:
    """A GIF has no half transparent pixels: it stands on white."""
    ax.figure.patch.set_facecolor("white")
    ax.figure.patch.set_alpha(1.0)
