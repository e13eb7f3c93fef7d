"""From the world to spikes: numbers, images and sounds as spike trains.

Encoders of numbers are pure functions of arrays: static values `(*batch, features)`
become spikes `(steps, *batch, features)`, of the dtype of the values. The random ones
take a PRNG key first. Sounds are encoded in NumPy.
"""

from spikejax.encode._rates import (
    bernoulli,
    constant_current,
    direct,
    poisson,
    population,
    rate,
)
from spikejax.encode._sound import mel_spikes, read_wav
from spikejax.encode._times import (
    burst,
    delta,
    first_only,
    latency,
    log_latency,
    phase,
)

__all__ = [
    "bernoulli",
    "burst",
    "constant_current",
    "delta",
    "direct",
    "first_only",
    "latency",
    "log_latency",
    "mel_spikes",
    "phase",
    "poisson",
    "population",
    "rate",
    "read_wav",
]
