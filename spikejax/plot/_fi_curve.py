"""How often a neuron fires at a constant current."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.plot._axes import COLOURS, ink, made, scale


def fi_curve(
    ax: Any,
    cell: Cell,
    currents: Any,
    *,
    steps: int = 1000,
    dt: float | None = None,
    label: str | None = None,
) -> Any:
    """The f–I curve of a neuron: its rate at constant input currents.

    Args:
      ax: matplotlib axes, or None to make some. Several curves go on the same.
      cell: the neuron, such as `lif(0.95)`; what it learns is at its initial value.
      currents: inputs, `(n,)`, from low to high.
      steps: time steps of each run, from rest.
      dt: milliseconds per step, for rates in Hz; None for spikes per step.
      label: of the curve, for `ax.legend()`.

    Returns:
      The axes.

    Raises:
      ValueError: `currents` of another rank, `steps` below 1.

    Example:
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import plot
      >>> ax = plot.fi_curve(None, sj.lif(0.95), np.linspace(0, 0.2, 21), dt=1.0)
    """
    as_cell("plot.fi_curve", "cell", cell)
    checks.whole("plot.fi_curve", 1, steps=steps)
    currents = jnp.asarray(currents, float)
    if currents.ndim != 1 or not currents.size:
        got = checks.Text(f"shape {list(currents.shape)}")
        raise checks.refuse("plot.fi_curve", "currents", "of shape (n,)", got)
    each = scale("plot.fi_curve", dt)
    params, state = cell.init(jax.random.key(0), currents)
    xs = jnp.broadcast_to(currents, (steps, *currents.shape))
    rates = np.asarray(cell.unroll(params, state, xs)[1], float).mean(0)
    ax = made("plot.fi_curve", ax, (5.0, 3.2))
    colour = COLOURS[len(ax.lines) % len(COLOURS)]
    rates = rates if dt is None else 1000 / each * rates
    ax.plot(np.asarray(currents), rates, color=colour, lw=1.8, label=label)
    ax.set_ylim(bottom=0)
    ax.set_xlabel("input current")
    ax.set_ylabel("spikes per step" if dt is None else "rate (Hz)")
    ax.grid(color=ink(ax), alpha=0.25, lw=0.6)
    return ax
