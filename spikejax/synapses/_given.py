"""What a synapse is given for its weights: an initialiser, or where they begin."""

from __future__ import annotations

from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core import checks
from spikejax.init import Initialiser, zeros


class Begin(NamedTuple):
    """An initialiser of one shape: what is learned begins at these values."""

    name: str
    argument: str
    value: Any

    def __call__(self, key: jax.Array, shape: Any, dtype: Any = float) -> jax.Array:
        del key  # nothing random
        if jnp.shape(self.value) != tuple(shape):
            got = checks.Text(f"shape {list(jnp.shape(self.value))}")
            message = f"of shape {list(shape)}"
            raise checks.refuse(self.name, self.argument, message, got)
        return jnp.array(self.value, dtype)  # a copy: params may be donated

    def __repr__(self) -> str:
        return checks.describe(self.value)


def both(name: str, init: Any, bias: Any) -> tuple[Initialiser, Initialiser | bool]:
    """What is meant by `init=` and `bias=`."""
    return weights(name, init), _bias(name, bias)


def weights(name: str, init: Any) -> Initialiser:
    """The initialiser that is meant by `init=`."""
    found = _initialiser(name, "init", init)
    if found is None:
        message = "to be an initialiser (key, shape, dtype) -> array, or an array"
        raise TypeError(str(checks.refuse(name, "init", message, init)))
    return found


def _bias(name: str, given: Any) -> Initialiser | bool:
    """The initialiser that is meant by `bias=`, or whether there is a bias at all."""
    found = _initialiser(name, "bias", given)
    return bool(given) if found is None else found


def entries(given: Initialiser | bool) -> tuple[str, ...]:
    """The names in the params of weights with that bias."""
    return ("w",) if given is False else ("w", "b")


def draw(
    init: Initialiser,
    key: jax.Array,
    shape: tuple[int, ...],
    dtype: Any,
    matrix: tuple[int, int],
) -> jax.Array:
    """Weights of that shape, from an initialiser that is asked for `matrix`, inputs by
    outputs; an array is of the shape itself."""
    if isinstance(init, Begin):
        return init(key, shape, dtype)
    return init(key, matrix, dtype).reshape(-1)[: prod(shape)].reshape(shape)


def offset(given: Initialiser | bool, key: jax.Array, features: int, dtype: Any):
    """The bias as an entry of the params, if there is one: zero where none is given."""
    if given is False:
        return {}
    init = zeros() if given is True else given
    return {"b": init(jax.random.fold_in(key, 1), (features,), dtype)}


def _initialiser(name: str, argument: str, given: Any) -> Any:
    """The initialiser that is meant, or None."""
    if callable(given):
        return given
    if not isinstance(given, (jax.Array, np.ndarray)) or not np.ndim(given):
        return None
    checks.finite(name, **{argument: given})
    if isinstance(given, np.ndarray):
        given = given.copy()
        given.flags.writeable = False  # cells are compared by what they were given
    return Begin(name, argument, given)
