"""Delayed synapses as dense products of every lag: few lags, where much is not zero.

Shapes are those of `reference.py`. Not as its convolution, which XLA on CPUs runs on
one thread within a branch.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core.dtypes import wide
from spikejax.kernels.conv.reference import over_leading_axes
from spikejax.kernels.delay.reference import laid_out, numbers
from spikejax.kernels.matmul.reference import unpack

# Numbers of the inputs that one product is given, of as many lags as fit.
MOST = 1 << 24
# Multiplications of a dense product in the time of one that an event asks for.
SPEED = 24
# Lags to a tap whose products take as long as axons that the kernels go through whole.
WHOLE = 4


def share(lags: int, taps: int) -> float:
    """Of the inputs, how many may not be zero if the kernels are to take less time."""
    return 1.0 if lags > WHOLE * taps else lags / (SPEED * taps)


def delay_forward(x: Any, line: Any, start: Any, taps: Any, bias: Any) -> jax.Array:
    """As in `reference.py`."""

    def run(x, line, start, taps, bias):
        queue = jnp.concatenate([line.astype(taps.dtype), numbers(x, taps)])
        kernel = laid_out(start, taps, len(line))
        y = jnp.zeros(1, taps.dtype) if bias is None else bias.astype(taps.dtype)[None]
        for lags in _blocks(len(kernel), x.size):
            y = y + _seen(queue, lags, len(x)) @ _flat(kernel[lags])
        return y.reshape(*x.shape[:2], taps.shape[1])

    return over_leading_axes(run, (3, 3, 2, 3, 1), x, line, start, taps, bias)


def delay_weights(
    x: Any, line: Any, start: Any, dy: Any, size: int
) -> tuple[jax.Array, jax.Array]:
    """As in `reference.py`."""

    def run(x, line, start, dy):
        taps = jnp.zeros((*start.shape, size), dy.dtype)
        queue = jnp.concatenate([line.astype(dy.dtype), numbers(x, taps)])
        rows = dy.reshape(-1, dy.shape[-1])
        found = [
            (_seen(queue, lags, len(dy)).T @ rows).reshape(-1, *start.shape)
            for lags in _blocks(len(line) + 1, x.size)
        ]
        pull = jax.vjp(lambda taps: laid_out(start, taps, len(line)), taps)[1]
        db = dy.sum((0, 1), dtype=wide(dy.dtype)).astype(dy.dtype)
        return pull(jnp.concatenate(found))[0], db

    return over_leading_axes(run, (3, 3, 2, 3), x, line, start, dy)


def delay_inputs(
    dy: Any, start: Any, taps: Any, mask: Any, first: int, past: int
) -> jax.Array:
    """As in `reference.py`."""

    def run(dy, start, taps, mask):
        steps, batch = dy.shape[:2]
        kernel = laid_out(start, taps, past)
        rows = dy.reshape(-1, dy.shape[-1])
        found = jnp.zeros((past + steps, batch, start.shape[0]), taps.dtype)
        for lags in _blocks(len(kernel), steps * batch * start.shape[0]):
            each = rows @ _flat(kernel[lags]).T
            each = jnp.moveaxis(each.reshape(steps, batch, -1, start.shape[0]), 2, 0)
            for at, some in zip(range(lags.start, lags.stop), each, strict=True):
                found = found.at[at : at + steps].add(some)
        dz = found[:past] if first else found[past:]
        if mask is None:
            return dz
        return jnp.where(unpack(mask, start.shape[0], jnp.dtype(bool)), dz, 0)

    return over_leading_axes(run, (3, 2, 3, 3), dy, start, taps, mask)


def _blocks(lags: int, size: int) -> Iterator[slice]:
    """Lags whose inputs are given to one product each."""
    some = max(1, min(lags, MOST // max(size, 1)))
    for begin in range(0, lags, some):
        yield slice(begin, min(begin + some, lags))


def _seen(queue: jax.Array, lags: slice, steps: int) -> jax.Array:
    """The inputs of some lags side by side, (T B, lags K)."""
    each = [queue[at : at + steps] for at in range(lags.start, lags.stop)]
    return jnp.concatenate(each, -1).reshape(-1, len(each) * queue.shape[-1])


def _flat(kernel: jax.Array) -> jax.Array:
    """Weights of some lags, one below the other: (lags K, N)."""
    return kernel.reshape(-1, kernel.shape[-1])
