"""Patterns of `sparse`; its products are those of tests/kernels/test_sparse.py."""

import math
import sys
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax.experimental import sparse as jax_sparse

import spikejax as sj
from spikejax.combinators.recurrent import Recurrent
from spikejax.core.spec import spec

PATTERN = np.array([[1.0, 0.0, 2.0], [0.0, 3.0, 0.0], [0.0, 0.0, 4.0]], "f")
KINDS = {
    "NumPy": lambda: PATTERN,
    "JAX": lambda: jnp.asarray(PATTERN),
    "SciPy's rows": lambda: scipy().csr_matrix(PATTERN),
    "SciPy's coordinates": lambda: scipy().coo_array(PATTERN),
    "BCOO": lambda: jax_sparse.BCOO.fromdense(jnp.asarray(PATTERN)),
    "CSR": lambda: sj.events.csr(PATTERN),
    "FanOut": lambda: sj.events.FanOut(
        jnp.ones((3, 1)), jnp.array([[0], [1], [2]]), (3, 3)
    ),
}


def scipy():
    return pytest.importorskip("scipy.sparse", reason="a pattern of SciPy's")


@pytest.mark.parametrize("kind", KINDS)
def test_a_pattern_is_known_within_jit(kind, key):
    """A cell that is made where it is used: in a compiled function."""
    x = jnp.array([1.0, 2.0, 3.0])

    def run(x):
        is_traced = kind in ("JAX", "BCOO", "CSR", "FanOut")  # where it is made
        pattern = known if is_traced else KINDS[kind]()
        cell = sj.sparse(3, pattern=pattern)
        params, state = cell.init(key, x)
        total = sj.events.csr(pattern).data.sum()
        return cell.step(params, state, x)[1].sum() + total

    known = KINDS[kind]()
    expected = jax.value_and_grad(run)(x)
    found = jax.jit(jax.value_and_grad(run))(x)
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, 1e-6), found, expected)


def test_a_traced_pattern_is_refused_in_one_line():
    def make(pattern):
        return sj.sparse(3, pattern=pattern).init(jax.random.key(0), jnp.zeros(3))[0]

    known = "`sparse` expected `pattern` with connections that are known"
    with pytest.raises(ValueError, match=known):
        jax.jit(make)(sj.events.csr(PATTERN))
    with pytest.raises(ValueError, match="expected a concrete `matrix`, got a traced"):
        jax.jit(make)(PATTERN)


def matrix(cell, w):
    """The weights at their places, one after the other."""
    about: Any = spec(cell)
    found = about.matrix(w)
    full = np.zeros(found.shape, "f")
    rows = sj.events.csr(found)
    for k in range(found.shape[0]):
        for e in range(int(rows.indptr[k]), int(rows.indptr[k + 1])):
            full[k, int(rows.indices[e])] += float(rows.data[e])
    return full


TWICE = sj.events.CSR(
    jnp.ones(5), jnp.array([2, 0, 1, 2, 2]), jnp.array([0, 2, 3, 5]), (3, 3)
)
FEEDBACKS = {
    "fan_out": dict(fan_out=2, seed=3),
    "density": dict(density=0.4, bias=False),
    "whole": dict(density=1.0),
    "pattern": dict(pattern=PATTERN),
    "a connection twice": dict(pattern=TWICE),
}


