# Arrays that are there for some layers only are None for the others.
# pyright: reportArgumentType=false, reportGeneralTypeIssues=false
"""A layer of LIF neurons over a whole sequence: one kernel call per direction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float, UInt32

from spikejax import surrogate
from spikejax.events import _layer_kernel, _layer_product, _layer_reference, kernels
from spikejax.events._layer_product import TYPES, Product
from spikejax.events._layer_reference import BOX, GIVEN, TRIANGLE, Form
from spikejax.events._spikes import Factors, Listed, Spikes

_RULES = {"_subtract": 0, "_zero": 1, "_none": 2}
_WHOLE = ("_zero", "_none")  # rules that treat two currents alike
# Whose derivative a kernel knows; that of others is computed between the kernels.
_SLOPES = {
    surrogate.triangular().function: TRIANGLE,
    surrogate.boxcar().function: BOX,
}


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
        wanted: where a spike's cotangent is used, as bits.
        carrier: zeros in the shape of the spikes: who works on `fired` gives the
            cotangent of the spikes to this array, and need not give it where
            `wanted` is not set. Never read.
        z: the spikes as floats, or None unless asked for.
        u: the membrane, or None unless asked for.
    """

    fired: UInt32[Array, "time *batch words"]
    wanted: UInt32[Array, "time *batch words"]
    carrier: Float[Array, "time *batch neurons"] | Factors | Listed
    z: Float[Array, "time *batch neurons"] | None
    u: Float[Array, "time *batch neurons"] | None


