"""Convolutions of spikes as NumPy tile programs on host threads.

A tile owns output channels, of dz input channels; see `kernels.matmul.host`. Shapes are
those of `reference.py`.
"""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np

from spikejax.kernels.conv.window import Window
from spikejax.kernels.matmul.host import Trace, Work, bits, run


def conv_forward(
    images: np.ndarray,
    w: np.ndarray,
    bias: np.ndarray | None,
    window: Window,
    threads: int | None = None,
) -> tuple[np.ndarray, Trace]:
    """Each spike adds a patch of kernel rows."""
    z, lead = _read(images, window, w.shape[: w.ndim - _rank(window)])
    w = np.broadcast_to(w, (*lead, *w.shape[-_rank(window) :]))
    total = np.promote_types(w.dtype, np.float32)
    y = np.zeros((*lead, z.shape[len(lead)], *window.places, w.shape[-1]), total)
    if bias is not None:
        axes = range(bias.ndim - 1, y.ndim - 1)
        y += np.expand_dims(bias, tuple(axes)).astype(total)

    def program(group: tuple[int, ...], first: int, last: int) -> Work:
        own = np.ascontiguousarray(w[group][..., first:last], dtype=total)
        at = np.nonzero(z[group])
        value = z[group][at].astype(total)
        for point, some, place in _met(window, at):
            for channels, part in _grouped(window, at[-1][some], w.shape[-1]):
                low, high = max(first, part.start), min(last, part.stop)
                if low >= high:
                    continue
                keep = np.flatnonzero(channels >= 0)
                rows = own[point][channels[keep], low - first : high - first]
                terms = value[some][keep, None] * rows
                where = (at[0][some][keep], *(p[keep] for p in place))
                np.add.at(y[group][..., low:high], where, terms)
        return Work(value.size, own.nbytes + value.nbytes, y[group].nbytes)

    trace = run("conv_forward", program, lead, w.shape[-1], threads)
    return y.astype(w.dtype, copy=False), trace


def conv_weights(
    images: np.ndarray, dy: np.ndarray, window: Window, threads: int | None = None
) -> tuple[tuple[np.ndarray, np.ndarray], Trace]:
    """Each spike adds a patch of cotangents."""
    z, lead = _read(images, window, dy.shape[: dy.ndim - _rank(window)])
    dy = np.broadcast_to(dy, (*lead, *dy.shape[-_rank(window) :]))
    total = np.promote_types(dy.dtype, np.float32)
    features, inputs = dy.shape[-1], window.channels // window.groups
    dw = np.zeros((*lead, *window.window, inputs, features), total)

    def program(group: tuple[int, ...], first: int, last: int) -> Work:
        own = np.ascontiguousarray(dy[group][..., first:last], dtype=total)
        at = np.nonzero(z[group])
        value = z[group][at].astype(total)
        for point, some, place in _met(window, at):
            for channels, part in _grouped(window, at[-1][some], features):
                low, high = max(first, part.start), min(last, part.stop)
                if low >= high:
                    continue
                keep = np.flatnonzero(channels >= 0)
                where = (at[0][some][keep], *(p[keep] for p in place))
                terms = own[where][:, low - first : high - first]
                terms = value[some][keep, None] * terms
                np.add.at(dw[group][point][:, low:high], channels[keep], terms)
        return Work(value.size, own.nbytes + value.nbytes, dw[group].nbytes)

    trace = run("conv_weights", program, lead, features, threads)
    axes = tuple(range(len(lead), dy.ndim - 1))
    db = dy.sum(axes, dtype=total).astype(dy.dtype)
    return (dw.astype(dy.dtype, copy=False), db), trace


def conv_inputs(
    dy: np.ndarray,
    w: np.ndarray,
    mask: np.ndarray | None,
    window: Window,
    threads: int | None = None,
) -> tuple[np.ndarray, Trace]:
    """The products of every entry that wants one."""
    rank = _rank(window)
    heads = [dy.shape[: dy.ndim - rank], w.shape[: w.ndim - rank]]
    if mask is not None:
        heads.append(mask.shape[:-2])
    lead = np.broadcast_shapes(*heads)
    rows = dy.shape[-rank]
    dy = np.broadcast_to(dy, (*lead, *dy.shape[-rank:]))
    w = np.broadcast_to(w, (*lead, *w.shape[-rank:]))
    shape = (*lead, rows, *window.image)
    wanted: Any = True
    if mask is not None:
        wanted = bits(mask, window.size).reshape(*mask.shape[:-1], *window.image)
    wanted = np.broadcast_to(wanted, shape)
    total = np.promote_types(w.dtype, np.float32)
    dz = np.zeros(shape, total)

    def program(group: tuple[int, ...], first: int, last: int) -> Work:
        at = np.nonzero(wanted[group][..., first:last])
        at = (*at[:-1], at[-1] + first)
        sums = np.zeros(at[0].size, total)
        for point, some, place in _met(window, at):
            for channels, part in _grouped(window, at[-1][some], w.shape[-1]):
                keep = np.flatnonzero(channels >= 0)
                where = (at[0][some][keep], *(p[keep] for p in place))
                currents = dy[group][where][:, part].astype(total)
                rows = w[group][point][channels[keep]][:, part].astype(total)
                sums[some[keep]] += np.einsum("en,en->e", currents, rows)
        dz[group][at] = sums
        return Work(sums.size, w[group].nbytes, sums.nbytes)

    trace = run("conv_inputs", program, lead, window.channels, threads)
    return dz.astype(w.dtype, copy=False), trace


