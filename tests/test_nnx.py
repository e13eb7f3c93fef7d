"""Cells inside Flax models: the same numbers, trained by Flax's own optimiser."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from flax import nnx

import spikejax as sj

KEY = jax.random.key(0)
XS = jax.random.normal(KEY, (9, 3, 5)) + 0.5
CELL = sj.serial(
    hidden=sj.linear(6),
    spikes=sj.recurrent(sj.lif(sj.init.uniform(0.8, 0.95)), sj.linear(6)),
    readout=sj.serial(sj.linear(2), sj.li(0.9)),
)


class Model(nnx.Module):
    """A Flax model with a cell in its middle."""

    def __init__(self, rngs):
        self.before = nnx.Linear(5, 4, rngs=rngs)
        self.cell = sj.nnx.Module(CELL, jnp.zeros((3, 4)), rngs=rngs)

    def __call__(self, xs):
        return self.cell(self.before(xs)).mean(0)


def plain(module, state, xs):
    return CELL.unroll(sj.nnx.values(module.params), state, xs)


def test_same_numbers_as_the_cell():
    module = sj.nnx.Module(CELL, XS[0], rngs=nnx.Rngs(0))
    rest = CELL.init(KEY, XS[0])[1]
    _, expected = plain(module, rest, XS)
    np.testing.assert_array_equal(module(XS), expected)
    np.testing.assert_array_equal(module.unroll(XS), expected)
    module.reset()
    stepped = jnp.stack([module.step(x) for x in XS])
    np.testing.assert_allclose(stepped, expected, rtol=1e-5, atol=1e-6)


def test_state_goes_on_and_resets():
    module = sj.nnx.Module(CELL, XS[0], rngs=nnx.Rngs(0))
    whole = module(XS)
    halves = jnp.concatenate([module.unroll(XS[:4]), module.unroll(XS[4:])])
    np.testing.assert_allclose(halves, whole, rtol=1e-5, atol=1e-6)
    module.reset()
    np.testing.assert_array_equal(module.unroll(XS), whole)
    module.reset(XS[0, :1])
    np.testing.assert_allclose(module.unroll(XS[:, :1]), whole[:, :1], rtol=1e-5)


def test_call_leaves_no_trace():
    module = sj.nnx.Module(CELL, XS[0], rngs=nnx.Rngs(0))
    before = jax.tree.leaves(nnx.state(module))
    module(XS[:, :1])  # another batch size, too
    after = jax.tree.leaves(nnx.state(module))
    assert all((a == b).all() for a, b in zip(before, after, strict=True))


def test_kinds_of_variables():
    module = sj.nnx.Module(CELL, XS[0], rngs=nnx.Rngs(0))
    params, state = CELL.init(KEY, XS[0])
    counts = [len(jax.tree.leaves(t)) for t in (params, state)]
    found = [
        len(jax.tree.leaves(nnx.state(module, kind)))
        for kind in (nnx.Param, sj.nnx.CellState)
    ]
    assert found == counts


def test_gradients_equal_those_of_the_cell():
    module = sj.nnx.Module(CELL, XS[0], rngs=nnx.Rngs(0))
    params = sj.nnx.values(module.params)
    rest = CELL.init(KEY, XS[0])[1]
    expected = jax.grad(lambda p: jnp.sum(CELL.unroll(p, rest, XS)[1] ** 2))(params)
    found = nnx.grad(lambda m: jnp.sum(m(XS) ** 2))(module)
    pairs = zip(jax.tree.leaves(expected), jax.tree.leaves(found), strict=True)
    for a, b in pairs:
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("way", ["__call__", "unroll"])
def test_an_optimizer_trains_it(way):
    model = Model(nnx.Rngs(0))
    optimizer = nnx.Optimizer(model, optax.adam(2e-2), wrt=nnx.Param)
    labels = jnp.array([0, 1, 0])

    def score(model, xs):
        if way == "unroll":
            model.cell.reset()
            ys = model.cell.unroll(model.before(xs)).mean(0)
        else:
            ys = model(xs)
        return optax.softmax_cross_entropy_with_integer_labels(ys, labels).mean()

    @nnx.jit
    @jax.numpy_dtype_promotion("standard")  # optax counts in integers
    def train(model, optimizer, xs):
        loss, grads = nnx.value_and_grad(score)(model, xs)
        optimizer.update(model, grads)
        return loss

    losses = [float(train(model, optimizer, XS)) for _ in range(40)]
    assert losses[-1] < 0.3 * losses[0]


def test_split_and_merge():
    module = sj.nnx.Module(CELL, XS[0], rngs=nnx.Rngs(0))
    again = nnx.merge(*nnx.split(module))
    np.testing.assert_array_equal(again(XS), module(XS))


def test_refuses_what_is_no_cell():
    with pytest.raises(TypeError, match="`nnx.Module` expected `cell` to be a cell"):
        sj.nnx.Module(nnx.Linear(2, 3, rngs=nnx.Rngs(0)), XS[0], rngs=nnx.Rngs(0))
