"""The state of training, and where it begins."""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax.core import Tracer

from spikejax.combinators.evaluation import running
from spikejax.core import checks
from spikejax.core.dtypes import as_float
from spikejax.learn import _checkpoint
from spikejax.learn._recipe import Recipe

PyTree = Any
# For programs that run once: to optimise them takes longer than they do.
ONCE = {"xla_backend_optimization_level": 0}


class TrainState(NamedTuple):
    """All that changes in training.

    Attributes:
      params: the network's parameters.
      opt_state: the optimiser's state.
      ema: their moving average, of the structure of `params`; empty without one.
      done: steps done, int32.
      statistics: running ones of `batch_norm` and `bntt`, as `keep_statistics` takes
        them; empty for a network without. They are those of `params`, not averaged.

    Example:
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.linear(3), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> state = learn.start(recipe, 0, split.spikes, steps=4)
      >>> sorted(state.params), int(state.done)
      (['b', 'w'], 0)
    """

    params: PyTree
    opt_state: PyTree
    ema: PyTree
    done: jax.Array
    statistics: PyTree = ()


def start(
    recipe: Recipe,
    seed: int,
    xs: Any,
    steps: int,
    params: PyTree = None,
    state: PyTree = None,
) -> TrainState:
    """The state before the first of `steps` steps.

    Args:
      recipe: what is trained.
      seed: an integer >= 0.
      xs: data, `(time, recordings, *features)`; only shape and dtype count.
      steps: steps of the whole run.
      params: the network's parameters to begin with, drawn by default.
      state: of the network, whose running statistics to begin with.

    Raises:
      ValueError: `params` or `state` that are not those of the network.

    Example:
      >>> import numpy as np, spikejax as sj
      >>> from spikejax import datasets, learn
      >>> recipe = learn.Recipe(  # batches of 4, 2 epochs
      ...     sj.linear(3), sj.loss.ce_mean_membrane, learn.mean, learn.adam(1e-2), 4, 2
      ... )
      >>> split = datasets.Split(np.ones((5, 8, 2), np.bool_), np.arange(8) % 3)
      >>> learn.start(recipe, 0, split.spikes, steps=4).params["w"].shape
      (2, 3)
    """
    x = jax.eval_shape(partial(prepared, recipe), xs[:, :1])
    x = x.update(shape=x.shape[1:])
    key = jax.random.key(seed)
    if params is not None or state is not None:
        expected, fresh = jax.eval_shape(recipe.net.init, key, x)
        params = None if params is None else _given("params", params, expected)
        if state is not None:
            state = _given("state", running(state), running(fresh))
    begin = _start if isinstance(key, Tracer) else _start_at_once
    return begin(recipe, steps, x, key, params, state)


def _start(
    recipe: Recipe,
    steps: int,
    x: jax.ShapeDtypeStruct,
    key: jax.Array,
    given: PyTree,
    statistics: PyTree,
) -> TrainState:
    key = jax.random.fold_in(key, 0)
    params, fresh = recipe.net.init(key, jnp.zeros(x.shape, x.dtype))
    params = params if given is None else given
    statistics = running(fresh) if statistics is None else statistics
    opt_state = recipe.optimiser(steps).init(params)
    ema = params if recipe.ema is not None else ()
    return TrainState(params, opt_state, ema, jnp.zeros((), jnp.int32), statistics)


# Operation by operation, each would be compiled by itself.
_start_at_once = jax.jit(_start, static_argnums=(0, 1, 2), compiler_options=ONCE)


def _given(argument: str, tree: PyTree, expected: PyTree) -> PyTree:
    """A tree of arrays like another, or an error that names the first difference."""
    tree = jax.tree.map(jnp.asarray, tree)
    then, now = _checkpoint.shapes(expected), _checkpoint.shapes(tree)
    for place in [*then, *now]:
        if then.get(place) != now.get(place):
            message = f"like those of `recipe.net`, {then.get(place, 'nothing')}"
            got = checks.Text(f"{now.get(place, 'nothing')} in {place or 'it'}")
            raise checks.refuse("learn.fit", argument, message, got)
    if jax.tree.structure(tree) != jax.tree.structure(expected):
        message = f"of the structure {jax.tree.structure(expected)}"
        got = checks.Text(str(jax.tree.structure(tree)))
        raise checks.refuse("learn.fit", argument, message, got)
    return tree


def step_key(seed: int, epoch: int, batch: int) -> jax.Array:
    """The key of one step: a function of (seed, epoch, step) and of nothing else."""
    return _step_key(jax.random.key(seed), epoch, batch)


@jax.jit
def _step_key(key: jax.Array, epoch: jax.Array, batch: jax.Array) -> jax.Array:
    return jax.random.fold_in(jax.random.fold_in(key, epoch + 1), batch)


def final(state: TrainState) -> PyTree:
    """The parameters to use: the moving average where there is one."""
    return state.ema if jax.tree.leaves(state.ema) else state.params


def prepared(recipe: Recipe, xs: Any) -> jax.Array:
    """The network's input for data as it is stored."""
    xs = jnp.asarray(xs)
    if recipe.prepare is not None and xs.dtype == jnp.uint32:
        return recipe.prepare(xs)  # words of bits, which are no numbers
    xs = as_float("learn", xs)
    return xs if recipe.prepare is None else recipe.prepare(xs)
