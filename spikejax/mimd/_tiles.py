"""What the tiles of a product do, from counts of its events alone."""

from __future__ import annotations

from typing import NamedTuple

import jax
import numpy as np

from spikejax.core import checks
from spikejax.events import Spikes, unpack

ID_BYTES = np.dtype(np.intp).itemsize


class Counts(NamedTuple):
    """Events of a product: all that its cost depends on.

    Attributes:
      rows: examples, or examples and time steps.
      events: of each input.
      wanted: gradients of each input.
      rows_hit: rows with an event.

    Example:
      >>> import jax.numpy as jnp
      >>> import spikejax as sj
      >>> found = sj.mimd.counts(jnp.array([[1.0, 0.0], [1.0, 0.0], [0.0, 0.0]]))
      >>> found.events.tolist(), found.rows, found.rows_hit
      ([2, 0], 3, 2)
    """

    rows: int
    events: np.ndarray
    wanted: np.ndarray
    rows_hit: int


class TileCount(NamedTuple):
    """A tile of the model; a tile of `events.spread` has the same names.

    Attributes:
      first: its first output.
      last: one past its last.
      events: that it reads.
      received: bytes: its copy of an operand, the events, and for dz the rows of dy.
      sent: bytes of results.

    Example:
      >>> import jax.numpy as jnp
      >>> import spikejax as sj
      >>> y, dw, dz = sj.mimd.tiles(sj.mimd.counts(jnp.eye(200)), 130)
      >>> y[0].first, y[0].last, y[0].events
      (0, 64, 200)
    """

    first: int
    last: int
    events: int
    received: int
    sent: int


def counts(x: jax.Array | Spikes) -> Counts:
    """Counts the events of an input, (..., K), zero where nothing fired, or `Spikes`.

    Gradients are wanted where `Spikes` say so, everywhere for an array.

    Example:
      >>> import jax.numpy as jnp
      >>> import spikejax as sj
      >>> int(sj.mimd.counts(jnp.eye(3)).events.sum())
      3
    """
    wanted = None
    if isinstance(x, Spikes):
        if x.grad_mask is not None:
            wanted = np.asarray(unpack(x._replace(fired=x.grad_mask)))
        x = unpack(x)
    fired = np.asarray(x) != 0
    fired = fired.reshape(-1, fired.shape[-1])
    wanted = np.ones(fired.shape, bool) if wanted is None else wanted != 0
    wanted = wanted.reshape(fired.shape)
    hit = int(fired.any(1).sum())
    return Counts(len(fired), fired.sum(0), wanted.sum(0), hit)


def tiles(
    found: Counts, neurons: int, *, neurons_per_tile: int = 64, dtype=np.float32
) -> tuple[tuple[TileCount, ...], ...]:
    """What the tiles of a product and of both its gradients do on the `host` backend.

    `events.spread` runs the same product and counts as it goes; the two agree, in
    events and in bytes. With R rows, K inputs, N neurons, E events in R' rows and at K'
    inputs, two indices for an event, values of v bytes, a tile of n outputs receives

    - of y: its columns of w, K n v, and E events with their values; it sends R' n v;
    - of dw: its columns of dy, R n v, and the same events; it sends K' n v;
    - of dz: its rows of w, n N v, all of dy, R N v, and the ids of the gradients wanted
      of it; it sends as many values.

    Args:
      found: counts of the input.
      neurons: N.
      neurons_per_tile: outputs of a tile.
      dtype: of weights and results; sums are in float32 at least.

    Returns:
      The tiles of y, of dw and of dz, in order.

    Raises:
      ValueError: a size is below 1.

    Example:
      >>> import jax.numpy as jnp
      >>> import spikejax as sj
      >>> y, dw, dz = sj.mimd.tiles(sj.mimd.counts(jnp.eye(200)), 130)
      >>> [tile.events for tile in y], [tile.events for tile in dw]
      ([200, 200, 200], [200, 200, 200])
    """
    checks.whole("mimd.tiles", 1, neurons=neurons, neurons_per_tile=neurons_per_tile)
    value = np.dtype(np.promote_types(dtype, np.float32)).itemsize
    result = np.dtype(dtype).itemsize
    inputs = len(found.events)
    events = int(found.events.sum())
    inputs_hit = int((found.events > 0).sum())
    listed = events * (2 * ID_BYTES + value)
    y, dw, dz = [], [], []
    for first, last in _ranges(neurons, neurons_per_tile):
        own, out = (last - first) * value, (last - first) * result
        received = inputs * own + listed
        y.append(TileCount(first, last, events, received, found.rows_hit * out))
        received = found.rows * own + listed
        dw.append(TileCount(first, last, events, received, inputs_hit * out))
    for first, last in _ranges(inputs, neurons_per_tile):
        wanted = int(found.wanted[first:last].sum())
        operands = (last - first + found.rows) * neurons * value
        received = operands + wanted * 2 * ID_BYTES
        dz.append(TileCount(first, last, wanted, received, wanted * result))
    return tuple(y), tuple(dw), tuple(dz)


def _ranges(size: int, step: int) -> list[tuple[int, int]]:
    return [(first, min(size, first + step)) for first in range(0, size, step)]
