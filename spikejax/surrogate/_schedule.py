"""Widths that change in the course of training."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import jax
import jax.numpy as jnp

from spikejax.core import checks


def closing(start: float, end: float, half_life: float = 1.0) -> Callable:
    """A width that goes half-way to its last value in every `half_life` steps.

        w(k) = w_∞ + (w_0 - w_∞) 2^(-k / h)

    A wide window at first lets every neuron learn; a narrow one in the end makes the
    backward pass sparse. Constants of a surrogate may be traced, so one compiled step
    serves all widths.

    Args:
      start: `w_0`, the width at step 0.
      end: `w_∞`, the width it closes (or opens) to.
      half_life: `h`, steps of training in which half of the way is gone.

    Returns:
      A schedule as in optax, `step -> width`; steps are numbers or traced.

    Raises:
      ValueError: an argument not above zero.

    Reference: Finkbeiner, Gmeinder, Pupilli, Titterton, Neftci, "Harnessing manycore
    processors with distributed memory for accelerated training of sparse and recurrent
    models", 2023, doi:10.48550/arXiv.2311.04386; in its code the window closes half-way
    in every step.

    Example:
      >>> import spikejax as sj
      >>> width = sj.surrogate.closing(1.0, 0.1, half_life=10)
      >>> [round(float(width(step)), 3) for step in (0, 10, 1000)]
      [1.0, 0.55, 0.1]
      >>> def net(step):
      ...     spike = sj.surrogate.triangular(width(step))
      ...     return sj.serial(sj.linear(64), sj.lif(0.95, spike=spike), sj.linear(10))
    """
    checks.positive("surrogate.closing", start=start, end=end, half_life=half_life)
    return partial(_closing, start=start, end=end, half_life=half_life)


def _closing(step, *, start: float, end: float, half_life: float) -> jax.Array:
    return end + (start - end) * jnp.exp2(-jnp.asarray(step, float) / half_life)
