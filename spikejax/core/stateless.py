"""A function of one time step as a cell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.signal import DENSE
from spikejax.core.spec import Spec, UnrollResult
from spikejax.kernels.dense import dense

PyTree = Any


class Stateless(Spec):
    """What `stateless` was given."""

    label: str
    function: Callable

    def entries(self) -> tuple[str, ...]:
        return ()

    def init(self, key: jax.Array, x: PyTree):
        del key, x  # nothing is learned and nothing is remembered
        return {}, ()

    def step(self, params: dict, state: tuple, x: PyTree):
        del params
        return state, self.function(x)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        del params, want, seen
        return UnrollResult(state, jax.vmap(self.function)(dense(xs)))

    def __repr__(self) -> str:
        return f"stateless({self.label})"


def stateless(function: Callable, name: str | None = None) -> Cell:
    """A cell without state or parameters: `y = function(x)`, at every time step.

    Args:
      function: a function of one time step `(*batch, *features)`.
      name: how `repr` calls the cell; the function's own by default.

    Example:
      >>> import jax, spikejax as sj
      >>> sj.stateless(jax.nn.relu, name="relu")
      stateless(relu)
    """
    if not callable(function):
        message = "to be a function of one time step"
        raise TypeError(str(checks.refuse("stateless", "function", message, function)))
    return Stateless(name or checks.describe_function(function), function).cell()
