"""Losses of hidden activity: bounds of rates, and the number of spikes."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
from jaxtyping import Array, Float, Shaped

from spikejax.core import checks, dtypes, padding
from spikejax.loss._labels import sound


def rate_bounds(
    zs: Shaped[Array, "time *batch neurons"],
    *,
    lower: float | Array = 0.0,
    upper: float | Array = 1.0,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Squared distance of each neuron's rate from the range [lower, upper].

        L = ⟨[ℓ - r_n]₊² + [r_n - h]₊²⟩_n

    with `r_n` the spikes of neuron `n` per step, over time and batch: keeps
    neurons neither silent nor saturated. Each bound alone is `lower` or `upper` alone.

    Args:
      zs: hidden spikes, `(time, *batch, neurons)`.
      lower: `ℓ`, spikes per step, in [0, 1].
      upper: `h`, spikes per step, in [lower, 1].
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: a bound or (outside `jit`) a length out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.zeros((10, 2, 4)).at[::2].set(1.0)  # a rate of 0.5
      >>> float(sj.loss.rate_bounds(zs, upper=0.5))
      0.0

    Reference: Zenke, Vogels, "The remarkable robustness of surrogate gradient
    learning for instilling complex function in spiking neural networks", Neural
    Computation 33(4), 2021, doi:10.1162/neco_a_01367.
    """
    checks.within("loss.rate_bounds", 0.0, 1.0, lower=lower, upper=upper)
    if not lower <= upper:
        raise checks.refuse("loss.rate_bounds", "upper", f">= lower = {lower:g}", upper)
    keep = padding.counted("loss.rate_bounds", zs.shape[:-1], lengths, mask)
    total = dtypes.rows(padding.hidden(zs, keep))
    steps = jnp.zeros((), jnp.int32) if keep is None else keep.sum(dtype=jnp.int32)
    if keep is None:
        rate = total / (zs.size // max(zs.shape[-1], 1))
    else:
        rate = total / jnp.maximum(steps, 1).astype(total.dtype)
    below, above = jnp.maximum(lower - rate, 0), jnp.maximum(rate - upper, 0)
    loss = jnp.mean(below**2 + above**2)
    if keep is None:
        return loss
    return loss * sound(jnp.where(steps > 0, 1, 0), lengths, len(zs), loss.dtype)


def l1_rate(
    zs: Shaped[Array, "time *batch neurons"],
    *,
    strength: float | Array = 1e-5,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """The number of spikes, weighted: `λ Σ |z|`, over everything.

    Args:
      zs: spikes, of any shape; `(time, *batch, neurons)` where not all steps count.
      strength: `λ`.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: `strength` is not finite, or (outside `jit`) a length out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.zeros((10, 2, 4)).at[::2].set(1.0)
      >>> float(sj.loss.l1_rate(zs, strength=1.0))
      40.0

    Reference: Zenke, Vogels, "The remarkable robustness of surrogate gradient
    learning for instilling complex function in spiking neural networks", Neural
    Computation 33(4), 2021, doi:10.1162/neco_a_01367.
    """
    checks.finite("loss.l1_rate", strength=strength)
    keep = padding.counted("loss.l1_rate", jnp.shape(zs)[:-1], lengths, mask)
    loss = strength * jnp.sum(jnp.abs(padding.hidden(zs, keep)))
    return loss if keep is None else loss * sound(1, lengths, len(zs), loss.dtype)
