"""Checkpoints: a folder that is complete or is not there.

`checkpoints/12` holds the state after epoch 12, `checkpoints/12-34` that after 34
more steps: the arrays, written by orbax, in `state/`, and `checkpoint.json`, which
says to what they belong and has the SHA-256 of every file and of itself. A checkpoint
is written under another name and renamed when it is complete; older ones go only after
that.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import re
import shutil
import tempfile
import warnings
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import jax
import numpy as np

from spikejax.core import checks
from spikejax.core.optional import need

PyTree = Any
FORMAT = 2
OLD = 1  # without a checksum of `checkpoint.json` itself
FILE = "checkpoint.json"
STATE = "state"
PARTIAL = ".partial-"
OVERHEAD = 1 << 16  # bytes of a checkpoint beside its arrays, about
NAME = re.compile(r"(\d+)(?:-(\d+))?")


class Checkpoint(NamedTuple):
    """A checkpoint on disk.

    Attributes:
      path: its folder.
      about: the contents of its `checkpoint.json`.

    Example:
      >>> import tempfile
      >>> import jax.numpy as jnp
      >>> from spikejax import learn
      >>> with tempfile.TemporaryDirectory() as folder:
      ...     path = learn.save(folder, "1", {"w": jnp.ones(3)}, {"author": "me"})
      ...     learn.checkpoint(path).about["author"]
      'me'
    """

    path: Path
    about: dict[str, Any]


def label(epoch: int, batch: int) -> str:
    """The folder's name after `epoch` epochs and `batch` steps of the next."""
    return f"{epoch}-{batch}" if batch else f"{epoch}"


def save(
    folder: str | os.PathLike[str],
    name: str,
    state: PyTree,
    about: dict[str, Any],
    keep: int = 2,
    spare: Collection[str] = (),
) -> Path:
    """Writes a checkpoint, then removes all but the newest `keep`.

    Args:
      folder: where the run's checkpoints lie.
      name: of this one, from `label`.
      state: a pytree of arrays.
      about: what to say in `checkpoint.json`.
      keep: how many to keep, at least 1.
      spare: names of others to keep.

    Returns:
      The checkpoint's folder.

    Raises:
      OSError: it cannot be written; earlier ones are as they were.

    Example:
      >>> import tempfile
      >>> import jax.numpy as jnp
      >>> from spikejax import learn
      >>> with tempfile.TemporaryDirectory() as folder:
      ...     learn.save(folder, "1", {"w": jnp.ones(3)}, {"author": "me"}).name
      '1'
    """
    ocp = need("learn.save", "orbax.checkpoint")
    folder = Path(folder).absolute()
    partial, path = folder / f"{PARTIAL}{name}", folder / name
    try:
        partial.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(partial)
        partial.mkdir()
        _room(partial, state)
        with _no_tracebacks(), _checkpointer(ocp) as checkpointer:
            checkpointer.save(partial / STATE, jax.tree.map(np.asarray, state))
            checkpointer.wait_until_finished()
        about = {"format": FORMAT, **about, "arrays": shapes(state)}
        about = json.loads(json.dumps(about | {"files": _sums(partial)}))
        text = json.dumps(about | {"checksum": checksum(about)}, indent=1)
        (partial / FILE).write_text(text)
        _flush(partial)
        replaced = folder / f"{PARTIAL}old-{name}"
        if path.exists():
            path.rename(replaced)
        partial.rename(path)
        _flush_folder(folder)
        shutil.rmtree(replaced, ignore_errors=True)
    except (OSError, ValueError, RuntimeError) as error:
        shutil.rmtree(partial, ignore_errors=True)
        raise OSError(
            f"`learn.save` expected to write {path}, got: {_one_line(error)};"
            " earlier checkpoints are as they were."
        ) from error
    for old in found(folder)[keep:]:
        if old.name not in spare:
            shutil.rmtree(old, ignore_errors=True)
    return path


