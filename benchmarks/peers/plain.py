"""The network written out by hand in JAX: products hoisted, neurons scanned."""

import functools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from benchmarks.peers import in_jax, protocol


@functools.partial(jax.custom_jvp, nondiff_argnums=(1,))
def spike(v, width):
    """The step at zero with a triangular derivative."""
    del width
    return (v > 0).astype(v.dtype)


@spike.defjvp
def _spike_jvp(width, primals, tangents):
    (v,), (dv,) = primals, tangents
    return spike(v, width), dv * jnp.maximum(0, 1 - jnp.abs(v) / width) / width


def lif(xs, beta, width, feedback: Callable | None = None):
    """LIF neurons over a sequence of currents; recurrent through `feedback`."""

    def step(state, x):
        u, z = state
        x = x if feedback is None else x + feedback(z)
        u = beta * (u - jax.lax.stop_gradient(z)) + x
        z = spike(u - 1.0, width)
        return (u, z), z

    start = jnp.zeros_like(xs[0])
    return jax.lax.scan(step, (start, start), xs)[1]


def li(xs, beta):
    """A leaky integrator over a sequence of currents."""

    def step(u, x):
        u = beta * u + x
        return u, u

    return jax.lax.scan(step, jnp.zeros_like(xs[0]), xs)[1]


def spikes(
    params: dict[str, Any],
    xs: jax.Array,
    beta: float,
    width: float,
    product: Callable = jnp.matmul,
) -> jax.Array:
    """Of the last hidden layer; `product` takes spikes `(..., inputs)` and weights."""
    for layer in protocol.layers(params):
        if "w" in layer:
            xs = product(xs, layer["w"]) + layer["b"]
        feedback = None
        if "v" in layer:
            feedback = functools.partial(_swapped, product, layer["v"])
        xs = lif(xs, beta, width, feedback)
    return xs


def membranes(
    params: dict[str, Any],
    xs: jax.Array,
    beta: float,
    width: float,
    product: Callable = jnp.matmul,
) -> jax.Array:
    """Of the readout."""
    zs = spikes(params, xs, beta, width, product)
    return li(product(zs, params["w"]) + params["b"], beta)


def _swapped(product, w, z):
    return product(z, w)


def make(
    problem: protocol.Problem, threads: int, product: Callable = jnp.matmul
) -> protocol.Side:
    """A network whose products are `product`; JAX takes the machine's threads."""
    del threads
    params = jax.tree.map(jnp.asarray, problem.weights)
    how = {"beta": problem.beta, "width": problem.width, "product": product}
    functions = (functools.partial(f, **how) for f in (spikes, membranes))
    return in_jax.side(problem, params, *functions, dict)


if __name__ == "__main__":
    protocol.serve(("jax", "jaxlib"), make)
