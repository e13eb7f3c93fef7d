"""What `tap` shows is what runs: y, gradients and end state are those of `unroll`."""

import copy

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.core.tapped import Inside

KEY = jax.random.key(0)
NARROW = sj.surrogate.triangular(0.5)
XS = 2 * jax.random.normal(jax.random.key(1), (12, 4, 6))
DRIVE = sj.linear(6, init=sj.init.lecun(2.0))
LIF = sj.lif(0.9, spike=NARROW)

# The cells whose `unroll` is not the scan of `step` among them.
CELLS = {
    "batch_norm": sj.serial(DRIVE, sj.batch_norm(), LIF),
    "bntt": sj.serial(DRIVE, sj.bntt(12), LIF),
    "dropout": sj.serial(DRIVE, sj.dropout(0.3), LIF),
    "truncated": sj.truncated(sj.serial(DRIVE, LIF), 5),
    "checkpointed": sj.checkpointed(sj.serial(DRIVE, LIF), 5),
    "residual": sj.residual(sj.serial(DRIVE, LIF)),
    "recurrent": sj.recurrent(LIF, DRIVE),
    "recurrent, scanned": sj.recurrent(sj.alif(0.9, 0.9, 1.0, spike=NARROW), DRIVE),
    "current": sj.serial(DRIVE, sj.cuba_lif(0.5, 0.9, spike=NARROW)),
    "recurrent current": sj.recurrent(sj.cuba_lif(0.5, 0.9, spike=NARROW), DRIVE),
    "delayed": sj.delayed(sj.serial(DRIVE, LIF), 2),
    "graded": sj.graded(LIF, 2.0),
    "refractory": sj.refractory(LIF, 2),
    "psn": sj.psn(12),
    "precision": sj.precision(sj.serial(DRIVE, LIF, sj.linear(3))),
    "parallel": sj.parallel(a=sj.serial(DRIVE, LIF), b=sj.li(0.9)),
    "weight_norm": sj.serial(sj.weight_norm(DRIVE), LIF),
    "two": sj.serial(DRIVE, LIF, DRIVE, LIF, sj.linear(3), sj.li(0.9)),
    "nested": sj.serial(sj.serial(DRIVE, LIF), sj.serial(sj.linear(3), sj.li(0.9))),
}


def total(tree):
    leaves = [a for a in jax.tree.leaves(tree) if jnp.issubdtype(a.dtype, jnp.floating)]
    return sum(jnp.sum(jnp.sin(a.astype("float32"))) for a in leaves)


def run(cell, params, state, read=lambda out: out):
    def loss(params, xs):
        end, ys = cell.unroll(params, state, xs)
        return total(read(ys)) + total(end), (end, read(ys))

    return jax.jit(jax.value_and_grad(loss, (0, 1), has_aux=True))(params, XS)


@pytest.mark.parametrize("name", CELLS)
def test_y_gradients_and_end_state_are_those_of_unroll(name):
    cell = CELLS[name]
    params, state = cell.init(KEY, XS[0])
    expected = run(cell, params, state)
    found = run(sj.tap(cell), params, state, lambda out: out.y)
    assert jax.tree.structure(expected) == jax.tree.structure(found)
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("name", CELLS)
def test_everything_can_be_looked_at(name):
    """Every state has time in front, and the last one is that of the end."""
    cell = CELLS[name]
    params, state = cell.init(KEY, XS[0])
    end, out = jax.jit(sj.tap(cell).unroll)(params, state, XS)
    places = leaves_of(out)
    assert places
    for tapped in places.values():
        for leaf in jax.tree.leaves(tapped.inside):
            assert len(leaf) == len(XS)


def leaves_of(tapped, path=""):
    """The `Tapped` of every part not made of others, by path."""
    if not isinstance(tapped.inside, Inside):
        return {path: tapped}
    return {
        where: leaf
        for name, part in tapped.inside.items()
        for where, leaf in leaves_of(part, f"{path}.{name}".strip(".")).items()
    }