def _checkpointer(ocp: Any) -> Any:
    """One that waits for no other process: the first writes alone, each reads."""
    if jax.process_count() == 1:
        return ocp.StandardCheckpointer()
    here = jax.process_index()
    options = ocp.options.MultiprocessingOptions(
        primary_host=here,
        active_processes={here},
        barrier_sync_key_prefix=f"process{here}",
    )
    return ocp.StandardCheckpointer(multiprocessing_options=options)


def _room(folder: Path, state: PyTree) -> None:
    """Raises where a file of the state's size cannot be, before orbax's threads do."""
    if not hasattr(os, "posix_fallocate"):  # macOS, Windows
        return
    size = sum(np.asarray(leaf).nbytes for leaf in jax.tree.leaves(state))
    with tempfile.TemporaryFile(dir=folder) as file:
        os.posix_fallocate(file.fileno(), 0, size + OVERHEAD)


def found(folder: str | os.PathLike[str]) -> list[Path]:
    """The folders that are named like checkpoints, newest first."""
    try:
        paths = [p for p in Path(folder).iterdir() if NAME.fullmatch(p.name)]
    except (FileNotFoundError, NotADirectoryError):
        return []
    return sorted((p for p in paths if p.is_dir()), key=_position, reverse=True)


def _position(path: Path) -> tuple[int, int]:
    epoch, batch = NAME.fullmatch(path.name).groups()  # type: ignore[union-attr]
    return int(epoch), int(batch or 0)


def read(path: str | os.PathLike[str]) -> Checkpoint:
    """What a checkpoint says of itself, after all of its files have been checked.

    Args:
      path: the checkpoint's folder.

    Raises:
      ValueError: it is not one, or not a complete one.
    """
    path = Path(path).absolute()
    expected = f"`learn.load` expected a complete checkpoint in {path}, got"
    try:
        about = dict(json.loads((path / FILE).read_text()))
        version, written = about["format"], about.pop("checksum", None)
        files = dict(about["files"])
    except OSError as error:
        raise ValueError(f"{expected} no {FILE} ({error.strerror}).") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"{expected} a {FILE} that is damaged.") from error
    if version not in (OLD, FORMAT):
        raise ValueError(f"{expected} format {version}, which is not {FORMAT}.")
    if written != (checksum(about) if version == FORMAT else None):
        raise ValueError(f"{expected} a {FILE} that is damaged.")
    for name, expected_sum in files.items():
        if not (path / name).is_file():
            raise ValueError(f"{expected} one without its file {name}.")
        if _sum(path / name) != expected_sum:
            raise ValueError(f"{expected} one whose file {name} is damaged.")
    return Checkpoint(path, about)


def newest(folder: str | os.PathLike[str], mend: bool = False) -> Checkpoint:
    """The newest complete checkpoint of a run; what is damaged is said aloud.

    Args:
      folder: where the run's checkpoints lie.
      mend: put damaged ones aside and remove what was only begun. For the run itself:
        whoever reads beside it would take away what it is writing.

    Raises:
      ValueError: there is none.
    """
    problems = []
    for path in found(folder):
        try:
            checkpoint = read(path)
        except ValueError as error:
            problems.append((path, error))
            continue
        if mend:
            for half in checkpoint.path.parent.glob(f"{PARTIAL}*"):
                shutil.rmtree(half, ignore_errors=True)
        for bad, error in problems:
            if mend:
                aside = bad.with_name(f"damaged-{bad.name}")
                shutil.rmtree(aside, ignore_errors=True)
                bad.rename(aside)
            warnings.warn(f"{error} Going on from {path.name}.", stacklevel=2)
        return checkpoint
    if problems:
        raise problems[0][1]
    message = "to hold a checkpoint to go on from"
    raise ValueError(f"`learn.fit` expected `out` {message}, got none in {folder}.")


