"""A layer of LIF neurons over a whole sequence: the equation, and what runs it."""

from __future__ import annotations

from collections.abc import Callable
from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float, UInt32

from spikejax import reset as resets
from spikejax import surrogate
from spikejax.core.signal import (
    DENSE,
    Affine,
    CompactCotangent,
    LowRankCotangent,
    Spikes,
    Want,
)
from spikejax.kernels import registry
from spikejax.kernels.dense import dense as as_array
from spikejax.kernels.layer import reference, rule
from spikejax.kernels.layer.arrays import (
    BOX,
    GIVEN,
    NONE,
    SUBTRACT,
    TRIANGLE,
    ZERO,
    LayerOptions,
)
from spikejax.kernels.matmul.auto import NARROW

# What the kernel's lists can count to.
MOST = 1 << 16
# Of currents, spikes as floats, and their cotangents.
TYPES = ("float32", "bfloat16", "float16")
_RULES = {
    resets.subtract.rule: SUBTRACT,
    resets.zero.rule: ZERO,
    resets.none.rule: NONE,
}
# Whose derivative a kernel knows; that of others is computed between the kernels.
_SLOPES = {
    surrogate.triangular().function: TRIANGLE,
    surrogate.boxcar().function: BOX,
}


class Equation(NamedTuple):
    r"""A neuron as the layer kernels know it: see `events.layer`.

    Attributes:
        beta: decay of the membrane.
        threshold: of the membrane.
        reset: a `Reset`.
        spike: a surrogate.
        alpha: decay of the current, or None where x drives the membrane itself.
        gain: what the sum of two currents is multiplied by, or None.
        input_gain: what the input and the feedback are multiplied by, or None for one.
        current: the state's field that `alpha` is the decay of.
        why: where this neuron has no kernel, the reason.
    """

    beta: Any
    threshold: Any
    reset: Callable
    spike: Callable
    alpha: Any = None
    gain: Any = None
    input_gain: Any = None
    current: str = "i"
    why: str | None = None

    def begun(self, state: Any, y: Any = None) -> State:
        """The state of a neuron as that of a layer."""
        fields = state._asdict()
        i = None if self.alpha is None else fields.get(self.current)
        h = None if self.gain is None else fields.get("h")
        return State(fields["u"], fields["z"], i, y, h)

    def ended(self, kind: type, end: State) -> Any:
        """The state of a layer as that of a neuron."""
        fields = {"u": end.u, "z": end.z, "h": end.h, self.current: end.i}
        return kind(*[fields[name] for name in kind._fields])


class Feedback(NamedTuple):
    """What a layer receives of itself: y w + b, and the y to begin with."""

    w: jax.Array
    b: jax.Array | None
    y: jax.Array


class State(NamedTuple):
    """What a layer carries from step to step, each `(*batch, neurons)`.

    Attributes:
        u: membrane, as it was held against the threshold.
        z: spikes of the last step, which reset the membrane.
        i: synaptic current, or None for a layer without `alpha`.
        y: last output, which is fed back, or None for a layer without feedback.
        h: second current, or None for a layer without `gain`.
    """

    u: jax.Array
    z: jax.Array
    i: jax.Array | None = None
    y: jax.Array | None = None
    h: jax.Array | None = None


