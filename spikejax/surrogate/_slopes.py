"""Surrogates that are not one peak at the threshold: ramps, one-sided and periodic."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.surrogate._step import Surrogate, side


def straight_through() -> Surrogate:
    """Straight-through estimator: `z' = 1` everywhere, no support.

    Example:
      >>> import jax, spikejax as sj
      >>> spike = sj.surrogate.straight_through()
      >>> float(spike(0.1)), round(float(jax.grad(spike)(0.1)), 3)
      (1.0, 1.0)

    Reference: Bengio, Léonard, Courville, "Estimating or propagating gradients
    through stochastic neurons for conditional computation", 2013, arXiv:1308.3432.
    """
    return Surrogate("straight_through", _straight_through, (), None)


def _straight_through(v):
    return v


def rectifier(slope: float = 1.0, leak: float = 0.0, window: float = 0.0) -> Surrogate:
    """Leaky rectifier: `z' = k` where `v > -w`, else `ℓ`; no support.

    Args:
      slope: `k`, above.
      leak: `ℓ`, below.
      window: `w`, how far below the threshold the slope begins.

    Example:
      >>> import jax, spikejax as sj
      >>> spike = sj.surrogate.rectifier()
      >>> float(spike(0.1)), round(float(jax.grad(spike)(0.1)), 3)
      (1.0, 1.0)

    Reference: Eshraghian et al., "Training spiking neural networks using lessons
    from deep learning", Proceedings of the IEEE 111(9), 2023,
    doi:10.1109/JPROC.2023.3308088.
    """
    checks.finite("rectifier", slope=slope, leak=leak, window=window)
    return Surrogate("rectifier", _rectifier, (slope, leak, window), None)


def _rectifier(v, slope, leak, window):
    v = v + window
    return jnp.where(v > 0, slope * v, leak * v)


def piecewise_leaky_relu(width: float = 1.0, leak: float = 0.01) -> Surrogate:
    """Box on a floor: `z' = 1/(2w)` where `|v| < w`, else `c`; no support.

    Without a floor it is `boxcar`.

    Args:
      width: half-width `w` of the box, in units of the membrane.
      leak: `c`, the derivative outside.

    Example:
      >>> import jax, spikejax as sj
      >>> spike = sj.surrogate.piecewise_leaky_relu(1.0)
      >>> float(spike(0.1)), round(float(jax.grad(spike)(0.1)), 3)
      (1.0, 0.5)

    Reference: Wu et al., "Spatio-temporal backpropagation for training
    high-performance spiking neural networks", Frontiers in Neuroscience 12, 2018,
    doi:10.3389/fnins.2018.00331.
    """
    checks.positive("piecewise_leaky_relu", width=width)
    checks.finite("piecewise_leaky_relu", leak=leak)
    name = "piecewise_leaky_relu"
    return Surrogate(name, _piecewise_leaky_relu, (width, leak), None)


def _piecewise_leaky_relu(v, width, leak):
    s = side(v)
    outside = 0.5 + 0.5 * s + leak * (v - s * width)
    return jnp.where(jnp.abs(v) < width, 0.5 + v / (2 * width), outside)


def spike_rate_escape(
    beta: float = 1.0, slope: float = 25.0, centre: float = 1.0
) -> Surrogate:
    """Escape rate: `z' = k e^(-β|v - c|)`, no support.

    Args:
      beta: sharpness `β`, per unit of the membrane.
      slope: height `k`.
      centre: where it peaks, `c`, from the threshold: one above, as in snnTorch;
        with 0 it is `scaled(exponential(beta), 2 * slope / beta)`.

    Example:
      >>> import jax, spikejax as sj
      >>> spike = sj.surrogate.spike_rate_escape(1.0)
      >>> float(spike(0.1)), round(float(jax.grad(spike)(0.1)), 3)
      (1.0, 10.164)

    Reference: Gerstner, Kistler, "Spiking Neuron Models", Cambridge University
    Press, 2002, doi:10.1017/CBO9780511815706.
    """
    checks.positive("spike_rate_escape", beta=beta, slope=slope)
    checks.finite("spike_rate_escape", centre=centre)
    constants = (beta, slope, centre)
    return Surrogate("spike_rate_escape", _spike_rate_escape, constants, None)


def _spike_rate_escape(v, beta, slope, centre):
    v = v - centre
    s = side(v)
    return s * slope / beta * (1 - jnp.exp(-beta * (s * v)))


def sparse_fast_sigmoid(slope: float = 25.0, bound: float = 1.0) -> Surrogate:
    """One-sided fast sigmoid: `z' = 1/(1 + k|v|)²` where `v > B`, else 0.

    Zero below, but not above, hence no support; `windowed(fast_sigmoid(slope), B)`
    keeps the other part, next to the threshold, and has one.

    Args:
      slope: `k`, per unit of the membrane.
      bound: `B`, in units of the membrane.

    Example:
      >>> import jax, spikejax as sj
      >>> spike = sj.surrogate.sparse_fast_sigmoid(25.0)
      >>> float(spike(0.1)), round(float(jax.grad(spike)(0.1)), 3)
      (1.0, 0.0)

    Reference: Perez-Nieves, Goodman, "Sparse spiking gradient descent", NeurIPS 2021,
    arXiv:2105.08810.
    """
    checks.positive("sparse_fast_sigmoid", slope=slope)
    checks.finite("sparse_fast_sigmoid", bound=bound)
    constants = (slope, bound)
    return Surrogate("sparse_fast_sigmoid", _sparse_fast_sigmoid, constants, None)


def _sparse_fast_sigmoid(v, slope, bound):
    v = jnp.where(v > bound, v, bound)
    s = side(v)
    return s / slope * (1 - 1 / (1 + slope * (s * v)))


def s2nn(alpha: float = 4.0, beta: float = 1.0) -> Surrogate:
    """Logistic below and logarithm above the threshold, no support.

        z' = α σ(α v)(1 - σ(α v)) where v < 0, else β/(1 + v)

    Args:
      alpha: `α`, sharpness below, per unit of the membrane.
      beta: `β`, height above.

    Example:
      >>> import jax, spikejax as sj
      >>> spike = sj.surrogate.s2nn(4.0)
      >>> float(spike(0.1)), round(float(jax.grad(spike)(0.1)), 3)
      (1.0, 0.909)

    Reference: Suetake et al., "S2NN: time step reduction of spiking surrogate
    gradients for training energy efficient single-step neural networks", 2022,
    arXiv:2201.10879.
    """
    checks.positive("s2nn", alpha=alpha, beta=beta)
    return Surrogate("s2nn", _s2nn, (alpha, beta), None)


def _s2nn(v, alpha, beta):
    below = jax.nn.sigmoid(alpha * jnp.where(v < 0, v, 0))
    above = 0.5 + beta * jnp.log1p(jnp.where(v < 0, 0, v))
    return jnp.where(v < 0, below, above)


def log_tailed_relu(alpha: float = 0.0) -> Surrogate:
    """Rectifier with a logarithmic tail, no support.

        z' = α where v ≤ 0,   1 where 0 < v ≤ 1,   1/v above

    Args:
      alpha: `α`, the derivative below the threshold.

    Example:
      >>> import jax, spikejax as sj
      >>> spike = sj.surrogate.log_tailed_relu(0.5)
      >>> float(spike(0.1)), round(float(jax.grad(spike)(0.1)), 3)
      (1.0, 1.0)

    Reference: Cai, He, Sun, Vasconcelos, "Deep learning with low precision by
    half-wave Gaussian quantization", CVPR 2017, arXiv:1702.00953.
    """
    checks.finite("log_tailed_relu", alpha=alpha)
    return Surrogate("log_tailed_relu", _log_tailed_relu, (alpha,), None)


def _log_tailed_relu(v, alpha):
    tail = 1 + jnp.log(jnp.where(v > 1, v, 1))
    return jnp.where(v > 1, tail, jnp.where(v > 0, v, alpha * v))


def squarewave_fourier_series(n: int = 2, period: float = 8.0) -> Surrogate:
    """Fourier series of a square wave, cut after `n - 1` terms; no support.

        z' = (4/T) Σ_(i=1..n-1) cos((2π(2i - 1)v)/T)

    Negative in places, and periodic: rises at every multiple of `T`.

    Args:
      n: one more than the number of terms, at least 2.
      period: `T`, in units of the membrane.

    Example:
      >>> import jax, spikejax as sj
      >>> spike = sj.surrogate.squarewave_fourier_series(2)
      >>> float(spike(0.1)), round(float(jax.grad(spike)(0.1)), 3)
      (1.0, 0.498)

    Reference: Fang et al., "SpikingJelly: an open-source machine learning
    infrastructure platform for spike-based intelligence", Science Advances 9(40),
    2023, doi:10.1126/sciadv.adi1480.
    """
    checks.whole("squarewave_fourier_series", 2, n=n)
    checks.positive("squarewave_fourier_series", period=period)
    odd = tuple(float(k) for k in range(1, 2 * n - 2, 2))
    name = "squarewave_fourier_series"
    return Surrogate(name, _squarewave_fourier_series, (odd, period), None)


def _squarewave_fourier_series(v, odd, period):
    odd = jnp.asarray(odd, jnp.result_type(v))
    turns = jax.lax.stop_gradient(jnp.round(v / period))
    angle = 2 * jnp.pi / period * (v - period * turns)
    waves = jnp.sin(odd * angle[..., None]) / odd
    return 0.5 + 2 / jnp.pi * waves.sum(-1)


def periodic_exponential(width: float = 0.5, period: float = 1.0) -> Surrogate:
    """A peak at every multiple of the threshold, for neurons that spike many times.

        z' = e^(-|v|/w) where v < 0,   e^(-2|v - θ⌊v/θ + 1/2⌋|/w) else

    No support.

    Args:
      width: `w`, in units of the membrane.
      period: `θ`, the threshold of the neuron.

    Example:
      >>> import jax, spikejax as sj
      >>> spike = sj.surrogate.periodic_exponential()
      >>> float(spike(0.1)), round(float(jax.grad(spike)(0.1)), 3)
      (1.0, 0.67)

    Reference: Weidel, Sheik, "WaveSense: efficient temporal convolutions with spiking
    neural networks for keyword spotting", 2021, arXiv:2111.01456.
    """
    checks.positive("periodic_exponential", width=width, period=period)
    constants = (width, period)
    return Surrogate("periodic_exponential", _periodic_exponential, constants, None)


def _periodic_exponential(v, width, period):
    above = jnp.where(v < 0, 0, v)
    peaks = jax.lax.stop_gradient(jnp.floor(above / period + 0.5))
    r = above - period * peaks
    s = side(r)
    height = width * (1 - jnp.exp(-period / width))  # what a whole peak adds
    ramp = peaks * height + 0.5 * width * s * (1 - jnp.exp(-2 / width * (s * r)))
    return jnp.where(v < 0, -width * (1 - jnp.exp(-jnp.abs(v) / width)), ramp)


def wedge(height: float = 1.0) -> Surrogate:
    """Wedge `-h|v|`: `z' = h` where `v < 0`, else `-h`; no support.

    What snnTorch calls triangular: the triangle is its relaxation, so the derivative
    is a sign. For a triangular derivative see `triangular`.

    Args:
      height: `h`.

    Example:
      >>> import jax, spikejax as sj
      >>> spike = sj.surrogate.wedge()
      >>> float(spike(0.1)), round(float(jax.grad(spike)(0.1)), 3)
      (1.0, -1.0)

    Reference: Eshraghian et al., "Training spiking neural networks using lessons
    from deep learning", Proceedings of the IEEE 111(9), 2023,
    doi:10.1109/JPROC.2023.3308088.
    """
    checks.positive("wedge", height=height)
    return Surrogate("wedge", _wedge, (height,), None)


def _wedge(v, height):
    return -height * (side(v) * v)
