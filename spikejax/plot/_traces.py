"""Membranes as lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from spikejax.core import checks
from spikejax.plot._axes import colours, legend, made, scale, sequence, time_axis


def traces(
    ax: Any,
    ys: Any,
    *,
    dt: float | None = None,
    names: Sequence[str] | None = None,
    highlight: int | None = None,
    label: str = "membrane",
) -> Any:
    """Membranes over time, a line for each neuron.

    Args:
      ax: matplotlib axes, or None to make some.
      ys: `(time, neurons)`.
      dt: milliseconds per step, or None for an axis in time steps.
      names: of the neurons, for the legend.
      highlight: the neuron to draw on top and stronger than the others.
      label: of the axis, with the unit if there is one. A membrane has that of its
        threshold; one without a threshold, as of `li`, that of its input.

    Returns:
      The axes.

    Raises:
      ValueError: `ys` of another rank, `names` of another number, or `dt` not above 0.

    Example:
      >>> import numpy as np
      >>> from spikejax import plot
      >>> ax = plot.traces(None, np.eye(5)[:, :2])
      >>> len(ax.lines) >= 2
      True
    """
    ys = sequence("plot.traces", "ys", ys)
    if names is not None and len(names) != ys.shape[1]:
        message = f"of {ys.shape[1]} neurons"
        raise checks.refuse("plot.traces", "names", message, f"{len(names)}")
    each = scale("plot.traces", dt)
    ax = made("plot.traces", ax)
    time = np.arange(len(ys)) * each
    shades = colours(ys.shape[1])
    for i in range(ys.shape[1]):
        strong = highlight in (None, i)
        ax.plot(
            time,
            ys[:, i],
            color=shades[i],
            lw=2.2 if i == highlight else 1.1,
            alpha=1.0 if strong else 0.65,
            zorder=3 if i == highlight else 2,
            label=None if names is None else names[i],
        )
    ax.set_xlim(0, max(len(ys) - 1, 1) * each)
    time_axis(ax, dt)
    ax.set_ylabel(label)
    if names is not None:
        how = {"handlelength": 1.2, "labelspacing": 0.35}
        legend(ax, loc="center left", bbox_to_anchor=(1.01, 0.5), **how)
    return ax
