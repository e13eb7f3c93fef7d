"""A value that changes how functions are traced, and that JAX caches on."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextvars import ContextVar
from typing import Any

import jax


class Context:
    """A value of the current thread, part of what `jit` caches on.

    A function that was traced under another value is traced again, and keeps what it
    had for that one.

    Args:
      name: how a user calls what enters it.
      default: the value outside every block, hashable like all others.
    """

    def __init__(self, name: str, default: Any):
        self._name = name
        self._keyed = jax.make_user_context(default)
        # JAX keeps its own by thread, not by asyncio task: this tells them apart.
        self._entered: ContextVar[Any] = ContextVar(name, default=default)
        # The value of this task, for who enters blocks and leaves them by itself.
        self.own = self._entered.get

    def get(self) -> Any:
        """The value here and now.

        Raises:
          RuntimeError: the block was entered by another asyncio task of this thread,
            or by this task in another thread.
        """
        value, entered = self._keyed.value, self._entered.get()
        if value != entered:
            raise RuntimeError(
                f"`{self._name}` expected no other task in its block, and no other"
                f" thread, got {value!r} in a task that has entered {entered!r}."
            )
        return value

    value = property(get, doc="The value here and now: see `get`.")

    @contextlib.contextmanager
    def __call__(self, value: Any) -> Iterator[None]:
        """A block with another value."""
        token = self._entered.set(value)
        try:
            with self._keyed(value):
                yield
        finally:
            self._entered.reset(token)
