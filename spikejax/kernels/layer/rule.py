# Arrays that are there for some layers only are None for the others.
# pyright: reportArgumentType=false, reportCallIssue=false
"""The gradient of a layer, and the calls that compute a layer with its product."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from jax.custom_batching import custom_vmap

from spikejax.kernels import derivatives, ffi, manual, registry, split
from spikejax.kernels.layer import apart, connections, definition, reference
from spikejax.kernels.layer.arrays import (
    BIAS,
    OWN,
    THRESHOLD,
    BackwardArgs,
    ForwardArgs,
    ForwardResults,
)
from spikejax.kernels.layer.folded import (
    Given,
    How,
    Outputs,
    Saved,
    ends,
    forward_args,
    outputs,
    rows,
)
from spikejax.kernels.layer.native import alone
from spikejax.kernels.matmul import auto
from spikejax.kernels.matmul import reference as products
from spikejax.kernels.program.program import noted


def _run(how: How, given: Given) -> Outputs:
    args = forward_args(how.options, given)
    if given.w_in is None:
        out = alone("forward", how.plan, how.options, args)
    else:
        out = ForwardResults(*_driven(split.here(), "forward", how)(*args)[2:])
    return outputs(how.options, given, out)


def _keep(how: How, moves: Given, given: Given):
    driven = given.w_in is not None
    if given.h is not None:
        refuse_gradients((moves.alpha, moves.beta, moves.gain))
    moving = (moves.alpha, moves.beta, moves.threshold, moves.b)
    program = how.options.program
    # Those behind the named ones are a surrogate's, which have none.
    moving += moves.rows[: len(program.names)] if program else ()
    learned = sum([1 << k for k, is_moving in enumerate(moving) if is_moving])
    asked = _gradients(program, learned)
    if program:
        noted(program, asked >> OWN)
    moves_drive = any(jax.tree.leaves((moves.drive, moves.cotangent)))
    kept = how.options._replace(
        distance=True,
        u_trace=how.options.u_trace or bool(moves.beta),
        i_trace=bool(moves.alpha),
        learned=asked,
        weights=bool(moves.w_in if driven else moves.w) and given.ids is None,
        currents=moves_drive or not driven,
        inputs=given.w_in.shape[0] if driven else 0,
        lists=driven and given.is_list is not None and moves_drive,
        kept=program.backward(asked >> OWN).traces if program else (),
        marked=program.backward(asked >> OWN).again if program else (),
    )
    args = forward_args(kept, given._replace(b=_watched(how, given)))
    came = None
    if driven:
        run = _driven(split.here(), "forward", how._replace(options=kept))
        few, words, *out = run(*args)
        out = ForwardResults(*out)
        came = (few, words, given.drive, given.cotangent)
        came += (given.grad_mask, given.is_list, args[2])
    else:
        out = alone("forward", how.plan, kept, args)
    is_traced = bool(moves.beta or kept.kept or kept.marked)
    u_trace = out.u_trace if is_traced else None
    flags = (learned, kept.weights, kept.currents, kept.lists, bool(moves.y))
    flags += (asked != learned, given.ids is not None and bool(moves.w))
    saved = Saved(
        (out.fired, out.grad_mask, out.distance, u_trace, out.i_trace),
        (given.i, given.h, given.u, given.z, given.y),
        args[-1] if driven else args[5],
        given.w,
        (given.ids, given.starts),
        came,
        given.shape,
        len(given.rows) * ((),),
        out.u,
        tuple([k * ((),) for k in flags]),
        tuple(
            [
                None if a is None else jnp.zeros(0, a.dtype)
                for a in (given.w_in, given.drive)
            ]
        ),
    )
    return outputs(how.options, given, out), saved


def _back(how: How, saved: Saved, cotangents: Any):
    learned, *flags = map(len, saved.asked)
    weights, currents, lists, moves_y, is_near, moves_few = map(bool, flags)
    asked = _gradients(how.options.program, learned, is_near)
    residuals, (i, h, u, z, y) = saved.residuals, saved.start
    y = None if how.options.held else y  # for a kernel that is what it means
    if how.curve is not None:
        slopes = reference.slopes(how.curve, residuals[2], *saved.shape)
        residuals = (*residuals[:2], slopes, *residuals[3:])
    options = how.options._replace(
        distance=True,
        u_trace=residuals[3] is not None,
        i_trace=residuals[4] is not None,
        learned=asked,
        dropped=asked & ~learned,
        weights=weights,
        currents=currents,
        lists=lists,
    )
    like_w, like_drive = saved.likes
    came_back = ends(cotangents)
    unmet = None
    if options.program is None:  # whose slopes are NaN by themselves
        distance = saved.u - saved.constants[THRESHOLD][None]
        nan = reference.undefined(how.curve, distance, saved.shape)
        came_back["du"] = nan if came_back["du"] is None else came_back["du"] + nan
        # The gradient of the bias has it from there, that of weights not.
        unmet = None if learned >> BIAS & 1 else nan.sum(0)
    ids, starts = saved.connections
    args = BackwardArgs(
        *(*residuals, i, u, z, y, saved.constants, saved.w),
        **came_back | {"h": h, "ids": ids, "starts": starts},
    )
    grads = dict.fromkeys(Given._fields)
    if saved.came is None:
        out = alone("backward", how.plan, options, args)
        dw = out.dw if weights else None
        if moves_few:
            given = (saved.residuals[0], y, out.dxs, ids, starts)
            dw = connections.weights(how.plan, *given)
        if dw is not None and unmet is not None:
            dw += unmet[None] if ids is None else unmet[ids]
        grads |= {"drive": out.dxs, "w": dw}
        if moves_y and ids is None:  # then there is w
            dx = out.dxs[0].astype(saved.w.dtype)
            grads["y"] = jnp.matmul(dx, saved.w.T, precision="highest")
        elif moves_y:
            given = (out.dxs[0], saved.w, ids, starts)
            grads["y"] = connections.inputs(how.plan, *given)
    else:
        w_in = saved.came[-1]
        options = options._replace(inputs=w_in.shape[0])
        run = _driven(split.here(), "backward", how._replace(options=options))
        out, is_list = run(saved.came, args)
        _, _, drive, cotangent, grad_mask, flag, _ = saved.came
        found = out.listed if lists else out.dxs
        if lists:
            grads["cotangent"] = found.astype(cotangent.dtype)
            grads["is_list"] = is_list.astype(flag.dtype)
        elif currents and cotangent is None:
            rows = found.reshape(-1, found.shape[-1])
            dx = products.inputs(rows, w_in, None)
            grads["drive"] = dx.reshape(drive.shape).astype(like_drive.dtype)
        elif currents:
            dz = apart.of_spikes(how, found, w_in, grad_mask)
            grads["cotangent"] = dz.astype(cotangent.dtype)
        dw = out.dw_in
        if dw is not None:
            dw = dw if unmet is None else dw + unmet[None]
            grads["w_in"] = dw.astype(like_w.dtype)
    sums = zip(("alpha", "beta", "threshold", "b"), range(4), strict=True)
    grads |= {k: out.sums[n] if learned >> n & 1 else None for k, n in sums}
    grads |= {"i": out.di, "h": out.dh, "u": out.du}
    grads["z"] = None if z is None else out.dz
    grads["rows"] = tuple(
        [
            out.sums[k] if learned >> k & 1 else None
            for k in range(4, 4 + len(saved.rows))
        ]
    )
    grads["shape"] = (None,) * len(saved.shape)
    return manual.alike(Given(**grads))[0]


# A layer over a whole sequence, `(how, given) -> outputs`: see `layer.layer` for the
# equation.
layer = functools.partial(
    derivatives.call,
    derivatives.Operation(
        *(_run, _keep, _back),
        *(definition.define, definition.received, definition.sent),
        rows,
    ),
)


def _gradients(program: Any, learned: int, is_near: bool | None = None) -> int:
    """Constants, as bits, whose gradients are computed where some are learned."""
    if program is None:
        return learned
    own = learned >> OWN
    if is_near is None:
        own = program.gradients(own)
    elif is_near:
        own = program.nearest(own)
    return learned & (1 << OWN) - 1 | own << OWN


def _watched(how: How, given: Given) -> Any:
    """The bias, NaN where a weight is that no event may ever meet."""
    bias = given.b
    # The NaN of a connection is everybody's.
    back = given.w if given.ids is None else given.w[:, None]
    for w in (back, given.w_in if how.kernel == "auto" else None):
        if w is not None:
            nan = products.undefined(w).astype(given.u.dtype)
            nan = jnp.broadcast_to(nan, given.u.shape[-1:])
            bias = nan if bias is None else bias + nan
    return bias


def refuse_gradients(moves: tuple) -> None:
    """Of what makes the membrane out of two currents there are none."""
    if any(moves):
        message = "`alpha`, `beta` and `gain` of two currents without gradients"
        raise TypeError(f"`events.layer` expected {message}, got a tracer of `grad`.")


# --- in one piece with the product, or apart ------------------------------------------


@functools.cache
def _driven(shard: Any, name: str, how: How) -> Callable:
    """One direction, in one piece where the input is few spikes, apart elsewhere.

    Under `vmap` the two are apart, and each folds the mapped axis. Both keep the same
    residuals, so that a backward pass may run otherwise than its forward pass did.
    """
    del shard  # in which it is traced
    here, elsewhere = registry.Plan("native", None), registry.Plan("reference", None)
    together = functools.partial(_TOGETHER[name], how._replace(plan=here))
    otherwise = functools.partial(_APART[name], how._replace(plan=elsewhere))
    mapped_apart = functools.partial(_APART[name], how)
    pair = custom_vmap(together)
    if how.plan.other is not None:

        @custom_vmap
        def pair(*args):
            here, elsewhere = manual.branches(args, together, otherwise)
            return jax.lax.platform_dependent(*args, cpu=here, default=elsewhere)

    @pair.def_vmap
    def fold(size, mapped, *args):
        del size
        axes = jax.tree.map(lambda m: 0 if m else None, tuple(mapped))
        results = jax.vmap(mapped_apart, axes)(*args)
        return results, jax.tree.map(lambda _: True, results)

    return pair


def _forward_together(how: How, drive, cotangent, w_in, i, h, u, z, constants):
    words, few = _read(how.kernel, drive, w_in)
    args = ForwardArgs(None, i, u, z, None, constants, None, words, w_in, h)

    one_piece = functools.partial(alone, "forward", how.plan, how.options, args)
    if few is True:
        return few, words, *one_piece()

    def two_pieces():
        given = (drive, cotangent, w_in, i, h, u, z, constants)
        return ForwardResults(*apart.forward(how, *given)[2:])

    both = manual.branches(few, one_piece, two_pieces)
    return few, words, *jax.lax.cond(few, *both)


def _backward_together(how: How, came: tuple, args: BackwardArgs):
    few, words, drive, cotangent, grad_mask, _, w_in = came
    options = how.options
    is_packed = drive.dtype == jnp.uint32
    few = True if how.kernel == "event" and is_packed else few

    one_piece = functools.partial(
        apart.backward_one_piece, how.plan, options, args, words
    )
    two_pieces = functools.partial(apart.backward_layer, how, came, args)

    def with_list():
        found = apart.backward_listed(how, came, args)
        return found, jnp.ones(1)

    def with_dz():
        found = either(few, one_piece, two_pieces)
        dz = apart.of_spikes(how, found.dxs, w_in, grad_mask)
        return found._replace(dxs=None, listed=dz), jnp.zeros(1)

    def either(few, first, second):
        if few is True:
            return first()
        return jax.lax.cond(few, *manual.branches(few, first, second))

    if not options.lists:
        return either(few, one_piece, two_pieces), None
    if not options.weights or split.here():  # whose parts may be put together
        return with_dz()
    is_few = few
    if how.kernel != "event":
        share = auto.THRESHOLDS["spike_inputs"]
        scalar = jax.ShapeDtypeStruct((), jnp.float32)
        count = ffi.call("spikejax_spike_count", scalar, grad_mask)
        is_few = few & (count <= share * cotangent.size)
    return either(is_few, with_list, with_dz)


def _read(kernel: str, x: jax.Array, w: jax.Array) -> tuple[jax.Array, Any]:
    """The input's bits, and whether the event product is the one to take."""
    entries = x.shape[0] * x.shape[1] * w.shape[0]
    share = 1 if kernel == "event" else auto.THRESHOLDS["spike_forward"]
    if x.dtype == jnp.uint32:
        if kernel == "event":
            return x, True
        scalar = jax.ShapeDtypeStruct((), jnp.float32)
        count = ffi.call("spikejax_spike_count", scalar, x)
        return x, split.mean(count) <= share * entries
    words, count, binary = auto.read(x)
    # More than there are, where one is not a spike.
    count = jnp.where(binary, count, jnp.inf)
    return words, split.mean(count) <= share * entries


_TOGETHER = {"forward": _forward_together, "backward": _backward_together}
_APART = {"forward": apart.forward, "backward": apart.backward}
