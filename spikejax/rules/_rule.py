"""A learning rule as a transform of a plain network: `grad`, `online`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.spec import called, spec

PyTree = Any
SEGMENT = 64  # steps whose products are taken together


class Carry(NamedTuple):
    """What an online rule hands from one time step to the next.

    Attributes:
      state: of the network.
      traces: of the rule; their size does not depend on how many steps there were.
    """

    state: PyTree
    traces: PyTree


class Online(NamedTuple):
    """A rule that streams.

    Attributes:
      init: `(params, state) -> carry`.
      step: `(params, carry, x, dL_dy) -> (carry, y, grads)`, one time step. `dL_dy` is
        the derivative of the loss in this step's output `y`, or a function of `y` that
        gives it. The sum of `grads` over the steps is the gradient of the rule.
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
      outputs: `(net, params, state, xs) -> ys`, on which the loss is taken; by default
        those of the network.
      losses: `loss -> loss` of those outputs, where they are not one array.
      segment: `(net, params, carry, xs, errors) -> (carry, grads)`, some steps at once
        where that is faster.
      why: said where one of the two forms is asked for and is not there.
    """

    name: str
    options: dict[str, Any]
    streams: Callable[[Cell], Online] | None = None
    whole: Callable | None = None
    outputs: Callable | None = None
    losses: Callable | None = None
    segment: Callable | None = None
    why: str = ""

    def __repr__(self) -> str:
        return called(self.name, **self.options)


def online(net: Cell, rule: Rule) -> Online:
    """The rule as a pair of functions that stream.

    Args:
      net: a network.
      rule: such as `eprop()`.

    Returns:
      `init(params, state) -> carry` and `step(params, carry, x, dL_dy) -> (carry, y,
      grads)`. `dL_dy` is an array, or a function of this step's output such as
      `jax.grad(lambda y: loss(y, target))`. What is carried does not grow with time.

    Raises:
      TypeError: `net` is not a cell, `rule` is not a rule.
      ValueError: a rule that needs the whole sequence; at `init`, a part of the network
        or a parameter that the rule does not reach.

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
    return rule.streams(net)


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
    outputs = outputs_of if rule.outputs is None else rule.outputs
    of_outputs = loss if rule.losses is None else rule.losses(loss)

    def gradient(params, state, xs, *loss_args):
        # Learned numbers with a range: its condition is on the sum over all steps.
        params, pull = jax.vjp(spec(net).bounded, params)
        ys = outputs(net, params, state, xs)
        value, errors = jax.value_and_grad(of_outputs)(ys, *loss_args)

        def one(held, given):
            carry, _, grads = step(params, held[0], *given)
            return (carry, jax.tree.map(jnp.add, held[1], grads)), None

        def many(held, given):
            segment: Any = rule.segment
            carry, grads = segment(net, params, held[0], *given)
            return (carry, jax.tree.map(jnp.add, held[1], grads)), ()

        held = (init(params, state), jax.tree.map(jnp.zeros_like, params))
        if rule.segment is None:
            held, _ = jax.lax.scan(one, held, (xs, errors))
        else:
            held, _ = _in_segments(many, held, (xs, errors))
        return value, pull(held[1])[0]

    return gradient


def _in_segments(run: Callable, held: PyTree, tree: PyTree) -> tuple[PyTree, PyTree]:
    """`run(held, some) -> (held, ys)` over segments of time, and over what is left."""
    length = jax.tree.leaves(tree)[0].shape[0]
    count = length // SEGMENT
    end, found = count * SEGMENT, []
    if count:
        whole = jax.tree.map(
            lambda a: a[:end].reshape(count, SEGMENT, *a.shape[1:]), tree
        )
        held, ys = jax.lax.scan(run, held, whole)
        found.append(jax.tree.map(lambda a: a.reshape(end, *a.shape[2:]), ys))
    if end < length or not count:
        held, ys = run(held, jax.tree.map(lambda a: a[end:], tree))
        found.append(ys)
    return held, jax.tree.map(lambda *parts: jnp.concatenate(parts), *found)


def outputs_of(net: Cell, params: PyTree, state: PyTree, xs: PyTree) -> PyTree:
    """Those of all steps, by the kernels of the network, a segment at a time."""
    return _in_segments(lambda state, xs: net.unroll(params, state, xs), state, xs)[1]


def error_of(dL_dy: Any, y: PyTree) -> PyTree:
    """The derivative of the loss in an output, where it is a function of it too."""
    return dL_dy(y) if callable(dL_dy) else dL_dy


def _check(name: str, rule: Any) -> None:
    if not isinstance(rule, Rule):
        message = "to be a rule (such as `rules.eprop()`)"
        raise TypeError(str(checks.refuse(name, "rule", message, rule)))
