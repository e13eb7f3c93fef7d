"""What convolutions and pools share: windows, strides and padding over space."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np

from spikejax.core import checks


class Alone(tuple):
    """The extent of a window that was given as one number, of rank one for that.

    Whether it was meant for lines or for images only the input can tell.
    """

    __slots__ = ()


def extents(name: str, argument: str, value: Any, rank: int | None = None):
    """One integer >= 1 per axis of space; a number alone is meant for every axis.

    Without `rank`, a number alone has rank one and is marked as `Alone`.
    """
    ranks = (1, 2) if rank is None else (rank,)
    values = (value,) * ranks[0] if _is_whole(value) else value
    if not isinstance(values, (tuple, list)) or len(values) not in ranks:
        counts = " or ".join(map(str, ranks))
        message = f"to be an integer or a tuple of {counts}, each >= 1"
        raise checks.refuse(name, argument, message, value)
    for each in values:
        checks.whole(name, 1, **{argument: each})
    kind = Alone if rank is None and _is_whole(value) else tuple
    return kind(int(v) for v in values)


def padding(name: str, value: Any, window: tuple[int, ...], dilation: tuple[int, ...]):
    """Zeros before and after each axis, for "same", a number, or one per axis."""
    if isinstance(value, str) and value == "same":
        around = [d * (w - 1) for w, d in zip(window, dilation, strict=True)]
        return tuple((a // 2, a - a // 2) for a in around)
    values = (value,) * len(window) if _is_whole(value) else value
    if not isinstance(values, (tuple, list)) or len(values) != len(window):
        message = f"to be 'same', an integer or a tuple of {len(window)}, each >= 0"
        raise checks.refuse(name, "padding", message, value)
    for each in values:
        checks.whole(name, 0, padding=each)
    return tuple((int(v), int(v)) for v in values)


def _is_whole(value: Any) -> bool:
    return isinstance(value, (int, np.integer)) and not isinstance(value, bool)


def check_rank(name: str, window: tuple[int, ...], shape: tuple[int, ...]) -> None:
    """Refuses a number alone as the window over more than lines.

    With three axes it may be lines or an image: what it is taken for is warned of.

    Args:
      name: of the public function.
      window: as `extents` made it.
      shape: of one time step of the input.
    """
    if not isinstance(window, Alone) or len(shape) < 3:
        return
    (w,) = window
    if len(shape) == 3:
        places = f"lines of {shape[-2]} places, (*batch, length, channels)"
        warnings.warn(
            f"`{name}` takes the input {list(shape)} of `window` = {w} for {places}: "
            f"say ({w},) for lines, ({w}, {w}) for an image.",
            stacklevel=4,
        )
        return
    message = (
        f"({w},) for lines or ({w}, {w}) for images, as the input {list(shape)} has"
    )
    raise checks.refuse(name, "window", f"{message} axes for both", w)


def check_input(
    name: str, x: Any, window: tuple[int, ...], around: Any, reach: tuple[int, ...]
) -> None:
    """Refuses an input without the axes of space, or smaller than the window."""
    rank = len(reach)
    check_rank(name, window, x.shape)
    if len(x.shape) < rank + 1:
        axes = (
            "(*batch, length, channels)"
            if rank == 1
            else ("(*batch, height, width, channels)")
        )
        got = checks.Text(f"shape {list(x.shape)}")
        raise checks.refuse(name, "x", f"of shape {axes}", got)
    space = x.shape[-rank - 1 : -1]
    padded = [s + sum(a) for s, a in zip(space, around, strict=True)]
    if any(p < r for p, r in zip(padded, reach, strict=True)):
        raise checks.refuse(
            name, "window", f"to fit into the padded input {padded}", tuple(reach)
        )
