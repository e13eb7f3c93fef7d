"""A manycore machine: tiles with memory of their own, threads, and an exchange."""

from __future__ import annotations

import math
from typing import NamedTuple

from spikejax.core import checks


class Costs(NamedTuple):
    """What no data sheet tells: fitted to measured times by `calibrate`.

    Attributes:
      event_cycles: cycles of a thread for each event that it reads in a product, on top
        of the additions: to load the id, to find the row of weights.
      step_cycles: cycles of the machine for each time step, forward and backward
        together: to start the phases, to synchronise them, to move what is not counted.

    Example:
      >>> import spikejax as sj
      >>> costs = sj.mimd.Costs(event_cycles=10.0, step_cycles=2000.0)
      >>> sj.mimd.MK2._replace(costs=costs).costs.event_cycles
      10.0
    """

    event_cycles: float = 0.0
    step_cycles: float = 0.0


class Machine(NamedTuple):
    """Tiles that compute on their own memory and exchange spikes between phases.

    Attributes:
      tiles: of one chip.
      bytes_per_tile: memory of a tile.
      threads_per_tile: threads of a tile; the examples of a batch are dealt to them.
      adds_per_cycle_and_thread: additions a thread does in a cycle of the clock, while
        all threads of the tile are busy.
      exchange_bytes_per_cycle: what each tile can receive, all of them at once.
      clock_hz: cycles a second.
      chips: how many there are.
      link_bytes_per_cycle: what each chip can send to others.
      neurons_at_least: neurons that a tile has at least.
      free_tiles: tiles of the first chip without neurons.
      id_bytes: the id of a neuron that spiked.
      value_bytes: a weight, a state or a gradient.
      costs: the fitted constants.

    Example:
      >>> import spikejax as sj
      >>> half = sj.mimd.MK2._replace(tiles=sj.mimd.MK2.tiles // 2)
      >>> half.tiles, half.bytes_per_tile == sj.mimd.MK2.bytes_per_tile
      (736, True)
    """

    tiles: int
    bytes_per_tile: int
    threads_per_tile: int
    adds_per_cycle_and_thread: float
    exchange_bytes_per_cycle: float
    clock_hz: float
    chips: int = 1
    link_bytes_per_cycle: float = math.inf
    neurons_at_least: int = 1
    free_tiles: int = 0
    id_bytes: int = 4
    value_bytes: int = 4
    costs: Costs = Costs()


def check(name: str, machine: Machine) -> None:
    """Raises ValueError where a figure of the machine makes no sense."""
    whole = ("tiles", "bytes_per_tile", "threads_per_tile", "chips")
    whole += ("neurons_at_least", "id_bytes", "value_bytes")
    figures = machine._asdict()
    for field in whole:
        checks.whole(name, 1, **{field: figures[field]})
    for field in ("adds_per_cycle_and_thread", "exchange_bytes_per_cycle", "clock_hz"):
        checks.positive(name, **{field: figures[field]})
    if not machine.link_bytes_per_cycle > 0:
        got = machine.link_bytes_per_cycle
        raise checks.refuse(name, "link_bytes_per_cycle", "> 0", got)
    checks.whole(name, 0, free_tiles=machine.free_tiles)
    if machine.free_tiles >= machine.tiles:
        raise checks.refuse(
            name, "free_tiles", f"below tiles = {machine.tiles}", machine.free_tiles
        )
    for field, value in machine.costs._asdict().items():
        checks.within(name, 0, math.inf, **{field: value})


# Published: 1472 tiles of 6 threads, 900 MB (624 KiB a tile), an exchange of 8 TB/s,
# links of 320 GB/s, 250 Tflop/s in float16 (Graphcore, Mk2 GC200). With 128 flop a
# cycle and tile the clock follows, 250e12 / (1472 * 128) = 1.33 GHz; then the exchange,
# 8e12 / (1472 * 1.33e9) = 4 bytes a cycle and tile; then the links, if half of them go
# out, 160e9 / 1.33e9 = 120 bytes a cycle. Threads take turns, so each issues every
# sixth cycle; taken to be on registers of two float32: 2 / 6 additions a cycle.
# Two neurons a tile at least, and tile 0 free: as paper B places its networks.
# The costs are fitted by `python -m benchmarks.manycore` at 10 % activity.
MK2 = Machine(
    tiles=1472,
    bytes_per_tile=624 * 1024,
    threads_per_tile=6,
    adds_per_cycle_and_thread=2 / 6,
    exchange_bytes_per_cycle=4.0,
    clock_hz=1.33e9,
    link_bytes_per_cycle=120.0,
    neurons_at_least=2,
    free_tiles=1,
    costs=Costs(event_cycles=6.676, step_cycles=60719.0),
)
