"""Losses and metrics against their definitions."""

from functools import cache, partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax.test_util import check_grads

import spikejax as sj

YS = jax.random.normal(jax.random.key(0), (7, 5, 3))
LABELS = jnp.array([0, 1, 2, 1, 0])


def cross_entropy(logits, labels):
    logits = np.asarray(logits, np.float64)
    top = np.log(np.exp(logits).sum(-1))
    picked = np.take_along_axis(logits, np.asarray(labels)[..., None], -1)[..., 0]
    return (top - picked).mean()


def test_cross_entropies():
    close = pytest.approx
    per_step = jnp.broadcast_to(LABELS, (7, 5))
    assert float(sj.loss.ce_rate(YS, LABELS)) == close(cross_entropy(YS, per_step))
    assert float(sj.loss.ce_rate(YS, per_step)) == close(cross_entropy(YS, per_step))
    assert float(sj.loss.ce_count(YS, LABELS)) == close(
        cross_entropy(YS.sum(0), LABELS), rel=1e-5
    )
    assert float(sj.loss.ce_mean_membrane(YS, LABELS)) == close(
        cross_entropy(YS.mean(0), LABELS), rel=1e-5
    )
    assert float(sj.loss.ce_max_membrane(YS, LABELS)) == close(
        cross_entropy(YS.max(0), LABELS), rel=1e-5
    )


def test_labels_that_a_compiled_function_closes_over():
    found = jax.jit(lambda ys: sj.loss.ce_count(ys, LABELS))(YS)
    assert float(found) == pytest.approx(float(sj.loss.ce_count(YS, LABELS)))


def test_mse_count_by_hand():
    zs = jnp.zeros((4, 1, 2)).at[:3, 0, 0].set(1.0)  # counts 3 and 0 of 4
    found = sj.loss.mse_count(zs, jnp.array([0]), correct=1.0, incorrect=0.25)
    assert float(found) == pytest.approx(((3 - 4) ** 2 + (0 - 1) ** 2) / 2 / 4)


def test_rate_bounds_are_silent_inside():
    zs = jnp.zeros((10, 1, 3)).at[:5, 0, 1].set(1.0).at[:, 0, 2].set(1.0)
    found = sj.loss.rate_bounds(zs, lower=0.1, upper=0.6)
    assert float(found) == pytest.approx((0.1**2 + 0 + 0.4**2) / 3, rel=1e-5)
    assert float(sj.loss.rate_bounds(zs, lower=0.0, upper=1.0)) == 0.0


def test_accuracy_per_step_and_per_sample():
    scores = jnp.eye(3)[jnp.array([[0, 1], [2, 2]])]
    labels = jnp.array([[0, 1], [1, 2]])
    assert float(sj.metrics.accuracy(scores, labels)) == 0.75
    assert float(sj.metrics.spikes_per_step(jnp.eye(4))) == 0.25


