"""From snnTorch modules to a cell with parameters.

Modules are known by the names of their classes and read by their attributes, so
neither torch nor snnTorch is imported here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax import _check, cell, compose
from spikejax import reset as resets
from spikejax.evaluation import evaluation
from spikejax.interop import _layout
from spikejax.interop._torch import Module, as_float, given
from spikejax.neurons.alpha_lif import alpha_lif
from spikejax.neurons.cuba_lif import CubaLifState, cuba_lif
from spikejax.neurons.lapicque import lapicque
from spikejax.neurons.lif import LifState, lif
from spikejax.neurons.sconv_lstm import sconv_lstm
from spikejax.neurons.slstm import slstm
from spikejax.synapses.conv import conv
from spikejax.synapses.dropout import dropout
from spikejax.synapses.linear import linear
from spikejax.synapses.one_to_one import one_to_one
from spikejax.synapses.pool import avg_pool, max_pool
from spikejax.wrap import winner_take_all

Made = tuple[cell.Cell, Any]


def from_snntorch(
    module: Any,
    shape: tuple[int, ...] | None = None,
    *,
    spike: Callable | None = None,
) -> Made:
    """A snnTorch module, with what it has learned, as a cell with its parameters.

    `Leaky`, `Lapicque`, `Synaptic`, `Alpha`, `RLeaky`, `RSynaptic`, `SLSTM`,
    `SConv2dLSTM`, torch's `Linear`, `Conv1d`, `Conv2d`, average and max pooling,
    `Flatten`, `ReLU` and the like, `Dropout`, `BatchNorm1d` and `BatchNorm2d` after
    `eval()`, and `Sequential` of them.
    Weights and what was learned (`learn_beta=True`, …) become params, everything else
    constants. The output is the spikes; `tap` shows the membranes. The numbers and
    their gradients are those of snnTorch 1.0 with `init_hidden=True`, from zero state.

    torch puts channels first, spikejax features last: what was `(batch, C, H, W)` at
    each step is here `(time, batch, H, W, C)`. A `Flatten` keeps torch's order.

    Args:
      module: one of these modules, or a `Sequential` of them.
      shape: of one time step without batch as torch has it, `(C, H, W)`. Only needed
        where a `Flatten` comes before any layer that tells.
      spike: a surrogate for every neuron, instead of the module's own.

    Returns:
      `(cell, params)`. A `Sequential` is a `serial` with torch's names ("0", "1", …).

    Raises:
      ValueError: a module that is not listed, an option that has no counterpart, values
        that are not finite; the message names module and argument.
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
    if not hasattr(module, "state_dict") and not hasattr(module, "_modules"):
        message = "to be a snnTorch module"
        raise TypeError(str(_check.refuse("from_snntorch", "module", message, module)))
    at = Module("module", module, None if shape is None else len(shape), spike)
    return _made(at)[0]


def _made(at: Module) -> tuple[Made, int | None]:
    """A module as (cell, params), and the rank of what it puts out."""
    kind = type(at.torch).__name__
    if kind not in MAKERS:
        expected = f"to be one of {', '.join(MAKERS)}"
        raise _check.refuse("from_snntorch", at.name, expected, _check.Text(kind))
    at = at._replace(name=kind if at.name == "module" else f"{at.name} {kind}")
    return MAKERS[kind](at)


def _sequential(at: Module) -> tuple[Made, int | None]:
    cells, params, rank = {}, {}, at.rank
    items = list(at.torch._modules.items())
    if not items:
        raise _check.refuse(
            "from_snntorch", at.name, "with modules", _check.Text("none")
        )
    prefix = at.name.removesuffix("Sequential").replace(" ", ".")
    after = [module for _, module in items[1:]] + [at.then]
    for (name, module), then in zip(items, after, strict=True):
        here = Module(f"{prefix}{name}", module, rank, at.spike, then)
        (cells[name], params[name]), rank = _made(here)
    return (compose.serial(**cells), params), rank


# --- synapses -------------------------------------------------------------------------


def _linear(at: Module) -> tuple[Made, int]:
    _flat(at, "in_features", "after a Flatten")
    return _dense(at), 1


def _flat(at: Module, argument: str, expected: str) -> None:
    if at.rank not in (None, 1):
        raise at.refuse(argument, expected, _check.Text(f"{at.rank} axes"))


