"""Pictures of spikes, membranes and learning, on matplotlib axes.

Each function draws on the axes it is given; `figure` makes a whole picture of a
training run. Nothing here touches pyplot or its global state.
"""

from __future__ import annotations

import colorsys
import contextlib
import io
import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from spikejax.core import checks
from spikejax.core.optional import need

INK = "#1b2a41"
WARM = "#d1495b"
COOL = "#2e6f95"
GREY = "#8d99ae"
# Okabe and Ito's colours, told apart by colour-blind readers, then darker ones.
COLOURS = (
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9",
    "#d55e00", "#b8a800", "#5b3758", "#7f7f7f", "#1b2a41",
)  # fmt: skip


def colours(number: int) -> list[str]:
    """So many colours, no two the same: those of `COLOURS`, then others between them.

    The hues of those go on by the golden angle, in three rounds of lightness.

    Args:
      number: how many.
    """
    checks.whole("plot.colours", 0, number=number)
    more = range(max(number - len(COLOURS), 0))
    shades = ((i * 0.6180339887 % 1, (0.3, 0.45, 0.6)[i % 3], 0.75) for i in more)
    found = [
        "#" + "".join(f"{round(255 * c):02x}" for c in colorsys.hls_to_rgb(*shade))
        for shade in shades
    ]
    return [*COLOURS[:number], *found]


def raster(ax: Any, spikes: Any, *, dt: float | None = None, colour: str = INK) -> None:
    """A mark for each spike: time to the right, neurons upwards.

    Args:
      ax: matplotlib axes.
      spikes: `(time, neurons)`; anything but zero is a spike, negative ones are
        drawn in another colour.
      dt: milliseconds per step, or None for an axis in time steps.
      colour: of the marks.

    Raises:
      ValueError: `spikes` of another rank, or `dt` not above 0.
    """
    spikes = _sequence("plot.raster", "spikes", spikes)
    scale = _scale("plot.raster", dt)
    steps, neurons = spikes.shape
    height = ax.get_window_extent().height * 72 / ax.figure.dpi
    size = float(np.clip(0.8 * height / max(neurons, 1), 2.0, 9.0))
    for sign, shade in ((1, colour), (-1, WARM)):
        time, neuron = np.nonzero(np.sign(spikes.astype(np.float32)) == sign)
        ax.plot(
            time * scale, neuron, "|", ms=size, mew=0.9, color=shade, rasterized=True
        )
    ax.set_xlim(-0.5 * scale, (steps - 0.5) * scale)
    ax.set_ylim(-0.75, neurons - 0.25)
    _time_axis(ax, dt)
    ax.yaxis.get_major_locator().set_params(integer=True)
    ax.set_ylabel("neuron")


def traces(
    ax: Any,
    ys: Any,
    *,
    dt: float | None = None,
    names: Sequence[str] | None = None,
    highlight: int | None = None,
    label: str = "membrane",
) -> None:
    """Membranes over time, a line for each neuron.

    Args:
      ax: matplotlib axes.
      ys: `(time, neurons)`.
      dt: milliseconds per step, or None for an axis in time steps.
      names: of the neurons, for the legend.
      highlight: the neuron to draw on top and stronger than the others.
      label: of the axis, with the unit if there is one. A membrane has that of its
        threshold; one without a threshold, as of `li`, that of its input.

    Raises:
      ValueError: `ys` of another rank, `names` of another number, or `dt` not above 0.
    """
    ys = _sequence("plot.traces", "ys", ys)
    if names is not None and len(names) != ys.shape[1]:
        message = f"of {ys.shape[1]} neurons"
        raise checks.refuse("plot.traces", "names", message, f"{len(names)}")
    scale = _scale("plot.traces", dt)
    time = np.arange(len(ys)) * scale
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
    ax.set_xlim(0, max(len(ys) - 1, 1) * scale)
    _time_axis(ax, dt)
    ax.set_ylabel(label)
    if names is not None:
        ax.legend(
            loc="center left", bbox_to_anchor=(1.01, 0.5), frameon=False, fontsize=8,
            handlelength=1.2, labelspacing=0.35,
        )  # fmt: skip


