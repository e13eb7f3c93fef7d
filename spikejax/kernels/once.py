"""What is compiled once for one structure, outside of `jit` too."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Hashable
from functools import partial, wraps
from types import CellType, FunctionType, MethodType
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax.core.identity import Keyed
from spikejax.kernels import registry

NOTHING = np.zeros((), bool)


def once(function: Callable) -> Callable:
    """`function(static, *arrays)`, compiled once for equal `static`: see `ready`."""
    of = ready(function)

    @wraps(function)
    def call(static: Hashable, *arrays: Any) -> Any:
        return of(static)(*arrays)

    return call


def ready(function: Callable) -> Callable[[Hashable], Callable]:
    """From `static` to `function(static, *arrays)`, compiled once for equal `static`.

    What `jax.lax.scan` and its like are given outside of `jit` is compiled at every
    call, unless it is the same function as before; and so is its derivative.

    Traced anew, as without this, is a `static` with a tracer in it, and whatever is
    traced while somebody notes what is chosen. Inside of `jit` it is the function.
    """

    def keyed(state: Hashable, static: Hashable, *arrays: Any) -> Any:
        del state
        return function(static, *arrays)

    compiled = jax.jit(keyed, static_argnums=(0, 1))

    def of(static: Hashable) -> Callable:
        if is_traced() or registry.is_noted() or not is_closed(static):
            return partial(function, static)
        return partial(compiled, registry.state(), static)

    return of


@once
def steps(how: tuple[Callable, bool], params: Any, state: Any, xs: Any):
    """`jax.lax.scan` of a cell's step; `how` is that step, and whether to put out the
    states of all steps beside the outputs."""
    step, seen = how

    def body(state, x):
        state, y = step(params, state, x)
        return state, (y, state) if seen else y

    return jax.lax.scan(body, state, xs)


def is_traced() -> bool:
    """Whether a program is being made: then constants are tracers, too."""
    return isinstance(jnp.asarray(NOTHING), Tracer)


def is_closed(value: Any) -> bool:
    """Whether no tracer is in a value, nor in what its functions close over."""
    seen: set[int] = set()
    todo = [value]
    while todo:
        value = todo.pop()
        if isinstance(value, Tracer):
            return False
        if id(value) in seen:
            continue
        seen.add(id(value))
        todo += _inside(value)
    return True


def _inside(value: Any) -> list:
    if isinstance(value, (tuple, list)):
        return [*value]
    if isinstance(value, dict):
        return [*value.values()]
    if isinstance(value, partial):
        return [value.func, *value.args, *value.keywords.values()]
    if isinstance(value, Keyed):
        return [value.value]
    if isinstance(value, MethodType):
        return [value.__self__]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return [getattr(value, field.name) for field in dataclasses.fields(value)]
    if isinstance(value, FunctionType):
        cells = value.__closure__ or ()
        given = [*(value.__defaults__ or ()), *(value.__kwdefaults__ or {}).values()]
        return [*map(_content, cells), *given]
    return []


def _content(cell: CellType) -> Any:
    try:
        return cell.cell_contents
    except ValueError:  # a name that has no value yet
        return None
