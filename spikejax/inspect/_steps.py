"""What a native layer works through, step by step."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np

from spikejax.kernels.layer.layer import is_dense

PyTree = Any


def rows_done(events_of_steps: jax.Array) -> int:
    """Rows of weights that a native layer works through: all in a dense step."""
    counts = [int(np.count_nonzero(step)) for step in np.asarray(events_of_steps)]
    every = events_of_steps[0].size
    return sum(every if is_dense_step(n, events_of_steps[0]) else n for n in counts)


def is_dense_step(count: int, among: jax.Array) -> bool:
    """Whether so many events are gone through as all of a product."""
    neurons = among.shape[-1]
    return is_dense(count, among.size // neurons, neurons)


def is_same(ys: PyTree, xs: PyTree) -> bool:
    """Whether two arrays hold the same numbers, in whatever shape."""
    return np.size(ys) == np.size(xs) and np.array_equal(np.ravel(ys), np.ravel(xs))
