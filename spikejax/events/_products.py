"""The event products behind `matmul`, `pack` and `unpack`: backends and their choice.

A product takes matrices whose leading axes broadcast, as in `_reference.py`. Under
`vmap` a mapped axis becomes one more leading axis, so a product is one call however
deep the nest, and `auto` decides once for all of it.
"""

import functools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.custom_batching import custom_vmap

from spikejax.events import (
    _dense,
    _ffi,
    _host,
    _reference,
    _sparse_host,
    _sparse_native,
    _sparse_reference,
    kernels,
)

KERNELS = ("auto", "event", "dense")

# Below this share of non-zero entries the event product is taken to be the faster
# one. Measured (`python -m benchmarks.events product`), where both take the same time
# at 4800x1472 -> 1472 and 256x1024 -> 1024, less a margin.
THRESHOLDS = {
    "forward": 0.25,
    "weights": 0.12,
    "inputs": 0.15,
    "spike_forward": 0.30,
    "spike_weights": 0.30,
    "spike_inputs": 0.20,
    # With a sparse matrix: of the pairs (entry of x, connection) that are not zero.
    "sparse_forward": 0.035,
    "sparse_weights": 0.025,
    "sparse_inputs": 0.02,
}
# A product of so few multiplications runs as events: to measure would cost as much.
SMALL = 1 << 20
# With so few columns a product of bits costs less than to unpack them.
NARROW = 16
# A sparse matrix of so many places is never written out.
LARGE = 1 << 26


@functools.cache
def product(
    name: str, plan: kernels.Plan, kernel: str, reads: int, *static: Any
) -> Callable[..., Any]:
    """A product of one plan. Arguments after the first `reads` are not read.

    They are there for `vmap`: a result is mapped if any argument is, also where the
    argument matters in the backward pass only. Otherwise JAX would add up the
    cotangents of all examples before they are masked.
    """

    @custom_vmap
    def run(*args):
        args = args[:reads]
        on_cpu = _take(name, plan.cpu, kernel, static)
        if plan.cpu == plan.other:
            return on_cpu(*args)
        others = {}
        if plan.other is not None:
            others = {"default": _take(name, plan.other, kernel, static)}
        return jax.lax.platform_dependent(*args, cpu=on_cpu, **others)

    @run.def_vmap
    def fold(axis_size, mapped, *args):
        args = jax.tree.map(lambda m, a: a if m else a[None], tuple(mapped), args)
        result = jax.tree.map(
            lambda r: jnp.broadcast_to(r, (axis_size, *r.shape[1:])), run(*args)
        )
        return result, jax.tree.map(lambda _: True, result)

    return run


def _take(
    name: str, backend: str, kernel: str, static: tuple[Any, ...]
) -> Callable[..., Any]:
    """The function that runs on one platform."""
    if name not in THRESHOLDS or (kernel == "event"):
        return functools.partial(_BACKENDS[backend][name], static)
    unpack = _BACKENDS[backend]["unpack"]
    dense = functools.partial(getattr(_dense, name), static, unpack)
    if kernel == "dense" or backend == "reference":
        return dense
    event = functools.partial(_BACKENDS[backend][name], static)
    if backend == "host":
        return event
    if name.startswith("sparse"):
        return functools.partial(_measure_sparse, name, static[0], event, dense)
    return functools.partial(_measure, name, event, dense)


def explain_product(
    name: str,
    backend: str,
    kernel: str,
    share: float,
    work: int,
    columns: int,
    binary: bool,
) -> tuple[str, str]:
    """What `_take` and `_measure` come to: "event" or "dense", and why.

    Args:
        name: a product of `THRESHOLDS`.
        backend: what runs event operations.
        kernel: one of `KERNELS`.
        share: of the entries, those that are not zero.
        work: multiplications of the dense product.
        columns: of its weights.
        binary: whether what is not zero is one.
    """
    if kernel != "auto":
        return kernel, "asked for"
    if backend == "reference":
        return "dense", "kernels are reference"
    if backend == "host":
        return "event", "kernels are host"
    if work <= SMALL:
        return "event", "too small to measure"
    if _is_narrow(name, columns):
        return "event", f"so few columns of bits are never dense: {columns}"
    if binary and name in ("forward", "weights"):
        name = f"spike_{name}"
    limit = THRESHOLDS[name]
    if share <= limit:
        return "event", f"{share:.1%} is below {limit:.0%}"
    return "dense", f"{share:.1%} is above {limit:.0%}"


