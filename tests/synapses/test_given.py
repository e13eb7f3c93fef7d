"""Weights that are known beforehand, in the place of an initialiser."""

import pickle

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

PATTERN = np.array([[1, 0, 1], [0, 1, 0], [1, 1, 0], [0, 0, 1]])
# Of each synapse with weights: how it is made, and the shapes of its params for an
# input of four features (a line of four places of two channels).
MADE = {
    "linear": (lambda **g: sj.linear(3, **g), (4, 3), (3,)),
    "conv": (lambda **g: sj.conv(6, (3,), groups=2, **g), (3, 1, 6), (6,)),
    "sparse": (lambda **g: sj.sparse(3, fan_out=2, **g), (4, 2), (3,)),
    "sparse by pattern": (lambda **g: sj.sparse(3, pattern=PATTERN, **g), (6,), (3,)),
    "delayed_linear": (lambda **g: sj.delayed_linear(3, 2, **g), (4, 3), (3,)),
    "one_to_one": (lambda **g: sj.one_to_one(**g), (4,), None),
}
CASES = pytest.mark.parametrize("name", MADE)


def values(shape, kind=jnp.asarray):
    return kind(np.linspace(-1.0, 1.0, int(np.prod(shape)), dtype="f").reshape(shape))


def problem(name, kind=jnp.asarray):
    make, shape, biased = MADE[name]
    given = {"init": values(shape, kind)}
    expected = {"w": given["init"]}
    if biased is not None:
        given["bias"] = expected["b"] = values(biased, kind)
    x = jnp.ones((2, 4, 2) if name == "conv" else (2, 4))
    return make, given, expected, x


@CASES
@pytest.mark.parametrize("kind", [jnp.asarray, np.asarray])
def test_an_array_is_where_learning_begins(name, kind, key):
    make, given, expected, x = problem(name, kind)
    cell = make(**given)
    params, state = cell.init(key, x)
    jax.tree.map(np.testing.assert_array_equal, params, expected)
    score = jax.grad(lambda p: cell.unroll(p, state, jnp.stack(3 * [x]))[1].sum())
    assert all(bool(jnp.any(g != 0)) for g in jax.tree.leaves(score(params)))
    again = pickle.loads(pickle.dumps(cell))
    assert again == cell and repr(again) == repr(cell)
    half, _ = cell.init(key, x.astype(jnp.bfloat16))
    assert {leaf.dtype for leaf in jax.tree.leaves(half)} == {jnp.dtype("bfloat16")}


@CASES
def test_an_array_may_be_traced_and_params_be_donated(name, key):
    make, given, _, x = problem(name)

    @jax.jit
    def run(given):
        cell = make(**given)
        params, state = cell.init(key, x)
        return cell.step(params, state, x)[1]

    cell = make(**given)
    params, state = cell.init(key, x)
    expected = cell.step(params, state, x)[1]
    np.testing.assert_allclose(run(given), expected, rtol=1e-6)
    jax.jit(lambda p: jax.tree.map(jnp.zeros_like, p), donate_argnums=0)(params)
    np.testing.assert_array_equal(cell.step(*cell.init(key, x), x)[1], expected)


@CASES
def test_another_shape_is_refused_in_one_line(name, key):
    make, given, _, x = problem(name)
    for argument, value in given.items():
        shape = [*value.shape[:-1], value.shape[-1] + 1]
        cell = make(**given | {argument: jnp.zeros(shape)})
        with pytest.raises(ValueError) as refused:
            cell.init(key, x)
        text = str(refused.value)
        expected = f"expected `{argument}` of shape {list(value.shape)}, got shape"
        assert f"{expected} {shape}." in text and "\n" not in text


def test_what_is_neither_is_refused():
    with pytest.raises(TypeError, match="`conv` expected `init` to be an initialiser"):
        sj.conv(3, (3,), init=[[1.0]])
    with pytest.raises(ValueError, match="`linear` expected `init` finite"):
        sj.linear(3, init=jnp.array([[jnp.nan]]))


def test_the_bias_may_have_an_initialiser(key):
    plain = sj.linear(3).init(key, jnp.zeros(4))[0]
    cell = sj.linear(3, bias=sj.init.constant(0.5))
    params, _ = cell.init(key, jnp.zeros(4))
    np.testing.assert_array_equal(params["b"], 0.5)
    np.testing.assert_array_equal(params["w"], plain["w"])
    assert repr(cell) == "linear(3, init=lecun(1.0), bias=constant(0.5))"


def test_a_sparse_matrix_of_known_weights(key):
    """The product with the matrix itself, written down."""
    matrix = np.where(PATTERN, np.arange(12.0, dtype="f").reshape(4, 3) - 5, 0)
    known = sj.events.csr(matrix)
    cell = sj.sparse(3, pattern=matrix, init=known.data, bias=False)
    params, state = cell.init(key, jnp.zeros(4))
    _, y = cell.step(params, state, jnp.array([1.0, 2.0, 0.0, 1.0]))
    np.testing.assert_allclose(y, [-5.0, -2.0, 3.0])


def test_a_neuron_learns_from_known_constants(key):
    betas = jnp.array([0.5, 0.7, 0.9])
    cell = sj.lif(sj.init.constant(betas))
    params, _ = cell.init(key, jnp.zeros((2, 3)))
    np.testing.assert_array_equal(params["beta"], betas)
    with pytest.raises(ValueError) as refused:
        cell.init(key, jnp.zeros(4))
    expected = "`init.constant` expected `value` to broadcast to [4], got shape [3]."
    assert str(refused.value) == expected
