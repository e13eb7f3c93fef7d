"""A recipe: all that a training run is made of, but for the data and the seed."""

from __future__ import annotations

import inspect
import json
import os
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import optax

from spikejax import loss
from spikejax.core import checks, padding
from spikejax.core import spec as specs
from spikejax.core.cell import Cell, as_cell
from spikejax.learn import _checkpoint
from spikejax.learn._outputs import Outputs


class Recipe(NamedTuple):
    """What `fit` runs.

    Attributes:
      net: the network, from `(time, batch, *features)` to `(time, batch, classes)`.
      loss: `(ys, labels) -> scalar`, the mean over the batch (see `spikejax.loss`), or
        of any other targets that a data set has in the place of labels.
      score: `ys -> scores` of shape `(*, batch, classes)`; the highest one is the
        answer, and their softmax its probability: `mean`, `maximum`, `at_end`, or
        `every_step` for a label at every step. None where targets are no classes.
      optimiser: `steps -> optax.GradientTransformation`, for a run of that many
        steps, such as `adam(2e-3)`.
      batch_size: recordings per step; what is left over at an epoch's end waits.
      epochs: passes over the training data.
      prepare: `xs -> xs`, done to all data, or None. Runs under `jit`.
      augment: `(key, xs) -> xs`, done to training data only, or None.
      schedule: `step -> net`, the network that is trained at that step of the run, or
        None for `net` itself. Its parameters and state are those of `net`, which is
        what is evaluated; see `surrogate.closing`. Runs under `jit`.
      regulariser: `outputs -> scalar`, added to the loss in training, or None.
        `outputs` holds what every part of the network puts out over the sequence,
        by its names or positions joined by dots (see `quiet`).
      ema: decay of the average of the parameters that is evaluated and used in
        the place of the last ones, in [0, 1), or None. Young averages forget faster.
      loss_scale: what the loss is multiplied by before it is differentiated, and
        gradients are divided by after, so that float16 does not round them to zero. A
        power of two changes nothing else; `optax.apply_if_finite` skips overflows.
      name: what checkpoints call the recipe.
      options: pairs of name and value that the recipe was made from.
      metric: `(ys, labels) -> scalar`, the mean over the batch, reported in the place
        of the accuracy of `score`, or None. With it labels may be what it takes.
      ignore: a label that does not count, such as -1, or None. `loss` is then called
        with `ignore=` as well, as those of `spikejax.loss` take it.

    For recordings of unequal length, a `datasets.Padded`, `loss`, `score` and `metric`
    are called with `lengths=` as well, as those of `spikejax` take it. Inputs and
    outputs behind the end of a recording are zero for all that looks at them.

    Example:
      >>> import spikejax as sj
      >>> from spikejax import learn
      >>> recipe = learn.Recipe(
      ...     net=sj.serial(sj.linear(32), sj.lif(0.9), sj.linear(10), sj.li(0.9)),
      ...     loss=sj.loss.ce_mean_membrane,
      ...     score=learn.mean,
      ...     optimiser=learn.adam(2e-3),
      ...     batch_size=64,
      ...     epochs=5,
      ... )
      >>> recipe._replace(epochs=10).epochs
      10
    """

    net: Cell
    loss: Callable
    score: Callable | None
    optimiser: Callable[[int], optax.GradientTransformation]
    batch_size: int
    epochs: int
    prepare: Callable | None = None
    augment: Callable | None = None
    schedule: Callable | None = None
    regulariser: Callable | None = None
    ema: float | None = None
    loss_scale: float = 1.0
    name: str = "recipe"
    options: tuple[tuple[str, Any], ...] = ()
    metric: Callable | None = None
    ignore: int | None = None


def check(recipe: Any) -> None:
    """Refuses a recipe that cannot run, in one line."""
    name = "learn.fit"
    if not isinstance(recipe, Recipe):
        message = "to be a Recipe"
        raise TypeError(str(checks.refuse(name, "recipe", message, recipe)))
    as_cell(name, "recipe.net", recipe.net)
    checks.whole(name, 1, batch_size=recipe.batch_size, epochs=recipe.epochs)
    functions = {"loss": recipe.loss, "optimiser": recipe.optimiser}
    for field, got in (functions | _optional(recipe)).items():
        if not callable(got):
            message = "to be a function"
            raise TypeError(str(checks.refuse(name, f"recipe.{field}", message, got)))
    if recipe.ignore is not None:
        _check_ignored(name, recipe)
    checks.positive(name, loss_scale=recipe.loss_scale)
    if recipe.ema is not None and not 0.0 <= recipe.ema < 1.0:
        raise checks.refuse(name, "recipe.ema", "in [0, 1) or None", recipe.ema)


def _check_ignored(name: str, recipe: Recipe) -> None:
    if not isinstance(recipe.ignore, int) or isinstance(recipe.ignore, bool):
        message = "to be an integer or None"
        raise TypeError(
            str(checks.refuse(name, "recipe.ignore", message, recipe.ignore))
        )
    if not takes(recipe.loss, "ignore"):
        message = "to take `ignore`, which the recipe has"
        raise TypeError(str(checks.refuse(name, "recipe.loss", message, recipe.loss)))


