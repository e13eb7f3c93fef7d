"""The spiking LSTM, whatever its two maps are."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check, cell
from spikejax import reset as resets


class LstmState(NamedTuple):
    """Cell state `syn` and hidden state `mem`, which is the membrane.

    Both are those of the instant at which the spikes `H(mem - θ)` were found.
    """

    syn: jax.Array
    mem: jax.Array


class Lstm(NamedTuple):
    """What a spiking LSTM was given; `input` and `feedback` make four times `features`.

    `pool`, if any, acts on the membrane before it is held against the threshold.
    """

    name: str
    features: int
    input: cell.Cell
    feedback: cell.Cell
    pool: cell.Cell | None
    threshold: Any
    reset: resets.Reset
    spike: Callable

    @property
    def takes_spikes(self) -> bool:
        """Whether packed spikes may come in."""
        return getattr(cell.spec(self.input), "takes_spikes", False)

    def _describe(self, describe: Callable) -> str:
        given = {"features": self.features, "threshold": self.threshold}
        given |= {"input": self.input, "pool": self.pool}
        given |= {"reset": self.reset, "spike": self.spike}
        return (
            f"{self.name}({', '.join(f'{k}={describe(v)}' for k, v in given.items())})"
        )


def make(
    name: str,
    features: int,
    connect: Callable,
    pool: cell.Cell | None,
    *,
    bias: bool,
    threshold: Any,
    reset: Any,
    spike: Callable,
) -> cell.Cell:
    """The cell whose maps of input and feedback are `connect(features, bias=)`."""
    _check.whole(name, 1, features=features)
    _check.positive(name, threshold=threshold)
    about = Lstm(
        name,
        features,
        connect(4 * features, bias=bool(bias)),
        connect(4 * features, bias=False),
        None if pool is None else cell.as_cell(name, "pool", pool),
        threshold,
        resets.as_reset(name, reset),
        spike,
    )
    return cell.make(about, _init, _step, _unroll)


def _init(about: Lstm, key: jax.Array, x):
    x = cell.float_struct(about.name, x)
    input_key, feedback_key, threshold_key, pool_key = jax.random.split(key, 4)
    params, state = {}, ()
    params["input"], _ = about.input.init(input_key, x)
    gates = cell.output(about.input, params["input"], state, x)
    mem = jnp.zeros((*gates.shape[:-1], about.features), gates.dtype)
    params["feedback"], _ = about.feedback.init(feedback_key, mem)
    if about.pool is not None:
        about.pool.init(pool_key, mem)  # refuses what it cannot pool
    if callable(about.threshold):
        shape = (about.features,)
        params["threshold"] = about.threshold(threshold_key, shape, gates.dtype)
    elif jnp.shape(about.threshold) not in ((), (about.features,)):
        message = f"to be a number or one for each of {about.features} features"
        got = _check.Text(f"shape {list(jnp.shape(about.threshold))}")
        raise _check.refuse(about.name, "threshold", message, got)
    return params, LstmState(mem, mem)


def _step(about: Lstm, params: dict, state: LstmState, x):
    _, current = about.input.step(params["input"], (), x)
    return _advance(about, params, state, current)


def _unroll(about: Lstm, params: dict, state: LstmState, xs):
    """The input's map of all time steps at once, then a scan."""
    _, currents = about.input.unroll(params["input"], (), xs)
    return cell.scan(partial(_advance, about), params, state, currents)


def _advance(about: Lstm, params: dict, state: LstmState, current: jax.Array):
    """One time step with the input already mapped."""
    threshold = params.get("threshold", about.threshold)
    threshold = jnp.asarray(threshold, current.dtype)
    syn, before = state
    z = about.spike(before - threshold)
    if not about.reset.is_delayed:
        before = about.reset(before, z, threshold)
    _, back = about.feedback.step(params["feedback"], (), before)
    i, f, g, o = jnp.split(current + back, 4, axis=-1)
    syn = jax.nn.sigmoid(f) * syn + jax.nn.sigmoid(i) * jnp.tanh(g)
    mem = jax.nn.sigmoid(o) * jnp.tanh(syn)
    if about.reset.is_delayed:
        mem = about.reset(mem, z, threshold)
    shown = mem if about.pool is None else about.pool.step({}, (), mem)[1]
    return LstmState(syn, mem), about.spike(shown - threshold)
