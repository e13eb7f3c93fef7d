"""native = host = reference = dense, values and gradients."""

import concurrent.futures
import functools

import hypothesis
import hypothesis.strategies as st
import jax
import jax.numpy as jnp
import numpy as np
import pytest

from spikejax import events, kernels
from spikejax.kernels.matmul import host

# `auto` and `dense` have tests of their own: here zeros are skipped in any case.
matmul = functools.partial(events.matmul, kernel="event")

TOLERANCE = {"float32": 1e-5, "bfloat16": 2e-2, "float16": 3e-3, "float64": 1e-12}


def dense(x, w, support=None):
    """The same product and gradients from JAX's own autodiff."""
    if support is not None:
        x = jnp.where(support, x, jax.lax.stop_gradient(x))
    total = jnp.float64 if w.dtype == jnp.float64 else jnp.float32
    return jnp.matmul(
        x.astype(w.dtype), w, precision="highest", preferred_element_type=total
    ).astype(w.dtype)


def value_and_grads(product, x, w, support, seed):
    if x.dtype == bool:
        y, pull = jax.vjp(lambda w: product(x, w, support), w)
    else:
        y, pull = jax.vjp(lambda x, w: product(x, w, support), x, w)
    return (y, *pull(seed))


def assert_close(actual, expected, dtype="float32"):
    assert actual.dtype == expected.dtype
    assert actual.shape == expected.shape
    actual, expected = np.float64(actual), np.float64(expected)
    scale = max(1.0, np.abs(expected).max(initial=0.0))
    np.testing.assert_allclose(actual, expected, rtol=0, atol=TOLERANCE[dtype] * scale)


def sparse(rng, shape, density, dtype="float32", graded=True):
    fires = rng.random(shape) < density
    if dtype == "bool":
        return jnp.asarray(fires)
    values = rng.normal(size=shape) if graded else 1.0
    return array(fires * values, dtype)


def array(values, dtype):
    """Cast by NumPy: the casts of JAX are compiled for each shape."""
    return jnp.asarray(values.astype(jnp.dtype(dtype)))


@jax.jit
def compiled(*problem):
    """All backends, and the oracle, in one program: each example is of another shape,
    and operation by operation most of its time would go to compilers."""
    found = {}
    for name in ("native", "host", "reference"):
        if name == "native" and kernels.report().library is None:
            continue  # The skip with its reason is in `test_large`.
        with kernels.use(name):
            found[name] = value_and_grads(matmul, *problem)
    return value_and_grads(dense, *problem), found


sizes = st.one_of(st.integers(0, 5), st.integers(6, 150))


@hypothesis.settings(max_examples=20, deadline=None)
@hypothesis.given(
    batch=st.lists(st.integers(0, 7), max_size=2),
    inputs=sizes,
    outputs=sizes,
    density=st.sampled_from([0.0, 0.02, 0.3, 1.0]),
    window=st.sampled_from([None, 0.0, 0.1, 1.0]),
    dtype=st.sampled_from(["float32", "bfloat16", "float16"]),
    kind=st.sampled_from(["bool", "spikes", "graded"]),
    seed=st.integers(0, 2**32 - 1),
)
def test_equals_dense(batch, inputs, outputs, density, window, dtype, kind, seed):
    rng = np.random.default_rng(seed)
    x_dtype = "bool" if kind == "bool" else dtype
    x = sparse(rng, (*batch, inputs), density, x_dtype, kind == "graded")
    w = array(rng.normal(size=(inputs, outputs)), dtype)
    dy = array(rng.normal(size=(*batch, outputs)), dtype)
    support = None if window is None else jnp.asarray(rng.random(x.shape) < window)
    expected, found = compiled(x, w, support, dy)
    for actual in found.values():
        for a, e in zip(actual, expected, strict=True):
            assert_close(a, e, dtype)
        if support is not None and kind != "bool":
            assert not np.any(np.asarray(actual[1])[~np.asarray(support)])