def takes(function: Callable, keyword: str) -> bool:
    """Whether a function can be called with a keyword."""
    given = inspect.signature(function).parameters.values()
    return any(p.name == keyword or p.kind is p.VAR_KEYWORD for p in given)


def _optional(recipe: Recipe) -> dict[str, Any]:
    both = {"score": recipe.score, "metric": recipe.metric}
    return {field: value for field, value in both.items() if value is not None}


def describe(recipe: Recipe) -> dict[str, Any]:
    """The recipe as JSON: two recipes of the same text train the same network."""
    texts = recipe._asdict()
    for field in (
        "net",
        "loss",
        "score",
        "optimiser",
        "prepare",
        "augment",
        "schedule",
        "regulariser",
        "metric",
    ):
        value = texts[field]
        texts[field] = None if value is None else specs.describe(value)
    texts |= {"options": dict(recipe.options)}
    return json.loads(json.dumps(texts, default=str))


def same(name: str, found: Any, recipe: dict[str, Any]) -> None:
    """Refuses a checkpoint of another recipe, naming the first field that differs.

    But for the number of epochs: a run may go on for more of them.

    Args:
      name: the public function that asks.
      found: the `Checkpoint`.
      recipe: from `describe`.
    """
    then = _without_epochs(_checkpoint.field(found, "recipe", dict))
    recipe = _without_epochs(recipe)
    for field in [*recipe, *(f for f in then if f not in recipe)]:
        if then.get(field) != recipe.get(field):
            texts = str(then.get(field)), str(recipe.get(field))
            raise differs(name, f"recipe.{field}", found.path, *texts)


def _without_epochs(recipe: dict[str, Any]) -> dict[str, Any]:
    recipe = {k: v for k, v in recipe.items() if k != "epochs"}
    options = recipe.get("options")
    if isinstance(options, dict):
        recipe["options"] = {k: v for k, v in options.items() if k != "epochs"}
    return recipe


def differs(name: str, argument: str, path: Any, then: str, now: str) -> ValueError:
    """The error for a checkpoint of something else, cut down to where it differs."""
    common = len(os.path.commonprefix([then, now]))
    start = common - 12 if common > 24 else 0
    then, now = (("..." if start else "") + t[start:] for t in (then, now))
    then, now = (t if len(t) <= 60 else t[:57] + "..." for t in (then, now))
    return ValueError(
        f"`{name}` expected `{argument}` to be that of {path}, {then}, got {now}."
    )


def adam(
    rate: float, *, clip: float = 1.0, decay: float = 0.0, warmup: float = 0.0
) -> Callable[[int], optax.GradientTransformation]:
    """Adam under a clipped gradient, its rate falling to zero along half a cosine.

    Args:
      rate: highest learning rate.
      clip: largest norm of the gradient.
      decay: decoupled weight decay of matrices, per unit of the rate; 0 for none.
      warmup: share of the steps in which the rate rises from zero, in [0, 1].

    Returns:
      A function from the number of steps of a run to the optimiser.

    Raises:
      ValueError: an argument out of range.

    Example:
      >>> import jax.numpy as jnp
      >>> from spikejax import learn
      >>> optimiser = learn.adam(2e-3, warmup=0.1)(100)  # of a run of 100 steps
      >>> state = optimiser.init({"w": jnp.ones((2, 2))})

    Reference: Kingma, Ba, "Adam: a method for stochastic optimization", ICLR 2015,
    arXiv:1412.6980; Loshchilov, Hutter, "Decoupled weight decay regularization",
    ICLR 2019, arXiv:1711.05101.
    """
    checks.positive("learn.adam", rate=rate, clip=clip)
    checks.within("learn.adam", 0.0, float("inf"), decay=decay)
    checks.within("learn.adam", 0.0, 1.0, warmup=warmup)
    return partial(_adam, rate=rate, clip=clip, decay=decay, warmup=warmup)


def _adam(steps: int, *, rate: float, clip: float, decay: float, warmup: float):
    rise = int(warmup * steps)
    falling = optax.cosine_decay_schedule(rate, max(steps - rise, 1))
    rising = optax.linear_schedule(0.0, rate, rise)
    schedule = optax.join_schedules([rising, falling], [rise]) if rise else falling
    return optax.chain(
        optax.clip_by_global_norm(clip),
        optax.adamw(schedule, b2=0.99, weight_decay=decay, mask=_matrices),
    )


def _matrices(params: Any) -> Any:
    return jax.tree.map(lambda a: jnp.ndim(a) > 1, params)


