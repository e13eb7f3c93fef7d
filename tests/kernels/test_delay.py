"""Delayed synapses on spikes: every backend against a loop over all of them."""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import spikejax as sj
from spikejax.kernels.delay import lags, reference
from spikejax.kernels.delay import native as native_delay
from spikejax.kernels.delay.product import delay_numbers, delay_spikes
from spikejax.synapses import _late

TOLERANCE = {"rtol": 2e-5, "atol": 2e-5}


def drawn(
    steps=9, batch=3, inputs=5, outputs=4, taps=2, past=4, share=0.2, seed=0, line=0.3
):
    """Spikes, a mask, a line of numbers, starts, taps, a bias and cotangents of y."""
    rng = np.random.default_rng(seed)
    z = np.asarray(rng.random((steps, batch, inputs)) < share, np.float32)
    mask = rng.random(z.shape) < 0.4
    before = rng.standard_normal((past, batch, inputs)).astype(np.float32)
    before *= rng.random(before.shape) < line
    start = rng.integers(0, past - taps + 2, (inputs, outputs)).astype(np.int32)
    w = rng.standard_normal((inputs, outputs, taps)).astype(np.float32)
    b = rng.standard_normal(outputs).astype(np.float32)
    dy = rng.standard_normal((steps, batch, outputs)).astype(np.float32)
    return z, mask, before, start, w, b, dy


def looped(z, line, start, taps, bias, dy):
    """y, and the cotangents of z, line, taps and bias, synapse by synapse."""
    queue = np.concatenate([line, z]).astype(np.float64)
    past, steps = len(line), len(z)
    y = np.zeros(dy.shape) + bias
    dqueue, dtaps = np.zeros(queue.shape), np.zeros(taps.shape)
    for j, n, m in np.ndindex(*taps.shape):
        first = past - start[j, n] - m
        came = queue[first : first + steps, :, j]
        y[..., n] += taps[j, n, m] * came
        dtaps[j, n, m] = np.sum(came * dy[..., n])
        dqueue[first : first + steps, :, j] += taps[j, n, m] * dy[..., n]
    return y, dqueue[past:], dqueue[:past], dtaps, dy.sum((0, 1))


def on_bits(z, mask, line, start, taps, bias):
    return delay_spikes(sj.events.pack(z, mask), line, start, taps, bias)


def compare(case, backend, as_bits):
    z, mask, line, start, taps, bias, dy = case
    expected = looped(z, line, start, taps, bias, dy)

    def run(z, line, taps, bias):
        if as_bits:
            return on_bits(z, jnp.asarray(mask), line, start, taps, bias)
        return delay_numbers(z, line, start, taps, bias)

    with sj.kernels.use(backend):
        y, pull = jax.vjp(run, *map(jnp.asarray, (z, line, taps, bias)))
        found = (y, *pull(jnp.asarray(dy)))
    y, dz, *rest = expected
    expected = (y, np.where(mask, dz, 0) if as_bits else dz, *rest)
    for a, e in zip(found, expected, strict=True):
        np.testing.assert_allclose(a, e, **TOLERANCE)


CASES = {
    "few": {},
    "with some axons all the time": {"share": 0.5, "batch": 7, "steps": 40},
    "longer than the sequence": {"steps": 3, "past": 20, "line": 1.0},
    "a wide kernel": {"taps": 7, "past": 12, "steps": 30, "outputs": 17},
    "one tap": {"taps": 1, "past": 1},
    "one step": {"steps": 1, "past": 9, "inputs": 40, "outputs": 33},
    "long": {"steps": 300, "batch": 40, "inputs": 3, "outputs": 3, "past": 80},
    "none set": {"share": 0.0, "line": 0.0},
}


@pytest.mark.parametrize("as_bits", [True, False], ids=["bits", "numbers"])
@pytest.mark.parametrize("name", CASES)
def test_values_and_gradients_are_those_of_a_loop(name, as_bits, backend):
    case = drawn(**CASES[name])
    if not as_bits:
        case = (case[0] * 1.5, *case[1:])
    compare(case, backend, as_bits)


