"""Layer norm over the features of each sample at each step."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import aligned, as_float, float_struct, wide
from spikejax.core.spec import Whole, describe
from spikejax.synapses.batch_norm import channels, moments


class LayerNorm(Whole):
    """What `layer_norm` was given."""

    axes: int
    threshold: Any
    epsilon: Any

    def __repr__(self) -> str:
        return (
            f"layer_norm(axes={self.axes}, threshold={describe(self.threshold)}, "
            f"epsilon={describe(self.epsilon)})"
        )

    def entries(self) -> tuple[str, ...]:
        return ("gamma", "delta")

    def init(self, key: jax.Array, x):
        del key  # nothing random
        x = float_struct("layer_norm", x)
        shape = (channels("layer_norm", x),)
        if len(x.shape) < self.axes:
            got = checks.Text(f"shape {list(x.shape)}")
            message = f"with at least {self.axes} axes"
            raise checks.refuse("layer_norm", "x", message, got)
        return {
            "gamma": jnp.ones(shape, x.dtype),
            "delta": jnp.zeros(shape, x.dtype),
        }, ()

    def step(self, params: dict, state: tuple, x):
        x = as_float("layer_norm", x)
        kind = wide(x.dtype)
        gamma, delta = (aligned(params[k].astype(kind), x) for k in ("gamma", "delta"))
        far = x.astype(kind)
        mean, var = moments(far, tuple(range(x.ndim - self.axes, x.ndim)))
        y = gamma * self.threshold * (far - mean) / jnp.sqrt(var + self.epsilon) + delta
        return state, y.astype(x.dtype)


def layer_norm(*, axes: int = 1, threshold: Any = 1.0, epsilon: Any = 1e-5) -> Cell:
    """Layer norm over the features of each sample at each step.

        y = γ θ (x - μ)/√(σ² + ε) + δ

    with `μ, σ²` of the last `axes` axes, and `γ`, `δ` learned for each channel (the
    last axis). No sample and no step depends on another: the same in training and in
    use, and every law of a cell holds.

    Args:
      axes: how many axes are features: 1, or 3 for images `(height, width, channels)`.
      threshold: `θ > 0`, of the neuron that follows.
      epsilon: `ε > 0`.

    Returns:
      A cell without state, with params `{"gamma": (channels,), "delta": (channels,)}`;
      sums are made in float32 or wider.

    Raises:
      ValueError: an argument out of its range; at `init`, an input with fewer axes.

    Example:
      >>> import jax, spikejax as sj
      >>> cell = sj.layer_norm()
      >>> x = jax.numpy.array([[1.0, 3.0], [4.0, 2.0]])
      >>> params, state = cell.init(jax.random.key(0), x)
      >>> cell.step(params, state, x)[1].round(3).tolist()
      [[-1.0, 1.0], [1.0, -1.0]]

    Reference: Ba, Kiros, Hinton, "Layer normalization", 2016, arXiv:1607.06450.
    """
    checks.whole("layer_norm", 1, axes=axes)
    checks.constants("layer_norm", threshold=threshold, epsilon=epsilon)
    checks.positive("layer_norm", threshold=threshold, epsilon=epsilon)
    return LayerNorm(axes, threshold, epsilon).cell()
