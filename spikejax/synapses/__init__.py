"""Synapses: linear maps between populations of neurons."""

from spikejax.synapses.linear import linear
from spikejax.synapses.one_to_one import one_to_one

__all__ = ["linear", "one_to_one"]
