"""Losses: functions of a network's output over time and of labels.

Outputs are `(time, *batch, classes)`, labels `(*batch)`; each loss is a scalar, the
mean over the batch. Spikes `zs` and membranes `us` are told apart by their names.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.core import Tracer

from spikejax import _check


def ce_rate(zs: jax.Array, labels: jax.Array) -> jax.Array:
    r"""Cross-entropy of every time step, averaged over time.

    \[ L = -\frac{1}{T} \sum_t \log \mathrm{softmax}(z_t)_{c} \]

    Serves for membranes too, and with labels `(time, *batch)` a label per step.

    Args:
      zs: outputs, `(time, *batch, classes)`.
      labels: integer classes, `(*batch)` or `(time, *batch)`.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels out of range.
    """
    _labelled("loss.ce_rate", "zs", zs, labels, per_step=True)
    return _cross_entropy(zs, jnp.broadcast_to(labels, zs.shape[:-1]))


def ce_count(zs: jax.Array, labels: jax.Array) -> jax.Array:
    r"""Cross-entropy of spike counts: \( \mathrm{softmax}(\sum_t z_t) \).

    Args:
      zs: output spikes, `(time, *batch, classes)`.
      labels: integer classes, `(*batch)`.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels out of range.
    """
    _labelled("loss.ce_count", "zs", zs, labels)
    return _cross_entropy(zs.sum(0), labels)


def ce_mean_membrane(us: jax.Array, labels: jax.Array) -> jax.Array:
    r"""Cross-entropy of the mean membrane: \( \mathrm{softmax}(\frac1T\sum_t u_t) \).

    Args:
      us: output membranes, `(time, *batch, classes)`.
      labels: integer classes, `(*batch)`.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels out of range.
    """
    _labelled("loss.ce_mean_membrane", "us", us, labels)
    return _cross_entropy(us.mean(0), labels)


def ce_max_membrane(us: jax.Array, labels: jax.Array) -> jax.Array:
    r"""Cross-entropy of the maximum over time: \( \mathrm{softmax}(\max_t u_t) \).

    Args:
      us: output membranes, `(time, *batch, classes)`, at least one step.
      labels: integer classes, `(*batch)`.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels out of range.
    """
    _labelled("loss.ce_max_membrane", "us", us, labels)
    return _cross_entropy(us.max(0), labels)


def mse_count(
    zs: jax.Array, labels: jax.Array, correct: float = 1.0, incorrect: float = 0.0
) -> jax.Array:
    r"""Squared error of spike counts against target rates, per time step.

    \[ L = \frac{1}{T} \left\langle (n_c - \rho_c T)^2 \right\rangle \]

    averaged over batch and classes, with \(n_c\) the count of class \(c\).

    Args:
      zs: output spikes, `(time, *batch, classes)`.
      labels: integer classes, `(*batch)`.
      correct: target rate \(\rho\) of the labelled class, spikes per step.
      incorrect: target rate of the others.

    Raises:
      ValueError: shapes that do not fit, labels (outside `jit`) or rates out of range.
    """
    _labelled("loss.mse_count", "zs", zs, labels)
    _check.within("loss.mse_count", 0.0, 1.0, correct=correct, incorrect=incorrect)
    steps, classes = zs.shape[0], zs.shape[-1]
    is_class = jnp.arange(classes) == jnp.asarray(labels)[..., None]
    target = jnp.where(is_class, correct, incorrect) * steps
    return jnp.mean((zs.sum(0) - target) ** 2) / steps


def rate_bounds(zs: jax.Array, lower: float = 0.0, upper: float = 1.0) -> jax.Array:
    r"""Squared distance of each neuron's rate from the range [lower, upper].

    \[ L = \left\langle [\ell - r_n]_+^2 + [r_n - h]_+^2 \right\rangle_n \]

    with \(r_n\) the spikes of neuron \(n\) per step, over time and batch: keeps
    neurons neither silent nor saturated.

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
    rate = zs.reshape(-1, zs.shape[-1]).mean(0)
    below, above = jnp.maximum(lower - rate, 0), jnp.maximum(rate - upper, 0)
    return jnp.mean(below**2 + above**2)


def _cross_entropy(logits: jax.Array, labels: jax.Array) -> jax.Array:
    return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()


def _labelled(name, argument, ys, labels, per_step: bool = False) -> None:
    """Refuses outputs and labels that do not belong together."""
    if jnp.ndim(ys) < 2:
        message = "of shape (time, *batch, classes)"
        raise _check.refuse(
            name, argument, message, _check.Text(f"shape {list(jnp.shape(ys))}")
        )
    shapes = [ys.shape[1:-1]] + ([ys.shape[:-1]] if per_step else [])
    if jnp.shape(labels) not in shapes:
        message = f"of shape {' or '.join(str(list(s)) for s in shapes)}"
        raise _check.refuse(
            name, "labels", message, _check.Text(f"shape {list(jnp.shape(labels))}")
        )
    check_labels(name, labels, ys.shape[-1])


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
