"""Spike statistics of a network that runs."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.inspect._choice import LAYER, SCAN
from spikejax.inspect.report import report
from spikejax.inspect.rows import LayerReport
from spikejax.mimd._network import ADAM, INPUT, Layer, Network, Optimiser, Source

PyTree = Any


def measured(
    net: Cell,
    params: PyTree,
    state: PyTree,
    xs: jax.Array,
    *,
    optimiser: Optimiser = ADAM,
) -> Network:
    """Runs a network of `linear` and neurons, and describes it for the model.

    A layer is a `linear`, the neurons after it, and their recurrent weights. What comes
    before the first `linear` is the network's input. Spikes and near-threshold neurons
    are those that `events.report` measures; where a surrogate has no support, and for
    readouts, all gradients are wanted. The network is a chain: parts of a `parallel`
    would be taken for one after the other.

    Args:
      net: the network.
      params: its parameters.
      state: its state.
      xs: input, `(time, *batch, features)`.
      optimiser: `SGD`, `ADAM`, or what it costs.

    Returns:
      A `Network`.

    Raises:
      ValueError: there are weights other than those of `linear`, or a layer does not
        hear the one before.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.serial(sj.linear(8), sj.lif(0.9), sj.linear(2), sj.li(0.9))
      >>> xs = jax.numpy.ones((5, 3, 4))
      >>> params, state = net.init(jax.random.key(0), xs[0])
      >>> [layer.neurons for layer in sj.mimd.measured(net, params, state, xs).layers]
      [8, 2]
    """
    layers: list[Layer] = []
    inputs, events, before = 0, 0.0, ""
    for row in report(net, params, state, xs).layers:
        own = _at(params, row.path)
        if row.cell == "linear":
            size, neurons = own["w"].shape
            if before and row.path == _feedback(before):
                layers[-1] = _recurrent(layers, row, neurons)
            else:
                source = len(layers) - 1 if layers else INPUT
                if source == INPUT:
                    inputs, events = size, row.inputs * size
                _hears(row, size, layers[-1].neurons if layers else inputs)
                spikes = row.outputs * neurons
                layers.append(
                    Layer(row.path, neurons, (Source(source),), spikes, neurons)
                )
            before = ""
        elif row.kernel != SCAN and not row.kernel.endswith(LAYER):
            _refuse_weights(row, own)
        else:
            before = row.path
            if layers:
                layers[-1] = _spiking(layers[-1], row)
    if not layers:
        raise checks.refuse("mimd.measured", "net", "with a `linear`", net)
    batch = int(np.prod(xs.shape[1:-1], dtype=int))
    return Network(inputs, events, tuple(layers), batch, xs.shape[0], optimiser)


def _at(params: PyTree, path: str) -> PyTree:
    """Parameters at names or positions joined by dots."""
    for part in filter(None, path.split(".")):
        params = params[part] if isinstance(params, dict) else params[int(part)]
    return params


def _feedback(path: str) -> str:
    """Where the recurrent weights of a neuron stand."""
    return path.removesuffix("neuron") + "feedback"


def _spiking(layer: Layer, row: LayerReport) -> Layer:
    share = 1.0 if row.gradient is None else row.gradient
    spikes, wanted = row.outputs * layer.neurons, share * layer.neurons
    return layer._replace(name=row.path, spikes=spikes, wanted=wanted)


def _recurrent(layers: list[Layer], row: LayerReport, neurons: int) -> Layer:
    if not layers:
        message = "to follow a `linear`"
        raise checks.refuse("mimd.measured", row.path, message, checks.Text("none"))
    _hears(row, neurons, layers[-1].neurons)
    own = Source(len(layers) - 1)
    return layers[-1]._replace(sources=(*layers[-1].sources, own))


def _hears(row: LayerReport, size: int, found: int) -> None:
    if size != found:
        message = f"to hear the {found} neurons before it"
        raise checks.refuse("mimd.measured", row.path, message, size)


def _refuse_weights(row: LayerReport, own: PyTree) -> None:
    if any(np.ndim(leaf) > 1 for leaf in jax.tree.leaves(own)):
        message = "to be a `linear`, a neuron or without weights"
        got = checks.Text(f"{row.cell}")
        raise checks.refuse("mimd.measured", row.path, message, got)