class Outputs(NamedTuple):
    """What a layer puts out, for all time steps.

    Attributes:
        fired: which neurons fired, as bits: bit j of word i is neuron 32 i + j.
        grad_mask: where a spike's cotangent is used, as bits.
        cotangent: zeros in the shape of the spikes: who works on `fired` gives the
            cotangent of the spikes to this slot, and need not give it where
            `grad_mask` is not set. Never read.
        z: the spikes as floats, or None unless asked for.
        u: the membrane, or None unless asked for.
    """

    fired: UInt32[Array, "time *batch words"]
    grad_mask: UInt32[Array, "time *batch words"]
    cotangent: Float[Array, "time *batch neurons"] | LowRankCotangent | CompactCotangent
    z: Float[Array, "time *batch neurons"] | None
    u: Float[Array, "time *batch neurons"] | None


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
) -> Call | None:
    """The call of the native kernel, or None where there is none for it."""
    choice = registry.choose("layer", equation, start, xs, feedback)[0]
    if choice.backend != "native":
        return None
    axes = want.axes if want.bits and feedback is None else 1
    if isinstance(xs, Affine) and (feedback is not None or axes > 1 or refusal_of(xs)):
        xs = as_array(xs)
    wide = start.u.dtype
    reset, spike = equation.reset, equation.spike
    slope = _SLOPES.get(spike.function, GIVEN)
    curve = spike.function if slope == GIVEN else None
    lead, features = xs.shape[: xs.ndim - axes], xs.shape[xs.ndim - axes :]
    rows = (prod(lead[1:]), prod(features))
    bits = want.bits and axes == want.axes
    options = LayerOptions(
        _RULES[reset.rule],
        reset.is_delayed,
        reset.is_attached,
        slope,
        dense=not bits,
        u_trace=trace,
        dtype=xs.dtype.name,
        narrow=want.narrow if bits else 0,
        compact=want.compact and bits and feedback is None,
        seen=seen,
    )
    width = jnp.inf if spike.support is None else spike.support
    constants = [
        _per_neuron(v, features, wide)
        for v in (equation.alpha, equation.beta, equation.threshold, width)
    ]
    constants += [_per_neuron(v, features, wide) for v in (spike.factor, equation.gain)]
    gain = equation.input_gain
    drive = grad_mask = cotangent = is_list = w_in = b = w = None
    kernel = "auto"
    if isinstance(xs, Affine):
        kernel, w_in, b = xs.kernel, xs.w, xs.b
        if gain is not None:
            w_in, b = gain * w_in, None if b is None else gain * b
        b = None if b is None else b.astype(wide)
        x = xs.x if isinstance(xs.x, Spikes) else Spikes(xs.x, None, None)
        drive, grad_mask = [
            None if a is None else a.reshape(lead[0], rows[0], a.shape[-1])
            for a in (x.fired, x.grad_mask)
        ]
        cotangent = x.cotangent
        if isinstance(cotangent, CompactCotangent):
            cotangent, is_list = cotangent
        if cotangent is not None:
            cotangent = cotangent.reshape(lead[0], rows[0], -1)
    else:
        drive = (xs if gain is None else gain * xs).reshape(lead[0], *rows)
    if feedback is not None:
        w, b = feedback.w, feedback.b
        if gain is not None:
            w, b = gain * w, None if b is None else gain * b
        w, b = w.astype(wide), None if b is None else b.astype(wide)
    alpha, beta, threshold, width, factor, out_gain = constants
    given = rule.Given(
        *(drive, grad_mask, cotangent, is_list, w_in, b, w),
        *[None if a is None else a.reshape(rows) for a in (start.i, start.h)],
        start.u.reshape(rows),
        start.z.reshape(rows),
        None if feedback is None else feedback.y.reshape(rows).astype(wide),
        *(alpha, beta, threshold, width, factor, out_gain),
        # A curve that kernels do not know comes with its own constants and its factor.
        tuple(jnp.asarray(v, wide) for v in (spike.factor, *spike.constants))
        if curve is not None
        else (),
    )
    how = rule.How(registry.plan(), options, curve, kernel)
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


def finish(call: Call, out: rule.Outputs) -> Unrolled:
    """Unfolds what `rule.layer` has put out."""
    lead, features = call.lead, call.features
    i, h, u, z = [
        None if a is None else a.reshape(*lead[1:], *features)
        for a in (out.i, out.h, out.u, out.z)
    ]
    fired, grad_mask = [
        a.reshape(*lead, a.shape[-1]) for a in (out.fired, out.grad_mask)
    ]
    slot = out.cotangent
    if isinstance(slot, LowRankCotangent):
        left = slot.left.reshape(*lead, slot.left.shape[-1])
        right = slot.right.reshape(len(slot.right), *features)
        slot = LowRankCotangent(left, right)
    elif isinstance(slot, CompactCotangent):
        slot = slot._replace(values=slot.values.reshape(*lead, *features))
    else:
        slot = slot.reshape(*lead, *features)
    also = counts = None
    if out.also is not None:
        also = out.also.reshape(*lead, *features)
        counts = out.counts.reshape(*lead[1:], *features)
    zs, us = [
        None if a is None else a.reshape(*lead, *features)
        for a in (out.spikes, out.u_trace)
    ]
    end = State(u, z, i, z if call.fed else None, h)
    return Unrolled(end, Spikes(fired, grad_mask, slot, also), zs, us, counts)


