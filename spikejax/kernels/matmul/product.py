"""The event matrix product: y = x w at the cost of the non-zero entries of x."""

import functools
from typing import Literal

import jax
import jax.numpy as jnp
from jaxtyping import Array, Bool, Float, Shaped

from spikejax.core.dtypes import aligned
from spikejax.core.signal import CompactCotangent, LowRankCotangent, Spikes
from spikejax.kernels import derivatives, manual, registry
from spikejax.kernels.bits import FLOATS, as_rows, check
from spikejax.kernels.matmul import auto, reference
from spikejax.kernels.rows import along, folded, unfolded
from spikejax.kernels.sparse import product as sparse
from spikejax.kernels.sparse.product import CSR, FanOut


def matmul(
    x: Shaped[Array, "*batch inputs"] | Spikes,
    w: Float[Array, "inputs outputs"] | CSR | FanOut,
    support: Bool[Array, "#*batch inputs"] | None = None,
    bias: Float[Array, " outputs"] | None = None,
    *,
    kernel: Literal["auto", "event", "dense"] = "auto",
) -> Float[Array, "*batch outputs"]:
    """Multiplies by w, visiting only what can be non-zero.

        y_(b,n) = β_n + Σ_(k : x_(b,k) ≠ 0) x_(b,k) w_(k,n)

    The same numbers as `x @ w + bias` for any finite x, spikes or not; the fewer
    entries of x are non-zero, the faster. Sums are in float32, or float64 for
    float64.

    Reverse mode is exact and also runs on events:

    - dw = x^T dy, over the non-zero entries of x;
    - dx = dy w^T where a cotangent is wanted, and exactly zero elsewhere. That is no
      approximation if what produced x has a zero derivative elsewhere, as a spike
      has outside the support of its surrogate. Without `support` (without `wanted`
      in `Spikes`), dx is dense;
    - the gradient of `bias` is the sum of dy.

    `Spikes` are the fast form of x: only additions, events straight from the bits,
    and a residual 32 times smaller than float32.

    With a sparse w (`CSR`, `FanOut`) only connections of what fires are visited, dw is
    that of its `data`, on the pattern, and what is not connected is not read: there
    infinity times no connection is no term. Ids are checked in every call: in Python
    where they are concrete, and in compiled functions by the `native` and `host`
    kernels, before anything is written; `reference` gives NaN.

    `kernel` says which product runs, forward and backward. "auto" counts the
    non-zero entries of each call (of x, and for dx of where it is wanted), and takes
    the event product where they are few and XLA's where they are not: one decision
    for a whole `vmap`. Zeros and ones are multiplied as bits. "event" and "dense" are
    unconditional. On the `reference` backend and on platforms without native kernels
    "auto" is dense; on `host` it is events. The event product *skips* zeros: where
    the dense one has 0 * inf = NaN, it has 0. Other NaN and inf propagate alike. Under
    a gradient "auto" tells of weights that are not finite and met by no event: there is
    NaN in y and in dw.

    Leading axes of x are batch axes; `jax.vmap` over any argument gives the same
    numbers and is folded into the kernel. Prefer a batch axis to `vmap` under a
    gradient in w: `vmap` asks for a dw of every example before it adds them.

    Forward mode (`jax.jvp`, `jax.linearize`) and derivatives of higher order are those
    of the dense product, at its cost; gradients inside them run on events. Which
    implementation runs is a matter of `sj.kernels`; it is chosen when the product is
    traced.

    Args:
        x: (..., K) floating point or bool, or `Spikes` of K neurons. Bool counts as
            zero and one.
        w: (K, N) floating point. An array x and w are promoted as in `x @ w`;
            `Spikes` and bool take the type of w, and dx that of x. Or sparse: `CSR`
            or `FanOut`, which `csr` makes from matrices of SciPy and JAX.
        support: where a cotangent of x is wanted, (..., K), broadcast to x. None
            is everywhere. `Spikes` bring their own.
        bias: (N,) added to every row. It takes the type of y.
        kernel: "auto", "event" or "dense".

    Returns:
        y (..., N), of the promoted type.

    Raises:
        ValueError: if shapes or types do not fit.

    Example:
        >>> import jax.numpy as jnp
        >>> import spikejax as sj
        >>> x = jnp.array([[0.0, 1.0, 0.0], [0.0, 0.0, 0.0]])
        >>> w = jnp.arange(6.0).reshape(3, 2)
        >>> sj.events.matmul(x, w)
        Array([[2., 3.],
               [0., 0.]], dtype=float32)
        >>> sj.events.matmul(sj.events.pack(x), w, bias=jnp.ones(2))
        Array([[3., 4.],
               [1., 1.]], dtype=float32)
    """
    if kernel not in auto.KERNELS:
        raise _refuse(f"`kernel` in {', '.join(auto.KERNELS)}", repr(kernel))
    if isinstance(x, Spikes) and x.scale is not None:
        if isinstance(w, (CSR, FanOut)):
            w = w._replace(data=x.scale.astype(w.data.dtype) * w.data)
        else:
            w = x.scale.astype(w.dtype) * w
        x = x._replace(scale=None)
    if isinstance(w, (CSR, FanOut)):
        return sparse.product(x, w, support, bias, kernel)
    w = jnp.asarray(w)
    if w.dtype.name not in FLOATS:
        raise _refuse(f"`w` of a type in {', '.join(FLOATS)}", w.dtype)
    if bias is not None:
        bias = jnp.asarray(bias)
        if bias.dtype.name not in FLOATS:
            raise _refuse(f"`bias` of a type in {', '.join(FLOATS)}", bias.dtype)
        if w.ndim == 2 and bias.shape != w.shape[1:]:
            raise _refuse(f"`bias` {w.shape[1:]}", bias.shape)
    if isinstance(x, Spikes):
        return _of_spikes(x, w, support, bias, kernel)
    x = jnp.asarray(x)
    if x.dtype != bool and x.dtype.name not in FLOATS:
        raise _refuse(f"`x` of a type in bool, {', '.join(FLOATS)}", x.dtype)
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
    return of_numbers(x, w, support, bias, kernel)