BLOCKS = jax.random.normal(jax.random.key(2), (7, 5, 12))  # four neurons a class
SPIKES = (BLOCKS > 1.0).astype(jnp.float32)
SUMMED = BLOCKS.reshape(7, 5, 3, 4).sum(-1)
MEANT = BLOCKS.reshape(7, 5, 3, 4).mean(-1)
L = sj.loss
FORMS = {
    "ce_rate": (L.ce_rate, BLOCKS, SUMMED),
    "ce_count": (L.ce_count, BLOCKS, SUMMED),
    "ce_mean_membrane": (L.ce_mean_membrane, BLOCKS, MEANT),
    "ce_max_membrane": (L.ce_max_membrane, BLOCKS, MEANT),
    "mse_membrane": (L.mse_membrane, BLOCKS, MEANT),
    "ce_temporal": (L.ce_temporal, SPIKES, SPIKES.reshape(7, 5, 3, 4).max(-1)),
    "mse_temporal": (L.mse_temporal, SPIKES, SPIKES.reshape(7, 5, 3, 4).max(-1)),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_population_code_is_its_classes(name):
    form, blocks, classes = FORMS[name]
    found = form(blocks, LABELS, classes=3)
    np.testing.assert_allclose(found, form(classes, LABELS), rtol=1e-5)
    with pytest.raises(ValueError, match="a multiple of classes = 5 neurons, got 12"):
        form(blocks, LABELS, classes=5)


def test_mse_count_of_a_population_counts_its_neurons():
    zs = jnp.zeros((4, 1, 6)).at[:, 0, :3].set(1.0)  # counts 12 and 0 of 12
    found = L.mse_count(zs, jnp.array([0]), correct=0.8, incorrect=0.3, classes=2)
    assert float(found) == pytest.approx(((12 - 9) ** 2 + (0 - 3) ** 2) / 2 / 4)


def test_targets_are_whole_counts_in_double_precision():
    zs = jnp.zeros((100, 1, 1))
    for rate in (0.07, 0.29, 0.58):
        found = float(L.mse_count(zs, jnp.array([0]), correct=rate))
        assert found == pytest.approx(int(100 * rate) ** 2 / 100, rel=1e-6)
    traced = jax.jit(lambda rate: L.mse_count(zs, jnp.array([0]), correct=rate))(0.5)
    assert float(traced) == 25.0


SMOOTH = {
    "ce_rate": lambda ys: L.ce_rate(ys, LABELS, classes=3),
    "ce_count": lambda ys: L.ce_count(ys, LABELS, classes=3),
    "ce_mean_membrane": lambda ys: L.ce_mean_membrane(ys, LABELS, classes=3),
    "ce_max_membrane": lambda ys: L.ce_max_membrane(ys, LABELS, classes=3),
    "mse_count": lambda ys: L.mse_count(
        ys, LABELS, correct=0.8, incorrect=0.2, classes=3
    ),
    "mse_membrane": lambda ys: L.mse_membrane(
        ys, LABELS, correct=1.5, incorrect=-0.5, classes=3
    ),
    "rate_bounds": lambda ys: L.rate_bounds(ys, lower=0.2, upper=0.3),
    "l1_rate": lambda ys: L.l1_rate(ys, strength=0.1),
}


@pytest.mark.parametrize("name", SMOOTH)
def test_gradients_agree_with_finite_differences(name):
    with jax.enable_x64(True):
        ys = jnp.asarray(np.asarray(BLOCKS, np.float64))
        check_grads(SMOOTH[name], (ys,), 1, rtol=1e-6, atol=1e-8)


def test_temporal_losses_by_hand():
    zs = jnp.zeros((10, 1, 3)).at[2, 0, 0].set(1.0).at[4:, 0, 1].set(1.0)
    times, labels = np.asarray([[2.0, 4.0, 9.0]]), jnp.array([1])
    assert float(L.ce_temporal(zs, labels)) == pytest.approx(
        cross_entropy(-times, labels), rel=1e-5
    )
    assert float(L.ce_temporal(zs, labels, reciprocal=True)) == pytest.approx(
        cross_entropy(1 / (times + 1), labels), rel=1e-5
    )
    # the others are to fire at the last step, not (as in snnTorch 1.0.0) at the first
    expected = ((2 - 9) ** 2 + (4 - 0) ** 2 + 0) / 3 / 100
    assert float(L.mse_temporal(zs, labels)) == pytest.approx(expected)
    expected = ((2 - 7) ** 2 + 0 + 0) / 3 / 100
    assert float(
        L.mse_temporal(zs, labels, correct=3.0, incorrect=7.0, tolerance=2.5)
    ) == pytest.approx(expected)
    target = jnp.asarray([[[2, 4, 9]], [[5, -1, -1]]])
    expected = ((9 - 5) ** 2 + (5 - 9) ** 2) / 6 / 100
    assert float(L.mse_spike_times(zs, target)) == pytest.approx(expected)
    assert float(L.mse_spike_times(zs, target[0])) == 0.0


@pytest.mark.parametrize("loss", [L.ce_temporal, L.mse_temporal])
def test_a_late_spike_of_the_right_class_is_pulled_forward(loss):
    zs = jnp.zeros((10, 1, 2)).at[5, 0, 0].set(1.0).at[3, 0, 1].set(1.0)
    grad = jax.grad(lambda zs: loss(zs, jnp.array([0])))(zs)
    assert grad[5, 0, 0] < 0 < grad[3, 0, 1]  # fire more there; fire less there
    assert jnp.sum(grad != 0) == 2


ALL = [L.ce_rate, L.ce_count, L.ce_mean_membrane, L.ce_max_membrane, L.ce_temporal]
ALL += [L.mse_count, L.mse_membrane, L.mse_temporal]


@pytest.mark.parametrize("loss", ALL)
@pytest.mark.parametrize("dtype", [jnp.float32, jnp.bfloat16], ids=str)
def test_silence_one_step_and_one_class(loss, dtype):
    labels = jnp.zeros((2,), jnp.int32)
    for steps, neurons in ((6, 4), (1, 1)):
        zs = jnp.zeros((steps, 2, neurons), dtype)
        value, grad = jax.jit(jax.value_and_grad(lambda zs: loss(zs, labels)))(zs)
        assert jnp.isfinite(value) and grad.dtype == dtype
        assert jnp.all(jnp.isfinite(grad))
        if neurons == 1 and loss.__name__.startswith("ce"):
            assert float(value) == 0.0


def test_accuracies():
    zs = jnp.zeros((5, 2, 4)).at[:2, 0, 0].set(1.0).at[1:4, 0, 3].set(1.0)
    labels = jnp.array([1, 0])
    assert float(sj.metrics.accuracy_rate(zs, labels, classes=2)) == 1.0
    assert float(sj.metrics.accuracy_temporal(zs, labels, classes=2)) == 0.5
    assert float(sj.metrics.accuracy_max_membrane(2 * zs, labels, classes=2)) == 0.5
    with pytest.raises(ValueError, match="a multiple of classes = 3"):
        sj.metrics.accuracy_rate(zs, labels, classes=3)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: L.mse_temporal(SPIKES[..., :3], LABELS, tolerance=-1.0),
            "`tolerance`",
        ),
        (lambda: L.mse_spike_times(SPIKES, jnp.zeros((3, 3))), "`times` of shape"),
        (lambda: L.ce_count(BLOCKS, LABELS + 3, classes=3), r"in \[0, 3\)"),
        (lambda: L.l1_rate(SPIKES, strength=float("nan")), "`strength` finite"),
        (lambda: L.mse_membrane(YS, LABELS, correct=float("inf")), "`correct` finite"),
    ],
)
def test_bad_arguments_are_refused(make, message):
    with pytest.raises(ValueError, match=message):
        make()


