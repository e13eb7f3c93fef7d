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
from spikejax.rules._rule import Carry, error_of, in_segments, segment_size

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

    One that fits into a segment is run once.
    """
    carry = _local.streams(rule, net).init(params, state)  # refuses what it must
    is_whole = _is_whole(rule, net, params, state)
    if is_whole and len(jax.tree.leaves(xs)[0]) <= segment_size(xs):
        looks, _ = _run(rule, net, params, state, xs)
        value, errors = toward(rule.output(looks))
        rule, errors, carry = _ahead(rule, net, params, carry, errors)
        return value, _learn(rule, net, params, carry, looks, errors)[1]
    value, errors = toward(rule.outputs(net, params, state, xs))
    rule, errors, carry = _ahead(rule, net, params, carry, errors)

    def body(held, given):
        carry, total = held
        if is_whole:
            looks, end = _run(rule, net, params, carry.state, given[0])
            carry, grads = _learn(rule, net, params, carry, looks, given[1])
            carry = carry._replace(state=end)
        else:
            carry, grads = _local.segment(rule, net, params, carry, *given)
        return (carry, jax.tree.map(jnp.add, total, grads)), ()

    held = (carry, jax.tree.map(jnp.zeros_like, params))
    return value, in_segments(body, held, (xs, errors))[0][1]


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


def _ahead(rule: Learning, net, params, carry: Carry, errors):
    """A rule without a filter of its traces, where all errors are there.

    The filter is then one of the errors against time, of as many numbers as there are
    outputs, if the way from them to the neurons is the same in all steps.
    """
    found = _chain.stages(rule.name, net, params, carry.state)
    kappas = rule.kappas(found)
    some = [kappa for kappa in kappas if kappa is not None]
    if not some or any(not isinstance(p.spec, _chain.SYNAPSES) for p in found[-1].lead):
        return rule, errors, carry
    late = _blocks.filtered(errors, jnp.asarray(some[0], errors.dtype))
    flags = [kappa is not None for kappa in kappas]
    plain = rule._replace(
        errors=partial(_of_two, rule.errors, flags),
        kappas=lambda stages: [None] * len(stages),
    )
    carry = _local.streams(plain, net).init(params, carry.state)
    return plain, (errors, late), carry


def _of_two(errors: Callable, flags: list[bool], stages, looks, pair) -> list:
    """Of each stage by the plain errors, or by those through the filter."""
    plain, late = (errors(stages, looks, error) for error in pair)
    return [b if f else a for f, a, b in zip(flags, plain, late, strict=True)]
