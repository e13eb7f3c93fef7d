"""Cells pickled by spikejax 0.1 name this module; they are refused in one line."""

from __future__ import annotations

import pickle
from typing import Any


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    from spikejax import __version__

    raise pickle.UnpicklingError(
        f"a cell pickled by spikejax 0.1 (`spikejax.cell.{name}`) is not read by "
        f"spikejax {__version__}: make the cell again; checkpoints are read as before."
    )
