"""One training step, evaluation, prediction: pure functions of a recipe."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

from spikejax import _check, cell, compose, diagnose, events
from spikejax.cell import Cell
from spikejax.evaluation import evaluation, keep_statistics, running
from spikejax.learn import _targets
from spikejax.learn._recipe import Recipe
from spikejax.learn._state import ONCE, TrainState, prepared
from spikejax.precision import Precision

PyTree = Any
EVALUATED = 512  # recordings that are evaluated at once, at most


class Measured(NamedTuple):
    """What one step or one evaluation measured.

    Attributes:
      loss: the recipe's loss.
      accuracy: share of right answers, or the recipe's `metric` where it has one; None
        for a recipe with neither `score` nor `metric`.
      activity: spikes per neuron and time step, over all layers that make spikes, not
        over those that hand them on, as `flatten` does; None for a training step.
      size: norm of the parameters' update; None for an evaluation.
    """

    loss: Any
    accuracy: Any
    activity: Any = None
    size: Any = None


@partial(jax.jit, static_argnums=(0, 1))
def train_step(
    recipe: Recipe,
    steps: int,
    state: TrainState,
    key: jax.Array,
    xs: jax.Array,
    labels: PyTree,
) -> tuple[TrainState, Measured]:
    """One step of the optimiser on one batch.

    Args:
      recipe: what is trained.
      steps: of the whole run, as given to `start`.
      state: from `start` or the step before.
      key: of this step's augmentation.
      xs: data, `(time, batch, *features)`.
      labels: `(batch,)` or `(time, batch)`, or other targets of the recipe's loss.
    """
    xs = prepared(recipe, xs)
    augment_key, net_key = jax.random.split(key)
    if recipe.augment is not None:
        xs = recipe.augment(augment_key, xs)
    net = recipe.net if recipe.schedule is None else recipe.schedule(state.done)
    begin = _begin("train_step", net, net_key, xs, state.statistics)

    def objective(params):
        if recipe.regulariser is None:  # in one piece: spikes travel as bits
            end, ys = net.unroll(params, begin, xs)
            loss = recipe.loss(ys, labels)
        else:
            end, ys, outputs = _layers(net, params, begin, xs)
            loss = recipe.loss(ys, labels) + recipe.regulariser(outputs)
        return recipe.loss_scale * loss, (
            _targets.judged(recipe, ys, labels),
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
        got = _check.Text("others" if jax.tree.leaves(statistics) else "none")
        raise _check.refuse(f"learn.{name}", "statistics", message, got)
    return keep_statistics(statistics, fresh) if expected.num_leaves else fresh


def _norm(tree: PyTree) -> jax.Array:
    squares = [jnp.sum(jnp.square(a.astype(float))) for a in jax.tree.leaves(tree)]
    return jnp.sqrt(sum(squares, jnp.zeros((), float)))


def _average(keep: jax.Array, old: jax.Array, new: jax.Array) -> jax.Array:
    return (keep * old + (1 - keep) * new).astype(new.dtype)


def evaluate(
    recipe: Recipe, params: PyTree, split: Any, statistics: PyTree = ()
) -> Measured:
    """Loss, accuracy and activity on all recordings of a split.

    The network is used in its form for that, `evaluation(recipe.net)`, here as in
    `predict` and `inspect`.

    Args:
      recipe: what was trained.
      params: the network's parameters.
      split: spikes `(time, recordings, *features)` and labels.
      statistics: running ones, from `TrainState`, for a network that has them.

    Raises:
      ValueError: `statistics` that are not those of the network.
    """
    spikes, labels = split
    spiking = _spiking(recipe, params, statistics, spikes[:, :1])
    total, right = np.zeros(3), []
    recordings = np.shape(spikes)[1]
    for part in _portions(recordings):
        xs, ys = spikes[:, part], _targets.chosen(labels, spikes, part)
        loss, accuracy, fired, size = _evaluate(
            recipe, params, statistics, spiking, xs, ys
        )
        weight = np.shape(xs)[1]
        total += [weight * float(loss), fired, size]
        right += [] if accuracy is None else [weight * float(accuracy)]
    activity = total[1] / total[2] if total[2] else 0.0
    accuracy = np.float64(sum(right)) / recordings if right else None
    return Measured(total[0] / recordings, accuracy, activity)


def _used(name: str, recipe: Recipe, statistics: PyTree, xs: Any):
    """The network in its form for use, the state it begins in, and the data."""
    net, xs = evaluation(recipe.net), prepared(recipe, xs)
    return net, _begin(name, net, jax.random.key(0), xs, statistics), xs


@partial(jax.jit, static_argnums=0)
def _evaluate(
    recipe: Recipe,
    params: PyTree,
    statistics: PyTree,
    spiking: dict[str, jax.Array],
    xs: jax.Array,
    labels: PyTree,
):
    net, state, xs = _used("evaluate", recipe, statistics, xs)
    ys, inside = layers(net, params, state, xs)
    fired, size = jnp.zeros(()), jnp.zeros(())
    for path, zs in inside.items():
        counts = spiking[path] & diagnose.is_binary(zs)
        fired += jnp.where(counts, zs.mean(dtype=float) * zs.size, 0.0)
        size += jnp.where(counts, 1.0 * zs.size, 0.0)
    accuracy = _targets.judged(recipe, ys, labels)
    return recipe.loss(ys, labels), accuracy, fired, size


@partial(jax.jit, static_argnums=0, compiler_options=ONCE)
def _spiking(
    recipe: Recipe, params: PyTree, statistics: PyTree, xs: jax.Array
) -> dict[str, jax.Array]:
    """Which parts make spikes: they answer noise, too, with zeros and ones only."""
    net, state, xs = _used("evaluate", recipe, statistics, xs)
    return _layers(net, params, state, xs, _answers_noise_with_spikes)[2]


def _answers_noise_with_spikes(part, params, state, xs, ys):
    del ys
    return diagnose.is_binary(diagnose.answer_to_noise(part, params, state, xs))


def predict(
    recipe: Recipe, params: PyTree, xs: Any, statistics: PyTree = ()
) -> np.ndarray:
    """Probabilities of the classes, or outputs where the recipe has no `score`.

    Args:
      recipe: what was trained.
      params: the network's parameters.
      xs: data, `(time, recordings, *features)`.
      statistics: running ones, from `TrainState`, for a network that has them.

    Returns:
      `(recordings, classes)`, or `(time, recordings, classes)` for a recipe with a
      label at every step; without `score`, `(time, recordings, *outputs)`.

    Raises:
      ValueError: `statistics` that are not those of the network.
    """
    parts = [
        np.asarray(_predict(recipe, params, statistics, xs[:, part]))
        for part in _portions(np.shape(xs)[1])
    ]
    return np.concatenate(parts, 1 if recipe.score is None else -2)


@partial(jax.jit, static_argnums=0)
def _predict(
    recipe: Recipe, params: PyTree, statistics: PyTree, xs: jax.Array
) -> jax.Array:
    net, state, xs = _used("predict", recipe, statistics, xs)
    ys = net.unroll(params, state, xs)[1]
    return ys if recipe.score is None else jax.nn.softmax(recipe.score(ys))


class Inside(NamedTuple):
    """What happens in a network.

    Attributes:
      y: its output, `(time, batch, classes)`.
      layers: the output of every part, by names or positions joined by dots.
      spiking: those of them that make spikes, from input to output.
    """

    y: np.ndarray
    layers: dict[str, np.ndarray]
    spiking: dict[str, np.ndarray]


def inspect(recipe: Recipe, params: PyTree, xs: Any, statistics: PyTree = ()) -> Inside:
    """What every part of a trained network puts out for some recordings.

    Args:
      recipe: what was trained.
      params: the network's parameters.
      xs: data, `(time, recordings, *features)`.
      statistics: running ones, from `TrainState`, for a network that has them.

    Raises:
      ValueError: `statistics` that are not those of the network.
    """
    net, state, xs = _used("inspect", recipe, statistics, xs)
    y, inside = layers(net, params, state, xs)
    made = _spiking(recipe, params, statistics, xs[:, :1])
    inside = {k: np.asarray(v) for k, v in inside.items()}  # in the network's order
    spiking = {k: v for k, v in inside.items() if made[k] and diagnose.is_binary(v)}
    return Inside(np.asarray(y), inside, spiking)


def layers(
    net: Cell, params: PyTree, state: PyTree, xs: jax.Array
) -> tuple[PyTree, dict[str, jax.Array]]:
    """What every part of a network puts out over a whole sequence.

    Each part runs its own `unroll`, so kernels stay in use (`tap` runs a scan).

    Returns:
      The output, and the outputs of all parts that are not made of others, by names
      or positions joined by dots.
    """
    return _layers(net, params, state, xs)[1:]


def _layers(
    net: Cell,
    params: PyTree,
    state: PyTree,
    xs: Any,
    look: Callable = lambda part, params, state, xs, ys: ys,
    path: str = "",
    packed: bool = False,
) -> tuple[PyTree, PyTree, dict[str, jax.Array]]:
    """As `layers`, with the state after the sequence in front.

    `look` says what is kept of a part, from it, its params, state, input and output.
    With `packed`, spikes come out as `events.Spikes` where a kernel makes them.
    """
    about = cell.spec(net)
    if isinstance(about, Precision):
        return about.around(partial(_layers, look=look, path=path), params, state, xs)
    if not isinstance(about, (compose.Serial, compose.Parallel)):
        end, ys = _run(net, params, state, xs, packed)
        dense = _dense(ys)
        if not isinstance(dense, jax.Array):
            return end, ys, {}
        return end, ys, {path or "net": look(net, params, state, _dense(xs), dense)}
    parts = about.parts
    names = parts.names or [str(i) for i in range(len(parts.cells))]
    trees = [parts.unpack("learn.layers", "params", t) for t in (params, state)]
    inside, ends, outputs = {}, [], []
    is_serial = isinstance(about, compose.Serial)
    after = [*map(cell.spec, parts.cells[1:]), None]
    for name, part, p, s, then in zip(names, parts.cells, *trees, after, strict=True):
        bits = is_serial and getattr(then, "takes_spikes", False)
        where = f"{path}.{name}".strip(".")
        end, ys, more = _layers(part, p, s, xs, look, where, bits)
        inside |= more
        ends.append(end)
        outputs.append(ys)
        if is_serial:
            xs = ys
    return parts.pack(ends), outputs[-1] if is_serial else parts.pack(outputs), inside


def _run(part: Cell, params: PyTree, state: PyTree, xs: Any, packed: bool):
    """`part.unroll`, with spikes as bits if asked for and a kernel makes them."""
    found = compose.sequence(part, params, state, xs, packed=True) if packed else None
    return part.unroll(params, state, xs) if found is None else found[:2]


def _dense(ys: PyTree) -> PyTree:
    """A part's output with spikes as an array, whose cotangent is as wide as asked."""
    if not isinstance(ys, events.Spikes):
        return ys
    return events.unpack(ys._replace(wanted=None))


def _portions(recordings: int) -> list[slice]:
    """Equal portions of at most EVALUATED recordings, so that one program serves."""
    count = max(-(-recordings // EVALUATED), 1)
    size = -(-recordings // count)
    return [slice(i, i + size) for i in range(0, recordings, size)]
