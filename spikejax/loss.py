r"""Losses: functions of a network's output over time and of labels.

Outputs are `(time, *batch, neurons)`, labels `(*batch)`; each loss is a scalar, the
mean over the batch. Spikes `zs` and membranes `us` are told apart by their names.

Without `classes` every output neuron is a class. With it the outputs are a population
code, of blocks of neurons side by side, one block per class (`sj.decode`): spikes of a
block are added up, membranes are averaged, the first spike is that of any neuron.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.core import Tracer

from spikejax import _check, _sums, decode


def ce_rate(
    zs: jax.Array, labels: jax.Array, *, classes: int | None = None
) -> jax.Array:
    r"""Cross-entropy of every time step, averaged over time.

    \[ L = -\frac{1}{T} \sum_t \log \mathrm{softmax}(z_t)_{c} \]

    Serves for membranes too, and with labels `(time, *batch)` a label per step.

    Args:
      zs: outputs, `(time, *batch, neurons)`.
      labels: integer classes, `(*batch)` or `(time, *batch)`.
      classes: how many classes share the neurons.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels out of range.
    """
    ys = _labelled("loss.ce_rate", "zs", zs, labels, classes, per_step=True).sum(-1)
    return _cross_entropy(ys, jnp.broadcast_to(labels, ys.shape[:-1]))


def ce_count(
    zs: jax.Array, labels: jax.Array, *, classes: int | None = None
) -> jax.Array:
    r"""Cross-entropy of spike counts: \( \mathrm{softmax}(\sum_t z_t) \).

    Args:
      zs: output spikes, `(time, *batch, neurons)`.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels out of range.
    """
    ys = _labelled("loss.ce_count", "zs", zs, labels, classes)
    return _cross_entropy(ys.sum((0, -1)), labels)


def ce_mean_membrane(
    us: jax.Array, labels: jax.Array, *, classes: int | None = None
) -> jax.Array:
    r"""Cross-entropy of the mean membrane: \( \mathrm{softmax}(\frac1T\sum_t u_t) \).

    Args:
      us: output membranes, `(time, *batch, neurons)`.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels out of range.
    """
    ys = _labelled("loss.ce_mean_membrane", "us", us, labels, classes)
    return _cross_entropy(ys.mean((0, -1)), labels)


def ce_max_membrane(
    us: jax.Array, labels: jax.Array, *, classes: int | None = None
) -> jax.Array:
    r"""Cross-entropy of the maximum over time: \( \mathrm{softmax}(\max_t u_t) \).

    Args:
      us: output membranes, `(time, *batch, neurons)`, at least one step.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels out of range.
    """
    ys = _labelled("loss.ce_max_membrane", "us", us, labels, classes)
    return _cross_entropy(ys.mean(-1).max(0), labels)


def ce_temporal(
    zs: jax.Array,
    labels: jax.Array,
    *,
    classes: int | None = None,
    reciprocal: bool = False,
) -> jax.Array:
    r"""Cross-entropy of first-spike times: \( \mathrm{softmax}(-t) \).

    The earliest class wins. The gradient of a time is that of `decode.spike_times`.

    Args:
      zs: output spikes, `(time, *batch, neurons)`, at least one step.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons.
      reciprocal: \( 1/(t + 1) \) in place of \( -t \).

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels out of range.

    Reference: Eshraghian et al., "Training spiking neural networks using lessons
    from deep learning", Proceedings of the IEEE 111(9), 2023,
    doi:10.1109/JPROC.2023.3308088.
    """
    _labelled("loss.ce_temporal", "zs", zs, labels, classes)
    times = decode.first_spike(zs, classes)
    return _cross_entropy(1 / (times + 1) if reciprocal else -times, labels)


def mse_count(
    zs: jax.Array,
    labels: jax.Array,
    *,
    correct: float = 1.0,
    incorrect: float = 0.0,
    classes: int | None = None,
) -> jax.Array:
    r"""Squared error of spike counts against target rates, per time step.

    \[ L = \frac{1}{T} \left\langle
           (n_c - \lfloor \rho_c T m \rfloor)^2 \right\rangle \]

    averaged over batch and classes, with \(n_c\) the count of class \(c\) and \(m\) the
    neurons of a class. Targets are whole counts.

    Args:
      zs: output spikes, `(time, *batch, neurons)`.
      labels: integer classes, `(*batch)`.
      correct: target rate \(\rho\) of the labelled class, spikes per step and neuron.
      incorrect: target rate of the others.
      classes: how many classes share the neurons.

    Raises:
      ValueError: shapes that do not fit, labels (outside `jit`) or rates out of range.
    """
    ys = _labelled("loss.mse_count", "zs", zs, labels, classes)
    _check.within("loss.mse_count", 0.0, 1.0, correct=correct, incorrect=incorrect)
    steps, neurons = ys.shape[0], ys.shape[-1]
    target = _targets(
        labels,
        ys.shape[-2],
        _floor(correct, steps, neurons),
        _floor(incorrect, steps, neurons),
    ).astype(ys.dtype)
    return jnp.mean((ys.sum((0, -1)) - target) ** 2) / steps


def mse_membrane(
    us: jax.Array,
    labels: jax.Array,
    *,
    correct: float = 1.0,
    incorrect: float = 0.0,
    classes: int | None = None,
) -> jax.Array:
    r"""Squared error of the membrane at every step against target levels.

    \[ L = \left\langle (u_{tc} - \mu_c)^2 \right\rangle \]

    averaged over time, batch and classes.

    Args:
      us: output membranes, `(time, *batch, neurons)`.
      labels: integer classes, `(*batch)` or, a label per step, `(time, *batch)`.
      correct: target level \(\mu\) of the labelled class.
      incorrect: target level of the others.
      classes: how many classes share the neurons.

    Raises:
      ValueError: shapes that do not fit, labels (outside `jit`) out of range, or levels
        that are not finite.
    """
    ys = _labelled("loss.mse_membrane", "us", us, labels, classes, per_step=True)
    _check.finite("loss.mse_membrane", correct=correct, incorrect=incorrect)
    target = _targets(labels, ys.shape[-2], correct, incorrect).astype(ys.dtype)
    return jnp.mean((ys.mean(-1) - target) ** 2)


def mse_temporal(
    zs: jax.Array,
    labels: jax.Array,
    *,
    correct: float = 0.0,
    incorrect: float = -1.0,
    tolerance: float = 0.0,
    classes: int | None = None,
) -> jax.Array:
    r"""Squared error of first-spike times against target steps, in units of \(T\).

    \[ L = \left\langle \left((t_c - \tau_c)/T\right)^2 \right\rangle \]

    averaged over batch and classes. The gradient is that of `decode.spike_times`.

    Args:
      zs: output spikes, `(time, *batch, neurons)`, at least one step.
      labels: integer classes, `(*batch)`.
      correct: target step \(\tau\) of the labelled class; negative ones count from the
        end, so -1 is the last step.
      incorrect: target step of the others. (snnTorch 1.0.0 reads its default of -1 as
        0, so that every class is to fire at once.)
      tolerance: spikes nearer than this to their target, in steps, count as there.
      classes: how many classes share the neurons.

    Raises:
      ValueError: shapes that do not fit, labels (outside `jit`) or times out of range.

    Reference: Eshraghian et al., "Training spiking neural networks using lessons
    from deep learning", Proceedings of the IEEE 111(9), 2023,
    doi:10.1109/JPROC.2023.3308088.
    """
    ys = _labelled("loss.mse_temporal", "zs", zs, labels, classes)
    _check.finite("loss.mse_temporal", correct=correct, incorrect=incorrect)
    target = _targets(labels, ys.shape[-2], correct, incorrect)
    times = decode.first_spike(zs, classes)
    return _mse_times("loss.mse_temporal", times, target, zs.shape[0], tolerance)


def mse_spike_times(
    zs: jax.Array, times: jax.Array, *, tolerance: float = 0.0
) -> jax.Array:
    r"""Squared error of each neuron's first spikes against given times, over \(T\).

    Args:
      zs: output spikes, `(time, *batch, neurons)`, at least one step.
      times: target steps in ascending order, `(spikes, *batch, neurons)`, or
        `(*batch, neurons)` for the first spike alone; negative ones count from the end.
      tolerance: spikes nearer than this to their target, in steps, count as there.

    Raises:
      ValueError: shapes that do not fit, or `tolerance` below zero.
    """
    name = "loss.mse_spike_times"
    times, one = jnp.asarray(times), jnp.shape(zs)[1:]
    if times.shape != one and times.shape[1:] != one:
        message = f"of shape {list(one)} or (spikes, *{list(one)})"
        got = _check.Text(f"shape {list(times.shape)}")
        raise _check.refuse(name, "times", message, got)
    times = times[None] if times.shape == one else times
    found = decode.spike_times(zs, times.shape[0])
    return _mse_times(name, found, times, zs.shape[0], tolerance)


def rate_bounds(zs: jax.Array, *, lower: float = 0.0, upper: float = 1.0) -> jax.Array:
    r"""Squared distance of each neuron's rate from the range [lower, upper].

    \[ L = \left\langle [\ell - r_n]_+^2 + [r_n - h]_+^2 \right\rangle_n \]

    with \(r_n\) the spikes of neuron \(n\) per step, over time and batch: keeps
    neurons neither silent nor saturated. Each bound alone is `lower` or `upper` alone.

    Args:
      zs: hidden spikes, `(time, *batch, neurons)`.
      lower: \(\ell\), spikes per step, in [0, 1].
      upper: \(h\), spikes per step, in [lower, 1].

    Raises:
      ValueError: a bound out of range.

    Reference: Zenke, Vogels, "The remarkable robustness of surrogate gradient
    learning for instilling complex function in spiking neural networks", Neural
    Computation 33(4), 2021, doi:10.1162/neco_a_01367.
    """
    _check.within("loss.rate_bounds", 0.0, 1.0, lower=lower, upper=upper)
    if not lower <= upper:
        raise _check.refuse("loss.rate_bounds", "upper", f">= lower = {lower:g}", upper)
    rate = _sums.rows(zs) / (zs.size // max(zs.shape[-1], 1))
    below, above = jnp.maximum(lower - rate, 0), jnp.maximum(rate - upper, 0)
    return jnp.mean(below**2 + above**2)


def l1_rate(zs: jax.Array, *, strength: float = 1e-5) -> jax.Array:
    r"""The number of spikes, weighted: \( \lambda \sum |z| \), over everything.

    Args:
      zs: spikes, of any shape.
      strength: \(\lambda\).

    Raises:
      ValueError: `strength` is not finite.

    Reference: Zenke, Vogels, "The remarkable robustness of surrogate gradient
    learning for instilling complex function in spiking neural networks", Neural
    Computation 33(4), 2021, doi:10.1162/neco_a_01367.
    """
    _check.finite("loss.l1_rate", strength=strength)
    return strength * jnp.sum(jnp.abs(zs))


def _cross_entropy(logits: jax.Array, labels: jax.Array) -> jax.Array:
    return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()


def _targets(labels, classes, correct, incorrect):
    return jnp.where(jax.nn.one_hot(labels, classes, dtype=bool), correct, incorrect)


def _floor(rate: Any, steps: int, neurons: int) -> Any:
    """The whole spikes of `neurons` at `rate`; of a number in double precision."""
    exact = rate if isinstance(rate, Tracer) else np.asarray(rate, np.float64)
    floor = jnp.floor if isinstance(rate, Tracer) else np.floor
    return jnp.asarray(floor(exact * steps * neurons))


def _mse_times(name, times, target, steps, tolerance):
    _check.within(name, 0.0, float("inf"), tolerance=tolerance)
    error = times - jnp.where(target < 0, target + steps, target).astype(times.dtype)
    error = jnp.where(jnp.abs(error) < tolerance, 0, error)
    return jnp.mean((error / steps) ** 2)


def _labelled(name, argument, ys, labels, classes, per_step=False) -> jax.Array:
    """Outputs `(time, *batch, classes, neurons of a class)`, if the labels fit."""
    if jnp.ndim(ys) < 2:
        message = "of shape (time, *batch, neurons)"
        raise _check.refuse(
            name, argument, message, _check.Text(f"shape {list(jnp.shape(ys))}")
        )
    shapes = [ys.shape[1:-1]] + ([ys.shape[:-1]] if per_step else [])
    if jnp.shape(labels) not in shapes:
        message = f"of shape {' or '.join(str(list(s)) for s in shapes)}"
        raise _check.refuse(
            name, "labels", message, _check.Text(f"shape {list(jnp.shape(labels))}")
        )
    ys = decode.blocks(name, argument, ys, classes)
    check_labels(name, labels, ys.shape[-2])
    return ys


def check_labels(name: str, labels: jax.Array, classes: int) -> None:
    """Refuses labels that are not integers in [0, classes); traced ones by dtype."""
    if not jnp.issubdtype(jnp.result_type(labels), jnp.integer):
        got = _check.Text(f"dtype {jnp.result_type(labels)}")
        raise _check.refuse(name, "labels", "to be integers", got)
    if isinstance(labels, Tracer) or not np.size(labels):
        return
    values = np.asarray(labels)
    low, high = int(values.min()), int(values.max())
    if low < 0 or high >= classes:
        bad = low if low < 0 else high
        raise _check.refuse(name, "labels", f"in [0, {classes})", bad)
