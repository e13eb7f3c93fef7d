"""Strictness for every test: no silent promotion of dtypes."""

import jax
import pytest


@pytest.fixture(autouse=True)
def strict():
    """Arrays of different dtypes meet only where the code says so."""
    with jax.numpy_dtype_promotion("strict"):
        yield


@pytest.fixture
def key():
    return jax.random.key(0)
