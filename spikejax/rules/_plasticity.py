"""Local plasticity: a pure update of weights from traces of spikes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core import checks


class Plasticity(NamedTuple):
    """A rule that changes weights by what their two neurons do.

    Attributes:
      init: `(pre, post) -> traces`, of one time step of spikes `(*batch, inputs)` and
        `(*batch, outputs)`, arrays or their structs; nobody has fired yet.
      step: `(w, traces, pre, post) -> (w, traces)`, one time step; weights are
        `(inputs, outputs)`, and what a batch does to them is summed.
      unroll: `(w, traces, pres, posts) -> (w, traces)`, the whole sequence, time on
        axis 0.
      events: `(w, events, memory=None) -> (w, memory)`: the same by a list of spikes
        (`spike_events`) of one sample. A weight is touched when one of its neurons
        fires, a trace when its neuron does; `memory` goes on to the next list, whose
        times count on. None where a rule has no such form.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> rule = sj.rules.stdp(20.0, 20.0, a_plus=0.1, a_minus=0.1)
      >>> pre, post = jnp.ones(3), jnp.zeros(2)
      >>> w, traces = rule.step(jnp.zeros((3, 2)), rule.init(pre, post), pre, post)
      >>> w.shape
      (3, 2)
    """

    init: Callable
    step: Callable
    unroll: Callable
    events: Callable | None = None


class Traces(NamedTuple):
    """Exponential traces of the spikes of both sides.

    Attributes:
      pre: one for each time constant, `(traces, *batch, inputs)`.
      post: `(traces, *batch, outputs)`.
    """

    pre: jax.Array
    post: jax.Array


class Memory(NamedTuple):
    """Traces of one sample, each as it was when its neuron fired last.

    Attributes:
      pre: `(traces, inputs)`, with the spike of that time.
      post: `(traces, outputs)`.
      pre_time: when each input fired last, `(inputs,)`.
      post_time: when each output fired last, `(outputs,)`.
    """

    pre: jax.Array
    post: jax.Array
    pre_time: jax.Array
    post_time: jax.Array


class SpikeEvents(NamedTuple):
    """Spikes as a list, by time; in one time step those of the inputs come first.

    Attributes:
      times: in steps, `(spikes,)`.
      neurons: who fired, likewise.
      is_post: whether it is an output, likewise.

    Example:
      >>> import numpy as np, spikejax as sj
      >>> found = sj.rules.spike_events(np.eye(2), np.ones((2, 1)))
      >>> found.times.tolist(), found.is_post.tolist()
      ([0, 0, 1, 1], [False, True, False, True])
    """

    times: np.ndarray
    neurons: np.ndarray
    is_post: np.ndarray


class Window(NamedTuple):
    """What two neurons do to their weight.

    Attributes:
      tau_pre: time constants of the traces of inputs, in steps.
      tau_post: those of outputs.
      plus: growth at a spike of the output: for a pair, and for each unit of the
        output's own second trace.
      minus: decline at a spike of the input, likewise.
      low: the least weight.
      high: the largest.
    """

    tau_pre: tuple[Any, ...]
    tau_post: tuple[Any, ...]
    plus: tuple[Any, ...]
    minus: tuple[Any, ...]
    low: Any
    high: Any


def spike_events(pres: Any, posts: Any) -> SpikeEvents:
    """The spikes of a sequence as a list, for `Plasticity.events`.

    Args:
      pres: spikes of the inputs, `(time, inputs)`, of one sample.
      posts: of the outputs, `(time, outputs)`.

    Returns:
      `SpikeEvents` of NumPy arrays, as their number is not known before.

    Raises:
      ValueError: other than two axes, or two lengths of time.

    Example:
      >>> import numpy as np, spikejax as sj
      >>> sj.rules.spike_events(np.eye(3), np.ones((3, 1))).neurons.tolist()
      [0, 0, 1, 0, 2, 0]
    """
    pres, posts = np.asarray(pres), np.asarray(posts)
    for name, value in {"pres": pres, "posts": posts}.items():
        if value.ndim != 2 or len(value) != len(pres):
            message = f"of shape ({len(pres)}, neurons)"
            got = checks.Text(f"shape {list(value.shape)}")
            raise checks.refuse("rules.spike_events", name, message, got)
    (t, i), (s, j) = np.nonzero(pres), np.nonzero(posts)
    times = np.concatenate([t, s])
    is_post = np.repeat([False, True], [len(t), len(s)])
    order = np.lexsort([is_post, times])
    return SpikeEvents(times[order], np.concatenate([i, j])[order], is_post[order])


def plastic(window: Window) -> Plasticity:
    """The rule of a window, in its three forms."""

    def init(pre, post):
        many = (len(window.tau_pre), *pre.shape), (len(window.tau_post), *post.shape)
        return Traces(jnp.zeros(many[0], pre.dtype), jnp.zeros(many[1], post.dtype))

    def step(w, traces, pre, post):
        old, minus, plus = paired(window, traces, pre, post)
        w = limited(window, w - minus)
        return limited(window, w + plus), fired(old, pre, post)

    def unroll(w, traces, pres, posts):
        return over_time(step, w, traces, pres, posts)

    def events(w, events, memory=None):
        return by_events(window, w, events, memory)

    return Plasticity(init, step, unroll, events)


def over_time(step: Callable, w, traces, *given):
    """`lax.scan` of a step on weights and traces."""

    def body(held, now):
        return step(*held, *now), None

    return jax.lax.scan(body, (w, traces), given)[0]


def paired(window: Window, traces: Traces, pre, post):
    """The traces before this step's spikes, and what both sides' spikes do."""
    old = Traces(
        traces.pre * _decay(window.tau_pre, traces.pre),
        traces.post * _decay(window.tau_post, traces.post),
    )
    minus = _outer(pre * _gain(window.minus, old.pre), old.post[0])
    plus = _outer(old.pre[0], post * _gain(window.plus, old.post))
    return old, minus, plus


def fired(old: Traces, pre, post) -> Traces:
    """Traces with the spikes of a step."""
    return Traces(old.pre + pre, old.post + post)


def limited(window: Window, w: jax.Array) -> jax.Array:
    """Weights in their range."""
    return jnp.clip(w, window.low, window.high)


def check(name: str, low: Any, high: Any, **positive: Any) -> None:
    """Refuses time constants that are none, and a range without width."""
    checks.positive(name, **positive)
    if not low < high:
        message = f"above `low` = {low:g}"
        raise checks.refuse(name, "high", message, high)


def by_events(window: Window, w, events: SpikeEvents, memory: Memory | None):
    """One spike after another; a trace decays between them in one step."""
    inputs, outputs = w.shape
    if memory is None:
        never = jnp.iinfo(jnp.int32).min // 2
        memory = Memory(
            jnp.zeros((len(window.tau_pre), inputs), w.dtype),
            jnp.zeros((len(window.tau_post), outputs), w.dtype),
            jnp.full((inputs,), never, jnp.int32),
            jnp.full((outputs,), never, jnp.int32),
        )

    def seen(traces, taus, last, t):
        """Before the spikes of this step, also of a neuron that has fired in it."""
        gone = (t - last).astype(w.dtype)
        before = traces - (gone == 0).astype(w.dtype)
        return before * jnp.exp(-gone / _column(taus, w.dtype))

    def body(held, event):
        w, m = held
        t, n, is_post = event
        pre = seen(m.pre, window.tau_pre, m.pre_time, t)
        post = seen(m.post, window.tau_post, m.post_time, t)
        i, j = jnp.minimum(n, inputs - 1), jnp.minimum(n, outputs - 1)
        # In place: a slice goes back as it was where it is not its neuron that fired.
        row = jax.lax.dynamic_slice_in_dim(w, i, 1)
        less = limited(window, row - _gain(window.minus, pre[:, i]) * post[:1])
        row = jnp.where(is_post, row, less)
        w = jax.lax.dynamic_update_slice_in_dim(w, row, i, 0)
        column = jax.lax.dynamic_slice_in_dim(w, j, 1, 1)
        more = limited(
            window, column + _gain(window.plus, post[:, j]) * pre[0, :, None]
        )
        column = jnp.where(is_post, more, column)
        w = jax.lax.dynamic_update_slice_in_dim(w, column, j, 1)
        i = jnp.where(is_post, inputs, n)  # out of range: nothing is written
        j = jnp.where(is_post, n, outputs)
        return (
            w,
            Memory(
                m.pre.at[:, i].set(pre[:, n] + 1, mode="drop"),
                m.post.at[:, j].set(post[:, n] + 1, mode="drop"),
                m.pre_time.at[i].set(t, mode="drop"),
                m.post_time.at[j].set(t, mode="drop"),
            ),
        ), None

    times, neurons = (jnp.asarray(a, jnp.int32) for a in events[:2])
    given = (times, neurons, jnp.asarray(events.is_post))
    return jax.lax.scan(body, (w, memory), given)[0]


def _decay(taus: tuple, traces: jax.Array) -> jax.Array:
    decays = jnp.exp(-1 / _column(taus, traces.dtype))
    return decays.reshape(-1, *(1,) * (traces.ndim - 1))


def _column(taus: tuple, dtype: Any) -> jax.Array:
    return jnp.stack([jnp.asarray(tau, dtype) for tau in taus])[:, None]


def _gain(amounts: tuple, own: jax.Array) -> jax.Array:
    """What a spike does: for a pair, and more by what its own neuron did before."""
    gain = jnp.asarray(amounts[0], own.dtype)
    for amount, trace in zip(amounts[1:], own[1:], strict=True):
        gain = gain + jnp.asarray(amount, own.dtype) * trace
    return gain


def _outer(left: jax.Array, right: jax.Array) -> jax.Array:
    """Summed over the batch."""
    return left.reshape(-1, left.shape[-1]).T @ right.reshape(-1, right.shape[-1])
