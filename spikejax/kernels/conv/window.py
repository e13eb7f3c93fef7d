"""What a window goes over: static, in every call of a kernel."""

from __future__ import annotations

from math import prod
from typing import Any, NamedTuple

import numpy as np


class Window(NamedTuple):
    """A window over images or lines, channels last.

    Attributes:
        space: sizes of the input's one or two axes of space.
        channels: of the input.
        window: extents.
        stride: steps.
        padding: zeros before and after each axis.
        dilation: distances of the window's points.
        groups: of channels, which do not mix.
    """

    space: tuple[int, ...]
    channels: int
    window: tuple[int, ...]
    stride: tuple[int, ...]
    padding: tuple[tuple[int, int], ...]
    dilation: tuple[int, ...]
    groups: int = 1

    @property
    def places(self) -> tuple[int, ...]:
        """Sizes of the result's axes of space."""
        axes = zip(*self[:1], *self[2:6], strict=True)
        return tuple(
            [
                max(n + sum(around) - d * (w - 1) - 1 + s, 0) // s
                for n, w, s, around, d in axes
            ]
        )

    @property
    def image(self) -> tuple[int, ...]:
        """Axes of features of the input."""
        return (*self.space, self.channels)

    @property
    def size(self) -> int:
        """Entries of an image."""
        return prod(self.image)

    def multiplications(self, features: int) -> int:
        """Of one image, with its padding."""
        return prod((*self.places, *self.window, self.channels, features)) // max(
            self.groups, 1
        )

    def pair(self, values: tuple, alone: Any) -> tuple:
        """The values of two axes: lines are images of one row."""
        return (*(alone for _ in range(2 - len(self.space))), *values)

    def attributes(self) -> dict[str, Any]:
        """What a native convolution is told."""
        around = self.pair(self.padding, (0, 0))
        sizes = self.pair(self.space, 1)
        dilation = self.pair(self.dilation, 1)
        return self.numbers(
            height=sizes[0],
            width=sizes[1],
            dilation_h=dilation[0],
            dilation_w=dilation[1],
            groups=self.groups,
            **self._steps(around),
        )

    def pool_attributes(self) -> dict[str, Any]:
        """What the gradient of a native pool is told."""
        window = self.pair(self.window, 1)
        return self.numbers(
            window_h=window[0],
            window_w=window[1],
            **self._steps(self.pair(self.padding, (0, 0))),
        )

    def _steps(self, around: tuple) -> dict[str, int]:
        stride = self.pair(self.stride, 1)
        (top, bottom), (left, right) = around
        return {
            **{"stride_h": stride[0], "stride_w": stride[1]},
            **{"top": top, "bottom": bottom, "left": left, "right": right},
        }

    @staticmethod
    def numbers(**values: int) -> dict[str, Any]:
        """Attributes of a call: of 64 bits."""
        return {name: np.int64(value) for name, value in values.items()}
