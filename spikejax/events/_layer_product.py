# Arrays that are there for some layers only are None for the others.
# pyright: reportOptionalMemberAccess=false
"""A layer together with the product that drives it: currents never reach memory."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.custom_batching import custom_vmap

from spikejax.events import (
    _ffi,
    _layer_kernel,
    _layer_reference,
    _products,
    _reference,
)
from spikejax.events._layer_reference import ALPHA, BETA, BIAS, THRESHOLD, Form
from spikejax.events._matmul import matmul, of_numbers
from spikejax.events._spikes import Spikes

# What the kernel's lists can count to.
MOST = 1 << 16
# Of currents, spikes as floats, and their cotangents.
TYPES = ("float32", "bfloat16", "float16")


class Product(NamedTuple):
    """A product of a whole sequence that has not been computed: x w + b.

    What a `linear` hands to a layer, which computes both together where it can.

    Attributes:
        x: (T, *batch, K), an array or `Spikes`.
        w: (K, N).
        b: (N,), or None.
        kernel: as in `matmul`.
        rounded_to: the type that x and w are rounded to, None for that of w. The
            gradient of w is not: a kernel puts out the sums that it is.
    """

    x: Any
    w: jax.Array
    b: jax.Array | None
    kernel: str
    rounded_to: Any = None

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the product."""
        x = self.x.carrier if isinstance(self.x, Spikes) else self.x
        return (*x.shape[:-1], self.w.shape[1])

    @property
    def dtype(self) -> Any:
        """Of the product."""
        return jnp.dtype(self.w.dtype if self.rounded_to is None else self.rounded_to)

    @property
    def ndim(self) -> int:
        """Of the product."""
        return len(self.shape)

    @property
    def size(self) -> int:
        """Of the product."""
        return int(np.prod(self.shape))

    def multiplied(self) -> jax.Array:
        """The product."""
        x, w, b = self.x, self.w, self.b
        if self.rounded_to is not None:
            w, b = w.astype(self.dtype), None if b is None else b.astype(self.dtype)
        if self.rounded_to is None or isinstance(x, Spikes):
            return matmul(x, w, bias=b, kernel=self.kernel)  # pyright: ignore[reportArgumentType]
        return of_numbers(x, w, None, b, self.kernel)

    def refusal(self) -> str | None:
        """Why it has no kernel in one piece with a layer, or None if it has."""
        x = self.x.carrier if isinstance(self.x, Spikes) else self.x
        if self.kernel == "dense":
            return "the product is to be dense"
        types = (self.w.dtype.name, self.dtype.name)
        if x.dtype not in (self.w.dtype, self.dtype) or not {*types} <= {*TYPES}:
            return f"kernels are of type {', '.join(TYPES)}"
        if isinstance(self.x, Spikes) and self.w.shape[1] <= _products.NARROW:
            return "a product so narrow is as fast alone"
        if not 0 < self.w.shape[0] <= MOST or np.prod(x.shape[1:-1]) > MOST:
            return f"there are more than {MOST} inputs or rows"
        return None


# x (T, B, K) or words (T, B, V); wanted and carrier of spikes and whether its cotangent
# is a list, or None; w (K, N), state (B, N), the rest (N,).
@functools.partial(jax.custom_vjp, nondiff_argnums=(0, 1, 2, 3))
def run(
    plan,
    form,
    curve,
    kernel,
    x,
    wanted,
    carrier,
    is_list,
    w,
    b,
    i,
    h,
    u,
    z,
    alpha,
    beta,
    threshold,
    *rest,
):
    constants = _layer_kernel.stack(alpha, beta, threshold, b, *rest[:3])
    forward = _pair("forward", plan, form, kernel)
    results = forward(x, carrier, w.astype(form.dtype), i, h, u, z, constants)
    return _layer_kernel.outputs(form, (*x.shape[:2], w.shape[1]), results[2:])


def _fwd(plan, form, curve, kernel, *args):
    values = [None if a is None else a.value for a in args]
    x, wanted, carrier, is_list, w, b, i, h, u, z, *rest = values
    moves_x = any(a is not None and a.perturbed for a in (args[0], args[2]))
    moves_w, moves_b, *_ = moves = [a is not None and a.perturbed for a in args[4:]]
    _layer_kernel.refuse_gradients(h, (moves[6], moves[7], moves[11]))
    alpha, beta, threshold, width, factor, gain, *shape = rest
    learned = {ALPHA: moves[6], BETA: moves[7], THRESHOLD: moves[8], BIAS: moves_b}
    constants = _layer_kernel.stack(alpha, beta, threshold, b, width, factor, gain)
    kept = form._replace(
        distance=True,
        u_trace=form.u_trace or moves[7],
        i_trace=moves[6],
        learned=sum(1 << k for k, m in learned.items() if m),
        weights=moves_w,
        currents=moves_x,
        inputs=w.shape[0],
        lists=is_list is not None and moves_x,
    )
    rounded = w.astype(form.dtype)
    few, words, *results = _pair("forward", plan, kept, kernel)(
        x, carrier, rounded, i, h, u, z, constants
    )
    fired, asked, distance, _, u_trace, i_trace, *_ = results
    residuals = (fired, asked, distance, u_trace if moves[7] else None, i_trace)
    # Structure, not values: what the backward pass has to compute.
    static = tuple(k * ((),) for k in (kept.learned, kept.weights, moves_x, kept.lists))
    like_w = jnp.zeros(0, w.dtype)
    start = (i, h, u, z, constants)
    came = (x, wanted, carrier, is_list, rounded)
    saved = (few, words, came, start, residuals, (*static, like_w), shape)
    return _layer_kernel.outputs(form, (*x.shape[:2], w.shape[1]), results), saved


