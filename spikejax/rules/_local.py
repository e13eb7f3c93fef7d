"""Rules that learn from a trace of each synapse and an error of each neuron.

With `h` the state of one neuron (all its fields), `i` its current and `z` its output,
all derivatives being those of the cell's own `step`,

    ε_t = ∂h_t/∂h_(t-1) ε_(t-1) + ∂h_t/∂i_t ∂i_t/∂w,
    e_t = ∂z_t/∂h_(t-1) ε_(t-1) + ∂z_t/∂i_t ∂i_t/∂w,
    dL/dw = Σ_t L_t e_t

Paths from one neuron to another over time are left out: what rules add is `L_t`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.core.spec import spec
from spikejax.rules import _chain
from spikejax.rules._chain import Part, Stage
from spikejax.rules._influence import floats
from spikejax.rules._look import Look, Trace, look
from spikejax.rules._rule import Carry, Online, error_of, outputs_of

PyTree = Any


class Learning(NamedTuple):
    """What makes a local rule.

    Attributes:
      name: of its factory.
      errors: `(stages, looks, dL_dy) -> L_t of each stage`.
      check: `stages -> None`, raises for what the rule does not reach.
      kappas: `stages -> a decay or None for each`, through which e is filtered.
      output: `looks -> y`, that of the last stage by default.
      outputs: `(net, params, state, xs) -> ys`, the same of some steps.
      kernel: of the products of spikes and errors, or None for those of the synapses.
    """

    name: str
    errors: Callable
    check: Callable[[list[Stage]], None] = lambda stages: None
    kappas: Callable[[list[Stage]], list] = lambda stages: [None] * len(stages)
    output: Callable[[list[Look]], Any] = lambda looks: looks[-1].y
    outputs: Callable = outputs_of
    kernel: str | None = None


def streams(rule: Learning, net) -> Online:
    """The traces of all stages, and their products with the errors."""

    def init(params, state):
        found = _chain.check(rule.name, net, params, state)
        rule.check(found)
        kappas = rule.kappas(found)
        traces = [_begun(s, k) for s, k in zip(found, kappas, strict=True)]
        return Carry(state, traces)

    def step(params, carry, x, dL_dy):
        carry, y, grads, _ = _stepped(rule, net, params, carry, x, dL_dy, False)
        return carry, y, grads_of(net, params, carry, grads)

    return Online(init, step)


def segment(rule: Learning, net, params, carry: Carry, xs, errors):
    """Some steps at once: `(carry, grads)`, the sum that their steps give.

    Of neurons that leak alike the products of traces and errors wait for the last of
    the steps: a product of matrices is a fraction of as many sums of outer products.
    """

    def body(carry, given):
        x, error = given
        carry, _, grads, late = _stepped(rule, net, params, carry, x, error, True)
        return carry, (grads, late)

    # What is not late is summed as it goes; its form is that of one step.
    first = jax.tree.map(lambda a: a[0], (xs, errors))
    like = jax.eval_shape(body, carry, first)[1][0]
    total = jax.tree.map(lambda a: jnp.zeros(a.shape, a.dtype), like)

    def summed(held, given):
        carry, (grads, late) = body(held[0], given)
        return (carry, jax.tree.map(jnp.add, held[1], grads)), late

    (carry, total), late = jax.lax.scan(summed, (carry, total), (xs, errors))
    found = _chain.stages(rule.name, net, params, carry.state)
    each = (found, carry.traces, rule.kappas(found), late)
    traces = []
    for stage, trace, kappa, waited in zip(*each, strict=True):
        for key in shapes_of(stage) if waited else ():
            text = _text(key)
            if text in waited:
                grad, trace[text] = _together(trace[text], waited[text], kappa)
                value = _value(stage, key)
                total.setdefault(key[0], {})[key[1]] = grad.reshape(value.shape)
        traces.append(trace)
    carry = Carry(carry.state, traces)
    return carry, grads_of(net, params, carry, total)


class Late(NamedTuple):
    """What waits for the end of a segment, of each step.

    Attributes:
      trace: ε, `(*batch, inputs)`.
      slope: ψ, `(*batch, neurons)`.
      error: L, likewise.
    """

    trace: jax.Array
    slope: jax.Array
    error: jax.Array


def _together(trace: Trace, late: Late, kappa: Any) -> tuple[jax.Array, Trace]:
    """The gradient of a segment's steps, and the trace behind them."""
    steps, *_, size = late.error.shape
    eps, slope, error = (a.reshape(steps, -1, a.shape[-1]) for a in late)
    if kappa is None:
        return _flat(eps).T @ _flat(slope * error), trace
    decay = jnp.asarray(kappa, error.dtype)

    def ahead(later, now):
        now = now + decay * later
        return now, now

    # The filter of e in time is one of L against it; what was there before decays.
    first, error = jax.lax.scan(ahead, jnp.zeros_like(error[0]), error, reverse=True)
    filtered: Any = trace.filtered
    before = filtered.reshape(-1, eps.shape[-1], size)
    grad = _flat(eps).T @ _flat(slope * error)
    grad = grad + jnp.einsum("bkn,bn->kn", before, decay * first)
    powers = decay ** jnp.arange(steps - 1, -1, -1).astype(error.dtype)
    after = jnp.einsum("tbk,tbn->bkn", eps, powers[:, None, None] * slope)
    after = decay**steps * before + after
    return grad, trace._replace(filtered=after.reshape(filtered.shape))


