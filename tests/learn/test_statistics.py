"""Dropout and running statistics: another network in training than in use."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax import learn
from spikejax.datasets import batches
from tests.learn.problem import BATCH, DATA, EPOCHS, RECIPE, STEPS
from tests.learn.test_fit import Stopper, same

MOMENTUM = 0.8
NORMED = RECIPE._replace(
    net=sj.serial(
        norm=sj.batch_norm(momentum=MOMENTUM),
        rest=sj.serial(sj.dropout(0.2), sj.linear(3), sj.bntt(9), sj.li(0.9)),
    ),
    augment=None,
)
DROPPED = RECIPE._replace(
    net=sj.serial(sj.linear(8), sj.lif(0.9), sj.dropout(0.5), sj.linear(3), sj.li(0.9))
)


@pytest.fixture(scope="module")
def straight():
    """A run from beginning to end that writes nothing."""
    return learn.fit(NORMED, DATA, seed=3)


def test_dropout_drops_nothing_in_use():
    xs, labels = jnp.asarray(DATA.test.spikes, jnp.float32), DATA.test.labels
    params, _ = DROPPED.net.init(jax.random.key(5), xs[0])
    net = sj.serial(sj.linear(8), sj.lif(0.9), sj.linear(3), sj.li(0.9))
    state = net.init(jax.random.key(0), xs[0])[1]
    ys = net.unroll(params[:2] + params[3:], state, xs)[1]
    measured = learn.evaluate(DROPPED, params, DATA.test)
    np.testing.assert_allclose(measured.loss, DROPPED.loss(ys, labels), rtol=1e-5)
    assert measured == learn.evaluate(DROPPED, params, DATA.test)
    shares = learn.predict(DROPPED, params, DATA.test.spikes)
    np.testing.assert_allclose(shares, jax.nn.softmax(ys.mean(0)), rtol=1e-4)
    inside = learn.inspect(DROPPED, params, DATA.test.spikes)
    assert np.array_equal(inside.layers["1"], inside.layers["2"])


def test_dropout_drops_in_training():
    steps = EPOCHS * STEPS
    state = learn.start(NORMED, 0, DATA.train.spikes, steps)
    batch = DATA.train.spikes[:, :BATCH], DATA.train.labels[:BATCH]
    losses = {
        float(learn.train_step(NORMED, steps, state, key, *batch)[1].loss)
        for key in jax.random.split(jax.random.key(0), 3)
    }
    assert len(losses) == 3


def test_without_norms_there_is_nothing_to_keep():
    assert learn.start(DROPPED, 0, DATA.train.spikes, 1).statistics == ()


def test_running_statistics_are_means_over_what_was_seen(straight):
    """Of the data themselves, since the norm is the first part of the network."""
    mean, var = np.zeros(6), np.ones(6)
    for epoch in range(EPOCHS):
        for xs, _ in batches(DATA.train, BATCH, seed=3, epoch=epoch):
            xs = np.asarray(xs, float)
            mean = MOMENTUM * mean + (1 - MOMENTUM) * xs.mean((0, 1))
            var = MOMENTUM * var + (1 - MOMENTUM) * xs.var((0, 1), ddof=1)
    kept = straight.state.statistics["norm"]
    np.testing.assert_allclose(kept.mean, mean, rtol=1e-5)
    np.testing.assert_allclose(kept.var, var, rtol=1e-5)


def test_use_normalises_by_running_statistics(straight):
    xs = jnp.asarray(DATA.test.spikes, jnp.float32)
    fresh = NORMED.net.init(jax.random.key(0), xs[0])[1]
    state = sj.keep_statistics(straight.state.statistics, fresh)
    ys = sj.evaluation(NORMED.net).unroll(straight.params, state, xs)[1]
    used = straight.params, DATA.test.spikes, straight.state.statistics
    shares = learn.predict(NORMED, *used)
    np.testing.assert_allclose(shares, jax.nn.softmax(ys.mean(0)), rtol=1e-4)
    np.testing.assert_allclose(learn.inspect(NORMED, *used).y, ys, atol=1e-5)
    loss = float(NORMED.loss(ys, DATA.test.labels))
    np.testing.assert_allclose(straight.history[-1]["test_loss"], loss, rtol=1e-5)
    alone = learn.predict(NORMED, used[0], used[1][:, :1], used[2])
    np.testing.assert_allclose(alone, shares[:1], rtol=1e-4)  # whatever is beside it


def test_resuming_is_exact(straight, tmp_path):
    out = tmp_path / "run"
    with pytest.raises(learn.Interrupted):
        learn.fit(NORMED, DATA, seed=3, out=out, progress=Stopper(STEPS + 2))
    fitted = learn.fit(NORMED, DATA, seed=3, out=out, resume=True)
    assert same(fitted.state, straight.state)
    restored = learn.restored(NORMED, out, DATA.test.spikes)
    assert same(restored, straight.state)
    assert same(learn.trained(NORMED, out, DATA.test.spikes), straight.params)


def without_statistics(state):
    """A state as it was saved before there were statistics in it."""
    return {k: v for k, v in state._asdict().items() if k != "statistics"}


def test_checkpoints_from_before(straight, tmp_path):
    old = learn.start(RECIPE, 0, DATA.train.spikes, 1)
    path = learn.save(tmp_path, "1", without_statistics(old), {})
    assert same(learn.load(path, old), old)
    path = learn.save(tmp_path, "2", without_statistics(straight.state), {})
    with pytest.raises(ValueError, match=r"hold statistics\S* as .*, got nothing"):
        learn.load(path, straight.state)


def test_statistics_have_to_be_given(straight):
    with pytest.raises(ValueError, match=r"`learn.predict` .*`statistics`.*, got none"):
        learn.predict(NORMED, straight.params, DATA.test.spikes)
    with pytest.raises(ValueError, match=r"`learn.evaluate` .* got others"):
        params = learn.start(RECIPE, 0, DATA.train.spikes, 1).params
        learn.evaluate(RECIPE, params, DATA.test, straight.state.statistics)
