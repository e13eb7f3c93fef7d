"""How a run shows itself: not at all, in a line per epoch, or as a bar."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

from spikejax.core.optional import need


class Progress(NamedTuple):
    """What `fit` calls.

    Attributes:
      step: `(epoch, loss, accuracy)` after each training step; no accuracy, None, for
        a recipe of targets that are no classes.
      epoch: `(metrics)` after each epoch, with the line of `metrics.jsonl`.

    Example:
      >>> import contextlib
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.linear(3), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> @contextlib.contextmanager
      ... def dots(epochs, batches, done):
      ...     yield learn.Progress(
      ...         step=lambda *_: print(".", end=""), epoch=lambda _: print("|", end="")
      ...     )
      >>> _ = learn.fit(recipe, datasets.Dataset(split, split), progress=dots)
      ..|..|
    """

    step: Callable[[int, float, float | None], None]
    epoch: Callable[[dict[str, Any]], None]


def line(metrics: dict[str, Any], epochs: int) -> str:
    """One epoch in words."""
    said = [f"epoch {metrics['epoch']}/{epochs}: loss {metrics['loss']:.4f}"]
    if "validation_loss" in metrics:
        said += [f"validation loss {metrics['validation_loss']:.4f}"]
    return ", ".join(
        [
            *said,
            _tested(metrics),
            f"{metrics['activity']:.3f} spikes per neuron and step",
            f"{metrics['seconds']:.1f} s",
        ]
    )


def _tested(metrics: dict[str, Any]) -> str:
    """What the test split came to."""
    if "accuracy" in metrics:
        return f"test accuracy {100 * metrics['accuracy']:.1f} %"
    loss = f"test loss {metrics['test_loss']:.4f}"
    return f"{loss}, metric {metrics['metric']:.4f}" if "metric" in metrics else loss


@contextlib.contextmanager
def silent(epochs: int, batches: int, done: int) -> Iterator[Progress]:
    """Shows nothing.

    Example:
      >>> from spikejax import learn
      >>> with learn.silent(epochs=1, batches=10, done=0) as shown:  # as `fit` does
      ...     shown.step(0, 0.5, 0.9)
    """
    del epochs, batches, done
    yield Progress(_nothing, _nothing)


def _nothing(*_: Any) -> None:
    return None


@contextlib.contextmanager
def lines(epochs: int, batches: int, done: int) -> Iterator[Progress]:
    """Prints one line per epoch.

    Example:
      >>> from spikejax import learn
      >>> line = {"epoch": 1, "loss": 0.5, "test_loss": 0.4, "activity": 0.01}
      >>> with learn.lines(epochs=1, batches=10, done=0) as shown:  # as `fit` does
      ...     shown.epoch(line | {"seconds": 2.0})
      epoch 1/1: loss 0.5000, test loss 0.4000, 0.010 spikes per neuron and step, 2.0 s
    """
    del batches, done
    yield Progress(_nothing, partial(_print_line, epochs))


def _print_line(epochs: int, metrics: dict[str, Any]) -> None:
    print(line(metrics, epochs), flush=True)


@contextlib.contextmanager
def bar(epochs: int, batches: int, done: int) -> Iterator[Progress]:
    """A bar over all steps of a run, with loss and accuracy, on standard error.

    Args:
      epochs: of the whole run.
      batches: steps per epoch.
      done: steps done before.

    Example:
      >>> from spikejax import learn
      >>> with learn.bar(epochs=1, batches=10, done=0) as shown:  # as `fit` does
      ...     shown.step(0, 0.5, 0.9)
    """
    tqdm = need("learn.bar", "tqdm").tqdm
    with tqdm(
        total=epochs * batches, initial=done, unit="step", dynamic_ncols=True
    ) as shown:
        tested: dict[str, str] = {}
        step = partial(_bar_step, shown, epochs, tested)
        yield Progress(step, partial(_bar_epoch, shown, tested))


def _bar_step(
    shown, epochs, tested, epoch: int, loss: float, accuracy: float | None
) -> None:
    shown.set_description(f"epoch {epoch + 1}/{epochs}", refresh=False)
    now = {"loss": f"{loss:.3f}"}
    if accuracy is not None:
        now |= {"accuracy": f"{100 * accuracy:.1f} %"}
    shown.set_postfix(now | tested, refresh=False)
    shown.update()


def _bar_epoch(shown, tested, metrics: dict[str, Any]) -> None:
    tested["test"] = _tested(metrics).removeprefix("test ")
    shown.refresh()
