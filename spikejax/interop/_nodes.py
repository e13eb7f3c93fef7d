"""Each node of NIR as a cell with its parameters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax.numpy as jnp
import numpy as np

from spikejax import reset as resets
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.interop import _layout, _neurons, _wiring
from spikejax.interop.discretise import Discretisation
from spikejax.neurons.cuba_li import cuba_li
from spikejax.neurons.cuba_lif import cuba_lif
from spikejax.neurons.if_ import if_
from spikejax.neurons.li import li
from spikejax.neurons.lif import lif
from spikejax.synapses.conv import conv
from spikejax.synapses.delays import delays
from spikejax.synapses.linear import linear
from spikejax.synapses.one_to_one import one_to_one
from spikejax.synapses.pool import avg_pool, sum_pool

DT = 1e-4  # length of a time step that `to_nir` writes where nothing else is said
RESETS = {
    "zero": resets.zero,
    "subtract": resets.subtract,
    "none": resets.none,
    "delayed zero": resets.delayed(resets.zero),
    "delayed subtract": resets.delayed(resets.subtract),
}
"""Resets by the word that `to_nir` writes into a node's metadata."""

Made = tuple[Cell, Any]


class At(NamedTuple):
    """A node, where it stands, and how time is discretised.

    Attributes:
      name: of the node.
      node: of NIR.
      shape: of its input, channels first, without batch.
      dt: length of a time step, or None where nothing says it.
      discretise: from time constants to decays.
      spike: the surrogate of spiking nodes.
      start: where membranes start, or None for where they rest.
      late: whether its output is heard a step later by everyone.
    """

    name: str
    node: Any
    shape: tuple[int, ...]
    dt: float | None
    discretise: Discretisation
    spike: Callable
    start: Any = None
    late: bool = False

    def refuse(self, field: str, expected: str, got: Any) -> ValueError:
        """The error of a field of this node."""
        return checks.refuse("from_nir", f"{self.name}.{field}", expected, got)

    def array(self, field: str) -> np.ndarray:
        """A field of finite numbers."""
        value = vars(self.node).get(field)
        array = np.asarray(value)
        if value is None or array.dtype.kind not in "biuf":
            got = checks.Text("none") if value is None else value
            raise self.refuse(field, "to be an array of numbers", got)
        array = array.astype(np.float64)
        if not np.all(np.abs(array) <= np.finfo(jnp.result_type(float)).max):
            got = checks.Text("NaN or infinity")
            raise self.refuse(field, "to be finite numbers", got)
        return array

    def weight(self, field: str, rank: int, *shape: int) -> np.ndarray:
        """A field of `rank` axes, of the given shape where there is one."""
        array = self.array(field)
        if array.ndim != rank or (shape and array.shape != shape):
            expected = f"of shape {list(shape)}" if shape else f"with {rank} axes"
            got = checks.Text(f"shape {list(array.shape)}")
            raise self.refuse(field, expected, got)
        return array

    def each(self, field: str) -> Any:
        """A value per neuron with channels last; one number where all are equal."""
        array = self.array(field)
        if array.size != 1 and array.shape != self.shape:
            got = checks.Text(f"shape {list(array.shape)}")
            raise self.refuse(field, f"of shape {list(self.shape)}", got)
        if array.size and np.all(array == array.flat[0]):
            return float(array.flat[0])
        return _layout.last(array)

    def whole(self, field: str, rank: int, least: int) -> tuple[int, ...]:
        """One whole number per axis of space."""
        array = self.array(field)
        fits = array.size in (1, rank) and array.ndim < 2
        if not fits or not _wiring.are_whole(array, least):
            expected = f"to be {rank} whole numbers >= {least}"
            raise self.refuse(field, expected, vars(self.node)[field])
        return tuple(int(v) for v in np.broadcast_to(array.ravel(), rank))

    def decay(self, field: str) -> Any:
        """The decay per step of a time constant."""
        tau = self.each(field)
        if np.any(np.asarray(tau) <= 0):
            raise self.refuse(field, "> 0", tau)
        beta = self.discretise.decay(tau, self.step)
        if np.any(beta < 0):
            expected = f">= dt = {self.step:g} for `{self.discretise}`"
            raise self.refuse(field, expected, tau)
        return beta if beta.ndim else float(beta)

    @property
    def step(self) -> float:
        """The length of a time step, for a node to which it matters."""
        if self.dt is None:
            why = f"as `{self.name}` has time constants and metadata say nothing of it"
            got = checks.Text("none")
            raise checks.refuse("from_nir", "dt", f"given, {why}", got)
        return self.dt

    def says(self, word: str) -> Any:
        """A word of the node's metadata, or None."""
        return said(self.node, word)

    @property
    def reset(self) -> resets.Reset:
        """The kind of reset: hard, unless `to_nir` wrote another word."""
        word = self.says("reset")
        word = "zero" if word is None else word
        if not isinstance(word, str) or word not in RESETS:
            expected = f"to be among {', '.join(RESETS)}"
            raise self.refuse("metadata['reset']", expected, word)
        return RESETS[word]


