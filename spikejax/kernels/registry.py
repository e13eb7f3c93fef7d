"""Which implementations there are, and which of them runs: one decision for all."""

from __future__ import annotations

import contextlib
import contextvars
import functools
import os
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from spikejax.core.context import Context
from spikejax.kernels import ffi

VARIABLE = "SPIKEJAX_KERNELS"
# What a report tells of, and the registered operations behind it.
_BEHIND = {
    "matmul": ("forward", "weights", "inputs"),
    "pack": ("pack", "unpack"),
    "conv": ("conv_forward", "conv_weights", "conv_inputs"),
    "max_pool": ("max_pool", "max_pool_inputs"),
    "delay": ("delay_forward", "delay_weights", "delay_inputs"),
    "layer": ("layer", "program"),
}
OPERATIONS = tuple(_BEHIND)
# XLA's own products: a way to run one, no backend to ask for.
DENSE = "dense"

_CHOSEN = Context("kernels.use", None)

# `SPIKEJAX_KERNELS` as it was when something was first traced by it.
_kept: list[str] = []

_notes: contextvars.ContextVar[list | None] = contextvars.ContextVar(
    "spikejax_notes", default=None
)


class Plan(NamedTuple):
    """The backend on CPU and on any other platform; None where there is none.

    Example:
      >>> import spikejax as sj
      >>> with sj.kernels.use("reference"):
      ...     sj.kernels.plan()
      Plan(cpu='reference', other='reference')
    """

    cpu: str
    other: str | None


class Choice(NamedTuple):
    """What runs one operation on one platform, and why.

    Attributes:
        operation: its name.
        platform: where it runs.
        backend: who runs it; "dense" is XLA's own product.
        why: the reason.
        limit: the share of entries that are not zero up to which it runs, below one if
            they are counted in every call. Beyond it the next choice runs.

    Example:
      >>> import spikejax as sj
      >>> with sj.kernels.use("reference"):
      ...     choice = sj.kernels.report().choices[0]
      >>> choice.backend
      'reference'
    """

    operation: str
    platform: str
    backend: str
    why: str
    limit: float = 1.0


class Implementation(NamedTuple):
    """One way to run one operation.

    Attributes:
        operation: its name.
        backend: who runs it, such as "native".
        platform: where it runs: "cpu" or "any".
        refusal: `(*call) -> str | None`, why it cannot run a call.
        run: the function that does.
        favours: `(*call) -> (share, why)` of a call that is not refused: up to which
            share of entries that are not zero it is the one to take. None is all.
    """

    operation: str
    backend: str
    platform: str
    refusal: Callable[..., str | None]
    run: Callable[..., Any]
    favours: Callable[..., tuple[float, str]] | None = None


_IMPLEMENTATIONS: dict[tuple[str, str], Implementation] = {}
_registered: list[tuple[str, str]] = []


def _never(*call: Any) -> None:
    del call


def register(
    operation: str,
    backend: str,
    run: Callable[..., Any],
    refusal: Callable[..., str | None] = _never,
    platform: str = "any",
    favours: Callable[..., tuple[float, str]] | None = None,
) -> None:
    """Adds an implementation; a second one for the same takes its place.

    A backend is there once it has one, of any operation; `reference` runs the others.
    """
    found = Implementation(operation, backend, platform, refusal, run, favours)
    _IMPLEMENTATIONS[operation, backend] = found
    _registered.append((operation, backend))


def backends() -> tuple[str, ...]:
    """What may be asked for: "auto", or a backend that has an implementation."""
    found = dict.fromkeys([backend for _, backend in _IMPLEMENTATIONS])
    return ("auto", *[backend for backend in found if backend != DENSE])


def implementation(operation: str, backend: str) -> Implementation:
    """The implementation of an operation by a backend, or the definition of it."""
    found = _IMPLEMENTATIONS.get((operation, backend))
    return found or _IMPLEMENTATIONS[operation, "reference"]


def implementations(operation: str) -> tuple[Implementation, ...]:
    """All implementations of an operation."""
    return tuple(i for i in _IMPLEMENTATIONS.values() if i.operation == operation)


def choose(operation: str, asked: str, *call: Any) -> tuple[Choice, ...]:
    """What runs a call where kernels are those of the backend `asked`, and why.

    The first runs, up to its limit; beyond it the next. An implementation that refuses
    the call is left out, and its reason is that of the next one.
    """
    choices: list[Choice] = []
    why = None
    for backend in dict.fromkeys((asked, DENSE, "reference")):
        found = _IMPLEMENTATIONS.get((operation, backend))
        refused = None if found is None else found.refusal(*call)
        if found is None or refused is not None:
            why = why or refused or f"kernels are {asked}"
            continue
        limit, reason = 1.0, f"kernels are {asked}"
        if found.favours is not None:
            limit, reason = found.favours(*call)
        choice = Choice(operation, found.platform, backend, why or reason, limit)
        choices.append(choice)
        if limit >= 1:
            break
    notes = _notes.get()
    if notes is not None:
        notes.append(choices[0])
    return tuple(choices)


@contextlib.contextmanager
def noted() -> Iterator[list[Choice]]:
    """What was chosen inside, in the order in which it was traced."""
    notes: list[Choice] = []
    token = _notes.set(notes)
    try:
        yield notes
    finally:
        _notes.reset(token)


