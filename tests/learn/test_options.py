"""What `fit` may be given: parameters, a validation split, targets, more epochs."""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import spikejax as sj
from spikejax import learn
from spikejax.datasets import Dataset, Split
from tests.learn.problem import BATCH, DATA, EPOCHS, NET, RECIPE, STEPS, split
from tests.learn.test_fit import Stopper, metrics, same, without_seconds

X = jnp.asarray(DATA.train.spikes[0, :1], jnp.float32)


def drawn(seed):
    return NET.init(jax.random.key(seed), X)[0]


def resting(steps):
    del steps
    return optax.sgd(0.0)


def one_line(error, *texts):
    said = str(error.value)
    assert "\n" not in said and all(text in said for text in texts), said


# --- params and state -----------------------------------------------------------------


def test_it_begins_with_what_it_is_given():
    given = drawn(7)
    still = RECIPE._replace(optimiser=resting, ema=None, epochs=1)
    assert same(learn.fit(still, DATA, params=given).params, given)
    plain = jax.tree.map(np.asarray, given)  # NumPy's serve as well
    assert same(learn.fit(still, DATA, params=plain).params, given)
    assert not same(learn.fit(still, DATA).params, given)
    averaged = RECIPE._replace(optimiser=resting)
    assert same(learn.start(averaged, 0, DATA.train.spikes, 1, given).ema, given)


def test_fine_tuning_goes_on_from_a_run():
    first = learn.fit(RECIPE, DATA, seed=3)
    second = learn.fit(RECIPE, DATA, seed=4, params=first.params)
    assert second.history[0]["loss"] < first.history[0]["loss"]


def test_weights_of_lsuv_are_begun_with():
    xs = jnp.asarray(DATA.train.spikes[:, :BATCH], jnp.float32)
    params, state = NET.init(jax.random.key(0), xs[0])
    params = sj.init.lsuv(NET, params, state, xs, activity=0.1)
    still = RECIPE._replace(optimiser=resting, ema=None, epochs=1)
    assert same(learn.fit(still, DATA, params=params).params, params)


def test_running_statistics_are_begun_with():
    net = sj.serial(norm=sj.batch_norm(), out=sj.linear(3), readout=sj.li(0.9))
    recipe = RECIPE._replace(net=net)
    params, fresh = net.init(jax.random.key(0), X)
    state = jax.tree.map(lambda a: a + 2, fresh)
    begun = learn.start(recipe, 0, DATA.train.spikes, 1, params, state)
    plain = learn.start(recipe, 0, DATA.train.spikes, 1)
    assert jax.tree.structure(begun.statistics) == jax.tree.structure(plain.statistics)
    moved = zip(
        *map(jax.tree.leaves, (begun.statistics, plain.statistics)), strict=True
    )
    assert all(np.allclose(a, b + 2) for a, b in moved)
    with pytest.raises(ValueError, match="`state` like those") as error:
        learn.fit(RECIPE, DATA, state=state)
    one_line(error)


OTHERS = {
    "a shape": (lambda p: p | {"out": p["hidden"]}, "`params` like those", "out.b"),
    "a part less": (lambda p: {k: p[k] for k in list(p)[1:]}, "`params`", "nothing"),
    "a part more": (lambda p: p | {"more": p["out"]}, "`params`", "nothing", "more"),
    "a dtype": (
        lambda p: jax.tree.map(lambda a: a.astype(jnp.bfloat16), p),
        "`params`",
        "bfloat16",
    ),
    "no tree": (lambda p: 3.0, "`params`", "nothing"),
}


@pytest.mark.parametrize("other", OTHERS)
def test_params_of_another_network_are_refused(other, tmp_path):
    change, *texts = OTHERS[other]
    with pytest.raises(ValueError, match="`learn.fit` expected") as error:
        learn.fit(RECIPE, DATA, params=change(drawn(0)), out=tmp_path / "run")
    one_line(error, *texts)
    assert not (tmp_path / "run").exists()


def test_resuming_from_given_params_is_exact(tmp_path):
    given, out = drawn(7), tmp_path / "run"
    straight = learn.fit(RECIPE, DATA, seed=3, params=given)
    resume = partial(learn.fit, RECIPE, DATA, seed=3, out=out, resume=True)
    with pytest.raises(learn.Interrupted):
        learn.fit(
            RECIPE, DATA, seed=3, params=given, out=out, progress=Stopper(STEPS + 1)
        )
    with pytest.raises(ValueError, match="`params` to be that of") as error:
        resume(params=drawn(8))
    one_line(error)
    with pytest.raises(learn.Interrupted):
        resume(progress=Stopper(2))  # what is not said is as it was
    assert same(resume(params=given).state, straight.state)