@pytest.mark.parametrize("how", FEEDBACKS)
@pytest.mark.parametrize("wrap", [lambda net: net, sj.precision], ids=["", "half"])
def test_feedback_in_a_layer_is_that_of_the_scan(how, wrap, native, key):
    """In values and in the gradients of the connections there are; in one call."""
    feedback = sj.sparse(3, init=sj.init.normal(0.7), **FEEDBACKS[how])
    cell = wrap(sj.recurrent(sj.lif(0.9), feedback))
    xs = jax.random.normal(jax.random.key(1), (12, 4, 3))
    params, state = cell.init(key, xs[0])
    about: Any = spec(feedback)
    np.testing.assert_allclose(
        about.written(params["feedback"]["w"]),
        matrix(feedback, params["feedback"]["w"]),
        rtol=1e-6,
    )

    def score(params, unroll, xs):
        return jnp.sum(jnp.cos(unroll(params, state, xs)[1] + xs))

    run = jax.value_and_grad(score, (0, 2))
    scanned = run(params, sj.stepwise(cell).unroll, xs)
    assert "spikejax_lif_layer" in str(jax.make_jaxpr(cell.unroll)(params, state, xs))
    found = run(params, cell.unroll, xs)
    tolerance = 1e-5 if wrap is not sj.precision else 2e-2
    jax.tree.map(
        lambda a, b: np.testing.assert_allclose(a, b, tolerance, tolerance),
        found,
        scanned,
    )


def test_what_is_asked_for_is_not_written_out(native, key, monkeypatch):
    xs = jnp.ones((5, 2, 3))

    def kernel(**how):
        cell = sj.recurrent(sj.lif(0.9), sj.sparse(3, fan_out=1, **how))
        told = sj.events.explain(cell, xs)
        neuron, back = told.parts
        text = str(jax.make_jaxpr(cell.unroll)(*cell.init(key, xs[0]), xs))
        of_layer = ("spikejax_lif_layer", "spikejax_population")
        assert any(k in text for k in of_layer) == (neuron.kernel == "native layer")
        rows = sj.events.report(cell, *cell.init(key, xs[0]), xs).layers
        assert [row.kernel for row in rows][0] == neuron.kernel
        assert back.cell == rows[1].cell == "sparse"
        return neuron.kernel, neuron.why

    assert kernel() == ("native layer", "one call per direction")
    assert "forwards on its connections" in kernel(kernel="event")[1]
    assert "asks for the dense product" in kernel(kernel="dense")[1]
    monkeypatch.setattr(sys.modules[Recurrent.__module__], "SMALL", 8)
    assert kernel(seed=1)[0] == "native layer"
    monkeypatch.setattr(sys.modules[Recurrent.__module__], "FEW", 0.4)
    assert "forwards on its connections" in kernel(seed=2)[1]


DRAWN = sys.modules["spikejax.synapses.sparse"]


@pytest.mark.parametrize("fan_out", [1, 3, 5, 6])
def test_many_connections_are_drawn_by_the_law_of_few(fan_out, monkeypatch):
    """Without repetition, ascending, every set of them as likely, from the seed."""
    monkeypatch.setattr(DRAWN, "PERMUTED", 0)
    rows, features = 6000, 6
    ids = DRAWN._drawn.__wrapped__(0, rows, features, fan_out)
    again = DRAWN._drawn.__wrapped__(0, rows, features, fan_out)
    other = DRAWN._drawn.__wrapped__(1, rows, features, fan_out)
    assert ids.dtype == np.int32 and ids.shape == (rows, fan_out)
    assert (ids[:, 1:] > ids[:, :-1]).all()
    assert 0 <= ids.min() and ids.max() < features
    np.testing.assert_array_equal(ids, again)
    assert (ids != other).any() or fan_out == features
    counts = np.unique(ids, axis=0, return_counts=True)[1]
    sets = math.comb(features, fan_out)
    assert len(counts) == sets
    expected = rows / sets
    chi = ((counts - expected) ** 2 / expected).sum()
    assert chi < sets + 5 * math.sqrt(2 * sets)  # of sets - 1 degrees of freedom


def test_connections_that_saved_parameters_belong_to_stay():
    """Those of the first releases, which drew a permutation of each input."""
    ids = DRAWN._drawn(7, 3, 10, 4)
    draw = np.random.RandomState(7)
    expected = [np.sort(draw.permutation(10)[:4]) for _ in range(3)]
    np.testing.assert_array_equal(ids, expected)


def test_a_million_connections_among_many_pairs():
    ids = DRAWN._drawn.__wrapped__(0, 20_000, 20_000, 50)
    assert (ids[:, 1:] > ids[:, :-1]).all()
