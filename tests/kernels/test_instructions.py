"""What kernels run on lesser CPUs, run here: the same gradients as plain JAX."""

import pytest

from spikejax import kernels
from spikejax.kernels import ffi

GRADIENTS = """
import jax, jax.numpy as jnp, numpy as np
import spikejax as sj

print(sj.kernels.report().instructions)
spike = sj.surrogate.triangular(0.5)
layers = {
    "in one piece": [sj.lif(0.9, spike=spike), sj.cuba_lif(0.8, 0.9, spike=spike)],
    "recurrent": [
        sj.recurrent(sj.lif(0.9, reset=sj.reset.zero, spike=spike), sj.linear(45)),
        sj.recurrent(sj.cuba_lif(0.8, 0.9, spike=spike), sj.linear(70)),
    ],
}
for name, (first, second) in layers.items():
    net = sj.serial(
        sj.linear(45, kernel="event"), first, sj.linear(70, kernel="event"), second,
        sj.linear(10), sj.li(0.9),
    )
    params, state = net.init(jax.random.key(0), jnp.ones((37, 50)))

    def loss(params, xs):
        return jnp.square(net.unroll(params, state, xs)[1]).sum()

    def on(backend):
        def run(params, xs):
            with sj.kernels.use(backend):
                return jax.value_and_grad(loss)(params, xs)

        return jax.jit(run)

    sides = on("native"), on("reference")
    for share in (0.05, 0.6):
        xs = jax.random.bernoulli(jax.random.key(1), share, (12, 37, 50)).astype(float)
        for a, b in zip(*(jax.tree.leaves(run(params, xs)) for run in sides)):
            assert jnp.any(b != 0)
            print(float(jnp.abs(a - b).max() / (jnp.abs(b).max() + 1e-9)))
"""


@pytest.mark.usefixtures("native")
@pytest.mark.parametrize("instructions", ffi.INSTRUCTIONS[:-1])
def test_gradients(instructions, python):
    widest = kernels.report().instructions
    if ffi.INSTRUCTIONS.index(instructions) > ffi.INSTRUCTIONS.index(widest):
        pytest.skip(f"this machine has {widest} at most")
    environment = {ffi.INSTRUCTIONS_VARIABLE: instructions}
    used, *differences = python(GRADIENTS, **environment).split()
    assert used == instructions
    assert len(differences) > 30
    assert max(map(float, differences)) < 2e-5


def test_unknown_instructions(python):
    code = "import spikejax as sj; print(sj.kernels.report())"
    text = python(code, **{ffi.INSTRUCTIONS_VARIABLE: "sse9"})
    assert "SPIKEJAX_INSTRUCTIONS expected one of baseline, avx2, " in text
    assert "got 'sse9'" in text