def layer(
    xs: Float[Array, "time *batch neurons"] | Product,
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
    readout: int = 0,
    listed: bool = False,
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
        xs: input current (T, *batch, N), or the `Product` that it is: where that is a
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
        readout: where the spikes go into one product of so few outputs and nowhere
            else: then the carrier is `Factors`, and dz stays inside the kernel.
        listed: where the spikes go into one product and nowhere else: then the carrier
            is `Listed`, if there is no feedback.

    Returns:
        The state after the last step, and what was put out on the way.
    """
    state = State(*(getattr(state, k, None) for k in State._fields))
    xs, constants, weights = _as_arrays(
        xs,
        state,
        beta=beta,
        threshold=threshold,
        alpha=alpha,
        gain=gain,
        feedback=feedback,
    )
    reason = _refusal(xs, state, constants, weights, reset, spike)
    native = kernels.plan().cpu == "native" and reason is None
    if isinstance(xs, Product) and not (
        native and weights.w is None and xs.refusal() is None
    ):
        xs = xs.multiplied()
    if not native:
        return _by_scan(xs, state, constants, weights, reset, spike, dense, trace)
    n = xs.shape[-1]
    batch = xs.shape[1:-1]
    rows = (int(np.prod(batch)), n)
    rule = _RULES[reset.rule.__name__]
    slope = _SLOPES.get(spike.function, GIVEN)
    form = Form(rule, reset.is_delayed, reset.is_attached, slope, dense, trace)
    listed = listed and not dense and weights.w is None
    form = form._replace(dtype=xs.dtype.name, readout=readout, listed=listed)
    # A curve that kernels do not know comes with its own constants and its factor.
    curve, about_curve = None, ()
    if slope == GIVEN:
        curve, about_curve = spike.function, (spike.factor, *spike.constants)
    width = jnp.inf if spike.support is None else spike.support
    known = (*constants[:3], width, spike.factor, constants.gain)
    wide = state.u.dtype
    per_neuron = [_per_neuron(v, n, wide) for v in known]
    more = [jnp.asarray(v, wide) for v in about_curve]
    folded = [
        None if a is None else a.reshape(rows)
        for a in (
            state.i if constants.alpha is not None else None,
            state.h if constants.gain is not None else None,
            state.u,
            state.z,
            state.y if weights.w is not None else None,
        )
    ]
    # No array of their own for what is not there.
    plan = kernels.plan()
    if isinstance(xs, Product):
        x = xs.x if isinstance(xs.x, Spikes) else Spikes(xs.x, None, None)
        carrier, is_list = (
            x.carrier if isinstance(x.carrier, Listed) else (x.carrier, None)
        )
        inputs = [_folded(a, rows[0]) for a in (x.fired, x.wanted, carrier)]
        inputs.append(is_list)
        b = None if xs.b is None else xs.b.astype(state.u.dtype)
        drive = (*inputs, xs.w, b, *folded[:4], *per_neuron, *more)
        results = _layer_product.run(plan, form, curve, xs.kernel, *drive)
    else:
        drive = (xs.reshape(-1, *rows), *folded, *weights, *per_neuron, *more)
        results = _layer_kernel.run(plan, form, curve, *drive)
    i, h, u, z, fired, wanted, spikes, carrier, u_trace = results

    def unfold(a, lead=()):
        return None if a is None else a.reshape(*lead, *batch, a.shape[-1])

    times = xs.shape[:1]
    end = State(
        unfold(u),
        unfold(z),
        unfold(i),
        None if weights.w is None else unfold(z),
        unfold(h),
    )
    if isinstance(carrier, Factors):
        carrier = carrier._replace(left=unfold(carrier.left, times))
    elif isinstance(carrier, Listed):
        carrier = carrier._replace(values=unfold(carrier.values, times))
    else:
        carrier = unfold(carrier, times)
    fired, wanted, spikes, u_trace = (
        unfold(a, times) for a in (fired, wanted, spikes, u_trace)
    )
    return end, Outputs(fired, wanted, carrier, spikes, u_trace)


def explain(
    xs: jax.Array | Product,
    state: State,
    *,
    beta: Any,
    threshold: Any,
    reset: Callable,
    spike: Callable,
    alpha: Any = None,
    gain: Any = None,
    feedback: tuple[jax.Array, jax.Array | None] | None = None,
) -> kernels.Choice:
    """Which implementation `layer` takes for these arguments on CPU, and why."""
    state = State(*(getattr(state, k, None) for k in State._fields))
    given, constants, weights = _as_arrays(
        xs,
        state,
        beta=beta,
        threshold=threshold,
        alpha=alpha,
        gain=gain,
        feedback=feedback,
    )
    reason = _refusal(given, state, constants, weights, reset, spike)
    backend = kernels.plan().cpu
    if backend != "native":
        return kernels.Choice("layer", "cpu", "reference", f"kernels are {backend}")
    if reason is not None:
        return kernels.Choice("layer", "cpu", "reference", reason)
    return kernels.Choice("layer", "cpu", "native", "one call per direction")


def is_dense(count: int, rows: int, neurons: int) -> bool:
    """Whether so many of rows x neurons make the feedback of a step a dense product.

    Neurons that fired, or that are wanted: what dense_product.h decides tile by tile.
    """
    panels = -(-rows // 8) * 8
    return 6 * count > panels * neurons


class _Constants(NamedTuple):
    alpha: jax.Array | None
    beta: jax.Array
    threshold: jax.Array
    gain: jax.Array | None


class _Weights(NamedTuple):
    w: jax.Array | None
    b: jax.Array | None


def _as_arrays(xs, state, *, beta, threshold, alpha, gain, feedback):
    xs = xs if isinstance(xs, Product) else jnp.asarray(xs)

    def cast(a):
        return None if a is None else jnp.asarray(a).astype(state.u.dtype)

    w, b = (None, None) if feedback is None else feedback
    constants = _Constants(*map(cast, (alpha, beta, threshold, gain)))
    return xs, constants, _Weights(w, b)


def _refusal(xs, state, constants, weights, reset, spike) -> str | None:
    """Why there is no kernel for these arguments, or None if there is one."""
    n = xs.shape[-1]
    rule = getattr(reset, "rule", None)
    arrays = [a for a in (*state, *weights) if a is not None]
    if surrogate.is_smooth():
        return "a smooth function stands in for the spike"
    if any(a.dtype != jnp.float32 for a in arrays):
        return "kernels have a state of type float32"
    if xs.dtype.name not in TYPES:
        return f"kernels have currents of type {', '.join(TYPES)}"
    if xs.ndim < 2:
        return "there is no axis of neurons"
    if xs.size == 0:
        return "there is nothing to compute"
    if rule is None or rule.__module__ != "spikejax.reset":
        return "the reset is not `subtract`, `zero` or `none`"
    if rule.__name__ not in _RULES:
        return "the reset is not `subtract`, `zero` or `none`"
    if reset.is_attached and reset.is_delayed and rule.__name__ == "_zero":
        return "the reset is `zero`, delayed and attached"
    if constants.gain is not None and (
        reset.is_attached or rule.__name__ not in _WHOLE
    ):
        return "the reset of two currents is not `zero` or `none`"
    if not isinstance(spike, surrogate.Surrogate):
        return "the surrogate is a function of its own"
    known = spike.function in _SLOPES
    if not known and reset.is_attached and rule.__name__ == "_zero":
        return "the reset is `zero` and attached, the surrogate not known to kernels"
    if spike.support is None and weights.w is not None:
        return "the surrogate has no support, and with feedback all of it is dense"
    for value in constants:
        if value is not None and jnp.shape(value) not in ((), (1,), (n,)):
            return "a constant is neither a number nor one per neuron"
    sizes = ((), (1,), (n,)) if known else ((),)
    for value in (*spike.constants, spike.factor):
        if jnp.shape(value) not in sizes:
            return "a constant of the surrogate is not a number"
    return None


def _folded(a, rows):
    return None if a is None else a.reshape(a.shape[0], rows, a.shape[-1])


def _per_neuron(value, n, dtype):
    return None if value is None else jnp.broadcast_to(jnp.asarray(value, dtype), (n,))


def _by_scan(xs, state, constants, weights, reset, spike, dense, trace):
    start = (
        state.i if constants.alpha is not None else None,
        state.h if constants.gain is not None else None,
        state.u,
        state.z,
        state.y if weights.w is not None else None,
    )
    about = constants._asdict() | weights._asdict()
    (i, h, u, z, y), (zs, us) = _layer_reference.scan(
        xs, start, reset=reset, spike=spike, **about
    )
    support = getattr(spike, "support", None)
    wanted = (
        jnp.ones_like(zs)
        if support is None
        else jnp.abs(us - constants.threshold) < support
    )
    return State(u, z, i, y, h), Outputs(
        _layer_reference.pack(zs),
        _layer_reference.pack(wanted),
        zs - jax.lax.stop_gradient(zs),
        zs if dense else None,
        us if trace else None,
    )
