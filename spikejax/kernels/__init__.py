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

The choice is made when a function is *traced*, and JAX remembers traces. What `use`
says is part of what they are found by: a compiled function that is called in such a
block is traced again for it, and what is traced there has its own kernels again
outside. `SPIKEJAX_KERNELS` is not: to change it once something is traced is an error.
The backward pass uses the choice of its forward pass.
"""

from collections.abc import Callable
from typing import Any

from spikejax.kernels import ffi
from spikejax.kernels import registry as registry
from spikejax.kernels.ffi import export_checks as export_checks
from spikejax.kernels.program.find import program as program
from spikejax.kernels.registry import OPERATIONS as OPERATIONS
from spikejax.kernels.registry import VARIABLE as VARIABLE
from spikejax.kernels.registry import Choice as Choice
from spikejax.kernels.registry import Plan as Plan
from spikejax.kernels.registry import Report as Report
from spikejax.kernels.registry import plan as plan
from spikejax.kernels.registry import report as report
from spikejax.kernels.registry import use as use

compile: Callable  # of `inspect`, which stands on kernels

ffi.load()  # so that exported and serialised programs find their kernels


def __getattr__(name: str) -> Any:
    """`BACKENDS`, what `use` takes: those that have registered an implementation."""
    if name == "BACKENDS":
        return registry.backends()
    raise AttributeError(f"module 'spikejax.kernels' has no attribute {name!r}")
