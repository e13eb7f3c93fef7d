"""`check_cell` accepts what is right and names what is broken."""

from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import pytest

import spikejax as sj


class State(NamedTuple):
    u: jax.Array


def quadratic(state, x, *, a):
    u = state.u + a * state.u * (state.u - 0.5) + x
    z = sj.surrogate.triangular()(u - 1.0)
    return State(sj.reset.zero(u, z, 1.0)), z


def test_a_users_neuron_obeys_every_law():
    held = sj.check_cell(sj.neuron(quadratic, State, a=sj.init.uniform(0.05, 0.1)))
    assert len(held) == 12


def broken(**functions):
    return sj.li(0.9)._replace(**functions)


def step_of_another_shape(params, state, x):
    return State(jnp.stack([state.u, state.u])), x


def unroll_that_forgets_reset(params, state, xs):
    state, ys = sj.li(0.9).unroll(params, state, xs)
    return state, ys.at[-1].add(0.1)


def unroll_that_starts_anew(params, state, xs):
    fresh = jax.tree.map(jnp.zeros_like, state)
    return sj.li(0.9).unroll(params, fresh, xs)


def unroll_that_mixes_samples(params, state, xs):
    state, ys = sj.li(0.9).unroll(params, state, xs)
    return state, ys + 0.1 * xs.mean(-2, keepdims=True)


def step_that_mixes_samples(params, state, x):
    state, y = sj.li(0.9).step(params, state, x)
    return state, y + 0.1 * x.mean(-2, keepdims=True) if x.ndim > 1 else y


def step_in_float32(params, state, x):
    state, y = sj.li(0.9).step(params, state, x)
    return state, y.astype(jnp.float32)


def step_with_a_wrong_gradient(params, state, x):
    state, y = sj.li(0.9).step(params, state, x)
    return state, y + jax.lax.stop_gradient(x)


def step_of_any_batch(params, state, x):
    u = 0.9 * state.u + x
    return state._replace(u=u), u


def init_in_weak_types(key, x):
    return {}, sj.li(0.9).init(key, x)[1]._replace(
        u=jax.numpy.broadcast_to(0.0, x.shape)
    )


def scanned(step):
    return broken(step=step, unroll=partial(jax_scan, step))


def jax_scan(step, params, state, xs):
    return jax.lax.scan(partial(step, params), state, xs)


@pytest.mark.parametrize(
    ("cell", "law"),
    [
        (broken(step=step_of_another_shape), "step keeps its carry"),
        (broken(unroll=unroll_that_forgets_reset), "unroll equals scan of step"),
        (broken(unroll=unroll_that_mixes_samples), "unroll equals scan of step"),
        (scanned(step_that_mixes_samples), "a batch axis equals a loop"),
        (scanned(step_of_any_batch), "a state of another batch is refused: `step` "),
        (scanned(step_in_float32), "bfloat16 in, bfloat16 out"),
        (scanned(step_with_a_wrong_gradient), "finite differences agree"),
        (broken(unroll=unroll_that_starts_anew), "unroll's gradient equals"),
    ],
)
def test_a_broken_cell_is_named_with_its_law(cell, law):
    with pytest.raises(sj.LawBroken, match=law):
        sj.check_cell(cell)


def test_a_broken_unroll_does_not_go_on():
    cell = broken(unroll=unroll_that_starts_anew)
    skipped = ("unroll's gradient equals that of scan",)
    with pytest.raises(sj.LawBroken, match="unroll goes on where it stopped"):
        sj.check_cell(cell, without=skipped)


def test_a_state_that_changes_type_is_found():
    """A weakly typed state makes the second call trace again."""
    cell = broken(init=init_in_weak_types)
    with pytest.raises(sj.LawBroken, match="does not trace again"):
        sj.check_cell(cell)


def test_unknown_laws_are_refused():
    with pytest.raises(ValueError, match="`check_cell` expected `without`.*'gravity'"):
        sj.check_cell(sj.lif(0.9), without=("gravity",))
    with pytest.raises(ValueError, match="with a batch axis"):
        sj.check_cell(sj.lif(0.9), jnp.zeros(()))
