"""Training: recipes, a loop that resumes bit for bit, checkpoints, metrics.

A `Recipe` is plain data: network, loss, optimiser, sizes. `fit` runs it. Everything
random follows from (seed, epoch, step), so a run that was stopped continues as if it
had never stopped. Needs `pip install "spikejax[train]"`.
"""

from spikejax.core.optional import need
from spikejax.learn import augment, recipes
from spikejax.learn._accumulate import accumulated
from spikejax.learn._checkpoint import (
    Checkpoint,
    load,
    save,
)
from spikejax.learn._distil import distilled, taught
from spikejax.learn._fit import checkpoint, fit, restored, trained
from spikejax.learn._progress import (
    Progress,
    bar,
    lines,
    silent,
)
from spikejax.learn._recipe import (
    Recipe,
    adam,
    at_end,
    every_step,
    lively,
    maximum,
    mean,
    quiet,
)
from spikejax.learn._results import Fitted, Inside, Interrupted, Measured
from spikejax.learn._state import TrainState, start
from spikejax.learn._step import (
    evaluate,
    inspect,
    layers,
    predict,
    train_step,
)
from spikejax.learn._sweep import Swept, sweep
from spikejax.learn._targets import divide

__all__ = [
    "Checkpoint",
    "Fitted",
    "Inside",
    "Interrupted",
    "Measured",
    "Progress",
    "Recipe",
    "Swept",
    "TrainState",
    "accumulated",
    "adam",
    "at_end",
    "augment",
    "bar",
    "checkpoint",
    "distilled",
    "divide",
    "evaluate",
    "every_step",
    "fit",
    "inspect",
    "layers",
    "lines",
    "lively",
    "load",
    "maximum",
    "mean",
    "need",
    "predict",
    "quiet",
    "recipes",
    "restored",
    "save",
    "silent",
    "start",
    "sweep",
    "taught",
    "train_step",
    "trained",
]
