"""Learning rules: how the gradient of a plain network is found, or replaced."""

from spikejax.rules._plasticity import Plasticity, SpikeEvents, spike_events
from spikejax.rules._rule import Carry, Online, Rule, grad, online, value_and_grad
from spikejax.rules.bptt import bptt
from spikejax.rules.decolle import decolle
from spikejax.rules.drtrl import drtrl
from spikejax.rules.eprop import eprop
from spikejax.rules.eventprop import Crossings, crossings, eventprop
from spikejax.rules.forward import forward
from spikejax.rules.fptt import fptt
from spikejax.rules.ostl import ostl
from spikejax.rules.ottt import ottt
from spikejax.rules.rewire import Rewiring, deep_r, rigl
from spikejax.rules.rstdp import rstdp
from spikejax.rules.rtrl import rtrl
from spikejax.rules.sltt import sltt
from spikejax.rules.snap import snap
from spikejax.rules.spike_times import spike_times
from spikejax.rules.stdp import stdp
from spikejax.rules.tbptt import tbptt
from spikejax.rules.three_factor import three_factor
from spikejax.rules.triplet_stdp import triplet_stdp

__all__ = [
    "Carry",
    "Crossings",
    "Online",
    "Plasticity",
    "Rewiring",
    "Rule",
    "SpikeEvents",
    "bptt",
    "crossings",
    "decolle",
    "deep_r",
    "drtrl",
    "eprop",
    "eventprop",
    "forward",
    "fptt",
    "grad",
    "online",
    "ostl",
    "ottt",
    "rigl",
    "rstdp",
    "rtrl",
    "sltt",
    "snap",
    "spike_events",
    "spike_times",
    "stdp",
    "tbptt",
    "three_factor",
    "triplet_stdp",
    "value_and_grad",
]
