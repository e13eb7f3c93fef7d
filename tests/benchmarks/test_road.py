"""The road from `net.unroll` to a kernel does not grow longer again."""

import os
import sys
from pathlib import Path

import pytest

import spikejax as sj
from benchmarks import road

# As measured, less those of comprehensions where they are not calls (from 3.12).
CALLS = 469 if sys.version_info < (3, 12) else 399


def test_the_road_to_a_kernel_is_short():
    library = sj.kernels.report().library
    if library is None:
        pytest.skip("there are no native kernels")
    checkout = {"PYTHONPATH": str(Path(sj.__file__).parents[1])}
    given = {"SPIKEJAX_KERNELS": "native", "SPIKEJAX_LIBRARY": library}
    found = road._printed(road.COUNT, os.environ | checkout | given)
    assert found["functions to the kernel"] <= 10
    assert found["modules to the kernel"] <= 8
    assert found["calls while the gradient is traced"] <= CALLS
    products = found["dz products of events, in brackets"]
    assert products == found["dz products of events, flat"]
