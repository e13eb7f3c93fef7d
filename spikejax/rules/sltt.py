"""Spatial learning through time."""

from __future__ import annotations

import jax

from spikejax.rules._rule import Carry, Online, Rule, error_of


def sltt() -> Rule:
    """Spatial learning through time: no path through time at all.

        dL/dθ = Σ_t ∂L/∂y_t · ∂y_t/∂θ,  every carried state held fixed

    that of membranes, of feedback and of the readout too. Reaches every parameter of
    any network: what one does within a step. Weights learn nothing of what they did in
    steps before, so the decays of neurons should be small, or their activity steady.

    Reference: Meng, Xiao, Yan, Wang, Lin, Luo, "Towards memory- and time-efficient
    backpropagation for training spiking neural networks", ICCV 2023,
    doi:10.1109/ICCV51070.2023.00567.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.li(sj.init.constant(0.5))
      >>> params, state = net.init(jax.random.key(0), (1,))
      >>> f = sj.rules.grad(net, jnp.sum, rule=sj.rules.sltt())
      >>> f(params, state, jnp.ones((3, 1)))["beta"].tolist()       # 0 + 1 + 1.5
      [2.5]
    """
    return Rule("sltt", {}, streams)


def streams(net) -> Online:
    """The gradient of one step with its state held fixed."""

    def step(params, carry, x, dL_dy):
        def shown(params):
            state, y = net.step(params, carry.state, x)
            return y, state

        y, pull, state = jax.vjp(shown, params, has_aux=True)
        return Carry(state, ()), y, pull(error_of(dL_dy, y))[0]

    return Online(lambda params, state: Carry(state, ()), step)
