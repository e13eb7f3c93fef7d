"""The filters of a convolution."""

from __future__ import annotations

from typing import Any

import numpy as np

from spikejax.core import checks
from spikejax.plot._axes import bar, made


def filters(ax: Any, w: Any) -> Any:
    """The filters of a convolution, channels out to the right and in downwards.

    Args:
      ax: matplotlib axes, or None to make some.
      w: `(height, width, inputs, outputs)`, or `(width, inputs, outputs)` of one axis
        of space: `params["w"]` of a `conv`.

    Returns:
      The axes.

    Raises:
      ValueError: `w` of another rank, or with nothing in it.

    Example:
      >>> import numpy as np
      >>> from spikejax import plot
      >>> ax = plot.filters(None, np.random.default_rng(0).normal(size=(3, 3, 2, 8)))
    """
    w = np.asarray(w, float)
    if w.ndim not in (3, 4) or not w.size:
        got = checks.Text(f"shape {list(w.shape)}")
        raise checks.refuse(
            "plot.filters", "w", "(height, width, inputs, outputs)", got
        )
    w = w[None] if w.ndim == 3 else w
    height, width, inputs, outputs = w.shape
    tiled = np.full((inputs * (height + 1) - 1, outputs * (width + 1) - 1), np.nan)
    for i in range(inputs):
        for o in range(outputs):
            top, left = i * (height + 1), o * (width + 1)
            tiled[top : top + height, left : left + width] = w[:, :, i, o]
    ax = made("plot.filters", ax, (6.5, 2.4))
    most = float(np.nanmax(np.abs(w))) or 1.0
    picture = ax.imshow(
        tiled, cmap="RdBu_r", vmin=-most, vmax=most, interpolation="nearest"
    )
    every = max(1, -(-outputs // 16))
    where = np.arange(0, outputs, every)
    ax.set_xticks(where * (width + 1) + (width - 1) / 2, where)
    where = np.arange(0, inputs, max(1, -(-inputs // 8)))
    ax.set_yticks(where * (height + 1) + (height - 1) / 2, where)
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)
    ax.set_xlabel("channel out")
    ax.set_ylabel("channel in")
    bar(ax, picture, "weight")
    return ax
