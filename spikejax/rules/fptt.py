"""Forward propagation through time."""

from __future__ import annotations

from functools import partial

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.rules._rule import Carry, Online, Rule
from spikejax.rules.sltt import streams as instantaneous


def fptt(alpha: float) -> Rule:
    """Forward propagation through time: weights change within a sequence.

        W_t: the weights of step t, as they are given to it,
        W̄_t = (W̄_(t-1) + W_t)/2 - g_(t-1)/(2α),
        g_t = ∂L_t/∂W at W_t, the state of the step before held fixed,
        grads_t = g_t + α (W_t - W̄_t) - g_(t-1)/2

    so that each step descends its own loss and stays near a running mean `W̄`: `grads`
    is the gradient of `L_t + α/2 ‖W - W̄_t - g_(t-1)/(2α)‖²`. The norm is the sum over
    all parameters. It starts with `W̄_0 = W_0` and `g = 0`; the published recurrence has
    the gradient of the loss at the new weights in `W̄`, which a step that sees its loss
    once does not know: here it is the one that was seen, `g_(t-1)`.

    `online` only: give each step the params that an optimiser made of the grads of the
    last one. Reaches every parameter of any network, within a step, as `sltt`.

    Args:
      alpha: α > 0, how closely weights follow their mean.

    Raises:
      ValueError: `alpha` not above zero; `grad`, as weights change from step to step.

    Reference: Kag, Saligrama, "Training recurrent neural networks via forward
    propagation through time", ICML 2021, https://proceedings.mlr.press/v139/kag21a.html;
    Yin, Corradi, Bohté, "Accurate online training of dynamical spiking neural networks
    through forward propagation through time", Nature Machine Intelligence 5, 2023,
    doi:10.1038/s42256-023-00650-4.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.serial(sj.linear(3), sj.lif(0.9), sj.linear(2), sj.li(0.9))
      >>> params, state = net.init(jax.random.key(0), (4,))
      >>> init, step = sj.rules.online(net, sj.rules.fptt(0.5))
      >>> carry = init(params, state)
      >>> for x in jnp.ones((3, 4)):
      ...     carry, y, grads = step(params, carry, x, lambda y: y - 1.0)
      ...     params = jax.tree.map(lambda p, g: p - 0.1 * g, params, grads)
    """
    checks.positive("rules.fptt", alpha=alpha)
    why = "weights change from step to step; use `rules.online`"
    return Rule("fptt", {"alpha": alpha}, partial(streams, alpha), why=why)


def streams(alpha: float, net) -> Online:
    """Weights near their running mean."""
    within = instantaneous(net)

    def init(params, state):
        return Carry(state, (params, jax.tree.map(jnp.zeros_like, params)))

    def step(params, carry, x, dL_dy):
        mean, last = carry.traces
        mean = jax.tree.map(
            lambda m, w, g: (m + w) / 2 - g / (2 * alpha), mean, params, last
        )
        now, y, own = within.step(params, Carry(carry.state, ()), x, dL_dy)
        grads = jax.tree.map(
            lambda g, w, m, before: g + alpha * (w - m) - before / 2,
            *(own, params, mean, last),
        )
        return Carry(now.state, (mean, own)), y, grads

    return Online(init, step)
