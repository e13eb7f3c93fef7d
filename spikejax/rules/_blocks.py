"""Some steps at once, forwards and back, with what is fed back held fixed.

The trace of a synapse is `ε_t = D_t ε_(t-1) + d_t pre_t`, D and d of its target alone.
So where the errors of some steps are there, it need not be written in each of them: a
pass back through the neuron has a number per target and step,

    Σ_t L_t e_t = Σ_s pre_s g_s + λ_0 ε_0

`g_s` being the cotangent of the current at s and `λ_0` that of the neuron's state
before the first of these steps, with what comes back through the feedback left out. A
row of weights is touched where its input has fired, by the events' own product, and
once a segment for what was before it. The trace behind a segment is the same of a
cotangent of one for each field of the last state. Neurons that leak alike need none of
that: their trace is one of the presynaptic neuron, `ε_t = λ ε_(t-1) + pre_t`.
"""

from __future__ import annotations

import operator
from functools import partial, reduce
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core.draws import Salted
from spikejax.core.walk import observe
from spikejax.rules import _chain
from spikejax.rules._chain import Part, Stage
from spikejax.rules._influence import floats
from spikejax.rules._look import Adjoint, Look, Slopes, Trace
from spikejax.synapses.linear import Linear

PyTree = Any
BLOCK = 32  # steps that a filter takes by one product of matrices


def reason(stages: list[Stage]) -> tuple[Part, str] | None:
    """What has no accumulator of a target, and what is expected of it."""
    for stage in stages:
        for part in stage.lead:
            if jax.tree.leaves(part.state):
                return part, "without a state in front of a neuron"
        if stage.neuron is None:
            continue
        if _chain.shared_leak(stage.cell) is None:
            return stage.cell, "a `lif` or `li` with one decay and a detached reset"
        found = _unfit(stage)
        if found is not None:
            return found
    return None


def are_whole(stages: list[Stage]) -> bool:
    """Whether some steps of a network are taken at once.

    The errors of stages go through the slopes of those behind them: only of neurons
    that leak alike these are there for all steps.
    """
    first, *others = stages
    if first.neuron is None or _chain.shared_leak(first.cell) is not None:
        return reason(stages) is None
    is_plain = not any(jax.tree.leaves(part.state) for part in first.lead)
    is_plain = is_plain and not isinstance(first.cell.state, Salted)
    return is_plain and _unfit(first) is None and reason(others) is None


def _unfit(stage: Stage) -> tuple[Part, str] | None:
    if stage.cell.params:
        return stage.cell, "a neuron without learned numbers"
    for part in (stage.synapse, stage.feedback):
        if part is not None and not isinstance(part.spec, Linear):
            return part, "`linear`, whose trace is one of the presynaptic neuron"
    return None


def run(stage: Stage, xs: jax.Array, is_first: bool) -> Look:
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
    given = [part.params for part in through]
    if stage.neuron is None:
        ys, pull = jax.vjp(lambda p, x: passed(through, p, x), given, xs)

        def grads(cotangent):
            own, back = pull(cotangent)
            return {p.path: g for p, g in zip(through, own, strict=True)}, back

        return Look(states, ys, {}, None, grads)
    pre = passed(stage.lead, [p.params for p in stage.lead], xs) if stage.lead else xs
    current, causes = pre, {}
    if stage.synapse is not None:
        about, params, state = stage.synapse[1:]
        current = about.step(params, state, pre)[1]
        causes[stage.synapse.path, "w"] = pre
    part: Any = stage.neuron
    net, held, back = part.spec, part.state, stage.feedback
    net = net if back is None else net.replace(held=True)
    before = floats(stage.cell.state)

    def unrolled(fields, current):
        inner = before.back(fields)
        state = inner if back is None else held._replace(neuron=inner)
        end, ys = net.cell().unroll(part.params, state, current)
        return (ys, floats(end if back is None else end.neuron).values), end

    (ys, after), backwards, end = jax.vjp(
        unrolled, before.values, current, has_aux=True
    )

    def adjoint(error, ends):
        error = jnp.zeros_like(ys) if error is None else error.astype(ys.dtype)
        fields, of_current = backwards((error, ends))
        return Adjoint(of_current, fields)

    if back is not None:
        causes[back.path, "w"] = jnp.concatenate(
            [held.y[None].astype(ys.dtype), ys[:-1]]
        )
    states[part.path] = end
    slope = jnp.ones_like(ys)
    if stage.is_spiking and not is_first:  # then there are errors that go through it
        slope = _slope(stage, current)

    def pull(cotangent):
        return jax.vjp(lambda x: passed(through, given, x), xs)[1](cotangent)[0]

    return Look(states, ys, causes, Slopes([], [], [], slope, {}), pull, adjoint)


