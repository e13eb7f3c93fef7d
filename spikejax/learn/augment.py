"""Augmentation: functions `(key, xs) -> xs` that make new recordings out of old ones.

`xs` has shape `(time, batch, channels)`, `(time, batch, length, channels)` or, for
images, `(time, batch, height, width, channels)`; each recording of a batch is changed
in its own way. The axes of space, where there are any, are what `channels` speaks of:
places of a line, rows and columns of an image.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, reduce

import jax
import jax.numpy as jnp

from spikejax.core import checks

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
      channels: largest shift across channels, either way; of images up or down, and as
        far left or right, each drawn by itself.

    Raises:
      ValueError: a negative shift; when it is used, recordings without features.
    """
    checks.whole("augment.shift", 0, steps=steps, channels=channels)
    return partial(_shift, steps, channels)


def _shift(steps: int, channels: int, key: jax.Array, xs: jax.Array) -> jax.Array:
    space = _space("augment.shift", xs)
    axes = ((0, steps), *((a - 1, channels) for a in space))
    draws = jax.random.uniform(key, (len(axes), xs.shape[1]))  # at once: compiled once
    for draw, (axis, most) in zip(draws, axes, strict=True):
        if most:
            starts = jnp.floor(draw * (2 * most + 1)).astype(jnp.int32)
            move = partial(_moved, axis, most)
            xs = jax.vmap(move, in_axes=(0, 1), out_axes=1)(starts, xs)
    return xs


def _space(name: str, xs: jax.Array) -> range:
    """The axes of `xs` that `channels` speaks of."""
    if xs.ndim < 3:
        got = checks.Text(f"shape {list(xs.shape)}")
        raise checks.refuse(name, "xs", "of shape (time, batch, *features)", got)
    return range(2, max(xs.ndim - 1, 3))


def _moved(axis: int, most: int, start: jax.Array, x: jax.Array) -> jax.Array:
    padding = [(most, most) if i == axis else (0, 0) for i in range(x.ndim)]
    padded = jnp.pad(x, padding)
    return jax.lax.dynamic_slice_in_dim(padded, start, x.shape[axis], axis)


def drop(probability: float) -> Augment:
    """Deletes each spike with a probability.

    Raises:
      ValueError: `probability` outside [0, 1].
    """
    checks.within("augment.drop", 0.0, 1.0, probability=probability)
    return partial(_drop, probability)


def _drop(probability: float, key: jax.Array, xs: jax.Array) -> jax.Array:
    kept = jax.random.bernoulli(key, 1.0 - probability, xs.shape)
    return jnp.where(kept, xs, jnp.zeros((), xs.dtype))


def mask(steps: int = 0, channels: int = 0) -> Augment:
    """Silences one stretch of up to so many steps, and one band of channels.

    Args:
      steps: longest stretch of time.
      channels: widest band; of images, most rows and most columns of a rectangle.

    Raises:
      ValueError: a negative size; when it is used, recordings without features.

    References: Park et al., "SpecAugment: a simple data augmentation method for
    automatic speech recognition", Interspeech 2019, doi:10.21437/Interspeech.2019-2680.
    DeVries, Taylor, "Improved regularization of convolutional neural networks with
    cutout", 2017, arXiv:1708.04552.
    """
    checks.whole("augment.mask", 0, steps=steps, channels=channels)
    return partial(_mask, steps, channels)


def _mask(steps: int, channels: int, key: jax.Array, xs: jax.Array) -> jax.Array:
    space = _space("augment.mask", xs)
    if steps:
        xs = _silenced(xs, _band(key, xs, 0, steps))
    if channels:
        bands = (_band(key, xs, axis, channels) for axis in space)
        xs = _silenced(xs, reduce(jnp.logical_and, bands))
    return xs


def _band(key: jax.Array, xs: jax.Array, axis: int, most: int) -> jax.Array:
    """At most `most` places in a row of an axis, others for each recording."""
    size_key, start_key = jax.random.split(jax.random.fold_in(key, axis))
    batch = (xs.shape[1], 1)
    size = jax.random.randint(size_key, batch, 0, most + 1)
    start = jax.random.randint(start_key, batch, 0, xs.shape[axis])
    at = jnp.arange(xs.shape[axis])[None]
    inside = (at >= start) & (at < start + size)
    shape = [1] * xs.ndim
    shape[1], shape[axis] = xs.shape[1], xs.shape[axis]
    return (inside if axis else inside.T).reshape(shape)


def _silenced(xs: jax.Array, gone: jax.Array) -> jax.Array:
    return jnp.where(gone, jnp.zeros((), xs.dtype), xs)
