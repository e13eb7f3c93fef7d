"""Combinators: what flows where."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import spikejax as sj

KEY = jax.random.key(0)
XS = jax.random.normal(jax.random.key(1), (12, 2, 3))


def run(cell, xs=XS):
    return cell.unroll(*cell.init(KEY, xs[0]), xs)[1]


def test_serial_is_composition_without_latency():
    a, b = sj.li(0.5), sj.lif(0.9)
    np.testing.assert_array_equal(run(sj.serial(a, b)), run(b, run(a)))


def test_names_only_rename():
    parts = {"first": sj.linear(4), "second": sj.lif(0.9)}
    named, placed = sj.serial(**parts), sj.serial(*parts.values())
    params, state = named.init(KEY, XS[0])
    assert list(params) == ["first", "second"]
    again, _ = placed.init(KEY, XS[0])
    np.testing.assert_array_equal(params["first"]["w"], again[0]["w"])
    np.testing.assert_array_equal(run(named), run(placed))


def test_parts_start_from_different_keys():
    params, _ = sj.serial(sj.linear(3), sj.linear(3)).init(KEY, XS[0])
    assert not np.array_equal(params[0]["w"], params[1]["w"])


def test_parallel_sees_the_same_input():
    out = run(sj.parallel(a=sj.lif(0.8), b=sj.li(0.9)))
    np.testing.assert_array_equal(out["a"], run(sj.lif(0.8)))
    np.testing.assert_array_equal(out["b"], run(sj.li(0.9)))


def test_residual_adds_its_input():
    np.testing.assert_array_equal(run(sj.residual(sj.lif(0.9))), XS + run(sj.lif(0.9)))


def test_recurrent_hears_the_last_step():
    """y(t) = x(t) + w y(t-1): a leaky integrator of decay w, by hand."""
    echo = sj.recurrent(
        sj.stateless(jnp.positive), sj.one_to_one(init=sj.init.constant(0.5))
    )
    np.testing.assert_allclose(run(echo), run(sj.li(0.5)), rtol=1e-5, atol=1e-6)


def test_tap_shows_what_is_inside():
    net = sj.serial(hidden=sj.linear(4, init=sj.init.lecun(2.0)), spikes=sj.lif(0.9))
    params, state = net.init(KEY, XS[0])
    new, out = sj.tap(net).unroll(params, state, XS)
    _, ys = net.unroll(params, state, XS)
    np.testing.assert_array_equal(out.y, ys)
    membrane = out.inside["spikes"].inside.u
    np.testing.assert_array_equal(membrane > 1.0, ys == 1.0)
    np.testing.assert_array_equal(membrane[-1], new["spikes"].u)
    current = XS @ params["hidden"]["w"] + params["hidden"]["b"]
    np.testing.assert_allclose(out.inside["hidden"].y, current, rtol=1e-5, atol=1e-6)


def test_a_loss_on_a_hidden_membrane_has_gradients():
    net = sj.tap(sj.serial(sj.linear(4), sj.lif(0.9)))
    params, state = net.init(KEY, XS[0])

    def loss(params):
        _, out = net.unroll(params, state, XS)
        return jnp.mean(out.inside[1].inside.u ** 2)

    grads = jax.grad(loss)(params)
    assert float(jnp.abs(grads[0]["w"]).sum()) > 0


@settings(max_examples=15, deadline=None)
@given(
    batch=st.lists(st.integers(0, 3), max_size=3),
    inputs=st.integers(1, 5),
    steps=st.integers(0, 4),
)
def test_any_leading_axes_are_batch_axes(batch, inputs, steps):
    net = sj.serial(sj.linear(3), sj.recurrent(sj.lif(0.9), sj.linear(3)), sj.li(0.9))
    xs = jnp.ones((steps, *batch, inputs))
    params, state = net.init(KEY, jax.ShapeDtypeStruct(xs.shape[1:], xs.dtype))
    _, ys = net.unroll(params, state, xs)
    assert ys.shape == (steps, *batch, 3)
    assert params[0]["w"].shape == (inputs, 3)


@pytest.mark.parametrize("name", ["relu", None])
def test_stateless_shows_its_name(name):
    text = repr(sj.stateless(np.tanh, name))
    assert text == f"stateless({name or 'tanh'})"
