"""The frameworks that spikejax is compared with, one file each.

Every file answers the orders of `protocol` in a process of its own, run by a Python
that has its framework: `benchmarks/peers/setup.sh DIR` makes one for each peer. Apart
from `spikejax` itself no file imports it. A network is written as the users of each
framework would write it well: products hoisted out of the loop over time, the fastest
documented way through time, the framework's own neurons.
"""

import pathlib
import sys

TORCH = ("snntorch", "spikingjelly", "norse", "sinabs")
JAX = ("jaxpike", "spyx", "brainevent")
PEERS = TORCH + JAX
# These need no more than spikejax's own environment.
OURS = ("spikejax", "reference", "plain")


def python(root: str | None, name: str) -> str:
    """The Python that runs a side; exits where there is none.

    Args:
      root: where `setup.sh` put the environments.
      name: one of `PEERS` or `OURS`.
    """
    if name in OURS:
        return sys.executable
    if root is None:
        raise SystemExit(f"{name} needs --peers DIR: see benchmarks/peers/setup.sh")
    path = pathlib.Path(root, name, "bin", "python")
    if not path.exists():
        raise SystemExit(f"no {path}: `benchmarks/peers/setup.sh {root} {name}`")
    return str(path)
