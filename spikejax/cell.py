"""Cells pickled by spikejax 0.1 name this module; they are refused in one line."""

from __future__ import annotations

import pickle
from typing import Any

KEPT = ("Cell", "Neuron", "Stateless", "scan")  # that pickles name, and their parts


def __getattr__(name: str) -> Any:
    if name not in KEPT and not name.startswith(("_neuron_", "_stateless_")):
        raise AttributeError(f"module 'spikejax.cell' has no attribute {name!r}")
    from spikejax import __version__

    raise pickle.UnpicklingError(
        f"a cell pickled by spikejax 0.1 (`spikejax.cell.{name}`) is not read by "
        f"spikejax {__version__}: make the cell again; checkpoints are read as before."
    )