@pytest.mark.parametrize("most", [1, 300])
def test_where_much_is_set_lags_are_multiplied_some_at_once(native, monkeypatch, most):
    """One lag at once, and two of five."""
    monkeypatch.setattr(lags, "MOST", most)
    compare(drawn(share=0.9, seed=most), "native", as_bits=False)
    compare(drawn(share=0.9, seed=most, steps=10), "native", as_bits=True)


def test_events_are_taken_where_they_are_faster():
    """Long delays whatever is set, short ones where few inputs are."""
    assert lags.share(9, 2) == lags.share(512, 2) == 1
    assert lags.share(9, 5) < 1
    assert 0.03 < lags.share(5, 2) < 0.2


@settings(max_examples=4, deadline=None, derandomize=True)
@given(
    st.integers(1, 12),
    st.integers(1, 4),
    st.integers(1, 40),
    st.integers(1, 20),
    st.integers(1, 4),
    st.integers(0, 12),
    st.sampled_from([0.0, 0.05, 0.4, 1.0]),
)
def test_any_shape_and_density(steps, batch, inputs, outputs, taps, more, share):
    shape = (steps, batch, inputs, outputs, taps, taps - 1 + more, share)
    compare(drawn(*shape, seed=steps), "auto", as_bits=True)


def test_a_mapped_axis_is_more_samples_or_more_synapses(backend):
    z, mask, line, start, taps, bias, dy = map(jnp.asarray, drawn())
    zs, ws = jnp.stack([z, 1 - z]), jnp.stack([taps, 2 * taps])

    def grads(z, w):
        y, pull = jax.vjp(lambda z, w: on_bits(z, mask, line, start, w, bias), z, w)
        return y, *pull(dy)

    with sj.kernels.use(backend):
        for axes in ((0, None), (None, 0), (0, 0)):
            given = [s if d == 0 else s[0] for s, d in zip((zs, ws), axes, strict=True)]
            found = jax.vmap(grads, axes)(*given)
            for k in range(2):
                one = [s[k] if d == 0 else s for s, d in zip(given, axes, strict=True)]
                for a, e in zip(found, grads(*one), strict=True):
                    np.testing.assert_allclose(a[k], e, **TOLERANCE)


def test_forward_mode_and_second_derivatives_are_those_of_the_definition(backend):
    z, mask, line, start, taps, bias, _ = map(jnp.asarray, drawn(steps=4))

    def score(product):
        return lambda z, w: jnp.sum(jnp.sin(product(z, w)))

    def plain(z, w):
        z = jnp.where(mask, z, jax.lax.stop_gradient(z))
        return reference.delayed(z, line, start, w) + bias

    def curve(f):
        return jax.jvp(jax.grad(f, (0, 1)), (z, taps), (z + 1, taps * taps))

    with sj.kernels.use(backend):
        found = curve(score(lambda z, w: on_bits(z, mask, line, start, w, bias)))
    expected = curve(score(plain))
    for a, e in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        np.testing.assert_allclose(a, e, 2e-4, 2e-4)


def network(**how):
    def delayed():
        given = {"max_delay": 6, **how}
        return sj.delayed_linear(12, sj.init.uniform(0.0, 6.0), **given)

    spike = sj.surrogate.triangular(0.5)
    neurons = sj.lif(0.8, spike=spike), sj.lif(0.8, spike=spike)
    layers = (delayed(), neurons[0], delayed(), neurons[1])
    return sj.serial(*layers, sj.linear(5), sj.li(0.9))


