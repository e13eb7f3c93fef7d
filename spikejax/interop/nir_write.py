"""From a cell to the Neuromorphic Intermediate Representation."""

from __future__ import annotations

import warnings
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.combinators._parts import OfParts
from spikejax.combinators.checkpointed import Checkpointed
from spikejax.combinators.delayed import Delayed
from spikejax.combinators.parallel import Parallel
from spikejax.combinators.recurrent import Recurrent
from spikejax.combinators.residual import Residual
from spikejax.combinators.serial import Serial
from spikejax.combinators.stepwise import Stepwise
from spikejax.combinators.truncated import Truncated
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import Neuron
from spikejax.core.optional import need
from spikejax.core.spec import spec
from spikejax.core.stateless import Stateless
from spikejax.interop import _constants, _graph, _layout, _nodes, _norms
from spikejax.interop._norms import Held
from spikejax.interop._torch_layers import _normalised
from spikejax.interop._written import SYNAPSES, Nodes, Signal, refuse
from spikejax.interop.discretise import Discretisation, euler
from spikejax.skip import add
from spikejax.synapses.delayed_linear import DelayedLinear
from spikejax.synapses.delays import Delays
from spikejax.synapses.linear import Linear
from spikejax.synapses.weight_norm import WeightNorm


def to_nir(
    network: Cell,
    params: Any,
    shape: tuple[int, ...] | None = None,
    *,
    state: Any = None,
    dt: float = _nodes.DT,
    discretise: Discretisation = euler,
    portable: bool = False,
) -> Any:
    """A cell with its parameters as a NIR graph.

    What NIR has no field for, and spikejax needs to read the graph back as it was, is
    written into its metadata: `dt` and the discretisation of the graph, and the kind
    of reset of a neuron other than `reset.zero` (NIR knows only a hard reset, so other
    tools will take that one). Surrogates are not part of NIR.

    Of a network that was trained with dropout or norms its `evaluation` is written:
    there dropout vanishes, and a batch norm is part of the weights before it.

    Args:
      network: a cell made of the neurons, synapses and combinators that are listed in
        the documentation (`docs/interop.md`).
      params: its parameters.
      shape: of one time step of input without batch, features last. Not needed where
        the first layer is a `linear`.
      state: its state, for the running statistics of `batch_norm` and `bntt`; they are
        not in `params`. Without it those of the beginning are written, with a warning.
      dt: length of a time step, in the unit that time constants shall have.
      discretise: `interop.euler` or `interop.exponential`; with which decays become
        time constants.
      portable: refuse every reset that NIR itself cannot say.

    Returns:
      A `nir.NIRGraph`, for `nir.write`.

    Raises:
      ValueError: something that NIR cannot say; the message names the node.
      ImportError: the package nir is not installed.

    Example:
      >>> import spikejax as sj                                    # doctest: +SKIP
      >>> graph = sj.interop.to_nir(net, params, dt=1e-3)          # doctest: +SKIP
    """
    checks.positive("to_nir", dt=dt)
    writer = _Writer(need("to_nir", "nir", "interop"), dt, discretise, portable)
    graph = writer.write(network, Held(params, state), shape)
    if writer.unknown:
        names = ", ".join(f"`{name}`" for name in writer.unknown)
        warnings.warn(
            f"`to_nir` was given no `state`, so {names} has the statistics it begins"
            " with, mean 0 and variance 1, not those it has learned.",
            stacklevel=2,
        )
    return graph


