"""Neurons: one model, one file, its equation in the docstring of its factory."""

from spikejax.neurons.adex import adex
from spikejax.neurons.adlif import adlif
from spikejax.neurons.alif import alif
from spikejax.neurons.alpha_lif import alpha_lif
from spikejax.neurons.brf import brf
from spikejax.neurons.clif import clif
from spikejax.neurons.csilif import csilif
from spikejax.neurons.cuba_li import cuba_li
from spikejax.neurons.cuba_lif import cuba_lif
from spikejax.neurons.eif import eif
from spikejax.neurons.floored import floored
from spikejax.neurons.graded import graded
from spikejax.neurons.hodgkin_huxley import hodgkin_huxley
from spikejax.neurons.if_ import if_
from spikejax.neurons.izhikevich import IZHIKEVICH, izhikevich
from spikejax.neurons.klif import klif
from spikejax.neurons.lapicque import lapicque
from spikejax.neurons.li import li
from spikejax.neurons.lif import lif
from spikejax.neurons.multi_spike import multi_spike
from spikejax.neurons.plif import plif
from spikejax.neurons.psn import psn
from spikejax.neurons.qif import qif
from spikejax.neurons.radlif import radlif
from spikejax.neurons.refractory import refractory
from spikejax.neurons.resonate_and_fire import resonate_and_fire
from spikejax.neurons.sconv_lstm import sconv_lstm
from spikejax.neurons.sigma_delta import sigma_delta
from spikejax.neurons.silif import silif
from spikejax.neurons.sliding_psn import sliding_psn
from spikejax.neurons.slstm import slstm
from spikejax.neurons.winner_take_all import winner_take_all

__all__ = [
    "IZHIKEVICH",
    "adex",
    "adlif",
    "alif",
    "alpha_lif",
    "brf",
    "clif",
    "csilif",
    "cuba_li",
    "cuba_lif",
    "eif",
    "floored",
    "graded",
    "hodgkin_huxley",
    "if_",
    "izhikevich",
    "klif",
    "lapicque",
    "li",
    "lif",
    "multi_spike",
    "plif",
    "psn",
    "qif",
    "radlif",
    "refractory",
    "resonate_and_fire",
    "sconv_lstm",
    "sigma_delta",
    "silif",
    "sliding_psn",
    "slstm",
    "winner_take_all",
]
