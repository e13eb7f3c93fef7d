"""Metrics: what to report of a network's output."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from spikejax import _check, decode


def accuracy(scores: jax.Array, labels: jax.Array) -> jax.Array:
    """Share of labels that have the highest score.

    Args:
      scores: `(*batch, classes)`: a mean or maximum membrane, a spike count, or
        the outputs of every step with a label for each.
      labels: integer classes, `(*batch)`.

    Raises:
      ValueError: shapes that do not fit.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> scores = jnp.array([[1.0, 2.0], [3.0, 0.0]])
      >>> float(sj.metrics.accuracy(scores, jnp.array([1, 1])))
      0.5
    """
    if jnp.shape(labels) != jnp.shape(scores)[:-1]:
        message = f"of shape {list(jnp.shape(scores)[:-1])}"
        got = _check.Text(f"shape {list(jnp.shape(labels))}")
        raise _check.refuse("metrics.accuracy", "labels", message, got)
    return jnp.mean(jnp.argmax(scores, -1) == labels)


def accuracy_rate(
    zs: jax.Array, labels: jax.Array, *, classes: int | None = None
) -> jax.Array:
    """Share of labels whose class spikes most often.

    Args:
      zs: output spikes, `(time, *batch, neurons)`.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons, as in `decode.vote`.

    Raises:
      ValueError: shapes that do not fit, or `classes` does not divide the neurons.
    """
    return accuracy(decode.count(zs, classes), labels)


def accuracy_temporal(
    zs: jax.Array, labels: jax.Array, *, classes: int | None = None
) -> jax.Array:
    """Share of labels whose class spikes first; silence counts as the last step.

    Args:
      zs: output spikes, `(time, *batch, neurons)`, at least one step.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons, as in `decode.first_spike`.

    Raises:
      ValueError: shapes that do not fit, or `classes` does not divide the neurons.
    """
    return accuracy(-decode.first_spike(zs, classes), labels)


def accuracy_max_membrane(
    us: jax.Array, labels: jax.Array, *, classes: int | None = None
) -> jax.Array:
    """Share of labels whose class has the highest membrane over time.

    Args:
      us: output membranes, `(time, *batch, neurons)`, at least one step.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons, as in `decode.max_membrane`.

    Raises:
      ValueError: shapes that do not fit, or `classes` does not divide the neurons.
    """
    return accuracy(decode.max_membrane(us, classes), labels)


def spikes_per_step(zs: jax.Array) -> jax.Array:
    """Mean number of spikes per neuron and time step, over everything."""
    return jnp.mean(zs)
