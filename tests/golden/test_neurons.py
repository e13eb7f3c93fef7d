"""More neurons with the same numbers as other libraries.

`neurons.npz` holds what snnTorch 1.0.0, SpikingJelly 2.0.0 and sinabs 3.1.3 computed
(CPU, float32) on the inputs of `golden.npz`, in the way told there. The cases called
`more` were run with other parameters, chosen so that neurons fire often and every
reset matters. Those of QIF (`tau=3`, `v_c=0.5`) have a critical membrane that a soft
reset lands next to: there one rounding is amplified until the next spike, and dividing
by `tau` or multiplying by `1 / tau` differ by 8e-5.
"""

from functools import partial
from pathlib import Path
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

from .test_golden import (
    ATAN,
    GOLDEN,
    INPUT,
    SINABS,
    A,
    B,
    R,
    before_reset,
    relative,
    subtracted,
    subtracted_attached,
    zeroed,
    zeroed_attached,
)

pytestmark = pytest.mark.ends
RECORDED = np.load(Path(__file__).parent / "neurons.npz")


class Case(NamedTuple):
    cell: sj.Cell
    membrane: object = before_reset
    fed: float = 1.0  # what the other library was fed: `fed * x`
    gain: float = 1.0  # what its neuron makes of a unit of input
    learned: tuple = ()


def delayed(reset):
    return R.delayed(reset)


def alpha(reset):
    a = jnp.asarray(GOLDEN["inputs/alpha"]) * 0.2 + 0.78
    b = jnp.asarray(GOLDEN["inputs/beta"]) * 0.5
    return sj.alpha_lif(a, b, threshold=0.7, reset=delayed(reset), spike=ATAN)


def lapicque(reset):
    return sj.lapicque(2.0, 3.0, 0.5, threshold=0.1, reset=delayed(reset), spike=ATAN)


def zeroed_counts(state):
    return jnp.where(state.z > 0, 0, state.u)


def jumped(kind, cut, state):
    z = jax.lax.stop_gradient(state.z) if cut else state.z
    return state.v - z if kind == "soft" else state.v * (1 - z) - 0.1 * z


def quadratic(kind, cut):
    rule, v_reset = {"soft": (R.subtract, 0.0), "hard": (R.zero, -0.1)}[kind]
    rule = rule if cut else R.attached(rule)
    return sj.qif(3.0, v_c=0.5, v_reset=v_reset, reset=rule, spike=ATAN)


RESETS = {"subtract": R.subtract, "zero": R.zero, "none": R.none}
BY_SPIKES = sj.multi_spike(spike=SINABS, periodic=False)  # its derivative's only level
PLIF = {
    ("hard", 1): (R.zero, zeroed),
    ("hard", 0): (R.attached(R.zero), zeroed_attached),
    ("soft", 1): (R.subtract, subtracted),
    ("soft", 0): (R.attached(R.subtract), subtracted_attached),
}


def of_neuron(inside):
    """The membrane of what a wrapper is made of."""
    return inside["neuron"].inside.u


