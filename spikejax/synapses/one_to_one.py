"""Each neuron to its own partner."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float, float_struct, wide
from spikejax.core.spec import Whole, describe
from spikejax.init import Initialiser, constant
from spikejax.synapses import _given


class OneToOne(Whole):
    """What `one_to_one` was given."""

    initialiser: Initialiser

    def __repr__(self) -> str:
        return f"one_to_one(init={describe(self.initialiser)})"

    def entries(self) -> tuple[str, ...]:
        return ("w",)

    def init(self, key: jax.Array, x):
        x = float_struct("one_to_one", x)
        return {"w": self.initialiser(key, x.shape[-1:], x.dtype)}, ()

    def step(self, params: dict, state: tuple, x):
        x, w = as_float("one_to_one", x), params["w"]
        each = jnp.broadcast_to(w.astype(wide(w.dtype)), x.shape)  # sums dw wide
        return state, x * each.astype(w.dtype)


def one_to_one(*, init: Any = constant(1.0)) -> Cell:
    """A weight per feature: `y_n = w_n x_n`.

    Args:
      init: initialiser of the weights `w`, of shape `(features,)`; an array in its
        place is where they begin.

    Returns:
      A stateless cell with params `{"w": (features,)}`; `x` and `y` are
      `(*batch, features)`.

    Raises:
      ValueError: at `init`, an array of another shape.
      TypeError: `init` is neither an initialiser nor an array.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.one_to_one(init=sj.init.constant(2.0))
      >>> x = jnp.array([1.0, 3.0])
      >>> cell.step(*cell.init(jax.random.key(0), x), x)[1].tolist()
      [2.0, 6.0]

    Reference: Sun et al., "Intelligence processing units accelerate neuromorphic
    learning", 2022, doi:10.48550/arXiv.2211.10725 (one-to-one recurrence).
    """
    return OneToOne(_given.weights("one_to_one", init)).cell()
