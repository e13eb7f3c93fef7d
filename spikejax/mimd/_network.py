"""What the model knows of a network: sizes, connections, and how much spikes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from spikejax.core import checks

INPUT = -1


class Optimiser(NamedTuple):
    """What an optimiser keeps and does.

    Attributes:
      words: values kept for each weight.
      operations: additions, or as much, for each weight and training step.

    Example:
      >>> import spikejax as sj
      >>> momentum = sj.mimd.Optimiser(words=1, operations=4)
      >>> sj.mimd.ADAM.words
      2
    """

    words: int
    operations: int


SGD = Optimiser(words=0, operations=2)
ADAM = Optimiser(words=2, operations=12)


class Source(NamedTuple):
    """Where spikes come from.

    Attributes:
      layer: index of the layer, its own for recurrent weights, INPUT for the network's
        input.
      fan_in: synapses of each neuron; None: one from every neuron of the source.

    Example:
      >>> import spikejax as sj
      >>> sj.mimd.Source(layer=0, fan_in=100)  # of 100 neurons of layer 0
      Source(layer=0, fan_in=100)
    """

    layer: int = INPUT
    fan_in: int | None = None


class Layer(NamedTuple):
    """Neurons, the weights that lead to them, and what they send.

    Attributes:
      name: for errors.
      neurons: how many.
      sources: what they listen to.
      spikes: of them that fire, the mean over examples and time steps.
      wanted: of them whose gradient is wanted, the mean likewise.

    Example:
      >>> import spikejax as sj
      >>> heard = (sj.mimd.Source(), sj.mimd.Source(layer=0))  # input, and itself
      >>> layer = sj.mimd.Layer("hidden", 256, heard, spikes=2.56, wanted=12.8)
      >>> len(layer.sources)
      2
    """

    name: str
    neurons: int
    sources: tuple[Source, ...]
    spikes: float
    wanted: float


class Network(NamedTuple):
    """Layers and a training step of them.

    Attributes:
      inputs: channels of the input.
      input_events: of them that are not zero, the mean over examples and time steps.
      layers: from input to output.
      batch: examples of a training step.
      steps: time steps.
      optimiser: what is done with gradients.
      has_delay: whether a layer hears the spikes of the time step before, so that all
        layers run at once. Without, layer l is at time step t while layer l + 1 is at
        t - 1, and filling that line takes a time step for each layer but one.
      neuron_operations: additions, or as much, of a neuron in a time step, forward and
        backward together.

    Example:
      >>> import spikejax as sj
      >>> layer = sj.mimd.Layer("out", 10, (sj.mimd.Source(),), spikes=0.1, wanted=1.0)
      >>> net = sj.mimd.Network(100, 2.0, (layer,), batch=8, steps=50)
      >>> net.ticks
      50
    """

    inputs: int
    input_events: float
    layers: tuple[Layer, ...]
    batch: int
    steps: int
    optimiser: Optimiser = ADAM
    has_delay: bool = False
    neuron_operations: float = 10.0

    @property
    def ticks(self) -> int:
        """Time steps until the last layer has done its last."""
        return self.steps + (0 if self.has_delay else len(self.layers) - 1)


def feedforward(
    sizes: Sequence[int],
    *,
    batch: int,
    steps: int,
    activity: float | Sequence[float],
    support: float | Sequence[float] | None = None,
    recurrent: bool = False,
    optimiser: Optimiser = ADAM,
    has_delay: bool = False,
) -> Network:
    """A chain of layers with assumed spike statistics.

    Args:
      sizes: channels of the input, then neurons of each layer.
      batch: examples of a training step.
      steps: time steps.
      activity: share of the input and of each layer that is not zero in a time step:
        one number, or one for each size.
      support: share whose gradient is wanted, likewise; None: as the activity.
      recurrent: whether hidden layers hear themselves, too.
      optimiser: `SGD`, `ADAM`, or what it costs.
      has_delay: whether layers hear the time step before.

    Returns:
      A `Network`.

    Raises:
      ValueError: a size or share makes no sense.

    Example:
      >>> import spikejax as sj
      >>> net = sj.mimd.feedforward((700, 256, 20), batch=8, steps=100, activity=0.02)
      >>> net.layers[0].spikes
      5.12
    """
    name = "mimd.feedforward"
    if len(sizes) < 2:
        raise checks.refuse(name, "sizes", "an input and a layer at least", sizes)
    activities = _shares(name, "activity", activity, len(sizes))
    wanted = activities
    if support is not None:
        wanted = _shares(name, "support", support, len(sizes))
    layers = []
    for i, neurons in enumerate(sizes[1:]):
        sources = (Source(i - 1),)
        if recurrent and i < len(sizes) - 2:
            sources += (Source(i),)
        shares = activities[i + 1], wanted[i + 1]
        layers.append(Layer(str(i), neurons, sources, *(s * neurons for s in shares)))
    events = activities[0] * sizes[0]
    net = Network(sizes[0], events, tuple(layers), batch, steps, optimiser, has_delay)
    check(name, net)
    return net


def _shares(name, argument, given, count) -> list[float]:
    shares = list(given) if isinstance(given, Sequence) else [given] * count
    if len(shares) != count:
        message = f"one number or {count}, one for each size"
        raise checks.refuse(name, argument, message, given)
    for share in shares:
        checks.within(name, 0, 1, **{argument: share})
    return shares


def check(name: str, network: Network) -> None:
    """Raises ValueError where a size makes no sense."""
    for field in ("inputs", "batch", "steps"):
        checks.whole(name, 1, **{field: network._asdict()[field]})
    if not network.layers:
        raise checks.refuse(name, "layers", "one at least", network.layers)
    sizes = [network.inputs, *(layer.neurons for layer in network.layers)]
    _within(name, "input_events", network.input_events, network.inputs)
    for layer in network.layers:
        place = f"layers.{layer.name}"
        checks.whole(name, 1, **{f"{place}.neurons": layer.neurons})
        _within(name, f"{place}.spikes", layer.spikes, layer.neurons)
        _within(name, f"{place}.wanted", layer.wanted, layer.neurons)
        for source in layer.sources:
            if not INPUT <= source.layer < len(network.layers):
                message = f"from {INPUT} to {len(network.layers) - 1}"
                raise checks.refuse(name, f"{place}.source", message, source.layer)
            most = sizes[source.layer + 1]
            if source.fan_in is not None and not 1 <= source.fan_in <= most:
                message = f"from 1 to {most}"
                raise checks.refuse(name, f"{place}.fan_in", message, source.fan_in)


def _within(name: str, argument: str, value: float, most: int) -> None:
    if not 0 <= value <= most * (1 + 1e-9):
        raise checks.refuse(name, argument, f"from 0 to {most}", value)


class Arrays(NamedTuple):
    """The same as arrays: one entry for each layer, and for each source of each."""

    neurons: np.ndarray
    spikes: np.ndarray
    wanted: np.ndarray
    to: np.ndarray  # of a source: the layer that listens
    origin: np.ndarray  # the layer it listens to, or INPUT
    events: np.ndarray  # per example and time step
    gradients: np.ndarray
    fan_in: np.ndarray
    share: np.ndarray  # fan_in over the neurons of the source

    def of_layers(self, values: np.ndarray) -> np.ndarray:
        """Sums over the sources of each layer."""
        return np.bincount(self.to, values, len(self.neurons))


def arrays(network: Network) -> Arrays:
    """The network as arrays, for machines of many layers."""
    layers = network.layers
    pairs = [(i, source) for i, layer in enumerate(layers) for source in layer.sources]
    to = np.array([i for i, _ in pairs], int)
    origin = np.array([source.layer for _, source in pairs], int)
    neurons = np.array([layer.neurons for layer in layers])
    spikes = np.array([layer.spikes for layer in layers], float)
    wanted = np.array([layer.wanted for layer in layers], float)
    inputs = np.append(neurons, network.inputs)[origin]  # INPUT is the last one
    given = [source.fan_in or 0 for _, source in pairs]
    fan_in = np.where(given, given, inputs)
    return Arrays(
        neurons,
        spikes,
        wanted,
        to,
        origin,
        np.append(spikes, network.input_events)[origin],
        np.append(wanted, 0.0)[origin],
        fan_in,
        fan_in / inputs,
    )
