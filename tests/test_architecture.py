"""The rules of the house, held by reading the source."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import spikejax as sj
from spikejax.core import draws, signal
from spikejax.kernels import ffi
from spikejax.kernels.conv import native as conv
from spikejax.kernels.layer import arrays
from spikejax.kernels.matmul import auto
from spikejax.kernels.program import emit

PACKAGE = Path(sj.__file__).parent
SOURCES = sorted(PACKAGE.rglob("*.py"))
# A module may import from its own storey and from those before it. `core` has two: what
# kernels stand on, and what stands on kernels.
STOREYS = [
    {"_program", "cell"},
    {"core.checks", "core.context", "core.optional", "core.identity"},
    {"core.blocks", "core.dtypes", "core.draws", "core.padding", "core.signal"}
    | {"core.cell"},
    {"surrogate", "init", "spread", "encode", "decode", "loss", "metrics"},
    {"reset"},
    {"kernels"},
    {"core"},
    {"neurons", "synapses", "skip"},
    {"combinators"},
    {"inspect", "interop", "nnx", "rules"},
    {"events"},
    {"mimd"},
    {"learn", "datasets", "plot"},
    {"cli", "__main__"},
]


def storey(name):
    """Of a module, such as `core.signal` or `kernels.layer.rule`."""
    room = name.split(".")[0]
    by_room = {n: i for i, rooms in enumerate(STOREYS) for n in rooms}
    found = by_room.get(".".join(name.split(".")[:2]), by_room.get(room))
    assert found is not None, f"{room} has no storey in tests/test_architecture.py"
    return found


def test_attributes_are_rarely_looked_for():
    """What an object is made of is said by its class: see `benchmarks.road`."""
    texts = [path.read_text() for path in SOURCES]
    found = sum(len(re.findall(r"\b(?:get|has)attr\(", text)) for text in texts)
    assert 1000 * found <= sum(text.count("\n") for text in texts)


NATIVE = PACKAGE.parent / "custom_calls"
# What Python and C++ both say: of C++ by file and what is written before the value.
SHARED = {
    ("runtime/library.cc", "int spikejax_abi() { return "): ffi.ABI,
    ("layer/registered.cc", "int64_t kAbi = "): emit.PLUGIN_ABI,
    ("base/isa.h", "char* kInstructions[] = "): ffi.INSTRUCTIONS,
    ("tests/calls.h", "char* kTargets[] = "): [
        target.removeprefix("spikejax_") for target in ffi.TARGETS
    ],
    ("bits/events.h", "int64_t kWord = "): signal.WORD,
    ("matmul/spike_matmul_dz.h", "int64_t kFewOutputs = "): auto.NARROW,
    ("layer/read_out.h", "int64_t kMostOutputs = "): auto.LOW_RANK,
    ("dense/dense_product.h", "int64_t kDenseShare = "): arrays.DENSE_SHARE,
    ("dense/dense_product.h", "int64_t kPanelRows = "): arrays.PANEL_ROWS,
    ("conv/conv.h", "int64_t kShareForward = "): conv.SHARES["forward"],
    ("conv/conv.h", "int64_t kShareWeights = "): conv.SHARES["weights"],
    ("conv/conv.h", "int64_t kShareInputs = "): conv.SHARES["inputs"],
    ("layer/layer.h", "int64_t kMostInputs = "): arrays.MOST,
    ("layer/draws.h", "uint32_t kStepSalt = "): draws.STEP,
    ("layer/draws.h", "uint32_t kNeuronSalt = "): draws.NEURON,
    ("layer/layer.h", "enum Rule : int64_t "): ["Subtract", "Zero", "None"],
    ("layer/layer.h", "enum Slope : int64_t "): ["Triangle", "Box", "Given"],
    ("layer/layer.h", "enum Constant "): [
        *("Alpha", "Beta", "Threshold", "Bias", "Width", "Factor", "Gain", "Constants")
    ],
}


@pytest.mark.skipif(not NATIVE.is_dir(), reason="the C++ is not beside the package")
@pytest.mark.parametrize(("file", "before"), SHARED)
def test_python_and_cpp_agree(file, before):
    """Constants that are written down twice are the same, lists in their order."""
    text = (NATIVE / file).read_text()
    assert text.count(before) == 1
    written = re.findall(r"{[^}]*}|[\d <]+", text.split(before)[1])[0]
    expected = SHARED[file, before]
    if isinstance(expected, int):
        first, *shift = map(int, written.split("<<"))
        assert expected == first << sum(shift)
    else:
        assert [*expected] == re.findall(r"\bk?(\w+)", written)
        for place, name in enumerate(expected):
            assert vars(arrays).get(name.upper(), place) == place


def imports(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield f"{node.module}.{alias.name}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_one_way(path):
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    if parts == ("__init__",):
        return
    module = ".".join(parts).removesuffix(".__init__")
    for name in imports(path):
        other = name.removeprefix("spikejax.")
        is_room = (PACKAGE / other.split(".")[0]).exists() or (
            PACKAGE / f"{other.split('.')[0]}.py"
        ).exists()
        if name.startswith("spikejax.") and is_room:
            assert storey(other) <= storey(module), f"{module} imports {name}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_no_private_jax_and_one_door_to_ffi(path):
    text = path.read_text()
    assert "jax._src" not in text
    assert "jax.config.update" not in text
    if path.name != "ffi.py":
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
