"""spikejax: spiking networks as pure functions, trained at the cost of their spikes."""

from spikejax import _program as _program  # listens before the imports below

# isort: split
from spikejax import (
    datasets,
    decode,
    encode,
    events,
    init,
    interop,
    kernels,
    loss,
    metrics,
    neurons,
    reset,
    rules,
    skip,
    spread,
    surrogate,
    synapses,
)
from spikejax.combinators import (
    checkpointed,
    delayed,
    evaluation,
    keep_statistics,
    parallel,
    precision,
    recurrent,
    residual,
    serial,
    stepwise,
    tap,
    truncated,
)
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron
from spikejax.core.spec import Spec
from spikejax.core.stateless import stateless
from spikejax.inspect import LawBroken, activity, check_activity, check_cell
from spikejax.inspect.compile import compile as _compile
from spikejax.inspect.diagnose import diagnose
from spikejax.inspect.lsuv import lsuv as _lsuv
from spikejax.inspect.plan import plan
from spikejax.inspect.synops import synops as _synops
from spikejax.neurons import *  # noqa: F403  (a neuron's name is said once, there)
from spikejax.neurons.decay import decay
from spikejax.synapses import *  # noqa: F403  (likewise)

# On a higher storey than the module where users look for them.
init.lsuv = _lsuv
kernels.compile = _compile
metrics.synops = _synops

__version__ = "0.2.0"

__all__ = [
    "Cell",
    "LawBroken",
    "Spec",
    "activity",
    "check_activity",
    "check_cell",
    "checkpointed",
    "datasets",
    "decay",
    "decode",
    "delayed",
    "diagnose",
    "encode",
    "evaluation",
    "events",
    "init",
    "interop",
    "keep_statistics",
    "kernels",
    "loss",
    "metrics",
    "neuron",
    "parallel",
    "plan",
    "precision",
    "recurrent",
    "reset",
    "spread",
    "residual",
    "rules",
    "skip",
    "serial",
    "stateless",
    "stepwise",
    "surrogate",
    "tap",
    "truncated",
]
__all__ += neurons.__all__
__all__ += synapses.__all__


# Loaded when they are first asked for.
_LAZY = ("learn", "mimd", "nnx", "plot")


def __getattr__(name: str):
    from importlib import import_module

    if name in _LAZY:
        return import_module(f"spikejax.{name}")
    raise AttributeError(f"module 'spikejax' has no attribute {name!r}")


def __dir__() -> list[str]:
    """The public names; `nnx` only where there is Flax, without which it raises."""
    from importlib.util import find_spec

    hidden = set() if find_spec("flax") else {"nnx"}
    return sorted({*__all__, *_LAZY} - hidden)
