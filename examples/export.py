"""Ships a network: exports it with its kernels, and answers in a fresh process.

`python examples/export.py FILE` writes the program into FILE, with its parameters,
starts a new Python that runs it, and compares the answers. The new one builds no
network; it imports spikejax, with which the kernels come.
"""

import subprocess
import sys
from pathlib import Path

import jax
import jax.export
import jax.numpy as jnp
import numpy as np

import spikejax as sj


def data() -> jax.Array:
    """Spikes, (time, batch, features)."""
    return jnp.asarray(np.random.default_rng(0).random((50, 4, 64)) < 0.05, jnp.float32)


def write(file: Path) -> jax.Array:
    """Exports a network; its answers to `data`."""
    xs = data()
    net = sj.serial(sj.linear(32), sj.lif(0.95), sj.linear(10), sj.li(0.95))
    params, state = net.init(jax.random.key(0), xs[0])  # here a training would follow
    net = sj.evaluation(net)

    @jax.jit
    def answer(xs):
        return net.unroll(params, state, xs)[1].mean(0)

    checks = sj.kernels.export_checks()
    exported = jax.export.export(answer, disabled_checks=checks)(xs)
    file.write_bytes(exported.serialize())
    return answer(xs)


def run(file: Path) -> jax.Array:
    """The answers of an exported program to `data`."""
    return jax.export.deserialize(bytearray(file.read_bytes())).call(data())


def main(file: Path) -> None:
    """Writes here, runs elsewhere, compares."""
    answers = write(file)
    text = subprocess.check_output([sys.executable, __file__, str(file), "run"])
    again = np.array(text.split(), np.float32).reshape(answers.shape)
    np.testing.assert_allclose(answers, again, rtol=1e-5, atol=1e-6)
    print(f"{file}: {file.stat().st_size} bytes, the same answers in a new process")


if __name__ == "__main__":
    place = Path(sys.argv[1])
    if sys.argv[2:] == ["run"]:
        print(*np.asarray(run(place)).ravel().tolist())
    else:
        main(place)