LENGTHS = np.array([3, 7, 1, 5, 6])
MASK = np.arange(7)[:, None] < LENGTHS
HOLES = np.random.default_rng(3).permuted(MASK, axis=0)
TIMES = np.array([[2.0], [-1.0]])[..., None] + np.zeros((2, 5, 3))
MASKED = {
    "ce_rate": (YS, lambda ys, labels, **how: L.ce_rate(ys, labels, **how)),
    "ce_count": (YS, L.ce_count),
    "ce_mean_membrane": (YS, L.ce_mean_membrane),
    "ce_max_membrane": (YS, L.ce_max_membrane),
    "ce_softmax_sum": (YS, L.ce_softmax_sum),
    "ce_temporal": (SPIKES, partial(L.ce_temporal, classes=3)),
    "mse_count": (
        SPIKES,
        partial(L.mse_count, classes=3, correct=0.29, incorrect=0.1),
    ),
    "mse_membrane": (BLOCKS, partial(L.mse_membrane, classes=3, correct=2.0)),
    "mse_temporal": (SPIKES, partial(L.mse_temporal, classes=3, tolerance=1.5)),
    "mse_spike_times": (
        SPIKES[..., :3],
        lambda zs, labels, **how: L.mse_spike_times(zs, times_of(labels), **how),
    ),
    "van_rossum": (
        SPIKES[..., :3],
        lambda zs, labels, **how: L.van_rossum(zs, jnp.ones_like(zs), tau=3.0, **how),
    ),
}


