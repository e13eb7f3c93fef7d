"""Products with a sparse matrix: the numbers of the matrix written out."""

import functools

import hypothesis
import hypothesis.strategies as st
import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax import kernels
from spikejax.events import CSR, FanOut, csr, matmul, pack
from spikejax.kernels import ffi, registry
from spikejax.kernels.matmul import auto
from spikejax.kernels.sparse import host as sparse_host

TOLERANCE = {"float32": 1e-5, "float64": 1e-10}
ROUNDING = {
    "bfloat16": 2.0**-8,
    "float16": 2.0**-11,
}  # by half a unit in the last place
KERNELS = ["auto", "event", "dense"]


def draw(rng, inputs, outputs, density, dtype="float32", twice=False):
    """A matrix in compressed rows, its ids in any order, some of them twice."""
    connected = rng.random((inputs, outputs)) < density
    row, column = np.nonzero(connected)
    if twice and row.size:
        again = rng.integers(row.size, size=row.size // 2 + 1)
        row, column = np.append(row, row[again]), np.append(column, column[again])
    order = np.lexsort((rng.random(row.size), row))
    row, column = row[order], column[order]
    indptr = np.searchsorted(row, np.arange(inputs + 1))
    data = jnp.asarray(rng.normal(size=row.size), dtype)
    ids = jnp.asarray(column, jnp.int32), jnp.asarray(indptr, jnp.int32)
    return CSR(data, *ids, (inputs, outputs))


def full(w):
    """The matrix by NumPy, and the (row, column) of its entries."""
    rows = np.repeat(np.arange(w.shape[0]), np.diff(w.indptr))
    written = np.zeros(w.shape)
    np.add.at(written, (rows, np.asarray(w.indices)), np.float64(w.data))
    return written, (rows, np.asarray(w.indices))


def expected(z, w, bias, support, dy):
    """y, dz, dw and db in NumPy, in float64."""
    z, dy, bias = np.float64(z), np.float64(dy), np.float64(bias)
    written, at = full(w)
    y = z @ written + bias
    count = np.prod(z.shape[:-1], dtype=int)
    rows, seed = z.reshape(count, z.shape[-1]), dy.reshape(count, dy.shape[-1])
    dz = dy @ written.T
    dz = dz if support is None else np.where(support, dz, 0)
    return y, dz, (rows.T @ seed)[at], seed.sum(0)


def found(z, w, bias, support, dy, packed, kernel="event"):
    def product(z, data, bias):
        matrix = w._replace(data=data)
        if packed:
            return matmul(pack(z, support), matrix, bias=bias, kernel=kernel)
        return matmul(z, matrix, support, bias, kernel=kernel)

    y, pull = jax.vjp(product, z, w.data, bias)
    return (y, *pull(dy))


def assert_close(actual, wanted, dtype="float32"):
    assert actual.dtype == dtype and actual.shape == wanted.shape
    scale = max(1.0, np.abs(np.float64(wanted)).max(initial=0.0))
    np.testing.assert_allclose(
        np.float64(actual), np.float64(wanted), rtol=0, atol=TOLERANCE[dtype] * scale
    )


def assert_rounded(actual, wanted, arguments):
    """What half types may be apart by from sums in float64.

    With u = `ROUNDING`, entries that meet in one place of the matrix are summed and
    rounded by u, n terms are summed in float32, each sum rounded by 2^-24, and the
    result is rounded by u. So an error is at most ((1 + u)^2 (1 + 2^-24)^n - 1) times
    the sum of the terms' sizes: not of the result's, for terms may cancel.
    """
    z, w, bias, support, dy = arguments
    sizes = expected(abs(z), w._replace(data=abs(w.data)), abs(bias), support, abs(dy))
    longest = max(
        np.bincount(w.indices).max(initial=0), np.diff(w.indptr).max(initial=0)
    )
    n = int(np.prod(z.shape[:-1])) + longest + 1
    half = w.data.dtype
    u, least = ROUNDING[half.name], float(jnp.finfo(half).smallest_subnormal)
    share = (1 + u) ** 2 * (1 + 2.0**-24) ** n - 1
    for a, e, size in zip(actual, wanted, sizes, strict=True):
        assert a.dtype == half and a.shape == e.shape
        assert np.all(np.abs(np.float64(a) - e) <= share * size + least)


def problem(rng, batch, w, density=0.1, window=0.1, graded=False, dtype="float32"):
    shape = (*batch, w.shape[0])
    values = rng.normal(size=shape) if graded else 1.0
    z = jnp.asarray((rng.random(shape) < density) * values, dtype)
    bias = jnp.asarray(rng.normal(size=w.shape[1]), dtype)
    dy = jnp.asarray(rng.normal(size=(*batch, w.shape[1])), dtype)
    support = None if window is None else jnp.asarray(rng.random(shape) < window)
    return z, w, bias, support, dy


def backends():
    names = ["host", "reference"]
    return names if kernels.report().library is None else ["native", *names]


sizes = st.one_of(st.integers(0, 5), st.integers(6, 100), st.just(64))


# Terms of dz that cancel: the error is 0.039 of the largest of the few that are wanted.
CANCEL = {"batch": [1], "inputs": 20, "outputs": 100, "connected": 1.0, "twice": True}
CANCEL |= {"density": 0.3, "window": 0.1, "dtype": "bfloat16", "seed": 2208}


@hypothesis.settings(max_examples=5, deadline=None)
@hypothesis.example(form="packed", kernel="event", **CANCEL)
@hypothesis.given(
    batch=st.lists(st.integers(0, 7), max_size=2),
    inputs=sizes,
    outputs=sizes,
    connected=st.sampled_from([0.0, 0.02, 0.3, 1.0]),
    twice=st.booleans(),
    density=st.sampled_from([0.0, 0.02, 0.3, 1.0]),
    window=st.sampled_from([None, 0.0, 0.1, 1.0]),
    dtype=st.sampled_from(["float32", "bfloat16", "float16"]),
    form=st.sampled_from(["packed", "spikes", "graded"]),
    kernel=st.sampled_from(KERNELS),
    seed=st.integers(0, 2**32 - 1),
)
def test_equals_dense(
    batch,
    inputs,
    outputs,
    connected,
    twice,
    density,
    window,
    dtype,
    form,
    kernel,
    seed,
):
    rng = np.random.default_rng(seed)
    w = draw(rng, inputs, outputs, connected, dtype, twice)
    graded = form == "graded"
    arguments = problem(rng, batch, w, density, window, graded, dtype)
    wanted = expected(*arguments)
    for name in backends():
        with kernels.use(name):
            actual = found(*arguments, form == "packed", kernel)
        if dtype == "float32":
            for a, e in zip(actual, wanted, strict=True):
                assert_close(a, e)
        else:
            assert_rounded(actual, wanted, arguments)
        if window is not None:
            assert not np.any(np.asarray(actual[1])[~np.asarray(arguments[3])])


# Many rows, one row, many inputs; more than one task of entries; an empty matrix.
LARGE = [(700, 331, 197, 0.1), (1, 500, 130, 0.3), (60, 4000, 70, 0.3), (9, 40, 30, 0)]


@pytest.mark.parametrize("shape", LARGE, ids=str)
def test_large(backend, rng, shape):
    rows, inputs, outputs, connected = shape
    w = draw(rng, inputs, outputs, connected)
    z, w, bias, support, dy = problem(rng, (rows,), w)
    z = z.at[rows // 2].set(1.0).at[0].set(0.0)  # a full row and an empty one
    with kernels.use(backend):
        actual = found(z, w, bias, support, dy, rows > 60)
    for a, e in zip(actual, expected(z, w, bias, support, dy), strict=True):
        assert_close(a, e)


@pytest.mark.parametrize("kernel", ["event", "dense"])
def test_float64(backend, rng, kernel):
    with jax.enable_x64(True), kernels.use(backend):
        w = draw(rng, 77, 70, 0.3, "float64", twice=True)
        arguments = problem(rng, (33,), w, 0.3, 0.5, dtype="float64")
        actual = found(*arguments, kernel == "event", kernel)
        for a, e in zip(actual, expected(*arguments), strict=True):
            assert_close(a, e, "float64")


def test_fan_out(backend, rng):
    ids = np.stack([rng.permutation(50)[:7] for _ in range(40)]).astype(np.int32)
    w = FanOut(jnp.asarray(rng.normal(size=(40, 7)), jnp.float32), ids, (40, 50))
    z, _, bias, support, dy = problem(rng, (3, 5), csr(w))
    with kernels.use(backend):
        y, dz, dw, db = found(z, w, bias, support, dy, True)
        np.testing.assert_allclose(w.todense(), full(csr(w))[0], rtol=1e-6)
    wanted = expected(z, csr(w), bias, support, dy)
    wanted = (*wanted[:2], wanted[2].reshape(40, 7), wanted[3])
    for a, e in zip((y, dz, dw, db), wanted, strict=True):
        assert_close(a, e)
    none = FanOut(jnp.ones((40, 0)), np.zeros((40, 0), np.int32), (40, 50))
    with kernels.use(backend):
        assert not matmul(pack(z), none, kernel="event").any()


@pytest.mark.parametrize("axis", ["x", "bool"])
def test_bool_and_one_axis(backend, rng, axis):
    w = draw(rng, 37, 20, 0.4)
    z = jnp.asarray(rng.random(37) < 0.3)
    z = z if axis == "bool" else z.astype(jnp.float32)
    with kernels.use(backend):
        y = matmul(z, w, kernel="event")
        dw = jax.grad(lambda d: matmul(z, w._replace(data=d)).sum())(w.data)
    assert_close(y, np.float64(z) @ full(w)[0])
    np.testing.assert_allclose(dw, np.float64(z)[full(w)[1][0]])


def test_only_what_is_connected_is_read(backend):
    inf, nan = jnp.inf, jnp.nan
    w = csr(np.array([[1.0, 0.0], [2.0, 3.0], [0.0, 4.0]], np.float32))
    x = jnp.array([[inf, 0.0, 1.0], [0.0, nan, 0.0], [0.0, 0.0, -0.0]])
    dy = jnp.array([[inf, 1.0], [1.0, nan], [1.0, 1.0]])
    with kernels.use(backend):
        y, pull = jax.vjp(lambda x: matmul(x, w, x == x, kernel="event"), x)
    np.testing.assert_array_equal(y, [[inf, 4.0], [nan, nan], [0.0, 0.0]])
    dz = [[inf, inf, 4.0], [1.0, 0.0, nan], [1.0, 5.0, 4.0]]
    np.testing.assert_array_equal(pull(dy)[0], dz)


# (axis of z, data, ids, bias) for one vmap, or for an outer and an inner one.
VMAPS = [
    [(0, None, None, None)],
    [(None, 0, None, None)],
    [(1, 1, 0, 0)],
    [(None, 0, 0, None), (0, None, None, None)],
]


@pytest.mark.parametrize("axes", VMAPS, ids=str)
def test_vmap(backend, rng, axes):
    ids = [rng.permutation(70)[:6] for _ in range(37)]
    shapes = [(5, 37), (37, 6), (37, 6), (70,)]
    lengths = (3, 4)
    for length, axis in reversed(list(zip(lengths, axes, strict=False))):
        shapes = [
            s if a is None else (*s[:a], length, *s[a:])
            for s, a in zip(shapes, axis, strict=True)
        ]
    z = jnp.asarray(rng.random(shapes[0]) < 0.2, jnp.float32)
    data = jnp.asarray(rng.normal(size=shapes[1]), jnp.float32)
    ids = jnp.asarray(np.broadcast_to(np.stack(ids), shapes[2]), jnp.int32)
    ids = (ids + jnp.arange(ids.shape[0])[:, None, None]) % 70 if ids.ndim > 2 else ids
    bias = jnp.asarray(rng.normal(size=shapes[3]), jnp.float32)

    def sparse(z, data, ids, bias):
        return matmul(pack(z, z < 2), FanOut(data, ids, (37, 70)), bias=bias)

    def dense(z, data, ids, bias):
        w = jnp.zeros((37, 70)).at[jnp.arange(37)[:, None], ids].add(data)
        return jnp.matmul(z, w, precision="highest") + bias

    def run(product):
        mapped = functools.reduce(jax.vmap, axes[::-1], product)

        def score(z, data, bias):
            y = mapped(z, data, ids, bias)
            return (y * jnp.sin(jnp.arange(y.size)).reshape(y.shape)).sum(), y

        grads, y = jax.grad(score, (0, 1, 2), has_aux=True)(z, data, bias)
        return (y, *grads)

    with kernels.use(backend):
        actual = run(sparse)
    for a, e in zip(actual, run(dense), strict=True):
        assert_close(a, e)


@pytest.mark.parametrize("backend", ["native", "host"])
def test_vmap_is_one_call(backend, rng, request):
    if backend == "native":
        request.getfixturevalue("native")
    w = draw(rng, 6, 7, 0.5)
    with kernels.use(backend):
        f = jax.vmap(jax.vmap(lambda z, d: matmul(pack(z), w._replace(data=d))))
        text = str(
            jax.make_jaxpr(f)(jnp.ones((3, 4, 5, 6)), jnp.ones((3, 4, *w.data.shape)))
        )
    name = {"native": "spikejax_sparse_matmul", "host": "pure_callback["}[backend]
    assert text.count(name) == (1 if backend == "native" else 2)  # one is of `pack`
    assert "scan[" not in text and "while[" not in text


def test_jit_scan_and_checkpoint(backend, rng):
    w = draw(rng, 40, 40, 0.2)
    x = jnp.asarray(rng.normal(size=(6, 3, 40)), jnp.float32)

    def loss(product, w, x):
        @jax.checkpoint
        def step(h, x):
            h = jnp.tanh(product(jax.nn.relu(x + h), w))
            return h, h.sum()

        return jax.lax.scan(step, jnp.zeros((3, 40)), x)[1].sum()

    def grad(product):
        run = jax.jit(lambda d, w, x: loss(product, w._replace(data=d), x))
        return jax.grad(run)(w.data, w, x)

    with kernels.use(backend):
        actual = grad(matmul)
    wanted = grad(lambda x, w: jnp.matmul(x, w.todense(), precision="highest"))
    assert_close(actual, np.asarray(wanted))


def test_pytree(rng):
    w = draw(rng, 5, 7, 0.5)
    half = jax.tree.map(lambda a: a, w)
    assert isinstance(half, CSR) and half.shape == (5, 7)
    assert len(jax.tree.leaves(w)) == 3
    assert jax.jit(lambda w: w)(w).shape == (5, 7)
    dense = jax.grad(lambda d: (w._replace(data=d).todense() * 2).sum())(w.data)
    np.testing.assert_array_equal(dense, 2.0)


def test_other_kinds_of_matrix(rng):
    from jax.experimental import sparse as jax_sparse

    full_matrix = (rng.random((6, 9)) < 0.3) * rng.normal(size=(6, 9))
    full_matrix = np.asarray(full_matrix, np.float32)
    kinds = [
        full_matrix,
        jnp.asarray(full_matrix),
        jax_sparse.BCSR.fromdense(full_matrix),
        jax_sparse.BCOO.fromdense(full_matrix, nse=40),  # with padding
        csr(full_matrix),
    ]
    scipy_sparse = pytest.importorskip("scipy.sparse")  # jax brings SciPy
    kinds += [scipy_sparse.coo_matrix(full_matrix), scipy_sparse.csc_array(full_matrix)]
    for kind in kinds:
        w = csr(kind)
        assert w.data.dtype == jnp.float32 and w.indices.dtype == jnp.int32
        np.testing.assert_array_equal(w.todense(), full_matrix)
    np.testing.assert_array_equal(csr(full_matrix > 0).todense(), full_matrix > 0)


def test_auto_decides_by_density(native, rng, monkeypatch):
    def text(connected, inputs=50):
        w = draw(rng, inputs, 40, connected)
        f = lambda z: matmul(pack(z), w)  # noqa: E731
        return str(jax.make_jaxpr(f)(jnp.ones((8, inputs))))

    assert "spikejax_sparse_matmul" in text(0.02)
    assert "spikejax_spike_count" not in text(0.02)
    assert "spikejax_spike_count" in text(0.5)
    monkeypatch.setattr(auto, "LARGE", 100)  # not to be written out
    assert "spikejax_spike_count" not in text(0.5, 51)


THREADS = """
import hashlib, jax, jax.numpy as jnp, numpy as np
from spikejax.events import csr
from spikejax.events import matmul
from spikejax.events import pack
rng = np.random.default_rng(0)
digest = hashlib.sha256()
for rows, inputs, outputs, density in [(600, 211, 157, .1), (1, 300, 200, .3),
                                       (250, 900, 400, .02)]:
    z = jnp.asarray(rng.random((rows, inputs)) < density, jnp.float32)
    w = csr((rng.random((inputs, outputs)) < .3) * rng.normal(size=outputs))
    b = jnp.asarray(rng.normal(size=outputs), jnp.float32)
    s = jnp.asarray(rng.random(z.shape) < .2)
    dy = jnp.asarray(rng.normal(size=(rows, outputs)), jnp.float32)
    for of in (lambda z: pack(z, s), lambda z: 1.5 * z):
        f = lambda z, d, b: matmul(of(z), w._replace(data=d), bias=b, kernel="event")
        y, pull = jax.vjp(f, z, w.data, b)
        for array in (y, *pull(dy)):
            digest.update(np.asarray(array).tobytes())
print(digest.hexdigest())
"""


def test_same_bits_for_any_number_of_threads(python, native):
    digests = {
        python(
            THREADS,
            SPIKEJAX_KERNELS="native",
            NPROC=str(threads),  # XLA's CPU client takes its pool size from it
        )
        for threads in (1, 2, 7)
    }
    assert len(digests) == 1


def test_host_numbers_do_not_depend_on_threads(rng):
    w = draw(rng, 211, 157, 0.3)
    z = np.asarray(problem(rng, (600,), w)[0])
    ids, data = (np.asarray(w.indices), np.asarray(w.indptr)), np.asarray(w.data)
    dy = rng.normal(size=(600, 157)).astype(np.float32)
    for run in (
        functools.partial(sparse_host.sparse_forward, z, data, *ids, None, w.shape),
        functools.partial(sparse_host.sparse_weights, z, dy, *ids, w.shape, True),
        functools.partial(sparse_host.sparse_inputs, dy, data, *ids, z, w.shape),
    ):
        one, *more = (jax.tree.leaves(run(threads)[0]) for threads in (1, 2, 7))
        for other in more:
            jax.tree.map(np.testing.assert_array_equal, one, other)


def test_host_trace(rng):
    w = draw(rng, 40, 30, 0.3)
    x = rng.random((150, 40)) < 0.1
    ids = np.asarray(w.indices), np.asarray(w.indptr)
    y, trace = sparse_host.sparse_forward(
        x, np.asarray(w.data), *ids, None, w.shape, threads=3
    )
    np.testing.assert_allclose(y, x @ full(w)[0], rtol=1e-5, atol=1e-5)
    assert sorted((t.first, t.last) for t in trace) == [(0, 64), (64, 128), (128, 150)]
    assert sum(t.events for t in trace) == x.sum()


def test_host_tiles_count_their_bytes(rng):
    """An event is two ids of eight bytes; synapses that are read have an id of four."""
    w = draw(rng, 40, 30, 0.3)
    x = rng.random((150, 40)) < 0.1
    dy = rng.normal(size=(150, 30)).astype("f4")
    ids = np.asarray(w.indices), np.asarray(w.indptr)
    synapses = np.diff(ids[1])
    _, y = sparse_host.sparse_forward(x, np.asarray(w.data), *ids, None, w.shape)
    _, dw = sparse_host.sparse_weights(x, dy, *ids, w.shape, False)
    _, dz = sparse_host.sparse_inputs(dy, np.asarray(w.data), *ids, x, w.shape)
    for tile in (*y, *dz):
        own = x[tile.first : tile.last]
        events, read = own.sum(), (own @ synapses).sum()
        value, operands = (4, 1) if tile in y else (0, 2)
        assert tile.received == events * (16 + value) + read * 4 * (operands + 1)
        assert tile.sent == 4 * (len(own) * 30 if tile in y else events)
    (tile,) = dw
    assert tile.received == x.sum() * 20 + (x @ synapses).sum() * 8
    assert tile.sent == 4 * synapses.sum()


GOOD = CSR(
    jnp.ones(3), jnp.array([1, 0, 2]), jnp.array([0, 1, 3]), (2, 3)
)  # [[0, 1, 0], [1, 0, 1]]
BAD = [
    ({"indices": jnp.array([1, 0, 3])}, "`indices` in [0, 3), got 3."),
    ({"indices": np.array([1, -1, 2])}, "`indices` in [0, 3), got -1."),
    ({"indices": np.array([1, 0, 2**32])}, "`indices` in [0, 3), got 4294967296."),
    ({"indices": jnp.array([1, 0])}, "`indices` (3,) of an integer type, got int32 (2"),
    ({"indices": jnp.ones(3)}, "`indices` (3,) of an integer type, got float32 (3,)"),
    ({"indptr": jnp.array([0, 1, 2])}, "`indptr` that rises from 0 to 3, got 0 to 2."),
    ({"indptr": jnp.array([1, 1, 3])}, "`indptr` that rises from 0 to 3, got 1 to 3."),
    ({"indptr": jnp.array([0, 3])}, "`indptr` (3,) of an integer type, got int32 (2,)"),
    ({"indptr": jnp.array([0, 4, 3])}, "to 3, got one that falls."),
    ({"data": jnp.ones(3, int)}, "`data` of a type in float16, bfloat16, float32"),
    ({"data": jnp.ones((3, 1))}, "`data` (entries,), fewer than 2**31, got (3, 1)."),
    ({"shape": (2, 3, 1)}, "a sparse `w` of a shape (K, N), got (2, 3, 1)."),
    ({"shape": (2, -3)}, "a sparse `w` of a shape (K, N), got (2, -3)."),
    ({"shape": (2, 2)}, "`indices` in [0, 2), got 2."),
]


@pytest.mark.parametrize(("change", "text"), BAD, ids=[text for _, text in BAD])
def test_wrong_matrix(change, text):
    w = GOOD._replace(**change)
    for call in (
        lambda x: matmul(x, w),
        lambda x: matmul(pack(x), w),
        jax.jit(lambda x: matmul(x, w)),
    ):
        with pytest.raises(ValueError) as error:
            call(jnp.ones((4, 2)))
        assert str(error.value).startswith("`events.matmul` expected ")
        assert text in str(error.value) and "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda: matmul(jnp.ones((4, 3)), GOOD), "(K, N), got 3 and (2, 3)."),
        (lambda: matmul(pack(jnp.ones((4, 3))), GOOD), "(K, N), got 3 and (2, 3)."),
        (lambda: matmul(jnp.ones(()), GOOD), "`x` (..., K), got ()."),
        (lambda: matmul(jnp.ones(2, int), GOOD), "`x` of a type in bool"),
        (lambda: matmul(jnp.ones(2), GOOD, bias=jnp.ones(2)), "`bias` (3,) of a type"),
        (lambda: matmul(jnp.ones(2), GOOD, jnp.ones(2)), "`support` of type bool"),
        (lambda: matmul(jnp.ones(2), GOOD, kernel="fast"), "got 'fast'."),
        (
            lambda: matmul(pack(jnp.ones(2)), GOOD, jnp.ones(2, bool)),
            "no `support` beside `Spikes`",
        ),
        (
            lambda: matmul(jnp.ones(2), FanOut(jnp.ones((3, 1)), GOOD.indices, (2, 3))),
            "`data` (2, fan_out), fewer than 2**31, got (3, 1).",
        ),
        (lambda: csr(jnp.ones(3)), "`matrix` (K, N), got shape (3,)."),
        (lambda: jax.jit(csr)(jnp.ones((2, 3))), "a concrete `matrix`, got a traced"),
    ],
)
def test_wrong_arguments(call, text):
    with pytest.raises(ValueError) as error:
        call()
    assert text in str(error.value)


