"""What a network costs: layer by layer, the additions that its spikes cause."""

from __future__ import annotations

from typing import Any

from spikejax.cell import Cell
from spikejax.workload._rows import Additions as Additions
from spikejax.workload._rows import LayerReport as LayerReport
from spikejax.workload._rows import Report
from spikejax.workload._walk import Signal, walk

PyTree = Any


def report(net: Cell, params: PyTree, state: PyTree, xs: PyTree) -> Report:
    """Runs a network and tells, layer by layer, what its spikes cost.

    Activity and support are measured by the plain equations; then it is told which
    kernels take such a run on CPU, and why, and how many multiply-adds they do, of the
    products forward and backward. Gradients are those in the parameters: a product of
    the network's own input has no dz. The neurons' own work is not counted, nor are
    products other than those of `linear`.

    Args:
      net: the network. It is looked into through every combinator.
      params: its parameters.
      state: its state.
      xs: input, `(time, *batch, *features)`.

    Returns:
      A `Report` of `LayerReport`s.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.serial(sj.lif(0.9), sj.linear(3))
      >>> xs = jax.numpy.eye(4)[:, None, :] * 2            # one of four fires
      >>> params, state = net.init(jax.random.key(0), xs[0])
      >>> sj.events.report(net, params, state, xs).layers[0].outputs
      0.25
    """
    return Report(walk(net, params, state, Signal(xs, False), "", False)[1])