def of_numbers(
    x: jax.Array,
    w: jax.Array,
    support: jax.Array | None,
    bias: jax.Array | None,
    kernel: str,
) -> jax.Array:
    """`matmul` in the type of w: x may be of a wider one, which is rounded."""
    *given, bias = manual.alike(x, w, support, bias)
    y = _matmul((registry.plan(), kernel), tuple(given))
    if bias is not None:
        add = (registry.plan(), "event")
        y = _add_bias(add, (y, bias.astype(y.dtype)))
    return y


def _of_spikes(x, w, support, bias, kernel):
    check("matmul", x)
    if support is not None:
        raise _refuse("no `support` beside `Spikes`, which bring their own", "one")
    x, _ = as_rows(x)
    slot, neurons = x.cotangent, x.shape[-1]
    if w.ndim != 2 or neurons != w.shape[0]:
        got = f"{x.shape} and {w.shape}"
        raise _refuse("`Spikes` of K neurons and `w` (K, N)", got)
    if isinstance(slot, CompactCotangent):
        slot = slot.values
    if isinstance(slot, LowRankCotangent) and w.shape[1] != slot.right.shape[0]:
        raise _refuse(f"a `w` of {slot.right.shape[0]} outputs", f"{w.shape[1]}")
    bias = None if bias is None else bias.astype(w.dtype)
    plan, dtype = registry.plan(), slot.dtype.name
    given = manual.alike(x.fired, x.grad_mask, slot, w, bias)
    return _spike_matmul((plan, kernel, dtype), given)


# The plan is in `how`, so a compiled product is one plan's product, and the backward
# pass has the plan of its forward pass.
def _run(how, given, nan=None):
    x, w, support = given
    y = auto.product("forward", *how, 3)(folded(x), w, nan, folded(support))
    return unfolded(y, x)


def _keep(how, moves, given):
    del moves
    x, w, support = given
    nan = auto.unmet(how[0], how[1], w)
    return _run(how, given, nan), (x, w, support, nan)


def _back(how, saved, dy):
    x, w, support, nan = saved
    like, x, support, dy = x, folded(x), folded(support), folded(dy)
    dw = auto.product("weights", *how, 2)(x, dy)
    dw = dw if nan is None else dw + nan[None]
    if x.dtype == bool:
        dx = None
    elif support is None:
        dx = reference.inputs(dy, w, None)
    else:
        dx = auto.product("inputs", *how, 3)(dy, w, support)
    dx = None if dx is None else dx.astype(x.dtype).reshape(like.shape)
    return dx, dw, None


def _define(how, given):
    del how
    x, w, support = given
    if support is not None and x.dtype != bool:
        x = jnp.where(support, x, jax.lax.stop_gradient(x))
    return reference.dense(x.astype(w.dtype), w).astype(w.dtype)


