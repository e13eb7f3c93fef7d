"""Which class is taken for which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from spikejax.core import checks
from spikejax.plot._axes import made


def confusion(
    ax: Any, predicted: Any, labels: Any, *, names: Sequence[str] | None = None
) -> Any:
    """Of each class, in its row, the share in percent that is taken for which.

    Args:
      ax: matplotlib axes, or None to make some.
      predicted: classes, `(recordings,)`, or scores `(recordings, classes)`.
      labels: the right ones, `(recordings,)`.
      names: of the classes.

    Returns:
      The axes.

    Raises:
      ValueError: `predicted`, `labels` or `names` that do not fit, or negative classes.

    Example:
      >>> from spikejax import plot
      >>> ax = plot.confusion(None, [0, 1, 1, 2], [0, 1, 2, 2], names="abc")
    """
    predicted, labels = np.asarray(predicted), np.asarray(labels)
    classes = predicted.shape[1] if predicted.ndim == 2 else 0
    predicted = predicted.argmax(1) if predicted.ndim == 2 else predicted
    if labels.ndim != 1 or not labels.size or predicted.shape != labels.shape:
        got = checks.Text(f"shapes {list(predicted.shape)} and {list(labels.shape)}")
        message = "with a label each, (recordings,)"
        raise checks.refuse("plot.confusion", "predicted", message, got)
    for argument, values in (("predicted", predicted), ("labels", labels)):
        if not np.issubdtype(values.dtype, np.integer) or values.min() < 0:
            raise checks.refuse("plot.confusion", argument, "to be classes", values)
    classes = max(classes, int(labels.max()) + 1, int(predicted.max()) + 1)
    if names is not None and len(names) != classes:
        message = f"of {classes} classes"
        raise checks.refuse("plot.confusion", "names", message, f"{len(names)}")
    counts = np.zeros((classes, classes))
    np.add.at(counts, (labels, predicted), 1)
    shares = 100 * counts / np.maximum(counts.sum(1, keepdims=True), 1)
    ax = made("plot.confusion", ax, (4.4, 4.0))
    ax.imshow(shares, cmap="Blues", vmin=0, vmax=100, interpolation="nearest")
    if classes <= 20:
        for row, column in zip(*np.nonzero(counts), strict=True):
            share = shares[row, column]
            shade = "white" if share > 50 else "#1b2a41"
            how = {"ha": "center", "va": "center", "fontsize": 7, "color": shade}
            ax.text(column, row, f"{share:.0f}", **how)
    if names is not None:
        long = max(map(len, names)) > 3
        ax.set_xticks(range(classes), names, rotation=90 if long else 0)
        ax.set_yticks(range(classes), names)
    else:
        for axis in (ax.xaxis, ax.yaxis):
            axis.get_major_locator().set_params(integer=True)
    ax.set_xlabel("taken for (%)")
    ax.set_ylabel("class")
    return ax
