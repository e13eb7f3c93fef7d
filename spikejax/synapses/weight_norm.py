"""Weights as a length and a direction."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.dtypes import aligned, wide
from spikejax.core.signal import DENSE, Want
from spikejax.core.spec import Spec, UnrollResult, describe, run_child, spec
from spikejax.core.tapped import parts


class WeightNorm(Spec):
    """What `weight_norm` was given."""

    inner: Cell

    def __repr__(self) -> str:
        return f"weight_norm({describe(self.inner)})"

    def entries(self) -> tuple[str, ...] | None:
        names = spec(self.inner).entries()
        return names and (*(name for name in names if name != "w"), "v", "g")

    def init(self, key: jax.Array, x):
        params, state = self.inner.init(key, x)
        v = params.get("w") if isinstance(params, dict) else None
        if v is None or v.ndim < 2:
            message = "to be a synapse with weights `w`, such as `linear`"
            raise checks.refuse("weight_norm", "inner", message, self.inner)
        rest = {name: p for name, p in params.items() if name != "w"}
        return rest | {"v": v, "g": _length(v).astype(v.dtype)}, state

    def step(self, params: dict, state, x):
        return self.inner.step(_weighted(params), state, x)

    def accepts(self, want: Want) -> Want:
        return spec(self.inner).accepts(want)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        found = run_child(self.inner, _weighted(params), state, xs, want, seen)
        return found._replace(inside=parts(seen, inner=found.inside))

    def split(self, params, state):
        return {"inner": (_weighted(params), state)}

    @property
    def is_transparent(self) -> bool:
        return True

    @property
    def computes(self) -> bool:
        return True


def weight_norm(inner: Cell) -> Cell:
    """A synapse whose weights are learned as `w_n = g_n v_n / ‖v_n‖`.

    The length `g_n` of what leads to output `n` is learned apart from its direction
    `v_n`. At the start `g = ‖v‖`: the cell computes what `inner` does.

    Args:
      inner: a synapse with weights `w`, outputs last: `linear`, `conv`,
        `delayed_linear`.

    Returns:
      The same cell with the params `v`, of the shape of `w`, and `g` `(features,)` in
      the place of `w`.

    Raises:
      TypeError: `inner` is not a cell.
      ValueError: at `init`, a cell without weights `w`.

    Example:
      >>> import jax, spikejax as sj
      >>> cell = sj.weight_norm(sj.linear(3, bias=False))
      >>> params, state = cell.init(jax.random.key(0), jax.numpy.zeros(2))
      >>> {name: p.shape for name, p in sorted(params.items())}
      {'g': (3,), 'v': (2, 3)}

    Reference: Salimans, Kingma, "Weight normalization: a simple reparameterization to
    accelerate training of deep neural networks", NeurIPS 2016, arXiv:1602.07868.
    """
    as_cell("weight_norm", "inner", inner)
    return WeightNorm(inner).cell()


def _weighted(params: dict) -> dict:
    """The parameters of the synapse inside."""
    rest = {name: p for name, p in params.items() if name not in ("v", "g")}
    v, length = params["v"], _length(params["v"])
    scale = aligned(params["g"].astype(length.dtype) / length, v)
    w = scale * v.astype(length.dtype)
    return rest | {"w": w.astype(v.dtype)}


def _length(v: jax.Array) -> jax.Array:
    """Norm of what leads to each output, the last axis, summed wide."""
    squares = jnp.square(v.astype(wide(v.dtype)))
    return jnp.sqrt(squares.sum(tuple(range(v.ndim - 1))))
