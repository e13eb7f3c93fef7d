"""The neurons of NIR, where they are more than the library's own.

`u ← β v + (1 - β) u_rest + g x` with the membrane `v` after
its reset to any value, and with any start. Where `g = 1` and rest, reset and start
are zero these are `lif`, `cuba_lif`, `li`, `cuba_li`, which have kernels, and which are
taken then.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from spikejax import reset as resets
from spikejax.core.cell import Cell
from spikejax.core.neuron import neuron
from spikejax.neurons.cuba_li import CubaLiState
from spikejax.neurons.cuba_lif import CubaLifState
from spikejax.neurons.li import LiState
from spikejax.neurons.lif import LifState


def resting_lif(*, reset: Callable, spike: Callable, **constants: Any) -> Cell:
    """LIF with `beta`, `gain`, `rest`, `v_reset`, `threshold` and `start`."""
    step = partial(_lif, reset=resets.as_reset("resting_lif", reset), spike=spike)
    return neuron(step, partial(_begin, LifState), name="resting_lif", **constants)


def resting_cuba_lif(*, reset: Callable, spike: Callable, **constants: Any) -> Cell:
    """The same behind an exponential synapse of decay `alpha` and weight `w_in`."""
    step = partial(
        _cuba_lif, reset=resets.as_reset("resting_cuba_lif", reset), spike=spike
    )
    return neuron(
        step, partial(_begin, CubaLifState), name="resting_cuba_lif", **constants
    )


def resting_li(**constants: Any) -> Cell:
    """Leaky integrator with `beta`, `gain`, `rest` and `start`."""
    return neuron(_li, partial(_begin, LiState), name="resting_li", **constants)


def resting_cuba_li(**constants: Any) -> Cell:
    """The same behind an exponential synapse of decay `alpha` and weight `w_in`."""
    return neuron(
        _cuba_li, partial(_begin, CubaLiState), name="resting_cuba_li", **constants
    )


def _begin(state: Any, x: jax.ShapeDtypeStruct, *, start, **constants: Any):
    """Membranes at their start, all else at zero."""
    del constants
    zero = jnp.zeros(x.shape, x.dtype)
    u = jnp.broadcast_to(jnp.asarray(start, x.dtype), x.shape)
    return state(*(u if field == "u" else zero for field in state._fields))


def _lif(
    state: LifState, x, *, beta, gain, rest, v_reset, threshold, start, reset, spike
):
    del start  # of the state

    def advance(above):
        return beta * (above + v_reset) + (1 - beta) * rest + gain * x - v_reset

    above = resets.flow(reset, advance, state.u - v_reset, state.z, threshold)
    u = above + v_reset
    z = spike(u - threshold)
    return LifState(u, z), z


def _cuba_lif(state: CubaLifState, x, *, alpha, w_in, **membrane):
    i = alpha * state.i + w_in * x
    inner, z = _lif(LifState(state.u, state.z), i, **membrane)
    return CubaLifState(i, *inner), z


def _li(state: LiState, x, *, beta, gain, rest, start):
    del start  # of the state
    u = beta * state.u + (1 - beta) * rest + gain * x
    return LiState(u), u


def _cuba_li(state: CubaLiState, x, *, alpha, w_in, **membrane):
    i = alpha * state.i + w_in * x
    inner, u = _li(LiState(state.u), i, **membrane)
    return CubaLiState(i, *inner), u
