"""What the README names is there, and what it and the pages show runs."""

import re
from importlib import import_module
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax import datasets
from spikejax.datasets import Dataset, Split

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
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


@pytest.fixture
def strict():
    """In the place of that in conftest: optax's Adam is not strict in promotion."""


def given_network():
    """What a page takes for granted: a network, its input and labels."""
    xs = jnp.asarray(np.random.default_rng(0).random((20, 4, 30)) < 0.1, jnp.float32)
    net = sj.serial(sj.linear(8), sj.lif(0.9), sj.linear(20), sj.li(0.9))
    params, state = net.init(jax.random.key(0), xs[0])
    labels = jnp.arange(4)
    return dict(net=net, params=params, state=state, xs=xs, labels=labels)


# What the blocks of a page need from outside, by design; all else it says itself.
PAGES = {
    "README.md": ("xs", "labels"),
    "docs/data.md": (),
    "docs/training.md": (),
    "docs/rules.md": (),
    "docs/energy.md": (),
    "docs/export.md": (),
    "docs/coming_from.md": (),
    "docs/delays.md": (),
    "docs/devices.md": (),
    "docs/events.md": (),
    "docs/long.md": (),
    "docs/own_neuron.md": (),
    "docs/precision.md": (),
    "docs/mimd.md": ("net", "params", "state", "xs"),
}


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_shows_runs(page, strict, monkeypatch, tmp_path):
    """Its blocks, one after the other, as a reader takes them over."""
    monkeypatch.chdir(tmp_path)  # pages write files
    whole = datasets.digits()
    part = Dataset(
        Split(whole.train.spikes[:, ::20], whole.train.labels[::20]),
        Split(whole.test.spikes[:, ::10], whole.test.labels[::10]),
    )
    monkeypatch.setattr(datasets, "digits", lambda: part)
    text = (ROOT / page).read_text()
    given = given_network()
    names = {name: given[name] for name in PAGES[page]}
    blocks = list(re.finditer(r"^```python\n(.*?)^```", text, re.M | re.S))
    assert blocks
    for block in blocks:
        line = text[: block.start(1)].count("\n")
        code = "\n" * line + block[1]  # errors then name the page's own line
        exec(compile(code, str(ROOT / page), "exec"), names)


def test_every_page_with_python_is_run_or_said_not_to_be():
    """Those of interop need torch or files of others: `tests/interop` runs the like."""
    pages = {str(p.relative_to(ROOT)) for p in (ROOT / "docs").glob("*.md")}
    shown = {p for p in pages if "```python" in (ROOT / p).read_text()}
    assert shown == {*PAGES, "docs/interop.md"} - {"README.md"}
