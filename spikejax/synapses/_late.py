"""Inputs that arrive late: the line that remembers them, and taps at their delays."""

from __future__ import annotations

from functools import partial
from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.dtypes import aligned
from spikejax.core.signal import Spikes
from spikejax.core.spec import UnrollResult
from spikejax.kernels import derivatives, manual, registry
from spikejax.kernels.delay import axons, native, reference
from spikejax.kernels.delay.product import delay_numbers, delay_spikes
from spikejax.kernels.dense import dense
from spikejax.kernels.matmul.product import matmul
from spikejax.kernels.rows import along
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


def heard(
    line: jax.Array, xs: jax.Array, start: jax.Array, taps: jax.Array
) -> jax.Array:
    """Numbers behind a line as the taps of their axons put them out.

    `start` (K,) or one for all, taps (K, M) or (M,).
    """
    size, steps = taps.shape[-1], len(xs)
    first = jnp.broadcast_to(len(line) - (size - 1) - start, xs.shape[-1:])
    cut = partial(jax.lax.dynamic_slice_in_dim, slice_size=steps + size - 1)
    seen = jax.vmap(cut, (-1, 0), -1)(jnp.concatenate([line, xs]), first)
    taps = jnp.moveaxis(taps.astype(xs.dtype), -1, 0)
    each: list[jax.Array] = [
        aligned(taps[m], xs) * seen[size - 1 - m : size - 1 - m + steps]
        for m in range(size)
    ]
    return sum(each[1:], each[0])


def along_axons(
    name: str,
    state: DelayLine,
    xs: Any,
    start: jax.Array,
    taps: jax.Array,
    w: jax.Array,
    bias: jax.Array | None = None,
) -> UnrollResult:
    """The same where an axon's synapses share its delay: `start` (K,), `taps` (K, M).

    Bits are moved in time and multiplied by w (K, N) times each tap, numbers are heard
    first; numbers that are found to be spikes are bits.
    """
    state.check(name, xs)
    end = state.after(xs)
    given = (state.line, start, taps, w, bias)
    if isinstance(xs, Spikes) and refusal_of_form(xs) is None:
        return UnrollResult(end, _of_bits(xs, *given))
    xs = dense(xs)
    if not reads_axons(xs, taps.shape[-1] * w.shape[1]):
        return UnrollResult(end, _of_numbers(xs, *given))

    def read(xs, *given):
        told = manual.alike(*axons.read(xs), xs, *given)
        return derivatives.call(_OF_NUMBERS, None, told)

    return UnrollResult(end, manual.platforms(read, _of_numbers, xs, *given))


def _of_bits(xs: Spikes, line, start, taps, w, bias) -> jax.Array:
    size = taps.shape[-1]
    late = axons.copies(xs, start, size, len(line) - size + 1)
    ys = matmul(late, axons.weights(w, taps, xs.dtype), bias=bias)
    some = min(len(line), len(ys))
    if not ys.size:
        return ys
    before = derivatives.call(_OF_LINE, some, manual.alike(line, start, taps, w))
    return ys.at[:some].add(before)


def _of_numbers(xs: jax.Array, line, start, taps, w, bias) -> jax.Array:
    late, w = heard(line, xs, start, taps), w.astype(xs.dtype)
    if reads_axons(xs, w.shape[1]):
        return matmul(late, w, bias=bias)
    return with_bias(late @ w, bias)


def _either(how: None, given: Any) -> jax.Array:
    """The product of numbers, as bits where they are few spikes."""
    del how
    fired, few, *rest = given

    def bits(xs, *rest):
        return _of_bits(Spikes(fired, None, xs), *rest)

    return jax.lax.cond(few, bits, _of_numbers, *rest)


def _back_either(how: None, given: Any, dy: jax.Array) -> Any:
    """Either's own way back: what branches compute is not kept for it."""
    del how
    fired, few, xs, line, start, *synapses = given

    def back(product, *moving):
        def run(xs, line, *synapses):
            return product(xs, line, start, *synapses)

        return jax.vjp(run, *moving)[1](dy)

    def bits(xs, *rest):
        return _of_bits(Spikes(fired, None, xs), *rest)

    both = (partial(back, bits), partial(back, _of_numbers))
    dx, dline, *dsynapses = jax.lax.cond(few, *both, xs, line, *synapses)
    return None, None, dx, dline, None, *dsynapses


def _rows_of_either(how: None, given: Any) -> Any:
    del how
    fired, few, xs, line, *rest = given
    names = [(None, *along(a)[1:]) for a in (fired, xs, line)]
    return (names[0], None, *names[1:], *[None for _ in rest])


_OF_NUMBERS = derivatives.Operation(
    _either,
    lambda how, moves, given: (_either(how, given), given),
    _back_either,
    lambda how, given: _of_numbers(*given[2:]),
    rows=_rows_of_either,
)


def _heard_of_line(some: int, given: Any) -> jax.Array:
    """What a line puts out in the first steps."""
    line, start, taps, w = given
    none = jnp.zeros((some, *line.shape[1:]), line.dtype)
    return heard(line, none, start, taps) @ w.astype(line.dtype)


def _run_line(some: int, given: Any) -> jax.Array:
    """The same, where anything has come in."""
    line, *_, w = given
    ys = jnp.zeros((some, *line.shape[1:-1], w.shape[1]), line.dtype)
    run = partial(_heard_of_line, some)
    return jax.lax.cond((line != 0).any(), run, lambda given: ys, given)


def _back_line(some: int, given: Any, dy: jax.Array) -> Any:
    line, start, taps, w = given
    (dline,) = jax.vjp(lambda a: _heard_of_line(some, (a, *given[1:])), line)[1](dy)

    def of_synapses(dy):
        run = lambda taps, w: _heard_of_line(some, (line, start, taps, w))  # noqa: E731
        return jax.vjp(run, taps, w)[1](dy)

    def none(dy):
        return jnp.zeros_like(taps), jnp.zeros_like(w)

    dtaps, dw = jax.lax.cond((line != 0).any(), of_synapses, none, dy)
    return dline, None, dtaps, dw


_OF_LINE = derivatives.Operation(
    _run_line,
    lambda some, moves, given: (_run_line(some, given), given),
    _back_line,
    _heard_of_line,
    rows=lambda some, given: ((None, *along(given[0])[1:]), None, None, None),
)


def reads_axons(xs: Any, outputs: int) -> bool:
    """Whether to count what is not zero costs little beside the product."""
    return registry.plan().cpu == "native" and xs.size * outputs >= WORTH_IT


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
    return refusal_of_form(xs) or native.refusal(weights)


def refusal_of_form(xs: Spikes) -> str | None:
    """Why these spikes are unpacked whatever the weights, or None."""
    if len(xs.features) != 1:
        return "bits of more than one axis"
    return None if isinstance(xs.cotangent, jax.Array) else "a slot that is no array"


def _from(xs: Any, first: int) -> Any:
    """The same sequence from a step on."""
    return jax.tree.map(lambda a: a[first:], xs) if first else xs