# --- validation -----------------------------------------------------------------------


def there_and_back(steps):
    """An optimiser that climbs, after two epochs, what it has come down."""
    del steps
    return optax.sgd(lambda n: jnp.where(n < 2 * STEPS, 0.05, -0.1))


WORSE = RECIPE._replace(optimiser=there_and_back, epochs=6, augment=None, ema=None)
VALIDATION = split(2, 16)


@pytest.fixture(scope="module")
def worse(tmp_path_factory):
    out = tmp_path_factory.mktemp("worse") / "run"
    return out, learn.fit(WORSE, DATA, seed=3, out=out, validation=VALIDATION)


def test_the_best_epoch_is_that_of_the_lowest_validation_loss(worse):
    out, fitted = worse
    losses = [line["validation_loss"] for line in fitted.history]
    best = 1 + int(np.argmin(losses))
    assert 1 < best < 5 and losses[-1] > losses[best - 1]
    measured = learn.evaluate(WORSE, fitted.params, VALIDATION)
    assert measured.loss == pytest.approx(losses[best - 1], rel=1e-6)
    line = fitted.history[best - 1]
    assert measured.accuracy == pytest.approx(line["validation_accuracy"])
    assert int(fitted.best.done) == best * STEPS
    assert int(fitted.state.done) == 6 * STEPS
    names = {p.name for p in (out / "checkpoints").iterdir()}
    assert names == {str(best), "5", "6"}
    assert learn.checkpoint(out).path.name == str(best)
    params = learn.trained(WORSE, out, DATA.test.spikes)
    assert same(params, fitted.params) and metrics(out) == fitted.history


def test_looking_at_a_validation_split_changes_no_number(worse):
    plain = learn.fit(WORSE, DATA, seed=3)
    assert same(plain.state, worse[1].state) and same(plain.params, plain.state.params)
    assert "validation_loss" not in plain.history[0]


@pytest.mark.parametrize("after", [STEPS + 1, 4 * STEPS + 1, 5 * STEPS])
def test_resuming_keeps_the_best(after, worse, tmp_path):
    fit = partial(learn.fit, WORSE, DATA, seed=3, out=tmp_path / "run")
    with pytest.raises(learn.Interrupted):
        fit(validation=VALIDATION, progress=Stopper(after))
    for other in (None, split(5, 16)):
        with pytest.raises(ValueError, match="`validation` to be that of") as error:
            fit(validation=other, resume=True)
        one_line(error)
    fitted = fit(validation=VALIDATION, resume=True)
    assert same(fitted.best, worse[1].best) and same(fitted.state, worse[1].state)
    assert without_seconds(fitted.history) == without_seconds(worse[1].history)


def test_patience_ends_a_run_and_may_be_more_later(worse, tmp_path):
    fit = partial(learn.fit, WORSE, DATA, seed=3, validation=VALIDATION)
    whole = worse[1]
    best = int(whole.best.done) // STEPS
    out = tmp_path / "run"
    short = fit(patience=1, out=out)
    assert len(short.history) == best + 1 and same(short.params, whole.params)
    again = fit(patience=1, out=out, resume=True)
    assert same(again.state, short.state) and again.history == short.history
    assert same(fit(out=out, resume=True).state, whole.state)


def test_options_that_make_no_sense():
    with pytest.raises(ValueError, match="`validation` a split to be patient") as error:
        learn.fit(RECIPE, DATA, patience=2)
    one_line(error)
    with pytest.raises(ValueError, match="`patience` an integer >= 1, got 0"):
        learn.fit(RECIPE, DATA, patience=0, validation=VALIDATION)
    narrow = Split(VALIDATION.spikes[..., :4], VALIDATION.labels)
    with pytest.raises(ValueError, match=r"`validation` of features \[6\]"):
        learn.fit(RECIPE, DATA, validation=narrow)
    with pytest.raises(TypeError, match="`validation` to be a Split"):
        learn.fit(RECIPE, DATA, validation=0.1)


