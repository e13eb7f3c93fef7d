"""Dropout and norms against NumPy, in training and in evaluation."""

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj

KEY = jax.random.key(0)
XS = np.random.default_rng(0).normal(0.5, 2.0, (6, 5, 3, 4))  # time, batch, place


def test_dropout_keeps_one_mask_for_the_sequence():
    cell = sj.dropout(0.3)
    xs = jnp.ones((5, 2000, 4))
    state = cell.init(KEY, xs[0])[1]
    ys = np.asarray(cell.unroll({}, state, xs)[1])
    assert (ys == ys[0]).all()
    np.testing.assert_allclose(np.unique(ys), [0.0, 1 / 0.7], 1e-6)
    assert abs((ys[0] == 0).mean() - 0.3) < 0.02
    other = cell.init(jax.random.key(1), xs[0])[1]
    assert not jnp.array_equal(other.mask, state.mask)
    assert jnp.array_equal(sj.evaluation(cell).unroll({}, other, xs)[1], xs)


def normalised(x, axes, epsilon):
    mean, var = x.mean(axes, keepdims=True), x.var(axes, keepdims=True)
    return (x - mean) / np.sqrt(var + epsilon)


def test_batch_norm_over_time_batch_and_space():
    cell = sj.batch_norm(threshold=0.8, alpha=0.5, momentum=0.75, epsilon=1e-3)
    with jax.enable_x64(True):
        xs = jnp.asarray(XS)
        params, state = cell.init(KEY, xs[0])
        params = {"gamma": params["gamma"] * 2, "delta": params["delta"] + 0.5}
        after, ys = cell.unroll(params, state, xs)
        expected = 2 * 0.8 * 0.5 * normalised(XS, (0, 1, 2), 1e-3) + 0.5
        np.testing.assert_allclose(ys, expected, 1e-9)
        mean, var = XS.mean((0, 1, 2)), XS.var((0, 1, 2), ddof=1)
        np.testing.assert_allclose(after.mean, 0.25 * mean, 1e-9)
        np.testing.assert_allclose(after.var, 0.75 + 0.25 * var, 1e-9)
        same, used = sj.evaluation(cell).unroll(params, after, xs)
        expected = (XS - after.mean) / np.sqrt(after.var + 1e-3) * 0.8 + 0.5
        np.testing.assert_allclose(used, expected, 1e-9)
        assert jax.tree.all(jax.tree.map(jnp.array_equal, same, after))


def test_bntt_tells_the_steps_apart():
    cell = sj.bntt(6, momentum=0.75, epsilon=1e-3)
    with jax.enable_x64(True):
        xs = jnp.asarray(XS)
        _, state = cell.init(KEY, xs[0])
        params = {"gamma": jnp.arange(1.0, 7.0)[:, None] * jnp.ones(4)}
        after, ys = cell.unroll(params, state, xs)
        gains = np.arange(1.0, 7.0)[:, None, None, None]
        np.testing.assert_allclose(ys, gains * normalised(XS, (1, 2), 1e-3), 1e-9)
        assert after.t == 6
        mean, var = XS.mean((1, 2)), XS.var((1, 2), ddof=1)
        np.testing.assert_allclose(after.statistics.mean, 0.25 * mean, 1e-9)
        np.testing.assert_allclose(after.statistics.var, 0.75 + 0.25 * var, 1e-9)


def test_statistics_are_kept_and_all_else_begins_anew():
    net = sj.serial(sj.bntt(6), sj.batch_norm(), sj.li(0.9))
    xs = jnp.asarray(XS, jnp.float32)
    params, fresh = net.init(KEY, xs[0])
    after, _ = net.unroll(params, fresh, xs)
    begin = sj.keep_statistics(after, fresh)
    assert begin[0].t == 0 and not begin[2].u.any()
    assert jnp.array_equal(begin[0].statistics.mean, after[0].statistics.mean)
    assert jnp.array_equal(begin[1].var, after[1].var)


def test_evaluation_reaches_into_every_combinator():
    inner = sj.residual(sj.delayed(sj.dropout(0.5), 1))
    net = sj.serial(a=sj.parallel(sj.li(0.9), sj.checkpointed(inner, 3)))
    again = sj.evaluation(net)
    assert repr(again) == repr(net).replace("dropout(0.5)", "evaluation(dropout(0.5))")
    assert repr(sj.evaluation(again)) == repr(again)
    plain = sj.serial(sj.linear(3), sj.lif(0.9))
    assert sj.evaluation(plain) is plain


def test_weight_norm_learns_length_and_direction_apart():
    xs = jnp.asarray(XS[..., 0, :], jnp.float32)
    plain, cell = sj.linear(3), sj.weight_norm(sj.linear(3))
    params, state = cell.init(KEY, xs[0])
    before = plain.unroll(plain.init(KEY, xs[0])[0], state, xs)[1]
    np.testing.assert_allclose(cell.unroll(params, state, xs)[1], before, atol=1e-5)
    twice = params | {"g": 2 * params["g"], "v": 7 * params["v"]}
    ys = cell.unroll(twice, state, xs)[1]
    np.testing.assert_allclose(ys, 2 * before, atol=1e-5)

    def score(params):
        return jnp.sum(cell.unroll(params, state, xs)[1] ** 2)

    slope = jax.grad(score)(params)["v"]  # a direction does not change along itself
    along = jnp.sum(slope * params["v"], 0)
    np.testing.assert_allclose(along, 0.0, atol=1e-3 * float(jnp.abs(slope).max()))


def test_layer_norm_over_the_features_of_a_sample():
    with jax.enable_x64(True):
        xs = jnp.asarray(XS)
        for axes in (1, 2):
            cell = sj.layer_norm(axes=axes, threshold=0.8, epsilon=1e-3)
            params, state = cell.init(KEY, xs[0])
            params = {"gamma": params["gamma"] * 2, "delta": params["delta"] + 0.5}
            _, ys = cell.unroll(params, state, xs)
            over = tuple(range(XS.ndim - axes, XS.ndim))
            expected = 2 * 0.8 * normalised(XS, over, 1e-3) + 0.5
            np.testing.assert_allclose(ys, expected, 1e-9)
