"""What the frameworks on JAX share: loss, steps and checks of a network."""

from collections.abc import Callable, Mapping
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from benchmarks.peers.protocol import Problem, Side


def side(
    problem: Problem,
    params: Any,
    spikes: Callable[[Any, jax.Array], jax.Array],
    membranes: Callable[[Any, jax.Array], jax.Array],
    named: Callable[[Any], Mapping[str, jax.Array]],
) -> Side:
    """A network that trains in one jitted, donating call a step.

    Args:
      problem: what to train.
      params: its parameters.
      spikes: of the last hidden layer, from parameters and `xs`, time on axis 0.
      membranes: of the readout.
      named: from gradients of `params` to those of the problem's arrays.
    """
    xs, labels = jnp.asarray(problem.arrays["xs"]), problem.arrays["labels"]
    adam = optax.adam(
        optax.cosine_decay_schedule(problem.rate, problem.more["decay"])
        if "decay" in problem.more
        else problem.rate
    )

    def loss(params, xs, labels=labels):
        return cross_entropy(membranes(params, xs), labels)

    def train(params, moments, xs, labels):
        value, grads = jax.value_and_grad(loss)(params, xs, labels)
        updates, moments = adam.update(grads, moments, params)
        return optax.apply_updates(params, updates), moments, value

    both = jax.value_and_grad(loss, (0, 1))
    gradients = jax.jit(both)
    update = jax.jit(train, donate_argnums=(0, 1))
    box = [jax.tree.map(jnp.copy, params), adam.init(params)]

    def step() -> float:
        if problem.adam:
            *box[:], value = update(*box, xs, labels)
            return float(jax.block_until_ready((box, value))[1])
        return float(jax.block_until_ready(gradients(params, xs))[0])

    def learn(xs, labels) -> None:
        *box[:], _ = update(*box, jnp.asarray(xs, jnp.float32), labels)

    answered = jax.jit(lambda params, xs: membranes(params, xs).mean(0).argmax(-1))

    def answers(xs):
        return np.asarray(answered(box[0], jnp.asarray(xs, jnp.float32)))

    def check():
        value, (grads, _) = gradients(params, xs)
        count = jax.jit(lambda params, xs: spikes(params, xs).sum())
        found = {"loss": value, "spikes": count(params, xs)}
        return {**named(grads), **found}

    return Side(step, check, learn, answers)


def cross_entropy(us: jax.Array, labels: Any) -> jax.Array:
    """Of the membranes' mean over time."""
    losses = optax.softmax_cross_entropy_with_integer_labels(us.mean(0), labels)
    return losses.mean()
