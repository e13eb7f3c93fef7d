"""Packages that only some of spikejax asks for, when that is used."""

from __future__ import annotations

import importlib
from types import ModuleType


def need(name: str, module: str, extra: str = "train") -> ModuleType:
    """`module`, imported for the public function `name`; `extra` would install it.

    Raises:
      ImportError: it is not installed; the message says how to install it.

    Example:
      >>> from spikejax import learn
      >>> learn.need("mine", "math").sqrt(4.0)
      2.0
      >>> try:
      ...     learn.need("mine", "no_such_package")
      ... except ImportError as error:
      ...     print(str(error)[:43])
      `mine` expected the package no_such_package
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        if _interrupted(error):
            raise KeyboardInterrupt from error
        raise ImportError(
            f"`{name}` expected the package {module.split('.')[0]} to be installed,"
            f' got "{error}"; try: pip install "spikejax[{extra}]".'
        ) from error


def _interrupted(error: BaseException | None) -> bool:
    """Whether Ctrl-C is behind an error: C extensions make an ImportError of it."""
    while error is not None:
        if isinstance(error, KeyboardInterrupt):
            return True
        error = error.__cause__ or error.__context__
    return False
