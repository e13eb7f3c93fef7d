"""Trees as vectors: their inner product, a random direction, a step along it."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core.dtypes import is_float

PyTree = Any


def inner(a: PyTree, b: PyTree) -> jax.Array:
    pairs = zip(jax.tree.leaves(a), jax.tree.leaves(b), strict=True)
    products = (jnp.sum(x * y).astype(float) for x, y in pairs if is_float(x))
    return sum(products, start=jnp.zeros(()))


def in_float64(tree: PyTree) -> PyTree:
    wide = lambda a: jnp.asarray(np.asarray(a, np.float64))  # noqa: E731
    return jax.tree.map(lambda a: wide(a) if is_float(a) else a, tree)


def random_like(seed: int, tree: PyTree) -> PyTree:
    leaves, form = jax.tree.flatten(tree)
    draw = np.random.default_rng(seed).standard_normal
    return form.unflatten(
        [jnp.asarray(draw(a.shape), a.dtype) if is_float(a) else a for a in leaves]
    )


def moved(t: float, a: jax.Array, way: jax.Array) -> jax.Array:
    return a + t * way if is_float(a) else a
