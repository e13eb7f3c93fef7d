"""Three factors: what the input did, what the output could, and a modulator."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.rules._plasticity import Plasticity, over_time


class ThreeFactorTraces(NamedTuple):
    """Two traces.

    Attributes:
      pre: of the inputs, `(*batch, inputs)`.
      eligibility: of the synapses, `(*batch, inputs, outputs)`.
    """

    pre: jax.Array
    eligibility: jax.Array


def three_factor(decay_pre: Any, decay_eligibility: Any, *, rate: Any) -> Plasticity:
    """A modulator times a trace of the product of both sides.

        x_i ← λ x_i + pre_i,  c_ij ← κ c_ij + x_i g_j,  w_ij ← w_ij + η M_j c_ij

    where `g` is whatever counts of the output: its spikes, or the slope of its
    surrogate; `M` is one number, or one per output. With the slope, minus the learning
    signal as `M`, `λ` the decay of the membrane and `κ` that of the readout it is the
    step that `eprop` takes down its gradient.

    Args:
      decay_pre: λ in [0, 1].
      decay_eligibility: κ in [0, 1].
      rate: η, finite.

    Returns:
      A `Plasticity` whose `step` is `(w, traces, pre, post, modulator) -> (w, traces)`
      with `post` the factor g; `unroll` likewise, with time on axis 0 of all three.

    Raises:
      ValueError: a decay outside [0, 1], a rate that is not finite.

    Reference: Gerstner, Lehmann, Liakoni, Corneil, Brea, "Eligibility traces and
    plasticity on behavioral time scales", Frontiers in Neural Circuits 12, 2018,
    doi:10.3389/fncir.2018.00053.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> rule = sj.rules.three_factor(0.5, 0.0, rate=0.1)
      >>> traces = rule.init(jnp.zeros(2), jnp.zeros(1))
      >>> pre, post = jnp.array([1.0, 0.0]), jnp.array([1.0])
      >>> w, traces = rule.step(jnp.zeros((2, 1)), traces, pre, post, 1.0)
      >>> [round(float(a), 3) for a in w[:, 0]]
      [0.1, 0.0]
    """
    name = "rules.three_factor"
    checks.within(
        name, 0.0, 1.0, decay_pre=decay_pre, decay_eligibility=decay_eligibility
    )
    checks.finite(name, rate=rate)

    def init(pre, post):
        c = jnp.zeros((*pre.shape, post.shape[-1]), post.dtype)
        return ThreeFactorTraces(jnp.zeros(pre.shape, pre.dtype), c)

    def step(w, traces, pre, post, modulator):
        dtype = traces.pre.dtype
        lam, kappa, eta = (
            jnp.asarray(a, dtype) for a in (decay_pre, decay_eligibility, rate)
        )
        x = lam * traces.pre + pre
        c = kappa * traces.eligibility + x[..., :, None] * post[..., None, :]
        m = jnp.broadcast_to(jnp.asarray(modulator, dtype), post.shape)
        moved = (c * m[..., None, :]).reshape(-1, *w.shape).sum(0)
        return w + eta * moved, ThreeFactorTraces(x, c)

    def unroll(w, traces, pres, posts, modulators):
        return over_time(step, w, traces, pres, posts, modulators)

    return Plasticity(init, step, unroll)
