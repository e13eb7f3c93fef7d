"""Spikes of another size."""

from __future__ import annotations

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.dtypes import aligned, cast
from spikejax.core.elementwise import Dynamics, Elementwise, neurons_of
from spikejax.core.signal import DENSE, Affine, Want
from spikejax.core.spec import UnrollResult, output, run_child, spec
from spikejax.core.tapped import Tapped, parts
from spikejax.kernels.dense import dense
from spikejax.kernels.layer.equation import Feedback
from spikejax.kernels.matmul.product import matmul
from spikejax.kernels.sparse.product import of_inputs

PyTree = Any


class Graded(Elementwise):
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

    @property
    def is_neuron(self) -> bool:
        return neurons_of(self.neuron) is not None

    def dynamics(self, params: dict, dtype: Any) -> Dynamics | None:
        inner = neurons_of(self.neuron)
        found = None if inner is None else inner.dynamics(params["neuron"], dtype)
        if found is None:
            return None
        values = found.values | {"scale": cast(self._scale(params), dtype)}
        learned = found.learned + tuple([k for k in ("scale",) if k in params])
        return Dynamics(partial(_graded, inner=found.equation), values, learned)

    def run_in_kernel(
        self,
        params,
        state,
        xs,
        want=DENSE,
        seen=False,
        dtype=None,
        feedback=None,
        scan=None,
    ) -> UnrollResult | None:
        """With feedback `s z w` is what `z` has by the weights `s w`."""
        del want
        inner = neurons_of(self.neuron)
        if inner is None:
            return None
        if feedback is not None:
            xs, feedback = self._fed(params, xs, feedback)
        given = (params["neuron"], state, xs, DENSE, seen, dtype, feedback, scan)
        found = inner.run_in_kernel(*given)
        if found is None:
            return None
        ys, last = [self._scaled(params, dense(a)) for a in (found.ys, found.last)]
        within = parts(seen, neuron=found.inside)
        inside = Tapped(ys, within) if seen else None
        return UnrollResult(found.state, ys, inside, last)

    def _fed(self, params: dict, xs: Any, feedback: Feedback) -> tuple:
        """The feedback of spikes of size one, and what the first step hears of itself,
        an output of any size, as input."""
        w, b, y, held = feedback
        xs = dense(xs) if isinstance(xs, Affine) else xs
        kernel = "dense" if isinstance(w, jax.Array) else "auto"
        heard = matmul(y.astype(w.dtype), w, kernel=kernel)
        heard = jax.lax.stop_gradient(heard) if held else heard
        xs = xs.at[:1].add(heard[None].astype(xs.dtype))
        scale = jnp.asarray(cast(self._scale(params), y.dtype), y.dtype)
        scale = jnp.broadcast_to(scale.astype(w.dtype).ravel(), w.shape[:1])
        w = of_inputs(w, scale)
        w = jax.lax.stop_gradient(w) if held else w
        return xs, Feedback(w, b, jnp.zeros_like(y), held)

    def split(self, params, state):
        return {"neuron": (params["neuron"], state)}

    @property
    def is_transparent(self) -> bool:
        return False

    def _scale(self, params: dict) -> Any:
        return params.get("scale", self.scale)

    def _scaled(self, params: dict, y: jax.Array) -> jax.Array:
        return y * aligned(cast(self._scale(params), y.dtype), y)


def _graded(state, x, *, inner, scale, **values):
    """One time step around that of a neuron."""
    state, y = inner(state, x, **values)
    return state, y * scale


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
