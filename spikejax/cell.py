"""Cells pickled by spikejax 0.1 name this module; they are refused in one line."""

from __future__ import annotations

import pickle
from typing import Any


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    raise pickle.UnpicklingError(
        f"a cell pickled by spikejax 0.1 (`spikejax.cell.{name}`) is not read by this "
        "version: make the cell again; parameters and checkpoints are read as before."
    )
