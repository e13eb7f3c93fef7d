"""The files of a run: its folder, its metrics, and where a checkpoint left it."""

from __future__ import annotations

import json
import math
import os
from pathlib import Path
from typing import Any, NamedTuple

import jax

from spikejax import _check
from spikejax.datasets import Dataset
from spikejax.learn import _checkpoint, _data, _recipe
from spikejax.learn._recipe import Recipe

PyTree = Any
METRICS = "metrics.jsonl"
CHECKPOINTS = "checkpoints"
# What a line of `metrics.jsonl` holds in every run.
MEASURED = ("loss", "test_loss", "activity", "seconds")


class Position(NamedTuple):
    """Where a run stands: epochs and steps done, and what was summed in this epoch."""

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
        probe = folder / CHECKPOINTS / f"{_checkpoint.PARTIAL}probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        message = "to be a folder that can be written to"
        raise OSError(
            f"`learn.fit` expected `out` {message}, got {folder} ({error.strerror})."
        ) from error
    if not resume and (left := _left(folder)):
        raise ValueError(
            f"`learn.fit` expected `out` to be empty, or `resume`, got {folder} with"
            f" {left} in it."
        )
    return folder


def _left(folder: Path) -> str | None:
    """A file from an earlier run; what a run had only begun to write does not count."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        begun = any(p.startswith(_checkpoint.PARTIAL) for p in name.parts)
        if path.is_file() and not begun:
            return name.as_posix()
    return None


def write_metrics(folder: Path, history: list[dict]) -> None:
    """All lines at once, under another name first: none is lost, none comes twice."""
    text = "".join(json.dumps(line) + "\n" for line in history)
    partial = folder / f"{_checkpoint.PARTIAL}{METRICS}"
    partial.write_text(text)
    partial.replace(folder / METRICS)


def about(recipe: Recipe, dataset: Dataset, seed: int) -> dict[str, Any]:
    import spikejax

    return {
        "spikejax": spikejax.__version__,
        "jax": jax.__version__,
        "recipe": _recipe.describe(recipe),
        "seed": int(seed),
        "data": {k: _data.checksum(s) for k, s in dataset._asdict().items()},
    }


def same_run(found: _checkpoint.Checkpoint, about: dict[str, Any]) -> None:
    """Refuses to go on from a checkpoint of something else."""
    _recipe.same("learn.fit", found, about["recipe"])
    for argument, name, kind in (("seed", "seed", int), ("dataset", "data", dict)):
        then, now = _checkpoint.field(found, name, kind), about[name]
        if then != now:
            texts = str(then), str(now)
            raise _recipe.differs("learn.fit", argument, found.path, *texts)


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
        raise ValueError(f"{expected} the position {_check.describe(position)}.")
    at = Position(*position)
    if not all(map(_is_line, history)) or at.epoch != len(history):
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
