"""Every implementation of the event operations: one line each.

The layer, which knows what it refuses, registers itself in `layer/layer.py`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import jax
import numpy as np

from spikejax.kernels import manual, registry
from spikejax.kernels.matmul import host, native, reference
from spikejax.kernels.sparse import host as sparse_host
from spikejax.kernels.sparse import native as sparse_native
from spikejax.kernels.sparse import reference as sparse_reference

_PRODUCTS = ("forward", "weights", "inputs")
_BITS = ("spike_forward", "spike_weights", "spike_inputs", "pack", "unpack")


@functools.cache
def register_all() -> None:
    """Fills the registry, once."""
    for name in (*_PRODUCTS, *_BITS):
        definition = vars(reference)[name]
        registry.register(name, "native", vars(native)[name], platform="cpu")
        registry.register(name, "host", _on_host(vars(host)[name], definition))
        registry.register(name, "reference", _defined(definition))
        if name in _PRODUCTS:
            with_sparse = f"sparse_{name}"
            definition = vars(sparse_reference)[with_sparse]
            program = vars(sparse_host)[with_sparse]
            run = vars(sparse_native)[name]
            registry.register(with_sparse, "native", run, platform="cpu")
            registry.register(with_sparse, "host", _on_host(program, definition))
            registry.register(with_sparse, "reference", _defined(definition))


def _defined(definition: Callable[..., Any]) -> Callable[..., Any]:
    """Plain `jax.numpy`: arrays first, then what is static."""
    return lambda static, *args: definition(*args, *static)


def _on_host(
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