def test_dividing_recordings():
    train, validation = learn.divide(DATA.train, 0.25, seed=1)
    assert train.spikes.shape == (9, 24, 6) and validation.labels.shape == (8,)

    def recordings(split):
        return [
            (split.spikes[:, i].tobytes(), int(label))
            for i, label in enumerate(split.labels)
        ]

    both = recordings(train) + recordings(validation)
    assert sorted(both) == sorted(recordings(DATA.train))
    assert same(learn.divide(DATA.train, 0.25, seed=1), (train, validation))
    with pytest.raises(ValueError, match="`share` that leaves some"):
        learn.divide(DATA.train, 0.001)


# --- targets --------------------------------------------------------------------------


def squares(ys, targets):
    return jnp.mean((ys.mean(0) - targets) ** 2)


def distance(ys, targets):
    return jnp.mean(jnp.abs(ys.mean(0) - targets))


def traced_squares(ys, targets):
    return jnp.mean((ys - targets) ** 2)


def masked(ys, targets):
    """Each sequence counts for as long as it is."""
    labels, lengths = targets
    counts = jnp.arange(len(ys))[:, None] < lengths
    scores = jnp.where(counts[..., None], ys, 0).sum(0) / lengths[:, None]
    return optax.softmax_cross_entropy_with_integer_labels(scores, labels).mean()


def with_targets(make):
    return Dataset(*(Split(s.spikes, make(s.spikes, s.labels)) for s in DATA))


def one_hot(spikes, labels):
    del spikes
    return np.eye(3, dtype=np.float32)[labels]


def at_every_step(spikes, labels):
    return np.broadcast_to(one_hot(spikes, labels), (9, len(labels), 3)).copy()


def with_lengths(spikes, labels):
    del spikes
    return labels, np.full(len(labels), 5, np.int32)


REGRESSION = RECIPE._replace(loss=squares, score=None, ema=None)
TARGETS = {
    "a vector": (REGRESSION, one_hot),
    "at every step": (REGRESSION._replace(loss=traced_squares), at_every_step),
    "labels and lengths": (REGRESSION._replace(loss=masked), with_lengths),
    "a metric": (REGRESSION._replace(metric=distance), one_hot),
}


@pytest.mark.parametrize("case", TARGETS)
def test_any_targets(case, tmp_path):
    recipe, make = TARGETS[case]
    data, out = with_targets(make), tmp_path / "run"
    with pytest.raises(learn.Interrupted):
        learn.fit(recipe, data, seed=3, out=out, progress=Stopper(STEPS + 2))
    fitted = learn.fit(recipe, data, seed=3, out=out, resume=True, progress=learn.lines)
    assert same(fitted.state, learn.fit(recipe, data, seed=3).state)
    first, *_, last = fitted.history
    assert last["loss"] < first["loss"]
    xs = jnp.asarray(data.test.spikes, jnp.float32)
    ys = NET.unroll(fitted.params, NET.init(jax.random.key(0), xs[0])[1], xs)[1]
    expected = float(recipe.loss(ys, data.test.labels))
    assert last["test_loss"] == pytest.approx(expected, rel=1e-4)
    assert "accuracy" not in last and ("metric" in last) == (case == "a metric")
    if case == "a metric":
        expected = float(distance(ys, data.test.labels))
        assert last["metric"] == pytest.approx(expected, rel=1e-4)
        assert last["train_metric"] < first["train_metric"]
    np.testing.assert_allclose(
        learn.predict(recipe, fitted.params, data.test.spikes), ys, rtol=1e-4, atol=1e-6
    )


def test_a_metric_of_classes_leaves_predict_its_probabilities():
    """Labels then may be what the metric takes: here one that does not count."""

    def counted(ys, labels):
        right = (ys.mean(0).argmax(-1) == labels) & (labels >= 0)
        return right.sum() / jnp.maximum((labels >= 0).sum(), 1)

    def loss(ys, labels):
        kept = jnp.maximum(labels, 0)
        each = optax.softmax_cross_entropy_with_integer_labels(ys.mean(0), kept)
        return jnp.where(labels >= 0, each, 0).mean()

    recipe = RECIPE._replace(loss=loss, metric=counted, epochs=1)
    data = with_targets(lambda _, y: np.where(np.arange(len(y)) % 4, y, -1))
    fitted = learn.fit(recipe, data, validation=data.test)
    assert {"train_metric", "metric", "validation_metric"} < {*fitted.history[0]}
    shares = learn.predict(recipe, fitted.params, data.test.spikes)
    np.testing.assert_allclose(shares.sum(-1), 1, rtol=1e-5)