@pytest.mark.parametrize(
    "how", [{}, {"spread": sj.spread.gaussian(1.0)}], ids=["two taps", "a bell"]
)
def test_a_network_travels_as_bits(how, backend, key):
    net = network(**how)
    xs = np.asarray(jax.random.uniform(key, (20, 8, 150)) < 0.05, np.float32)
    params, state = net.init(key, xs[0])
    params = jax.tree.map(lambda a: 2 * a, params)
    state = jax.tree.map(lambda a: a + 1 if a.ndim == 3 else a, state)  # lines of ones

    def score(params, state):
        end, ys = net.unroll(params, state, xs)
        return jnp.sum(ys**2) + sum(jnp.sum(s.line[-2:]) for s in (end[0], end[2]))

    with sj.kernels.use("reference"):
        expected = jax.jit(jax.grad(score, (0, 1)))(params, state)
    with sj.kernels.use(backend):
        gradient = jax.jit(jax.grad(score, (0, 1)))
        text = gradient.lower(params, state).as_text()
        found = gradient(params, state)
    for a, e in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        np.testing.assert_allclose(a, e, 1e-4, 1e-5 * float(jnp.max(jnp.abs(e))))
    if backend == "native":
        assert all(f"@spikejax_delay{part}" in text for part in ("", "_dw", "_dz"))
        assert "stablehlo.convolution" not in text


def test_step_is_unroll_and_chunks_are_the_whole(native, key):
    """Of a cell so large that numbers, too, go to a kernel in every step."""
    cell = sj.delayed_linear(64, sj.init.uniform(0.0, 20.0), max_delay=20)
    xs = jnp.asarray(jax.random.uniform(key, (9, 8, 60)) < 0.1, jnp.float32)
    params, state = cell.init(key, xs[0])
    text = jax.jit(cell.step).lower(params, state, xs[0]).as_text()
    assert "@spikejax_delay" in text
    whole = cell.unroll(params, state, xs)
    scanned = jax.lax.scan(lambda s, x: cell.step(params, s, x), state, xs)
    middle, first = cell.unroll(params, state, xs[:4])
    end, second = cell.unroll(params, middle, xs[4:])
    for found in (scanned, (end, jnp.concatenate([first, second]))):
        for a, e in zip(jax.tree.leaves(found), jax.tree.leaves(whole), strict=True):
            np.testing.assert_allclose(a, e, **TOLERANCE)


def test_what_has_no_kernel_is_unpacked_and_says_why(native, key):
    assert native_delay.refusal(jnp.float32) is None
    assert "float32" in native_delay.refusal(jnp.bfloat16)
    net = network()
    given = jax.ShapeDtypeStruct((20, 8, 150), jnp.float32)
    with sj.kernels.use("native"):
        told = sj.events.explain(net, given).parts
        xs = jnp.asarray(jax.random.uniform(key, given.shape) < 0.05, jnp.float32)
        rows = sj.events.report(net, *net.init(key, xs[0]), xs).layers
    assert [p.kernel for p in told if p.cell == "delayed_linear"] == ["event"] * 2
    first, second = (r for r in rows if r.cell == "delayed_linear")
    assert first.done.forward == int(xs.sum()) * 12 * 2 and first.done.inputs == 0
    assert 0 < second.done.inputs < second.dense.inputs
    with sj.kernels.use("reference"):
        told = sj.events.explain(net, given).parts
    assert {p.why for p in told if p.cell == "delayed_linear"} == {
        "kernels are reference"
    }


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"start": jnp.full((5, 4), 4, jnp.int32)}, "starts in [0, 3], got 4"),
        ({"start": jnp.full((5, 4), -1, jnp.int32)}, "starts in [0, 3], got -1"),
        ({"line": jnp.zeros((1, 0, 3, 5))}, "taps of at most the longest delay"),
        ({"x": jnp.zeros((1, 9, 3, 2), jnp.uint32)}, "x (1, 9, 3, 1)"),
    ],
)
def test_a_handler_refuses_what_does_not_fit(native, change, text):
    z, _, line, start, taps, *_ = map(jnp.asarray, drawn())
    given = {"x": z[None], "line": line[None], "start": start[None], "taps": taps[None]}
    given |= {k: v[None] if v.ndim == 2 else v for k, v in change.items()}
    result = jax.ShapeDtypeStruct((1, 9, 3, 4), jnp.float32)
    with pytest.raises(Exception, match="INVALID_ARGUMENT") as error:
        native_delay.ffi.call("spikejax_delay", result, *given.values())
    assert text in str(error.value)


