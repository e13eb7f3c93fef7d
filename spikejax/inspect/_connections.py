"""How many connections leave each input of a synapse."""

from __future__ import annotations

from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core.spec import Spec
from spikejax.kernels.conv.reference import convolved
from spikejax.kernels.sparse.product import csr
from spikejax.synapses.conv import Conv
from spikejax.synapses.delayed_linear import DelayedLinear
from spikejax.synapses.linear import Linear
from spikejax.synapses.one_to_one import OneToOne
from spikejax.synapses.sparse import Sparse

PyTree = Any
SYNAPSES = (Linear, Conv, Sparse, DelayedLinear, OneToOne)


class Connections(NamedTuple):
    """The connections of a synapse.

    Attributes:
      reach: `(*features)` of the input: how many that are not zero leave each.
      whole: the same with no weight zero and no pair left out.
      weights: how many weights the dense synapse has.
      zeros: how many of them are zero, or not there.
      units: outputs in a time step.
    """

    reach: np.ndarray
    whole: np.ndarray
    weights: int
    zeros: int
    units: int


def connections(about: Spec, params: PyTree, shape: tuple[int, ...]) -> Connections:
    """Those of a synapse whose input has the shape `(time, *batch, *features)`."""
    w = params["w"]
    if isinstance(about, Conv):
        return _of_windows(about, w, shape)
    if isinstance(about, Sparse):
        return _of_pairs(about, w)
    if isinstance(about, OneToOne):
        is_there = np.broadcast_to(np.asarray(w) != 0, shape[-1:]).astype(np.int64)
        return _of(
            is_there,
            np.ones_like(is_there),
            is_there.size,
            is_there.sum(),
            is_there.size,
        )
    is_there = np.asarray(w) != 0
    whole = np.ones_like(is_there, np.int64)
    if isinstance(about, DelayedLinear):
        whole = _taps_of(about, params)
    reach = (is_there * whole).sum(1)
    return _of(reach, whole.sum(1), is_there.size, is_there.sum(), w.shape[1])


def _of(reach, whole, weights, there, units) -> Connections:
    return Connections(
        np.asarray(reach, np.int64), whole, int(weights), int(weights - there), units
    )


def _of_windows(about: Conv, w: jax.Array, shape: tuple[int, ...]) -> Connections:
    """Of a pixel the windows that see it: the padding has no connections."""
    window = about.over(shape)

    def reach(weights):
        image = jnp.zeros((1, *window.image), jnp.float32)
        ys, pull = jax.vjp(lambda x: convolved(window, x, weights), image)
        return np.rint(np.asarray(pull(jnp.ones_like(ys))[0][0])).astype(np.int64)

    is_there = (w != 0).astype(jnp.float32)
    found = reach(is_there), reach(jnp.ones_like(is_there))
    units = prod(window.places) * about.features
    return _of(*found, w.size, int(is_there.sum()), units)


def _of_pairs(about: Sparse, w: jax.Array) -> Connections:
    matrix = csr(about.matrix(w))
    starts, values = np.asarray(matrix.indptr), np.asarray(matrix.data)
    before = np.concatenate([[0], np.cumsum(values != 0, dtype=np.int64)])
    reach = before[starts[1:]] - before[starts[:-1]]
    whole = np.full(len(reach), about.features, np.int64)
    return _of(reach, whole, len(reach) * about.features, before[-1], about.features)


def _taps_of(about: DelayedLinear, params: PyTree) -> np.ndarray:
    """Steps at which a spike is added in: one, or two for a delay between them, or as
    many as its spread reaches."""
    ones = params | {"w": jnp.ones_like(params["w"])}
    taps = about.synapses(ones, jnp.float32)[1]
    return np.count_nonzero(np.asarray(taps), -1)
