"""One training step, evaluation, prediction: pure functions of a recipe."""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

from spikejax import cell, compose, metrics
from spikejax.cell import Cell
from spikejax.learn._recipe import Recipe

PyTree = Any
EVALUATED = 512  # recordings that are evaluated at once, at most


class TrainState(NamedTuple):
    """All that changes in training.

    Attributes:
      params: the network's parameters.
      opt_state: the optimiser's state.
      ema: their moving average, of the structure of `params`; empty without one.
      done: steps done, int32.
    """

    params: PyTree
    opt_state: PyTree
    ema: PyTree
    done: jax.Array


class Measured(NamedTuple):
    """What one step or one evaluation measured.

    Attributes:
      loss: the recipe's loss.
      accuracy: share of right answers.
      activity: spikes per neuron and time step, over all layers that spike; None
        for a training step.
      size: norm of the parameters' update; None for an evaluation.
    """

    loss: Any
    accuracy: Any
    activity: Any = None
    size: Any = None


def start(recipe: Recipe, seed: int, xs: Any, steps: int) -> TrainState:
    """The state before the first of `steps` steps.

    Args:
      recipe: what is trained.
      seed: an integer >= 0.
      xs: data, `(time, recordings, *features)`; only shape and dtype count.
      steps: steps of the whole run.
    """
    x = jax.eval_shape(partial(prepared, recipe), xs[:, :1])
    key = jax.random.fold_in(jax.random.key(seed), 0)
    params, _ = recipe.net.init(key, jnp.zeros(x.shape[1:], x.dtype))
    opt_state = recipe.optimiser(steps).init(params)
    ema = params if recipe.ema is not None else ()
    return TrainState(params, opt_state, ema, jnp.zeros((), jnp.int32))


def step_key(seed: int, epoch: int, batch: int) -> jax.Array:
    """The key of one step: a function of (seed, epoch, step) and of nothing else."""
    key = jax.random.fold_in(jax.random.key(seed), epoch + 1)
    return jax.random.fold_in(key, batch)


def final(state: TrainState) -> PyTree:
    """The parameters to use: the moving average where there is one."""
    return state.ema if jax.tree.leaves(state.ema) else state.params


def prepared(recipe: Recipe, xs: Any) -> jax.Array:
    """The network's input for data as it is stored."""
    xs = cell.as_float("learn", jnp.asarray(xs))
    return xs if recipe.prepare is None else recipe.prepare(xs)


@partial(jax.jit, static_argnums=(0, 1))
def train_step(
    recipe: Recipe,
    steps: int,
    state: TrainState,
    key: jax.Array,
    xs: jax.Array,
    labels: jax.Array,
) -> tuple[TrainState, Measured]:
    """One step of the optimiser on one batch.

    Args:
      recipe: what is trained.
      steps: of the whole run, as given to `start`.
      state: from `start` or the step before.
      key: of this step's augmentation.
      xs: data, `(time, batch, *features)`.
      labels: `(batch,)` or `(time, batch)`.
    """
    xs = prepared(recipe, xs)
    augment_key, net_key = jax.random.split(key)
    if recipe.augment is not None:
        xs = recipe.augment(augment_key, xs)
    begin = recipe.net.init(net_key, xs[0])[1]

    def objective(params):
        ys, outputs = layers(recipe.net, params, begin, xs)
        loss = recipe.loss(ys, labels)
        if recipe.regulariser is not None:
            loss += recipe.regulariser(outputs)
        return loss, metrics.accuracy(recipe.score(ys), labels)

    (loss, accuracy), grads = jax.value_and_grad(objective, has_aux=True)(state.params)
    optimiser = recipe.optimiser(steps)
    updates, opt_state = optimiser.update(grads, state.opt_state, state.params)
    params = optax.apply_updates(state.params, updates)
    done = state.done + 1
    ema = state.ema
    if recipe.ema is not None:
        keep = jnp.minimum(recipe.ema, (1 + done) / (10 + done))
        ema = jax.tree.map(partial(_average, keep), ema, params)
    measured = Measured(loss, accuracy, size=_norm(updates))
    return TrainState(params, opt_state, ema, done), measured


def _norm(tree: PyTree) -> jax.Array:
    squares = [jnp.sum(jnp.square(a.astype(float))) for a in jax.tree.leaves(tree)]
    return jnp.sqrt(sum(squares, jnp.zeros((), float)))


def _average(keep: jax.Array, old: jax.Array, new: jax.Array) -> jax.Array:
    return (keep * old + (1 - keep) * new).astype(new.dtype)


