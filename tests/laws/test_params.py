"""Params of another structure are refused by every cell, in a line that says where."""

import jax
import jax.numpy as jnp
import pytest

import spikejax as sj
from spikejax.inspect import laws

from .members import DEEP, MEMBERS


def broken(tree, path=()):
    """Every tree of another structure that is one entry away, and where it differs."""
    if isinstance(tree, dict):
        yield path, tree | {"unknown": jnp.zeros(())}
        for name in tree:
            yield path, {k: v for k, v in tree.items() if k != name}
    if isinstance(tree, tuple):
        yield path, (*tree, {})
        if tree:
            yield path, tree[1:]
    for name in tree if isinstance(tree, dict) else range(len(tree)):
        if not isinstance(tree[name], (dict, tuple)):
            continue
        for where, other in broken(tree[name], (*path, str(name))):
            changed = dict(tree) if isinstance(tree, dict) else [*tree]
            changed[name] = other
            yield where, changed if isinstance(tree, dict) else tuple(changed)


@pytest.mark.parametrize("member", MEMBERS)
def test_another_structure_is_refused(member, key):
    cell = MEMBERS[member]
    xs = jax.ShapeDtypeStruct((2, 3, 4), jnp.float32)
    x = jax.ShapeDtypeStruct((3, 4), jnp.float32)
    params, state = jax.eval_shape(cell.init, key, x)
    for where, other in broken(params):
        for run, given in ((cell.unroll, xs), (cell.step, x)):
            with pytest.raises(ValueError) as refused:
                jax.eval_shape(run, other, state, given)
            text = str(refused.value)
            at = f"` at `{'.'.join(where)}` expected" if where else "` expected"
            assert f"{at} `params` to be " in text and "\n" not in text, text


WRAPPED = {
    "tap": sj.tap,
    "truncated": lambda net: sj.truncated(net, 3),
    "precision": sj.precision,
    "evaluation": sj.evaluation,
    "twice": lambda net: sj.residual(sj.stepwise(sj.serial(net, sj.linear(4)))),
}


@pytest.mark.parametrize("wrap", WRAPPED)
def test_what_is_inside_is_named_from_the_outside(wrap):
    cell, params, state, xs = laws.make_case(WRAPPED[wrap](DEEP))
    inner, prefix = (params[0], "0.") if wrap == "twice" else (params, "")
    inner["spikes"]["feedback"]["weight"] = inner["spikes"]["feedback"].pop("w")
    expected = f"`linear` at `{prefix}spikes.feedback` expected `params` to be a dict"
    with pytest.raises(ValueError) as refused:
        cell.unroll(params, state, xs)
    assert str(refused.value) == f"{expected} of w, b, got a dict of b, weight."


def test_what_is_no_container_is_refused():
    cell, _, state, xs = laws.make_case(sj.lif(0.9))
    with pytest.raises(ValueError, match="`lif` expected `params` to be an empty dict"):
        cell.unroll(None, state, xs)
    with pytest.raises(ValueError, match="a dict of w, b, got an array"):
        sj.linear(3).unroll(jnp.zeros((4, 3)), (), xs)


def test_a_combinator_of_ones_own_may_hold_what_it_likes():
    """Nothing is known of its params; its parts look at their own."""

    class Gain(sj.Spec):
        inner: sj.Cell

        def init(self, key, x):
            params, state = self.inner.init(key, x)
            return (params, jnp.ones(())), state

        def step(self, params, state, x):
            state, y = self.inner.step(params[0], state, x)
            return state, y * params[1]

        def split(self, params, state):
            return {"inner": (params[0], state)}

        def bounded(self, params):
            return params

    cell = sj.serial(Gain(sj.linear(3)).cell(), sj.lif(0.9))
    cell, params, state, xs = laws.make_case(cell)
    cell.unroll(params, state, xs)
    wrong = (({"w": params[0][0]["w"]}, params[0][1]), params[1])
    with pytest.raises(ValueError, match="`linear` expected `params` to be a dict of"):
        cell.unroll(wrong, state, xs)