def _is_narrow(name: str, columns: int) -> bool:
    return name.startswith("spike") and columns <= NARROW


def _measure(name: str, event: Callable, dense: Callable, *args: Any) -> Any:
    """Runs `event` or `dense`, whichever the density of this call favours."""
    spikes = args[2] if name.endswith("inputs") else args[0]
    w = args[0] if name.endswith("inputs") else args[1]
    packed = name.startswith("spike")
    entries = spikes.size * (_reference.WORD if packed else 1)
    if _is_narrow(name, w.shape[-1]) or entries * w.shape[-1] <= SMALL:
        return event(*args)
    if not packed and name != "inputs":
        return _measure_numbers(name, event, dense, *args)
    count = _ffi.call("spikejax_spike_count", _scalar(), spikes)
    return jax.lax.cond(count <= THRESHOLDS[name] * entries, event, dense, *args)


def _measure_numbers(
    name: str, event: Callable, dense: Callable, x: jax.Array, other: jax.Array
) -> Any:
    """The same for numbers: where they are spikes, the event product is one of bits."""
    words, count, binary = read(x)

    def on_bits(x, other, words):
        if name == "forward":
            return _native_spike_forward((), words, other, None)
        return _native_spike_weights(x.shape[-1:], words, other)[0]

    limits = (THRESHOLDS[f"spike_{name}"], THRESHOLDS[name])
    few = count <= jnp.where(binary, *limits) * x.size
    which = jnp.where(few, jnp.where(binary, 0, 1), 2)
    branches = [on_bits, *(lambda *a, f=f: f(*a[:2]) for f in (event, dense))]
    return jax.lax.switch(which, branches, x, other, words)


