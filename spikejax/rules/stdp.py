"""Spike-timing-dependent plasticity of pairs."""

from __future__ import annotations

from typing import Any

import numpy as np

from spikejax.rules._plasticity import Plasticity, Window, check, plastic


def stdp(
    tau_pre: Any,
    tau_post: Any,
    *,
    a_plus: Any,
    a_minus: Any,
    low: float = -np.inf,
    high: float = np.inf,
) -> Plasticity:
    """Spike-timing-dependent plasticity of all pairs of spikes.

        x ← x e^(-1/τ_pre),  y ← y e^(-1/τ_post)        traces of inputs and outputs
        w_ij ← w_ij - A₋ pre_i y_j,  then  w_ij ← w_ij + A₊ x_i post_j
        x ← x + pre,  y ← y + post

    So an output that fires Δt steps after an input adds `A₊ exp(-Δt/τ_pre)`, one that
    fires Δt before takes off `A₋ exp(-Δt/τ_post)`; of two spikes in the same step
    neither sees the other. Weights are held in `[low, high]` after each of the two.

    Args:
      tau_pre: time constant of what an input's spike leaves behind, in steps, > 0.
      tau_post: of what an output's spike does.
      a_plus: `A₊`, growth at a spike of the output.
      a_minus: `A₋`, decline at a spike of the input.
      low: least weight.
      high: largest weight.

    Returns:
      A `Plasticity`: `init`, `step`, `unroll`, and `events`, which by a list of spikes
      touches a weight when one of its neurons fires.

    Raises:
      ValueError: a time constant not above zero, `high` not above `low`.

    Reference: Song, Miller, Abbott, "Competitive Hebbian learning through spike-timing-
    dependent synaptic plasticity", Nature Neuroscience 3, 2000, doi:10.1038/78829;
    Morrison, Diesmann, Gerstner, "Phenomenological models of synaptic plasticity based
    on spike timing", Biological Cybernetics 98, 2008, doi:10.1007/s00422-008-0233-1.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> rule = sj.rules.stdp(20.0, 20.0, a_plus=1.0, a_minus=1.0)
      >>> pres = jnp.array([[1.0], [0.0], [0.0]])
      >>> posts = jnp.array([[0.0], [0.0], [1.0]])
      >>> traces = rule.init(pres[0], posts[0])
      >>> w, _ = rule.unroll(jnp.zeros((1, 1)), traces, pres, posts)
      >>> bool(jnp.allclose(w, jnp.exp(-2 / 20)))
      True
    """
    check("rules.stdp", low, high, tau_pre=tau_pre, tau_post=tau_post)
    return plastic(Window((tau_pre,), (tau_post,), (a_plus,), (a_minus,), low, high))
