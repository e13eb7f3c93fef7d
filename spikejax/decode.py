"""From spikes and membranes to answers: counts, rates, times, votes.

Outputs are `(time, *batch, neurons)`. Where there are more neurons than classes they
are a **population code**: `classes` says how many, and neuron `n` of `N` votes for
class `⌊n C/N⌋`, so each class has a block of neurons side by side.

Sequences of unequal length are padded at their end, and `lengths`, integers `(*batch)`,
say how many steps count; or `mask`, bool `(time, *batch)`, says which. Values and
gradients are those of the sequences without the other steps, whatever these hold.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer
from jaxtyping import Array, Float, Int, Shaped

from spikejax.core import checks, padding
from spikejax.core.blocks import blocks as blocks


def count(
    zs: Shaped[Array, "time *batch neurons"],
    classes: int | None = None,
    *,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, "*batch classes"]:
    """Spikes of each neuron or, with `classes`, of each class's neurons together.

    Args:
      zs: spikes, `(time, *batch, neurons)`.
      classes: how many classes share the neurons.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Returns:
      `(*batch, neurons)` or `(*batch, classes)`.

    Raises:
      ValueError: `classes` does not divide the neurons; `lengths` or `mask` of
        another shape or (outside `jit`) out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> sj.decode.count(jnp.ones((5, 2, 6)), classes=3).tolist()
      [[10.0, 10.0, 10.0], [10.0, 10.0, 10.0]]
    """
    zs, _ = _counted("decode.count", zs, lengths, mask)
    return _blocks("decode.count", zs, classes).sum((0, -1))


def rate(
    zs: Shaped[Array, "time *batch neurons"],
    classes: int | None = None,
    *,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, "*batch classes"]:
    """Spikes per step and neuron, of each neuron or of each class's on average.

    Args:
      zs: spikes, `(time, *batch, neurons)`, at least one step.
      classes: how many classes share the neurons.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Returns:
      `(*batch, neurons)` or `(*batch, classes)`.

    Raises:
      ValueError: `classes` does not divide the neurons; `lengths` or `mask` of
        another shape or (outside `jit`) out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
      >>> sj.decode.rate(zs).tolist()
      [0.75, 0.25]
    """
    zs, keep = _counted("decode.rate", zs, lengths, mask)
    return padding.mean(_blocks("decode.rate", zs, classes).mean(-1), keep)


def vote(
    zs: Shaped[Array, "time *batch neurons"],
    classes: int | None = None,
    *,
    lengths: Any = None,
    mask: Any = None,
) -> Int[Array, "*batch"]:
    """The class with most spikes, the first of equals: the population's vote.

    Args:
      zs: spikes, `(time, *batch, neurons)`.
      classes: how many classes share the neurons.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Returns:
      Integer classes, `(*batch)`.

    Raises:
      ValueError: `classes` does not divide the neurons; `lengths` or `mask` of
        another shape or (outside `jit`) out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
      >>> sj.decode.vote(zs).tolist()
      0
    """
    return jnp.argmax(count(zs, classes, lengths=lengths, mask=mask), -1)


def spike_times(
    zs: Shaped[Array, "time *batch neurons"],
    spikes: int = 1,
    *,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, "spikes *batch neurons"]:
    """The steps of the first spikes of each neuron, differentiable.

    A spike that does not come counts as one at the last step. A time falls as the spike
    at that time grows: `∂t/∂z_t = -1` there, else 0, so gradients
    ask neurons that fire late, or not at all, to fire earlier.

    Args:
      zs: spikes, `(time, *batch, neurons)`, at least one step.
      spikes: how many of each neuron.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Returns:
      Times in steps from 0, `(spikes, *batch, neurons)`, in at least single precision.
      Only steps that count are counted; NaN for a sequence without any.

    Raises:
      ValueError: `spikes` out of range, or no time steps; `lengths` or `mask` of
        another shape or (outside `jit`) out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
      >>> sj.decode.spike_times(zs, 2).tolist()  # first and second
      [[0.0, 2.0], [1.0, 3.0]]

    Reference: Eshraghian et al., "Training spiking neural networks using lessons
    from deep learning", Proceedings of the IEEE 111(9), 2023,
    doi:10.1109/JPROC.2023.3308088.
    """
    checks.whole("decode.spike_times", 1, spikes=spikes)
    if jnp.ndim(zs) < 1 or zs.shape[0] < 1:
        got = checks.Text(f"shape {list(jnp.shape(zs))}")
        raise checks.refuse("decode.spike_times", "zs", "at least one time step", got)
    zs, keep = _counted("decode.spike_times", zs, lengths, mask)
    if keep is None:
        return _spike_times(zs, _ends(zs), spikes)
    last = len(zs) - 1 - jnp.argmax(keep[::-1], 0).astype(jnp.int32)
    ends = jnp.broadcast_to(padding.expanded(last, zs.ndim - 1), zs.shape[1:])
    times = _spike_times(zs, ends, spikes)
    before = jnp.cumsum(keep, 0, dtype=jnp.int32) - 1  # of the steps that count
    at = jax.lax.stop_gradient(times).astype(jnp.int32)
    before = jnp.broadcast_to(padding.expanded(before, zs.ndim), zs.shape)
    skipped = at - jnp.take_along_axis(before, at, 0)
    times = times - skipped.astype(times.dtype)
    return jnp.where(padding.expanded(keep.any(0), zs.ndim - 1)[None], times, jnp.nan)


def _ends(zs):
    return jnp.full(zs.shape[1:], len(zs) - 1, jnp.int32)


@partial(jax.custom_jvp, nondiff_argnums=(2,))
def _spike_times(zs, ends, spikes):
    """Steps of the first spikes; one that does not come has the step in `ends`."""
    fired = (zs > 0)[None]
    order = jnp.cumsum(fired, 1, dtype=jnp.int32)
    which = jnp.arange(1, spikes + 1, dtype=jnp.int32)
    hits = fired & (order == padding.expanded(which, order.ndim))
    times = jnp.where(hits.any(1), hits.argmax(1).astype(jnp.int32), ends[None])
    return times.astype(padding.wide(zs.dtype))


@_spike_times.defjvp
def _spike_times_jvp(spikes, primals, tangents):
    times = _spike_times(*primals, spikes)
    steps = jnp.arange(primals[0].shape[0], dtype=times.dtype)
    steps = padding.expanded(steps[None], times.ndim + 1)
    tangent = jnp.where(steps == times[:, None], tangents[0][None], 0).sum(1)
    return times, -tangent.astype(times.dtype)


def first_spike(
    zs: Shaped[Array, "time *batch neurons"],
    classes: int | None = None,
    *,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, "*batch classes"]:
    """The step of the first spike of each neuron or, with `classes`, of each class.

    As `spike_times`, whose gradient it has.

    Args:
      zs: spikes, `(time, *batch, neurons)`, at least one step.
      classes: how many classes share the neurons.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Returns:
      Times in steps from 0, `(*batch, neurons)` or `(*batch, classes)`.

    Raises:
      ValueError: `classes` does not divide the neurons, or no time steps; `lengths` or
        `mask` of another shape or (outside `jit`) out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
      >>> sj.decode.first_spike(zs).tolist()
      [0.0, 2.0]
    """
    times = spike_times(zs, lengths=lengths, mask=mask)[0]
    return _blocks("decode.first_spike", times, classes).min(-1)


def mean_membrane(
    us: Shaped[Array, "time *batch neurons"],
    classes: int | None = None,
    *,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, "*batch classes"]:
    """The membrane averaged over time and, with `classes`, over a class's neurons.

    Args:
      us: membranes, `(time, *batch, neurons)`, at least one step.
      classes: how many classes share the neurons.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Returns:
      `(*batch, neurons)` or `(*batch, classes)`.

    Raises:
      ValueError: `classes` does not divide the neurons; `lengths` or `mask` of
        another shape or (outside `jit`) out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> sj.decode.mean_membrane(jnp.array([[0.0, 1.0], [0.5, 0.0]])).tolist()
      [0.25, 0.5]
    """
    us, keep = _counted("decode.mean_membrane", us, lengths, mask)
    return padding.mean(_blocks("decode.mean_membrane", us, classes).mean(-1), keep)


def max_membrane(
    us: Shaped[Array, "time *batch neurons"],
    classes: int | None = None,
    *,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, "*batch classes"]:
    """The highest membrane over time; with `classes`, of a class's average neuron.

    Args:
      us: membranes, `(time, *batch, neurons)`, at least one step.
      classes: how many classes share the neurons.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Returns:
      `(*batch, neurons)` or `(*batch, classes)`.

    Raises:
      ValueError: `classes` does not divide the neurons; `lengths` or `mask` of
        another shape or (outside `jit`) out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> sj.decode.max_membrane(jnp.array([[0.0, 1.0], [0.5, 0.0]])).tolist()
      [0.5, 1.0]
    """
    us, keep = _counted("decode.max_membrane", us, lengths, mask)
    return padding.highest(_blocks("decode.max_membrane", us, classes).mean(-1), keep)


def softmax_sum(
    us: Shaped[Array, "time *batch neurons"],
    classes: int | None = None,
    *,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, "*batch classes"]:
    """The softmax of every step, added up: `s = Σ_t softmax(u_t)`.

    Each step has one vote, divided over the classes; `loss.ce_softmax_sum` trains it.

    Args:
      us: membranes, `(time, *batch, neurons)`.
      classes: how many classes share the neurons; their membranes are averaged.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Returns:
      `(*batch, neurons)` or `(*batch, classes)`, from 0 to the number of steps.

    Raises:
      ValueError: `classes` does not divide the neurons; `lengths` or `mask` of
        another shape or (outside `jit`) out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> sj.decode.softmax_sum(jnp.zeros((4, 2))).tolist()
      [2.0, 2.0]

    Reference: Bittar, Garner, "A surrogate gradient spiking baseline for speech
    command recognition", Frontiers in Neuroscience 16, 2022,
    doi:10.3389/fnins.2022.865897.
    """
    us, keep = _counted("decode.softmax_sum", us, lengths, mask)
    votes = jax.nn.softmax(_blocks("decode.softmax_sum", us, classes).mean(-1), -1)
    return padding.hidden(votes, keep).sum(0)


def phase(
    zs: Shaped[Array, "time *batch neurons"],
    bits: int = 8,
    *,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, "*batch neurons"]:
    """The value of a phase code: `Σ_t z_t 2^(-(1 + t mod K))` per period.

    Args:
      zs: spikes, `(time, *batch, neurons)`, a whole number of periods.
      bits: `K`, steps per period.
      lengths: steps of each sequence, integers `(*batch)`, each a whole number of
        periods; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Returns:
      Values in [0, 1), `(*batch, neurons)`; under `jit` NaN for a sequence whose steps
      are not a whole number of periods.

    Raises:
      ValueError: the steps are not a whole number of periods; `lengths` or `mask` of
        another shape or (outside `jit`) out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = sj.encode.phase(jnp.array([0.75, 0.5]), 4, bits=4)
      >>> sj.decode.phase(zs, bits=4).tolist()
      [0.75, 0.5]

    Reference: Kim, Kim, Huh, Lee, Choi, "Deep neural networks with weighted spikes",
    Neurocomputing 311, 2018, doi:10.1016/j.neucom.2018.05.087.
    """
    checks.whole("decode.phase", 1, bits=bits)
    zs, keep = _counted("decode.phase", zs, lengths, mask)
    steps = padding.number(keep, len(zs))
    fit = (steps > 0) & (steps % bits == 0)
    if not isinstance(fit, Tracer) and not np.all(fit):
        got = checks.Text(f"{np.ravel(steps)[np.ravel(~np.asarray(fit))][0]} steps")
        raise checks.refuse("decode.phase", "zs", f"a multiple of {bits} steps", got)
    if keep is None:
        worth = jnp.asarray(0.5 ** (1 + np.arange(len(zs)) % bits), zs.dtype)
        return jnp.tensordot(worth, zs, 1) * (bits / steps)
    clock = jnp.cumsum(keep, 0, dtype=jnp.int32) - 1
    worth = jnp.exp2(-(1 + clock % bits).astype(zs.dtype))
    total = (padding.expanded(worth, zs.ndim) * zs).sum(0)
    share = jnp.where(fit, bits / jnp.maximum(steps, 1), jnp.nan)
    return total * padding.expanded(share, total.ndim).astype(zs.dtype)


def _counted(name, ys, lengths, mask):
    """`ys` with zeros where steps do not count, and which do or None for all."""
    ys = jnp.asarray(ys)
    keep = padding.counted(name, ys.shape[:-1], lengths, mask)
    return padding.hidden(ys, keep), keep


def _blocks(name, ys, classes):
    return blocks(name, "the outputs", jnp.asarray(ys), classes)
