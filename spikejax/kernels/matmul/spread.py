"""How the work of a product was spread over tiles and workers."""

from typing import NamedTuple

import jax
import numpy as np

from spikejax.core.signal import Spikes
from spikejax.kernels.matmul import host
from spikejax.kernels.matmul.host import Tile


class Spread(NamedTuple):
    """The tiles of a product in the order they were finished.

    Attributes:
        tiles: one entry per tile: the operation, the slice of output neurons, which
            worker ran it, how many events it handled, and the bytes that it received
            (its copy of an operand, events) and sent (results).

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> y, dw, dz = sj.events.spread(jnp.eye(4), jnp.ones((4, 3)))
      >>> int(y.events.sum()), y.imbalance >= 1.0
      (4, True)
    """

    tiles: tuple[Tile, ...]

    @property
    def events(self) -> np.ndarray:
        """Events of each worker."""
        workers = max((tile.worker for tile in self.tiles), default=-1) + 1
        return np.bincount(
            [tile.worker for tile in self.tiles],
            [tile.events for tile in self.tiles],
            workers,
        ).astype(np.int64)

    @property
    def imbalance(self) -> float:
        """The busiest worker's events over the mean: 1 where all did the same."""
        events = self.events
        return float(events.max() / events.mean()) if events.any() else 1.0


def spread(
    x: jax.Array | Spikes, w: jax.Array, *, threads: int | None = None
) -> tuple[Spread, Spread, Spread]:
    r"""Runs a product and both its gradients tile by tile, and tells who did what.

    A tile owns 64 output neurons: of y and dw, columns of w; of dz, rows of it. Workers
    claim tiles, since tiles differ in work; they do for dz, where neurons near their
    threshold are unevenly spread. It is the decomposition of the `host` backend, and
    that of `native` but for parts of the batch, into which native splits tiles where
    there are fewer than four for every thread.

    Args:
        x: (..., K), zero where nothing fired, or `Spikes`.
        w: (K, N).
        threads: workers, at least 1. None is as many as the `host` backend has.

    Returns:
        The spread of y, of dw, and of dz (over all that is wanted, or over everything
        for an array x).

    Raises:
        ValueError: if shapes do not fit or `threads` is below 1.

    Example:
        >>> import jax.numpy as jnp
        >>> import spikejax as sj
        >>> y, dw, dz = sj.events.spread(jnp.eye(200), jnp.ones((200, 130)), threads=2)
        >>> len(y.tiles), int(y.events.sum())
        (3, 600)
    """
    if threads is not None and threads < 1:
        raise ValueError(
            f"`events.spread` expected `threads` at least 1, got {threads}."
        )
    weights = np.asarray(w)
    wanted = None
    if isinstance(x, Spikes):
        n = x.cotangent.shape[-1]
        z = host.bits(np.asarray(x.fired), n)
        if x.grad_mask is not None:
            wanted = host.bits(np.asarray(x.grad_mask), n)
    else:
        z = np.asarray(x)
    if weights.ndim != 2 or z.ndim < 1 or z.shape[-1] != weights.shape[0]:
        got = f"{z.shape} and {weights.shape}"
        raise ValueError(
            f"`events.spread` expected x (..., K) and w (K, N), got {got}."
        )
    z = z.reshape(-1, weights.shape[0]).astype(weights.dtype)
    wanted = None if wanted is None else wanted.reshape(z.shape)
    y, forward = host.forward(z, weights, threads)
    traces = (
        forward,
        host.weights(z, y, threads)[1],
        host.inputs(y, weights, wanted, threads)[1],
    )
    return tuple(Spread(tuple(trace)) for trace in traces)  # pyright: ignore[reportReturnType]
