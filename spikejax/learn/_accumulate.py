"""Gradients of several batches before one step of the optimiser."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import optax

from spikejax.core import checks


def accumulated(
    optimiser: Callable[[int], optax.GradientTransformation], every: int
) -> Callable[[int], optax.GradientTransformation]:
    """An optimiser that takes a step with the mean gradient of several batches.

    So many batches of B recordings train as one of `every` times B does, in the memory
    of B. Its schedule counts its own steps.

    Args:
      optimiser: `steps -> optax.GradientTransformation`, as in `Recipe.optimiser`.
      every: batches for one step, at least 1.

    Returns:
      Another of the kind, for `Recipe.optimiser`.

    Raises:
      ValueError: `every` below 1.
      TypeError: `optimiser` is not a function.

    Example:
      >>> from spikejax import learn
      >>> optimiser = learn.accumulated(learn.adam(2e-3), every=4)
      >>> state = optimiser(100).init({"w": 0.0})
    """
    checks.whole("learn.accumulated", 1, every=every)
    if not callable(optimiser):
        message = "to be a function"
        refused = checks.refuse("learn.accumulated", "optimiser", message, optimiser)
        raise TypeError(str(refused))
    return partial(_accumulated, optimiser=optimiser, every=every)


def _accumulated(steps: int, *, optimiser: Callable, every: int):
    inner = optimiser(max(steps // every, 1))
    return optax.MultiSteps(inner, every).gradient_transformation()
