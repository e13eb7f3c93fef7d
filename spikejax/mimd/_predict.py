"""How long a training step takes, and why."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from spikejax.mimd import _machine, _network, _place
from spikejax.mimd._machine import Machine
from spikejax.mimd._network import Arrays, Network
from spikejax.mimd._place import Memory, Placement


class Phases(NamedTuple):
    """A time for each phase of a training step; tiles wait for each other after each.

    Attributes:
      exchange: spikes and gradients between tiles.
      links: what of it crosses between chips.
      forward: y = z W.
      neurons: membranes and their gradients.
      selection: the lists of what spiked and of whose gradient is wanted.
      inputs: dz = dy Wᵀ.
      weights: dW = zᵀ dy.
      optimiser: the sum of the threads' gradients, and the update.
      steps: what a time step costs, whatever is in it.

    Example:
      >>> import spikejax as sj
      >>> net = sj.mimd.feedforward((700, 256, 20), batch=8, steps=100, activity=0.02)
      >>> found = sj.mimd.predict(net, sj.mimd.MK2)
      >>> found.phases.links  # one chip
      0.0
    """

    exchange: float
    links: float
    forward: float
    neurons: float
    selection: float
    inputs: float
    weights: float
    optimiser: float
    steps: float


class Work(NamedTuple):
    """What tiles do in a training step.

    A layer has tiles of two kinds: full ones, and a last one with the rest. An entry
    stands for `tiles` equal tiles. Products are y, dW and dz.

    Attributes:
      layer: index of the layer.
      tiles: how many there are.
      neurons: of each.
      events: that each reads, (3, entries).
      adds: that each does in products, (3, entries); a multiply-add of dz is two.
      cycles: that each computes.

    Example:
      >>> import spikejax as sj
      >>> net = sj.mimd.feedforward((700, 256, 20), batch=8, steps=100, activity=0.02)
      >>> work = sj.mimd.predict(net, sj.mimd.MK2).work
      >>> work.imbalance >= 1.0
      True
    """

    layer: np.ndarray
    tiles: np.ndarray
    neurons: np.ndarray
    events: np.ndarray
    adds: np.ndarray
    cycles: np.ndarray

    @property
    def imbalance(self) -> float:
        """The busiest tile's cycles over the mean: 1 where all do the same."""
        mean = np.average(self.cycles, weights=self.tiles)
        return float(self.cycles.max() / mean) if mean else 1.0


class Prediction(NamedTuple):
    """A training step.

    Attributes:
      seconds: how long it takes.
      phases: seconds of each phase.
      work: of the tiles.
      exchange_bytes: that all tiles receive.
      link_bytes: that cross between chips.
      memory: of the tiles.
      placement: of the layers.

    Example:
      >>> import spikejax as sj
      >>> net = sj.mimd.feedforward((700, 256, 20), batch=8, steps=100, activity=0.02)
      >>> found = sj.mimd.predict(net, sj.mimd.MK2)
      >>> abs(sum(found.phases) - found.seconds) < 1e-9
      True
    """

    seconds: float
    phases: Phases
    work: Work
    exchange_bytes: float
    link_bytes: float
    memory: Memory
    placement: Placement

    @property
    def imbalance(self) -> float:
        """The busiest tile's cycles over the mean of the tiles that have neurons."""
        return self.work.imbalance

    def __str__(self) -> str:
        lines = [f"{1e3 * self.seconds:.3g} ms, imbalance {self.imbalance:.2f}"]
        for name, seconds in self.phases._asdict().items():
            share = seconds / self.seconds if self.seconds else 0.0
            lines.append(f"{name:>10}  {1e3 * seconds:9.3g} ms  {share:6.1%}")
        return "\n".join(lines)

    __repr__ = __str__


def predict(
    network: Network, machine: Machine, placement: Placement | None = None
) -> Prediction:
    """The time of a training step, phase by phase.

    A phase takes as long as its busiest tile. With q neurons on a tile, E events and G
    wanted gradients of its sources in an example and time step, B examples on h threads
    (so R = ⌈B/h⌉ after each other), α additions a cycle and thread, T time steps, and
    the fitted costs a (an event) and s (a time step), in cycles:

        y: T R E (a + q/α),   dW: T R E (a + q/α),   dz: T R G (a + 2q/α),   steps: T s

    dW has no multiplication since spikes are ones. Neurons take q operations/α, lists a
    cycle count a for each id; the optimiser adds h copies of dW. The exchange takes the
    bytes that a tile receives over its rate. For sparse synapses q counts those neurons
    of the tile that hear the event.

    Args:
      network: sizes and spike statistics.
      machine: figures and costs.
      placement: None: that of `place`.

    Returns:
      A `Prediction`.

    Raises:
      ValueError: the network needs more tiles, or more memory, than there are.

    Example:
      >>> import spikejax as sj
      >>> net = sj.mimd.feedforward((700, 256, 20), batch=8, steps=100, activity=0.02)
      >>> sj.mimd.predict(net, sj.mimd.MK2).placement.neurons_per_tile
      2
    """
    _machine.check("mimd.predict", machine)
    _network.check("mimd.predict", network)
    net = _network.arrays(network)
    if placement is None:
        placement = _place.place_arrays(net, machine)
    found = predict_arrays(net, network, machine, placement)
    _place.check_memory(network, machine, placement, found.memory)
    return found


