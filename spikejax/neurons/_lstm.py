"""The spiking LSTM, whatever its two maps are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import reset as resets
from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.dtypes import aligned, float_struct
from spikejax.core.signal import DENSE, Want
from spikejax.core.spec import (
    Spec,
    UnrollResult,
    describe,
    output,
    run_child,
    scanned,
    spec,
)
from spikejax.kernels.dense import dense
from spikejax.surrogate._given import check_spike


class LstmState(NamedTuple):
    """Cell state `syn` and hidden state `mem`, which is the membrane.

    Both are those of the instant at which the spikes `H(mem - θ)` were found.
    """

    syn: jax.Array
    mem: jax.Array


class Lstm(Spec):
    """What a spiking LSTM was given; `input` and `feedback` make four times `features`.

    `pool`, if any, acts on the membrane before it is held against the threshold.
    """

    label: str
    features: int
    input: Cell
    feedback: Cell
    pool: Cell | None
    threshold: Any
    reset: resets.Reset
    spike: Callable

    def __repr__(self) -> str:
        given = {"features": self.features, "threshold": self.threshold}
        given |= {"input": self.input, "pool": self.pool}
        given |= {"reset": self.reset, "spike": self.spike}
        return (
            f"{self.label}({', '.join(f'{k}={describe(v)}' for k, v in given.items())})"
        )

    def entries(self) -> tuple[str, ...]:
        names = ("input", "feedback")
        return (*names, "threshold") if callable(self.threshold) else names

    def init(self, key: jax.Array, x):
        x = float_struct(self.label, x)
        input_key, feedback_key, threshold_key, pool_key = jax.random.split(key, 4)
        params, state = {}, ()
        params["input"], _ = self.input.init(input_key, x)
        gates = output(self.input, params["input"], state, x)
        mem = jnp.zeros((*gates.shape[:-1], self.features), gates.dtype)
        params["feedback"], _ = self.feedback.init(feedback_key, mem)
        if self.pool is not None:
            self.pool.init(pool_key, mem)  # refuses what it cannot pool
        if callable(self.threshold):
            shape = (self.features,)
            params["threshold"] = self.threshold(threshold_key, shape, gates.dtype)
        elif jnp.shape(self.threshold) not in ((), (self.features,)):
            message = f"to be a number or one for each of {self.features} features"
            got = checks.Text(f"shape {list(jnp.shape(self.threshold))}")
            raise checks.refuse(self.label, "threshold", message, got)
        return params, LstmState(mem, mem)

    def step(self, params: dict, state: LstmState, x):
        _, current = self.input.step(params["input"], (), x)
        return self._advance(params, state, current)

    def accepts(self, want: Want) -> Want:
        del want
        return spec(self.input).accepts(DENSE)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        """The input's map of all time steps at once, then a scan."""
        del want
        mapped = run_child(self.input, params["input"], (), xs)
        return scanned(self._advance, params, state, dense(mapped.ys), seen)

    def children(self):
        pool = {} if self.pool is None else {"pool": self.pool}
        return {"input": self.input, "feedback": self.feedback, **pool}

    def split(self, params, state):
        del state
        return {k: (params.get(k, {}), ()) for k in self.children()}

    @property
    def computes(self) -> bool:
        return True

    def _advance(self, params: dict, state: LstmState, current: jax.Array):
        """One time step with the input already mapped."""
        threshold = params.get("threshold", self.threshold)
        threshold = aligned(jnp.asarray(threshold, current.dtype), current)
        syn, before = state
        checks.fits_state(self.label, before.shape[:-1], current.shape[:-1])
        z = self.spike(before - threshold)
        if not self.reset.is_delayed:
            before = self.reset(before, z, threshold)
        _, back = self.feedback.step(params["feedback"], (), before)
        i, f, g, o = jnp.split(current + back, 4, axis=-1)
        syn = jax.nn.sigmoid(f) * syn + jax.nn.sigmoid(i) * jnp.tanh(g)
        mem = jax.nn.sigmoid(o) * jnp.tanh(syn)
        if self.reset.is_delayed:
            mem = self.reset(mem, z, threshold)
        shown = mem if self.pool is None else self.pool.step({}, (), mem)[1]
        return LstmState(syn, mem), self.spike(shown - threshold)


def make(
    name: str,
    features: int,
    connect: Callable,
    pool: Cell | None,
    *,
    bias: Any,
    threshold: Any,
    reset: Any,
    spike: Callable,
) -> Cell:
    """The cell whose maps of input and feedback are `connect(features, bias=)`."""
    checks.whole(name, 1, features=features)
    checks.positive(name, threshold=threshold)
    check_spike(name, spike)
    about = Lstm(
        name,
        features,
        connect(4 * features, bias=bias),
        connect(4 * features, bias=False),
        None if pool is None else as_cell(name, "pool", pool),
        threshold,
        resets.as_reset(name, reset),
        spike,
    )
    return about.cell()
