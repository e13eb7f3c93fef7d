# Arrays that are there for some layers only are None for the others.
# pyright: reportArgumentType=false, reportCallIssue=false
"""From a sequence of a network to a call of `rule.layer`, and back."""

from __future__ import annotations

from math import prod
from typing import Any, NamedTuple

import jax.numpy as jnp

from spikejax.core.dtypes import aligned
from spikejax.core.identity import first
from spikejax.core.signal import (
    DENSE,
    Affine,
    CompactCotangent,
    LowRankCotangent,
    Spikes,
    Want,
)
from spikejax.kernels import manual, registry
from spikejax.kernels.dense import dense as as_array
from spikejax.kernels.layer import rule
from spikejax.kernels.layer.arrays import GIVEN, LayerOptions
from spikejax.kernels.layer.equation import (
    RULES,
    SLOPES,
    Equation,
    Feedback,
    State,
    refusal_of,
)
from spikejax.kernels.once import once


class Call(NamedTuple):
    """A layer that is ready for `rule.layer`."""

    how: rule.How
    given: rule.Given
    lead: tuple[int, ...]  # time and batch
    features: tuple[int, ...]
    fed: bool


def prepare(
    equation: Equation,
    start: State,
    xs: Any,
    want: Want = DENSE,
    feedback: Feedback | None = None,
    seen: bool = False,
    trace: bool = False,
    floats: bool = False,
) -> Call | None:
    """The call of the native kernel, or None where there is none for it."""
    plan = registry.plan()
    choice = registry.choose("layer", plan.cpu, equation, start, xs, feedback)[0]
    if choice.backend != "native":
        return None
    axes = want.axes if want.bits and feedback is None else 1
    if isinstance(xs, Affine) and (feedback is not None or axes > 1 or refusal_of(xs)):
        xs = as_array(xs)
    wide = start.u.dtype
    reset, spike = equation.reset, equation.spike
    slope = SLOPES.get(spike.function, GIVEN)
    curve = spike.function if slope == GIVEN else None
    shape = xs.shape
    lead, features = shape[: len(shape) - axes], shape[len(shape) - axes :]
    rows = (prod(lead[1:]), prod(features))
    bits = want.bits and axes == want.axes
    options = LayerOptions(
        RULES[reset.rule],
        reset.is_delayed,
        reset.is_attached,
        slope,
        dense=floats or not bits,
        u_trace=trace,
        dtype=xs.dtype.name,
        narrow=want.narrow if bits else 0,
        compact=want.compact and bits and feedback is None,
        seen=seen,
    )
    width = jnp.inf if spike.support is None else spike.support
    per_neuron = (equation.alpha, equation.beta, equation.threshold, width)
    constants = [
        v if v is None else jnp.broadcast_to(jnp.asarray(v, wide), features).ravel()
        for v in (*per_neuron, spike.factor, equation.gain)
    ]
    gain = equation.input_gain
    drive = grad_mask = cotangent = is_list = tangent = w_in = b = w = None
    kernel = "auto"
    if isinstance(xs, Affine):
        kernel, w_in, b = xs.kernel, xs.w, xs.b
        if gain is not None:
            w_in, b = aligned(gain, w_in) * w_in, None if b is None else gain * b
        b = None if b is None else b.astype(wide)
        x = xs.x if isinstance(xs.x, Spikes) else Spikes(xs.x, None, None)
        drive = x.fired.reshape(lead[0], rows[0], -1)
        if x.grad_mask is not None:
            grad_mask = x.grad_mask.reshape(drive.shape)
        cotangent: Any = x.cotangent
        if isinstance(cotangent, CompactCotangent):
            cotangent, is_list, tangent = cotangent
            if tangent is not None:
                tangent = tangent.reshape(lead[0], rows[0], -1)
        if cotangent is not None:
            cotangent = cotangent.reshape(lead[0], rows[0], -1)
    else:
        drive = (xs if gain is None else aligned(gain, xs) * xs).reshape(lead[0], *rows)
    if feedback is not None:
        w, b = feedback.w, feedback.b
        if gain is not None:
            w, b = aligned(gain, w) * w, None if b is None else gain * b
        w, b = w.astype(wide), None if b is None else b.astype(wide)
    given = rule.Given(
        *(drive, grad_mask, cotangent, is_list, w_in, b, w),
        *[None if a is None else a.reshape(rows) for a in (start.i, start.h)],
        start.u.reshape(rows),
        start.z.reshape(rows),
        None if feedback is None else feedback.y.reshape(rows).astype(wide),
        *constants,
        # A curve that kernels do not know comes with its own constants and its factor.
        tuple(jnp.asarray(v, wide) for v in (spike.factor, *spike.constants))
        if curve is not None
        else (),
        tangent,
    )
    curve = None if curve is None else first(curve)
    how = rule.How(plan, options, curve, kernel)
    (given,) = manual.alike(given)
    return Call(how, given, lead, features, feedback is not None)


class Unrolled(NamedTuple):
    """What a call came to, in the shapes of the network.

    Attributes:
        state: after the last step.
        spikes: as bits.
        z: as floats, or None.
        u: membranes, or None.
        counts: of each neuron's spikes, for an observer, or None.
    """

    state: State
    spikes: Spikes
    z: Any
    u: Any
    counts: Any


def run(call: Call) -> Unrolled:
    """Makes the call, and unfolds what it has put out."""
    return _unfolded(call, _layer(call.how, call.given))


_layer = once(rule.layer)


def _unfolded(call: Call, out: rule.Outputs) -> Unrolled:
    lead, features = call.lead, call.features
    i, h, u, z = [
        None if a is None else a.reshape(*lead[1:], *features)
        for a in (out.i, out.h, out.u, out.z)
    ]
    fired = out.fired.reshape(*lead, -1)
    grad_mask = out.grad_mask.reshape(fired.shape)
    slot: Any = out.cotangent
    if isinstance(slot, LowRankCotangent):
        left = slot.left.reshape(*lead, slot.left.shape[-1])
        right = slot.right.reshape(len(slot.right), *features)
        tangent: Any = slot.tangent
        slot = LowRankCotangent(left, right, tangent.reshape(*lead, *features))
    elif isinstance(slot, CompactCotangent):
        values, tangent = slot.values, slot.tangent
        shape = (*lead, *features)
        slot = CompactCotangent(
            values.reshape(shape), slot.is_list, tangent.reshape(shape)
        )
    else:
        slot = slot.reshape(*lead, *features)
    counts = None
    if out.also is not None:
        counts = out.counts.reshape(*lead[1:], *features)
    also, zs, us = [
        None if a is None else a.reshape(*lead, *features)
        for a in (out.also, out.spikes, out.u_trace)
    ]
    end = State(u, z, i, z if call.fed else None, h)
    return Unrolled(end, Spikes(fired, grad_mask, slot, also), zs, us, counts)
