"""A layer of (current-based) LIF neurons in plain `jax.numpy`.

`scan` is the definition, differentiated by JAX. `forward` and `backward` are the two
directions of the kernels, written out: they run where a compiled function meets a
platform without native kernels, and take and return the kernels' arrays, with an
axis of groups in front that may be one for all: xs (G, T, B, N), state (G, B, N),
constants (G, 7, N), w (G, N, N). An absent array has shape (0,).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.kernels import manual
from spikejax.kernels.layer.arrays import (
    ALPHA,
    BIAS,
    BOX,
    GIVEN,
    SUBTRACT,
    ZERO,
    BackwardArgs,
    BackwardResults,
    ForwardArgs,
    ForwardResults,
    LayerOptions,
)
from spikejax.kernels.matmul.reference import pack, unpack


def scan(
    xs: jax.Array,
    state: tuple,
    *,
    alpha: jax.Array | None,
    beta: jax.Array,
    threshold: jax.Array,
    gain: jax.Array | None,
    reset: Callable,
    spike: Callable,
    w: jax.Array | None,
    b: jax.Array | None,
    held: bool = False,
) -> tuple[tuple, tuple]:
    """The layer's equation, scanned over time.

    Args:
        xs: (T, *batch, N).
        state: (i or None, h or None, u, z, y or None).
        alpha: decay of the current, or None where x drives the membrane itself.
        beta: decay of the membrane.
        threshold: of the membrane.
        gain: what the sum of two currents is multiplied by, or None.
        reset: a `Reset`.
        spike: a surrogate.
        w: (N, N) feedback, or None.
        b: (N,) or None.
        held: whether no cotangent comes back through w.

    Returns:
        The last state, and (z, u) of all steps, z in the type of xs.
    """

    def step(state, x):
        i, h, u, z, y = state
        x = x.astype(u.dtype)
        if w is not None:
            back = jnp.matmul(jax.lax.stop_gradient(y) if held else y, w)
            x = x + (back if b is None else back + b)
        if gain is None and alpha is not None:
            x = i = alpha * i + x
        if gain is not None:
            (i, h), u = two_currents(reset, (i, h), z, x, alpha, beta, threshold, gain)
        elif reset.is_delayed:
            u = reset(beta * u + x, z, threshold)
        else:
            u = beta * reset(u, z, threshold) + x
        z = spike(u - threshold)
        end = (i, h, u, z, None if w is None else z)
        return end, (z.astype(xs.dtype), u)

    return jax.lax.scan(step, state, xs)


def slopes(function: Callable, distance: jax.Array, factor, *constants) -> jax.Array:
    """A surrogate's derivative in the place of distances, both as bits."""
    v = jax.lax.bitcast_convert_type(distance, jnp.float32)
    slope = _slope(function, v, factor, *constants)
    return jax.lax.bitcast_convert_type(slope.astype(jnp.float32), jnp.uint32)


def undefined(function: Callable | None, v: jax.Array, constants: tuple) -> jax.Array:
    """NaN where the derivative of a surrogate at the distance v is, zero elsewhere.

    Once a membrane is NaN it stays so, and no window has it inside: what a backward
    pass has of it is this, of the last step, as the membrane's cotangent.
    """
    slope = v if function is None else _slope(function, v, *constants)
    return jnp.where(jnp.isnan(slope) | jnp.isnan(v), jnp.nan, 0).astype(v.dtype)


def _slope(function, v, factor, *constants):
    at = (v,), (jnp.ones_like(v),)
    return factor * jax.jvp(lambda v: function(v, *constants), *at)[1]


def two_currents(reset, currents, z, x, alpha, beta, threshold, gain):
    """One step of currents of opposite sign, and the membrane that is their sum.

    A spike resets the currents: `reset.subtract` takes the threshold from the first.
    """

    def cleared(e, h):
        return reset(e, z, threshold), reset(h, z, h)

    e, h = currents if reset.is_delayed else cleared(*currents)
    e = alpha * e + x
    h = beta * h - x
    u = gain * (e + h)
    if not reset.is_delayed:
        return (e, h), u
    return cleared(e, h), reset(u, z, -currents[1])


