"""SpikingJelly: `LIFNode` over all steps at once, its container for feedback.

Its piecewise quadratic surrogate has the triangle of area one as its derivative.
"""

import functools

import torch
from spikingjelly.activation_based import functional, layer, neuron, surrogate

from benchmarks.peers import in_torch, protocol


class Scaled(torch.nn.Module):
    """A triangle of another area, as its documentation makes a surrogate."""

    def __init__(self, width, factor):
        super().__init__()
        self.width, self.factor = width, factor

    def forward(self, v):
        """The step."""
        return in_torch.Triangular.apply(v, self.width, self.factor)


class Neurons(torch.nn.Module):
    """A layer over a sequence."""

    def __init__(self, beta, width, factor, feedback):
        super().__init__()
        self.feedback = feedback
        spike = surrogate.PiecewiseQuadratic(1 / width)
        node = neuron.LIFNode(
            tau=1 / (1 - beta),
            decay_input=False,
            v_threshold=1.0,
            v_reset=None,
            surrogate_function=spike if factor == 1 else Scaled(width, factor),
            detach_reset=True,
            step_mode="m" if feedback is None else "s",
        )
        if feedback is not None:
            node = layer.ElementWiseRecurrentContainer(node, self._add, step_mode="m")
        self.node = node

    def _add(self, z, current):
        return current + self.feedback(z)

    def forward(self, currents):
        """Currents to spikes."""
        functional.reset_net(self.node)
        return self.node(currents)


def make(problem: protocol.Problem, threads: int) -> protocol.Side:
    """A network of them."""
    neurons = functools.partial(Neurons, problem.beta, problem.width, problem.factor)
    return in_torch.side(problem, threads, neurons)


if __name__ == "__main__":
    protocol.serve(("spikingjelly", "torch"), make)
