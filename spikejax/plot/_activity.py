"""How much each layer spikes, over training."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from spikejax.core import checks
from spikejax.plot._axes import colours, ink, legend, made


def activity(ax: Any, history: Iterable[Any], *, label: str = "epoch") -> Any:
    """Spikes per neuron and step of every layer, in percent, over training.

    Args:
      ax: matplotlib axes, or None to make some.
      history: for each epoch, or step, what `sj.activity` gave, or a dict of rates by
        layer.
      label: of the axis.

    Returns:
      The axes.

    Raises:
      ValueError: nothing in `history`, or layers that are not the same throughout.

    Example:
      >>> from spikejax import plot
      >>> ax = plot.activity(None, [{"hidden": 0.1}, {"hidden": 0.05}])
    """
    rows = [
        dict(row)
        if isinstance(row, Mapping)
        else {layer.path: layer.rate for layer in row}
        for row in history
    ]
    if not rows or not rows[0]:
        raise checks.refuse("plot.activity", "history", "of at least one layer", rows)
    if any(row.keys() != rows[0].keys() for row in rows):
        other = next(row for row in rows if row.keys() != rows[0].keys())
        message = f"of the same layers throughout, {', '.join(rows[0])}"
        raise checks.refuse("plot.activity", "history", message, list(other))
    ax = made("plot.activity", ax)
    when = range(1, len(rows) + 1)
    mark = "o" if len(rows) < 20 else None
    for name, colour in zip(rows[0], colours(len(rows[0])), strict=True):
        rates = [100 * float(row[name]) for row in rows]
        ax.plot(when, rates, color=colour, lw=1.6, marker=mark, ms=3, label=name)
    ax.set_ylim(bottom=0)
    ax.set_xlabel(label)
    ax.set_ylabel("spikes per step (%)")
    ax.xaxis.get_major_locator().set_params(integer=True)
    ax.grid(axis="y", color=ink(ax), alpha=0.25, lw=0.6)
    legend(ax)
    return ax
