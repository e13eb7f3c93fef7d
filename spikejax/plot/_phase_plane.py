"""Where two variables of a neuron go."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.plot._axes import COLOURS, COOL, WARM, ink, legend, made


def phase_plane(
    ax: Any,
    cell: Cell,
    *,
    horizontal: tuple[float, float],
    vertical: tuple[float, float],
    current: float = 0.0,
    fields: tuple[str, str] = ("v", "u"),
    steps: int = 500,
    arrows: int = 18,
) -> Any:
    """Two variables of a neuron: their flow, nullclines, and a run from rest.

    An arrow shows the way of one time step; there is none where it begins with a
    spike. On a nullcline one of the two does not change.

    Args:
      ax: matplotlib axes, or None to make some.
      cell: the neuron, whose state has both fields, such as `izhikevich()`.
      horizontal: range of the first field.
      vertical: range of the second.
      current: the constant input.
      fields: names of the two in the state.
      steps: time steps of the run.
      arrows: in each direction.

    Returns:
      The axes.

    Raises:
      ValueError: the state has no such fields, or a range is not from low to high.

    Example:
      >>> import spikejax as sj
      >>> from spikejax import plot
      >>> cell = sj.izhikevich()
      >>> ax = plot.phase_plane(None, cell, horizontal=(-80, 40), vertical=(-20, 10))
    """
    name = "plot.phase_plane"
    as_cell(name, "cell", cell)
    checks.whole(name, 2, arrows=arrows)
    checks.whole(name, 1, steps=steps)
    for argument, (low, high) in (("horizontal", horizontal), ("vertical", vertical)):
        if not low < high:
            raise checks.refuse(name, argument, "from low to high", (low, high))
    fine = 8 * arrows
    grid = np.meshgrid(np.linspace(*horizontal, fine), np.linspace(*vertical, fine))
    places = [jnp.asarray(a.ravel(), float) for a in grid]
    params, state = cell.init(jax.random.key(0), places[0])
    known = _names(state)
    for field in fields:
        if field not in known:
            message = f"to be of the state's {', '.join(known) or 'none'}"
            raise checks.refuse(name, "fields", message, field)
    begun = state._replace(**dict(zip(fields, places, strict=True)))
    end, z = cell.step(params, begun, jnp.full_like(places[0], current))
    moved = [
        np.where(z != 0, np.nan, end._asdict()[f] - a).reshape(fine, fine)
        for f, a in zip(fields, places, strict=True)
    ]
    ax = made(name, ax, (5.5, 4.2))
    some = slice(fine // arrows // 2, None, fine // arrows)
    spans = [high - low for low, high in (horizontal, vertical)]
    ways = [m[some, some] / span for m, span in zip(moved, spans, strict=True)]
    length = np.hypot(*ways)
    length = np.where(length > 0, length, 1) ** 0.7  # the slow ones are seen as well
    corners = [g[some, some] for g in grid]
    ax.quiver(
        *corners, *(w / length for w in ways), color=ink(ax), alpha=0.55, angles="uv",
        width=0.0025,
    )  # fmt: skip
    for values, colour, field in zip(moved, (COOL, WARM), fields, strict=True):
        ax.contour(*grid, values, levels=[0], colors=[colour], linewidths=1.6)
        ax.plot([], [], color=colour, lw=1.6, label=f"{field} does not change")
    run = _run(cell, fields, current, steps)
    ax.plot(*run, color=COLOURS[2], lw=1.2, label="a run from rest")
    ax.plot(*(r[0] for r in run), "o", color=COLOURS[2], ms=4)
    ax.set_xlim(*horizontal)
    ax.set_ylim(*vertical)
    ax.set_xlabel(fields[0])
    ax.set_ylabel(fields[1])
    legend(ax, loc="upper right")
    return ax


def _names(state: Any) -> tuple[str, ...]:
    """Of the fields of a state; none of one that is not a tuple."""
    return state._fields if isinstance(state, tuple) else ()  # pyright: ignore[reportAttributeAccessIssue]


def _run(cell: Cell, fields: tuple[str, str], current: float, steps: int) -> list:
    x = jnp.full((1,), current, float)
    params, state = cell.init(jax.random.key(0), x)

    def step(state, _):
        after, z = cell.step(params, state, x)
        return after, (z[0] != 0, [after._asdict()[f][0] for f in fields])

    fired, seen = jax.lax.scan(step, state, None, length=steps)[1]
    starts = [state._asdict()[f] for f in fields]
    jumps = np.flatnonzero(np.asarray(fired)) + 2  # the line breaks behind a spike
    return [
        np.insert(np.concatenate(pair), jumps, np.nan)
        for pair in zip(starts, seen, strict=True)
    ]
