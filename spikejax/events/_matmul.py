"""The event matrix product: y = x w at the cost of the non-zero entries of x."""

import functools
from collections.abc import Callable

import jax
import jax.numpy as jnp
import numpy as np
from jax.custom_batching import custom_vmap
from jaxtyping import Array, Bool, Float, Shaped

from spikejax.events import _ffi, _host, _reference, kernels

_FLOATS = ("float16", "bfloat16", "float32", "float64")


def matmul(
    x: Shaped[Array, "*batch inputs"],
    w: Float[Array, "inputs outputs"],
    support: Bool[Array, "#*batch inputs"] | None = None,
) -> Float[Array, "*batch outputs"]:
    r"""Multiplies by w, visiting only what can be non-zero.

    $$
    y_{b,n} = \sum_{k : x_{b,k} \ne 0} x_{b,k} \, w_{k,n}
    $$

    The same numbers as `x @ w` for any finite x, spikes or not; the fewer entries
    of x are non-zero, the faster. Entries equal to zero are *skipped*: where a
    dense product has 0 * inf = NaN, this one has 0. Other NaN and inf propagate as
    in a dense product. Sums are in float32, or float64 for float64.

    Reverse mode is exact and also runs on events:

    - dw = x^T dy, over the non-zero entries of x;
    - dx = dy w^T where `support` is true, and exactly zero elsewhere. That is no
      approximation if what produced x has a zero derivative elsewhere, as a spike
      has outside the support of its surrogate. Without `support`, dx is dense.

    Leading axes of x are batch axes; `jax.vmap` over any argument gives the same
    numbers and is folded into the kernel. Prefer a batch axis to `vmap` under a
    gradient in w: `vmap` asks for a dw of every example before it adds them.

    Forward mode (`jax.jvp`, `jax.linearize`, `jax.hessian`) and second derivatives
    raise a `TypeError` or are not defined: the product is a `custom_vjp`. Use
    `x @ w` for those. Which implementation runs is a matter of `sj.kernels`; it is
    chosen when the product is traced.

    Args:
        x: (..., K) floating point or bool. Bool counts as zero and one.
        w: (K, N) floating point. x and w are promoted as in `x @ w`.
        support: where a cotangent of x is wanted, (..., K), broadcast to x. None
            is everywhere.

    Returns:
        y (..., N), of the promoted type.

    Raises:
        ValueError: if shapes or types do not fit.

    Example:
        >>> import jax.numpy as jnp
        >>> import spikejax as sj
        >>> x = jnp.array([[0.0, 1.0, 0.0], [0.0, 0.0, 0.0]])
        >>> sj.events.matmul(x, jnp.arange(6.0).reshape(3, 2))
        Array([[2., 3.],
               [0., 0.]], dtype=float32)
    """
    x, w = jnp.asarray(x), jnp.asarray(w)
    if x.dtype != bool and x.dtype.name not in _FLOATS:
        raise _refuse(f"`x` of a type in bool, {', '.join(_FLOATS)}", x.dtype)
    if w.dtype.name not in _FLOATS:
        raise _refuse(f"`w` of a type in {', '.join(_FLOATS)}", w.dtype)
    if x.ndim < 1 or w.ndim != 2 or x.shape[-1] != w.shape[0]:
        raise _refuse("`x` (..., K) and `w` (K, N)", f"{x.shape} and {w.shape}")
    if x.dtype != bool:
        dtype = jnp.result_type(x, w)
        x, w = x.astype(dtype), w.astype(dtype)
    if support is not None:
        support = jnp.asarray(support)
        if support.dtype != bool:
            raise _refuse("`support` of type bool", support.dtype)
        if not _broadcasts(support.shape, x.shape):
            raise _refuse(f"`support` to broadcast to {x.shape}", support.shape)
        support = jnp.broadcast_to(support, x.shape)
    rows = (np.prod(x.shape[:-1], dtype=int), x.shape[-1])
    support = None if support is None else support.reshape(rows)
    y = _matmul(kernels.plan(), x.reshape(rows), w, support)
    return y.reshape(*x.shape[:-1], w.shape[1])


