"""The training loop."""

from __future__ import annotations

import itertools
import os
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import jax
import numpy as np

from spikejax.core import checks
from spikejax.datasets import Dataset, Split
from spikejax.learn import (
    _checkpoint,
    _data,
    _devices,
    _files,
    _recipe,
    _state,
    _step,
    _targets,
)
from spikejax.learn._files import CHECKPOINTS, Position
from spikejax.learn._progress import silent
from spikejax.learn._recipe import Recipe
from spikejax.learn._results import Fitted, Interrupted
from spikejax.learn._signals import signals
from spikejax.learn._state import TrainState

PyTree = Any


class _Run(NamedTuple):
    """What does not change in a run."""

    recipe: Recipe
    dataset: Dataset
    validation: Split | None
    patience: int | None
    seed: int
    out: Path | None
    about: dict[str, Any]
    steps: int  # per epoch
    devices: _devices.Devices


class _Standing(NamedTuple):
    """Where a run stands."""

    state: TrainState
    at: Position
    history: list[dict[str, Any]]
    best: TrainState
    path: Path | None = None


def fit(
    recipe: Recipe,
    dataset: Dataset,
    *,
    seed: int = 0,
    out: str | os.PathLike[str] | None = None,
    resume: bool = False,
    progress: Callable = silent,
    params: PyTree = None,
    state: PyTree = None,
    validation: Split | None = None,
    patience: int | None = None,
    names: Sequence[str] = (),
    mesh: jax.sharding.Mesh | None = None,
    log: Callable[[dict[str, Any], int], Any] | None = None,
) -> Fitted:
    """Trains a recipe on a data set.

    Everything random follows from (seed, epoch, step): a run that was stopped,
    between epochs or within one, and resumed gives the same parameters bit for bit
    on the same machine. SIGINT and SIGTERM let the step end, write a checkpoint and
    raise `Interrupted`; a second one does not wait.

    A run that is finished goes on with more `recipe.epochs`: the optimiser is that of a
    run of so many, at the step where it stands.

    Args:
      recipe: what to train.
      dataset: `train` and `test`, each of spikes `(time, recordings, *features)`
        and labels `(recordings,)` or `(time, recordings)`, and of lengths where they
        are unequal (`datasets.Padded`); for a recipe with a `metric` or without a
        `score` a pytree of targets, each `(recordings, *shape)` or
        `(time, recordings, *shape)`.
      seed: an integer in [0, 2**32).
      out: a folder for `checkpoints/` (the last two of one per epoch, and the best) and
        `metrics.jsonl` (a line per epoch, see `Fitted.history`), or None to write
        nothing. One run at a time may write to it.
      resume: go on from the newest complete checkpoint in `out`. Without it `out`
        has to be new or empty.
      progress: how to show it: `silent`, `lines` or `bar`.
      params: the network's parameters to begin with, such as those of another run, of
        `interop.from_snntorch` or of `init.lsuv`; drawn from the seed by default.
      state: of the network, whose running statistics to begin with, or None.
      validation: a split that the best epoch is chosen by (see `divide`), or None.
      patience: epochs without a lower validation loss after which to stop, or None.
      names: of the classes, kept in checkpoints for `spikejax predict`.
      mesh: devices over which every batch is split, along all of its axes; the result
        is that of one device to the rounding of sums, whatever their number. Of several
        processes (`jax.distributed`) each has all of the data set, and the first one
        writes to `out`. None is the default device.
      log: `(metrics, step)`, called after each epoch with its line of `Fitted.history`
        and the steps done so far, such as `lambda m, step: wandb.log(m, step=step)`.

    Raises:
      ValueError: data that do not fit the recipe or each other; `params` or `state` of
        another network; a `mesh` that does not divide the batch; `out` that holds
        something or is written to, or no checkpoint of this recipe, data and seed.
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
    checks.whole("learn.fit", 0, seed=seed)
    if log is not None and not callable(log):
        message = "to be a function or None"
        raise TypeError(str(checks.refuse("learn.fit", "log", message, log)))
    if seed >= 2**32:
        raise checks.refuse("learn.fit", "seed", "below 2**32", seed)
    if patience is not None:
        checks.whole("learn.fit", 1, patience=patience)
        if validation is None:
            message = "a split to be patient with"
            raise checks.refuse("learn.fit", "validation", message, None)
    _data.check(recipe, dataset, validation)
    names = _data.check_names(names, dataset, recipe.ignore)
    steps = np.shape(dataset.train.spikes)[1] // recipe.batch_size
    xs, total = dataset.train.spikes, steps * recipe.epochs
    begin = partial(_state.start, recipe, seed, xs, total, params, state)
    like = jax.eval_shape(begin)  # refuses what is not the network's, before any file
    devices = _devices.over(mesh, recipe.batch_size)
    folder = None if out is None else _files.folder(out, resume)
    about = _files.about(recipe, dataset, seed, params, validation, names)
    run = (recipe, dataset, validation, patience, seed, folder, about, steps)
    run = _Run(*run, devices)
    with _files.alone(folder if devices.writes else None):
        if folder is None or not resume:
            return _go_on(run, _begun(run, begin), progress, log)
        return _go_on(*_resumed(run, folder, like), progress, log)


def _begun(run: _Run, begin: Callable[[], TrainState]) -> _Standing:
    """Where a new run begins."""
    if run.out is not None and run.devices.writes:
        _files.check_empty(run.out)
    state = run.devices.whole(begin())
    stands = _Standing(state, Position(), [], state)
    return stands._replace(path=_save(run, stands))


def _resumed(run: _Run, folder: Path, like: TrainState) -> tuple[_Run, _Standing]:
    """A run with what it said before, and where its newest checkpoint left it."""
    checkpoints = folder / CHECKPOINTS
    found = _checkpoint.newest(checkpoints, mend=run.devices.writes)
    run = run._replace(about=_files.same_run(found, run.about))
    state, at, history = _files.standing(found, like, run.steps)
    begun = at.epoch + (at.batch > 0)
    if run.recipe.epochs < begun:
        message = f"of at least {begun}, those begun in {found.path}"
        raise checks.refuse("learn.fit", "recipe.epochs", message, run.recipe.epochs)
    best, chosen = state, _files.best(history)
    if chosen is not None and found.path.name != str(chosen):
        try:
            best = _checkpoint.load(checkpoints / str(chosen), like)
        except ValueError as error:
            warnings.warn(f"{error} The last epoch takes its place.", stacklevel=3)
    if run.devices.writes:
        _files.write_metrics(folder, history)
    state, best = run.devices.whole((state, best))
    return run, _Standing(state, at, history, best, found.path)


def _go_on(
    run: _Run, stands: _Standing, progress: Callable, log: Callable | None
) -> Fitted:
    """The steps that are left."""
    epochs, at = run.recipe.epochs, stands.at
    done = at.epoch * run.steps + at.batch
    with signals() as caught, progress(epochs, run.steps, done) as shown:
        while stands.at.epoch < epochs and not _is_over(run, stands.history):
            begun, before = time.monotonic(), stands.at.seconds
            for trained, here in _epoch(run, stands.state, stands.at, shown):
                at = here._replace(seconds=before + time.monotonic() - begun)
                stands = stands._replace(state=trained, at=at)
                if run.devices.any(bool(caught)):
                    path = _save(run, stands)
                    raise Interrupted(_farewell(at, path), path)
            stands = _after_epoch(run, stands, before + time.monotonic() - begun)
            shown.epoch(stands.history[-1])
            if log is not None:
                log(dict(stands.history[-1]), stands.at.epoch * run.steps)
            if run.devices.any(bool(caught)) and stands.at.epoch < epochs:
                raise Interrupted(_farewell(stands.at, stands.path), stands.path)
    state, _, history, best, path = stands
    return Fitted(_state.final(best), state, history, path, best)


def _after_epoch(run: _Run, stands: _Standing, seconds: float) -> _Standing:
    """Measured, written down, and the best so far."""
    line = _line(run, stands.state, stands.at, seconds)
    history, at = [*stands.history, line], Position(stands.at.epoch + 1)
    is_best = _files.best(history) in (None, at.epoch)
    best = stands.state if is_best else stands.best
    stands = _Standing(stands.state, at, history, best)
    return stands._replace(path=_save(run, stands))


def _is_over(run: _Run, history: list[dict[str, Any]]) -> bool:
    """Whether the validation loss has not fallen for so long."""
    best = _files.best(history)
    if run.patience is None or best is None:
        return False
    return len(history) - best >= run.patience


def trained(recipe: Recipe, path: str | os.PathLike[str], xs: Any) -> PyTree:
    """The parameters to use, from a run's folder or one of its checkpoints.

    Args:
      recipe: what was trained.
      path: the `out` of `fit`, for its best or newest checkpoint, or a checkpoint.
      xs: data, `(time, recordings, *features)`; only shape and dtype count.

    Raises:
      ValueError: there is no complete checkpoint, or it is one of another recipe.

    Example:
      >>> import tempfile
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.linear(3), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> with tempfile.TemporaryDirectory() as out:
      ...     fitted = learn.fit(recipe, datasets.Dataset(split, split), out=out)
      ...     params = learn.trained(recipe, out, split.spikes)
      >>> bool((params["w"] == fitted.params["w"]).all())
      True
    """
    return _state.final(_restored("learn.trained", recipe, path, xs))


def restored(recipe: Recipe, path: str | os.PathLike[str], xs: Any) -> TrainState:
    """All that changes in training, running statistics among it: see `trained`.

    Raises:
      ValueError: there is no complete checkpoint, or it is one of another recipe.

    Example:
      >>> import tempfile
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.linear(3), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> with tempfile.TemporaryDirectory() as out:
      ...     fitted = learn.fit(recipe, datasets.Dataset(split, split), out=out)
      ...     int(learn.restored(recipe, out, split.spikes).done)
      4
    """
    return _restored("learn.restored", recipe, path, xs)


def _restored(name: str, recipe: Recipe, path: Any, xs: Any) -> TrainState:
    found = checkpoint(path)
    _recipe.same(name, found, _recipe.describe(recipe))
    like = jax.eval_shape(partial(_state.start, recipe, 0, xs, 1))
    return _checkpoint.restore(found, like)


def checkpoint(path: str | os.PathLike[str]) -> _checkpoint.Checkpoint:
    """A checkpoint, or that of a run to use, with what it says of itself.

    Args:
      path: a checkpoint's folder, or the `out` of `fit`: the checkpoint of its best
        epoch where it has a validation split, else the newest.

    Raises:
      ValueError: there is no complete checkpoint.

    Example:
      >>> import tempfile
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.linear(3), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> with tempfile.TemporaryDirectory() as out:
      ...     fitted = learn.fit(recipe, datasets.Dataset(split, split), out=out)
      ...     found = learn.checkpoint(out)
      >>> found.path.name, found.about["recipe"]["batch_size"]
      ('2', 4)
    """
    run = Path(path) / CHECKPOINTS
    if not run.is_dir():
        return _checkpoint.read(path)
    newest = _checkpoint.newest(run)
    best = _files.best(newest.about.get("history"))
    return newest if best is None else _checkpoint.read(run / str(best))


def _epoch(
    run: _Run, state: TrainState, at: Position, shown: Any
) -> Iterator[tuple[TrainState, Position]]:
    """The steps of an epoch that are still to be done."""
    size = run.recipe.batch_size
    total = run.steps * run.recipe.epochs
    is_accuracy = _targets.judge(run.recipe) == "accuracy"
    parts = _targets.batches(run.dataset.train, size, run.seed, at.epoch)
    for xs, labels, lengths in itertools.islice(parts, at.batch, None):
        key = _state.step_key(run.seed, at.epoch, at.batch)
        xs, rest = run.devices.split(xs, (labels, lengths))
        given = (state, run.devices.whole(key), xs, *rest)
        state, measured = _step.train_step(run.recipe, total, *given)
        state = run.devices.whole(state)
        value, right = float(measured.loss), measured.accuracy
        weight = _targets.counted(run.recipe, labels, lengths)
        accuracy = None if right is None or weight == 0 else float(right)
        number = at.epoch * run.steps + at.batch + 1
        _files.finite(run.out, number, "loss", value)
        _files.finite(run.out, number, "update of norm", float(measured.size))
        at = at._replace(
            batch=at.batch + 1,
            loss=at.loss + value,
            accuracy=at.accuracy + (weight or 1) * (accuracy or 0.0),
        )
        shown.step(at.epoch, value, accuracy if is_accuracy else None)
        yield state, at


def _line(run: _Run, state: TrainState, at: Position, seconds: float) -> dict:
    """The metrics of an epoch whose steps are all done."""
    begun, step = time.monotonic(), (at.epoch + 1) * run.steps
    measure = partial(
        _step.evaluate,
        run.recipe,
        _state.final(state),
        statistics=state.statistics,
        placed=run.devices.split,
    )
    tested = measure(run.dataset.test)
    _files.finite(run.out, step, "loss on the test split", tested.loss)
    name = _targets.judge(run.recipe)
    line = {"epoch": at.epoch + 1, "loss": at.loss / run.steps}
    weights = _targets.weights(run.recipe, run.dataset.train, run.seed, at.epoch)
    line |= {f"train_{name}": at.accuracy / (sum(weights) or 1)} if name else {}
    line |= {"test_loss": float(tested.loss)}
    line |= {name: float(tested.accuracy)} if name else {}
    if run.validation is not None:
        validated = measure(run.validation)
        _files.finite(run.out, step, "loss on the validation split", validated.loss)
        line |= {"validation_loss": float(validated.loss)}
        line |= {f"validation_{name}": float(validated.accuracy)} if name else {}
    return line | {
        "activity": float(tested.activity),
        "seconds": round(seconds + time.monotonic() - begun, 3),
    }


def _save(run: _Run, stands: _Standing) -> Path | None:
    """A checkpoint, and the metrics after it."""
    if run.out is None:
        return None
    state, at, history, *_ = stands
    name = _checkpoint.label(at.epoch, at.batch)
    about = run.about | {"position": list(at), "history": history}
    # The best of this checkpoint, and of the one before it.
    spare = {str(_files.best(lines)) for lines in (history, history[:-1])}
    folder = run.out / CHECKPOINTS
    if not run.devices.writes:
        return folder / name
    path = _checkpoint.save(folder, name, state, about, spare=spare)
    _files.write_metrics(run.out, history)
    return path


def _farewell(at: Position, path: Path | None) -> str:
    where = f"interrupted after epoch {at.epoch}, step {at.batch} of the next"
    return where if path is None else f"{where}; checkpoint {path}"
