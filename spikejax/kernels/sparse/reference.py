"""Products with a sparse matrix in plain `jax.numpy`: the definition, and the oracle.

A matrix is in compressed rows: the entries of input k are [indptr[k], indptr[k + 1]),
and entry e adds data[e] to the weight from k to indices[e]. Shapes: x, wanted
(..., R, K) or bits (..., R, ceil(K / 32)); data, indices (..., E); indptr (..., K + 1);
y (..., R, N); bias (..., N); the leading axes broadcast. `shape` is (K, N).

A pattern that is none (an index out of range, an indptr that falls) gives NaN: there
are no errors inside a compiled function.
"""

import jax
import jax.numpy as jnp

from spikejax.core.dtypes import wide
from spikejax.kernels.matmul import reference

Shape = tuple[int, int]


def sparse_forward(
    x: jax.Array,
    data: jax.Array,
    indices: jax.Array,
    indptr: jax.Array,
    bias: jax.Array | None,
    shape: Shape,
) -> jax.Array:
    """y[r, n] = bias[n] + sum over x[r, k] != 0 and entries (k, n) of x[r, k] w."""
    x = numbers(x, shape[0], data.dtype)

    def dense(x, data):
        return reference.dense(x, scatter(data, indices, indptr, shape))

    def each(x, data):
        def row(x, data, indices, rows):
            terms = jnp.where(x[rows] != 0, x[rows] * data, 0)
            return jnp.zeros(shape[1], terms.dtype).at[indices].add(terms)

        return _by_rows(row, x, data, indices, indptr, wide(data.dtype))

    y = jax.lax.cond(_finite(x, data), dense, each, x, data)
    return reference.add_bias(y, bias).astype(data.dtype)


def sparse_weights(
    x: jax.Array,
    dy: jax.Array,
    indices: jax.Array,
    indptr: jax.Array,
    shape: Shape,
    biased: bool,
) -> tuple[jax.Array, jax.Array | None]:
    """dw[e] = sum over x[r, k] != 0 of x[r, k] dy[r, n], e = (k, n); db = sum of dy."""
    dw = reference.weights(numbers(x, shape[0], dy.dtype), dy)
    db = reference.bias_weights(dy, dw) if biased else None
    return gather(dw, indices, indptr), db


def sparse_inputs(
    dy: jax.Array,
    data: jax.Array,
    indices: jax.Array,
    indptr: jax.Array,
    mask: jax.Array | None,
    shape: Shape,
) -> jax.Array:
    """dz[r, k] = sum over entries (k, n) of dy[r, n] w where mask, else zero."""

    def dense(dy, data):
        w = scatter(data, indices, indptr, shape)
        return reference.dense(dy, w.swapaxes(-1, -2))

    def each(dy, data):
        def row(dy, data, indices, rows):
            terms = dy[indices] * data
            return jnp.zeros(shape[0], terms.dtype).at[rows].add(terms)

        return _by_rows(row, dy, data, indices, indptr, wide(data.dtype))

    dz = jax.lax.cond(_finite(dy, data), dense, each, dy, data).astype(data.dtype)
    if mask is None:
        return dz
    return jnp.where(numbers(mask, shape[0], jnp.dtype(bool)), dz, 0)


def scatter(
    data: jax.Array, indices: jax.Array, indptr: jax.Array, shape: Shape
) -> jax.Array:
    """The matrix in full, (..., K, N): what has no entry is zero."""
    inputs, outputs = shape
    total = wide(data.dtype)

    def one(data, indices, rows, good):
        full = jnp.zeros((inputs, outputs), total)
        full = full.at[rows, indices].add(data.astype(total))
        return jnp.where(good, full, jnp.nan)

    rows, good = _rows(indices, indptr, shape)
    fill = jnp.vectorize(one, signature="(e),(e),(e),()->(k,n)")
    return fill(data, indices, rows, good).astype(data.dtype)


def gather(full: jax.Array, indices: jax.Array, indptr: jax.Array) -> jax.Array:
    """The entries (..., E) of a full matrix (..., K, N)."""

    def one(full, indices, rows, good):
        return jnp.where(good, full[rows, indices], jnp.nan)

    rows, good = _rows(indices, indptr, (full.shape[-2], full.shape[-1]))
    take = jnp.vectorize(one, signature="(k,n),(e),(e),()->(e)")
    return take(full, indices, rows, good).astype(full.dtype)


def numbers(x: jax.Array, size: int, dtype: jnp.dtype) -> jax.Array:
    """Bits or bool as numbers; numbers as they are."""
    if x.dtype == jnp.uint32:
        return reference.unpack(x, size, dtype)
    return x.astype(dtype)


def _rows(
    indices: jax.Array, indptr: jax.Array, shape: Shape
) -> tuple[jax.Array, jax.Array]:
    """The input of every entry, and whether the pattern is one."""
    entries = indices.shape[-1]
    # XLA works out sums over a known pattern while it compiles: half a minute for two
    # million entries.
    indices, indptr = jax.lax.optimization_barrier((indices, indptr))

    def one(indices, indptr):
        ends = jnp.zeros(entries + 1, jnp.int32).at[indptr[1:-1]].add(1)
        good = (indptr[0] == 0) & (indptr[-1] == entries)
        good &= (indptr[1:] >= indptr[:-1]).all()
        good &= ((indices >= 0) & (indices < shape[1])).all()
        return ends.cumsum()[:entries], good

    return jnp.vectorize(one, signature="(e),(s)->(e),()")(indices, indptr)


def _by_rows(row, x, data, indices, indptr, total):
    """`row` for every row of x: slow, but it touches what has an entry only."""
    rows, _ = _rows(indices, indptr, (0, jnp.iinfo(jnp.int32).max))

    def one(x, data, indices, rows):
        return jax.lax.map(lambda x: row(x, data, indices, rows), x)

    of_all = jnp.vectorize(one, signature="(r,k),(e),(e),(e)->(r,n)")
    return of_all(x.astype(total), data.astype(total), indices, rows)


def _finite(*arrays: jax.Array) -> jax.Array:
    return jnp.stack([jnp.isfinite(a).all() for a in arrays]).all()
