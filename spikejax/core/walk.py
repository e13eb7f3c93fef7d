"""The walk over a network: every cell that it is made of, at its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from spikejax.core.cell import Cell
from spikejax.core.spec import Spec, run_child, spec
from spikejax.core.tapped import Inside, Tapped
from spikejax.kernels.dense import dense

PyTree = Any


class Place(NamedTuple):
    """A cell inside a network.

    Attributes:
      path: where its params stand: names or positions joined by dots.
      spec: of the cell.
      params: its parameters.
      state: its state.
      xs: what it received, where the walk was given a run.
      tapped: what happened there, likewise.
    """

    path: str
    spec: Spec
    params: PyTree
    state: PyTree
    xs: PyTree = None
    tapped: Any = None


def walk(
    net: Cell,
    params: PyTree,
    state: PyTree,
    xs: PyTree = None,
    tapped: Tapped | None = None,
    whole: Callable[[Spec], bool] = lambda _: False,
) -> Iterator[Place]:
    """A network and all that it is made of, each before its parts, in their order.

    What is `whole` is not looked into.
    """
    yield from _walk(Place("", spec(net), params, state, xs, tapped), whole)


def units(
    net: Cell,
    params: PyTree,
    state: PyTree,
    xs: PyTree = None,
    tapped: Tapped | None = None,
) -> Iterator[Place]:
    """The layers of a network: what is not made of others, or looked at as a whole."""
    for place in walk(net, params, state, xs, tapped, lambda about: about.is_unit):
        if place.spec.is_unit:
            yield place


def _walk(place: Place, whole: Callable[[Spec], bool]) -> Iterator[Place]:
    yield place
    about = place.spec
    if whole(about):
        return
    split = about.split(place.params, place.state)
    inside = Inside({}) if place.tapped is None else place.tapped.inside
    inside = inside if isinstance(inside, Inside) else Inside({})
    given_to = about.received(place.state, place.xs, inside) if inside else {}
    for name, child in about.children().items():
        path = place.path
        if not about.is_transparent:
            path = f"{path}.{name}".strip(".")
        given = (*split[name], given_to.get(name), inside.get(name))
        yield from _walk(Place(path, spec(child), *given), whole)


def observe(net: Cell, params: PyTree, state: PyTree, xs: PyTree) -> tuple:
    """Runs a network, seen: the end state, the output, and its `Tapped`.

    What is not looked at costs nothing, and changes nothing of what runs.
    """
    found = run_child(net, params, state, xs, seen=True)
    return found.state, dense(found.ys), found.inside


def rebuild(net: Cell, change: Callable[[Spec], Spec]) -> Cell:
    """The same network with every spec changed, the parts of one before itself."""
    about = spec(net)
    children = about.children()
    changed = {name: rebuild(child, change) for name, child in children.items()}
    if any(changed[name] is not child for name, child in children.items()):
        about = about.with_children(changed)
    found = change(about)
    return net if found is spec(net) else found.cell()


def forms(net: Cell) -> Iterator[Spec]:
    """The specs of a network, without params: each before its parts."""
    about = spec(net)
    yield about
    for child in about.children().values():
        yield from forms(child)
