"""Squared errors of counts, membranes and spike times, and of whole trains."""

from __future__ import annotations

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer
from jaxtyping import Array, Float, Int, Shaped

from spikejax import decode
from spikejax.core import checks, padding
from spikejax.core.dtypes import aligned
from spikejax.loss._entropy import first_spikes
from spikejax.loss._labels import Labelled, labelled, mean, sequences


def mse_count(
    zs: Shaped[Array, "time *batch neurons"],
    labels: Int[Array, "*labels"],
    *,
    correct: float | Array = 1.0,
    incorrect: float | Array = 0.0,
    classes: int | None = None,
    class_weights: Any = None,
    ignore: int | None = None,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Squared error of spike counts against target rates, per time step.

        L = (1/T) ⟨(n_c - ⌊ρ_c T m⌋)²⟩

    averaged over labels and classes, with `n_c` the count of class `c`, `m` the
    neurons of a class and `T` the steps that count. Targets are whole counts.

    Args:
      zs: output spikes, `(time, *batch, neurons)`.
      labels: integer classes, `(*batch)`.
      correct: target rate `ρ` of the labelled class, spikes per step and neuron.
      incorrect: target rate of the others.
      classes: how many classes share the neurons.
      class_weights: weight of each class in the mean over labels, `(classes,)`.
      ignore: a label that does not count.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: shapes that do not fit, rates or (outside `jit`) labels, weights or
        lengths out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.zeros((10, 2, 2)).at[::2, 0, 0].set(1.0)  # class 0 of sample 0 fires
      >>> round(float(sj.loss.mse_count(zs, jnp.array([0, 1]))), 3)
      3.125
    """
    name = "loss.mse_count"
    given = labelled(
        name,
        "zs",
        zs,
        labels,
        classes=classes,
        class_weights=class_weights,
        ignore=ignore,
        lengths=lengths,
        mask=mask,
    )
    checks.within(name, 0.0, 1.0, correct=correct, incorrect=incorrect)
    steps, neurons = given.steps, given.ys.shape[-1]
    whole = partial(_floor, steps=steps, most=len(given.ys), neurons=neurons)
    counts = given.ys.sum((0, -1))
    target = _targets(given, whole(correct), whole(incorrect)).astype(counts.dtype)
    return given.mean(
        ((counts - target) ** 2).mean(-1) / jnp.asarray(steps, counts.dtype)
    )


def mse_membrane(
    us: Shaped[Array, "time *batch neurons"],
    labels: Int[Array, "*labels"],
    *,
    correct: float | Array = 1.0,
    incorrect: float | Array = 0.0,
    classes: int | None = None,
    class_weights: Any = None,
    ignore: int | None = None,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Squared error of the membrane at every step against target levels.

        L = ⟨(u_tc - μ_c)²⟩

    averaged over time, labels and classes.

    Args:
      us: output membranes, `(time, *batch, neurons)`.
      labels: integer classes, `(*batch)` or, a label per step, `(time, *batch)`.
      correct: target level `μ` of the labelled class.
      incorrect: target level of the others.
      classes: how many classes share the neurons.
      class_weights: weight of each class in the mean over labels, `(classes,)`.
      ignore: a label that does not count.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: shapes that do not fit, levels that are not finite, or (outside `jit`)
        labels, weights or lengths out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> us = jnp.zeros((10, 2, 2)).at[:, 0, 0].set(1.0)
      >>> round(float(sj.loss.mse_membrane(us, jnp.array([0, 1]))), 3)
      0.25
    """
    name = "loss.mse_membrane"
    given = labelled(
        name,
        "us",
        us,
        labels,
        per_step=True,
        classes=classes,
        class_weights=class_weights,
        ignore=ignore,
        lengths=lengths,
        mask=mask,
    )
    checks.finite(name, correct=correct, incorrect=incorrect)
    ys = given.ys.mean(-1)
    target = _targets(given, correct, incorrect).astype(ys.dtype)
    target = target if given.per_step else target[None]
    return given.mean_of_steps(((ys - target) ** 2).mean(-1))


def mse_temporal(
    zs: Shaped[Array, "time *batch neurons"],
    labels: Int[Array, "*labels"],
    *,
    correct: float | Array = 0.0,
    incorrect: float | Array = -1.0,
    tolerance: float | Array = 0.0,
    classes: int | None = None,
    class_weights: Any = None,
    ignore: int | None = None,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Squared error of first-spike times against target steps, in units of `T`.

        L = ⟨((t_c - τ_c)/T)²⟩

    averaged over labels and classes. The gradient is that of `decode.spike_times`.

    Args:
      zs: output spikes, `(time, *batch, neurons)`, at least one step.
      labels: integer classes, `(*batch)`.
      correct: target step `τ` of the labelled class; negative ones count from the
        end, so -1 is the last step.
      incorrect: target step of the others. (snnTorch 1.0.0 reads its default of -1 as
        0, so that every class is to fire at once.)
      tolerance: spikes nearer than this to their target, in steps, count as there.
      classes: how many classes share the neurons.
      class_weights: weight of each class in the mean over labels, `(classes,)`.
      ignore: a label that does not count.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: shapes that do not fit, times or (outside `jit`) labels, weights or
        lengths out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.zeros((10, 2, 2)).at[::2, 0, 0].set(1.0)  # class 0 of sample 0 fires
      >>> round(float(sj.loss.mse_temporal(zs, jnp.array([0, 1]))), 3)
      0.203

    Reference: Eshraghian et al., "Training spiking neural networks using lessons
    from deep learning", Proceedings of the IEEE 111(9), 2023,
    doi:10.1109/JPROC.2023.3308088.
    """
    name = "loss.mse_temporal"
    given = labelled(
        name,
        "zs",
        zs,
        labels,
        classes=classes,
        class_weights=class_weights,
        ignore=ignore,
        lengths=lengths,
        mask=mask,
    )
    checks.finite(name, correct=correct, incorrect=incorrect)
    target = _targets(given, correct, incorrect)
    error = _late(name, first_spikes(given), target, given.steps, tolerance)
    return given.mean(error.mean(-1))


def mse_spike_times(
    zs: Shaped[Array, "time *batch neurons"],
    times: Shaped[Array, ...],
    *,
    tolerance: float | Array = 0.0,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Squared error of each neuron's first spikes against given times, over `T`.

    Args:
      zs: output spikes, `(time, *batch, neurons)`, at least one step.
      times: target steps in ascending order, `(spikes, *batch, neurons)`, or
        `(*batch, neurons)` for the first spike alone; negative ones count from the end.
      tolerance: spikes nearer than this to their target, in steps, count as there.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: shapes that do not fit, `tolerance` below zero, or (outside `jit`)
        lengths out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.zeros((10, 1, 1)).at[4].set(1.0)
      >>> round(float(sj.loss.mse_spike_times(zs, jnp.array([[6.0]]))), 3)
      0.04
    """
    name = "loss.mse_spike_times"
    times, one = jnp.asarray(times), jnp.shape(zs)[1:]
    if times.shape != one and times.shape[1:] != one:
        message = f"of shape {list(one)} or (spikes, *{list(one)})"
        got = checks.Text(f"shape {list(times.shape)}")
        raise checks.refuse(name, "times", message, got)
    times = times[None] if times.shape == one else times
    zs, keep, weights = sequences(name, zs, lengths, mask)
    found = decode.spike_times(zs, times.shape[0], mask=keep)
    steps = padding.number(keep, len(zs))
    error = _late(name, found, times, steps, tolerance, lead=1)
    return mean(error.mean((0, -1)), weights)


def van_rossum(
    zs: Shaped[Array, "time *batch neurons"],
    targets: Shaped[Array, "time *batch neurons"],
    *,
    tau: float | Array = 10.0,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Distance of spike trains after an exponential filter, squared (van Rossum).

        D² = (1/τ) ∫_0^∞ (f(t) - g(t))² dt,
        f(t) = Σ_(t_i < t) e^(-(t - t_i)/τ)

    averaged over neurons and sequences, with `g` the same of the targets. The
    integral is exact, from step to step and behind the last one: a spike too many costs
    1/2, one that is late by `Δ` costs `1 - e^(-Δ/τ)`.

    Args:
      zs: output spikes, `(time, *batch, neurons)`.
      targets: spikes of the same shape.
      tau: `τ`, in steps. A small one counts coincidences, a large one spikes.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: shapes that do not fit, `tau` not above zero, or (outside `jit`)
        lengths out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> late, target = jnp.eye(8)[:, 4:5], jnp.eye(8)[:, 2:3]
      >>> round(float(sj.loss.van_rossum(late, target, tau=2.0)), 4)
      0.6321

    Reference: van Rossum, "A novel spike distance", Neural Computation 13(4), 2001,
    doi:10.1162/089976601300014321.
    """
    name = "loss.van_rossum"
    checks.positive(name, tau=tau)
    if jnp.shape(targets) != jnp.shape(zs):
        got = checks.Text(f"shape {list(jnp.shape(targets))}")
        raise checks.refuse(name, "targets", f"of shape {list(jnp.shape(zs))}", got)
    zs, keep, weights = sequences(name, zs, lengths, mask)
    kind = padding.wide(zs.dtype)
    extra = zs.astype(kind) - padding.hidden(jnp.asarray(targets), keep).astype(kind)
    decay = jnp.exp(-1 / jnp.asarray(tau, kind))
    return mean(_distances(extra, decay, keep).mean(-1), weights).astype(zs.dtype)


@jax.jit  # a scan outside `jit` is compiled at every call
def _distances(extra: jax.Array, decay: jax.Array, keep: jax.Array | None):
    def step(carry, now):
        trace, total = carry
        extra, counts = now
        after = decay * trace + extra
        if counts is None:
            return (after, total + after**2), None
        counts = padding.expanded(counts, after.ndim)
        total += jnp.where(counts, after**2, 0)
        return (jnp.where(counts, after, trace), total), None

    start = jnp.zeros_like(extra[0])
    (trace, total), _ = jax.lax.scan(step, (start, start), (extra, keep))
    # over one step a trace has the integral tau/2 (1 - decay^2) times its square
    return ((1 - decay**2) * total + decay**2 * trace**2) / 2


def _targets(given: Labelled, correct: Any, incorrect: Any) -> jax.Array:
    """`correct` at the label's class and `incorrect` elsewhere, classes last."""
    right = jax.nn.one_hot(given.labels, given.ys.shape[-2], dtype=bool)
    correct, incorrect = (aligned(a, right) for a in (correct, incorrect))
    return jnp.where(right, correct, incorrect)


def _floor(rate: Any, *, steps: Any, most: int, neurons: int) -> jax.Array:
    """The whole spikes of `neurons` at `rate`, classes last; in double precision.

    `steps` is a number or one for each sequence, at most `most`.
    """
    if isinstance(rate, Tracer):
        if isinstance(steps, int):
            return jnp.floor(rate * steps * neurons)
        steps = steps[..., None].astype(rate.dtype)
        return jnp.floor(aligned(rate, steps) * steps * neurons)
    rate = np.asarray(rate, np.float64)
    if isinstance(steps, int):
        return jnp.asarray(np.floor(rate * steps * neurons))
    every = np.arange(most + 1).reshape(-1, 1)
    return jnp.asarray(np.floor(rate.reshape(1, -1) * every * neurons))[steps]


def _late(name, times, target, steps, tolerance, lead=0):
    """Squared distances of times from their targets, in units of the steps there are.

    `lead` is how many axes `times` has in front of those of the batch.
    """
    checks.within(name, 0.0, float("inf"), tolerance=tolerance)
    steps = jnp.asarray(steps, times.dtype)
    steps = steps.reshape(*(1,) * lead, *steps.shape)
    steps = padding.expanded(steps, times.ndim)
    target = target.astype(times.dtype)
    error = times - jnp.where(target < 0, target + steps, target)
    error = jnp.where(jnp.abs(error) < tolerance, 0, error)
    return (error / steps) ** 2
