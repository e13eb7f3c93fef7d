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
    yield from learned_modules()
    yield from torch_modules()


def learned_modules():
    """Everything that snnTorch can learn, with decays outside of [0, 1] too."""
    import snntorch as snn
    import torch

    hidden = {"init_hidden": True}
    outside = torch.tensor([-0.3, 0.6, 1.0, 1.2])
    inside = torch.tensor([0.9, 0.6, 0.4, 0.2])
    both = {"learn_beta": True, "learn_threshold": True, "threshold": 0.7}
    all_three = both | {"learn_alpha": True}
    ways = itertools.product(("subtract", "zero", "none"), (True, False))
    for word, late in ways:
        how = hidden | {"reset_mechanism": word, "reset_delay": late}
        name = f"learned {word} {int(late)}"
        yield f"Leaky {name}", snn.Leaky(outside.clone(), **both, **how), (4,)
        both_decays = inside.clone(), outside.clone()
        yield f"Synaptic {name}", snn.Synaptic(*both_decays, **all_three, **how), (4,)
        net = snn.RLeaky(outside.clone(), linear_features=4, **both, **how)
        yield f"RLeaky {name}", net, (4,)
        if late:
            how.pop("reset_delay")
            both_decays = outside.clone(), inside.clone()
            net = snn.RSynaptic(*both_decays, linear_features=4, **all_three, **how)
            yield f"RSynaptic {name}", net, (4,)
            net = snn.Alpha(0.95, inside.clone(), **both, **how)
            yield f"Alpha {name}", net, (4,)
            threshold = {"learn_threshold": True, "threshold": 0.4}
            yield f"Lapicque {name}", snn.Lapicque(beta=0.8, **threshold, **how), (4,)
            threshold["threshold"] = 0.05
            yield f"SLSTM {name}", snn.SLSTM(4, 4, **threshold, **how), (4,)
        factor = torch.tensor([0.5, 1.0, 2.0, -1.0])
        graded = {"graded_spikes_factor": factor, "learn_graded_spikes_factor": True}
        net = snn.Leaky(inside.clone(), **both, **how | {"reset_delay": late}, **graded)
        yield f"Leaky graded {name}", net, (4,)
    surrogates = {
        "atan": snn.surrogate.atan(1.5),
        "fast_sigmoid": snn.surrogate.fast_sigmoid(5),
        "sigmoid": snn.surrogate.sigmoid(3),
        "straight": snn.surrogate.straight_through_estimator(),
        "triangular": snn.surrogate.triangular(0.8),
        "escape": snn.surrogate.spike_rate_escape(2, 1.5),
        "heaviside": snn.surrogate.heaviside(),
        "sparse": snn.surrogate.SFS(5, -0.2),
    }
    for (name, spike), late in itertools.product(surrogates.items(), (True, False)):
        how = hidden | {"spike_grad": spike, "reset_delay": late}
        yield f"{name} {int(late)}", snn.Leaky(outside.clone(), **both, **how), (4,)


def torch_modules():
    """Modules beside the neurons, as they are used."""
    import snntorch as snn
    import torch
    from torch import nn

    hidden = {"init_hidden": True}
    for word, pool, bias in (
        ("none", {}, True),
        ("subtract", {"max_pool": 2}, True),
        ("zero", {"avg_pool": (2, 1)}, False),
    ):
        how = {"reset_mechanism": word, "learn_threshold": True, "threshold": 0.05}
        window = 3 if word == "none" else (3, 1)
        net = snn.SConv2dLSTM(2, 3, window, bias, **pool, **how, **hidden)
        yield f"SConv2dLSTM {word}", net, (2, 4, 6)

    def norm(kind, channels, **how):
        made = kind(channels, **how)
        for value in (*made.parameters(), made.running_mean):
            value.data = value.data + 0.5 * torch.randn(channels)
        made.running_var += torch.rand(channels)
        return made.eval()

    yield (
        "norms",
        nn.Sequential(
            nn.Conv2d(2, 4, 3, bias=False),
            norm(nn.BatchNorm2d, 4),
            snn.Leaky(0.8, threshold=0.4, **hidden),
            nn.Dropout(0.3),
            nn.Flatten(),
            nn.Linear(48, 5),
            norm(nn.BatchNorm1d, 5, affine=False, eps=1e-3),
            nn.ReLU(),
            nn.Identity(),
            nn.LeakyReLU(0.2),
            nn.Linear(5, 3),
            nn.Tanh(),
            nn.Sigmoid(),
            snn.Leaky(0.9, threshold=0.5, **hidden),
        ).eval(),
        (2, 6, 5),
    )
    yield "norm of a line", norm(nn.BatchNorm1d, 3), (3, 4)


