"""A map of weights."""

from __future__ import annotations

from typing import Any

import numpy as np

from spikejax.core import checks
from spikejax.plot._axes import bar, made


def weights(ax: Any, w: Any, *, label: str = "weight") -> Any:
    """Weights as a map: inputs upwards, outputs to the right, zero in the middle.

    Args:
      ax: matplotlib axes, or None to make some.
      w: `(inputs, outputs)`.
      label: of the bar of colours.

    Returns:
      The axes.

    Raises:
      ValueError: `w` of another rank, or with nothing in it.

    Example:
      >>> import numpy as np
      >>> from spikejax import plot
      >>> ax = plot.weights(None, np.eye(4) - 0.5)
    """
    w = matrix("plot.weights", "w", w)
    ax = made("plot.weights", ax, (4.6, 3.6))
    most = float(np.nanmax(np.abs(w))) or 1.0
    how = {"vmin": -most, "vmax": most, "cmap": "RdBu_r"}
    show(ax, w, label, how)
    return ax


def show(ax: Any, values: np.ndarray, label: str, how: dict[str, Any]) -> None:
    """A matrix of inputs and outputs, with a bar of its colours."""
    picture = ax.imshow(
        values, aspect="auto", origin="lower", interpolation="nearest", **how
    )
    ax.set_xlabel("output")
    ax.set_ylabel("input")
    for axis in (ax.xaxis, ax.yaxis):
        axis.get_major_locator().set_params(integer=True)
    bar(ax, picture, label)


def matrix(name: str, argument: str, values: Any) -> np.ndarray:
    """An array of inputs and outputs, or an error."""
    values = np.asarray(values, float)
    if values.ndim != 2 or not values.size:
        got = checks.Text(f"shape {list(values.shape)}")
        raise checks.refuse(name, argument, "of shape (inputs, outputs)", got)
    return values