def learning_curve(ax: Any, metrics: Any) -> None:
    """Accuracy by epoch, in training and test, with the loss on a second axis.

    Args:
      ax: matplotlib axes.
      metrics: the lines of a run's `metrics.jsonl`, as dicts (`Fitted.history`).

    Raises:
      ValueError: no epochs.
    """
    metrics = list(metrics)
    if not metrics:
        raise checks.refuse("plot.learning_curve", "metrics", "of an epoch", metrics)
    epochs = [m["epoch"] for m in metrics]
    mark = "o" if len(epochs) < 20 else None
    loss = ax.twinx()
    (of_loss,) = loss.plot(
        epochs, [m["loss"] for m in metrics], color=GREY, lw=1.3, ls=":", label="loss"
    )
    loss.set_ylabel("training loss (nats)", color=GREY)
    loss.tick_params(axis="y", colors=GREY)
    loss.set_ylim(bottom=0)
    of_train, of_test = (
        ax.plot(
            epochs, [100 * m[k] for m in metrics],
            color=colour, lw=1.8, marker=mark, ms=3, label=label,
        )[0]
        for k, colour, label in (
            ("train_accuracy", COOL, "training"), ("accuracy", WARM, "test"),
        )
    )  # fmt: skip
    ax.set_zorder(loss.get_zorder() + 1)
    ax.patch.set_visible(False)
    ax.set_xlabel("epoch")
    ax.set_ylabel("accuracy (%)")
    ax.set_ylim(0, 102)
    ax.set_xlim(min(epochs) - 0.5, max(epochs) + 0.5)
    ax.xaxis.get_major_locator().set_params(integer=True)
    ax.grid(axis="y", color="#e5e8ee", lw=0.8)
    ax.legend(handles=[of_train, of_test, of_loss], frameon=False, loc="lower right")
    loss.spines["top"].set_visible(False)


def figure(
    metrics: Any,
    spikes: Any,
    hidden: Any,
    readout: Any,
    *,
    dt: float | None = None,
    names: Sequence[str] | None = None,
    highlight: int | None = None,
    title: str | None = None,
    path: str | os.PathLike[str] | None = None,
) -> Any:
    """A run in four panels: learning curve, input, hidden spikes, readout.

    Args:
      metrics: as for `learning_curve`.
      spikes: input of one recording, `(time, channels)`.
      hidden: its hidden spikes, `(time, neurons)`.
      readout: its output membranes, `(time, classes)`.
      dt: milliseconds per step, or None for axes in time steps.
      names: of the classes.
      highlight: the class to bring out, such as the right one.
      title: above all panels.
      path: where to write the picture, as PNG, SVG or PDF by its ending, or None.

    Returns:
      The matplotlib Figure, which a notebook shows as a picture by itself.

    Raises:
      ImportError: matplotlib is not installed.
      OSError: `path` cannot be written.
      ValueError: data of another rank, no epochs, or `dt` not above 0.
    """
    canvas = need("plot.figure", "matplotlib.backends.backend_agg").FigureCanvasAgg
    whole = _shown()(figsize=(11, 7), dpi=150, layout="constrained")
    canvas(whole)
    grid = whole.subplots(2, 2)
    (curve, given), (inside, out) = grid
    for ax in grid.flat:
        ax.spines[["top", "right"]].set_visible(False)
        ax.tick_params(labelsize=9)
    whole.get_layout_engine().set(w_pad=0.12, h_pad=0.12)
    learning_curve(curve, metrics)
    raster(given, spikes, dt=dt)
    given.set_ylabel("input channel")
    raster(inside, hidden, dt=dt, colour=COOL)
    inside.set_ylabel("hidden neuron")
    traces(out, readout, dt=dt, names=names, highlight=highlight)
    out.set_ylabel("readout membrane")
    shares = [100 * float(np.mean(np.asarray(a) != 0)) for a in (spikes, hidden)]
    for ax, text in (
        (curve, "Learning"),
        (given, f"Input: {shares[0]:.1f} % active"),
        (inside, f"Hidden layer: {shares[1]:.1f} % active"),
        (out, "Readout"),
    ):
        ax.set_title(text, loc="left", fontsize=11, fontweight="bold", color=INK)
    if title is not None:
        whole.suptitle(title, x=0.01, ha="left", fontsize=12, color=INK)
    if path is not None:
        _write(whole, Path(path))
    return whole


@cache
def _shown() -> type:
    """A Figure that shows itself; others do where pyplot told the notebook how to."""

    class Figure(need("plot.figure", "matplotlib.figure").Figure):
        def _repr_png_(self) -> bytes:
            picture = io.BytesIO()
            self.savefig(picture, format="png")
            return picture.getvalue()

        def __reduce__(self):  # the class is made when it is first needed
            return _blank, (), self.__getstate__()

    return Figure


def _blank() -> Any:
    kind: Any = _shown()
    return kind.__new__(kind)


def _write(whole: Any, path: Path) -> None:
    partial = path.with_name(f".partial-{path.name}")
    try:
        whole.savefig(partial)
        partial.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            partial.unlink()
        message = "to be a file that can be written"
        raise OSError(
            f"`plot.figure` expected `path` {message}, got {path} ({error.strerror})."
        ) from error


def _scale(name: str, dt: float | None) -> float:
    if dt is None:
        return 1.0
    checks.positive(name, dt=dt)
    return dt


def _time_axis(ax: Any, dt: float | None) -> None:
    ax.set_xlabel("time step" if dt is None else "time (ms)")


def _sequence(name: str, argument: str, values: Any) -> np.ndarray:
    values = np.asarray(values)
    if values.ndim != 2 or not len(values):
        message = "of shape (time, neurons), at least one step"
        raise checks.refuse(name, argument, message, f"shape {list(values.shape)}")
    return values