def times_of(labels):
    return jnp.asarray(TIMES)[:, 0] if labels.ndim == 0 else jnp.asarray(TIMES)


@cache
def compiled(name):
    """Value and gradient; one for all tests, which meet the same shapes."""
    return jax.jit(jax.value_and_grad(MASKED[name][1]))


@pytest.mark.parametrize("wrap", [lambda f: f, jax.jit], ids=["eager", "jit"])
@pytest.mark.parametrize("how", ["lengths", "mask"])
@pytest.mark.parametrize("name", MASKED)
def test_padding_moves_neither_loss_nor_gradient(name, how, wrap):
    """They are those of the sequences alone, whatever the padding holds."""
    ys, loss = MASKED[name]
    mask = MASK if how == "lengths" else HOLES
    given = {how: jnp.asarray(LENGTHS if how == "lengths" else HOLES)}
    padded = jnp.where(mask[..., None], ys, jnp.nan)
    graded = jax.value_and_grad(lambda ys, labels, how: loss(ys, labels, **how))
    value, grad = wrap(graded)(padded, LABELS, given)
    ys, grad = np.asarray(ys), np.asarray(grad)
    alone = [compiled(name)(ys[mask[:, b], b], LABELS[b]) for b in range(5)]
    np.testing.assert_allclose(value, np.mean([v for v, _ in alone]), rtol=1e-5)
    for b, (_, slope) in enumerate(alone):
        np.testing.assert_allclose(5 * grad[mask[:, b], b], slope, 1e-4, 1e-6)
        assert not np.any(grad[~mask[:, b], b])


IGNORED = [n for n in MASKED if n not in ("mse_spike_times", "van_rossum")]


@pytest.mark.parametrize("wrap", [lambda f: f, jax.jit], ids=["eager", "jit"])
@pytest.mark.parametrize("name", IGNORED)
def test_an_ignored_label_is_as_if_it_were_not_there(name, wrap):
    ys, loss = MASKED[name]
    graded = jax.value_and_grad(lambda ys, labels, **how: loss(ys, labels, **how))
    keep = np.array([0, 2, 4])
    value, slope = compiled(name)(ys[:, keep], LABELS[keep])
    for ignore in (-1, 255, 1):
        labels = np.full(5, ignore)
        labels[keep] = np.asarray(LABELS)[keep]
        run = wrap(partial(graded, ignore=ignore))
        found = run(ys.at[:, 1].set(jnp.nan), jnp.asarray(labels))
        np.testing.assert_allclose(found[0], value, rtol=1e-6)
        np.testing.assert_allclose(found[1][:, keep], slope, 1e-5, 1e-7)
        assert not np.any(np.delete(found[1], keep, 1))
        nothing, flat = run(ys, LABELS * 0 + ignore)
        assert nothing == 0 and not np.any(flat)


@pytest.mark.parametrize("name", IGNORED)
@pytest.mark.parametrize("label", [-1, 3])
def test_a_label_out_of_range_is_loud_everywhere(name, label):
    ys, loss = MASKED[name]
    labels = LABELS.at[2].set(label)
    with pytest.raises(ValueError, match=rf"`labels` in \[0, 3\), got {label}"):
        loss(ys, labels)
    value, grad = jax.jit(jax.value_and_grad(loss))(ys, labels)
    assert np.isnan(value) and np.isnan(grad).any()


def test_labels_of_every_step_are_the_masked_mean():
    labels = np.where(MASK, np.asarray(LABELS), -1)
    logp = np.asarray(jax.nn.log_softmax(YS, -1), np.float64)
    picked = -np.take_along_axis(logp, np.maximum(labels, 0)[..., None], -1)[..., 0]
    expected = (picked * MASK).sum() / MASK.sum()
    for wrap in (lambda f: f, jax.jit):
        loss = wrap(jax.value_and_grad(partial(L.ce_rate, ignore=-1)))
        value, grad = loss(YS, jnp.asarray(labels))
        assert float(value) == pytest.approx(expected, rel=1e-6)
        assert not np.any(grad[~MASK])
        loss = wrap(partial(L.ce_rate, mask=jnp.asarray(MASK)))
        value = loss(YS, jnp.broadcast_to(LABELS, (7, 5)))
        assert float(value) == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("name", IGNORED)
