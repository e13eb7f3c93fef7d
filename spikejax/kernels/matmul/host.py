"""The event products as NumPy tile programs on host threads: a model of MIMD.

A tile owns a slice of output neurons and a contiguous copy of their weights. Each
worker thread runs its own instruction stream and claims tiles from one counter,
because tiles differ in work: events differ. Every element is summed by one tile in
one order, so the numbers do not depend on the number of workers.

The functions take and return NumPy arrays, shaped as in `_reference.py`, and a
trace: which worker ran which tile, how many events it handled there, and the bytes that
went into the tile's memory and out of it.
"""

import itertools
import os
import threading
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import numpy as np

TILE = 64  # output neurons of a tile
CHUNK = 1 << 14  # events that a tile gathers at a time
THREADS_VARIABLE = "SPIKEJAX_HOST_THREADS"


class Work(NamedTuple):
    """What a tile program did."""

    events: int
    received: int  # bytes: its copy of an operand, the events, what it needs besides
    sent: int  # bytes of results


class Tile(NamedTuple):
    """The work of one tile: what a trace is made of."""

    operation: str
    group: tuple[int, ...]  # index into the leading axes
    first: int  # first output neuron
    last: int  # one past the last
    worker: int
    events: int
    received: int
    sent: int


Trace = list[Tile]


def forward(
    x: np.ndarray, w: np.ndarray, threads: int | None = None
) -> tuple[np.ndarray, Trace]:
    """y[r, n] = sum over x[r, k] != 0 of x[r, k] w[k, n]."""
    return _gather("forward", x, w, threads)


def weights(
    x: np.ndarray, dy: np.ndarray, threads: int | None = None
) -> tuple[np.ndarray, Trace]:
    """dw[k, n] = sum over x[r, k] != 0 of x[r, k] dy[r, n]."""
    return _gather("weights", x.swapaxes(-1, -2), dy, threads)


def inputs(
    dy: np.ndarray,
    w: np.ndarray,
    support: np.ndarray | None = None,
    threads: int | None = None,
) -> tuple[np.ndarray, Trace]:
    """dx[r, k] = sum over n of dy[r, n] w[k, n] where support, else zero."""
    lead = np.broadcast_shapes(dy.shape[:-2], w.shape[:-2])
    if support is not None:
        lead = np.broadcast_shapes(lead, support.shape[:-2])
    shape = (*lead, dy.shape[-2], w.shape[-2])
    dx = np.zeros(shape, w.dtype)
    mask = np.broadcast_to(True if support is None else support, shape)
    dy = np.broadcast_to(dy, (*lead, *dy.shape[-2:]))
    w = np.broadcast_to(w, (*lead, *w.shape[-2:]))
    total = np.promote_types(w.dtype, np.float32)

    def program(group: tuple[int, ...], first: int, last: int) -> Work:
        own = np.ascontiguousarray(w[group][first:last], dtype=total)
        currents = dy[group].astype(total, copy=False)
        row, column = np.nonzero(mask[group][:, first:last])
        for at in range(0, row.size, CHUNK):
            r, k = row[at : at + CHUNK], column[at : at + CHUNK]
            dx[group][r, first + k] = np.einsum("en,en->e", currents[r], own[k])
        received = own.nbytes + currents.nbytes + row.nbytes + column.nbytes
        return Work(row.size, received, row.size * dx.itemsize)

    return dx, run("inputs", program, lead, shape[-1], threads)


def spike_forward(
    words: np.ndarray,
    w: np.ndarray,
    bias: np.ndarray | None = None,
    threads: int | None = None,
) -> tuple[np.ndarray, Trace]:
    """y[r, n] = bias[n] + sum over the set bits (r, k) of w[k, n]."""
    total = w.astype(np.promote_types(w.dtype, np.float32), copy=False)
    y, trace = _gather("forward", bits(words, w.shape[-2]), total, threads)
    if bias is not None:
        y = y + bias[..., None, :].astype(total.dtype)
    return y.astype(w.dtype, copy=False), trace


def spike_weights(
    words: np.ndarray, dy: np.ndarray, inputs: int, threads: int | None = None
) -> tuple[tuple[np.ndarray, np.ndarray], Trace]:
    """dw[k, n] = sum over the set bits (r, k) of dy[r, n]; db[n] = sum of dy[r, n]."""
    dw, trace = weights(bits(words, inputs), dy, threads)
    db = dy.sum(-2, dtype=np.promote_types(dy.dtype, np.float32)).astype(dy.dtype)
    return (dw, np.broadcast_to(db, (*dw.shape[:-2], dw.shape[-1]))), trace


