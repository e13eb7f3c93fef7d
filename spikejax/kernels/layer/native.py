"""The layer kernels as calls: one group or several in front of every array."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from jax.custom_batching import custom_vmap

from spikejax.kernels import ffi, manual, registry
from spikejax.kernels.layer import reference
from spikejax.kernels.layer.arrays import (
    BackwardArgs,
    BackwardResults,
    ForwardArgs,
    ForwardResults,
    LayerOptions,
    grouped,
    single,
)


def forward_call(options: LayerOptions, args: Any) -> Callable:
    """`spikejax_lif_layer` for arrays like `args`: a function of them."""
    given = ForwardArgs(*args)
    g = _groups(args)
    t = (given.xs if given.xs.ndim > 1 else given.x).shape[1]
    b, n = given.u.shape[1:]
    words, whole, state = (g, t, b, -(-n // 32)), (g, t, b, n), (g, b, n)
    struct = jax.ShapeDtypeStruct
    results = ForwardResults(
        fired=struct(words, jnp.uint32),
        grad_mask=struct(words, jnp.uint32),
        distance=struct((g, b, n, t) if options.distance else (0,), jnp.uint32),
        spikes=struct(whole if options.dense else (0,), options.dtype),
        u_trace=struct(whole if options.u_trace else (0,), jnp.float32),
        i_trace=struct(whole if options.i_trace else (0,), jnp.float32),
        i=struct(state if given.i.ndim > 1 else (0,), jnp.float32),
        u=struct(state, jnp.float32),
        z=struct(state, jnp.float32),
        h=struct(state if given.h.ndim > 1 else (0,), jnp.float32),
        counts=struct(state if options.seen else (0,), jnp.float32),
    )
    about = {"rule": options.rule, "is_delayed": options.is_delayed}
    return functools.partial(ffi.call, "spikejax_lif_layer", tuple(results), **about)


def backward_call(options: LayerOptions, args: Any) -> Callable:
    """`spikejax_lif_layer_backward` for arrays like `args`: a function of them."""
    given = BackwardArgs(*args)
    g = _groups(args)
    _, t, b, _ = given.grad_mask.shape
    n = given.constants.shape[-1]
    state, inputs = (g, b, n), options.inputs
    lists = given.grad_mask_in.ndim > 1
    struct = jax.ShapeDtypeStruct
    results = BackwardResults(
        dxs=struct((g, t, b, n) if options.currents else (0,), options.dtype),
        di=struct(state if given.i.ndim > 1 else (0,), jnp.float32),
        du=struct(state, jnp.float32),
        dz=struct(state, jnp.float32),
        sums=struct((g, 4, n), jnp.float32),
        dw=struct((g, n, n) if options.weights else (0,), jnp.float32),
        dw_in=struct((g, inputs, n) if given.x.ndim > 1 else (0,), jnp.float32),
        dh=struct(state if given.h.ndim > 1 else (0,), jnp.float32),
        listed=struct((g, t, b, inputs) if lists else (0,), options.dtype),
    )
    return functools.partial(
        ffi.call,
        "spikejax_lif_layer_backward",
        tuple(results),
        rule=options.rule,
        is_delayed=options.is_delayed,
        is_attached=options.is_attached,
        slope=options.slope,
        learned=options.learned,
    )


CALLS = {"forward": forward_call, "backward": backward_call}
_RESULTS = {"forward": ForwardResults, "backward": BackwardResults}


def alone(name: str, plan: registry.Plan, options: LayerOptions, args: tuple) -> Any:
    """One direction on arrays of one group, None for those that are absent."""
    return single(_RESULTS[name], folding(name, plan, options)(*grouped(args)))


@functools.cache
def folding(name: str, plan: registry.Plan, options: LayerOptions) -> Callable:
    """One direction, that under `vmap` takes the mapped axis for one of groups."""

    def on_cpu(*args):
        return tuple(CALLS[name](options, args)(*args))

    @custom_vmap
    def kernel(*args):
        other = functools.partial(_REFERENCES[name], options)
        if plan.cpu == "reference":
            return other(*args)
        if plan.other is None:
            return on_cpu(*args)
        here, elsewhere = manual.branches(manual.axes(args), on_cpu, other)
        return jax.lax.platform_dependent(*args, cpu=here, default=elsewhere)

    @kernel.def_vmap
    def fold(size, mapped, *args):
        pairs = list(zip(args, mapped, strict=True))
        groups = max(a.shape[int(m)] for a, m in pairs if a.ndim > 1)

        def folded(a, is_mapped):
            if a.ndim == 1 or (not is_mapped and a.shape[0] == 1):
                return a
            rest = a.shape[1 + is_mapped :]
            a = a if is_mapped else a[None]
            return jnp.broadcast_to(a, (size, groups, *rest)).reshape(-1, *rest)

        results = kernel(*(folded(a, m) for a, m in pairs))

        def unfolded(a):
            if a.ndim == 1:
                return a, False
            lead = size if a.shape[0] == size * groups else 1
            a = a.reshape(lead, -1, *a.shape[1:])
            return jnp.broadcast_to(a, (size, *a.shape[1:])), True

        results, axes = zip(*map(unfolded, results), strict=True)
        return tuple(results), tuple(axes)

    return kernel


_REFERENCES = {"forward": reference.forward, "backward": reference.backward}


def _groups(args: Any) -> int:
    return max([a.shape[0] for a in args if a.ndim > 1])
