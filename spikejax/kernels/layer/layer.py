# Arrays that are there for some layers only are None for the others.
# pyright: reportArgumentType=false, reportCallIssue=false
"""A layer of LIF neurons over a whole sequence, for who calls it by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float, UInt32

from spikejax import surrogate
from spikejax.core.identity import Keyed
from spikejax.core.signal import Affine, CompactCotangent, LowRankCotangent, Want
from spikejax.kernels import registry
from spikejax.kernels.dense import dense as as_array
from spikejax.kernels.layer import reference, rule
from spikejax.kernels.layer.arrays import DENSE_SHARE, PANEL_ROWS
from spikejax.kernels.layer.call import prepare, run, unfolded
from spikejax.kernels.layer.equation import Equation, Feedback, State, refusal
from spikejax.kernels.once import once
from spikejax.surrogate._given import check_spike


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
    """(Current-based) leaky integrate-and-fire neurons over a whole sequence.

        i ← α i + x,   u ← β r(u, z, θ) + i,   z ← H(u - θ)

    Without `alpha`, x takes the place of i; a delayed reset acts after the flow. With
    `gain` the membrane is a sum of two currents, which a spike resets instead of it:

        i ← α r(i, z, θ) + x,   h ← β r(h, z, h) - x,   u ← g (i + h)

    With feedback (w, b), `x_t` has `z_(t-1) w + b` added to it.

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
        threshold: `θ`, a number or (N,).
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

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> rest, xs = jnp.zeros((1, 2)), jnp.full((3, 1, 2), 0.6)
      >>> state, out = sj.events.layer(
      ...     xs,
      ...     sj.events.State(rest, rest),
      ...     beta=1.0,
      ...     threshold=1.0,
      ...     reset=sj.reset.subtract,
      ...     spike=sj.surrogate.triangular(),
      ... )
      >>> out.z[:, 0, 0].tolist()
      [0.0, 1.0, 0.0]
    """
    check_spike("events.layer", spike)
    xs = xs if isinstance(xs, Affine) else jnp.asarray(xs)
    equation = Equation(beta, threshold, reset, spike, alpha, gain)
    start = _started(equation, state)
    back = None if feedback is None else Feedback(*feedback, state.y)
    want = Want(True, narrow=narrow, compact=compact and not dense)
    call = prepare(equation, start, xs, want, back, trace=trace, floats=dense)
    if call is None:
        return _by_scan(as_array(xs), start, equation, back, dense, trace)
    found = unfolded(call, run(call.how)(call.given))
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
    call = (equation, _started(equation, state), xs, back)
    return registry.choose("layer", registry.plan().cpu, *call)[0]


def is_dense(count: int, rows: int, neurons: int) -> bool:
    """Whether so many of rows x neurons make the feedback of a step a dense product.

    Neurons that fired, or where a cotangent is wanted: what dense_product.h decides
    tile by tile.
    """
    panels = -(-rows // PANEL_ROWS) * PANEL_ROWS
    return DENSE_SHARE * count > panels * neurons


registry.register(
    "layer",
    "native",
    rule.layer,
    refusal,
    platform="cpu",
    favours=lambda *call: (1.0, "one call per direction"),
)
registry.register("layer", "reference", reference.scan)


def _started(equation: Equation, state: Any) -> State:
    """Any object with the fields of `State`, cast to what the layer has."""
    i = None if equation.alpha is None else state.i
    return State(state.u, state.z, i, None, None if equation.gain is None else state.h)


def _by_scan(xs, start, equation, feedback, dense, trace):
    wide = start.u.dtype

    def cast(a):
        return None if a is None else jnp.asarray(a).astype(wide)

    w, b, y = (None, None, None) if feedback is None else feedback
    threshold = cast(equation.threshold)
    (i, h, u, z, y), (zs, us) = _scan(
        Keyed((equation.reset, equation.spike)),
        xs,
        (start.i, start.h, start.u, start.z, y),
        {
            "alpha": cast(equation.alpha),
            "beta": cast(equation.beta),
            "threshold": threshold,
            "gain": cast(equation.gain),
            "w": cast(w),
            "b": cast(b),
        },
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


@once
def _scan(about: Keyed, xs: jax.Array, start: tuple, arrays: dict[str, Any]):
    reset, spike = about.value
    return reference.scan(xs, start, reset=reset, spike=spike, **arrays)
