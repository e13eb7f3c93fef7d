"""Products with a sparse matrix as NumPy tile programs on host threads.

A tile of y and dz owns rows, and a tile of dw owns the entries of some inputs: the
same decomposition as in C++. Shapes are those of `reference.py`; threads,
tiles and traces those of `matmul/host.py`.
"""

from collections.abc import Iterator

import numpy as np

from spikejax.kernels.matmul import host

Shape = tuple[int, int]


def sparse_forward(
    x: np.ndarray,
    data: np.ndarray,
    indices: np.ndarray,
    indptr: np.ndarray,
    bias: np.ndarray | None,
    shape: Shape,
    threads: int | None = None,
) -> tuple[np.ndarray, host.Trace]:
    """y[r, n] = bias[n] + sum over x[r, k] != 0 and entries (k, n) of x[r, k] w."""
    _check(indices, indptr, shape)
    x = _numbers(x, shape[0])
    total = np.promote_types(data.dtype, np.float32)
    bias = np.zeros(shape[1], total) if bias is None else bias
    lead, (x, data, indices, indptr, bias) = _lead(
        (x, 2), (data, 1), (indices, 1), (indptr, 1), (bias, 1)
    )
    y = np.zeros((*lead, x.shape[-2], shape[1]), data.dtype)

    def program(group: tuple[int, ...], first: int, last: int) -> host.Work:
        own = x[group][first:last]
        row, column = np.nonzero(own)
        value = own[row, column].astype(total)
        w = data[group].astype(total, copy=False)
        sums = np.zeros((last - first, shape[1]), total) + bias[group].astype(total)
        read = 0
        for event, entry in _entries(column, indptr[group]):
            at = row[event], indices[group][entry]
            np.add.at(sums, at, value[event] * w[entry])
            read += entry.size
        y[group][first:last] = sums
        received = row.nbytes + column.nbytes + value.nbytes
        received += read * (w.itemsize + indices.itemsize)
        return host.Work(row.size, received, sums.size * y.itemsize)

    return y, host.run("sparse_forward", program, lead, x.shape[-2], threads)


def sparse_weights(
    x: np.ndarray,
    dy: np.ndarray,
    indices: np.ndarray,
    indptr: np.ndarray,
    shape: Shape,
    biased: bool,
    threads: int | None = None,
) -> tuple[tuple[np.ndarray, np.ndarray | None], host.Trace]:
    """dw[e] = sum over x[r, k] != 0 of x[r, k] dy[r, n], e = (k, n); db = sum of dy."""
    _check(indices, indptr, shape)
    x = _numbers(x, shape[0])
    total = np.promote_types(dy.dtype, np.float32)
    db = dy.sum(-2, dtype=total).astype(dy.dtype)
    lead, (x, dy, indices, indptr) = _lead((x, 2), (dy, 2), (indices, 1), (indptr, 1))
    dw = np.zeros((*lead, indices.shape[-1]), dy.dtype)

    def program(group: tuple[int, ...], first: int, last: int) -> host.Work:
        own = x[group][:, first:last]
        row, column = np.nonzero(own)
        value = own[row, column].astype(total)
        start = indptr[group]
        begin, end = start[first], start[last]
        sums = np.zeros(end - begin, total)
        read = 0
        for event, entry in _entries(first + column, start):
            seen = dy[group][row[event], indices[group][entry]].astype(total)
            np.add.at(sums, entry - begin, value[event] * seen)
            read += entry.size
        dw[group][begin:end] = sums
        received = row.nbytes + column.nbytes + value.nbytes
        received += read * (dy.itemsize + indices.itemsize)
        return host.Work(row.size, received, sums.size * dw.itemsize)

    trace = host.run("sparse_weights", program, lead, shape[0], threads)
    return (dw, np.broadcast_to(db, (*lead, shape[1])) if biased else None), trace


def sparse_inputs(
    dy: np.ndarray,
    data: np.ndarray,
    indices: np.ndarray,
    indptr: np.ndarray,
    mask: np.ndarray | None,
    shape: Shape,
    threads: int | None = None,
) -> tuple[np.ndarray, host.Trace]:
    """dz[r, k] = sum over entries (k, n) of dy[r, n] w where mask, else zero."""
    _check(indices, indptr, shape)
    if mask is None:
        mask = np.ones((dy.shape[-2], shape[0]), bool)
    mask = _numbers(mask, shape[0])
    total = np.promote_types(data.dtype, np.float32)
    lead, (dy, data, indices, indptr, mask) = _lead(
        (dy, 2), (data, 1), (indices, 1), (indptr, 1), (mask, 2)
    )
    dz = np.zeros((*lead, dy.shape[-2], shape[0]), data.dtype)

    def program(group: tuple[int, ...], first: int, last: int) -> host.Work:
        currents = dy[group][first:last].astype(total, copy=False)
        row, column = np.nonzero(mask[group][first:last])
        w = data[group].astype(total, copy=False)
        sums = np.zeros(row.size, total)
        read = 0
        for event, entry in _entries(column, indptr[group]):
            seen = currents[row[event], indices[group][entry]]
            np.add.at(sums, event, seen * w[entry])
            read += entry.size
        dz[group][first + row, column] = sums
        received = row.nbytes + column.nbytes
        received += read * (currents.itemsize + w.itemsize + indices.itemsize)
        return host.Work(row.size, received, sums.size * dz.itemsize)

    return dz, host.run("sparse_inputs", program, lead, dy.shape[-2], threads)


def _entries(
    inputs: np.ndarray, start: np.ndarray
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """For events at some inputs: (which event, which entry), some events at a time."""
    sizes = (start[inputs + 1] - start[inputs]).astype(np.int64)
    ends = np.cumsum(sizes)
    for some in host.chunks(ends - sizes, ends):
        event = np.repeat(np.arange(some.start, some.stop), sizes[some])
        place = np.arange(event.size) - (ends - sizes)[event] + (ends - sizes)[some][0]
        yield event, start[inputs[event]] + place


def _numbers(x: np.ndarray, size: int) -> np.ndarray:
    return host.bits(x, size) if x.dtype == np.uint32 else x


def _lead(
    *arrays: tuple[np.ndarray, int],
) -> tuple[tuple[int, ...], list[np.ndarray]]:
    """The leading axes of all arrays, and the arrays with them."""
    lead = np.broadcast_shapes(*(a.shape[: a.ndim - n] for a, n in arrays))
    return lead, [
        np.broadcast_to(a, (*lead, *a.shape[a.ndim - n :])) for a, n in arrays
    ]


def _check(indices: np.ndarray, indptr: np.ndarray, shape: Shape) -> None:
    rises = (indptr[..., 1:] >= indptr[..., :-1]).all()
    ends = (indptr[..., 0] == 0) & (indptr[..., -1] == indices.shape[-1])
    if not (rises and ends.all()):
        raise ValueError(
            "sparse_matmul: expected starts that rise from 0 to "
            f"{indices.shape[-1]}, the number of entries"
        )
    bad = (indices < 0) | (indices >= shape[1])
    if bad.any():
        raise ValueError(
            f"sparse_matmul: expected ids in [0, {shape[1]}), got {indices[bad][0]}"
        )
