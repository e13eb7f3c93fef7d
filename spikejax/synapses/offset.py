"""A trial synapse: an offset per feature."""

from __future__ import annotations

import jax.numpy as jnp

from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float, float_struct
from spikejax.core.spec import Whole


class Offset(Whole):
    """What `offset` was given."""

    def init(self, key, x):
        del key
        x = float_struct("offset", x)
        return {"b": jnp.zeros(x.shape[-1:], x.dtype)}, ()

    def step(self, params, state, x):
        return state, as_float("offset", x) + params["b"]


def offset() -> Cell:
    r"""An offset per feature: \( y = x + b \)."""
    return Offset().cell()
