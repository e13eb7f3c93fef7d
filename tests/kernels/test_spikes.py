"""Packed spikes: bits in, the numbers of dense spikes out."""

import functools
import re
import resource

import hypothesis
import hypothesis.strategies as st
import jax
import jax.numpy as jnp
import numpy as np
import pytest

from spikejax import kernels
from spikejax.events import Spikes, matmul, pack, unpack
from spikejax.kernels import ffi

TOLERANCE = {"float32": 1e-5, "bfloat16": 2e-2, "float16": 3e-3, "float64": 1e-10}
KERNELS = ["auto", "event", "dense"]


def dense(z, w, bias, support):
    """The same numbers and gradients from JAX's own autodiff."""
    if support is not None:
        z = jnp.where(support, z, jax.lax.stop_gradient(z))
    total = jnp.float64 if w.dtype == jnp.float64 else jnp.float32
    y = jnp.matmul(
        z.astype(w.dtype), w, precision="highest", preferred_element_type=total
    )
    y = y if bias is None else y + bias.astype(total)
    return y.astype(w.dtype)


def packed(z, w, bias, support, kernel="auto"):
    return matmul(pack(z, support), w, bias=bias, kernel=kernel)


def value_and_grads(product, z, w, bias, support, dy):
    if bias is None:
        y, pull = jax.vjp(lambda z, w: product(z, w, None, support), z, w)
    else:
        y, pull = jax.vjp(lambda *a: product(*a, support), z, w, bias)
    return (y, *pull(dy))


def assert_close(actual, expected, dtype="float32"):
    assert actual.dtype == expected.dtype
    assert actual.shape == expected.shape
    actual, expected = np.float64(actual), np.float64(expected)
    scale = max(1.0, np.abs(expected).max(initial=0.0))
    np.testing.assert_allclose(actual, expected, rtol=0, atol=TOLERANCE[dtype] * scale)


def problem(rng, shape, outputs, density, window=0.1, dtype="float32"):
    z = rng.random(shape) < density
    w = rng.normal(size=(shape[-1], outputs))
    bias, dy = rng.normal(size=outputs), rng.normal(size=(*shape[:-1], outputs))
    # NumPy's casts: those of JAX are compiled for each shape.
    z, w, bias, dy = (jnp.asarray(a.astype(jnp.dtype(dtype))) for a in (z, w, bias, dy))
    support = None if window is None else jnp.asarray(rng.random(shape) < window)
    return z, w, bias, support, dy


def backends():
    names = ["host", "reference"]
    return names if kernels.report().library is None else ["native", *names]


@functools.partial(jax.jit, static_argnames="kernel")
def compiled(*problem, kernel):
    """All backends, and the oracle, in one program: each example is of another shape,
    and operation by operation most of its time would go to compilers."""
    found = {}
    for name in backends():
        with kernels.use(name):
            product = functools.partial(packed, kernel=kernel)
            found[name] = value_and_grads(product, *problem)
    return value_and_grads(dense, *problem), found


sizes = st.one_of(st.integers(0, 5), st.integers(6, 150), st.just(64))


@hypothesis.settings(max_examples=12, deadline=None)
@hypothesis.given(
    batch=st.lists(st.integers(0, 7), max_size=2),
    inputs=sizes,
    outputs=sizes,
    density=st.sampled_from([0.0, 0.02, 0.3, 1.0]),
    window=st.sampled_from([None, 0.0, 0.1, 1.0]),
    dtype=st.sampled_from(["float32", "bfloat16", "float16"]),
    kernel=st.sampled_from(KERNELS),
    with_bias=st.booleans(),
    seed=st.integers(0, 2**32 - 1),
)
def test_equals_dense(
    batch, inputs, outputs, density, window, dtype, kernel, with_bias, seed
):
    rng = np.random.default_rng(seed)
    shape = (*batch, inputs)
    z, w, bias, support, dy = problem(rng, shape, outputs, density, window, dtype)
    bias = bias if with_bias else None
    expected, found = compiled(z, w, bias, support, dy, kernel=kernel)
    for actual in found.values():
        for a, e in zip(actual[:3], expected[:3], strict=True):
            assert_close(a, e, dtype)
        if bias is not None:
            exact = np.float64(dy).sum(axis=tuple(range(len(batch))))
            np.testing.assert_allclose(np.float64(actual[3]), exact, atol=0.2)
        if support is not None:
            assert not np.any(np.asarray(actual[1])[~np.asarray(support)])