def said(node: Any, word: str) -> Any:
    """A word of a node's metadata, or None."""
    metadata = vars(node).get("metadata")
    value = metadata.get(word) if isinstance(metadata, dict) else None
    return value.decode(errors="replace") if isinstance(value, bytes) else value


def make(at: At) -> Made:
    """A node as (cell, params)."""
    kind = type(at.node).__name__
    if kind not in MAKERS:
        got = checks.Text(f"a {kind}")
        message = f"to be one of {', '.join(MAKERS)}"
        raise checks.refuse("from_nir", at.name, message, got)
    return MAKERS[kind](at)


def _float(array: np.ndarray) -> Any:
    return jnp.asarray(array, jnp.result_type(float))


# --- synapses -------------------------------------------------------------------------


def _linear(at: At) -> Made:
    return _dense(at, None)


def _affine(at: At) -> Made:
    return _dense(at, at.weight("bias", 1, len(at.weight("weight", 2))))


def _dense(at: At, bias: np.ndarray | None) -> Made:
    w = at.weight("weight", 2)
    if at.shape != w.shape[1:]:
        got = checks.Text(f"shape {list(w.shape)}")
        raise at.refuse("weight", f"for an input of shape {list(at.shape)}", got)
    params = {"w": _float(w.T)}
    if bias is not None:
        params["b"] = _float(bias)
    return linear(len(w), bias=bias is not None), params


def _scale(at: At) -> Made:
    w = at.each("scale")
    return one_to_one(), {"w": _float(np.broadcast_to(w, _layout.last_shape(at.shape)))}


def _conv(at: At) -> Made:
    rank = 1 if type(at.node).__name__ == "Conv1d" else 2
    w = at.weight("weight", rank + 2)
    groups = at.whole("groups", 1, 1)[0]
    padding, stride = at.node.padding, at.whole("stride", rank, 1)
    padding = padding.decode() if isinstance(padding, bytes) else padding
    if isinstance(padding, str):
        if padding not in ("same", "valid") or (
            padding == "same" and set(stride) > {1}
        ):
            raise at.refuse(
                "padding", "'valid', 'same' at stride 1, or numbers", padding
            )
        padding = 0 if padding == "valid" else padding
    else:
        padding = at.whole("padding", rank, 0)
    if len(at.shape) != rank + 1 or at.shape[0] != w.shape[1] * groups:
        expected = f"for an input of shape {list(at.shape)} in {groups} groups"
        raise at.refuse("weight", expected, checks.Text(f"shape {list(w.shape)}"))
    params = {"w": _float(np.moveaxis(w, (0, 1), (-1, -2)))}
    has_bias = at.node.bias is not None
    if has_bias:
        params["b"] = _float(at.weight("bias", 1, len(w)))
    made = conv(
        len(w),
        w.shape[2:],
        stride=stride,
        padding=padding,
        dilation=at.whole("dilation", rank, 1),
        groups=groups,
        bias=has_bias,
    )
    return made, params


def _pool(at: At) -> Made:
    kind = sum_pool if type(at.node).__name__ == "SumPool2d" else avg_pool
    if len(at.shape) != 3:
        got = checks.Text(f"shape {list(at.shape)}")
        raise checks.refuse("from_nir", at.name, "to hear channels, rows, columns", got)
    window, stride = at.whole("kernel_size", 2, 1), at.whole("stride", 2, 1)
    return kind(window, stride=stride, padding=at.whole("padding", 2, 0)), {}


def _flatten(at: At) -> Made:
    rank = len(at.shape)
    axes = {}
    for field in ("start_dim", "end_dim"):
        axis = at.array(field)
        if axis.size != 1 or not _wiring.are_whole(axis, -rank) or axis >= rank:
            got = vars(at.node)[field]
            raise at.refuse(field, f"an axis of the input's {list(at.shape)}", got)
        axes[field] = int(axis.item()) % rank
    start, end = axes.values()
    if start > end:
        raise at.refuse("start_dim", f"<= end_dim = {end}", start)
    return _layout.flatten(rank, start, end), {}


def _delay(at: At) -> Made:
    delay = np.asarray(at.each("delay"))
    if np.any(delay < 0):
        raise at.refuse("delay", ">= 0", at.each("delay"))
    steps = delay / at.step if np.any(delay) else delay
    if np.any(steps >= 2**31):
        raise at.refuse("delay", f"< {2**31} steps", at.each("delay"))
    if steps.ndim > 1:
        got = checks.Text(f"an array {list(at.array('delay').shape)}")
        raise at.refuse("delay", "to be one number or one axis of them", got)
    steps = np.where(np.abs(steps - np.round(steps)) < 1e-3, np.round(steps), steps)
    steps = steps - at.late
    return delays(steps if steps.ndim else float(steps)), {}


