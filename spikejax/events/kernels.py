"""Which implementation of the event operations runs, and why.

Every event operation has three implementations of one definition:

- `reference`: plain `jax.numpy`. The definition; runs on every platform.
- `native`: C++ tiles on XLA's own threads. CPU.
- `host`: NumPy tile programs on host threads, a model of MIMD execution.

`auto`, the default, takes `native` on CPU where the library loads and `reference`
everywhere else. The environment variable `SPIKEJAX_KERNELS` or `use` choose
otherwise; `report` tells what was chosen and why. Native kernels take the widest
instructions that the machine has; `SPIKEJAX_INSTRUCTIONS=baseline|avx2|avx512` lets
them take no more than that, as on an older machine.

The choice is made when a function is *traced*. JAX remembers traces: a function
that went through `jax.jit`, `jax.lax.scan` or `jax.make_jaxpr` before keeps its
kernels for the same shapes. To compare backends, trace a new function (a lambda) or
call `jax.clear_caches()`. The backward pass uses the choice of its forward pass.
"""

import contextlib
import contextvars
import os
from collections.abc import Iterator
from typing import NamedTuple

from spikejax.events import _ffi

VARIABLE = "SPIKEJAX_KERNELS"
BACKENDS = ("auto", "native", "host", "reference")
OPERATIONS = ("matmul", "pack", "layer")

_chosen: contextvars.ContextVar[str | None] = contextvars.ContextVar(
    "spikejax_kernels", default=None
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
        backend: "auto", "native", "host" or "reference".

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
          native library: .../spikejax/events/libspikejax.so (avx512)
    """
    requested, source = _requested()
    library = _ffi.load()
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
    if backend not in BACKENDS:
        names = ", ".join(BACKENDS)
        raise ValueError(f"{who} expected one of {names}, got {backend!r}.")


def _plan(requested: str) -> Plan:
    if requested in ("host", "reference"):
        return Plan(requested, requested)
    library = _ffi.load()
    if requested == "auto":
        return Plan("native" if library.path else "reference", "reference")
    if library.path is None:
        raise RuntimeError(f"native kernels are not available: {library.reason}")
    return Plan("native", None)


def _of(operation: str, choice: tuple[str, str]) -> tuple[str, str]:
    if operation == "layer" and choice[0] == "host":
        return "reference", "the host has no tile program for it"
    return choice


def _explain(
    requested: str, library: _ffi.Library
) -> tuple[tuple[str, str], tuple[str, str]]:
    if requested in ("host", "reference"):
        return (requested, "asked for"), (requested, "asked for")
    missing = f"native is not available: {library.reason}"
    if requested == "native":
        cpu = ("native", "asked for") if library.path else ("none", missing)
        return cpu, ("none", "native kernels run on cpu only")
    cpu = (
        ("native", "the fastest available") if library.path else ("reference", missing)
    )
    return cpu, ("reference", "no native kernels there")
