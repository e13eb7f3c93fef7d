"""What training, evaluation and looking inside come to."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from spikejax.learn._state import TrainState

PyTree = Any


class Fitted(NamedTuple):
    """What `fit` comes to.

    Attributes:
      params: the parameters to use: the moving average where the recipe has one.
      state: the whole `TrainState`.
      history: a dict per epoch: epoch, loss and train_accuracy (means over the
        training steps; with `ignore` the accuracy is one over all labels that count),
        test_loss, accuracy (both on the test split), activity (spikes per neuron and
        time step, on the test split) and seconds; where there is a validation split,
        validation_loss and validation_accuracy. A recipe with a
        `metric` has train_metric, metric and validation_metric for the accuracies, one
        without a `score` neither.
      checkpoint: the folder of the last checkpoint, or None without `out`.
      best: the `TrainState` that `params` are of: of the epoch with the lowest
        validation loss, without a validation split the last one.

    Example:
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.linear(3), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> fitted = learn.fit(recipe, datasets.Dataset(split, split))
      >>> [line["epoch"] for line in fitted.history], int(fitted.state.done)
      ([1, 2], 4)
    """

    params: PyTree
    state: TrainState
    history: list[dict[str, Any]]
    checkpoint: Path | None
    best: TrainState


class Interrupted(Exception):
    """A run was told to stop (SIGINT, SIGTERM) and has written a checkpoint.

    Attributes:
      checkpoint: its folder, or None for a run without `out`.

    Example:
      >>> import os, signal
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.linear(3), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> press = lambda line, step: os.kill(os.getpid(), signal.SIGINT)  # Ctrl-C
      >>> try:
      ...     learn.fit(recipe, datasets.Dataset(split, split), log=press)
      ... except learn.Interrupted as stop:
      ...     print(stop)
      interrupted after epoch 1, step 0 of the next
    """

    def __init__(self, message: str, checkpoint: Path | None):
        super().__init__(message)
        self.checkpoint = checkpoint


class Measured(NamedTuple):
    """What one step or one evaluation measured.

    Attributes:
      loss: the recipe's loss.
      accuracy: share of right answers, or the recipe's `metric` where it has one; None
        for a recipe with neither `score` nor `metric`.
      activity: spikes per neuron and time step, over all layers that make spikes, not
        over those that hand them on, as `flatten` does; None for a training step.
      size: norm of the parameters' update; None for an evaluation.

    Example:
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.linear(3), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> params = learn.start(recipe, 0, split.spikes, steps=4).params
      >>> measured = learn.evaluate(recipe, params, split)
      >>> bool(0 <= measured.accuracy <= 1), measured.size
      (True, None)
    """

    loss: Any
    accuracy: Any
    activity: Any = None
    size: Any = None


class Inside(NamedTuple):
    """What happens in a network.

    Attributes:
      y: its output, `(time, batch, classes)`.
      layers: the output of every part, by names or positions joined by dots.
      spiking: those of them that make spikes, from input to output.

    Example:
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.lif(0.5), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> inside = learn.inspect(recipe, {}, split.spikes)
      >>> list(inside.spiking), inside.y.shape
      (['net'], (5, 8, 2))
    """

    y: np.ndarray
    layers: dict[str, np.ndarray]
    spiking: dict[str, np.ndarray]
