"""snnTorch: `Leaky` and `RLeaky`, called step by step.

A spike is taken off one step after it fired, which is its default.
"""

import functools

import snntorch
import torch

from benchmarks.peers import in_torch, protocol


class Neurons(torch.nn.Module):
    """A layer over a sequence."""

    def __init__(self, beta, width, factor, feedback):
        super().__init__()
        spike = functools.partial(_spike, width=width, factor=factor)
        self.feedback = feedback
        if feedback is None:
            self.neuron = snntorch.Leaky(beta, spike_grad=spike)
        else:
            n = feedback.in_features
            self.neuron = snntorch.RLeaky(beta, linear_features=n, spike_grad=spike)
            self.neuron.recurrent = feedback

    def forward(self, currents):
        """Currents to spikes."""
        state = self.neuron.reset_mem()
        state = state if isinstance(state, tuple) else (state,)
        zs = []
        for current in currents:
            found = self.neuron(current, *state)
            state = found[-len(state) :]
            zs.append(found[0])
        return torch.stack(zs)


def _spike(v, width, factor):
    return in_torch.Triangular.apply(v, width, factor)


def make(problem: protocol.Problem, threads: int) -> protocol.Side:
    """A network of them."""
    neuron = functools.partial(Neurons, problem.beta, problem.width, problem.factor)
    return in_torch.side(problem, threads, neuron)


if __name__ == "__main__":
    protocol.serve(("snntorch", "torch"), make)
