"""Inputs that arrive late: the line that remembers them, and taps at their delays."""

from __future__ import annotations

from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.signal import Spikes
from spikejax.core.spec import UnrollResult
from spikejax.kernels import registry
from spikejax.kernels.delay import native, reference
from spikejax.kernels.delay.product import delay_numbers, delay_spikes
from spikejax.kernels.dense import dense
from spikejax.synapses._bias import with_bias

WORTH_IT = 2**18  # additions of a dense product; a call of a kernel costs as much


class DelayLine(NamedTuple):
    """The last inputs, oldest first: `(max_delay, *batch, features)`."""

    line: jax.Array

    def check(self, name: str, xs: Any) -> None:
        """Refuses a sequence that does not fit behind the line."""
        if xs.shape[1:] == self.line.shape[1:] and xs.dtype == self.line.dtype:
            return
        message = f"to fit a state of {self.line.dtype}{list(self.line.shape[1:])}"
        got = checks.Text(f"{xs.dtype}{list(xs.shape[1:])}")
        raise checks.refuse(name, "x", message, got)

    def after(self, xs: Any) -> DelayLine:
        """The state once all of a sequence has come in."""
        size, steps = len(self.line), xs.shape[0]
        last = dense(_from(xs, max(steps - size, 0)))
        rest = self.line[steps:]
        return DelayLine(jnp.concatenate([rest, last]) if len(rest) else last)


def through(
    name: str,
    state: DelayLine,
    xs: Any,
    start: jax.Array,
    taps: jax.Array,
    bias: jax.Array | None = None,
) -> UnrollResult:
    """A whole sequence through synapses that begin at `start`, with `taps`.

    See `kernels.delay`; bits and numbers cost their spikes where kernels run.
    """
    state.check(name, xs)
    end = state.after(xs)
    if isinstance(xs, Spikes) and refusal_of_spikes(xs, taps.dtype) is None:
        return UnrollResult(end, delay_spikes(xs, state.line, start, taps, bias))
    xs = dense(xs)
    work = xs.size * taps.shape[1] * (len(state.line) + 1)
    if refusal(xs.dtype, taps.dtype, work) is None:
        return UnrollResult(end, delay_numbers(xs, state.line, start, taps, bias))
    steps, *batch = xs.shape[:-1]
    rows = (prod(batch), xs.shape[-1])
    line = state.line.reshape(len(state.line), *rows)
    ys = reference.delayed(xs.reshape(steps, *rows), line, start, taps)
    return UnrollResult(end, with_bias(ys.reshape(steps, *batch, taps.shape[1]), bias))


def refusal(dtype: Any, weights: Any, work: int) -> str | None:
    """Why XLA's own convolution over time runs on numbers, or None."""
    backend = registry.plan().cpu
    if backend != "native":
        return f"kernels are {backend}"
    if dtype != weights:
        return f"an input of {dtype}, weights of {weights}"
    found = native.refusal(weights)
    return found or (None if work >= WORTH_IT else "too small for a kernel")


def refusal_of_spikes(xs: Spikes, weights: Any) -> str | None:
    """Why spikes are unpacked, or None."""
    if len(xs.features) != 1:
        return "bits of more than one axis"
    if not isinstance(xs.cotangent, jax.Array):
        return "a cotangent that is no array"
    return native.refusal(weights)


def _from(xs: Any, first: int) -> Any:
    """The same sequence from a step on."""
    return jax.tree.map(lambda a: a[first:], xs) if first else xs
