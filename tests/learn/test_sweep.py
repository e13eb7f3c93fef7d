"""Sweeps, accumulated gradients, distillation, and what is logged."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import spikejax as sj
from spikejax import learn
from spikejax.datasets import Dataset, Split
from spikejax.learn import _state
from tests.learn.problem import DATA, NET, RECIPE, STEPS

TWO = RECIPE._replace(epochs=2)


def make(lr, beta=0.9):
    net = sj.serial(
        hidden=sj.linear(10, init=sj.init.normal(0.6)),
        spikes=sj.lif(beta),
        out=sj.linear(3),
        readout=sj.li(0.9),
    )
    return TWO._replace(net=net, optimiser=learn.adam(lr))


@pytest.fixture(scope="module")
def swept():
    validation = Split(*DATA.test)
    given = {"lr": [2e-2, 5e-3], "beta": [0.8]}
    return learn.sweep(make, DATA, seeds=[3, 4], validation=validation, **given)


def test_a_run_is_that_of_fit(swept):
    """Same parameters, batches, keys and averages: the numbers to rounding."""
    assert swept.runs[1] == {"seed": 4, "lr": 2e-2, "beta": 0.8}
    run = dict(swept.runs[2])
    fitted = learn.fit(make(run["lr"], run["beta"]), DATA, seed=run["seed"])
    for a, b in zip(
        jax.tree.leaves(swept.of(2)), jax.tree.leaves(fitted.params), strict=True
    ):
        np.testing.assert_allclose(a, b, rtol=2e-3, atol=2e-5)
    for key in ("loss", "train_accuracy", "test_loss", "accuracy"):
        kept = [line[key] for line in fitted.history]
        np.testing.assert_allclose(swept.history[key][2], kept, rtol=1e-3)


def test_it_says_what_it_found(swept):
    assert swept.history["loss"].shape == (4, 2)
    assert np.array_equal(swept.history["validation_loss"], swept.history["test_loss"])
    text = str(swept)
    assert "lr=0.02, beta=0.8" in text and "±" in text and len(text.splitlines()) == 3
    spread = swept.history["accuracy"][:2, -1]
    assert f"{spread.mean():.4g} ± {spread.std():.2g}" in text


def test_a_recipe_alone_from_seeds():
    """With a recurrent layer, and a label that does not count."""
    labels = DATA.train.labels.copy()
    labels[::5] = -1
    data = DATA._replace(train=Split(DATA.train.spikes, labels))
    recipe = TWO._replace(epochs=1, ignore=-1, ema=None)
    found = learn.sweep(recipe, data, seeds=[5])
    fitted = learn.fit(recipe, data, seed=5)
    for key in ("loss", "train_accuracy", "accuracy"):
        kept = fitted.history[0][key]
        assert found.history[key][0, 0] == pytest.approx(kept, rel=1e-3)


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({"seeds": []}, ValueError, "`seeds` at least one value"),
        ({"seeds": [-1]}, ValueError, "`seeds` an integer >= 0"),
        ({"lr": []}, ValueError, "`lr` at least one value"),
        ({"lr": ["low"]}, TypeError, "`lr` to be a number"),
    ],
)
def test_a_sweep_refuses(given, error, message):
    with pytest.raises(error, match=f"`learn.sweep` expected {message}"):
        learn.sweep(make, DATA, **given)
    with pytest.raises(TypeError, match="`recipe` to be a Recipe"):
        learn.sweep(lambda **_: NET, DATA)


def test_accumulated_gradients_are_those_of_the_larger_batch():
    plain = TWO._replace(augment=None, ema=None, optimiser=lambda _: optax.sgd(0.1))
    small = plain._replace(optimiser=learn.accumulated(plain.optimiser, 2))
    xs, labels = jnp.asarray(DATA.train.spikes[:, :16]), DATA.train.labels[:16]
    key = jax.random.key(0)
    whole = _state.start(plain, 0, xs, 10)
    parts = _state.start(small, 0, xs, 10)
    whole, _ = learn.train_step(plain, 10, whole, key, xs, labels)
    begun = parts.params
    for i in (0, 8):
        given = (key, xs[:, i : i + 8], labels[i : i + 8])
        if i:  # nothing has moved yet
            assert jax.tree.all(jax.tree.map(jnp.array_equal, parts.params, begun))
        parts, _ = learn.train_step(small, 10, parts, *given)
    for a, b in zip(
        jax.tree.leaves(whole.params), jax.tree.leaves(parts.params), strict=True
    ):
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-7)
    with pytest.raises(ValueError, match="`learn.accumulated` expected `every`"):
        learn.accumulated(plain.optimiser, 0)


def test_a_schedule_counts_its_own_steps():
    seen = []
    learn.accumulated(lambda steps: seen.append(steps) or optax.sgd(0.1), 4)(100)
    assert seen == [25]


def distilling(weight=0.6, temperature=3.0):
    scores = np.random.default_rng(0).normal(size=(32, 3)).astype(np.float32)
    rows = iter([scores[:20], scores[20:], scores[:12]])
    splits = [learn.taught(s, lambda xs: next(rows), batch=20) for s in DATA[:2]]
    options = {"weight": weight, "temperature": temperature}
    return learn.distilled(TWO._replace(ema=None), **options), Dataset(*splits), scores


def test_distillation_in_closed_form():
    recipe, data, scores = distilling()
    ys = np.random.default_rng(1).normal(size=(9, 32, 3))
    soft = [np.exp(a / 3.0) for a in (scores.astype(float), ys.mean(0))]
    p, q = (a / a.sum(-1, keepdims=True) for a in soft)
    apart = 9.0 * (p * np.log(p / q)).sum(-1).mean()
    plain = TWO.loss(jnp.asarray(ys), DATA.train.labels)
    found = recipe.loss(jnp.asarray(ys), data.train.labels)
    assert float(found) == pytest.approx(0.4 * float(plain) + 0.6 * apart, rel=1e-5)


def test_a_student_trains_and_tells_its_accuracy():
    recipe, data, _ = distilling()
    (line,) = learn.fit(recipe._replace(epochs=1), data).history
    assert 0 <= line["metric"] <= 1 and np.isfinite(line["loss"])


def test_distillation_refuses():
    with pytest.raises(ValueError, match="`teacher` to give scores of shape"):
        learn.taught(DATA.train, lambda xs: np.zeros(3))
    with pytest.raises(ValueError, match="`recipe.score` not to be None"):
        learn.distilled(TWO._replace(score=None, metric=TWO.loss))
    with pytest.raises(ValueError, match=r"`weight` in \[0, 1\]"):
        learn.distilled(TWO, weight=2.0)


def test_a_log_hears_of_every_epoch():
    heard = []

    def log(metrics, step):
        heard.append((step, dict(metrics)))
        metrics.clear()  # what it does with it is its own affair

    recipe = make(1e-2)
    fitted = learn.fit(recipe, DATA, log=log)
    assert [step for step, _ in heard] == [STEPS, 2 * STEPS]
    assert [metrics for _, metrics in heard] == fitted.history
    with pytest.raises(TypeError, match="`learn.fit` expected `log` to be a function"):
        learn.fit(recipe, DATA, log="wandb")
