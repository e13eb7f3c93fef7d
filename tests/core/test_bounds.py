"""A learned parameter cannot leave its range and stay outside."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.core.bounds import bounded
from spikejax.core.neuron import Neuron
from spikejax.core.spec import spec
from tests.laws.members import MEMBERS

V = jnp.array([-0.1, 0.5, 1.1, 1.0, 0.0])
ONES = jnp.ones(5)


def nearest(v):
    return bounded(v, 0.0, 1.0)


def test_the_gradient_inwards_passes_and_no_other():
    np.testing.assert_array_equal(nearest(V), jnp.clip(V, 0.0, 1.0))
    product = jax.vjp(nearest, V)[1]
    for transform in (lambda f: f, jax.jit, jax.checkpoint):
        product = jax.vjp(transform(nearest), V)[1]
        np.testing.assert_array_equal(product(ONES)[0], [0, 1, 1, 1, 1])
        np.testing.assert_array_equal(product(-ONES)[0], [-1, -1, 0, -1, -1])


def test_it_has_tangents_and_second_derivatives():
    """Those of the nearest value: from outside none."""
    inside = jnp.array([0.0, 1, 0, 1, 1])
    np.testing.assert_array_equal(jax.jvp(nearest, (V,), (ONES,))[1], inside)
    np.testing.assert_array_equal(jax.linearize(nearest, V)[1](ONES), inside)
    found = jax.hessian(lambda v: (nearest(v) ** 2).sum())(V)
    np.testing.assert_array_equal(found, 2 * jnp.diag(inside))
    found = jax.jacrev(jax.grad(lambda v: (nearest(v) ** 2).sum()))(V[1:2])
    np.testing.assert_array_equal(found, [[2.0]])


def test_it_maps():
    np.testing.assert_array_equal(jax.vmap(nearest)(V), nearest(V))
    found = jax.vmap(lambda s: jax.grad(lambda v: (s * nearest(v)).sum())(V))(V)
    for s, row in zip(V, found, strict=True):
        np.testing.assert_array_equal(
            row, jax.grad(lambda v, s=s: (s * nearest(v)).sum())(V)
        )


def with_bounds():
    """Neurons of the law battery with a learned parameter that has a range."""
    for name, cell in MEMBERS.items():
        if isinstance(spec(cell), Neuron) and spec(cell).bounds:
            yield name


@pytest.mark.parametrize("name", [*with_bounds()])
def test_from_outside_it_is_the_gradient_at_the_bound_if_it_points_inwards(name):
    """Of every neuron with bounds, alone, in steps, recurrent, in half types."""
    cell = MEMBERS[name]
    xs = 1.5 * jax.random.normal(jax.random.key(0), (5, 2, 4))
    ways = jax.random.normal(jax.random.key(1), xs.shape)
    for wrap, where in {
        lambda c: c: lambda own: own,
        lambda c: sj.serial(sj.stepwise(c)): lambda own: (own,),
        lambda c: sj.recurrent(c, sj.one_to_one()): (
            lambda own: {"neuron": own, "feedback": {"w": 0.5 * jnp.ones(4)}}
        ),
        lambda c: sj.precision(c, state_dtype="bfloat16"): lambda own: own,
    }.items():
        net, own = wrap(cell), cell.init(jax.random.key(2), xs[0])[0]
        state = net.init(jax.random.key(2), xs[0])[1]

        def score(own, sign, net=net, where=where, state=state):
            return sign * jnp.sum(ways * net.unroll(where(own), state, xs)[1])

        grad = jax.jit(jax.grad(score))
        for argument, bounds in spec(cell).bounds.items():
            for bound, out in zip(map(float, bounds), (-1, 1), strict=True):
                if not np.isfinite(bound):
                    continue
                at = own | {argument: jnp.full_like(own[argument], bound)}
                away = own | {argument: at[argument] + 0.1 * out}
                for sign in (1.0, -1.0):
                    right = grad(at, sign)[argument]
                    right = jnp.where(out * right > 0, right, 0)
                    found = grad(away, sign)[argument]
                    np.testing.assert_allclose(found, right, rtol=1e-4, atol=1e-5)


def test_a_decay_that_left_comes_back():
    """It froze at 1.03 before: no gradient reached it."""
    cell = sj.li(sj.init.constant(1.03))
    xs = jnp.ones((8, 2, 3))
    params, state = cell.init(jax.random.key(0), xs[0])
    target = sj.li(0.8).unroll({}, state, xs)[1]

    @jax.jit
    def step(params):
        def loss(params):
            return jnp.mean((cell.unroll(params, state, xs)[1] - target) ** 2)

        grads = jax.grad(loss)(params)
        return jax.tree.map(lambda p, g: p - 5e-3 * g, params, grads)

    for _ in range(150):
        params = step(params)
    np.testing.assert_allclose(params["beta"], 0.8, atol=1e-2)


@pytest.mark.parametrize("k", [0, 1])
def test_delays_come_back_too(k):
    cell = sj.delays(sj.init.constant((-0.5, 5.5)[k]), max_delay=5)
    xs = jax.random.normal(jax.random.key(0), (20, 3, 2))
    params, state = cell.init(jax.random.key(0), xs[0])
    at = {"delay": jnp.full(2, (0.0, 5.0)[k])}
    for sign in (1.0, -1.0):

        def score(params, sign=sign):
            return sign * jnp.sum(cell.unroll(params, state, xs)[1] * xs)

        right = jax.grad(score)(at)["delay"]
        keep = right > 0 if k else right < 0
        found = jax.grad(score)(params)["delay"]
        np.testing.assert_allclose(found, jnp.where(keep, right, 0), rtol=1e-5)
