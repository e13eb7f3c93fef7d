"""The bill of a training step before it runs: memory, time, and what would fit."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.combinators.checkpointed import checkpointed
from spikejax.combinators.precision import precision
from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.inspect.rows import table
from spikejax.kernels.dense import dense
from spikejax.kernels.program.memory import Footprint, footprint

PyTree = Any
UNITS = {"B": 1, "KB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12}
UNITS |= {"KIB": 2**10, "MIB": 2**20, "GIB": 2**30, "TIB": 2**40}
REPEATS = 9  # of a shorter step that is timed; two go before, then the median counts


class Option(NamedTuple):
    """A way to take the step.

    Attributes:
      name: what is changed, or "as it is".
      net: the network.
      batch: samples of a step.
      memory: bytes, of arguments, outputs and what is held in between.
      fits: whether they are within the budget.
    """

    name: str
    net: Cell
    batch: int
    memory: Footprint
    fits: bool


class Plan(NamedTuple):
    """What a step will take; `str` of it is a table.

    Attributes:
      options: the step as it is first; where it does not fit, what takes less.
      budget: bytes, or None.
      seconds: of the step as it is; None where it was not asked for.
    """

    options: tuple[Option, ...]
    budget: float | None
    seconds: float | None

    @property
    def memory(self) -> int:
        """Bytes of the step as it is."""
        return self.options[0].memory.total

    @property
    def fits(self) -> bool:
        """Whether it fits as it is."""
        return self.options[0].fits

    @property
    def choice(self) -> Option | None:
        """The first option that fits, None where none does."""
        return next((option for option in self.options if option.fits), None)

    def __str__(self) -> str:
        rows: list[tuple[str, ...]] = [
            ("step", "batch", "arguments", "outputs", "between", "all", "")
        ]
        for option in self.options:
            sizes = [_size(n) for n in (*option.memory, option.memory.total)]
            said = "" if self.budget is None or option.fits else "does not fit"
            rows.append((option.name, str(option.batch), *sizes, said))
        lines = [table(rows)]
        if self.budget is not None:
            lines.append(f"budget: {_size(self.budget)}")
        if self.seconds is not None:
            lines.append(f"time of the step as it is: {1e3 * self.seconds:.3g} ms")
        return "\n".join(lines)

    __repr__ = __str__


def plan(
    net: Cell,
    xs: Any,
    *,
    budget: float | str | None = None,
    loss: Callable[[PyTree], jax.Array] | None = None,
    optimiser: Any = None,
    timed: bool = False,
) -> Plan:
    """What a training step will take, before it is compiled or run.

    The step is traced by shapes alone, and its memory follows from how long its values
    live. Where that is above the budget, the same is told of what takes less:
    `checkpointed` at about the square root of the steps, `precision` in bfloat16, both,
    and half the batch again and again.

    Time is not modelled but measured, where `timed` asks for it: of a step of half of
    the time axis, on the data themselves, since it depends on their spikes; twice that.

    Args:
      net: the network.
      xs: input of a step, `(time, batch, *features)`, or a `ShapeDtypeStruct`.
      budget: bytes, or a text such as "2 GB" or "512 MiB"; None for no limit.
      loss: of the outputs of all steps; by default their mean square.
      optimiser: one of optax, whose state and update are then part of the step.
      timed: whether to measure as well.

    Returns:
      A `Plan`.

    Raises:
      ValueError: `budget` that is no size, `xs` without time and batch, or, to be
        timed, of shapes alone or fewer than 16 steps.
      TypeError: `net` is not a cell.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.serial(sj.linear(64), sj.lif(0.9), sj.linear(10), sj.li(0.9))
      >>> xs = jax.ShapeDtypeStruct((100, 32, 700), "float32")
      >>> found = sj.plan(net, xs, budget="12 MB")
      >>> found.fits, found.choice.name
      (True, 'as it is')
    """
    as_cell("plan", "net", net)
    limit = _bytes_of(budget)
    if np.ndim(xs) < 3:
        got = checks.Text(f"shape {list(np.shape(xs))}")
        raise checks.refuse("plan", "xs", "of shape (time, batch, *features)", got)
    if timed and (isinstance(xs, jax.ShapeDtypeStruct) or len(xs) < 16):
        message = "to be data of at least 16 steps, to be timed"
        raise checks.refuse("plan", "xs", message, xs)
    loss = _mean_square if loss is None else loss
    options = []
    for name, cell, batch in _ways(net, np.shape(xs)):
        shape = (np.shape(xs)[0], batch, *np.shape(xs)[2:])
        struct = jax.ShapeDtypeStruct(shape, jnp.result_type(xs))
        size = _footprint(cell, struct, loss, optimiser)
        fits = limit is None or size.total <= limit
        options.append(Option(name, cell, batch, size, fits))
        if fits and (name == "as it is" or "batch" in name):
            break
    seconds = _seconds(net, xs, loss, optimiser) if timed else None
    return Plan(tuple(options), limit, seconds)


def _ways(net: Cell, shape: tuple[int, ...]) -> Iterator[tuple[str, Cell, int]]:
    """The step as it is, then what takes less."""
    steps, batch = shape[:2]
    near = max(round(steps**0.5), 1)
    every = min((abs(k - near), k) for k in range(1, steps + 1) if steps % k == 0)[1]
    every = every if near / 2 <= every <= 2 * near else near
    half = precision(net, "bfloat16")
    yield "as it is", net, batch
    yield "precision bfloat16", half, batch
    yield f"checkpointed every {every}", checkpointed(net, every), batch
    yield f"bfloat16, checkpointed every {every}", checkpointed(half, every), batch
    while batch > 1:
        batch //= 2
        yield f"batch of {batch}", net, batch


def _step(net: Cell, loss: Callable, optimiser: Any) -> Callable:
    def step(params, moments, state, xs):
        def lost(params):
            return loss(dense(net.unroll(params, state, xs)[1]))

        value, grads = jax.value_and_grad(lost)(params)
        if optimiser is None:
            return value, grads
        updates, moments = optimiser.update(grads, moments, params)
        params = jax.tree.map(lambda p, u: (p + u).astype(p.dtype), params, updates)
        return value, params, moments

    return step


def _footprint(net, struct, loss, optimiser) -> Footprint:
    one = jax.ShapeDtypeStruct(struct.shape[1:], struct.dtype)
    params, state = jax.eval_shape(net.init, jax.random.key(0), one)
    moments = () if optimiser is None else jax.eval_shape(optimiser.init, params)
    return footprint(_step(net, loss, optimiser), params, moments, state, struct)


def _seconds(net, xs, loss, optimiser) -> float:
    """Twice that of a step of half of the time."""
    params, state = net.init(jax.random.key(0), xs[0])
    moments = () if optimiser is None else optimiser.init(params)
    step, half = jax.jit(_step(net, loss, optimiser)), len(xs) // 2
    given = (params, moments, state, jnp.asarray(xs[:half]))
    found = []
    for _ in range(REPEATS):
        begun = time.perf_counter()
        jax.block_until_ready(step(*given))
        found.append(time.perf_counter() - begun)
    return float(np.median(found[2:])) * len(xs) / half


def _mean_square(ys: PyTree) -> Any:
    return sum(jnp.mean(y**2) for y in jax.tree.leaves(ys))


def _bytes_of(budget: float | str | None) -> float | None:
    if budget is None:
        return None
    if isinstance(budget, str):
        found = re.fullmatch(r"\s*([\d.]+)\s*([KMGT]?I?B)\s*", budget.upper())
        if found is None or found[1].count(".") > 1:
            message = "a size such as '2 GB' or '512 MiB'"
            raise checks.refuse("plan", "budget", message, budget)
        budget = float(found[1]) * UNITS[found[2]]
    size: Any = budget
    checks.positive("plan", budget=size)
    return float(size)


def _size(number: float) -> str:
    for unit in ("GB", "MB", "KB"):
        if number >= UNITS[unit]:
            return f"{number / UNITS[unit]:.3g} {unit}"
    return f"{number:.0f} B"
