"""Cross-entropies of spikes, membranes and times of first spikes."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import optax
from jaxtyping import Array, Float, Int, Shaped

from spikejax import decode
from spikejax.core import padding
from spikejax.loss._labels import Labelled, labelled


def ce_rate(
    zs: Shaped[Array, "time *batch neurons"],
    labels: Int[Array, "*labels"],
    *,
    classes: int | None = None,
    class_weights: Any = None,
    ignore: int | None = None,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Cross-entropy of every time step, averaged over the steps of a label.

        L = -(1/T) Σ_t log softmax(z_t)_c

    Serves for membranes too, and with labels `(time, *batch)` a label per step.

    Args:
      zs: outputs, `(time, *batch, neurons)`.
      labels: integer classes, `(*batch)` or `(time, *batch)`.
      classes: how many classes share the neurons.
      class_weights: weight of each class in the mean over labels, `(classes,)`.
      ignore: a label that does not count.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels, weights or lengths
        out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.zeros((10, 2, 2)).at[::2, 0, 0].set(1.0)  # class 0 of sample 0 fires
      >>> round(float(sj.loss.ce_rate(zs, jnp.array([0, 1]))), 3)
      0.598
    """
    given = labelled(
        "loss.ce_rate",
        "zs",
        zs,
        labels,
        per_step=True,
        classes=classes,
        class_weights=class_weights,
        ignore=ignore,
        lengths=lengths,
        mask=mask,
    )
    logits = given.ys.sum(-1)
    labels = jnp.broadcast_to(given.labels, logits.shape[:-1])
    return given.mean_of_steps(_cross_entropies(logits, labels))


