"""Neurons: one model, one file, its equation in the docstring of its factory."""

from spikejax.neurons.alif import alif
from spikejax.neurons.cuba_lif import cuba_lif
from spikejax.neurons.li import li
from spikejax.neurons.lif import lif

__all__ = ["alif", "cuba_lif", "li", "lif"]
