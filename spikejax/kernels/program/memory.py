"""How much memory a function takes: its traced operations, and how long values live.

Nothing is compiled. What XLA does with memory is modelled by four rules: elementwise
operations are fused into what uses them, and a value of theirs is written out only for
an operation that is not; what is elementwise computes a cheap one again, whose operands
live on for it; a value is freed behind its last use; an elementwise result takes the
place of an operand of its size that ends there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.extend.core import ClosedJaxpr, Jaxpr, Literal, Var

# Of the result they are a view.
VIEWS = {"reshape", "squeeze", "expand_dims", "stop_gradient", "copy"}
# Fused into what uses them, beside all that is elementwise.
FUSED = {
    *("broadcast_in_dim", "convert_element_type", "iota", "select_n", "transpose"),
    *("slice", "rev", "bitcast_convert_type", "reduce_precision", "copy_p", "pad"),
    *("integer_pow", "clamp", "is_finite", "population_count", "split"),
}
ELEMENTWISE = {
    *("add", "sub", "mul", "div", "rem", "neg", "abs", "sign", "max", "min", "pow"),
    *("exp", "exp2", "log", "log1p", "expm1", "tanh", "logistic", "sin", "cos", "tan"),
    *("sqrt", "rsqrt", "cbrt", "floor", "ceil", "round", "square", "erf", "atan2"),
    *("eq", "ne", "lt", "le", "gt", "ge", "and", "or", "xor", "not", "nextafter"),
    *("shift_left", "shift_right_logical", "shift_right_arithmetic", "add_any"),
}
CHEAP = {"add", "sub", "mul", "neg", "max", "min", "add_any"}  # as XLA has it
INLINED = {"jit", "pjit", "closed_call", "core_call", "remat", "remat2", "checkpoint"}
INLINED |= {"custom_jvp_call", "custom_vjp_call", "custom_vmap_call"}
INLINED |= {"custom_vjp_call_jaxpr"}


class Footprint(NamedTuple):
    """Bytes of a compiled function, as `compiled.memory_analysis()` counts them.

    Attributes:
      arguments: what is handed in.
      outputs: what is handed out.
      temporary: what it holds in between, at most.
    """

    arguments: int
    outputs: int
    temporary: int

    @property
    def total(self) -> int:
        """All of it."""
        return sum(self)


class Operation(NamedTuple):
    """One operation of the flat program; values are numbers, None for a literal."""

    name: str
    operands: tuple[int, ...]
    results: tuple[int, ...]
    inside: int  # bytes that it holds while it runs


def footprint(function: Callable, *args: Any) -> Footprint:
    """What a function takes in memory, from the shapes of its arguments."""
    traced = jax.make_jaxpr(function)(*args)
    flat = _Flat()
    given = [flat.new(v) for v in traced.jaxpr.invars]
    constants = [flat.new(v) for v in traced.jaxpr.constvars]
    ends = flat.inline(traced.jaxpr, given + constants)
    sizes = flat.sizes
    arguments = sum(sizes[i] for i in [*given, *constants])
    outputs = sum(_bytes(v) for v in traced.jaxpr.outvars)
    return Footprint(arguments, outputs, _peak(flat, {*given, *constants}, ends))


class _Flat:
    """A program without calls, written down while it is gone through."""

    def __init__(self):
        self.sizes: list[int] = []
        self.operations: list[Operation] = []

    def new(self, var: Any) -> int:
        self.sizes.append(_bytes(var))
        return len(self.sizes) - 1

    def inline(self, jaxpr: Jaxpr, values: list) -> list:
        """Writes down a program of these values; those that it puts out."""
        known = dict(zip([*jaxpr.invars, *jaxpr.constvars], values, strict=False))

        def read(v):
            return None if isinstance(v, Literal) else known.get(v)

        platform: dict[Var, tuple] = {}
        for eqn in jaxpr.eqns:
            name, took = eqn.primitive.name, [read(v) for v in eqn.invars]
            inner = _inner(eqn)
            if name == "platform_index":
                platform[eqn.outvars[0]] = eqn.params["platforms"]
            if name == "cond" and eqn.invars[0] in platform:
                branch = inner[_chosen(platform[eqn.invars[0]])]
                put = self.inline(branch.jaxpr, self.bound(branch, took[1:]))
            elif name in INLINED and len(inner) >= 1:
                put = self.inline(inner[0].jaxpr, self.bound(inner[0], took))
            else:
                put = [self.new(v) for v in eqn.outvars]
                inside = max((_inside(one) for one in inner), default=0)
                if name == "scan":  # what it stacks is there as zeros before it runs
                    carried = eqn.params["num_carry"]
                    inside += sum(_bytes(v) for v in eqn.outvars[carried:])
                operands = tuple(i for i in took if i is not None)
                name = "reshape" if _is_view(eqn) else name
                self.operations.append(Operation(name, operands, tuple(put), inside))
            known.update(zip(eqn.outvars, put, strict=True))
        return [read(v) for v in jaxpr.outvars]

    def bound(self, closed: ClosedJaxpr, values: list) -> list:
        return [*values, *(self.new(v) for v in closed.jaxpr.constvars)]


def _is_view(eqn: Any) -> bool:
    """Whether a result has the bytes of the operand in their order."""
    name = eqn.primitive.name
    if name not in ("broadcast_in_dim", "slice", "transpose", "convert_element_type"):
        return name in VIEWS
    before, after = eqn.invars[0].aval, eqn.outvars[0].aval
    if before.size != after.size or before.dtype != after.dtype:
        return False
    if name != "transpose":
        return True
    moved = [i for i in eqn.params["permutation"] if before.shape[i] != 1]
    return moved == sorted(moved)


def _inner(eqn: Any) -> list[ClosedJaxpr]:
    """The programs in an operation, in their order."""
    found = []
    for value in eqn.params.values():
        for one in value if isinstance(value, (tuple, list)) else (value,):
            if isinstance(one, ClosedJaxpr):
                found.append(one)
            elif isinstance(one, Jaxpr):
                found.append(ClosedJaxpr(one, ()))
    return found


def _chosen(platforms: tuple) -> int:
    """The branch for the device that runs."""
    here = jax.default_backend()
    named = [i for i, names in enumerate(platforms) if names and here in names]
    return named[0] if named else len(platforms) - 1


def _inside(closed: ClosedJaxpr) -> int:
    """What a branch or the body of a loop holds, beside what comes in."""
    flat = _Flat()
    given = [flat.new(v) for v in closed.jaxpr.invars]
    given += [flat.new(v) for v in closed.jaxpr.constvars]
    ends = flat.inline(closed.jaxpr, given)
    return _peak(flat, {*given}, ends)


def _peak(flat: _Flat, given: set[int], ends: list) -> int:
    """The most bytes alive at once, without what comes in and what goes out."""
    alive = {i for i in ends if i is not None}
    kept: list[Operation] = []
    for operation in reversed(flat.operations):  # what nobody uses is not done
        if alive.intersection(operation.results):
            alive.update(operation.operands)
            kept.append(operation)
    kept.reverse()
    roots, fused = _roots(kept, given, ends)
    last: dict[int, int] = {}
    for i, operation in enumerate(kept):
        if any(r in roots[r] for r in operation.results):  # it is written out
            read = fused if operation.name in ELEMENTWISE else roots
            for operand in operation.operands:
                last.update(dict.fromkeys(read.get(operand, ()), i))
    out = {r for i in ends if i is not None for r in roots.get(i, ())}
    now, most, held = 0, 0, {*given, *out}
    ending: dict[int, list[int]] = {}
    for value, i in last.items():
        ending.setdefault(i, []).append(value)
    for i, operation in enumerate(kept):
        made = [r for r in operation.results if r in roots[r] and r not in held]
        gone = [v for v in ending.get(i, ()) if v not in held]
        grows = sum(flat.sizes[r] for r in made)
        falls = sum(flat.sizes[v] for v in gone)
        if operation.name in ELEMENTWISE | FUSED:
            now -= falls
            most = max(most, now + max(grows, falls))
            now += grows
        else:
            most = max(most, now + grows + operation.inside)
            now += grows - falls
        now -= sum(flat.sizes[r] for r in made if r not in last)
    return most


def _roots(
    kept: list[Operation], given: set[int], ends: list
) -> tuple[dict[int, set[int]], dict[int, set[int]]]:
    """Of every value those in memory that it is computed from, or itself.

    The second is for what is elementwise, which computes again what is cheap.
    """
    demanded = {i for i in ends if i is not None}
    uses = Counter(o for operation in kept for o in {*operation.operands})
    demanded |= {value for value, number in uses.items() if number > 1}
    turned = {o.results[0]: o.operands for o in kept if o.name == "transpose"}
    written: set[int] = set()  # for what is not elementwise
    for operation in reversed(kept):
        if operation.name in VIEWS:
            if demanded.intersection(operation.results):
                demanded.update(operation.operands)
            if written.intersection(operation.results):
                written.update(operation.operands)
        elif operation.name not in ELEMENTWISE | FUSED:
            if operation.name == "dot_general":  # it reads a transpose in place
                for value in operation.operands:
                    demanded.update(turned.get(value, (value,)))
            elif not operation.name.startswith(("reduce", "arg")):
                demanded.update(operation.operands)
                written.update(operation.operands)
    roots: dict[int, set[int]] = {i: {i} for i in given}
    fused = dict(roots)
    for operation in kept:
        is_fused = operation.name in ELEMENTWISE | FUSED
        read = roots if operation.name in VIEWS else fused
        below = set().union(*(read.get(o, {o}) for o in operation.operands))
        above = set().union(*(fused.get(o, {o}) for o in operation.operands))
        for result in operation.results:
            is_view = operation.name in VIEWS
            is_made = not (is_view or (is_fused and result not in demanded))
            roots[result] = {result} if is_made else below
            again = result in written and operation.name in CHEAP
            fused[result] = above if is_view or again else roots[result]
    return roots, fused


def _bytes(var: Any) -> int:
    shape, dtype = var.aval.shape, var.aval.dtype
    if jnp.issubdtype(dtype, jax.dtypes.prng_key):
        return 8 * int(np.prod(shape))
    return int(np.prod(shape)) * np.dtype(dtype).itemsize
