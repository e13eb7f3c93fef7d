"""Functions that are a few instructions, each to some units in the last place."""

from __future__ import annotations

from spikejax.kernels.program.graph import Graph


def composed(graph: Graph, name: str, x: int) -> int | None:
    """A function of a node as other operations, or None if it is none of these."""
    add, number = graph.add, graph.number
    one, half, size = number(1), number(0.5), add("abs", x)
    match name:
        case "tan":
            return add("div", add("sin", x), add("cos", x))
        case "exp2":
            return add("pow", number(2), x)
        case "cbrt":
            root = add("pow", size, number(1 / 3))
            return add("mul", add("sign", x), root)
        case "cosh":
            both = add("add", add("exp", x), add("exp", add("neg", x)))
            return add("mul", half, both)
        case "sinh":  # e^|x| - 1 + 1 - e^-|x|, near zero without a loss
            grown = add("expm1", size)
            both = add("add", grown, add("div", grown, add("add", grown, one)))
            return add("mul", add("sign", x), add("mul", half, both))
        case "asinh":  # of |x| + x^2 / (1 + sqrt(1 + x^2)), which is not squared late
            square = add("mul", size, size)
            root = add("sqrt", add("add", one, square))
            grown = add("add", size, add("div", square, add("add", one, root)))
            return add("mul", add("sign", x), add("log1p", grown))
        case "atanh":
            ends = add("log1p", x), add("log1p", add("neg", x))
            return add("mul", half, add("sub", *ends))
    return None
