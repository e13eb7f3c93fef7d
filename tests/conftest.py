"""For every test: no silent promotion of dtypes, and programs that compile quickly."""

import gc
import os

import jax
import pytest

import spikejax as sj
from spikejax.kernels import registry

from .quick import ENVIRONMENT

# JAX has read its own part already.
os.environ["XLA_FLAGS"] = ENVIRONMENT["XLA_FLAGS"]
jax.config.update("jax_disable_most_optimizations", True)

# Traces are thousands of small objects that live long: looking for cycles among them
# after every 700 took 6 % of the time.
gc.set_threshold(50_000, 20, 100)


@pytest.fixture(autouse=True, scope="module")
def forget():
    """Programs of a module are not kept for the next one: a worker grew to 6 GB."""
    yield
    jax.clear_caches()


@pytest.fixture(autouse=True)
def strict():
    """Arrays of different dtypes meet only where the code says so."""
    with jax.numpy_dtype_promotion("strict"):
        yield


@pytest.fixture
def native(monkeypatch):
    """Native kernels by default, whatever the suite is run with."""
    report = sj.kernels.report()
    if report.library is None:
        pytest.skip(f"no native kernels: {report.reason}")
    monkeypatch.delenv(sj.kernels.VARIABLE, raising=False)
    monkeypatch.setattr(registry, "_kept", [])  # as in a process of its own


@pytest.fixture
def key():
    return jax.random.key(0)
