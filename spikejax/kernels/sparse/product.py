"""Sparse matrices, and the product of spikes with them."""

import functools
from typing import Any, NamedTuple, Protocol, runtime_checkable

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer
from jaxtyping import Array, Float, Int

from spikejax.core.dtypes import aligned
from spikejax.core.signal import Spikes
from spikejax.kernels import derivatives, manual, registry
from spikejax.kernels.bits import FLOATS, as_rows, check
from spikejax.kernels.matmul import auto
from spikejax.kernels.matmul import reference as products
from spikejax.kernels.rows import along, folded, unfolded
from spikejax.kernels.sparse import reference

MOST = np.iinfo(np.int32).max
Parts = tuple[jax.Array, jax.Array, jax.Array]


class CSR(NamedTuple):
    """A sparse matrix (K, N) in compressed rows, as in SciPy and `jax`'s `BCSR`.

    The entries of input k are `indptr[k]` to `indptr[k + 1]`, in any order; entry e
    connects to output `indices[e]`. The same output may come twice: entries add up.

    A pytree of arrays with a static shape. Gradients are those of `data`: take them
    with respect to it, as in `jax.grad(lambda data: loss(w._replace(data=data)))`.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> to, ends = jnp.array([2, 0, 1]), jnp.array([0, 1, 3])
      >>> w = sj.events.CSR(jnp.array([5.0, 7.0, 8.0]), to, ends, (2, 3))
      >>> w.todense().tolist()
      [[0.0, 0.0, 5.0], [7.0, 8.0, 0.0]]
    """

    data: Float[Array, " entries"]
    indices: Int[Array, " entries"]
    indptr: Int[Array, " inputs+1"]
    shape: tuple[int, int]

    @property
    def dtype(self) -> Any:
        """Of the entries."""
        return self.data.dtype

    def todense(self) -> Float[Array, "inputs outputs"]:
        """The matrix in full; differentiable with respect to `data`."""
        return reference.scatter(*parts(self), _shape(self))


class FanOut(NamedTuple):
    """A sparse matrix (K, N) in which every input has the same number of connections.

    Entry (k, i) connects input k to output `indices[k, i]`. Otherwise like `CSR`.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> to = jnp.array([[2], [0]])
      >>> w = sj.events.FanOut(jnp.array([[5.0], [7.0]]), to, (2, 3))
      >>> w.todense().tolist()
      [[0.0, 0.0, 5.0], [7.0, 0.0, 0.0]]
    """

    data: Float[Array, "inputs fan_out"]
    indices: Int[Array, "inputs fan_out"]
    shape: tuple[int, int]

    @property
    def dtype(self) -> Any:
        """Of the entries."""
        return self.data.dtype

    def todense(self) -> Float[Array, "inputs outputs"]:
        """The matrix in full; differentiable with respect to `data`."""
        return reference.scatter(*parts(self), _shape(self))


@runtime_checkable
class OfSciPy(Protocol):
    """A sparse matrix of SciPy, in any of its forms."""

    def tocsr(self) -> Any:
        """The same in compressed rows."""


@runtime_checkable
class Coordinates(Protocol):
    """A `BCOO` of JAX."""

    data: Any
    indices: Any
    shape: Any


@runtime_checkable
class Compressed(Coordinates, Protocol):
    """Compressed rows: a `BCSR` of JAX, or a CSR matrix of SciPy."""

    indptr: Any


for _kind in (CSR, FanOut):
    jax.tree_util.register_dataclass(
        _kind, data_fields=list(_kind._fields[:-1]), meta_fields=["shape"]
    )


