"""Delayed synapses as NumPy tile programs on host threads.

A tile owns outputs, of dz inputs; see `kernels.matmul.host`. Shapes are those of
`reference.py`.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from spikejax.kernels.matmul.host import Trace, Work, bits, run


def delay_forward(
    x: np.ndarray,
    line: np.ndarray,
    start: np.ndarray,
    taps: np.ndarray,
    bias: np.ndarray | None,
    threads: int | None = None,
) -> tuple[np.ndarray, Trace]:
    """Each spike adds the taps of its axon where they arrive."""
    total = np.promote_types(taps.dtype, np.float32)
    lead, (x, line, start, taps) = _alike((x, 3), (line, 3), (start, 2), (taps, 3))
    steps, batch = x.shape[-3:-1]
    y = np.zeros((*lead, steps, batch, taps.shape[-2]), total)
    if bias is not None:
        y += np.expand_dims(bias, (-3, -2)).astype(total)

    def program(group: tuple[int, ...], first: int, last: int) -> Work:
        own = np.ascontiguousarray(taps[group][:, first:last], dtype=total)
        late = start[group][:, first:last]
        time, sample, axon, value = _events(x[group], line[group], own.shape[0], total)
        for n in range(last - first):
            for m in range(own.shape[-1]):
                at = time + late[axon, n] + m
                some = (at >= 0) & (at < steps)
                terms = value[some] * own[axon[some], n, m]
                np.add.at(y[group][..., first + n], (at[some], sample[some]), terms)
        return Work(time.size, own.nbytes + time.nbytes, y[group].nbytes)

    trace = run("delay_forward", program, lead, taps.shape[-2], threads)
    return y.astype(taps.dtype, copy=False), trace


def delay_weights(
    x: np.ndarray,
    line: np.ndarray,
    start: np.ndarray,
    dy: np.ndarray,
    size: int,
    threads: int | None = None,
) -> tuple[tuple[np.ndarray, np.ndarray], Trace]:
    """Each spike adds the cotangents that its taps arrive at."""
    total = np.promote_types(dy.dtype, np.float32)
    lead, (x, line, start, dy) = _alike((x, 3), (line, 3), (start, 2), (dy, 3))
    steps, (inputs, outputs) = dy.shape[-3], start.shape[-2:]
    dtaps = np.zeros((*lead, inputs, outputs, size), total)

    def program(group: tuple[int, ...], first: int, last: int) -> Work:
        own = np.ascontiguousarray(dy[group][..., first:last], dtype=total)
        late = start[group][:, first:last]
        time, sample, axon, value = _events(x[group], line[group], inputs, total)
        for n in range(last - first):
            for m in range(size):
                at = time + late[axon, n] + m
                some = (at >= 0) & (at < steps)
                terms = value[some] * own[at[some], sample[some], n]
                np.add.at(dtaps[group][:, first + n, m], axon[some], terms)
        return Work(time.size, own.nbytes + time.nbytes, dtaps[group].nbytes)

    trace = run("delay_weights", program, lead, outputs, threads)
    db = dy.sum((-3, -2), dtype=total)
    return (dtaps.astype(dy.dtype, copy=False), db.astype(dy.dtype)), trace


def delay_inputs(
    dy: np.ndarray,
    start: np.ndarray,
    taps: np.ndarray,
    mask: np.ndarray | None,
    first_step: int,
    past: int,
    threads: int | None = None,
) -> tuple[np.ndarray, Trace]:
    """The products of every entry that wants one."""
    total = np.promote_types(taps.dtype, np.float32)
    arrays = [(dy, 3), (start, 2), (taps, 3)]
    if mask is not None:
        arrays.append((mask, 3))
    lead, (dy, start, taps, *rest) = _alike(*arrays)
    steps, batch, inputs = dy.shape[-3], dy.shape[-2], start.shape[-2]
    own_steps = steps if first_step == 0 else past
    dz = np.zeros((*lead, own_steps, batch, inputs), total)

    def program(group: tuple[int, ...], first: int, last: int) -> Work:
        wanted: Any = np.ones(dz[group].shape, bool)
        if rest:
            wanted = bits(rest[0][group], inputs)
        time, sample, axon = np.nonzero(wanted[..., first:last])
        axon = axon + first
        sums = np.zeros(time.size, total)
        for n in range(taps.shape[-2]):
            for m in range(taps.shape[-1]):
                at = time + first_step + start[group][axon, n] + m
                some = np.flatnonzero((at >= 0) & (at < steps))
                weights = taps[group][axon[some], n, m].astype(total)
                sums[some] += dy[group][at[some], sample[some], n] * weights
        dz[group][time, sample, axon] = sums
        return Work(time.size, taps[group].nbytes, sums.nbytes)

    trace = run("delay_inputs", program, lead, inputs, threads)
    return dz.astype(taps.dtype, copy=False), trace


def _alike(*arrays: tuple[np.ndarray, int]) -> tuple[tuple[int, ...], list[np.ndarray]]:
    """The leading axes of all, and the arrays with all of them."""
    lead = np.broadcast_shapes(*[a.shape[: a.ndim - rank] for a, rank in arrays])
    return lead, [
        np.broadcast_to(a, (*lead, *a.shape[a.ndim - rank :])) for a, rank in arrays
    ]


def _events(x: np.ndarray, line: np.ndarray, inputs: int, dtype: Any) -> Any:
    """Step, sample, axon and value of all that is not zero, the line before step 0."""
    own = bits(x, inputs) if x.dtype == np.uint32 else x
    queue = np.concatenate([line.astype(dtype), own.astype(dtype)])
    time, sample, axon = np.nonzero(queue)
    return time - len(line), sample, axon, queue[time, sample, axon]
