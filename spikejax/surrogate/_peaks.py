"""Surrogates whose derivative peaks at the threshold and falls off on both sides.

Relaxations are written so that JAX's derivative of them neither cancels nor
overflows: `sgn(v)(1 - 1/(1 + |v|))`, not `v/(1 + |v|)`.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp
from jax.scipy.special import erf

from spikejax.core import checks
from spikejax.surrogate._step import Surrogate, scaled, side


def triangular(width: float = 1.0) -> Surrogate:
    """Triangle: `z' = max(0, 1 - |v|/w)/w`, of area one and support `w`.

    Args:
      width: half-width `w` of the base, in units of the membrane.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.triangular(0.5))(0.1)), 3)  # the slope
      1.6

    Reference: Esser et al., "Convolutional networks for fast, energy-efficient
    neuromorphic computing", PNAS 113(41), 2016, doi:10.1073/pnas.1604850113.
    """
    checks.positive("triangular", width=width)
    return Surrogate("triangular", _triangular, (width,), width)


def _triangular(v, width):
    t = jnp.where(jnp.abs(v) < width, v / width, jnp.sign(v))
    return 0.5 + t - 0.5 * t * jnp.abs(t)


# Of every neuron that is given none. Its height is measured: docs/surrogates.md.
DEFAULT = scaled(triangular(1.0), 0.3)


def boxcar(width: float = 0.5) -> Surrogate:
    """Box: `z' = 1/(2w)` where `|v| < w`, of area one and support `w`.

    Args:
      width: half-width `w` of the box, in units of the membrane.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.boxcar(0.5))(0.1)), 3)  # the slope
      1.0

    Reference: Wu et al., "Spatio-temporal backpropagation for training
    high-performance spiking neural networks", Frontiers in Neuroscience 12, 2018,
    doi:10.3389/fnins.2018.00331.
    """
    checks.positive("boxcar", width=width)
    return Surrogate("boxcar", _boxcar, (width,), width)


def _boxcar(v, width):
    return 0.5 + 0.5 * jnp.where(jnp.abs(v) < width, v / width, jnp.sign(v))


def fast_sigmoid(slope: float = 25.0) -> Surrogate:
    """Fast sigmoid `v/(1 + k|v|)`: `z' = 1/(1 + k|v|)²`, no support.

    Args:
      slope: `k`, per unit of the membrane.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.fast_sigmoid(25.0))(0.1)), 3)  # the slope
      0.082

    Reference: Zenke, Ganguli, "SuperSpike: supervised learning in multilayer
    spiking neural networks", Neural Computation 30(6), 2018,
    doi:10.1162/neco_a_01086.
    """
    checks.positive("fast_sigmoid", slope=slope)
    return Surrogate("fast_sigmoid", _fast_sigmoid, (slope,), None)


def superspike(slope: float = 10.0) -> Surrogate:
    """SuperSpike: `z' = 1/(1 + k|v|)²`, no support.

    The derivative of `fast_sigmoid`, under the name and with the slope usual in
    the literature on sparse training.

    Args:
      slope: `k`, per unit of the membrane.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.superspike(10.0))(0.1)), 3)  # the slope
      0.25

    Reference: Zenke, Ganguli, "SuperSpike: supervised learning in multilayer
    spiking neural networks", Neural Computation 30(6), 2018,
    doi:10.1162/neco_a_01086.
    """
    checks.positive("superspike", slope=slope)
    return Surrogate("superspike", _fast_sigmoid, (slope,), None)


def _fast_sigmoid(v, slope):
    s = side(v)
    return s / slope * (1 - 1 / (1 + slope * (s * v)))


def soft_sign(alpha: float = 2.0) -> Surrogate:
    """Soft sign: `z' = (α/2)/(1 + α|v|)²`, area one, no support.

    `fast_sigmoid` with the height that makes its area one.

    Args:
      alpha: sharpness `α`, per unit of the membrane.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.soft_sign(2.0))(0.1)), 3)  # the slope
      0.694

    Reference: Neftci, Mostafa, Zenke, "Surrogate gradient learning in spiking
    neural networks", IEEE Signal Processing Magazine 36(6), 2019,
    doi:10.1109/MSP.2019.2931595.
    """
    checks.positive("soft_sign", alpha=alpha)
    return Surrogate("soft_sign", _soft_sign, (alpha,), None)


def _soft_sign(v, alpha):
    s = side(v)
    return 0.5 + 0.5 * s * (1 - 1 / (1 + alpha * (s * v)))


def atan(alpha: float = 2.0) -> Surrogate:
    """Arc tangent: `z' = (α/2)/(1 + (πα v/2)²)`, no support.

    Args:
      alpha: sharpness `α`, per unit of the membrane.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.atan(2.0))(0.1)), 3)  # the slope
      0.91

    Reference: Fang et al., "Incorporating learnable membrane time constant to
    enhance learning of spiking neural networks", ICCV 2021,
    doi:10.1109/ICCV48922.2021.00266.
    """
    checks.positive("atan", alpha=alpha)
    return Surrogate("atan", _atan, (alpha,), None)


def _atan(v, alpha):
    return 0.5 + jnp.arctan(0.5 * jnp.pi * alpha * v) / jnp.pi


def sigmoid(slope: float = 25.0) -> Surrogate:
    """Logistic: `z' = k σ(kv)(1 - σ(kv))`, no support.

    Args:
      slope: `k`, per unit of the membrane.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.sigmoid(4.0))(0.1)), 3)  # the slope
      0.961

    Reference: Zenke, Vogels, "The remarkable robustness of surrogate gradient
    learning for instilling complex function in spiking neural networks", Neural
    Computation 33(4), 2021, doi:10.1162/neco_a_01367.
    """
    checks.positive("sigmoid", slope=slope)
    return Surrogate("sigmoid", _sigmoid, (slope,), None)


def _sigmoid(v, slope):
    return jax.nn.sigmoid(slope * v)


def tanh(alpha: float = 1.0) -> Surrogate:
    """Hyperbolic tangent: `z' = 1 - tanh²(α v)`, height one, no support.

    Args:
      alpha: sharpness `α`, per unit of the membrane.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.tanh(1.0))(0.1)), 3)  # the slope
      0.99

    Reference: Neftci, Mostafa, Zenke, "Surrogate gradient learning in spiking
    neural networks", IEEE Signal Processing Magazine 36(6), 2019,
    doi:10.1109/MSP.2019.2931595.
    """
    checks.positive("tanh", alpha=alpha)
    return Surrogate("tanh", _tanh, (alpha,), None)


def _tanh(v, alpha):
    return jnp.tanh(alpha * v) / alpha


def circ(alpha: float = 1.0) -> Surrogate:
    """Algebraic sigmoid: `z' = (1 + (v/α)²)^(-3/2)`, height one, no support.

    The relaxation is `v/√(1 + (v/α)²)`.

    Args:
      alpha: half-width `α`, in units of the membrane.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.circ(1.0))(0.1)), 3)  # the slope
      0.985

    Reference: Pehle, Pedersen, "Norse: a deep learning library for spiking neural
    networks", 2021, doi:10.5281/zenodo.4422025.
    """
    checks.positive("circ", alpha=alpha)
    return Surrogate("circ", _circ, (alpha,), None)


def _circ(v, alpha):
    return alpha * jnp.tanh(jnp.arcsinh(v / alpha))


def gaussian(sigma: float = 0.5, mean: float = 0.0) -> Surrogate:
    """Gaussian: `z' = e^(-(v - μ)²/2σ²)/(σ√(2π))`, area one.

    The derivative of the error function; no support.

    Args:
      sigma: standard deviation `σ`, in units of the membrane.
      mean: where it peaks, `μ`, from the threshold.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.gaussian(0.5))(0.1)), 3)  # the slope
      0.782

    Reference: Yin, Corradi, Bohté, "Accurate and efficient time-domain
    classification with adaptive spiking recurrent neural networks", Nature Machine
    Intelligence 3, 2021, doi:10.1038/s42256-021-00397-w.
    """
    checks.positive("gaussian", sigma=sigma)
    checks.finite("gaussian", mean=mean)
    return Surrogate("gaussian", _gaussian, (sigma, mean), None)


def _gaussian(v, sigma, mean):
    return 0.5 + 0.5 * erf((v - mean) / (sigma * 2**0.5))


def multi_gaussian(
    sigma: float = 0.5, height: float = 0.15, scale: float = 6.0, mean: float = 0.0
) -> Surrogate:
    """Gaussian with negative flanks.

        z' = (1 + h) N(v; μ, σ) - h N(v; σ, sσ) - h N(v; -σ, sσ)

    Of area `1 - h`; no support.

    Args:
      sigma: standard deviation `σ` of the peak, in units of the membrane.
      height: weight `h` of each flank, at least 0.
      scale: `s`, how much wider a flank is than the peak.
      mean: where it peaks, `μ`, from the threshold.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.multi_gaussian(0.5))(0.1)), 3)  # the slope
      0.86

    Reference: Yin, Corradi, Bohté, "Accurate and efficient time-domain
    classification with adaptive spiking recurrent neural networks", Nature Machine
    Intelligence 3, 2021, doi:10.1038/s42256-021-00397-w.
    """
    checks.positive("multi_gaussian", sigma=sigma, scale=scale)
    checks.within("multi_gaussian", 0.0, float("inf"), height=height)
    checks.finite("multi_gaussian", height=height, mean=mean)
    constants = (sigma, height, scale, mean)
    return Surrogate("multi_gaussian", _multi_gaussian, constants, None)


def _multi_gaussian(v, sigma, height, scale, mean):
    flanks = _gaussian(v, scale * sigma, sigma) + _gaussian(v, scale * sigma, -sigma)
    return (1 + height) * _gaussian(v, sigma, mean) - height * flanks


def exponential(alpha: float = 1.0) -> Surrogate:
    """Two-sided exponential: `z' = (α/2) e^(-α|v|)`, area one.

    No support.

    Args:
      alpha: sharpness `α`, per unit of the membrane.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.exponential(2.0))(0.1)), 3)  # the slope
      0.819

    Reference: Shrestha, Orchard, "SLAYER: spike layer error reassignment in time",
    NeurIPS 2018, arXiv:1810.08646.
    """
    checks.positive("exponential", alpha=alpha)
    return Surrogate("exponential", _exponential, (alpha,), None)


def _exponential(v, alpha):
    s = side(v)
    return 0.5 + 0.5 * s * (1 - jnp.exp(-alpha * (s * v)))


def nonzero_sign_log_abs(alpha: float = 1.0) -> Surrogate:
    """Logarithm on both sides: `z' = 1/(1/α + |v|)`, no support.

    The relaxation is `sgn(v) ln(1 + α|v|)`.

    Args:
      alpha: height `α` of the derivative, per unit of the membrane.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.nonzero_sign_log_abs(1.0))(0.1)), 3)
      0.909

    Reference: Fang et al., "SpikingJelly: an open-source machine learning
    infrastructure platform for spike-based intelligence", Science Advances 9(40),
    2023, doi:10.1126/sciadv.adi1480.
    """
    checks.positive("nonzero_sign_log_abs", alpha=alpha)
    name = "nonzero_sign_log_abs"
    return Surrogate(name, _nonzero_sign_log_abs, (alpha,), None)


def _nonzero_sign_log_abs(v, alpha):
    s = side(v)
    return s * jnp.log1p(alpha * (s * v))


def fake_numerical_gradient(alpha: float = 0.3) -> Surrogate:
    """Difference quotient of the step's sign, capped: `z' = min(1/|v|, α)`.

    No support.

    Args:
      alpha: the cap `α`, per unit of the membrane.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.fake_numerical_gradient(10.0))(0.1)), 3)
      10.0

    Reference: Fang et al., "SpikingJelly: an open-source machine learning
    infrastructure platform for spike-based intelligence", Science Advances 9(40),
    2023, doi:10.1126/sciadv.adi1480.
    """
    checks.positive("fake_numerical_gradient", alpha=alpha)
    name = "fake_numerical_gradient"
    return Surrogate(name, _fake_numerical_gradient, (alpha,), None)


def _fake_numerical_gradient(v, alpha):
    s = side(v)
    t = alpha * (s * v)
    return s * jnp.where(t < 1, t, 1 + jnp.log(jnp.where(t < 1, 1, t)))


def q_pseudo_spike(alpha: float = 2.0) -> Surrogate:
    """q-exponential: `z' = (1 + 2|v|/(α - 1))^(-α)`, area one.

    No support.

    Args:
      alpha: `α > 1`: the higher, the lighter the tails.

    Example:
      >>> import jax, spikejax as sj
      >>> round(float(jax.grad(sj.surrogate.q_pseudo_spike(2.0))(0.1)), 3)  # the slope
      0.694

    Reference: Herranz-Celotti, Rouat, "Stabilizing spiking neuron training", 2022,
    arXiv:2202.00282.
    """
    checks.above("q_pseudo_spike", 1.0, alpha=alpha)
    return Surrogate("q_pseudo_spike", _q_pseudo_spike, (alpha,), None)


def _q_pseudo_spike(v, alpha):
    s = side(v)
    tail = jnp.exp((1 - alpha) * jnp.log1p(2 / (alpha - 1) * (s * v)))
    return 0.5 + 0.5 * s * (1 - tail)
