"""What happened inside: computed once, when it is looked at, and named two ways."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.core.tapped import Inside, Later, Tapped

XS = jnp.asarray(np.random.default_rng(0).random((6, 2, 3)) < 0.5, jnp.float32)


def test_nothing_is_computed_before_it_is_looked_at_nor_twice():
    calls = []
    y, inside = Later(lambda: calls.append("y") or 1), Later(lambda: calls.append("x"))
    tapped = Tapped(y, inside)
    assert calls == []
    assert tapped.y == tapped.y == 1 and calls == ["y"]
    assert tapped.inside is None and calls == ["y", "x"]


def test_parts_by_name_and_by_position():
    a, b = Tapped(1.0, 2.0), Tapped(3.0, 4.0)
    inside = Inside({"a": a, "b": b})
    assert inside["b"] is b is inside[1] is inside[-1]
    assert list(inside) == ["a", "b"] and len(inside) == 2
    with pytest.raises(KeyError):
        inside["c"]
    leaves = jax.tree.leaves_with_path(Tapped(0.0, inside))
    paths = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert paths[0] == ".y" and paths[1] == ".inside['a'].y"


def test_a_rate_is_the_mean_over_time():
    """As a kernel counts it, too, and with its gradient."""
    net = sj.serial(linear=sj.linear(5), lif=sj.lif(0.9))
    params, state = net.init(jax.random.key(1), XS[0])

    def mean(params, look):
        _, out = sj.tap(net).unroll(params, state, XS)
        return look(out.inside["lif"])

    rate = mean(params, lambda part: part.rate)
    assert rate.shape == (2, 5) and rate.sum() > 0
    np.testing.assert_allclose(rate, mean(params, lambda p: p.y.mean(0)), rtol=1e-6)
    looks = (lambda p: (p.rate**2).sum(), lambda p: (p.y.mean(0) ** 2).sum())
    a, b = (jax.grad(mean)(params, look) for look in looks)
    for x, y in zip(jax.tree.leaves(a), jax.tree.leaves(b), strict=True):
        np.testing.assert_allclose(x, y, rtol=1e-5, atol=1e-7)


def test_a_part_of_a_recurrent_layer_is_named():
    net = sj.recurrent(neuron=sj.lif(0.9), feedback=sj.linear(3))
    params, state = net.init(jax.random.key(1), XS[0])
    _, out = sj.tap(net).unroll(params, state, XS)
    np.testing.assert_array_equal(out.inside["neuron"].y, out.y)
    assert out.inside["neuron"].inside.u.shape == XS.shape
    assert list(out.inside) == ["neuron", "feedback"]
