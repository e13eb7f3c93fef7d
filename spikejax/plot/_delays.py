"""A map of delays."""

from __future__ import annotations

from typing import Any

from spikejax.plot._axes import made, scale
from spikejax.plot._weights import matrix, show


def delays(ax: Any, delay: Any, *, dt: float | None = None) -> Any:
    """Delays as a map: inputs upwards, outputs to the right.

    Args:
      ax: matplotlib axes, or None to make some.
      delay: `(inputs, outputs)` in time steps, such as `params["delay"]`.
      dt: milliseconds per step, or None to show steps.

    Returns:
      The axes.

    Raises:
      ValueError: `delay` of another rank, or with nothing in it; `dt` not above 0.

    Example:
      >>> import numpy as np
      >>> from spikejax import plot
      >>> ax = plot.delays(None, np.arange(12.0).reshape(3, 4), dt=1.0)
    """
    values = matrix("plot.delays", "delay", delay) * scale("plot.delays", dt)
    ax = made("plot.delays", ax, (4.6, 3.6))
    label = "delay (steps)" if dt is None else "delay (ms)"
    show(ax, values, label, {"vmin": min(0.0, values.min()), "cmap": "viridis"})
    return ax
