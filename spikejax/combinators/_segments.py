"""Sequences in pieces of some time steps each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

PyTree = Any


def in_segments(segment: Callable, every: int, state: PyTree, xs: PyTree):
    """Runs `segment` over pieces of `every` steps, then over what is left."""
    length = steps(xs)
    whole = length // every * every
    if not whole:
        return segment(state, xs)
    pieces = jax.tree.map(
        lambda a: a[:whole].reshape(whole // every, every, *a.shape[1:]), xs
    )
    state, ys = jax.lax.scan(segment, state, pieces)
    ys = jax.tree.map(lambda a: a.reshape(whole, *a.shape[2:]), ys)
    if whole == length:
        return state, ys
    state, rest = segment(state, cut(xs, whole, length))
    return state, join(ys, rest)


def steps(xs: PyTree) -> int:
    """The length of a sequence."""
    return jax.tree.leaves(xs)[0].shape[0]


def cut(xs: PyTree, start: int, stop: int) -> PyTree:
    """Some of its steps."""
    return jax.tree.map(lambda a: a[start:stop], xs)


def join(first: PyTree, second: PyTree) -> PyTree:
    """One sequence after the other."""
    return jax.tree.map(lambda a, b: jnp.concatenate([a, b]), first, second)
