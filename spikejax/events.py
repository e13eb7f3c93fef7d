"""Event-driven products: the cost of what fires, not of what is there.

The door to `spikejax.kernels` for users: what they call by hand.
"""

import warnings
from typing import Any

from spikejax import kernels as kernels
from spikejax.core.signal import Affine as Affine
from spikejax.core.signal import Spikes as Spikes
from spikejax.core.stream import count as count
from spikejax.core.stream import spikes as spikes
from spikejax.core.stream import unroll as unroll
from spikejax.inspect.explain import explain as explain
from spikejax.inspect.report import report as report
from spikejax.kernels.bits import pack as pack
from spikejax.kernels.bits import unpack as unpack
from spikejax.kernels.layer.equation import State as State
from spikejax.kernels.layer.layer import layer as layer
from spikejax.kernels.matmul.product import matmul as matmul
from spikejax.kernels.matmul.spread import Spread as Spread
from spikejax.kernels.matmul.spread import spread as spread
from spikejax.kernels.sparse.product import CSR as CSR
from spikejax.kernels.sparse.product import FanOut as FanOut
from spikejax.kernels.sparse.product import csr as csr


def __getattr__(name: str) -> Any:
    """`Product`, the old name of `Affine`."""
    if name != "Product":
        raise AttributeError(f"module 'spikejax.events' has no attribute {name!r}")
    message = "`events.Product` is called `Affine`."
    warnings.warn(message, DeprecationWarning, stacklevel=2)
    return Affine
