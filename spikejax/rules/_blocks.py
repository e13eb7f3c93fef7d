"""Some steps at once, of layers whose neurons leak alike.

Their trace is one of the presynaptic neuron, `ε_t = λ ε_(t-1) + pre_t`, so the decay
may stand on either side of the product with what the targets say:

    Σ_t (ψ_t L_t)_j ε_t,i = Σ_s pre_s,i g_s,j,   g_s = ψ_s L_s + λ g_(s+1)

`g` is one accumulator per target. A row of weights is then touched where its input has
fired, by the events' own product, and once a segment for what was before it.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.combinators.serial import serial
from spikejax.core.walk import observe
from spikejax.rules import _chain
from spikejax.rules._chain import Part, Stage
from spikejax.rules._look import Look, Slopes, Trace
from spikejax.synapses.linear import Linear

PyTree = Any
BLOCK = 32  # steps that a filter takes by one product of matrices


def reason(stages: list[Stage]) -> tuple[Part, str] | None:
    """What is in the way of taking some steps at once, and what is expected of it."""
    for stage in stages:
        for part in stage.lead:
            if jax.tree.leaves(part.state):
                return part, "without a state in front of a neuron"
        if stage.neuron is None:
            continue
        if _chain.shared_leak(stage.cell) is None:
            return stage.cell, "a `lif` or `li` with one decay and a detached reset"
        if stage.cell.params:
            return stage.cell, "a neuron without learned numbers"
        for part in (stage.synapse, stage.feedback):
            if part is not None and not isinstance(part.spec, Linear):
                return part, "`linear`, whose trace is one of the presynaptic neuron"
    return None


def run(stage: Stage, xs: jax.Array) -> Look:
    """All steps of a stage: its look with time on axis 0, by the network's kernels."""
    through = stage.lead + (() if stage.synapse is None else (stage.synapse,))

    def passed(some, params, xs):
        """Cells without memory: a time step is an example."""

        def one(x):
            for part, own in zip(some, params, strict=True):
                x = part.spec.step(own, part.state, x)[1]
            return x

        return jax.vmap(one)(xs)

    states = {part.path: part.state for part in through}
    if stage.neuron is None:
        given = [part.params for part in through]
        ys, pull = jax.vjp(lambda p, x: passed(through, p, x), given, xs)

        def grads(cotangent):
            own, back = pull(cotangent)
            return {p.path: g for p, g in zip(through, own, strict=True)}, back

        return Look(states, ys, {}, None, grads)
    pre = passed(stage.lead, [p.params for p in stage.lead], xs) if stage.lead else xs
    causes: dict[tuple[str, str], jax.Array] = {}
    parts = [part for part in (stage.synapse, stage.neuron) if part is not None]
    net = serial(*(part.spec.cell() for part in parts))
    given = tuple(part.params for part in parts), tuple(part.state for part in parts)
    end, ys, tapped = observe(net, *given, pre)
    seen, held = tapped.inside[len(parts) - 1], stage.neuron.state
    end, back = end[-1], stage.feedback
    seen = seen if back is None else seen.inside["neuron"]
    slope: Any = None
    if stage.is_spiking:
        # One call of the kernel has membranes and spikes; that of `ys` is dropped.
        inside = seen.inside
        about: Any = stage.cell.spec
        ys = inside.z
        threshold = about.values(stage.cell.params, inside.u.dtype)["threshold"]
        v = inside.u - threshold
        slope = jax.jvp(about.given["spike"], (v,), (jnp.ones_like(v),))[1]
        last = jax.tree.map(lambda a: a[-1], inside)
        end = last if back is None else type(held)(last, back.state, ys[-1])
    slope = jnp.ones_like(ys) if slope is None else slope
    if stage.synapse is not None:
        causes[stage.synapse.path, "w"] = pre
    if back is not None:
        causes[back.path, "w"] = jnp.concatenate(
            [held.y[None].astype(ys.dtype), ys[:-1]]
        )
    states[stage.neuron.path] = end

    def pull(cotangent):
        given = [part.params for part in through]
        return jax.vjp(lambda x: passed(through, given, x), xs)[1](cotangent)[0]

    return Look(states, ys, causes, Slopes([], [], [], slope, {}), pull)