def test_class_weights_weigh_the_mean(name):
    """As in PyTorch and snnTorch: over the sum of the weights of the labels."""
    ys, loss = MASKED[name]
    weights = np.array([0.5, 2.0, 0.0])
    each = np.array([loss(ys[:, b], LABELS[b]) for b in range(5)])
    expected = np.average(each, weights=weights[np.asarray(LABELS)])
    for wrap in (lambda f: f, jax.jit):
        found = wrap(partial(loss, class_weights=weights))(ys, LABELS)
        assert float(found) == pytest.approx(expected, rel=1e-5)
    with pytest.raises(ValueError, match=r"`class_weights` of shape \[3\]"):
        loss(ys, LABELS, class_weights=[1.0, 2.0])
    with pytest.raises(ValueError, match=r"`class_weights` in \[0, inf\]"):
        loss(ys, LABELS, class_weights=[1.0, -2.0, 1.0])


@pytest.mark.parametrize("name", MASKED)
def test_a_length_that_jit_hides_is_loud(name):
    ys, loss = MASKED[name]
    for bad in (8, -1):
        lengths = jnp.asarray(LENGTHS).at[1].set(bad)
        with pytest.raises(ValueError, match=rf"`lengths` in \[0, 7\], got {bad}"):
            loss(ys, LABELS, lengths=lengths)
        graded = jax.jit(jax.value_and_grad(lambda ys, n: loss(ys, LABELS, lengths=n)))
        assert np.isnan(graded(ys, lengths)[0])
    value, grad = graded(ys, jnp.asarray(LENGTHS).at[1].set(0))
    assert np.isfinite(value) and np.isfinite(grad).all()


def test_softmax_sum_by_hand():
    us = np.array([[2.0, 0.0], [0.0, 1.0]])[:, None]  # two steps, two classes
    votes = np.exp(us) / np.exp(us).sum(-1, keepdims=True)
    expected = cross_entropy(votes.sum(0), np.array([0]))
    found = L.ce_softmax_sum(jnp.asarray(us, jnp.float32), jnp.array([0]))
    assert float(found) == pytest.approx(expected, rel=1e-6)
    sure = 100 * jax.nn.one_hot(jnp.zeros((4, 1), int), 3)
    found = L.ce_softmax_sum(sure, jnp.array([0]))
    assert float(found) == pytest.approx(np.log(1 + 2 * np.exp(-4)), rel=1e-5)


def test_van_rossum_is_the_sum_over_pairs_of_spikes():
    """The integral of two exponentials from t and s on is tau / 2 e^(-|t - s|/tau)."""
    draw, tau = np.random.default_rng(0), 4.0
    zs, targets = (draw.random((2, 30, 3, 2)) < 0.2).astype(np.float64)
    extra = zs - targets
    t = np.arange(30.0)
    pairs = np.exp(-np.abs(t[:, None] - t) / tau) / 2
    expected = np.einsum("tbn,sbn,ts->bn", extra, extra, pairs).mean()
    with jax.enable_x64(True):
        given = jnp.asarray(zs), jnp.asarray(targets)
        found = L.van_rossum(*given, tau=tau)
        np.testing.assert_allclose(found, expected, rtol=1e-12)
        check_grads(partial(L.van_rossum, tau=tau), given, 1, rtol=1e-6)
        check_grads(lambda tau: L.van_rossum(*given, tau=tau), (tau,), 1, rtol=1e-6)
    one = jnp.zeros((9, 1, 1)).at[4].set(1.0)
    assert float(L.van_rossum(one, 0 * one, tau=2.0)) == pytest.approx(0.5)
    late = jnp.roll(one, 3, 0)
    found = float(L.van_rossum(late, one, tau=2.0))
    assert found == pytest.approx(1 - np.exp(-3 / 2))


