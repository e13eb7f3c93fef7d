"""Records what neurobench counts on two snnTorch models, into `neurobench.npz`.

With torch 2.13.0, snntorch 1.0.0 and neurobench 2.3.0 installed, in this folder:

    python record_neurobench.py
"""

import numpy as np
import snntorch as snn
import torch
from neurobench.metrics.static import ConnectionSparsity, Footprint
from neurobench.metrics.workload import (
    ActivationSparsity,
    MembraneUpdates,
    SynapticOperations,
)
from neurobench.models import SNNTorchModel
from torch import nn


def leaky(last=False):
    return snn.Leaky(beta=0.75, init_hidden=True, output=last)


def layers():
    flat = [nn.Linear(12, 10), leaky(), nn.Linear(10, 4), leaky(True)]
    convolution = nn.Conv2d(2, 3, (3, 2), stride=(2, 1), padding=(1, 0))
    image = [convolution, leaky(), nn.Flatten(), nn.Linear(3 * 3 * 5, 4), leaky(True)]
    return {"flat": (flat, (12,)), "image": (image, (2, 6, 6))}


def recorded(parts, shape, seed):
    torch.manual_seed(seed)
    net = nn.Sequential(*parts)
    weighted = [m for m in net if isinstance(m, (nn.Linear, nn.Conv2d))]
    with torch.no_grad():
        for module in weighted:  # so that steps are exact, and some weights zero
            module.weight.copy_(torch.round(4 * torch.randn(module.weight.shape)) / 8)
            module.bias.zero_()
    xs = (torch.rand(3, 9, *shape) < 0.3).float()
    xs[:, :2] = 0  # nothing moves yet
    xs[:, 4] *= 1.5  # a step of numbers
    model = SNNTorchModel(net)
    footprint = Footprint()(model)
    model.register_hooks()
    model(xs)
    data = (xs, torch.zeros(3))
    counted = SynapticOperations()(model, None, data)
    found = {
        "macs": counted["Effective_MACs"],
        "acs": counted["Effective_ACs"],
        "dense": counted["Dense"],
        "activation_sparsity": ActivationSparsity()(model, None, data),
        "connection_sparsity": ConnectionSparsity()(model),
        "updates": MembraneUpdates()(model, None, data),
        "footprint_before": footprint,
        "footprint_after": Footprint()(model),
        "xs": xs.numpy(),
    }
    for i, module in enumerate(weighted):
        found[f"w{i}"] = module.weight.detach().numpy()
    return found


if __name__ == "__main__":
    everything = {}
    for seed, (name, (parts, shape)) in enumerate(layers().items()):
        for key, value in recorded(parts, shape, seed).items():
            everything[f"{name}_{key}"] = np.asarray(value)
            if np.ndim(value) == 0:
                print(name, key, value)
    np.savez_compressed("neurobench.npz", **everything)
