"""The training loop."""

from __future__ import annotations

import contextlib
import itertools
import math
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import jax

from spikejax import _check
from spikejax.datasets import Dataset, batches
from spikejax.learn import _checkpoint, _data, _files, _recipe, _step
from spikejax.learn._files import CHECKPOINTS, Position
from spikejax.learn._progress import silent
from spikejax.learn._recipe import Recipe

PyTree = Any


class Fitted(NamedTuple):
    """What `fit` comes to.

    Attributes:
      params: the parameters to use: the moving average where the recipe has one.
      state: the whole `TrainState`.
      history: a dict per epoch: epoch, loss and train_accuracy (means over the
        training steps), test_loss, accuracy (both on the test split), activity
        (spikes per neuron and time step, on the test split) and seconds.
      checkpoint: the folder of the last checkpoint, or None without `out`.
    """

    params: PyTree
    state: _step.TrainState
    history: list[dict[str, Any]]
    checkpoint: Path | None


class Interrupted(Exception):
    """A run was told to stop (SIGINT, SIGTERM) and has written a checkpoint.

    Attributes:
      checkpoint: its folder, or None for a run without `out`.
    """

    def __init__(self, message: str, checkpoint: Path | None):
        super().__init__(message)
        self.checkpoint = checkpoint


class _Run(NamedTuple):
    """What does not change in a run."""

    recipe: Recipe
    dataset: Dataset
    seed: int
    out: Path | None
    about: dict[str, Any]
    steps: int  # per epoch


def fit(
    recipe: Recipe,
    dataset: Dataset,
    *,
    seed: int = 0,
    out: str | os.PathLike[str] | None = None,
    resume: bool = False,
    progress: Callable = silent,
) -> Fitted:
    """Trains a recipe on a data set.

    Everything random follows from (seed, epoch, step): a run that was stopped,
    between epochs or within one, and resumed gives the same parameters bit for bit
    on the same machine. SIGINT and SIGTERM let the step end, write a checkpoint and
    raise `Interrupted`; a second one does not wait.

    Args:
      recipe: what to train.
      dataset: `train` and `test`, each of spikes `(time, recordings, *features)`
        and labels `(recordings,)` or `(time, recordings)`.
      seed: an integer in [0, 2**32).
      out: a folder for `checkpoints/` (the last two of one per epoch) and
        `metrics.jsonl` (a line per epoch, see `Fitted.history`), or None to write
        nothing.
      resume: go on from the newest complete checkpoint in `out`. Without it `out`
        has to be new or empty.
      progress: how to show it: `silent`, `lines` or `bar`.

    Raises:
      ValueError: data that do not fit the recipe or each other; `out` that holds
        something, or, to resume, no checkpoint of the same recipe, data and seed.
      OSError: `out` cannot be written to.
      FloatingPointError: the loss or an update is not finite; checkpoints stay.
      Interrupted: the run was told to stop.

    Example:
      >>> from spikejax import datasets, learn
      >>> recipe = learn.recipes.digits(hidden=128, epochs=2)
      >>> fitted = learn.fit(recipe, datasets.digits())  # doctest: +SKIP
      >>> fitted.history[-1]["accuracy"]                 # doctest: +SKIP
      0.87
    """
    _recipe.check(recipe)
    _check.whole("learn.fit", 0, seed=seed)
    if seed >= 2**32:
        raise _check.refuse("learn.fit", "seed", "below 2**32", seed)
    _data.check(recipe, dataset)
    steps = dataset.train.labels.shape[-1] // recipe.batch_size
    folder = None if out is None else _files.folder(out, resume)
    about = _files.about(recipe, dataset, seed)
    run = _Run(recipe, dataset, seed, folder, about, steps)
    with _files.alone(folder):
        return _go_on(run, *_begun(run, resume), progress)


def _begun(run: _Run, resume: bool):
    """Where a run begins: its state, its position, its history, its checkpoint."""
    steps = run.steps * run.recipe.epochs
    begin = partial(_step.start, run.recipe, run.seed, run.dataset.train.spikes, steps)
    if run.out is None:
        return begin(), Position(), [], None
    if not resume:
        _files.check_empty(run.out)
        at, history, state = Position(), [], begin()
        path = _save(run, state, at, history)
    else:
        found = _checkpoint.newest(run.out / CHECKPOINTS, mend=True)
        _files.same_run(found, run.about)
        like = jax.eval_shape(begin)
        state, at, history = _files.standing(found, like, run.steps)
        path = found.path
    _files.write_metrics(run.out, history)
    return state, at, history, path


def _go_on(
    run: _Run,
    state: _step.TrainState,
    at: Position,
    history: list[dict[str, Any]],
    path: Path | None,
    progress: Callable,
) -> Fitted:
    """The steps that are left."""
    recipe, steps = run.recipe, run.steps
    done = at.epoch * steps + at.batch
    with _signals() as caught, progress(recipe.epochs, steps, done) as shown:
        while at.epoch < recipe.epochs:
            begun, before = time.monotonic(), at.seconds
            for trained, here in _epoch(run, state, at, shown):
                state = trained
                at = here._replace(seconds=before + time.monotonic() - begun)
                if caught:
                    path = _save(run, state, at, history)
                    raise Interrupted(_farewell(at, path), path)
            line = _line(run, state, at, before + time.monotonic() - begun)
            history = [*history, line]
            at = Position(at.epoch + 1)
            if run.out is not None:
                path = _save(run, state, at, history)
                _files.write_metrics(run.out, history)
            shown.epoch(line)
            if caught and at.epoch < recipe.epochs:
                raise Interrupted(_farewell(at, path), path)
    return Fitted(_step.final(state), state, history, path)