def test_activity_is_of_the_steps_that_count():
    zs = jnp.where(MASK[..., None], SPIKES, jnp.nan)
    rate = np.asarray(SPIKES)[MASK].mean(0)
    expected = np.mean(np.maximum(0.2 - rate, 0) ** 2 + np.maximum(rate - 0.3, 0) ** 2)
    for wrap in (lambda f: f, jax.jit):
        for how in ({"lengths": jnp.asarray(LENGTHS)}, {"mask": jnp.asarray(MASK)}):
            bounds = wrap(partial(L.rate_bounds, lower=0.2, upper=0.3))
            assert float(bounds(zs, **how)) == pytest.approx(expected, rel=1e-5)
            found = wrap(partial(L.l1_rate, strength=0.1))(zs, **how)
            total = 0.1 * np.asarray(SPIKES)[MASK].sum()
            assert float(found) == pytest.approx(total, rel=1e-5)
            found = wrap(sj.metrics.spikes_per_step)(zs, **how)
            assert float(found) == pytest.approx(rate.mean(), rel=1e-5)


def test_accuracies_of_what_counts():
    """Those of each sequence alone, and of the labels that are not ignored."""
    M = sj.metrics
    for metric, ys in (
        (partial(M.accuracy_rate, classes=3), SPIKES),
        (partial(M.accuracy_temporal, classes=3), SPIKES),
        (M.accuracy_max_membrane, YS),
    ):
        labels = jnp.array([0, -1, 2, 1, 0])
        keep = [0, 2, 3, 4]
        alone = [metric(ys[MASK[:, b], b], labels[b]) for b in keep]
        padded = jnp.where(MASK[..., None], ys, jnp.nan)
        for wrap in (lambda f: f, jax.jit):
            for how in ({"lengths": jnp.asarray(LENGTHS)}, {"mask": jnp.asarray(MASK)}):
                found = wrap(partial(metric, ignore=-1))(padded, labels, **how)
                assert float(found) == pytest.approx(np.mean(alone))
        with pytest.raises(ValueError, match=r"`labels` in \[0, 3\), got -1"):
            metric(ys, labels)
        assert np.isnan(jax.jit(metric)(ys, labels))
        late = jax.jit(lambda n, ys=ys, metric=metric: metric(ys, LABELS, lengths=n))
        assert np.isnan(late(jnp.asarray(LENGTHS) + 1))


def test_accuracy_of_every_step():
    labels = np.where(MASK, np.asarray(LABELS), -1)
    expected = (np.argmax(YS, -1) == labels)[MASK].mean()
    every = jnp.broadcast_to(LABELS, (7, 5))
    for wrap in (lambda f: f, jax.jit):
        found = wrap(partial(sj.metrics.accuracy, ignore=-1))(YS, jnp.asarray(labels))
        assert float(found) == pytest.approx(expected)
        found = wrap(sj.metrics.accuracy)(YS, every, lengths=jnp.asarray(LENGTHS))
        assert float(found) == pytest.approx(expected)
        found = wrap(sj.metrics.accuracy)(YS, every, mask=jnp.asarray(MASK))
        assert float(found) == pytest.approx(expected)
    assert np.isnan(sj.metrics.accuracy(YS[0], LABELS * 0 - 1, ignore=-1))


@pytest.mark.parametrize("name", MASKED)
def test_the_second_call_outside_jit_compiles_nothing(name, caplog):
    ys, loss = MASKED[name]
    given = {"lengths": jnp.asarray(LENGTHS)}
    for how in ({}, given):
        loss(ys, LABELS, **how)
    L.rate_bounds(ys.astype(jnp.bfloat16))
    with jax.log_compiles():
        for how in ({}, given):
            loss(ys, LABELS, **how)
        L.rate_bounds(ys.astype(jnp.bfloat16))
    assert not [r for r in caplog.records if "ompil" in r.message]
