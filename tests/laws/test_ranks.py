"""No rank is promoted in silence: cells run where JAX refuses that."""

import jax
import jax.numpy as jnp
import pytest

from .members import MEMBERS


@pytest.mark.parametrize("member", MEMBERS)
def test_no_rank_is_promoted(member, key):
    """Init, a step, and the gradient of a whole sequence, traced and not run."""
    cell, x = MEMBERS[member], jax.ShapeDtypeStruct((3, 4), jnp.float32)
    xs = jnp.zeros((5, *x.shape))

    def loss(params, state, xs):
        ys = cell.unroll(params, state, xs)[1]
        floats = (a for a in jax.tree.leaves(ys) if a.dtype == jnp.float32)
        return sum(a.sum() for a in floats)

    with jax.numpy_rank_promotion("raise"):
        params, state = cell.init(key, x)
        jax.eval_shape(cell.step, params, state, xs[0])
        jax.eval_shape(jax.grad(loss, allow_int=True), params, state, xs)
