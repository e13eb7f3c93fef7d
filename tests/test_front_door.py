"""What `import spikejax as sj` shows: names, submodules, what they need, a type."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import spikejax as sj

PACKAGE = Path(sj.__file__).parent
ROOT = Path(__file__).parents[1]
LAZY = ["learn", "mimd", "nnx", "plot"]
HEAVY = ["flax", "matplotlib", "orbax", "scipy.io", "torch", "tqdm"]


def run(code):
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("name", LAZY)
def test_submodules_load_when_they_are_asked_for(name):
    """In a fresh interpreter: here another test may have imported them."""
    code = "import sys, spikejax as sj; before = 'spikejax.{0}' in sys.modules;"
    code += "print(before, sj.{0}.__name__, '{0}' in dir(sj))"
    assert run(code.format(name)) == f"False spikejax.{name} True"


def test_they_load_no_heavy_package_until_it_is_used():
    """But Flax, for `nnx`, whose class is one of Flax."""
    found = f"print([m for m in {HEAVY} if m in sys.modules])"
    base = run(f"import jax, optax, sys; {found}")
    names = ", ".join(f"sj.{name}" for name in LAZY if name != "nnx")
    assert run(f"import sys, spikejax as sj; {names}; {found}") == base


def test_dir_lists_public_names_only():
    """Not the modules that they come from, such as `cell` or `compose`."""
    assert dir(sj) == sorted({*sj.__all__, *LAZY})
    assert not [name for name in dir(sj) if name.startswith("_")]


def test_a_name_that_is_not_there():
    with pytest.raises(AttributeError, match="'spikejax' has no attribute 'lifs'"):
        sj.lifs  # noqa: B018


def test_nnx_without_flax_names_the_extra():
    """All else works, and what lists the names does not stumble over it."""
    code = """
import inspect, sys
sys.modules["flax"] = None
import spikejax as sj
inspect.getmembers(sj)
try:
    sj.nnx
except ImportError as error:
    print(error)
"""
    said = run(code)
    assert said.startswith("`nnx` expected the package flax to be installed, got")
    assert said.endswith('try: pip install "spikejax[nnx]".') and "\n" not in said


def test_types_are_for_others_too():
    assert (PACKAGE / "py.typed").is_file()


def test_files_beside_it_name_the_same_version():
    """The changelog's newest section, dated, and what is to be cited."""
    section, date = re.search(
        r"^## \[(\S+)\] - (\d{4}-\d\d-\d\d)$", (ROOT / "CHANGELOG.md").read_text(), re.M
    ).groups()
    cited = (ROOT / "CITATION.cff").read_text()
    assert section == sj.__version__
    assert f"version: {section}\n" in cited and f"date-released: {date}\n" in cited


def test_supported_versions_are_said_once_and_tried():
    """In the classifiers: README and the workflow name the same ones."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    said = [
        c.split(" :: ")[-1] for c in project["classifiers"] if " :: Python :: 3." in c
    ]
    assert project["requires-python"] == f">={said[0]}"
    assert f"Python {said[0]} to {said[-1]}" in (ROOT / "README.md").read_text()
    tried = (ROOT / ".github/workflows/tests.yml").read_text()
    assert f"python: {said}".replace("'", '"') in tried


def docstrings(path):
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef)
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, kinds) and (text := ast.get_docstring(node)):
            yield path.stem if isinstance(node, ast.Module) else node.name, text


def test_docstrings_read_in_a_terminal():
    """What `help` shows has its equations as they are written, not as they are set."""
    markup = re.compile(r"\\[A-Za-z()\[\]{},;]|\$\$|\.\. math|:math:")
    code = re.compile(r"^ *(>>>|\.\.\.) .*$", re.MULTILINE)  # escapes in bytes are none
    sources = sorted(PACKAGE.rglob("*.py"))
    found = [
        f"{path.stem}.{name}: {markup.search(text)[0]}"
        for path in sources
        for name, whole in docstrings(path)
        if markup.search(text := code.sub("", whole))
    ]
    assert sources and not found
