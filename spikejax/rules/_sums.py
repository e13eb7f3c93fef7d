"""Rules of local traces over some steps at once, and over a whole sequence."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core.spec import spec
from spikejax.rules import _blocks, _chain, _local
from spikejax.rules._local import Learning
from spikejax.rules._look import Look
from spikejax.rules._rule import (
    Carry,
    error_of,
    in_segments,
    outputs_of,
    segment_size,
)

PyTree = Any


def forms(rule: Learning) -> dict[str, Any]:
    """What a `Rule` is given: one step, some at once, a whole sequence."""
    return {
        "streams": partial(_local.streams, rule),
        "chunk": partial(chunk, rule),
        "sums": partial(sums, rule),
    }


def chunk(rule: Learning, net, params, carry: Carry, xs, dL_dys):
    """Some steps at once: `(carry, ys, grads)`, the sum that their steps give."""
    if _is_whole(rule, net, params, carry.state):
        looks, state = _run(rule, net, params, carry.state, xs)
        ys = rule.output(looks)
        errors = error_of(dL_dys, ys)
        carry, grads = _learn(rule, net, params, carry, looks, errors)
        return carry._replace(state=state), ys, grads
    ys = rule.outputs(net, params, carry.state, xs)
    errors = error_of(dL_dys, ys)
    carry, grads = _local.segment(rule, net, params, carry, xs, errors)
    return carry, ys, grads


def sums(rule: Learning, net, params, state, xs, toward: Callable):
    """Loss and grads of a whole sequence; `toward` is `ys -> (loss, errors)`.

    One that fits into two segments is run once. Of a longer one the states in front of
    all segments are kept, and segments run again from the last one to the first.
    """
    _local.streams(rule, net).init(params, state)  # refuses what it must
    if not _is_whole(rule, net, params, state):
        return _by_steps(rule, net, params, state, xs, toward)
    size, steps = segment_size(xs), len(jax.tree.leaves(xs)[0])
    if steps <= 2 * size:
        looks, _ = _run(rule, net, params, state, xs)
        value, errors = toward(rule.output(looks))
        rule, errors = _ahead(rule, net, params, state, errors)
        behind = _behind(rule, net, params, state)
        return value, _back(rule, net, params, state, looks, errors, behind)[0]

    def forwards(state, some):
        end, ys = _outputs(rule, net, params, state, some)
        return end, (ys, jax.tree.map(lambda a: a[None], state))

    ys, starts = in_segments(forwards, state, xs)[1]
    value, errors = toward(ys)
    rule, errors = _ahead(rule, net, params, state, errors)

    def backwards(held, given):
        behind, total = held
        some, errors, start = given
        looks, _ = _run(rule, net, params, start, some)
        grads, behind = _back(rule, net, params, start, looks, errors, behind)
        return (behind, jax.tree.map(jnp.add, total, grads)), None

    count, given = steps // size, (xs, errors)
    held = (
        _behind(rule, net, params, state),
        jax.tree.map(jnp.zeros_like, params),
    )
    if steps > count * size:
        rest = jax.tree.map(lambda a: a[count * size :], given)
        last = jax.tree.map(lambda a: a[-1], starts)
        held, _ = backwards(held, (*rest, last))
    whole = jax.tree.map(
        lambda a: a[: count * size].reshape(count, size, *a.shape[1:]), given
    )
    whole = (*whole, jax.tree.map(lambda a: a[:count], starts))
    return value, jax.lax.scan(backwards, held, whole, reverse=True)[0][1]


def _outputs(rule: Learning, net, params, state, xs):
    """The state behind some steps, and what they put out."""
    if rule.outputs is outputs_of:
        return net.unroll(params, state, xs)
    looks, end = _run(rule, net, params, state, xs)
    return end, rule.output(looks)


def _by_steps(rule: Learning, net, params, state, xs, toward: Callable):
    """The same with the traces written in every step."""
    value, errors = toward(rule.outputs(net, params, state, xs))
    rule, errors = _ahead(rule, net, params, state, errors)

    def body(held, given):
        carry, grads = _local.segment(rule, net, params, held[0], *given)
        return (carry, jax.tree.map(jnp.add, held[1], grads)), ()

    carry = _local.streams(rule, net).init(params, state)
    held = (carry, jax.tree.map(jnp.zeros_like, params))
    return value, in_segments(body, held, (xs, errors))[0][1]


def _behind(rule: Learning, net, params, state) -> list:
    """What there is behind the last step, of each stage: nothing."""
    found = _chain.stages(rule.name, net, params, state)
    return [
        _blocks.nothing(*both) for both in zip(found, rule.kappas(found), strict=True)
    ]


def _back(rule: Learning, net, params, state, looks, errors, behind: list):
    """The grads of some steps from a state on, and what is behind those before."""
    found = _chain.stages(rule.name, net, params, state)
    errors = rule.errors(found, looks, errors)
    grads, before = {}, []
    each = (found, looks, errors, rule.kappas(found), behind)
    for stage, seen, error, kappa, late in zip(*each, strict=True):
        if stage.neuron is None:
            own = seen.pull(error)[0]
        else:
            own, late = _blocks.back(stage, seen, error, kappa, late, rule.kernel)
        before.append(late)
        grads |= own
    return _local.grads_of(net, params, Carry(state, ()), grads), before


def _is_whole(rule: Learning, net, params, state) -> bool:
    return _blocks.are_whole(_chain.stages(rule.name, net, params, state))


def _run(rule: Learning, net, params, state, xs) -> tuple[list[Look], PyTree]:
    """All stages, time on axis 0 of all that a step of one is; the state behind."""
    looks, states = [], {}
    for stage in _chain.stages(rule.name, net, params, state):
        looks.append(_blocks.run(stage, xs, not looks))
        states |= looks[-1].states
        xs = looks[-1].y
    return looks, _chain.joined(spec(net), iter(states.values()))


def _learn(rule: Learning, net, params, carry: Carry, looks, errors):
    """The carry with its traces behind the steps, and their grads."""
    found = _chain.stages(rule.name, net, params, carry.state)
    errors = rule.errors(found, looks, errors)
    traces, grads = [], {}
    each = (found, looks, errors, carry.traces, rule.kappas(found))
    for stage, seen, error, trace, kappa in zip(*each, strict=True):
        if stage.neuron is None:
            own = seen.pull(error)[0]
        else:
            trace, own = _blocks.learn(stage, seen, error, trace, kappa, rule.kernel)
        traces.append(trace)
        grads |= own
    grads = _local.grads_of(net, params, carry, grads)
    return carry._replace(traces=traces), grads


def _ahead(rule: Learning, net, params, state, errors):
    """A rule without a filter of its traces, where all errors are there.

    The filter is then one of the errors against time, of as many numbers as there are
    outputs, if the way from them to the neurons is the same in all steps.
    """
    found = _chain.stages(rule.name, net, params, state)
    kappas = rule.kappas(found)
    some = [kappa for kappa in kappas if kappa is not None]
    if not some or any(not isinstance(p.spec, _chain.SYNAPSES) for p in found[-1].lead):
        return rule, errors
    late = _blocks.filtered(errors, jnp.asarray(some[0], errors.dtype))
    flags = [kappa is not None for kappa in kappas]
    plain = rule._replace(
        errors=partial(_of_two, rule.errors, flags),
        kappas=lambda stages: [None] * len(stages),
    )
    return plain, (errors, late)


def _of_two(errors: Callable, flags: list[bool], stages, looks, pair) -> list:
    """Of each stage by the plain errors, or by those through the filter."""
    plain, late = (errors(stages, looks, error) for error in pair)
    return [b if f else a for f, a, b in zip(flags, plain, late, strict=True)]
