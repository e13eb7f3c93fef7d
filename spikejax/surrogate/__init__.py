"""Surrogate gradients: a Heaviside step with a smooth relaxation.

The forward value is the step `z = H(v)`, one where `v > 0` strictly; the
derivative is that of the relaxation, taken by JAX, in forward and reverse mode.
A surrogate knows its *support*: the half-width outside which its derivative is
exactly zero, or None where it has none. Backward work outside the support can
be left out without changing a single gradient.

Reference: Neftci, Mostafa, Zenke, "Surrogate gradient learning in spiking neural
networks", IEEE Signal Processing Magazine 36(6), 2019, doi:10.1109/MSP.2019.2931595.
"""

from spikejax.surrogate._peaks import (
    DEFAULT,
    atan,
    boxcar,
    circ,
    exponential,
    fake_numerical_gradient,
    fast_sigmoid,
    gaussian,
    multi_gaussian,
    nonzero_sign_log_abs,
    q_pseudo_spike,
    sigmoid,
    soft_sign,
    superspike,
    tanh,
    triangular,
)
from spikejax.surrogate._sampled import sampled
from spikejax.surrogate._schedule import closing
from spikejax.surrogate._slopes import (
    log_tailed_relu,
    periodic_exponential,
    piecewise_leaky_relu,
    rectifier,
    s2nn,
    sparse_fast_sigmoid,
    spike_rate_escape,
    squarewave_fourier_series,
    straight_through,
    wedge,
)
from spikejax.surrogate._step import (
    Surrogate,
    is_smooth,
    scaled,
    smooth,
    windowed,
)

__all__ = [
    "DEFAULT",
    "Surrogate",
    "atan",
    "boxcar",
    "circ",
    "closing",
    "exponential",
    "fake_numerical_gradient",
    "fast_sigmoid",
    "gaussian",
    "is_smooth",
    "log_tailed_relu",
    "multi_gaussian",
    "nonzero_sign_log_abs",
    "periodic_exponential",
    "piecewise_leaky_relu",
    "q_pseudo_spike",
    "rectifier",
    "s2nn",
    "sampled",
    "scaled",
    "sigmoid",
    "smooth",
    "soft_sign",
    "sparse_fast_sigmoid",
    "spike_rate_escape",
    "squarewave_fourier_series",
    "straight_through",
    "superspike",
    "tanh",
    "triangular",
    "wedge",
    "windowed",
]
