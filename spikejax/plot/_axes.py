"""The axes that pictures are drawn on, and colours that suit light and dark pages."""

from __future__ import annotations

import colorsys
import io
from functools import cache
from typing import Any

import numpy as np

from spikejax.core import checks
from spikejax.core.optional import need

INK = "#1b2a41"
WARM = "#d1495b"
COOL = "#2e6f95"
GREY = "#8d99ae"
NEUTRAL = "#6f7b8f"  # text that is read on white and on black
# Ten colours told apart by colour-blind readers, each with a contrast of 3 at least to
# a white page and to a dark one.
COLOURS = (
    "#0072b2", "#c98500", "#009e73", "#cc6699", "#3f9bd1",
    "#d55e00", "#8f8500", "#8a5fb8", "#7f7f7f", "#a0583c",
)  # fmt: skip


def colours(number: int) -> list[str]:
    """So many colours, no two the same: those of `COLOURS`, then others between them.

    The hues of those go on by the golden angle, in three rounds of lightness.

    Args:
      number: how many.

    Example:
      >>> from spikejax import plot
      >>> len({*plot.colours(40)})
      40
    """
    checks.whole("plot.colours", 0, number=number)
    more = range(max(number - len(COLOURS), 0))
    shades = ((i * 0.6180339887 % 1, (0.3, 0.45, 0.6)[i % 3], 0.75) for i in more)
    found = [
        "#" + "".join(f"{round(255 * c):02x}" for c in colorsys.hls_to_rgb(*shade))
        for shade in shades
    ]
    return [*COLOURS[:number], *found]


def made(name: str, ax: Any, size: tuple[float, float] = (6.0, 3.0)) -> Any:
    """The axes, or new ones on a page of no colour, for a light or a dark ground.

    Args:
      name: of the public function.
      ax: matplotlib axes, or None.
      size: of the new figure, in inches.

    Raises:
      TypeError: something else.
    """
    axes = need(name, "matplotlib.axes").Axes
    if isinstance(ax, axes):
        return ax
    if ax is not None:
        message = "to be matplotlib axes or None"
        raise TypeError(str(checks.refuse(name, "ax", message, ax)))
    ax = blank(name, size).subplots()
    plain(ax)
    return ax


def blank(name: str, size: tuple[float, float]) -> Any:
    """A figure that shows itself, with no ground of its own."""
    canvas = need(name, "matplotlib.backends.backend_agg").FigureCanvasAgg
    figure = shown(name)(figsize=size, dpi=150, layout="constrained")
    canvas(figure)
    figure.patch.set_alpha(0.0)
    return figure


def plain(ax: Any) -> None:
    """Axes without ground and box, in the colour that is read on every page."""
    ax.patch.set_alpha(0.0)
    ax.spines[["top", "right"]].set_visible(False)
    ax.spines[["left", "bottom"]].set_color(NEUTRAL)
    ax.tick_params(colors=NEUTRAL, labelsize=9)
    for text in (ax.xaxis.label, ax.yaxis.label, ax.title):
        text.set_color(NEUTRAL)


def ink(ax: Any) -> Any:
    """The colour of the words of these axes."""
    return ax.xaxis.label.get_color()


def legend(ax: Any, **how: Any) -> None:
    """A legend without a box, in the colour of the axes' words."""
    ax.legend(frameon=False, fontsize=8, labelcolor=ink(ax), **how)


def bar(ax: Any, picture: Any, label: str) -> None:
    """A bar of colours beside the axes."""
    made_bar = ax.figure.colorbar(picture, ax=ax, fraction=0.05, pad=0.02)
    made_bar.set_label(label, color=ink(ax))
    made_bar.ax.tick_params(colors=ink(ax), labelsize=8)
    made_bar.outline.set_visible(False)


@cache
def shown(name: str) -> type:
    """A Figure that shows itself; others do where pyplot told the notebook how to."""

    class Figure(need(name, "matplotlib.figure").Figure):
        def _repr_png_(self) -> bytes:
            picture = io.BytesIO()
            self.savefig(picture, format="png")
            return picture.getvalue()

        def __reduce__(self):  # the class is made when it is first needed
            return _empty, (), self.__getstate__()

    return Figure


def _empty() -> Any:
    kind: Any = shown("plot.figure")
    return kind.__new__(kind)


def scale(name: str, dt: float | None) -> float:
    if dt is None:
        return 1.0
    checks.positive(name, dt=dt)
    return dt


def time_axis(ax: Any, dt: float | None) -> None:
    ax.set_xlabel("time step" if dt is None else "time (ms)")


def sequence(name: str, argument: str, values: Any) -> np.ndarray:
    values = np.asarray(values)
    if values.ndim != 2 or not len(values):
        message = "of shape (time, neurons), at least one step"
        raise checks.refuse(name, argument, message, f"shape {list(values.shape)}")
    return values
