"""Every implementation of the event operations: one line each.

The layer, which knows what it refuses, registers itself in `layer/layer.py`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import numpy as np

from spikejax.kernels import manual, registry
from spikejax.kernels.conv import host as conv_host
from spikejax.kernels.conv import native as conv_native
from spikejax.kernels.conv import reference as conv_reference
from spikejax.kernels.delay import host as delay_host
from spikejax.kernels.delay import native as delay_native
from spikejax.kernels.delay import reference as delay_reference
from spikejax.kernels.matmul import dense, host, native, reference
from spikejax.kernels.sparse import host as sparse_host
from spikejax.kernels.sparse import native as sparse_native
from spikejax.kernels.sparse import reference as sparse_reference

_PRODUCTS = ("forward", "weights", "inputs")
_BITS = ("spike_forward", "spike_weights", "spike_inputs", "pack", "unpack")
_IMAGES = (
    *("conv_forward", "conv_weights", "conv_inputs"),
    *("max_pool", "max_pool_inputs"),
)
_DELAYS = ("delay_forward", "delay_weights", "delay_inputs")


class Call(NamedTuple):
    """What is known of a product when it is traced.

    Attributes:
        kernel: "auto", "event" or "dense", as in `matmul`.
        limit: share of entries that are not zero up to which native events are faster.
        why: the reason where that is all of them.
        is_whole: whether there is nothing to skip, as all of the result is wanted.
    """

    kernel: str
    limit: float
    why: str = "few are not zero"
    is_whole: bool = False


@functools.cache
def register_all() -> None:
    """Fills the registry, once."""
    for name in (*_PRODUCTS, *_BITS):
        given = (vars(native)[name], vars(host)[name], vars(reference)[name])
        _register(name, *given)
        if name in _PRODUCTS:
            on_native, name = vars(sparse_native)[name], f"sparse_{name}"
            given = (on_native, vars(sparse_host)[name], vars(sparse_reference)[name])
            _register(name, *given)
    for name in _IMAGES:
        rooms = (conv_native, conv_host, conv_reference)
        _register(name, *[vars(room)[name] for room in rooms])
    for name in _DELAYS:
        rooms = (delay_native, delay_host, delay_reference)
        _register(name, *[vars(room)[name] for room in rooms])


def _register(name: str, on_native: Callable, program: Callable, definition: Callable):
    on_host, defined = hosted(program, definition), _defined(definition)
    if name not in dense.PRODUCTS:
        registry.register(name, "native", on_native, platform="cpu")
        registry.register(name, "host", on_host)
        registry.register(name, "reference", defined)
        return
    favours = (_without_events, "cpu", _favours)
    registry.register(name, "native", on_native, *favours)
    registry.register(name, "host", on_host, _to_be_dense)
    registry.register(name, "reference", defined, _unless_events)
    registry.register(name, registry.DENSE, dense.PRODUCTS[name], _to_be_events)


def _to_be_dense(call: Call) -> str | None:
    return "asked for" if call.kernel == "dense" else None


def _to_be_events(call: Call) -> str | None:
    return "events were asked for" if call.kernel == "event" else None


def _unless_events(call: Call) -> str | None:
    """The definition of the event product runs where events are asked for alone."""
    return "kernels are reference" if call.kernel == "auto" else _to_be_dense(call)


def _without_events(call: Call) -> str | None:
    if call.is_whole and call.kernel == "auto":
        return "all of the result is wanted"
    return "asked for" if call.kernel == "dense" else None


def _favours(call: Call) -> tuple[float, str]:
    return (1.0, "asked for") if call.kernel == "event" else (call.limit, call.why)


def _defined(definition: Callable[..., Any]) -> Callable[..., Any]:
    """Plain `jax.numpy`: arrays first, then what is static."""
    return lambda static, *args: definition(*args, *static)


def hosted(
    program: Callable[..., Any], definition: Callable[..., Any]
) -> Callable[..., Any]:
    """NumPy on host threads."""

    def call(static, *args):
        def callback(*args):
            return program(*jax.tree.map(np.asarray, args), *static)[0]

        result = jax.eval_shape(lambda *a: definition(*a, *static), *args)
        over = manual.axes(args)
        found = jax.pure_callback(callback, result, *args)
        return manual.varying(found, over)

    return call
