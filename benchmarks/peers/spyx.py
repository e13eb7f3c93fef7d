"""spyx: `run` on each neuron, products outside of it.

A neuron gives out at t what the membrane of t - 1 fired, and takes it off one step
after it fired; the gradient flows through its reset.
"""

import jax.numpy as jnp
from flax import nnx
from spyx import axn, nn

from benchmarks.peers import in_jax, protocol


def _linear(w, b):
    layer = nnx.Linear(*w.shape, rngs=nnx.Rngs(0))
    layer.kernel.set_value(jnp.asarray(w))
    layer.bias.set_value(jnp.asarray(b))
    return layer


def _triangular(width, factor):
    height = factor / width
    return axn.custom(lambda v: jnp.maximum(0, 1 - jnp.abs(v) / width) * height)


class Network(nnx.Module):
    """Linear maps and neurons, layer by layer."""

    def __init__(self, problem):
        spike = _triangular(problem.width, problem.factor)
        self.hidden = nnx.List()
        for part in problem.layers:
            if "w" in part:
                self.hidden.append(_linear(part["w"], part["b"]))
            make = nn.RLIF if "v" in part else nn.LIF
            n = problem.arrays["w"].shape[0] if "w" not in part else len(part["b"])
            how = {"activation": spike, "rngs": nnx.Rngs(0)}
            neuron = make((n,), problem.beta, **how)
            if "v" in part:
                neuron.recurrent_w.set_value(jnp.asarray(part["v"]))
            self.hidden.append(neuron)
        self.linear = _linear(problem.arrays["w"], problem.arrays["b"])
        self.readout = nn.LI((len(problem.arrays["b"]),), problem.beta, rngs=None)

    def spikes(self, xs):
        """Of the last hidden layer."""
        for layer in self.hidden:
            xs = layer(xs) if isinstance(layer, nnx.Linear) else nn.run(layer, xs)[0]
        return xs

    def membranes(self, xs):
        """Of the readout."""
        return nn.run(self.readout, self.linear(self.spikes(xs)))[0]


def _is_weight(path, _):
    return path[-1] != "beta"


def make(problem: protocol.Problem, threads: int) -> protocol.Side:
    """JAX takes the machine's threads."""
    del threads
    graph, params, rest = nnx.split(Network(problem), _is_weight, ...)

    def spikes(params, xs):
        return nnx.merge(graph, params, rest).spikes(xs)

    def membranes(params, xs):
        return nnx.merge(graph, params, rest).membranes(xs)

    def named(grads):
        found, i = {}, -1
        for layer in (grads["hidden"][k] for k in sorted(grads["hidden"])):
            if "kernel" in layer:
                i += 1
                found |= {f"w{i}": layer["kernel"][...], f"b{i}": layer["bias"][...]}
            elif "recurrent_w" in layer:
                found[f"v{max(i, 0)}"] = layer["recurrent_w"][...]
        linear = grads["linear"]
        return found | {"w": linear["kernel"][...], "b": linear["bias"][...]}

    return in_jax.side(problem, params, spikes, membranes, named)


if __name__ == "__main__":
    protocol.serve(("spyx", "jax", "flax"), make)
