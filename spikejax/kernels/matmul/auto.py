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
from spikejax.kernels import backends, ffi, manual, registry, split
from spikejax.kernels.backends import Call
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
# With so few, a layer computes dz itself where it is wanted, from a `LowRankCotangent`,
# and the product is multiplied alone.
LOW_RANK = 32
SCALAR = jax.ShapeDtypeStruct((), jnp.float32)
# A sparse matrix of so many places is never written out.
LARGE = 1 << 26


def product(
    name: str, plan: registry.Plan, kernel: str, reads: int, *static: Any
) -> Callable[..., Any]:
    """A product of one plan. Arguments after the first `reads` are not read.

    They are there for `vmap`: a result is mapped if any argument is, also where the
    argument matters in the backward pass only. Otherwise JAX would add up the
    cotangents of all examples before they are masked.
    """
    return _product(split.here(), name, plan, kernel, reads, *static)


@functools.cache
def _product(
    shard: Any, name: str, plan: registry.Plan, kernel: str, reads: int, *static: Any
) -> Callable[..., Any]:
    del shard  # in which it is traced

    @custom_vmap
    def run(*args):
        args = args[:reads]
        if plan.cpu == plan.other or plan == ("reference", None):
            return _taken(name, plan.cpu, kernel, static, args)(*args)
        on_cpu = _taken(name, plan.cpu, kernel, static, args)
        if plan.other is None:
            return jax.lax.platform_dependent(*args, cpu=on_cpu)
        elsewhere = _taken(name, plan.other, kernel, static, args)
        return manual.platforms(on_cpu, elsewhere, *args)

    @run.def_vmap
    def fold(axis_size, mapped, *args):
        args = jax.tree.map(lambda m, a: a if m else a[None], tuple(mapped), args)
        result = jax.tree.map(
            lambda r: jnp.broadcast_to(r, (axis_size, *r.shape[1:])), run(*args)
        )
        return result, jax.tree.map(lambda _: True, result)

    return run


def call_of(name: str, kernel: str, work: int, columns: int) -> Call:
    """A product of so many multiplications, with so many columns of weights."""
    if work <= SMALL:
        return Call(kernel, 1.0, "too small to measure")
    if name.startswith("spike") and columns <= NARROW:
        why = f"so few columns of bits are never dense: {columns}"
        return Call(kernel, 1.0, why)
    return Call(kernel, THRESHOLDS[name])


def explain_product(
    name: str,
    backend: str,
    call: Call,
    share: float,
    binary: bool,
) -> tuple[str, str]:
    """What a product comes to: "event" or "dense", and why.

    Args:
        name: a product of `THRESHOLDS`.
        backend: what runs event operations.
        call: what is known when it is traced.
        share: of the entries, those that are not zero.
        binary: whether what is not zero is one.
    """
    first, *rest = registry.choose(name, backend, call)
    limit = first.limit
    if limit < 1 and binary and f"spike_{name}" in THRESHOLDS:
        limit = THRESHOLDS[f"spike_{name}"]
    why = first.why
    if limit < 1:
        side = "below" if share <= limit else "above"
        why = f"{share:.1%} is {side} {limit:.0%}"
    taken = first if share <= limit else rest[0]
    return "dense" if taken.backend == registry.DENSE else "event", why


def _taken(
    name: str, backend: str, kernel: str, static: tuple[Any, ...], args: tuple
) -> Callable[..., Any]:
    """The function that runs on one platform: what was chosen, or what a count says."""
    if name not in THRESHOLDS:
        return functools.partial(registry.implementation(name, backend).run, static)
    spikes, entries, call = _about(name, kernel, static, args)
    first, *others = registry.choose(name, backend, call)
    unpack = None
    if name not in ("forward", "weights", "inputs"):
        unpack = registry.implementation("unpack", backend).run
    whole = functools.partial(dense.PRODUCTS[name], static, unpack)
    if name == "forward":
        whole = functools.partial(_of_all, whole)
    if first.backend == registry.DENSE:
        return whole
    event = functools.partial(registry.implementation(name, first.backend).run, static)
    if name == "forward":
        event = functools.partial(_of_events, event)
    if not others:
        return event
    if name in ("forward", "weights"):
        return functools.partial(_counted_numbers, name, event, whole)

    def counted(*args):
        count = ffi.call("spikejax_spike_count", SCALAR, args[spikes])
        few = split.mean(count) <= first.limit * entries
        return jax.lax.cond(few, event, whole, *args)

    return counted


def _about(
    name: str, kernel: str, static: tuple[Any, ...], args: tuple
) -> tuple[int, int, Call]:
    """Which argument's zeros are skipped, how many entries it has, and the call."""
    back = name.endswith("inputs")
    if name.startswith("sparse"):
        spikes, size = 4 if back else 0, static[0][0] * static[0][1]
        limit = THRESHOLDS[name] * size / max(args[2].shape[-1], 1)
        if size > LARGE or size == 0:
            limit = 1.0  # of x, where both take as long: never dense
        x = args[spikes]
        if x is None:
            return spikes, 0, Call(kernel, limit, is_whole=limit < 1)
        packed = WORD if x.dtype == jnp.uint32 else 1
        return spikes, x.size * packed, Call(kernel, limit)
    spikes, w = (2, args[0]) if back else (0, args[1])
    entries = args[spikes].size * (WORD if name.startswith("spike") else 1)
    columns = w.shape[-1]
    shard = split.here()  # sizes are those of the whole
    work = entries * columns * (1 if shard is None else shard.parts)
    return spikes, entries, call_of(name, kernel, work, columns)


def _of_all(product: Callable, x: jax.Array, w: jax.Array, nan: Any) -> jax.Array:
    """x w, which meets every entry of w: what is NaN there is in y."""
    del nan
    return product(x, w)


def _of_events(product: Callable, x: jax.Array, w: jax.Array, nan: Any) -> jax.Array:
    """x w, with what `unmet` has found in the first of its rows."""
    y = product(x, w)
    return y if nan is None else reference.with_undefined(y, nan)


def _counted_numbers(
    name: str,
    event: Callable,
    whole: Callable,
    x: jax.Array,
    other: jax.Array,
    nan: jax.Array | None = None,
) -> Any:
    """Of numbers: where they are spikes, the event product is one of bits.

    Whose kernel adds what `unmet` has found: an update of the first row is a copy of
    all rows in XLA.
    """
    words, count, binary = read(x)
    rest = () if name == "weights" else (nan,)

    def on_bits(x, other, nan=None):
        if name == "forward":
            return native.spike_forward((), words, other, nan)
        return native.spike_weights(x.shape[-1:], words, other)[0]

    limits = (THRESHOLDS[f"spike_{name}"], THRESHOLDS[name])
    count, binary = split.mean((count, binary.astype(jnp.float32)))
    few = count <= jnp.where(binary == 1, *limits) * x.size
    which = jnp.where(few, jnp.where(binary == 1, 0, 1), 2)
    return jax.lax.switch(which, (on_bits, event, whole), x, other, *rest)


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
        count = ffi.call("spikejax_spike_count", SCALAR, packed)
        return packed, count, jnp.ones((), bool)
    about = jax.ShapeDtypeStruct((2,), jnp.float32)
    packed, about = ffi.call("spikejax_spike_read", (words, about), x)
    return packed, about[0], about[1] == 0
