"""Each neuron to its own partner."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check, cell
from spikejax.init import constant


class OneToOne(NamedTuple):
    """What `one_to_one` was given."""

    init: Callable

    def _describe(self, describe: Callable) -> str:
        return f"one_to_one(init={describe(self.init)})"


def one_to_one(*, init: Any = constant(1.0)) -> cell.Cell:
    r"""A weight per feature: \( y_n = w_n x_n \).

    Args:
      init: initialiser of the weights \(w\), of shape `(features,)`.

    Returns:
      A stateless cell with params `{"w": (features,)}`; `x` and `y` are
      `(*batch, features)`.

    Raises:
      TypeError: `init` is not an initialiser.

    Reference: Sun et al., "Intelligence processing units accelerate neuromorphic
    learning", 2022, doi:10.48550/arXiv.2211.10725 (one-to-one recurrence).
    """
    if not callable(init):
        message = "to be an initialiser (key, shape, dtype) -> array"
        raise TypeError(str(_check.refuse("one_to_one", "init", message, init)))
    return cell.make(OneToOne(init), _init, _apply, _apply)


def _init(about: OneToOne, key: jax.Array, x):
    x = cell.float_struct("one_to_one", x)
    return {"w": about.init(key, x.shape[-1:], x.dtype)}, ()


def _apply(about: OneToOne, params: dict, state: tuple, x):
    del about
    x, w = cell.as_float("one_to_one", x), params["w"]
    each = jnp.broadcast_to(w.astype(cell.wide(w.dtype)), x.shape)  # sums dw wide
    return state, x * each.astype(w.dtype)