def _dense(at: Module) -> Made:
    params = {"w": as_float(at.array("weight").T)}
    if at.torch.bias is not None:
        params["b"] = as_float(at.array("bias"))
    return linear(params["w"].shape[1], bias="b" in params), params


def _conv(at: Module) -> tuple[Made, int]:
    at.only(padding_mode="zeros")
    w = at.array("weight")
    rank = w.ndim - 2
    _spatial(at, rank)
    params = {"w": as_float(np.moveaxis(w, (0, 1), (-1, -2)))}
    if at.torch.bias is not None:
        params["b"] = as_float(at.array("bias"))
    padding = at.torch.padding
    made = conv(
        len(w),
        w.shape[2:],
        stride=tuple(at.torch.stride),
        padding=0 if padding == "valid" else padding,
        dilation=tuple(at.torch.dilation),
        groups=at.torch.groups,
        bias="b" in params,
    )
    return (made, params), rank + 1


def _spatial(at: Module, rank: int) -> None:
    if at.rank not in (None, rank + 1):
        got = _check.Text(f"{at.rank} axes")
        raise at.refuse("input", f"with {rank + 1} axes of features", got)


def _pool(at: Module) -> tuple[Made, int]:
    kind = type(at.torch).__name__
    rank = int(kind[-2])
    _spatial(at, rank)
    at.only(ceil_mode=False, divisor_override=None, return_indices=False)
    window, stride, padding, dilation = (
        np.broadcast_to(getattr(at.torch, field, 1), rank).tolist()
        for field in ("kernel_size", "stride", "padding", "dilation")
    )
    if max(dilation) > 1:
        raise at.refuse("dilation", "to be 1", at.torch.dilation)
    if max(padding):
        at.only(count_include_pad=True)
    pool = avg_pool if kind.startswith("Avg") else max_pool
    made = pool(tuple(window), stride=tuple(stride), padding=tuple(padding))
    return (made, {}), rank + 1


def _flatten(at: Module) -> tuple[Made, int]:
    at.only(start_dim=1, end_dim=-1)
    if at.rank is not None:
        return (_layout.flatten(at.rank), {}), 1
    if type(at.then).__name__ != "Linear":
        got = _check.Text("none")
        raise _check.refuse("from_snntorch", "shape", f"given for {at.name}", got)
    size = int(at.then.in_features)
    return (cell.stateless(partial(_to_size, size), name="flatten"), {}), 1


def _to_size(size: int, x: jax.Array) -> jax.Array:
    """The last axes, of `size` together, as one: where channels make no order."""
    rank = next(
        (k for k in range(1, x.ndim + 1) if np.prod(x.shape[-k:]) == size), None
    )
    if rank is None or (rank > 1 and x.shape[-1] > 1):
        message = "given, as torch has it, for a Flatten of several channels"
        got = _check.Text(f"none for input {list(x.shape)}")
        raise _check.refuse("from_snntorch", "shape", message, got)
    return x.reshape(*x.shape[: x.ndim - rank], size)


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
    late = getattr(at.torch, "reset_delay", True)
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


def _neuron(step: Callable, state: Any, name: str, values: dict) -> cell.Cell:
    bounds = {k: (0.0, 1.0) for k in ("alpha", "beta") if k in values}
    return cell.neuron(step, state, name=name, bounds=bounds, **values)


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
    here = at._replace(name=f"{at.name}.recurrent", torch=inner)
    kind = type(inner).__name__
    if kind == "RecurrentOneToOne":
        back, rank = (one_to_one(), {"w": as_float(here.each("V"))}), at.rank
    elif kind in ("Linear", "Conv2d"):
        back, rank = MAKERS[kind](here)
    else:
        raise at.refuse("recurrent", "Linear, Conv2d or one-to-one", _check.Text(kind))
    neuron = _inhibited(at._replace(rank=rank), neuron)
    made = compose.recurrent(neuron[0], back[0])
    return (made, {"neuron": neuron[1], "feedback": back[1]}), rank


def _slstm(at: Module) -> tuple[Made, int]:
    _plain(at)
    at.only(inhibition=False)  # snnTorch takes it, and does nothing
    _flat(at, "input_size", "after a Flatten")
    inputs, features = at.torch.input_size, at.torch.hidden_size
    if inputs != features:
        why = "as snnTorch 1.0 else forgets the state at every step"
        raise at.refuse("input_size", f"to be hidden_size = {features}, {why}", inputs)
    own = at._replace(name=f"{at.name}.lstm_cell", torch=at.torch.lstm_cell)
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
    _spatial(at, 2)
    own = at._replace(name=f"{at.name}.conv", torch=at.torch.conv)
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
        if window := getattr(at.torch, field, 0):
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
    if not getattr(at.torch, "inhibition", False):
        return made
    at.only(reset_delay=True, graded_spikes_factor=1.0)
    _flat(at, "inhibition", "one axis of features")
    return winner_take_all(made[0]), made[1]


