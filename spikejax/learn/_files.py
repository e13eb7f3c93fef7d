"""The files of a run: its folder, its metrics, and where a checkpoint left it."""

from __future__ import annotations

import contextlib
import json
import math
import os
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import jax
import numpy as np

from spikejax.core import checks
from spikejax.datasets import Dataset
from spikejax.learn import _checkpoint, _data, _recipe
from spikejax.learn._recipe import Recipe

if sys.platform != "win32":
    import fcntl

PyTree = Any
METRICS = "metrics.jsonl"
CHECKPOINTS = "checkpoints"
LOCK = ".lock"
# What a line of `metrics.jsonl` holds in every run.
MEASURED = ("epoch", "loss", "test_loss", "activity", "seconds")


class Position(NamedTuple):
    """Where a run stands: epochs and steps done, and what was summed in this epoch.

    `accuracy` is that of the recipe's metric where it has one.
    """

    epoch: int = 0
    batch: int = 0
    loss: float = 0.0
    accuracy: float = 0.0
    seconds: float = 0.0


def folder(out: str | os.PathLike[str], resume: bool) -> Path:
    """The folder of a run, which is there and may be written to."""
    folder = Path(out).absolute()
    if resume and not _checkpoint.found(folder / CHECKPOINTS):
        message = "to hold a checkpoint to go on from"
        raise ValueError(f"`learn.fit` expected `out` {message}, got none in {folder}.")
    try:
        (folder / CHECKPOINTS).mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder / CHECKPOINTS):
            pass
    except OSError as error:
        message = "to be a folder that can be written to"
        raise OSError(
            f"`learn.fit` expected `out` {message}, got {folder} ({error.strerror})."
        ) from error
    return folder


def check_empty(folder: Path) -> None:
    """Refuses a folder in which a run has left something."""
    if left := _left(folder):
        raise ValueError(
            f"`learn.fit` expected `out` to be empty, or `resume`, got {folder} with"
            f" {left} in it."
        )


def finite(out: Path | None, step: int, what: str, value: float) -> None:
    """Refuses a number that is not, and names the last good checkpoint of a run."""
    if math.isfinite(value):
        return
    kept = [] if out is None else _checkpoint.found(out / CHECKPOINTS)[:1]
    last = f" The last good checkpoint is {kept[0]}." if kept else ""
    raise FloatingPointError(
        f"`learn.fit` expected a finite {what}, got {value} at step {step}; try a"
        f" lower learning rate or stronger clipping.{last}"
    )


@contextlib.contextmanager
def alone(folder: Path | None) -> Iterator[None]:
    """Holds a run's folder, so that no other run writes into it.

    The lock is the system's (`flock`): it ends with the process, however that ends, and
    a file that is left behind does not lock. Windows has none, and nothing is locked.

    Raises:
      ValueError: another run holds it.
    """
    if folder is None or sys.platform == "win32":
        yield
        return
    path = folder / LOCK
    handle = _locked(path)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
        os.close(handle)
        for empty in (folder / CHECKPOINTS, folder):  # where nothing could be written
            with contextlib.suppress(OSError):
                empty.rmdir()


def _locked(path: Path) -> int:
    """An open file that is locked, and that still is what `path` names."""
    while True:
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            message = "to be a folder that can be written to"
            got = f"{path.parent} ({error.strerror})"
            raise OSError(
                f"`learn.fit` expected `out` {message}, got {got}."
            ) from error
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            who = os.read(handle, 20).decode(errors="replace") or "another"
            os.close(handle)
            raise ValueError(
                f"`learn.fit` expected `out` that no other run writes to, got"
                f" {path.parent}, where process {who} trains."
            ) from error
        except OSError as error:  # such as a file system without locks
            why = f"{path.parent} cannot be locked ({error.strerror})"
            warnings.warn(f"{why}: let no second run write to it.", stacklevel=2)
            return handle
        if path.exists() and os.path.samestat(os.fstat(handle), path.stat()):
            with contextlib.suppress(OSError):  # a full disk: the lock is held
                os.ftruncate(handle, 0)
                os.write(handle, str(os.getpid()).encode())
            return handle
        os.close(handle)  # the run before has ended and removed it meanwhile