def predict_arrays(
    net: Arrays, network: Network, machine: Machine, placement: Placement
) -> Prediction:
    """`predict` of a network as arrays, whether it fits or not."""
    work, compute = _work(net, network, machine, placement)
    forward, backward = _place.received(net, network, machine)
    both = forward + backward
    link_bytes, busiest = _links(net, network, machine, placement)
    ticks = network.ticks
    lists = np.maximum(net.spikes, net.wanted) * machine.costs.event_cycles
    rounds = -(-network.batch // (placement.tiles * machine.threads_per_tile))
    cycles = Phases(
        exchange=ticks * both.max() / machine.exchange_bytes_per_cycle,
        links=ticks * busiest / machine.link_bytes_per_cycle,
        forward=ticks * compute["forward"].max(),
        neurons=ticks * compute["neurons"].max(),
        selection=ticks * (rounds * lists).max(),
        inputs=ticks * compute["inputs"].max(),
        weights=ticks * compute["weights"].max(),
        optimiser=compute["optimiser"].max(),
        steps=ticks * machine.costs.step_cycles,
    )
    phases = Phases(*(float(c) / machine.clock_hz for c in cycles))
    return Prediction(
        sum(phases),
        phases,
        work,
        float(network.steps * (both * placement.tiles).sum()),
        float(network.steps * link_bytes),
        _place.memory_arrays(net, network, machine, placement),
        placement,
    )


def _work(
    net: Arrays, network: Network, machine: Machine, placement: Placement
) -> tuple[Work, dict[str, np.ndarray]]:
    """What tiles do, and cycles of a time step (of all, for the optimiser) by phase."""
    layer, tiles, neurons = _kinds(net, placement)
    events = net.of_layers(net.events)[layer]
    wanted = net.of_layers(net.gradients)[layer]
    heard = net.of_layers(net.events * net.share)[layer] * neurons
    sent = 2 * net.of_layers(net.gradients * net.share)[layer] * neurons
    synapses = net.of_layers(net.fan_in)[layer] * neurons
    threads, rate = machine.threads_per_tile, machine.adds_per_cycle_and_thread
    rounds = -(-network.batch // threads)
    cost = machine.costs.event_cycles
    updates = synapses * (threads + network.optimiser.operations)
    compute = {
        "forward": rounds * (events * cost + heard / rate),
        "neurons": rounds * neurons * network.neuron_operations / rate,
        "inputs": rounds * (wanted * cost + sent / rate),
        "weights": rounds * (events * cost + heard / rate),
        "optimiser": updates / (rate * threads),
    }
    in_time = sum(compute[name] for name in ("forward", "neurons", "inputs", "weights"))
    often = network.steps * network.batch
    work = Work(
        layer,
        tiles,
        neurons,
        often * np.stack([events, events, wanted]),
        often * np.stack([heard, heard, sent]),
        network.steps * in_time + compute["optimiser"],
    )
    return work, compute


def _kinds(net: Arrays, placement: Placement) -> tuple[np.ndarray, ...]:
    """Layer, count and neurons of the full tiles and of the last tile of each layer."""
    each = placement.neurons_per_tile
    index = np.arange(len(net.neurons))
    full = net.neurons // each
    rest = net.neurons - full * each
    layer = np.concatenate([index, index])
    tiles = np.concatenate([full, np.minimum(rest, 1)])
    neurons = np.concatenate([np.full_like(full, each), rest])
    some = tiles > 0
    return layer[some], tiles[some], neurons[some]


def _links(
    net: Arrays, network: Network, machine: Machine, placement: Placement
) -> tuple[float, float]:
    """Bytes between chips in a time step: all, and those of the busiest chip.

    A chip sends ids to every layer elsewhere that hears one of its layers, and gets
    gradients from there.
    """
    own = placement.chip[net.to]
    other = np.where(net.origin < 0, own, placement.chip[net.origin])
    crosses = own != other
    ids = network.batch * (np.maximum(net.events, net.gradients) + 2)
    ids = ids[crosses] * machine.id_bytes
    values = network.batch * net.gradients[crosses] * machine.value_bytes
    chips = int(placement.chip.max()) + 1
    sent = np.bincount(other[crosses], ids, chips)
    sent += np.bincount(own[crosses], values, chips)
    return float(sent.sum()), float(sent.max())
