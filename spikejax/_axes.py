"""Axes of one entry, said where NumPy would add them in silence."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp


def in_front(a: Any, ndim: int) -> jax.Array:
    """`a` with axes of one in front, up to `ndim`: what features have, beside data."""
    a = jnp.asarray(a)
    return a.reshape(*(1,) * (ndim - a.ndim), *a.shape)
