"""A delay per axon: bits that are moved in time, then a product as without delays.

An axon's taps are copies of it that come later, so a sequence of K axons with M taps is
one of M K axons without delays, whose weights are w times a tap. Bits are moved by
selections, one for each binary digit of the longest delay.
"""

from __future__ import annotations

from functools import partial
from math import prod
from typing import Any

import jax
import jax.numpy as jnp
from jax.custom_batching import custom_vmap

from spikejax.core.dtypes import aligned
from spikejax.core.signal import WORD, Spikes
from spikejax.kernels import derivatives, manual, registry, split
from spikejax.kernels.matmul import auto
from spikejax.kernels.matmul.reference import pack
from spikejax.kernels.rows import along


def copies(spikes: Spikes, start: jax.Array, size: int, most: int) -> Spikes:
    """Spikes (T, *batch, K) as those of `size` taps, `M K` with K up to whole words.

    Copy m of axon k comes `start[k] + m` steps later; `most` is the latest. The slot
    goes along, so that its cotangent comes back at the time of the spike.
    """
    digits = [((start >> bit) & 1) != 0 for bit in range(most.bit_length())]
    words = [pack(digit) for digit in digits]

    def moved(a: jax.Array) -> jax.Array:
        for bit, word in enumerate(words):
            word = aligned(word, a)
            a = (_later(a, 1 << bit) & word) | (a & ~word)
        return jnp.concatenate([_later(a, m) for m in range(size)], -1)

    back = partial(_back, digits, size, spikes.shape[-1])
    padded = size * (spikes.shape[-1] + -spikes.shape[-1] % WORD)
    late = jax.ShapeDtypeStruct((*spikes.shape[:-1], padded), spikes.dtype)
    # What is read is the cotangent alone, so its way back is the one that is written.
    (slot,) = jax.linear_transpose(back, late)(spikes.cotangent)
    mask = spikes.grad_mask
    return Spikes(moved(spikes.fired), None if mask is None else moved(mask), slot)


def _back(digits: list, size: int, inputs: int, late: jax.Array) -> jax.Array:
    """Cotangents of copies (T, *batch, M K), at the times of their spikes."""
    steps, each = len(late), late.shape[-1] // size
    longest = steps + (1 << len(digits)) - 1
    padding = [(0, longest + size - 1 - steps)] + [(0, 0)] * (late.ndim - 1)
    late = jnp.pad(late, padding)
    taps = [late[m : m + longest, ..., m * each :][..., :inputs] for m in range(size)]
    a = sum(taps[1:], taps[0])
    for bit, digit in enumerate(digits):
        some = len(a) - (1 << bit)
        a = jnp.where(aligned(digit, a), a[1 << bit :], a[:some])
    return a


def weights(w: jax.Array, taps: jax.Array, dtype: Any) -> jax.Array:
    """Those of all copies: w (K, N) times taps (K, M), as (M K, N) with K up to whole
    words."""
    each = jnp.moveaxis(taps, -1, 0)[..., None] * w.astype(taps.dtype)[None]
    each = jnp.pad(each, [(0, 0), (0, -len(w) % WORD), (0, 0)])
    return each.reshape(prod(each.shape[:2]), w.shape[1]).astype(dtype)


def read(x: jax.Array) -> tuple[jax.Array, jax.Array]:
    """Which entries of x (T, *batch, K) are not zero, and whether all are spikes of
    which few fire."""
    return derivatives.call(
        _FOUND, registry.plan(), manual.alike(jax.lax.stop_gradient(x))
    )


def _later(a: jax.Array, steps: int) -> jax.Array:
    """All of it some steps later, behind zeros."""
    steps = min(steps, len(a))
    none = jnp.zeros((steps, *a.shape[1:]), a.dtype)
    return jnp.concatenate([none, a[: len(a) - steps]]) if steps else a


@custom_vmap
def _read(x: jax.Array) -> tuple[jax.Array, jax.Array]:
    words, count, binary = auto.read(x)
    few = split.mean(count) <= auto.THRESHOLDS["spike_forward"] * x.size
    return words, few & (split.mean(binary.astype(jnp.float32)) == 1)


@_read.def_vmap
def _(axis_size, mapped, x):
    del mapped
    words, few = _read(x)
    return (words, jnp.broadcast_to(few, (axis_size,))), (True, True)


def _run(how: Any, given: Any) -> Any:
    del how
    return _read(*given)


_FOUND = derivatives.Operation(
    _run,
    lambda how, moves, given: (_run(how, given), None),
    lambda how, saved, cotangents: (None,),
    _run,
    rows=lambda how, given: (along(given[0]),),
)
