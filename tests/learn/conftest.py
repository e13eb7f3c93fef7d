"""No strict promotion here: optax's Adam mixes integers and floats itself."""

import pytest


@pytest.fixture(autouse=True)
def strict():
    """Takes the place of the fixture of this name in `tests/conftest.py`."""
