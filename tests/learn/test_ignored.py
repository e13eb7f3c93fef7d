"""Labels that do not count: not in the loss, an accuracy or a gradient."""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import spikejax as sj
from spikejax import learn
from spikejax.datasets import Dataset, Split
from tests.learn.problem import BATCH, RECIPE, split

PER_STEP = RECIPE._replace(
    loss=sj.loss.ce_rate,
    score=learn.every_step,
    optimiser=lambda steps: optax.sgd(0.0),
    augment=None,
    ema=None,
    epochs=1,
)


def padded(seed, recordings, ignore):
    """A label at every step, none after the end of a sequence, or none at all."""
    spikes, labels = split(seed, recordings)
    ends = np.random.default_rng(seed).integers(0, len(spikes), recordings)
    ends[:BATCH] = 0
    counts = np.arange(len(spikes))[:, None] < ends
    return Split(spikes, np.where(counts, labels, ignore))


def right(params, data, ignore):
    """By the definition: the share of right answers among the labels that count."""
    answers = learn.predict(PER_STEP, params, data.spikes).argmax(-1)
    return (answers == data.labels)[data.labels != ignore].mean()


def test_accuracy_leaves_them_out(monkeypatch):
    ignore = 255
    monkeypatch.setattr("spikejax.learn._step.EVALUATED", BATCH)  # some have no label
    train, test = padded(0, 4 * BATCH, ignore), padded(1, 3 * BATCH, ignore)
    recipe = PER_STEP._replace(ignore=ignore)
    names = ("a", "b", "c")
    fitted = learn.fit(recipe, Dataset(train, test), validation=test, names=names)
    line = fitted.history[0]
    expected = right(fitted.params, train, ignore), right(fitted.params, test, ignore)
    found = [line["train_accuracy"], line["accuracy"], line["validation_accuracy"]]
    np.testing.assert_allclose(
        found, [expected[0], expected[1], expected[1]], rtol=1e-6
    )
    ys = jnp.asarray(learn.inspect(recipe, fitted.params, test.spikes).y)
    whole = sj.loss.ce_rate(ys, jnp.asarray(test.labels), ignore=ignore)
    np.testing.assert_allclose(line["test_loss"], whole, rtol=1e-5)


def test_recordings_without_labels_teach_nothing():
    spikes, labels = split(0, BATCH)
    labels[::2] = -1
    recipe = RECIPE._replace(ignore=-1, augment=None)
    begun = learn.start(recipe, 0, spikes, 1)
    other = spikes.copy()
    other[:, ::2] = ~other[:, ::2]
    step = partial(learn.train_step, recipe, 1, begun, jax.random.key(0))
    (found, one), (same, two) = step(spikes, labels), step(other, labels)
    pairs = zip(*map(jax.tree.leaves, (found.params, same.params)), strict=True)
    for a, b in pairs:
        np.testing.assert_allclose(a, b, atol=1e-6)
    assert one.loss == pytest.approx(two.loss) and one.accuracy == two.accuracy


DATA = Dataset(padded(0, 2 * BATCH, -1), padded(1, BATCH + 4, -1))
REFUSED = {
    "another label": (
        PER_STEP._replace(ignore=-2),
        DATA,
        "`labels` in [0, 3) or `ignore` = -2, got -1",
    ),
    "no label that counts": (
        PER_STEP._replace(ignore=-1),
        DATA._replace(test=padded(1, BATCH, -1)),
        "`dataset.test` with a label that is not `ignore` = -1, got none",
    ),
    "a loss that takes none": (
        PER_STEP._replace(ignore=-1, loss=lambda ys, labels: ys.mean()),
        DATA,
        "`recipe.loss` to take `ignore`, which the recipe has",
    ),
    "no integer": (
        PER_STEP._replace(ignore=-1.0),
        DATA,
        "`recipe.ignore` to be an integer or None, got -1.0",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_refusals(what):
    recipe, data, text = REFUSED[what]
    with pytest.raises((TypeError, ValueError)) as error:
        learn.fit(recipe, data)
    said = str(error.value)
    assert (
        said.startswith("`learn.fit` expected ") and text in said and "\n" not in said
    )
