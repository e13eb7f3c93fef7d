"""norse: `LIFBoxCell`, which has no synaptic current, called step by step.

Its input is normalised and its triangle has a width of one, so membranes are in units
of the width: v = u / width. The gradient flows through its reset.
"""

import functools

import norse.torch as snn
import torch
from norse.torch.functional import reset

from benchmarks.peers import in_torch, protocol


class Neurons(torch.nn.Module):
    """A layer over a sequence."""

    def __init__(self, beta, width, factor, feedback):
        super().__init__()
        self.feedback = feedback
        parameters = snn.LIFBoxParameters(
            tau_mem_inv=torch.tensor(1e3 * (1 - beta)),
            v_th=torch.tensor(1 / width),
            method="triangle",
            alpha=torch.tensor(factor),
            reset_method=reset.reset_subtract,
        )
        self.cell = snn.LIFBoxCell(parameters, dt=1e-3)

    def forward(self, currents):
        """Currents to spikes."""
        state, z, zs = None, None, []
        for current in currents:
            if self.feedback is not None and z is not None:
                current = current + self.feedback(z)
            z, state = self.cell(current, state)
            zs.append(z)
        return torch.stack(zs)


def make(problem: protocol.Problem, threads: int) -> protocol.Side:
    """A network of them."""
    neuron = functools.partial(Neurons, problem.beta, problem.width, problem.factor)
    scale = 1 / (problem.width * (1 - problem.beta))
    return in_torch.side(problem, threads, neuron, scale=scale)


if __name__ == "__main__":
    protocol.serve(("norse", "torch"), make)