def _flat(a: jax.Array) -> jax.Array:
    return a.reshape(-1, a.shape[-1])


def _stepped(rule: Learning, net, params, carry: Carry, x, dL_dy, is_late: bool):
    """One time step: the carry, the output, grads by path, and what waits."""
    found = _chain.stages(rule.name, net, params, carry.state)
    state, looks = looked(rule.name, net, params, carry.state, x)
    y = rule.output(looks)
    errors = rule.errors(found, looks, error_of(dL_dy, y))
    traces, grads, waiting = [], {}, []
    each = (found, looks, errors, carry.traces, rule.kappas(found))
    for stage, seen, error, trace, kappa in zip(*each, strict=True):
        own, late = {}, {}
        if stage.neuron is None:
            own = seen.pull(error)[0]
        else:
            trace, own, late = _learn(stage, seen, error, trace, kappa, is_late)
        traces.append(trace)
        waiting.append(late)
        grads |= own
    return Carry(state, traces), y, grads, waiting


def looked(name: str, net, params: PyTree, state: PyTree, x) -> tuple[PyTree, list]:
    """One time step of a network: its state, and the look of each stage."""
    looks, states = [], {}
    for stage in _chain.stages(name, net, params, state):
        looks.append(look(stage, x))
        states |= looks[-1].states
        x = looks[-1].y
    return _chain.joined(spec(net), iter(states.values())), looks


def spatial(stages: list[Stage], looks: list[Look], error: jax.Array) -> list:
    """The error of each stage by way of those behind it, within one time step."""
    errors = [error]
    for seen in reversed(looks[1:]):
        back = error if seen.slopes is None else error * seen.slopes.slope
        error = seen.pull(back)
        error = error[1] if seen.slopes is None else error
        errors.append(error)
    return errors[::-1]


def shapes_of(stage: Stage) -> dict[tuple[str, str], tuple[int, ...]]:
    """The shape of each param with a trace that goes through the current."""
    some = [part for part in (stage.synapse, stage.feedback) if part is not None]
    return {(p.path, k): v.shape for p in some for k, v in p.params.items()}


def _begun(stage: Stage, kappa: Any) -> dict:
    """Traces of zeros."""
    if stage.neuron is None:
        return {}
    leaves = floats(stage.cell.state).values
    batch, dtype = leaves[0].shape[:-1], leaves[0].dtype
    is_shared = _chain.shared_leak(stage.cell) is not None

    def trace(shape, is_shared):
        kept = jnp.zeros((*batch, *shape), dtype)
        if is_shared:  # one for all targets, whose axis is the last
            some = [jnp.zeros((*batch, *shape[:-1], 1), dtype)]
        else:
            some = [kept] * len(leaves)
        return Trace(some, None if kappa is None else kept)

    found = {
        key: trace(shape, is_shared and not _is_each(stage, key))
        for key, shape in shapes_of(stage).items()
    }
    for name in stage.cell.params:
        found[stage.cell.path, name] = trace(leaves[0].shape[-1:], False)
    return {_text(key): value for key, value in found.items()}


