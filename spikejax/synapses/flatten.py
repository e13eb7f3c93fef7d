"""Several axes of features as one."""

from __future__ import annotations

from collections.abc import Callable
from math import prod
from typing import NamedTuple

import jax

from spikejax import _check, cell


class Flatten(NamedTuple):
    """What `flatten` was given."""

    axes: int

    def _describe(self, describe: Callable) -> str:
        return f"flatten({describe(self.axes)})"


def flatten(axes: int = 3) -> cell.Cell:
    r"""The last `axes` axes as one, row by row: `(H, W, C)` becomes `(H * W * C,)`.

    Args:
      axes: how many axes are features, at least 1: 3 for images, 2 for lines. All
        before them are batch.

    Returns:
      A cell without state or parameters.

    Raises:
      ValueError: `axes` below 1; at `init`, an input with fewer axes.

    Example:
      >>> import jax, spikejax as sj
      >>> sj.flatten().step({}, (), jax.numpy.ones((7, 4, 4, 2)))[1].shape
      (7, 32)
    """
    _check.whole("flatten", 1, axes=axes)
    return cell.make(Flatten(axes), _init, _apply, _apply)


def _init(about: Flatten, key: jax.Array, x):
    del key  # nothing is learned
    x = cell.float_struct("flatten", x)
    if len(x.shape) < about.axes:
        got = _check.Text(f"shape {list(x.shape)}")
        raise _check.refuse("flatten", "x", f"with at least {about.axes} axes", got)
    return {}, ()


def _apply(about: Flatten, params: dict, state: tuple, x):
    del params
    x = cell.as_float("flatten", x)
    kept = x.ndim - about.axes
    return state, x.reshape(*x.shape[:kept], prod(x.shape[kept:]))
