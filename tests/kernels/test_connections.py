"""A feedback taken connection by connection is the layer with all weights."""

import sys

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.combinators.recurrent import Recurrent
from spikejax.kernels import ffi

N, STEPS, BATCH = 70, 15, 5
SPIKE = sj.surrogate.triangular(0.3)
NEURONS = {
    "lif": sj.lif(0.9, spike=SPIKE),
    "lif, reset to zero": sj.lif(0.9, reset=sj.reset.zero, spike=SPIKE),
    "cuba_lif, learned": sj.cuba_lif(
        sj.init.constant(0.8), sj.init.constant(0.9), spike=SPIKE
    ),
    "alif, a program": sj.alif(0.9, 0.95, 0.3, spike=SPIKE),
    "refractory": sj.refractory(sj.lif(0.9, spike=SPIKE), steps=2),
    "graded": sj.graded(sj.lif(0.9, spike=SPIKE), 0.7),
}
# Connections from a neuron to several, to one twice, to none.
IDS = np.random.default_rng(0).integers(0, N, 6 * (N - 1)).astype(np.int32)
PATTERN = sj.events.CSR(
    jnp.ones(len(IDS)), jnp.asarray(IDS), jnp.asarray([0, *range(0, 6 * N, 6)]), (N, N)
)


@pytest.fixture(autouse=True)
def taken(monkeypatch):
    """By their connections, few as the neurons are."""
    if ffi.load().path is None:
        pytest.skip("there is no native library here")
    monkeypatch.setattr(sys.modules[Recurrent.__module__], "WIDE", 0)


def problem(neuron, dtype=jnp.float32):
    feedback = sj.sparse(N, pattern=PATTERN, init=sj.init.normal(0.6))
    cell = sj.recurrent(neuron, feedback)
    xs = (1.5 * jax.random.normal(jax.random.key(1), (STEPS, BATCH, N))).astype(dtype)
    params, state = cell.init(jax.random.key(0), xs[0])
    y = jax.random.uniform(jax.random.key(2), state.y.shape)
    state = state._replace(y=jnp.where(y < 0.8, 0.0, y).astype(state.y.dtype))

    def score(params, state, xs):
        end, ys = cell.unroll(params, state, xs)
        ends = sum(jnp.sum(jnp.sin(a)) for a in jax.tree.leaves(end))
        return jnp.sum(jnp.cos(ys + 0.1 * xs)) + ends, ys.mean()

    return score, (params, state, xs)


def close(found, expected, tolerance=2e-5):
    """To a share of the largest number of every array, of one at least."""
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        scale = max(1.0, float(jnp.abs(b).max(initial=0)))
        np.testing.assert_allclose(a, b, atol=tolerance * scale, rtol=0)


@pytest.mark.parametrize("name", NEURONS)
def test_is_the_layer_with_all_weights(name):
    """Values, and gradients of weights, constants, state, the output before, input."""
    score, given = problem(NEURONS[name])
    run = jax.jit(jax.value_and_grad(score, (0, 1, 2), has_aux=True))
    found = run(*given)
    with sj.kernels.use("reference"):
        expected = jax.jit(jax.value_and_grad(score, (0, 1, 2), has_aux=True))(*given)
    (_, rate), (gradients, *_) = found
    assert 0.05 < rate < 0.5
    assert (gradients["feedback"]["w"] != 0).mean() > 0.5
    close(found, expected)


def test_no_matrix_of_all_pairs_is_there(monkeypatch):
    """What made a pruned layer slower than a whole one: it was written out."""
    score, given = problem(NEURONS["lif"])

    def compiled():
        run = jax.jit(lambda *given: jax.grad(score, has_aux=True)(*given))
        return run.lower(*given).compile().as_text()

    assert f"f32[{N},{N}]" not in compiled()
    monkeypatch.setattr(sys.modules[Recurrent.__module__], "WIDE", N * N)
    assert f"f32[{N},{N}]" in compiled()


def test_vmap_is_a_loop():
    """Over weights and input; ids are those of all."""
    score, (params, state, xs) = problem(NEURONS["lif"])
    many = jax.tree.map(lambda a: jnp.stack([a, 0.5 * a]), params)
    run = jax.jit(jax.grad(score, has_aux=True))
    found, _ = jax.vmap(run, (0, None, None))(many, state, xs)
    for k, scale in enumerate((1.0, 0.5)):
        one, _ = run(jax.tree.map(lambda a, s=scale: s * a, params), state, xs)
        close(jax.tree.map(lambda a, k=k: a[k], found), one)


def test_hosts_and_half_types_take_them_too():
    score, given = problem(NEURONS["alif, a program"])
    expected = jax.grad(score, has_aux=True)(*given)
    with sj.kernels.use("host"):
        found = jax.grad(score, has_aux=True)(*given)
    close(found, expected)
    cell = sj.precision(sj.recurrent(NEURONS["lif"], sj.sparse(N, fan_out=4)))
    xs = jax.random.normal(jax.random.key(1), (STEPS, BATCH, N))
    params, state = cell.init(jax.random.key(0), xs[0])

    def loss(params):
        return jnp.square(cell.unroll(params, state, xs)[1].astype(jnp.float32)).sum()

    found = jax.grad(loss)(params)
    with sj.kernels.use("reference"):
        expected = jax.grad(loss)(params)
    largest = jnp.abs(expected["feedback"]["w"]).max()
    difference = jnp.abs(found["feedback"]["w"] - expected["feedback"]["w"]).max()
    assert largest > 0 and difference < 0.02 * largest


def test_nan_of_a_weight_reaches_the_loss():
    score, (params, *given) = problem(NEURONS["lif"])
    w = params["feedback"]["w"].at[3].set(jnp.nan)
    params["feedback"]["w"] = w
    value, gradients = jax.value_and_grad(score, has_aux=True)(params, *given)
    assert not jnp.isfinite(value[0])
    assert jnp.isnan(gradients["feedback"]["w"]).any()


def test_connections_out_of_range_are_refused():
    struct = jax.ShapeDtypeStruct
    zeros = jnp.zeros((1, 2, 8))
    results = [
        *[struct((1, 3, 2, 1), jnp.uint32) for _ in range(2)],
        *[struct((0,), t) for t in ("uint32", "float32", "float32", "float32")],
        struct((0,), jnp.float32),
        *[struct((1, 2, 8), jnp.float32) for _ in range(2)],
        *[struct((0,), jnp.float32) for _ in range(2)],
    ]
    absent = jnp.zeros(0)

    def call(starts, ids):
        args = (jnp.zeros((1, 3, 2, 8)), absent, zeros, zeros, zeros)
        args += (jnp.ones((1, 7, 8)), jnp.ones((1, 2)), absent, absent, absent)
        args += (
            jnp.asarray(starts, jnp.int32)[None],
            jnp.asarray(ids, jnp.int32)[None],
        )
        found = ffi.call("spikejax_lif_layer", results, *args, rule=0, is_delayed=False)
        return jax.block_until_ready(found)

    call([0, 1, 2, 2, 2, 2, 2, 2, 2], [0, 7])
    with pytest.raises(Exception, match=r"ids in \[0, 8\), got 8 at entry 1"):
        call([0, 1, 2, 2, 2, 2, 2, 2, 2], [0, 8])
    with pytest.raises(Exception, match="starts that rise from 0 to 2"):
        call([0, 1, 3, 2, 2, 2, 2, 2, 2], [0, 7])
    with pytest.raises(Exception, match="connections from every neuron"):
        call([0, 1, 2], [0, 7])
