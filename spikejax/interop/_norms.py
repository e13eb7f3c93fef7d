"""Norms and dropout in the form in which they are used, as nodes of NIR."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from spikejax.core.neuron import Neuron
from spikejax.interop._written import Nodes, Signal, refuse
from spikejax.synapses.batch_norm import BatchNorm, Statistics
from spikejax.synapses.bntt import Bntt, BnttState
from spikejax.synapses.dropout import Dropout
from spikejax.synapses.weight_norm import _weighted

FOLDING = ("Linear", "Affine", "Conv1d", "Conv2d")


class Held(NamedTuple):
    """What a cell has learned, and its state, or None where nobody gave it."""

    params: Any
    state: Any

    def each(self, parts: Any) -> list[Held]:
        """The same of every part."""
        params = parts.unpack("params", self.params)
        if self.state is None:
            return [Held(p, None) for p in params]
        states = parts.unpack("state", self.state)
        return [Held(p, s) for p, s in zip(params, states, strict=True)]

    def at(self, params: Any, field: str) -> Held:
        """Other params, and a field of the state."""
        return Held(params, getattr(self.state, field, None))


def dropout(nodes: Nodes, about: Dropout, held: Held, name: str, x: Signal) -> Signal:
    """Nothing: in use it passes everything."""
    del nodes, held
    if about.active and np.any(np.asarray(about.rate) > 0):
        raise _in_training(name)
    return x


def batch_norm(
    nodes: Nodes, about: BatchNorm, held: Held, name: str, x: Signal
) -> Signal:
    """y = s x + d for each channel, in the weights before it if it can be."""
    if about.training:
        raise _in_training(name)
    gamma, delta = (np.asarray(held.params[k], np.float64) for k in ("gamma", "delta"))
    mean, var = _statistics(nodes, held.state, name, gamma.shape)
    scale = gamma * about.alpha * about.threshold / np.sqrt(var + about.epsilon)
    return scaled(nodes, scale, delta - scale * mean, name, x)


def bntt(nodes: Nodes, about: Bntt, held: Held, name: str, x: Signal) -> Signal:
    """The same, where all its steps are alike."""
    if about.training:
        raise _in_training(name)
    gamma = np.asarray(held.params["gamma"], np.float64)
    state = held.state.statistics if isinstance(held.state, BnttState) else held.state
    mean, var = _statistics(nodes, state, name, gamma.shape)
    scale = gamma / np.sqrt(var + about.epsilon)
    shift = -scale * mean
    if np.any(scale != scale[:1]) or np.any(shift != shift[:1]):
        raise refuse(name, "its statistics differ from step to step")
    return scaled(nodes, scale[0], shift[0], name, x)


def of_torch(nodes: Nodes, about: Neuron, held: Held, name: str, x: Signal) -> Signal:
    """A batch norm as `from_snntorch` reads it, its statistics among its constants."""
    given = {k: np.asarray(v, np.float64) for k, v in about.constants.items()}
    given |= {k: np.asarray(v, np.float64) for k, v in held.params.items()}
    scale = given["gamma"] / np.sqrt(given["var"] + given["epsilon"])
    return scaled(nodes, scale, given["delta"] - scale * given["mean"], name, x)


def weighted(held: Held) -> Held:
    """What `weight_norm` makes of its params: those of the synapse inside."""
    return held._replace(params=_weighted(held.params))


def scaled(
    nodes: Nodes, scale: np.ndarray, shift: np.ndarray, name: str, x: Signal
) -> Signal:
    """A signal times and plus a number per channel."""
    if not x.is_shared and len(x.sources) == 1:
        before = nodes.nodes[x.sources[0]]
        if type(before).__name__ in FOLDING:
            nodes.nodes[x.sources[0]] = _folded(nodes, before, scale, shift)
            return x
    if not np.any(shift):
        return nodes.add(name, nodes.nir.Scale(x.arranged(scale)), x)
    if len(x.shape) == 1:
        weight = np.diag(x.arranged(scale)).astype(np.float32)
        bias = x.arranged(shift).astype(np.float32)
        return nodes.add(name, nodes.nir.Affine(weight, bias), x)
    rank = len(x.shape) - 1
    if rank > 2:
        raise refuse(name, f"NIR has no node for it on a signal of shape {x.shape}")
    node = nodes.kind(f"Conv{rank}d")(
        input_shape=x.shape[0] if rank == 1 else tuple(x.shape[:2]),
        weight=scale.reshape(-1, *(1,) * (rank + 1)).astype(np.float32),
        stride=1,
        padding=0,
        dilation=1,
        groups=len(scale),
        bias=shift.astype(np.float32),
    )
    return nodes.add(name, node, x)


def _folded(nodes: Nodes, node: Any, scale: np.ndarray, shift: np.ndarray) -> Any:
    """A node with weights, with what comes behind it in them."""
    w = np.asarray(node.weight, np.float64)
    weight = (w * scale.reshape(-1, *(1,) * (w.ndim - 1))).astype(np.float32)
    if type(node).__name__ != "Linear":
        node.weight = weight
        node.bias = (scale * node.bias + shift).astype(np.float32)
        return node
    new = nodes.nir.Affine(weight, shift.astype(np.float32))
    new.input_type, new.output_type = node.input_type, node.output_type
    return new


def _statistics(
    nodes: Nodes, state: Any, name: str, shape: tuple
) -> tuple[np.ndarray, np.ndarray]:
    """Running mean and variance, or those of the beginning, to be warned of."""
    if state is None:
        nodes.unknown.append(name)
        return np.zeros(shape), np.ones(shape)
    if not isinstance(state, Statistics):
        raise refuse(name, f"`state` holds no statistics for it, but {state!r}")
    return np.asarray(state.mean, np.float64), np.asarray(state.var, np.float64)


def _in_training(name: str) -> ValueError:
    return refuse(name, "it is in training; give `evaluation(net)`")


WRITERS = {Dropout: dropout, BatchNorm: batch_norm, Bntt: bntt}
