"""Ctrl-C while `spikejax` is a program: one line, exit status 130, at any moment.

Python's own way is an exception in whatever runs: during the seconds of imports it is
a traceback, is taken for a package that is missing, or is swallowed by an `except:`.
`learn.fit` listens itself while it trains. To import this module is to listen.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from itertools import pairwise
from typing import Any

STOPPED = 130


def listen() -> None:
    """From here on Ctrl-C ends the process, if `spikejax` is what it runs."""
    if (
        _is_program()
        and threading.current_thread() is threading.main_thread()
        and signal.getsignal(signal.SIGINT) is signal.default_int_handler
    ):
        signal.signal(signal.SIGINT, _end)


def _is_program() -> bool:
    name = os.path.basename(sys.argv[0]) if sys.argv else ""
    if name != "-m":  # which it is while `python -m` looks for its module
        return name in ("spikejax", "spikejax.exe")
    return ("-m", "spikejax") in pairwise(sys.orig_argv)


def _end(number: int, frame: Any) -> None:
    del number, frame
    with contextlib.suppress(Exception):  # a print may be under way
        sys.stdout.flush()
    os.write(2, b"spikejax: interrupted\n")
    os._exit(STOPPED)


listen()
