"""From snnTorch modules to a cell with parameters.

Modules are known by the names of their classes and read by their attributes, so
neither torch nor snnTorch is imported here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import jax
import numpy as np

from spikejax import reset as resets
from spikejax.combinators import recurrent, serial
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.neuron import Neuron, neuron
from spikejax.core.spec import Spec
from spikejax.core.walk import rebuild
from spikejax.interop import _forward, _layout
from spikejax.interop._graph import Wire, graph
from spikejax.interop._torch import Made, Module, Stored, as_float, attribute, given
from spikejax.interop._torch_layers import LAYERS, flat, spatial
from spikejax.neurons.alpha_lif import alpha_lif
from spikejax.neurons.cuba_lif import CubaLifState, cuba_lif
from spikejax.neurons.lapicque import lapicque
from spikejax.neurons.lif import LifState, lif
from spikejax.neurons.sconv_lstm import sconv_lstm
from spikejax.neurons.slstm import slstm
from spikejax.neurons.winner_take_all import winner_take_all
from spikejax.synapses.one_to_one import one_to_one
from spikejax.synapses.pool import avg_pool, max_pool


def from_snntorch(
    module: Any,
    shape: tuple[int, ...] | None = None,
    *,
    spike: Callable | None = None,
    state_dict: Any = None,
) -> Made:
    """A snnTorch module, with what it has learned, as a cell with its parameters.

    `Leaky`, `Lapicque`, `Synaptic`, `Alpha`, `RLeaky`, `RSynaptic`, `SLSTM`,
    `SConv2dLSTM`, torch's `Linear`, `Conv1d`, `Conv2d`, average and max pooling,
    `Flatten`, `ReLU` and the like, `Dropout`, `BatchNorm1d` and `BatchNorm2d` after
    `eval()`, and `Sequential` of them. Of any other module the `forward` is read, where
    it is one time step of known modules, with sums, `flatten` and `relu`.
    Weights and what was learned (`learn_beta=True`, …) become params, everything else
    constants. The output is the spikes; `tap` shows the membranes. The numbers and
    their gradients are those of snnTorch 1.0 with `init_hidden=True`, from zero state.

    torch puts channels first, spikejax features last: what was `(batch, C, H, W)` at
    each step is here `(time, batch, H, W, C)`. A `Flatten` keeps torch's order.

    Args:
      module: one of these modules, or one that is made of them.
      shape: of one time step without batch as torch has it, `(C, H, W)`. Only needed
        where a `Flatten` comes before any layer that tells.
      spike: a surrogate for every neuron, instead of the module's own.
      state_dict: tensors by name that are read instead of the module's own, as
        `torch.load` gives them.

    Returns:
      `(cell, params)`. A `Sequential` is a `serial` with torch's names ("0", "1", …), a
      `forward` a `serial` or, with branches, a graph, with the names of its modules.

    Raises:
      ValueError: a module that is not listed, a `forward` that does more, tensors that
        are missing, unknown or of another shape, an option that has no counterpart,
        values that are not finite; the message names module and argument.
      TypeError: `module` is not a torch module.

    Example:
      >>> import snntorch, torch, spikejax as sj                       # doctest: +SKIP
      >>> net = torch.nn.Sequential(                                   # doctest: +SKIP
      ...     torch.nn.Linear(784, 100), snntorch.Leaky(0.9, init_hidden=True)
      ... )
      >>> cell, params = sj.interop.from_snntorch(net)                 # doctest: +SKIP

    Reference: Eshraghian et al., "Training spiking neural networks using lessons
    from deep learning", Proceedings of the IEEE 111(9), 2023,
    doi:10.1109/JPROC.2023.3308088.
    """
    if isinstance(module, Mapping):
        expected = "to be the module whose tensors these are, with `state_dict=` beside"
        got = checks.Text(f"a dict of {len(module)}")
        error = checks.refuse("from_snntorch", "module", f"{expected} it", got)
        raise TypeError(str(error))
    if all(attribute(module, k, None) is None for k in ("state_dict", "_modules")):
        message = "to be a snnTorch module"
        raise TypeError(str(checks.refuse("from_snntorch", "module", message, module)))
    stored = None if state_dict is None else Stored(state_dict)
    rank = None if shape is None else len(shape)
    made = _made(Module("module", module, rank, spike, stored=stored))[0]
    if stored is not None:
        stored.all_taken()
    cell, params = made
    return rebuild(cell, _as_clamped), params


def _as_clamped(about: Spec) -> Spec:
    """A neuron without any gradient from outside its bounds: snnTorch clamps there."""
    strict = isinstance(about, Neuron) and about.bounds
    return about.replace(is_strict=True) if strict else about


def _made(at: Module) -> tuple[Made, int | None]:
    """A module as (cell, params), and the rank of what it puts out."""
    kind = type(at.torch).__name__
    own = kind not in MAKERS and _forward.has_forward(at.torch)
    if kind not in MAKERS and not own:
        expected = f"to be one of {', '.join(MAKERS)}"
        raise checks.refuse("from_snntorch", at.name, expected, checks.Text(kind))
    at = at._replace(name=kind if at.name == "module" else f"{at.name} {kind}")
    return _of_forward(at) if own else MAKERS[kind](at)


def _of_forward(at: Module) -> tuple[Made, int | None]:
    """The modules that a `forward` calls, as a `serial` or a graph."""
    enter = "forward.input"
    nodes, ends = _forward.traced(at, enter)
    cells, params, ranks = {}, {}, {enter: at.rank}
    for name, node in nodes.items():
        heard = {ranks[source] for source in node.sources}
        rank = next((r for r in heard if r is not None), None)
        after = [n.torch for n in nodes.values() if name in n.sources]
        then = after[0] if len(after) == 1 else at.then if not after else None
        here = at._replace(name=f"{at.path}{name}", torch=node.torch, rank=rank)
        here = here._replace(then=then, path=f"{at.path}{name}.")
        (cells[name], params[name]), ranks[name] = _made(here)
    order = [enter, *nodes]
    wires = {name: node.sources for name, node in nodes.items()} | {"output": ends}
    rank = next((ranks[end] for end in ends if ranks[end] is not None), None)
    before = zip([*order, "output"][1:], order, strict=True)
    if all(wires[name] == (source,) for name, source in before):
        return (serial(**cells), params), rank
    wired = {name: tuple(map(Wire, heard)) for name, heard in wires.items()}
    end = {"output": wired.pop("output")}
    return (graph((enter,), cells, wired, end), params), rank


def _sequential(at: Module) -> tuple[Made, int | None]:
    cells, params, rank = {}, {}, at.rank
    items = list(at.torch._modules.items())
    if not items:
        raise checks.refuse(
            "from_snntorch", at.name, "with modules", checks.Text("none")
        )
    prefix = at.name.removesuffix("Sequential").replace(" ", ".")
    after = [module for _, module in items[1:]] + [at.then]
    for (name, module), then in zip(items, after, strict=True):
        here = at._replace(name=f"{prefix}{name}", torch=module, rank=rank, then=then)
        here = here._replace(path=f"{at.path}{name}.")
        (cells[name], params[name]), rank = _made(here)
    return (serial(**cells), params), rank


# --- neurons --------------------------------------------------------------------------


def _plain(at: Module) -> None:
    at.only(state_quant=False)


def _reset(at: Module, *, zeroes_old: bool) -> resets.Reset | None:
    """The reset, or None for a subtraction at once, which is snnTorch's own.

    A late one is found anew from the membrane, and detached; at once it is the spike
    itself, with its gradient.
    """
    word = at.mechanism
    if word == "none":
        return resets.none
    late = at.tensor("reset_delay", True)
    if word == "subtract":
        return resets.delayed(resets.subtract) if late else None
    if not late:
        return resets.attached(resets.zero)
    return resets.zero if zeroes_old else resets.delayed(resets.zero)


def _lif(at: Module, *, zeroes_old: bool) -> Made:
    _plain(at)
    values, params = at.constants("beta", "threshold")
    reset = _reset(at, zeroes_old=zeroes_old)
    if reset is not None:
        return lif(**values, reset=reset, spike=at.surrogate), params
    step = partial(_subtracts_twice, spike=at.surrogate)
    return _neuron(step, LifState, "leaky", values), params


def _cuba_lif(at: Module) -> Made:
    _plain(at)
    values, params = at.constants("alpha", "beta", "threshold")
    reset = _reset(at, zeroes_old=False)
    if reset is not None:
        return cuba_lif(**values, reset=reset, spike=at.surrogate), params
    step = partial(_subtracts_twice_behind, spike=at.surrogate)
    return _neuron(step, CubaLifState, "synaptic", values), params


def _neuron(step: Callable, state: Any, name: str, values: dict) -> Cell:
    bounds = {k: (0.0, 1.0) for k in ("alpha", "beta") if k in values}
    return neuron(step, state, name=name, bounds=bounds, **values)


def _subtracts_twice(state: LifState, x, *, beta, threshold, spike):
    """`reset_delay=False`: a membrane that stays above its threshold after a reset is
    held against twice that at the next step."""
    held = resets.attached(resets.subtract)(state.u, state.z, threshold)
    again = jax.lax.stop_gradient((held > threshold).astype(x.dtype))
    u = beta * held + x
    z = spike(u - (1 + again) * threshold)
    return LifState(u, z), z


def _subtracts_twice_behind(state: CubaLifState, x, *, alpha, **membrane):
    i = alpha * state.i + x
    inner, z = _subtracts_twice(LifState(state.u, state.z), i, **membrane)
    return CubaLifState(i, *inner), z


def _leaky(at: Module) -> tuple[Made, int | None]:
    return _graded(at, _lif(at, zeroes_old=True)), at.rank


def _synaptic(at: Module) -> tuple[Made, int | None]:
    return _graded(at, _cuba_lif(at)), at.rank


def _lapicque(at: Module) -> tuple[Made, int | None]:
    _plain(at)
    values, params = at.constants("threshold")
    r, c, dt = (at.each(a) for a in ("R", "C", "time_step"))
    reset = _reset(at, zeroes_old=False) or resets.none
    made = lapicque(r, c, dt, **values, reset=reset, spike=at.surrogate)
    return _graded(at, (made, params)), at.rank


def _alpha(at: Module) -> tuple[Made, int | None]:
    _plain(at)
    values, params = at.constants("alpha", "beta", "threshold")
    reset = _reset(at, zeroes_old=False) or resets.none
    made = alpha_lif(**values, reset=reset, spike=at.surrogate)
    return _graded(at, (made, params)), at.rank


def _rleaky(at: Module) -> tuple[Made, int | None]:
    return _recurrent(at, _lif(at, zeroes_old=False))


def _rsynaptic(at: Module) -> tuple[Made, int | None]:
    at.only(reset_delay=True)
    return _recurrent(at, _cuba_lif(at))


def _recurrent(at: Module, neuron: Made) -> tuple[Made, int | None]:
    at.only(graded_spikes_factor=1.0)
    inner = at.torch.recurrent
    here = at.inside("recurrent", inner)
    kind = type(inner).__name__
    if kind == "RecurrentOneToOne":
        back, rank = (one_to_one(), {"w": as_float(here.each("V"))}), at.rank
    elif kind in ("Linear", "Conv2d"):
        back, rank = MAKERS[kind](here)
    else:
        raise at.refuse("recurrent", "Linear, Conv2d or one-to-one", checks.Text(kind))
    neuron = _inhibited(at._replace(rank=rank), neuron)
    made = recurrent(neuron[0], back[0])
    return (made, {"neuron": neuron[1], "feedback": back[1]}), rank


def _slstm(at: Module) -> tuple[Made, int]:
    _plain(at)
    at.only(inhibition=False)  # snnTorch takes it, and does nothing
    flat(at, "input_size", "after a Flatten")
    inputs, features = at.torch.input_size, at.torch.hidden_size
    if inputs != features:
        why = "as snnTorch 1.0 else forgets the state at every step"
        raise at.refuse("input_size", f"to be hidden_size = {features}, {why}", inputs)
    own = at.inside("lstm_cell", at.torch.lstm_cell)
    into, back = (own.array(f"weight_{k}").T for k in ("ih", "hh"))
    params = {"input": {"w": as_float(into)}, "feedback": {"w": as_float(back)}}
    if at.torch.bias:
        b = own.array("bias_ih") + own.array("bias_hh")
        params["input"]["b"] = as_float(b)
    values, learned = at.constants("threshold")
    made = slstm(
        features,
        **values,
        bias=bool(at.torch.bias),
        reset=_reset(at, zeroes_old=False) or resets.none,
        spike=at.surrogate,
    )
    return (made, params | learned), 1


def _sconv_lstm(at: Module) -> tuple[Made, int]:
    _plain(at)
    at.only(inhibition=False)  # snnTorch takes it, and does nothing
    spatial(at, 2)
    own = at.inside("conv", at.torch.conv)
    w = np.moveaxis(own.array("weight"), (0, 1), (-1, -2))
    if any(n % 2 == 0 for n in w.shape[:2]):
        raise at.refuse("kernel_size", "odd, or space grows", at.torch.kernel_size)
    features = int(at.torch.out_channels)
    into, back = np.split(_gates(w), [-features], axis=-2)
    params = {"input": {"w": as_float(into)}, "feedback": {"w": as_float(back)}}
    if own.torch.bias is not None:
        params["input"]["b"] = as_float(_gates(own.array("bias")))
    pool = None
    for kind, field in ((max_pool, "max_pool"), (avg_pool, "avg_pool")):
        if window := at.tensor(field, 0):
            pool = kind(tuple(np.broadcast_to(window, 2).tolist()))
    values, learned = at.constants("threshold")
    made = sconv_lstm(
        features,
        w.shape[:2],
        pool=pool,
        **values,
        bias="b" in params["input"],
        reset=_reset(at, zeroes_old=False) or resets.none,
        spike=at.surrogate,
    )
    return (made, params | learned), 3


def _gates(array: np.ndarray) -> np.ndarray:
    """The last axis from snnTorch's gates i, f, o, g to i, f, g, o."""
    i, f, o, g = np.split(array, 4, axis=-1)
    return np.concatenate([i, f, g, o], axis=-1)