def layer(
    xs: Float[Array, "time *batch neurons"] | Affine,
    state: State,
    *,
    beta: Any,
    threshold: Any,
    reset: Callable,
    spike: Callable,
    alpha: Any = None,
    gain: Any = None,
    feedback: tuple[jax.Array, jax.Array | None] | None = None,
    dense: bool = True,
    trace: bool = False,
    narrow: int = 0,
    compact: bool = False,
) -> tuple[State, Outputs]:
    r"""(Current-based) leaky integrate-and-fire neurons over a whole sequence.

    $$
    i \leftarrow \alpha i + x, \quad u \leftarrow \beta\, r(u, z, \theta) + i,
    \quad z \leftarrow H(u - \theta)
    $$

    Without `alpha`, x takes the place of i; a delayed reset acts after the flow. With
    `gain` the membrane is a sum of two currents, which a spike resets instead of it:

    $$
    i \leftarrow \alpha\, r(i, z, \theta) + x, \quad
    h \leftarrow \beta\, r(h, z, h) - x, \quad u \leftarrow g\, (i + h)
    $$

    With feedback (w, b), \(x_t\) has \(z_{t-1} w + b\) added to it.

    Where a kernel exists (see `explain`), time is a loop inside one call for each
    direction. Recurrent products cost what fires; a cotangent of z is computed only
    where the surrogate's derivative is not zero, which is exact. Gradients flow to
    everything but the surrogate's own constants, in reverse mode. Elsewhere it is a
    `jax.lax.scan` of the equation, with the same numbers.

    Args:
        xs: input current (T, *batch, N), or the `Affine` that it is: where that is a
            product of few spikes, currents are summed inside the kernel. In a half
            type, so are the spikes put out and the cotangents of both.
        state: before the first step, any object with the fields of `State`. In its
            type, float32 for half types too, are constants, feedback and sums.
        beta: decay of the membrane, or of h, a number or (N,).
        threshold: \(\theta\), a number or (N,).
        reset: a `Reset`.
        spike: a surrogate.
        alpha: decay of the current, a number or (N,), or None.
        gain: of the sum of two currents, a number or (N,), or None.
        feedback: (w, b): w (N, N) from output to input, b (N,) or None.
        dense: whether to put out z as floats.
        trace: whether to put out u.
        narrow: where the spikes go into one product of so few outputs and nowhere
            else: then the slot of their cotangent is a `LowRankCotangent`, and dz stays
            inside the kernel.
        compact: where the spikes go into one product and nowhere else: then the slot is
            a `CompactCotangent`, if there is no feedback.

    Returns:
        The state after the last step, and what was put out on the way.
    """
    xs = xs if isinstance(xs, Affine) else jnp.asarray(xs)
    equation = Equation(beta, threshold, reset, spike, alpha, gain)
    start = _started(equation, state)
    back = None if feedback is None else Feedback(*feedback, state.y)
    want = DENSE if dense else Want(True, narrow=narrow, compact=compact)
    call = prepare(equation, start, xs, want, back, trace=trace)
    if call is None:
        return _by_scan(as_array(xs), start, equation, back, dense, trace)
    found = finish(call, rule.layer(call.how, call.given))
    return found.state, Outputs(*found.spikes[:3], found.z if dense else None, found.u)


def explain(
    xs: jax.Array | Affine,
    state: State,
    *,
    beta: Any,
    threshold: Any,
    reset: Callable,
    spike: Callable,
    alpha: Any = None,
    gain: Any = None,
    feedback: tuple[jax.Array, jax.Array | None] | None = None,
) -> registry.Choice:
    """Which implementation `layer` takes for these arguments on CPU, and why."""
    xs = xs if isinstance(xs, Affine) else jnp.asarray(xs)
    equation = Equation(beta, threshold, reset, spike, alpha, gain)
    back = None if feedback is None else Feedback(*feedback, state.y)
    return registry.choose("layer", equation, _started(equation, state), xs, back)[0]


