"""The one module that reads jaxprs: on values, or as nodes of a graph."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.extend.core as jex
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax.kernels.program.code import Source
from spikejax.kernels.program.composed import composed
from spikejax.kernels.program.graph import Graph
from spikejax.kernels.program.lower import Refused
from spikejax.kernels.program.primitives import (
    AS_IT_IS,
    CUSTOM,
    INNER,
    RANDOM,
    SAME,
    WITHOUT,
)

TO_EVEN = jax.lax.RoundingMethod.TO_NEAREST_EVEN


def calls_back(jaxpr: Any) -> bool:
    """Whether anything in a jaxpr calls Python back."""
    for eqn in jaxpr.eqns:
        if "callback" in eqn.primitive.name or eqn.effects:
            return True
        for inner in jax.tree.leaves([*eqn.params.values()]):
            inner = inner.jaxpr if isinstance(inner, jex.ClosedJaxpr) else inner
            if isinstance(inner, jex.Jaxpr) and calls_back(inner):
                return True
    return False


def run(jaxpr: Any, consts: Any, args: Any, spike: Callable) -> list:
    """A jaxpr on values, with `spike(eqn, values)` in the place of its spike."""
    known = dict(zip([*jaxpr.constvars, *jaxpr.invars], [*consts, *args], strict=True))

    def value(var):
        return var.val if isinstance(var, jex.Literal) else known[var]

    for eqn in jaxpr.eqns:
        values = [value(v) for v in eqn.invars]
        inner = _inner(eqn)
        if _is_spike(eqn):
            out = spike(eqn, values)
        elif inner is not None and eqn.primitive.name not in CUSTOM:
            out = run(inner.jaxpr, inner.consts, values, spike)
        else:
            out = bound(eqn, values)
        known |= zip(eqn.outvars, out, strict=True)
    return [value(v) for v in jaxpr.outvars]


def bound(eqn: Any, values: Any) -> list:
    """What an equation of a jaxpr is for some values."""
    if eqn.primitive.name not in CUSTOM:
        out = eqn.primitive.bind(*values, **eqn.params)
        return list(out) if eqn.primitive.multiple_results else [out]
    # As a jaxpr of its own, since how such a primitive is bound is not the same in all
    # versions of JAX.
    likes = [jax.ShapeDtypeStruct(v.aval.shape, v.aval.dtype) for v in eqn.invars]
    alone = jax.make_jaxpr(lambda *a: a[: len(eqn.outvars)])(*likes).jaxpr
    eqn = eqn.replace(invars=alone.invars)
    alone = alone.replace(eqns=[eqn], outvars=eqn.outvars)
    values = [jnp.asarray(a, v.dtype) for a, v in zip(values, likes, strict=True)]
    return list(jex.jaxpr_as_fun(jex.ClosedJaxpr(alone, ()))(*values))


def _inner(eqn: Any) -> Any:
    """The jaxpr that an equation calls, closed, or None."""
    for name in INNER:
        found = eqn.params.get(name)
        if isinstance(found, jex.ClosedJaxpr):
            return found
        if isinstance(found, jex.Jaxpr):
            return jex.ClosedJaxpr(found, ())
    return None


def spikes(jaxpr: Any) -> list:
    """The spikes of a jaxpr and of what it calls."""
    found = []
    for eqn in jaxpr.eqns:
        inner = _inner(eqn)
        if _is_spike(eqn):
            found.append(eqn)
        elif inner is not None:
            found += spikes(inner.jaxpr)
    return found


def _is_spike(eqn: Any) -> bool:
    """Whether it is a step of its first operand, with a derivative of its own."""
    if eqn.primitive.name not in CUSTOM or len(eqn.outvars) != 1:
        return False
    inner = _inner(eqn)
    if inner is None:
        return False
    graph = Graph()
    try:
        given = [graph.source(Source("x", k)) for k in range(len(eqn.invars))]
        reader = Reader(graph, eqn.outvars[0].aval.shape)
        consts = [graph.number(float(c)) for c in inner.consts]
        (out,) = reader.read(inner.jaxpr, consts, given)
    except (Refused, TypeError):
        return False
    return graph.nodes[out] == graph.nodes[graph.add("step", given[0])]


class Reader:
    """From a jaxpr to nodes of a graph."""

    def __init__(self, graph: Graph, shape: tuple[int, ...]):
        self.graph, self.shape = graph, shape

    def read(self, jaxpr: Any, consts: Any, args: Any) -> list[int]:
        known = dict(
            zip([*jaxpr.constvars, *jaxpr.invars], [*consts, *args], strict=True)
        )

        def node(var):
            if not isinstance(var, jex.Literal):
                return known[var]
            if np.ndim(var.val):
                raise Refused("it holds an array")
            return self.graph.number(float(var.val))

        for eqn in jaxpr.eqns:
            operands = [node(v) for v in eqn.invars]
            inner = _inner(eqn)
            if inner is not None:
                consts = [self._constant(c) for c in inner.consts]
                out = self.read(inner.jaxpr, consts, operands)
            else:
                out = self._nodes(eqn, operands)
            known |= zip(eqn.outvars, out, strict=True)
        return [node(v) for v in jaxpr.outvars]

    def _constant(self, value: Any) -> int:
        if np.ndim(value) or isinstance(value, Tracer):
            raise Refused("it holds an array")
        return self.graph.number(float(value))

    def _nodes(self, eqn: Any, operands: list[int]) -> list[int]:
        """The results of an equation; what cannot be one may yet be needed by none."""
        refused = [k for k in operands if k in self.graph.refused]
        if refused:
            return [refused[0]] * len(eqn.outvars)
        try:
            if len(eqn.outvars) == 1:
                return [self._node(eqn, operands)]
            name = eqn.primitive.name
            reason = f"`{name}` is not elementwise"
            reason = "it draws random numbers" if name in RANDOM else reason
        except Refused as refused:
            reason = str(refused)
        return [self.graph.refusal(reason) for _ in eqn.outvars]

    def _node(self, eqn: Any, operands: list[int]) -> int:
        name, params, add = eqn.primitive.name, eqn.params, self.graph.add
        if name in RANDOM:
            raise Refused("it draws random numbers")
        out = eqn.outvars[0].aval
        is_number = all(self.graph.value(k) is not None for k in operands)
        if out.dtype not in (jnp.float32, jnp.bool_) and not is_number:
            raise Refused(f"it computes in {out.dtype}")
        if name in AS_IT_IS:
            return operands[0]
        if name == "spikejax_step":  # inside the spikes of `surrogate`
            return add("step", operands[0])
        if name in SAME and not (name in ("and", "or", "not") and out.dtype != bool):
            return add(SAME[name], *operands)
        match name:
            case "lt" | "le":
                return add({"lt": "gt", "le": "ge"}[name], *reversed(operands))
            case "xor" if out.dtype == bool:
                return add("ne", *operands)
            case "square":
                return add("mul", operands[0], operands[0])
            case "one_minus_square":  # of `tanh` in jax 0.12
                one, x = self.graph.number(1), operands[0]
                return add("mul", add("add", one, x), add("sub", one, x))
            case "integer_pow":
                return self._power(operands[0], params["y"])
            case "clamp":
                low, x, high = operands
                return add("min", add("max", x, low), high)
            case "select_n" if len(operands) == 3:
                p, no, yes = operands
                return add("select", p, yes, no)
            case "round" if params["rounding_method"] == TO_EVEN:
                return add("round", operands[0])
            case "is_finite":
                return add("is_finite", operands[0])
            case "convert_element_type":
                is_truth = eqn.invars[0].aval.dtype == bool
                if out.dtype == bool and not is_truth:
                    return add("ne", operands[0], self.graph.number(0))
                return operands[0]
            case "broadcast_in_dim" | "reshape" | "squeeze" | "expand_dims":
                self._check_shape(eqn, is_number)
                return operands[0]
        if name in WITHOUT:
            raise Refused(f"there is no instruction for `{name}`")
        found = composed(self.graph, name, operands[0]) if operands else None
        if found is None:
            raise Refused(f"`{name}` is not elementwise")
        return found

    def _check_shape(self, eqn: Any, is_number: bool) -> None:
        """Only axes of size one may be added in front."""
        before, after = eqn.invars[0].aval.shape, eqn.outvars[0].aval.shape
        if before == after or is_number or all(n == 1 for n in before):
            return
        count = len(before)
        along = tuple(range(len(after) - count, len(after)))
        fits = after[len(after) - count :] == before
        dimensions = eqn.params.get("broadcast_dimensions", along)
        if eqn.primitive.name == "squeeze":
            fits = before[count - len(after) :] == after
        elif eqn.primitive.name == "broadcast_in_dim":
            fits = tuple(dimensions) == along and all(
                b in (1, a) for b, a in zip(before, after[-count:], strict=True)
            )
        if not fits or before == self.shape:
            raise Refused(f"`{eqn.primitive.name}` is not elementwise")

    def _power(self, x: int, exponent: int) -> int:
        """By repeated squares, as XLA does it."""
        add = self.graph.add
        if exponent < 0:
            return add("div", self.graph.number(1), self._power(x, -exponent))
        found = None
        while exponent:
            if exponent & 1:
                found = x if found is None else add("mul", found, x)
            exponent >>= 1
            if exponent:
                x = add("mul", x, x)
        return self.graph.number(1) if found is None else found
