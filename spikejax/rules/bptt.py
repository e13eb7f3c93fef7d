"""Back-propagation through time."""

from __future__ import annotations

import jax

from spikejax.rules._rule import Rule


def bptt() -> Rule:
    """Back-propagation through time: `jax.grad` of the loss of the whole sequence.

        dL/dθ = Σ_t ∂L/∂y_t · dy_t/dθ

    with all paths through time, spikes by their surrogates. The kernels that run are
    those of `net.unroll`. Reaches every parameter of any network; its memory grows with
    time, so it does not stream.

    Reference: Werbos, "Backpropagation through time: what it does and how to do it",
    Proceedings of the IEEE 78(10), 1990, doi:10.1109/5.58337.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.li(sj.init.constant(0.5))
      >>> params, state = net.init(jax.random.key(0), (1,))
      >>> f = sj.rules.grad(net, jnp.sum, rule=sj.rules.bptt())
      >>> f(params, state, jnp.ones((2, 1)))["beta"].tolist()
      [1.0]
    """
    return Rule("bptt", {}, whole=whole, why="its memory grows with time")


def whole(net, loss):
    """Value and gradient of a loss of what `net.unroll` puts out."""

    def value(params, state, xs, *loss_args):
        return loss(net.unroll(params, state, xs)[1], *loss_args)

    return jax.value_and_grad(value)
