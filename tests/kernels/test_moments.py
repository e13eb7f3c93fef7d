"""Norms over all rows: one pass against the formula, both ways."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from spikejax.core.dtypes import wide
from spikejax.kernels import moments


def formula(x, scale, shift, epsilon):
    far = x.astype(scale.dtype)
    mean, var = far.mean((0, 1)), far.var((0, 1))
    y = scale * (far - mean) / jnp.sqrt(var + epsilon) + shift
    return y.astype(x.dtype), mean, var


def given(dtype, steps=6, rows=5, offset=3.0):
    keys = jax.random.split(jax.random.key(0), 3)
    x = offset + jax.random.normal(keys[0], (steps, rows, 4), dtype)
    kind = wide(dtype)
    scale, shift = (jax.random.normal(key, (4,), kind) for key in keys[1:])
    return x, scale, shift, jnp.asarray(1e-3, kind)


def score(function, *args):
    y, mean, var = function(*args)
    wave = jnp.cos(jnp.arange(y.size, dtype=mean.dtype)).reshape(y.shape)
    return (wave * y.astype(mean.dtype)).sum() + (mean * var).sum()


def test_both_ways_are_those_of_the_formula():
    with jax.enable_x64(True):
        args = given(jnp.float64)
        found = jax.jit(moments.normalised)(*args)
        for a, b in zip(found, formula(*args), strict=True):
            np.testing.assert_allclose(a, b, 1e-9, 1e-12)
        ways = []
        for function in (moments.normalised, formula):
            of = jax.grad(lambda *a, f=function: score(f, *a), (0, 1, 2, 3))
            along = jax.jvp(lambda *a, f=function: score(f, *a), args, args)[1]
            twice = jax.grad(lambda *a, f=of: f(*a)[0].std(), (0, 1))
            ways.append((jax.jit(of)(*args), along, jax.jit(twice)(*args)))
        jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, 1e-7, 1e-10), *ways)


@pytest.mark.parametrize("dtype", [jnp.float32, jnp.bfloat16])
def test_narrow_types_are_summed_wide(dtype):
    """A large mean does not swallow the variance."""
    args = given(dtype, steps=50, rows=20, offset=100.0)
    _, mean, var = moments.normalised(*args)
    exact = np.asarray(args[0], np.float64)
    np.testing.assert_allclose(mean, exact.mean((0, 1)), 1e-6)
    np.testing.assert_allclose(var, exact.var((0, 1)), 1e-4)


def test_a_first_step_far_from_all_others():
    x = given(jnp.float32, steps=100, rows=20)[0].at[0].set(1000.0)
    exact = np.asarray(x, np.float64)
    np.testing.assert_allclose(moments.moments(x)[1], exact.var((0, 1)), 1e-4)


def test_a_vmap_is_a_loop():
    x, *rest = given(jnp.float32)
    xs = jnp.stack([x, 2 * x + 1])
    of = jax.grad(lambda x: score(moments.normalised, x, *rest))
    np.testing.assert_allclose(
        jax.vmap(of)(xs), jnp.stack([of(x) for x in xs]), 1e-4, 1e-5
    )
