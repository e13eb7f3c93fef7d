"""Ways to fire other than once: functions that stand in the place of a surrogate."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from spikejax import surrogate
from spikejax.core import checks
from spikejax.surrogate._given import check_spike


def multi_spike(
    threshold: Any = 1.0,
    most: int | None = None,
    *,
    spike: Callable = surrogate.DEFAULT,
    periodic: bool = True,
) -> Callable:
    """Several spikes in one time step, one for every threshold that was crossed.

    Given to a neuron as its `spike`, which calls it with `v = u - θ`:

        n = max(0, ⌈v / θ⌉)

    so for `u` between `nθ` and `(n+1)θ` the neuron puts out `n`. With
    `reset.subtract` all `nθ` are subtracted.

    Args:
      threshold: the neuron's own threshold `θ > 0`.
      most: the largest number of spikes in one step, or None.
      spike: a surrogate; its derivative stands at each level that can be crossed.
      periodic: whether at each level, or at the first one only.

    Returns:
      A function of the distance from threshold.

    Raises:
      ValueError: `threshold` not above zero, `most` below 1.

    Example:
      >>> import jax, spikejax as sj
      >>> cell = sj.if_(spike=sj.multi_spike())
      >>> xs = jax.numpy.array([[0.5], [3.0], [0.7]])
      >>> cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)[1][:, 0].tolist()
      [0.0, 3.0, 1.0]

    Known elsewhere as MultiSpike.
    """
    checks.positive("multi_spike", threshold=threshold)
    if most is not None:
        checks.whole("multi_spike", 1, most=most)
    check_spike("multi_spike", spike)
    return partial(
        _multi_spike, threshold=threshold, most=most, spike=spike, periodic=periodic
    )


def _multi_spike(v, *, threshold, most, spike, periodic):
    levels = v / threshold
    crossed = jnp.round(levels) if periodic else jnp.ceil(levels) - 1
    below = jnp.clip(crossed, 0, None if most is None else most - 1)
    below = jax.lax.stop_gradient(below)
    return below + spike(v - below * threshold if periodic else v)