CASES = {
    "snntorch/Lapicque/subtract": Case(
        # given by beta = 0.9, that is RC = 1 / ln(1 / 0.9)
        sj.lapicque(1.0, 1 / np.log(1 / 0.9), reset=delayed(R.subtract), spike=ATAN)
    ),
    "snntorch/Alpha/subtract": Case(
        sj.alpha_lif(0.8, 0.6, reset=delayed(R.subtract), spike=ATAN)
    ),
    **{
        f"snntorch/Lapicque/more/{k}": Case(lapicque(r), gain=2.0)
        for k, r in RESETS.items()
    },
    **{f"snntorch/Alpha/more/{k}": Case(alpha(r), gain=2.0) for k, r in RESETS.items()},
    "snntorch/Leaky/inhibition": Case(
        sj.winner_take_all(sj.lif(0.9, reset=delayed(R.subtract), spike=ATAN)),
        of_neuron,
        gain=2.0,
    ),
    "snntorch/Leaky/graded": Case(
        sj.graded(sj.lif(0.9, reset=delayed(R.subtract), spike=ATAN), 1.7), of_neuron
    ),
    "spikingjelly/IF/hard/detach1": Case(sj.if_(reset=R.zero, spike=ATAN), zeroed),
    "spikingjelly/PLIF/hard/detach1": Case(
        sj.plif(2.0, spike=ATAN), zeroed, fed=2.0, learned=("w",)
    ),
    **{
        f"spikingjelly/PLIF/more/{kind}/detach{cut}/decay_input{by}": Case(
            sj.plif(3.0, decay_input=bool(by), reset=reset, spike=ATAN),
            membrane,
            gain=3.0 if by else 1.0,
            learned=("w",),
        )
        for (kind, cut), (reset, membrane) in PLIF.items()
        for by in (0, 1)
    },
    **{
        f"spikingjelly/QIF/more/{kind}/detach{cut}": Case(
            quadratic(kind, cut), partial(jumped, kind, cut), fed=1.5
        )
        for kind in ("soft", "hard")
        for cut in (0, 1)
    },
    "sinabs/IAF/SingleSpike/MembraneSubtract": Case(
        sj.if_(reset=R.attached(R.subtract), spike=SINABS), subtracted_attached
    ),
    "sinabs/LIF/MultiSpike/MembraneSubtract/norm1": Case(
        sj.cuba_lif(A, B, reset=R.attached(R.subtract), spike=BY_SPIKES),
        subtracted_attached,
        gain=A * (1 - B),
    ),
    "sinabs/IAF/more/MultiSpike/MembraneSubtract": Case(
        sj.if_(reset=R.attached(R.subtract), spike=BY_SPIKES),
        subtracted_attached,
        gain=3.0,
    ),
    "sinabs/IAF/more/MultiSpike/MembraneReset": Case(
        sj.if_(reset=R.zero, spike=BY_SPIKES), zeroed_counts, gain=3.0
    ),
    "sinabs/IAF/more/SingleSpike/MembraneReset": Case(
        sj.if_(reset=R.zero, spike=SINABS), zeroed, gain=3.0
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_neurons_match(name):
    case = CASES[name]
    cell = sj.tap(case.cell)
    x = INPUT["x"]
    params, state = cell.init(jax.random.key(0), x[0])

    def score(params, fed):
        _, out = cell.unroll(params, state, case.gain * fed)
        v = case.membrane(out.inside)
        return jnp.sum(out.y * INPUT["gz"]) + jnp.sum(v * INPUT["gv"]), (out.y, v)

    grads, (z, v) = jax.grad(score, (0, 1), has_aux=True)(params, case.fed * x)
    np.testing.assert_allclose(z, RECORDED[f"{name}/z"], rtol=1e-6)
    assert relative(v, RECORDED[f"{name}/v"]) < 1e-5
    assert relative(grads[1], RECORDED[f"{name}/grad_x"]) < 1e-4
    assert len(jax.tree.leaves(params)) == len(case.learned)
    for k in case.learned:
        assert relative(grads[0][k], RECORDED[f"{name}/grad_{k}"]) < 1e-4


def weights(name):
    """What is learned by SpikingJelly's PSN family, in the layout of the cell here."""
    w, b = (jnp.asarray(RECORDED[f"{name}/{k}"]) for k in ("weight", "bias"))
    if "Sliding" in name:
        w = w[::-1]  # the newest input comes last there
    return {"w": w, "b": b.reshape(b.shape[:1])}


PSN = {
    "spikingjelly/PSN": (sj.psn(60, spike=ATAN), 1.0),
    "spikingjelly/PSN/more": (sj.psn(60, spike=ATAN), 3.0),
    "spikingjelly/MaskedPSN/more": (sj.psn(60, order=5, spike=ATAN), 3.0),
    "spikingjelly/SlidingPSN/more": (sj.sliding_psn(4, spike=ATAN), 3.0),
}


@pytest.mark.parametrize("name", PSN)
def test_parallel_neurons_match(name):
    cell, gain = PSN[name]
    params = weights(name)
    _, state = cell.init(jax.random.key(0), INPUT["x"][0])

    def score(params, x):
        zs = cell.unroll(params, state, gain * x)[1]
        return jnp.sum(zs * INPUT["gz"]), zs

    grads, z = jax.grad(score, (0, 1), has_aux=True)(params, INPUT["x"])
    np.testing.assert_array_equal(z, RECORDED[f"{name}/z"])
    assert relative(grads[1], RECORDED[f"{name}/grad_x"]) < 1e-4
    grad_w = grads[0]["w"][::-1] if "Sliding" in name else grads[0]["w"]
    assert relative(grad_w, RECORDED[f"{name}/grad_weight"]) < 1e-4
    grad_b = RECORDED[f"{name}/grad_bias"].reshape(grads[0]["b"].shape)
    assert relative(grads[0]["b"], grad_b) < 1e-4
