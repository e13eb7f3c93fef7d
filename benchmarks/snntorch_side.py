"""snnTorch's side of `benchmarks.neurons`, run by a Python that has it.

Answers one line of JSON with another: `make` a network and measure its first loss and
gradients, take a training `step`. Imports nothing of spikejax.
"""

import json
import sys

import numpy as np
import snntorch
import torch

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

    def __init__(self, kind, weights, hoisted):
        super().__init__()
        self.hoisted = hoisted
        self.layers = torch.nn.ModuleList()
        for i in (0, 1):
            n, m = weights[f"w{i}"].shape
            linear = torch.nn.Linear(n, m)
            back = {"linear_features": m} if kind.startswith("R") else {}
            neuron = getattr(snntorch, kind)(**OPTIONS[kind], **back)
            with torch.no_grad():
                linear.weight.copy_(torch.from_numpy(weights[f"w{i}"].T.copy()))
                linear.bias.zero_()
                if back:
                    v = torch.from_numpy(weights[f"v{i}"].T.copy())
                    neuron.recurrent.weight.copy_(v)
                    neuron.recurrent.bias.zero_()
            self.layers += [linear, neuron]

    def forward(self, xs):
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


def make(order):
    torch.set_num_threads(order["threads"])
    data = dict(np.load(order["path"]))
    net = Network(order["kind"], data, order["hoisted"])
    xs = torch.from_numpy(data["xs"])
    labels = torch.from_numpy(data["labels"]).long()
    adam = torch.optim.Adam(net.parameters(), lr=order["rate"])

    def step():
        adam.zero_grad()
        loss = torch.nn.functional.cross_entropy(net(xs), labels)
        loss.backward()
        adam.step()
        return {"loss": float(loss.detach())}

    before = [p.detach().clone() for p in net.parameters()]
    first = step()
    gradient = net.layers[0].weight.grad.float().numpy().T
    np.save(order["gradient"], gradient)
    with torch.no_grad():
        for p, value in zip(net.parameters(), before, strict=True):
            p.copy_(value)
    adam.state.clear()
    return step, first


def main():
    step = None
    for line in sys.stdin:
        order = json.loads(line)
        if order["do"] == "make":
            step, answer = make(order)
        elif order["do"] == "about":
            answer = {"snntorch": snntorch.__version__, "torch": torch.__version__}
        else:
            answer = step()
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
