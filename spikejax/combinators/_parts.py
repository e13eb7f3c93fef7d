"""Cells by position, or by name, and what belongs to each of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.spec import Spec, describe, spec

PyTree = Any


class OfParts(Spec):
    """What a combinator of several cells was given."""

    cells: tuple[Cell, ...]
    names: tuple[str, ...] | None

    @classmethod
    def given(cls, name: str, cells: tuple, named: dict[str, Cell]):
        """The spec of cells by position or by name, refused where it is neither."""
        if bool(cells) == bool(named):
            expected = "either by position or by name, at least one"
            got = "both" if cells else "none"
            raise ValueError(f"`{name}` expected its cells {expected}, got {got}.")
        for argument, value in named.items() or enumerate(cells):
            as_cell(name, str(argument), value)
        if named:
            return cls(tuple(named.values()), tuple(named))
        return cls(tuple(cells), None)

    @cached_property
    def specs(self) -> tuple[Spec, ...]:
        """Those of the parts."""
        return tuple([spec(cell) for cell in self.cells])

    @property
    def keys(self) -> tuple[str, ...]:
        """The names of the parts; positions are names too."""
        return self.names or tuple(map(str, range(len(self.cells))))

    def pack(self, values: list) -> tuple | dict:
        """One value per part: a tuple, or a dict where the parts have names."""
        if self.names is None:
            return tuple(values)
        return dict(zip(self.names, values, strict=True))

    def check_params(self, params: PyTree, path: str = "") -> None:
        given = self.unpack("params", params, path)
        for name, part, own in zip(self.keys, self.specs, given, strict=True):
            part.check_params(own, f"{path}.{name}".strip("."))

    def unpack(self, what: str, tree: PyTree, path: str = "") -> list:
        """The values of `pack`, in the order of the parts."""
        if self.names is None:
            ok = isinstance(tree, (tuple, list)) and len(tree) == len(self.cells)
            expected = f"a tuple of {len(self.cells)}"
        else:
            ok = isinstance(tree, dict) and set(tree) == set(self.names)
            expected = checks.dict_of(self.names)
        if not ok:
            who = type(self).__name__.lower()
            raise checks.refuse_tree(who, what, expected, tree, path)
        keys = self.names or range(len(self.cells))
        return [tree[key] for key in keys]  # pyright: ignore[reportCallIssue, reportArgumentType]

    def children(self) -> dict[str, Cell]:
        return dict(zip(self.keys, self.cells, strict=True))

    def with_children(self, cells: Mapping[str, Cell]) -> Spec:
        return self.replace(cells=tuple(cells[key] for key in self.keys))

    def split(self, params: PyTree, state: PyTree) -> dict[str, tuple]:
        both = zip(
            self.unpack("params", params), self.unpack("state", state), strict=True
        )
        return dict(zip(self.keys, both, strict=True))

    def bounded(self, params: PyTree) -> PyTree:
        given = zip(self.specs, self.unpack("params", params), strict=True)
        return self.pack([part.bounded(own) for part, own in given])

    @property
    def is_transparent(self) -> bool:
        return False

    def __repr__(self) -> str:
        texts = [describe(c) for c in self.cells]
        if self.names is not None:
            texts = [f"{n}={t}" for n, t in zip(self.names, texts, strict=True)]
        return f"{type(self).__name__.lower()}({', '.join(texts)})"
