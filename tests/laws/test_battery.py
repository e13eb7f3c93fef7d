"""Every cell against every law, in single and double precision."""

import functools
import pickle

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.inspect import laws

from .members import EXCEPT, MEMBERS

PAIRS = [(m, law) for m in MEMBERS for law in laws.LAWS if (m, law) not in EXCEPT]


@functools.cache
def case_of(member):
    return laws.make_case(MEMBERS[member], scale=1.5)


@pytest.mark.parametrize(("member", "law"), PAIRS)
def test_law_in_float32(member, law):
    laws.LAWS[law](case_of(member))


@pytest.mark.ends
@pytest.mark.parametrize("member", MEMBERS)
def test_laws_in_float64(member):
    with jax.enable_x64(True):
        x = jax.ShapeDtypeStruct((2, 4), jnp.float64)
        case = laws.make_case(MEMBERS[member], x, steps=15, scale=1.5)
        for law in (
            "step keeps its carry",
            "unroll equals scan of step",
            "unroll goes on where it stopped",
            "a batch axis equals a loop over samples",
        ):
            if (member, law) not in EXCEPT:
                laws.LAWS[law](case)


@pytest.mark.parametrize("member", MEMBERS)
def test_init_needs_only_shapes(member, key):
    cell = MEMBERS[member]
    x = jnp.ones((3, 4))
    from_array = cell.init(key, x)
    from_struct = cell.init(key, jax.ShapeDtypeStruct(x.shape, x.dtype))
    assert jax.tree.structure(from_array) == jax.tree.structure(from_struct)
    assert jax.tree.all(jax.tree.map(jnp.array_equal, from_array, from_struct))
    shapes = jax.eval_shape(lambda: (cell.init(key, (3, 4)), cell.init(key, x)))
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("member", MEMBERS)
def test_init_uses_its_key_once(member, key):
    """In half precision, too; two draws from one key would be one."""
    halved = sj.precision(MEMBERS[member], "float32", "bfloat16")
    with jax.debug_key_reuse(True):
        halved.init(key, jnp.ones((2, 4)))


@pytest.mark.parametrize("member", MEMBERS)
def test_pickles_and_shows_itself(member):
    cell = MEMBERS[member]
    again = pickle.loads(pickle.dumps(cell))
    assert repr(again) == repr(cell)
    assert "object at" not in repr(cell) and "<" not in repr(cell)
    _, *arguments = case_of(member)
    # A function of its own: `again` equals `cell`, whose program would be found.
    run = jax.jit(lambda *arguments: again.unroll(*arguments))
    same = jax.tree.map(np.array_equal, laws._unroll(cell, *arguments), run(*arguments))
    assert jax.tree.all(same)
