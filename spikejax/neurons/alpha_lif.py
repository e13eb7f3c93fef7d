"""Leaky integrate-and-fire driven by a difference of two exponentials."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax import reset as resets
from spikejax import surrogate
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron
from spikejax.kernels.layer.equation import Equation
from spikejax.kernels.layer.reference import two_currents


class AlphaLifState(NamedTuple):
    """Excitatory and inhibitory current, membrane and spikes of the last step."""

    e: jax.Array
    h: jax.Array
    u: jax.Array
    z: jax.Array


def alpha_lif(
    alpha: Any,
    beta: Any,
    *,
    threshold: Any = 1.0,
    reset: Callable = resets.zero,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Neuron whose membrane follows an alpha-shaped kernel after each input.

        e ← α e + x,
        h ← β h - x,
        u ← τ (e + h),
        z ← H(u - θ),
        τ = (ln α)/(ln β - ln α) + 1

    so that an input of one moves the membrane by `τ (αⁿ - βⁿ)`, zero
    at first. A spike resets the currents that make the membrane: `reset.zero` clears
    both, `reset.subtract` takes `θ` from `e` and clears `h`, and a
    `reset.delayed` does so after the currents' step. The membrane of that step is
    then reset too: to zero by `delayed(zero)`, while `delayed(subtract)` takes only
    the old `h` out of it.

    Args:
      alpha: decay of the excitatory current per time step, in [0, 1].
      beta: decay of the inhibitory current per time step, in [0, 1], below `alpha`.
      threshold: `θ > 0`, in units of the membrane.
      reset: as in `lif`.
      spike: the step with its derivative, a function of `u - θ`.

    An initialiser in the place of a number makes it a learned parameter.

    Returns:
      A cell from input current `x` to spikes `z`, both `(*batch, features)`, with
      state `AlphaLifState(e, h, u, z)`.

    Raises:
      ValueError: a decay outside [0, 1], `alpha` not above `beta`, `threshold` not
        above zero.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.alpha_lif(0.9, 0.8)
      >>> xs = jnp.full((200, 1), 0.3)
      >>> _, zs = cell.unroll(*cell.init(jax.random.key(0), xs[0]), xs)
      >>> int(zs.sum())  # spikes
      22

    Reference: Eshraghian et al., "Training spiking neural networks using lessons
    from deep learning", Proceedings of the IEEE 111(9), 2023,
    doi:10.1109/JPROC.2023.3308088. Known elsewhere as Alpha, and as SRM0.
    """
    checks.within("alpha_lif", 0.0, 1.0, alpha=alpha, beta=beta)
    checks.positive("alpha_lif", threshold=threshold)
    if not any(callable(v) or isinstance(v, Tracer) for v in (alpha, beta)):
        if not np.all(np.asarray(alpha) > np.asarray(beta)):
            expected = f"above beta = {checks.describe(beta)}"
            raise checks.refuse("alpha_lif", "alpha", expected, alpha)
    functions = {"reset": resets.as_reset("alpha_lif", reset), "spike": spike}
    return neuron(
        partial(step, **functions),
        AlphaLifState,
        name="alpha_lif",
        layer=partial(_as_layer, **functions),
        bounds={"alpha": (1e-6, 1.0), "beta": (1e-6, 1.0)},
        alpha=alpha,
        beta=beta,
        threshold=threshold,
    )


def step(state: AlphaLifState, x, *, alpha, beta, threshold, reset, spike):
    """One time step of `alpha_lif`."""
    currents, gain = (state.e, state.h), _gain(alpha, beta)
    (e, h), u = two_currents(reset, currents, state.z, x, alpha, beta, threshold, gain)
    z = spike(u - threshold)
    return AlphaLifState(e, h, u, z), z


def _gain(alpha, beta):
    log_alpha = jnp.log(alpha)
    return log_alpha / (jnp.log(beta) - log_alpha) + 1


def _as_layer(*, alpha, beta, **given) -> Equation:
    """The same for a kernel, which has no gradients of the decays."""
    fixed = all(isinstance(v, (int, float, np.ndarray)) for v in (alpha, beta))
    why = None if fixed else "its decays may have gradients"
    gain = _gain(alpha, beta)
    return Equation(beta, alpha=alpha, gain=gain, current="e", why=why, **given)
