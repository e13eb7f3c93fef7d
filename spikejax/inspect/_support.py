"""Where the surrogate's derivative is not zero, by the plain equations."""

from __future__ import annotations

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from spikejax import surrogate
from spikejax.combinators._rounded import Rounded
from spikejax.combinators.recurrent import Recurrent
from spikejax.core.elementwise import Elementwise, as_neurons
from spikejax.core.neuron import Neuron
from spikejax.core.spec import Spec, spec

PyTree = Any
WINDOW = 0.1  # of which a report tells what it would leave


def surrogate_of(about: Spec) -> surrogate.Surrogate | None:
    """That of a neuron which was given one."""
    if isinstance(about, Neuron):
        found = about.given.get("spike")
        return found if isinstance(found, surrogate.Surrogate) else None
    if isinstance(about, Elementwise):  # around neurons
        return surrogate_of(spec(about.children()["neuron"]))
    return None


@partial(jax.jit, static_argnums=0)
def masks(about: Spec, params: PyTree, state: PyTree, xs: jax.Array):
    """Of every step and neuron whether the membrane is inside the support."""

    def step(state, x):
        seen = []
        state, _ = _probed(about, seen).step(params, state, x)
        return state, seen[-1] if seen else None

    return jax.lax.scan(step, state, xs)[1]


def _probed(about: Spec, seen: list) -> Spec:
    """The spec of a neuron that also puts down what it gives to its surrogate."""
    if isinstance(about, Rounded):
        return about.replace(inner=_probed(spec(about.inner), seen).cell())
    inner = about.children().get("neuron")
    if inner is not None and isinstance(about, (Recurrent, Elementwise)):
        return about.replace(neuron=_probed(spec(inner), seen).cell())
    spike = surrogate_of(about)
    if spike is None or not isinstance(about, Neuron):
        return about
    if spike.support is None and spike.keep is None:
        return about

    def probe(v):
        if spike.keep is None:
            seen.append(jnp.abs(v) < spike.support)
            return spike(v)
        z, pull = jax.vjp(spike, v)
        seen.append(pull(jnp.ones_like(z))[0] != 0)
        return z

    return _given(about, probe)


def dense_dz(about: Spec, params: PyTree, state: PyTree, xs: jax.Array) -> str:
    """What a surrogate without a support costs, and what a window would change."""
    mask = masks(_windowed(about), params, state, xs)
    if mask is None:
        return ""
    left = f"`windowed(..., {WINDOW})` would leave {float(mask.mean()):.1%} of it"
    return f"; no support, so dz is dense: {left}, `sampled` few, unbiased"


def _windowed(about: Spec) -> Spec:
    """The same neurons, around which others may stand, with a window."""
    if isinstance(about, Rounded):
        return about.replace(inner=_windowed(spec(about.inner)).cell())
    inner = about.children().get("neuron")
    if inner is not None and isinstance(about, (Recurrent, Elementwise)):
        return about.replace(neuron=_windowed(spec(inner)).cell())
    spike = surrogate_of(about)
    if spike is None or not isinstance(about, Neuron):
        return about
    return _given(about, surrogate.windowed(spike, WINDOW))


def _given(about: Neuron, spike: Any) -> Neuron:
    """The same neuron with another spike."""
    equation: Any = about.equation
    given = equation.keywords | {"spike": spike}
    return about.replace(equation=partial(equation.func, *equation.args, **given))


def fires(about: Spec) -> bool:
    """Whether it has a surrogate: what has none, as `li`, puts out membranes."""
    given = about.fields().values()
    is_given = any(isinstance(value, surrogate.Surrogate) for value in given)
    return is_given or surrogate_of(about) is not None


def is_layer(about: Spec) -> bool:
    """Whether it is neurons, recurrent or not, in whatever precision."""
    if isinstance(about, Rounded):
        return is_layer(spec(about.inner))
    if isinstance(about, Recurrent):
        return True
    return as_neurons(about) is not None or fires(about)
