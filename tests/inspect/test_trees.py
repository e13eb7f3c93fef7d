"""Sums, draws and steps over the floating leaves of trees."""

import jax.numpy as jnp
import numpy as np

from spikejax.inspect import _trees


def test_inner_is_the_sum_of_products_of_floats():
    a = {"x": jnp.array([1.0, 2.0]), "n": jnp.array([3])}
    b = {"x": jnp.array([4.0, 5.0]), "n": jnp.array([7])}
    assert float(_trees.inner(a, b)) == 14.0  # counters have no gradient


def test_random_like_draws_the_same_for_a_seed_and_leaves_counters():
    tree = {"x": jnp.zeros((3, 2)), "n": jnp.array([3])}
    first, again = (_trees.random_like(5, tree) for _ in range(2))
    np.testing.assert_array_equal(first["x"], again["x"])
    assert first["x"].shape == (3, 2) and first["n"] == tree["n"]
    assert float(jnp.abs(first["x"]).min()) > 0


def test_moved_goes_along_a_way():
    a, way = jnp.array([1.0, 2.0]), jnp.array([10.0, 20.0])
    np.testing.assert_allclose(_trees.moved(0.5, a, way), [6.0, 12.0])
    counter = jnp.array([3])
    assert _trees.moved(0.5, counter, counter) is counter
