"""spikejax as its users run it."""

from collections.abc import Callable, Mapping
from typing import Any

import jax
import jax.numpy as jnp

import spikejax as sj
from benchmarks.peers import in_jax, protocol


def network(
    arrays: Mapping[str, Any],
    beta: float,
    width: float,
    reset: Callable = sj.reset.subtract,
    late: int = 0,
    factor: float = 1.0,
) -> tuple[Callable, Callable]:
    """Spikes of the last hidden layer, and membranes: functions of `(params, xs)`.

    `params` are the problem's weights by name. What a layer fires leaves it `late`
    steps later.
    """
    spike = sj.surrogate.scaled(sj.surrogate.triangular(width), factor)
    neuron = sj.lif(beta, reset=reset, spike=spike)
    cells, names = [], []
    for i, layer in enumerate(protocol.layers(arrays)):
        if "w" in layer:
            cells.append(sj.linear(len(layer["b"])))
            names.append({"w": f"w{i}", "b": f"b{i}"})
        if "v" in layer:
            feedback = sj.linear(len(layer["v"]), bias=False)
            cells.append(sj.recurrent(neuron, feedback))
            names.append({"neuron": {}, "feedback": {"w": f"v{i}"}})
        else:
            cells.append(neuron)
            names.append({})
        cells[-1] = sj.delayed(cells[-1], late) if late else cells[-1]
    body = sj.serial(*cells)
    net = sj.serial(*cells, sj.linear(len(arrays["b"])), sj.li(beta))
    names += [{"w": "w", "b": "b"}, {}]

    def begin(xs):
        return net.init(jax.random.key(0), xs[0])[1]

    def named(params, names):
        return jax.tree.map(lambda name: params[name], tuple(names))

    def spikes(params, xs):
        return body.unroll(named(params, names[:-2]), begin(xs)[:-2], xs)[1]

    def membranes(params, xs):
        return net.unroll(named(params, names), begin(xs), xs)[1]

    return spikes, membranes


def make(problem: protocol.Problem, threads: int) -> protocol.Side:
    """The kernels take XLA's threads, and XLA those of the machine."""
    del threads
    functions = network(
        problem.arrays, problem.beta, problem.width, factor=problem.factor
    )
    params = jax.tree.map(jnp.asarray, problem.weights)
    return in_jax.side(problem, params, *functions, dict)


if __name__ == "__main__":
    protocol.serve(("jax", "jaxlib"), make)
