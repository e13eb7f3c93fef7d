"""Norms over all rows of a sequence: their statistics in one pass, and back in one.

XLA on CPU reduces an array over its rows slowly, and two reductions of one array go
through it twice. A loop over time adds up both, step by step.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core.dtypes import aligned, wide
from spikejax.kernels import derivatives, manual


def moments(x: jax.Array) -> tuple[jax.Array, jax.Array]:
    """Mean and variance of each channel of x (T, rows, N), of at least float32.

    Both are those of the distance from the first step's mean c. What is lost where
    they are told apart is bounded: var >= (mean - c)^2 / T.
    """
    kind, count = wide(x.dtype), x.shape[0] * x.shape[1]
    centre = x[0].astype(kind).mean(0)

    def both(x):
        far = x.astype(kind) - centre[None]
        return far, far * far

    first, second = [total / count for total in _sums(both, x)]
    return centre + first, jnp.maximum(second - first * first, 0)


def normalised(
    x: jax.Array, scale: jax.Array, shift: jax.Array, epsilon: Any
) -> tuple[jax.Array, jax.Array, jax.Array]:
    """`scale (x - μ)/√(σ² + ε) + shift` over time and rows, with `μ` and `σ²`.

    Args:
      x: (T, rows, N).
      scale: (N,), of at least float32, as are `shift` and the statistics.
      shift: (N,).
      epsilon: a number.
    """
    epsilon = jnp.asarray(epsilon, scale.dtype)
    return _normalised((), manual.alike(x, scale, shift, epsilon))


def _sums(function: Callable, *arrays: jax.Array) -> list[jax.Array]:
    """Sums over time and rows of what a function makes of a step of each array."""

    def body(totals, now):
        found = function(*now)
        return [a + b.sum(0) for a, b in zip(totals, found, strict=True)], None

    some = jax.eval_shape(function, *[a[0] for a in arrays])
    start = [jnp.zeros(a.shape[1:], a.dtype) for a in some]
    start = manual.varying(start, manual.axes(arrays))
    return jax.lax.scan(body, start, arrays)[0]


def _run(how: Any, given: Any):
    return _keep(how, None, given)[0]


def _keep(how: Any, moves: Any, given: Any):
    del how, moves
    x, scale, shift, epsilon = given
    mean, var = moments(x)
    rate = 1 / jnp.sqrt(var + epsilon)
    far = x.astype(mean.dtype) - aligned(mean, x)
    y = aligned(scale * rate, x) * far + aligned(shift, x)
    return (y.astype(x.dtype), mean, var), (x, scale, mean, rate)


def _back(how: Any, saved: Any, cotangents: Any):
    del how
    x, scale, mean, rate = saved
    dy, dmean, dvar = cotangents
    kind, count = mean.dtype, x.shape[0] * x.shape[1]
    dmean = jnp.zeros_like(mean) if dmean is None else dmean
    dvar = jnp.zeros_like(mean) if dvar is None else dvar
    dy = jnp.zeros_like(x) if dy is None else dy

    def both(dy, x):
        dy = dy.astype(kind)
        return dy, dy * (x.astype(kind) - mean[None])

    first, second = _sums(both, dy, x)
    drate = -0.5 * scale * second * rate**3
    dvar, dmean = dvar + drate, dmean - scale * rate * first
    far = x.astype(kind) - aligned(mean, x)
    dx = aligned(scale * rate, x) * dy.astype(kind) + aligned(dmean / count, x)
    dx = dx + aligned(2 / count * dvar, x) * far
    return dx.astype(x.dtype), rate * second, first, drate.sum()


def _define(how: Any, given: Any):
    del how
    x, scale, shift, epsilon = given
    far = x.astype(scale.dtype)
    mean = far.mean((0, 1))
    far = far - aligned(mean, x)
    var = jnp.square(far).mean((0, 1))
    rate = scale / jnp.sqrt(var + epsilon)
    y = aligned(rate, x) * far + aligned(shift, x)
    return y.astype(x.dtype), mean, var


_NORM = derivatives.Operation(_run, _keep, _back, _define)
_normalised = functools.partial(derivatives.call, _NORM)
