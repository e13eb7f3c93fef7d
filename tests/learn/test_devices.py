"""Training over a mesh: the parameters of one device, whatever their number."""

import os
import subprocess
import sys
from pathlib import Path

import jax
import numpy as np
import pytest
from jax.sharding import AxisType, Mesh

from spikejax import learn
from tests.learn.problem import DATA, RECIPE

ON_EIGHT = """
import sys
import jax, numpy as np
from jax.sharding import Mesh
from spikejax import learn
from tests.learn.problem import DATA, RECIPE

def over(count, **given):
    mesh = count and Mesh(np.array(jax.devices()[:count]), ("batch",))
    return learn.fit(RECIPE, DATA, seed=3, mesh=mesh, **given)

def stopping(epochs, batches, done):
    class Stop:
        def __enter__(self):
            return learn.Progress(self.step, lambda metrics: None)
        def __exit__(self, *_):
            return None
        def step(self, epoch, loss, accuracy):
            if epoch == 1:
                raise RuntimeError("killed")
    return Stop()

right = over(None)
try:
    over(8, out=sys.argv[1], progress=stopping)
except RuntimeError:
    pass
found = over(2, out=sys.argv[1], resume=True)
for a, e in zip(*map(jax.tree.leaves, (found.params, right.params)), strict=True):
    np.testing.assert_allclose(a, e, rtol=0, atol=1e-4)
    assert a.sharding.is_fully_replicated and len(a.devices()) == 2
for line, other in zip(found.history, right.history, strict=True):
    assert abs(line["loss"] - other["loss"]) < 1e-4
    assert line["accuracy"] == other["accuracy"]
print("finished")
"""


PAGE = """
import re, sys
from pathlib import Path
import jax
from spikejax import datasets
from spikejax.datasets import Dataset, Split

assert jax.device_count() == 8
whole = datasets.digits()
part = Dataset(
    Split(whole.train.spikes[:, ::20], whole.train.labels[::20]),
    Split(whole.test.spikes[:, ::10], whole.test.labels[::10]),
)
datasets.digits = lambda: part
page = Path(sys.argv[1]).read_text()
names = {}
for block in re.findall(r"^```python\\n(.*?)^```", page, re.M | re.S):
    exec(block, names)
assert len(names["value"].devices()) == 8
print("finished")
"""


def on_eight(code, *args):
    flags = "--xla_force_host_platform_device_count=8"
    flags = f"{os.environ.get('XLA_FLAGS', '')} {flags}"
    given = {"XLA_FLAGS": flags, "PYTHONPATH": os.pathsep.join(sys.path)}
    given["JAX_DISABLE_MOST_OPTIMIZATIONS"] = "true"
    found = subprocess.run(
        [sys.executable, "-c", code, *map(str, args)],
        env={**os.environ, **given},
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert "finished" in found.stdout, found.stderr


def test_begun_on_eight_resumed_on_two(tmp_path):
    on_eight(ON_EIGHT, tmp_path / "run")


def test_the_page_on_eight():
    on_eight(PAGE, Path(__file__).parents[2] / "docs" / "devices.md")


def mesh(*sizes, kind=AxisType.Auto):
    names = ("a", "b")[: len(sizes)]
    devices = np.array(jax.devices()[:1] * int(np.prod(sizes))).reshape(sizes)
    return Mesh(devices, names, axis_types=(kind,) * len(sizes))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (3, "to be a jax.sharding.Mesh, got 3"),
        (
            mesh(1, kind=AxisType.Explicit),
            "`mesh` of axes of type Auto, got Explicit",
        ),
    ],
)
def test_refusals(given, message):
    with pytest.raises((TypeError, ValueError), match=message):
        learn.fit(RECIPE, DATA, mesh=given)


def test_a_mesh_that_does_not_divide_the_batch():
    message = r"`mesh` of devices that divide the batch of 3, got 2 on axes .*'a': 2"
    with pytest.raises(ValueError, match=message):
        learn.fit(RECIPE._replace(batch_size=3), DATA, mesh=AbstractLike((2,)))


class AbstractLike(Mesh):
    """A mesh of more devices than this process has."""

    def __new__(cls, sizes):
        return super().__new__(cls, np.array(jax.devices() * sizes[0]), ("a",))
