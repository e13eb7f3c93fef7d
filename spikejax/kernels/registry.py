"""Which implementations there are, and which of them runs: one decision for all."""

from __future__ import annotations

import contextlib
import contextvars
import os
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from spikejax.kernels import ffi

VARIABLE = "SPIKEJAX_KERNELS"
# What a report tells of, and the registered operations behind it.
_BEHIND = {
    "matmul": ("forward", "weights", "inputs"),
    "pack": ("pack", "unpack"),
    "layer": ("layer", "program"),
}
OPERATIONS = tuple(_BEHIND)

_chosen: contextvars.ContextVar[str | None] = contextvars.ContextVar(
    "spikejax_kernels", default=None
)


_notes: contextvars.ContextVar[list | None] = contextvars.ContextVar(
    "spikejax_notes", default=None
)


class Plan(NamedTuple):
    """The backend on CPU and on any other platform; None where there is none."""

    cpu: str
    other: str | None


class Choice(NamedTuple):
    """What runs one operation on one platform, and why."""

    operation: str
    platform: str
    backend: str
    why: str


class Implementation(NamedTuple):
    """One way to run one operation.

    Attributes:
        operation: its name.
        backend: who runs it, such as "native".
        platform: where it runs: "cpu" or "any".
        refusal: `(*call) -> str | None`, why it cannot run a call.
        run: the function that does.
        about: `(*call) -> str`, what a report says of a call that it runs, or None.
    """

    operation: str
    backend: str
    platform: str
    refusal: Callable[..., str | None]
    run: Callable[..., Any]
    about: Callable[..., str] | None = None


_IMPLEMENTATIONS: dict[tuple[str, str], Implementation] = {}


def _never(*call: Any) -> None:
    del call


def register(
    operation: str,
    backend: str,
    run: Callable[..., Any],
    refusal: Callable[..., str | None] = _never,
    platform: str = "any",
    about: Callable[..., str] | None = None,
) -> None:
    """Adds an implementation; a second one for the same takes its place.

    A backend is there once it has one, of any operation; `reference` runs the others.
    """
    found = Implementation(operation, backend, platform, refusal, run, about)
    _IMPLEMENTATIONS[operation, backend] = found


def backends() -> tuple[str, ...]:
    """What may be asked for: "auto", or a backend that has an implementation."""
    return ("auto", *dict.fromkeys([backend for _, backend in _IMPLEMENTATIONS]))


def implementation(operation: str, backend: str) -> Implementation:
    """The implementation of an operation by a backend, or the definition of it."""
    found = _IMPLEMENTATIONS.get((operation, backend))
    return found or _IMPLEMENTATIONS[operation, "reference"]


def implementations(operation: str) -> tuple[Implementation, ...]:
    """All implementations of an operation."""
    return tuple(i for i in _IMPLEMENTATIONS.values() if i.operation == operation)


def choose(operation: str, *call: Any) -> tuple[Choice, ...]:
    """What may run a call on CPU, best first, with the reasons.

    The first is what runs. An implementation that refuses the call is left out, and
    its reason is that of the next one.
    """
    asked = plan().cpu
    choices: list[Choice] = []
    why = None
    for backend in dict.fromkeys((asked, "reference")):
        found = _IMPLEMENTATIONS.get((operation, backend))
        if found is None:
            why = why or f"kernels are {asked}"
            continue
        refused = found.refusal(*call)
        if refused is None:
            own = "one call per direction" if backend == "native" else None
            own = found.about(*call) if found.about else own
            given = why or own or f"kernels are {asked}"
            choices.append(Choice(operation, "cpu", backend, given))
        why = why or refused
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
    """What runs: `str(report)` is a table to read."""

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
    """Chooses the implementation of every event operation traced inside.

    Holds for the current thread or asyncio task, and wins over
    `SPIKEJAX_KERNELS`. Functions that were compiled before keep their kernels.

    Args:
        backend: "auto", "native", "host", "reference", or another that is registered.

    Raises:
        ValueError: if `backend` is none of these.
        RuntimeError: if "native" is asked for and is not available.

    Example:
        >>> import jax.numpy as jnp
        >>> import spikejax as sj
        >>> with sj.kernels.use("reference"):
        ...     y = sj.events.matmul(jnp.ones((2, 3)), jnp.ones((3, 4)))
    """
    _check(backend, "`kernels.use`")
    _plan(backend)
    token = _chosen.set(backend)
    try:
        yield
    finally:
        _chosen.reset(token)


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
    """The backends for an operation that is traced now."""
    return _plan(_requested()[0])


def _requested() -> tuple[str, str]:
    chosen = _chosen.get()
    if chosen is not None:
        return chosen, "kernels.use"
    value = os.environ.get(VARIABLE, "")
    if not value:
        return "auto", "default"
    _check(value, f"`{VARIABLE}`")
    return value, VARIABLE


def _check(backend: str, who: str) -> None:
    if backend not in backends():
        names = ", ".join(backends())
        raise ValueError(f"{who} expected one of {names}, got {backend!r}.")


def _plan(requested: str) -> Plan:
    if requested not in ("auto", "native"):
        return Plan(requested, requested)
    library = ffi.load()
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
