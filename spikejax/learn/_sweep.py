"""Many training runs as one program."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import partial
from inspect import unwrap
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax import datasets
from spikejax.core import checks
from spikejax.datasets import Dataset, Split
from spikejax.inspect.rows import table
from spikejax.learn import _data, _recipe, _state, _step, _targets
from spikejax.learn._recipe import Recipe

PyTree = Any


class Swept(NamedTuple):
    """Runs that were trained together; `str` of it is a table of means and spreads.

    Attributes:
      runs: of each its seed and constants.
      params: the parameters to use, of all runs: the first axis of each leaf.
      history: arrays `(runs, epochs)`: loss, train_accuracy, test_loss, accuracy, with
        a validation split validation_loss and validation_accuracy; metric for accuracy
        where the recipe has one.
      states: the `TrainState` of all runs, likewise.

    Example:
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.linear(3), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> found = learn.sweep(recipe, datasets.Dataset(split, split), seeds=range(2))
      >>> found.runs, found.history["accuracy"].shape
      (({'seed': 0}, {'seed': 1}), (2, 2))
    """

    runs: tuple[dict[str, Any], ...]
    params: PyTree
    history: dict[str, np.ndarray]
    states: Any

    def of(self, run: int) -> PyTree:
        """The parameters of one run."""
        return jax.tree.map(lambda a: a[run], self.params)

    def __str__(self) -> str:
        """A row for each choice of constants: the last epoch, over the seeds."""
        names = [k for k in self.runs[0] if k != "seed"]
        found: dict[tuple, list[int]] = {}
        for i, run in enumerate(self.runs):
            found.setdefault(tuple(run[k] for k in names), []).append(i)
        shown = [k for k in self.history if k != "loss"]
        rows = [("constants", "seeds", *shown, "")]
        for values, runs in found.items():
            said = ", ".join(f"{k}={v:g}" for k, v in zip(names, values, strict=True))
            last = [self.history[k][runs, -1] for k in shown]
            texts = [f"{a.mean():.4g} ± {a.std():.2g}" for a in last]
            rows.append((said or "-", f"{len(runs)}", *texts, ""))
        return table(rows)

    __repr__ = __str__


def sweep(
    make: Recipe | Callable[..., Recipe],
    dataset: Dataset,
    *,
    seeds: Sequence[int] = (0,),
    validation: Split | None = None,
    **constants: Sequence[float],
) -> Swept:
    """Trains a recipe from many seeds and with many constants, as one program.

    All runs go side by side by `vmap`, and an epoch is one `scan` over batches that
    are cut from the data on the device: it is compiled once for all constants, which a
    loop over `fit` would be for each. A run is that of `fit` with its seed: same
    parameters, batches and keys. Nothing is written.

    Args:
      make: `(**constants) -> Recipe`, called once, with traced numbers; or a recipe.
      dataset: as for `fit`; it has to fit in the device's memory as it is stored.
      seeds: integers in [0, 2**32).
      validation: a split that is measured as well, or None.
      **constants: values of each constant, such as `lr=[1e-3, 3e-3]`; all of their
        combinations are run, each from every seed.

    Returns:
      A `Swept`.

    Raises:
      ValueError: data that do not fit the recipe, or have lengths of their own; no
        seeds, or a constant without values. A loss that is not finite is not refused,
        but stays in the history.
      TypeError: `make` gives no recipe, or a constant is not a number.

    Example:
      >>> from spikejax import datasets, learn
      >>> make = lambda lr: learn.recipes.digits(hidden=32, epochs=2, lr=lr)
      >>> found = learn.sweep(
      ...     make, datasets.digits(), seeds=range(3), lr=[1e-3, 3e-3]
      ... )  # doctest: +SKIP
    """
    name = "learn.sweep"
    seeds = [*seeds]
    for seed in seeds:
        checks.whole(name, 0, seeds=seed)
    for argument, values in {"seeds": seeds, **constants}.items():
        if not len(values):
            raise checks.refuse(name, argument, "at least one value", values)
        for value in values:
            checks.constants(name, **{argument: value})
    every = [dict(zip(constants, v, strict=True)) for v in _product(constants)]
    runs: list[dict[str, Any]] = [{"seed": s} | given for given in every for s in seeds]
    like = make if isinstance(make, Recipe) else make(**every[0])
    _recipe.check(like)
    _data.check(like, dataset, validation)
    for split in (dataset.train, dataset.test, validation or dataset.test):
        if _targets.split_of(split)[2] is not None:
            got = checks.Text("lengths of their own")
            raise checks.refuse(name, "dataset", "recordings of one length", got)
    given = {k: jnp.asarray([r[k] for r in runs], float) for k in constants}
    drawn = jnp.asarray([r["seed"] for r in runs], jnp.uint32)
    recipe = (lambda **_: make) if isinstance(make, Recipe) else make
    size = np.shape(dataset.train.spikes)[1]
    total = size // like.batch_size * like.epochs
    run = _Run(recipe, total, jax.tree.map(jnp.asarray, dataset.train))
    states = jax.jit(jax.vmap(run.begin))(given, drawn)
    parts = {"test": dataset.test}
    parts |= {} if validation is None else {"validation": validation}
    history: dict[str, list] = {}
    judge = _targets.judge(like)
    epoch_of = jax.jit(jax.vmap(run.epoch, (0, 0, None, 0, 0)))
    for epoch in range(like.epochs):
        orders = [_order(size, like.batch_size, r["seed"], epoch) for r in runs]
        given_now = (given, drawn, epoch, np.stack(orders), states)
        states, line = epoch_of(*given_now)
        line = {"loss": line[0]} | ({f"train_{judge}": line[1]} if judge else {})
        for part, split in parts.items():
            before = "" if part == "test" else "validation_"
            loss, right = _measured(recipe, given, states, split)
            line[f"{part}_loss"] = loss
            line |= {f"{before}{judge}": right} if judge else {}
        for key, value in line.items():
            history.setdefault(key, []).append(np.asarray(value, np.float64))
    found = {key: np.stack(values, 1) for key, values in history.items()}
    return Swept(tuple(runs), _state.final(states), found, states)


class _Run(NamedTuple):
    """What all runs share; its methods are of one, and are mapped."""

    recipe: Callable[..., Recipe]
    total: int
    train: Split

    def begin(self, given: dict[str, Any], seed: Any):
        return _state.start(self.recipe(**given), seed, self.train.spikes, self.total)

    def epoch(self, given, seed, epoch, order, state):
        """The steps of an epoch, and the means of loss and accuracy."""
        recipe, (spikes, targets) = self.recipe(**given), self.train
        step_of = unwrap(_step.train_step)

        def step(state, at):
            number, which = at
            xs = jnp.take(spikes, which, 1)
            labels = _targets.chosen(targets, spikes, which)
            key = _state.step_key(seed, epoch, number)
            state, found = step_of(recipe, self.total, state, key, xs, labels)
            right = jnp.zeros(()) if found.accuracy is None else found.accuracy
            return state, (found.loss, right, _weight(recipe, labels))

        numbers = jnp.arange(len(order))
        state, (loss, right, weight) = jax.lax.scan(step, state, (numbers, order))
        right = jnp.where(weight > 0, right, 0)
        return state, (loss.mean(), (right * weight).sum() / weight.sum())


def _measured(recipe_of, given, states, split) -> list[np.ndarray]:
    """Loss and accuracy of every run on a split, in portions as in `evaluate`."""
    spikes, targets = split
    found = []
    for part in _step.portions(np.shape(spikes)[1]):
        labels = _targets.chosen(targets, spikes, part)
        labels = jax.tree.map(jnp.asarray, labels)
        found.append(_measure(recipe_of, given, states, spikes[:, part], labels))
    losses, rights, weights = (np.stack(a) for a in zip(*found, strict=True))
    return [(a * weights).sum(0) / weights.sum(0) for a in (losses, rights)]


@partial(jax.jit, static_argnums=0)
def _measure(recipe_of, given, states, spikes, labels):
    def one(given, state):
        recipe = recipe_of(**given)
        net, begin, xs, _ = _step.used("evaluate", recipe, state.statistics, spikes)
        ys = net.unroll(_state.final(state), begin, xs)[1]
        right = _targets.judged(recipe, ys, labels)
        weight = _weight(recipe, labels)
        weight = weight if recipe.ignore is not None else 1.0 * spikes.shape[1]
        right = jnp.zeros(()) if right is None else jnp.where(weight > 0, right, 0)
        return _targets.lost(recipe, ys, labels), right, weight

    return jax.vmap(one)(given, states)


def _weight(recipe: Recipe, labels: PyTree) -> jax.Array:
    """What an accuracy counts for: labels, where some do not count."""
    if recipe.ignore is None or _targets.judge(recipe) != "accuracy":
        return jnp.ones(())
    return jnp.sum(labels != recipe.ignore).astype(float)


def _product(constants: dict[str, Sequence[float]]):
    return itertools.product(*constants.values())


def _order(size: int, batch: int, seed: int, epoch: int) -> np.ndarray:
    """The numbers of the recordings in each batch, as `fit` takes them."""
    light = Split(np.zeros((1, size, 0), bool), np.arange(size))
    found = datasets.batches(light, batch, seed=seed, epoch=epoch)
    return np.stack([np.asarray(labels) for _, labels in found])
