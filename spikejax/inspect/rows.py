"""What a report is made of: rows, and the table of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import jax
import numpy as np


class Additions(NamedTuple):
    """Multiply-adds of a product: y = z W, dW = zᵀ dy and dz = dy Wᵀ."""

    forward: int = 0
    weights: int = 0
    inputs: int = 0


class LayerReport(NamedTuple):
    """What one layer does in a run.

    Attributes:
      path: where its parameters stand, names or positions joined by dots.
      cell: its name.
      inputs: share of its inputs that are not zero, per step.
      outputs: share of its outputs that are not zero: of the neurons that fire.
      gradient: share of its neurons with a membrane inside the support of the
        surrogate, where a gradient passes; 1 for a surrogate without support, None for
        what does not spike.
      kernel: what runs: a native layer, a scan, an event or a dense product.
      why: the reason.
      done: multiply-adds done, forward and backward.
      dense: multiply-adds of the dense products.
    """

    path: str
    cell: str
    inputs: float
    outputs: float
    gradient: float | None
    kernel: str
    why: str
    done: Additions = Additions()
    dense: Additions = Additions()

    @property
    def ratio(self) -> float | None:
        """How many times fewer multiply-adds than dense, None without a product."""
        return _ratio([self])


class Report(NamedTuple):
    """The layers of a network, from input to output; `str(report)` is a table."""

    layers: tuple[LayerReport, ...]

    @property
    def ratio(self) -> float | None:
        """The whole network: how many times fewer multiply-adds than dense."""
        return _ratio(self.layers)

    def __str__(self) -> str:
        head = ("layer", "in", "out", "gradient", "done", "dense", "ratio", "kernel")
        rows = [head, *map(_texts, self.layers)]
        done = sum(sum(layer.done) for layer in self.layers)
        dense = sum(sum(layer.dense) for layer in self.layers)
        rows.append(("all", "", "", "", *_counts(done, dense, self.ratio), ""))
        return table(rows)

    __repr__ = __str__


def table(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows under each other: names to the left, numbers to the right, then words."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(_line(row, widths) for row in rows)


def _ratio(layers) -> float | None:
    dense = sum(sum(layer.dense) for layer in layers)
    done = sum(sum(layer.done) for layer in layers)
    if not dense:
        return None
    return dense / done if done else float("inf")


def _counts(done: int, dense: int, ratio: float | None) -> tuple[str, str, str]:
    if ratio is None:
        return "-", "-", "-"
    return f"{done:.3g}", f"{dense:.3g}", f"{ratio:.1f}x"


def _texts(row: LayerReport) -> tuple[str, ...]:
    shares = [
        "-" if s is None else f"{s:.1%}"
        for s in (row.inputs, row.outputs, row.gradient)
    ]
    counts = _counts(sum(row.done), sum(row.dense), row.ratio)
    name = f"{row.path} {row.cell}".strip()
    return name, *shares, *counts, f"{row.kernel} ({row.why})"


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    first, *numbers, last = row
    middle = [n.rjust(w) for n, w in zip(numbers, widths[1:-1], strict=True)]
    return "  ".join([first.ljust(widths[0]), *middle, last]).rstrip()


def joined(chosen: dict[str, tuple[str, str]]) -> tuple[str, str]:
    """Kernels and reasons: one text for all products, or each with those it is of."""
    of: tuple[dict[str, list], dict[str, list]] = ({}, {})
    for name, texts in chosen.items():
        label = {"forward": "y", "weights": "dW", "inputs": "dz"}[name]
        for labels, text in zip(of, texts, strict=True):
            labels.setdefault(text, []).append(label)
    kernel, why = (
        next(iter(labels))
        if len(labels) == 1
        else "; ".join(f"{', '.join(names)}: {text}" for text, names in labels.items())
        for labels in of
    )
    return kernel, why


def share(tree: Any) -> float:
    """Share of what is not zero."""
    arrays = jax.tree.leaves(tree)
    size = sum(a.size for a in arrays)
    return sum(int(np.count_nonzero(a)) for a in arrays) / max(size, 1)
