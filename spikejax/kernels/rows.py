"""Along which axes an operation computes row by row, so that devices may share it."""

from __future__ import annotations

import itertools
from math import prod
from typing import Any

import jax

from spikejax.core.signal import CompactCotangent, LowRankCotangent
from spikejax.kernels.split import Piece, Rule, follow

# Of an array that is the same whichever rows it is computed from, and its cotangent.
SAME: Any = ("same",)


# The axes of a batch are folded inside of a piece, which may be split along each.
def folded(a: Any) -> Any:
    """As rows, all axes but the last one in one; None stays."""
    return None if a is None else a.reshape(prod(a.shape[:-1]), a.shape[-1])


def unfolded(rows: jax.Array, like: jax.Array) -> jax.Array:
    """Rows with the axes that they were folded from."""
    return rows.reshape(*like.shape[:-1], rows.shape[-1])


def along(a: Any, features: int = 1) -> Any:
    """Names of all axes of an array, or of a slot, but the last ones."""
    if isinstance(a, LowRankCotangent):
        return LowRankCotangent(along(a.left), SAME, along(a.tangent, features))
    if isinstance(a, CompactCotangent):
        values, tangent = along(a.values, features), along(a.tangent, features)
        return CompactCotangent(values, SAME, tangent)
    return None if a is None else tuple(map("row{}".format, range(a.ndim - features)))


def rule(piece: Piece, form: Any) -> Rule:
    """Of a piece that puts out rows of what is given."""
    operation, how, *_ = piece.about
    (given,) = piece.form.unflatten(piece.kinds)
    names, _ = _named(operation.rows(how, given), piece.form.children()[0])
    out = follow(piece.run, piece.kinds, names)
    return Rule(names, out, [False] * form.num_leaves)


def _named(rows: Any, form: Any) -> tuple[list, list]:
    """Names of leaves, and whether the cotangent of one is a sum over rows."""
    names = [() if n is None else n for n in form.flatten_up_to(rows)]
    return [() if n == SAME else n for n in names], [n != SAME for n in names]


def rule_back(piece: Piece, form: Any) -> Rule:
    """From what is saved, and cotangents of outputs, to those of what is given."""
    operation, one, has, kinds, keeping = piece.about
    rows = operation.rows(one.how, one.forms[0].unflatten(kinds))
    names, summed = _named(rows, one.forms[0])

    def keep(*leaves):
        about = (operation, one.how, one.moves)
        out, saved = keeping(about, one.forms[0].unflatten(leaves))
        out = itertools.compress(one.forms[2].flatten_up_to(out), one.floats)
        return [a for a, h in zip(out, has, strict=True) if h], jax.tree.leaves(saved)

    kept = follow(keep, kinds, names)
    sizes = sum(has)
    moving = [*itertools.compress(zip(names, summed, strict=True), one.moves)]
    where = form.unflatten(range(form.num_leaves))
    moving = [m for m, k in zip(moving, where, strict=True) if k is not None]
    return Rule([*kept[sizes:], *kept[:sizes]], *map(list, zip(*moving, strict=True)))
