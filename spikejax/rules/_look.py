"""One time step of a stage, with the derivatives that stay inside a neuron."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.rules._chain import Part, Stage
from spikejax.rules._influence import floats
from spikejax.synapses.linear import Linear

PyTree = Any


class Slopes(NamedTuple):
    """The derivatives of one step of an elementwise neuron, each as its output.

    Attributes:
      kept: [m][n], of field m of the state in field n before.
      moved: [m], of field m in the current.
      shown: [n], of the output in field n before.
      slope: of the output in the current.
      own: of each learned number of the neuron: of the fields, and of the output.
    """

    kept: list[list[jax.Array]]
    moved: list[jax.Array]
    shown: list[jax.Array]
    slope: jax.Array
    own: dict[str, tuple[list[jax.Array], jax.Array]]


class Trace(NamedTuple):
    """Of one parameter.

    Attributes:
      fields: ε, one array per field of the neuron's state; of neurons that leak alike
        a single one for all targets.
      filtered: e once more, through the filter of a readout; or None.
    """

    fields: list[jax.Array]
    filtered: jax.Array | None = None


class Adjoint(NamedTuple):
    """A pass back through a neuron over some steps.

    Attributes:
      current: the cotangents of its current, time on axis 0.
      fields: those of the fields of its state before the first of them.
    """

    current: jax.Array
    fields: list[jax.Array]


class Look(NamedTuple):
    """What a step of a stage was.

    Attributes:
      states: of the cells of the stage, by path, after the step.
      y: its output.
      causes: of the current in each param with a trace: by path and name, an array that
        broadcasts to `(*batch, *param)`.
      slopes: of the neuron; None where there is no neuron.
      pull: cotangent of the current -> that of the stage's input; without a neuron,
        cotangent of the output -> grads by path, and that of the input.
      adjoint: of some steps, `(cotangents of the outputs, or None for zeros, those of
        the fields of the last state) -> Adjoint`.
    """

    states: dict[str, PyTree]
    y: jax.Array
    causes: dict[tuple[str, str], jax.Array]
    slopes: Slopes | None
    pull: Callable
    adjoint: Callable | None = None


def look(stage: Stage, x: jax.Array) -> Look:
    """One time step of a stage on its input `x`."""
    if stage.neuron is None:
        return _through(stage.lead, x)
    before = _through(stage.lead, x)
    states, causes = before.states, {}
    current, pull = before.y, lambda cotangent: before.pull(cotangent)[1]
    if stage.synapse is not None:
        after = _through((stage.synapse,), current)
        states |= after.states
        causes |= _causes(stage.synapse, current)
        current, lead = after.y, pull
        pull = lambda cotangent: lead(after.pull(cotangent)[1])  # noqa: E731
    back, cell, held = stage.feedback, stage.cell, stage.neuron.state
    if back is None:
        states[cell.path], y, slopes = _slopes(cell, current)
    else:
        end, add = back.spec.step(back.params, back.state, held.y)
        causes |= _causes(back, held.y)
        of_neuron, y, slopes = _slopes(cell, current + add)
        states[stage.neuron.path] = type(held)(of_neuron, end, y)
    return Look(states, y, causes, slopes, pull)


def _through(some: tuple[Part, ...], x: jax.Array) -> Look:
    """Cells without memory, one after another."""

    def run(params, x):
        states = {}
        for part, own in zip(some, params, strict=True):
            states[part.path], x = part.spec.step(own, part.state, x)
        return x, states

    y, pull, states = jax.vjp(run, [p.params for p in some], x, has_aux=True)

    def pulled(cotangent):
        grads, back = pull(cotangent)
        return {p.path: g for p, g in zip(some, grads, strict=True)}, back

    return Look(states, y, {}, None, pulled)


def _causes(part: Part, x: jax.Array) -> dict[tuple[str, str], jax.Array]:
    """What each param of a synapse adds to the current of its target, per unit."""
    is_full = isinstance(part.spec, Linear)
    found = {(part.path, "w"): x[..., None] if is_full else x}
    if "b" in part.params:
        found[part.path, "b"] = jnp.ones((1,) * x.ndim, x.dtype)
    return found


def _slopes(cell: Part, current: jax.Array) -> tuple[PyTree, jax.Array, Slopes]:
    """A step of an elementwise neuron, along each of what goes into it."""
    before = floats(cell.state)
    leaves = before.values

    def run(fields, current, params):
        end, y = cell.spec.step(params, before.back(fields), current)
        return (floats(end).values, y), end

    given = (leaves, current, cell.params)
    (_, y), lin, end = jax.linearize(run, *given, has_aux=True)
    still = jax.tree.map(jnp.zeros_like, given)

    def along_field(k):
        ones = [jnp.ones_like(a) if n == k else a for n, a in enumerate(still[0])]
        return lin(ones, *still[1:])

    columns = [along_field(k) for k in range(len(leaves))]
    moved, slope = lin(still[0], jnp.ones_like(current), still[2])
    own = {
        name: lin(still[0], still[1], still[2] | {name: jnp.ones_like(value)})
        for name, value in cell.params.items()
    }
    kept = [[column[0][m] for column in columns] for m in range(len(leaves))]
    shown = [column[1] for column in columns]
    return end, y, Slopes(kept, moved, shown, slope, own)
