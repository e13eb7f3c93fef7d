"""Batch norm through time: statistics and gains of their own for every step."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float, float_struct, wide
from spikejax.core.spec import Whole, describe
from spikejax.synapses.batch_norm import Statistics, channels, moments


class BnttState(NamedTuple):
    """The step that is due and the running statistics, `(steps, channels)` each."""

    t: jax.Array
    statistics: Statistics


class Bntt(Whole):
    """What `bntt` was given."""

    steps: int
    momentum: Any
    epsilon: Any
    training: bool = True

    def __repr__(self) -> str:
        text = (
            f"bntt({self.steps}, momentum={describe(self.momentum)}, "
            f"epsilon={describe(self.epsilon)})"
        )
        return text if self.training else f"evaluation({text})"

    def evaluation(self) -> Bntt:
        return self.replace(training=False)

    def entries(self) -> tuple[str, ...]:
        return ("gamma",)

    def init(self, key: jax.Array, x):
        del key  # nothing random
        x = float_struct("bntt", x)
        shape, kind = (self.steps, channels("bntt", x)), wide(x.dtype)
        if self.training and len(x.shape) < 2:
            got = checks.Text(f"shape {list(x.shape)}")
            raise checks.refuse("bntt", "x", "with a batch axis in training", got)
        statistics = Statistics(jnp.zeros(shape, kind), jnp.ones(shape, kind))
        params = {"gamma": jnp.ones(shape, x.dtype)}
        return params, BnttState(jnp.zeros((), jnp.int32), statistics)

    def step(self, params: dict, state: BnttState, x):
        state, ys = self.whole(params, state, as_float("bntt", x)[None])
        return state, ys[0]

    def whole(self, params: dict, state: BnttState, xs):
        xs = as_float("bntt", xs)
        wide = xs.astype(state.statistics.mean.dtype)
        at = state.t + jnp.arange(len(xs), dtype=state.t.dtype)
        known = jnp.minimum(at, self.steps - 1)
        running = Statistics(*(a[known] for a in state.statistics))
        aligned = (len(xs), *(1,) * (xs.ndim - 2), xs.shape[-1])
        if self.training and xs.size:
            mean, var = moments(wide, tuple(range(1, xs.ndim - 1)))
            count = xs[0].size // xs.shape[-1]
            flat = running.mean.shape
            running = running.joined(
                mean.reshape(flat), var.reshape(flat), count, self.momentum
            )
        else:
            mean, var = (a.reshape(aligned) for a in running)
        gamma = params["gamma"].astype(wide.dtype)[known].reshape(aligned)
        ys = gamma * (wide - mean) / jnp.sqrt(var + self.epsilon)
        pairs = zip(state.statistics, running, strict=True)
        kept = Statistics(*(old.at[at].set(new, mode="drop") for old, new in pairs))
        return BnttState(state.t + len(xs), kept), ys.astype(xs.dtype)


def bntt(steps: int, *, momentum: Any = 0.9, epsilon: Any = 1e-4) -> Cell:
    """Batch norm through time: each time step has its own statistics and gain.

        y(t) = γ_t (x(t) - μ_t)/(√(σ_t² + ε))

    for each channel (the last axis), without a bias, as published. In training, as
    this function returns the cell, `μ_t` and `σ_t²` are those of the batch
    (and space) at that step, the gradient flows through them, and the running ones of
    that step move towards them by `1 - m`. A step needs no other, so `unroll` is the
    scan of `step`; only the law that samples do not depend on each other is broken, as
    by every norm over a batch. `evaluation` gives the form with running statistics,
    which obeys all laws. See `batch_norm` for how to keep them between sequences.

    Args:
      steps: number of time steps `T` that are told apart, at least 1. In later ones
        `γ`, and in evaluation the statistics, are those of the last.
      momentum: `m` in [0, 1], what the running statistics keep per sequence.
      epsilon: `ε > 0`.

    Returns:
      A cell with params `{"gamma": (steps, channels)}` and state `BnttState(t,
      statistics)`, statistics in float32 or wider; features last in `x` and `y`.

    Raises:
      ValueError: an argument out of its range; at `init`, an input without a batch
        axis for the training form.

    Example:
      >>> import spikejax as sj
      >>> net = sj.serial(sj.linear(64), sj.bntt(25), sj.lif(0.95))

    Reference: Kim, Panda, "Revisiting batch normalization for training low-latency
    deep spiking neural networks from scratch", Frontiers in Neuroscience 15, 2021,
    doi:10.3389/fnins.2021.773954.
    """
    checks.whole("bntt", 1, steps=steps)
    checks.constants("bntt", momentum=momentum, epsilon=epsilon)
    checks.positive("bntt", epsilon=epsilon)
    checks.within("bntt", 0.0, 1.0, momentum=momentum)
    return Bntt(steps, momentum, epsilon).cell()
