"""Writes NIR graphs with snnTorch's own exporter, and the spikes of its modules.

Needs `pip install torch==2.13.0 snntorch==1.0.0 nir==1.0.8 nirtorch==2.6`; run as
`python -m tests.interop.record_nir`. snnTorch's exporter says nothing of the reset and
NIR's is hard and at once, so the modules reset to zero, without delay.
"""

from pathlib import Path

import numpy as np

from tests.interop.record_snntorch import run

FOLDER = Path(__file__).parent
RECORD = FOLDER / "nir.npz"


def main():
    import nir
    import snntorch as snn
    import torch
    from snntorch.export_nir import export_to_nir
    from torch import nn

    torch.manual_seed(0)
    how = {"init_hidden": True, "reset_mechanism": "zero", "reset_delay": False}
    nets = {
        "recurrent": (
            nn.Sequential(
                nn.Linear(5, 6),
                snn.RLeaky(torch.linspace(0.5, 0.9, 6), linear_features=6, **how),
                nn.Linear(6, 3, bias=False),
                snn.Synaptic(
                    torch.full((3,), 0.6),
                    torch.full((3,), 0.8),
                    threshold=torch.full((3,), 0.5),
                    **how,
                ),
            ),
            (5,),
        ),
        "space": (
            nn.Sequential(
                nn.Conv2d(2, 3, 3),
                snn.Leaky(torch.rand(3, 4, 4), threshold=torch.ones(3, 4, 4), **how),
                nn.AvgPool2d(2),
                nn.Flatten(),
                nn.Linear(12, 3),
                snn.Leaky(
                    torch.full((3,), 0.8), threshold=torch.full((3,), 0.1), **how
                ),
            ),
            (2, 6, 6),
        ),
    }
    arrays = {}
    for name, (net, shape) in nets.items():
        rng = np.random.default_rng(0)
        xs = (2 * rng.normal(size=(20, 2, *shape))).astype(np.float32)
        graph = export_to_nir(net, torch.rand(1, *shape), ignore_dims=[0])
        nir.write(FOLDER / f"{name}.nir", graph)
        # Another batch size than the sample's, so all starts from zero.
        arrays[f"{name}/xs"], arrays[f"{name}/ys"] = xs, run(net, xs)
        print(name, arrays[f"{name}/ys"].mean())
    np.savez_compressed(RECORD, **arrays)


if __name__ == "__main__":
    main()