TRACED = [
    {"indices": [1, 0, 3]},
    {"indices": [1, -1, 2]},
    {"indptr": [0, 1, 2]},
    {"indptr": [1, 1, 3]},
    {"indptr": [0, 4, 3]},
]


@pytest.mark.parametrize("change", TRACED, ids=str)
def test_wrong_ids_in_compiled_functions(backend, change):
    """Errors before anything is written, or NaN: never silently something else."""
    w = GOOD._replace(**{k: jnp.array(v) for k, v in change.items()})
    static = GOOD.shape
    x, dy = jnp.ones((4, 2)), jnp.ones((4, 3))
    ids = w.indices, w.indptr
    products = [
        ("sparse_forward", (static,), (x, w.data, *ids, None)),
        ("sparse_weights", (static, False), (x, dy, *ids)),
        ("sparse_inputs", (static,), (dy, w.data, *ids, None)),
    ]
    for name, fixed, args in products:
        product = registry.implementation(name, backend).run
        run = jax.jit(functools.partial(product, fixed))
        if backend == "reference":
            assert jnp.isnan(jax.tree.leaves(run(*args))[0]).all()
            continue
        with pytest.raises(Exception, match="sparse_matmul.*: expected (ids|starts)"):
            jax.block_until_ready(run(*args))