def _inhibited(at: Module, made: Made) -> Made:
    """Of all neurons the one with the highest membrane is heard."""
    if not at.tensor("inhibition", False):
        return made
    at.only(reset_delay=True, graded_spikes_factor=1.0)
    flat(at, "inhibition", "one axis of features")
    return winner_take_all(made[0]), made[1]


def _graded(at: Module, made: Made) -> Made:
    """Spikes of another height than one."""
    made = _inhibited(at, made)
    name = "graded_spikes_factor"
    if attribute(at.torch, name, None) is None:
        return made
    if np.all(at.array(name) == 1) and not at.learns(name):
        return made
    factor = at.each(name)
    if at.learns(name):
        scale = one_to_one(init=partial(given, factor)), {"w": as_float(factor)}
    else:
        scale = _layout.times(factor), {}
    both = serial(neuron=made[0], factor=scale[0])
    return both, {"neuron": made[1], "factor": scale[1]}


MAKERS: dict[str, Callable[[Module], tuple[Made, int | None]]] = {
    "Leaky": _leaky,
    "Lapicque": _lapicque,
    "Synaptic": _synaptic,
    "Alpha": _alpha,
    "RLeaky": _rleaky,
    "RSynaptic": _rsynaptic,
    "SLSTM": _slstm,
    "SConv2dLSTM": _sconv_lstm,
    **LAYERS,
    "Sequential": _sequential,
}
