"""The rules of the house, held by reading the source."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import spikejax as sj

PACKAGE = Path(sj.__file__).parent
SOURCES = sorted(PACKAGE.rglob("*.py"))
# A module may import from its own storey and from those before it.
STOREYS = [
    {"_axes", "_check", "_steps", "_sums"},
    {
        "surrogate",
        "firing",
        "init",
        "encode",
        "decode",
        "loss",
        "metrics",
        "events",
        "kernels",
    },
    {"reset"},
    {"cell"},
    {"neurons", "synapses"},
    {"compose", "time", "tap", "evaluation", "precision", "wrap"},
    {"diagnose", "laws", "lsuv", "workload", "interop", "nnx"},
    {"mimd"},
    {"learn", "datasets", "plot"},
    {"cli", "__main__"},
]


def storey(room):
    found = [i for i, rooms in enumerate(STOREYS) if room in rooms]
    assert found, f"{room} has no storey in tests/test_architecture.py"
    return found[0]


def imports(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield f"{node.module}.{alias.name}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_one_way(path):
    room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    if room == "__init__":
        return
    for name in imports(path):
        if name.startswith("spikejax."):
            other = name.split(".")[1]
            if (
                other != room
                and (PACKAGE / other).with_suffix(".py").exists()
                | (PACKAGE / other).is_dir()
            ):
                assert storey(other) <= storey(room), f"{room} imports {name}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_no_private_jax_and_one_door_to_ffi(path):
    text = path.read_text()
    assert "jax._src" not in text
    assert "jax.config.update" not in text
    if path.name != "_ffi.py":
        assert not re.search(r"^\s*(import|from) jax\.ffi|jax\.ffi\.\w+\(", text, re.M)


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_modules_stay_readable(path):
    assert len(path.read_text().splitlines()) <= 400


def test_public_names_are_documented():
    for name in sj.__all__:
        assert getattr(sj, name).__doc__, name


def test_version_is_said_once():
    from importlib.metadata import PackageNotFoundError, version

    try:
        installed = version("spikejax")
    except PackageNotFoundError:
        pyproject = (PACKAGE.parent / "pyproject.toml").read_text()
        installed = re.search(r'^version = "(.+)"', pyproject, re.M)[1]
    assert installed == sj.__version__


def run(code, **environment):
    return subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONPATH": str(PACKAGE.parent)} | environment,
        capture_output=True,
        text=True,
    )


def test_import_starts_no_backend():
    """With a platform that does not exist any use of a backend would raise."""
    done = run("import spikejax", JAX_PLATFORMS="nowhere")
    assert done.returncode == 0, done.stderr


def test_import_brings_no_heavy_package():
    heavy = ["matplotlib", "orbax", "tqdm", "flax", "scipy.io", "torch"]
    code = f"import spikejax, sys; print([m for m in {heavy} if m in sys.modules])"
    base = run(code.replace("import spikejax", "import jax, optax")).stdout
    assert run(code).stdout == base


def test_import_leaves_the_configuration_alone():
    code = "import jax; a = dict(jax.config.values); {}; print(a == jax.config.values)"
    assert run(code.format("import spikejax")).stdout.strip() == "True"
