"""A network as boxes and arrows, from its cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from spikejax.combinators.parallel import Parallel
from spikejax.combinators.recurrent import Recurrent
from spikejax.combinators.residual import Residual
from spikejax.combinators.serial import Serial
from spikejax.core.cell import Cell, as_cell
from spikejax.core.elementwise import as_neurons
from spikejax.core.spec import Spec, spec
from spikejax.plot._axes import COLOURS, ink, made

WIDE, HIGH, GAP = 1.7, 0.8, 0.55  # a box, and the way to the next


class Node(NamedTuple):
    """A part of the picture: its size, and what it is made of.

    Attributes:
      kind: box, chain, stack, skip, loop or frame.
      texts: the words in it.
      colour: of a box.
      width: in units of the axes.
      above: what it takes above the line that signals go along.
      below: likewise below.
      parts: inside it.
    """

    kind: str
    texts: tuple[str, ...]
    colour: str
    width: float
    above: float
    below: float
    parts: tuple[Any, ...] = ()


def network(ax: Any, net: Cell) -> Any:
    """Draws a network from its cell: a box for each part, signals from left to right.

    Neurons are orange, what has weights is blue, all else grey. A loop is feedback, an
    arc a skip connection, and a dashed frame a combinator around its parts.

    Args:
      ax: matplotlib axes, or None to make some of the right size.
      net: the network.

    Returns:
      The axes.

    Raises:
      TypeError: `net` is not a cell.

    Example:
      >>> import spikejax as sj
      >>> from spikejax import plot
      >>> ax = plot.network(None, sj.serial(sj.linear(128), sj.lif(0.9)))
    """
    as_cell("plot.network", "net", net)
    node = _node(spec(net))
    width, height = node.width + 2 * GAP, node.above + node.below + 0.3
    ax = made("plot.network", ax, (0.85 * width, 0.85 * height))
    ax.axis("off")
    ax.set_aspect("equal")
    ax.set_xlim(0, width)
    ax.set_ylim(-node.below - 0.15, node.above + 0.15)
    _arrow(ax, 0, GAP, 0)
    _draw(ax, node, GAP, 0)
    _arrow(ax, GAP + node.width, width, 0)
    return ax


# --- the layout -----------------------------------------------------------------------


def _node(about: Spec) -> Node:
    parts = [_node(spec(child)) for child in about.children().values()]
    if isinstance(about, Serial):
        return _chain(parts)
    if isinstance(about, Parallel):
        return _stack(parts)
    if isinstance(about, Residual):
        (inner,) = parts
        width, above = inner.width + 2 * GAP, inner.above + 0.5
        return Node("skip", (), "", width, above, inner.below, (inner,))
    if isinstance(about, Recurrent):
        neuron, feedback = parts
        width = max(neuron.width, feedback.width) + 2 * GAP
        below = neuron.below + feedback.above + feedback.below + 0.25
        return Node("loop", (), "", width, neuron.above, below, (neuron, feedback))
    if about.is_unit or not parts:
        width = max(WIDE, 0.115 * max(map(len, _texts(about))) + 0.3)
        return Node("box", _texts(about), _colour(about), width, HIGH / 2, HIGH / 2)
    inner = parts[0] if len(parts) == 1 else _stack(parts)
    width, above, below = inner.width + 0.5, inner.above + 0.5, inner.below + 0.2
    return Node("frame", (_name(about),), "", width, above, below, (inner,))


def _chain(parts: Sequence[Node]) -> Node:
    width = sum(part.width for part in parts) + GAP * (len(parts) - 1)
    above, below = max(p.above for p in parts), max(p.below for p in parts)
    return Node("chain", (), "", width, above, below, tuple(parts))


def _stack(parts: Sequence[Node]) -> Node:
    width = max(part.width for part in parts) + 2 * GAP
    half = (sum(p.above + p.below for p in parts) + 0.25 * (len(parts) - 1)) / 2
    return Node("stack", (), "", width, half, half, tuple(parts))


def _name(about: Spec) -> str:
    neuron = as_neurons(about)
    return repr(about).partition("(")[0] if neuron is None else neuron.name


def _texts(about: Spec) -> tuple[str, ...]:
    """Its name, and its first constant if that is short."""
    inside, depth, first = repr(about).partition("(")[2][:-1], 0, ""
    for letter in inside:
        depth += (letter in "([") - (letter in ")]")
        if letter == "," and not depth:
            break
        first += letter
    is_short = 0 < len(first) <= 16 and not first.startswith("init=")
    return (_name(about), first) if is_short else (_name(about),)


def _colour(about: Spec) -> str:
    if as_neurons(about) is not None:
        return COLOURS[1]
    has_weights = {"w", "v", "input"} & {*(about.entries() or ())}
    return COLOURS[0] if has_weights else COLOURS[8]


# --- the drawing ----------------------------------------------------------------------


def _draw(ax: Any, node: Node, x: float, y: float) -> None:
    """A part whose signals come in at (x, y) and go out at (x + width, y)."""
    if node.kind == "box":
        _box(ax, node, x, y)
    elif node.kind == "chain":
        for i, part in enumerate(node.parts):
            if i:
                _arrow(ax, x, x + GAP, y)
                x += GAP
            _draw(ax, part, x, y)
            x += part.width
    elif node.kind == "stack":
        level = y + node.above
        for part in node.parts:
            level -= part.above
            begin = x + (node.width - part.width) / 2
            _line(
                ax,
                [(x, y), (x + GAP / 2, y), (x + GAP / 2, level), (begin, level)],
                True,
            )
            _draw(ax, part, begin, level)
            end, right = begin + part.width, x + node.width
            _line(
                ax,
                [
                    (end, level),
                    (right - GAP / 2, level),
                    (right - GAP / 2, y),
                    (right, y),
                ],
            )
            level -= part.below + 0.25
    elif node.kind == "skip":
        (inner,) = node.parts
        top, right = y + inner.above + 0.3, x + node.width
        _arrow(ax, x, x + GAP, y)
        _draw(ax, inner, x + GAP, y)
        _line(ax, [(right - GAP, y), (right, y)])
        way = [
            (x + GAP / 2, y),
            (x + GAP / 2, top),
            (right - GAP / 2, top),
            (right - GAP / 2, y),
        ]
        _line(ax, way, True)
    elif node.kind == "loop":
        neuron, feedback = node.parts
        middle, right = x + node.width / 2, x + node.width
        level = y - neuron.below - feedback.above - 0.25
        begin, back = middle - neuron.width / 2, middle - feedback.width / 2
        _arrow(ax, x, begin, y)
        _draw(ax, neuron, begin, y)
        _line(ax, [(begin + neuron.width, y), (right, y)])
        outer = right - GAP / 2
        _line(ax, [(outer, y), (outer, level), (back + feedback.width, level)], True)
        _draw(ax, feedback, back, level)
        _line(ax, [(back, level), (x + GAP / 2, level), (x + GAP / 2, y - 0.02)], True)
    else:
        (inner,) = node.parts
        _frame(ax, node, x, y)
        _draw(ax, inner, x + 0.25, y)
        _line(ax, [(x, y), (x + 0.25, y)])
        _line(ax, [(x + node.width - 0.25, y), (x + node.width, y)])


def _box(ax: Any, node: Node, x: float, y: float) -> None:
    how = {"lw": 1.3, "ec": node.colour, "fc": (*_rgb(node.colour), 0.16)}
    _patch(ax, (x, y - HIGH / 2), node.width, HIGH, **how)
    middle = x + node.width / 2
    for i, text in enumerate(node.texts):
        level = y + (0.16 - 0.32 * i if len(node.texts) == 2 else 0)
        size = 8.5 if i == 0 else 7
        ax.text(
            middle, level, text, ha="center", va="center", fontsize=size, color=ink(ax)
        )


def _frame(ax: Any, node: Node, x: float, y: float) -> None:
    low, high = y - node.below, node.above + node.below
    how = {"lw": 0.9, "ec": ink(ax), "fc": "none", "ls": "--", "alpha": 0.7}
    _patch(ax, (x, low), node.width, high, **how)
    top = low + high - 0.08
    ax.text(x + 0.12, top, node.texts[0], va="top", fontsize=7, color=ink(ax))


def _patch(ax: Any, corner: tuple, width: float, height: float, **how: Any) -> None:
    from matplotlib.patches import FancyBboxPatch

    shape = "round,pad=0,rounding_size=0.12"
    ax.add_patch(FancyBboxPatch(corner, width, height, boxstyle=shape, **how))


def _rgb(colour: str) -> tuple[float, ...]:
    return tuple(int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))


def _arrow(ax: Any, begin: float, end: float, y: float) -> None:
    _line(ax, [(begin, y), (end, y)], True)


def _line(ax: Any, points: list, head: bool = False) -> None:
    xs, ys = zip(*points, strict=True)
    ax.plot(xs, ys, color=ink(ax), lw=1.0, solid_capstyle="round", zorder=1)
    if head:
        how = {
            "arrowstyle": "-|>",
            "color": ink(ax),
            "lw": 1.0,
            "shrinkA": 0,
            "shrinkB": 0,
        }
        ax.annotate("", points[-1], points[-2], arrowprops=how)
