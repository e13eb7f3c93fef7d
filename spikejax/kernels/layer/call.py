# Arrays that are there for some layers only are None for the others.
# pyright: reportArgumentType=false, reportCallIssue=false
"""From a sequence of a network to a call of `rule.layer`, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import prod
from typing import Any, NamedTuple

import jax
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
from spikejax.kernels.layer import programs, rule
from spikejax.kernels.layer.arrays import GIVEN, NONE, LayerOptions
from spikejax.kernels.layer.equation import (
    RULES,
    SLOPES,
    Equation,
    Feedback,
    State,
    refusal_of,
)
from spikejax.kernels.once import ready
from spikejax.kernels.program.find import Found, refusal, told, told_on_host
from spikejax.kernels.sparse.product import of_outputs, parts

registry.register("program", "native", rule.layer, refusal, "cpu", told)
registry.register("program", "host", rule.layer, refusal, favours=told_on_host)
registry.register("program", "reference", programs.forward)


class Call(NamedTuple):
    """A layer that is ready for `rule.layer`."""

    how: rule.How
    given: rule.Given
    lead: tuple[int, ...]  # time and batch
    features: tuple[int, ...]
    fed: bool


class Drive(NamedTuple):
    """What drives a layer, folded to rows, and the forms its spikes may have."""

    lead: tuple[int, ...]
    features: tuple[int, ...]
    rows: tuple[int, int]  # of the batch, and neurons
    options: dict[str, Any]
    kernel: str
    given: dict[str, Any]


class Salt(NamedTuple):
    """What a layer draws with, whose surrogate is sampled.

    Attributes:
        salt: uint32, of the first axes of a batch; neurons are counted over the others.
        share: what a slope is multiplied with to be the probability that it stays.
    """

    salt: Any
    share: Any


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
    wide = start.u.dtype
    reset, spike = equation.reset, equation.spike
    slope = SLOPES.get(spike.function, GIVEN)
    curve = spike.function if slope == GIVEN else None
    drive = _driven(xs, want, feedback, wide, equation.input_gain, floats)
    options = LayerOptions(
        RULES[reset.rule],
        reset.is_delayed,
        reset.is_attached,
        slope,
        u_trace=trace,
        seen=seen,
        **drive.options,
    )
    width = jnp.inf if spike.support is None else spike.support
    constants = {
        "alpha": equation.alpha,
        "beta": equation.beta,
        "threshold": equation.threshold,
        "width": width,
        "factor": spike.factor,
        "gain": equation.gain,
    }
    rows_of = per_neuron(constants.values(), drive.features, wide)
    constants = dict(zip(constants, rows_of, strict=True))
    rows = drive.rows
    given = rule.Given(
        **drive.given,
        **constants,
        i=None if start.i is None else start.i.reshape(rows),
        h=None if start.h is None else start.h.reshape(rows),
        u=start.u.reshape(rows),
        z=start.z.reshape(rows),
        # A curve that kernels do not know comes with its own constants and its factor.
        shape=tuple(jnp.asarray(v, wide) for v in (spike.factor, *spike.constants))
        if curve is not None
        else (),
    )
    curve = None if curve is None else first(curve)
    how = rule.How(plan, options, curve, drive.kernel)
    (given,) = manual.alike(given)
    return Call(how, given, drive.lead, drive.features, feedback is not None)


def runs_programs() -> bool:
    """Whether there is somebody to run one; if not, none is asked for."""
    cpu = registry.plan().cpu
    return registry.implementation("program", cpu).backend != "reference"


def prepare_program(
    found: Found | str,
    start: tuple[Any, ...],
    xs: Any,
    want: Want = DENSE,
    feedback: Feedback | None = None,
    seen: bool = False,
    step: Callable | None = None,
    drawn: Salt | None = None,
) -> Call | None:
    """The same of neurons that are a program.

    `start` has the fields of its state; `step` is `(fields, x, constants) -> (fields,
    spikes)`, as JAX differentiates it.
    """
    plan = registry.plan()
    choice = registry.choose("program", plan.cpu, found, start, xs, feedback)[0]
    if choice.backend == "reference" or isinstance(found, str):
        return None
    if choice.backend == "host":  # whose products are calls of their own
        xs, want = as_array(xs), want.shared()
    wide = start[0].dtype
    if drawn is not None and drawn.salt.ndim > xs.ndim - 1 - want.axes:
        want = DENSE  # bits over axes that have salts of their own
    drive = _driven(xs, want, feedback, wide)
    options = LayerOptions(
        NONE, False, False, GIVEN, seen=seen, program=found.program, **drive.options
    )
    rows = drive.rows
    given = rule.Given(
        **drive.given,
        **dict.fromkeys(("i", "h", "z", "alpha", "beta", "threshold")),
        **dict.fromkeys(("width", "factor", "gain")),
        u=jnp.stack([a.reshape(rows) for a in start]),
        rows=per_neuron(found.constants, drive.features, wide),
    )
    if drawn is not None:
        (share,) = per_neuron((drawn.share,), drive.features, wide)
        given = given._replace(alpha=share, salt=_salts(drawn.salt, *rows))
    how = rule.How(plan, options, None, drive.kernel, first(step))
    (given,) = manual.alike(given)
    return Call(how, given, drive.lead, drive.features, feedback is not None)


def _salts(salt: Any, rows: int, neurons: int) -> Any:
    """Of every row its salt and the index of its first neuron, (2, rows)."""
    each = rows // max(salt.size, 1)
    first = jnp.arange(rows, dtype=jnp.uint32) % each * neurons
    return jnp.stack([jnp.repeat(salt.ravel(), each), first.astype(jnp.uint32)])


def _driven(
    xs: Any,
    want: Want,
    feedback: Feedback | None,
    wide: Any,
    gain: Any = None,
    floats: bool = False,
) -> Drive:
    """Input and feedback, each times `gain`."""
    axes = want.axes if want.bits and feedback is None else 1
    offset = None
    if isinstance(xs, Affine) and feedback is not None:
        # With the feedback's bias, where it costs no pass over the currents.
        offset, xs = xs.b, as_array(xs.replace(b=None))
    elif isinstance(xs, Affine) and (axes > 1 or refusal_of(xs)):
        xs = as_array(xs)
    shape = xs.shape
    lead, features = shape[: len(shape) - axes], shape[len(shape) - axes :]
    rows = (prod(lead[1:]), prod(features))
    bits = want.bits and axes == want.axes
    options = {
        "dense": floats or not bits,
        "dtype": xs.dtype.name,
        "narrow": want.narrow if bits else 0,
        "compact": want.compact and bits and feedback is None,
        "held": feedback is not None and feedback.held,
    }
    drive = grad_mask = cotangent = is_list = tangent = None
    w_in = b = w = starts = ids = None
    kernel = "auto"
    if isinstance(xs, Affine):
        kernel, w_in, b = xs.kernel, xs.w, xs.b
        if gain is not None:
            w_in, b = aligned(gain, w_in) * w_in, None if b is None else gain * b
        b = None if b is None else b.astype(wide)
        x = xs.x if isinstance(xs.x, Spikes) else Spikes(xs.x, None, None)
        if x.scale is not None:
            w_in = x.scale.astype(w_in.dtype) * w_in
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
        if offset is not None:
            b = offset.astype(wide) if b is None else b.astype(wide) + offset
        if gain is not None:
            b = None if b is None else gain * b
            w = of_outputs(w, gain)
        if not isinstance(w, jax.Array):
            w, ids, starts = parts(w)
        w, b = w.astype(wide), None if b is None else b.astype(wide)
    given = {
        **{"drive": drive, "grad_mask": grad_mask, "cotangent": cotangent},
        **{"is_list": is_list, "tangent": tangent, "w_in": w_in, "b": b, "w": w},
        **{"starts": starts, "ids": ids},
        "y": None if feedback is None else feedback.y.reshape(rows).astype(wide),
    }
    return Drive(lead, features, rows, options, kernel, given)


class Unrolled(NamedTuple):
    """What a call came to, in the shapes of the network.

    Attributes:
        state: after the last step; of a program the fields of its state.
        spikes: as bits.
        z: as floats, or None.
        u: membranes, or None.
        counts: of each neuron's spikes, for an observer, or None.
        last: spikes of the last step.
    """

    state: Any
    spikes: Spikes
    z: Any
    u: Any
    counts: Any
    last: Any


# From `how` to a function of what is given.
run = ready(rule.layer)


def unfolded(call: Call, out: rule.Outputs) -> Unrolled:
    """What a call has put out, in the shapes of the network."""
    lead, features = call.lead, call.features
    shape = (*lead[1:], *features)
    i, h, z = [None if a is None else a.reshape(shape) for a in (out.i, out.h, out.z)]
    u = out.u.reshape(shape) if call.how.options.program is None else None
    fields = () if u is not None else tuple([a.reshape(shape) for a in out.u])
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
    end: Any = fields or State(u, z, i, z if call.fed else None, h)
    return Unrolled(end, Spikes(fired, grad_mask, slot, also), zs, us, counts, z)


def per_neuron(values: Iterable, features: tuple, dtype: Any) -> tuple:
    """Numbers, or one for each neuron with axes of size one in front, as (N,)."""
    return tuple(
        [
            v
            if v is None
            else jnp.broadcast_to(jnp.asarray(v, dtype).ravel(), features).ravel()
            for v in values
        ]
    )
