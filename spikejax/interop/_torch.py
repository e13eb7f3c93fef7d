"""A module of torch: its arguments, checked, and its tensors as arrays."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax import surrogate
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.interop import _layout

Made = tuple[Cell, Any]


def attribute(thing: Any, name: str, *default: Any) -> Any:
    """What an object of torch has, or the default where its version or kind has none.

    The one look at attributes that may not be there: snnTorch's modules have others in
    every version, and torch is not imported to ask for a class.
    """
    return getattr(thing, name, *default)


SILENT = ("num_batches_tracked", "time_step", "V", "graded_spikes_factor", "beta")
"""Tensors that snnTorch keeps, and that may mean nothing: `beta` of a `Lapicque`."""


class Stored:
    """The tensors of a state_dict, and which of them were taken."""

    def __init__(self, tensors: Any):
        self.tensors, self.taken = tensors, set()

    def take(self, name: str, own: Any) -> Any:
        """The tensor of that name, of the shape of the module's own."""
        if name not in self.tensors:
            expected = f"with `{name}`"
            raise checks.refuse(
                "from_snntorch", "state_dict", expected, checks.Text("none")
            )
        self.taken.add(name)
        shapes = [list(np.shape(_plain(value))) for value in (self.tensors[name], own)]
        if shapes[0] != shapes[1]:
            got = checks.Text(f"shape {shapes[0]}")
            name = f"state_dict['{name}']"
            raise checks.refuse("from_snntorch", name, f"of shape {shapes[1]}", got)
        return self.tensors[name]

    def same(self, name: str, value: int) -> None:
        """Refuses a number that is not what the module says."""
        self.taken.add(name)
        found = _plain(self.tensors.get(name, value))
        if found != value:
            expected = f"to be {value}, as the module is made"
            name = f"state_dict['{name}']"
            raise checks.refuse("from_snntorch", name, expected, found)

    def all_taken(self) -> None:
        """Refuses tensors that no module has."""
        paths = {name.rpartition(".")[0] for name in self.taken}
        for name in self.tensors:
            path, _, last = name.rpartition(".")
            if name not in self.taken and not (path in paths and last in SILENT):
                expected = "to hold what its modules have"
                got = checks.Text(name)
                raise checks.refuse("from_snntorch", "state_dict", expected, got)


