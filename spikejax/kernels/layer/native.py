"""The layer kernels as calls: one group or several in front of every array."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from jax.custom_batching import custom_vmap

from spikejax.kernels import ffi, registry
from spikejax.kernels.layer import programs, reference
from spikejax.kernels.layer.arrays import (
    BackwardArgs,
    BackwardResults,
    ForwardArgs,
    ForwardResults,
    LayerOptions,
    grouped,
    single,
)
from spikejax.kernels.program.code import words_of


def forward_call(options: LayerOptions, args: Any) -> Callable:
    """`spikejax_lif_layer` for arrays like `args`: a function of them."""
    given = ForwardArgs(*args)
    g = _groups(args)
    t = (given.xs if given.xs.ndim > 1 else given.x).shape[1]
    b, n = given.u.shape[-2:]
    words, whole, state = (g, t, b, -(-n // 32)), (g, t, b, n), (g, b, n)
    u, traced = (g, *given.u.shape[1:]), whole if options.u_trace else (0,)
    if options.kept:
        traced = (g, len(options.kept), t, b, n)
    struct = jax.ShapeDtypeStruct
    results = ForwardResults(
        fired=struct(words, jnp.uint32),
        grad_mask=struct(words, jnp.uint32),
        distance=struct((g, b, n, t) if options.distance else (0,), jnp.uint32),
        spikes=struct(whole if options.dense else (0,), options.dtype),
        u_trace=struct(traced, jnp.float32),
        i_trace=struct(whole if options.i_trace else (0,), jnp.float32),
        i=struct(state if given.i.ndim > 1 else (0,), jnp.float32),
        u=struct(u, jnp.float32),
        z=struct(state, jnp.float32),
        h=struct(state if given.h.ndim > 1 else (0,), jnp.float32),
        counts=struct(state if options.seen else (0,), jnp.float32),
    )
    name, about = "spikejax_lif_layer", {}
    if options.program is None:
        about |= {"rule": options.rule, "is_delayed": options.is_delayed}
    else:
        name = "spikejax_program_layer"
        about |= {"program": options.program.forward.words}
        about |= {"traced": words_of(options.kept)}
    return functools.partial(ffi.call, name, tuple(results), **about)


def backward_call(options: LayerOptions, args: Any) -> Callable:
    """`spikejax_lif_layer_backward` for arrays like `args`: a function of them."""
    given = BackwardArgs(*args)
    g = _groups(args)
    _, t, b, _ = given.grad_mask.shape
    n = given.constants.shape[-1]
    state, inputs = (g, b, n), options.inputs
    rows = given.constants.shape[1] - 4 if options.program else 0
    lists = given.grad_mask_in.ndim > 1
    struct = jax.ShapeDtypeStruct
    results = BackwardResults(
        dxs=struct((g, t, b, n) if options.currents else (0,), options.dtype),
        di=struct(state if given.i.ndim > 1 else (0,), jnp.float32),
        du=struct((g, *given.u.shape[1:]), jnp.float32),
        dz=struct(state, jnp.float32),
        sums=struct((g, 4 + rows, n), jnp.float32),
        dw=struct((g, n, n) if options.weights else (0,), jnp.float32),
        dw_in=struct((g, inputs, n) if given.x.ndim > 1 else (0,), jnp.float32),
        dh=struct(state if given.h.ndim > 1 else (0,), jnp.float32),
        listed=struct((g, t, b, inputs) if lists else (0,), options.dtype),
    )
    if options.program is not None:
        return functools.partial(
            ffi.call,
            "spikejax_program_layer_backward",
            tuple(results),
            program=options.program.backward(options.learned >> 4).part.words,
            learned=options.learned,
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
        defined = _PROGRAMS if options.program else _REFERENCES
        other = functools.partial(defined[name], options)
        if plan.cpu == "reference":
            return other(*args)
        if plan.other is None:
            return on_cpu(*args)
        return jax.lax.platform_dependent(*args, cpu=on_cpu, default=other)

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
_PROGRAMS = {"forward": programs.forward, "backward": programs.backward}


def _groups(args: Any) -> int:
    return max([a.shape[0] for a in args if a.ndim > 1])
