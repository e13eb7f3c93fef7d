"""Packages that only the exchange with others needs."""

from __future__ import annotations

import importlib
from types import ModuleType


def need(name: str, module: str) -> ModuleType:
    """`module`, imported for the public function `name`.

    Raises:
      ImportError: it is not installed; the message says how to install it.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise ImportError(
            f"`{name}` expected the package {module} to be installed,"
            f' got "{error}"; try: pip install "spikejax[interop]".'
        ) from error