@pytest.mark.parametrize("density", [0.0, 0.01, 0.2, 1.0])
@pytest.mark.parametrize("shape", [(700, 331, 197), (1, 500, 130), (900, 65, 3)])
def test_large(backend, rng, shape, density):
    rows, inputs, outputs = shape
    x = sparse(rng, (rows, inputs), density)
    x = x.at[rows // 2].set(1.0).at[0].set(0.0)  # a full row and an empty one
    w = jnp.asarray(rng.normal(size=(inputs, outputs)), jnp.float32)
    dy = jnp.asarray(rng.normal(size=(rows, outputs)), jnp.float32)
    support = jnp.asarray(rng.random(x.shape) < 0.1)
    with kernels.use(backend):
        actual = value_and_grads(matmul, x, w, support, dy)
    for a, e in zip(actual, value_and_grads(dense, x, w, support, dy), strict=True):
        assert_close(a, e)


def test_float64(backend, rng):
    with jax.enable_x64(True), kernels.use(backend):
        x = sparse(rng, (33, 41), 0.3, "float64")
        w = jnp.asarray(rng.normal(size=(41, 70)))
        dy = jnp.asarray(rng.normal(size=(33, 70)))
        support = jnp.asarray(rng.random(x.shape) < 0.5)
        actual = value_and_grads(matmul, x, w, support, dy)
        expected = value_and_grads(dense, x, w, support, dy)
        assert actual[0].dtype == jnp.float64
        for a, e in zip(actual, expected, strict=True):
            assert_close(a, e, "float64")


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_every_half_value_passes_unchanged(backend, dtype):
    bits = np.arange(2**16, dtype=np.uint16)
    w = jax.lax.bitcast_convert_type(jnp.asarray(bits), jnp.dtype(dtype))[None]
    with kernels.use(backend):
        y = matmul(jnp.ones((1, 1), bool), w)
    tiny = 1.2e-38  # XLA may flush what is subnormal in float32
    w, y = np.asarray(w.astype(jnp.float32)), np.asarray(y.astype(jnp.float32))
    expected = np.where(np.abs(w) < tiny, 0, w)
    actual = np.where(np.abs(y) < tiny, 0, y)
    np.testing.assert_array_equal(actual, expected)


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_halves_round_to_nearest_even(backend, rng, dtype):
    # Exact sums of two halves: what XLA rounds them to is the oracle.
    pairs = jnp.asarray(rng.normal(size=(2, 4000)) * 10.0 ** rng.integers(-7, 5, 4000))
    w = pairs.astype(dtype)
    with kernels.use(backend):
        y = matmul(jnp.ones((1, 2), bool), w)
    expected = w.astype(jnp.float32).sum(0, keepdims=True).astype(dtype)
    np.testing.assert_array_equal(np.float64(y), np.float64(expected))


def test_zeros_are_skipped_and_the_rest_propagates(backend):
    inf, nan = jnp.inf, jnp.nan
    x = jnp.array(
        [[0.0, 2.0, 0.0], [1.0, 0.0, -0.0], [nan, 0.0, 0.0], [-1.0, 0.0, 1.0]]
    )
    w = jnp.array([[inf, 1.0, inf], [1.0, 2.0, 3.0], [nan, inf, inf]])
    with kernels.use(backend):
        y = matmul(x, w)
        finite = matmul(x, jnp.ones((3, 2)))
    expected = [
        [2.0, 4.0, 6.0],
        [inf, 1.0, inf],
        [nan, nan, nan],
        [nan, inf, nan],
    ]
    np.testing.assert_array_equal(y, np.array(expected, np.float32))
    np.testing.assert_array_equal(np.isnan(finite[:, 0]), [False, False, True, False])


@hypothesis.settings(max_examples=30, deadline=None)
@hypothesis.given(seed=st.integers(0, 2**32 - 1))
def test_special_values_agree(seed):
    rng = np.random.default_rng(seed)
    special = np.array([0.0, -0.0, 1.0, -2.0, np.inf, -np.inf, np.nan], np.float32)
    x = rng.choice(special, (6, 3), p=[0.4, 0.1, 0.2, 0.1, 0.08, 0.07, 0.05])
    w = rng.choice(special, (3, 9))
    with np.errstate(all="ignore"):
        terms = np.where(x[:, :, None] != 0, x[:, :, None] * w[None], 0)
        expected = terms.sum(1)
    for backend in ("native", "host", "reference"):
        if backend == "native" and kernels.report().library is None:
            continue
        with kernels.use(backend):
            np.testing.assert_array_equal(
                matmul(jnp.asarray(x), jnp.asarray(w)), expected
            )


# (axis of x, w, support) for one vmap, or for an outer and an inner one.
VMAPS = [
    [(0, None, None)],
    [(None, 0, None)],
    [(0, 0, 0)],
    [(1, 2, 1)],
    [(None, None, 0)],
    [(None, None, 0), (None, None, 0)],
    [(None, None, 0), (0, None, None)],
    [(0, None, 0), (0, None, None)],
    [(0, None, None), (None, 0, None)],
    [(None, 0, None), (1, None, 0)],
    [(0, 0, None), (None, 1, 0)],
]


@pytest.mark.parametrize("axes", VMAPS, ids=str)
def test_vmap(backend, rng, axes):
    shapes = [(5, 37), (37, 70), (5, 37)]
    lengths = (3, 4)
    for length, axis in reversed(list(zip(lengths, axes, strict=False))):
        shapes = [
            s if a is None else (*s[:a], length, *s[a:])
            for s, a in zip(shapes, axis, strict=True)
        ]
    x = sparse(rng, shapes[0], 0.2)
    w = jnp.asarray(rng.normal(size=shapes[1]), jnp.float32)
    support = jnp.asarray(rng.random(shapes[2]) < 0.3)
    fold = functools.partial(functools.reduce, lambda f, a: jax.vmap(f, a))

    def run(product):
        mapped = fold(axes[::-1], product)
        dy = jnp.asarray(
            np.random.default_rng(1).normal(size=mapped(x, w, support).shape),
            jnp.float32,
        )
        inside = fold(
            [(*a, 0) for a in axes[::-1]],
            lambda x, w, s, dy: value_and_grads(product, x, w, s, dy),
        )
        return (*value_and_grads(mapped, x, w, support, dy), *inside(x, w, support, dy))

    with kernels.use(backend):
        actual = run(matmul)
    for a, e in zip(actual, run(dense), strict=True):
        assert_close(a, e)


@pytest.mark.parametrize("backend", ["native", "host"])
def test_vmap_is_one_call(backend, rng, request):
    if backend == "native":
        request.getfixturevalue("native")
    x = sparse(rng, (3, 4, 5, 6), 0.5)
    w = jnp.ones((4, 6, 7))
    with kernels.use(backend):
        f = jax.vmap(jax.vmap(matmul), (0, None))
        jaxpr = str(jax.make_jaxpr(f)(x, w))
    name = {"native": "spikejax_event_matmul", "host": "pure_callback["}[backend]
    assert jaxpr.count(name) == 1
    assert "scan[" not in jaxpr and "while[" not in jaxpr


def test_scan_and_checkpoint(backend, rng):
    x = sparse(rng, (6, 4, 30), 0.2)
    w = jnp.asarray(rng.normal(size=(30, 30)) / 6, jnp.float32)

    def loss(product, w):
        @jax.checkpoint
        def step(h, x):
            h = jnp.tanh(product(x + h, w, None))
            return h, h.sum()

        return jax.lax.scan(step, jnp.zeros((4, 30)), x)[1].sum()

    with kernels.use(backend):
        actual = jax.jit(jax.grad(functools.partial(loss, matmul)))(w)
    assert_close(actual, jax.grad(functools.partial(loss, dense))(w))


def test_numpy_and_promotion(backend):
    with kernels.use(backend), jax.numpy_dtype_promotion("standard"):
        assert (
            matmul(np.ones((2, 3), np.float16), jnp.ones((3, 4))).dtype == jnp.float32
        )
        assert matmul(np.ones(3, bool), jnp.ones((3, 4), jnp.bfloat16)).shape == (4,)
        wide = jnp.array([1.0 + 2.0**-20])  # exact only if x is not narrowed
        y = matmul(wide, jnp.ones((1, 1), jnp.bfloat16))
    assert y.dtype == jnp.float32 and y[0] == wide[0]


@pytest.mark.parametrize(
    ("x", "w", "support", "text"),
    [
        ((2, 3), (4, 5), None, "`x` (..., K) and `w` (K, N), got (2, 3) and (4, 5)"),
        ((), (4, 5), None, "`x` (..., K) and `w` (K, N), got () and (4, 5)"),
        ((2, 3), (3,), None, "`x` (..., K) and `w` (K, N), got (2, 3) and (3,)"),
        ((2, 3), (3, 4), (2, 4), "`support` to broadcast to (2, 3), got (2, 4)"),
    ],
)
def test_wrong_shapes(x, w, support, text):
    support = None if support is None else jnp.ones(support, bool)
    with pytest.raises(ValueError) as error:
        matmul(jnp.ones(x), jnp.ones(w), support)
    assert str(error.value) == f"`events.matmul` expected {text}."


def test_wrong_types():
    x, w = jnp.ones((2, 3)), jnp.ones((3, 4))
    with pytest.raises(ValueError, match="^`events.matmul` expected `x` of a type in"):
        matmul(x.astype(int), w)
    with pytest.raises(
        ValueError, match="^`events.matmul` expected `w` .* got int32.$"
    ):
        matmul(x, w.astype(int))
    with pytest.raises(ValueError, match="`support` of type bool, got float32.$"):
        matmul(x, w, x)


def test_forward_mode(backend, rng):
    x, w, dx, dw = (jnp.asarray(rng.normal(size=(3, 3)), jnp.float32) for _ in range(4))
    with kernels.use(backend):
        _, dy = jax.jvp(matmul, (x, w), (dx, dw))
    np.testing.assert_allclose(dy, dx @ w + x @ dw, rtol=1e-5, atol=1e-6)


def test_second_call_does_not_retrace(backend):
    traces = []

    @jax.jit
    def f(x, w):
        traces.append(1)
        return matmul(x, w)

    with kernels.use(backend):
        f(jnp.ones((2, 3)), jnp.ones((3, 4)))
        f(jnp.zeros((2, 3)), jnp.ones((3, 4)))
    assert len(traces) == 1


def test_many_calls_at_once_finish(backend, rng):
    x = sparse(rng, (300, 128), 0.1)
    w = jnp.asarray(rng.normal(size=(128, 256)), jnp.float32)
    with kernels.use(backend):
        f = jax.jit(lambda x, w: value_and_grads(matmul, x, w, None, matmul(x, w)))
        expected = f(x, w)

    def call(_):
        with kernels.use(backend):  # a thread with other JAX settings retraces
            return jax.block_until_ready(f(x, w))

    with concurrent.futures.ThreadPoolExecutor(64) as pool:
        futures = [pool.submit(call, i) for i in range(128)]
        for future in futures:
            y, _, dw = future.result(timeout=120)
            if backend == "reference":  # XLA's dense product is not as strict
                assert_close(y, expected[0])
            else:
                np.testing.assert_array_equal(y, expected[0])
                np.testing.assert_array_equal(dw, expected[2])


THREADS = """
import functools, hashlib, jax, jax.numpy as jnp, numpy as np
from spikejax import events
matmul = functools.partial(events.matmul, kernel="event")
rng = np.random.default_rng(0)
digest = hashlib.sha256()
for rows, inputs, outputs, density in [(600, 211, 157, .1), (2000, 90, 5, .4)]:
    x = jnp.asarray((rng.random((rows, inputs)) < density) * rng.normal(size=inputs),
                    jnp.float32)
    w = jnp.asarray(rng.normal(size=(inputs, outputs)), jnp.float32)
    s = jnp.asarray(rng.random(x.shape) < .2)
    dy = jnp.asarray(rng.normal(size=(rows, outputs)), jnp.float32)
    y, pull = jax.vjp(lambda x, w: matmul(x, w, s), x, w)
    for array in (y, *pull(dy)):
        digest.update(np.asarray(array).tobytes())
print(digest.hexdigest())
"""


@pytest.mark.parametrize("name", ["native", "host"])
def test_same_bits_for_any_number_of_threads(python, request, name):
    if name == "native":
        request.getfixturevalue("native")
    digests = {
        python(
            THREADS,
            SPIKEJAX_KERNELS=name,
            SPIKEJAX_HOST_THREADS=str(threads),
            NPROC=str(threads),  # XLA's CPU client takes its pool size from it
        )
        for threads in (1, 2, 7, 7)
    }
    assert len(digests) == 1


def test_host_trace(rng):
    x = np.asarray(sparse(rng, (50, 40), 0.1))
    w = rng.normal(size=(40, 150)).astype(np.float32)
    y, trace = host.forward(x, w, threads=3)
    np.testing.assert_allclose(y, x @ w, rtol=1e-5, atol=1e-5)
    assert sorted((t.first, t.last) for t in trace) == [(0, 64), (64, 128), (128, 150)]
    assert {t.events for t in trace} == {np.count_nonzero(x)}
    assert {t.worker for t in trace} <= {0, 1, 2}
    dx, trace = host.inputs(y, w, x != 0, threads=2)
    assert sum(t.events for t in trace) == np.count_nonzero(x)
    assert not dx[x == 0].any()


@pytest.mark.parametrize("form", ["packed", "dense"])
def test_spread_counts_every_event(rng, form):
    z = rng.random((5, 7, 90)) < 0.1
    support = rng.random(z.shape) < 0.3
    w = rng.normal(size=(90, 200)).astype("f4")
    x = events.pack(jnp.asarray(z), jnp.asarray(support)) if form == "packed" else z
    y, dw, dz = events.spread(x, w, threads=3)
    assert y.events.sum() == dw.events.sum() == 4 * z.sum()  # four tiles of columns
    assert dz.events.sum() == (support.sum() if form == "packed" else z.size)
    assert len(dz.tiles) == 2
    assert all(1 <= s.imbalance <= 3 for s in (y, dw, dz))
    alone = events.spread(x, w, threads=1)
    assert [s.imbalance for s in alone] == [1, 1, 1]


def test_spread_refuses(rng):
    with pytest.raises(ValueError, match="`threads` at least 1, got 0"):
        events.spread(np.ones((2, 3)), np.ones((3, 4)), threads=0)
    with pytest.raises(ValueError, match=r"x \(\.\.\., K\) and w \(K, N\)"):
        events.spread(np.ones((2, 3)), np.ones((4, 4)))


def test_host_numbers_do_not_depend_on_threads(rng):
    x = np.asarray(sparse(rng, (500, 40), 0.5))
    w = rng.normal(size=(40, 300)).astype(np.float32)
    results = [host.forward(x, w, threads)[0] for threads in (1, 2, 7)]
    for result in results[1:]:
        np.testing.assert_array_equal(result, results[0])


def test_host_errors_reach_the_caller(monkeypatch):
    monkeypatch.setenv(host.THREADS_VARIABLE, "none")
    with pytest.raises(ValueError, match="`SPIKEJAX_HOST_THREADS` expected a positive"):
        host.forward(np.ones((2, 3)), np.ones((3, 4)))