def csr(matrix: Any) -> CSR:
    """Compressed rows of a matrix of another kind.

    Args:
        matrix: a sparse matrix of SciPy or a `jax.experimental.sparse.BCSR` or `BCOO`
            (K, N), `FanOut`, or a dense array, of which what is not zero is kept. No
            tracer: the number of entries must be known. Bool and integers become
            floats.

    Raises:
        ValueError: if it is none of these or not a matrix.

    Example:
        >>> import numpy as np
        >>> import spikejax as sj
        >>> w = sj.events.csr(np.array([[0.0, 2.0, 0.0], [1.0, 0.0, 3.0]]))
        >>> w.indices.tolist(), w.indptr.tolist()
        ([1, 0, 2], [0, 1, 3])
    """
    if isinstance(matrix, CSR):
        return matrix
    # A matrix that is known within `jit` stays known there.
    with jax.ensure_compile_time_eval():
        return _csr(matrix)


def _csr(matrix: Any) -> CSR:
    if isinstance(matrix, FanOut):
        data, indices, indptr = parts(matrix)
        return CSR(data, indices, indptr, _shape(matrix))
    if isinstance(matrix, OfSciPy):
        matrix = matrix.tocsr()
    elif isinstance(matrix, Coordinates) and not isinstance(matrix, Compressed):
        matrix = _of_coordinates(matrix)
    if isinstance(matrix, Compressed):
        found = CSR(matrix.data, matrix.indices, matrix.indptr, tuple(matrix.shape))
    elif isinstance(matrix, Tracer):
        raise ValueError("`events.csr` expected a concrete `matrix`, got a traced one.")
    else:
        full = np.asarray(matrix)
        if full.ndim != 2:
            raise ValueError(
                f"`events.csr` expected `matrix` (K, N), got shape {full.shape}."
            )
        row, column = np.nonzero(full)
        indptr = np.searchsorted(row, np.arange(full.shape[0] + 1))
        found = CSR._make((full[row, column], column, indptr, full.shape))
    data = jnp.asarray(found.data)
    if data.dtype == bool or jnp.issubdtype(data.dtype, jnp.integer):
        found = found._replace(data=data.astype(jnp.result_type(float)))
    data, indices, indptr = parts(found, "csr")
    return CSR(data, indices, indptr, _shape(found, "csr"))


def of_inputs(w: Any, scale: jax.Array) -> Any:
    """A matrix, sparse or not, whose rows are times `scale` (K,)."""
    if isinstance(w, CSR):
        reach = w.indptr[1:] - w.indptr[:-1]
        scale = jnp.repeat(scale, reach, total_repeat_length=w.data.size)
        return w._replace(data=scale * w.data)
    if isinstance(w, FanOut):
        return w._replace(data=scale[:, None] * w.data)
    return scale[:, None] * w


def of_outputs(w: Any, scale: Any) -> Any:
    """A matrix, sparse or not, whose columns are times `scale`, a number or (N,)."""
    if isinstance(w, jax.Array):
        return aligned(scale, w) * w
    scale = jnp.broadcast_to(jnp.asarray(scale, w.dtype).ravel(), w.shape[1:])
    return w._replace(data=scale[w.indices] * w.data)


def product(
    x: Any, w: CSR | FanOut, support: Any, bias: Any, kernel: str
) -> Float[Array, "*batch outputs"]:
    """`matmul` with a sparse matrix."""
    shape = _shape(w)
    data, indices, indptr = parts(w)
    if bias is not None:
        bias = jnp.asarray(bias)
        if bias.dtype.name not in FLOATS or bias.shape != shape[1:]:
            expected = f"`bias` {shape[1:]} of a type in {', '.join(FLOATS)}"
            raise _refuse(expected, f"{bias.dtype} {bias.shape}")
    grad_mask = slot = None
    if isinstance(x, Spikes):
        check("matmul", x)
        if support is not None:
            raise _refuse("no `support` beside `Spikes`, which bring their own", "one")
        x, _ = as_rows(x)
        neurons = x.shape[-1]
        x, grad_mask, slot = x[:3]
        back = slot.dtype.name
    else:
        x = jnp.asarray(x)
        if x.dtype != bool and x.dtype.name not in FLOATS:
            raise _refuse(f"`x` of a type in bool, {', '.join(FLOATS)}", x.dtype)
        if x.ndim < 1:
            raise _refuse("`x` (..., K)", x.shape)
        if x.dtype != bool:
            dtype = jnp.result_type(x, data)
            x, data = x.astype(dtype), data.astype(dtype)
        if support is not None:
            grad_mask = jnp.asarray(support)
            if grad_mask.dtype != bool or not _fits(grad_mask.shape, x.shape):
                got = f"{grad_mask.dtype} {grad_mask.shape}"
                raise _refuse(f"`support` of type bool that fits {x.shape}", got)
            grad_mask = jnp.broadcast_to(grad_mask, x.shape)
        neurons = x.shape[-1]
        back = x.dtype.name
    if neurons != shape[0]:
        raise _refuse("`x` (..., K) and a sparse `w` (K, N)", f"{neurons} and {shape}")
    bias = None if bias is None else bias.astype(data.dtype)
    about = _About(registry.plan(), kernel, shape, back)
    given = manual.alike(x, grad_mask, slot, data, indices, indptr, bias)
    return _product(about, given)


