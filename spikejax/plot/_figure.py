"""A whole picture of a training run."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from spikejax.plot._axes import COOL, INK, blank
from spikejax.plot._learning_curve import learning_curve
from spikejax.plot._raster import raster
from spikejax.plot._traces import traces


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

    Example:
      >>> import numpy as np
      >>> from spikejax import plot
      >>> spikes = np.eye(20)
      >>> history = [{"epoch": 1, "loss": 0.5, "train_accuracy": 0.8, "accuracy": 0.7}]
      >>> page = plot.figure(history, spikes, spikes, spikes, title="two epochs")
    """
    whole = blank("plot.figure", (11, 7))
    whole.patch.set_alpha(1.0)  # a page of its own, white
    grid = whole.subplots(2, 2)
    (curve, given), (inside, out) = grid
    for ax in grid.flat:
        ax.spines[["top", "right"]].set_visible(False)
        ax.tick_params(labelsize=9)
    whole.get_layout_engine().set(w_pad=0.12, h_pad=0.12)
    learning_curve(curve, metrics)
    raster(given, spikes, dt=dt, colour=INK)
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