def is_dense(count: int, rows: int, neurons: int) -> bool:
    """Whether so many of rows x neurons make the feedback of a step a dense product.

    Neurons that fired, or where a cotangent is wanted: what dense_product.h decides
    tile by tile.
    """
    panels = -(-rows // 8) * 8
    return 6 * count > panels * neurons


def refusal(
    equation: Equation, start: State, xs: Any, feedback: Feedback | None
) -> str | None:
    """Why there is no native kernel for a layer, or None if there is one."""
    if equation.why is not None:
        return equation.why
    reset, spike = equation.reset, equation.spike
    if surrogate.is_smooth():
        return "a smooth function stands in for the spike"
    if any([a.dtype != jnp.float32 for a in start if a is not None]):
        return "kernels have a state of type float32"
    if xs.dtype.name not in TYPES:
        return f"kernels have currents of type {', '.join(TYPES)}"
    if xs.ndim < 2:
        return "there is no axis of neurons"
    if xs.size == 0:
        return "there is nothing to compute"
    if not isinstance(reset, resets.Reset) or reset.rule not in _RULES:
        return "the reset is not `subtract`, `zero` or `none`"
    rule_of = _RULES[reset.rule]
    if reset.is_attached and reset.is_delayed and rule_of == ZERO:
        return "the reset is `zero`, delayed and attached"
    if equation.gain is not None and (reset.is_attached or rule_of == SUBTRACT):
        return "the reset of two currents is not `zero` or `none`"
    if not isinstance(spike, surrogate.Surrogate):
        return "the surrogate is a function of its own"
    known = spike.function in _SLOPES
    if not known and reset.is_attached and rule_of == ZERO:
        return "the reset is `zero` and attached, the surrogate not known to kernels"
    if spike.support is None and feedback is not None:
        return "the surrogate has no support, and with feedback all of it is dense"
    sizes = ((), (1,), xs.shape[-1:])
    given = (equation.alpha, equation.beta, equation.threshold, equation.gain)
    if any([v is not None and jnp.shape(v) not in sizes for v in given]):
        return "a constant is neither a number nor one per neuron"
    sizes = sizes if known else ((),)
    if any([jnp.shape(v) not in sizes for v in (*spike.constants, spike.factor)]):
        return "a constant of the surrogate is not a number"
    return None


registry.register("layer", "native", rule.layer, refusal)
registry.register("layer", "reference", reference.scan)


def refusal_of(product: Affine) -> str | None:
    """Why a product has no kernel in one piece with a layer, or None if it has."""
    if product.kernel == "dense":
        return "the product is to be dense"
    types = (product.w.dtype.name, product.dtype.name)
    if product.x.dtype not in (product.w.dtype, product.dtype):
        return "the product's input is of a type of its own"
    if not {*types} <= {*TYPES}:
        return f"kernels are of type {', '.join(TYPES)}"
    if isinstance(product.x, Spikes) and product.w.shape[1] <= NARROW:
        return "a product so narrow is as fast alone"
    if isinstance(product.x, Spikes) and len(product.x.features) != 1:
        return "bits run over several axes of features"
    if not 0 < product.w.shape[0] <= MOST or prod(product.shape[1:-1]) > MOST:
        return f"there are more than {MOST} inputs or rows"
    return None


def _started(equation: Equation, state: Any) -> State:
    """Any object with the fields of `State`, cast to what the layer has."""
    i = None if equation.alpha is None else state.i
    return State(state.u, state.z, i, None, None if equation.gain is None else state.h)


def _per_neuron(value: Any, features: tuple, dtype: Any) -> Any:
    if value is None:
        return None
    value = jnp.asarray(value, dtype)
    return jnp.broadcast_to(value, features).reshape(prod(features))


def _by_scan(xs, start, equation, feedback, dense, trace):
    wide = start.u.dtype

    def cast(a):
        return None if a is None else jnp.asarray(a).astype(wide)

    w, b, y = (None, None, None) if feedback is None else feedback
    threshold = cast(equation.threshold)
    (i, h, u, z, y), (zs, us) = reference.scan(
        xs,
        (start.i, start.h, start.u, start.z, y),
        reset=equation.reset,
        spike=equation.spike,
        alpha=cast(equation.alpha),
        beta=cast(equation.beta),
        threshold=threshold,
        gain=cast(equation.gain),
        w=cast(w),
        b=cast(b),
    )
    spike = equation.spike
    support = spike.support if isinstance(spike, surrogate.Surrogate) else None
    mask = jnp.ones_like(zs) if support is None else jnp.abs(us - threshold) < support
    return State(u, z, i, y, h), Outputs(
        reference.pack(zs),
        reference.pack(mask),
        zs - jax.lax.stop_gradient(zs),
        zs if dense else None,
        us if trace else None,
    )
