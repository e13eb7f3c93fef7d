"""A layer of neurons that are a program in plain `jax.numpy`.

Both directions of the kernels, written out, on the kernels' arrays: see `arrays`. They
run where a compiled function meets a platform without native kernels.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core import draws
from spikejax.kernels import manual
from spikejax.kernels.layer.arrays import (
    ALPHA,
    BIAS,
    OWN,
    BackwardArgs,
    BackwardResults,
    ForwardArgs,
    ForwardResults,
    LayerOptions,
)
from spikejax.kernels.layer.reference import absent, of_spikes
from spikejax.kernels.matmul.reference import pack, unpack
from spikejax.kernels.program.again import EVERY
from spikejax.kernels.program.code import Source
from spikejax.kernels.program.execute import derived, execute


def forward(options: LayerOptions, *args: jax.Array) -> tuple:
    """What `spikejax_program_layer` computes; slopes are dense here."""
    given = ForwardArgs(*args)
    xs, y, w, constants = given.xs, given.y, given.w, given.constants
    if given.x.ndim > 1:
        zs = unpack(given.x, given.w_in.shape[1], jnp.float32)
        wide = given.w_in[:, None].astype(jnp.float32)
        xs = jnp.matmul(zs, wide, precision="highest")
        xs = (xs + constants[:, BIAS, None, None]).astype(options.dtype)
    groups = max([a.shape[0] for a in args if a.ndim > 1])
    states, *shape = given.u.shape[1:]
    part = options.program.forward
    known, over = _constants(part, constants), manual.axes(args)

    def step(carry, now):
        fields, y = carry
        x, t = now
        if w.ndim > 1:
            bias = constants[:, BIAS, None]
            x = x + (jnp.matmul(y, w, precision="highest") + bias)
        x = jnp.broadcast_to(x, (groups, *shape))
        inputs = {Source("state", k): a for k, a in enumerate(fields)}
        inputs |= {Source("x"): x}
        v, slope, *after = execute(part.step, known | inputs, jnp)
        v, slope, *after = [
            jnp.broadcast_to(a, x.shape).astype(jnp.float32) for a in (v, slope, *after)
        ]
        z = (v > 0).astype(jnp.float32)
        slope = drawn(slope, given.z, t, constants[:, ALPHA, None], jnp)
        kept = [inputs[source] for source in (*options.kept, *options.marked)]
        end = (after, y if y.ndim == 1 else z)
        return manual.varying(end, over), (z, slope, kept)

    start = [jnp.broadcast_to(given.u[:, k], (groups, *shape)) for k in range(states)]
    y = y if y.ndim == 1 else jnp.broadcast_to(y, (groups, *shape))
    xs = jnp.moveaxis(xs, 1, 0).astype(jnp.float32)
    carry = manual.varying((start, y), over)
    now = (xs, jnp.arange(len(xs)))
    (end, _), (z, slope, kept) = jax.lax.scan(step, carry, now)
    z, slope, *kept = [jnp.moveaxis(a, 0, 1) for a in (z, slope, *kept)]
    bits = jax.lax.bitcast_convert_type(slope, jnp.uint32)
    found = ForwardResults(
        pack(z),
        pack((slope != 0).astype(jnp.float32)),
        jnp.moveaxis(bits, 1, 3) if options.distance else absent(jnp.uint32),
        z.astype(options.dtype) if options.dense else absent(options.dtype),
        rows_kept(options, kept, jnp) if kept else absent(),
        absent(),
        absent(),
        jnp.stack(end, 1),
        z[:, -1],
        absent(),
        z.sum(1) if options.seen else absent(),
    )
    return tuple(found)


def backward(options: LayerOptions, *args: jax.Array) -> tuple:
    """What `spikejax_program_layer_backward` computes, but for lists."""
    given = BackwardArgs(*args)
    constants, w, y = given.constants, given.w, given.y
    n = constants.shape[-1]
    groups = max([a.shape[0] for a in args if a.ndim > 1])
    _, steps, batch, _ = given.grad_mask.shape
    states = given.u.shape[1]
    full, one = (groups, steps, batch, n), (groups, batch, n)
    learned = options.learned >> OWN
    part = options.program.backward(learned).part
    known, over = _constants(part, constants), manual.axes(args)
    z = unpack(given.fired, n, jnp.float32)
    bits = jnp.moveaxis(given.distance, 3, 1)
    slope = jax.lax.bitcast_convert_type(bits, jnp.float32)
    slope = jnp.where(unpack(given.grad_mask, n, jnp.dtype(bool)), slope, 0)
    start = [jnp.broadcast_to(given.u[:, k], one) for k in range(states)]

    def timed(a):
        a = jnp.zeros(full) if a.ndim == 1 else a
        return jnp.moveaxis(jnp.broadcast_to(a.astype(jnp.float32), full), 1, 0)

    befores = [
        jnp.concatenate([a[:, None], z[:, :-1] + 0 * a[:, None]], 1) for a in start
    ]
    back = options.program.backward(learned)
    traces = len(back.traces)
    kept = jnp.split(given.u_trace[:, 0, : traces * steps], traces, 1) if traces else []
    dz_out = of_spikes(given)
    if given.dz.ndim > 1:
        last = jnp.broadcast_to(given.dz[:, None], (groups, 1, batch, n))
        rest = jnp.zeros((groups, steps - 1, batch, n))
        dz_out = timed(dz_out).swapaxes(0, 1) + jnp.concatenate([rest, last], 1)
    arrays = {Source("spike"): z, Source("slope"): slope}
    arrays |= {Source("before", k): a for k, a in enumerate(befores)}
    arrays |= {Source("trace", m): a for m, a in enumerate(kept)}
    arrays = {s: timed(a) for s, a in arrays.items()}
    if back.replay is not None:
        own = _constants(back.replay, constants)

        def again(fields, arrays):
            inputs = own | arrays
            inputs |= {Source("state", n): a for n, a in enumerate(fields)}
            found = execute(back.replay.step, inputs, jnp)
            found = [jnp.broadcast_to(a, one).astype(jnp.float32) for a in found]
            return manual.varying(found, over), fields

        first = manual.varying([start[s.index] for s in back.again], over)
        follows = jax.lax.scan(again, first, arrays)[1]
        arrays |= {Source("trace", traces + n): a for n, a in enumerate(follows)}
    which = [k for k in range(constants.shape[1] - OWN) if learned >> k & 1]

    def step(carry, inputs):
        dstates, dfed = carry
        arrays, dz = inputs
        inputs = known | arrays | {Source("dz"): dz + dfed}
        inputs |= {Source("cotangent", k): a for k, a in enumerate(dstates)}
        found = execute(part.step, inputs, jnp)
        found = [jnp.broadcast_to(a, one).astype(jnp.float32) for a in found]
        dstates, dx, sums = found[:states], found[states], found[states + 1 :]
        if w.ndim > 1 and y.ndim > 1:
            dfed = jnp.matmul(dx, w.swapaxes(-1, -2), precision="highest")
        return manual.varying((dstates, dfed), over), (dx, sums)

    ends = [
        jnp.zeros(one) if given.du.ndim == 1 else jnp.broadcast_to(given.du[:, k], one)
        for k in range(states)
    ]
    carry = manual.varying((ends, jnp.zeros(one)), over)
    inputs = (arrays, timed(dz_out))
    (dstates, _), (dx, sums) = jax.lax.scan(step, carry, inputs, reverse=True)
    dx, *sums = [jnp.moveaxis(a, 0, 1) for a in (dx, *sums)]
    rows = [jnp.zeros((groups, n))] * constants.shape[1]
    if options.learned >> BIAS & 1:
        rows[BIAS] = dx.sum((1, 2))
    for k, total in zip(which, sums, strict=True):
        rows[OWN + k] = total.sum((1, 2))
    dw = dw_in = absent()
    if options.weights:
        fed = jnp.concatenate([y[:, None] + 0 * z[:, :1], z[:, :-1]], 1)
        fed = jnp.broadcast_to(fed, full)
        dw = jnp.einsum("gtbk,gtbn->gkn", fed, dx, precision="highest")
    if given.x.ndim > 1:
        came = unpack(given.x, options.inputs, jnp.float32)
        came = jnp.broadcast_to(came, (*full[:-1], options.inputs))
        dw_in = jnp.einsum("gtbk,gtbn->gkn", came, dx, precision="highest")
    found = BackwardResults(
        dx.astype(options.dtype) if options.currents else absent(options.dtype),
        absent(),
        jnp.stack(dstates, 1),
        jnp.zeros(one),
        jnp.stack(rows, 1),
        dw,
        dw_in,
        absent(),
        absent(options.dtype),
    )
    return tuple(found)


def rows_kept(options: LayerOptions, kept: Iterable[Any], np: Any) -> Any:
    """What is kept, (G, T, B, N) of every step, as kernels have it."""
    first = len(options.kept)
    rows = [a if m < first else a[:, ::EVERY] for m, a in enumerate(kept)]
    return np.concatenate(rows, 1)[:, None]


def drawn(slope: Any, salts: Any, t: Any, share: Any, np: Any) -> Any:
    """Slopes (G, B, N) of step t with those that are kept; all without salts."""
    if salts.ndim == 1:
        return slope
    salt = draws.after(salts[:, 0], t)
    shape = (*salt.shape, slope.shape[-1])
    draw = draws.uniform(salt, shape, salts[:, 1], np)
    return draws.kept(slope, share, draw, np)


def _constants(part: Any, constants: jax.Array) -> dict[Source, jax.Array]:
    """Constants of a program, and what they alone decide, each (G, 1, N)."""
    rows = range(OWN, constants.shape[1])
    given: dict[Source, Any] = {
        Source("constant", k - OWN): constants[:, k, None] for k in rows
    }
    return derived(part, given, jnp)
