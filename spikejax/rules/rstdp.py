"""Spike-timing-dependent plasticity that waits for a reward."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.rules._plasticity import (
    Plasticity,
    Traces,
    Window,
    check,
    fired,
    limited,
    over_time,
    paired,
)


class RewardTraces(NamedTuple):
    """Traces of spikes, and of what they would have done.

    Attributes:
      spikes: of both sides, as those of `stdp`.
      eligibility: c, `(inputs, outputs)`.
    """

    spikes: Traces
    eligibility: jax.Array


def rstdp(
    tau_pre: Any,
    tau_post: Any,
    tau_eligibility: Any,
    *,
    a_plus: Any,
    a_minus: Any,
    low: float = -np.inf,
    high: float = np.inf,
) -> Plasticity:
    """Reward-modulated plasticity: what `stdp` would do waits for a reward.

        c ← c e^(-1/τ_c) + A₊ x_i post_j - A₋ pre_i y_j,  w ← w + r_t c

    with the traces x, y of `stdp`. The spikes of a step are in `c` before its reward is
    given; a reward of one at each step with `τ_c → 0` is `stdp`.

    Args:
      tau_pre: as in `stdp`.
      tau_post: as in `stdp`.
      tau_eligibility: `τ_c`, how long a pair waits, in steps, > 0.
      a_plus: as in `stdp`.
      a_minus: as in `stdp`.
      low: least weight.
      high: largest weight.

    Returns:
      A `Plasticity` whose `step` is `(w, traces, pre, post, reward) -> (w, traces)` and
      `unroll` likewise, with a number as the reward of a step, of the whole batch. It
      has no form by events, as a reward touches all weights.

    Raises:
      ValueError: a time constant not above zero, `high` not above `low`.

    Reference: Izhikevich, "Solving the distal reward problem through linkage of STDP
    and dopamine signaling", Cerebral Cortex 17(10), 2007, doi:10.1093/cercor/bhl152.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> rule = sj.rules.rstdp(20.0, 20.0, 50.0, a_plus=1.0, a_minus=1.0)
      >>> w, traces = jnp.zeros((1, 1)), rule.init(jnp.zeros(1), jnp.zeros(1))
      >>> pres, posts = jnp.zeros((9, 1)).at[0].set(1), jnp.zeros((9, 1)).at[2].set(1)
      >>> rewards = jnp.zeros(9).at[8].set(2.0)
      >>> w, _ = rule.unroll(w, traces, pres, posts, rewards)
      >>> bool(jnp.allclose(w, 2 * jnp.exp(-2 / 20 - 6 / 50)))
      True
    """
    taus = {"tau_pre": tau_pre, "tau_post": tau_post}
    taus["tau_eligibility"] = tau_eligibility
    check("rules.rstdp", low, high, **taus)
    window = Window((tau_pre,), (tau_post,), (a_plus,), (a_minus,), low, high)

    def init(pre, post):
        spikes = Traces(
            jnp.zeros((1, *pre.shape), pre.dtype),
            jnp.zeros((1, *post.shape), post.dtype),
        )
        shape = (pre.shape[-1], post.shape[-1])
        return RewardTraces(spikes, jnp.zeros(shape, post.dtype))

    def step(w, traces, pre, post, reward):
        old, minus, plus = paired(window, traces.spikes, pre, post)
        c = traces.eligibility
        c = c * jnp.exp(-1 / jnp.asarray(tau_eligibility, c.dtype)) + plus - minus
        w = limited(window, w + jnp.asarray(reward, c.dtype) * c)
        return w, RewardTraces(fired(old, pre, post), c)

    def unroll(w, traces, pres, posts, rewards):
        return over_time(step, w, traces, pres, posts, rewards)

    return Plasticity(init, step, unroll)
