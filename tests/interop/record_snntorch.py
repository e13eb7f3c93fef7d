"""Records what snnTorch 1.0.0 computes into `snntorch.npz`, read by `test_snntorch.py`.

Needs `pip install torch==2.13.0 snntorch==1.0.0`; run as
`python -m tests.interop.record_snntorch`. CPU, float32.
"""

import itertools
from pathlib import Path

import numpy as np

RECORD = Path(__file__).parent / "snntorch.npz"


def modules():
    """Modules by name, each with the shape of one sample in torch's order."""
    import snntorch as snn
    import torch
    from torch import nn

    torch.manual_seed(0)
    beta, hidden = torch.linspace(0.3, 0.95, 4), {"init_hidden": True}
    learned = {"learn_beta": True, "learn_threshold": True, "threshold": 0.7}
    ways = itertools.product(("subtract", "zero", "none"), (True, False))
    for word, late in ways:
        how = hidden | {"reset_mechanism": word}
        name, more = f"{word} {int(late)}", {"reset_delay": late}
        yield f"Leaky {name}", snn.Leaky(beta, **learned, **how, **more), (4,)
        yield f"Synaptic {name}", snn.Synaptic(0.6, beta, **how, **more), (4,)
        recurrent = {"linear_features": 4} | how
        yield f"RLeaky {name}", snn.RLeaky(beta, **recurrent, **more), (4,)
        if late:
            yield f"RSynaptic {word}", snn.RSynaptic(0.5, 0.8, **recurrent), (4,)
            yield f"Lapicque {word}", snn.Lapicque(beta=0.8, **how), (4,)
            circuit = {"R": 2.0, "C": 3.0, "time_step": 0.7}
            yield f"Lapicque RC {word}", snn.Lapicque(**circuit, **how), (4,)
            yield f"Alpha {word}", snn.Alpha(0.8, 0.6, **how), (4,)
    one = snn.RLeaky(0.9, all_to_all=False, V=torch.rand(4), **hidden)
    yield "RLeaky one to one", one, (4,)
    yield "graded", snn.Leaky(0.9, graded_spikes_factor=0.5, **hidden), (4,)
    yield (
        "dense",
        nn.Sequential(
            nn.Linear(5, 6),
            snn.Leaky(0.9, **hidden),
            nn.Sequential(nn.Linear(6, 3), snn.Leaky(0.8, threshold=0.3, **hidden)),
        ),
        (5,),
    )
    yield (
        "space",
        nn.Sequential(
            nn.Conv2d(2, 4, (3, 2), stride=(1, 2), padding=(1, 0)),
            snn.Leaky(0.5, threshold=0.3, **hidden),
            nn.MaxPool2d(2),
            nn.Conv2d(4, 6, 3, groups=2, padding="same"),
            nn.AvgPool2d(2, 1, 1),
            snn.Leaky(torch.rand(6, 4, 3), threshold=0.1, **hidden),
            nn.Flatten(),
            nn.Linear(72, 3),
            snn.Leaky(0.8, threshold=0.05, **hidden),
        ),
        (2, 6, 8),
    )
    yield (
        "line",
        nn.Sequential(
            nn.Conv1d(2, 4, 3, dilation=2, bias=False),
            snn.Synaptic(0.5, 0.5, threshold=0.5, **hidden),
            nn.MaxPool1d(2),
            nn.Flatten(),
            nn.Linear(12, 3),
            snn.Leaky(0.8, threshold=0.2, **hidden),
        ),
        (2, 10),
    )
    yield (
        "recurrent in space",
        snn.RLeaky(0.8, conv2d_channels=2, kernel_size=3, threshold=0.7, **hidden),
        (2, 4, 3),
    )
    winner = hidden | {"inhibition": True}
    for word in ("subtract", "zero", "none"):
        how = {"reset_mechanism": word}
        yield f"Leaky winner {word}", snn.Leaky(beta, **learned, **winner, **how), (4,)
        for bias in (True, False):
            lstm = snn.SLSTM(4, 4, bias, threshold=0.05, **hidden, **how)
            with torch.no_grad():
                lstm.lstm_cell.weight_hh.mul_(3)
            yield f"SLSTM {word} {int(bias)}", lstm, (4,)
    yield "Synaptic winner", snn.Synaptic(0.6, beta, **winner), (4,)
    yield "Alpha winner", snn.Alpha(0.8, 0.6, threshold=beta, **winner), (4,)
    yield "Lapicque winner", snn.Lapicque(beta=0.8, **winner), (4,)
    yield "RLeaky winner", snn.RLeaky(0.8, linear_features=4, **winner), (4,)
    one = snn.RSynaptic(0.5, 0.8, all_to_all=False, V=torch.rand(4), **winner)
    yield "RSynaptic winner", one, (4,)
    yield (
        "mixed",
        nn.Sequential(
            nn.Linear(3, 6),
            snn.SLSTM(6, 6, learn_threshold=True, threshold=0.02, **hidden),
            nn.Linear(6, 5),
            snn.Leaky(0.9, threshold=0.1, **winner),
        ),
        (3,),
    )


SCALARS = (
    "reset_mechanism reset_delay in_features kernel_size stride padding dilation groups"
    " start_dim end_dim ceil_mode count_include_pad padding_mode"
    " inhibition input_size hidden_size"
).split()

TENSORS = (
    "weight bias V alpha beta threshold R C weight_ih weight_hh bias_ih bias_hh"
).split()


def described(module, prefix, arrays):
    """The module in plain words: class, options, tensors and modules inside."""
    inside = {
        name: described(child, f"{prefix}.{name}", arrays)
        for name, child in module._modules.items()
    }
    options = {k: getattr(module, k) for k in SCALARS if hasattr(module, k)}
    if isinstance(getattr(module, "bias", None), bool):
        options["bias"] = module.bias
    tensors = {}
    for name in TENSORS:
        found = getattr(module, name, None)
        if hasattr(found, "detach"):
            arrays[f"{prefix}/{name}"] = found.detach().numpy()
            tensors[name] = type(found).__name__
    for name in ("time_step", "graded_spikes_factor"):
        if hasattr(module, name):
            options[name] = float(getattr(module, name))
    return {
        "kind": type(module).__name__,
        "options": options,
        "tensors": tensors,
        "inside": inside,
    }


def run(module, xs):
    """Spikes of a module, fed step by step."""
    import torch

    with torch.no_grad():
        return np.stack([module(torch.tensor(x)).numpy() for x in xs])


def main():
    import json

    rng, arrays, about = np.random.default_rng(0), {}, {}
    for name, module, shape in modules():
        xs = (1.5 * rng.normal(size=(20, 2, *shape)) + 0.3).astype(np.float32)
        about[name] = described(module, name, arrays)
        arrays[f"{name}/xs"], ys = xs, run(module, xs)
        arrays[f"{name}/ys"] = ys.astype(np.float16)  # spikes: exact
        print(f"{name}: rate {ys.mean():.3f}")
    np.savez_compressed(RECORD, about=json.dumps(about), **arrays)


if __name__ == "__main__":
    main()
