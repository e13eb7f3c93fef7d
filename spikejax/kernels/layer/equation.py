"""A neuron as the layer kernels know it, and which of them they refuse."""

from __future__ import annotations

from collections.abc import Callable
from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import reset as resets
from spikejax import surrogate
from spikejax.core.signal import Affine, Spikes
from spikejax.kernels.layer.arrays import (
    BOX,
    MOST,
    NONE,
    SUBTRACT,
    TRIANGLE,
    TYPES,
    ZERO,
    refusal_of_arrays,
)
from spikejax.kernels.matmul.auto import LOW_RANK

RULES = {
    resets.subtract.rule: SUBTRACT,
    resets.zero.rule: ZERO,
    resets.none.rule: NONE,
}
# Whose derivative a kernel knows; that of others is computed between the kernels.
SLOPES = {
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
    """What a layer receives of itself: y w + b, and the y to begin with.

    `w` is (N, N), or the connections there are, a `CSR` or `FanOut`. What is `held` is
    a constant to the gradient: no cotangent of a spike comes back through it.
    """

    w: Any
    b: jax.Array | None
    y: jax.Array
    held: bool = False


class State(NamedTuple):
    """What a layer carries from step to step, each `(*batch, neurons)`.

    Attributes:
        u: membrane, as it was held against the threshold.
        z: spikes of the last step, which reset the membrane.
        i: synaptic current, or None for a layer without `alpha`.
        y: last output, which is fed back, or None for a layer without feedback.
        h: second current, or None for a layer without `gain`.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> rest = jnp.zeros((2, 3))  # batch, neurons
      >>> state = sj.events.State(u=rest, z=rest)  # a lif without feedback
    """

    u: jax.Array
    z: jax.Array
    i: jax.Array | None = None
    y: jax.Array | None = None
    h: jax.Array | None = None


def refusal(
    equation: Equation, start: State, xs: Any, feedback: Feedback | None
) -> str | None:
    """Why there is no native kernel for a layer, or None if there is one."""
    if equation.why is not None:
        return equation.why
    reset, spike = equation.reset, equation.spike
    if surrogate.is_smooth():
        return "a smooth function stands in for the spike"
    unfit = refusal_of_arrays(start, xs)
    if unfit is not None:
        return unfit
    if not isinstance(reset, resets.Reset) or reset.rule not in RULES:
        return "the reset is not `subtract`, `zero` or `none`"
    rule_of = RULES[reset.rule]
    if reset.is_attached and reset.is_delayed and rule_of == ZERO:
        return "the reset is `zero`, delayed and attached"
    if equation.gain is not None and (reset.is_attached or rule_of == SUBTRACT):
        return "the reset of two currents is not `zero` or `none`"
    if not isinstance(spike, surrogate.Surrogate):
        return "the surrogate is a function of its own"
    if spike.keep is not None:
        return "the surrogate is sampled"
    known = spike.function in SLOPES
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


def refusal_of(product: Affine) -> str | None:
    """Why a product has no kernel in one piece with a layer, or None if it has."""
    if product.kernel == "dense":
        return "the product is to be dense"
    types = (product.w.dtype, product.dtype)
    if product.x.dtype not in types:
        return "the product's input is of a type of its own"
    if not {types[0].name, types[1].name} <= {*TYPES}:
        return f"kernels are of type {', '.join(TYPES)}"
    if isinstance(product.x, Spikes) and product.w.shape[1] <= LOW_RANK:
        return "a product so narrow is as fast alone"
    if isinstance(product.x, Spikes) and len(product.x.features) != 1:
        return "bits run over several axes of features"
    if not 0 < product.w.shape[0] <= MOST or prod(product.x.shape[1:-1]) > MOST:
        return f"there are more than {MOST} inputs or rows"
    return None