def _rows(how, given):
    del how
    x, _, support = given
    return along(x), None, along(support)


_PRODUCT = derivatives.Operation(_run, _keep, _back, _define, rows=_rows)
_matmul = jax.jit(functools.partial(derivatives.call, _PRODUCT), static_argnums=0)


def _add(how, given):
    del how
    y, bias = given
    return y + aligned(bias, y)


def _add_back(how, saved, dy):
    # A product with ones: summed wide, without a wide copy of dy.
    del saved
    rows = folded(dy)
    ones = jnp.ones((len(rows), 1), dy.dtype)
    return dy, auto.product("weights", *how, 2)(ones, rows)[0]


_BIAS = derivatives.Operation(
    _add,
    lambda how, moves, given: (_add(how, given), None),
    _add_back,
    _add,
    rows=lambda how, given: (along(given[0]), None),
)
_add_bias = jax.jit(functools.partial(derivatives.call, _BIAS), static_argnums=0)


def _run_on_bits(how, given):
    fired, grad_mask, slot, w, bias = given
    run = auto.product("spike_forward", *how[:2], 3)
    y = run(folded(fired), w, bias, grad_mask, slot)
    return unfolded(y, fired)


def _keep_bits(how, moves, given):
    del moves
    fired, grad_mask, slot, w, bias = given
    nan = auto.unmet(how[0], how[1], w)
    offset = nan if bias is None or nan is None else bias + nan
    offset = bias if nan is None else offset
    y = _run_on_bits(how, (fired, grad_mask, slot, w, offset))
    # Structure, not a value.
    factored = () if isinstance(slot, LowRankCotangent) else None
    return y, (fired, grad_mask, w, bias, factored, nan)


def _back_on_bits(how, saved, dy):
    *how, dtype = how
    fired, grad_mask, w, bias, factored, nan = saved
    like, dy, grad_mask = dy, folded(dy), folded(grad_mask)
    run = auto.product("spike_weights", *how, 2, w.shape[0])
    dw, db = run(folded(fired), dy)
    if bias is None and nan is not None:
        dw += (nan + reference.undefined(db[None]))[None]
    elif nan is not None:
        db += nan
    if factored is not None:
        dz = LowRankCotangent(like, w.T)
    elif grad_mask is None:
        dz = unfolded(reference.inputs(dy, w, None), like)
    else:
        run = auto.product("spike_inputs", *how, 3)
        dz = unfolded(run(dy, w, grad_mask), like)
    dz = jax.tree.map(lambda a: a.astype(dtype), dz)
    return None, None, dz, dw, None if bias is None else db


def _define_on_bits(how, given):
    del how
    fired, grad_mask, slot, w, bias = given
    z = reference.unpack(fired, w.shape[0], w.dtype)
    if isinstance(slot, LowRankCotangent):
        slot = slot.tangent
        if slot is None:
            message = "a `tangent` in a `LowRankCotangent` that is moved"
            raise TypeError(
                f"`events.matmul` expected {message}, got None: make it, or call the "
                'whole under `kernels.use("reference")`.'
            )
    z = z + reference.carried(slot, grad_mask).astype(w.dtype)
    y = reference.dense(z, w)
    return (y if bias is None else y + aligned(bias, y)).astype(w.dtype)


def _factored(how, given, found, dy):
    """The two factors of dz, which the definition has as one."""
    if not isinstance(given[2], LowRankCotangent):
        return found
    factors = (dy.astype(how[2]), given[3].T.astype(how[2]))
    return (*found[:2], LowRankCotangent(*factors), *found[3:])


def _rows_of_bits(how, given):
    del how
    return (*map(along, given[:3]), None, None)


_ON_BITS = derivatives.Operation(
    *(_run_on_bits, _keep_bits, _back_on_bits, _define_on_bits),
    sent=_factored,
    rows=_rows_of_bits,
)
_spike_matmul = jax.jit(functools.partial(derivatives.call, _ON_BITS), static_argnums=0)


def _broadcasts(shape: tuple[int, ...], to: tuple[int, ...]) -> bool:
    return len(shape) <= len(to) and all(
        size in (1, wanted)
        for size, wanted in zip(reversed(shape), reversed(to), strict=False)
    )


def _refuse(expected: str, got: object) -> ValueError:
    return ValueError(f"`events.matmul` expected {expected}, got {got}.")
