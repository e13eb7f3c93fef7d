"""Programs as kernels know them: flat lists of three-address instructions.

A `Code` works on vectors of neurons. Slots are numbered: first what it is given, then
its numbers, then registers, which are what instructions write. Nothing in it depends on
the values of a cell's constants or on the size of a layer.
"""

from __future__ import annotations

import hashlib
from typing import NamedTuple

import numpy as np

from spikejax.kernels import ffi

# Operations, by their number in the kernels: custom_calls/layer/program.h has the same.
OPERATIONS = (
    *("add", "sub", "mul", "div", "max", "min", "pow", "rem"),
    *("gt", "ge", "eq", "ne", "and", "or", "select", "mad", "msub", "nmad"),
    *("step", "neg", "abs", "sign", "sqrt", "rsqrt", "exp", "expm1", "log", "log1p"),
    *("tanh", "logistic", "sin", "cos", "floor", "ceil", "round", "not"),
    *("is_finite", "finite"),
)
NUMBERS = {name: k for k, name in enumerate(OPERATIONS)}
COMMUTATIVE = ("add", "mul", "max", "min", "eq", "ne", "and", "or")
# What an instruction can be given, by its number in the kernels.
SOURCES = (
    *("state", "x", "constant", "derived"),
    *("spike", "cotangent", "dz", "slope", "before", "trace"),
)
_INFIX = {
    **{"add": "+", "sub": "-", "mul": "*", "div": "/", "gt": ">", "ge": ">="},
    **{"eq": "==", "ne": "!=", "and": "and", "or": "or", "pow": "**", "rem": "%"},
}
_FUSED = {"mad": "{} * {} + {}", "msub": "{} * {} - {}", "nmad": "{2} - {0} * {1}"}

# What a kernel takes at most, of each.
MOST = 256
MOST_REGISTERS = 128
MOST_INSTRUCTIONS = 4096


class Source(NamedTuple):
    """What a program is given: a kind of `SOURCES`, and which of them."""

    kind: str
    index: int = 0  # pyright: ignore[reportIncompatibleMethodOverride]


class Instruction(NamedTuple):
    """`slot = operation(a, b, c)`; operands that it does not have are zero."""

    operation: str
    slot: int
    a: int
    b: int = 0
    c: int = 0


class Code(NamedTuple):
    """A list of instructions.

    Attributes:
        sources: what the first slots hold.
        numbers: what the next slots hold, everywhere: the bits of float32.
        instructions: in order.
        outputs: slots of the results.
        registers: how many slots are written.
    """

    sources: tuple[Source, ...]
    numbers: tuple[int, ...]
    instructions: tuple[Instruction, ...]
    outputs: tuple[int, ...]
    registers: int

    @property
    def values(self) -> list[np.float32]:
        """The numbers."""
        return list(np.array(self.numbers, np.int32).view(np.float32))

    @property
    def words(self) -> list[int]:
        """The code as kernels read it."""
        parts = (self.sources, self.numbers, self.instructions, self.outputs)
        words = [len(part) for part in parts] + [self.registers]
        for kind, index in self.sources:
            words += [SOURCES.index(kind), index]
        words += self.numbers
        for operation, *slots in self.instructions:
            words += [NUMBERS[operation], *slots]
        return words + list(self.outputs)


class Part(NamedTuple):
    """One direction: what constants alone decide, once, and what every step does."""

    before: Code
    step: Code

    @property
    def words(self) -> np.ndarray:
        """Both as kernels read them."""
        before = self.before.words
        words = [len(before), *before, *self.step.words]
        return np.array(words, np.int32)

    @property
    def is_compiled(self) -> bool:
        """Whether the library has it as a loop of its own: no interpreter runs."""
        return ffi.is_compiled(np.array(self.step.words, np.int32).tobytes())

    @property
    def key(self) -> str:
        """What a compiled form is found by: the same for all cells of an equation."""
        return hashlib.sha256(self.words.tobytes()).hexdigest()[:16]


def words_of(sources: tuple[Source, ...]) -> np.ndarray:
    """Sources as kernels read them, two words each."""
    words = [w for kind, index in sources for w in (SOURCES.index(kind), index)]
    return np.array(words, np.int32)


def printed(code: Code, names: dict[Source, str], outputs: tuple[str, ...]) -> str:
    """A code as equations, one a line."""
    texts = [names.get(s, f"{s.kind}{s.index}") for s in code.sources]
    texts += [repr(float(v)) for v in code.values]
    lines, count = [], 0
    slots = dict(enumerate(texts))
    for operation, slot, *operands in code.instructions:
        slots_read = [slots.get(k, "?") for k in operands]
        name, count = f"r{count}", count + 1
        lines.append(f"{name} = {_text(operation, slots_read)}")
        slots[slot] = name
    lines += [f"{o} = {slots[k]}" for o, k in zip(outputs, code.outputs, strict=True)]
    return "\n".join(f"  {line}" for line in lines)


def _text(operation: str, operands: list[str]) -> str:
    a, b, c = operands
    if operation in _FUSED:
        return _FUSED[operation].format(a, b, c)
    if operation in _INFIX:
        return f"{a} {_INFIX[operation]} {b}"
    if operation == "select":
        return f"{b} if {a} else {c}"
    if operation in ("max", "min"):
        return f"{operation}({a}, {b})"
    return f"{operation}({a})"
