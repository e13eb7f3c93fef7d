"""Lapicque's RC circuit, integrated by forward Euler."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from jax.core import Tracer

from spikejax import reset as resets
from spikejax import surrogate
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron
from spikejax.kernels.layer.equation import Equation
from spikejax.neurons.lif import LifState


def lapicque(
    r: Any,
    c: Any,
    dt: Any = 1.0,
    *,
    threshold: Any = 1.0,
    reset: Callable = resets.subtract,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Leaky integrate-and-fire neuron as the RC circuit it was first written as.

        u ← v + (Δt/RC) (-v + R x),   v = r(u, z, θ),
        z ← H(u - θ)

    The decay per step is that of forward Euler, `1 - Δt/RC`, and not
    `e^(-Δt/RC)`; where a decay `β` is wanted exactly use `lif`.

    Args:
      r: resistance `R > 0`.
      c: capacitance `C > 0`.
      dt: length of a time step `Δt > 0`, in the unit of `RC`, and short
        enough for Euler's method: `Δt < 2RC`.
      threshold: `θ > 0`, in units of the membrane.
      reset: as in `lif`.
      spike: the step with its derivative, a function of `u - θ`.

    An initialiser in the place of a number makes it a learned parameter.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `LifState(u, z)`.

    Raises:
      ValueError: `r`, `c`, `dt` or `threshold` not above zero, `dt` too long.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.lapicque(5.0, 2.0)
      >>> xs = jnp.full((200, 1), 0.5)
      >>> _, zs = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> int(zs.sum())  # spikes
      40

    Reference: Brunel, van Rossum, "Lapicque's 1907 paper: from frogs to
    integrate-and-fire", Biological Cybernetics 97, 2007,
    doi:10.1007/s00422-007-0190-0. Known elsewhere as Lapicque; where it is given by
    `β`, that stands for `RC = Δt / ln(1/β)`.
    """
    checks.positive("lapicque", r=r, c=c, dt=dt, threshold=threshold)
    given = (r, c, dt)
    if not any(callable(v) or isinstance(v, Tracer) for v in given):
        if np.any(np.asarray(dt) >= 2 * np.asarray(r) * np.asarray(c)):
            raise checks.refuse("lapicque", "dt", "< 2 r c, or Euler diverges", dt)
    functions = {"reset": resets.as_reset("lapicque", reset), "spike": spike}
    return neuron(
        partial(step, **functions),
        LifState,
        name="lapicque",
        layer=partial(_as_lif, **functions),
        r=r,
        c=c,
        dt=dt,
        threshold=threshold,
    )


def step(state: LifState, x, *, r, c, dt, threshold, reset, spike):
    """One time step of `lapicque`."""
    u = resets.flow(
        reset,
        lambda u: (1 - dt / (r * c)) * u + dt / c * x,
        state.u,
        state.z,
        threshold,
    )
    z = spike(u - threshold)
    return LifState(u, z), z


def _as_lif(*, r, c, dt, **given) -> Equation:
    """The same as a `lif` with a decay and a gain of its input."""
    return Equation(1 - dt / (r * c), input_gain=dt / c, **given)
