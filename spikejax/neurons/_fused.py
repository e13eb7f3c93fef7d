"""Whole sequences of the `lif` family in one kernel call per direction."""

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
    readout: int = 0,
    listed: bool = False,
    traced: bool = False,
    explain: bool = False,
    input_gain: Any = None,
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
      readout: of packed spikes, the outputs of the one product they go into, if few.
      listed: whether packed spikes go into the product of one layer and nowhere else.
      traced: whether to put out the states of all steps.
      explain: whether to tell what runs, and why, instead of running it.
      input_gain: what the input, and what the neuron hears of itself, is multiplied by:
        a number or one per neuron, or None for one.
      spike: the surrogate.
      **constants: of the equation, and its reset.
    """
    if input_gain is not None:
        feedback = None if feedback is None else _scaled(feedback, input_gain)
        if isinstance(xs, events.Product):
            w, b = _scaled((xs.w, xs.b), input_gain)
            xs = xs._replace(w=w, b=b)
        elif not explain:
            xs = input_gain * xs
    start = events.State(
        state.u, state.z, getattr(state, "i", None), y, getattr(state, "h", None)
    )
    arguments = constants | {"spike": spike, "feedback": feedback}
    choice = events.explain(xs, start, **arguments)
    if explain:
        return choice
    if choice.backend != "native" or (traced and "i" in state._fields):
        return None
    how = {"dense": not packed, "trace": traced, "readout": readout, "listed": listed}
    end, out = events.layer(xs, start, **arguments, **how)
    new = type(state)(*(getattr(end, name) for name in state._fields))
    states = type(state)(u=out.u, z=out.z) if traced else None
    if packed:
        return Sequence(new, events.Spikes(out.fired, out.wanted, out.carrier), states)
    return Sequence(new, out.z, states)


def _scaled(weights: tuple, gain: Any) -> tuple:
    """Weights and bias whose product is `gain` times as large."""
    w, b = weights
    return gain * w, None if b is None else gain * b
