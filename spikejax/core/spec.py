"""Spec: the constants of a cell, and what a cell made of them declares.

A spec says what its cell is made of (`children`), which forms of input it takes
(`accepts`) and how a whole sequence runs (`run`). Every method has a default, so a
spec with `init` and `step` is a cell; combinators, reports and precision ask nothing
else of it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import partial
from types import MethodType
from typing import Any, NamedTuple, TypeVar, dataclass_transform

import jax

from spikejax.core import checks
from spikejax.core.cell import Bound, Cell
from spikejax.core.dtypes import struct_of_shape
from spikejax.core.identity import key_of
from spikejax.core.signal import DENSE, Signal, Want
from spikejax.core.tapped import Inside, Later, Tapped, looked
from spikejax.kernels.dense import dense
from spikejax.kernels.once import steps

PyTree = Any
S = TypeVar("S")


class UnrollResult(NamedTuple):
    """What a spec makes of a whole sequence.

    Attributes:
      state: after the last step.
      ys: outputs, in one of the forms that were wanted.
      inside: what happened inside, where it was asked for by `seen`: a `Tapped`.
      last: the output of the last step, where a kernel tells it.
    """

    state: PyTree
    ys: Any
    inside: Any = None
    last: Any = None


@dataclass_transform(frozen_default=True)
class Spec:
    """Constants of a cell: a frozen dataclass, by being a subclass.

    Specs of equal constants are equal and hash alike: numbers by type and value, arrays
    by their bytes, partials by their parts, all else as it is.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> class Doubled(sj.Spec):                      # a combinator of one's own
      ...     inner: sj.Cell
      ...     def init(self, key, x):
      ...         return self.inner.init(key, x)
      ...     def step(self, params, state, x):
      ...         state, y = self.inner.step(params, state, x)
      ...         return state, 2 * y
      >>> net = Doubled(sj.serial(sj.dropout(0.5), sj.li(0.9))).cell()
      >>> sj.evaluation(net)
      doubled(inner=serial(evaluation(dropout(0.5)), li(beta=0.9)))
    """

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        dataclasses.dataclass(frozen=True, eq=False, repr=False)(cls)

    # --- the three functions of the cell

    def init(self, key: jax.Array, x: PyTree) -> tuple[PyTree, PyTree]:
        """Params and state for one time step `x`, an array or its struct."""
        raise NotImplementedError(f"`{type(self).__name__}` has no `init`.")

    def step(self, params: PyTree, state: PyTree, x: PyTree) -> tuple[PyTree, PyTree]:
        """One time step: `(state, y)`."""
        raise NotImplementedError(f"`{type(self).__name__}` has no `step`.")

    def unroll(self, params: PyTree, state: PyTree, xs: PyTree):
        """The whole sequence, as arrays: `run` without any other form."""
        self.check_params(params)
        found = self.run(self.bounded(params), state, xs)
        return found.state, dense(found.ys)

    def cell(self) -> Cell:
        """The cell of these constants."""
        cls = type(self)
        return Cell(Bound(_begun, self), Bound(_stepped, self), Bound(cls.unroll, self))

    # --- what it declares

    def entries(self) -> tuple[str, ...] | None:
        """The names in its params, a dict: none by default, as it is not known."""
        return None

    def check_params(self, params: PyTree, path: str = "") -> None:
        """Refuses params of another structure than `init` makes; `path` is theirs."""
        names = self.entries()
        if names is None:
            return
        checks.entries(self, params, names, path)
        for name, child in self.children().items():
            if name in names:
                spec(child).check_params(params[name], f"{path}.{name}".strip("."))

    def run(
        self,
        params: PyTree,
        state: PyTree,
        xs: Signal,
        want: Want = DENSE,
        seen: bool = False,
    ) -> UnrollResult:
        """The whole sequence.

        Args:
          params: of the cell.
          state: before the first step.
          xs: input, in one of the forms of `accepts(want)` or as an array.
          want: forms in which the output may come; an array always may.
          seen: whether to tell what happens inside; nothing else may change by it.
        """
        del want
        if not seen:
            return UnrollResult(*scan(self.step, params, state, dense(xs)))
        end, tapped = scan(self.step_seen, params, state, dense(xs))
        return UnrollResult(end, tapped.y, tapped)

    def step_seen(
        self, params: PyTree, state: PyTree, x: PyTree
    ) -> tuple[PyTree, Tapped]:
        """One time step, and what happens inside: `(state, Tapped)`.

        What the children put out is noted while a step with them is traced once more.
        """
        end, y = self.step(params, state, x)
        children = self.children()
        if not children:
            return end, Tapped(y, end)

        def inside():
            noted: dict[str, Tapped] = {}
            cells = {k: _noting(child, k, noted) for k, child in children.items()}
            self.with_children(cells).step(params, state, x)
            return Inside({name: noted[name] for name in children if name in noted})

        return end, Tapped(y, Later(inside))

    def dynamics(self, params: PyTree, dtype: Any) -> Any:
        """Of neurons their step as an equation, a `Dynamics`; else None."""
        del params, dtype

    def accepts(self, want: Want) -> Want:
        """The forms in which the input is taken, if the output is wanted as `want`."""
        del want
        return DENSE

    def children(self) -> dict[str, Cell]:
        """The cells it is made of, by name: its fields that are cells."""
        given = vars(self).items()
        return {name: value for name, value in given if isinstance(value, Cell)}

    def with_children(self, cells: Mapping[str, Cell]) -> Spec:
        """The same spec made of other cells."""
        return self.replace(**cells)

    def split(self, params: PyTree, state: PyTree) -> dict[str, tuple[PyTree, PyTree]]:
        """Params and state of each child; those of an only child are its parent's."""
        return {name: (params, state) for name in self.children()}

    def bounded(self, params: PyTree) -> PyTree:
        """The params with all that have a range inside it: see `core.bounds`."""
        children = self.children()
        if children and self.is_transparent:
            (child,) = children.values()
            return spec(child).bounded(params)
        if children and isinstance(params, dict):
            own = {k: spec(c) for k, c in children.items() if k in params}
            return params | {k: c.bounded(params[k]) for k, c in own.items()}
        if children and type(params) is tuple and len(params) == len(children):
            pairs = zip(children.values(), params, strict=True)
            return tuple([spec(c).bounded(p) for c, p in pairs])
        return params

    @property
    def is_transparent(self) -> bool:
        """Whether the params are those of the only child, so that paths pass it by."""
        return len(self.children()) == 1

    @property
    def is_unit(self) -> bool:
        """Whether it is looked at as a whole: a layer of a report."""
        return self.computes or not self.children()

    def received(self, state: PyTree, xs: PyTree, inside: Inside) -> dict[str, PyTree]:
        """What each child has received, if `inside` is what they have put out."""
        del state
        return {name: xs for name in inside}

    @property
    def computes(self) -> bool:
        """Whether it has arithmetic beside its children's, for `precision`."""
        return not self.children()

    def evaluation(self) -> Spec:
        """The form that is used, not trained; its children are told on their own."""
        return self

    def output(self, params: PyTree, state: PyTree, x: PyTree) -> PyTree:
        """Shapes and dtypes of what one time step puts out."""
        return jax.eval_shape(self.step, params, state, x)[1]

    def trace(self, params: PyTree, state: PyTree, xs: Signal, end: PyTree) -> PyTree:
        """The states after all steps, on axis 0; `end` is that after the last."""
        del end
        if not jax.tree.leaves(state):
            return state
        return scanned(self.step, params, state, dense(xs), True).inside.inside

    # --- how it shows and compares itself

    def replace(self: S, **fields: Any) -> S:
        """The same spec with other fields."""
        own: Any = self
        return dataclasses.replace(own, **fields)

    def fields(self) -> dict[str, Any]:
        """Its constants by name."""
        own: Any = self
        return {f.name: vars(self)[f.name] for f in dataclasses.fields(own)}

    def shown(self) -> dict[str, Any]:
        """Its constants by the names that its factory gives them."""
        given = self.fields()
        return {"init" if k == "initialiser" else k: v for k, v in given.items()}

    def __repr__(self) -> str:
        return called(type(self).__name__.lower(), **self.shown())

    def _key(self) -> Any:
        found = vars(self).get("_cached_key")
        if found is None:
            found = (type(self), *(key_of(v) for v in self.fields().values()))
            object.__setattr__(self, "_cached_key", found)
        return found

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Spec):
            return NotImplemented
        return self is other or self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __getstate__(self) -> dict[str, Any]:
        return self.fields()

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)


