"""Whole sequences of `lif` and `cuba_lif` in one kernel call per direction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax

from spikejax import events
from spikejax.cell import Sequence


def sequence(
    state: Any,
    xs: jax.Array | events.Product,
    *,
    feedback: tuple[jax.Array, jax.Array | None] | None = None,
    y: jax.Array | None = None,
    packed: bool = False,
    traced: bool = False,
    explain: bool = False,
    spike: Callable,
    **constants: Any,
) -> Sequence | events.kernels.Choice | None:
    """The equation over all steps, or None where there is no kernel for it.

    Args:
      state: of the neuron, before the first step.
      xs: input current, `(time, *batch, features)`, or the `events.Product` it is.
      feedback: weights and bias that the neuron hears itself through, or None.
      y: with `feedback`, the last output.
      packed: whether to put out `events.Spikes` instead of floats.
      traced: whether to put out the states of all steps.
      explain: whether to tell what runs, and why, instead of running it.
      spike: the surrogate.
      **constants: of the equation, and its reset.
    """
    start = events.State(state.u, state.z, getattr(state, "i", None), y)
    arguments = constants | {"spike": spike, "feedback": feedback}
    choice = events.explain(xs, start, **arguments)
    if explain:
        return choice
    if choice.backend != "native" or (traced and "i" in state._fields):
        return None
    end, out = events.layer(xs, start, **arguments, dense=not packed, trace=traced)
    new = type(state)(*(getattr(end, name) for name in state._fields))
    states = type(state)(u=out.u, z=out.z) if traced else None
    if packed:
        return Sequence(new, events.Spikes(out.fired, out.wanted, out.carrier), states)
    return Sequence(new, out.z, states)
