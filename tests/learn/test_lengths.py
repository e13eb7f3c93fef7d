"""Recordings of unequal length: padding never moves a result."""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import spikejax as sj
from spikejax import learn
from spikejax.datasets import Dataset, Padded
from tests.learn.problem import BATCH, NET, RECIPE, split

PLAIN = RECIPE._replace(
    optimiser=lambda steps: optax.sgd(1.0),
    augment=None,
    ema=None,
    epochs=1,
    regulariser=learn.lively("spikes", lower=0.9, weight=0.5),
)
LENGTHS = np.array([9, 5, 9, 5, 5, 9, 5, 9], np.int32)


def padded(seed, recordings, behind=0.0, more=0, per_step=False):
    """What stands behind the ends is `behind`, for `more` steps than there are."""
    spikes, labels = split(seed, recordings)
    lengths = np.resize(LENGTHS, recordings)
    spikes = np.concatenate([spikes, spikes[: more or 0]]).astype(np.float32)
    out = np.arange(len(spikes))[:, None] >= lengths
    spikes[out] = behind
    if per_step:
        labels = np.where(out, 0, labels)
    return Padded(spikes, labels, lengths)


def stepped(recipe, part):
    begun = learn.start(recipe, 0, part.spikes, 1)
    found = learn.train_step(recipe, 1, begun, jax.random.key(0), *part)
    return begun.params, *found


def same(one, two, atol=0.0):
    for a, b in zip(*map(jax.tree.leaves, (one, two)), strict=True):
        np.testing.assert_allclose(a, b, rtol=0, atol=atol)


def by_hand(params, part):
    """The objective of the definition: recordings of one length, without padding."""
    total, rates = 0.0, []
    for length in (5, 9):
        which = part.lengths == length
        xs = jnp.asarray(part.spikes[:length, which])
        state = NET.init(jax.random.key(0), xs[0])[1]
        ys, inside = sj.tap(NET).unroll(params, state, xs)[1]
        loss = sj.loss.ce_mean_membrane(ys, jnp.asarray(part.labels[which]))
        total += which.sum() / len(which) * loss
        rates.append(inside["spikes"].y.mean(0))
    rate = jnp.concatenate(rates).mean(0)
    return total + 0.5 / 0.9**2 * jnp.mean(jnp.maximum(0.9 - rate, 0) ** 2)


def test_a_step_is_that_of_the_recordings_without_padding():
    part = padded(0, BATCH)
    begun, state, measured = stepped(PLAIN, part)
    grads = jax.tree.map(jnp.subtract, begun, state.params)
    same(grads, jax.jit(jax.grad(partial(by_hand, part=part)))(begun), atol=2e-6)
    for other in (padded(0, BATCH, np.nan), padded(0, BATCH, 1.0)):
        _, again, two = stepped(PLAIN, other)
        same(state.params, again.params)
        assert float(two.loss) == float(measured.loss)
        assert float(two.accuracy) == float(measured.accuracy)
    _, longer, two = stepped(PLAIN, padded(0, BATCH, 1.0, more=4))
    same(state.params, longer.params, atol=1e-6)
    np.testing.assert_allclose(two.loss, measured.loss, rtol=1e-6)


def test_evaluation_and_prediction_leave_padding_out():
    part, other = padded(1, 12), padded(1, 12, np.nan, more=4)
    params = learn.start(PLAIN, 0, part.spikes, 1).params
    found, again = (learn.evaluate(PLAIN, params, p) for p in (part, other))
    np.testing.assert_allclose(found[:3], again[:3], rtol=1e-6)
    shares = learn.predict(PLAIN, params, part.spikes, lengths=part.lengths)
    alone = [
        learn.predict(PLAIN, params, part.spikes[:n, part.lengths == n]) for n in (5, 9)
    ]
    np.testing.assert_allclose(shares[part.lengths == 5], alone[0], atol=1e-6)
    np.testing.assert_allclose(shares[part.lengths == 9], alone[1], atol=1e-6)
    assert found.accuracy == pytest.approx((shares.argmax(-1) == part.labels).mean())
    spikes = [
        learn.inspect(PLAIN, params, part.spikes[:n, part.lengths == n]).layers[
            "spikes"
        ]
        for n in (5, 9)
    ]
    activity = sum(z.sum() for z in spikes) / sum(z.size for z in spikes)
    assert found.activity == pytest.approx(activity, rel=1e-5)