def _slope(stage: Stage, current: jax.Array) -> jax.Array:
    """Of the spikes in the current within a step, of neurons that leak alike."""
    part: Any = stage.neuron
    about: Any = stage.cell.spec
    inside = observe(part.spec.cell(), part.params, part.state, current)[2].inside
    inside = inside if stage.feedback is None else inside["neuron"].inside
    threshold = about.values(stage.cell.params, inside.u.dtype)["threshold"]
    v = inside.u - threshold
    return jax.jvp(about.given["spike"], (v,), (jnp.ones_like(v),))[1]


def nothing(stage: Stage, kappa: Any) -> tuple[list, Any]:
    """What is behind the last step: no cotangent of the state, no filtered error."""
    if stage.neuron is None:
        return [], None
    fields = [jnp.zeros_like(a) for a in floats(stage.cell.state).values]
    return fields, None if kappa is None else jnp.zeros_like(fields[0])


def back(
    stage: Stage, seen: Look, error: jax.Array, kappa: Any, behind: tuple, kernel: Any
) -> tuple[dict[str, dict], tuple]:
    """The grads of a stage by path, and what is then behind the steps before."""
    assert seen.adjoint is not None
    ends, later = behind
    if kappa is not None:
        decay = jnp.asarray(kappa, error.dtype)
        left = _powers(decay, len(error)).reshape(-1, *[1] * later.ndim)
        error = filtered(error, decay) + decay * left * later
        later = error[0]
    said = seen.adjoint(error, ends)
    some = [part for part in (stage.synapse, stage.feedback) if part is not None]
    grads = {
        part.path: _weights(part, seen.causes[part.path, "w"], said.current, kernel)
        for part in some
    }
    return grads, (said.fields, later)


def learn(
    stage: Stage, seen: Look, error: jax.Array, traces: dict, kappa: Any, kernel: Any
) -> tuple[dict, dict[str, dict]]:
    """The traces behind the last of some steps, and the grads of a stage by path.

    `kernel` is that of the products with spikes, or None for those of the synapses.
    """
    steps, size, dtype = len(error), error.shape[-1], error.dtype
    leak, adjoint = _chain.shared_leak(stage.cell), seen.adjoint
    assert adjoint is not None
    still, _ = nothing(stage, None)
    decay = None
    kept: Any = None
    if kappa is not None:
        decay = jnp.asarray(kappa, dtype)
        error = filtered(error, decay)
        powers = _powers(decay, steps).reshape(steps, *[1] * (error.ndim - 1))
        kept = adjoint(jnp.broadcast_to(powers, error.shape), still)
    said = adjoint(error, still)
    ends = []
    for k in range(0 if leak is not None else len(still)):
        ones = [jnp.ones_like(a) if n == k else a for n, a in enumerate(still)]
        ends.append(adjoint(None, ones))
    found, grads = {}, {}
    for part in (stage.synapse, stage.feedback):
        if part is None:
            continue
        pre = seen.causes[part.path, "w"]
        own = _weights(part, pre, said.current, kernel)
        for name, grad in own.items():
            text = f"{part.path}.{name}"
            trace = traces[text]
            came = pre if name == "w" else jnp.ones((*pre.shape[:-1], 1), dtype)
            came = came.reshape(steps, -1, came.shape[-1])
            eps = [a.reshape(*came.shape[1:], -1) for a in trace.fields]
            behind = partial(_behind, part, name, pre, came, eps, kernel)
            added = _before(eps, said).sum(0)
            before = trace.filtered
            if decay is not None:
                shape = before.shape
                before = before.reshape(-1, *added.shape)
                late = decay * error[0].reshape(-1, size)
                added = added + jnp.einsum("bkn,bn->kn", before, late)
                before = (behind(kept) + decay**steps * before).reshape(shape)
            if leak is None:
                eps = [behind(end) for end in ends]
            else:
                by = jnp.asarray(leak, dtype)
                later = jnp.tensordot(_powers(by, steps), came, 1)
                eps = [by**steps * eps[0] + later[..., None]]
            eps = [a.reshape(trace.fields[0].shape) for a in eps]
            found[text] = Trace(eps, before)
            own[name] = grad + added.reshape(grad.shape)
        grads[part.path] = own
    return found, grads


def _behind(part, name, pre, came, eps, kernel, back: Adjoint) -> jax.Array:
    """A trace behind some steps, (batch, inputs, N), of a pass back from there."""
    steps, rows, _ = came.shape
    before = _before(eps, back)
    if rows == 1 and name == "w":
        return before + _weights(part, pre, back.current, kernel)[name]
    return before + jnp.einsum(
        "tbk,tbn->bkn", came, back.current.reshape(steps, rows, -1)
    )


def _before(eps: list, back: Adjoint) -> jax.Array:
    """`λ_0 ε_0`, (batch, inputs, N).

    Of neurons that leak alike there is one ε, that of the membrane, the first field.
    """
    pairs = zip(eps, back.fields, strict=False)
    return reduce(operator.add, [a * f.reshape(len(a), 1, -1) for a, f in pairs])


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
