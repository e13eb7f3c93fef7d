"""Cell: a parametrised dynamical system in discrete time, as three pure functions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from spikejax.core import checks

PyTree = Any


class Cell(NamedTuple):
    """A dynamical system `(s_t, y_t) = f_θ(s_(t-1), x_t)`.

    Everything in spikejax (neuron, synapse, recurrent block, whole network) is one.
    Cells made of equal constants are equal and hash alike, so `jax.jit` compiles once
    for all of them.

    Attributes:
      init: `(key, x) -> (params, state)`. `x` is one time step of input, an
        array or a `jax.ShapeDtypeStruct`, of shape `(*batch, *features)`; or that
        shape, for floats.
      step: `(params, state, x) -> (state, y)`, one time step: a `lax.scan` body.
      unroll: `(params, state, xs) -> (state, ys)`, the whole sequence with time
        on axis 0. Equals `lax.scan` of `step`, only possibly faster.

    Example:
      >>> import jax, spikejax as sj
      >>> cell = sj.lif(beta=0.9)
      >>> xs = jax.numpy.ones((5, 2))                  # 5 steps, 2 neurons
      >>> params, state = cell.init(jax.random.key(0), xs[0])
      >>> state, zs = cell.unroll(params, state, xs)
      >>> zs[:, 0].tolist()
      [0.0, 1.0, 1.0, 1.0, 1.0]
    """

    init: Callable[..., tuple[PyTree, PyTree]]
    step: Callable[..., tuple[PyTree, PyTree]]
    unroll: Callable[..., tuple[PyTree, PyTree]]

    def __repr__(self) -> str:
        if isinstance(self.step, Bound):
            return repr(self.step.args[0])
        return f"Cell({', '.join(checks.describe_function(f) for f in self)})"


class Bound(partial):
    """One of the three functions of a cell with its spec; equal where both are."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Bound):
            return NotImplemented
        return self.func is other.func and self.args == other.args

    def __hash__(self) -> int:
        return hash((self.func, self.args))


def as_cell(name: str, argument: str, value: Any) -> Cell:
    """`value`, refused in one line where it is not a cell."""
    if not isinstance(value, Cell):
        message = "to be a cell (such as `lif(0.9)`)"
        raise TypeError(str(checks.refuse(name, argument, message, value)))
    return value
