r"""Surrogate gradients: a Heaviside step with a smooth relaxation.

The forward value is the step \( z = H(v) \), one where \( v > 0 \) strictly; the
derivative is that of the relaxation, taken by JAX, in forward and reverse mode.
A surrogate knows its *support*: the half-width outside which its derivative is
exactly zero, or None where it has none. Backward work outside the support can
be left out without changing a single gradient.

Reference: Neftci, Mostafa, Zenke, "Surrogate gradient learning in spiking neural
networks", IEEE Signal Processing Magazine 36(6), 2019, doi:10.1109/MSP.2019.2931595.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check

_SMOOTH: ContextVar[bool] = ContextVar("spikejax_smooth", default=False)


class Surrogate(NamedTuple):
    """A spike function with a surrogate derivative; call it with `u - threshold`.

    Attributes:
      name: what `repr` shows.
      function: the relaxation `(v, *constants) -> r`; its derivative is used.
      constants: what shapes the relaxation: numbers, arrays or tracers.
      support: half-width outside which the derivative is exactly zero, or None.
      factor: what the derivative is multiplied by.
    """

    name: str
    function: Callable
    constants: tuple
    support: Any
    factor: Any = 1.0

    def __call__(self, v: jax.Array) -> jax.Array:
        """Spikes for the distance `v` from threshold: 1 where `v > 0`, else 0."""
        if _SMOOTH.get():
            return self.relaxation(v)
        return _step(self.function, v, self.factor, *self.constants)

    def relaxation(self, v: jax.Array) -> jax.Array:
        """The smooth function whose derivative stands in for that of the step."""
        return self.factor * self.function(v, *self.constants)

    def derivative(self, v: jax.Array) -> jax.Array:
        """The surrogate derivative at `v`, of the shape of `v`."""
        v = jnp.asarray(v)
        return jax.jvp(self.relaxation, (v,), (jnp.ones_like(v),))[1]

    def __repr__(self) -> str:
        text = f"{self.name}({', '.join(_check.describe(c) for c in self.constants)})"
        plain = isinstance(self.factor, float) and self.factor == 1.0
        return text if plain else f"scaled({text}, {_check.describe(self.factor)})"

    def _describe(self, _: Callable) -> str:
        return repr(self)


@partial(jax.custom_jvp, nondiff_argnums=(0,))
def _step(function: Callable, v, factor, *constants):
    del function, factor, constants
    return (v > 0).astype(jnp.result_type(v))


@_step.defjvp
def _step_jvp(function, primals, tangents):
    v, factor, *constants = primals
    _, slope = jax.jvp(lambda v: function(v, *constants), (v,), (tangents[0],))
    return _step(function, *primals), (factor * slope).astype(v.dtype)


@contextlib.contextmanager
def smooth() -> Iterator[None]:
    """Puts each surrogate's relaxation in place of its step, and attaches resets.

    Inside, a spiking network is a smooth function, so finite differences must
    agree with its gradients: the test of back-propagation through time that no
    choice of surrogate can spoil. Holds for functions traced inside the block.
    """
    token = _SMOOTH.set(True)
    try:
        yield
    finally:
        _SMOOTH.reset(token)


def is_smooth() -> bool:
    """Whether the code runs inside `smooth()`."""
    return _SMOOTH.get()


def scaled(surrogate: Surrogate, factor: float) -> Surrogate:
    """The same surrogate with its derivative multiplied by `factor`."""
    if not isinstance(surrogate, Surrogate):
        message = "to be a surrogate (such as `atan()`)"
        raise TypeError(str(_check.refuse("scaled", "surrogate", message, surrogate)))
    _check.finite("scaled", factor=factor)
    return surrogate._replace(factor=surrogate.factor * factor)


def triangular(width: float = 1.0) -> Surrogate:
    r"""Triangle: \( z' = \max(0, 1 - |v|/w)/w \), of area one and support \(w\).

    Args:
      width: half-width \(w\) of the base, in units of the membrane.

    Reference: Esser et al., "Convolutional networks for fast, energy-efficient
    neuromorphic computing", PNAS 113(41), 2016, doi:10.1073/pnas.1604850113.
    """
    _check.positive("triangular", width=width)
    return Surrogate("triangular", _triangular, (width,), width)


def _triangular(v, width):
    t = jnp.where(jnp.abs(v) < width, v / width, jnp.sign(v))
    return 0.5 + t - 0.5 * t * jnp.abs(t)


def boxcar(width: float = 0.5) -> Surrogate:
    r"""Box: \( z' = 1/(2w) \) where \( |v| < w \), of area one and support \(w\).

    Args:
      width: half-width \(w\) of the box, in units of the membrane.

    Reference: Wu et al., "Spatio-temporal backpropagation for training
    high-performance spiking neural networks", Frontiers in Neuroscience 12, 2018,
    doi:10.3389/fnins.2018.00331.
    """
    _check.positive("boxcar", width=width)
    return Surrogate("boxcar", _boxcar, (width,), width)


def _boxcar(v, width):
    return 0.5 + 0.5 * jnp.where(jnp.abs(v) < width, v / width, jnp.sign(v))


def fast_sigmoid(slope: float = 25.0) -> Surrogate:
    r"""Fast sigmoid \( v/(1 + k|v|) \): \( z' = 1/(1 + k|v|)^2 \), no support.

    Args:
      slope: \(k\), per unit of the membrane.

    Reference: Zenke, Ganguli, "SuperSpike: supervised learning in multilayer
    spiking neural networks", Neural Computation 30(6), 2018,
    doi:10.1162/neco_a_01086.
    """
    _check.positive("fast_sigmoid", slope=slope)
    return Surrogate("fast_sigmoid", _fast_sigmoid, (slope,), None)


def superspike(slope: float = 10.0) -> Surrogate:
    r"""SuperSpike: \( z' = 1/(1 + k|v|)^2 \), no support.

    The derivative of `fast_sigmoid`, under the name and with the slope usual in
    the literature on sparse training.

    Args:
      slope: \(k\), per unit of the membrane.

    Reference: Zenke, Ganguli, "SuperSpike: supervised learning in multilayer
    spiking neural networks", Neural Computation 30(6), 2018,
    doi:10.1162/neco_a_01086.
    """
    _check.positive("superspike", slope=slope)
    return Surrogate("superspike", _fast_sigmoid, (slope,), None)


def _fast_sigmoid(v, slope):
    return v / (1 + slope * jnp.abs(v))


def atan(alpha: float = 2.0) -> Surrogate:
    r"""Arc tangent: \( z' = (\alpha/2)/(1 + (\pi\alpha v/2)^2) \), no support.

    Args:
      alpha: sharpness \(\alpha\), per unit of the membrane.

    Reference: Fang et al., "Incorporating learnable membrane time constant to
    enhance learning of spiking neural networks", ICCV 2021,
    doi:10.1109/ICCV48922.2021.00266.
    """
    _check.positive("atan", alpha=alpha)
    return Surrogate("atan", _atan, (alpha,), None)


def _atan(v, alpha):
    return 0.5 + jnp.arctan(0.5 * jnp.pi * alpha * v) / jnp.pi


def sigmoid(slope: float = 25.0) -> Surrogate:
    r"""Logistic: \( z' = k\,\sigma(kv)(1 - \sigma(kv)) \), no support.

    Args:
      slope: \(k\), per unit of the membrane.

    Reference: Zenke, Vogels, "The remarkable robustness of surrogate gradient
    learning for instilling complex function in spiking neural networks", Neural
    Computation 33(4), 2021, doi:10.1162/neco_a_01367.
    """
    _check.positive("sigmoid", slope=slope)
    return Surrogate("sigmoid", _sigmoid, (slope,), None)


def _sigmoid(v, slope):
    return jax.nn.sigmoid(slope * v)
