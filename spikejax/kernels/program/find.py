"""Whether an equation is a program, and why not."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import surrogate
from spikejax.core import checks, draws
from spikejax.core.cell import Bound, Cell
from spikejax.core.identity import key_of
from spikejax.kernels.layer.arrays import refusal_of_arrays
from spikejax.kernels.once import is_closed
from spikejax.kernels.program.lower import Refused
from spikejax.kernels.program.program import Program, program_of

PyTree = Any
MOST_FIELDS = 16
_MOST_KEPT = 256
_kept: OrderedDict[Any, Any] = OrderedDict()


class Found(NamedTuple):
    """The program of a neuron and the values of its constants."""

    program: Program
    constants: tuple[Any, ...]
    has_support: bool = True  # as far as its surrogate is known
    learned: int = 0  # which of the named constants, as bits


def find(
    equation: Callable,
    state: PyTree,
    x: Any,
    values: dict[str, Any],
    learned: Collection[str] = (),
) -> Found | str:
    """The program of `equation(state, x, **values)`, or why there is none.

    Args:
      equation: of a neuron.
      state: before a step, arrays or their shapes.
      x: shape of the input of a step.
      values: of its constants.
      learned: names of those that are.
    """
    if surrogate.is_smooth():
        return "a smooth function stands in for the spike"
    state = jax.tree.map(lambda a: jax.ShapeDtypeStruct(a.shape, a.dtype), state)
    values = dict(sorted(values.items()))  # whatever is learned: one program
    leaves, form = jax.tree.flatten(state)
    shapes = tuple((a.shape, a.dtype) for a in (*leaves, x))
    key = (key_of(equation), form, shapes, tuple(values))
    found = _kept.get(key)
    if found is None:
        try:
            with draws.drawing(draws.WHOLE):
                found = program_of(equation, state, x, tuple(values))
        except Refused as refused:
            found = str(refused)
        if is_closed((equation, () if isinstance(found, str) else found[1])):
            _kept[key] = found
            while len(_kept) > _MOST_KEPT:
                _kept.popitem(last=False)
    if isinstance(found, str):
        return found
    program, held = found
    spike = spike_of(equation)
    is_dense = isinstance(spike, surrogate.Surrogate)
    is_dense = is_dense and spike.support is None and spike.keep is None
    bits = sum([1 << n for n, name in enumerate(program.names) if name in learned])
    return Found(program, (*values.values(), *held), not is_dense, bits)


def spike_of(equation: Callable) -> Any:
    """The surrogate that an equation was given, or the one around which it stands."""
    while isinstance(equation, partial):
        if "spike" in equation.keywords:
            return equation.keywords["spike"]
        equation = equation.keywords.get("inner", equation.func)
    return None


def program(cell: Cell, x: Any = None) -> Program:
    """The program of a neuron: what the layer kernels do in a step, and back.

    Args:
      cell: a neuron, such as `adlif(0.9, 0.95, 0.5, 1.0)`.
      x: an array or its struct, one step of input; of eight neurons by default.

    Returns:
      A `Program`. It prints as equations, is equal for all values of the constants,
      and `summary` tells how long it is, who runs it and what it keeps.

    Raises:
      TypeError: a cell that is not one neuron.
      ValueError: a neuron whose equation is no program, with the reason.

    Example:
      >>> import spikejax as sj
      >>> print(str(sj.kernels.program(sj.lif(0.9))).splitlines()[0])
      forward: 9 instructions a step
    """
    if x is None:
        x = jax.ShapeDtypeStruct((1, 8), jnp.float32)
    told: list[Found | str | None] = []

    def trace(key):
        params, state = cell.init(key, x)
        about = cell.step.args[0] if isinstance(cell.step, Bound) else None
        step = None if about is None else about.dynamics(params, x.dtype)
        told.append(None if step is None else find(step[0], state, x, step[1]))

    jax.eval_shape(trace, jax.random.key(0))
    (found,) = told
    if found is None:
        expected = checks.refuse("kernels.program", "cell", "to be one neuron", cell)
        raise TypeError(str(expected))
    if isinstance(found, str):
        message = "to be elementwise with one spike"
        raise checks.refuse("kernels.program", "cell", message, checks.Text(found))
    return found.program


def refusal(found: Found | str, start: Any, xs: Any, feedback: Any) -> str | None:
    """Why there is no native kernel for a program, or None if there is one."""
    del feedback
    if isinstance(found, str):
        return found
    unfit = refusal_of_arrays(start, xs)
    if unfit is not None:
        return unfit
    if len(start) > MOST_FIELDS:
        return f"its state has more than {MOST_FIELDS} fields"
    for value in found.constants:
        sizes = [n for n in jnp.shape(value) if n != 1]
        if sizes and (sizes != [xs.shape[-1]] or jnp.shape(value)[-1] != sizes[0]):
            return "a constant is neither a number nor one per neuron"
    return None


def told(found: Found, *call: Any) -> tuple[float, str]:
    """What a report says of a program that runs."""
    del call
    return 1.0, _told(found, found.program.told(found.learned))


def told_on_host(found: Found, *call: Any) -> tuple[float, str]:
    """The same of one whose instructions NumPy runs."""
    del call
    return 1.0, _told(found, found.program.run_by("run by NumPy", found.learned))


def _told(found: Found, text: str) -> str:
    is_dense = "; its surrogate has no support: dz is dense"
    return text if found.has_support else text + is_dense
