"""Synapses: what lies between populations of neurons."""

from spikejax.synapses.conv import conv
from spikejax.synapses.delayed_linear import delayed_linear
from spikejax.synapses.delays import delays
from spikejax.synapses.flatten import flatten
from spikejax.synapses.linear import linear
from spikejax.synapses.one_to_one import one_to_one
from spikejax.synapses.pool import avg_pool, max_pool, sum_pool

__all__ = [
    "avg_pool",
    "conv",
    "delayed_linear",
    "delays",
    "flatten",
    "linear",
    "max_pool",
    "one_to_one",
    "sum_pool",
]