def ce_count(
    zs: Shaped[Array, "time *batch neurons"],
    labels: Int[Array, "*labels"],
    *,
    classes: int | None = None,
    class_weights: Any = None,
    ignore: int | None = None,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Cross-entropy of spike counts: `softmax(Σ_t z_t)`.

    Args:
      zs: output spikes, `(time, *batch, neurons)`.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons.
      class_weights: weight of each class in the mean over labels, `(classes,)`.
      ignore: a label that does not count.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels, weights or lengths
        out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.zeros((10, 2, 2)).at[::2, 0, 0].set(1.0)  # class 0 of sample 0 fires
      >>> round(float(sj.loss.ce_count(zs, jnp.array([0, 1]))), 3)
      0.35
    """
    given = labelled(
        "loss.ce_count",
        "zs",
        zs,
        labels,
        classes=classes,
        class_weights=class_weights,
        ignore=ignore,
        lengths=lengths,
        mask=mask,
    )
    return given.mean(_cross_entropies(given.ys.sum((0, -1)), given.labels))


def ce_mean_membrane(
    us: Shaped[Array, "time *batch neurons"],
    labels: Int[Array, "*labels"],
    *,
    classes: int | None = None,
    class_weights: Any = None,
    ignore: int | None = None,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Cross-entropy of the mean membrane: `softmax((1/T) Σ_t u_t)`.

    Args:
      us: output membranes, `(time, *batch, neurons)`.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons.
      class_weights: weight of each class in the mean over labels, `(classes,)`.
      ignore: a label that does not count.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels, weights or lengths
        out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> us = jnp.zeros((10, 2, 2)).at[:, 0, 0].set(1.0)
      >>> round(float(sj.loss.ce_mean_membrane(us, jnp.array([0, 1]))), 3)
      0.503
    """
    given = labelled(
        "loss.ce_mean_membrane",
        "us",
        us,
        labels,
        classes=classes,
        class_weights=class_weights,
        ignore=ignore,
        lengths=lengths,
        mask=mask,
    )
    logits = padding.mean(given.ys.mean(-1), given.mask)
    return given.mean(_cross_entropies(logits, given.labels))


def ce_max_membrane(
    us: Shaped[Array, "time *batch neurons"],
    labels: Int[Array, "*labels"],
    *,
    classes: int | None = None,
    class_weights: Any = None,
    ignore: int | None = None,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Cross-entropy of the maximum over time: `softmax(max_t u_t)`.

    Args:
      us: output membranes, `(time, *batch, neurons)`, at least one step.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons.
      class_weights: weight of each class in the mean over labels, `(classes,)`.
      ignore: a label that does not count.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels, weights or lengths
        out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> us = jnp.zeros((10, 2, 2)).at[:, 0, 0].set(1.0)
      >>> round(float(sj.loss.ce_max_membrane(us, jnp.array([0, 1]))), 3)
      0.503
    """
    given = labelled(
        "loss.ce_max_membrane",
        "us",
        us,
        labels,
        classes=classes,
        class_weights=class_weights,
        ignore=ignore,
        lengths=lengths,
        mask=mask,
    )
    logits = padding.highest(given.ys.mean(-1), given.mask)
    return given.mean(_cross_entropies(logits, given.labels))


def ce_softmax_sum(
    us: Shaped[Array, "time *batch neurons"],
    labels: Int[Array, "*labels"],
    *,
    classes: int | None = None,
    class_weights: Any = None,
    ignore: int | None = None,
    lengths: Any = None,
    mask: Any = None,
) -> Float[Array, ""]:
    """Cross-entropy of the softmax of every step, added up (as for the SHD data).

        L = -log softmax(s)_c,
        s = Σ_t softmax(u_t)

    Each step has one vote, so that no single membrane decides; `decode.softmax_sum`
    gives `s`. Even sure votes leave a loss of `log(1 + (C - 1) e^(-T))`.

    Args:
      us: output membranes, `(time, *batch, neurons)`.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons.
      class_weights: weight of each class in the mean over labels, `(classes,)`.
      ignore: a label that does not count.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels, weights or lengths
        out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> us = jnp.zeros((10, 2, 2)).at[:, 0, 0].set(1.0)
      >>> round(float(sj.loss.ce_softmax_sum(us, jnp.array([0, 1]))), 3)
      0.351

    Reference: Bittar, Garner, "A surrogate gradient spiking baseline for speech
    command recognition", Frontiers in Neuroscience 16, 2022,
    doi:10.3389/fnins.2022.865897.
    """
    given = labelled(
        "loss.ce_softmax_sum",
        "us",
        us,
        labels,
        classes=classes,
        class_weights=class_weights,
        ignore=ignore,
        lengths=lengths,
        mask=mask,
    )
    votes = jax.nn.softmax(given.ys.mean(-1), -1)
    logits = padding.hidden(votes, given.mask).sum(0)
    return given.mean(_cross_entropies(logits, given.labels))


def ce_temporal(
    zs: Shaped[Array, "time *batch neurons"],
    labels: Int[Array, "*labels"],
    *,
    classes: int | None = None,
    class_weights: Any = None,
    ignore: int | None = None,
    lengths: Any = None,
    mask: Any = None,
    reciprocal: bool = False,
) -> Float[Array, ""]:
    """Cross-entropy of first-spike times: `softmax(-t)`.

    The earliest class wins. The gradient of a time is that of `decode.spike_times`.

    Args:
      zs: output spikes, `(time, *batch, neurons)`, at least one step.
      labels: integer classes, `(*batch)`.
      classes: how many classes share the neurons.
      class_weights: weight of each class in the mean over labels, `(classes,)`.
      ignore: a label that does not count.
      lengths: steps of each sequence, integers `(*batch)`; by default all count.
      mask: which steps count, bool `(time, *batch)`, in the place of `lengths`.
      reciprocal: `1/(t + 1)` in place of `-t`.

    Raises:
      ValueError: shapes that do not fit, or (outside `jit`) labels, weights or lengths
        out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.zeros((10, 2, 2)).at[::2, 0, 0].set(1.0)  # class 0 of sample 0 fires
      >>> round(float(sj.loss.ce_temporal(zs, jnp.array([0, 1]))), 3)
      0.347

    Reference: Eshraghian et al., "Training spiking neural networks using lessons
    from deep learning", Proceedings of the IEEE 111(9), 2023,
    doi:10.1109/JPROC.2023.3308088.
    """
    given = labelled(
        "loss.ce_temporal",
        "zs",
        zs,
        labels,
        classes=classes,
        class_weights=class_weights,
        ignore=ignore,
        lengths=lengths,
        mask=mask,
    )
    times = first_spikes(given)
    logits = 1 / (times + 1) if reciprocal else -times
    return given.mean(_cross_entropies(logits, given.labels))


def first_spikes(given: Labelled) -> jax.Array:
    """The first spike of any neuron of each class, `(*batch, classes)`."""
    neurons = given.ys.reshape(*given.ys.shape[:-2], -1)
    times = decode.spike_times(neurons, mask=given.mask)[0]
    return times.reshape(given.ys.shape[1:]).min(-1)


def _cross_entropies(logits: jax.Array, labels: jax.Array) -> jax.Array:
    return optax.softmax_cross_entropy_with_integer_labels(logits, labels)
