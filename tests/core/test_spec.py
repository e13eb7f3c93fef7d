"""Specs: what a cell declares of itself, how it compares, hashes, pickles and shows."""

import pickle

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.core.spec import Opaque, spec


class Doubled(sj.Spec):
    """A combinator of a user's own: the output of another cell, twice."""

    inner: sj.Cell

    def init(self, key, x):
        return self.inner.init(key, x)

    def step(self, params, state, x):
        state, y = self.inner.step(params, state, x)
        return state, 2 * y


def linear(*, init, bias=True):
    return sj.linear(4, init=init, bias=bias)


SAME = {
    "numbers": lambda: sj.lif(0.9),
    "arrays": lambda: sj.lif(np.linspace(0, 1, 4, dtype=np.float32)),
    "arrays of jax": lambda: sj.lif(jnp.linspace(0, 1, 4)),
    "initialisers": lambda: sj.linear(4, init=sj.init.lecun(2.0)),
    "surrogates": lambda: sj.lif(0.9, spike=sj.surrogate.triangular(0.3)),
    "cells of cells": lambda: sj.serial(a=sj.recurrent(sj.lif(0.9), sj.linear(4))),
    "own": lambda: Doubled(sj.li(0.5)).cell(),
}
OTHER = [
    (sj.lif(0.9), sj.lif(0.8)),
    (sj.lif(1), sj.lif(1.0)),  # another type
    (sj.lif(np.float32([0.5])), sj.lif(np.float32([0.25]))),
    (sj.lif(0.9), sj.li(0.9)),
    (sj.serial(sj.li(0.9)), sj.serial(a=sj.li(0.9))),
    (sj.serial(sj.li(0.9)), sj.parallel(sj.li(0.9))),
    (sj.checkpointed(sj.li(0.9), 2), sj.checkpointed(sj.li(0.9), 3)),
    (linear(init=sj.init.lecun(1.0)), linear(init=sj.init.lecun(2.0))),
]


@pytest.mark.parametrize("make", SAME.values(), ids=SAME)
def test_cells_of_equal_constants_are_equal_and_compile_once(make):
    a, b = make(), make()
    assert a == b and hash(a) == hash(b) and repr(a) == repr(b)
    traces = []

    def run(net, params, state, xs):
        traces.append(net)
        return net.unroll(params, state, xs)[1]

    run = jax.jit(run, static_argnums=0)
    params, state = a.init(jax.random.key(0), jnp.ones(4))
    for net in (a, b):
        run(net, params, state, jnp.ones((3, 4)))
    assert len(traces) == 1


@pytest.mark.parametrize(("a", "b"), OTHER)
def test_cells_of_other_constants_are_not(a, b):
    assert a != b


@pytest.mark.parametrize("make", SAME.values(), ids=SAME)
def test_what_is_unpickled_is_equal(make):
    assert pickle.loads(pickle.dumps(make())) == make()


def test_a_cell_by_hand_is_opaque():
    """Three functions, and nothing declared: no part is guessed of their arguments."""
    cell = sj.lif(0.9)
    own = sj.Cell(lambda *a: cell.init(*a), lambda *a: cell.step(*a), cell.unroll)
    assert isinstance(spec(own), Opaque) and spec(own).children() == {}
    assert spec(own).cell() is own and sj.evaluation(own) is own
    xs = jnp.ones((5, 2))
    net = sj.serial(own, sj.linear(2), sj.lif(0.9))
    same = sj.serial(cell, sj.linear(2), sj.lif(0.9))
    given = net.init(jax.random.key(0), xs[0])
    found, like = net.unroll(*given, xs)[1], same.unroll(*given, xs)[1]
    np.testing.assert_array_equal(found, like)


def test_a_combinator_of_ones_own_is_looked_into():
    """Evaluated, tapped and reported, with `init` and `step` alone."""
    net = Doubled(sj.serial(sj.dropout(0.5), sj.linear(3), sj.lif(0.9))).cell()
    xs = jnp.ones((6, 2, 4))
    params, state = net.init(jax.random.key(0), xs[0])
    assert repr(sj.evaluation(net)).startswith("doubled(inner=serial(evaluation(dropo")
    _, out = sj.tap(net).unroll(params, state, xs)
    inner = out.inside["inner"]
    np.testing.assert_array_equal(out.y, 2 * inner.y)
    np.testing.assert_array_equal(inner.y, inner.inside[2].y)
    rows = sj.events.report(net, params, state, xs).layers
    assert [row.cell for row in rows] == ["dropout", "linear", "lif"]


def test_what_is_missing_is_named():
    class Empty(sj.Spec):
        """Neither `init` nor `step`."""

    with pytest.raises(NotImplementedError, match="`Empty` has no `init`."):
        Empty().cell().init(jax.random.key(0), jnp.ones(2))
