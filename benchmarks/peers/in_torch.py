"""What the frameworks on PyTorch share: surrogate, network, steps and checks."""

from collections.abc import Callable

import numpy as np
import torch

from benchmarks.peers.protocol import Problem, Side


class Triangular(torch.autograd.Function):
    """The step at zero with a triangular derivative of area `factor`."""

    @staticmethod
    def forward(ctx, v, width, factor):
        """The step."""
        ctx.save_for_backward(v)
        ctx.width, ctx.height = width, factor / width
        return (v > 0).to(v.dtype)

    @staticmethod
    def backward(ctx, grad):
        """Times the triangle."""
        (v,) = ctx.saved_tensors
        slope = torch.relu(1 - v.abs() / ctx.width) * ctx.height
        return grad * slope, None, None


def linear(w, b=None, scale: float = 1.0) -> torch.nn.Linear:
    """The layer of a problem's arrays, times a unit of the neurons behind it."""
    layer = torch.nn.Linear(*w.shape, bias=b is not None)
    with torch.no_grad():
        layer.weight.copy_(scale * torch.from_numpy(w.T))
        if b is not None:
            layer.bias.copy_(scale * torch.from_numpy(b))
    return layer


class Network(torch.nn.Module):
    """Linear maps over the whole sequence, neurons, and the readout's mean membrane.

    `neuron` makes a module from currents to spikes, of whole sequences whose time is
    on axis `time`; its argument is the layer of the feedback, or None.
    """

    def __init__(
        self, problem: Problem, neuron: Callable, time: int = 0, scale: float = 1.0
    ):
        super().__init__()
        self.beta, self.time = problem.beta, time
        self.linears, self.neurons = torch.nn.ModuleList(), torch.nn.ModuleList()
        for part in problem.layers:
            into = torch.nn.Identity()
            if "w" in part:
                into = linear(part["w"], part["b"], scale)
            feedback = linear(part["v"], scale=scale) if "v" in part else None
            self.linears.append(into)
            self.neurons.append(neuron(feedback))
        self.readout = linear(problem.arrays["w"], problem.arrays["b"])

    def spikes(self, xs):
        """Of the last hidden layer."""
        for into, neuron in zip(self.linears, self.neurons, strict=True):
            xs = neuron(into(xs))
        return xs

    def forward(self, xs):
        """The readout's mean membrane."""
        u = total = 0.0
        for current in self.readout(self.spikes(xs)).unbind(self.time):
            u = self.beta * u + current
            total = total + u
        return total / xs.shape[self.time]


def side(
    problem: Problem,
    threads: int,
    neuron: Callable,
    time: int = 0,
    scale: float = 1.0,
) -> Side:
    """A network that trains: see `Network` for `neuron`, `time` and `scale`."""
    torch.set_num_threads(threads)
    net = Network(problem, neuron, time, scale)
    # Where currents come as they are, they are in the unit of the neurons.
    into = 1.0 if "w" in problem.layers[0] else scale

    def prepared(xs):
        xs = torch.from_numpy(np.asarray(xs, np.float32)).movedim(0, time)
        return (into * xs).contiguous()

    xs = prepared(problem.arrays["xs"]).requires_grad_(not problem.adam)
    labels = torch.from_numpy(problem.arrays["labels"]).long()
    params = list(net.parameters())
    start = [p.detach().clone() for p in params]
    out = list(net.readout.parameters())
    scaled = [p for p in params if not any(p is q for q in out)]
    groups = [{"params": scaled, "lr": scale * problem.rate}, {"params": out}]
    adam = torch.optim.Adam(groups, lr=problem.rate, fused=True)
    decay = problem.more.get("decay")
    falling = decay and torch.optim.lr_scheduler.CosineAnnealingLR(adam, decay)

    def step(xs=xs, labels=labels) -> float:
        xs.grad = None
        adam.zero_grad()
        loss = torch.nn.functional.cross_entropy(net(xs), labels)
        loss.backward()
        if problem.adam:
            adam.step()
        if falling:
            falling.step()
        return loss.item()

    def learn(xs, labels) -> None:
        step(prepared(xs), torch.from_numpy(labels).long())

    def answers(xs):
        with torch.no_grad():
            return net(prepared(xs)).argmax(-1).numpy()

    def check():
        with torch.no_grad():
            for p, value in zip(params, start, strict=True):
                p.copy_(value)
            found = {"spikes": net.spikes(xs).sum().item()}
        found["loss"] = step()
        layers = zip(problem.layers, net.linears, net.neurons, strict=True)
        for i, (part, into, neuron) in enumerate(layers):
            if "w" in part:
                found[f"w{i}"] = scale * into.weight.grad.numpy().T
                found[f"b{i}"] = scale * into.bias.grad.numpy()
            if "v" in part:
                found[f"v{i}"] = scale * neuron.feedback.weight.grad.numpy().T
        out = net.readout
        return found | {"w": out.weight.grad.numpy().T, "b": out.bias.grad.numpy()}

    return Side(step, check, learn, answers)
