"""Arrays whose types tell of a mesh, for kernels.

Inside `jax.shard_map` they tell over which axes they vary: branches and loops take
arrays that vary alike, and a custom call's results vary as its arguments do; JAX works
that out for its own operations alone. Under an explicit mesh they tell how they are
split: a kernel takes them whole. Elsewhere there is no mesh and nothing is done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax


def axes(*trees: Any) -> tuple[str, ...]:
    """The axes over which any of these arrays varies."""
    if jax.sharding.get_abstract_mesh().empty:
        return ()
    return tuple(sorted({*()}.union(*map(_of, jax.tree.leaves(trees)))))


def varying(tree: Any, over: tuple[str, ...]) -> Any:
    """The same arrays, all of which vary over these axes."""
    if not over:
        return tree
    return jax.tree.map(lambda a: _cast(a, tuple({*over} - _of(a))), tree)


def alike(*trees: Any) -> Any:
    """The same arrays, whole, each of which varies as all of them together do."""
    if jax.sharding.get_abstract_mesh().empty:
        return trees
    return varying(jax.tree.map(_whole, trees), axes(trees))


def split_as(tree: Any, given: Any) -> Any:
    """The same arrays, split over an explicit mesh as those that were given."""
    if jax.sharding.get_abstract_mesh().empty:
        return tree

    def split(a, given):
        spec = jax.typeof(given).sharding.spec
        return jax.sharding.reshard(a, spec) if any(spec) else a

    return jax.tree.map(split, tree, given)


def branches(given: Any, *functions: Callable) -> tuple[Callable, ...]:
    """The same functions, whose results vary as what is given does."""
    if jax.sharding.get_abstract_mesh().empty:
        return functions
    over = axes(given)
    return tuple(
        [lambda *args, f=f: varying(f(*args), over) for f in functions],
    )


def platforms(on_cpu: Callable, elsewhere: Callable, *args: Any) -> Any:
    """The one or the other, by the platform that a function is compiled for."""
    here, there = branches(args, on_cpu, elsewhere)
    return jax.lax.platform_dependent(*args, cpu=here, default=there)


def _whole(a: Any) -> Any:
    spec = jax.typeof(a).sharding.spec
    return jax.sharding.reshard(a, jax.P(*[None for _ in spec])) if any(spec) else a


def _of(a: Any) -> set[str]:
    kind = jax.typeof(a)
    try:
        return {*kind.manual_axis_type.varying}
    except AttributeError:  # jax 0.8
        return {*kind.vma}


def _cast(a: Any, over: tuple[str, ...]) -> Any:
    if not over:
        return a
    try:
        cast = jax.lax.pcast
    except AttributeError:  # jax 0.8
        return jax.lax.pvary(a, over)  # pyright: ignore[reportAttributeAccessIssue]
    return cast(a, over, to="varying")