def learn(
    stage: Stage, seen: Look, error: jax.Array, traces: dict, kappa: Any, kernel: Any
) -> tuple[dict, dict[str, dict]]:
    """The traces behind the last of some steps, and the grads of a stage by path.

    `kernel` is that of the products with spikes, or None for those of the synapses.
    """
    slopes: Any = seen.slopes
    steps, size, dtype = len(error), error.shape[-1], error.dtype
    error = error.reshape(steps, -1, size)
    slope = slopes.slope.reshape(error.shape)
    rows = error.shape[1]
    leak = jnp.asarray(_chain.shared_leak(stage.cell), dtype)
    decay, kept = None, error
    if kappa is not None:
        decay = jnp.asarray(kappa, dtype)
        error = filtered(error, decay)
        kept = filtered(slope * _powers(decay, steps)[:, None, None], leak)
    g = filtered(slope * error, leak)
    found, grads = {}, {}
    for part in (stage.synapse, stage.feedback):
        if part is None:
            continue
        pre = seen.causes[part.path, "w"]
        wide = pre.reshape(steps, rows, -1)
        own = _weights(part, pre, g, kernel)
        for name, grad in own.items():
            text = f"{part.path}.{name}"
            trace = traces[text]
            came = wide if name == "w" else jnp.ones((steps, rows, 1), dtype)
            eps = trace.fields[0].reshape(rows, -1)
            added = eps.T @ (leak * g[0])
            before = trace.filtered
            if decay is not None:
                before = before.reshape(rows, -1, size)
                added = added + jnp.einsum("bkn,bn->kn", before, decay * error[0])
                after = (
                    eps[..., None] * (leak * kept[0])[:, None] + decay**steps * before
                )
                if rows == 1 and name == "w":
                    after = after + _weights(part, pre, kept, kernel)[name]
                else:
                    after = after + jnp.einsum("tbk,tbn->bkn", came, kept)
                before = after.reshape(trace.filtered.shape)
            eps = leak**steps * eps + jnp.tensordot(_powers(leak, steps), came, 1)
            found[text] = Trace([eps.reshape(trace.fields[0].shape)], before)
            own[name] = grad + added.reshape(grad.shape)
        grads[part.path] = own
    return found, grads


def _weights(part: Part, pre: jax.Array, g: jax.Array, kernel: Any) -> dict:
    """`Σ pre g` over time and batch, by the product of the synapse itself."""
    about = part.spec if kernel is None else part.spec.replace(kernel=kernel)

    def product(params):
        return about.step(params, part.state, pre)[1]

    ys, pull = jax.vjp(product, part.params)
    return dict(pull(g.reshape(ys.shape))[0])


def filtered(a: jax.Array, decay: jax.Array) -> jax.Array:
    """`g_t = a_t + decay g_(t+1)` along axis 0, a block of steps by one product."""
    steps = len(a)
    size = min(BLOCK, steps)
    count = -(-steps // size)
    flat = a.reshape(steps, -1)
    flat = jnp.pad(flat, ((0, count * size - steps), (0, 0)))
    far = np.arange(size)[None, :] - np.arange(size)[:, None]
    ahead = jnp.where(far < 0, 0, decay ** jnp.asarray(np.maximum(far, 0), a.dtype))
    within = jnp.einsum(
        "st,ctn->csn", ahead, flat.reshape(count, size, -1), precision="highest"
    )
    if count > 1:

        def body(later, now):
            return now + decay**size * later, later

        start = jnp.zeros_like(within[0, 0])
        _, later = jax.lax.scan(body, start, within[:, 0], reverse=True)
        within = within + (decay * _powers(decay, size))[:, None] * later[:, None]
    return within.reshape(count * size, -1)[:steps].reshape(a.shape)


def _powers(decay: jax.Array, steps: int) -> jax.Array:
    """What is left of each of some steps at the last of them."""
    return decay ** jnp.arange(steps - 1, -1, -1).astype(decay.dtype)