def test_portions_weigh_as_much_as_they_hold(monkeypatch):
    recipe, data = REGRESSION._replace(metric=distance), with_targets(one_hot)
    params = drawn(0)
    whole = learn.evaluate(recipe, params, data.test)
    monkeypatch.setattr("spikejax.learn._step.EVALUATED", 5)
    parts = learn.evaluate(recipe, params, data.test)
    np.testing.assert_allclose(parts[:3], whole[:3], rtol=1e-5)


BAD = {
    "nan": (one_hot, lambda y: y * np.nan, "`dataset.train` with finite targets"),
    "axis": (one_hot, lambda y: y[:5], r"`dataset.train` with targets of shape \[32"),
    "text": (one_hot, lambda y: y.astype(str), "targets that are numbers"),
    "none": (one_hot, lambda y: (), "with targets"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_targets(case):
    make, change, message = BAD[case]
    data = with_targets(lambda spikes, labels: change(make(spikes, labels)))
    with pytest.raises(ValueError, match=message) as error:
        learn.fit(REGRESSION, data)
    one_line(error)


def test_a_loss_that_is_no_scalar():
    recipe = REGRESSION._replace(loss=lambda ys, targets: ys.mean(0) - targets)
    with pytest.raises(ValueError, match="`recipe.loss` to give a scalar") as error:
        learn.fit(recipe, with_targets(one_hot))
    one_line(error)


# --- more epochs ----------------------------------------------------------------------


def constant(steps):
    del steps
    return optax.adam(1e-2)


def test_a_finished_run_goes_on(tmp_path):
    """With an optimiser that does not look at the end, as if it had never stopped."""
    recipe = RECIPE._replace(optimiser=constant)
    longer = recipe._replace(epochs=EPOCHS + 2)
    first = learn.fit(recipe, DATA, seed=3, out=tmp_path / "run")
    second = learn.fit(longer, DATA, seed=3, out=tmp_path / "run", resume=True)
    assert second.history[:EPOCHS] == first.history
    assert same(second.state, learn.fit(longer, DATA, seed=3).state)


def test_the_rate_is_that_of_the_longer_run(tmp_path):
    """The step after the old end, by hand: half-way in a cosine twice as long."""
    recipe = RECIPE._replace(augment=None, ema=None)
    first = learn.fit(recipe, DATA, seed=3, out=tmp_path / "run")
    longer = recipe._replace(epochs=2 * EPOCHS)
    go_on = partial(learn.fit, longer, DATA, seed=3, out=tmp_path / "run", resume=True)
    with pytest.raises(learn.Interrupted):
        go_on(progress=Stopper(1))
    state = learn.restored(longer, tmp_path / "run", DATA.test.spikes)
    moved = zip(*map(jax.tree.leaves, (state.params, first.state.params)), strict=True)
    largest = max(float(jnp.abs(a - b).max()) for a, b in moved)
    assert 1e-3 < largest < 2e-2  # Adam's steps are about the rate, here 1e-2


def test_names_are_kept(tmp_path):
    out, names = tmp_path / "run", ("one", "two", "three")
    with pytest.raises(learn.Interrupted):
        learn.fit(RECIPE, DATA, seed=3, out=out, names=names, progress=Stopper(2))
    assert learn.checkpoint(out).about["names"] == [*names]
    assert learn.checkpoint(out).about["input"] == [9, 6]
    learn.fit(RECIPE, DATA, seed=3, out=out, resume=True)
    assert learn.checkpoint(out).about["names"] == [*names]
    with pytest.raises(ValueError, match="`names` to be that of"):
        learn.fit(RECIPE, DATA, seed=3, out=out, resume=True, names=("a", "b", "c"))
    with pytest.raises(ValueError, match="`names` of all 3 classes"):
        learn.fit(RECIPE, DATA, names=("one", "two"))
    with pytest.raises(TypeError, match="`names` to be strings"):
        learn.fit(RECIPE, DATA, names="abc")


def test_gradients_of_ecg_go_through_the_whole_recording():
    """1301 steps: they neither explode on their way back nor vanish."""
    recipe, train = learn.recipes.ecg(hidden=16), sj.datasets.ecg().train
    xs, labels = jnp.asarray(train.spikes[:, :2], float), train.labels[:, :2]
    start = recipe.net.init(jax.random.key(0), xs[0])
    found = sj.diagnose(recipe.net, *start, xs, lambda ys: recipe.loss(ys, labels))
    assert not found.warnings
    assert [row.growth for row in found.layers] == pytest.approx([1.0] * 3, abs=5e-3)
