"""What happened inside a cell, told when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import jax

from spikejax.core.signal import Affine, Spikes, Sum
from spikejax.kernels.dense import dense, rates

PyTree = Any


class Later:
    """A value that is computed when it is first asked for, inside the same trace."""

    __slots__ = ("_compute", "_value")

    def __init__(self, compute: Callable[[], Any]):
        self._compute: Callable[[], Any] | None = compute
        self._value: Any = None

    def get(self) -> Any:
        """The value, computed once."""
        if self._compute is not None:
            self._value, self._compute = self._compute(), None
        return self._value


class Tapped:
    """An output with what led to it.

    What is not looked at is not computed, not even traced: an observer changes neither
    the kernels that run nor what they cost. A pytree of `y` and `inside`; to return it
    from a compiled function is to look at all of it.

    Attributes:
      y: the output itself.
      inside: of a cell made of others, an `Inside`: the `Tapped` of each, by name or
        position. Of any other its states after all steps, time on axis 0.
      rate: spikes per step of each neuron and sample, `(*batch, *features)`: the mean
        of `y` over time. A kernel counts them, so that `y` need not be written out.
    """

    __slots__ = ("_inside", "_rate", "_y")

    def __init__(self, y: Any, inside: Any, rate: Any = None):
        self._y, self._inside, self._rate = y, inside, rate

    @property
    def y(self) -> PyTree:
        """The output."""
        return _now(self._y)

    @property
    def inside(self) -> PyTree:
        """The parts, or the states."""
        return _now(self._inside)

    @property
    def rate(self) -> PyTree:
        """The mean of `y` over time."""
        return jax.tree.map(rates, self.y) if self._rate is None else _now(self._rate)

    def __iter__(self) -> Iterator[Any]:
        return iter((self.y, self.inside))

    def __getattr__(self, name: str) -> Any:
        """A field of the states: `tapped.u` is `tapped.inside.u`."""
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.inside, name)

    def __repr__(self) -> str:
        return f"Tapped(y={self.y!r}, inside={self.inside!r})"


def _now(value: Any) -> Any:
    return value.get() if isinstance(value, Later) else value


def _flat_tapped(tapped: Tapped):
    keys = (jax.tree_util.GetAttrKey("y"), jax.tree_util.GetAttrKey("inside"))
    return tuple(zip(keys, tapped, strict=True)), None


jax.tree_util.register_pytree_with_keys(
    Tapped, _flat_tapped, lambda _, children: Tapped(*children)
)


class Inside(Mapping[Any, Tapped]):
    """The `Tapped` of each part of a cell, by name, and by position too.

    What was written for the states of a cell goes on: `inside.neuron.u` of `recurrent`,
    and `inside.u` where the only part has it, are the states of the parts.
    """

    __slots__ = ("_parts",)

    def __init__(self, parts: Mapping[str, Tapped]):
        self._parts = dict(parts)

    def __getitem__(self, name: str | int) -> Tapped:
        if isinstance(name, int):
            return tuple(self._parts.values())[name]
        return self._parts[name]

    def __getattr__(self, name: str) -> Any:
        """A part by name, or of an only part a field of its states."""
        if name.startswith("_"):  # before the parts are there, as when it is copied
            raise AttributeError(name)
        if name in self._parts:
            return self._parts[name]
        if len(self._parts) != 1:
            raise AttributeError(name)
        return getattr(self[0], name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts)

    def __len__(self) -> int:
        return len(self._parts)

    def __repr__(self) -> str:
        return f"Inside({self._parts!r})"


def _flat_inside(inside: Inside):
    keys = (jax.tree_util.DictKey(name) for name in inside)
    return tuple(zip(keys, inside.values(), strict=True)), tuple(inside)


jax.tree_util.register_pytree_with_keys(
    Inside,
    _flat_inside,
    lambda names, parts: Inside(dict(zip(names, parts, strict=True))),
)


def parts(seen: bool, **tapped: Any) -> Inside | None:
    """The parts of a cell made of others, where they are seen."""
    return Inside(tapped) if seen else None


def later_parts(ys: Any, inner: Later) -> Tapped:
    """Of a cell whose child has to run once more to be seen."""
    return Tapped(
        Later(lambda: observed(ys)), Later(lambda: Inside({"inner": inner.get()}))
    )


def observed(ys: Any) -> Any:
    """An output as an array, by the slot that is an observer's."""
    return dense(for_observer(ys))


def for_observer(ys: Any) -> Any:
    """The same for a second consumer: spikes, also those of a product, by the slot that
    is an observer's, as cotangents in other forms cannot be added."""
    if isinstance(ys, Affine) and isinstance(ys.x, Spikes):
        slot = ys.x.observed().cotangent
        return ys.replace(x=ys.x._replace(cotangent=slot, also=None))
    if isinstance(ys, Sum):
        return Sum(tuple([for_observer(term) for term in ys.terms]))
    return ys.observed() if isinstance(ys, Spikes) else ys


def looked(about: Any, params: PyTree, state: PyTree, xs: Any, found: Any) -> Any:
    """A result with a `Tapped` inside: of its parts, or else of its trace."""
    inside, ys = found.inside, found.ys
    if isinstance(inside, Tapped):
        return found
    if inside is None:
        came = for_observer(xs)
        inside = Later(lambda: about.trace(params, state, came, found.state))
    y = ys if isinstance(ys, jax.Array) else Later(lambda: observed(ys))
    return found._replace(inside=Tapped(y, inside))
