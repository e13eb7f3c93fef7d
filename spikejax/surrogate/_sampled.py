"""Slopes of which a few are kept, by chance and without bias."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.surrogate._step import Surrogate


def sampled(surrogate: Surrogate, *, keep: Any) -> Surrogate:
    r"""The same surrogate with few of its slopes, unbiased.

    A slope `ψ` is kept with a probability and divided by it, or else zero:

        p = min(1, c |ψ| / |ψ(0)|),   ψ ← ψ/p with probability p, else 0

    so its mean is `ψ`, and that of every gradient by back-propagation through time what
    the whole surrogate gives. What is dropped costs nothing in the backward pass,
    whether the surrogate has a support or not.

    A draw is decided by a salt, the step and the neuron's index, not by the membrane:
    neurons with equal membranes are drawn apart. The neuron's state becomes
    `Salted(neuron, salt)` with one uint32 a sample, which moves with each step, so that
    steps, chunks and `vmap` draw alike. A new sequence begins with the state of a
    new `init`, and its key, as with `dropout`: with the same salts the same slopes are
    kept again.

    Args:
      surrogate: what to sample.
      keep: `c > 0`, the probability of a slope as high as that at threshold. May be
        traced, as by a schedule (`closing`).

    Returns:
      A surrogate for the `spike` of a neuron; alone it cannot be called.

    Raises:
      TypeError: `surrogate` is none; called outside of a neuron's step.
      ValueError: `keep` not above zero.

    Example:
      >>> import jax, spikejax as sj
      >>> spike = sj.surrogate.sampled(sj.surrogate.atan(), keep=0.1)
      >>> cell = sj.lif(0.9, spike=spike)
      >>> _, state = cell.init(jax.random.key(0), jax.numpy.zeros((32, 100)))
      >>> state.salt.shape, state.neuron.u.shape
      ((32,), (32, 100))
    """
    if not isinstance(surrogate, Surrogate):
        message = "to be a surrogate (such as `atan()`)"
        raise TypeError(str(checks.refuse("sampled", "surrogate", message, surrogate)))
    checks.constants("sampled", keep=keep)
    checks.positive("sampled", keep=keep)
    return surrogate._replace(keep=keep)


def share_of(surrogate: Surrogate, dtype: Any) -> jax.Array:
    """What a slope is multiplied with to be the probability that it stays."""
    whole = surrogate._replace(keep=None)
    top = jnp.abs(whole.derivative(jnp.zeros((), dtype)))
    return jax.lax.stop_gradient(jnp.asarray(surrogate.keep, top.dtype) / top)
