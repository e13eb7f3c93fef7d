"""How far a machine scales."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from spikejax.core import checks
from spikejax.mimd import _machine, _network, _place, _predict
from spikejax.mimd._machine import Machine
from spikejax.mimd._network import Network
from spikejax.mimd._predict import Phases


class Scale(NamedTuple):
    """A training step on so many tiles.

    Attributes:
      tiles: of the machine.
      neurons_per_tile: of the placement.
      seconds: of a training step.
      phases: seconds of each phase.
      memory: bytes of the fullest tile over those that it has; above 1 it does not fit.

    Example:
      >>> import spikejax as sj
      >>> net = sj.mimd.feedforward((700, 256, 20), batch=8, steps=100, activity=0.02)
      >>> [row.neurons_per_tile for row in sj.mimd.scaling(net, sj.mimd.MK2, [69, 138])]
      [5, 3]
    """

    tiles: int
    neurons_per_tile: int
    seconds: float
    phases: Phases
    memory: float


def scaling(
    network: Network, machine: Machine, tiles: Iterable[int]
) -> tuple[Scale, ...]:
    """A network on one chip of more and more tiles.

    Args:
      network: the network.
      machine: all figures but that of tiles and chips.
      tiles: how many, upwards. Fewer than there are layers are left out.

    Returns:
      A `Scale` for each, whether the network fits in memory or not.

    Raises:
      ValueError: the network or the machine makes no sense.

    Example:
      >>> import spikejax as sj
      >>> net = sj.mimd.feedforward((700, 256, 20), batch=8, steps=100, activity=0.02)
      >>> rows = sj.mimd.scaling(net, sj.mimd.MK2, [1, 100, 200])  # one is too few
      >>> [row.tiles for row in rows], rows[0].seconds > rows[1].seconds
      ([100, 200], True)
    """
    _machine.check("mimd.scaling", machine)
    _network.check("mimd.scaling", network)
    net = _network.arrays(network)
    rows = []
    for count in tiles:
        if count < len(net.neurons) + machine.free_tiles:
            continue
        one = machine._replace(tiles=count, chips=1)
        placement = _place.place_arrays(net, one)
        found = _predict.predict_arrays(net, network, one, placement)
        share = float(found.memory.total.max()) / machine.bytes_per_tile
        each = placement.neurons_per_tile
        rows.append(Scale(count, each, found.seconds, found.phases, share))
    return tuple(rows)


def fits(rows: Sequence[Scale]) -> int | None:
    """The least count of tiles on which the network fits, None if it does on none.

    Example:
      >>> import spikejax as sj
      >>> net = sj.mimd.feedforward((700, 256, 20), batch=8, steps=100, activity=0.02)
      >>> sj.mimd.fits(sj.mimd.scaling(net, sj.mimd.MK2, [4, 8, 16, 32, 64]))
      16
    """
    return next((row.tiles for row in rows if row.memory <= 1), None)


def stops(rows: Sequence[Scale], gain: float = 1.1) -> int | None:
    """The count of tiles from which on more of them are hardly faster.

    Args:
      rows: those of `scaling`, each with about twice the tiles of the one before.
      gain: how many times faster the next row must be to be worth it.

    Returns:
      The first count after which no step is worth it, None where the last step is.

    Raises:
      ValueError: `gain` is not above 1.

    Example:
      >>> import spikejax as sj
      >>> net = sj.mimd.feedforward((700, 256, 20), batch=8, steps=100, activity=0.02)
      >>> rows = sj.mimd.scaling(net, sj.mimd.MK2, [2**n for n in range(4, 11)])
      >>> sj.mimd.stops(rows, gain=1.1)
      16
    """
    checks.above("mimd.stops", 1, gain=gain)
    last = None
    for row, more in zip(reversed(rows[:-1]), reversed(rows[1:]), strict=True):
        if row.seconds >= gain * more.seconds:
            break
        last = row.tiles
    return last