def _graded(at: Module, made: Made) -> Made:
    """Spikes of another height than one."""
    made = _inhibited(at, made)
    name = "graded_spikes_factor"
    if not hasattr(at.torch, name) or np.all(at.array(name) == 1):
        if not (hasattr(at.torch, name) and at.learns(name)):
            return made
    factor = at.each(name)
    if at.learns(name):
        scale = one_to_one(partial(given, factor)), {"w": as_float(factor)}
    else:
        scale = _layout.times(factor), {}
    both = compose.serial(neuron=made[0], factor=scale[0])
    return both, {"neuron": made[1], "factor": scale[1]}


# --- modules of torch beside the synapses ---------------------------------------------


def _dropout(at: Module) -> tuple[Made, int | None]:
    made = dropout(float(at.torch.p))
    training = getattr(at.torch, "training", True)
    return (made if training else evaluation(made), {}), at.rank


def _batch_norm(at: Module) -> tuple[Made, int | None]:
    why = "as torch norms each step by itself; call its eval() first"
    if getattr(at.torch, "training", True):
        raise at.refuse("training", f"to be False, {why}", True)
    if getattr(at.torch, "running_mean", None) is None:
        got = _check.Text("none")
        raise at.refuse("running_mean", "to be there (track_running_stats)", got)
    space = type(at.torch).__name__[-2]
    if at.rank is not None and space != "1":
        _spatial(at, int(space))
    mean, var = at.array("running_mean"), at.array("running_var")
    values: dict[str, Any] = {"mean": mean, "var": var, "epsilon": float(at.torch.eps)}
    params = {}
    if at.torch.weight is not None:
        params = {"gamma": at.array("weight"), "delta": at.array("bias")}
    values |= {"gamma": 1.0, "delta": 0.0}
    values |= {k: partial(given, v) for k, v in params.items()}
    made = cell.neuron(_normalised, _no_state, name="batch_norm", **values)
    return (made, {k: as_float(v) for k, v in params.items()}), at.rank


def _no_state(x: Any, **constants: Any) -> tuple:
    del x, constants
    return ()


def _normalised(state: tuple, x, *, mean, var, epsilon, gamma, delta):
    """A batch norm in use: its statistics are constants."""
    return state, gamma * (x - mean) / jnp.sqrt(var + epsilon) + delta


def _function(at: Module) -> tuple[Made, int | None]:
    kind = type(at.torch).__name__
    return (cell.stateless(FUNCTIONS[kind], name=kind.lower()), {}), at.rank


def _leaky_relu(at: Module) -> tuple[Made, int | None]:
    slope = float(at.torch.negative_slope)
    function = partial(jax.nn.leaky_relu, negative_slope=slope)
    return (cell.stateless(function, name="leakyrelu"), {}), at.rank


FUNCTIONS: dict[str, Callable] = {
    "Identity": _layout._identity,
    "ReLU": jax.nn.relu,
    "Sigmoid": jax.nn.sigmoid,
    "Tanh": jnp.tanh,
}

MAKERS: dict[str, Callable[[Module], tuple[Made, int | None]]] = {
    "Leaky": _leaky,
    "Lapicque": _lapicque,
    "Synaptic": _synaptic,
    "Alpha": _alpha,
    "RLeaky": _rleaky,
    "RSynaptic": _rsynaptic,
    "SLSTM": _slstm,
    "SConv2dLSTM": _sconv_lstm,
    "Linear": _linear,
    "Conv1d": _conv,
    "Conv2d": _conv,
    "AvgPool1d": _pool,
    "AvgPool2d": _pool,
    "MaxPool1d": _pool,
    "MaxPool2d": _pool,
    "Flatten": _flatten,
    "Dropout": _dropout,
    "BatchNorm1d": _batch_norm,
    "BatchNorm2d": _batch_norm,
    "LeakyReLU": _leaky_relu,
    **dict.fromkeys(FUNCTIONS, _function),
    "Sequential": _sequential,
}
