"""Compiles the programs of a network on request."""

from __future__ import annotations

import os
import pathlib
import warnings
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.inspect._choice import SCAN
from spikejax.inspect.explain import Explanation, explain
from spikejax.kernels import ffi, registry
from spikejax.kernels.program import cache, emit
from spikejax.kernels.program.code import Code
from spikejax.kernels.program.program import listened


class Compiled(NamedTuple):
    """What `kernels.compile` came to; `str` of it is to be read.

    Attributes:
      programs: how many of the network's were not compiled before.
      file: where they lie, or None.
      why: where they are still interpreted, the reason, or None.
      explanation: what takes the parts of the network now, as `events.explain` has it.
    """

    programs: int
    file: pathlib.Path | None
    why: str | None
    explanation: Explanation

    def __str__(self) -> str:
        some = f"{self.programs} program{'s' * (self.programs != 1)}"
        lines = [f"compiled: {some}: {self.file}"]
        if self.file is None:
            head = f"interpreted: {some}" if self.programs else "nothing to compile"
            lines = [head if self.why is None else f"{head}: {self.why}"]
        parts = [part for part in self.explanation.parts if part.kernel == SCAN]
        told = [f"{f'{p.path} {p.cell}'.strip()} ({p.why})" for p in parts]
        lines += [f"scanned: {'; '.join(told)}"] if told else []
        return "\n".join(lines)

    __repr__ = __str__


def compile(
    net: Cell,
    xs: Any,
    *,
    directory: str | os.PathLike | None = None,
    compiler: str | None = None,
) -> Compiled:
    """Compiles the programs of a network's neurons, which are interpreted else.

    The equation of a neuron of your own runs in the whole-sequence kernels as a
    program, by an interpreter. Here a C++ compiler makes loops of it, such as the
    library has for its own neurons, for both directions and what the network learns.
    From then on they run wherever this process runs these programs, in functions that
    `jax.jit` compiled before, too. The numbers are the interpreter's, to the bit; where
    an equation has `tanh`, `sin`, `log` or `pow`, as far as the compiler's mathematical
    library is the one that spikejax was built with.

    Nothing is compiled unless it is asked for, and then once: the result is kept in a
    directory of yours, and the next process that asks for it loads it, which takes no
    compiler. A network that is exported or serialised takes its programs with it as
    instructions: they are interpreted, with the same numbers, where nobody has called
    `compile`.

    A file is loaded if it is yours or root's, nobody else may write it, and its content
    is that which its name says; others are as if they were not there. Processes may
    share a directory and ask at once.

    Args:
      net: a network, as it is trained: what it learns is what gradients are compiled
        for.
      xs: its input, an array or a ShapeDtypeStruct `(time, *batch, *features)`;
        nothing runs.
      directory: where compiled programs are kept; `$XDG_CACHE_HOME/spikejax` by
        default, or `~/.cache/spikejax`.
      compiler: a command that takes the options of GCC; `$CXX` by default, or the first
        there is of `c++`, `g++` and `clang++`.

    Returns:
      How many programs there were, where they are, and which neurons are scanned, since
      they have no program, and why. Without a compiler a warning of one line says so,
      and the programs are interpreted.

    Raises:
      TypeError: `net` is no cell.
      ValueError: somebody else may write in `directory`, or it cannot be written; what
        is given as `compiler` is none.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.serial(sj.linear(8), sj.adlif(0.9, 0.95, 0.5, 1.0), sj.li(0.9))
      >>> xs = jax.ShapeDtypeStruct((10, 4, 3), "float32")
      >>> print(sj.kernels.compile(net, xs))  # `adlif` is compiled already
      nothing to compile
      scanned: 2 li (there is no kernel for its equation: it has no spike)
    """
    if not isinstance(net, Cell):
        refused = checks.refuse("kernels.compile", "net", "to be a cell", net)
        raise TypeError(str(refused))
    command = cache.compiler(compiler)
    xs = jax.ShapeDtypeStruct(xs.shape, xs.dtype)
    library, missing = ffi.load(), []
    file, why = None, None
    if library.path is None:
        why = f"native kernels are not available: {library.reason}"
        warnings.warn(f"`kernels.compile` has nothing to compile: {why}.", stacklevel=2)
    else:
        missing = _missing(net, xs)
    if missing:
        found = _loaded(missing, cache.directory(directory), command)
        file, why = (None, found) if isinstance(found, str) else (found, None)
    if missing and why is not None:
        some = f"{len(missing)} program{'s' * (len(missing) != 1)}"
        text = f"`kernels.compile` leaves {some} to the interpreter: {why}."
        warnings.warn(text, stacklevel=2)
    return Compiled(len(missing), file, why, explain(net, xs))


def _missing(net: Cell, xs: jax.ShapeDtypeStruct) -> list[Code]:
    """What a network runs, forwards and backwards, that is not compiled yet."""
    x = jax.ShapeDtypeStruct(xs.shape[1:], xs.dtype)
    params, state = jax.eval_shape(net.init, jax.random.key(0), x)

    def total(params, xs, state):
        leaves = jax.tree.leaves(net.unroll(params, state, xs)[1])
        return sum([jnp.sum(a.astype(jnp.float32)) for a in leaves])

    gradient = jax.grad(total, (0, 1), allow_int=True)
    with registry.use("auto"), registry.noted(), listened() as asked:
        jax.eval_shape(gradient, params, xs, state)
    found: dict[bytes, Code] = {}
    for program, learned in asked:
        for part in (program.forward, *program.backward(learned).parts):
            if not part.is_compiled:
                words = np.array(part.step.words, np.int32).tobytes()
                found[words] = part.step
    return [found[words] for words in sorted(found)]


def _loaded(
    codes: list[Code], folder: pathlib.Path, command: list[str] | str
) -> pathlib.Path | str:
    """Hands codes to the library; the file they are in, or why they are interpreted."""
    source = emit.plugin(codes)
    key = cache.key(source)
    path = cache.find(folder, key)
    if path is None:
        if isinstance(command, str):
            return command
        made = cache.make(folder, key, source, command)
        if isinstance(made, str):
            return made
        path = made
    if not ffi.register_programs(path):
        return f"the native library does not take {path}"
    return path
