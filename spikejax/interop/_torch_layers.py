"""Modules of torch beside the neurons: synapses, pools, norms, functions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.combinators.evaluation import evaluation
from spikejax.core import checks
from spikejax.core.neuron import neuron
from spikejax.core.stateless import stateless
from spikejax.interop import _layout
from spikejax.interop._torch import Made, Module, as_float, attribute, given
from spikejax.synapses.conv import conv
from spikejax.synapses.dropout import dropout
from spikejax.synapses.linear import linear
from spikejax.synapses.pool import avg_pool, max_pool

# --- synapses -------------------------------------------------------------------------


def _linear(at: Module) -> tuple[Made, int]:
    flat(at, "in_features", "after a Flatten")
    return _dense(at), 1


def flat(at: Module, argument: str, expected: str) -> None:
    """Refuses an input of more than one axis of features."""
    if at.rank not in (None, 1):
        raise at.refuse(argument, expected, checks.Text(f"{at.rank} axes"))


def _dense(at: Module) -> Made:
    params = {"w": as_float(at.array("weight").T)}
    if at.torch.bias is not None:
        params["b"] = as_float(at.array("bias"))
    return linear(params["w"].shape[1], bias="b" in params), params


def _conv(at: Module) -> tuple[Made, int]:
    at.only(padding_mode="zeros")
    w = at.array("weight")
    rank = w.ndim - 2
    spatial(at, rank)
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


def spatial(at: Module, rank: int) -> None:
    """Refuses an input without `rank` axes of space and one of channels."""
    if at.rank not in (None, rank + 1):
        got = checks.Text(f"{at.rank} axes")
        raise at.refuse("input", f"with {rank + 1} axes of features", got)


def _pool(at: Module) -> tuple[Made, int]:
    kind = type(at.torch).__name__
    rank = int(kind[-2])
    spatial(at, rank)
    at.only(ceil_mode=False, divisor_override=None, return_indices=False)
    window, stride, padding, dilation = (
        np.broadcast_to(at.tensor(field, 1), rank).tolist()
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
        got = checks.Text("none")
        raise checks.refuse("from_snntorch", "shape", f"given for {at.name}", got)
    size = int(at.then.in_features)
    return (stateless(partial(_to_size, size), name="flatten"), {}), 1


def _to_size(size: int, x: jax.Array) -> jax.Array:
    """The last axes, of `size` together, as one: where channels make no order."""
    rank = next(
        (k for k in range(1, x.ndim + 1) if np.prod(x.shape[-k:]) == size), None
    )
    if rank is None or (rank > 1 and x.shape[-1] > 1):
        message = "given, as torch has it, for a Flatten of several channels"
        got = checks.Text(f"none for input {list(x.shape)}")
        raise checks.refuse("from_snntorch", "shape", message, got)
    return x.reshape(*x.shape[: x.ndim - rank], size)


# --- modules of torch beside the synapses ---------------------------------------------


def _dropout(at: Module) -> tuple[Made, int | None]:
    made = dropout(float(at.torch.p))
    training = at.tensor("training", True)
    return (made if training else evaluation(made), {}), at.rank


def _batch_norm(at: Module) -> tuple[Made, int | None]:
    why = "as torch norms each step by itself; call its eval() first"
    if at.tensor("training", True):
        raise at.refuse("training", f"to be False, {why}", True)
    if attribute(at.torch, "running_mean", None) is None:
        got = checks.Text("none")
        raise at.refuse("running_mean", "to be there (track_running_stats)", got)
    space = type(at.torch).__name__[-2]
    if at.rank is not None and space != "1":
        spatial(at, int(space))
    mean, var = at.array("running_mean"), at.array("running_var")
    values: dict[str, Any] = {"mean": mean, "var": var, "epsilon": float(at.torch.eps)}
    params = {}
    if at.torch.weight is not None:
        params = {"gamma": at.array("weight"), "delta": at.array("bias")}
    values |= {"gamma": 1.0, "delta": 0.0}
    values |= {k: partial(given, v) for k, v in params.items()}
    made = neuron(_normalised, _no_state, name="batch_norm", **values)
    return (made, {k: as_float(v) for k, v in params.items()}), at.rank


def _no_state(x: Any, **constants: Any) -> tuple:
    del x, constants
    return ()


def _normalised(state: tuple, x, *, mean, var, epsilon, gamma, delta):
    """A batch norm in use: its statistics are constants."""
    return state, gamma * (x - mean) / jnp.sqrt(var + epsilon) + delta


def _function(at: Module) -> tuple[Made, int | None]:
    kind = type(at.torch).__name__
    return (stateless(FUNCTIONS[kind], name=kind.lower()), {}), at.rank


def _leaky_relu(at: Module) -> tuple[Made, int | None]:
    slope = float(at.torch.negative_slope)
    function = partial(jax.nn.leaky_relu, negative_slope=slope)
    return (stateless(function, name="leakyrelu"), {}), at.rank


FUNCTIONS: dict[str, Callable] = {
    "Identity": _layout._identity,
    "ReLU": jax.nn.relu,
    "Sigmoid": jax.nn.sigmoid,
    "Tanh": jnp.tanh,
}

LAYERS: dict[str, Callable[[Module], tuple[Made, int | None]]] = {
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
}
