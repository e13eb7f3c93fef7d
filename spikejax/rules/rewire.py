"""Connectivity that changes in training."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core import checks

PyTree = Any
Path = tuple[Any, ...]


class Rewiring(NamedTuple):
    """Three pure functions. A weight that is zero is no connection.

    Attributes:
      start: `(key, params) -> params` with as many connections as are kept, at random.
      connected: `(grads, params) -> grads` of connections alone, for the optimiser.
      rewire: `(key, params, opt_state, grads=None) -> (params, opt_state)`: some
        connections go, as many come. A new one has the smallest number there is, of
        its sign. Moments are whatever of `opt_state` has the structure and shapes of
        the params: those of a connection that stays follow it, others are zero.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> rule = sj.rules.rigl(density=0.25)
      >>> params = rule.start(jax.random.key(0), {"w": jnp.ones((4, 4))})
      >>> grads = rule.connected({"w": jnp.ones((4, 4))}, params)
      >>> int((params["w"] != 0).sum()), int((grads["w"] != 0).sum())
      (4, 4)
    """

    start: Callable
    connected: Callable
    rewire: Callable


def is_weight(path: Path, leaf: Any) -> bool:
    """Whether a parameter is the weights of a synapse: a matrix, or a kernel, `w`."""
    names = [k.key for k in path if isinstance(k, jax.tree_util.DictKey)]
    return names[-1:] == ["w"] and jnp.ndim(leaf) >= 2


def deep_r(
    *,
    density: float,
    rate: float,
    l1: float = 0.0,
    temperature: float = 0.0,
    seed: int = 0,
    where: Callable[[Path, Any], bool] = is_weight,
) -> Rewiring:
    r"""Deep Rewiring: connections that reach zero go, others come at random.

    Every pair has a sign `s`, fixed from `seed`, and a connection a strength `θ > 0`:

        w = s θ,
        θ ← θ - η α + √(2 η T) ν,   ν ~ N(0, 1),

    behind the optimiser's step. What is then not above zero, as a weight that would
    change its sign, is disconnected, and as many pairs that are not connected, each as
    likely, become connections: their number stays. Call `rewire` after every step.

    Args:
      density: share of the pairs that are connected, in (0, 1]; at least one of them.
      rate: `η`, the learning rate.
      l1: `α`, at least 0, which lets weak connections go.
      temperature: `T`, at least 0, of the random walk.
      seed: of the signs.
      where: `(path, leaf) -> bool`, the parameters that are rewired; the weights `w` of
        synapses by default.

    Returns:
      A `Rewiring`.

    Raises:
      ValueError: an argument out of its range.

    Reference: Bellec, Kappel, Maass, Legenstein, "Deep Rewiring: training very sparse
    deep networks", ICLR 2018, arXiv:1711.05136.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.serial(sj.linear(20), sj.lif(0.9))
      >>> params, state = net.init(jax.random.key(0), (10,))
      >>> rule = sj.rules.deep_r(density=0.1, rate=1e-2, l1=1e-3)
      >>> params = rule.start(jax.random.key(1), params)
      >>> params, opt_state = rule.rewire(jax.random.key(2), params, ())
      >>> int((params[0]["w"] != 0).sum())
      20
    """
    _check("deep_r", density)
    checks.positive("deep_r", rate=rate)
    checks.within("deep_r", 0.0, np.inf, l1=l1, temperature=temperature)

    def signs(number, w):
        key = jax.random.fold_in(jax.random.key(seed), number)
        return jax.random.rademacher(key, w.shape, w.dtype)

    def start(key, w, number):
        kept = _most(key, jnp.zeros(w.shape), _count(density, w))
        return jnp.where(kept, signs(number, w) * jnp.maximum(abs(w), _least(w)), 0)

    def rewire(key, w, grad, number):
        del grad
        walk, choice = jax.random.split(key)
        sign = signs(number, w)
        noise = jax.random.normal(walk, w.shape, w.dtype)
        step = float(np.sqrt(2 * rate * temperature)) * noise - rate * l1
        strength = sign * w + step
        stays = (w != 0) & (strength > 0)
        kept = _most(choice, jnp.where(stays, strength, 0), _count(density, w))
        new = jnp.maximum(jnp.where(stays, strength, 0), _least(w))
        return jnp.where(kept, sign * new, 0), stays & kept

    return _rewiring("deep_r", where, start, rewire)


def rigl(
    *,
    density: float,
    fraction: Any = 0.3,
    where: Callable[[Path, Any], bool] = is_weight,
) -> Rewiring:
    """RigL: the weakest connections go, those with the largest gradient come.

    Of the `n` connections of a synapse the `round(fraction n)` smallest go, and of all
    pairs that are not connected then, as many come: where the gradient of the loss is
    largest. Their first number is of the sign that descends. Call `rewire` every
    hundred steps or so, with the gradients of that step as they are, not only those of
    connections; in the paper `fraction` falls to zero along a cosine. It may be traced:
    make the rule where it is used.

    Args:
      density: share of the pairs that are connected, in (0, 1]; at least one of them.
      fraction: share of the connections that go, in [0, 1].
      where: `(path, leaf) -> bool`, the parameters that are rewired; the weights `w` of
        synapses by default.

    Returns:
      A `Rewiring`, whose `rewire` asks for `grads`.

    Raises:
      ValueError: an argument out of its range; `rewire` without `grads`.

    Reference: Evci, Gale, Menick, Castro, Elsen, "Rigging the lottery: making all
    tickets winners", ICML 2020, arXiv:1911.11134.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> params = {"w": jnp.array([[3.0, 0.0, 1.0, 0.0]])}
      >>> grads = {"w": jnp.array([[0.0, 1.0, 0.0, -2.0]])}
      >>> rule = sj.rules.rigl(density=0.5, fraction=0.5)
      >>> rewired, _ = rule.rewire(jax.random.key(0), params, (), grads)
      >>> (rewired["w"] != 0).tolist()
      [[True, False, False, True]]
    """
    _check("rigl", density)
    checks.within("rigl", 0.0, 1.0, fraction=fraction)

    def start(key, w, number):
        del number
        kept = _most(key, jnp.zeros(w.shape), _count(density, w))
        return jnp.where(kept, jnp.where(w == 0, _least(w), w), 0)

    def rewire(key, w, grad, number):
        del number
        if grad is None:
            got = checks.Text("none")
            raise checks.refuse("rigl", "grads", "of the step before", got)
        total = _count(density, w)
        stay = total - jnp.round(fraction * total).astype(jnp.int32)
        old, new = jax.random.split(key)
        stays = _most(old, abs(w), stay) & (w != 0)
        wanted = jnp.where(stays, jnp.inf, abs(grad))
        kept = _most(new, wanted, total)
        first = jnp.where(grad > 0, -_least(w), _least(w))
        return jnp.where(kept, jnp.where(stays, w, first), 0), stays & kept

    return _rewiring("rigl", where, start, rewire)


def _check(name: str, density: float) -> None:
    checks.within(name, 0.0, 1.0, density=density)
    checks.positive(name, density=density)


def _count(density: float, w: Any) -> int:
    return max(1, round(density * w.size))


def _least(w: Any) -> jax.Array:
    return jnp.finfo(w.dtype).tiny.astype(w.dtype)


def _most(key: jax.Array, score: jax.Array, count: Any) -> jax.Array:
    """The places of so many of the largest; of equal ones any, each as likely."""
    flat = score.ravel()
    order = jax.random.permutation(key, flat.size)
    order = order[jnp.argsort(-flat[order], stable=True)]
    rank = jnp.zeros(flat.size, jnp.int32).at[order].set(jnp.arange(flat.size))
    return (rank < count).reshape(score.shape)


def _rewiring(name: str, where: Callable, begin: Callable, change: Callable):
    def chosen(params):
        return jax.tree_util.tree_map_with_path(where, params)

    def of_each(key, params, function):
        """`function(key, leaf, number)` of what is rewired, None of all else."""
        leaves, form = jax.tree.flatten(params)
        flags = jax.tree.leaves(chosen(params))
        if not any(flags):
            got = checks.Text("none")
            raise checks.refuse(name, "params", "with weights to rewire", got)
        keys = jax.random.split(key, len(leaves))
        found = [
            function(keys[k], leaf, k) if flag else None
            for k, (leaf, flag) in enumerate(zip(leaves, flags, strict=True))
        ]
        return leaves, form, found

    def start(key, params):
        leaves, form, found = of_each(key, params, begin)
        pairs = zip(leaves, found, strict=True)
        return form.unflatten([a if new is None else new for a, new in pairs])

    def connected(grads, params):
        def masked(flag, grad, w):
            return jnp.where(w != 0, grad, 0) if flag else grad

        return jax.tree.map(masked, chosen(params), grads, params)

    def rewire(key, params, opt_state, grads=None):
        given = jax.tree.leaves(params if grads is None else grads)

        def one(key, w, number):
            return change(key, w, None if grads is None else given[number], number)

        leaves, form, found = of_each(key, params, one)
        pairs = [*zip(leaves, found, strict=True)]
        stays = [None if new is None else new[1] for new in found]
        params = form.unflatten([a if new is None else new[0] for a, new in pairs])
        return params, _followed(opt_state, form, leaves, stays)

    return Rewiring(start, connected, rewire)


def _followed(opt_state: PyTree, form: Any, leaves: list, stays: list) -> PyTree:
    """Moments of what stays, zero of what is new or gone."""
    shapes = [jnp.shape(a) for a in leaves]

    def is_moments(tree):
        return jax.tree.structure(tree) == form and shapes == [
            jnp.shape(a) for a in jax.tree.leaves(tree)
        ]

    def follow(tree):
        if not is_moments(tree):
            return tree
        pairs = zip(jax.tree.leaves(tree), stays, strict=True)
        kept = [m if s is None else jnp.where(s, m, 0) for m, s in pairs]
        return form.unflatten(kept)

    return jax.tree.map(follow, opt_state, is_leaf=is_moments)
