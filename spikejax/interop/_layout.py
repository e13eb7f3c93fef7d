"""Axes and single nodes that other libraries have and spikejax has not.

Elsewhere channels come first, `(C, H, W)`; here features come last, `(H, W, C)`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core.cell import Cell
from spikejax.core.stateless import stateless
from spikejax.surrogate._given import check_spike


def last(array: Any) -> np.ndarray:
    """An array of features, channels first, with its channels last."""
    array = np.asarray(array)
    return np.moveaxis(array, 0, -1) if array.ndim > 1 else array


def first(array: Any) -> np.ndarray:
    """The inverse of `last`."""
    array = np.asarray(array)
    return np.moveaxis(array, -1, 0) if array.ndim > 1 else array


def last_shape(shape: tuple[int, ...]) -> tuple[int, ...]:
    """What `last` makes of a shape."""
    return (*shape[1:], *shape[:1])


def first_shape(shape: tuple[int, ...]) -> tuple[int, ...]:
    """What `first` makes of a shape."""
    return (*shape[-1:], *shape[:-1])


def flatten(rank: int, start: int = 0, end: int = -1) -> Cell:
    """Features of `rank` axes flattened in the order they have channels first.

    Args:
      rank: how many axes are features.
      start: first of the axes that become one, counted with channels first.
      end: last of them.
    """
    function = partial(_flatten, rank, start % rank, end % rank)
    return stateless(function, name="flatten")


def _flatten(rank: int, start: int, end: int, x: jax.Array) -> jax.Array:
    batch = x.ndim - rank
    x = jnp.moveaxis(x, -1, batch)
    shape = x.shape[batch:]
    x = x.reshape(*x.shape[:batch], *shape[:start], -1, *shape[end + 1 :])
    return jnp.moveaxis(x, batch, -1)


def fire(spike: Callable, threshold: Any) -> Cell:
    """Spikes where the input is above `threshold`."""
    check_spike("threshold", spike)
    return stateless(partial(_fire, spike, threshold), name="threshold")


def _fire(spike: Callable, threshold: Any, x: jax.Array) -> jax.Array:
    return spike(x - jnp.asarray(threshold, x.dtype))


def times(factor: Any) -> Cell:
    """The input times a constant."""
    return stateless(partial(_times, factor), name="times")


def _times(factor: Any, x: jax.Array) -> jax.Array:
    return x * jnp.asarray(factor, x.dtype)


def identity() -> Cell:
    """The input as it is."""
    return stateless(_identity, name="identity")


def _identity(x: jax.Array) -> jax.Array:
    return x