F32, S32, U32 = jnp.float32, jnp.int32, jnp.uint32
X, W, IDS, STARTS = (1, 2, 40), (1, 3), ((1, 3), S32), ((1, 41), S32)


@pytest.mark.usefixtures("native")
@pytest.mark.parametrize(
    ("target", "results", "args", "text"),
    [
        ("", [(1, 2, 4)], [(1, 2, 39), W, IDS, STARTS], "x (1, 2, 40) or one"),
        ("", [(1, 2, 4)], [((1, 2, 1), U32), W, IDS, STARTS], "x (1, 2, 2) or one"),
        ("", [(1, 2, 4)], [(X, S32), W, IDS, STARTS], "x of type F32, got S32"),
        ("", [(1, 2, 4)], [X, (1, 4), IDS, STARTS], "w (1, 3) or one for all groups"),
        ("", [(1, 2, 4)], [X, W, W, STARTS], "ids of type S32, got F32"),
        ("", [(1, 2, 4)], [X, W, IDS, (1, 41)], "starts of type S32, got F32"),
        ("", [(1, 2, 4)], [X, W, ((3,), S32), STARTS], "starts (..., K + 1) and ids"),
        ("", [(2, 4)], [X, W, IDS, STARTS], "matrices with an axis of groups"),
        ("", [(2, 2, 4)], [X, W, ((3, 3), S32), STARTS], "ids (2, 3) or one"),
        ("", [(1, 2, 4)], [X, W, IDS, STARTS, (1, 5)], "bias (1, 4) or one"),
        ("", [(1, 2, 4)], [X, W, IDS, STARTS, (1, 4), (1, 4)], "perhaps a bias"),
        ("", [(1, 2, 4)], [X, W, IDS, STARTS], "starts that rise from 0 to 3"),
        ("_dw", [(1, 4)], [X, (1, 2, 4), IDS, STARTS], "dw (1, 3), got (1, 4)"),
        ("_dw", [(1, 3)], [X, (1, 3, 4), IDS, STARTS], "x (1, 3, 40) or one"),
        ("_dw", [(1, 3), (1, 5)], [X, (1, 2, 4), IDS, STARTS], "db (1, 4), got"),
        ("_dw", [(1, 3)], [X, (1, 2, 4), IDS, STARTS], "starts that rise from 0"),
        ("_dz", [X], [(1, 3, 4), W, IDS, STARTS], "dy (1, 2, 4) or one for all"),
        ("_dz", [(1, 2, 39)], [(1, 2, 4), W, IDS, STARTS], "dz (1, 2, 40), got"),
        ("_dz", [X], [(1, 2, 4), W, IDS, STARTS, X], "wanted of type PRED, got F32"),
        ("_dz", [X], [(1, 2, 4), W, IDS, STARTS], "starts that rise from 0 to 3"),
    ],
)
def test_raw_handlers_refuse(target, results, args, text):
    def struct(of):
        shape, dtype = of if isinstance(of[0], tuple) else (of, F32)
        return jax.ShapeDtypeStruct(shape, dtype)

    arrays = [jnp.zeros(struct(a).shape, struct(a).dtype) for a in args]
    out = struct(results[0]) if len(results) == 1 else [struct(r) for r in results]
    call = jax.jit(lambda *a: ffi.call(f"spikejax_sparse_matmul{target}", out, *a))
    with pytest.raises(Exception, match="INVALID_ARGUMENT") as error:
        jax.block_until_ready(call(*arrays))
    assert f"sparse_matmul{target}: expected " in str(error.value)
    assert text in str(error.value)


