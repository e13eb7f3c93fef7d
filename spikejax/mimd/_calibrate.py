"""The costs of a machine from measured times."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from spikejax.core import checks
from spikejax.mimd._machine import Costs, Machine
from spikejax.mimd._network import Network
from spikejax.mimd._predict import predict

ROUNDS = 20


class Measurement(NamedTuple):
    """A training step that was timed.

    Attributes:
      network: what was trained.
      seconds: how long a step took.

    Example:
      >>> import spikejax as sj
      >>> net = sj.mimd.feedforward((700, 256, 20), batch=8, steps=100, activity=0.02)
      >>> sj.mimd.Measurement(net, seconds=0.01).network.batch
      8
    """

    network: Network
    seconds: float


def calibrate(measurements: Sequence[Measurement], machine: Machine) -> Machine:
    r"""The machine with costs that fit measured times.

    Least squares of the relative errors, with no cost below zero. A time is the sum of
    maxima of functions linear in the costs, so it is made linear where the last fit
    was, until that stays; of all fits on the way the best is taken.

    Args:
      measurements: as many as there are costs, or more.
      machine: its other figures are kept.

    Returns:
      The `Machine` with fitted costs.

    Raises:
      ValueError: there are too few measurements, or a time is not above zero.

    Example:
      >>> import spikejax as sj
      >>> rows = [row.measurement for row in sj.mimd.published()]
      >>> machine = sj.mimd.calibrate(rows, sj.mimd.MK2)
      >>> machine.tiles == sj.mimd.MK2.tiles, machine.costs.event_cycles >= 0
      (True, True)
    """
    name = "mimd.calibrate"
    count = len(Costs._fields)
    if len(measurements) < count:
        message = f"{count} at least, one for each cost"
        raise checks.refuse(name, "measurements", message, len(measurements))
    for measurement in measurements:
        checks.positive(name, seconds=measurement.seconds)
    measured = np.array([measurement.seconds for measurement in measurements])

    def predicted(costs: np.ndarray) -> np.ndarray:
        known = machine._replace(costs=Costs(*map(float, costs)))
        return np.array([predict(m.network, known).seconds for m in measurements])

    costs, best, least = np.ones(count), np.ones(count), np.inf
    for _ in range(ROUNDS):
        now = predicted(costs)
        if (error := float(np.linalg.norm(now / measured - 1))) < least:
            best, least = costs, error
        slopes = np.stack([predicted(costs + e) - now for e in np.eye(count)], axis=1)
        without = now - slopes @ costs
        target = (measured - without) / measured
        found = nonnegative(slopes / measured[:, None], target)
        if np.allclose(found, costs, rtol=1e-9):
            break
        costs = found
    return machine._replace(costs=Costs(*map(float, best)))


def nonnegative(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The x without negative entries that makes |a x - b| least.

    At the least some entries are zero and the others solve the plain problem, so all
    choices of the latter are tried: a few columns only.
    """
    columns = a.shape[1]
    best, least = np.zeros(columns), float(np.linalg.norm(b))
    for count in range(1, columns + 1):
        for some in itertools.combinations(range(columns), count):
            x = np.zeros(columns)
            x[list(some)] = np.linalg.lstsq(a[:, some], b, rcond=None)[0]
            size = float(np.linalg.norm(a @ x - b))
            if (x >= 0).all() and size < least:
                best, least = x, size
    return best
