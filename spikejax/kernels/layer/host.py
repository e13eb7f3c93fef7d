"""A layer of neurons that are a program, as NumPy tile programs on host threads.

Both directions of the kernels on the kernels' arrays: see `arrays`. A tile owns the
state, the constants and the gradients of some neurons, and runs the program's
instructions on them. Where neurons hear each other, all tiles go step by step and their
spikes alone travel between. Every number is one tile's, so none depends on how many
workers there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from spikejax.kernels.layer.arrays import (
    ABSENT,
    ALPHA,
    BIAS,
    OWN,
    BackwardArgs,
    BackwardResults,
    ForwardArgs,
    ForwardResults,
    LayerOptions,
)
from spikejax.kernels.layer.programs import drawn, rows_kept
from spikejax.kernels.matmul import host
from spikejax.kernels.matmul.host import Trace, Work
from spikejax.kernels.program.code import Part, Source
from spikejax.kernels.program.execute import derived, execute


def forward(
    *args: np.ndarray, options: LayerOptions, threads: int | None = None
) -> tuple[tuple, Trace]:
    """What `spikejax_program_layer` computes."""
    given = ForwardArgs(*args)
    groups = max([a.shape[0] for a in args if a.ndim > 1])
    steps, batch, n = given.xs.shape[1:]
    full, one = (groups, steps, batch, n), (groups, batch, n)
    xs = np.broadcast_to(given.xs, full)
    states = given.u.shape[1]
    state = np.array(np.broadcast_to(given.u, (groups, states, batch, n)))
    v, slope = np.empty(full, np.float32), np.empty(full, np.float32)
    traced = (*options.kept, *options.marked)
    kept = np.empty((groups, len(traced), *full[1:]), np.float32)
    part = options.program.forward
    known = _Known(part, given.constants)
    fed = None if given.w.ndim == 1 else np.zeros(one, np.float32)

    def advance(group: tuple[int, ...], first: int, last: int, t: int) -> Work:
        own = slice(first, last)
        x = xs[group][t, :, own].astype(np.float32)
        x = x if fed is None else x + fed[group][:, own]
        inputs = known(group, own) | {Source("x"): x}
        inputs |= {Source("state", k): state[group][k, :, own] for k in range(states)}
        for m, source in enumerate(traced):
            kept[group][m, t, :, own] = inputs[source]
        # All of them before any is written, as some are what was given.
        found = [np.array(a) for a in execute(part.step, inputs)]
        v[group][t, :, own], slope[group][t, :, own] = found[:2]
        for k, after in enumerate(found[2:]):
            state[group][k, :, own] = after
        fired = int((v[group][t, :, own] > 0).sum())
        return Work(fired, x.nbytes, (last - first + 31) // 32 * 4 * batch)

    def feed(t: int) -> Trace:
        if fed is None:
            return []
        y = (v[:, t - 1] > 0).astype(np.float32) if t else given.y
        back, trace = host.forward(y, given.w, threads)
        fed[...] = back + given.constants[:, BIAS, None]
        return trace

    trace = _through("layer", advance, range(steps), feed, fed, full, threads)
    if given.z.ndim > 1:
        share = given.constants[:, ALPHA, None]
        for t in range(steps):
            slope[:, t] = drawn(slope[:, t], given.z, t, share, np)
    z = (v > 0).astype(np.float32)
    words, wanted = host.pack(z)[0], host.pack((slope != 0).astype(np.float32))[0]
    bits = np.ascontiguousarray(np.moveaxis(slope, 1, 3)).view(np.uint32)
    found = ForwardResults(
        words,
        wanted,
        bits if options.distance else ABSENT.astype(np.uint32),
        (z if options.dense else ABSENT).astype(given.xs.dtype),
        rows_kept(options, kept.swapaxes(0, 1), np) if traced else ABSENT,
        *(ABSENT, ABSENT, state, z[:, -1], ABSENT),
        z.sum(1) if options.seen else ABSENT,
    )
    return tuple(found), trace


def backward(
    *args: np.ndarray, options: LayerOptions, threads: int | None = None
) -> tuple[tuple, Trace]:
    """What `spikejax_program_layer_backward` computes."""
    given = BackwardArgs(*args)
    groups = max([a.shape[0] for a in args if a.ndim > 1])
    n, count = given.constants.shape[-1], given.constants.shape[1]
    _, steps, batch, _ = given.grad_mask.shape
    full, one = (groups, steps, batch, n), (groups, batch, n)
    fired, wanted = [
        np.broadcast_to(host.bits(a, n), full) for a in (given.fired, given.grad_mask)
    ]
    slope = np.moveaxis(np.ascontiguousarray(given.distance).view(np.float32), 3, 1)
    slope = np.where(wanted, slope, np.float32(0))
    dz = _of_spikes(given, wanted)
    states = given.u.shape[1]
    start = np.broadcast_to(given.u, (groups, states, batch, n))
    end = given.du if given.du.ndim > 1 else np.float32(0)
    dstate = np.array(np.broadcast_to(end, start.shape), np.float32)
    dxs, rows = np.empty(full, np.float32), np.zeros((groups, count, n), np.float32)
    learned = options.learned >> OWN
    back = options.program.backward(learned)
    part, traces = back.part, len(back.traces)
    again = np.empty((groups, len(back.again), *full[1:]), np.float32)
    which = [k for k in range(count - OWN) if learned >> k & 1]
    known = _Known(part, given.constants)
    follows = _Known(back.replay or part, given.constants)
    fed = None if given.w.ndim == 1 or given.y.ndim == 1 else np.zeros(one, np.float32)

    def value(source: Source, group: tuple[int, ...], own: slice, t: int) -> Any:
        match source.kind:
            case "spike":
                return fired[group][t, :, own].astype(np.float32)
            case "before":
                first = start[group][source.index, :, own]
                return fired[group][t - 1, :, own].astype(np.float32) if t else first
            case "trace":
                if source.index >= traces:
                    return again[group][source.index - traces, t, :, own]
                rows = given.u_trace[group if len(given.u_trace) > 1 else 0]
                return rows[0, source.index * steps + t, :, own]
            case "state":  # of what follows
                return again[group][source.index, t, :, own]
            case "cotangent":
                return dstate[group][source.index, :, own]
            case "slope":
                return slope[group][t, :, own]
            case _:
                dy = dz[group][t, :, own]
                return dy if fed is None else dy + fed[group][:, own]

    def executed(part: Part, known: _Known, group, own: slice, t: int) -> list:
        inputs = known(group, own)
        inputs = inputs | {
            s: value(s, group, own, t) for s in part.step.sources if s not in inputs
        }
        return [np.array(a) for a in execute(part.step, inputs)]

    def replay(part: Part, group: tuple[int, ...], own: slice) -> None:
        for n, source in enumerate(back.again):
            again[group][n, 0, :, own] = start[group][source.index, :, own]
        for t in range(steps - 1):
            for n, after in enumerate(executed(part, follows, group, own, t)):
                again[group][n, t + 1, :, own] = after

    def retreat(group: tuple[int, ...], first: int, last: int, t: int) -> Work:
        own = slice(first, last)
        if back.replay is not None and t + 1 == steps:
            replay(back.replay, group, own)
        found = executed(part, known, group, own, t)
        for k, before in enumerate(found[:states]):
            dstate[group][k, :, own] = before
        dxs[group][t, :, own] = found[states]
        for k, term in zip(which, found[states + 1 :], strict=True):
            term = np.broadcast_to(term, (batch, last - first))
            rows[group][OWN + k, own] += term.sum(0)
        events = int(wanted[group][t, :, own].sum())
        return Work(events, 4 * events, 4 * batch * (last - first))

    def feed(t: int) -> Trace:
        if fed is None or t + 1 == steps:
            return []
        fed[...], trace = host.inputs(dxs[:, t + 1], given.w, wanted[:, t], threads)
        return trace

    trace = _through(
        "layer_backward", retreat, range(steps)[::-1], feed, fed, full, threads
    )
    if options.learned >> BIAS & 1:
        rows[:, BIAS] = dxs.sum((1, 2))
    dw = ABSENT
    if options.weights:
        y = np.broadcast_to(given.y, one)[:, None]
        spikes = np.concatenate([y, fired[:, :-1]], 1, dtype=np.float32)
        flat = (groups, -1, n)
        dw, more = host.weights(spikes.reshape(flat), dxs.reshape(flat), threads)
        trace = trace + more
    found = BackwardResults(
        (dxs if options.currents else ABSENT).astype(options.dtype),
        di=ABSENT,
        du=dstate,
        dz=np.zeros(one, np.float32),
        sums=rows,
        dw=dw,
        dw_in=ABSENT,
        dh=ABSENT,
        listed=ABSENT.astype(options.dtype),
    )
    return tuple(found), trace


CALLS = {"forward": forward, "backward": backward}


class _Known:
    """Of each tile its constants, and what they alone decide."""

    def __init__(self, part: Part, constants: np.ndarray):
        self.part, self.constants = part, constants
        self.made: dict[tuple, dict[Source, Any]] = {}

    def __call__(self, group: tuple[int, ...], own: slice) -> dict[Source, Any]:
        found = self.made.get((group, own.start))
        if found is None:
            rows = self.constants[group if len(self.constants) > 1 else 0]
            given = {
                Source("constant", k): row for k, row in enumerate(rows[OWN:, own])
            }
            found = self.made[group, own.start] = derived(self.part, given)
        return found


def _through(
    operation: str,
    step: Callable[[tuple[int, ...], int, int, int], Work],
    times: Iterable[int],
    feed: Callable[[int], Trace],
    fed: Any,
    full: tuple[int, ...],
    threads: int | None,
) -> Trace:
    """All steps: each tile alone, or with `fed` all of them together, step by step."""

    def run(times: Iterable[int]) -> Trace:
        def program(group: tuple[int, ...], first: int, last: int) -> Work:
            works = [step(group, first, last, t) for t in times]
            events, received, sent = map(sum, zip(*works, strict=True))
            return Work(events, received, sent)

        return host.run(operation, program, full[:1], full[-1], threads)

    if fed is None:
        return run(times)
    return [tile for t in times for tile in feed(t) + run([t])]


def _of_spikes(given: BackwardArgs, wanted: np.ndarray) -> np.ndarray:
    """The cotangent of the spikes from outside, where it is wanted."""
    dz = np.zeros(wanted.shape, np.float32)
    for term in (given.dzs, given.dzs_also):
        if term.ndim > 1:
            dz += term.astype(np.float32)
    if given.dcounts.ndim > 1:
        dz += given.dcounts[:, None]
    if given.dz.ndim > 1:
        dz[:, -1] += given.dz
    return np.where(wanted, dz, np.float32(0))