def _left(folder: Path) -> str | None:
    """A file from an earlier run; what a run had only begun to write does not count."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        begun = any(p.startswith(_checkpoint.PARTIAL) for p in name.parts)
        if path.is_file() and not begun and name != Path(LOCK):
            return name.as_posix()
    return None


def write_metrics(folder: Path, history: list[dict]) -> None:
    """All lines at once, under another name first: none is lost, none comes twice."""
    text = "".join(json.dumps(line) + "\n" for line in history)
    partial = folder / f"{_checkpoint.PARTIAL}{METRICS}"
    try:
        partial.write_text(text)
        partial.replace(folder / METRICS)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise OSError(
            f"`learn.fit` expected to write {folder / METRICS}, got: {error.strerror};"
            " checkpoints are as they were."
        ) from error


def about(
    recipe: Recipe, dataset: Dataset, seed: int, params: PyTree, validation: Any, names
) -> dict[str, Any]:
    """What checkpoints say of a run."""
    import spikejax

    splits = {"train": dataset.train, "test": dataset.test}
    splits |= {} if validation is None else {"validation": validation}
    spikes = dataset.train.spikes
    return {
        "spikejax": spikejax.__version__,
        "jax": jax.__version__,
        "recipe": _recipe.describe(recipe),
        "seed": int(seed),
        "data": {k: _data.checksum(s) for k, s in splits.items()},
        "params": None if params is None else _data.checksum(params),
        "names": list(names),
        "input": [len(spikes), *np.shape(spikes)[2:]],
    }


def same_run(found: _checkpoint.Checkpoint, about: dict[str, Any]) -> dict[str, Any]:
    """Refuses to go on from a checkpoint of something else.

    Returns:
      `about`, where what is not said again is as it was.
    """
    _recipe.same("learn.fit", found, about["recipe"])
    splits = _checkpoint.field(found, "data", dict), about["data"]
    others = [{k: v for k, v in s.items() if k != "validation"} for s in splits]
    pairs = [
        ("seed", _checkpoint.field(found, "seed", int), about["seed"]),
        ("dataset", *others),
        ("validation", *(s.get("validation") for s in splits)),
    ]
    kept = {}
    for name in ("params", "names"):
        then = found.about.get(name)
        kept[name] = about[name] or then
        if name == "params" or then:  # names may come later
            pairs += [(name, then, kept[name])]
    for argument, then, now in pairs:
        if then != now:
            texts = str(then), str(now)
            raise _recipe.differs("learn.fit", argument, found.path, *texts)
    return about | kept


def best(history: Any) -> int | None:
    """The first epoch of the lowest validation loss, or None without any."""
    if not (isinstance(history, list) and all(map(_is_line, history))):
        return None
    losses = {line["epoch"]: line.get("validation_loss") for line in history}
    losses = {epoch: loss for epoch, loss in losses.items() if _is_finite(loss)}
    return min(losses, key=lambda epoch: losses[epoch]) if losses else None


def standing(
    found: _checkpoint.Checkpoint, like: PyTree, steps: int
) -> tuple[PyTree, Position, list[dict[str, Any]]]:
    """The state, position and history of a checkpoint, held against each other.

    Args:
      found: the checkpoint.
      like: a `TrainState` of the structure it has to have.
      steps: per epoch.

    Raises:
      ValueError: they are not those of one run.
    """
    position = _checkpoint.field(found, "position", list)
    history = _checkpoint.field(found, "history", list)
    expected = f"`learn.fit` expected {found.path} to be a checkpoint of a run, got"
    counts, sums = position[:2], position[2:]
    if not (
        len(sums) == len(Position._fields) - 2
        and all(isinstance(n, int) and n >= 0 for n in counts)
        and all(map(_is_finite, sums))
    ):
        raise ValueError(f"{expected} the position {checks.describe(position)}.")
    at = Position(*position)
    epochs = [*range(1, at.epoch + 1)]
    if not (all(map(_is_line, history)) and epochs == [x["epoch"] for x in history]):
        got = "another history than that of its"
        raise ValueError(f"{expected} {got} {at.epoch} epochs.")
    state = _checkpoint.restore(found, like)
    done = int(state.done)
    if at.epoch * steps + at.batch != done:
        got = f"epoch {at.epoch} and step {at.batch} of the next, of {steps} each"
        raise ValueError(f"{expected} {got}, with {done} steps done.")
    return state, at, history


def _is_line(line: Any) -> bool:
    return isinstance(line, dict) and all(_is_finite(line.get(k)) for k in MEASURED)


def _is_finite(value: Any) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and math.isfinite(value)
