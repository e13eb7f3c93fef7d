"""SpikingJelly on convolutions, channels last, as PyTorch advises on CPUs.

A problem as in `protocol`, of images `xs` `(time, batch, height, width, channels)`:
hidden `w0`, `w1`, ... are windows `(height, width, channels in, out)`, each followed by
neurons and, as `more["pool"]` says, a maximum over squares.
"""

import torch
from spikingjelly.activation_based import functional, neuron, surrogate

from benchmarks.peers import protocol


def _node(problem: protocol.Problem) -> torch.nn.Module:
    return neuron.LIFNode(
        tau=1 / (1 - problem.beta),
        decay_input=False,
        v_threshold=1.0,
        v_reset=None,
        surrogate_function=surrogate.PiecewiseQuadratic(1 / problem.width),
        detach_reset=True,
        step_mode="m",
    )


class Network(torch.nn.Module):
    """Convolutions, neurons, pools, and a leaky readout."""

    def __init__(self, problem: protocol.Problem):
        super().__init__()
        self.problem = problem
        last = torch.channels_last
        self.weights = torch.nn.ParameterList()
        self.offsets = torch.nn.ParameterList()
        for part in problem.layers:
            w = torch.from_numpy(part["w"]).permute(3, 2, 0, 1)
            self.weights.append(torch.nn.Parameter(w.contiguous(memory_format=last)))
            self.offsets.append(torch.nn.Parameter(torch.from_numpy(part["b"])))
        self.nodes = torch.nn.ModuleList([_node(problem) for _ in problem.layers])
        self.w = torch.nn.Parameter(torch.from_numpy(problem.arrays["w"]))
        self.b = torch.nn.Parameter(torch.from_numpy(problem.arrays["b"]))

    def hidden(self, xs):
        """What goes into the readout, and the spikes of the last layer."""
        time, batch = xs.shape[:2]
        x = spikes = xs.flatten(0, 1)
        parts = zip(self.weights, self.offsets, self.nodes, strict=True)
        for w, b, node in parts:
            functional.reset_net(node)
            y = torch.nn.functional.conv2d(x, w, b)
            spikes = node(y.unflatten(0, (time, batch))).flatten(0, 1)
            x = torch.nn.functional.max_pool2d(spikes, self.problem.more["pool"])
        flat = x.permute(0, 2, 3, 1).reshape(time, batch, -1)
        return flat, spikes

    def forward(self, xs):
        """The readout's membrane, its mean over time."""
        currents = self.hidden(xs)[0] @ self.w + self.b
        u, total = torch.zeros_like(currents[0]), 0.0
        for x in currents:
            u = self.problem.beta * u + x
            total = total + u
        return total / len(currents)


def make(problem: protocol.Problem, threads: int) -> protocol.Side:
    """A network that tells gradients of its weights."""
    torch.set_num_threads(threads)
    net = Network(problem)
    xs = torch.from_numpy(problem.arrays["xs"]).permute(0, 1, 4, 2, 3)
    labels = torch.from_numpy(problem.arrays["labels"]).long()

    def step() -> float:
        net.zero_grad()
        loss = torch.nn.functional.cross_entropy(net(xs), labels)
        loss.backward()
        return loss.item()

    def check():
        with torch.no_grad():
            found = {"spikes": net.hidden(xs)[1].sum().item()}
        found["loss"] = step()
        for i, (w, b) in enumerate(zip(net.weights, net.offsets, strict=True)):
            found[f"w{i}"] = w.grad.permute(2, 3, 1, 0).numpy()
            found[f"b{i}"] = b.grad.numpy()
        return found | {"w": net.w.grad.numpy(), "b": net.b.grad.numpy()}

    return protocol.Side(step, check)


if __name__ == "__main__":
    protocol.serve(("spikingjelly", "torch"), make)