# The plan is an argument, so a compiled product is one plan's product, and the
# backward pass has the plan of its forward pass.
@functools.partial(jax.jit, static_argnums=0)
@functools.partial(jax.custom_vjp, nondiff_argnums=(0,))
def _matmul(
    plan: kernels.Plan, x: jax.Array, w: jax.Array, support: jax.Array | None
) -> jax.Array:
    return _fwd(plan, x, w, support)[0]


# The forward product does not read `support`, but takes it: under a vmap over
# support alone y must be mapped too, or JAX would add up the cotangents of all
# examples before dx is masked.
def _fwd(plan, x, w, support):
    unread = () if support is None else (support,)
    return _product("forward", plan)(x, w, *unread), (x, w, support)


def _bwd(plan, residuals, dy):
    x, w, support = residuals
    dw = _product("weights", plan)(x, dy)
    if x.dtype == bool:
        dx = None
    elif support is None:
        dx = _reference.inputs(dy, w, None)
    else:
        dx = _product("inputs", plan)(dy, w, support)
    return dx, dw, None


_matmul.__wrapped__.defvjp(_fwd, _bwd)


@functools.cache
def _product(name: str, plan: kernels.Plan) -> Callable[..., jax.Array]:
    """One of the three products: leading axes of size one broadcast."""

    @custom_vmap
    def product(*args):
        if name == "forward":
            args = args[:2]
        on_cpu = _BACKENDS[plan.cpu][name]
        if plan.cpu == plan.other:
            return on_cpu(*args)
        others = {} if plan.other is None else {"default": _BACKENDS[plan.other][name]}
        return jax.lax.platform_dependent(*args, cpu=on_cpu, **others)

    @product.def_vmap
    def fold(axis_size, mapped, *args):
        args = [a if m else a[None] for a, m in zip(args, mapped, strict=True)]
        result = product(*args)
        return jnp.broadcast_to(result, (axis_size, *result.shape[1:])), True

    return product


def _native_forward(x: jax.Array, w: jax.Array) -> jax.Array:
    return _ffi.call("spikejax_event_matmul", _result(x, w, x.shape[-2], w), x, w)


def _native_weights(x: jax.Array, dy: jax.Array) -> jax.Array:
    result = _result(x, dy, x.shape[-1], dy)
    return _ffi.call("spikejax_event_matmul_dw", result, x, dy)


def _native_inputs(dy: jax.Array, w: jax.Array, support: jax.Array) -> jax.Array:
    lead = jnp.broadcast_shapes(dy.shape[:-2], w.shape[:-2], support.shape[:-2])
    result = jax.ShapeDtypeStruct((*lead, *support.shape[-2:]), w.dtype)
    support = jnp.broadcast_to(support, result.shape)
    return _ffi.call("spikejax_event_matmul_dx", result, dy, w, support)


def _result(
    a: jax.Array, b: jax.Array, rows: int, columns_of: jax.Array
) -> jax.ShapeDtypeStruct:
    lead = jnp.broadcast_shapes(a.shape[:-2], b.shape[:-2])
    return jax.ShapeDtypeStruct((*lead, rows, columns_of.shape[-1]), b.dtype)


def _on_host(name: str) -> Callable[..., jax.Array]:
    program = getattr(_host, name)

    def callback(*args):
        return program(*map(np.asarray, args))[0]

    def call(*args):
        result = jax.eval_shape(getattr(_reference, name), *args)
        return jax.pure_callback(callback, result, *args)

    return call


_BACKENDS = {
    "reference": {
        name: getattr(_reference, name) for name in ("forward", "weights", "inputs")
    },
    "native": {
        "forward": _native_forward,
        "weights": _native_weights,
        "inputs": _native_inputs,
    },
    "host": {name: _on_host(name) for name in ("forward", "weights", "inputs")},
}


def _broadcasts(shape: tuple[int, ...], to: tuple[int, ...]) -> bool:
    return len(shape) <= len(to) and all(
        size in (1, wanted)
        for size, wanted in zip(reversed(shape), reversed(to), strict=False)
    )


def _refuse(expected: str, got: object) -> ValueError:
    return ValueError(f"`events.matmul` expected {expected}, got {got}.")