# More than one block of inputs, of rows, of columns; narrow tiles; single rows.
SHAPES = [(700, 331, 197), (1, 500, 130), (2100, 65, 3), (60, 5000, 70), (3, 2, 0)]


LARGE = [(shape, density, "event") for shape in SHAPES for density in (0.01, 1.0)]
LARGE += [
    (SHAPES[0], 0.0, "event"),
    (SHAPES[0], 0.01, "auto"),
    (SHAPES[0], 1.0, "auto"),
]


@pytest.mark.parametrize(("shape", "density", "kernel"), LARGE, ids=str)
def test_large(backend, rng, shape, density, kernel):
    rows, inputs, outputs = shape
    z, w, bias, support, dy = problem(rng, (rows, inputs), outputs, density)
    z = z.at[rows // 2].set(1.0).at[0].set(0.0)  # a full row and an empty one
    product = functools.partial(packed, kernel=kernel)
    with kernels.use(backend):
        actual = value_and_grads(product, z, w, bias, support, dy)
    expected = value_and_grads(dense, z, w, bias, support, dy)
    for a, e in zip(actual, expected, strict=True):
        assert_close(a, e)


@pytest.mark.parametrize("kernel", KERNELS)
def test_float64(backend, rng, kernel):
    with jax.enable_x64(True), kernels.use(backend):
        z, w, bias, support, dy = problem(rng, (33, 77), 70, 0.3, 0.5, "float64")
        product = functools.partial(packed, kernel=kernel)
        actual = value_and_grads(product, z, w, bias, support, dy)
        for a, e in zip(
            actual, value_and_grads(dense, z, w, bias, support, dy), strict=True
        ):
            assert_close(a, e, "float64")


@hypothesis.settings(max_examples=12, deadline=None)
@hypothesis.given(
    batch=st.lists(st.integers(0, 5), max_size=2),
    neurons=st.integers(0, 100),
    dtype=st.sampled_from(["bool", "float32", "bfloat16", "float16"]),
    seed=st.integers(0, 2**32 - 1),
)
def test_words(batch, neurons, dtype, seed):
    rng = np.random.default_rng(seed)
    z = rng.random((*batch, neurons)) < 0.4
    words = np.zeros((*batch, -(-neurons // 32)), np.uint32)
    for index in np.argwhere(z):
        *row, n = index
        words[(*row, n // 32)] |= np.uint32(1 << (n % 32))
    for name in backends():
        with kernels.use(name):
            spikes = pack(jnp.asarray(z, dtype), jnp.asarray(z))
            back = unpack(spikes)
        np.testing.assert_array_equal(spikes.fired, words)
        np.testing.assert_array_equal(spikes.grad_mask, words)
        assert not np.any(spikes.cotangent)
        assert back.dtype == (jnp.float32 if dtype == "bool" else dtype)
        np.testing.assert_array_equal(np.asarray(back, bool), z)


def test_padding_is_ignored(backend, rng):
    z, w, bias, support, dy = problem(rng, (40, 37), 20, 0.2)
    with kernels.use(backend):
        spikes = pack(z, support)
        noise = jnp.zeros_like(spikes.fired).at[:, -1].set(jnp.uint32(0xFFFFFFE0))
        noisy = spikes._replace(
            fired=spikes.fired | noise, grad_mask=spikes.grad_mask | noise
        )
        np.testing.assert_array_equal(unpack(noisy), z)

        def run(spikes):
            def product(carrier, w):
                return matmul(spikes._replace(cotangent=carrier), w, kernel="event")

            y, pull = jax.vjp(product, spikes.cotangent, w)
            return (y, *pull(dy))

        for a, e in zip(run(noisy), run(spikes), strict=True):
            np.testing.assert_array_equal(a, e)


def test_what_is_not_zero_is_one_spike(backend):
    with kernels.use(backend):
        z = pack(jnp.array([0.0, -0.0, 2.0, -1.0, jnp.nan, jnp.inf]))
        np.testing.assert_array_equal(unpack(z), [0, 0, 1, 1, 1, 1])


@pytest.mark.parametrize("kind", ["float32", "bfloat16", "float16"])
@pytest.mark.parametrize("is_compiled", [True, False])
def test_subnormal_numbers_are_spikes(backend, kind, is_compiled):
    """The smallest number of a type is not zero, though XLA's arithmetic flushes it."""
    about = jnp.finfo(kind)
    tiny, normal = about.smallest_subnormal, about.smallest_normal
    values = np.array([0, tiny, -tiny, normal - tiny, -0.0, normal], about.dtype)
    words = jax.jit(lambda z: pack(z).fired) if is_compiled else lambda z: pack(z).fired
    with kernels.use(backend):
        assert int(words(jnp.asarray(values))[0]) == 0b101110


def test_zeros_are_skipped(backend):
    w = jnp.array([[jnp.inf, 1.0], [jnp.nan, 2.0], [1.0, -jnp.inf]])
    z = jnp.array([[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]])
    with kernels.use(backend):
        y = matmul(pack(z), w, kernel="event")
    np.testing.assert_array_equal(y, [[1.0, -np.inf], [np.inf, 1.0]])


def test_unpack_gradient(backend, rng):
    z, _, _, support, _ = problem(rng, (5, 40), 1, 0.3, 0.5)
    with kernels.use(backend):
        dz = jax.grad(lambda z: (unpack(pack(z, support)) * 3).sum())(z)
    np.testing.assert_array_equal(dz, np.where(support, 3.0, 0.0))


# (axis of z, w, bias, support) for one vmap, or for an outer and an inner one.
VMAPS = [
    [(0, None, None, None)],
    [(None, 0, None, None)],
    [(None, None, 0, None)],
    [(None, None, None, 0)],
    [(1, 2, 0, 1)],
    [(0, None, None, 0), (None, 0, 0, None)],
    [(None, None, 0, 0), (0, None, None, None)],
]


@pytest.mark.parametrize("axes", VMAPS, ids=str)
def test_vmap(backend, rng, axes):
    shapes = [(5, 37), (37, 70), (70,), (5, 37)]
    lengths = (3, 4)
    for length, axis in reversed(list(zip(lengths, axes, strict=False))):
        shapes = [
            s if a is None else (*s[:a], length, *s[a:])
            for s, a in zip(shapes, axis, strict=True)
        ]
    z = jnp.asarray(rng.random(shapes[0]) < 0.2, jnp.float32)
    w = jnp.asarray(rng.normal(size=shapes[1]), jnp.float32)
    bias = jnp.asarray(rng.normal(size=shapes[2]), jnp.float32)
    support = jnp.asarray(rng.random(shapes[3]) < 0.3)
    fold = functools.partial(functools.reduce, lambda f, a: jax.vmap(f, a))

    def run(product):
        mapped = fold(axes[::-1], product)
        seed = np.random.default_rng(1)
        shape = mapped(z, w, bias, support).shape
        dy = jnp.asarray(seed.normal(size=shape), jnp.float32)
        inside = fold(
            [(*a, 0) for a in axes[::-1]],
            lambda z, w, b, s, dy: value_and_grads(product, z, w, b, s, dy),
        )
        return (
            *value_and_grads(mapped, z, w, bias, support, dy),
            *inside(z, w, bias, support, dy),
        )

    with kernels.use(backend):
        actual = run(functools.partial(packed, kernel="event"))
    for a, e in zip(actual, run(dense), strict=True):
        assert_close(a, e)


def test_auto_decides_once_under_vmap(native, monkeypatch):
    from spikejax.kernels.matmul import auto

    monkeypatch.setattr(auto, "SMALL", 0)
    z, w = jnp.zeros((3, 4, 5, 6)), jnp.ones((4, 6, auto.NARROW + 1))

    def both(z, w):
        return jax.vmap(jax.vmap(lambda z, w: matmul(pack(z), w)), (0, None))(z, w)

    text = str(jax.make_jaxpr(both)(z, w))
    assert text.count("spikejax_spike_count") == 1
    assert "select_n" not in text


def test_auto_of_few_columns_is_events_unmeasured(native, monkeypatch):
    from spikejax.kernels.matmul import auto

    monkeypatch.setattr(auto, "SMALL", 0)
    z, w = jnp.ones((5, 6)), jnp.ones((6, auto.NARROW))
    text = str(jax.make_jaxpr(lambda z, w: matmul(pack(z), w))(z, w))
    assert "spikejax_spike_count" not in text and "spikejax_spike_matmul" in text


@pytest.mark.parametrize("density", [0.001, 1.0])
def test_auto_takes_either_way(native, rng, density, monkeypatch):
    from spikejax.kernels.matmul import auto

    monkeypatch.setattr(auto, "SMALL", 0)
    z, w, _, support, dy = problem(rng, (64, 96), 80, density, density)
    inf = w.at[5].set(jnp.inf)  # only a dense product meets 0 * inf
    z = z.at[0].set(0.0)
    run = jax.jit(lambda z, w: matmul(pack(z, support), w))
    assert bool(jnp.isnan(run(z, inf)[0]).any()) == (density == 1.0)
    run = jax.jit(lambda x, w: matmul(x, w))
    assert bool(jnp.isnan(run(z, inf)[0]).any()) == (density == 1.0)


@pytest.mark.parametrize("binary", [True, False])
def test_auto_takes_numbers_that_are_spikes_for_bits(native, rng, binary, monkeypatch):
    from spikejax.kernels.matmul import auto

    monkeypatch.setattr(auto, "SMALL", 0)
    x = np.zeros((64, 100), np.float32)
    x[1:, :27] = 1 if binary else 2  # between the limits of numbers and of bits
    w = jnp.asarray(rng.normal(size=(100, 40)), jnp.float32).at[5].set(jnp.inf)
    y = jax.jit(lambda x, w: matmul(x, w))(jnp.asarray(x), w)
    assert bool(jnp.isnan(y[0]).any()) == (not binary)  # dense: 0 * inf


@pytest.mark.parametrize("density", [0.05, 1.0])
@pytest.mark.parametrize("kind", ["bool", "float32", "float64", "bfloat16"])
@pytest.mark.parametrize("binary", [True, False])
def test_auto_of_numbers(native, rng, density, kind, binary, monkeypatch):
    from spikejax.kernels.matmul import auto

    monkeypatch.setattr(auto, "SMALL", 0)
    with jax.enable_x64(kind == "float64"):
        x = (rng.random((70, 45)) < density) * (1 if binary else 3)
        x = jnp.asarray(x, kind)
        w, dy = (
            jnp.asarray(rng.normal(size=s), "float32" if kind == "bool" else kind)
            for s in ((45, 33), (70, 33))
        )
        y, pull = jax.vjp(jax.jit(lambda w: matmul(x, w)), w)
        wide, name = np.float64(x), w.dtype.name
        for a, e in ((y, wide @ np.float64(w)), (pull(dy)[0], wide.T @ np.float64(dy))):
            assert_close(a, e.astype(w.dtype), name)


def test_reference_auto_is_dense(rng):
    with kernels.use("reference"):
        f = lambda z, w: matmul(pack(z), w)  # noqa: E731
        text = str(jax.make_jaxpr(f)(jnp.ones((2, 3)), jnp.ones((3, 4))))
    assert "cond" not in text and "dot_general" in text


def test_scan_carry_checkpoint_and_donation(backend, rng):
    w = jnp.asarray(rng.normal(size=(40, 40)) / 4, jnp.float32)
    x = jnp.asarray(rng.normal(size=(6, 3, 40)), jnp.float32)

    def step(f):
        @jax.checkpoint
        def run(carry, x):
            u, z = carry
            u = 0.9 * u + x + f(z)
            return u, z

        return run

    def spike(u):
        hard = (u > 0).astype(u.dtype)
        soft = jnp.clip(u, -0.5, 0.5)
        return soft + jax.lax.stop_gradient(hard - soft)

    def dense_loss(w):
        def body(carry, x):
            u, _ = step(lambda z: z @ w)(carry, x)
            return (u, spike(u)), u

        zero = jnp.zeros((3, 40))
        return (jax.lax.scan(body, (zero, zero), x)[1] ** 2).sum()

    def bits_loss(w):
        def body(carry, x):
            u, _ = step(lambda z: matmul(z, w))(carry, x)
            return (u, pack(jax.lax.optimization_barrier(spike(u)), abs(u) < 0.5)), u

        zero = jnp.zeros((3, 40))
        start = (zero, pack(zero, zero > 1))
        return (jax.lax.scan(body, start, x)[1] ** 2).sum()

    with kernels.use(backend):
        actual = jax.jit(jax.grad(bits_loss))(w)
        spikes = pack(x[0] > 0)
        double = jax.jit(
            lambda s: s._replace(fired=s.fired | s.fired), donate_argnums=0
        )
        np.testing.assert_array_equal(unpack(double(spikes)), np.asarray(x[0]) > 0)
    assert_close(actual, jax.grad(dense_loss)(w))


def test_residuals_are_bits(native):
    """A compiled backward pass reads them; the slot is for derivatives of it."""
    z, w = jnp.ones((8, 640)), jnp.ones((640, 4))
    spikes = pack(z, z > 0)
    _, pull = jax.vjp(lambda c, w: matmul(spikes._replace(cotangent=c), w), z, w)
    text = jax.jit(pull).lower(jnp.ones((8, 4))).compile().as_text()
    kept = [line for line in text.splitlines() if re.search("constant|parameter", line)]
    assert not any("[8,640]" in line.partition("(")[0] for line in kept)
    assert any("u32[8,20]" in line.partition("(")[0] for line in kept)


THREADS = """
import hashlib, jax, jax.numpy as jnp, numpy as np
from spikejax.events import matmul
from spikejax.events import pack
rng = np.random.default_rng(0)
digest = hashlib.sha256()
for rows, inputs, outputs, density in [(600, 211, 157, .1), (2500, 90, 5, .4),
                                       (50, 4500, 64, .2), (1, 300, 200, .3)]:
    z = jnp.asarray(rng.random((rows, inputs)) < density, jnp.float32)
    w = jnp.asarray(rng.normal(size=(inputs, outputs)), jnp.float32)
    b = jnp.asarray(rng.normal(size=outputs), jnp.float32)
    s = jnp.asarray(rng.random(z.shape) < .2)
    dy = jnp.asarray(rng.normal(size=(rows, outputs)), jnp.float32)
    f = lambda z, w, b: matmul(pack(z, s), w, bias=b, kernel="event")
    y, pull = jax.vjp(f, z, w, b)
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


def test_many_calls_do_not_leak(native, rng):
    z, w, bias, support, dy = problem(rng, (64, 200), 100, 0.1)

    @jax.jit
    def f(z, w, bias):
        y, pull = jax.vjp(lambda *a: packed(*a, support, kernel="event"), z, w, bias)
        return (y, *pull(dy))

    def peak(calls):
        for _ in range(calls):
            jax.block_until_ready(f(z, w, bias))
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    before = peak(300)
    assert peak(3000) - before < 20_000  # KiB: a leak of a result would be 300 MB


SPIKES = Spikes(
    jnp.zeros((2, 2), jnp.uint32), jnp.zeros((2, 2), jnp.uint32), jnp.zeros((2, 40))
)


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"fired": jnp.zeros((2, 1), jnp.uint32)}, "`fired` uint32 (2, 2) for 40"),
        ({"fired": jnp.zeros((2, 2), jnp.int32)}, "neurons, got int32 (2, 2)"),
        (
            {"grad_mask": jnp.zeros((3, 2), jnp.uint32)},
            "`grad_mask` uint32 (2, 2) for 40",
        ),
        ({"cotangent": jnp.zeros((2, 40), int)}, "`cotangent` (..., N) of a floating"),
        ({"cotangent": jnp.zeros(())}, "`cotangent` (..., N) of a floating-point type"),
    ],
)
def test_wrong_spikes(change, text):
    for who, call in (
        ("matmul", lambda s: matmul(s, jnp.ones((40, 3)))),
        ("unpack", unpack),
    ):
        with pytest.raises(ValueError) as error:
            call(SPIKES._replace(**change))
        assert str(error.value).startswith(f"`events.{who}` expected ")
        assert text in str(error.value)


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda: matmul(SPIKES, jnp.ones((41, 3))), "got (2, 40) and (41, 3)."),
        (lambda: matmul(SPIKES, jnp.ones(40)), "got (2, 40) and (40,)."),
        (
            lambda: matmul(SPIKES, jnp.ones((40, 3)), jnp.ones((2, 40), bool)),
            "no `support` beside `Spikes`",
        ),
        (
            lambda: matmul(SPIKES, jnp.ones((40, 3)), bias=jnp.ones(4)),
            "`bias` (3,), got (4,).",
        ),
        (
            lambda: matmul(SPIKES, jnp.ones((40, 3)), bias=jnp.ones(3, int)),
            "`bias` of a type in",
        ),
        (
            lambda: matmul(SPIKES, jnp.ones((40, 3)), kernel="fast"),
            "`kernel` in auto, event, dense, got 'fast'.",
        ),
        (lambda: pack(jnp.ones(3, int)), "`z` of a type in bool"),
        (lambda: pack(jnp.ones(())), "`z` (..., N), got ()."),
        (lambda: pack(jnp.ones(3), jnp.ones(3)), "`support` bool (3,), got float32"),
    ],
)
def test_wrong_arguments(call, text):
    with pytest.raises(ValueError) as error:
        call()
    assert text in str(error.value)


@pytest.mark.usefixtures("native")
@pytest.mark.parametrize(
    ("target", "result", "args", "text"),
    [
        ("matmul", [(2, 4)], [("u", 2, 1), (40, 4)], "words with 2 words for 40 inp"),
        ("matmul", [(2, 4)], [(2, 2), (40, 4)], "words of type U32, got F32"),
        ("matmul", [(2, 5)], [("u", 2, 2), (40, 4)], "w (40, 4), y (2, 5)"),
        ("matmul", [(2, 4)], [("u", 2, 2), (40, 4), (5,)], "bias (..., N) for w"),
        ("matmul", [(2, 4)], [("u", 2, 2), (40, 4), (4,), (4,)], "perhaps a bias"),
        ("matmul", [(2, 4)], [("u", 2), (40, 4)], "got x (40,), w (40, 4), y"),
        ("matmul_dw", [(70, 4), (4,)], [("u", 2, 2), (2, 4)], "3 words for 70"),
        ("matmul_dw", [(40, 4), (5,)], [("u", 2, 2), (2, 4)], "db (..., N) for dw"),
        ("matmul_dw", [(40, 4), (4,)], [("u", 2, 2), (3, 4)], "y (3, 4)"),
        ("matmul_dz", [(2, 40)], [(2, 4), (40, 4), ("u", 2, 1)], "2 words for 40"),
        ("matmul_dz", [(2, 40)], [(2, 4), (40, 4), ("u", 3, 2)], "got (3, 40)"),
        ("pack", [("u", 2, 1)], [(2, 40)], "x (2, 40), words (2, 1)"),
        ("pack", [(2, 2)], [(2, 40)], "words of type U32, got F32"),
        ("unpack", [(2, 40)], [("u", 3, 2)], "x (2, 40), words (3, 2)"),
        ("unpack", [()], [("u",)], "x (), words ()"),
    ],
)
def test_raw_handlers_refuse(target, result, args, text):
    def of(shape):
        bits = shape[:1] == ("u",)
        return jax.ShapeDtypeStruct(shape[bits:], jnp.uint32 if bits else jnp.float32)

    arrays = [jnp.zeros(of(a).shape, of(a).dtype) for a in args]
    out = of(result[0]) if len(result) == 1 else [of(r) for r in result]
    call = jax.jit(lambda *a: ffi.call(f"spikejax_spike_{target}", out, *a))
    with pytest.raises(Exception, match="INVALID_ARGUMENT") as error:
        jax.block_until_ready(call(*arrays))
    assert f"spike_{target}: expected " in str(error.value)
    assert text in str(error.value)


def test_rows_of_no_width_are_done_at_once(native):
    """However many: their kernels went through 2**34 of them, a minute and more."""
    from spikejax.kernels.matmul import auto

    wide = jnp.zeros((2**34, 0))
    words, count, binary = auto.read(wide)
    assert words.shape == wide.shape and count == 0 and binary
    packed = pack(wide)
    assert packed.fired.shape == wide.shape
    assert unpack(packed).shape == wide.shape