def spike_inputs(
    dy: np.ndarray, w: np.ndarray, mask: np.ndarray, threads: int | None = None
) -> tuple[np.ndarray, Trace]:
    """dz[r, k] = sum over n of dy[r, n] w[k, n] where a bit is set, else zero."""
    return inputs(dy, w, bits(mask, w.shape[-2]), threads)


def is_spike(x: np.ndarray) -> np.ndarray:
    """What is not zero, by its bits: XLA's threads take subnormals for zeros."""
    if x.dtype == bool:
        return x
    bits = np.ascontiguousarray(x).view(f"u{x.dtype.itemsize}")
    return (bits << 1) != 0


def pack(x: np.ndarray) -> tuple[np.ndarray, Trace]:
    """Words of the entries that are not zero; padding bits are zero."""
    pad = [(0, 0)] * (x.ndim - 1) + [(0, -x.shape[-1] % 32)]
    octets = np.packbits(np.pad(is_spike(x), pad), axis=-1, bitorder="little")
    return np.ascontiguousarray(octets).view("<u4").astype(np.uint32), []


def unpack(words: np.ndarray, size: int, dtype: np.dtype) -> tuple[np.ndarray, Trace]:
    """One where a bit is set, else zero; padding bits are not read."""
    return bits(words, size).astype(dtype), []


def bits(words: np.ndarray, size: int) -> np.ndarray:
    """The first `size` bits of every row of words."""
    octets = np.ascontiguousarray(words).astype("<u4").view(np.uint8)
    all_bits = np.unpackbits(octets, axis=-1, bitorder="little")
    return all_bits[..., :size].astype(bool)


def _gather(
    operation: str, x: np.ndarray, w: np.ndarray, threads: int | None
) -> tuple[np.ndarray, Trace]:
    lead = np.broadcast_shapes(x.shape[:-2], w.shape[:-2])
    y = np.zeros((*lead, x.shape[-2], w.shape[-1]), w.dtype)
    x = np.broadcast_to(x, (*lead, *x.shape[-2:]))
    w = np.broadcast_to(w, (*lead, *w.shape[-2:]))
    total = np.promote_types(w.dtype, np.float32)

    def program(group: tuple[int, ...], first: int, last: int) -> Work:
        own = np.ascontiguousarray(w[group][:, first:last], dtype=total)
        row, column = np.nonzero(x[group])
        value = x[group][row, column].astype(total)
        rows, starts = np.unique(row, return_index=True)
        ends = np.append(starts[1:], row.size)
        for some in chunks(starts, ends):
            at, to = starts[some][0], ends[some][-1]
            terms = value[at:to, None] * own[column[at:to]]
            sums = np.add.reduceat(terms, starts[some] - at, axis=0)
            y[group][rows[some], first:last] = sums
        received = own.nbytes + row.nbytes + column.nbytes + value.nbytes
        return Work(row.size, received, rows.size * (last - first) * y.itemsize)

    return y, run(operation, program, lead, w.shape[-1], threads)


def chunks(starts: np.ndarray, ends: np.ndarray) -> Iterable[slice]:
    """Runs of whole rows of about CHUNK events, given where each begins and ends."""
    at = 0
    while at < starts.size:
        to = int(np.searchsorted(ends, starts[at] + CHUNK, side="right"))
        to = max(to, at + 1)
        yield slice(at, to)
        at = to


def run(
    operation: str,
    program: Callable[[tuple[int, ...], int, int], Work],
    lead: Sequence[int],
    neurons: int,
    threads: int | None,
) -> Trace:
    """Runs the program on every tile; the caller is one of the workers."""
    tiles = [
        (group, first, min(neurons, first + TILE))
        for group in np.ndindex(*lead)
        for first in range(0, neurons, TILE)
    ]
    trace: Trace = []
    errors: list[BaseException] = []
    counter = itertools.count()
    lock = threading.Lock()

    def claim() -> int:
        with lock:
            return next(counter)

    def work(worker: int) -> None:
        with np.errstate(all="ignore"):
            while not errors and (tile := claim()) < len(tiles):
                try:
                    work = program(*tiles[tile])
                except BaseException as error:
                    errors.append(error)
                    return
                trace.append(Tile(operation, *tiles[tile], worker, *work))

    count = min(threads or _threads(), len(tiles))
    helpers = [threading.Thread(target=work, args=(i,)) for i in range(1, count)]
    for helper in helpers:
        helper.start()
    work(0)
    for helper in helpers:
        helper.join()
    if errors:
        raise errors[0]
    return trace


def _threads() -> int:
    value = os.environ.get(THREADS_VARIABLE, "")
    if not value:
        return os.cpu_count() or 1
    if not value.isdigit() or int(value) < 1:
        raise ValueError(
            f"`{THREADS_VARIABLE}` expected a positive integer, got {value!r}."
        )
    return int(value)