class _About(NamedTuple):
    """What a product is compiled for."""

    plan: registry.Plan
    kernel: str
    shape: tuple[int, int]
    back: str  # type of the cotangent of x, or of the slot


def _run(about, given):
    x, grad_mask, slot, data, indices, indptr, bias = given
    run = _of(about, "sparse_forward", 5)
    y = run(folded(x), data, indices, indptr, bias, grad_mask, slot)
    return unfolded(y, x)


def _keep(about, moves, given):
    del moves
    x, grad_mask, _, data, indices, indptr, bias = given
    nan = auto.unmet(about.plan, about.kernel, data[:, None])
    offset = bias
    if nan is not None:
        nan_of_all = jnp.broadcast_to(nan, about.shape[1:])
        offset = nan_of_all if bias is None else bias + nan_of_all
    y = _run(about, (*given[:-1], offset))
    return y, (x, grad_mask, data, indices, indptr, bias, nan)


def _back(about, saved, dy):
    x, grad_mask, data, indices, indptr, bias, nan = saved
    rows = folded(dy)
    run = _of(about, "sparse_weights", 4, bias is not None)
    dw, db = run(folded(x), rows, indices, indptr)
    if nan is not None:
        dw += nan
    if about.back == "bool":
        return None, None, None, dw, None, None, db
    run = _of(about, "sparse_inputs", 5)
    dz = run(rows, data, indices, indptr, folded(grad_mask)).astype(about.back)
    dz = unfolded(dz, dy)
    if x.dtype == jnp.uint32:
        return None, None, dz, dw, None, None, db
    return dz, None, None, dw, None, None, db


def _define(about, given):
    x, grad_mask, slot, data, indices, indptr, bias = given
    z = reference.numbers(x, about.shape[0], data.dtype)
    if slot is not None:
        z = z + products.carried(slot, grad_mask).astype(data.dtype)
    elif grad_mask is not None and x.dtype != bool:
        z = jnp.where(grad_mask, z, jax.lax.stop_gradient(z))
    y = products.dense(z, reference.scatter(data, indices, indptr, about.shape))
    return (y if bias is None else y + aligned(bias, y)).astype(data.dtype)


def _rows(about, given):
    del about
    return (*map(along, given[:3]), *[None for _ in given[3:]])


def _of(about, name, reads, *static):
    static = (about.shape, *static)
    return auto.product(name, about.plan, about.kernel, reads, *static)


_PRODUCT = derivatives.Operation(_run, _keep, _back, _define, rows=_rows)
_product = jax.jit(functools.partial(derivatives.call, _PRODUCT), static_argnums=0)


def _shape(w: CSR | FanOut, who: str = "matmul") -> tuple[int, int]:
    shape = tuple(w.shape)
    if len(shape) != 2 or not all(0 <= size <= MOST for size in shape):
        raise _refuse("a sparse `w` of a shape (K, N)", shape, who)
    return int(shape[0]), int(shape[1])