def checksum(about: dict[str, Any]) -> str:
    """SHA-256 of what a checkpoint says of itself, in whatever order it says it."""
    return hashlib.sha256(json.dumps(about, sort_keys=True).encode()).hexdigest()


def field(checkpoint: Checkpoint, name: str, kind: type) -> Any:
    """What `checkpoint.json` says under `name`.

    Raises:
      ValueError: it says nothing of that kind.
    """
    value = checkpoint.about.get(name)
    if not isinstance(value, kind):
        raise ValueError(
            f"`learn.load` expected {checkpoint.path / FILE} to hold `{name}` as a"
            f" {kind.__name__}, got {checks.describe(value)}."
        )
    return value


def load(path: str | os.PathLike[str], like: PyTree) -> PyTree:
    """The arrays of a checkpoint.

    Args:
      path: the checkpoint's folder.
      like: a pytree of arrays or ShapeDtypeStructs of the structure they had.

    Returns:
      A pytree of the structure of `like`.

    Raises:
      ValueError: it is not a complete checkpoint, or one of another structure.

    Example:
      >>> import tempfile
      >>> import jax.numpy as jnp
      >>> from spikejax import learn
      >>> state = {"w": jnp.arange(3.0)}
      >>> with tempfile.TemporaryDirectory() as folder:
      ...     path = learn.save(folder, "1", state, {})
      ...     learn.load(path, like=state)["w"].tolist()
      [0.0, 1.0, 2.0]
    """
    return restore(read(path), like)


def restore(checkpoint: Checkpoint, like: PyTree) -> PyTree:
    """The arrays of a checkpoint that `read` has checked."""
    ocp = need("learn.load", "orbax.checkpoint")
    expected, got = shapes(like), field(checkpoint, "arrays", dict)
    for name in [*expected, *got]:
        if expected.get(name) != got.get(name):
            raise ValueError(
                f"`learn.load` expected {checkpoint.path} to hold {name} as"
                f" {expected.get(name, 'nothing')}, got {got.get(name, 'nothing')}:"
                " it belongs to another network or optimiser."
            )
    with _checkpointer(ocp) as checkpointer:
        tree = checkpointer.restore(checkpoint.path / STATE)
    arrays = {_place(p): a for p, a in jax.tree_util.tree_leaves_with_path(tree)}
    return jax.tree_util.tree_map_with_path(
        lambda p, _: jax.numpy.asarray(arrays[_place(p)]), like
    )


def shapes(tree: PyTree) -> dict[str, str]:
    """Dtype and shape of every array in a tree, by its place."""
    return {
        _place(path): f"{np.dtype(leaf.dtype).name}{list(np.shape(leaf))}"
        for path, leaf in jax.tree_util.tree_leaves_with_path(tree)
    }


def _place(path: tuple) -> str:
    return jax.tree_util.keystr(path, simple=True, separator=".")


def _sums(folder: Path) -> dict[str, str]:
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    return {p.relative_to(folder).as_posix(): _sum(p) for p in files}


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _flush(folder: Path) -> None:
    """Everything below `folder` to the disk, so that a rename cannot overtake it."""
    for path in folder.rglob("*"):
        if path.is_file():
            with open(path, "rb") as file:
                os.fsync(file.fileno())
    _flush_folder(folder)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # folders cannot be opened there
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def _no_tracebacks() -> Iterator[None]:
    """Orbax's threads print what they fail with, and then raise it: once is enough."""
    loggers = [logging.getLogger(name) for name in ("absl", "asyncio")]
    for logger in loggers:
        logger.addFilter(_without_error)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeFilter(_without_error)


def _without_error(record: logging.LogRecord) -> bool:
    return not record.exc_info


def _one_line(error: BaseException) -> str:
    """The system's words for what went wrong, where an error holds its number."""
    if number := re.search(r"os_error_code='(\d+)'", str(error)):
        return os.strerror(int(number[1]))
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return " ".join(str(error).split())[:200]
