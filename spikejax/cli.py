"""The command line: `spikejax train`, `spikejax predict`, `spikejax info`.

Errors are one line on standard error and exit status 2; an interrupted training run
says in one line how to go on and exits with 130.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from spikejax._program import STOPPED

TASKS = ("digits", "ecg")
NEURONS = ("lif", "adlif")
BAD = 2


class Task(NamedTuple):
    """A recipe with its data: what `train` and `predict` need to know of it."""

    recipe: Callable
    data: Callable
    names: tuple[str, ...]
    dt: float | None  # milliseconds per step, None for an axis in steps


def main(argv: list[str] | None = None) -> int:
    """Runs one command.

    Args:
      argv: the arguments, those of the process by default.

    Returns:
      The exit status: 0, 2 for an error, 130 when interrupted.
    """
    try:
        asked = _parser().parse_args(argv)
    except SystemExit as exit:  # argparse has said why
        return int(exit.code or 0)
    try:
        with warnings.catch_warnings():
            warnings.showwarning = _warn
            asked.run(asked)
            sys.stdout.flush()  # here, not at exit, where an error is a traceback
        return 0
    except KeyboardInterrupt:
        print("spikejax: interrupted", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BAD
    except OSError as error:
        with contextlib.suppress(OSError):
            sys.stdout.flush()
            return _fail(error)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _fail(error)
    except (ValueError, ImportError, ArithmeticError) as error:
        return _fail(error)
    except _Stopped as stop:
        print(f"spikejax: {stop}", file=sys.stderr)
        return STOPPED
    except RuntimeError as error:  # such as out of memory
        return _fail(error)


class _Stopped(Exception):
    """Training was interrupted; the text says how to go on."""


def _fail(error: BaseException) -> int:
    text = " ".join(str(error).split()) or type(error).__name__
    print(f"spikejax: error: {text}", file=sys.stderr)
    return BAD


def _warn(message: Any, category: Any, filename: str, lineno: int, *_: Any) -> None:
    del category, filename, lineno
    print(f"spikejax: warning: {' '.join(str(message).split())}", file=sys.stderr)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str):
        self.exit(BAD, f"spikejax: error: {message} (see {self.prog} --help)\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="spikejax", description="Spiking neural networks in JAX.")
    commands = parser.add_subparsers(
        required=True, metavar="COMMAND", parser_class=_Parser
    )

    train = commands.add_parser("train", help="train a network on a data set")
    train.add_argument("task", choices=TASKS)
    train.add_argument("--neuron", choices=NEURONS, help="of digits (lif)")
    train.add_argument("--hidden", type=int, help="hidden neurons")
    train.add_argument("--epochs", type=int, help="passes over the training data")
    train.add_argument("--batch", type=int, help="recordings per step")
    train.add_argument("--lr", type=float, help="highest learning rate")
    train.add_argument("--seed", type=int, help="of everything random (0)")
    train.add_argument("--out", help="folder to write to (runs/TASK)")
    train.add_argument("--resume", action="store_true", help="go on where --out stands")
    train.add_argument("--quiet", action="store_true", help="a line per epoch, no bar")
    train.set_defaults(run=_train)

    predict = commands.add_parser("predict", help="classify recordings")
    predict.add_argument("checkpoint", help="a run's folder, or one of its checkpoints")
    predict.add_argument("files", nargs="+", metavar="FILE.wav")
    predict.set_defaults(run=_predict)

    info = commands.add_parser("info", help="versions, devices, kernels")
    info.set_defaults(run=_info)
    return parser


def _task(name: str, neuron: str | None = None) -> Task:
    from spikejax import datasets
    from spikejax.learn import recipes

    if name == "digits":
        recipe = recipes.digits_adlif if neuron == "adlif" else recipes.digits
        return Task(recipe, datasets.digits, datasets.DIGITS, 10.0)
    if neuron is not None:
        raise ValueError(
            f"`spikejax train` expected `--neuron` with digits, got {neuron} with"
            f" {name}."
        )
    return Task(recipes.ecg, datasets.ecg, datasets.ECG_WAVES, None)


# --- train ----------------------------------------------------------------------------


def _train(asked: argparse.Namespace) -> None:
    from spikejax import learn

    need = partial(learn.need, "spikejax train")
    quiet = asked.quiet or not sys.stderr.isatty()
    modules = ["orbax.checkpoint", "matplotlib"] + ([] if quiet else ["tqdm"])
    for module in modules:  # before the work, not after it
        need(module)
    out = Path(asked.out or f"runs/{asked.task}")
    given = vars(asked)
    options = {k: given[k] for k in ("neuron", "hidden", "epochs", "batch", "lr")}
    options = {k: v for k, v in options.items() if v is not None}
    seed = 0 if asked.seed is None else asked.seed
    if asked.resume:  # what is not said is as it was
        about = _checkpoint("--out", out).about
        recipe = about.get("recipe", {})
        if recipe.get("name") == asked.task:
            options = recipe.get("options", {}) | options
            seed = about.get("seed", 0) if asked.seed is None else asked.seed
    task = _task(asked.task, options.pop("neuron", None))
    recipe, dataset = task.recipe(**options), task.data()
    try:
        fitted = learn.fit(
            recipe,
            dataset,
            seed=seed,
            out=out,
            resume=asked.resume,
            progress=learn.lines if quiet else learn.bar,
            names=task.names,
        )
    except learn.Interrupted as stop:
        again = f"spikejax train {asked.task} --out {out} --resume"
        raise _Stopped(f"{stop}; go on with: {again}") from None
    picture = _picture(task, recipe, dataset, fitted, out / "figure.png")
    last = fitted.history[-1]
    seconds = sum(line["seconds"] for line in fitted.history)
    print(
        f"test accuracy {100 * last['accuracy']:.1f} %, trained in {seconds:.0f} s, "
        f"{last['activity']:.3f} spikes per neuron and step, "
        f"figure {picture}, checkpoint {out / 'checkpoints' / str(last['epoch'])}"
    )


def _picture(task: Task, recipe: Any, dataset: Any, fitted: Any, path: Path) -> Path:
    """The figure of a run: its learning curve, and the first test recording."""
    from spikejax import learn, plot

    spikes, labels = dataset.test.spikes[:, :1], dataset.test.labels[..., :1]
    inside = learn.inspect(recipe, fitted.params, spikes, fitted.best.statistics)
    hidden = next(iter(inside.spiking.values()), inside.y)
    one = labels.ndim == 1
    last = fitted.history[-1]
    plot.figure(
        fitted.history,
        spikes[:, 0],
        hidden[:, 0],
        inside.y[:, 0],
        dt=task.dt,
        names=task.names,
        highlight=int(labels[0]) if one else None,
        title=f"{recipe.name}: test accuracy {100 * last['accuracy']:.1f} %",
        path=path,
    )
    return path


# --- predict --------------------------------------------------------------------------


def _checkpoint(argument: str, path: Path) -> Any:
    """A run's newest checkpoint, or the checkpoint that `path` is."""
    from spikejax import learn

    if not path.is_dir():
        raise ValueError(
            f"`spikejax` expected `{argument}` to be the folder of a run or of a"
            f" checkpoint, got {path}."
        )
    return learn.checkpoint(path)


