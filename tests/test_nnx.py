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


NOISE = {
    "nested": sj.serial(sj.serial(sj.residual(sj.dropout(0.5))), sj.li(0.9)),
    "in feedback": sj.recurrent(sj.li(0.9), sj.serial(sj.dropout(0.5), sj.linear(5))),
    "parallel": sj.parallel(a=sj.dropout(0.5), b=sj.li(0.9)),
    "half precision": sj.precision(sj.serial(sj.dropout(0.5), sj.linear(3))),
    "segments": sj.checkpointed(sj.delayed(sj.dropout(0.5), 1), 4),
}
NORMS = {
    "nested": sj.serial(sj.residual(sj.serial(sj.batch_norm()))),
    "half precision": sj.precision(sj.serial(sj.batch_norm(), sj.lif(0.9))),
    "segments": sj.checkpointed(sj.delayed(sj.bntt(9), 1), 4),
}


def flat(ys):
    return jnp.concatenate([jnp.ravel(y) for y in jax.tree.leaves(ys)])


def evaluated(module, state, xs):
    cell = sj.evaluation(module.cell)
    return flat(cell.unroll(sj.nnx.values(module.params), state, xs)[1])


@pytest.mark.parametrize("name", NOISE)
def test_masks_are_new_in_training_and_none_after_eval(name):
    module = sj.nnx.Module(NOISE[name], XS[0], rngs=nnx.Rngs(params=0, dropout=1))
    rest = module.cell.init(KEY, XS[0])[1]

    def unrolled(xs):
        module.reset()
        return module.unroll(xs)

    for way in (module, unrolled):
        module.train()
        assert (flat(way(XS)) != flat(way(XS))).any()
        module.eval()
        drawn = jax.tree.leaves(nnx.state(module, nnx.RngCount))
        np.testing.assert_array_equal(flat(way(XS)), evaluated(module, rest, XS))
        np.testing.assert_array_equal(flat(way(XS)), evaluated(module, rest, XS))
        assert jax.tree.leaves(nnx.state(module, nnx.RngCount)) == drawn


def test_masks_are_those_of_flax():
    """Of as many zeros; from the stream `dropout`, or from keys that are given."""
    xs = jnp.ones((2, 100, 100))

    def module(**rngs):
        return sj.nnx.Module(sj.dropout(0.3), xs[0], rngs=nnx.Rngs(**rngs))

    theirs = nnx.Dropout(0.3, rngs=nnx.Rngs(0))(xs)
    found = module(params=0, dropout=1)(xs)
    assert abs((found == 0).mean() - (theirs == 0).mean()) < 0.02
    np.testing.assert_array_equal(found, module(params=2, dropout=1)(xs))
    assert (found != module(params=0, dropout=2)(xs)).any()
    assert (module(params=0)(xs) != module(params=1)(xs)).any()
    given = [module(params=k)(xs, rngs=nnx.Rngs(dropout=3)) for k in range(2)]
    np.testing.assert_array_equal(*given)


@pytest.mark.parametrize("name", NORMS)
def test_running_statistics_move_in_training_and_are_kept(name):
    xs = 5 + 3 * jax.random.normal(KEY, (9, 64, 4))
    module = sj.nnx.Module(NORMS[name], xs[0], rngs=nnx.Rngs(0))

    def statistics():
        return jax.tree.leaves(nnx.state(module, nnx.BatchStat))

    train = nnx.jit(lambda m, xs: m(xs))
    for _ in range(60):
        train(module, xs)
    found = statistics()
    for a, expected in zip(found, (5, 9), strict=True):
        np.testing.assert_allclose(a.mean(), expected, rtol=0.05)
    module.eval()
    module.reset(xs[0, :3])
    state = sj.nnx.values(module.state)
    expected = evaluated(module, state, xs[:, :3])
    np.testing.assert_array_equal(flat(module(xs[:, :3])), expected)
    np.testing.assert_array_equal(flat(module.unroll(xs[:, :3])), expected)
    assert all(map(jnp.array_equal, statistics(), found))
    module.train()
    module.reset()
    module.unroll(xs[:, :3])
    assert not any(map(jnp.array_equal, statistics(), found))


MIXED = sj.serial(sj.linear(6), sj.batch_norm(), sj.dropout(0.5), sj.li(0.9))


def statistics_move(module):
    before = jax.tree.leaves(nnx.state(module, nnx.BatchStat))
    module(XS)
    after = jax.tree.leaves(nnx.state(module, nnx.BatchStat))
    return not all(map(jnp.array_equal, before, after))


def test_each_attribute_of_flax_sets_its_own():
    module = sj.nnx.Module(MIXED, XS[0], rngs=nnx.Rngs(0))
    module.set_attributes(use_running_average=True)
    drops = [flat(module(XS)) for _ in range(2)]
    assert (drops[0] != drops[1]).any()
    assert not statistics_move(module)
    module.set_attributes(use_running_average=False, deterministic=True)
    np.testing.assert_array_equal(module(XS), module(XS))
    assert statistics_move(module)
    used = nnx.view(module, deterministic=True, use_running_average=True)
    assert not statistics_move(used)
    assert statistics_move(module)


def test_transforms_of_flax_carry_keys_and_statistics():
    module = sj.nnx.Module(MIXED, XS[0], rngs=nnx.Rngs(0))
    graph, params, rest = nnx.split(module, nnx.Param, ...)
    again = nnx.merge(graph, params, jax.tree.map(jnp.copy, rest))
    expected, found = module(XS), again(XS)
    np.testing.assert_array_equal(expected, found)

    def loss(module, xs):
        return (module(xs) ** 2).mean()

    @nnx.jit
    def step(module, xs):
        return nnx.value_and_grad(loss)(module, xs)

    losses = {float(step(module, XS)[0]) for _ in range(4)}
    assert len(losses) == 4  # another mask each time
    for _ in range(4):
        loss(again, XS)
    pairs = zip(*(jax.tree.leaves(nnx.state(m)) for m in (module, again)), strict=True)
    for a, b in pairs:
        if jnp.issubdtype(a.dtype, jnp.floating):
            np.testing.assert_allclose(a, b, rtol=1e-5)
        else:
            assert (a == b).all()
