"""Programs run by NumPy or by JAX: the same instructions as in the kernels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from spikejax.kernels.program.code import Code, Part, Source


def _truth(xp: Any, p: Any) -> Any:
    return xp.where(p, np.float32(1), np.float32(0))


def _logistic(xp: Any, a: Any) -> Any:
    return np.float32(1) / (np.float32(1) + xp.exp(-a))


# Of `xp`, which is `numpy` or `jax.numpy`, and the operands.
ARITHMETIC: dict[str, Callable] = {
    "add": lambda xp, a, b: a + b,
    "sub": lambda xp, a, b: a - b,
    "mul": lambda xp, a, b: a * b,
    "div": lambda xp, a, b: a / b,
    "max": lambda xp, a, b: xp.maximum(a, b),
    "min": lambda xp, a, b: xp.minimum(a, b),
    "pow": lambda xp, a, b: xp.power(a, b),
    "rem": lambda xp, a, b: xp.fmod(a, b),
    "gt": lambda xp, a, b: _truth(xp, a > b),
    "ge": lambda xp, a, b: _truth(xp, a >= b),
    "eq": lambda xp, a, b: _truth(xp, a == b),
    "ne": lambda xp, a, b: _truth(xp, a != b),
    "and": lambda xp, a, b: _truth(xp, (a != 0) & (b != 0)),
    "or": lambda xp, a, b: _truth(xp, (a != 0) | (b != 0)),
    "not": lambda xp, a: _truth(xp, a == 0),
    "select": lambda xp, p, a, b: xp.where(p != 0, a, b),
    "mad": lambda xp, a, b, c: a * b + c,
    "msub": lambda xp, a, b, c: a * b - c,
    "nmad": lambda xp, a, b, c: c - a * b,
    "step": lambda xp, a: _truth(xp, a > 0),
    "neg": lambda xp, a: -a,
    "abs": lambda xp, a: xp.abs(a),
    "sign": lambda xp, a: xp.sign(a),
    "sqrt": lambda xp, a: xp.sqrt(a),
    "rsqrt": lambda xp, a: np.float32(1) / xp.sqrt(a),
    "exp": lambda xp, a: xp.exp(a),
    "expm1": lambda xp, a: xp.expm1(a),
    "log": lambda xp, a: xp.log(a),
    "log1p": lambda xp, a: xp.log1p(a),
    "tanh": lambda xp, a: xp.tanh(a),
    "logistic": _logistic,
    "sin": lambda xp, a: xp.sin(a),
    "cos": lambda xp, a: xp.cos(a),
    "floor": lambda xp, a: xp.floor(a),
    "ceil": lambda xp, a: xp.ceil(a),
    "round": lambda xp, a: xp.rint(a),
    "is_finite": lambda xp, a: _truth(xp, xp.isfinite(a)),
    "finite": lambda xp, a: xp.where(xp.isfinite(a), a, np.float32(np.nan)),
}
OPERANDS = {name: run.__code__.co_argcount - 1 for name, run in ARITHMETIC.items()}


def execute(code: Code, given: dict[Source, Any], xp: Any = np) -> list[Any]:
    """The results of a code for arrays that broadcast against each other."""
    slots: dict[int, Any] = {k: given[s] for k, s in enumerate(code.sources)}
    first = len(code.sources)
    slots |= {first + k: v for k, v in enumerate(code.values)}
    with np.errstate(all="ignore"):
        for operation, slot, *operands in code.instructions:
            read = [slots[k] for k in operands[: OPERANDS[operation]]]
            slots[slot] = ARITHMETIC[operation](xp, *read)
    return [slots[k] for k in code.outputs]


def derived(part: Part, given: dict[Source, Any], xp: Any = np) -> dict[Source, Any]:
    """What is given, and what constants alone decide."""
    found = execute(part.before, given, xp)
    return given | {Source("derived", k): v for k, v in enumerate(found)}
