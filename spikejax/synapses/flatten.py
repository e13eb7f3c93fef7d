"""Several axes of features as one."""

from __future__ import annotations

from math import prod

import jax

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float, float_struct
from spikejax.core.signal import DENSE, Spikes, Want
from spikejax.core.spec import Spec, UnrollResult, describe
from spikejax.kernels.dense import dense


class Flatten(Spec):
    """What `flatten` was given."""

    axes: int

    def __repr__(self) -> str:
        return f"flatten({describe(self.axes)})"

    def entries(self) -> tuple[str, ...]:
        return ()

    def init(self, key: jax.Array, x):
        del key  # nothing is learned
        x = float_struct("flatten", x)
        if len(x.shape) < self.axes:
            got = checks.Text(f"shape {list(x.shape)}")
            raise checks.refuse("flatten", "x", f"with at least {self.axes} axes", got)
        return {}, ()

    def step(self, params: dict, state: tuple, x):
        del params
        x = as_float("flatten", x)
        kept = x.ndim - self.axes
        return state, x.reshape(*x.shape[:kept], prod(x.shape[kept:]))

    def accepts(self, want: Want) -> Want:
        if not want.bits:
            return DENSE
        return want._replace(affine=False, sums=False, axes=self.axes + want.axes - 1)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        del seen
        is_packed = isinstance(xs, Spikes)
        if is_packed and len(xs.features) == self.axes + want.axes - 1:
            front = xs.features[: want.axes - 1]
            flat = (*front, prod(xs.features[want.axes - 1 :]))
            return UnrollResult(state, xs.with_features(flat))
        return UnrollResult(*self.step(params, state, dense(xs)))


def flatten(axes: int = 3) -> Cell:
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
    checks.whole("flatten", 1, axes=axes)
    return Flatten(axes).cell()
