"""How far around its delay a synapse hears: kernels over time whose width may close.

A delay between two steps is an interpolation, which sees two inputs; a wider kernel
sees more of them, so that training finds delays from afar, at the cost of its width. A
width may be traced, so one compiled step serves all of a schedule.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax.core import checks

SIGMAS = 3  # beyond so many of them a Gaussian is cut


class Spread(NamedTuple):
    """A kernel over time; see `triangular` and `gaussian`.

    Attributes:
      kind: its name.
      width: in time steps, a number or traced.
      widest: the largest width that is meant, which says how many taps there are.

    Example:
      >>> import spikejax as sj
      >>> sj.spread.triangular(3.0).reach  # taps on either side of a delay
      3
    """

    kind: str
    width: Any
    widest: float

    @property
    def reach(self) -> int:
        """Taps on either side of a delay."""
        times = 1 if self.kind == "triangular" else SIGMAS
        return max(1, int(np.ceil(times * self.widest)))

    def taps(self, behind: jax.Array, ahead: jax.Array) -> jax.Array:
        """Weights of taps, on the last axis.

        Args:
          behind: whole steps from that below the delay to the tap.
          ahead: from that below the delay to the delay, in [0, 1].
        """
        if self.kind == "triangular":
            width = jnp.asarray(self.width, ahead.dtype)
            early = behind <= 0
            rest = jnp.where(early, width + behind - ahead, width - behind + ahead)
            return jnp.where(rest >= 0, rest, 0) / width**2
        far = (behind - ahead) / jnp.asarray(self.width, ahead.dtype)
        return jax.nn.softmax(-0.5 * far**2, -1)

    def __repr__(self) -> str:
        widest = "" if self.widest == self.width else f", widest={self.widest}"
        return f"{self.kind}({checks.describe(self.width)}{widest})"


def triangular(width: Any = 1.0, *, widest: float | None = None) -> Spread:
    """A triangle around the delay: `h(k) = max(0, s - |k - d|) / s²`.

    Of width one it is the linear interpolation. Its sum is one where `s` is whole and
    none of it lies outside [0, max_delay].

    Args:
      width: `s`, half the base in time steps, at least 1.
      widest: the largest width meant, where the width is traced.

    Returns:
      A value for `spread=` of `delays` and `delayed_linear`, of 2 ⌈s⌉ taps.

    Raises:
      ValueError: a width below 1 or above `widest`, one that is traced without it.

    Example:
      >>> import jax, spikejax as sj
      >>> cell = sj.delays(2.0, max_delay=4, spread=sj.spread.triangular(2.0))
      >>> xs = jax.numpy.zeros((5, 1)).at[0].set(1.0)
      >>> params, state = cell.init(jax.random.key(0), xs[0])
      >>> cell.unroll(params, state, xs)[1][:, 0].tolist()
      [0.0, 0.25, 0.5, 0.25, 0.0]

    Reference: "DelRec: learning delays in recurrent spiking neural networks", 2025,
    arXiv:2509.24852, whose width is 1 + 2 σ sigmoid(p) with a σ that closes.
    """
    return _made("triangular", width, widest, 1.0)


def gaussian(sigma: Any, *, widest: float | None = None) -> Spread:
    """A bell around the delay: `h(k) ∝ exp(-(k - d)² / (2 σ²))`, of sum one.

    Cut beyond 3 σ. As σ goes to zero it is the nearest whole step.

    Args:
      sigma: `σ` in time steps, above 0.
      widest: the largest σ meant, where it is traced.

    Returns:
      A value for `spread=` of `delays` and `delayed_linear`, of 2 ⌈3 σ⌉ taps.

    Raises:
      ValueError: a σ not above 0 or above `widest`, one that is traced without it.

    Example:
      >>> import spikejax as sj
      >>> sj.spread.gaussian(0.5)
      gaussian(0.5)

    Reference: Hammouamri, Khalfaoui-Hassani, Masquelier, "Learning delays in spiking
    neural networks using dilated convolutions with learnable spacings", ICLR 2024,
    arXiv:2306.17670.
    """
    return _made("gaussian", sigma, widest, 0.0)


def _made(kind: str, width: Any, widest: float | None, least: float) -> Spread:
    name, said = f"spread.{kind}", "sigma" if kind == "gaussian" else "width"
    if widest is None:
        if isinstance(width, Tracer):
            message = f"a number where `{said}` is traced"
            raise checks.refuse(name, "widest", message, None)
        checks.positive(name, **{said: width})
        widest = float(np.max(width))
    checks.positive(name, widest=widest)
    if not isinstance(width, Tracer):
        checks.positive(name, **{said: width})
        checks.within(name, least, widest, **{said: width})
    return Spread(kind, width, float(widest))


INTERPOLATION = triangular()