class _Writer(Nodes):
    """A whole network as nodes and edges."""

    def write(self, part: Cell, held: Held, shape: Any) -> Any:
        """The whole graph."""
        about = spec(part)
        if isinstance(about, _graph.Graph) and len(about.inputs) > 1:
            raise refuse(", ".join(about.inputs), "it has several inputs of one shape")
        shape = _first_shape(part, held.params) if shape is None else tuple(shape)
        self.nodes["input"] = self.nir.Input(np.array(_layout.first_shape(shape)))
        ends = self.part(part, held, "", Signal(("input",), shape))
        ends = ends if isinstance(ends, dict) else {"output": ends}
        for name, end in ends.items():
            if end.order is not None:
                raise refuse(name, "it is flattened channels last; end with a `linear`")
            name = self.unused(name)
            shape = np.array(_layout.first_shape(end.shape))
            self.nodes[name] = self.nir.Output(shape)
            self.edges += [(source, name) for source in end.sources]
        metadata = {"dt": self.dt, "discretise": self.discretise.name}
        return self.nir.NIRGraph(
            nodes=self.nodes, edges=self.edges, metadata=metadata, type_check=False
        )

    def part(self, part: Cell, held: Held, path: str, x: Signal) -> Any:
        """A cell, and what it puts out: a signal, or a dict of signals by name."""
        about = spec(part)
        kind = type(about)
        if kind in COMBINATORS:
            return COMBINATORS[kind](self, about, held, path, x)
        name, params = path or _kind(about), held.params
        if kind in _norms.WRITERS:
            return _norms.WRITERS[kind](self, about, held, name, x)
        if kind in SYNAPSES:
            return SYNAPSES[kind](self, part, params, name, x)
        if isinstance(about, Stateless):
            return self.stateless(about, name, x)
        if isinstance(about, Neuron) and about.equation is _normalised:
            return _norms.of_torch(self, about, held, name, x)
        found = _constants.membrane(part, params)
        if found is None:
            raise refuse(name, f"NIR has no node for {part!r}")
        return self.neuron(found, name, x)

    def serial(self, about: Any, held: Held, path: str, x: Signal) -> Any:
        parts, found = about, x
        for i, (part, h) in enumerate(zip(parts.cells, held.each(parts), strict=True)):
            if isinstance(found, dict):
                raise refuse(path or "serial", "a `parallel` is not at the end")
            found = self.part(part, h, _join(path, parts, i), found)
        return found

    def parallel(self, about: Any, held: Held, path: str, x: Signal) -> dict:
        parts = about
        ends, x = {}, x._replace(is_shared=True)
        for i, (part, h) in enumerate(zip(parts.cells, held.each(parts), strict=True)):
            name = f"{_join(path, parts, i) or i}"
            end = self.part(part, h, name, x)
            ends[f"output_{name}"] = one(name, end)
        return ends

    def residual(self, about: Any, held: Held, path: str, x: Signal) -> Signal:
        if about.join is not add:
            raise refuse(path or "residual", "its join is not `add`")
        x = x._replace(is_shared=True)
        y = one(path or "residual", self.part(about.inner, held, path, x))
        return self.sum(path or "residual", x, y)

    def sum(self, name: str, x: Signal, y: Signal) -> Signal:
        """Two signals added; a node heard twice is so through a scale of one."""
        if (x.order is None) != (y.order is None) or x.shape != y.shape:
            raise refuse(name, "what it adds is not of one shape and order")
        if set(x.sources) & set(y.sources):
            x = self.add(f"{name}.skip", self.nir.Scale(x.arranged(1.0)), x)
        return y._replace(sources=(*y.sources, *x.sources), is_shared=True)

    def recurrent(self, about: Any, held: Held, path: str, x: Signal) -> Signal:
        path = path or "recurrent"
        own, way = (held.at(held.params[k], k) for k in ("neuron", "feedback"))
        start, back = len(self.neurons), f"{path}.feedback"
        mark = f"{back}, to come"
        heard = x._replace(sources=(*x.sources, mark))
        y = one(path, self.part(about.neuron, own, path, heard))
        y = y._replace(is_shared=True)
        if len(self.neurons) != start + 1:
            raise refuse(path, "a loop is read back with one neuron in it, not more")
        nodes = len(self.nodes)
        z = one(back, self.part(about.feedback, way, back, y))
        if len(self.neurons) != start + 1:
            raise refuse(back, "a loop is read back with one neuron in it, not more")
        if z.order is not None:
            raise refuse(back, "it is flattened channels last")
        for node in list(self.nodes.values())[nodes:]:
            if type(node).__name__ == "Delay":
                self.lengthen(node)
                break
        into = [b for a, b in self.edges if a == mark]
        self.edges = [e for e in self.edges if e[0] != mark]
        self.edges += [(source, b) for b in into for source in z.sources]
        return y

    def lengthen(self, delay: Any) -> None:
        """A delay in a loop, which the reader makes a step shorter."""
        delay.delay = delay.delay + self.dt

    def delayed(self, about: Any, held: Held, path: str, x: Signal) -> Signal:
        inner = held.at(held.params, "inner")
        y = one(path or "delayed", self.part(about.inner, inner, path, x))
        return self.delay(f"{path or _kind(about)}.delay", about.steps, y)

    def inner(self, about: Any, held: Held, path: str, x: Signal) -> Any:
        return self.part(about.inner, held, path, x)

    def weight_norm(self, about: Any, held: Held, path: str, x: Signal) -> Any:
        path = path or _kind(spec(about.inner))
        return self.part(about.inner, _norms.weighted(held), path, x)

    def graph(self, about: _graph.Graph, held: Held, path: str, x: Signal) -> Any:
        """A graph as it was read; what is heard late was cut by the reader."""
        dot = f"{path}." if path else ""
        signals = {about.inputs[0]: x._replace(is_shared=True)}
        states = held.at(held.params, "cells").state or dict.fromkeys(about.names)
        rows = list(zip(about.names, about.cells, about.wires, strict=True))
        for name, part, wires in rows:
            now = [signals[w.source] for w in wires if not w.is_late]
            shape = now[0].shape if now else self.late_shape(about, x, name)
            late = [f"{dot}{w.source}" for w in wires if w.is_late]
            heard = [s for signal in now for s in signal.sources]
            signal = Signal((*heard, *late), shape, is_shared=True)
            own = Held(held.params[name], states[name])
            signals[name] = one(name, self.part(part, own, dot + name, signal))
            if isinstance(spec(part), Delays) and name in about.late:
                self.lengthen(self.nodes[signals[name].sources[0]])
        ends = {
            name: Signal(
                tuple(s for w in wires for s in signals[w.source].sources),
                signals[wires[0].source].shape,
                is_shared=True,
            )
            for name, wires in about.outputs
        }
        return next(iter(ends.values())) if len(ends) == 1 else ends

    def late_shape(self, about: _graph.Graph, x: Signal, name: str):
        """Shape of what a node hears that hears only late nodes."""
        struct = jax.ShapeDtypeStruct(x.shape, jnp.result_type(float))
        state = jax.eval_shape(about.init, jax.random.key(0), struct)[1]
        wires = about.wires[about.names.index(name)]
        return state.late[wires[0].source].shape