@pytest.mark.skipif(ffi.load().path is None, reason="there is no native library here")
@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_spikes_reach_sparse_weights_as_bits(dtype):
    """Through dropout and `vmap`, forwards and back: nobody unpacks them."""
    net = sj.serial(
        sj.lif(0.9, spike=sj.surrogate.triangular(0.3)),
        sj.dropout(0.2),
        sj.sparse(40, fan_out=7, kernel="event"),
        sj.lif(0.9, spike=sj.surrogate.triangular(0.3)),
    )
    xs = jnp.asarray(np.random.default_rng(0).random((2, 9, 3, 64)), dtype)
    params, state = net.init(jax.random.key(0), xs[0, 0])

    def spikes(params, x):
        return net.unroll(params, state, x)[1]

    def loss(params, x):
        return jnp.square(spikes(params, x).mean(0)).sum()

    def grads(params):
        return jax.vmap(jax.grad(loss), (None, 0))(params, xs)

    found = jax.vmap(spikes, (None, 0))(params, xs)
    assert 0 < found.mean() < 1 and found.dtype == dtype
    np.testing.assert_array_equal(found, jnp.stack([spikes(params, x) for x in xs]))
    for run in (jax.vmap(spikes, (None, 0)), lambda params, xs: grads(params)):
        text = str(jax.make_jaxpr(run)(params, xs))
        assert "spikejax_sparse_matmul" in text
        assert "spikejax_spike_unpack" not in text
    back = grads(params)
    with sj.kernels.use("reference"):
        plain = jax.vmap(spikes, (None, 0))(params, xs)
        expected = grads(params)
    assert (found == plain).mean() > 0.99  # a half type rounds at the threshold
    tolerance = 1e-5 if dtype == "float32" else 0.05
    for a, b in zip(jax.tree.leaves(back), jax.tree.leaves(expected), strict=True):
        apart = jnp.abs(a - b).max() / jnp.abs(b).max()
        assert float(apart) < tolerance


def test_a_known_pattern_is_not_summed_while_it_compiles():
    """XLA took 26 s for 1.7 million connections; a barrier keeps it from it."""
    w = sj.events.csr(np.eye(5, dtype=np.float32))
    text = jax.jit(lambda d: w._replace(data=d).todense()).lower(w.data).as_text()
    assert "optimization_barrier" in text
