"""Which implementation of the event operations runs, and why.

Every event operation has three implementations of one definition:

- `reference`: plain `jax.numpy`. The definition; runs on every platform.
- `native`: C++ tiles on XLA's own threads. CPU.
- `host`: NumPy tile programs on host threads, a model of MIMD execution.

`auto`, the default, takes `native` on CPU where the library loads and `reference`
everywhere else. The environment variable `SPIKEJAX_KERNELS` or `use` choose
otherwise; `report` tells what was chosen and why. Native kernels take the widest
instructions that the machine has; `SPIKEJAX_INSTRUCTIONS=baseline|avx2|avx512` lets
them take no more than that, as on an older machine.

The choice is made when a function is *traced*. JAX remembers traces: a function
that went through `jax.jit`, `jax.lax.scan` or `jax.make_jaxpr` before keeps its
kernels for the same shapes. To compare backends, trace a new function (a lambda) or
call `jax.clear_caches()`. The backward pass uses the choice of its forward pass.
"""

from typing import Any

from spikejax.kernels import registry as registry
from spikejax.kernels.program.find import program as program
from spikejax.kernels.registry import OPERATIONS as OPERATIONS
from spikejax.kernels.registry import VARIABLE as VARIABLE
from spikejax.kernels.registry import Choice as Choice
from spikejax.kernels.registry import Plan as Plan
from spikejax.kernels.registry import Report as Report
from spikejax.kernels.registry import plan as plan
from spikejax.kernels.registry import report as report
from spikejax.kernels.registry import use as use


def __getattr__(name: str) -> Any:
    """`BACKENDS`, what `use` takes: those that have registered an implementation."""
    if name == "BACKENDS":
        return registry.backends()
    raise AttributeError(f"module 'spikejax.kernels' has no attribute {name!r}")