def quiet(layer: str, upper: float, weight: float) -> Callable:
    """A regulariser that keeps the neurons of one layer from firing often.

        L = λ ⟨[r_n / h - 1]₊²⟩_n

    with `r_n` the spikes of neuron `n` per step (see `loss.rate_bounds`).

    Args:
      layer: the part whose output it reads, such as "hidden".
      upper: `h`, spikes per step, in (0, 1].
      weight: `λ`.

    Raises:
      ValueError: an argument out of range.

    Example:
      >>> import jax.numpy as jnp
      >>> from spikejax import learn
      >>> rule = learn.quiet("hidden", upper=0.1, weight=1.0)
      >>> always = jnp.ones((5, 1, 3))  # ten times as often: λ (1 / 0.1 - 1)²
      >>> round(float(rule({"hidden": always})), 3)
      81.0
    """
    checks.positive("learn.quiet", upper=upper, weight=weight)
    checks.within("learn.quiet", 0.0, 1.0, upper=upper)
    return partial(_quiet, layer=layer, upper=upper, weight=weight)


def lively(layer: str, lower: float, weight: float) -> Callable:
    """A regulariser that keeps the neurons of one layer from falling silent.

        L = λ ⟨[1 - r_n / ℓ]₊²⟩_n

    with `r_n` the spikes of neuron `n` per step (see `loss.rate_bounds`). It acts
    through the surrogate: a neuron whose membrane never comes within the support gets
    no gradient from it either.

    Args:
      layer: the part whose output it reads, such as "hidden".
      lower: `ℓ`, spikes per step, in (0, 1].
      weight: `λ`.

    Raises:
      ValueError: an argument out of range.

    Example:
      >>> import jax.numpy as jnp
      >>> from spikejax import learn
      >>> rule = learn.lively("hidden", lower=0.1, weight=2.0)
      >>> round(float(rule({"hidden": jnp.zeros((5, 1, 3))})), 3)  # silent: λ
      2.0
    """
    checks.positive("learn.lively", lower=lower, weight=weight)
    checks.within("learn.lively", 0.0, 1.0, lower=lower)
    return partial(_lively, layer=layer, lower=lower, weight=weight)


def _quiet(
    outputs: Mapping[str, jax.Array], *, layer: str, upper: float, weight: float
):
    rates = _rates("learn.quiet", outputs, layer)
    return weight / upper**2 * loss.rate_bounds(rates, upper=upper)


def _lively(
    outputs: Mapping[str, jax.Array], *, layer: str, lower: float, weight: float
):
    rates = _rates("learn.lively", outputs, layer)
    return weight / lower**2 * loss.rate_bounds(rates, lower=lower)


def _rates(name: str, outputs: Mapping[str, jax.Array], layer: str) -> jax.Array:
    """Rates of a layer as a sequence of one step; a kernel has counted the spikes."""
    if layer not in outputs:
        message = f"to be among {', '.join(outputs)}"
        raise checks.refuse(name, "layer", message, layer)
    if isinstance(outputs, Outputs):
        return outputs.rate(layer)[None]
    return outputs[layer]


def mean(ys: jax.Array, *, lengths: Any = None) -> jax.Array:
    """Scores: the mean over time, for `loss.ce_mean_membrane`.

    Example:
      >>> import jax.numpy as jnp
      >>> from spikejax import learn
      >>> learn.mean(jnp.array([[[0.0, 1.0]], [[2.0, 1.0]]])).tolist()
      [[1.0, 1.0]]
    """
    return padding.mean(ys, _counted("learn.mean", ys, lengths))


def maximum(ys: jax.Array, *, lengths: Any = None) -> jax.Array:
    """Scores: the maximum over time, for `loss.ce_max_membrane`.

    Example:
      >>> import jax.numpy as jnp
      >>> from spikejax import learn
      >>> learn.maximum(jnp.array([[[0.0, 1.0]], [[2.0, 1.0]]])).tolist()
      [[2.0, 1.0]]
    """
    return padding.highest(ys, _counted("learn.maximum", ys, lengths))


def at_end(ys: jax.Array, *, lengths: Any = None) -> jax.Array:
    """Scores: the last step, of each sequence where they are of unequal length.

    Example:
      >>> import jax.numpy as jnp
      >>> from spikejax import learn
      >>> learn.at_end(jnp.array([[[0.0, 1.0]], [[2.0, 3.0]]])).tolist()
      [[2.0, 3.0]]
    """
    if lengths is None:
        return ys[-1]
    _counted("learn.at_end", ys, lengths)
    last = padding.expanded(jnp.asarray(lengths, jnp.int32) - 1, ys.ndim - 1)
    return jnp.take_along_axis(ys, last[None], 0)[0]


def every_step(ys: jax.Array, *, lengths: Any = None) -> jax.Array:
    """Scores at every step, for `loss.ce_rate` with a label at every step.

    Example:
      >>> import jax.numpy as jnp
      >>> from spikejax import learn
      >>> learn.every_step(jnp.zeros((5, 1, 3))).shape
      (5, 1, 3)
    """
    del lengths  # the accuracy leaves out what does not count
    return ys


def _counted(name: str, ys: jax.Array, lengths: Any) -> jax.Array | None:
    return padding.counted(name, ys.shape[:-1], lengths, None)
