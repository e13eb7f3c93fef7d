"""Pooling: the mean, the sum or the largest value of a window."""

from __future__ import annotations

from collections.abc import Callable
from math import prod
from typing import Any, Literal

import jax
import jax.numpy as jnp

from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float, float_struct, wide
from spikejax.core.signal import DENSE, Spikes, Want
from spikejax.core.spec import UnrollResult, Whole, describe
from spikejax.kernels.conv.product import max_pool_spikes
from spikejax.kernels.conv.window import Window
from spikejax.synapses import _window

Extent = int | tuple[int, ...]
Padding = Literal["same"] | int | tuple[int, ...]


class Pool(Whole):
    """What a pool was given."""

    kind: Callable
    window: tuple[int, ...]
    stride: tuple[int, ...]
    padding: tuple[tuple[int, int], ...]

    def __repr__(self) -> str:
        rest = f"stride={describe(self.stride)}, padding={describe(self.padding)}"
        return f"{self.kind.__name__}({describe(self.window)}, {rest})"

    def entries(self) -> tuple[str, ...]:
        return ()

    def init(self, key: jax.Array, x):
        del key  # nothing is learned
        x = float_struct(self.kind.__name__, x)
        name, window = self.kind.__name__, self.window
        _window.check_input(name, x, window, self.padding, window)
        return {}, ()

    def step(self, params: dict, state: tuple, x):
        _window.check_rank(self.kind.__name__, self.window, jnp.shape(x))
        return state, self.pooled(x)

    def whole(self, params: dict, state: tuple, xs):
        _window.check_rank(self.kind.__name__, self.window, jnp.shape(xs)[1:])
        return state, self.pooled(xs)

    def accepts(self, want: Want) -> Want:
        axes = len(self.window) + 1
        takes = self.kind is max_pool and want.bits and want.axes == axes
        return Want(bits=True, axes=axes) if takes and self.sees_all else DENSE

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        axes = len(self.window) + 1
        is_packed = isinstance(xs, Spikes) and len(xs.features) == axes
        is_packed = is_packed and isinstance(xs.cotangent, jax.Array)
        if is_packed and self.accepts(want).bits:
            return UnrollResult(state, max_pool_spikes(xs, self.over(xs.features)))
        return super().run(params, state, xs, want, seen)

    def over(self, image: tuple[int, ...]) -> Window:
        """The window over images of these axes."""
        *space, channels = image
        rest = (tuple(self.window), self.stride, self.padding, (1,) * len(space))
        return Window(tuple(space), channels, *rest)

    @property
    def sees_all(self) -> bool:
        """Whether no window lies on padding alone, which has no largest."""
        pairs = zip(self.padding, self.window, strict=True)
        return all(max(around) < w for around, w in pairs)

    def pooled(self, x: Any) -> jax.Array:
        """The pool of any leading axes."""
        x = as_float(self.kind.__name__, x)
        lead = (1,) * (x.ndim - len(self.window) - 1)
        over = (
            (*lead, *self.window, 1),
            (*lead, *self.stride, 1),
            (*((0, 0) for _ in lead), *self.padding, (0, 0)),
        )
        if self.kind is max_pool:
            return jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, *over)
        x_wide = x.astype(wide(x.dtype))
        y = jax.lax.reduce_window(x_wide, 0.0, jax.lax.add, *over)
        if self.kind is avg_pool:
            y = y / prod(self.window)
        return y.astype(x.dtype)


def avg_pool(
    window: Extent, *, stride: Extent | None = None, padding: Padding = 0
) -> Cell:
    """The mean of each window: `y_p = (1/|W|) Σ_(q ∈ W) x_(sp+q)`.

    Args:
      window: extent `|W|` of the window; its rank is that of space: `(2,)` for
        `(*batch, length, channels)`, `(2, 2)` for `(*batch, height, width, channels)`.
        A number alone is for lines, and refused where the input may be images.
      stride: step of the window; the window itself by default, so none overlap.
      padding: zeros on both sides of an axis, which count as values; one number, one
        per axis, or "same".

    Returns:
      A cell without state or parameters, channels last in `x` and `y`.

    Raises:
      ValueError: a number below 1 (`padding` below 0); at `init`, an input without
        its axes of space or smaller than the window; a number alone as the window of
        an input of four axes or more (one of three is warned of).

    Example:
      >>> import jax, spikejax as sj
      >>> cell = sj.avg_pool((2, 2))
      >>> cell.step({}, (), jax.numpy.ones((8, 8, 3)))[1].shape
      (4, 4, 3)
    """
    return _pool(avg_pool, window, stride, padding)


def sum_pool(
    window: Extent, *, stride: Extent | None = None, padding: Padding = 0
) -> Cell:
    """The sum of each window, a count of spikes: `y_p = Σ_(q ∈ W) x_(sp+q)`.

    Arguments, shapes and errors are those of `avg_pool`.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.sum_pool((2, 2))
      >>> x = jnp.arange(16.0).reshape(1, 4, 4, 1)
      >>> cell.step(*cell.init(jax.random.key(0), x), x)[1].ravel().tolist()
      [10.0, 18.0, 42.0, 50.0]
    """
    return _pool(sum_pool, window, stride, padding)


def max_pool(
    window: Extent, *, stride: Extent | None = None, padding: Padding = 0
) -> Cell:
    """The largest value of each window: `y_p = max_(q ∈ W) x_(sp+q)`.

    Of spikes, whether any fired: bits stay bits. The gradient goes to the first of
    equal values. Padding never wins. Arguments, shapes and errors are those of
    `avg_pool`.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.max_pool((2, 2))
      >>> x = jnp.arange(16.0).reshape(1, 4, 4, 1)
      >>> cell.step(*cell.init(jax.random.key(0), x), x)[1].ravel().tolist()
      [5.0, 7.0, 13.0, 15.0]
    """
    return _pool(max_pool, window, stride, padding)


def _pool(kind: Callable, window: Any, stride: Any, padding: Any) -> Cell:
    name = kind.__name__
    window = _window.extents(name, "window", window)
    stride = window if stride is None else stride
    stride = _window.extents(name, "stride", stride, len(window))
    around = _window.padding(name, padding, window, (1,) * len(window))
    return Pool(kind, window, stride, around).cell()
