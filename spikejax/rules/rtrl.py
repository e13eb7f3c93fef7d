"""Real-time recurrent learning."""

from __future__ import annotations

from spikejax.rules import _influence
from spikejax.rules._rule import Carry, Online, Rule, error_of


def rtrl() -> Rule:
    """Real-time recurrent learning: the exact gradient, forward in time.

        P_t = (∂s_t/∂s_(t-1)) P_(t-1) + ∂s_t/∂θ,  dL/dθ = Σ_t ∂L/∂y_t · dy_t/dθ

    where `P` is the derivative of the whole state `s` in every parameter. Equal to
    back-propagation through time; reaches every parameter of any network with one array
    as its output. Its memory is parameters times states, whatever the length of the
    sequence: for small networks, and to hold other rules against.

    Reference: Williams, Zipser, "A learning algorithm for continually running fully
    recurrent neural networks", Neural Computation 1(2), 1989,
    doi:10.1162/neco.1989.1.2.270.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.li(sj.init.constant(0.5))
      >>> params, state = net.init(jax.random.key(0), (1,))
      >>> f = sj.rules.grad(net, jnp.sum, rule=sj.rules.rtrl())
      >>> f(params, state, jnp.ones((3, 1)))["beta"].tolist()       # 0 + 1 + (1 + 1)
      [3.0]
    """
    return Rule("rtrl", {}, streams)


def streams(net) -> Online:
    """The influence on the whole network's state."""

    def init(params, state):
        return Carry(state, _influence.begun(params, state))

    def step(params, carry, x, dL_dy):
        now = _influence.moved(net.step, params, carry.state, x, carry.traces)
        grads = _influence.gradients(params, now.shown, error_of(dL_dy, now.y))
        return Carry(now.state, now.influence), now.y, grads

    return Online(init, step)
