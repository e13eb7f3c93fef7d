"""Spikes of another size."""

from __future__ import annotations

from typing import Any

import jax

from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.dtypes import aligned, cast
from spikejax.core.signal import DENSE, Want
from spikejax.core.spec import Spec, UnrollResult, output, run_child, spec
from spikejax.core.tapped import parts
from spikejax.kernels.dense import dense

PyTree = Any


class Graded(Spec):
    """What `graded` was given."""

    neuron: Cell
    scale: Any

    def entries(self) -> tuple[str, ...]:
        return ("neuron", "scale") if callable(self.scale) else ("neuron",)

    def init(self, key: jax.Array, x: PyTree):
        neuron_key, scale_key = jax.random.split(key)
        params, state = self.neuron.init(neuron_key, x)
        y = output(self.neuron, params, state, x)
        params = {"neuron": params}
        if callable(self.scale):
            params["scale"] = self.scale(scale_key, y.shape[-1:], y.dtype)
        return params, state

    def step(self, params: dict, state: PyTree, x: PyTree):
        state, y = self.neuron.step(params["neuron"], state, x)
        return state, self._scaled(params, y)

    def accepts(self, want: Want) -> Want:
        del want
        return spec(self.neuron).accepts(DENSE)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        del want
        found = run_child(self.neuron, params["neuron"], state, xs, DENSE, seen)
        inside = parts(seen, neuron=found.inside)
        return UnrollResult(found.state, self._scaled(params, dense(found.ys)), inside)

    def split(self, params, state):
        return {"neuron": (params["neuron"], state)}

    @property
    def is_transparent(self) -> bool:
        return False

    def _scaled(self, params: dict, y: jax.Array) -> jax.Array:
        return y * aligned(cast(params.get("scale", self.scale), y.dtype), y)


def graded(neuron: Cell, scale: Any) -> Cell:
    """The same neuron with spikes of another size: `y = s z`.

    Its reset and adaptation are those of a spike of size one.

    Args:
      neuron: any cell.
      scale: `s`, a finite number or array; an initialiser makes it a learned
        parameter, one per feature.

    Returns:
      A cell with the state of `neuron` and params `{"neuron": …, "scale": …}`, the
      latter where it is learned.

    Raises:
      TypeError: `neuron` is not a cell, `scale` not a number or an initialiser.
      ValueError: `scale` is not finite.

    Example:
      >>> import spikejax as sj
      >>> sj.graded(sj.li(0.9), 2.0)
      graded(neuron=li(beta=0.9), scale=2.0)
    """
    as_cell("graded", "neuron", neuron)
    checks.finite("graded", scale=scale)
    return Graded(neuron, scale).cell()
