"""What the layers of a network put out, for a regulariser and a report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import jax

from spikejax.core import padding
from spikejax.core.tapped import Tapped


class Outputs(Mapping[str, jax.Array]):
    """What every layer puts out, by path; what is not looked at is not computed.

    `rate(path)` is the mean over time, `(batch, *features)`: a kernel counts spikes, so
    that a regulariser of rates need not have them written out. With `keep`, which
    steps of each recording count, the others are zero, and rates are of those that do.
    """

    def __init__(self, tapped: dict[str, Tapped], keep: jax.Array | None = None):
        self._tapped = tapped
        self._keep = keep

    def __getitem__(self, path: str) -> jax.Array:
        y = self._tapped[path].y
        if self._keep is None:
            return y
        return jax.tree.map(lambda a: padding.hidden(a, self._keep), y)

    def __iter__(self) -> Iterator[str]:
        return iter(self._tapped)

    def __len__(self) -> int:
        return len(self._tapped)

    def rate(self, path: str) -> jax.Array:
        """Spikes per step of each neuron and recording."""
        if self._keep is None:
            return self._tapped[path].rate
        return padding.mean(self._tapped[path].y, self._keep)
