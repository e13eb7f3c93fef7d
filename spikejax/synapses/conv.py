"""Convolution over one or two axes of space."""

from __future__ import annotations

from math import prod
from typing import Any, Literal

import jax

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float, float_struct
from spikejax.core.signal import DENSE, Spikes, Want
from spikejax.core.spec import UnrollResult, Whole
from spikejax.init import Initialiser, lecun
from spikejax.kernels import registry
from spikejax.kernels.conv import native
from spikejax.kernels.conv.product import (
    convolve_dense,
    convolve_numbers,
    convolve_spikes,
)
from spikejax.kernels.conv.window import Window
from spikejax.kernels.dense import dense
from spikejax.synapses import _given, _window
from spikejax.synapses._bias import with_bias

WORTH_IT = 2**20  # multiplications; a call of a kernel costs as much as a hundredth


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
        self._check(x.shape, w)
        window, features = self.over(x.shape), w.shape[-1]
        images = prod(x.shape[: -len(window.image)])
        work = images * window.multiplications(features)
        if self.refusal(x.dtype, w, work) is None:
            return state, convolve_numbers(x, w, b, window)
        return state, with_bias(convolve_dense(x, w, window), b)

    def accepts(self, want: Want) -> Want:
        del want
        return Want(bits=True, axes=len(self.window) + 1, scaled=True)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        del want, seen
        w, b = params["w"], params.get("b")
        if not isinstance(xs, Spikes) or self.refusal_of_spikes(xs, w) is not None:
            return UnrollResult(*self.step(params, state, dense(xs)))
        self._check(xs.shape, w)
        if xs.scale is not None:
            xs, w = xs._replace(scale=None), xs.scale.astype(w.dtype) * w
        return UnrollResult(state, convolve_spikes(xs, w, b, self.over(xs.shape)))

    def over(self, shape: tuple[int, ...]) -> Window:
        """The window over an input of this shape."""
        *space, channels = shape[-len(self.window) - 1 :]
        window = tuple(self.window)
        rest = (window, self.stride, self.padding, self.dilation, self.groups)
        return Window(tuple(space), channels, *rest)

    def refusal(self, dtype: Any, w: jax.Array, work: int) -> str | None:
        """Why XLA's own convolution runs on numbers, or None."""
        backend = registry.plan().cpu
        if backend != "native":
            return f"kernels are {backend}"
        if dtype != w.dtype:
            return f"an input of {dtype}, weights of {w.dtype}"
        found = native.refusal(dtype, self.features, self.groups)
        return found or (None if work >= WORTH_IT else "too small for a kernel")

    def refusal_of_spikes(self, xs: Spikes, w: jax.Array) -> str | None:
        """Why spikes are unpacked, or None."""
        if len(xs.features) != len(self.window) + 1:
            return "bits of other axes than those of images"
        if not isinstance(xs.cotangent, jax.Array):
            return "a cotangent that is no array"
        return native.refusal(w.dtype, self.features, self.groups)

    def _check(self, shape: tuple[int, ...], w: jax.Array) -> None:
        if len(shape) <= len(self.window) or shape[-1] != w.shape[-2] * self.groups:
            message = f"with {w.shape[-2] * self.groups} channels on its last axis"
            raise checks.refuse(
                "conv", "x", message, checks.Text(f"shape {list(shape)}")
            )


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
    Without state, so `unroll` is one convolution with time folded into the batch. Of
    float32 on CPU it costs what is not zero in an image: each entry adds a patch of
    rows of `w`. An image of which more than a fifth is not zero is gone through whole.

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