def _predict(asked: argparse.Namespace) -> None:
    import numpy as np

    from spikejax import encode, learn

    path = Path(asked.checkpoint)
    found = _checkpoint("CHECKPOINT", path)
    about = found.about.get("recipe", {})
    name, options = about.get("name"), about.get("options", {})
    if name != "digits":
        raise ValueError(
            f"`spikejax predict` expected `CHECKPOINT` of digits, got {path} of {name}."
        )
    neuron = options.get("neuron")
    task = _task(name, neuron)
    recipe = task.recipe(**{k: v for k, v in options.items() if k != "neuron"})
    spikes = np.stack([_spikes(encode, file) for file in asked.files], 1)
    _check_input(path, found.about.get("input"), spikes)
    params = learn.trained(recipe, found.path, spikes)
    names = _names(task, found.about)
    shares = learn.predict(recipe, params, spikes)
    for file, share in zip(asked.files, shares, strict=True):
        best = int(share.argmax())
        called = f" ({names[best]})" if best < len(names) else ""
        print(f"{file}: {best}{called}, probability {share[best]:.3f}")


def _names(task: Task, about: dict[str, Any]) -> tuple[str, ...]:
    """Of the classes that a network was trained on: as its checkpoint says.

    Checkpoints of older versions say none: the task's, if it was trained on its data.
    """
    if "names" in about:
        return tuple(about["names"])
    from spikejax.learn._data import checksum

    same = about.get("data", {}).get("train") == checksum(task.data().train)
    return task.names if same else ()


def _check_input(path: Path, trained: Any, spikes: Any) -> None:
    """Recordings are encoded to what the network was trained on."""
    got = [len(spikes), *spikes.shape[2:]]
    if trained is not None and trained[1:] != got[1:]:
        raise ValueError(
            f"`spikejax predict` expected `CHECKPOINT` of recordings of"
            f" {got[1:]} channels, as `encode.mel_spikes` gives, got {path} of"
            f" {trained[1:]}."
        )


def _spikes(encode: Any, file: str) -> Any:
    try:
        return encode.mel_spikes(*encode.read_wav(file))
    except OSError as error:
        raise OSError(
            f"`spikejax predict` expected `FILE.wav` to be a file that can be read,"
            f" got {file} ({error.strerror})."
        ) from error


# --- info -----------------------------------------------------------------------------


def _info(asked: argparse.Namespace) -> None:
    del asked
    import platform
    from importlib.metadata import version

    import jax

    import spikejax

    print(f"spikejax {spikejax.__version__}")
    print(f"jax {jax.__version__}, jaxlib {version('jaxlib')}")
    print(f"python {platform.python_version()}, {platform.platform()}")
    print(f"devices: {', '.join(str(d) for d in jax.devices())}")
    try:
        from spikejax import kernels
    except ImportError as error:
        print(f"kernels: not available: {error}")
        return
    print(kernels.report())
