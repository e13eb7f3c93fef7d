"""What `fit` asks of a data set."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import Any

import jax
import numpy as np

from spikejax import _check, loss
from spikejax.learn import _step
from spikejax.learn._recipe import Recipe

NAME = "learn.fit"


def check(recipe: Recipe, dataset: Any) -> None:
    """Refuses, in one line, data that a recipe cannot be trained on."""
    if not (hasattr(dataset, "train") and hasattr(dataset, "test")):
        message = "with the splits `train` and `test`"
        raise TypeError(str(_check.refuse(NAME, "dataset", message, type(dataset))))
    for part in ("train", "test"):
        _check_split(recipe, f"dataset.{part}", getattr(dataset, part))
    train, test = np.shape(dataset.train.spikes), np.shape(dataset.test.spikes)
    if train[2:] != test[2:]:
        message = f"of features {list(train[2:])} as in training"
        raise _check.refuse(NAME, "dataset.test", message, list(test[2:]))
    if recipe.batch_size > train[1]:
        message = f"of at most {train[1]}, the training recordings there are"
        raise _check.refuse(NAME, "batch_size", message, recipe.batch_size)


def _check_split(recipe: Recipe, name: str, split: Any) -> None:
    spikes, labels = split
    shape, labelled = np.shape(spikes), np.shape(labels)
    if len(shape) < 3:
        message = "of spikes (time, recordings, *features)"
        raise _check.refuse(NAME, name, message, f"shape {list(shape)}")
    if 0 in shape:
        message = "with at least one recording, step and feature"
        raise _check.refuse(NAME, name, message, f"spikes of shape {list(shape)}")
    if labelled not in (shape[1:2], shape[:2]):
        message = f"with labels of shape {[shape[1]]} or {list(shape[:2])}"
        raise _check.refuse(NAME, name, message, f"shape {list(labelled)}")
    if np.issubdtype(spikes.dtype, np.floating) and not np.isfinite(spikes).all():
        step, recording = np.argwhere(~np.isfinite(spikes))[0][:2]
        value = float(spikes[step, recording][~np.isfinite(spikes[step, recording])][0])
        where = f"recording {recording}, time step {step}"
        raise ValueError(
            f"`{NAME}` expected `{name}` of finite spikes, got {value} in {where}."
        )
    scores = _scores(recipe, spikes)
    if scores.shape[:-1] != (*labelled[:-1], 1):
        message = f"to give scores for labels of shape {list(labelled)}"
        got = f"scores of shape {list(scores.shape)} for one recording"
        raise _check.refuse(NAME, "recipe.score", message, got)
    loss.check_labels(NAME, labels, scores.shape[-1])


def _scores(recipe: Recipe, spikes: Any) -> jax.ShapeDtypeStruct:
    """Shape of the scores of one recording."""
    shape = (len(spikes), 1, *spikes.shape[2:])
    return jax.eval_shape(
        partial(_run, recipe), jax.ShapeDtypeStruct(shape, spikes.dtype)
    )


def _run(recipe: Recipe, xs: jax.Array) -> jax.Array:
    xs = _step.prepared(recipe, xs)
    params, state = recipe.net.init(jax.random.key(0), xs[0])
    return recipe.score(recipe.net.unroll(params, state, xs)[1])


def checksum(split: Any) -> str:
    """SHA-256 of a split's spikes and labels with their shapes."""
    total = hashlib.sha256()
    for array in split:
        array = np.ascontiguousarray(array)
        total.update(f"{array.dtype.str}{array.shape}".encode())
        total.update(array.tobytes())
    return total.hexdigest()
