"""Spike-timing-dependent plasticity of triplets."""

from __future__ import annotations

from typing import Any

import numpy as np

from spikejax.rules._plasticity import Plasticity, Window, check, plastic


def triplet_stdp(
    tau_pre: tuple[Any, Any],
    tau_post: tuple[Any, Any],
    *,
    a_plus: tuple[Any, Any],
    a_minus: tuple[Any, Any],
    low: float = -np.inf,
    high: float = np.inf,
) -> Plasticity:
    """Spike-timing-dependent plasticity of pairs and triplets of spikes, all to all.

        w_ij ← w_ij - pre_i y¹_j (A₋² + A₋³ x²_i),
        w_ij ← w_ij + x¹_i post_j (A₊² + A₊³ y²_j)

    with two traces a neuron, each as in `stdp`: all of them are read before the spikes
    of the step are added, so that of spikes in the same step none sees the other, nor
    itself in `x²`, `y²`.

    Args:
      tau_pre: time constants `τ₊`, `τ_x` of the inputs' traces x¹, x², in steps, > 0.
      tau_post: `τ₋`, `τ_y` of the outputs' traces y¹, y².
      a_plus: `A₊²`, `A₊³`, growth by a pair and by a triplet.
      a_minus: `A₋²`, `A₋³`, decline likewise.
      low: least weight.
      high: largest weight.

    Returns:
      A `Plasticity`, as that of `stdp`.

    Raises:
      ValueError: a time constant not above zero, `high` not above `low`.

    Reference: Pfister, Gerstner, "Triplets of spikes in a model of spike timing-
    dependent plasticity", Journal of Neuroscience 26(38), 2006,
    doi:10.1523/JNEUROSCI.1425-06.2006.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> rule = sj.rules.triplet_stdp(
      ...     (16.8, 101.0), (33.7, 125.0), a_plus=(0.0, 6.5e-3), a_minus=(7.1e-3, 0.0)
      ... )                                                # the minimal model, in ms
      >>> pre, post = jnp.zeros(3), jnp.zeros(2)
      >>> rule.init(pre, post).post.shape
      (2, 2)
    """
    (first, second), (third, fourth) = tau_pre, tau_post
    taus = {"tau_plus": first, "tau_x": second, "tau_minus": third, "tau_y": fourth}
    check("rules.triplet_stdp", low, high, **taus)
    some = (tuple(tau_pre), tuple(tau_post), tuple(a_plus), tuple(a_minus))
    return plastic(Window(*some, low, high))