class Wrapper(Spec):
    """A spec of one cell whose params are those of that cell."""

    def check_params(self, params: PyTree, path: str = "") -> None:
        (child,) = self.children().values()
        spec(child).check_params(params, path)


class Whole(Spec):
    """A spec that runs on whole sequences of arrays, otherwise than by a scan."""

    def whole(self, params: PyTree, state: PyTree, xs: PyTree) -> tuple[PyTree, PyTree]:
        """All time steps: `(state, ys)`; by default `step`, for which time is batch."""
        return self.step(params, state, xs)

    def run(self, params, state, xs, want=DENSE, seen=False):
        del want, seen
        return UnrollResult(*self.whole(params, state, dense(xs)))


class Opaque(Spec):
    """A cell made by hand: three functions, nothing declared."""

    own: Cell

    def init(self, key, x):
        return self.own.init(key, x)

    def step(self, params, state, x):
        return self.own.step(params, state, x)

    def run(self, params, state, xs, want=DENSE, seen=False):
        del want, seen
        return UnrollResult(*self.own.unroll(params, state, dense(xs)))

    def children(self):
        return {}

    def cell(self):
        return self.own

    def __repr__(self):
        return repr(self.own)


def spec(cell: Cell) -> Spec:
    """The spec of a cell; `Opaque` of one made by hand."""
    step = cell.step
    return step.args[0] if isinstance(step, Bound) else Opaque(cell)