class Report(NamedTuple):
    """What runs: `str(report)` is a table to read.

    Example:
      >>> import spikejax as sj
      >>> with sj.kernels.use("reference"):
      ...     str(sj.kernels.report()).splitlines()[0]
      'spikejax kernels: reference (kernels.use)'
    """

    requested: str
    source: str
    choices: tuple[Choice, ...]
    library: str | None
    reason: str | None
    instructions: str | None = None

    def __str__(self) -> str:
        lines = [f"spikejax kernels: {self.requested} ({self.source})"]
        lines += [
            f"  {c.operation} on {c.platform}: {c.backend} ({c.why})"
            for c in self.choices
        ]
        lines.append(
            f"  native library: {self.library} ({self.instructions})"
            if self.library
            else f"  native library: not available: {self.reason}"
        )
        return "\n".join(lines)


@contextlib.contextmanager
def use(backend: str) -> Iterator[None]:
    """Chooses the implementation of every event operation inside.

    Holds for the current thread, and wins over `SPIKEJAX_KERNELS`. Part of what
    `jax.jit` caches on: a compiled function that is called inside is compiled again for
    this choice, and what is compiled there has its own kernels again outside. Only what
    was compiled ahead of time (`lower(...).compile()`, `jax.export`) keeps its kernels.

    Args:
        backend: "auto", "native", "host", "reference", or another that is registered.

    Raises:
        ValueError: if `backend` is none of these.
        RuntimeError: if "native" is asked for and is not available; where an operation
            is traced, if another asyncio task is inside, or this one in another thread.

    Example:
        >>> import jax.numpy as jnp
        >>> import spikejax as sj
        >>> with sj.kernels.use("reference"):
        ...     y = sj.events.matmul(jnp.ones((2, 3)), jnp.ones((3, 4)))
    """
    _plan(backend, "kernels.use", ffi.load())
    with _CHOSEN(backend):
        yield


def report() -> Report:
    """Says which backend runs each operation on each platform, and why.

    Example:
        >>> import spikejax as sj
        >>> print(sj.kernels.report())  # doctest: +SKIP
        spikejax kernels: auto (default)
          matmul on cpu: native (the fastest available)
          matmul on other platforms: reference (no native kernels there)
          native library: .../spikejax/kernels/libspikejax.so (avx512)
    """
    requested, source = _requested()
    _check(requested, source)
    library = ffi.load()
    on_cpu, elsewhere = _explain(requested, library)
    choices = tuple(
        Choice(operation, *choice)
        for operation in OPERATIONS
        for choice in (
            ("cpu", *_of(operation, on_cpu)),
            ("other platforms", *_of(operation, elsewhere)),
        )
    )
    return Report(
        requested,
        source,
        choices,
        library.path,
        library.reason,
        library.instructions,
    )


def plan() -> Plan:
    """The backends for an operation that is traced now.

    Raises:
        RuntimeError: if `SPIKEJAX_KERNELS` has changed since something was traced by
            it: JAX would not know which of its compiled functions are of which.

    Example:
      >>> import spikejax as sj
      >>> with sj.kernels.use("reference"):
      ...     sj.kernels.plan().cpu
      'reference'
    """
    requested, source = _requested()
    found = _plan(requested, source, ffi.load())
    if source != "kernels.use":
        if not _kept:
            _kept.append(requested)
        if requested != _kept[0]:
            raise RuntimeError(
                f"`{VARIABLE}` expected to stay {_kept[0]!r}, with which functions were"
                f" traced, got {requested!r}; `kernels.use({requested!r})` does it."
            )
    return found


def state() -> tuple:
    """What a choice depends on, beside the call and what JAX caches on by itself."""
    variables = os.environ.get(VARIABLE), os.environ.get(ffi.LIBRARY_VARIABLE)
    return *variables, len(_registered)


def is_noted() -> bool:
    """Whether somebody notes what is chosen: then all is traced, nothing remembered."""
    return _notes.get() is not None


def _requested() -> tuple[str, str]:
    chosen = _CHOSEN.value
    if chosen is not None:
        return chosen, "kernels.use"
    value = os.environ.get(VARIABLE, "")
    return (value, VARIABLE) if value else ("auto", "default")


def _check(requested: str, source: str) -> None:
    if requested not in backends():
        names = ", ".join(backends())
        raise ValueError(f"`{source}` expected one of {names}, got {requested!r}.")


@functools.cache
def _plan(requested: str, source: str, library: ffi.Library) -> Plan:
    _check(requested, source)
    if requested not in ("auto", "native"):
        return Plan(requested, requested)
    if requested == "auto":
        return Plan("native" if library.path else "reference", "reference")
    if library.path is None:
        raise RuntimeError(f"native kernels are not available: {library.reason}")
    return Plan("native", None)


def _of(operation: str, choice: tuple[str, str]) -> tuple[str, str]:
    backend, why = choice
    if backend == "none":
        return choice
    behind = _BEHIND[operation]
    missing = [o for o in behind if (o, backend) not in _IMPLEMENTATIONS]
    if len(missing) == len(behind):
        return "reference", f"{backend} has none"
    if missing:
        why += f"; {', '.join(missing)}: reference"
    return backend, why


def _explain(
    requested: str, library: ffi.Library
) -> tuple[tuple[str, str], tuple[str, str]]:
    if requested not in ("auto", "native"):
        return (requested, "asked for"), (requested, "asked for")
    missing = f"native is not available: {library.reason}"
    if requested == "native":
        cpu = ("native", "asked for") if library.path else ("none", missing)
        return cpu, ("none", "native kernels run on cpu only")
    cpu = (
        ("native", "the fastest available") if library.path else ("reference", missing)
    )
    return cpu, ("reference", "no native kernels there")