def forward(form: LayerOptions, *args: jax.Array) -> tuple:
    """What `spikejax_lif_layer` computes; `distance` is dense here."""
    xs, i, u, z, y, constants, w, x, w_in, h, *_ = ForwardArgs(*args)
    if x.ndim > 1:
        zs = unpack(x, w_in.shape[1], jnp.float32)
        wide = w_in[:, None].astype(jnp.float32)
        xs = jnp.matmul(zs, wide, precision="highest")
        xs = (xs + constants[:, BIAS, None, None]).astype(form.dtype)
    alpha, beta, theta, bias, width, _, gain = _columns(constants)
    groups = max([a.shape[0] for a in (xs, i, h, u, z, y, constants, w) if a.ndim > 1])
    shape = (groups, *u.shape[1:])

    def step(carry, x):
        i, h, u, z, y = carry
        if w.ndim > 1:
            x = x + (jnp.matmul(y, w, precision="highest") + bias)
        if h.ndim > 1:
            later, at_once = (z, 0) if form.is_delayed else (0, z)
            i = alpha * _reset(form, i, at_once, theta) + x
            h = beta * _reset(form, h, at_once, theta) - x
            u = _reset(form, gain * (i + h), later, theta)
            i, h = _reset(form, i, later, theta), _reset(form, h, later, theta)
        else:
            if i.ndim > 1:
                x = i = alpha * i + x
            later, at_once = (z, 0) if form.is_delayed else (0, z)
            u = _reset(form, beta * _reset(form, u, at_once, theta) + x, later, theta)
        z = (u - theta > 0).astype(u.dtype)
        return (i, h, u, z, y if y.ndim == 1 else z), (i, u, z)

    start = [a if a.ndim == 1 else jnp.broadcast_to(a, shape) for a in (i, h, u, z, y)]
    xs = jnp.moveaxis(xs, 1, 0).astype(jnp.float32)
    start = manual.varying(start, manual.axes(args))
    (i, h, u, z, _), traces = jax.lax.scan(step, tuple(start), xs)
    i_trace, u_trace, z_trace = [jnp.moveaxis(a, 0, 1) for a in traces]
    distance = u_trace - theta[:, None]
    bits = jax.lax.bitcast_convert_type(distance, jnp.uint32)
    found = ForwardResults(
        pack(z_trace),
        pack(jnp.abs(distance) < width[:, None]),
        jnp.moveaxis(bits, 1, 3) if form.distance else absent(jnp.uint32),
        z_trace.astype(form.dtype) if form.dense else absent(form.dtype),
        u_trace if form.u_trace else absent(),
        i_trace if form.i_trace else absent(),
        i,
        u,
        z,
        h,
        z_trace.sum(1) if form.seen else absent(),
    )
    return tuple(found)


