"""One way to refuse an argument: name it, say what was expected and what came."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

import jax
import numpy as np
from jax.core import Tracer


class Text(str):
    """Words about a value, shown in an error without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def describe(value: Any) -> str:
    """A short text for a value in an error: arrays by shape and dtype."""
    if isinstance(value, Tracer):
        return f"a traced array {value.dtype}{list(value.shape)}"
    if isinstance(value, (jax.Array, np.ndarray)) and value.size > 8:
        return f"an array {value.dtype}{list(value.shape)}"
    text = " ".join(repr(value).split())
    return text if len(text) <= 80 else text[:77] + "..."


def describe_function(value: Any) -> str:
    """The name of a function; of a partial, that of what it calls."""
    inner = value.func if isinstance(value, partial) else value
    return str(getattr(inner, "__name__", None) or describe(value))


def refuse(name: str, argument: str, expected: str, got: Any) -> ValueError:
    """The error of public function `name` for a bad `argument`."""
    return ValueError(
        f"`{name}` expected `{argument}` {expected}, got {describe(got)}."
    )


def entries(about: Any, params: Any, names: tuple[str, ...], path: str) -> None:
    """Raise unless params are a dict of these names; where there are none, empty."""
    if isinstance(params, Mapping) and params.keys() == set(names):
        return
    if names or params or not isinstance(params, (tuple, list)):
        who = repr(about).removeprefix("evaluation(").partition("(")[0]
        raise refuse_tree(who, "params", dict_of(names), params, path)


def dict_of(names: Iterable[str]) -> str:
    """How a dict of these names is called."""
    return f"a dict of {', '.join(map(str, names))}" if names else "an empty dict"


def refuse_tree(
    name: str, what: str, expected: str, got: Any, path: str = ""
) -> ValueError:
    """The error of params or state of another structure, which stand at `path`."""
    if isinstance(got, Mapping):
        text = dict_of(got)
    elif isinstance(got, (tuple, list)):
        text = f"a {type(got).__name__} of {len(got)}"
    else:
        text = describe(got)
    at = f" at `{path}`" if path else ""
    return ValueError(f"`{name}`{at} expected `{what}` to be {expected}, got {text}.")


def fits_state(name: str, state: tuple[int, ...], x: tuple[int, ...]) -> None:
    """Raise where an input's shape is not that which the state was made for."""
    if tuple(state) != tuple(x):
        message = f"to fit a state of shape {list(state)}"
        raise refuse(name, "x", message, Text(f"shape {list(x)}"))


def is_number(value: Any) -> bool:
    """Whether `value` is a real scalar or array, concrete or traced."""
    if isinstance(value, (bool, str)):
        return False
    if isinstance(value, (int, float, jax.Array, np.ndarray, np.number)):
        kind = np.dtype(float if isinstance(value, (int, float)) else value.dtype)
        return jax.numpy.issubdtype(kind, np.floating) or np.issubdtype(
            kind, np.integer
        )
    return False


def within(name: str, low: float, high: float, **arguments: Any) -> None:
    """Raise unless every concrete number in `arguments` lies in [low, high].

    Initialisers (callables) and traced values pass: neither has a value yet.
    """
    _all(
        name,
        f"in [{low:g}, {high:g}]",
        lambda v: bool(np.all((v >= low) & (v <= high))),
        arguments,
    )


def positive(name: str, **arguments: Any) -> None:
    """Raise unless every concrete number in `arguments` is finite and above zero."""
    _all(name, "> 0", lambda v: bool(np.all((v > 0) & np.isfinite(v))), arguments)


def above(name: str, low: float, **arguments: Any) -> None:
    """Raise unless every concrete number in `arguments` is finite and above `low`."""
    _all(
        name,
        f"> {low:g}",
        lambda v: bool(np.all((v > low) & np.isfinite(v))),
        arguments,
    )


def finite(name: str, **arguments: Any) -> None:
    """Raise unless every concrete number in `arguments` is finite."""
    _all(name, "finite", lambda v: bool(np.all(np.isfinite(v))), arguments)


def constants(name: str, **arguments: Any) -> None:
    """Raise unless every one of `arguments` is a number or an array, none learned."""
    for argument, value in arguments.items():
        if not is_number(value):
            raise TypeError(str(refuse(name, argument, "to be a number", value)))


def whole(name: str, least: int, **arguments: Any) -> None:
    """Raise unless every one of `arguments` is an integer of at least `least`."""
    for argument, value in arguments.items():
        ok = isinstance(value, (int, np.integer)) and not isinstance(value, bool)
        if not ok or value < least:
            raise refuse(name, argument, f"an integer >= {least}", value)


def _all(name: str, expected: str, ok: Any, arguments: dict[str, Any]) -> None:
    for argument, value in arguments.items():
        if callable(value):
            continue
        if not is_number(value):
            message = "to be a number, an array or an initialiser"
            raise TypeError(str(refuse(name, argument, message, value)))
        if isinstance(value, Tracer):
            continue
        if not ok(np.asarray(value, dtype=np.float64)):
            raise refuse(name, argument, expected, value)