AXONS = {
    "spikes": {},
    "nothing came before": {"line": 0.0},
    "longer than the sequence": {"steps": 3, "past": 20, "line": 1.0},
    "many taps, whole words": {"taps": 7, "past": 12, "inputs": 32, "outputs": 20},
    "no samples": {"batch": 0},
    "no inputs": {"inputs": 0},
    "no outputs": {"outputs": 0},
    "no steps": {"steps": 0},
}


@pytest.mark.parametrize("form", ["bits", "spikes", "numbers"])
@pytest.mark.parametrize("name", AXONS)
def test_axons_are_synapses_of_one_delay(name, form, backend, monkeypatch):
    """With the gradients of a loop, of taps and weights by the chain rule."""
    monkeypatch.setattr(_late, "WORTH_IT", 1)
    z, mask, line, start, taps, bias, dy = drawn(**AXONS[name])
    z = z * 1.5 if form == "numbers" else z
    start = np.broadcast_to(start[:, :1], start.shape) if start.size else start
    late = start[:, 0] if start.size else np.zeros(len(start), np.int32)
    rng = np.random.default_rng(1)
    taps = rng.standard_normal((len(start), taps.shape[-1])).astype(np.float32)
    w = rng.standard_normal(start.shape).astype(np.float32)
    both = w[..., None] * taps[:, None]
    y, dz, dline, dboth, db = looped(z, line, start, both, bias, dy)
    dz = np.where(mask, dz, 0) if form == "bits" else dz
    dtaps, dw = (dboth * w[..., None]).sum(1), (dboth * taps[:, None]).sum(-1)

    @jax.jit
    def run(z, line, taps, w, bias):
        xs = sj.events.pack(z, jnp.asarray(mask)) if form == "bits" else z
        state = _late.DelayLine(line)
        return _late.along_axons("axons", state, xs, late, taps, w, bias).ys

    with sj.kernels.use(backend):
        found, pull = jax.vjp(run, *map(jnp.asarray, (z, line, taps, w, bias)))
        found = (found, *pull(jnp.asarray(dy)))
    for a, e in zip(found, (y, dz, dline, dtaps, dw, db), strict=True):
        np.testing.assert_allclose(a, e, **TOLERANCE)


def test_axons_of_a_network_are_products_of_bits(native, key):
    net = network(axonal=True)
    xs = np.asarray(jax.random.uniform(key, (20, 8, 150)) < 0.05, np.float32)
    params, state = net.init(key, xs[0])
    score = jax.grad(lambda params: jnp.sum(net.unroll(params, state, xs)[1] ** 2))
    text = jax.jit(score).lower(params).as_text()
    assert "@spikejax_delay" not in text and "convolution" not in text
    assert all(f"@spikejax_spike_matmul{part}" in text for part in ("", "_dw", "_dz"))


def test_mapped_axons_and_their_second_derivatives(native, monkeypatch):
    monkeypatch.setattr(_late, "WORTH_IT", 1)
    z, mask, line, start, taps, bias, _ = map(jnp.asarray, drawn(steps=4))
    late, taps, w = start[:, 0], taps.mean(1), taps[..., 0]

    def score(as_bits, z, taps):
        xs = sj.events.pack(z, mask) if as_bits else z
        state = _late.DelayLine(line)
        ys = _late.along_axons("axons", state, xs, late, taps, w, bias).ys
        return jnp.sum(jnp.sin(ys))

    def plain(as_bits, z, taps):
        z = jnp.where(mask, z, jax.lax.stop_gradient(z)) if as_bits else z
        all_of = jnp.broadcast_to(late[:, None], w.shape)
        both = w[..., None] * taps[:, None]
        return jnp.sum(jnp.sin(reference.delayed(z, line, all_of, both) + bias))

    for as_bits in (True, False):

        def curve(score, z, as_bits=as_bits):
            slope = jax.grad(partial(score, as_bits), (0, 1))
            return jax.jvp(slope, (z, taps), (z + 1, taps * taps))

        zs = jnp.stack([z, 1 - z])
        found = jax.jit(jax.vmap(partial(curve, score)))(zs)
        expected = jax.vmap(partial(curve, plain))(zs)
        for a, e in zip(*map(jax.tree.leaves, (found, expected)), strict=True):
            np.testing.assert_allclose(a, e, 2e-4, 2e-4)
