"""Pictures of spikes, membranes and learning, on matplotlib axes.

Each function draws on the axes it is given; `figure` makes a whole picture of a
training run. Nothing here touches pyplot or its global state.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from spikejax import _check
from spikejax.learn._extras import need

INK = "#1b2a41"
WARM = "#d1495b"
COOL = "#2e6f95"
GREY = "#8d99ae"
# Okabe and Ito's colours, told apart by colour-blind readers, then darker ones.
COLOURS = (
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9",
    "#d55e00", "#b8a800", "#5b3758", "#7f7f7f", "#1b2a41",
)  # fmt: skip


def raster(ax: Any, spikes: Any, *, dt: float = 1.0, colour: str = INK) -> None:
    """A mark for each spike: time to the right, neurons upwards.

    Args:
      ax: matplotlib axes.
      spikes: `(time, neurons)`; anything but zero is a spike, negative ones are
        drawn in another colour.
      dt: milliseconds per step, or 1.0 for an axis in time steps.
      colour: of the marks.

    Raises:
      ValueError: `spikes` of another rank.
    """
    spikes = _sequence("plot.raster", "spikes", spikes)
    steps, neurons = spikes.shape
    height = ax.get_window_extent().height * 72 / ax.figure.dpi
    size = float(np.clip(0.8 * height / max(neurons, 1), 2.0, 9.0))
    for sign, shade in ((1, colour), (-1, WARM)):
        time, neuron = np.nonzero(np.sign(spikes.astype(np.float32)) == sign)
        ax.plot(time * dt, neuron, "|", ms=size, mew=0.9, color=shade, rasterized=True)
    ax.set_xlim(-0.5 * dt, (steps - 0.5) * dt)
    ax.set_ylim(-0.75, neurons - 0.25)
    _time_axis(ax, dt)
    ax.yaxis.get_major_locator().set_params(integer=True)
    ax.set_ylabel("neuron")


def traces(
    ax: Any,
    ys: Any,
    *,
    dt: float = 1.0,
    names: Sequence[str] | None = None,
    highlight: int | None = None,
) -> None:
    """Membranes over time, a line for each neuron.

    Args:
      ax: matplotlib axes.
      ys: `(time, neurons)`.
      dt: milliseconds per step, or 1.0 for an axis in time steps.
      names: of the neurons, for the legend.
      highlight: the neuron to draw on top and stronger than the others.

    Raises:
      ValueError: `ys` of another rank, or `names` of another number.
    """
    ys = _sequence("plot.traces", "ys", ys)
    if names is not None and len(names) != ys.shape[1]:
        message = f"of {ys.shape[1]} neurons"
        raise _check.refuse("plot.traces", "names", message, f"{len(names)}")
    time = np.arange(len(ys)) * dt
    for i in range(ys.shape[1]):
        strong = highlight in (None, i)
        ax.plot(
            time,
            ys[:, i],
            color=COLOURS[i % len(COLOURS)],
            lw=2.2 if i == highlight else 1.1,
            alpha=1.0 if strong else 0.65,
            zorder=3 if i == highlight else 2,
            label=None if names is None else names[i],
        )
    ax.set_xlim(0, max(len(ys) - 1, 1) * dt)
    _time_axis(ax, dt)
    ax.set_ylabel("membrane (thresholds)")
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
        raise _check.refuse("plot.learning_curve", "metrics", "of an epoch", metrics)
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
    dt: float = 1.0,
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
      dt: milliseconds per step, or 1.0 for axes in time steps.
      names: of the classes.
      highlight: the class to bring out, such as the right one.
      title: above all panels.
      path: where to write the picture, as PNG, SVG or PDF by its ending, or None.

    Returns:
      The matplotlib Figure.

    Raises:
      ImportError: matplotlib is not installed.
      OSError: `path` cannot be written.
    """
    canvas = need("plot.figure", "matplotlib.backends.backend_agg").FigureCanvasAgg
    whole = need("plot.figure", "matplotlib.figure").Figure(
        figsize=(11, 7), dpi=150, layout="constrained"
    )
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


def _time_axis(ax: Any, dt: float) -> None:
    ax.set_xlabel("time step" if dt == 1.0 else "time (ms)")


def _sequence(name: str, argument: str, values: Any) -> np.ndarray:
    values = np.asarray(values)
    if values.ndim != 2 or not len(values):
        message = "of shape (time, neurons), at least one step"
        raise _check.refuse(name, argument, message, f"shape {list(values.shape)}")
    return values
