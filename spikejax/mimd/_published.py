"""Times of paper B's networks, measured by its authors on a Graphcore Mk2."""

from __future__ import annotations

from typing import NamedTuple

from spikejax.mimd._calibrate import Measurement
from spikejax.mimd._network import feedforward

INPUTS, INPUT_EVENTS, CLASSES, CLASS_EVENTS = 2312, 32, 10, 2
BATCH, STEPS = 48, 100
HIDDEN = (
    (1466, 1466),
    (978, 978, 976),
    (734, 734, 732, 732),
    (588, 586, 586, 586, 586),
)
# Share of the neurons that a list of spikes has room for: the room for each of HIDDEN,
# and the least and the largest of three medians of milliseconds.
ROOM = {0.01: (14, 8, 6, 4), 0.05: (72, 48, 36, 28), 0.1: (146, 96, 72, 58)}
MILLISECONDS = {
    0.01: ((6, 6), (5, 5), (5, 5), (4, 4)),
    0.05: ((8, 9), (7, 7), (6, 6), (6, 6)),
    0.1: ((10, 11), (9, 9), (7, 8), (7, 7)),
}


class Published(NamedTuple):
    """A row of the log.

    Attributes:
      hidden: neurons of the hidden layers.
      activity: share of the neurons that lists of spikes have room for.
      measurement: the network, its lists full, and the middle of the times.
      rounding: half of what rounding, and the spread of three runs, leave open, in
        seconds.

    Example:
      >>> import spikejax as sj
      >>> row = sj.mimd.published()[0]
      >>> row.measurement.network.batch, row.measurement.seconds > 0
      (48, True)
    """

    hidden: tuple[int, ...]
    activity: float
    measurement: Measurement
    rounding: float


def published() -> tuple[Published, ...]:
    """Training steps of N-MNIST networks, from the log of paper B's authors.

    36 configurations: four networks, three activities, three second thresholds, which
    did not change the time; a row has those of one network and activity. One chip,
    batch 48, 100 time steps, Adam. Times are Keras's, whole milliseconds, the median of
    24 epochs. Lists of spikes have a fixed room, and are taken to be full.

    Example:
      >>> import spikejax as sj
      >>> rows = sj.mimd.published()
      >>> len(rows), {row.measurement.network.steps for row in rows}
      (12, {100})

    References:
      Finkbeiner et al., AAAI 2024, https://doi.org/10.48550/arXiv.2311.04386; log of
      12 September 2022 in github.com/jrfinkbeiner/graphcore_snn, afd6c70.
    """
    rows = []
    for activity, rooms in ROOM.items():
        times = MILLISECONDS[activity]
        for hidden, room, (least, most) in zip(HIDDEN, rooms, times, strict=True):
            sizes = (INPUTS, *hidden, CLASSES)
            events = (INPUT_EVENTS, *[room] * len(hidden), CLASS_EVENTS)
            network = feedforward(
                sizes,
                batch=BATCH,
                steps=STEPS,
                activity=[e / n for e, n in zip(events, sizes, strict=True)],
                has_delay=True,
            )
            seconds, open_ = (least + most) / 2e3, (most - least + 1) / 2e3
            measurement = Measurement(network, seconds)
            rows.append(Published(hidden, activity, measurement, open_))
    return tuple(rows)
