"""Augmentation: functions `(key, xs) -> xs` that make new recordings out of old ones.

`xs` has shape `(time, batch, channels)`; each recording of a batch is changed in its
own way.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import jax
import jax.numpy as jnp

from spikejax import _check

Augment = Callable[[jax.Array, jax.Array], jax.Array]


def chain(*steps: Augment) -> Augment:
    """One augmentation after another, each with a key of its own."""
    return partial(_chain, steps)


def _chain(steps: tuple, key: jax.Array, xs: jax.Array) -> jax.Array:
    for i, step in enumerate(steps):
        xs = step(jax.random.fold_in(key, i), xs)
    return xs


def shift(steps: int = 0, channels: int = 0) -> Augment:
    """Moves each recording by up to so many steps and channels; zeros move in.

    Args:
      steps: largest shift in time, either way.
      channels: largest shift across channels, either way.

    Raises:
      ValueError: a negative shift.
    """
    _check.whole("augment.shift", 0, steps=steps, channels=channels)
    return partial(_shift, steps, channels)


def _shift(steps: int, channels: int, key: jax.Array, xs: jax.Array) -> jax.Array:
    draws = jax.random.uniform(key, (2, xs.shape[1]))  # at once: compiled once
    for axis, most in ((0, steps), (1, channels)):
        if most:
            starts = jnp.floor(draws[axis] * (2 * most + 1)).astype(jnp.int32)
            move = partial(_moved, axis, most)
            xs = jax.vmap(move, in_axes=(0, 1), out_axes=1)(starts, xs)
    return xs


def _moved(axis: int, most: int, start: jax.Array, x: jax.Array) -> jax.Array:
    padding = [(most, most) if i == axis else (0, 0) for i in range(x.ndim)]
    padded = jnp.pad(x, padding)
    return jax.lax.dynamic_slice_in_dim(padded, start, x.shape[axis], axis)


def drop(probability: float) -> Augment:
    """Deletes each spike with a probability.

    Raises:
      ValueError: `probability` outside [0, 1].
    """
    _check.within("augment.drop", 0.0, 1.0, probability=probability)
    return partial(_drop, probability)


def _drop(probability: float, key: jax.Array, xs: jax.Array) -> jax.Array:
    kept = jax.random.bernoulli(key, 1.0 - probability, xs.shape)
    return jnp.where(kept, xs, jnp.zeros((), xs.dtype))


def mask(steps: int = 0, channels: int = 0) -> Augment:
    """Silences one stretch of up to so many steps, and one band of channels.

    Args:
      steps: longest stretch of time.
      channels: widest band.

    Raises:
      ValueError: a negative size.

    Reference: Park et al., "SpecAugment: a simple data augmentation method for
    automatic speech recognition", Interspeech 2019, doi:10.21437/Interspeech.2019-2680.
    """
    _check.whole("augment.mask", 0, steps=steps, channels=channels)
    return partial(_mask, steps, channels)


def _mask(steps: int, channels: int, key: jax.Array, xs: jax.Array) -> jax.Array:
    for axis, most in ((0, steps), (2, channels)):
        if most:
            size_key, start_key = jax.random.split(jax.random.fold_in(key, axis))
            batch = (xs.shape[1], 1)
            size = jax.random.randint(size_key, batch, 0, most + 1)
            start = jax.random.randint(start_key, batch, 0, xs.shape[axis])
            at = jnp.arange(xs.shape[axis])
            gone = (at >= start) & (at < start + size)
            gone = gone.T[:, :, None] if axis == 0 else gone[None]
            xs = jnp.where(gone, jnp.zeros((), xs.dtype), xs)
    return xs
