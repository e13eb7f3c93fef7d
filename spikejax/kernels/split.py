"""Kernels over many devices, where the compiler decides what is split.

Under `jit` with sharded arrays nothing tells a trace how its arrays are split: the
compiler works that out, and a call by name that it does not know it gives whole arrays,
gathered. So what an operation computes is handed to it as a piece that it may run on
the rows that each device has, with the rule by which axes belong together. Weights are
whole everywhere, and what is a sum over rows is summed over the devices.

Only where there is more than one device: elsewhere nothing is wrapped.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterable, Sequence
from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax.experimental.custom_partitioning import SdyShardingRule, custom_partitioning
from jax.extend.core import Primitive, jaxpr_as_fun
from jax.interpreters import batching, mlir
from jax.sharding import AxisType, NamedSharding
from jax.sharding import PartitionSpec as P

from spikejax.core.context import Context
from spikejax.kernels.program.read import calls_back

Names = tuple  # of an array the names of its axes, or None for those that stay whole
_PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29)


class Shard(NamedTuple):
    """Of the piece that is traced: mesh axes that split it, and into how many parts."""

    axes: tuple[str, ...] = ()
    parts: int = 1


_HERE = Context("kernels.split", None)


# The shard that is traced, or None where a piece is not one of several.
here: Callable[[], Shard | None] = _HERE.own


def mean(count: Any) -> Any:
    """The mean over all parts, by which they decide alike and as one would."""
    shard = None if jax.device_count() == 1 else here()
    return jax.lax.pmean(count, shard.axes) if shard and shard.axes else count


class Rule(NamedTuple):
    """Which axes belong together.

    Attributes:
        given: names of the axes of every argument.
        out: the same of every result.
        summed: of every result whether it is a sum over the axes that it has not.
    """

    given: list[Names]
    out: list[Names]
    summed: list[bool]


class Piece(NamedTuple):
    """A function of arrays that may run on some of their rows; hashable.

    Not callable: of parameters of a primitive that are, jax 0.8 wants weak references.

    Attributes:
        function: `(about, *arguments) -> results`, trees of arrays.
        rule: `(piece, form) -> Rule`, of leaves; `form` is that of the results.
        about: static.
        form: of the arguments.
        kinds: shapes and types of the leaves of the arguments.
    """

    function: Callable
    rule: Callable
    about: Any
    form: Any
    kinds: tuple

    def run(self, *leaves: Any) -> Any:
        return self.function(self.about, *self.form.unflatten(leaves))

    def ruled(self, form: Any) -> Rule:
        return self.rule(self, form)


class Mapped(NamedTuple):
    """A piece under `vmap`, whose axis is the first one."""

    inner: Any
    axes: tuple
    name: str

    def run(self, *leaves: Any) -> Any:
        return jax.vmap(self.inner.run, self.axes)(*leaves)

    def ruled(self, form: Any) -> Rule:
        given, out, summed = self.inner.ruled(form)
        pairs = zip(given, self.axes, strict=True)
        given = [n if axis is None else (self.name, *n) for n, axis in pairs]
        return Rule(given, [(self.name, *n) for n in out], summed)


def call(function: Callable, rule: Callable, about: Any, *arguments: Any) -> Any:
    """`function(about, *arguments)`, split by `rule`, if it `may` be: see `Piece`."""
    leaves, form = jax.tree.flatten(arguments)
    kinds = tuple([jax.ShapeDtypeStruct(a.shape, a.dtype) for a in leaves])
    found, out = _bound(Piece(function, rule, about, form, kinds), leaves)
    return out.unflatten(found)


def may() -> bool:
    """Whether the compiler may: not where a mesh is manual or explicit."""
    if jax.device_count() == 1 or here() is not None:
        return False
    mesh = jax.sharding.get_abstract_mesh()
    return mesh.empty or all([kind == AxisType.Auto for kind in mesh.axis_types])


def follow(function: Callable, kinds: Sequence, names: Sequence[Names]) -> list[Names]:
    """Names of the axes of results: along which they grow as arguments do.

    A name that is part of an axis, of rows folded into one, is none: ().
    """
    known = sorted({n for given in names for n in given if n is not None})
    primes = dict(zip(known, _PRIMES, strict=False))

    def grown(kind, given):
        sizes = itertools.zip_longest(kind.shape, given)
        shape = [size * primes.get(name, 1) for size, name in sizes]
        return jax.ShapeDtypeStruct(shape, kind.dtype)

    def shapes(kinds):
        return jax.tree.leaves(jax.eval_shape(lambda *a: function(*a), *kinds))

    now = shapes(kinds)
    then = shapes([grown(k, n) for k, n in zip(kinds, names, strict=True)])
    by_prime = {prime: name for name, prime in primes.items()} | {1: None}

    def named(old, new):
        ratios = [b // a if a else 1 for a, b in zip(old.shape, new.shape, strict=True)]
        return tuple([by_prime.get(ratio, ()) for ratio in ratios])

    return [named(*pair) for pair in zip(now, then, strict=True)]


# --- how a piece is handed to the compiler --------------------------------------------


class _Partition:
    """The callbacks of a piece, of the arguments and results that are not empty."""

    def __init__(self, piece: Any, given: Sequence, out: Any, results: Sequence):
        self.piece, self.form, self.consts = piece, out, []
        self.given, self.results = given, results
        self.some = [k for k, a in enumerate(given) if a.size]
        self.made = [k for k, a in enumerate(results) if a.size]

    @functools.cached_property
    def rule(self) -> Rule:
        """That of the piece, with a name or None for every axis."""
        given, out, summed = self.piece.ruled(self.form)
        if any([() in names for names in (*given, *out)]):  # rows that were folded
            given, out = [()] * len(given), [()] * len(out)
        given = [_padded(n, a) for n, a in zip(given, self.given, strict=True)]
        out = [_padded(n, a) for n, a in zip(out, self.results, strict=True)]
        return Rule(given, out, summed)

    @property
    def ruled(self) -> tuple[list[Names], list[Names]]:
        """Names of what is not empty."""
        given, out, _ = self.rule
        given = [*self.consts, *[given[k] for k in self.some]]
        return given, [out[k] for k in self.made]

    def shardy(self, mesh: Any, given: Any, out: Any) -> SdyShardingRule:
        """The rule of Shardy; every axis without a name has one of its own."""
        del mesh, given, out
        own = map("whole{}".format, itertools.count())
        given, out = [
            [tuple([next(own) if n is None else n for n in names]) for names in of]
            for of in self.ruled
        ]
        fixed = [n for of in (*given, *out) for n in of if n.startswith("whole")]
        return SdyShardingRule(
            tuple(given), tuple(out), need_replication_factors=tuple(fixed)
        )

    def axes(self, mesh: Any, given: Sequence, out: Sequence) -> dict[Any, tuple]:
        """Mesh axes of every name, that split all of its arrays evenly."""
        of_given, of_out = self.ruled
        found, taken = {}, set()
        pairs = [*zip(of_out, out, strict=False), *zip(of_given, given, strict=True)]
        for names, a in pairs:
            spec = a.sharding.spec if isinstance(a.sharding, NamedSharding) else ()
            for name, size, over in zip(names, a.shape, spec, strict=False):
                over = _tuple(over)
                is_even = size % _size(mesh, over) == 0
                if name is None or not over or name in found or not is_even:
                    continue
                if taken.isdisjoint(over):
                    found[name] = over
                    taken |= {*over}
        return found

    def infer(self, mesh: Any, given: Any, out: Any) -> list:
        """Shardings of results, for GSPMD."""
        del out
        axes = self.axes(mesh, jax.tree.leaves(given), ())
        return _placed(mesh, axes, self.ruled[1])

    def partition(self, mesh: Any, given: Any, out: Any) -> tuple:
        """What runs on each device, and how arguments and results are split."""
        axes = self.axes(mesh, jax.tree.leaves(given), jax.tree.leaves(out))
        over = tuple(itertools.chain.from_iterable(axes.values()))
        shard = Shard(over, _size(mesh, over))

        def part(names, shape):
            pairs = zip(shape, names, strict=True)
            return tuple([n // _size(mesh, axes.get(name, ())) for n, name in pairs])

        def run(consts, some):
            del consts  # there are others of a part
            pairs = zip(self.rule.given, self.given, strict=True)
            shapes = [part(names, a.shape) for names, a in pairs]
            with _HERE(shard):
                found = jax.tree.leaves(self.piece.run(*self.filled(some, shapes)))
            return [
                _summed(found[k], axes, self.rule.out[k])
                if self.rule.summed[k]
                else found[k]
                for k in self.made
            ]

        given, out = self.ruled
        placed, count = _placed(mesh, axes, given), len(self.consts)
        args = placed[:count], placed[count:]
        return mesh, run, _placed(mesh, axes, out), args

    def filled(self, some: Iterable, shapes: Sequence) -> list:
        """All arguments, of those that are not empty and the shapes of all."""
        args = [
            jnp.zeros(shape, a.dtype)
            for shape, a in zip(shapes, self.given, strict=True)
        ]
        for k, a in zip(self.some, some, strict=True):
            args[k] = a
        return args


def _placed(mesh: Any, axes: dict, names: Sequence[Names]) -> list:
    return [NamedSharding(mesh, P(*[axes.get(n) for n in of])) for of in names]


def _size(mesh: Any, over: tuple[str, ...]) -> int:
    return prod([mesh.shape[axis] for axis in over])


def _summed(a: jax.Array, axes: dict, names: Names) -> jax.Array:
    missing = [over for name, over in axes.items() if name not in names]
    over = tuple(itertools.chain.from_iterable(missing))
    return jax.lax.psum(a, over) if over else a


def _padded(names: Names, a: Any) -> Names:
    return (*names, *[None] * (a.ndim - len(names)))


def _tuple(over: Any) -> tuple[str, ...]:
    if over is None:
        return ()
    return tuple(over) if isinstance(over, tuple) else (over,)


def _bound(piece: Any, leaves: Sequence) -> tuple[list, Any]:
    kinds = [jax.ShapeDtypeStruct(a.shape, a.dtype) for a in leaves]
    traced, results = jax.make_jaxpr(lambda *a: piece.run(*a), return_shape=True)(
        *leaves
    )
    results, out = jax.tree.flatten(results)
    if calls_back(traced.jaxpr):  # to Python, which is not kept alive for a part
        return jaxpr_as_fun(traced)(*leaves), out
    about = _Partition(piece, kinds, out, results)
    consts = [jnp.asarray(a) for a in traced.consts if a.size]

    # Constants are arguments: a function that is split has none.
    @custom_partitioning
    def run(consts, some):
        given = iter(consts)
        empty = [None if a.size else jnp.zeros(a.shape, a.dtype) for a in traced.consts]
        consts = [next(given) if a is None else a for a in empty]
        leaves = about.filled(some, [a.shape for a in kinds])
        found = jaxpr_as_fun(traced.replace(consts=consts))(*leaves)
        return [found[k] for k in about.made]

    about.consts = [(None,) * a.ndim for a in consts]
    run.def_partition(
        about.partition,
        infer_sharding_from_operands=about.infer,
        sharding_rule=about.shardy,
    )

    def filled(*leaves):
        found = run(consts, [leaves[k] for k in about.some])
        all_of_them = [jnp.zeros(a.shape, a.dtype) for a in results]
        for k, a in zip(about.made, found, strict=True):
            all_of_them[k] = a
        return all_of_them

    jaxpr = jax.make_jaxpr(filled)(*leaves)
    return _split.bind(*leaves, piece=piece, jaxpr=jaxpr), out


_split = Primitive("spikejax_split")
_split.multiple_results = True


@functools.lru_cache(maxsize=256)
def _compiled(piece: Any) -> Callable:
    return jax.jit(lambda *leaves: _bound(piece, leaves)[0])


def _lowered(ctx: Any, *args: Any, piece: Any, jaxpr: Any) -> Any:
    run = jaxpr_as_fun(jaxpr)
    if ctx.module_context.lowering_parameters.for_export:  # to where there is no Python
        run = lambda *leaves: jax.tree.leaves(piece.run(*leaves))  # noqa: E731
    return mlir.lower_fun(run, multiple_results=True)(ctx, *args)


def _batched(args: Any, axes: Any, *, piece: Any, jaxpr: Any) -> tuple[list, list]:
    del jaxpr
    pairs = [*zip(args, axes, strict=True)]
    leaves = [a if d is None else jnp.moveaxis(a, d, 0) for a, d in pairs]
    depth = 0
    inner = piece
    while isinstance(inner, Mapped):
        inner, depth = inner.inner, depth + 1
    dims = tuple([None if d is None else 0 for d in axes])
    found, _ = _bound(Mapped(piece, dims, f"mapped{depth}"), leaves)
    return found, [0 for _ in found]


_split.def_impl(lambda *leaves, piece, jaxpr: _compiled(piece)(*leaves))
_split.def_abstract_eval(lambda *leaves, piece, jaxpr: list(jaxpr.out_avals))
mlir.register_lowering(_split, _lowered)
batching.primitive_batchers[_split] = _batched