class Module(NamedTuple):
    """A module and where it stands.

    Attributes:
      name: its place and class, for errors.
      torch: the module.
      rank: how many axes of its input are features, or None where that is not known.
      spike: a surrogate instead of its own, or None.
      then: the module after it, or None.
      path: of its tensors in a state_dict, with a dot at the end.
      stored: the tensors that were given beside the modules, or None.
    """

    name: str
    torch: Any
    rank: int | None
    spike: Callable | None
    then: Any = None
    path: str = ""
    stored: Stored | None = None

    def inside(self, name: str, torch: Any) -> Module:
        """A module of this one."""
        return self._replace(
            name=f"{self.name}.{name}", torch=torch, path=f"{self.path}{name}."
        )

    def tensor(self, argument: str, *default: Any) -> Any:
        """An argument as numbers or as it is, from what is stored where it is."""
        value = attribute(self.torch, argument, *default)
        if self.stored is not None and is_tensor(value):
            value = self.stored.take(f"{self.path}{argument}", value)
        return _plain(value)

    def refuse(self, argument: str, expected: str, got: Any) -> ValueError:
        """The error of an argument of this module."""
        return checks.refuse("from_snntorch", f"{self.name}.{argument}", expected, got)

    def only(self, **allowed: Any) -> None:
        """Refuses an option of another value than the one that is supported."""
        for argument, value in allowed.items():
            given = self.tensor(argument, value)
            if given is not value and np.any(given != value):
                raise self.refuse(argument, f"to be {value!r}", given)

    def array(self, argument: str) -> np.ndarray:
        """The finite numbers of a tensor."""
        array = np.asarray(self.tensor(argument))
        if not np.all(np.isfinite(array)):
            raise self.refuse(argument, "to be finite numbers", checks.Text("NaN"))
        return array

    def each(self, argument: str) -> Any:
        """One number, or one per neuron with channels last."""
        array = self.array(argument)
        if array.size == 1:
            return float(array.item())
        rank = max(array.ndim, self.rank or 1)
        return _layout.last(array.reshape((1,) * (rank - array.ndim) + array.shape))

    def learns(self, argument: str) -> bool:
        """Whether the optimiser was handed it."""
        return type(attribute(self.torch, argument)).__name__ == "Parameter"

    def constants(self, *arguments: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """Arguments of a neuron, and those that are learned as its params."""
        values = {a: self.each(a) for a in arguments}
        params = {a: as_float(values[a]) for a in arguments if self.learns(a)}
        for a in {"alpha", "beta"} & (set(values) - set(params)):
            values[a] = np.clip(values[a], 0.0, 1.0)  # as snnTorch does in each step
        values = {k: v if np.ndim(v) else float(v) for k, v in values.items()}
        return values | {a: partial(given, values[a]) for a in params}, params

    @property
    def surrogate(self) -> Callable:
        """The surrogate that stands for the module's own."""
        if self.spike is not None:
            return self.spike
        given = self.torch.spike_grad
        name = attribute(given, "__qualname__", repr(given)).split(".")[0]
        if name not in SURROGATES:
            names = ", ".join(SURROGATES)
            expected = f"among {names} (or give `spike`)"
            raise self.refuse("spike_grad", expected, checks.Text(name))
        names = given.__code__.co_freevars
        cells = (float(c.cell_contents) for c in given.__closure__ or ())
        return SURROGATES[name](**dict(zip(names, cells, strict=True)))

    @property
    def mechanism(self) -> str:
        """What the neuron really resets by."""
        word = self.torch.reset_mechanism
        runs = {"subtract": "_base_sub", "zero": "_base_zero", "none": "_base_int"}
        bound = attribute(self.torch, "state_function", None)
        bound = attribute(bound, "__name__", None)
        if word not in runs or bound not in (None, runs[word]):
            expected = "the one that the module was made with"
            raise self.refuse("reset_mechanism", expected, word)
        if self.stored is not None:
            self.stored.same(f"{self.path}reset_mechanism_val", list(runs).index(word))
        return word


def _heaviside() -> Callable:
    return surrogate.rectifier()


def _wedge(threshold: float) -> Callable:
    return surrogate.wedge(threshold)


def _sparse(slope: float, B: float) -> Callable:
    return surrogate.sparse_fast_sigmoid(slope, B)


SURROGATES: dict[str, Callable] = {
    "atan": surrogate.atan,
    "fast_sigmoid": surrogate.fast_sigmoid,
    "sigmoid": surrogate.sigmoid,
    "spike_rate_escape": surrogate.spike_rate_escape,
    "straight_through_estimator": surrogate.straight_through,
    "heaviside": _heaviside,
    "triangular": _wedge,
    "SFS": _sparse,
}
"""By the names in snnTorch, called with its arguments."""


def is_tensor(value: Any) -> bool:
    """Whether it is a tensor of torch, which need not be installed."""
    return attribute(value, "detach", None) is not None


def _plain(value: Any) -> Any:
    """A tensor as an array, or as one number; anything else as it is."""
    if not is_tensor(value):
        return value
    array = value.detach().cpu().numpy()
    return array.item() if array.size == 1 else array


def as_float(array: Any) -> jax.Array:
    return jnp.asarray(array, jnp.result_type(float))


def given(values: Any, key: jax.Array, shape: tuple, dtype: Any) -> jax.Array:
    """An initialiser that gives what was learned, in its own shape."""
    del key, shape
    return jnp.asarray(values, dtype)
