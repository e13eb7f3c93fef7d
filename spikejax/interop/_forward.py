"""A `forward` over known modules, as nodes and wires.

The function is called once with stand-ins: for its module, whose parts write down that
they were called, and for its input, which writes down what is done to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import FunctionType
from typing import Any, NamedTuple

from spikejax.core import checks
from spikejax.interop._torch import Module, attribute

HOW = "to be one time step of its modules, sums, flatten and relu"


class Node(NamedTuple):
    """One call.

    Attributes:
      torch: the module that was called, or a stand-in for a function.
      path: of the module, or the name of the function.
      sources: what it heard, by name; what several bring is summed.
    """

    torch: Any
    path: str
    sources: tuple[str, ...]


class Tape:
    """The calls so far, by name, in order."""

    def __init__(self, at: Module):
        self.at = at
        self.nodes: dict[str, Node] = {}

    def refuse(self, what: str) -> ValueError:
        """The error of a `forward` that is more than a graph of modules."""
        name = f"{self.at.name}.forward"
        return checks.refuse("from_snntorch", name, HOW, checks.Text(what))

    def module(self, torch: Any, path: str, args: tuple, more: dict) -> Value:
        """A call of a module."""
        if len(args) != 1 or more or not isinstance(args[0], Value):
            what = f"`{path}` called with more than its input (give init_hidden=True)"
            raise self.refuse(what)
        if path in self.nodes:
            raise self.refuse(f"`{path}` called twice (a loop over time stays outside)")
        if attribute(torch, "init_hidden", True) is False:
            raise self.refuse(f"`{path}` with init_hidden=False, which returns states")
        self.nodes[path] = Node(torch, path, args[0].sources)
        return Value(self, (path,))

    def function(self, kind: str, x: Value, **options: Any) -> Value:
        """A call of a function that is a module of torch too."""
        name, count = kind.lower(), 0
        while name in self.nodes:
            count += 1
            name = f"{kind.lower()}_{count}"
        self.nodes[name] = Node(type(kind, (), options)(), name, x.sources)
        return Value(self, (name,))


class Batch:
    """The size of the batch, which a forward may only hand on."""


class Value:
    """Stands for a tensor of one time step: the sum of what some nodes put out."""

    def __init__(self, tape: Tape, sources: tuple[str, ...]):
        self.tape, self.sources = tape, sources

    def __add__(self, other: Any) -> Value:
        if isinstance(other, (int, float)) and other == 0:  # where `sum` begins
            return self
        if not isinstance(other, Value):
            raise self.tape.refuse("a sum with something else")
        return Value(self.tape, self.sources + other.sources)

    __radd__ = __iadd__ = add = __add__

    def relu(self) -> Value:
        return self.tape.function("ReLU", self)

    def sigmoid(self) -> Value:
        return self.tape.function("Sigmoid", self)

    def tanh(self) -> Value:
        return self.tape.function("Tanh", self)

    def flatten(self, start_dim: int = 0, end_dim: int = -1) -> Value:
        return self.tape.function("Flatten", self, start_dim=start_dim, end_dim=end_dim)

    def view(self, *sizes: Any) -> Value:
        if len(sizes) != 2 or not isinstance(sizes[0], Batch) or sizes[1] != -1:
            raise self.tape.refuse("view or reshape to another shape than (batch, -1)")
        return self.flatten(1)

    reshape = view

    def size(self, axis: Any = None) -> Batch:
        if axis != 0:
            raise self.tape.refuse("size of another axis than that of the batch")
        return Batch()

    @property
    def shape(self) -> Any:
        return _Shape(self)

    @classmethod
    def __torch_function__(cls, function: Any, types: Any, args=(), kwargs=None) -> Any:
        del types
        name = function.__name__
        value = next((a for a in args if isinstance(a, Value)), None)
        kwargs = {k: v for k, v in (kwargs or {}).items() if k != "inplace"}
        if value is None or args[0] is not value or name not in FUNCTIONS:
            found = value or next(v for a in args for v in a if isinstance(v, Value))
            raise found.tape.refuse(f"the function {name}")
        return FUNCTIONS[name](value, *args[1:], **kwargs)

    def __getattr__(self, name: str) -> Any:
        raise self.tape.refuse(f"`.{name}` of a tensor")

    def __iter__(self) -> Any:
        raise self.tape.refuse("a tensor taken apart")

    def __getitem__(self, index: Any) -> Any:
        raise self.tape.refuse("a tensor taken apart (a loop over time stays outside)")

    def __bool__(self) -> bool:
        raise self.tape.refuse("a decision by a tensor")

    def __mul__(self, other: Any) -> Any:
        raise self.tape.refuse("a product")

    __rmul__ = __sub__ = __rsub__ = __truediv__ = __matmul__ = __mul__


class _Shape:
    """The shape of a stand-in, of which only the size of the batch is known."""

    def __init__(self, value: Value):
        self.value = value

    def __getitem__(self, axis: Any) -> Batch:
        return self.value.size(axis)


FUNCTIONS: dict[str, Callable[..., Value]] = {
    "add": Value.__add__,
    "relu": Value.relu,
    "sigmoid": Value.sigmoid,
    "tanh": Value.tanh,
    "flatten": Value.flatten,
    "reshape": Value.view,
}
LISTS = ("ModuleList", "ModuleDict")


class Stand:
    """Stands for a module: its parts write down that they were called."""

    def __init__(self, tape: Tape, torch: Any, path: str):
        self.__dict__.update(_tape=tape, _torch=torch, _path=path)

    def __call__(self, *args: Any, **more: Any) -> Value:
        return self._tape.module(self._torch, self._path, args, more)

    def _child(self, name: str) -> Stand:
        path = f"{self._path}.{name}" if self._path else name
        return Stand(self._tape, self._torch._modules[name], path)

    def __iter__(self) -> Iterator:
        names = list(self._torch._modules)
        is_dict = type(self._torch).__name__ == "ModuleDict"
        return iter(names if is_dict else [self._child(name) for name in names])

    def __len__(self) -> int:
        return len(self._torch._modules)

    def __getitem__(self, key: Any) -> Stand:
        names = list(self._torch._modules)
        return self._child(key if isinstance(key, str) else names[key])

    def values(self) -> list[Stand]:
        return [self._child(name) for name in self._torch._modules]

    def __getattr__(self, name: str) -> Any:
        if name in self._torch._modules:
            return self._child(name)
        found = attribute(type(self._torch), name, None)
        if isinstance(found, FunctionType) and self._path == "":
            return found.__get__(self)
        value = attribute(self._torch, name, None)
        if value is None or isinstance(value, (bool, int, float, str)):
            return value
        what = f"{self._path}.{name}".removeprefix(".")
        raise self._tape.refuse(f"`{what}`, which is no module")


def has_forward(torch: Any) -> bool:
    """Whether a module is of a user's own class, with a `forward` over others."""
    kind = type(torch)
    own = not kind.__module__.startswith(("torch.", "snntorch."))
    return own and bool(torch._modules) and callable(attribute(kind, "forward", None))


def traced(at: Module, enter: str) -> tuple[dict[str, Node], tuple[str, ...]]:
    """The calls of a `forward`, and what it returns the sum of."""
    tape = Tape(at)
    run: Callable = type(at.torch).forward
    try:
        out = run(Stand(tape, at.torch, ""), Value(tape, (enter,)))
    except ValueError as error:
        if str(error).startswith("`from_snntorch`"):
            raise
        raise tape.refuse(f"{type(error).__name__}: {_line(error)}") from error
    except Exception as error:  # whatever a function does to a stand-in
        raise tape.refuse(f"{type(error).__name__}: {_line(error)}") from error
    if not isinstance(out, Value):
        raise tape.refuse(f"a {type(out).__name__} returned, not one tensor")
    if not tape.nodes:
        raise tape.refuse("no module called")
    return tape.nodes, out.sources


def _line(error: Exception) -> str:
    return (str(error).splitlines() or [""])[0]
