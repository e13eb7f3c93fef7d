"""sinabs: `LIF` and `LIFRecurrent`, which take whole sequences, batch first.

The gradient flows through its reset.
"""

import dataclasses
import functools
import math

import torch
from sinabs import activation, layers

from benchmarks.peers import in_torch, protocol


@dataclasses.dataclass
class Triangle:
    """A surrogate gradient, as sinabs takes it."""

    width: float

    def __call__(self, v, threshold):
        """At a membrane."""
        return torch.relu(1 - (v - threshold).abs() / self.width) / self.width


class Neurons(torch.nn.Module):
    """A layer over a sequence, each from rest."""

    def __init__(self, beta, width, feedback):
        super().__init__()
        self.feedback = feedback
        how = {
            "tau_mem": -1 / math.log(beta),
            "spike_fn": activation.SingleSpike,
            "surrogate_grad_fn": Triangle(width),
            "norm_input": False,
        }
        if feedback is None:
            self.neuron = layers.LIF(**how)
        else:
            self.neuron = layers.LIFRecurrent(rec_connect=feedback, **how)

    def forward(self, currents):
        """Currents to spikes."""
        self.neuron.reset_states()
        return self.neuron(currents)


def make(problem: protocol.Problem, threads: int) -> protocol.Side:
    """A network of them."""
    neuron = functools.partial(Neurons, problem.beta, problem.width)
    return in_torch.side(problem, threads, neuron, time=1)


if __name__ == "__main__":
    protocol.serve(("sinabs", "torch"), make)
