"""An environment in which small programs compile quickly, for tests and examples.

    python tests/quick.py COMMAND ...

They run once or twice: LLVM's work on them is most of the time they take. XLA's own
passes, and the kernels, are what they always are. XLA reads the flags when it first
compiles, and ends the process at one that it does not know.
"""

import os
import sys
from importlib.metadata import version

FLAGS = ["--xla_cpu_parallel_codegen_split_count=1"]
if tuple(map(int, version("jax").split(".")[:2])) < (0, 11):
    FLAGS.append("--xla_cpu_use_fusion_emitters=false")
ENVIRONMENT = {
    "JAX_DISABLE_MOST_OPTIMIZATIONS": "1",
    "XLA_FLAGS": " ".join([os.environ.get("XLA_FLAGS", ""), *FLAGS]).strip(),
}

if __name__ == "__main__":
    os.execvpe(sys.argv[1], sys.argv[1:], os.environ | ENVIRONMENT)
