"""Truncated back-propagation through time."""

from __future__ import annotations

from spikejax.combinators.truncated import truncated
from spikejax.core import checks
from spikejax.rules._rule import Rule
from spikejax.rules.bptt import whole as through_time


def tbptt(every: int) -> Rule:
    """Back-propagation through time that forgets at intervals.

        dL/dθ = Σ_t ∂L/∂y_t · dy_t/dθ,  ∂s_t/∂s_(t-1) := 0 where t is a multiple of n

    The gradient through the state is cut in front of steps `every`, `2 * every`, …:
    `jax.grad` of `truncated(net, every)`. Reaches every parameter of any network.

    Args:
      every: steps n between two cuts, at least 1.

    Raises:
      ValueError: `every` below 1.

    Reference: Williams, Peng, "An efficient gradient-based algorithm for on-line
    training of recurrent network trajectories", Neural Computation 2(4), 1990,
    doi:10.1162/neco.1990.2.4.490.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.li(sj.init.constant(0.5))
      >>> params, state = net.init(jax.random.key(0), (1,))
      >>> f = sj.rules.grad(net, jnp.sum, rule=sj.rules.tbptt(2))
      >>> f(params, state, jnp.ones((3, 1)))["beta"].tolist()
      [2.5]
    """
    checks.whole("rules.tbptt", 1, every=every)

    def whole(net, loss):
        return through_time(truncated(net, every), loss)

    why = "its memory grows with the steps between two cuts; `sltt` cuts at each"
    return Rule("tbptt", {"every": every}, whole=whole, why=why)
