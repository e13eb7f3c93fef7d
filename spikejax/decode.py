r"""From spikes and membranes to answers: counts, rates, times, votes.

Outputs are `(time, *batch, neurons)`. Where there are more neurons than classes they
are a **population code**: `classes` says how many, and neuron \(n\) of \(N\) votes for
class \( \lfloor n C/N \rfloor \), so each class has a block of neurons side by side.
"""

from __future__ import annotations

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

from spikejax import _check


def count(zs: jax.Array, classes: int | None = None) -> jax.Array:
    """Spikes of each neuron or, with `classes`, of each class's neurons together.

    Args:
      zs: spikes, `(time, *batch, neurons)`.
      classes: how many classes share the neurons.

    Returns:
      `(*batch, neurons)` or `(*batch, classes)`.

    Raises:
      ValueError: `classes` does not divide the neurons.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> sj.decode.count(jnp.ones((5, 2, 6)), classes=3).tolist()
      [[10.0, 10.0, 10.0], [10.0, 10.0, 10.0]]
    """
    return _blocks("decode.count", zs, classes).sum((0, -1))


def rate(zs: jax.Array, classes: int | None = None) -> jax.Array:
    """Spikes per step and neuron, of each neuron or of each class's on average.

    Args:
      zs: spikes, `(time, *batch, neurons)`, at least one step.
      classes: how many classes share the neurons.

    Returns:
      `(*batch, neurons)` or `(*batch, classes)`.

    Raises:
      ValueError: `classes` does not divide the neurons.
    """
    return _blocks("decode.rate", zs, classes).mean((0, -1))


def vote(zs: jax.Array, classes: int | None = None) -> jax.Array:
    """The class with most spikes, the first of equals: the population's vote.

    Args:
      zs: spikes, `(time, *batch, neurons)`.
      classes: how many classes share the neurons.

    Returns:
      Integer classes, `(*batch)`.

    Raises:
      ValueError: `classes` does not divide the neurons.
    """
    return jnp.argmax(count(zs, classes), -1)


def spike_times(zs: jax.Array, spikes: int = 1) -> jax.Array:
    r"""The steps of the first spikes of each neuron, differentiable.

    A spike that does not come counts as one at the last step. A time falls as the spike
    at that time grows: \( \partial t/\partial z_t = -1 \) there, else 0, so gradients
    ask neurons that fire late, or not at all, to fire earlier.

    Args:
      zs: spikes, `(time, *batch, neurons)`, at least one step.
      spikes: how many of each neuron.

    Returns:
      Times in steps from 0, `(spikes, *batch, neurons)`, in at least single precision.

    Raises:
      ValueError: `spikes` out of range, or no time steps.

    Reference: Eshraghian et al., "Training spiking neural networks using lessons
    from deep learning", Proceedings of the IEEE 111(9), 2023,
    doi:10.1109/JPROC.2023.3308088.
    """
    _check.whole("decode.spike_times", 1, spikes=spikes)
    if jnp.ndim(zs) < 1 or zs.shape[0] < 1:
        got = _check.Text(f"shape {list(jnp.shape(zs))}")
        raise _check.refuse("decode.spike_times", "zs", "at least one time step", got)
    return _spike_times(zs, spikes)


@partial(jax.custom_jvp, nondiff_argnums=(1,))
def _spike_times(zs, spikes):
    fired = zs > 0
    order = jnp.cumsum(fired, 0, dtype=jnp.int32)
    which = jnp.arange(1, spikes + 1, dtype=jnp.int32)
    hits = fired & (order == which.reshape(-1, *(1,) * zs.ndim))
    times = jnp.where(hits.any(1), hits.argmax(1), zs.shape[0] - 1)
    return times.astype(jnp.float32 if jnp.finfo(zs.dtype).bits < 32 else zs.dtype)


@_spike_times.defjvp
def _spike_times_jvp(spikes, primals, tangents):
    times = _spike_times(*primals, spikes)
    steps = jnp.arange(primals[0].shape[0], dtype=times.dtype)
    steps = steps.reshape(-1, *(1,) * (times.ndim - 1))
    tangent = jnp.where(steps == times[:, None], tangents[0], 0).sum(1)
    return times, -tangent.astype(times.dtype)


def first_spike(zs: jax.Array, classes: int | None = None) -> jax.Array:
    """The step of the first spike of each neuron or, with `classes`, of each class.

    As `spike_times`, whose gradient it has.

    Args:
      zs: spikes, `(time, *batch, neurons)`, at least one step.
      classes: how many classes share the neurons.

    Returns:
      Times in steps from 0, `(*batch, neurons)` or `(*batch, classes)`.

    Raises:
      ValueError: `classes` does not divide the neurons, or no time steps.
    """
    return _blocks("decode.first_spike", spike_times(zs)[0], classes).min(-1)


def mean_membrane(us: jax.Array, classes: int | None = None) -> jax.Array:
    """The membrane averaged over time and, with `classes`, over a class's neurons.

    Args:
      us: membranes, `(time, *batch, neurons)`, at least one step.
      classes: how many classes share the neurons.

    Returns:
      `(*batch, neurons)` or `(*batch, classes)`.

    Raises:
      ValueError: `classes` does not divide the neurons.
    """
    return _blocks("decode.mean_membrane", us, classes).mean((0, -1))


def max_membrane(us: jax.Array, classes: int | None = None) -> jax.Array:
    """The highest membrane over time; with `classes`, of a class's average neuron.

    Args:
      us: membranes, `(time, *batch, neurons)`, at least one step.
      classes: how many classes share the neurons.

    Returns:
      `(*batch, neurons)` or `(*batch, classes)`.

    Raises:
      ValueError: `classes` does not divide the neurons.
    """
    return _blocks("decode.max_membrane", us, classes).mean(-1).max(0)


def phase(zs: jax.Array, bits: int = 8) -> jax.Array:
    r"""The value of a phase code: \( \sum_t z_t 2^{-(1 + t \bmod K)} \) per period.

    Args:
      zs: spikes, `(time, *batch, neurons)`, a whole number of periods.
      bits: \(K\), steps per period.

    Returns:
      Values in [0, 1), `(*batch, neurons)`.

    Raises:
      ValueError: the steps are not a whole number of periods.

    Reference: Kim, Kim, Huh, Lee, Choi, "Deep neural networks with weighted spikes",
    Neurocomputing 311, 2018, doi:10.1016/j.neucom.2018.05.087.
    """
    _check.whole("decode.phase", 1, bits=bits)
    steps = zs.shape[0]
    if steps == 0 or steps % bits:
        got = _check.Text(f"{steps} steps")
        raise _check.refuse("decode.phase", "zs", f"a multiple of {bits} steps", got)
    worth = jnp.asarray(0.5 ** (1 + np.arange(steps) % bits), zs.dtype)
    return jnp.tensordot(worth, zs, 1) * (bits / steps)


def blocks(name: str, argument: str, ys: jax.Array, classes: int | None) -> jax.Array:
    """`ys` with its neurons as (classes, neurons of a class), for function `name`."""
    neurons = ys.shape[-1]
    if classes is None:
        return ys[..., None]
    _check.whole(name, 1, classes=classes)
    if neurons % classes:
        message = f"a multiple of classes = {classes} neurons"
        raise _check.refuse(name, argument, message, _check.Text(str(neurons)))
    return ys.reshape(*ys.shape[:-1], classes, neurons // classes)


def _blocks(name, ys, classes):
    return blocks(name, "the outputs", jnp.asarray(ys), classes)