def test_fit_takes_them_with_a_label_a_recording_or_a_step(tmp_path):
    recipe = RECIPE._replace(epochs=1)
    train, validation = learn.divide(padded(0, 3 * BATCH, np.inf), 1 / 3)
    assert isinstance(validation, Padded) and len(validation.lengths) == BATCH
    with pytest.raises(ValueError, match="finite spikes, got inf"):
        learn.fit(recipe, Dataset(train, validation))
    part = padded(1, BATCH, per_step=True)
    recipe = PLAIN._replace(loss=sj.loss.ce_rate, score=learn.every_step)
    data = Dataset(padded(0, BATCH, per_step=True), part)
    fitted = learn.fit(recipe, data, out=tmp_path / "run")
    answers = learn.predict(recipe, fitted.params, part.spikes).argmax(-1)
    counts = np.arange(len(part.spikes))[:, None] < part.lengths
    expected = (answers == part.labels)[counts].mean()
    assert fitted.history[0]["accuracy"] == pytest.approx(expected)


@pytest.mark.parametrize("score", ["mean", "maximum", "at_end"])
def test_scores_of_the_steps_that_count(score):
    ys = jnp.asarray(np.random.default_rng(0).normal(size=(6, 3, 4)))
    lengths = np.array([6, 1, 4])
    look = vars(learn)[score]
    found = look(ys, lengths=lengths)
    alone = [look(ys[:n, i : i + 1])[0] for i, n in enumerate(lengths)]
    np.testing.assert_allclose(found, jnp.stack(alone), rtol=1e-6)
    with pytest.raises(ValueError, match=rf"`learn.{score}` expected `lengths`"):
        look(ys, lengths=np.array([7, 1, 1]))


def normed():
    return PLAIN._replace(net=sj.serial(sj.linear(4), sj.batch_norm(), sj.li(0.9)))


def of_the_future():
    return PLAIN._replace(net=sj.serial(sj.linear(4), sj.psn(9), sj.linear(3)))


REFUSED = {
    "a length of zero": (PLAIN, np.zeros(BATCH, int), "8 integers in [1, 9], got 0"),
    "a length that is too long": (PLAIN, LENGTHS + 1, "in [1, 9], got 10"),
    "lengths that are no integers": (PLAIN, LENGTHS / 1.0, "got float64[8]"),
    "a loss without": (
        PLAIN._replace(loss=lambda y, t: y.mean()),
        LENGTHS,
        "recipe.loss",
    ),
    "a score without": (
        PLAIN._replace(score=partial(jnp.mean, axis=0)),
        LENGTHS,
        "`recipe.score` to take `lengths`, which the data have",
    ),
    "other steps": (PLAIN._replace(prepare=lambda xs: xs[::2]), LENGTHS, "got 5 of 9"),
    "statistics": (normed(), LENGTHS, "without running statistics"),
    "the future": (of_the_future(), LENGTHS, "`psn` that hears the future"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_padding_would_move_is_refused(name):
    recipe, lengths, message = REFUSED[name]
    data = padded(0, BATCH)._replace(lengths=lengths)
    with pytest.raises((TypeError, ValueError)) as error:
        learn.fit(recipe, Dataset(data, data))
    assert message in str(error.value) and "\n" not in str(error.value)


def test_a_teacher_is_not_asked_about_them():
    with pytest.raises(ValueError, match="`split` without `lengths`, got a Padded"):
        learn.taught(padded(0, BATCH), lambda xs: np.zeros((xs.shape[1], 3)))