def one(name: str, signal: Any) -> Signal:
    """A single signal."""
    if isinstance(signal, dict):
        raise refuse(name, "a `parallel` is not at the end")
    return signal


def _join(path: str, parts: OfParts, i: int) -> str:
    """The name of a part; parts by position are named after their kind."""
    name = _kind(spec(parts.cells[i])) if parts.names is None else parts.names[i]
    if "/" in name:
        raise refuse(name, "a name with a slash has no place in a file")
    return f"{path}.{name}" if path else name


def _kind(about: Any) -> str:
    if isinstance(about, (Neuron, Stateless)):
        return about.label
    return type(about).__name__.lower()


def _first_shape(part: Cell, params: Any) -> tuple[int, ...]:
    """The shape of the input, where the first layer with weights says it."""
    about = spec(part)
    while isinstance(about, Serial):
        params = about.unpack("params", params)[0]
        about = about.specs[0]
    if isinstance(about, (Linear, DelayedLinear)):
        return (params["w"].shape[0],)
    expected = "to be given where the first layer is no `linear`"
    raise checks.refuse("to_nir", "shape", expected, checks.Text("none"))


COMBINATORS = {
    Serial: _Writer.serial,
    Parallel: _Writer.parallel,
    Residual: _Writer.residual,
    Recurrent: _Writer.recurrent,
    Delayed: _Writer.delayed,
    Stepwise: _Writer.inner,
    Checkpointed: _Writer.inner,
    Truncated: _Writer.inner,
    WeightNorm: _Writer.weight_norm,
    _graph.Graph: _Writer.graph,
}
