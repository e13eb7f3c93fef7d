"""Recurrent neurons whose feedback is few connections, with a delay or without."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.combinators.serial import Serial
from spikejax.core.cell import Cell
from spikejax.core.elementwise import Elementwise, observed_result
from spikejax.core.identity import first
from spikejax.core.signal import Affine, Spikes, Want
from spikejax.core.spec import UnrollResult, spec
from spikejax.kernels import manual, registry
from spikejax.kernels.dense import dense
from spikejax.kernels.layer.call import per_neuron
from spikejax.kernels.layer.population import Given, How, start
from spikejax.kernels.program.find import Found
from spikejax.synapses.delays import DelayLine, Delays
from spikejax.synapses.sparse import Sparse

PyTree = Any


class Connections(NamedTuple):
    """A feedback of connections.

    Attributes:
      sparse: which they are.
      delay: steps, beside that which any feedback takes; as many are remembered.
      around: what holds delays and connections, or None for connections alone.
    """

    sparse: Sparse
    delay: int
    around: Serial | None

    def weights(self, params: PyTree) -> dict:
        """Params of the connections, of those of the feedback."""
        return (
            params if self.around is None else self.around.unpack("params", params)[1]
        )

    def past(self, state: PyTree, y: jax.Array) -> jax.Array:
        """The last spikes, oldest first."""
        if self.around is None:
            return y[None]
        line = self.around.unpack("state", state)[0].line
        return jnp.concatenate([line.astype(y.dtype), y[None]])

    def after(self, state: PyTree, past: jax.Array) -> PyTree:
        """The state of the feedback after these."""
        if self.around is None:
            return state
        line, rest = self.around.unpack("state", state)
        return self.around.pack([DelayLine(past[:-1].astype(line.line.dtype)), rest])


def connections(feedback: Cell) -> Connections | None:
    """What there is of them: `sparse`, or whole `delays` of all alike before it."""
    about = spec(feedback)
    if isinstance(about, Sparse):
        return Connections(about, 0, None)
    if not isinstance(about, Serial) or len(about.cells) != 2:
        return None
    line, last = about.specs
    if not isinstance(line, Delays) or not isinstance(last, Sparse):
        return None
    delay = line.delay
    is_number = isinstance(delay, (int, float, np.number)) and delay == line.max_delay
    return Connections(last, line.max_delay, about) if is_number else None


def run(
    found: Connections,
    neuron: Elementwise,
    params: dict,
    state: Any,
    xs: Any,
    want: Want,
    seen: bool,
    scan: Any,
) -> tuple[UnrollResult, PyTree, jax.Array] | None:
    """The neurons' result, and state and output of the feedback, or None.

    None where there is no kernel for it.
    """
    plan = registry.plan()
    x = jax.ShapeDtypeStruct(xs.shape[1:], xs.dtype)
    leaves, form = jax.tree.flatten(state.neuron)
    if any([a.shape != x.shape for a in leaves]) or state.y.shape != x.shape:
        return None
    program, step = neuron.as_program(params["neuron"], state.neuron, x)
    weights = found.weights(params["feedback"])
    w = found.sparse.matrix(weights["w"])
    call = (program, tuple(leaves), xs, w)
    if registry.choose("population", plan.cpu, *call)[0].backend == "reference":
        return None
    assert isinstance(program, Found)  # without one there is no kernel
    past = found.past(state.feedback, state.y)
    constants = per_neuron(program.constants, x.shape[-1:], x.dtype)
    given = Given(xs, tuple(leaves), past, constants, w, weights.get("b"))
    how = How(plan, program.program, first(step), seen)
    out = start(how)(*manual.alike(given))
    end = form.unflatten(out.fields)
    ys: Any = out.spikes if want.bits and want.axes == 1 else dense(out.spikes)
    result = UnrollResult(end, ys)
    if seen:
        result = observed_result(out, end, ys, scan, xs.shape[0])
    return result, found.after(state.feedback, out.past), out.past[-1]


def wanted() -> Want:
    """The forms of input that are taken."""
    return Want(bits=True, scattered=True)


def as_input(xs: Any) -> Any:
    """Bits, bits with connections, or an array."""
    if isinstance(xs, Affine) and not isinstance(xs.w, jax.Array):
        return xs
    return xs if isinstance(xs, Spikes) else dense(xs)
