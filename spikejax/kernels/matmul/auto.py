"""The event products behind `matmul`, `pack` and `unpack`, and which of them runs.

A product takes matrices whose leading axes broadcast, as in `reference.py`. Under
`vmap` a mapped axis becomes one more leading axis, so a product is one call however
deep the nest, and `auto` decides once for all of it.
"""

import functools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from jax.custom_batching import custom_vmap

from spikejax.core.signal import WORD
from spikejax.kernels import backends, ffi, manual, registry
from spikejax.kernels.matmul import dense, native, reference

backends.register_all()

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
    name: str, plan: registry.Plan, kernel: str, reads: int, *static: Any
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
        if plan.cpu == plan.other or plan == ("reference", None):
            return on_cpu(*args)
        over = manual.axes(args)
        others = {}
        if plan.other is not None:
            elsewhere = _take(name, plan.other, kernel, static)
            on_cpu, elsewhere = manual.branches(over, on_cpu, elsewhere)
            others = {"default": elsewhere}
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
        return functools.partial(_run(name, backend), static)
    whole = functools.partial(dense.PRODUCTS[name], static, _run("unpack", backend))
    backend = registry.implementation(name, backend).backend
    if kernel == "dense" or backend == "reference":
        return whole
    event = functools.partial(_run(name, backend), static)
    if backend != "native":
        return event
    if name.startswith("sparse"):
        return functools.partial(_measure_sparse, name, static[0], event, whole)
    return functools.partial(_measure, name, event, whole)


def _run(name: str, backend: str) -> Callable[..., Any]:
    return registry.implementation(name, backend).run


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
    backend = registry.implementation(name, backend).backend
    if backend == "reference":
        return "dense", "kernels are reference"
    if backend != "native":
        return "event", f"kernels are {backend}"
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


def _measure(name: str, event: Callable, whole: Callable, *args: Any) -> Any:
    """Runs `event` or `dense`, whichever the density of this call favours."""
    spikes = args[2] if name.endswith("inputs") else args[0]
    w = args[0] if name.endswith("inputs") else args[1]
    packed = name.startswith("spike")
    entries = spikes.size * (WORD if packed else 1)
    if _is_narrow(name, w.shape[-1]) or entries * w.shape[-1] <= SMALL:
        return event(*args)
    if not packed and name != "inputs":
        return _measure_numbers(name, event, whole, *args)
    count = ffi.call("spikejax_spike_count", _scalar(), spikes)
    return jax.lax.cond(count <= THRESHOLDS[name] * entries, event, whole, *args)


def _measure_numbers(
    name: str, event: Callable, whole: Callable, x: jax.Array, other: jax.Array
) -> Any:
    """The same for numbers: where they are spikes, the event product is one of bits."""
    words, count, binary = read(x)

    def on_bits(x, other, words):
        if name == "forward":
            return native.spike_forward((), words, other, None)
        return native.spike_weights(x.shape[-1:], words, other)[0]

    limits = (THRESHOLDS[f"spike_{name}"], THRESHOLDS[name])
    few = count <= jnp.where(binary, *limits) * x.size
    which = jnp.where(few, jnp.where(binary, 0, 1), 2)
    branches = [on_bits, *(lambda *a, f=f: f(*a[:2]) for f in (event, whole))]
    return jax.lax.switch(which, branches, x, other, words)


def unmet(plan: registry.Plan, kernel: str, w: jax.Array) -> jax.Array | None:
    """NaN for columns of w that are not finite, as `dense` has them: no event may be.

    None where nobody skips a zero, or who asks for "event" asks for it.
    """
    if kernel != "auto" or plan.cpu == "reference":
        return None
    return reference.undefined(w)


def read(x: jax.Array) -> tuple[jax.Array, jax.Array, jax.Array]:
    """Which entries are not zero, as bits; how many; whether all of them are one."""
    words = (*x.shape[:-1], -(-x.shape[-1] // WORD))
    words = jax.ShapeDtypeStruct(words, jnp.uint32)
    if x.dtype == bool:
        packed = ffi.call("spikejax_spike_pack", words, x)
        count = ffi.call("spikejax_spike_count", _scalar(), packed)
        return packed, count, jnp.ones((), bool)
    about = jax.ShapeDtypeStruct((2,), jnp.float32)
    packed, about = ffi.call("spikejax_spike_read", (words, about), x)
    return packed, about[0], about[1] == 0


def _measure_sparse(
    name: str, shape: tuple[int, int], event: Callable, whole: Callable, *args: Any
) -> Any:
    """The same with a sparse matrix: of few connections, `event` without a count."""
    spikes = args[4] if name.endswith("inputs") else args[0]
    size = shape[0] * shape[1]
    entries = args[2].shape[-1]
    share = THRESHOLDS[name] * size / max(entries, 1)  # of x, where both take as long
    if share >= 1 or size > LARGE or size == 0:
        return event(*args)
    if spikes is None:
        return whole(*args)
    count = ffi.call("spikejax_spike_count", _scalar(), spikes)
    packed = WORD if spikes.dtype == jnp.uint32 else 1
    return jax.lax.cond(count <= share * spikes.size * packed, event, whole, *args)


def _scalar() -> jax.ShapeDtypeStruct:
    return jax.ShapeDtypeStruct((), jnp.float32)