def trained(recipe: Recipe, path: str | os.PathLike[str], xs: Any) -> PyTree:
    """The parameters to use, from a run's folder or one of its checkpoints.

    Args:
      recipe: what was trained.
      path: the `out` of `fit`, for its newest checkpoint, or a checkpoint.
      xs: data, `(time, recordings, *features)`; only shape and dtype count.

    Raises:
      ValueError: there is no complete checkpoint, or it is one of another recipe.
    """
    return _step.final(_restored("learn.trained", recipe, path, xs))


def restored(recipe: Recipe, path: str | os.PathLike[str], xs: Any) -> _step.TrainState:
    """All that changes in training, running statistics among it: see `trained`.

    Raises:
      ValueError: there is no complete checkpoint, or it is one of another recipe.
    """
    return _restored("learn.restored", recipe, path, xs)


def _restored(name: str, recipe: Recipe, path: Any, xs: Any) -> _step.TrainState:
    found = checkpoint(path)
    _recipe.same(name, found, _recipe.describe(recipe))
    like = jax.eval_shape(partial(_step.start, recipe, 0, xs, 1))
    return _checkpoint.restore(found, like)


def checkpoint(path: str | os.PathLike[str]) -> _checkpoint.Checkpoint:
    """A checkpoint, or the newest one of a run, with what it says of itself.

    Args:
      path: the `out` of `fit`, or a checkpoint's folder.

    Raises:
      ValueError: there is no complete checkpoint.
    """
    run = Path(path) / CHECKPOINTS
    return _checkpoint.newest(run) if run.is_dir() else _checkpoint.read(path)


def _epoch(
    run: _Run, state: _step.TrainState, at: Position, shown: Any
) -> Iterator[tuple[_step.TrainState, Position]]:
    """The steps of an epoch that are still to be done."""
    size = run.recipe.batch_size
    total = run.steps * run.recipe.epochs
    parts = batches(run.dataset.train, size, seed=run.seed, epoch=at.epoch)
    for xs, labels in itertools.islice(parts, at.batch, None):
        key = _step.step_key(run.seed, at.epoch, at.batch)
        state, measured = _step.train_step(run.recipe, total, state, key, xs, labels)
        value, accuracy = float(measured.loss), float(measured.accuracy)
        number = at.epoch * run.steps + at.batch + 1
        _finite(run, number, "loss", value)
        _finite(run, number, "update of norm", float(measured.size))
        at = at._replace(
            batch=at.batch + 1, loss=at.loss + value, accuracy=at.accuracy + accuracy
        )
        shown.step(at.epoch, value, accuracy)
        yield state, at


def _line(run: _Run, state: _step.TrainState, at: Position, seconds: float) -> dict:
    """The metrics of an epoch whose steps are all done."""
    begun = time.monotonic()
    params, test = _step.final(state), run.dataset.test
    tested = _step.evaluate(run.recipe, params, test, state.statistics)
    _finite(run, (at.epoch + 1) * run.steps, "loss on the test split", tested.loss)
    return {
        "epoch": at.epoch + 1,
        "loss": at.loss / run.steps,
        "train_accuracy": at.accuracy / run.steps,
        "test_loss": float(tested.loss),
        "accuracy": float(tested.accuracy),
        "activity": float(tested.activity),
        "seconds": round(seconds + time.monotonic() - begun, 3),
    }


def _save(run: _Run, state: Any, at: Position, history: list[dict]) -> Path | None:
    if run.out is None:
        return None
    name = _checkpoint.label(at.epoch, at.batch)
    about = run.about | {"position": list(at), "history": history}
    return _checkpoint.save(run.out / CHECKPOINTS, name, state, about)


def _finite(run: _Run, step: int, what: str, value: float) -> None:
    if math.isfinite(value):
        return
    kept = _checkpoint.found(run.out / CHECKPOINTS)[:1] if run.out is not None else []
    last = f" The last good checkpoint is {kept[0]}." if kept else ""
    raise FloatingPointError(
        f"`learn.fit` expected a finite {what}, got {value} at step {step}; try a"
        f" lower learning rate or stronger clipping.{last}"
    )


# --- signals --------------------------------------------------------------------------


@contextlib.contextmanager
def _signals() -> Iterator[list[int]]:
    """A list that the first SIGINT or SIGTERM is put on; a second one interrupts.

    Only the main thread may listen; in others the list stays empty.
    """
    caught: list[int] = []

    def remember(number: int, frame: Any) -> None:
        if caught and callable(handler := old[number]):
            handler(number, frame)
        if caught:
            raise KeyboardInterrupt
        caught.append(number)

    if threading.current_thread() is not threading.main_thread():
        yield caught
        return
    numbers = (signal.SIGINT, signal.SIGTERM)
    old = {n: signal.signal(n, remember) for n in numbers}
    try:
        yield caught
    finally:
        for number, handler in old.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)


def _farewell(at: Position, path: Path | None) -> str:
    where = f"interrupted after epoch {at.epoch}, step {at.batch} of the next"
    return where if path is None else f"{where}; checkpoint {path}"
