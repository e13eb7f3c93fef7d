"""Membranes with their thresholds and spikes."""

from __future__ import annotations

from typing import Any

import numpy as np

from spikejax.core import checks
from spikejax.plot._axes import colours, ink, made, scale, sequence
from spikejax.plot._traces import traces


def membranes(
    ax: Any,
    us: Any,
    *,
    threshold: Any = None,
    spikes: Any = None,
    dt: float | None = None,
    label: str = "membrane",
) -> Any:
    """Membranes over time, their thresholds as dashed lines, their spikes as marks.

    Args:
      ax: matplotlib axes, or None to make some.
      us: `(time, neurons)`, few of them.
      threshold: a number, one for each neuron, or `(time, neurons)` of thresholds that
        move; None draws none.
      spikes: `(time, neurons)`, marked above the membranes, or None.
      dt: milliseconds per step, or None for an axis in time steps.
      label: of the axis, with the unit if there is one.

    Returns:
      The axes.

    Raises:
      ValueError: `us` of another rank; `threshold` or `spikes` that do not fit.

    Example:
      >>> import jax, spikejax as sj
      >>> from spikejax import plot
      >>> cell = sj.tap(sj.lif(0.9))
      >>> xs = jax.numpy.full((50, 1), 0.2)
      >>> _, out = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> ax = plot.membranes(None, out.inside.u, threshold=1.0, spikes=out.y)
    """
    us = sequence("plot.membranes", "us", us)
    levels, fired = None, None
    if threshold is not None:
        levels = _fits("threshold", threshold, us.shape)
    if spikes is not None:
        fired = _fits("spikes", spikes, us.shape) != 0
    ax = made("plot.membranes", ax)
    traces(ax, us, dt=dt, label=label)
    time, step = np.arange(len(us)) * scale("plot.membranes", dt), colours(us.shape[1])
    if levels is not None:
        is_one = bool((levels == levels.flat[0]).all())
        shown = levels[:, :1] if is_one else levels
        for i, level in enumerate(shown.T):
            shade = ink(ax) if is_one else step[i]
            ax.plot(time, level, "--", color=shade, lw=0.9, zorder=1)
    if fired is not None:
        low, high = ax.get_ylim()
        room = 0.06 * (high - low)
        for i in range(us.shape[1]):
            when = time[fired[:, i]]
            place = np.full(len(when), high + room * (i + 0.5))
            ax.plot(when, place, "|", ms=7, mew=1.4, color=step[i])
        ax.set_ylim(low, high + room * us.shape[1])
    return ax


def _fits(argument: str, values: Any, shape: tuple[int, ...]) -> np.ndarray:
    values = np.asarray(values)
    try:
        return np.broadcast_to(values, shape)
    except ValueError:
        message = f"to fit membranes of shape {list(shape)}"
        got = checks.Text(f"shape {list(values.shape)}")
        raise checks.refuse("plot.membranes", argument, message, got) from None