def _bwd(plan, form, curve, kernel, saved, cotangents):
    few, words, came, start, residuals, static, shape = saved
    x, wanted, carrier, flag, w = came
    if curve is not None:
        slopes = _layer_reference.slopes(curve, residuals[2], *shape)
        residuals = (*residuals[:2], slopes, *residuals[3:])
    *flags, like_w = static
    learned, weights, currents, lists = map(len, flags)
    form = form._replace(
        distance=True,
        u_trace=residuals[3] is not None,
        i_trace=residuals[4] is not None,
        learned=learned,
        weights=bool(weights),
        currents=bool(currents),
        inputs=w.shape[0],
        lists=bool(lists),
    )
    di, dh, du, dz, dzs, dus, *heard = _layer_kernel.split(cotangents)
    found, di, dh, du, dz, sums, dw, is_list = _pair("backward", plan, form, kernel)(
        *(few, words, x, carrier, wanted, w, *residuals, *start),
        *(dzs, dus, di, dh, du, dz, *heard),
    )
    # The cotangent of the spikes, where it may be a list, or else that of the current.
    dx = dcarrier = None
    if lists:
        dcarrier, is_list = found.astype(carrier.dtype), is_list.astype(flag.dtype)
    elif form.currents and carrier is None:
        dx = _reference.inputs(_rows(found), w, None).reshape(x.shape).astype(x.dtype)
    elif form.currents:
        dcarrier = _of_spikes(plan, kernel, found, w, wanted).astype(carrier.dtype)
    dw = None if dw is None else dw.astype(like_w.dtype)
    dalpha, dbeta, dthreshold, db = (
        sums[k] if form.learned >> k & 1 else None for k in range(4)
    )
    constants = (dalpha, dbeta, dthreshold, *(None,) * (3 + len(shape)))
    return dx, None, dcarrier, is_list, dw, db, di, dh, du, dz, *constants


run.defvjp(_fwd, _bwd, symbolic_zeros=True)


def _rows(a: Any) -> jax.Array:
    return a.reshape(-1, a.shape[-1])


def _of_spikes(plan, kernel, dxs, w, wanted):
    """The cotangent of the spikes from that of the current: dxs w^T where wanted."""
    if wanted is None:
        dz = _reference.inputs(_rows(dxs), w, None)
    else:
        inputs = _products.product("spike_inputs", plan, kernel, 3)
        dz = inputs(_rows(dxs), w, _rows(wanted))
    return dz.reshape(*dxs.shape[:-1], -1)


# --- in one piece, or apart -----------------------------------------------------------


@functools.cache
def _pair(name: str, plan: Any, form: Form, kernel: str) -> Callable:
    """One direction, in one piece where the input is few spikes, apart elsewhere.

    Under `vmap` the two are apart, and each folds the mapped axis. Both keep the same
    residuals, so that a backward pass may run otherwise than its forward pass did.
    """
    together = functools.partial(_TOGETHER[name], plan, form, kernel)
    apart = functools.partial(_APART[name], plan, form, kernel)

    @custom_vmap
    def pair(*args):
        if plan.other is None:
            return together(*args)
        return jax.lax.platform_dependent(*args, cpu=together, default=apart)

    @pair.def_vmap
    def fold(size, mapped, *args):
        del size
        axes = jax.tree.map(lambda m: 0 if m else None, tuple(mapped))
        results = jax.vmap(apart, axes)(*args)
        return results, jax.tree.map(lambda _: True, results)

    return pair


def _forward_together(plan, form, kernel, x, carrier, w, i, h, u, z, constants):
    words, few = _read(kernel, x, w)
    arrays = (i, u, z, None, constants, None, words, w, h)

    def one_piece():
        return _layer_kernel.call("forward", plan, form, None, *arrays)

    def apart():
        start = (i, h, u, z, constants)
        found = _forward_apart(plan, form, kernel, x, carrier, w, *start)
        return list(found[2:])

    return few, words, *_either(few, one_piece, apart)


