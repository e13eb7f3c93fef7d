"""Every public function on signals and labels: nothing leans on axes that NumPy adds in
front (`numpy_rank_promotion="raise"`), and annotations of arrays say what is so.
"""

import inspect
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from beartype import BeartypeConf, beartype
from jaxtyping import TypeCheckError, jaxtyped

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

LABELLED = ["ce_rate", "ce_count", "ce_mean_membrane", "ce_max_membrane"]
LABELLED += ["ce_softmax_sum", "ce_temporal", "mse_count", "mse_membrane"]
LABELLED += ["mse_temporal"]
ACCURACIES = ["accuracy_rate", "accuracy_temporal", "accuracy_max_membrane"]
OPTIONS = {"classes": 3, "class_weights": WEIGHTS, "ignore": 2}


def call(room, name, *args, **how):
    """The function as its room holds it when it is called."""
    return vars(room)[name](*args, **how)


SCORES = {}
for name in LABELLED:
    SCORES[name] = partial(call, L, name, ZS, LABELS)
    SCORES[f"{name} of all options"] = partial(call, L, name, ZS, LABELS, **OPTIONS)
for name in ACCURACIES:
    SCORES[name] = partial(call, M, name, ZS, LABELS, classes=3, ignore=2)
for name in ("count", "rate", "vote", "first_spike", "mean_membrane"):
    SCORES[f"decode.{name}"] = partial(call, D, name, ZS, 3)
SCORES |= {
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
ROOMS = (sj.loss, sj.metrics, sj.decode, sj.encode, sj.kernels, sj.events)
CHECKER = beartype(conf=BeartypeConf(is_pep484_tower=True))


def annotated(room):
    """Public functions of a room that say the shape of an array."""
    for name in dir(room):
        value = vars(room).get(name)
        if name[0] == "_" or not inspect.isfunction(value):
            continue
        if any("Array, " in str(a) for a in inspect.get_annotations(value).values()):
            yield name, value


@pytest.fixture(autouse=True)
def checked(monkeypatch):
    for room in ROOMS:
        for name, function in annotated(room):
            monkeypatch.setattr(room, name, jaxtyped(function, typechecker=CHECKER))


@pytest.fixture(autouse=True)
def ranks():
    with jax.numpy_rank_promotion("raise"):
        yield


@pytest.mark.parametrize("name", SCORES)
def test_outputs(name):
    for how in HOW:
        assert np.all(np.isfinite(SCORES[name](**how)))


@pytest.mark.parametrize("name", LABELLED)
def test_gradients(name):
    loss = vars(sj.loss)[name]
    for how in HOW:
        grad = jax.jit(jax.grad(lambda zs, how=how: loss(zs, LABELS, **how)))(ZS)
        assert np.all(np.isfinite(grad))


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
    "layer_norm": (sj.layer_norm(), (4, 6)),
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


@pytest.mark.parametrize("form", ["array", "spikes"])
def test_products(form):
    x, w = jnp.eye(4, 40), jnp.ones((40, 3))
    y = sj.events.matmul(sj.events.pack(x) if form == "spikes" else x, w)
    assert y.shape == (4, 3)
    assert np.array_equal(sj.events.unpack(sj.events.pack(x)), x)
    np.testing.assert_allclose(sj.events.csr(w).todense(), w)


def test_a_lie_is_seen():
    """Of the fixture: an array of another rank does not pass."""
    with pytest.raises(TypeCheckError, match="labels"):
        sj.loss.ce_rate(jnp.ones((3, 2, 4)), jnp.ones((2,)))


def test_every_array_of_these_rooms_is_annotated():
    """None of their public functions takes a bare `jax.Array` beside its key."""
    for room in ROOMS[:4]:
        for name in vars(room).get("__all__", vars(room)):
            value = inspect.unwrap(vars(room)[name])
            is_own = inspect.isfunction(value) and value.__module__ == room.__name__
            if name[0] == "_" or not (is_own or "__all__" in vars(room)):
                continue
            found = inspect.get_annotations(value)
            bare = [k for k, a in found.items() if str(a) == "jax.Array"]
            assert set(bare) <= {"key"}, (name, bare)
