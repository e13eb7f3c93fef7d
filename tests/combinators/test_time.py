"""Time combinators against what they are defined to be."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj


def case(cell, steps=11):
    xs = jax.random.normal(jax.random.key(1), (steps, 3, 4))
    return (*cell.init(jax.random.key(0), xs[0]), xs)


NET = sj.serial(sj.recurrent(sj.lif(0.9), sj.linear(4)), sj.li(0.9))


@pytest.mark.parametrize("every", [1, 3, 11, 50])
def test_truncated_cuts_what_a_chain_of_pieces_cuts(every):
    params, state, xs = case(NET)

    def pieces(params, state, xs):
        ys = []
        for start in range(0, len(xs), every):
            if start:
                state = jax.lax.stop_gradient(state)
            state, y = NET.unroll(params, state, xs[start : start + every])
            ys.append(y)
        return jnp.concatenate(ys)

    def score(unroll):
        return jax.grad(lambda p, s, x: jnp.sum(unroll(p, s, x) ** 2), (0, 1, 2))

    cut = sj.truncated(NET, every)
    expected = score(pieces)(params, state, xs)
    found = score(lambda *a: cut.unroll(*a)[1])(params, state, xs)
    jax.tree.map(
        lambda a, b: np.testing.assert_allclose(a, b, rtol=2e-5, atol=1e-6),
        expected,
        found,
    )


def test_truncated_to_one_piece_keeps_the_gradient_to_the_start():
    params, state, xs = case(sj.li(0.9), steps=5)
    cut = sj.truncated(sj.li(0.9), 5)
    grad = jax.grad(lambda s: cut.unroll(params, s, xs)[1][-1].sum())(state)
    np.testing.assert_allclose(grad.u, 0.9**5, rtol=1e-6)
    cut = sj.truncated(sj.li(0.9), 4)
    grad = jax.grad(lambda s: cut.unroll(params, s, xs)[1][-1].sum())(state)
    np.testing.assert_array_equal(grad.u, 0.0)


@pytest.mark.parametrize("steps", [0, 1, 4, 30])
def test_delayed_shifts(steps):
    cell = sj.delayed(sj.li(0.9), steps)
    params, state, xs = case(cell)
    _, expected = sj.li(0.9).unroll({}, state.inner, xs)
    _, found = cell.unroll(params, state, xs)
    np.testing.assert_array_equal(found[:steps], 0.0)
    np.testing.assert_array_equal(found[steps:], expected[: max(len(xs) - steps, 0)])


def test_checkpointed_keeps_less():
    """The backward pass keeps a state per segment instead of one per step."""
    steps = 1024
    deep = sj.recurrent(sj.cuba_lif(0.9, 0.9), sj.linear(4))
    params, state, xs = case(deep, steps)

    def temporary(cell):
        def loss(p):
            return cell.unroll(p, state, xs)[1].sum()

        memory = jax.jit(jax.grad(loss)).lower(params).compile().memory_analysis()
        return memory.temp_size_in_bytes

    assert temporary(sj.checkpointed(deep, 32)) < 0.5 * temporary(deep)


def test_truncated_keeps_one_segment_at_a_time():
    """No gradient joins two segments, so what one needs goes before the next comes."""
    steps, every = 200, 20
    spike = sj.surrogate.triangular(1.0)
    hidden = sj.recurrent(sj.alif(0.9, 0.97, 0.1, spike=spike), sj.linear(64))
    net = sj.serial(sj.linear(64), hidden, sj.linear(2), sj.li(0.9))
    xs = jnp.zeros((steps, 16, 4))
    params, state = net.init(jax.random.key(0), xs[0])

    def temporary(cell):
        def loss(p):
            return jnp.sum(cell.unroll(p, state, xs)[1].mean(0) ** 2)

        memory = jax.jit(jax.grad(loss)).lower(params).compile().memory_analysis()
        return memory.temp_size_in_bytes

    assert temporary(sj.truncated(net, every)) < 0.3 * temporary(net)


@pytest.mark.parametrize("wrap", [sj.checkpointed, sj.truncated])
def test_intervals_are_checked(wrap):
    with pytest.raises(ValueError, match=r"`every` an integer >= 1, got 0"):
        wrap(sj.li(0.9), 0)
    with pytest.raises(TypeError, match="to be a cell"):
        wrap(0.9, 3)


def test_delays_are_checked():
    with pytest.raises(ValueError, match=r"`steps` an integer >= 0, got -1"):
        sj.delayed(sj.li(0.9), -1)
    with pytest.raises(ValueError, match=r"`steps` an integer >= 0, got 1.5"):
        sj.delayed(sj.li(0.9), 1.5)
