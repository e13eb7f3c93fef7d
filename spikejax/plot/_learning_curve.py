"""Accuracy and loss by epoch."""

from __future__ import annotations

from typing import Any

from spikejax.core import checks
from spikejax.plot._axes import COOL, GREY, WARM, legend, made


def learning_curve(ax: Any, metrics: Any) -> Any:
    """Accuracy by epoch, in training and test, with the loss on a second axis.

    Args:
      ax: matplotlib axes, or None to make some.
      metrics: the lines of a run's `metrics.jsonl`, as dicts (`Fitted.history`).

    Returns:
      The axes.

    Raises:
      ValueError: no epochs.

    Example:
      >>> from spikejax import plot
      >>> history = [{"epoch": 1, "loss": 0.5, "train_accuracy": 0.8, "accuracy": 0.7}]
      >>> ax = plot.learning_curve(None, history)
    """
    metrics = list(metrics)
    if not metrics:
        raise checks.refuse("plot.learning_curve", "metrics", "of an epoch", metrics)
    ax = made("plot.learning_curve", ax)
    epochs = [m["epoch"] for m in metrics]
    mark = "o" if len(epochs) < 20 else None
    loss = ax.twinx()
    loss.patch.set_alpha(ax.patch.get_alpha())
    (of_loss,) = loss.plot(
        epochs, [m["loss"] for m in metrics], color=GREY, lw=1.3, ls=":", label="loss"
    )
    loss.set_ylabel("training loss (nats)", color=GREY)
    loss.tick_params(axis="y", colors=GREY)
    loss.set_ylim(bottom=0)
    of_train, of_test = (
        ax.plot(
            epochs, [100 * m[k] for m in metrics],
            color=colour, lw=1.8, marker=mark, ms=3, label=label,
        )[0]
        for k, colour, label in (
            ("train_accuracy", COOL, "training"), ("accuracy", WARM, "test"),
        )
    )  # fmt: skip
    ax.set_zorder(loss.get_zorder() + 1)
    ax.patch.set_visible(False)
    ax.set_xlabel("epoch")
    ax.set_ylabel("accuracy (%)")
    ax.set_ylim(0, 102)
    ax.set_xlim(min(epochs) - 0.5, max(epochs) + 0.5)
    ax.xaxis.get_major_locator().set_params(integer=True)
    ax.grid(axis="y", color=GREY, alpha=0.3, lw=0.8)
    legend(ax, handles=[of_train, of_test, of_loss], loc="lower right")
    loss.spines[:].set_visible(False)
    return ax