# --- neurons --------------------------------------------------------------------------


def _threshold(at: At) -> Made:
    return _layout.fire(at.spike, at.each("threshold")), {}


def _integrates(at: At) -> dict[str, Any]:
    """Constants of a membrane without a leak, which knows no length of a step."""
    return {"beta": 1.0, "gain": at.each("r"), "rest": 0.0}


def _leaks(at: At, tau: str = "tau") -> dict[str, Any]:
    """Constants of a membrane with a leak."""
    r, rest = at.each("r"), at.each("v_leak")
    beta = at.decay(tau)
    return {"beta": beta, "gain": r * (1 - beta), "rest": rest}


def _synapse(at: At) -> dict[str, Any]:
    w_in, alpha = at.each("w_in"), at.decay("tau_syn")
    return {"alpha": alpha, "w_in": w_in * (1 - alpha)}


def _fires(at: At) -> dict[str, Any]:
    threshold = at.each("v_threshold")
    v_reset = 0.0 if vars(at.node).get("v_reset") is None else at.each("v_reset")
    if np.any(np.asarray(threshold) <= v_reset):
        raise at.refuse("v_threshold", "> v_reset", threshold)
    functions = {"reset": at.reset, "spike": at.spike}
    return {"v_reset": v_reset, "threshold": threshold} | functions


PLAIN = {"gain": 1.0, "w_in": 1.0, "rest": 0.0, "v_reset": 0.0, "start": 0.0}


def _start(at: At, constants: dict[str, Any]) -> Any:
    """Where a membrane starts: as said, or at rest, without a leak at its reset."""
    said = at.start
    if said is None:
        said = at.says("start")
        said = said if said is None else _layout.last(said)
    if said is None:
        leaks = np.any(np.asarray(constants["beta"]) != 1)
        return constants["rest"] if leaks else constants.get("v_reset", 0.0)
    array = np.asarray(said)
    if array.dtype.kind not in "iuf" or not np.all(np.isfinite(array)):
        raise checks.refuse("from_nir", "start", "to be finite numbers", said)
    shape = _layout.last_shape(at.shape)
    try:
        fits = np.broadcast_shapes(array.shape, shape) == shape
    except ValueError:
        fits = False
    if not fits:
        expected = f"to fit `{at.name}` of shape {list(shape)}"
        got = checks.Text(f"shape {list(array.shape)}")
        raise checks.refuse("from_nir", "start", expected, got)
    return array if array.ndim else float(array)


def _simplest(
    at: At, plain: Callable, full: Callable, constants: dict[str, Any]
) -> Made:
    """The library's own neuron where nothing goes beyond it."""
    constants = constants | {"start": _start(at, constants)}
    more = {k: PLAIN[k] for k in PLAIN if k in constants}
    if all(np.allclose(constants[k], v, rtol=1e-6, atol=1e-9) for k, v in more.items()):
        kept = {k: v for k, v in constants.items() if k not in more}
        if np.all(np.asarray(kept.get("threshold", 1.0)) > 0):
            return plain(**kept), {}
    return full(**constants), {}


def _if(at: At) -> Made:
    constants = _integrates(at) | _fires(at)
    return _simplest(at, _plain_if, _neurons.resting_lif, constants)


def _plain_if(*, beta: float, **constants: Any) -> Cell:
    del beta  # one
    return if_(**constants)


def _lif(at: At) -> Made:
    return _simplest(at, lif, _neurons.resting_lif, _fires(at) | _leaks(at))


def _i(at: At) -> Made:
    return _simplest(at, li, _neurons.resting_li, _integrates(at))


def _li(at: At) -> Made:
    return _simplest(at, li, _neurons.resting_li, _leaks(at))


def _cuba_lif(at: At) -> Made:
    constants = _fires(at) | _synapse(at) | _leaks(at, "tau_mem")
    return _simplest(at, cuba_lif, _neurons.resting_cuba_lif, constants)


def _cuba_li(at: At) -> Made:
    constants = _synapse(at) | _leaks(at, "tau_mem")
    return _simplest(at, cuba_li, _neurons.resting_cuba_li, constants)


NEURONS = {
    "I": _i,
    "IF": _if,
    "LI": _li,
    "LIF": _lif,
    "CubaLI": _cuba_li,
    "CubaLIF": _cuba_lif,
}
MAKERS: dict[str, Callable[[At], Made]] = {
    "Affine": _affine,
    "AvgPool2d": _pool,
    "Conv1d": _conv,
    "Conv2d": _conv,
    "Delay": _delay,
    "Flatten": _flatten,
    "Linear": _linear,
    "Scale": _scale,
    "SumPool2d": _pool,
    "Threshold": _threshold,
} | NEURONS