SCALARS = (
    "reset_mechanism reset_delay in_features kernel_size stride padding dilation groups"
    " start_dim end_dim ceil_mode count_include_pad padding_mode"
    " inhibition input_size hidden_size in_channels out_channels max_pool avg_pool"
    " training eps affine track_running_stats p negative_slope inplace"
).split()

TENSORS = (
    "weight bias V alpha beta threshold R C weight_ih weight_hh bias_ih bias_hh"
    " graded_spikes_factor running_mean running_var"
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
            if found.grad is not None:
                arrays[f"{prefix}/{name}'"] = found.grad.numpy()
    if hasattr(module, "time_step"):
        options["time_step"] = float(module.time_step)
    if getattr(module, "spike_grad", None) is not None:
        spike = module.spike_grad
        values = [float(c.cell_contents) for c in spike.__closure__ or ()]
        options["spike_grad"] = spike.__qualname__.split(".")[0]
        options["spike_arguments"] = dict(
            zip(spike.__code__.co_freevars, values, strict=True)
        )
    return {
        "kind": type(module).__name__,
        "options": options,
        "tensors": tensors,
        "inside": inside,
    }


def is_spikes(ys):
    return np.array_equal(ys, ys.astype(np.float16))


def run_shape(module, xs):
    """The shape of what it puts out; its state is that of the beginning again."""
    shape = (len(xs), *run(module, xs[:1]).shape[1:])
    for part in module.modules():
        if hasattr(part, "reset_mem"):
            part.reset_mem()
        if hasattr(part, "spk"):
            part.spk = 0 * part.spk
    return shape


def run(module, xs):
    """Spikes of a module, fed step by step."""
    import torch

    with torch.no_grad():
        return np.stack([module(torch.tensor(x)).numpy() for x in xs])


def learn(module, xs, dys):
    """Spikes, and the gradient of their product with `dys`: of parameters and input."""
    import torch

    xs = torch.tensor(xs, requires_grad=True)
    ys = torch.stack([module(x) for x in xs])
    (ys * torch.tensor(dys)).sum().backward()
    return ys.detach().numpy(), xs.grad.numpy()


def main():
    import json

    rng, arrays, about = np.random.default_rng(0), {}, {}
    for name, module, shape in modules():
        xs = (1.5 * rng.normal(size=(20, 2, *shape)) + 0.3).astype(np.float32)
        dys = np.random.default_rng(1).normal(size=run_shape(module, xs))
        dys = dys.astype(np.float32)
        ys, dxs = learn(module, xs, dys)
        about[name] = described(module, name, arrays)
        arrays[f"{name}/xs"], arrays[f"{name}/dys"] = xs, dys
        # Spikes are exact in float16; currents are not.
        arrays[f"{name}/ys"] = ys.astype(np.float16 if is_spikes(ys) else np.float32)
        arrays[f"{name}/dxs"] = dxs
        print(f"{name}: rate {ys.mean():.3f}")
    np.savez_compressed(RECORD, about=json.dumps(about), **arrays)


if __name__ == "__main__":
    main()
