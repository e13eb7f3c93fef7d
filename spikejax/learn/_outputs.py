"""What the layers of a network put out, for a regulariser and a report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import jax

from spikejax.core.tapped import Tapped


class Outputs(Mapping[str, jax.Array]):
    """What every layer puts out, by path; what is not looked at is not computed.

    `rate(path)` is the mean over time, `(batch, *features)`: a kernel counts spikes, so
    that a regulariser of rates need not have them written out.
    """

    def __init__(self, tapped: dict[str, Tapped]):
        self._tapped = tapped

    def __getitem__(self, path: str) -> jax.Array:
        return self._tapped[path].y

    def __iter__(self) -> Iterator[str]:
        return iter(self._tapped)

    def __len__(self) -> int:
        return len(self._tapped)

    def rate(self, path: str) -> jax.Array:
        """Spikes per step of each neuron and recording."""
        return self._tapped[path].rate
