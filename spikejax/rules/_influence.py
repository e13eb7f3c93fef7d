"""How parameters have influenced a state: derivatives that go forward in time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax.flatten_util import ravel_pytree

PyTree = Any


class Floats(NamedTuple):
    """A tree apart: what has derivatives, and how the rest is put back."""

    values: list[jax.Array]
    back: Callable[[list[jax.Array]], PyTree]


def floats(tree: PyTree) -> Floats:
    """The leaves of a tree that are floats; keys and counters stay as they are."""
    leaves, form = jax.tree.flatten(tree)
    which = [jnp.issubdtype(leaf.dtype, jnp.inexact) for leaf in leaves]

    def back(values):
        rest = iter(values)
        pairs = zip(which, leaves, strict=True)
        return form.unflatten([next(rest) if ok else leaf for ok, leaf in pairs])

    pairs = zip(which, leaves, strict=True)
    return Floats([leaf for ok, leaf in pairs if ok], back)


class Moved(NamedTuple):
    """One time step with the influence on it.

    Attributes:
      state: after the step.
      y: its output.
      influence: of each parameter on each float of the state, `(params, *shape)`.
      shown: the same on the output.
    """

    state: PyTree
    y: jax.Array
    influence: list[jax.Array]
    shown: jax.Array


def begun(params: PyTree, state: PyTree) -> list[jax.Array]:
    """No influence yet."""
    count = ravel_pytree(params)[0].size
    return [jnp.zeros((count, *a.shape), a.dtype) for a in floats(state).values]


def moved(step: Callable, params: PyTree, state: PyTree, x: PyTree, influence) -> Moved:
    """One time step: `P' = (∂s'/∂s) P + ∂s'/∂θ`, and the same for the output."""
    flat, unflatten = ravel_pytree(params)
    apart = floats(state)

    def run(flat, values):
        end, y = step(unflatten(flat), apart.back(values), x)
        return (floats(end).values, y), end

    (values, y), lin, end = jax.linearize(run, flat, apart.values, has_aux=True)
    still = jnp.zeros_like(flat)
    carried, shown = jax.vmap(lambda p: lin(still, p))(influence)
    at_once, at_once_y = jax.jacrev(lambda flat: run(flat, apart.values)[0])(flat)
    influence = [
        p + jnp.moveaxis(d, -1, 0) for p, d in zip(carried, at_once, strict=True)
    ]
    del values
    return Moved(end, y, influence, shown + jnp.moveaxis(at_once_y, -1, 0))


def gradients(params: PyTree, shown: jax.Array, error: jax.Array) -> PyTree:
    """`Σ ∂L/∂y · dy/dθ`, in the form of the params."""
    found = jnp.tensordot(shown, error, axes=error.ndim)
    return ravel_pytree(params)[1](found)
