"""Spikes as marks."""

from __future__ import annotations

from typing import Any

import numpy as np

from spikejax.plot._axes import WARM, ink, made, scale, sequence, time_axis


def raster(ax: Any, spikes: Any, *, dt: float | None = None, colour: Any = None) -> Any:
    """A mark for each spike: time to the right, neurons upwards.

    Args:
      ax: matplotlib axes, or None to make some.
      spikes: `(time, neurons)`; anything but zero is a spike, negative ones are
        drawn in another colour.
      dt: milliseconds per step, or None for an axis in time steps.
      colour: of the marks; that of the axes' words by default.

    Returns:
      The axes.

    Raises:
      ValueError: `spikes` of another rank, or `dt` not above 0.

    Example:
      >>> import numpy as np
      >>> from spikejax import plot
      >>> ax = plot.raster(None, np.eye(5))
      >>> ax.get_ylabel()
      'neuron'
    """
    spikes = sequence("plot.raster", "spikes", spikes)
    each = scale("plot.raster", dt)
    ax = made("plot.raster", ax)
    colour = ink(ax) if colour is None else colour
    steps, neurons = spikes.shape
    height = ax.get_window_extent().height * 72 / ax.figure.dpi
    size = float(np.clip(0.8 * height / max(neurons, 1), 2.0, 9.0))
    for sign, shade in ((1, colour), (-1, WARM)):
        time, neuron = np.nonzero(np.sign(spikes.astype(np.float32)) == sign)
        ax.plot(
            time * each, neuron, "|", ms=size, mew=0.9, color=shade, rasterized=True
        )
    ax.set_xlim(-0.5 * each, (steps - 0.5) * each)
    ax.set_ylim(-0.75, neurons - 0.25)
    time_axis(ax, dt)
    ax.yaxis.get_major_locator().set_params(integer=True)
    ax.set_ylabel("neuron")
    return ax