def _learn(
    stage: Stage, seen: Look, error, traces: dict, kappa: Any, is_late: bool
) -> tuple[dict, dict, dict]:
    """The traces one step on, the grads of the stage's params by path, what waits."""
    slopes: Any = seen.slopes
    leak = _chain.shared_leak(stage.cell)
    found, grads, late = {}, {}, {}
    many = {key: None for key in seen.causes} | {
        (stage.cell.path, name): own for name, own in slopes.own.items()
    }
    for key, own in many.items():
        trace, value = traces[_text(key)], _value(stage, key)
        if own is None and leak is not None and not _is_each(stage, key):
            decay = jnp.asarray(leak, error.dtype)
            fields = [decay * trace.fields[0] + seen.causes[key]]
            if is_late:
                found[_text(key)] = Trace(fields, trace.filtered)
                eps = fields[0] if value.ndim == 1 else fields[0][..., 0]
                late[_text(key)] = Late(eps, slopes.slope, error)
                continue
            if kappa is None:  # ψ goes to the error: no array per synapse but the grad
                found[_text(key)] = Trace(fields)
                grads[key] = _summed(error * slopes.slope, fields[0], value)
                continue
            e = _against(slopes.slope, fields[0]) * fields[0]
        else:
            fields, e = _moved(slopes, trace.fields, seen.causes.get(key), own)
        if kappa is not None:
            e = jnp.asarray(kappa, error.dtype) * trace.filtered + e
        found[_text(key)] = Trace(fields, None if kappa is None else e)
        grads[key] = _summed(error, e, value)
    return found, _by_path(grads), late


def _moved(slopes, fields, cause, own):
    """ε and e of a trace per synapse."""
    if own is None:
        at_once = [_against(m, cause) * cause for m in slopes.moved]
        shown = _against(slopes.slope, cause) * cause
    else:
        at_once, shown = own
    e = shown
    for slope, field in zip(slopes.shown, fields, strict=True):
        e = e + _against(slope, field) * field
    after = []
    for row, now in zip(slopes.kept, at_once, strict=True):
        for slope, field in zip(row, fields, strict=True):
            now = now + _against(slope, field) * field
        after.append(now)
    return after, e


def _against(slope: jax.Array, trace: jax.Array) -> jax.Array:
    """A value per neuron beside traces whose axis of neurons is the last."""
    return slope if slope.ndim == trace.ndim else slope[..., None, :]


def _summed(error: jax.Array, trace: jax.Array, value: jax.Array) -> jax.Array:
    """`Σ L e` over the batch, in the shape of the param."""
    flat = error.reshape(-1, error.shape[-1])
    if trace.ndim == error.ndim:
        found = jnp.sum(error * trace, axis=tuple(range(error.ndim - 1)))
        found = jnp.broadcast_to(found, error.shape[-1:])
        return found if found.shape == value.shape else found.sum().reshape(value.shape)
    rows = trace.reshape(len(flat), *trace.shape[-2:])
    if rows.shape[-1] == 1:
        return rows[..., 0].T @ flat
    return jnp.einsum("bn,bkn->kn", flat, rows)


def _is_each(stage: Stage, key: tuple[str, str]) -> bool:
    """Whether a weight is of one neuron to its partner: a trace has no other axis."""
    some = [part for part in (stage.synapse, stage.feedback) if part is not None]
    (part,) = [p for p in some if p.path == key[0]] or [None]
    return part is not None and not isinstance(part.spec, _chain.Linear)


def _value(stage: Stage, key: tuple[str, str]) -> jax.Array:
    some: list[Any] = [stage.synapse, stage.feedback, stage.cell]
    (part,) = [p for p in some if p is not None and p.path == key[0]]
    return part.params[key[1]]


def _text(key: tuple[str, str]) -> str:
    return ".".join(key)


def _by_path(grads: dict[tuple[str, str], jax.Array]) -> dict[str, dict]:
    found: dict[str, dict] = {}
    for (path, name), grad in grads.items():
        found.setdefault(path, {})[name] = grad
    return found


def grads_of(net, params: PyTree, carry: Carry, grads: dict[str, PyTree]) -> PyTree:
    """The grads of the parts as those of the network."""
    found = []
    for part in _chain.parts(spec(net), params, carry.state):
        found.append(_of_part(part, grads))
    return _chain.joined(spec(net), iter(found))


def _of_part(part: Part, grads: dict[str, PyTree]) -> PyTree:
    if isinstance(part.spec, _chain.Recurrent):
        pair = ("neuron", "feedback")
        return {k: grads.get(f"{part.path}.{k}".strip("."), {}) for k in pair}
    if part.path in grads:
        return grads[part.path]
    assert not jax.tree.leaves(part.params), part.path  # or else it was refused
    return part.params
