"""Goes through a network layer by layer, as its combinators do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax import cell, compose, events, surrogate, time
from spikejax.cell import Cell
from spikejax.precision import Precision
from spikejax.synapses.linear import Linear, explain
from spikejax.workload._rows import Additions, LayerReport

PyTree = Any
NATIVE, SCAN = "native layer", "scan"


class Signal(NamedTuple):
    """What goes from layer to layer."""

    xs: PyTree
    has_gradient: bool = True
    wanted: jax.Array | None = None  # None: everywhere
    is_packed: bool = False


def walk(
    part: Cell, params: PyTree, state: PyTree, into: Signal, path: str, is_step: bool
) -> tuple[Signal, tuple[LayerReport, ...]]:
    """Output and rows of a part; `is_step` where it runs step by step."""
    out, rows = _part(part, params, state, into, path, is_step)
    learns = into.has_gradient or bool(jax.tree.leaves(params))
    return out._replace(has_gradient=learns), rows


def _part(part, params, state, into, path, is_step):
    about = cell.spec(part)
    if isinstance(about, (compose.Serial, compose.Parallel)):
        return _parts(about, params, state, into, path, is_step)
    if isinstance(about, compose.Recurrent):
        return _recurrent(part, about, params, state, into, path, is_step)
    if isinstance(about, cell.Neuron):
        return _neuron(part, about, params, state, into, path, is_step)
    if isinstance(about, Linear):
        return _linear(part, about, params, into, path, is_step)
    inner = getattr(about, "inner", None)
    ys = jax.jit(part.unroll)(params, state, into.xs)[1]
    if isinstance(inner, Cell) and not isinstance(about, Precision):
        steps = is_step or isinstance(about, time.Stepwise)
        own = state.inner if isinstance(state, time.DelayedState) else state
        return Signal(ys), walk(inner, params, own, into, path, steps)[1]
    name = cell.describe(about).partition("(")[0] if about else "cell"
    why = "there are no event kernels for it"
    if getattr(about, "takes_spikes", False):
        why = "products of events that this report does not count"
    if isinstance(about, Precision):
        why = "the report does not look into it"
    row = LayerReport(path, name, _share(into.xs), _share(ys), None, "its own", why)
    return Signal(ys), (row,)


def _parts(about, params, state, into, path, is_step):
    parts = about.parts
    names = parts.names or [str(i) for i in range(len(parts.cells))]
    trees = [parts.unpack("events.report", "net", tree) for tree in (params, state)]
    rows, outs = [], []
    signal = into
    for i, (name, part, p, s) in enumerate(
        zip(names, parts.cells, *trees, strict=True)
    ):
        signal, more = walk(part, p, s, signal, f"{path}.{name}".strip("."), is_step)
        rows += more
        outs.append(signal.xs)
        if isinstance(about, compose.Parallel):
            signal = into
        elif not _takes_spikes(parts.cells[i + 1 : i + 2]):
            signal = signal._replace(wanted=None, is_packed=False)
    is_parallel = isinstance(about, compose.Parallel)
    return Signal(parts.pack(outs) if is_parallel else signal.xs), tuple(rows)


def _takes_spikes(following: tuple[Cell, ...]) -> bool:
    return any(getattr(cell.spec(c), "takes_spikes", False) for c in following)


def _neuron(part, about, params, state, into, path, is_step):
    ys, wanted = _spikes(partial(_probed, part), params, state, into.xs)
    choice = _native(about, params, state, into.xs, is_step)
    row = _neuron_row(path, about, into.xs, ys, wanted, choice)
    return _handed_over(ys, wanted, choice), (row,)


def _recurrent(part, about, params, state, into, path, is_step):
    def probed(seen):
        neuron = Cell(
            about.neuron.init, _probed(about.neuron, seen), about.neuron.unroll
        )
        return partial(part.step.func, about._replace(neuron=neuron))

    ys, wanted = _spikes(probed, params, state, into.xs)
    neuron = cell.spec(about.neuron)
    why, back = about.refusal(), params["feedback"]
    if why is None:
        heard = {"feedback": (back["w"], back.get("b")), "y": state.y}
        choice = _native(
            neuron, params["neuron"], state.neuron, into.xs, is_step, **heard
        )
    else:
        choice = (SCAN, why)
    prefix = f"{path}.".lstrip(".")
    row = _neuron_row(f"{prefix}neuron", neuron, into.xs, ys, wanted, choice)
    before = jnp.concatenate([state.y[None], ys[:-1]])  # the output that is fed back
    where = None if wanted is None else wanted.at[-1].set(False)
    if choice[0] == NATIVE:
        heard = _feedback_row(f"{prefix}feedback", back["w"], before, where, choice)
        return _handed_over(ys, wanted, choice), (row, heard)
    name, signal = f"{prefix}feedback", Signal(before)
    _, rows = walk(about.feedback, back, state.feedback, signal, name, True)
    return Signal(ys), (row, *rows)


def _feedback_row(path, w, before, wanted, choice):
    """The product inside a native layer: on events in every step that has few."""
    outputs = w.shape[1]
    size = before.size * outputs
    first = before[0].size * outputs  # no cotangent of the first output is asked for
    fired = int(jnp.count_nonzero(before)) * outputs
    done = Additions(
        _done(before) * outputs,
        size if _is_dense(fired // outputs, before) else fired,
        size - first if wanted is None else _done(wanted) * outputs,
    )
    dense = Additions(size, size, size - first)
    kernel, why = choice
    share = _share(before)
    return LayerReport(path, "linear", share, 1.0, None, kernel, why, done, dense)


def _done(events_of_steps: jax.Array) -> int:
    """Rows of weights that a native layer works through: all in a dense step."""
    counts = [int(np.count_nonzero(step)) for step in np.asarray(events_of_steps)]
    every = events_of_steps[0].size
    return sum(every if _is_dense(n, events_of_steps[0]) else n for n in counts)


def _is_dense(count: int, among: jax.Array) -> bool:
    neurons = among.shape[-1]
    return events.is_dense(count, among.size // neurons, neurons)


def _neuron_row(path, about, xs, ys, wanted, choice):
    gradient = None
    if _surrogate(about) is not None:
        gradient = 1.0 if wanted is None else _share(wanted)
    name = getattr(about, "name", "cell")
    kernel, why = choice
    return LayerReport(path, name, _share(xs), _share(ys), gradient, kernel, why)


def _handed_over(ys, wanted, choice) -> Signal:
    """A kernel's spikes go to the next `linear` as bits, with their support."""
    if choice[0] != NATIVE:
        return Signal(ys)
    return Signal(ys, True, wanted, True)


