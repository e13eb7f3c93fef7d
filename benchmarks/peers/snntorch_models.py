"""snnTorch's models in 784-n-10, step by step: its side of `benchmarks.neurons`.

The loss is the cross entropy of the output's spike counts. `more` of a problem says
which `kind` of neuron is in both layers, and whether the first product is `hoisted`
out of the loop over time.
"""

import snntorch
import torch

from benchmarks.peers import in_torch, protocol

OPTIONS = {
    "Leaky": {"beta": 0.9},
    "Lapicque": {"R": torch.tensor(5.0), "C": torch.tensor(2.0)},
    "Synaptic": {"alpha": 0.8, "beta": 0.9},
    "Alpha": {"alpha": 0.9, "beta": 0.8},
    "RLeaky": {"beta": 0.9},
    "RSynaptic": {"alpha": 0.8, "beta": 0.9},
}


class Network(torch.nn.Module):
    """Two layers of linear weights and neurons, step by step."""

    def __init__(self, kind, arrays, hoisted):
        super().__init__()
        self.hoisted = hoisted
        self.layers = torch.nn.ModuleList()
        for part in protocol.layers(arrays):
            n = part["w"].shape[1]
            back = {"linear_features": n} if kind.startswith("R") else {}
            neuron = getattr(snntorch, kind)(**OPTIONS[kind], **back)
            if back:
                with torch.no_grad():
                    neuron.recurrent.weight.copy_(torch.from_numpy(part["v"].T))
                    neuron.recurrent.bias.zero_()
            self.layers += [in_torch.linear(part["w"], part["b"]), neuron]

    def forward(self, xs):
        """Spike counts of the output."""
        first, hidden, second, out = self.layers
        start = [neuron.reset_mem() for neuron in (hidden, out)]
        h, o = (s if isinstance(s, tuple) else (s,) for s in start)
        currents = first(xs) if self.hoisted else None
        keep = 0 if hasattr(hidden, "recurrent") else 1
        counts = 0.0
        for t in range(len(xs)):
            current = first(xs[t]) if currents is None else currents[t]
            found = hidden(current, *h)
            z, h = found[0], found[keep:]
            found = out(second(z), *o)
            o = found[keep:]
            counts = counts + found[0]
        return counts


def make(problem: protocol.Problem, threads: int) -> protocol.Side:
    """A network that trains, whose `check` knows `w0` and the loss."""
    torch.set_num_threads(threads)
    net = Network(problem.more["kind"], problem.arrays, problem.more["hoisted"])
    xs = torch.from_numpy(problem.arrays["xs"])
    labels = torch.from_numpy(problem.arrays["labels"]).long()
    start = [p.detach().clone() for p in net.parameters()]
    adam = torch.optim.Adam(net.parameters(), lr=problem.rate)

    def step() -> float:
        adam.zero_grad()
        loss = torch.nn.functional.cross_entropy(net(xs), labels)
        loss.backward()
        adam.step()
        return loss.item()

    def check():
        with torch.no_grad():
            for p, value in zip(net.parameters(), start, strict=True):
                p.copy_(value)
        adam.state.clear()
        loss = step()
        return {"loss": loss, "w0": net.layers[0].weight.grad.numpy().T}

    return protocol.Side(step, check)


if __name__ == "__main__":
    protocol.serve(("snntorch", "torch"), make)