def backward(form: LayerOptions, *args: jax.Array) -> tuple:
    """What `spikejax_lif_layer_backward` computes, but for lists: it meets none."""
    given = BackwardArgs(*args)
    wanted, u_trace, i_trace = given.grad_mask, given.u_trace, given.i_trace
    i, u, z, y, constants, w = given[5:11]
    x, h = given.x, given.h
    n = constants.shape[-1]
    groups = max([a.shape[0] for a in args if a.ndim > 1])
    _, steps, batch, _ = wanted.shape
    alpha, beta, theta, _, width, factor, gain = _columns(constants)
    zs = unpack(given.fired, n, jnp.float32)
    v = jax.lax.bitcast_convert_type(jnp.moveaxis(given.distance, 3, 1), jnp.float32)
    shape = 0.5 if form.slope == BOX else 1 - jnp.abs(v) / width[:, None]
    slope = v if form.slope == GIVEN else factor[:, None] * shape / width[:, None]
    slope = jnp.where(unpack(wanted, n, jnp.dtype(bool)), slope, 0)
    us = 0 * v + u_trace if u_trace.ndim > 1 else v + theta[:, None]
    before = jnp.concatenate([u[:, None] + 0 * v[:, :1], us[:, :-1]], 1)
    z_before = jnp.concatenate([z[:, None] + 0 * v[:, :1], zs[:, :-1]], 1)
    full = (groups, steps, batch, n)

    def timed(a, shape=full):
        a = jnp.zeros(shape) if a.ndim == 1 else a
        a = a.astype(jnp.float32)
        return jnp.moveaxis(jnp.broadcast_to(a, shape), 1, 0)

    def state(a):
        return jnp.broadcast_to(a if a.ndim > 1 else 0.0, (groups, batch, n))

    # The carry: cotangents of i, h, u and z as the step after left them.
    def step(carry, inputs):
        di, dh, du, dz = carry
        dz_out, du_out, slope, u, z = inputs
        dz = dz + dz_out
        du = du + du_out + dz * slope
        dtheta = -dz * slope
        keep = 1 - z if form.rule == ZERO else 1
        later, at_once = (keep, 1) if form.is_delayed else (1, keep)
        if h.ndim > 1:
            di = (di + gain * du) * later
            dh = (dh + gain * du) * later
            dx, back, dbeta, dr = di - dh, 0 * du, 0 * du, 0 * du
        elif form.is_delayed:
            flow = du * keep
            dx = flow
            dr, back = du, beta * flow
            dbeta = u * flow
        else:
            dr, dx = beta * du, du
            back = dr * keep
            dbeta = _reset(form, u, z, theta) * du
        dz_back = jnp.zeros_like(dz)
        if form.rule == SUBTRACT:
            dtheta = dtheta - z * dr
            dz_back = -theta * dr if form.is_attached else dz_back
        if form.rule == ZERO and form.is_attached and not form.is_delayed:
            dz_back = -u * dr
        if i.ndim > 1 and h.ndim == 1:
            dx = di = di + dx
        fed = (
            jnp.matmul(dx, w.swapaxes(-1, -2), precision="highest")
            if w.ndim > 1 and y.ndim > 1
            else 0.0
        )
        if h.ndim > 1:
            di, dh = di * at_once, dh * at_once
        return (alpha * di, beta * dh, back, dz_back + fed), (
            dx,
            dbeta,
            dtheta,
            dz_back,
        )

    start = tuple(map(state, (given.di, given.dh, given.du, given.dz)))
    inputs = map(timed, (of_spikes(given), given.dus, slope, before, z_before))
    start = manual.varying(start, manual.axes(args))
    (di, dh, du, _), out = jax.lax.scan(step, start, tuple(inputs), reverse=True)
    dxs, dbeta, dtheta, dz = [jnp.moveaxis(a, 0, 1) for a in out]
    dalpha = jnp.zeros((groups, n), jnp.float32)
    if form.learned >> ALPHA & 1:
        i_before = jnp.concatenate([i[:, None] + 0 * v[:, :1], i_trace[:, :-1]], 1)
        dalpha = (i_before * dxs).sum((1, 2))
    sums = [dalpha, dbeta.sum((1, 2)), dtheta.sum((1, 2)), dxs.sum((1, 2))]
    dw = absent()
    if form.weights:
        fed = jnp.concatenate([y[:, None] + 0 * v[:, :1], zs[:, :-1]], 1)
        fed = jnp.broadcast_to(fed, full)
        dw = jnp.einsum("gtbk,gtbn->gkn", fed, dxs, precision="highest")
    dw_in = absent()
    if x.ndim > 1:
        came = unpack(x, form.inputs, jnp.float32)
        came = jnp.broadcast_to(came, (*full[:-1], form.inputs))
        dw_in = jnp.einsum("gtbk,gtbn->gkn", came, dxs, precision="highest")
    found = BackwardResults(
        dxs.astype(form.dtype) if form.currents else absent(form.dtype),
        di if i.ndim > 1 else absent(),
        du,
        dz[:, 0],
        jnp.stack(
            [s if form.learned >> k & 1 else 0 * s for k, s in enumerate(sums)], 1
        ),
        dw,
        dw_in,
        dh if h.ndim > 1 else absent(),
        absent(form.dtype),
    )
    return tuple(found)


def of_spikes(given: BackwardArgs) -> jax.Array:
    """The cotangent of the spikes: what all of their consumers have of it."""
    parts = [given.dzs, given.dzs_also]
    if given.dcounts.ndim > 1:
        parts.append(given.dcounts[:, None])
    if given.left.ndim > 1:
        factors = (a.astype(jnp.float32) for a in (given.left, given.right[:, None]))
        parts.append(jnp.matmul(*factors, precision="highest"))
    parts = [a.astype(jnp.float32) for a in parts if a.ndim > 1]
    total: Any = sum(parts[1:], parts[0]) if parts else given.dzs
    return total


def absent(dtype: Any = jnp.float32) -> jax.Array:
    """What stands for an array that there is not."""
    return jnp.zeros((0,), dtype)


def _columns(constants):
    return [constants[:, k, None, :] for k in range(7)]


def _reset(form, u, z, theta):
    return (u - z * theta, u * (1 - z), u)[form.rule]