def _forward_apart(plan, form, kernel, x, carrier, w, i, h, u, z, constants):
    bias = constants[BIAS].astype(w.dtype)
    if x.dtype == jnp.uint32:
        product = _products.product("spike_forward", plan, kernel, 3)
        xs = product(_rows(x), w, bias, None, None)
    else:
        xs = _products.product("forward", plan, kernel, 2)(_rows(x), w, None) + bias
    xs = xs.reshape(*x.shape[:2], -1)
    arrays = (i, u, z, None, constants, None, None, None, h)
    results = _layer_kernel.call("forward", plan, form, xs, *arrays)
    # What says that a backward pass in one piece would have nothing to work on.
    words = jnp.zeros((*x.shape[:2], -(-w.shape[0] // 32)), jnp.uint32)
    return jnp.zeros((), bool), words, *results


def _backward_together(plan, form, kernel, few, words, x, carrier, wanted, w, *arrays):
    def one_piece():
        found = _backward_one_piece(plan, form, words, None, None, *arrays)
        return [*found, None]

    def apart():
        args = (few, words, x, carrier, wanted, w, *arrays)
        return list(_backward_apart(plan, form._replace(lists=False), kernel, *args))

    def with_list():
        found = _backward_one_piece(plan, form, words, wanted, w, *arrays)
        return [*found, jnp.ones(1)]

    def with_dz():
        found = list(_either(few, one_piece, apart))
        found[0] = _of_spikes(plan, kernel, found[0], w, wanted)
        return [*found[:-1], jnp.zeros(1)]

    few = True if kernel == "event" and x.dtype == jnp.uint32 else few
    if not form.lists:
        return tuple(_either(few, one_piece, apart))
    if not form.weights:
        return tuple(with_dz())
    is_few = few
    if kernel != "event":
        share = _products.THRESHOLDS["spike_inputs"]
        count = _ffi.call("spikejax_spike_count", _struct(()), wanted)
        is_few = few & (count <= share * carrier.size)
    return tuple(_either(is_few, with_list, with_dz))


def _backward_one_piece(plan, form, words, wanted, w, *arrays):
    residuals, (i, h, u, z, constants) = arrays[:5], arrays[5:10]
    dzs, dus, di, dh, du, dz, *heard = arrays[10:]
    puts_list = wanted is not None
    currents = (form.currents and not puts_list) or not form.weights
    inner = form._replace(weights=False, currents=currents)
    args = (
        *(*residuals, i, u, z, None, constants, None),
        *(dzs, dus, di, du, dz, words if form.weights else None, h, dh, *heard),
        *(wanted, w, None, None),
    )
    if puts_list:
        found = _layer_kernel.backward_on_cpu(inner, *args)
    else:
        found = _layer_kernel.call("backward", plan, inner, *args)
    dxs, di, du, dz, sums, _, dw, dh, listed = found
    first = listed if puts_list else dxs if form.currents else None
    return first, di, dh, du, dz, sums, dw


def _backward_apart(plan, form, kernel, few, words, x, carrier, wanted, w, *arrays):
    del few, words, carrier
    whole = form._replace(weights=False, currents=True)
    dxs, *rest, _ = _backward_one_piece(plan, whole, None, None, None, *arrays)
    dw = None
    if form.weights and x.dtype == jnp.uint32:
        weights = _products.product("spike_weights", plan, kernel, 2, form.inputs)
        dw, _ = weights(_rows(x), _rows(dxs))
    elif form.weights:
        weights = _products.product("weights", plan, kernel, 2)
        dw = weights(_rows(x), _rows(dxs))
    dw = None if dw is None else dw.astype(jnp.float32)  # as kernels put it out
    if form.lists:  # which are never lists here
        dz = _of_spikes(plan, kernel, dxs, w, wanted)
        return dz, *rest, dw, jnp.zeros(1)
    return dxs if form.currents else None, *rest, dw, None


def _either(few: Any, one_piece: Callable, apart: Callable) -> Any:
    return one_piece() if few is True else jax.lax.cond(few, one_piece, apart)


def _read(kernel: str, x: jax.Array, w: jax.Array) -> tuple[jax.Array, Any]:
    """The input's bits, and whether the event product is the one to take."""
    entries = x.shape[0] * x.shape[1] * w.shape[0]
    most = (
        entries
        if kernel == "event"
        else entries * _products.THRESHOLDS["spike_forward"]
    )
    if x.dtype == jnp.uint32:
        if kernel == "event":
            return x, True
        return x, _ffi.call("spikejax_spike_count", _struct(()), x) <= most
    words, count, binary = _products.read(x)
    return words, (count <= most) & binary


def _struct(shape: tuple, dtype: Any = jnp.float32) -> jax.ShapeDtypeStruct:
    return jax.ShapeDtypeStruct(shape, dtype)


_TOGETHER = {"forward": _forward_together, "backward": _backward_together}
_APART = {"forward": _forward_apart, "backward": _backward_apart}
