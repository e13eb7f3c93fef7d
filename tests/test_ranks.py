"""Nothing leans on axes that NumPy adds in front: `numpy_rank_promotion="raise"`."""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.learn import augment

D, E, L, M = sj.decode, sj.encode, sj.loss, sj.metrics
KEY = jax.random.key(0)
ZS = (jax.random.uniform(KEY, (8, 5, 6)) < 0.3).astype(jnp.float32)
LABELS = jnp.array([0, 1, 2, 1, 0])
STEPS = jnp.broadcast_to(LABELS, (8, 5))
LENGTHS = jnp.array([8, 2, 4, 6, 2])
MASK = jnp.arange(8)[:, None] < LENGTHS[None]
WEIGHTS = jnp.array([1.0, 2.0, 0.5])
HOW = [{}, {"lengths": LENGTHS}, {"mask": MASK}]

LABELLED = [L.ce_rate, L.ce_count, L.ce_mean_membrane, L.ce_max_membrane]
LABELLED += [L.ce_softmax_sum, L.ce_temporal, L.mse_count, L.mse_membrane]
LABELLED += [L.mse_temporal]
ACCURACIES = [M.accuracy_rate, M.accuracy_temporal, M.accuracy_max_membrane]
PROGRAMS = {}
for loss in LABELLED:
    options = {"classes": 3, "class_weights": WEIGHTS, "ignore": 2}
    PROGRAMS[loss.__name__] = partial(lambda f, **how: f(ZS, LABELS, **how), loss)
    PROGRAMS[f"{loss.__name__} of all options"] = partial(
        lambda f, o, **how: f(ZS, LABELS, **o, **how), loss, options
    )
for accuracy in ACCURACIES:
    PROGRAMS[accuracy.__name__] = partial(
        lambda f, **how: f(ZS, LABELS, classes=3, ignore=2, **how), accuracy
    )
for decode in (D.count, D.rate, D.vote, D.first_spike, D.mean_membrane):
    PROGRAMS[f"decode.{decode.__name__}"] = partial(
        lambda f, **how: f(ZS, 3, **how), decode
    )
PROGRAMS |= {
    "decode.max_membrane": lambda **how: D.max_membrane(ZS, 3, **how),
    "decode.softmax_sum": lambda **how: D.softmax_sum(ZS, 3, **how),
    "decode.phase": lambda **how: D.phase(ZS, 2, **how),
    "decode.spike_times": lambda **how: D.spike_times(ZS, 3, **how),
    "ce_rate of steps": lambda **how: L.ce_rate(ZS, STEPS, ignore=1, **how),
    "mse_membrane of steps": lambda **how: L.mse_membrane(ZS, STEPS, **how),
    "accuracy": lambda **how: M.accuracy(ZS, STEPS, ignore=0, **how),
    "mse_spike_times": lambda **how: L.mse_spike_times(ZS, ZS[:2], **how),
    "van_rossum": lambda **how: L.van_rossum(ZS, 1 - ZS, **how),
    "rate_bounds": lambda **how: L.rate_bounds(ZS, lower=0.1, upper=0.2, **how),
    "l1_rate": lambda **how: L.l1_rate(ZS, **how),
    "spikes_per_step": lambda **how: M.spikes_per_step(ZS, **how),
}


@pytest.fixture(autouse=True)
def ranks():
    with jax.numpy_rank_promotion("raise"):
        yield


@pytest.mark.parametrize("name", PROGRAMS)
def test_outputs(name):
    for how in HOW:
        assert np.all(np.isfinite(PROGRAMS[name](**how)))


@pytest.mark.parametrize("loss", LABELLED, ids=lambda f: f.__name__)
def test_gradients(loss):
    for how in HOW:
        grad = jax.jit(jax.grad(lambda zs, how=how: loss(zs, LABELS, **how)))(ZS)
        assert np.all(np.isfinite(grad))


X = jax.random.uniform(KEY, (5, 7))
ENCODERS = {
    "rate": lambda: E.rate(KEY, X, 9, first=2),
    "bernoulli": lambda: E.bernoulli(KEY, X),
    "poisson": lambda: E.poisson(KEY, 100 * X, 9),
    "population": lambda: E.population(X, 4),
    "direct": lambda: E.direct(X, 9),
    "constant_current": lambda: E.constant_current(X, 9),
    "latency": lambda: E.latency(X, 9, normalize=True, clip=True),
    "linear": lambda: E.latency(X, 9, linear=True),
    "log_latency": lambda: E.log_latency(X, 9),
    "delta": lambda: E.delta(X, 0.1, off=True),
    "phase": lambda: E.phase(X, 9, 4),
    "burst": lambda: E.burst(X, 9),
    "first_only": lambda: E.first_only(X),
}


@pytest.mark.parametrize("name", ENCODERS)
def test_encoders(name):
    assert np.all(np.isfinite(ENCODERS[name]()))


@pytest.mark.parametrize("shape", [(4, 3, 6), (4, 3, 6, 2), (4, 3, 6, 5, 2)])
def test_augmentation(shape):
    change = augment.chain(augment.shift(1, 2), augment.mask(1, 2), augment.drop(0.1))
    assert change(KEY, jnp.ones(shape)).shape == shape


INITIALISERS = {
    "constant": sj.init.constant(0.5),
    "uniform": sj.init.uniform(0.0, 1.0),
    "normal": sj.init.normal(1.0, 0.5),
    "lecun": sj.init.lecun(),
    "orthogonal": sj.init.orthogonal(),
    "fluctuation_driven": sj.init.fluctuation_driven(),
    "shared": sj.init.shared(sj.init.constant(1.0)),
}


@pytest.mark.parametrize("name", INITIALISERS)
def test_initialisers(name):
    assert np.all(np.isfinite(INITIALISERS[name](KEY, (5, 4), jnp.float32)))


SYNAPSES = {
    "linear": (sj.linear(3), (4, 6)),
    "conv": (sj.conv(3, (3,), padding="same"), (4, 6, 2)),
    "conv 2-D": (sj.conv(3, (3, 3)), (4, 6, 6, 2)),
    "avg_pool": (sj.avg_pool((2, 2)), (4, 6, 6, 2)),
    "sum_pool": (sj.sum_pool((2,)), (4, 6, 2)),
    "max_pool": (sj.max_pool((2, 2)), (4, 6, 6, 2)),
    "one_to_one": (sj.one_to_one(), (4, 6)),
    "delays": (sj.delays(sj.init.uniform(0, 3), max_delay=3), (4, 6)),
    "delayed_linear": (
        sj.delayed_linear(3, sj.init.uniform(0, 3), max_delay=3),
        (4, 6),
    ),
    "sparse": (sj.sparse(3, fan_out=2), (4, 6)),
    "batch_norm": (sj.batch_norm(), (4, 6)),
    "bntt": (sj.bntt(5), (4, 6)),
    "weight_norm": (sj.weight_norm(sj.linear(3)), (4, 6)),
    "dropout": (sj.dropout(0.5), (4, 6)),
    "flatten": (sj.flatten(2), (4, 6, 2)),
}


@pytest.mark.parametrize("name", SYNAPSES)
def test_synapses(name):
    cell, shape = SYNAPSES[name]
    xs = jax.random.uniform(KEY, (5, *shape))
    params, state = cell.init(KEY, xs[0])
    cell.step(params, state, xs[0])

    def score(params, xs):
        return jnp.sum(cell.unroll(params, state, xs)[1] ** 2)

    assert jnp.isfinite(jax.jit(score)(params, xs))
    jax.tree.map(np.asarray, jax.jit(jax.grad(score, (0, 1)))(params, xs))
