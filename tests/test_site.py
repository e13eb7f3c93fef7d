"""The site has a page for every public name, and no page that cannot be found."""

import doctest
import importlib.util
import inspect
import re
from importlib import import_module
from pathlib import Path

import pytest

import spikejax as sj

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"


@pytest.fixture(scope="module")
def reference():
    pytest.importorskip("flax", reason="`sj.nnx` is one of the modules with pages")
    spec = importlib.util.spec_from_file_location("reference", DOCS / "reference.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def pages(reference, tmp_path_factory):
    folder = tmp_path_factory.mktemp("api")
    reference.write(folder)
    return {path.stem: path.read_text() for path in folder.glob("*.rst")}


def test_every_name_in_front_has_a_page(pages):
    names = [n for n in sj.__all__ if not inspect.ismodule(getattr(sj, n))]
    assert len(names) > 60 and not [n for n in names if f"spikejax.{n}" not in pages]


def test_every_name_of_a_module_has_a_page(pages, reference):
    """Those in `__all__`; where there is none, what README says is there."""
    readme = (ROOT / "README.md").read_text().split("\n## What there is\n")[1]
    missing = []
    for name in reference.MODULES:
        module = getattr(sj, name)
        shown = set(getattr(module, "__all__", ()))
        row = re.search(rf"^\| `{name}` \| (.*) \|$", readme, re.M)
        shown |= set(re.findall(r"`(\w+)`", row[1])) if row else set()
        home = "spikejax" if name in reference.IN_FRONT else f"spikejax.{name}"
        missing += [
            f"{home}.{n}"
            for n in shown
            if not inspect.ismodule(getattr(module, n)) and f"{home}.{n}" not in pages
        ]
    assert not missing


def test_every_name_has_an_example(reference):
    """Functions and classes; `make doctests` runs what is in a docstring of its own."""
    without, hidden, run = [], [], {}
    for _, module, _, names in reference.groups():
        for name in names:
            thing = getattr(import_module(module), name)
            if not inspect.isroutine(thing) and not inspect.isclass(thing):
                continue
            if ">>>" not in (thing.__doc__ or ""):
                without.append(f"{module}.{name}")
                continue
            home = thing.__module__
            if home not in run:
                found = doctest.DocTestFinder().find(import_module(home))
                run[home] = {test.docstring for test in found if test.examples}
            hidden += [] if thing.__doc__ in run[home] else [f"{module}.{name}"]
    assert len(run) > 100 and not without and not hidden


def test_a_page_is_of_a_name_that_is_there(pages):
    for full in set(pages) - {"index"}:
        home, name = full.rsplit(".", 1)
        assert hasattr(import_module(home), name) and f":: {full}\n" in pages[full]


def test_names_without_all_are_those_defined_or_imported_as_themselves(reference):
    names = reference.public(sj.events)
    assert {"matmul", "report", "Spikes"} <= set(names)
    assert not {"Any", "warnings", "kernels"} & set(names)


def test_pages_of_names_that_are_gone_are_removed(reference, tmp_path):
    (tmp_path / "spikejax.gone.rst").write_text("")
    reference.write(tmp_path)
    assert not (tmp_path / "spikejax.gone.rst").exists()


def test_the_index_names_no_page_twice():
    index = (DOCS / "index.md").read_text()
    entries = re.findall(r"^(?:\.\./)?[\w/]+$", index, re.M)
    assert "(others)" in index and len(entries) == len(set(entries)) > 10


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda p: p.stem)
def test_links_of_a_page_lead_to_files(page):
    """On the code host, that is; those into `api` are made by the site."""
    text = re.sub(r"^```.*?^```|`[^`\n]+`", "", page.read_text(), flags=re.M | re.S)
    links = re.findall(r"\]\((?!https?:)([^)#]+)", text)
    assert not [
        x for x in links if not (DOCS / x).exists() and not x.startswith("api/")
    ]
