"""The layer kernels as calls: one group or several in front of every array."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.custom_batching import custom_vmap

from spikejax.kernels import ffi, manual, registry
from spikejax.kernels.backends import hosted
from spikejax.kernels.layer import connections, host, programs, reference
from spikejax.kernels.layer.arrays import (
    ABSENT,
    BackwardArgs,
    BackwardResults,
    ForwardArgs,
    ForwardResults,
    LayerOptions,
)
from spikejax.kernels.program.again import EVERY
from spikejax.kernels.program.code import words_of


def forward(options: LayerOptions, *args: jax.Array) -> tuple:
    """Calls `spikejax_lif_layer`."""
    given = ForwardArgs(*args)
    g = max([a.shape[0] for a in args if a.ndim > 1])
    t = (given.xs if given.xs.ndim > 1 else given.x).shape[1]
    b, n = given.u.shape[-2:]
    words, whole, state = (g, t, b, -(-n // 32)), (g, t, b, n), (g, b, n)
    u, traced = (g, *given.u.shape[1:]), whole if options.u_trace else (0,)
    if options.kept or options.marked:
        rows = len(options.kept) * t + len(options.marked) * -(-t // EVERY)
        traced = (g, 1, rows, b, n)
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
        about |= {"marked": words_of(options.marked), "every": EVERY}
    return tuple(ffi.call(name, tuple(results), *args, **about))


def backward(options: LayerOptions, *args: jax.Array) -> tuple:
    """Calls `spikejax_lif_layer_backward`."""
    given = BackwardArgs(*args)
    g = max([a.shape[0] for a in args if a.ndim > 1])
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
        back = options.program.backward(options.learned >> 4)
        found = ffi.call(
            "spikejax_program_layer_backward",
            tuple(results),
            *args,
            program=back.part.words,
            replay=np.zeros(0, np.int32) if back.replay is None else back.replay.words,
            traces=len(back.traces),
            every=EVERY,
            learned=options.learned & ~options.dropped,
            given=options.learned,
        )
        return tuple(found)
    found = ffi.call(
        "spikejax_lif_layer_backward",
        tuple(results),
        *args,
        rule=options.rule,
        is_delayed=options.is_delayed,
        is_attached=options.is_attached,
        slope=options.slope,
        learned=options.learned,
    )
    return tuple(found)


CALLS = {"forward": forward, "backward": backward}
_ARGS = {"forward": ForwardArgs, "backward": BackwardArgs}
_RESULTS = {"forward": ForwardResults, "backward": BackwardResults}


def alone(name: str, plan: registry.Plan, options: LayerOptions, args: tuple) -> Any:
    """One direction on arrays of one group, None for those that are absent."""
    one_group, results = [], []
    for a in args:
        one_group.append(ABSENT if a is None else a[None])
    for a in folding(name, plan, options)(*one_group):
        results.append(None if a.ndim == 1 else a[0])
    return _RESULTS[name](*results)


@functools.cache
def folding(name: str, plan: registry.Plan, options: LayerOptions) -> Callable:
    """One direction, that under `vmap` takes the mapped axis for one of groups."""
    run: Callable = functools.partial(CALLS[name], options)
    if plan == ("native", None):
        return grouped(run)
    defined = _PROGRAMS if options.program else _REFERENCES
    definition = functools.partial(defined[name], options)
    other = connections.in_full(definition, _ARGS[name])
    if plan.cpu == "host":
        run = _on_host(name, options, definition)
    elif plan.cpu == "reference":
        run = other
    elif plan.cpu == "native":
        run = functools.partial(manual.platforms, run, other)
    return grouped(run)


def grouped(run: Callable) -> Callable:
    """The same function of arrays with groups in front: under `vmap` the mapped axis is
    one of them."""
    kernel = custom_vmap(run)

    @kernel.def_vmap
    def fold(size, mapped, *args):
        pairs = list(zip(args, mapped, strict=True))
        if size == 0:
            return _none(kernel, pairs)
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


def _on_host(name: str, options: LayerOptions, definition: Callable) -> Callable:
    """A direction of a program by NumPy, which alone there is on the host."""
    run = hosted(functools.partial(host.CALLS[name], options=options), definition)
    return connections.in_full(functools.partial(run, ()), _ARGS[name])


def _none(kernel: Callable, pairs: list) -> tuple[tuple, tuple]:
    """What a mapped axis of no entries comes to: results of the shapes of one."""
    one = [jax.ShapeDtypeStruct(a.shape[int(m) :], a.dtype) for a, m in pairs]
    likes = jax.eval_shape(kernel, *one)
    axes = tuple(like.ndim > 1 for like in likes)
    shapes = [
        (0, *like.shape) if is_there else like.shape
        for like, is_there in zip(likes, axes, strict=True)
    ]
    results = zip(shapes, likes, strict=True)
    return tuple(jnp.zeros(shape, like.dtype) for shape, like in results), axes


_REFERENCES = {"forward": reference.forward, "backward": reference.backward}
_PROGRAMS = {"forward": programs.forward, "backward": programs.backward}
