"""spikejax: spiking networks as pure functions, trained at the cost of their spikes."""

from spikejax import (
    datasets,
    decode,
    encode,
    events,
    init,
    loss,
    metrics,
    reset,
    surrogate,
)
from spikejax.cell import Cell, neuron, stateless
from spikejax.compose import parallel, recurrent, residual, serial
from spikejax.diagnose import activity, check_activity
from spikejax.events import kernels
from spikejax.laws import LawBroken, check_cell
from spikejax.neurons import (
    IZHIKEVICH,
    adex,
    alif,
    cuba_lif,
    eif,
    hodgkin_huxley,
    izhikevich,
    li,
    lif,
    qif,
    sconv_lstm,
    slstm,
)
from spikejax.neurons.decay import decay
from spikejax.synapses import (
    avg_pool,
    conv,
    delayed_linear,
    delays,
    flatten,
    linear,
    max_pool,
    one_to_one,
    sum_pool,
)
from spikejax.tap import tap
from spikejax.time import checkpointed, delayed, stepwise, truncated
from spikejax.workload import report as _report

events.report = _report  # on a higher storey than `events`, where users look for it

__version__ = "0.1.0"

__all__ = [
    "Cell",
    "IZHIKEVICH",
    "LawBroken",
    "activity",
    "adex",
    "alif",
    "avg_pool",
    "check_activity",
    "check_cell",
    "checkpointed",
    "conv",
    "cuba_lif",
    "datasets",
    "decay",
    "decode",
    "delayed",
    "delayed_linear",
    "delays",
    "eif",
    "encode",
    "events",
    "flatten",
    "hodgkin_huxley",
    "init",
    "izhikevich",
    "kernels",
    "li",
    "lif",
    "linear",
    "loss",
    "max_pool",
    "metrics",
    "neuron",
    "one_to_one",
    "parallel",
    "qif",
    "recurrent",
    "reset",
    "residual",
    "sconv_lstm",
    "serial",
    "slstm",
    "stateless",
    "stepwise",
    "sum_pool",
    "surrogate",
    "tap",
    "truncated",
]


def __getattr__(name: str):
    """`sj.nnx`, loaded with Flax when it is first asked for."""
    if name == "nnx":
        from importlib import import_module

        return import_module("spikejax.nnx")
    raise AttributeError(f"module 'spikejax' has no attribute {name!r}")