def read(x: jax.Array) -> tuple[jax.Array, jax.Array, jax.Array]:
    """Which entries are not zero, as bits; how many; whether all of them are one."""
    words = (*x.shape[:-1], -(-x.shape[-1] // _reference.WORD))
    words = jax.ShapeDtypeStruct(words, jnp.uint32)
    if x.dtype == bool:
        packed = _ffi.call("spikejax_spike_pack", words, x)
        count = _ffi.call("spikejax_spike_count", _scalar(), packed)
        return packed, count, jnp.ones((), bool)
    about = jax.ShapeDtypeStruct((2,), jnp.float32)
    packed, about = _ffi.call("spikejax_spike_read", (words, about), x)
    return packed, about[0], about[1] == 0


def _measure_sparse(
    name: str, shape: tuple[int, int], event: Callable, dense: Callable, *args: Any
) -> Any:
    """The same with a sparse matrix: of few connections, `event` without a count."""
    spikes = args[4] if name.endswith("inputs") else args[0]
    size = shape[0] * shape[1]
    entries = args[2].shape[-1]
    share = THRESHOLDS[name] * size / max(entries, 1)  # of x, where both take as long
    if share >= 1 or size > LARGE or size == 0:
        return event(*args)
    if spikes is None:
        return dense(*args)
    count = _ffi.call("spikejax_spike_count", _scalar(), spikes)
    packed = _reference.WORD if spikes.dtype == jnp.uint32 else 1
    return jax.lax.cond(count <= share * spikes.size * packed, event, dense, *args)


def _scalar() -> jax.ShapeDtypeStruct:
    return jax.ShapeDtypeStruct((), jnp.float32)


# C++.


def _native_forward(static, x, w):
    del static
    x = _rounded(x, w)
    return _ffi.call("spikejax_event_matmul", _result(x, w, x.shape[-2], w), x, w)


def _native_weights(static, x, dy):
    del static
    x = _rounded(x, dy)
    result = _result(x, dy, x.shape[-1], dy)
    return _ffi.call("spikejax_event_matmul_dw", result, x, dy)


def _native_inputs(static, dy, w, support):
    del static
    result = _masked(dy, w, support)
    support = jnp.broadcast_to(support, result.shape)
    return _ffi.call("spikejax_event_matmul_dx", result, dy, w, support)


def _native_spike_forward(static, words, w, bias):
    del static
    result = _result(words, w, words.shape[-2], w)
    if bias is None:
        return _ffi.call("spikejax_spike_matmul", result, words, w)
    rows = (*w.shape[:-2], w.shape[-1])
    if jnp.broadcast_shapes(bias.shape, rows) != rows:  # many biases for one w
        y = _ffi.call("spikejax_spike_matmul", result, words, w)
        return _reference.add_bias(y, bias)
    bias = jnp.broadcast_to(bias, rows)
    return _ffi.call("spikejax_spike_matmul", result, words, w, bias)


def _native_spike_weights(static, words, dy):
    (inputs,) = static
    dw = _result(words, dy, inputs, dy)
    db = jax.ShapeDtypeStruct((*dw.shape[:-2], dw.shape[-1]), dy.dtype)
    return tuple(_ffi.call("spikejax_spike_matmul_dw", (dw, db), words, dy))


def _native_spike_inputs(static, dy, w, wanted):
    del static
    result = _masked(dy, w, wanted)
    result = jax.ShapeDtypeStruct((*result.shape[:-1], w.shape[-2]), w.dtype)
    wanted = jnp.broadcast_to(wanted, (*result.shape[:-1], wanted.shape[-1]))
    return _ffi.call("spikejax_spike_matmul_dz", result, dy, w, wanted)


def _native_pack(static, x):
    del static
    words = (*x.shape[:-1], -(-x.shape[-1] // _reference.WORD))
    return _ffi.call("spikejax_spike_pack", jax.ShapeDtypeStruct(words, jnp.uint32), x)


def _native_unpack(static, words):
    size, dtype = static
    result = jax.ShapeDtypeStruct((*words.shape[:-1], size), dtype)
    return _ffi.call("spikejax_spike_unpack", result, words)


def _rounded(x: jax.Array, other: jax.Array) -> jax.Array:
    """x in the type of the other, which may be a narrower one."""
    return x if x.dtype == bool else x.astype(other.dtype)


def _result(
    a: jax.Array, b: jax.Array, rows: int, columns_of: jax.Array
) -> jax.ShapeDtypeStruct:
    lead = jnp.broadcast_shapes(a.shape[:-2], b.shape[:-2])
    return jax.ShapeDtypeStruct((*lead, rows, columns_of.shape[-1]), b.dtype)


def _masked(dy: jax.Array, w: jax.Array, mask: jax.Array) -> jax.ShapeDtypeStruct:
    lead = jnp.broadcast_shapes(dy.shape[:-2], w.shape[:-2], mask.shape[:-2])
    return jax.ShapeDtypeStruct((*lead, *mask.shape[-2:]), w.dtype)


# NumPy on host threads, and plain `jax.numpy`.


def _on_host(name: str) -> Callable[..., Any]:
    program = getattr(_sparse_host if name.startswith("sparse") else _host, name)

    def call(static, *args):
        def callback(*args):
            return program(*jax.tree.map(np.asarray, args), *static)[0]

        result = jax.eval_shape(lambda *a: _reference_of(name, static, *a), *args)
        return jax.pure_callback(callback, result, *args)

    return call


def _reference_of(name: str, static: tuple[Any, ...], *args: Any) -> Any:
    home = _sparse_reference if name.startswith("sparse") else _reference
    return getattr(home, name)(*args, *static)


_NAMES = (*THRESHOLDS, "pack", "unpack")
_BACKENDS = {
    "reference": {name: functools.partial(_reference_of, name) for name in _NAMES},
    "native": {
        "forward": _native_forward,
        "weights": _native_weights,
        "inputs": _native_inputs,
        "spike_forward": _native_spike_forward,
        "spike_weights": _native_spike_weights,
        "spike_inputs": _native_spike_inputs,
        "sparse_forward": _sparse_native.forward,
        "sparse_weights": _sparse_native.weights,
        "sparse_inputs": _sparse_native.inputs,
        "pack": _native_pack,
        "unpack": _native_unpack,
    },
    "host": {name: _on_host(name) for name in _NAMES},
}
