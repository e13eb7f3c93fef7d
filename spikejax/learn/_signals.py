"""SIGINT and SIGTERM while a run trains: a step ends before it does."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from typing import Any


@contextlib.contextmanager
def signals() -> Iterator[list[int]]:
    """A list that the first SIGINT or SIGTERM is put on; a second one interrupts.

    Only the main thread may listen; in others the list stays empty.
    """
    caught: list[int] = []

    def remember(number: int, frame: Any) -> None:
        if caught and callable(handler := old[signal.Signals(number)]):
            handler(number, frame)
        if caught:
            raise KeyboardInterrupt
        caught.append(number)

    if threading.current_thread() is not threading.main_thread():
        yield caught
        return
    numbers = (signal.SIGINT, signal.SIGTERM)
    old = {n: signal.signal(n, remember) for n in numbers}
    try:
        yield caught
    finally:
        for number, handler in old.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