def max_pool(
    fired: np.ndarray, mask: np.ndarray | None, window: Window
) -> tuple[tuple[np.ndarray, np.ndarray | None], Trace]:
    """OR of every window, and the mask of the first of the largest."""
    z = _points(window, bits(fired, window.size), -1)
    first = z.argmax(0)[None]
    pooled = _packed(window, np.take_along_axis(z, first, 0)[0] > 0)
    if mask is None:
        return (pooled, None), []
    m = np.broadcast_to(bits(mask, window.size), (*fired.shape[:-1], window.size))
    m = _points(window, m, 0)
    first = np.broadcast_to(first, (1, *m.shape[1:]))
    return (pooled, _packed(window, np.take_along_axis(m, first, 0)[0] > 0)), []


def max_pool_inputs(
    fired: np.ndarray, dy: np.ndarray, window: Window
) -> tuple[np.ndarray, Trace]:
    """dz of the first of the largest of every window."""
    first = _points(window, bits(fired, window.size), -1).argmax(0)
    first = np.broadcast_to(first, dy.shape)
    lead = dy.shape[: dy.ndim - len(window.image)]
    sizes = [n + sum(p) for n, p in zip(window.space, window.padding, strict=True)]
    dz = np.zeros((*lead, *sizes, window.channels), dy.dtype)
    for number, some in enumerate(_slices(window)):
        dz[(..., *some, slice(None))] += np.where(first == number, dy, 0)
    pairs = zip(window.padding, window.space, strict=True)
    inside = [slice(before, before + n) for (before, _), n in pairs]
    return np.ascontiguousarray(dz[(..., *inside, slice(None))]), []


def _rank(window: Window) -> int:
    return len(window.space) + 2


def _read(images: np.ndarray, window: Window, other: tuple[int, ...]) -> Any:
    """Images of numbers with all leading axes, and those."""
    if images.dtype == np.uint32:
        z = bits(images, window.size)
        images = z.reshape(*images.shape[:-1], *window.image)
    own = images.shape[-_rank(window) :]
    lead = np.broadcast_shapes(images.shape[: -_rank(window)], other)
    return np.broadcast_to(images, (*lead, *own)), lead


def _met(window: Window, at: tuple[np.ndarray, ...]) -> Any:
    """For every point of the window: which entries it sees, and at which places."""
    for point in itertools.product(*map(range, window.window)):
        is_met = np.ones(at[0].shape, bool)
        place = []
        for axis, p in enumerate(point):
            before, stride = window.padding[axis][0], window.stride[axis]
            start = at[1 + axis] + before - p * window.dilation[axis]
            is_met &= (start >= 0) & (start % stride == 0)
            is_met &= start // stride < window.places[axis]
            place.append(start // stride)
        some = np.flatnonzero(is_met)
        yield point, some, [p[some] for p in place]


def _grouped(window: Window, channels: np.ndarray, features: int) -> Any:
    """For every group: channels in it, -1 for others, and its features."""
    inputs, outputs = window.channels // window.groups, features // window.groups
    for group in range(window.groups):
        own = channels - group * inputs
        own = np.where((own >= 0) & (own < inputs), own, -1)
        yield own, slice(group * outputs, (group + 1) * outputs)


def _slices(window: Window) -> list[list[slice]]:
    """What every point of the window sees of an image with its padding."""
    found = []
    for at in itertools.product(*map(range, window.window)):
        axes = zip(at, window.places, window.stride, strict=True)
        found.append([slice(p, p + (n - 1) * s + 1, s) for p, n, s in axes])
    return found


def _points(window: Window, z: np.ndarray, outside: int) -> np.ndarray:
    """What every point sees, (points, ..., *places, K)."""
    z = z.reshape(*z.shape[:-1], *window.image).astype(np.int8)
    around = [(0, 0)] * (z.ndim - len(window.image))
    z = np.pad(z, [*around, *window.padding, (0, 0)], constant_values=outside)
    return np.stack([z[(..., *some, slice(None))] for some in _slices(window)])


def _packed(window: Window, z: np.ndarray) -> np.ndarray:
    """Bits of images."""
    z = z.reshape(*z.shape[: z.ndim - len(window.image)], -1)
    z = np.pad(z, [(0, 0)] * (z.ndim - 1) + [(0, -z.shape[-1] % 32)])
    octets = np.packbits(z, axis=-1, bitorder="little")
    return np.ascontiguousarray(octets).view("<u4").astype(np.uint32)
