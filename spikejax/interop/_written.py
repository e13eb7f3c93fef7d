"""Single cells as nodes of NIR."""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core.spec import describe, output, spec
from spikejax.core.stateless import Stateless
from spikejax.interop import _constants, _layout, _nodes
from spikejax.interop.discretise import Discretisation
from spikejax.synapses.conv import Conv
from spikejax.synapses.delayed_linear import DelayedLinear
from spikejax.synapses.delays import Delays
from spikejax.synapses.flatten import Flatten
from spikejax.synapses.linear import Linear
from spikejax.synapses.one_to_one import OneToOne
from spikejax.synapses.pool import Pool, avg_pool, sum_pool

WORDS = {reset: word for word, reset in _nodes.RESETS.items()}


class Signal(NamedTuple):
    """What a node puts out.

    Attributes:
      sources: names of the nodes whose sum it is.
      shape: without batch, features last.
      order: for each of its features in NIR the feature here, or None where
        they come in the same order.
      is_shared: whether others hear its sources too.
    """

    sources: tuple[str, ...]
    shape: tuple[int, ...]
    order: np.ndarray | None = None
    is_shared: bool = False

    def arranged(self, values: Any) -> np.ndarray:
        """Values per feature here as values per feature in NIR."""
        values = np.broadcast_to(np.asarray(values, np.float64), self.shape)
        return values[self.order] if self.order is not None else _layout.first(values)


def refuse(name: str, why: str) -> ValueError:
    """The error of a node that cannot be written."""
    return ValueError(f"`to_nir` cannot write `{name}`: {why}.")


