"""A learning rule as a transform of a plain network: `grad`, `online`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.spec import called, spec

PyTree = Any
SEGMENT = 64  # steps whose products are taken together, at least,
ROWS = 512  # and as many as make so many rows of a product


class Carry(NamedTuple):
    """What an online rule hands from one time step to the next.

    Attributes:
      state: of the network.
      traces: of the rule; their size does not depend on how many steps there were.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.lif(sj.init.constant(0.9))
      >>> params, state = net.init(jax.random.key(0), (3,))
      >>> carry = sj.rules.online(net, sj.rules.eprop()).init(params, state)
      >>> carry.state.u.shape
      (3,)
    """

    state: PyTree
    traces: PyTree


class Online(NamedTuple):
    """A rule that streams.

    Attributes:
      init: `(params, state) -> carry`.
      step: `(params, carry, x, dL_dy) -> (carry, y, grads)`, one time step, or with
        `chunks` some of them. `dL_dy` is the derivative of the loss in this step's
        output `y`, or a function of `y` that gives it. The sum of `grads` over the
        steps is the gradient of the rule.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.li(sj.init.constant(0.5))
      >>> params, state = net.init(jax.random.key(0), (1,))
      >>> rule = sj.rules.online(net, sj.rules.rtrl())
      >>> carry = rule.init(params, state)
      >>> for _ in range(2):  # L = Σ y, so that dL/dy is one
      ...     carry, y, grads = rule.step(params, carry, jnp.ones(1), jnp.ones(1))
      >>> grads["beta"].tolist()
      [1.0]
    """

    init: Callable[..., Carry]
    step: Callable[..., tuple[Carry, PyTree, PyTree]]


class Rule(NamedTuple):
    """A learning rule, as its factory makes it.

    Attributes:
      name: of the factory.
      options: what it was given.
      streams: `net -> Online`, or None where the rule needs the whole sequence.
      whole: `(net, loss) -> ((params, state, xs, *args) -> (value, grads))`, or None
        where the gradient is the sum of what the steps give.
      losses: `loss -> loss` of the outputs, where they are not one array.
      chunk: `(net, params, carry, xs, dL_dys) -> (carry, ys, grads)`, some steps at
        once, or None where they are taken one after another.
      sums: `(net, params, state, xs, toward) -> (loss, grads)` of a whole sequence
        likewise, `toward` being `ys -> (loss, errors)`.
      why: said where one of the two forms is asked for and is not there.

    Example:
      >>> import spikejax as sj
      >>> sj.rules.tbptt(20).name, sj.rules.eprop().streams is not None
      ('tbptt', True)
    """

    name: str
    options: dict[str, Any]
    streams: Callable[[Cell], Online] | None = None
    whole: Callable | None = None
    losses: Callable | None = None
    chunk: Callable | None = None
    sums: Callable | None = None
    why: str = ""

    def __repr__(self) -> str:
        return called(self.name, **self.options)


def online(net: Cell, rule: Rule, *, chunks: bool = False) -> Online:
    """The rule as a pair of functions that stream.

    Args:
      net: a network.
      rule: such as `eprop()`.
      chunks: whether a step takes some time steps at once: `xs`, `dL_dys` and `ys` have
        time on axis 0, of any length, and `grads` are the sum. Nothing depends on where
        a sequence is cut, but the weights hold for a chunk. Where the neurons of each
        layer leak alike it is the network's kernels that run, and the product of traces
        and errors is one a chunk: much faster than step by step.

    Returns:
      `init(params, state) -> carry` and `step(params, carry, x, dL_dy) -> (carry, y,
      grads)`. `dL_dy` is an array, or a function of this step's output such as
      `jax.grad(lambda y: loss(y, target))`. What is carried does not grow with time.

    Raises:
      TypeError: `net` is not a cell, `rule` is not a rule.
      ValueError: a rule that needs the whole sequence, or with `chunks` one whose
        weights change from step to step; at `init`, a part of the network or a
        parameter that the rule does not reach.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.serial(sj.linear(3), sj.lif(0.9), sj.linear(2), sj.li(0.9))
      >>> params, state = net.init(jax.random.key(0), (4,))
      >>> init, step = sj.rules.online(net, sj.rules.eprop())
      >>> carry = init(params, state)
      >>> error = jax.grad(lambda y: jnp.sum((y - 1.0) ** 2))
      >>> carry, y, grads = step(params, carry, jnp.ones(4), error)
      >>> jax.tree.map(jnp.shape, grads) == jax.tree.map(jnp.shape, params)
      True
    """
    as_cell("rules.online", "net", net)
    _check("rules.online", rule)
    if rule.streams is None:
        message = f"to stream ({rule.why})"
        raise checks.refuse("rules.online", "rule", message, rule)
    found = rule.streams(net)
    if not chunks:
        return found
    if rule.why:
        message = f"to take some steps at once ({rule.why})"
        raise checks.refuse("rules.online", "rule", message, rule)
    chunk = partial(_stepwise, found.step) if rule.chunk is None else rule.chunk
    return Online(found.init, partial(chunk, net))


def _stepwise(step: Callable, net: Cell, params: PyTree, carry: Carry, xs, dL_dys):
    """Some steps of a rule, one after another."""
    if callable(dL_dys):
        dL_dys = dL_dys(outputs_of(net, params, carry.state, xs))

    def body(held, given):
        carry, y, grads = step(params, held[0], *given)
        return (carry, jax.tree.map(jnp.add, held[1], grads)), y

    held = (carry, jax.tree.map(jnp.zeros_like, params))
    (carry, grads), ys = jax.lax.scan(body, held, (xs, dL_dys))
    return carry, ys, grads


def grad(net: Cell, loss: Callable, *, rule: Rule) -> Callable[..., PyTree]:
    """The gradient of a loss of the whole output sequence, by a learning rule.

    Args:
      net: a network.
      loss: `(ys, *loss_args) -> number`, of the outputs of all steps, time on axis 0.
        Rules that go forward in time receive its partial derivatives in each `ys[t]`,
        the outputs of other steps held fixed: that is their `dL/dy_t`. So any loss will
        do, also one that looks at the whole sequence.
      rule: such as `eprop()`; `bptt()` is `jax.grad` itself.

    Returns:
      `(params, state, xs, *loss_args) -> grads`, a pytree as `params`.

    Raises:
      TypeError: `net` is not a cell, `rule` is not a rule, `loss` is not a function.
      ValueError: a rule without such a gradient; a part of the network or a parameter
        that the rule does not reach.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.serial(sj.linear(3), sj.lif(0.9), sj.linear(2), sj.li(0.9))
      >>> xs = jax.random.normal(jax.random.key(1), (6, 4))
      >>> params, state = net.init(jax.random.key(0), xs[0])
      >>> loss = lambda ys, target: jnp.mean((ys - target) ** 2)
      >>> by_eprop = sj.rules.grad(net, loss, rule=sj.rules.eprop())
      >>> by_bptt = sj.rules.grad(net, loss, rule=sj.rules.bptt())
      >>> a, b = (f(params, state, xs, 1.0) for f in (by_eprop, by_bptt))
      >>> all(map(jnp.allclose, jax.tree.leaves(a), jax.tree.leaves(b)))
      True
    """
    found = value_and_grad(net, loss, rule=rule)

    def gradient(params, state, xs, *loss_args):
        return found(params, state, xs, *loss_args)[1]

    return gradient


def value_and_grad(net: Cell, loss: Callable, *, rule: Rule) -> Callable:
    """As `grad`, with the loss in front: `(value, grads)`.

    Args:
      net: a network.
      loss: as in `grad`.
      rule: a learning rule.

    Returns:
      `(params, state, xs, *loss_args) -> (value, grads)`.

    Raises:
      TypeError: as in `grad`.
      ValueError: as in `grad`.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.li(sj.init.constant(0.5))
      >>> params, state = net.init(jax.random.key(0), (1,))
      >>> f = sj.rules.value_and_grad(net, jnp.sum, rule=sj.rules.rtrl())
      >>> value, grads = f(params, state, jnp.ones((2, 1)))
      >>> float(value), grads["beta"].tolist()
      (2.5, [1.0])
    """
    as_cell("rules.grad", "net", net)
    _check("rules.grad", rule)
    if not callable(loss):
        message = "to be a function of the outputs"
        raise TypeError(str(checks.refuse("rules.grad", "loss", message, loss)))
    if rule.whole is not None:
        return rule.whole(net, loss)
    if rule.streams is None or rule.why:
        message = f"to have a gradient of a whole sequence ({rule.why})"
        raise checks.refuse("rules.grad", "rule", message, rule)
    init, step = rule.streams(net)
    of_outputs = loss if rule.losses is None else rule.losses(loss)

    def gradient(params, state, xs, *loss_args):
        # Learned numbers with a range: its condition is on the sum over all steps.
        params, pull = jax.vjp(spec(net).bounded, params)

        def toward(ys):
            return jax.value_and_grad(of_outputs)(ys, *loss_args)

        if rule.sums is not None:
            value, grads = rule.sums(net, params, state, xs, toward)
            return value, pull(grads)[0]
        value, errors = toward(outputs_of(net, params, state, xs))

        def one(held, given):
            carry, _, grads = step(params, held[0], *given)
            return (carry, jax.tree.map(jnp.add, held[1], grads)), None

        held = (init(params, state), jax.tree.map(jnp.zeros_like, params))
        held, _ = jax.lax.scan(one, held, (xs, errors))
        return value, pull(held[1])[0]

    return gradient


def in_segments(run: Callable, held: PyTree, tree: PyTree) -> tuple[PyTree, PyTree]:
    """`run(held, some) -> (held, ys)` over segments of time, and over what is left."""
    length, size = jax.tree.leaves(tree)[0].shape[0], segment_size(tree)
    count = length // size
    end, found = count * size, []
    if count:
        whole = jax.tree.map(lambda a: a[:end].reshape(count, size, *a.shape[1:]), tree)
        held, ys = jax.lax.scan(run, held, whole)
        found.append(jax.tree.map(lambda a: a.reshape(-1, *a.shape[2:]), ys))
    if end < length or not count:
        held, ys = run(held, jax.tree.map(lambda a: a[end:], tree))
        found.append(ys)
    return held, jax.tree.map(lambda *parts: jnp.concatenate(parts), *found)


def segment_size(tree: PyTree) -> int:
    """Of how many steps a segment is."""
    rows = prod(jax.tree.leaves(tree)[0].shape[1:-1])
    return max(SEGMENT, ROWS // max(rows, 1))


def outputs_of(net: Cell, params: PyTree, state: PyTree, xs: PyTree) -> PyTree:
    """Those of all steps, by the kernels of the network, a segment at a time."""
    return in_segments(lambda state, xs: net.unroll(params, state, xs), state, xs)[1]


def error_of(dL_dy: Any, y: PyTree) -> PyTree:
    """The derivative of the loss in an output, where it is a function of it too."""
    return dL_dy(y) if callable(dL_dy) else dL_dy


def _check(name: str, rule: Any) -> None:
    if not isinstance(rule, Rule):
        message = "to be a rule (such as `rules.eprop()`)"
        raise TypeError(str(checks.refuse(name, "rule", message, rule)))
