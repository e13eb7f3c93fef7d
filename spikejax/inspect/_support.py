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
    if spike is None or spike.support is None or not isinstance(about, Neuron):
        return about

    def probe(v):
        seen.append(jnp.abs(v) < spike.support)
        return spike(v)

    equation: Any = about.equation
    given = equation.keywords | {"spike": probe}
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
