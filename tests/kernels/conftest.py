"""The backends that can run here, and arrays to run them on."""

import os
import subprocess
import sys

import numpy as np
import pytest

from spikejax.kernels import ffi

LIBRARY = ffi.load()
NATIVE = pytest.param(
    "native",
    marks=pytest.mark.skipif(
        LIBRARY.path is None, reason=f"no native kernels: {LIBRARY.reason}"
    ),
)
BACKENDS = [NATIVE, "host", "reference"]


@pytest.fixture(params=BACKENDS)
def backend(request):
    return request.param


@pytest.fixture
def rng():
    return np.random.default_rng(0)


@pytest.fixture
def python():
    """Runs code in a fresh interpreter and returns what it printed.

    Its programs compile as quickly as those of the suite; flags for XLA are added. They
    are its own: another number of threads may be another program.
    """

    def run(code: str, **environment: str) -> str:
        added = environment.pop("XLA_FLAGS", "")
        environment["XLA_FLAGS"] = f"{os.environ.get('XLA_FLAGS', '')} {added}"
        environment["JAX_DISABLE_MOST_OPTIMIZATIONS"] = "true"
        environment["JAX_ENABLE_COMPILATION_CACHE"] = "false"
        result = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            timeout=240,
        )
        assert result.returncode == 0, result.stderr
        return result.stdout

    return run
