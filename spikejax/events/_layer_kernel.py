# Arrays that are there for some layers only are None for the others.
# pyright: reportOptionalSubscript=false, reportOptionalMemberAccess=false
"""One kernel call per direction for a layer: its gradient, and its vmap."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from jax.custom_batching import custom_vmap
from jax.custom_derivatives import SymbolicZero

from spikejax.events import _ffi, _layer_reference, kernels
from spikejax.events._layer_reference import ALPHA, BETA, BIAS, THRESHOLD, Form, absent
from spikejax.events._spikes import Factors, Listed


# xs (T, B, N), state (B, N), w (N, N), the rest (N,); None for what there is not.
@functools.partial(jax.custom_vjp, nondiff_argnums=(0, 1, 2))
def run(plan, form, curve, xs, i, h, u, z, y, w, b, alpha, beta, threshold, *rest):
    constants = stack(alpha, beta, threshold, b, *rest[:3])
    return outputs(form, xs.shape, _run(plan, form, xs, i, h, u, z, y, constants, w))


def _fwd(plan, form, curve, *args):
    values = [None if a is None else a.value for a in args]
    perturbed = [a is not None and a.perturbed for a in args]
    xs, i, h, u, z, y, w, b, *rest = values
    moves_y, moves_w, moves_b, moves_alpha, moves_beta, moves_theta = perturbed[5:11]
    learned = {
        ALPHA: moves_alpha,
        BETA: moves_beta,
        THRESHOLD: moves_theta,
        BIAS: moves_b,
    }
    refuse_gradients(h, (moves_alpha, moves_beta, perturbed[13]))
    alpha, beta, threshold, width, factor, gain, *shape = rest
    constants = stack(alpha, beta, threshold, b, width, factor, gain)
    kept = form._replace(
        distance=True,
        u_trace=form.u_trace or moves_beta,
        i_trace=moves_alpha,
        learned=sum(1 << k for k, moves in learned.items() if moves),
        weights=moves_w,
    )
    results = _run(plan, kept, xs, i, h, u, z, y, constants, w)
    fired, wanted, distance, _, u_trace, i_trace, *_ = results
    beta_needs = u_trace if moves_beta else None
    residuals = (fired, wanted, distance, beta_needs, i_trace)
    start = (i, h, u, z, y, constants, w)
    # Structure, not values: what the backward pass has to compute.
    asked = (kept.learned * ((),), () if moves_w else None, () if moves_y else None)
    return outputs(form, xs.shape, results), (residuals, start, asked, shape)


def _bwd(plan, form, curve, saved, cotangents):
    residuals, (i, h, u, z, y, constants, w), (learned, moves_w, moves_y), shape = saved
    fired, wanted, distance, u_trace, i_trace = residuals
    if curve is not None:
        distance = _layer_reference.slopes(curve, distance, *shape)
    form = form._replace(
        distance=True,
        u_trace=u_trace is not None,
        i_trace=i_trace is not None,
        learned=len(learned),
        weights=moves_w is not None,
    )
    di, dh, du, dz, dzs, dus, *heard = split(cotangents)
    arrays = (fired, wanted, distance, u_trace, i_trace, i, u, z, y, constants, w)
    ends = (dzs, dus, di, du, dz, None, h, dh)
    dxs, di, du, dz, sums, dw, _, dh, _ = call(
        "backward", plan, form, *arrays, *ends, *heard, *(None,) * 4
    )
    dalpha, dbeta, dthreshold, db = (
        sums[k] if form.learned >> k & 1 else None for k in range(4)
    )
    dy = None
    if moves_y is not None:  # then there is w
        dy = jnp.matmul(dxs[0].astype(w.dtype), w.T, precision="highest")
    dw = dw if form.weights else None
    constants = (dalpha, dbeta, dthreshold, *(None,) * (3 + len(shape)))
    return dxs, di, dh, du, dz, dy, dw, db, *constants


run.defvjp(_fwd, _bwd, symbolic_zeros=True)


def refuse_gradients(h, moves):
    """Of what makes the membrane out of two currents there are none."""
    if h is not None and any(moves):
        message = "`alpha`, `beta` and `gain` of two currents without gradients"
        raise TypeError(f"`events.layer` expected {message}, got a tracer of `grad`.")


def split(cotangents):
    """Those of i, h, u, z, all spikes and all membranes. None for zeros.

    And two factors of that of the spikes, and whether it is a list.
    """

    def is_zero(c):
        return isinstance(c, SymbolicZero)

    *given, dcarrier, dus = jax.tree.map(
        lambda c: None if is_zero(c) else c, cotangents, is_leaf=is_zero
    )
    di, dh, du, dz, _, _, dzs = given
    factors, is_list = (None, None), None
    if isinstance(dcarrier, Factors):
        zero = any(a is None for a in dcarrier)
        dcarrier, factors = None, (None, None) if zero else dcarrier
    if isinstance(dcarrier, Listed):
        dcarrier, is_list = dcarrier
        is_list = None if dcarrier is None else is_list
        is_list = None if is_list is None else is_list.astype(jnp.float32)
    if dzs is not None and dcarrier is not None:
        dcarrier = dzs + dcarrier
    dzs = dzs if dcarrier is None else dcarrier
    return di, dh, du, dz, dzs, dus, *factors, is_list


def stack(alpha, beta, threshold, b, width, factor, gain):
    rows = (alpha, beta, threshold, b, width, factor, gain)
    return jnp.stack([jnp.zeros_like(beta) if a is None else a for a in rows])


def _run(plan, form, xs, i, h, u, z, y, constants, w):
    return call("forward", plan, form, xs, i, u, z, y, constants, w, None, None, h)


def outputs(form, shape, results):
    fired, wanted, _, spikes, u_trace, _, i, u, z, h, _ = results
    # Zeros that depend on the input: under a vmap the carrier must be mapped as the
    # spikes are, or JAX would add up the cotangents of all examples.
    zero = (0 * z[0, 0]).astype(form.dtype)
    carrier = jnp.broadcast_to(zero, shape)
    if form.readout:
        left = jnp.broadcast_to(zero, (*shape[:-1], form.readout))
        carrier = Factors(left, jnp.broadcast_to(zero, (form.readout, shape[-1])))
    elif form.listed:
        carrier = Listed(carrier, zero[None])
    trace = u_trace if form.u_trace else None
    return i, h, u, z, fired, wanted, spikes, carrier, trace


# --- the kernels --------------------------------------------------------------------


def call(name, plan, form, *args):
    """A kernel on arrays without groups, None for those that are absent."""
    args = [absent() if a is None else a[None] for a in args]
    results = _kernel(name, plan, form)(*args)
    return [None if a.ndim == 1 else a[0] for a in results]


def backward_on_cpu(form, *args):
    """The native kernel alone, where that is the platform, with lists of cotangents."""
    args = [absent() if a is None else a[None] for a in args]
    return [None if a.ndim == 1 else a[0] for a in _native_backward(form, *args)]


@functools.cache
def _kernel(name: str, plan: kernels.Plan, form: Form) -> Callable:
    """One direction: an axis of groups in front, of one or of all of them."""

    @custom_vmap
    def kernel(*args):
        native = functools.partial(_NATIVE[name], form)
        if plan.other is None:
            return native(*args)
        other = functools.partial(getattr(_layer_reference, name), form)
        return tuple(jax.lax.platform_dependent(*args, cpu=native, default=other))

    @kernel.def_vmap
    def fold(size, mapped, *args):
        pairs = list(zip(args, mapped, strict=True))
        groups = max(a.shape[int(m)] for a, m in pairs if a.ndim > 1)

        def folded(a, is_mapped):
            if a.ndim == 1 or (not is_mapped and a.shape[0] == 1):
                return a
            rest = a.shape[1 + is_mapped :]
            a = a if is_mapped else a[None]
            return jnp.broadcast_to(a, (size, groups, *rest)).reshape(-1, *rest)

        results = kernel(*(folded(a, m) for a, m in pairs))

        def unfolded(a):
            if a.ndim == 1:
                return a, False
            lead = size if a.shape[0] == size * groups else 1
            a = a.reshape(lead, -1, *a.shape[1:])
            return jnp.broadcast_to(a, (size, *a.shape[1:])), True

        results, axes = zip(*map(unfolded, results), strict=True)
        return tuple(results), tuple(axes)

    return kernel


def _native_forward(form, xs, i, u, z, y, constants, w, x, w_in, h):
    g = _groups(xs, i, u, z, y, constants, w, x, w_in, h)
    t = (xs if xs.ndim > 1 else x).shape[1]
    b, n = u.shape[1:]
    words = (g, t, b, -(-n // 32))
    return _ffi.call(
        "spikejax_lif_layer",
        (
            _struct(words, jnp.uint32),
            _struct(words, jnp.uint32),
            _struct((g, b, n, t) if form.distance else (0,), jnp.uint32),
            _struct((g, t, b, n) if form.dense else (0,), form.dtype),
            _struct((g, t, b, n) if form.u_trace else (0,)),
            _struct((g, t, b, n) if form.i_trace else (0,)),
            _struct((g, b, n) if i.ndim > 1 else (0,)),
            _struct((g, b, n)),
            _struct((g, b, n)),
            _struct((g, b, n) if h.ndim > 1 else (0,)),
            _struct((g, b, n) if form.counts else (0,)),
        ),
        *(xs, i, u, z, y, constants, w, x, w_in, h),
        rule=form.rule,
        is_delayed=form.is_delayed,
    )


def _native_backward(form, *args):
    wanted, i, constants, x, h, wanted_in = (args[k] for k in (1, 5, 9, 16, 17, 22))
    g = _groups(*args)
    _, t, b, _ = wanted.shape
    n = constants.shape[-1]
    return _ffi.call(
        "spikejax_lif_layer_backward",
        (
            _struct((g, t, b, n) if form.currents else (0,), form.dtype),
            _struct((g, b, n) if i.ndim > 1 else (0,)),
            _struct((g, b, n)),
            _struct((g, b, n)),
            _struct((g, 4, n)),
            _struct((g, n, n) if form.weights else (0,)),
            _struct((g, form.inputs, n) if x.ndim > 1 else (0,)),
            _struct((g, b, n) if h.ndim > 1 else (0,)),
            _struct((g, t, b, form.inputs) if wanted_in.ndim > 1 else (0,), form.dtype),
        ),
        *args,
        rule=form.rule,
        is_delayed=form.is_delayed,
        is_attached=form.is_attached,
        slope=form.slope,
        learned=form.learned,
    )


_NATIVE = {"forward": _native_forward, "backward": _native_backward}


def _groups(*args):
    return max(a.shape[0] for a in args if a.ndim > 1)


def _struct(shape, dtype: Any = jnp.float32):
    return jax.ShapeDtypeStruct(shape, dtype)
