"""Synapses: what lies between populations of neurons."""

from spikejax.synapses.batch_norm import batch_norm
from spikejax.synapses.bntt import bntt
from spikejax.synapses.conv import conv
from spikejax.synapses.delayed_linear import delayed_linear
from spikejax.synapses.delays import delays
from spikejax.synapses.dropout import dropout
from spikejax.synapses.flatten import flatten
from spikejax.synapses.layer_norm import layer_norm
from spikejax.synapses.linear import linear
from spikejax.synapses.one_to_one import one_to_one
from spikejax.synapses.pool import avg_pool, max_pool, sum_pool
from spikejax.synapses.sparse import sparse
from spikejax.synapses.weight_norm import weight_norm

__all__ = [
    "avg_pool",
    "batch_norm",
    "bntt",
    "conv",
    "delayed_linear",
    "delays",
    "dropout",
    "flatten",
    "layer_norm",
    "linear",
    "max_pool",
    "one_to_one",
    "sparse",
    "sum_pool",
    "weight_norm",
]
