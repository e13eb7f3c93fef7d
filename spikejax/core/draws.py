"""Draws that a salt, a step and a neuron decide: the same whoever makes them.

A salt is one uint32 a sample, part of the state of what draws, and moves with each
step. No number here depends on how time, batch or neurons are cut into pieces.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextvars import ContextVar
from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy

PyTree = Any
# Odd, so that they reach all words; equal in draws.h.
STEP, NEURON, CALL = 0x9E3779B9, 0x85EBCA6B, 0xC2B2AE35


class Salted(NamedTuple):
    """The state of neurons and the salts of their draws; its fields are theirs."""

    neuron: PyTree
    salt: jax.Array  # uint32, one a sample

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.neuron, name)


def salts(key: jax.Array, x: Any) -> jax.Array:
    """Of one time step `x`: one for each entry of its first axis, if that is not the
    only one."""
    return jax.random.bits(key, x.shape[:1] if len(x.shape) > 1 else (), "uint32")


def after(salt: Any, steps: Any) -> Any:
    """The salts so many steps later."""
    if isinstance(steps, int):
        return salt + numpy.uint32(steps * STEP & 0xFFFFFFFF)
    return salt + steps.astype("uint32") * numpy.uint32(STEP)


def uniform(salt: Any, shape: tuple, start: Any = None, np: Any = jnp) -> Any:
    """Numbers in [0, 1) for the neurons of one step.

    Args:
      salt: uint32, of the first axes of `shape`; neurons are counted over the others.
      shape: of the numbers.
      start: the first neuron's, of the shape of `salt`; zero if None.
      np: `jax.numpy` or `numpy`.
    """
    rest = shape[salt.ndim :]
    key = _mixed(salt, np)
    if start is not None:
        key = key + start * numpy.uint32(NEURON)
    index = np.arange(prod(rest), dtype=np.uint32)
    index = index.reshape(*(1,) * salt.ndim, *rest)
    key = key.reshape(*salt.shape, *(1,) * len(rest)) + index * numpy.uint32(NEURON)
    share = (_mixed(key, np) >> numpy.uint32(8)).astype(np.float32)
    return np.broadcast_to(share * numpy.float32(2**-24), shape)


def kept(slope: Any, share: Any, draw: Any, np: Any = jnp) -> Any:
    """Slopes kept with probability p = |slope| share, at most one, over p; else zero.

    A slope that is no number stays.
    """
    p = np.abs(slope) * share
    height = np.copysign(1 / share, slope)
    return np.where(draw >= p, np.zeros_like(slope), np.where(p < 1, height, slope))


def _mixed(x: Any, np: Any) -> Any:
    """A hash of 32 bits whose output bits each depend on all of its input's."""
    for shift, factor in ((16, 0x7FEB352D), (15, 0x846CA68B)):
        x = (x ^ (x >> numpy.uint32(shift))) * numpy.uint32(factor)
    return x ^ (x >> numpy.uint32(16))


# --- what draws a step, told to the surrogates inside ---------------------------------


class Draw:
    """The draws of one step; each call has its own."""

    def __init__(self, salt: jax.Array, start: Any = None):
        self._salt, self._start, self._calls = salt, start, 0

    def next(self, shape: tuple) -> jax.Array:
        """Numbers in [0, 1) of this shape."""
        salt = self._salt + numpy.uint32(self._calls * CALL & 0xFFFFFFFF)
        self._calls += 1
        return uniform(salt, shape, self._start)


WHOLE = "whole"  # nothing is drawn: all slopes stay
_drawn: ContextVar[Draw | str | None] = ContextVar("spikejax_draw", default=None)


def drawn() -> Draw | str | None:
    """What the step that is traced draws with; None outside of one."""
    return _drawn.get()


@contextlib.contextmanager
def drawing(draw: Draw | str | None) -> Iterator[None]:
    """A step with these draws, or without where it is None."""
    if draw is None:
        yield
        return
    token = _drawn.set(draw)
    try:
        yield
    finally:
        _drawn.reset(token)


# --- salts inside the state of what stands around neurons -----------------------------


def unsalted(state: PyTree) -> tuple[PyTree, list[jax.Array]]:
    """The same state without salts, and the salts."""
    found: list[jax.Array] = []

    def plain(node):
        if not isinstance(node, Salted):
            return node
        found.append(node.salt)
        return node.neuron

    return jax.tree.map(plain, state, is_leaf=_is_salted), found


def salted_as(state: PyTree, plain: PyTree, salt: jax.Array) -> PyTree:
    """`plain` with salts where `state` has them."""

    def put(node, own):
        return Salted(own, salt) if isinstance(node, Salted) else own

    return jax.tree.map(put, state, plain, is_leaf=_is_salted)


def _is_salted(node: Any) -> bool:
    return isinstance(node, Salted)
