"""Losses and metrics against their definitions."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

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
    found = sj.loss.mse_count(zs, jnp.array([0]), 1.0, 0.25)
    assert float(found) == pytest.approx(((3 - 4) ** 2 + (0 - 1) ** 2) / 2 / 4)


def test_rate_bounds_are_silent_inside():
    zs = jnp.zeros((10, 1, 3)).at[:5, 0, 1].set(1.0).at[:, 0, 2].set(1.0)
    found = sj.loss.rate_bounds(zs, 0.1, 0.6)
    assert float(found) == pytest.approx((0.1**2 + 0 + 0.4**2) / 3, rel=1e-5)
    assert float(sj.loss.rate_bounds(zs, 0.0, 1.0)) == 0.0


def test_accuracy_per_step_and_per_sample():
    scores = jnp.eye(3)[jnp.array([[0, 1], [2, 2]])]
    labels = jnp.array([[0, 1], [1, 2]])
    assert float(sj.metrics.accuracy(scores, labels)) == 0.75
    assert float(sj.metrics.spikes_per_step(jnp.eye(4))) == 0.25
