"""Batch norm over time and batch."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import aligned, as_float, float_struct, wide
from spikejax.core.spec import Whole, describe
from spikejax.kernels.moments import normalised


class Statistics(NamedTuple):
    """Running mean and variance of each channel, kept from sequence to sequence."""

    mean: jax.Array
    var: jax.Array

    def joined(self, mean: jax.Array, var: jax.Array, count: int, momentum: Any):
        """A little nearer to those of `count` new values, of unbiased variance."""
        var = var * (count / max(count - 1, 1))
        pairs = zip(self, (mean, var), strict=True)
        return Statistics(
            *(momentum * old + (1 - momentum) * new for old, new in pairs)
        )


class BatchNorm(Whole):
    """What `batch_norm` was given."""

    threshold: Any
    alpha: Any
    momentum: Any
    epsilon: Any
    training: bool = True

    def __repr__(self) -> str:
        text = (
            f"batch_norm(threshold={describe(self.threshold)}, "
            f"alpha={describe(self.alpha)}, momentum={describe(self.momentum)}, "
            f"epsilon={describe(self.epsilon)})"
        )
        return text if self.training else f"evaluation({text})"

    def evaluation(self) -> BatchNorm:
        return self.replace(training=False)

    def entries(self) -> tuple[str, ...]:
        return ("gamma", "delta")

    def init(self, key: jax.Array, x):
        del key  # nothing random
        x = float_struct("batch_norm", x)
        shape, kind = (channels("batch_norm", x),), wide(x.dtype)
        params = {"gamma": jnp.ones(shape, x.dtype), "delta": jnp.zeros(shape, x.dtype)}
        return params, Statistics(jnp.zeros(shape, kind), jnp.ones(shape, kind))

    def step(self, params: dict, state: Statistics, x):
        return state, self._normalised(params, as_float("batch_norm", x), *state)

    def whole(self, params: dict, state: Statistics, xs):
        xs = as_float("batch_norm", xs)
        if not self.training or not xs.size:
            return state, self._normalised(params, xs, *state)
        count = xs.size // xs.shape[-1]
        rows = xs.reshape(len(xs), -1, xs.shape[-1])
        scale, delta = self._affine(params, state.mean.dtype)
        ys, mean, var = normalised(rows, scale, delta, self.epsilon)
        return state.joined(mean, var, count, self.momentum), ys.reshape(xs.shape)

    def trace(self, params, state, xs, end):
        """The running statistics that a sequence leaves, at every step of it."""
        del params, state
        return jax.tree.map(lambda a: jnp.broadcast_to(a, (xs.shape[0], *a.shape)), end)

    def _normalised(self, params: dict, x, mean, var):
        """Sums over time and batch, of the gradients too, are made wide."""
        scale, delta = self._affine(params, mean.dtype)
        scale, delta, mean, var = (aligned(a, x) for a in (scale, delta, mean, var))
        y = scale * (x.astype(mean.dtype) - mean) / jnp.sqrt(var + self.epsilon) + delta
        return y.astype(x.dtype)

    def _affine(self, params: dict, dtype: Any) -> tuple[jax.Array, jax.Array]:
        """What each channel is multiplied by, and what is added."""
        gamma, delta = (params[name].astype(dtype) for name in ("gamma", "delta"))
        return gamma * (self.alpha * self.threshold), delta


def batch_norm(
    *,
    threshold: Any = 1.0,
    alpha: Any = 1.0,
    momentum: Any = 0.9,
    epsilon: Any = 1e-5,
) -> Cell:
    """Batch norm over time and batch, scaled by the threshold that follows (tdBN).

        y = γ α θ (x - μ) / √(σ² + ε) + δ

    for each channel (the last axis), with `γ` and `δ` learned. Where the
    statistics come from is the difference between the two forms of this cell.

    *Evaluation*, made by `evaluation(net)`: `μ, σ²` are the running ones,
    which are the state and do not change. This form obeys every law of a cell.

    *Training*, as this function returns it: `unroll` takes them from the whole sequence
    it is given, over time, batch and space, lets the gradient flow through them, and
    moves the running ones towards them by `1 - m`. No `step` can know the sequence,
    so `step` uses the running ones and leaves them alone. This form alone is exempt
    from four laws: `unroll` is not the scan of `step`, with neither the same values nor
    gradients; two pieces of a sequence are not one whole; samples of a batch depend on
    each other. Under `checkpointed`, `truncated` or `stepwise` the sequence is what the
    segment, or the step, sees.

    To go on from batch to batch, `keep_statistics(state, fresh)` puts the running
    statistics into the fresh state of the next sequence.

    Args:
      threshold: `θ > 0`, of the neuron that follows.
      alpha: `α > 0`: 1, or `1/√2` for two paths that are added up.
      momentum: `m` in [0, 1], what the running statistics keep per sequence.
      epsilon: `ε > 0`.

    Returns:
      A cell with params `{"gamma": (channels,), "delta": (channels,)}` and state
      `Statistics(mean, var)`, in float32 or wider; features last in `x` and `y`.

    Raises:
      ValueError: an argument out of its range; at `init`, an input without channels.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.serial(sj.linear(64), sj.batch_norm(), sj.lif(0.9))
      >>> xs = jax.random.normal(jax.random.key(0), (10, 32, 700))
      >>> params, fresh = net.init(jax.random.key(1), xs[0])
      >>> after, _ = net.unroll(params, fresh, xs)                       # train
      >>> state = sj.keep_statistics(after, fresh)
      >>> state, zs = sj.evaluation(net).unroll(params, state, xs)       # use

    Reference: Zheng, Wu, Deng, Hu, Li, "Going deeper with directly-trained larger
    spiking neural networks", AAAI 35(12), 2021, doi:10.1609/aaai.v35i12.17320.
    """
    checks.positive("batch_norm", threshold=threshold, alpha=alpha, epsilon=epsilon)
    checks.within("batch_norm", 0.0, 1.0, momentum=momentum)
    about = BatchNorm(threshold, alpha, momentum, epsilon)
    checks.constants("batch_norm", **about.fields() | {"training": 1})
    return about.cell()


def channels(name: str, x: Any) -> int:
    """How many channels an input has."""
    if not x.shape:
        got = checks.Text("a scalar")
        raise checks.refuse(name, "x", "with a last axis of channels", got)
    return x.shape[-1]


def moments(x: jax.Array, axes: tuple[int, ...]) -> tuple[jax.Array, jax.Array]:
    """Mean and variance over `axes`, which stay with one entry."""
    mean = x.mean(axes, keepdims=True)
    return mean, jnp.square(x - mean).mean(axes, keepdims=True)
