"""Surrogate derivatives over the distance from threshold."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np

from spikejax.core import checks
from spikejax.plot._axes import colours, ink, legend, made
from spikejax.surrogate import Surrogate


def surrogates(ax: Any, *spikes: Surrogate, reach: float = 2.0) -> Any:
    """The derivatives of surrogates over the distance of the membrane from threshold.

    Args:
      ax: matplotlib axes, or None to make some.
      *spikes: surrogates, such as `sj.surrogate.triangular(0.3)`.
      reach: how far to each side.

    Returns:
      The axes.

    Raises:
      TypeError: something that is not a surrogate.
      ValueError: none at all, or `reach` not above 0.

    Example:
      >>> import spikejax as sj
      >>> from spikejax import plot
      >>> ax = plot.surrogates(None, sj.surrogate.triangular(), sj.surrogate.atan())
    """
    checks.positive("plot.surrogates", reach=reach)
    if not spikes:
        raise checks.refuse("plot.surrogates", "spikes", "at least one", spikes)
    for spike in spikes:
        if not isinstance(spike, Surrogate):
            message = "to be surrogates"
            got = checks.refuse("plot.surrogates", "spikes", message, spike)
            raise TypeError(str(got))
    ax = made("plot.surrogates", ax, (5.0, 3.2))
    v = np.linspace(-reach, reach, 801, dtype=np.float32)
    for spike, colour in zip(spikes, colours(len(spikes)), strict=True):
        ax.plot(
            v,
            np.asarray(spike.derivative(jnp.asarray(v))),
            color=colour,
            lw=1.6,
            label=repr(spike),
        )
    ax.axvline(0, color=ink(ax), alpha=0.4, lw=0.8, ls=":")
    ax.set_xlabel("membrane - threshold")
    ax.set_ylabel("surrogate derivative")
    ax.set_ylim(bottom=min(0, ax.get_ylim()[0]))
    legend(ax, loc="upper right")
    return ax
