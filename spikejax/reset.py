"""What a spike does to the membrane: functions of `(u, z, θ)`.

A reset can be put at two places in a time step, where `F` is the free flow of
the membrane, `F(u) = β u + x` for `lif`:

- at once, the default: `u ← F(r(u, z, θ))`, such as
  `β(u - θ z) + x`;
- `delayed`: `u ← r(F(u), z, θ)`, such as
  `β u + x - θ z`.

No gradient flows through the spike in the reset, unless it is `attached`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import surrogate
from spikejax.core import checks


class Reset(NamedTuple):
    """A reset rule with its place in the time step and its gradient.

    Attributes:
      rule: `(u, z, threshold) -> u`.
      is_attached: whether gradients flow through `z`.
      is_delayed: whether the rule acts after the flow rather than before.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> halve = sj.reset.Reset(lambda u, z, threshold: u * (1 - 0.5 * z))
      >>> halve(jnp.array([3.0, 3.0]), jnp.array([1.0, 0.0]), 1.0).tolist()
      [1.5, 3.0]
    """

    rule: Callable
    is_attached: bool = False
    is_delayed: bool = False

    def __call__(self, u: jax.Array, z: jax.Array, threshold: Any) -> jax.Array:
        """The membrane after the spikes `z`."""
        return self.rule(u, self.seen(z), threshold)

    def seen(self, z: jax.Array) -> jax.Array:
        """The spikes as a jump of the state sees them: no gradient unless attached."""
        keep = self.is_attached or surrogate.is_smooth()
        return z if keep else jax.lax.stop_gradient(z)

    def __repr__(self) -> str:
        text = self.rule.__name__.lstrip("_")
        text = f"attached({text})" if self.is_attached else text
        return f"delayed({text})" if self.is_delayed else text

    def _describe(self, _: Callable) -> str:
        return repr(self)


def _subtract(u, z, threshold):
    return u - z * threshold


def _zero(u, z, threshold):
    del threshold
    return u * (1 - jnp.where(z > 1, 1, z))  # several spikes reset like one


def _none(u, z, threshold):
    del z, threshold
    return u


subtract = Reset(_subtract)
"""u - θz: what exceeds the threshold is kept (soft reset)."""

zero = Reset(_zero)
"""u(1 - z): the membrane starts again at zero (hard reset)."""

none = Reset(_none)
"""u: a spike leaves the membrane as it is."""


def attached(reset: Callable) -> Reset:
    """The same reset with gradients flowing through the spike.

    Example:
      >>> import spikejax as sj
      >>> spike = sj.surrogate.atan(2.0)
      >>> sj.lif(0.9, reset=sj.reset.attached(sj.reset.subtract), spike=spike)
      lif(beta=0.9, threshold=1.0, reset=attached(subtract), spike=atan(2.0))
    """
    return as_reset("attached", reset)._replace(is_attached=True)


def delayed(reset: Callable) -> Reset:
    """The same reset, acting after the membrane's flow instead of before.

    Example:
      >>> import spikejax as sj
      >>> spike = sj.surrogate.atan(2.0)
      >>> sj.lif(0.9, reset=sj.reset.delayed(sj.reset.zero), spike=spike)
      lif(beta=0.9, threshold=1.0, reset=delayed(zero), spike=atan(2.0))
    """
    return as_reset("delayed", reset)._replace(is_delayed=True)


def as_reset(name: str, reset: Any) -> Reset:
    """`reset` as a `Reset`; a plain function `(u, z, threshold) -> u` becomes one.

    Example:
      >>> import spikejax as sj
      >>> def half(u, z, threshold):
      ...     return u * (1 - 0.5 * z)
      >>> sj.reset.as_reset("my_neuron", half)
      half
    """
    if isinstance(reset, Reset):
        return reset
    if reset is attached or reset is delayed:
        made = f"reset.{reset.__name__}"
        got = checks.Text(f"`{made}` itself")
        raise TypeError(
            str(checks.refuse(name, "reset", f"`{made}(reset.subtract)`", got))
        )
    if not callable(reset):
        message = "to be a function of (u, z, threshold)"
        raise TypeError(str(checks.refuse(name, "reset", message, reset)))
    return Reset(reset)


def flow(
    reset: Reset, advance: Callable, u: jax.Array, z: jax.Array, threshold: Any
) -> jax.Array:
    """The membrane one step on: `advance` with the reset before or after it.

    Args:
      reset: the rule and its place.
      advance: the free flow of the membrane, `u -> u`.
      u: the membrane that `z` was fired from.
      z: spikes of the previous time step.
      threshold: the threshold they crossed.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> leak = lambda u: 0.5 * u
      >>> u, z = jnp.array([3.0]), jnp.array([1.0])
      >>> [
      ...     float(sj.reset.flow(reset, leak, u, z, 1.0)[0])
      ...     for reset in (sj.reset.subtract, sj.reset.delayed(sj.reset.subtract))
      ... ]
      [1.0, 0.5]
    """
    if reset.is_delayed:
        return reset(advance(u), z, threshold)
    return advance(reset(u, z, threshold))
