"""Forward gradients."""

from __future__ import annotations

from functools import partial

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.rules._influence import floats
from spikejax.rules._rule import Carry, Online, Rule, error_of


def forward(key, *, directions: int = 1, draw=jax.random.normal) -> Rule:
    """Forward gradients: the derivative along random directions, times the direction.

        g = (∇L · v) v,  v ~ N(0, 1) for each parameter;  E[g] = ∇L

    The derivative along `v` goes forward in time beside the state, as a `jvp` does, so
    nothing is kept of the past. Unbiased, with a variance that grows with the number of
    parameters: for few of them, or many directions. Reaches every parameter of any
    network whose cells have derivatives in forward mode.

    Args:
      key: of the directions; a new one for each gradient.
      directions: how many are averaged.
      draw: `(key, shape, dtype) -> v`, of mean zero and variance one.

    Raises:
      ValueError: `directions` below 1.

    Reference: Baydin, Pearlmutter, Syme, Wood, Torr, "Gradients without
    backpropagation", 2022, doi:10.48550/arXiv.2202.08587.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.li(sj.init.constant(0.5))
      >>> params, state = net.init(jax.random.key(0), (1,))
      >>> rule = sj.rules.forward(jax.random.key(1), draw=jax.random.rademacher)
      >>> f = sj.rules.grad(net, jnp.sum, rule=rule)
      >>> f(params, state, jnp.ones((2, 1)))["beta"].tolist()
      [1.0]
    """
    checks.whole("rules.forward", 1, directions=directions)
    options = {"directions": directions}
    return Rule("forward", options, partial(streams, key, directions, draw))


def streams(key, directions, draw, net) -> Online:
    """One derivative per direction, carried with the state."""

    def init(params, state):
        leaves, form = jax.tree.flatten(params)
        keys = jax.random.split(key, len(leaves))
        many = [
            jnp.asarray(draw(k, (directions, *a.shape), a.dtype), a.dtype)
            for k, a in zip(keys, leaves, strict=True)
        ]
        still = [
            jnp.zeros((directions, *a.shape), a.dtype) for a in floats(state).values
        ]
        return Carry(state, (form.unflatten(many), still))

    def step(params, carry, x, dL_dy):
        along, moved = carry.traces
        apart = floats(carry.state)

        def run(params, values):
            state, y = net.step(params, apart.back(values), x)
            return (floats(state).values, y), state

        (_, y), lin, state = jax.linearize(run, params, apart.values, has_aux=True)
        moved, shown = jax.vmap(lin)(along, moved)
        pairs = zip(
            jax.tree.leaves(shown), jax.tree.leaves(error_of(dL_dy, y)), strict=True
        )
        slopes = sum(jnp.tensordot(dy, e, axes=e.ndim) for dy, e in pairs)
        grads = jax.tree.map(
            lambda v: jnp.tensordot(slopes, v, axes=1) / directions, along
        )
        return Carry(state, (along, moved)), y, grads

    return Online(init, step)
