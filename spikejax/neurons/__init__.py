"""Neurons: one model, one file, its equation in the docstring of its factory."""

from spikejax.neurons.adex import adex
from spikejax.neurons.alif import alif
from spikejax.neurons.cuba_lif import cuba_lif
from spikejax.neurons.eif import eif
from spikejax.neurons.hodgkin_huxley import hodgkin_huxley
from spikejax.neurons.izhikevich import IZHIKEVICH, izhikevich
from spikejax.neurons.li import li
from spikejax.neurons.lif import lif
from spikejax.neurons.qif import qif
from spikejax.neurons.sconv_lstm import sconv_lstm
from spikejax.neurons.slstm import slstm

__all__ = [
    "IZHIKEVICH",
    "adex",
    "alif",
    "cuba_lif",
    "eif",
    "hodgkin_huxley",
    "izhikevich",
    "li",
    "lif",
    "qif",
    "sconv_lstm",
    "slstm",
]
