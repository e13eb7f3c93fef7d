"""Losses and metrics against their definitions."""

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