class Nodes:
    """Nodes and edges so far, and how a cell without parts becomes a node."""

    def __init__(self, nir: Any, dt: float, discretise: Discretisation, portable: bool):
        self.nir, self.dt = nir, dt
        self.discretise, self.portable = discretise, portable
        self.nodes: dict[str, Any] = {}
        self.edges: list[tuple[str, str]] = []
        self.neurons: list[str] = []
        self.unknown: list[str] = []  # norms whose statistics nobody gave

    def kind(self, name: str) -> Any:
        """A class of nodes, by its name in NIR."""
        return vars(self.nir)[name]

    def unused(self, name: str) -> str:
        """The name, numbered where it is taken."""
        found, count = name, 0
        while found in self.nodes:
            count += 1
            found = f"{name}_{count}"
        return found

    def add(
        self, name: str, node: Any, x: Signal, shape: tuple | None = None
    ) -> Signal:
        """A node that hears `x`."""
        name = self.unused(name)
        self.nodes[name] = node
        shape = x.shape if shape is None else shape
        node.input_type = {"input": np.array(_layout.first_shape(x.shape))}
        node.output_type = {"output": np.array(_layout.first_shape(shape))}
        self.edges += [(source, name) for source in x.sources]
        return Signal((name,), shape, x.order if shape == x.shape else None)

    def shape_after(self, part: Any, params: Any, x: Signal) -> tuple[int, ...]:
        """Shape of what a cell makes of a signal."""
        struct = jax.ShapeDtypeStruct(x.shape, jnp.result_type(float))
        state = jax.eval_shape(part.init, jax.random.key(0), struct)[1]
        return output(part, params, state, struct).shape

    # --- neurons ----------------------------------------------------------------------

    def neuron(self, m: _constants.Membrane, name: str, x: Signal) -> Signal:
        """I, IF, LI, LIF, CubaLI or CubaLIF."""
        spikes, current = m.threshold is not None, m.alpha is not None
        beta = np.asarray(m.beta)
        if not current and np.all(beta == 1):
            kind, fields = "IF" if spikes else "I", {"r": m.gain}
        else:
            fields = {"r": m.gain / (1 - self.leaky(name, "beta", beta))}
            tau = self.discretise.tau(beta, self.dt)
            fields |= {"tau_mem" if current else "tau": tau, "v_leak": m.rest}
            kind = f"{'Cuba' if current else ''}{'LIF' if spikes else 'LI'}"
        if current:
            alpha = self.leaky(name, "alpha", np.asarray(m.alpha))
            fields["tau_syn"] = self.discretise.tau(alpha, self.dt)
            fields["w_in"] = m.w_in / (1 - alpha)
        if spikes:
            fields |= {"v_threshold": m.threshold, "v_reset": m.v_reset}
        node = self.kind(kind)(**{k: x.arranged(v) for k, v in fields.items()})
        if spikes:
            node.metadata = self.metadata(name, m.reset)
        if np.any(np.asarray(m.start) != np.asarray(m.still)):
            one = np.ndim(m.start) == 0
            node.metadata["start"] = float(m.start) if one else x.arranged(m.start)
        found = self.add(name, node, x)
        self.neurons += found.sources
        return found

    def leaky(self, name: str, field: str, decay: np.ndarray) -> np.ndarray:
        """A decay that has a time constant."""
        lowest = self.discretise.tau(np.full((), 1e-300), self.dt)
        if np.any(decay >= 1) or np.any(decay < 0):
            raise refuse(name, f"its `{field}` of 1 for some has no time constant")
        if np.any(decay == 0) and lowest < self.dt:
            raise refuse(name, f"its `{field}` of 0 has no time constant")
        return decay

    def metadata(self, name: str, reset: Any) -> dict[str, Any]:
        """The kind of reset, where it is not NIR's own."""
        word = WORDS.get(reset._replace(is_attached=False))
        if word is None:
            raise refuse(name, f"NIR has no word for the reset {reset!r}")
        if self.portable and word != "zero":
            raise refuse(name, f"NIR's reset is hard, this one is {reset!r}")
        return {} if word == "zero" else {"reset": word}

    # --- cells without state ----------------------------------------------------------

    def linear(self, part: Any, params: Any, name: str, x: Signal) -> Signal:
        w = np.asarray(params["w"], np.float32)
        if len(x.shape) != 1 or x.shape[0] != w.shape[0]:
            raise refuse(name, f"its weights {w.shape} do not fit a signal {x.shape}")
        w = (w if x.order is None else w[x.order]).T
        about: Any = spec(part)
        if about.bias:
            node = self.nir.Affine(w, np.asarray(params["b"], np.float32))
        else:
            node = self.nir.Linear(w)
        return self.add(name, node, x, (len(w),))._replace(order=None)

    def scale(self, part: Any, params: Any, name: str, x: Signal) -> Signal:
        del part
        return self.add(name, self.nir.Scale(x.arranged(params["w"])), x)

    def conv(self, part: Any, params: Any, name: str, x: Signal) -> Signal:
        about: Any = spec(part)
        rank = len(about.window)
        w = np.moveaxis(np.asarray(params["w"], np.float32), (-1, -2), (0, 1))
        bias = params.get("b", np.zeros(len(w)))
        fields = {
            "stride": about.stride,
            "padding": _padding(name, about),
            "dilation": about.dilation,
        }
        if rank == 1:
            fields = {k: v if isinstance(v, str) else v[0] for k, v in fields.items()}
        space = x.shape[0] if rank == 1 else tuple(x.shape[:2])
        node = self.kind(f"Conv{rank}d")(
            input_shape=space,
            weight=w,
            groups=about.groups,
            bias=np.asarray(bias, np.float32),
            **fields,
        )
        return self.add(name, node, x, self.shape_after(part, params, x))

    def pool(self, part: Any, params: Any, name: str, x: Signal) -> Signal:
        about: Any = spec(part)
        kinds = {avg_pool: "AvgPool2d", sum_pool: "SumPool2d"}
        if about.kind not in kinds or len(about.window) != 2:
            raise refuse(name, f"NIR has no node for {describe(about)}")
        node = self.kind(kinds[about.kind])(
            kernel_size=np.array(about.window),
            stride=np.array(about.stride),
            padding=np.array(_padding(name, about)),
        )
        return self.add(name, node, x, self.shape_after(part, params, x))

    def flatten(self, part: Any, params: Any, name: str, x: Signal) -> Signal:
        del params
        about: Any = spec(part)
        if about.axes != len(x.shape):
            raise refuse(name, f"it flattens {about.axes} axes of a signal {x.shape}")
        size = int(np.prod(x.shape))
        order = _layout.first(np.arange(size).reshape(x.shape)).ravel()
        flat = self.flattened(name, x, 0, -1)
        return flat if len(x.shape) == 1 else flat._replace(order=order)

    def flattened(self, name: str, x: Signal, start: int, end: int) -> Signal:
        shape = _layout.first_shape(x.shape)
        node = self.nir.Flatten({"input": np.array(shape)}, start, end)
        after = tuple(int(n) for n in node.output_type["output"])
        return self.add(name, node, x, _layout.last_shape(after))

    def stateless(self, about: Stateless, name: str, x: Signal) -> Signal:
        function = about.function
        inner: Any = function
        args: tuple[Any, ...] = ()
        if isinstance(function, partial):
            inner, args = function.func, function.args
        if inner is _layout._fire:
            return self.add(name, self.nir.Threshold(x.arranged(args[1])), x)
        if inner is _layout._times:
            return self.add(name, self.nir.Scale(x.arranged(args[0])), x)
        if inner is _layout._identity:
            return x
        if inner is _layout._flatten and args[0] == len(x.shape) and x.order is None:
            return self.flattened(name, x, *args[1:])
        raise refuse(name, f"NIR has no node for the function {about.label}")

    def delay(self, name: str, steps: Any, x: Signal) -> Signal:
        return self.add(name, self.nir.Delay(x.arranged(steps) * self.dt), x)

    def delays(self, part: Any, params: Any, name: str, x: Signal) -> Signal:
        about: Any = spec(part)
        steps = np.clip(params.get("delay", about.delay), 0, about.max_delay)
        return self.delay(name, steps, x)

    def delayed_linear(self, part: Any, params: Any, name: str, x: Signal) -> Signal:
        about: Any = spec(part)
        steps = np.clip(params.get("delay", about.delay), 0, about.max_delay)
        steps = np.broadcast_to(steps, params["w"].shape)
        if np.any(steps != steps[:, :1]):
            why = "its delays differ between the synapses of an axon"
            raise refuse(name, f"{why}, and NIR's Delay has one for all of them")
        late = self.delay(f"{name}.delay", steps[:, 0], x)
        return self.linear(part, params, name, late)


def _padding(name: str, about: Any) -> tuple[int, ...]:
    if any(low != high for low, high in about.padding):
        raise refuse(name, "it is padded more on one side than on the other")
    return tuple(low for low, _ in about.padding)


SYNAPSES = {
    Linear: Nodes.linear,
    OneToOne: Nodes.scale,
    Conv: Nodes.conv,
    Pool: Nodes.pool,
    Flatten: Nodes.flatten,
    Delays: Nodes.delays,
    DelayedLinear: Nodes.delayed_linear,
}
