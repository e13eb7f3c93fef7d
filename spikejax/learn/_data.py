"""What `fit` asks of a data set."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax import loss
from spikejax.combinators.evaluation import running
from spikejax.core import checks
from spikejax.core.walk import walk
from spikejax.datasets._split import check_lengths
from spikejax.learn import _state
from spikejax.learn._recipe import Recipe, takes
from spikejax.learn._targets import chosen, counted, judge, lost, split_of
from spikejax.neurons.psn import Psn

NAME = "learn.fit"


def check(recipe: Recipe, dataset: Any, validation: Any = None) -> None:
    """Refuses, in one line, data that a recipe cannot be trained on."""
    try:
        splits = {"train": dataset.train, "test": dataset.test}
    except AttributeError:
        message = "with the splits `train` and `test`"
        refused = checks.refuse(NAME, "dataset", message, type(dataset))
        raise TypeError(str(refused)) from None
    for part, split in splits.items():
        _check_split(recipe, f"dataset.{part}", split)
    train = np.shape(dataset.train.spikes)
    others = {"dataset.test": dataset.test}
    if validation is not None:
        if not (isinstance(validation, tuple) and len(validation) in (2, 3)):
            message = "to be a Split, spikes and labels"
            got = checks.refuse(NAME, "validation", message, validation)
            raise TypeError(str(got))
        _check_split(recipe, "validation", validation)
        others["validation"] = validation
    for name, (spikes, *_) in others.items():
        if np.shape(spikes)[2:] != train[2:]:
            message = f"of features {list(train[2:])} as in training"
            raise checks.refuse(NAME, name, message, list(np.shape(spikes)[2:]))
    if recipe.batch_size > train[1]:
        message = f"of at most {train[1]}, the training recordings there are"
        raise checks.refuse(NAME, "batch_size", message, recipe.batch_size)


def _check_split(recipe: Recipe, name: str, split: Any) -> None:
    spikes, labels, lengths = split_of(split)
    shape = np.shape(spikes)
    if len(shape) < 3:
        message = "of spikes (time, recordings, *features)"
        raise checks.refuse(NAME, name, message, f"shape {list(shape)}")
    if 0 in shape:
        message = "with at least one recording, step and feature"
        raise checks.refuse(NAME, name, message, f"spikes of shape {list(shape)}")
    if lengths is not None:
        check_lengths(f"{NAME}", lengths, spikes)
        _check_takes_lengths(recipe, spikes)
    check_targets = _check_labels if judge(recipe) == "accuracy" else _check_targets
    check_targets(recipe, name, spikes, labels, lengths)
    if np.issubdtype(spikes.dtype, np.floating) and not np.isfinite(spikes).all():
        step, recording = np.argwhere(~np.isfinite(spikes))[0][:2]
        value = float(spikes[step, recording][~np.isfinite(spikes[step, recording])][0])
        where = f"recording {recording}, time step {step}"
        raise ValueError(
            f"`{NAME}` expected `{name}` of finite spikes, got {value} in {where}."
        )


def _check_takes_lengths(recipe: Recipe, spikes: Any) -> None:
    """Refuses a recipe in which padding would move a result."""
    functions = {"loss": recipe.loss, "score": recipe.score, "metric": recipe.metric}
    for field, function in functions.items():
        if function is not None and not takes(function, "lengths"):
            message = "to take `lengths`, which the data have"
            refused = checks.refuse(NAME, f"recipe.{field}", message, function)
            raise TypeError(str(refused))
    shape = (len(spikes), 1, *spikes.shape[2:])
    one = jax.ShapeDtypeStruct(shape, spikes.dtype)
    xs = jax.eval_shape(partial(_state.prepared, recipe), one)
    if xs.shape[0] != shape[0]:
        message = "to keep the steps of data with `lengths`"
        got = checks.Text(f"{xs.shape[0]} of {shape[0]}")
        raise checks.refuse(NAME, "recipe.prepare", message, got)
    x = jax.ShapeDtypeStruct(xs.shape[1:], xs.dtype)
    params, state = jax.eval_shape(recipe.net.init, jax.random.key(0), x)
    message = "without {} for data with `lengths`: padding would count"
    if jax.tree.leaves(running(state)):
        what = message.format("running statistics, as of `batch_norm`,")
        raise checks.refuse(NAME, "recipe.net", what, recipe.net)
    for place in walk(recipe.net, params, state):
        if isinstance(place.spec, Psn) and place.spec.is_whole:
            what = message.format("`psn` that hears the future,")
            raise checks.refuse(NAME, "recipe.net", what, recipe.net)


def _check_labels(
    recipe: Recipe, name: str, spikes: Any, labels: Any, lengths: Any
) -> None:
    """One class for each recording, or for each of its steps."""
    shape, labelled = np.shape(spikes), np.shape(labels)
    if labelled not in (shape[1:2], shape[:2]):
        message = f"with labels of shape {[shape[1]]} or {list(shape[:2])}"
        raise checks.refuse(NAME, name, message, f"shape {list(labelled)}")
    scores = _of_one(recipe, recipe.score, spikes)
    if scores.shape[:-1] != (*labelled[:-1], 1):
        message = f"to give scores for labels of shape {list(labelled)}"
        got = f"scores of shape {list(scores.shape)} for one recording"
        raise checks.refuse(NAME, "recipe.score", message, got)
    loss.check_labels(NAME, labels, scores.shape[-1], recipe.ignore)
    if counted(recipe, labels, lengths) == 0:
        got = checks.Text("none")
        message = f"with a label that is not `ignore` = {recipe.ignore}"
        raise checks.refuse(NAME, name, message, got)


def _check_targets(
    recipe: Recipe, name: str, spikes: Any, targets: Any, lengths: Any
) -> None:
    """Finite arrays with a place for each recording, that loss and metric can take."""
    shape = np.shape(spikes)
    leaves = jax.tree.leaves(targets)
    for leaf in leaves:
        leaf = np.asarray(leaf)
        if not np.issubdtype(leaf.dtype, np.number) and leaf.dtype != bool:
            message = "with targets that are numbers"
            raise checks.refuse(NAME, name, message, f"dtype {leaf.dtype}")
        if leaf.shape[:1] != shape[1:2] and leaf.shape[:2] != shape[:2]:
            message = f"with targets of shape [{shape[1]}, ...] or"
            message += f" [{shape[0]}, {shape[1]}, ...]"
            raise checks.refuse(NAME, name, message, f"shape {list(leaf.shape)}")
        if np.issubdtype(leaf.dtype, np.floating) and not np.isfinite(leaf).all():
            bad = checks.Text(leaf[~np.isfinite(leaf)].flat[0])
            raise checks.refuse(NAME, name, "with finite targets", bad)
    if not leaves:
        raise checks.refuse(NAME, name, "with targets", targets)
    one = jax.tree.map(jnp.asarray, chosen(targets, spikes, slice(0, 1)))
    its = {} if lengths is None else {"lengths": jnp.asarray(lengths[:1])}
    metric = None if recipe.metric is None else partial(recipe.metric, **its)
    loss_of = partial(lost, recipe, **its)
    for field, measure in (("loss", loss_of), ("metric", metric)):
        if measure is None:
            continue
        value = _of_one(recipe, partial(_measured, measure, one), spikes)
        if np.shape(value) != ():
            message = "to give a scalar"
            got = checks.Text(f"shape {list(np.shape(value))}")
            raise checks.refuse(NAME, f"recipe.{field}", message, got)


def _measured(measure: Any, targets: Any, ys: Any) -> Any:
    return measure(ys, targets)


def _of_one(recipe: Recipe, look: Any, spikes: Any) -> jax.ShapeDtypeStruct:
    """Shape of what `look` makes of the outputs of one recording."""
    shape = (len(spikes), 1, *spikes.shape[2:])
    return jax.eval_shape(
        partial(_run, recipe, look), jax.ShapeDtypeStruct(shape, spikes.dtype)
    )


def _run(recipe: Recipe, look: Any, xs: jax.Array) -> jax.Array:
    xs = _state.prepared(recipe, xs)
    params, state = recipe.net.init(jax.random.key(0), xs[0])
    return look(recipe.net.unroll(params, state, xs)[1])


def checksum(split: Any) -> str:
    """SHA-256 of a split's spikes and labels, or of other arrays, with their shapes."""
    total = hashlib.sha256()
    for array in jax.tree.leaves(split):
        array = np.ascontiguousarray(array)
        total.update(f"{array.dtype.str}{array.shape}".encode())
        total.update(array.tobytes())
    return total.hexdigest()


def check_names(names: Any, dataset: Any, ignore: int | None) -> tuple[str, ...]:
    """The names of the classes, one for every label there is; () for none."""
    names = () if names is None else names
    if isinstance(names, str) or not all(isinstance(name, str) for name in names):
        raise TypeError(str(checks.refuse(NAME, "names", "to be strings", names)))
    if not names:
        return ()
    labels = [np.asarray(split.labels) for split in dataset[:2]]
    if ignore is not None:
        labels = [a[a != ignore] for a in labels]
    most = max(int(a.max()) for a in labels) + 1
    if len(names) < most:
        message = f"of all {most} classes"
        raise checks.refuse(NAME, "names", message, tuple(names))
    return tuple(names)