def parts(w: CSR | FanOut, who: str = "matmul") -> Parts:
    """The data, ids and row pointers of compressed rows, checked as far as known."""
    inputs, outputs = _shape(w, who)
    data = jnp.asarray(w.data)
    if data.dtype.name not in FLOATS:
        raise _refuse(f"`data` of a type in {', '.join(FLOATS)}", data.dtype, who)
    size = (inputs, *data.shape[1:2]) if isinstance(w, FanOut) else data.shape[:1]
    if len(size) != data.ndim or data.shape != size or data.size > MOST:
        rank = f"({inputs}, fan_out)" if isinstance(w, FanOut) else "(entries,)"
        raise _refuse(f"`data` {rank}, fewer than 2**31", data.shape, who)
    _whole(who, "indices", w.indices, data.shape)
    indices = _ids(w.indices, outputs).reshape(-1)
    if isinstance(w, FanOut):
        indptr = np.arange(inputs + 1, dtype=np.int32) * np.int32(data.shape[1])
    else:
        _whole(who, "indptr", w.indptr, (inputs + 1,))
        indptr = _ids(w.indptr, data.size)
        if not isinstance(w.indptr, Tracer):
            _rises(who, np.asarray(w.indptr), data.size)
    if not isinstance(w.indices, Tracer):
        _in_range(who, np.asarray(w.indices), outputs)
    return data.reshape(-1), indices, jnp.asarray(indptr)


def _whole(who: str, name: str, ids: Any, shape: tuple[int, ...]) -> None:
    if not jnp.issubdtype(jnp.result_type(ids), jnp.integer) or jnp.shape(ids) != shape:
        got = f"{jnp.result_type(ids)} {jnp.shape(ids)}"
        raise _refuse(f"`{name}` {shape} of an integer type", got, who)


def _rises(who: str, indptr: np.ndarray, entries: int) -> None:
    ends = (int(indptr[0]), int(indptr[-1]))
    falls = bool((indptr[1:] < indptr[:-1]).any())
    if falls or ends != (0, entries):
        got = "one that falls" if falls else f"{ends[0]} to {ends[1]}"
        raise _refuse(f"`indptr` that rises from 0 to {entries}", got, who)


def _in_range(who: str, indices: np.ndarray, outputs: int) -> None:
    low, high = indices.min(initial=0), indices.max(initial=-1)
    if low < 0 or high >= outputs:
        got = low if low < 0 else high
        raise _refuse(f"`indices` in [0, {outputs})", got, who)


def _ids(ids: Any, most: int) -> jax.Array:
    """As int32; what does not fit becomes something that is out of range too."""
    if jnp.result_type(ids) == jnp.int32:
        return jnp.asarray(ids)
    module = jnp if isinstance(ids, (Tracer, jax.Array)) else np
    return jnp.asarray(module.clip(ids, -1, min(most + 1, MOST)).astype(np.int32))


def _of_coordinates(matrix: Any) -> Any:
    """A `BCOO` in compressed rows, duplicates kept, padding dropped."""
    places = np.asarray(matrix.indices)
    if places.ndim != 2 or places.shape[1] != 2 or len(matrix.shape) != 2:
        got = f"{places.shape} for {matrix.shape}"
        raise _refuse("a matrix without batch axes", got, "csr")
    inside = np.nonzero((places < np.asarray(matrix.shape)).all(1))[0]
    order = inside[np.argsort(places[inside, 0], kind="stable")]
    row, column = places[order].T
    indptr = np.searchsorted(row, np.arange(matrix.shape[0] + 1))
    return CSR(matrix.data[order], column, indptr, matrix.shape)


def _fits(shape: tuple[int, ...], to: tuple[int, ...]) -> bool:
    try:
        return jnp.broadcast_shapes(shape, to) == to
    except ValueError:
        return False


def _refuse(expected: str, got: object, who: str = "matmul") -> ValueError:
    return ValueError(f"`events.{who}` expected {expected}, got {got}.")
