"""What the README names is there."""

import re
from importlib import import_module
from pathlib import Path

import pytest

README = Path(__file__).parents[1] / "README.md"
SECTION = README.read_text().split("\n## What there is\n")[1].split("\n## ")[0]
ROWS = [row.strip("| ").split(" | ") for row in SECTION.strip().splitlines()[2:]]


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_every_name_is_there(row):
    """In `spikejax`, or in the module that the row is called by."""
    home, names = re.findall(r"`(\w+)`", row[0]), re.findall(r"`(\w+)`", row[1])
    if home == ["nnx"]:
        pytest.importorskip("flax")
    place = import_module(".".join(["spikejax", *home]))
    assert not [name for name in names if not hasattr(place, name)]
    assert names or "](docs/" in row[1]


def test_every_file_it_links_to_is_there():
    links = re.findall(r"\]\(([^):#]+)\)", README.read_text())
    assert links and all((README.parent / link).exists() for link in links)
