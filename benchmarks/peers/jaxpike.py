"""jaxpike: `unroll`, which takes dense layers out of the scan.

Its input is normalised, v <- beta v + (1 - beta) x, so threshold and surrogate are
those of v = (1 - beta) u. The gradient flows through its reset. Time constants stay as
they are, as its documentation freezes them.
"""

import math

import equinox as eqx
import jax
import jax.numpy as jnp
import jaxpike as jp

from benchmarks.peers import in_jax, protocol


def _dense(w, b=None):
    layer = jp.Dense(*w.shape, key=jax.random.key(0), use_bias=b is not None)
    layer = eqx.tree_at(lambda d: d.weight, layer, jnp.asarray(w.T))
    return layer if b is None else eqx.tree_at(lambda d: d.bias, layer, jnp.asarray(b))


class Currents(eqx.Module):
    """What comes in, as a node of a graph."""

    def init_state(self, shape):
        return None

    def out_shape(self, shape):
        return shape

    def __call__(self, state, x):
        return None, x


class Scaled(jp.Surrogate):
    """A triangle of another area."""

    whole: jp.Triangular
    factor: float

    def relaxation(self, v):
        """Whose derivative is the triangle."""
        return self.factor * self.whole.relaxation(v)


def _layer(part, problem, tau):
    unit = 1 - problem.beta
    spike = jp.Triangular(problem.width * unit)
    spike = spike if problem.factor == 1 else Scaled(spike, problem.factor)
    neuron = jp.LIF(tau, threshold=unit, surrogate=spike)
    if "v" not in part:
        return neuron
    return jp.Graph(
        nodes={"in": Currents(), "hidden": neuron, "feedback": _dense(part["v"])},
        edges=[
            ("input", "in"),
            ("in", "hidden"),
            ("hidden", "feedback"),
            ("feedback", "hidden"),
        ],
        output="hidden",
    )


def _is_weight(path, _):
    return path[-1].name in ("weight", "bias")


def make(problem: protocol.Problem, threads: int) -> protocol.Side:
    """JAX takes the machine's threads."""
    del threads
    tau = -1 / math.log(problem.beta)
    layers, places = [], {}
    for i, part in enumerate(problem.layers):
        if "w" in part:
            places |= {f"w{i}": (len(layers), "weight"), f"b{i}": (len(layers), "bias")}
            layers.append(_dense(part["w"], part["b"]))
        if "v" in part:
            places[f"v{i}"] = (len(layers), None)
        layers.append(_layer(part, problem, tau))
    places |= {"w": (len(layers), "weight"), "b": (len(layers), "bias")}
    body = len(layers)
    layers += [
        _dense(problem.arrays["w"], problem.arrays["b"]),
        jp.LeakyIntegrator(tau),
    ]
    net = jp.Sequential(*layers)
    trained = jax.tree_util.tree_map_with_path(_is_weight, net)
    params, rest = eqx.partition(net, trained)

    def spikes(params, xs):
        layers = eqx.combine(params, rest).layers[:body]
        return jp.unroll(jp.Sequential(*layers), xs)[0]

    def membranes(params, xs):
        return jp.unroll(eqx.combine(params, rest), xs)[0] / (1 - problem.beta)

    def named(grads):
        found = {}
        for name, (i, part) in places.items():
            layer = grads.layers[i]
            a = layer.nodes["feedback"].weight if part is None else getattr(layer, part)
            found[name] = a.T
        return found

    return in_jax.side(problem, params, spikes, membranes, named)


if __name__ == "__main__":
    protocol.serve(("jaxpike", "jax"), make)