def evaluate(recipe: Recipe, params: PyTree, split: Any) -> Measured:
    """Loss, accuracy and activity on all recordings of a split.

    Args:
      recipe: what was trained.
      params: the network's parameters.
      split: spikes `(time, recordings, *features)` and labels.
    """
    spikes, labels = split
    total = np.zeros(4)
    for part in _portions(np.shape(spikes)[1]):
        xs, ys = spikes[:, part], labels[..., part]
        loss, accuracy, fired, size = _evaluate(recipe, params, xs, ys)
        weight = np.shape(ys)[-1]
        total += [weight * float(loss), weight * float(accuracy), fired, size]
    recordings = np.shape(spikes)[1]
    activity = total[2] / total[3] if total[3] else 0.0
    return Measured(total[0] / recordings, total[1] / recordings, activity)


@partial(jax.jit, static_argnums=0)
def _evaluate(recipe: Recipe, params: PyTree, xs: jax.Array, labels: jax.Array):
    xs = prepared(recipe, xs)
    state = recipe.net.init(jax.random.key(0), xs[0])[1]
    ys, inside = layers(recipe.net, params, state, xs)
    fired, size = jnp.zeros(()), jnp.zeros(())
    for zs in inside.values():
        spiking = jnp.all((zs == 0) | (zs == 1))
        fired += jnp.where(spiking, zs.mean() * zs.size, 0.0)
        size += jnp.where(spiking, 1.0 * zs.size, 0.0)
    accuracy = metrics.accuracy(recipe.score(ys), labels)
    return recipe.loss(ys, labels), accuracy, fired, size


def predict(recipe: Recipe, params: PyTree, xs: Any) -> np.ndarray:
    """Probabilities of the classes.

    Args:
      recipe: what was trained.
      params: the network's parameters.
      xs: data, `(time, recordings, *features)`.

    Returns:
      `(recordings, classes)`, or `(time, recordings, classes)` for a recipe with a
      label at every step.
    """
    parts = [
        np.asarray(_predict(recipe, params, xs[:, part]))
        for part in _portions(np.shape(xs)[1])
    ]
    return np.concatenate(parts, -2)


@partial(jax.jit, static_argnums=0)
def _predict(recipe: Recipe, params: PyTree, xs: jax.Array) -> jax.Array:
    xs = prepared(recipe, xs)
    state = recipe.net.init(jax.random.key(0), xs[0])[1]
    return jax.nn.softmax(recipe.score(recipe.net.unroll(params, state, xs)[1]))


class Inside(NamedTuple):
    """What happens in a network.

    Attributes:
      y: its output, `(time, batch, classes)`.
      layers: the output of every part, by names or positions joined by dots.
      spiking: those of them that hold zeros and ones only, from input to output.
    """

    y: np.ndarray
    layers: dict[str, np.ndarray]
    spiking: dict[str, np.ndarray]


def inspect(recipe: Recipe, params: PyTree, xs: Any) -> Inside:
    """What every part of a trained network puts out for some recordings.

    Args:
      recipe: what was trained.
      params: the network's parameters.
      xs: data, `(time, recordings, *features)`.
    """
    xs = prepared(recipe, xs)
    state = recipe.net.init(jax.random.key(0), xs[0])[1]
    y, inside = layers(recipe.net, params, state, xs)
    inside = {k: np.asarray(v) for k, v in inside.items()}  # in the network's order
    spiking = {k: v for k, v in inside.items() if ((v == 0) | (v == 1)).all()}
    return Inside(np.asarray(y), inside, spiking)


def layers(
    net: Cell, params: PyTree, state: PyTree, xs: jax.Array, path: str = ""
) -> tuple[PyTree, dict[str, jax.Array]]:
    """What every part of a network puts out over a whole sequence.

    Each part runs its own `unroll`, so kernels stay in use (`tap` runs a scan).

    Returns:
      The output, and the outputs of all parts that are not made of others, by names
      or positions joined by dots.
    """
    about = cell.spec(net)
    if not isinstance(about, (compose.Serial, compose.Parallel)):
        ys = net.unroll(params, state, xs)[1]
        return ys, {path or "net": ys} if isinstance(ys, jax.Array) else {}
    parts = about.parts
    names = parts.names or [str(i) for i in range(len(parts.cells))]
    trees = [parts.unpack("learn.layers", "params", t) for t in (params, state)]
    inside, outputs = {}, []
    for name, part, p, s in zip(names, parts.cells, *trees, strict=True):
        ys, more = layers(part, p, s, xs, f"{path}.{name}".strip("."))
        inside |= more
        outputs.append(ys)
        if isinstance(about, compose.Serial):
            xs = ys
    if isinstance(about, compose.Serial):
        return outputs[-1], inside
    return parts.pack(outputs), inside


def _portions(recordings: int) -> list[slice]:
    """Equal portions of at most EVALUATED recordings, so that one program serves."""
    count = max(-(-recordings // EVALUATED), 1)
    size = -(-recordings // count)
    return [slice(i, i + size) for i in range(0, recordings, size)]
