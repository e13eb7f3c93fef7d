"""Programs that leave the process: what exports them, and what they need elsewhere."""

import os
import pickle
import runpy
import subprocess
import sys
from pathlib import Path

import jax
import jax.export
import jax.numpy as jnp
import numpy as np
import pytest
from jax.experimental import serialize_executable

import spikejax as sj
from spikejax.kernels import ffi

EXAMPLE = Path(__file__).parents[2] / "examples" / "export.py"
XS = jnp.asarray(np.random.default_rng(0).random((8, 4, 40)) < 0.1, jnp.float32)
NETWORKS = {
    "layers": sj.serial(sj.linear(32), sj.lif(0.9), sj.linear(32), sj.li(0.9)),
    "recurrent": sj.recurrent(sj.lif(0.9), sj.linear(40)),
    "sparse": sj.serial(sj.lif(0.5), sj.sparse(8, fan_out=2)),
}


def answering(net):
    params, state = net.init(jax.random.key(0), XS[0])

    def loss(params, xs):
        ys = net.unroll(params, state, xs)[1]
        return (ys**2).sum(), ys

    return jax.jit(jax.value_and_grad(loss, has_aux=True)), params


def same(a, b):
    return jax.tree.all(jax.tree.map(jnp.array_equal, a, b))


@pytest.mark.parametrize("name", NETWORKS)
def test_exports_with_kernels_and_without(name, native):
    answer, params = answering(NETWORKS[name])
    with pytest.raises(ValueError, match="spikejax_"):
        jax.export.export(answer)(params, XS)
    checks = sj.kernels.export_checks()
    exported = jax.export.export(answer, disabled_checks=checks)(params, XS)
    assert same(exported.call(params, XS), answer(params, XS))
    with sj.kernels.use("reference"):
        plain, params = answering(NETWORKS[name])
        exported = jax.export.export(plain)(params, XS)
    assert "custom_call @spikejax_" not in exported.mlir_module()


def test_every_kernel_may_be_exported():
    found = {check.is_custom_call() for check in sj.kernels.export_checks()}
    assert found == set(ffi.TARGETS)


# What a process does that knows the network's file alone.
ELSEWHERE = """
import pickle, sys
import jax
from jax.experimental import serialize_executable
import spikejax
jax.config.update("jax_num_cpu_devices", 1)  # refused if the import had touched devices
compiled, given = pickle.load(open(sys.argv[1], "rb"))
answers = serialize_executable.deserialize_and_load(*compiled)(*given)
pickle.dump(answers, open(sys.argv[1], "wb"))
"""


def test_a_compiled_program_runs_in_a_fresh_process(native, tmp_path):
    answer, params = answering(NETWORKS["layers"])

    def named(params, xs):
        return answer(params, xs)

    # What comes from JAX's cache of programs cannot be written: this name is not there.
    named.__name__ = f"named_{os.getpid()}"
    compiled = jax.jit(named).lower(params, XS).compile()
    assert "spikejax_" in (compiled.as_text() or "")
    given = jax.tree.map(np.asarray, (params, XS))
    file = tmp_path / "compiled"
    file.write_bytes(pickle.dumps((serialize_executable.serialize(compiled), given)))
    subprocess.run([sys.executable, "-c", ELSEWHERE, str(file)], check=True)
    assert same(pickle.loads(file.read_bytes()), answer(params, XS))


def test_the_example_runs_in_a_fresh_process(tmp_path, capsys):
    file = tmp_path / "network"
    runpy.run_path(str(EXAMPLE))["main"](file)
    assert "the same answers in a new process" in capsys.readouterr().out
    assert (b"spikejax_" in file.read_bytes()) == (sj.kernels.plan().cpu == "native")
