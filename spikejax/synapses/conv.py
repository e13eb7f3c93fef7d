"""Convolution over one or two axes of space."""

from __future__ import annotations

from math import prod
from typing import Any, Literal

import jax

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float, float_struct
from spikejax.core.spec import Whole
from spikejax.init import Initialiser, lecun
from spikejax.synapses import _given, _window
from spikejax.synapses._bias import with_bias


class Conv(Whole):
    """What `conv` was given."""

    features: int
    window: tuple[int, ...]
    stride: tuple[int, ...]
    padding: tuple[tuple[int, int], ...]
    dilation: tuple[int, ...]
    groups: int
    initialiser: Initialiser
    bias: Initialiser | bool

    @property
    def reach(self) -> tuple[int, ...]:
        """Extent of the dilated window."""
        pairs = zip(self.window, self.dilation, strict=True)
        return tuple(d * (w - 1) + 1 for w, d in pairs)

    def entries(self) -> tuple[str, ...]:
        return _given.entries(self.bias)

    def init(self, key: jax.Array, x):
        x = float_struct("conv", x)
        _window.check_input("conv", x, self.window, self.padding, self.reach)
        channels = x.shape[-1]
        if channels % self.groups:
            message = f"to divide the input's {channels} channels"
            raise checks.refuse("conv", "groups", message, self.groups)
        inputs = channels // self.groups
        shape = (*self.window, inputs, self.features)
        matrix = (prod(self.window) * inputs, self.features)
        w = _given.draw(self.initialiser, key, shape, x.dtype, matrix)
        return {"w": w} | _given.offset(self.bias, key, self.features, x.dtype), ()

    def step(self, params: dict, state: tuple, x):
        x, w, b = as_float("conv", x), params["w"], params.get("b")
        if x.ndim <= len(self.window) or x.shape[-1] != w.shape[-2] * self.groups:
            message = f"with {w.shape[-2] * self.groups} channels on its last axis"
            raise checks.refuse(
                "conv", "x", message, checks.Text(f"shape {list(x.shape)}")
            )
        rank = len(self.window)
        space = "HW"[:rank]
        y = jax.lax.conv_general_dilated(
            x.reshape(-1, *x.shape[-rank - 1 :]),
            w,
            self.stride,
            self.padding,
            rhs_dilation=self.dilation,
            dimension_numbers=(f"N{space}C", f"{space}IO", f"N{space}C"),
            feature_group_count=self.groups,
        )
        y = y.reshape(*x.shape[: -rank - 1], *y.shape[1:])
        return state, with_bias(y, b)


def conv(
    features: int,
    window: int | tuple[int, ...],
    *,
    stride: int | tuple[int, ...] = 1,
    padding: Literal["same"] | int | tuple[int, ...] = 0,
    dilation: int | tuple[int, ...] = 1,
    groups: int = 1,
    init: Any = lecun(),
    bias: Any = True,
) -> Cell:
    """Convolution over space: `y_pn = b_n + Σ_qk w_qkn x_(sp+dq,k)`.

    As everywhere in the field this is a correlation: the window is not flipped.
    Without state, so `unroll` is one convolution with time folded into the batch.

    Args:
      features: number of output channels `N`, at least 1.
      window: extent of the window; its rank is that of space: `(5,)` for `(*batch,
        length, channels)`, `(5, 5)` for `(*batch, height, width, channels)`. A number
        alone is for lines, and refused at `init` where the input may be images.
      stride: step `s` of the window, one number or one per axis.
      padding: zeros added on both sides of an axis, one number or one per axis; or
        "same", so that a stride of 1 keeps the size (an odd one goes to the end).
      dilation: distance `d` of the window's points, one number or one per axis.
      groups: channels are dealt into that many groups which do not mix; as many as
        there are input channels for a depthwise convolution.
      init: initialiser, called for the shape `(window * channels / groups, features)`
        as `linear` would be for one place of the window. An array in its place, of the
        shape of `w`, is where the weights, learned all the same, begin.
      bias: whether to add a learned `b`, zero at the start; an initialiser or an
        array of shape `(features,)` is where it starts.

    Returns:
      A stateless cell with params `{"w": (*window, channels / groups, features),
      "b": (features,)}`; features last in `x` and `y`.

    Raises:
      ValueError: a number below 1 (`padding` below 0), `groups` that do not divide
        `features`; at `init`, an input without its axes of space, smaller than the
        window, or whose channels `groups` do not divide, or a number alone as the
        window of an input of four axes or more (one of three is warned of).
      TypeError: `init` is neither an initialiser nor an array.

    Example:
      >>> import jax, spikejax as sj
      >>> cell = sj.conv(8, (3, 3), stride=2, padding=1)
      >>> params, state = cell.init(jax.random.key(0), jax.numpy.zeros((28, 28, 1)))
      >>> cell.unroll(params, state, jax.numpy.zeros((5, 28, 28, 1)))[1].shape
      (5, 14, 14, 8)

    Reference: LeCun, Bottou, Bengio, Haffner, "Gradient-based learning applied to
    document recognition", Proceedings of the IEEE 86(11), 1998, doi:10.1109/5.726791.
    """
    checks.whole("conv", 1, features=features, groups=groups)
    window = _window.extents("conv", "window", window)
    stride = _window.extents("conv", "stride", stride, len(window))
    dilation = _window.extents("conv", "dilation", dilation, len(window))
    around = _window.padding("conv", padding, window, dilation)
    if features % groups:
        raise checks.refuse("conv", "groups", f"to divide {features} features", groups)
    init, bias = _given.both("conv", init, bias)
    about = Conv(features, window, stride, around, dilation, groups, init, bias)
    return about.cell()
