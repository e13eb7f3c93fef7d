"""Derivatives of any order of what a kernel computes.

The first derivative backwards is a kernel's. Forwards, and where a derivative is itself
differentiated, it is that of the definition in `jax.numpy`: the tangent of a call is a
linear primitive, evaluated by the definition and transposed by the kernel.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax.custom_batching import custom_vmap
from jax.custom_derivatives import SymbolicZero
from jax.extend.core import Primitive
from jax.interpreters import ad, batching, mlir

from spikejax.kernels import rows, split


def _same(how: Any, tree: Any) -> Any:
    del how
    return tree


class Operation(NamedTuple):
    """What there is of an operation; `how` is static and hashable.

    Attributes:
        run: `(how, given) -> outputs`, without a derivative.
        keep: `(how, moves, given) -> (outputs, saved)`; `moves` in the structure of
            `given`: whether it has a tangent.
        back: `(how, saved, cotangents) -> cotangents of given`, None where there is
            none: of the outputs that have no cotangent, and of what does not move.
        define: `(how, given) -> outputs`, in functions that JAX differentiates.
        received: `(how, cotangents)` of outputs as `define` has them; with None, too.
        sent: `(how, given, cotangents of given, cotangents of outputs)`: the former as
            `back` gives them.
        rows: `(how, given)`, in the structure of `given`, names of the axes along which
            all is computed row by row, as in `split`: None for what rows share, whose
            cotangent is a sum over them. An output without rows is that of any of them.
            With None the operation is not split over devices.
    """

    run: Callable
    keep: Callable
    back: Callable
    define: Callable
    received: Callable = _same
    sent: Callable = lambda how, given, found, cotangents: found
    rows: Callable | None = None


@functools.partial(jax.custom_jvp, nondiff_argnums=(0, 1))
def call(operation: Operation, how: Any, given: Any) -> Any:
    """Runs an operation, with derivatives."""
    if operation.rows is None or not split.may():
        out = operation.run(how, given)
    else:
        out = split.call(_ran, rows.rule, (operation, how), given)
    return _together(out, given)


def by_rows(function: Callable, names: Callable, how: Any, given: Any) -> Any:
    """`function(how, given)` with `rows`, that JAX differentiates itself."""
    if not split.may():
        return function(how, given)
    return call(_plain(function, names), how, given)


@functools.cache
def _plain(function: Callable, names: Callable) -> Operation:
    def back(how, given, cotangents):
        return jax.vjp(functools.partial(function, how), given)[1](cotangents)[0]

    return Operation(
        function,
        lambda how, moves, given: (function(how, given), given),
        back,
        function,
        rows=names,
    )


def _ran(about: tuple, given: Any) -> Any:
    operation, how = about
    return operation.run(how, given)


def _call_jvp(operation, how, primals, tangents):
    moves = _moves(tangents[0])
    out, saved = _kept(operation, how, moves, *primals)
    return out, _tangent(operation, how, moves, primals[0], saved, tangents[0], out)


@functools.partial(jax.custom_jvp, nondiff_argnums=(0, 1, 2))
def _kept(operation: Operation, how: Any, moves: tuple, given: Any) -> Any:
    about = (operation, how, moves)
    if operation.rows is None or not split.may():
        kept = _keeping(about, given)
    else:
        kept = split.call(_keeping, rows.rule, about, given)
    return _together(kept, given)


def _keeping(about: tuple, given: Any) -> Any:
    operation, how, moves = about
    return operation.keep(how, jax.tree.structure(given).unflatten(moves), given)


def _kept_jvp(operation, how, moves, primals, tangents):
    out, saved = _kept(operation, how, moves, *primals)
    now = _moves(tangents[0])
    if now != moves:
        _, kept = _kept(operation, how, now, *primals)
    else:
        kept = saved
    tangent = _tangent(operation, how, now, primals[0], kept, tangents[0], out)
    return (out, saved), (tangent, jax.tree.map(_zero, saved))


call.defjvp(_call_jvp, symbolic_zeros=True)
_kept.defjvp(_kept_jvp, symbolic_zeros=True)


# Of a function with a `custom_jvp`, outputs and their tangents have to be mapped alike.
@custom_vmap
def _together(out: Any, given: Any) -> Any:
    """The same outputs; under `vmap` all are mapped if anything that is given is."""
    del given
    return out


@_together.def_vmap
def _mapped_together(size, mapped, out, given):
    def whole(a, is_mapped):
        return a if is_mapped else jnp.broadcast_to(a, (size, *a.shape))

    out = _together(jax.tree.map(whole, out, mapped[0]), given)
    return out, jax.tree.map(lambda _: True, out)


def _moves(tangents: Any) -> tuple[bool, ...]:
    leaves = jax.tree.leaves(tangents)
    return tuple(
        [
            not isinstance(t, SymbolicZero) and jnp.issubdtype(t.dtype, jnp.inexact)
            for t in leaves
        ]
    )


def _zero(a: Any) -> SymbolicZero:
    return SymbolicZero(jax.typeof(a).to_tangent_aval())


def _tangent(operation, how, moves, given, saved, tangents, out):
    given, form = jax.tree.flatten(given)
    saved, kept = jax.tree.flatten(saved)
    out, out_form = jax.tree.flatten(out)
    floats = tuple([jnp.issubdtype(a.dtype, jnp.inexact) for a in out])
    moving = itertools.compress(jax.tree.leaves(tangents), moves)
    about = Derivative(operation, how, moves, floats, (form, kept, out_form))
    sizes = (len(given), len(saved))
    kinds = tuple(map(jax.typeof, itertools.compress(out, floats)))
    found = iter(
        _linear.bind(*given, *saved, *moving, about=about, sizes=sizes, kinds=kinds)
    )
    return out_form.unflatten(
        [next(found) if f else _zero(a) for a, f in zip(out, floats, strict=True)]
    )


class Derivative(NamedTuple):
    """Of an operation at a point: from tangents that move to those of float outputs."""

    operation: Operation
    how: Any
    moves: tuple[bool, ...]
    floats: tuple[bool, ...]
    forms: tuple  # of what is given, saved and put out

    def defined(self, given: Any) -> list:
        """The float outputs, of leaves that are given."""
        out = self.operation.define(self.how, self.forms[0].unflatten(given))
        return [*itertools.compress(self.forms[2].flatten_up_to(out), self.floats)]

    def forward(self, given: list, saved: list, tangents: list) -> list:
        """By the definition."""
        del saved
        where = [*itertools.compress(itertools.count(), self.moves)]

        def of_moving(*moving):
            return self.defined(_put(given, where, moving))

        return jax.jvp(of_moving, [given[k] for k in where], list(tangents))[1]

    def backward(self, given: list, saved: list, cotangents: list) -> list:
        """By the kernel; a cotangent may be None."""
        has = tuple([c is not None for c in cotangents])
        return _back(
            (self, has), given, saved, [c for c in cotangents if c is not None]
        )

    def full(self, cotangents: list, has: tuple[bool, ...]) -> Any:
        """Cotangents in the structure of the outputs, None for zeros."""
        given, floats = iter(cotangents), iter(has)
        leaves = [
            (next(given) if next(floats) else None) if f else None for f in self.floats
        ]
        return self.forms[2].unflatten(leaves)


class Mapped(NamedTuple):
    """A derivative under `vmap`."""

    inner: Any
    axes: tuple  # of what is given and saved

    def forward(self, given: list, saved: list, tangents: list) -> list:
        return jax.vmap(self.inner.forward, (*map(list, self.axes), 0))(
            given, saved, tangents
        )

    def backward(self, given: list, saved: list, cotangents: list) -> list:
        return jax.vmap(self.inner.backward, (*map(list, self.axes), 0))(
            given, saved, cotangents
        )


def _put(leaves: list, where: list, values: Any) -> list:
    leaves = list(leaves)
    for k, value in zip(where, values, strict=True):
        leaves[k] = value
    return leaves


@functools.partial(jax.custom_jvp, nondiff_argnums=(0,))
def _back(about: tuple, given: list, saved: list, cotangents: list) -> list:
    one, has = about
    kinds = tuple([jax.ShapeDtypeStruct(a.shape, a.dtype) for a in given])
    static = (one.operation, one, has, kinds, _keeping)
    if one.operation.rows is None or not split.may():
        found = _sent_back(static, saved, cotangents)
    else:
        found = split.call(_sent_back, rows.rule_back, static, saved, cotangents)
    return _together(found, (given, saved, cotangents))


def _sent_back(about: tuple, saved: list, cotangents: list) -> list:
    _, one, has, *_ = about
    out = one.full(cotangents, has)
    found = one.operation.back(one.how, one.forms[1].unflatten(saved), out)
    return _moving(one, found)


def _moving(one: Derivative, found: Any) -> list:
    """The cotangents of what moves; None where there is none."""
    leaves = one.forms[0].flatten_up_to(found)
    return [*itertools.compress(leaves, one.moves)]


def _back_jvp(about, primals, tangents):
    one, has = about
    given, _, cotangents = primals
    kinds = jax.eval_shape(functools.partial(_back, about), *primals)
    point = [*given, *cotangents]
    moves = [*tangents[0], *tangents[2]]
    where = [k for k, t in enumerate(moves) if _moves(t)[0]]

    def defined(*moving):
        leaves = _put(point, where, moving)
        given, cotangents = (
            leaves[: one.forms[0].num_leaves],
            leaves[one.forms[0].num_leaves :],
        )
        found = _defined_back(one, has, given, cotangents)
        pairs = zip(kinds, found, strict=True)
        return [None if k is None else g.astype(k.dtype) for k, g in pairs]

    return jax.jvp(defined, [point[k] for k in where], [moves[k] for k in where])


def _defined_back(one: Derivative, has: tuple, given: list, cotangents: list) -> list:
    """The cotangents of what moves, by the definition."""
    operation, how = one.operation, one.how
    where = [*itertools.compress(itertools.count(), one.moves)]
    sent = one.full(cotangents, has)
    leaves = one.forms[2].flatten_up_to(operation.received(how, sent))
    leaves = itertools.compress(leaves, one.floats)

    def of_moving(*moving):
        return one.defined(_put(given, where, moving))

    out, pull = jax.vjp(of_moving, *[given[k] for k in where])
    found = pull(
        [
            jnp.zeros_like(a) if c is None else c.astype(a.dtype)
            for a, c in zip(out, leaves, strict=True)
        ]
    )
    whole = one.forms[0].unflatten(_put([None for _ in given], where, found))
    given = one.forms[0].unflatten(given)
    return _moving(one, operation.sent(how, given, whole, sent))


_back.defjvp(_back_jvp, symbolic_zeros=True)

# Linear in the tangents, which come last.
_linear = Primitive("spikejax_derivative")
_linear.multiple_results = True


def _parts(args: Any, sizes: tuple[int, int]) -> tuple[list, list, list]:
    given, saved = sizes
    args = list(args)
    return args[:given], args[given : given + saved], args[given + saved :]


def _evaluated(*args, about, sizes, kinds):
    del kinds
    return about.forward(*_parts(args, sizes))


def _linear_jvp(primals, tangents, *, about, sizes, kinds):
    out = _linear.bind(*primals, about=about, sizes=sizes, kinds=kinds)
    given, saved, moving = _parts(primals, sizes)
    dgiven, _, dmoving = _parts(tangents, sizes)
    if all(isinstance(t, ad.Zero) for t in dgiven):
        more = [*given, *saved, *map(ad.instantiate_zeros, dmoving)]
        return out, _linear.bind(*more, about=about, sizes=sizes, kinds=kinds)
    point, moves = [*given, *moving], [*dgiven, *dmoving]
    where = [k for k, t in enumerate(moves) if not isinstance(t, ad.Zero)]

    def evaluated(*some):
        leaves = _put(point, where, some)
        return about.forward(leaves[: len(given)], saved, leaves[len(given) :])

    at = [point[k] for k in where], [moves[k] for k in where]
    return out, jax.jvp(evaluated, *at)[1]


def _transposed(cotangents, *args, about, sizes, kinds):
    del kinds
    given, saved, moving = _parts(args, sizes)
    cotangents = [None if isinstance(c, ad.Zero) else c for c in cotangents]
    found = about.backward(given, saved, cotangents)
    back = []
    for g, t in zip(found, moving, strict=True):
        wanted = ad.is_undefined_primal(t)
        back.append((ad.Zero(t.aval) if g is None else g) if wanted else None)
    return [None] * (len(given) + len(saved)) + back


def _batched(args, axes, *, about, sizes, kinds):
    del kinds
    size = next(a.shape[d] for a, d in zip(args, axes, strict=True) if d is not None)
    args = [
        a if d is None else jnp.moveaxis(a, d, 0)
        for a, d in zip(args, axes, strict=True)
    ]
    given, saved, moving = _parts(args, sizes)
    dims = [None if d is None else 0 for d in axes]
    *fixed, last = _parts(dims, sizes)
    moving = [
        jnp.broadcast_to(a, (size, *a.shape)) if d is None else a
        for a, d in zip(moving, last, strict=True)
    ]
    mapped = Mapped(about, tuple(map(tuple, fixed)))
    traced = jax.make_jaxpr(mapped.forward)(given, saved, moving)
    out = _linear.bind(
        *(*given, *saved, *moving),
        about=mapped,
        sizes=sizes,
        kinds=tuple(traced.out_avals),
    )
    return out, [0 for _ in out]


_linear.def_impl(_evaluated)
_linear.def_abstract_eval(lambda *args, about, sizes, kinds: list(kinds))
mlir.register_lowering(_linear, mlir.lower_fun(_evaluated, multiple_results=True))
ad.primitive_jvps[_linear] = _linear_jvp
ad.primitive_transposes[_linear] = _transposed
batching.primitive_batchers[_linear] = _batched
