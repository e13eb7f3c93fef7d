"""A network in training and in use: what differs, and what is kept."""

from __future__ import annotations

from typing import Any

import jax

from spikejax.core.cell import Cell, as_cell
from spikejax.core.walk import rebuild
from spikejax.synapses.batch_norm import Statistics

PyTree = Any


def evaluation(net: Cell) -> Cell:
    """The form of a network that is evaluated and used, not trained.

    `dropout` passes everything; `batch_norm` and `bntt` normalise by their running
    statistics and leave them as they are. All else is the same, and so are params and
    state: those of one form fit the other. Evaluating twice changes nothing more.

    Args:
      net: any cell.

    Raises:
      TypeError: `net` is not a cell.

    Example:
      >>> import spikejax as sj
      >>> sj.evaluation(sj.serial(sj.dropout(0.2), sj.li(0.9)))
      serial(evaluation(dropout(0.2)), li(beta=0.9))
    """
    return rebuild(as_cell("evaluation", "net", net), lambda about: about.evaluation())


def keep_statistics(state: PyTree, fresh: PyTree) -> PyTree:
    """The state in which the next sequence begins: fresh, but with running statistics.

    Args:
      state: of the network, after a sequence.
      fresh: of the same network, as `init` makes it.

    Returns:
      `fresh` with every `Statistics` (of `batch_norm`, `bntt`) taken from `state`.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> norm, xs = sj.batch_norm(), jnp.ones((5, 2, 3))
      >>> params, fresh = norm.init(jax.random.key(0), xs[0])
      >>> state, _ = norm.unroll(params, fresh, xs)
      >>> state = sj.keep_statistics(state, fresh)  # where the next sequence begins
    """

    def kept(new, old):
        return old if isinstance(new, Statistics) else new

    return jax.tree.map(
        kept, fresh, state, is_leaf=lambda node: isinstance(node, Statistics)
    )


def running(state: PyTree) -> PyTree:
    """What `keep_statistics` takes from a state, all else empty; () for nothing."""

    def kept(node):
        return node if isinstance(node, Statistics) else ()

    tree = jax.tree.map(kept, state, is_leaf=lambda node: isinstance(node, Statistics))
    return tree if jax.tree.leaves(tree) else ()
