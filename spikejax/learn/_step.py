"""One training step, evaluation, prediction: pure functions of a recipe."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from spikejax.combinators.evaluation import evaluation, keep_statistics, running
from spikejax.core import checks, padding
from spikejax.core.cell import Cell
from spikejax.core.walk import observe, units
from spikejax.inspect.activity import answers, is_binary
from spikejax.learn import _targets
from spikejax.learn._outputs import Outputs
from spikejax.learn._recipe import Recipe
from spikejax.learn._results import Inside, Measured
from spikejax.learn._state import ONCE, TrainState, prepared

PyTree = Any
EVALUATED = 512  # recordings that are evaluated at once, at most


@partial(jax.jit, static_argnums=(0, 1))
def train_step(
    recipe: Recipe,
    steps: int,
    state: TrainState,
    key: jax.Array,
    xs: jax.Array,
    labels: PyTree,
    lengths: Any = None,
) -> tuple[TrainState, Measured]:
    """One step of the optimiser on one batch.

    Args:
      recipe: what is trained.
      steps: of the whole run, as given to `start`.
      state: from `start` or the step before.
      key: of this step's augmentation.
      xs: data, `(time, batch, *features)`.
      labels: `(batch,)` or `(time, batch)`, or other targets of the recipe's loss.
      lengths: steps of each recording, `(batch,)`, or None where all steps count.

    Example:
      >>> import jax, numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.linear(3), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> state = learn.start(recipe, 0, split.spikes, steps=4)
      >>> xs, labels = next(datasets.batches(split, 4, seed=0))
      >>> key = jax.random.key(0)
      >>> state, measured = learn.train_step(recipe, 4, state, key, xs, labels)
      >>> int(state.done), bool(measured.loss > 0)
      (1, True)
    """
    xs = prepared(recipe, xs)
    keep = padding.counted("learn.train_step", xs.shape[:2], lengths, None)
    xs = padding.hidden(xs, keep)
    augment_key, net_key = jax.random.split(key)
    if recipe.augment is not None:
        xs = padding.hidden(recipe.augment(augment_key, xs), keep)
    net = recipe.net if recipe.schedule is None else recipe.schedule(state.done)
    begin = _begin("train_step", net, net_key, xs, state.statistics)

    def objective(params):
        end, ys, outputs = layers(net, params, begin, xs, keep)
        loss = _targets.lost(recipe, ys, labels, lengths)
        if recipe.regulariser is not None:
            loss += recipe.regulariser(outputs)
        return recipe.loss_scale * loss, (
            _targets.judged(recipe, ys, labels, lengths),
            running(end),
        )

    graded = jax.value_and_grad(objective, has_aux=True)(state.params)
    (loss, (accuracy, statistics)), grads = graded
    loss /= recipe.loss_scale
    grads = jax.tree.map(lambda g: g / recipe.loss_scale, grads)
    optimiser = recipe.optimiser(steps)
    updates, opt_state = optimiser.update(grads, state.opt_state, state.params)
    params = optax.apply_updates(state.params, updates)
    done = state.done + 1
    ema = state.ema
    if recipe.ema is not None:
        keep = jnp.minimum(recipe.ema, (1 + done) / (10 + done))
        ema = jax.tree.map(partial(_average, keep), ema, params)
    measured = Measured(loss, accuracy, size=_norm(updates))
    return TrainState(params, opt_state, ema, done, statistics), measured


def _begin(
    name: str, net: Cell, key: jax.Array, xs: jax.Array, statistics: PyTree
) -> PyTree:
    """The state a sequence begins in, with the running statistics so far."""
    fresh = net.init(key, xs[0])[1]
    expected = jax.tree.structure(running(fresh))
    if jax.tree.structure(statistics) != expected:
        message = "to be those of the network, as in `TrainState.statistics`"
        got = checks.Text("others" if jax.tree.leaves(statistics) else "none")
        raise checks.refuse(f"learn.{name}", "statistics", message, got)
    return keep_statistics(statistics, fresh) if expected.num_leaves else fresh


def _norm(tree: PyTree) -> jax.Array:
    squares = [jnp.sum(jnp.square(a.astype(float))) for a in jax.tree.leaves(tree)]
    return jnp.sqrt(sum(squares, jnp.zeros((), float)))


def _average(keep: jax.Array, old: jax.Array, new: jax.Array) -> jax.Array:
    return (keep * old + (1 - keep) * new).astype(new.dtype)


def evaluate(
    recipe: Recipe,
    params: PyTree,
    split: Any,
    statistics: PyTree = (),
    *,
    placed: Callable[[Any, PyTree], tuple[Any, PyTree]] = lambda *part: part,
) -> Measured:
    """Loss, accuracy and activity on all recordings of a split.

    The network is used in its form for that, `evaluation(recipe.net)`, here as in
    `predict` and `inspect`.

    Args:
      recipe: what was trained.
      params: the network's parameters.
      split: spikes `(time, recordings, *features)`, labels, and lengths in a `Padded`.
      statistics: running ones, from `TrainState`, for a network that has them.
      placed: puts spikes, labels and lengths of some recordings onto devices.

    Raises:
      ValueError: `statistics` that are not those of the network.

    Example:
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.linear(3), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> params = learn.start(recipe, 0, split.spikes, steps=4).params
      >>> bool(learn.evaluate(recipe, params, split).loss > 0)
      True
    """
    spikes, labels, lengths = _targets.split_of(split)
    spiking = _spiking(recipe, params, statistics, spikes[:, :1])
    total, right, weights = np.zeros(3), [], 0
    for part in portions(np.shape(spikes)[1]):
        xs, ys = spikes[:, part], _targets.chosen(labels, spikes, part)
        its = None if lengths is None else lengths[part]
        here, rest = placed(xs, (ys, its))
        loss, accuracy, fired, size = _evaluate(
            recipe, params, statistics, spiking, here, *rest
        )
        weight = _targets.counted(recipe, ys, its)
        weight = np.shape(xs)[1] if weight is None else weight
        weights += weight
        total += [weight * float(loss), fired, size]
        if accuracy is not None:
            right.append(weight * float(accuracy) if weight else 0.0)
    activity = total[1] / total[2] if total[2] else 0.0
    accuracy = np.float64(sum(right)) / weights if right else None
    return Measured(total[0] / weights, accuracy, activity)


def used(name: str, recipe: Recipe, statistics: PyTree, xs: Any, lengths: Any = None):
    """The network in its form for use, where it begins, the data, and what counts."""
    net, xs = evaluation(recipe.net), prepared(recipe, xs)
    keep = padding.counted(f"learn.{name}", xs.shape[:2], lengths, None)
    begin = _begin(name, net, jax.random.key(0), xs, statistics)
    return net, begin, padding.hidden(xs, keep), keep


@partial(jax.jit, static_argnums=0)
def _evaluate(
    recipe: Recipe,
    params: PyTree,
    statistics: PyTree,
    spiking: dict[str, jax.Array],
    xs: jax.Array,
    labels: PyTree,
    lengths: Any,
):
    net, state, xs, keep = used("evaluate", recipe, statistics, xs, lengths)
    _, ys, inside = layers(net, params, state, xs, keep)
    fired, size = jnp.zeros(()), jnp.zeros(())
    for path, answer in spiking.items():
        zs = inside[path]
        counts = answer & is_binary(zs)
        fired += jnp.where(counts, zs.mean(dtype=float) * zs.size, 0.0)
        share = 1.0 if keep is None else keep.mean(dtype=float)
        size += jnp.where(counts, share * zs.size, 0.0)
    accuracy = _targets.judged(recipe, ys, labels, lengths)
    return _targets.lost(recipe, ys, labels, lengths), accuracy, fired, size


@partial(jax.jit, static_argnums=0, compiler_options=ONCE)
def _spiking(
    recipe: Recipe, params: PyTree, statistics: PyTree, xs: jax.Array
) -> dict[str, jax.Array]:
    """Which parts make spikes: they answer noise, too, with zeros and ones only."""
    net, state, xs, _ = used("evaluate", recipe, statistics, xs)
    return {
        path or "net": answer
        for path, answer in answers(net, params, state, xs).items()
        if answer is not None
    }


def predict(
    recipe: Recipe,
    params: PyTree,
    xs: Any,
    statistics: PyTree = (),
    *,
    lengths: Any = None,
) -> np.ndarray:
    """Probabilities of the classes, or outputs where the recipe has no `score`.

    Args:
      recipe: what was trained.
      params: the network's parameters.
      xs: data, `(time, recordings, *features)`.
      statistics: running ones, from `TrainState`, for a network that has them.
      lengths: steps of each recording, `(recordings,)`, or None where all steps count.

    Returns:
      `(recordings, classes)`, or `(time, recordings, classes)` for a recipe with a
      label at every step; without `score`, `(time, recordings, *outputs)`.

    Raises:
      ValueError: `statistics` that are not those of the network.

    Example:
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.linear(3), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> params = learn.start(recipe, 0, split.spikes, steps=4).params
      >>> learn.predict(recipe, params, split.spikes).shape
      (8, 3)
    """
    its = None if lengths is None else np.asarray(lengths)
    parts = [
        np.asarray(
            _predict(
                *(recipe, params, statistics, xs[:, part]),
                None if its is None else its[part],
            )
        )
        for part in portions(np.shape(xs)[1])
    ]
    return np.concatenate(parts, 1 if recipe.score is None else -2)


@partial(jax.jit, static_argnums=0)
def _predict(
    recipe: Recipe, params: PyTree, statistics: PyTree, xs: jax.Array, lengths: Any
) -> jax.Array:
    net, state, xs, keep = used("predict", recipe, statistics, xs, lengths)
    ys = net.unroll(params, state, xs)[1]
    if recipe.score is None:
        return jax.tree.map(lambda a: padding.hidden(a, keep), ys)
    return jax.nn.softmax(_targets.scored(recipe, ys, lengths))


def inspect(recipe: Recipe, params: PyTree, xs: Any, statistics: PyTree = ()) -> Inside:
    """What every part of a trained network puts out for some recordings.

    Args:
      recipe: what was trained.
      params: the network's parameters.
      xs: data, `(time, recordings, *features)`.
      statistics: running ones, from `TrainState`, for a network that has them.

    Raises:
      ValueError: `statistics` that are not those of the network.

    Example:
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.linear(3), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> params = learn.start(recipe, 0, split.spikes, steps=4).params
      >>> inside = learn.inspect(recipe, params, split.spikes)
      >>> list(inside.layers), inside.y.shape
      (['net'], (5, 8, 3))
    """
    net, state, xs, _ = used("inspect", recipe, statistics, xs)
    _, y, inside = layers(net, params, state, xs)
    made = _spiking(recipe, params, statistics, xs[:, :1])
    arrays = {k: v for k, v in inside.items() if isinstance(v, jax.Array)}
    inside = {k: np.asarray(v) for k, v in arrays.items()}  # in the network's order
    spiking = {k: v for k, v in inside.items() if made.get(k) and is_binary(v)}
    return Inside(np.asarray(y), inside, spiking)


def layers(
    net: Cell,
    params: PyTree,
    state: PyTree,
    xs: jax.Array,
    keep: jax.Array | None = None,
) -> tuple[PyTree, PyTree, Outputs]:
    """Runs a network and shows what every layer puts out; kernels stay as they are.

    Args:
      net: the network.
      params: its parameters.
      state: in which the sequence begins.
      xs: data, `(time, batch, *features)`.
      keep: which steps count, bool `(time, batch)`, or None where all do. What is shown
        of the others is zero.

    Returns:
      The state after the sequence, the output, and those of all layers by names or
      positions joined by dots.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> from spikejax import learn
      >>> net, xs = sj.serial(sj.linear(4), sj.lif(0.9)), jnp.ones((5, 2, 3))
      >>> params, state = net.init(jax.random.key(0), xs[0])
      >>> end, ys, outputs = learn.layers(net, params, state, xs)
      >>> {name: outputs[name].shape for name in outputs}
      {'0': (5, 2, 4), '1': (5, 2, 4)}
    """
    end, ys, tapped = observe(net, params, state, xs)
    places = units(net, params, state, xs, tapped)
    tapped = {place.path or "net": place.tapped for place in places}
    return end, ys, Outputs(tapped, keep)


def portions(recordings: int) -> list[slice]:
    """Equal portions of at most EVALUATED recordings, so that one program serves."""
    count = max(-(-recordings // EVALUATED), 1)
    size = -(-recordings // count)
    return [slice(i, i + size) for i in range(0, recordings, size)]
