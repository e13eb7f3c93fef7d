"""Which tile owns which neurons, and whether they fit."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from spikejax.core import checks
from spikejax.mimd import _machine, _network
from spikejax.mimd._machine import Machine
from spikejax.mimd._network import Arrays, Network


class Placement(NamedTuple):
    """Layers on consecutive tiles, as in paper B.

    Attributes:
      neurons_per_tile: neurons of a tile; the last tile of a layer may have fewer.
      first_tile: of each layer; tiles are numbered through all chips.
      tiles: of each layer.
      chip: of each layer.

    Example:
      >>> import spikejax as sj
      >>> net = sj.mimd.feedforward((700, 256, 20), batch=8, steps=100, activity=0.02)
      >>> sj.mimd.place(net, sj.mimd.MK2, neurons_per_tile=4).tiles.tolist()
      [64, 5]
    """

    neurons_per_tile: int
    first_tile: np.ndarray
    tiles: np.ndarray
    chip: np.ndarray


class Memory(NamedTuple):
    """Bytes of the fullest tile of each layer.

    Attributes:
      weights: and, where synapses are sparse, their ids.
      gradients: of the weights, one copy for each thread.
      optimiser: what it keeps.
      states: membranes of all time steps, and their gradient.
      spikes: buffers of a time step, and the layer's share of its own past spikes.

    Example:
      >>> import spikejax as sj
      >>> net = sj.mimd.feedforward((700, 256, 20), batch=8, steps=100, activity=0.02)
      >>> found = sj.mimd.predict(net, sj.mimd.MK2).memory
      >>> bool((found.total > found.weights).all())
      True
    """

    weights: np.ndarray
    gradients: np.ndarray
    optimiser: np.ndarray
    states: np.ndarray
    spikes: np.ndarray

    @property
    def total(self) -> np.ndarray:
        """All of it."""
        return np.sum(self, axis=0)


def place(
    network: Network, machine: Machine, neurons_per_tile: int | None = None
) -> Placement:
    """Deals neurons to tiles, layer by layer, in contiguous ranges.

    A tile owns its neurons: the weights that lead to them, their gradients, what the
    optimiser keeps, and their states. Every tile has as many neurons, which are as few
    as will do. A layer stays on one chip, and layers fill the chips in order.

    Args:
      network: the network.
      machine: the machine.
      neurons_per_tile: None: the least.

    Returns:
      A `Placement`.

    Raises:
      ValueError: the network needs more tiles than there are.

    Example:
      >>> import spikejax as sj
      >>> net = sj.mimd.feedforward((700, 256, 20), batch=8, steps=100, activity=0.02)
      >>> sj.mimd.place(net, sj.mimd.MK2, neurons_per_tile=4).first_tile.tolist()
      [1, 65]

    References:
      Finkbeiner et al., "Harnessing Manycore Processors with Distributed Memory for
      Accelerated Training of Sparse and Recurrent Models", AAAI 2024,
      https://doi.org/10.48550/arXiv.2311.04386.
    """
    _machine.check("mimd.place", machine)
    _network.check("mimd.place", network)
    return place_arrays(_network.arrays(network), machine, neurons_per_tile)


def place_arrays(
    net: Arrays, machine: Machine, neurons_per_tile: int | None = None
) -> Placement:
    """`place` of a network as arrays."""
    if neurons_per_tile is not None:
        least = machine.neurons_at_least
        checks.whole("mimd.place", least, neurons_per_tile=neurons_per_tile)
        found = _fill(net, machine, neurons_per_tile)
        if found is None:
            raise _too_large(net, machine, neurons_per_tile)
        return found
    low, high = machine.neurons_at_least, max(int(net.neurons.max()), 1)
    high = max(low, high)
    best = _fill(net, machine, high)
    if best is None:
        raise _too_large(net, machine, high)
    while low < high:
        middle = (low + high) // 2
        found = _fill(net, machine, middle)
        if found is None:
            low = middle + 1
        else:
            best, high = found, middle
    return best


def _fill(net: Arrays, machine: Machine, neurons_per_tile: int) -> Placement | None:
    """Layers on chips in order, None if there are too few."""
    tiles = -(-net.neurons // neurons_per_tile)
    before = np.concatenate([[0], np.cumsum(tiles)])
    chip, first = np.empty_like(tiles), np.empty_like(tiles)
    at = 0
    for number in range(machine.chips):
        start = 0 if number else machine.free_tiles
        room = before[at] + machine.tiles - start
        to = int(np.searchsorted(before, room, side="right")) - 1
        chip[at:to] = number
        first[at:to] = number * machine.tiles + start + before[at:to] - before[at]
        at = to
        if at == len(tiles):
            return Placement(neurons_per_tile, first, tiles, chip)
    return None


def _too_large(net: Arrays, machine: Machine, neurons_per_tile: int) -> ValueError:
    tiles = int((-(-net.neurons // neurons_per_tile)).sum())
    room = machine.chips * machine.tiles - machine.free_tiles
    what = f"{tiles} tiles of {neurons_per_tile} neurons in whole layers"
    return checks.refuse(
        "mimd.place",
        "layers",
        f"to fit on {room} tiles of {machine.chips} chips",
        checks.Text(what),
    )


def memory(network: Network, machine: Machine, placement: Placement) -> Memory:
    r"""Bytes that the fullest tile of each layer needs.

    With q neurons on a tile, F synapses each, B examples and T time steps, values of
    four bytes: 4 q F for weights, as much for each thread's gradients and each word of
    the optimiser, 4 q B (T + 1) for states; for spikes, what a tile receives in a time
    step and the spikes of the layer in all time steps, over its tiles. Programs are not
    counted, nor is the network's input, which comes from outside.

    Example:
      >>> import spikejax as sj
      >>> net = sj.mimd.feedforward((700, 256, 20), batch=8, steps=100, activity=0.02)
      >>> placement = sj.mimd.place(net, sj.mimd.MK2)
      >>> sj.mimd.memory(net, sj.mimd.MK2, placement).weights.tolist()
      [5600.0, 2048.0]
    """
    return memory_arrays(_network.arrays(network), network, machine, placement)


def memory_arrays(
    net: Arrays, network: Network, machine: Machine, placement: Placement
) -> Memory:
    """`memory` of a network as arrays."""
    value = machine.value_bytes
    neurons = np.minimum(placement.neurons_per_tile, net.neurons)
    synapses = neurons * net.of_layers(net.fan_in)
    sparse = neurons * net.of_layers(np.where(net.share < 1, net.fan_in, 0))
    past = network.steps * network.batch * (np.maximum(net.spikes, net.wanted) + 2)
    buffers = np.add(*received(net, network, machine))
    return Memory(
        weights=synapses * value + sparse * machine.id_bytes,
        gradients=synapses * value * machine.threads_per_tile,
        optimiser=synapses * value * network.optimiser.words,
        states=neurons * value * network.batch * (network.steps + 1),
        spikes=buffers + past * machine.id_bytes / placement.tiles,
    )


def received(
    net: Arrays, network: Network, machine: Machine
) -> tuple[np.ndarray, np.ndarray]:
    """Bytes a tile of each layer receives in a time step, forward and backward.

    Forward: ids of the spikes of its sources, and how many. Backward: ids of all that
    spiked or whose gradient is wanted, again; its part of the partial sums of dz, which
    the tiles of a layer add up together; and the gradients of its own layer's spikes.
    """
    either = np.maximum(net.events, net.gradients)
    forward = net.of_layers((net.events + 1) * machine.id_bytes)
    backward = net.of_layers(
        (either + 1) * machine.id_bytes + net.gradients * machine.value_bytes
    )
    backward += net.wanted * machine.value_bytes
    return network.batch * forward, network.batch * backward


def check_memory(
    network: Network, machine: Machine, placement: Placement, found: Memory
) -> None:
    """Raises ValueError that names the fullest tile, if it is too full."""
    total = found.total
    worst = int(total.argmax())
    if total[worst] <= machine.bytes_per_tile:
        return
    neurons = min(placement.neurons_per_tile, network.layers[worst].neurons)
    what = (
        f"{int(total[worst])} bytes on tile {placement.first_tile[worst]} "
        f"({neurons} neurons)"
    )
    raise checks.refuse(
        "mimd.predict",
        f"layers.{network.layers[worst].name}",
        f"to fit in {machine.bytes_per_tile} bytes of a tile",
        checks.Text(what),
    )
