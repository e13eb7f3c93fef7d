"""Patterns of `sparse`; its products are those of tests/kernels/test_sparse.py."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax.experimental import sparse as jax_sparse

import spikejax as sj

PATTERN = np.array([[1.0, 0.0, 2.0], [0.0, 3.0, 0.0], [0.0, 0.0, 4.0]], "f")
KINDS = {
    "NumPy": lambda: PATTERN,
    "JAX": lambda: jnp.asarray(PATTERN),
    "SciPy's rows": lambda: scipy().csr_matrix(PATTERN),
    "SciPy's coordinates": lambda: scipy().coo_array(PATTERN),
    "BCOO": lambda: jax_sparse.BCOO.fromdense(PATTERN),
    "CSR": lambda: sj.events.csr(PATTERN),
    "FanOut": lambda: sj.events.FanOut(
        np.ones((3, 1), "f"), np.array([[0], [1], [2]]), (3, 3)
    ),
}


def scipy():
    return pytest.importorskip("scipy.sparse", reason="a pattern of SciPy's")


@pytest.mark.parametrize("kind", KINDS)
def test_a_pattern_is_known_within_jit(kind, key):
    """A cell that is made where it is used: in a compiled function."""
    x = jnp.array([1.0, 2.0, 3.0])

    def run(x):
        pattern = KINDS[kind]() if kind not in ("JAX", "BCOO", "CSR") else known
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