def _begun(about: Spec, key: jax.Array, x: PyTree):
    """The `init` of a cell: its spec's, of a shape too."""
    return about.init(key, struct_of_shape(x))


def _stepped(about: Spec, params: PyTree, state: PyTree, x: PyTree):
    """The `step` of a cell: its spec's, of params that are checked."""
    about.check_params(params)
    return about.step(params, state, x)


def scan(step: Callable, params: PyTree, state: PyTree, xs: PyTree):
    """`lax.scan` of a cell's step: the definition of `unroll`."""
    return steps((_bound(step), False), params, state, xs)


def scanned(
    step: Callable, params: PyTree, state: PyTree, xs: PyTree, seen: bool = False
) -> UnrollResult:
    """`scan` as an `UnrollResult`, with the states of all steps where they are seen."""
    if not seen:
        return UnrollResult(*scan(step, params, state, xs))
    state, (ys, states) = steps((_bound(step), True), params, state, xs)
    return UnrollResult(state, ys, Tapped(ys, states))


def _bound(step: Callable) -> Callable:
    """The step of a spec, so that it equals that of an equal spec."""
    if isinstance(step, MethodType) and isinstance(step.__self__, Spec):
        return Bound(step.__func__, step.__self__)
    return step


def _noting(cell: Cell, name: str, noted: dict[str, Tapped]) -> Cell:
    """The same cell; what it puts out in a step is noted."""

    def step(params, state, x):
        end, noted[name] = spec(cell).step_seen(params, state, x)
        return end, noted[name].y

    return cell._replace(step=step)


def output(cell: Cell, params: PyTree, state: PyTree, x: PyTree) -> PyTree:
    """Shapes and dtypes of what a cell puts out for one time step `x`."""
    return spec(cell).output(params, state, x)


def run_child(
    cell: Cell,
    params: PyTree,
    state: PyTree,
    xs: Signal,
    want: Want = DENSE,
    seen: bool = False,
) -> UnrollResult:
    """The whole sequence of a child, with a `Tapped` inside where it is seen."""
    about = spec(cell)
    params = about.bounded(params)
    found = about.run(params, state, xs, want, seen)
    return looked(about, params, state, xs, found) if seen else found


def describe(value: Any) -> str:
    """The text of a constant: names of functions, values of numbers."""
    if isinstance(value, partial) and not isinstance(value, Bound):
        return called(value.func.__name__.lstrip("_"), *value.args, **value.keywords)
    if isinstance(value, (Cell, Spec, tuple)):
        return repr(value)
    if callable(value):
        return checks.describe_function(value)
    return checks.describe(value)


def called(name: str, *args: Any, **given: Any) -> str:
    """`name(args, k=v)`, as a call that makes it."""
    texts = [describe(a) for a in args]
    texts += [f"{k}={describe(v)}" for k, v in given.items()]
    return f"{name}({', '.join(texts)})"
