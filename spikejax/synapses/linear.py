"""All-to-all connections."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check, cell
from spikejax.init import lecun


class Linear(NamedTuple):
    """What `linear` was given."""

    features: int
    init: Callable
    bias: bool

    def _describe(self, describe: Callable) -> str:
        bias = "" if self.bias else ", bias=False"
        return f"linear({self.features}, init={describe(self.init)}{bias})"


def linear(features: int, init: Any = lecun(), bias: bool = True) -> cell.Cell:
    r"""All-to-all connections: \( y = x W + b \).

    Without state, so `unroll` is one product over all time steps at once.

    Args:
      features: number of outputs \(N\), at least 1.
      init: initialiser of \(W\), of shape `(inputs, features)`; one that knows
        the neuron that follows is `init.fluctuation_driven`.
      bias: whether to add a learned \(b\), zero at the start.

    Returns:
      A stateless cell with params `{"w": (inputs, features), "b": (features,)}`
      from `x` `(*batch, inputs)` to `y` `(*batch, features)`.

    Raises:
      ValueError: `features` below 1; at `init`, an input without a feature axis;
        at `step`, an input whose last axis does not fit the weights.
      TypeError: `init` is not an initialiser.
    """
    _check.whole("linear", 1, features=features)
    if not callable(init):
        message = "to be an initialiser (key, shape, dtype) -> array"
        raise TypeError(str(_check.refuse("linear", "init", message, init)))
    return cell.make(Linear(features, init, bool(bias)), _init, _apply, _apply)


def _init(about: Linear, key: jax.Array, x):
    x = cell.float_struct("linear", x)
    if not x.shape:
        raise _check.refuse(
            "linear", "x", "with a last axis of features", _check.Text("a scalar")
        )
    params = {"w": about.init(key, (x.shape[-1], about.features), x.dtype)}
    if about.bias:
        params["b"] = jnp.zeros((about.features,), x.dtype)
    return params, ()


def _apply(about: Linear, params: dict, state: tuple, x):
    del about
    x = cell.as_float("linear", x)
    w = params["w"]
    if x.shape[-1:] != w.shape[:1]:
        message = f"with {w.shape[0]} features on its last axis"
        raise _check.refuse(
            "linear", "x", message, _check.Text(f"shape {list(x.shape)}")
        )
    y = x @ w
    return state, y + params["b"] if "b" in params else y