@pytest.mark.parametrize(
    ("cell", "paths"),
    [
        (sj.residual(sj.serial(DRIVE, LIF)), ["inner.0", "inner.1"]),
        (sj.recurrent(LIF, DRIVE), ["neuron", "feedback"]),
        (sj.checkpointed(sj.serial(a=DRIVE, b=LIF), 4), ["inner.a", "inner.b"]),
        (sj.graded(LIF, 2.0), ["neuron"]),
        (sj.precision(sj.serial(DRIVE, LIF)), ["inner.0", "inner.1"]),
    ],
    ids=repr,
)
def test_tap_looks_into_every_combinator(cell, paths):
    _, out = sj.tap(cell).unroll(*cell.init(KEY, XS[0]), XS)
    assert list(leaves_of(out)) == paths


@pytest.mark.parametrize("neuron", [LIF, sj.cuba_lif(0.5, 0.9, spike=NARROW)], ids=repr)
@pytest.mark.parametrize("feedback", [False, True])
def test_what_is_seen_is_what_a_scan_would_have(neuron, feedback):
    """Spikes, rates and states of a layer in a kernel, and their gradients."""
    cell = sj.recurrent(neuron, DRIVE) if feedback else neuron
    net = sj.serial(DRIVE, cell, sj.linear(3))
    params, state = net.init(KEY, XS[0])

    def loss(params, xs):
        _, out = sj.tap(net).unroll(params, state, xs)
        seen = out.inside[1].inside["neuron"] if feedback else out.inside[1]
        parts = (seen.y, seen.rate, seen.inside, out.y)
        return sum((k + 1) * total(part) for k, part in enumerate(parts))

    graded = jax.value_and_grad(loss, (0, 1))
    found = jax.jit(lambda *args: graded(*args))(params, XS)
    with sj.kernels.use("reference"):
        expected = jax.jit(lambda *args: graded(*args))(params, XS)
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        np.testing.assert_allclose(a, b, rtol=2e-4, atol=2e-4)


def test_a_batch_norm_in_training_is_seen_in_training():
    """0.13 spikes a step where `step`, which cannot know the sequence, has none."""
    net = sj.serial(sj.linear(40), sj.batch_norm(), LIF)
    xs = 0.05 * XS
    params, state = net.init(KEY, xs[0])
    end, ys = net.unroll(params, state, xs)
    seen, out = sj.tap(net).unroll(params, state, xs)
    np.testing.assert_array_equal(out.y, ys)
    assert float(out.inside[2].rate.mean()) == pytest.approx(float(ys.mean()))
    assert float(ys.mean()) > 0.05
    np.testing.assert_array_equal(seen[1].mean, end[1].mean)
    np.testing.assert_array_equal(out.inside[1].inside.mean[-1], end[1].mean)
    sj.check_activity(net, params, state, xs)


def test_what_was_seen_can_be_copied():
    net = sj.serial(DRIVE, LIF)
    _, out = jax.jit(sj.tap(net).unroll)(*net.init(KEY, XS[0]), XS)
    again = copy.deepcopy(out)
    np.testing.assert_array_equal(again.inside[1].inside.u, out.inside[1].inside.u)


NARROW_PRODUCTS = {
    "li": (sj.linear(3), sj.li(0.9)),
    "lif": (sj.linear(3, init=sj.init.lecun(2.0)), LIF),
    "a program": (sj.linear(3, init=sj.init.lecun(2.0)), sj.alif(0.9, 0.9, 0.1)),
}


@pytest.mark.parametrize("name", NARROW_PRODUCTS)
@pytest.mark.parametrize("is_whole", [True, False])
def test_a_product_that_is_looked_at_is_a_second_consumer_of_its_spikes(name, is_whole):
    """The cotangent of spikes before few outputs is a product, and two cannot be added.

    Right: the gradient under `reference`, where every cotangent is dense.
    """
    first, last = (DRIVE, LIF), sj.serial(*NARROW_PRODUCTS[name])
    net = (
        sj.tap(sj.serial(*first, last)) if is_whole else sj.serial(*first, sj.tap(last))
    )
    params, state = net.init(KEY, XS[0])

    def loss(params):
        out = net.unroll(params, state, XS)[1]
        seen = out.inside["2"] if is_whole else out
        return total((seen.y, seen.inside["0"].y, seen.inside["1"].inside))

    found = jax.jit(jax.grad(loss))(params)
    with sj.kernels.use("reference"):
        right = jax.jit(jax.grad(loss))(params)
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(right), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-4, atol=1e-4)