def _native(about, params, state, xs, is_step, **feedback) -> tuple[str, str]:
    """Whether the whole sequence runs in one call, and why."""
    if is_step:
        return SCAN, "it runs step by step"
    if not isinstance(about, cell.Neuron) or about.fused is None:
        return SCAN, "there is no kernel for its equation"
    choice: Any = about.sequence(params, state, xs, explain=True, **feedback)
    return (NATIVE if choice.backend == "native" else SCAN), choice.why


# --- spikes and their support -----------------------------------------------------


def _surrogate(about: Any) -> surrogate.Surrogate | None:
    equation = getattr(about, "equation", None)
    found = equation.keywords.get("spike") if isinstance(equation, partial) else None
    return found if isinstance(found, surrogate.Surrogate) else None


def _probed(part: Cell, seen: list) -> Callable:
    """The step of a neuron that also puts down what it gives to its surrogate."""
    about: Any = cell.spec(part)
    spike = _surrogate(about)
    if spike is None or spike.support is None:
        return part.step

    def probe(v):
        seen.append(jnp.abs(v) < spike.support)
        return spike(v)

    equation = about.equation
    given = equation.keywords | {"spike": probe}
    equation = partial(equation.func, *equation.args, **given)
    return partial(part.step.func, about._replace(equation=equation))


def _spikes(probed: Callable, params: PyTree, state: PyTree, xs: jax.Array):
    """Outputs of all steps, and where the surrogate's derivative is not zero."""

    def step(state, x):
        seen = []
        state, y = probed(seen)(params, state, x)
        return state, (y, seen[-1] if seen else None)

    xs = cell.as_float("events.report", xs)
    return jax.jit(partial(jax.lax.scan, step))(state, xs)[1]


# --- products ---------------------------------------------------------------------


def _linear(part, about, params, into, path, is_step):
    w = params["w"]
    xs = into.xs
    ys = jax.jit(part.unroll)(params, (), xs)[1]
    size = xs.size * w.shape[1]
    fired = int(jnp.count_nonzero(xs))
    is_binary = bool(jnp.all((xs == 0) | (xs == 1)))
    sources = {"forward": fired, "weights": fired, "inputs": 0}
    if into.has_gradient and into.wanted is not None:
        sources["inputs"] = int(into.wanted.sum())
    calls = xs.shape[0] if is_step else 1
    done, kernels, reasons = {}, {}, {}
    for name, count in sources.items():
        if name == "inputs" and not into.has_gradient:
            done[name] = 0
            continue
        share, work = count / max(xs.size, 1), size // max(calls, 1)
        kernel, why = explain(about, name, into.is_packed, is_binary, share, work)
        if name == "inputs" and into.wanted is None:
            kernel, why = "dense", "a gradient is wanted everywhere"
        done[name] = count * w.shape[1] if kernel == "event" else size
        label = {"forward": "y", "weights": "dW", "inputs": "dz"}[name]
        kernels.setdefault(kernel, []).append(label)
        reasons.setdefault(why, []).append(label)
    dense = Additions(size, size, size if into.has_gradient else 0)
    row = LayerReport(
        path,
        "linear",
        _share(xs),
        _share(ys),
        None,
        _joined(kernels),
        _joined(reasons),
        Additions(**done),
        dense,
    )
    return Signal(ys), (row,)


def _joined(labels: dict[str, list[str]]) -> str:
    """One text for all products, or each with the products it is about."""
    if len(labels) == 1:
        return next(iter(labels))
    return "; ".join(f"{', '.join(names)}: {text}" for text, names in labels.items())


def _share(tree: PyTree) -> float:
    """Share of what is not zero."""
    arrays = jax.tree.leaves(tree)
    size = sum(a.size for a in arrays)
    return sum(int(np.count_nonzero(a)) for a in arrays) / max(size, 1)
