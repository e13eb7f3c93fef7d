"""Packages that only some of spikejax asks for, when that is used."""

from __future__ import annotations

import importlib
from types import ModuleType


def need(name: str, module: str, extra: str) -> ModuleType:
    """`module`, imported for the public function `name`; `extra` would install it.

    Raises:
      ImportError: it is not installed; the message says how to install it.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise ImportError(
            f"`{name}` expected the package {module.split('.')[0]} to be installed,"
            f' got "{error}"; try: pip install "spikejax[{extra}]".'
        ) from error
