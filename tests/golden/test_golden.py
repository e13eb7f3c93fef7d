"""The same numbers as other libraries, on inputs and outputs recorded from them.

`golden.npz` holds what snnTorch 1.0.0, norse 1.1.0, SpikingJelly 2.0.0 and sinabs
3.1.3 computed (CPU, float32): spikes, membranes, and the gradients of
`sum(z * gz) + sum(v * gv)`. Each case below says which cell it is here, how its
input is scaled and how its membrane follows from the state. Left out: snnTorch's
`sigmoid` where it overflowed to NaN, and values at exactly zero where SpikingJelly
fires at `>=`.
"""

from functools import partial
from pathlib import Path
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

pytestmark = pytest.mark.ends
GOLDEN = np.load(Path(__file__).parent / "golden.npz")
INPUT = {k: jnp.asarray(GOLDEN[f"inputs/{k}"]) for k in ("x", "gz", "gv")}
LEARNED = sj.init.constant(0.5)


def before_reset(state):
    return state.u


def subtracted(state):
    return state.u - jax.lax.stop_gradient(state.z)


def subtracted_attached(state):
    return state.u - state.z


def zeroed(state):
    return state.u * (1 - jax.lax.stop_gradient(state.z))


def zeroed_attached(state):
    return state.u * (1 - state.z)


def landed(v_reset, state):
    return state.v * (1 - state.z) + v_reset * state.z


class Case(NamedTuple):
    cell: sj.Cell
    membrane: object = before_reset
    fed: float = 1.0  # what the other library was fed: `fed * x`
    gain: float = 1.0  # what its neuron makes of a unit of input
    learned: tuple = ()


ATAN = sj.surrogate.atan(2.0)
SINABS = sj.surrogate.scaled(sj.surrogate.exponential(1 / 0.5), 2.0)
R = sj.reset
A, B = float(np.exp(-1 / 10)), float(np.exp(-1 / 20))  # sinabs: tau 10 and 20 steps
NORSE = {"fed": 2.0, "gain": 0.1}

SNNTORCH = {
    "Leaky/subtract/delay1": Case(
        sj.lif(LEARNED, reset=R.delayed(R.subtract), spike=ATAN), learned=("beta",)
    ),
    "Leaky/zero/delay1": Case(
        sj.lif(LEARNED, reset=R.zero, spike=ATAN), learned=("beta",)
    ),
    "Leaky/none/delay1": Case(
        sj.lif(LEARNED, reset=R.none, spike=ATAN), learned=("beta",)
    ),
    "Leaky/sg_atan": Case(sj.lif(0.9, reset=R.delayed(R.subtract), spike=ATAN)),
    "Leaky/sg_fast_sigmoid": Case(
        sj.lif(0.9, reset=R.delayed(R.subtract), spike=sj.surrogate.fast_sigmoid(25.0))
    ),
    "Leaky/sg_triangular": Case(
        sj.lif(0.9, reset=R.delayed(R.subtract), spike=sj.surrogate.wedge())
    ),
    "Synaptic/subtract/delay1": Case(
        sj.cuba_lif(LEARNED, LEARNED, reset=R.delayed(R.subtract), spike=ATAN),
        learned=("alpha", "beta"),
    ),
    "Synaptic/zero/delay1": Case(
        sj.cuba_lif(LEARNED, LEARNED, reset=R.delayed(R.zero), spike=ATAN),
        learned=("alpha", "beta"),
    ),
}
OTHERS = {
    "spikingjelly/IF/hard/detach1": Case(sj.lif(1.0, reset=R.zero, spike=ATAN), zeroed),
    "spikingjelly/LIF/hard/detach1/decay_input1": Case(
        sj.lif(0.5, reset=R.zero, spike=ATAN), zeroed, fed=2.0, gain=0.5
    ),
    "spikingjelly/LIF/soft/detach1/decay_input0": Case(
        sj.lif(0.5, spike=ATAN), subtracted, fed=2.0
    ),
    "norse/lif_ff/super": Case(
        sj.cuba_lif(
            0.8, 0.9, reset=R.attached(R.zero), spike=sj.surrogate.superspike(1.0)
        ),
        zeroed_attached,
        **NORSE,
    ),
    "norse/lif_ff/triangle": Case(
        sj.cuba_lif(
            0.8,
            0.9,
            reset=R.attached(R.zero),
            spike=sj.surrogate.scaled(sj.surrogate.triangular(1.0), 0.3),
        ),
        zeroed_attached,
        **NORSE,
    ),
    "sinabs/IAF/SingleSpike/MembraneSubtract": Case(
        sj.lif(1.0, reset=R.attached(R.subtract), spike=SINABS), subtracted_attached
    ),
    "sinabs/LIF/SingleSpike/MembraneSubtract/norm1": Case(
        sj.cuba_lif(A, B, reset=R.attached(R.subtract), spike=SINABS),
        subtracted_attached,
        gain=A * (1 - B),
    ),
}
LET = R.attached(R.zero)
IZHIKEVICH = {
    f"norse/izhikevich/{k}": Case(
        sj.izhikevich(
            **sj.IZHIKEVICH[k], reset=LET, spike=sj.surrogate.superspike(1.0)
        ),
        partial(landed, sj.IZHIKEVICH[k]["c"]),
        fed=20.0,
    )
    for k in ("tonic_spiking", "tonic_bursting", "resonator")
}
UNSTABLE = {
    f"spikingjelly/{k.__name__.upper()}": Case(
        k(2.0, reset=LET, spike=ATAN), partial(landed, -0.1), fed=2.0
    )
    for k in (sj.qif, sj.eif)
}
CASES = {f"snntorch/{k}": v for k, v in SNNTORCH.items()} | OTHERS
CASES |= IZHIKEVICH | UNSTABLE


def recorded(name, array):
    for synonym in {"z": ("z", "spk"), "v": ("v", "mem")}.get(array, (array,)):
        if f"{name}/{synonym}" in GOLDEN:
            return GOLDEN[f"{name}/{synonym}"]
    raise KeyError(f"{name}/{array}")


def relative(found, expected):
    return np.max(np.abs(found - expected)) / max(1.0, np.max(np.abs(expected)))


@pytest.mark.parametrize("name", CASES)
def test_neurons_match(name):
    case = CASES[name]
    cell = sj.tap(case.cell)
    x = case.fed * INPUT["x"]
    _, state = cell.init(jax.random.key(0), x[0])
    params = {k: jnp.asarray(GOLDEN[f"inputs/{k}"]) for k in case.learned}

    def score(params, x):
        _, out = cell.unroll(params, state, case.gain * x)
        v = case.membrane(out.inside)
        return jnp.sum(out.y * INPUT["gz"]) + jnp.sum(v * INPUT["gv"]), (out.y, v)

    grads, (z, v) = jax.grad(score, (0, 1), has_aux=True)(params, x)
    np.testing.assert_array_equal(z, recorded(name, "z"))
    assert relative(v, recorded(name, "v")) < 1e-5
    assert relative(grads[1], recorded(name, "grad_x")) < 1e-4
    for k in case.learned:
        assert relative(grads[0][k], recorded(name, f"grad_{k}")) < 1e-4


def test_leaky_integrator_matches_norse():
    cell = sj.serial(sj.li(0.8), sj.li(0.9))
    params, state = cell.init(jax.random.key(0), INPUT["x"][0])

    def score(x):
        _, v = cell.unroll(params, state, 0.1 * x)
        return jnp.sum(v * (INPUT["gv"] + INPUT["gz"])), v

    grad, v = jax.grad(score, has_aux=True)(INPUT["x"])
    assert relative(v, GOLDEN["norse/li_ff/v"]) < 1e-5
    assert relative(grad, GOLDEN["norse/li_ff/grad_x"]) < 1e-4


def test_all_to_all_recurrence_matches_snntorch():
    name = "snntorch/RLeaky/subtract"
    neuron = sj.lif(0.9, reset=R.delayed(R.subtract), spike=ATAN)
    cell = sj.tap(sj.recurrent(neuron, sj.linear(8)))
    params, state = cell.init(jax.random.key(0), INPUT["x"][0])
    weights = jnp.asarray(GOLDEN["inputs/w_rec"]).T  # torch keeps (out, in)

    def score(w, x):
        feedback = params["feedback"] | {"w": w}
        _, out = cell.unroll(params | {"feedback": feedback}, state, x)
        u = out.inside["neuron"].inside.u
        return jnp.sum(out.y * INPUT["gz"]) + jnp.sum(u * INPUT["gv"]), (out.y, u)

    grads, (z, u) = jax.grad(score, (0, 1), has_aux=True)(weights, INPUT["x"])
    np.testing.assert_array_equal(z, GOLDEN[f"{name}/spk"])
    assert relative(u, GOLDEN[f"{name}/mem"]) < 1e-5
    assert relative(grads[1], GOLDEN[f"{name}/grad_x"]) < 1e-4
    assert relative(grads[0].T, GOLDEN[f"{name}/grad_w_rec"]) < 1e-4


class Postponed(NamedTuple):
    u: jax.Array


def postponed(state, x, *, beta):
    """snnTorch's `reset_delay=False`: what is left above the threshold waits a step."""
    left = jax.lax.stop_gradient((state.u > 1.0).astype(x.dtype))
    u = beta * state.u + x - left
    z = ATAN(u - 1.0)
    return Postponed(u - (z - left)), z


def test_a_users_neuron_matches_leaky_without_delay():
    name = "snntorch/Leaky/subtract/delay0"
    cell = sj.tap(sj.neuron(postponed, Postponed, beta=LEARNED))
    _, state = cell.init(jax.random.key(0), INPUT["x"][0])

    def score(params, x):
        _, out = cell.unroll(params, state, x)
        v = out.inside.u
        return jnp.sum(out.y * INPUT["gz"]) + jnp.sum(v * INPUT["gv"]), (out.y, v)

    params = {"beta": jnp.asarray(GOLDEN["inputs/beta"])}
    grads, (z, v) = jax.grad(score, (0, 1), has_aux=True)(params, INPUT["x"])
    np.testing.assert_array_equal(z, GOLDEN[f"{name}/spk"])
    assert relative(v, GOLDEN[f"{name}/mem"]) < 1e-5
    assert relative(grads[1], GOLDEN[f"{name}/grad_x"]) < 1e-4
    assert relative(grads[0]["beta"], GOLDEN[f"{name}/grad_beta"]) < 1e-4


SURROGATES = {
    "snntorch/surrogate/atan": ATAN,
    "snntorch/surrogate/fast_sigmoid": sj.surrogate.fast_sigmoid(25.0),
    "snntorch/surrogate/sigmoid": sj.surrogate.sigmoid(25.0),
    "snntorch/surrogate/triangular": sj.surrogate.wedge(),
    "snntorch/surrogate/ste": sj.surrogate.straight_through(),
    "snntorch/surrogate/sfs": sj.surrogate.sparse_fast_sigmoid(25.0, 1.0),
    "norse/surrogate/super_100.0": sj.surrogate.superspike(1.0),  # it ignores alpha
    "norse/surrogate/triangle_0.3": sj.surrogate.scaled(
        sj.surrogate.triangular(1.0), 0.3
    ),
    "spikingjelly/surrogate/ATan": ATAN,
    "spikingjelly/surrogate/Sigmoid": sj.surrogate.sigmoid(4.0),
    "spikingjelly/surrogate/PiecewiseQuadratic": sj.surrogate.triangular(1.0),
    "spikingjelly/surrogate/PiecewiseExp": sj.surrogate.exponential(1.0),
    "spikingjelly/surrogate/Erf": sj.surrogate.gaussian(1 / 2**1.5),
    "spikingjelly/surrogate/SuperSpike": sj.surrogate.superspike(1.0),
    "spikingjelly/surrogate/Rect": sj.surrogate.boxcar(0.5),
    "sinabs/surrogate/Gaussian": sj.surrogate.gaussian(0.5),
    "sinabs/surrogate/MultiGaussian": sj.surrogate.multi_gaussian(),
}


@pytest.mark.parametrize("name", SURROGATES)
def test_surrogates_match(name):
    spike, x = SURROGATES[name], jnp.asarray(GOLDEN[f"{name}/x"])
    known = np.isfinite(GOLDEN[f"{name}/dy"])
    apart = np.asarray(x) != 0.0
    if f"{name}/y" in GOLDEN:
        np.testing.assert_array_equal(spike(x)[apart], GOLDEN[f"{name}/y"][apart])
    np.testing.assert_allclose(
        spike.derivative(x)[known], GOLDEN[f"{name}/dy"][known], atol=1e-5, rtol=1e-5
    )
    assert np.all(np.isfinite(spike.derivative(x)))


LOSSES = {
    "ce_rate": sj.loss.ce_rate,
    "ce_count": sj.loss.ce_count,
    "ce_temporal": sj.loss.ce_temporal,
    "mse_count": lambda zs, labels: sj.loss.mse_count(
        zs, labels, correct=0.8, incorrect=0.2
    ),
}


@pytest.mark.parametrize("name", LOSSES)
def test_losses_match(name):
    zs = jnp.asarray(GOLDEN["inputs/loss_spk"])
    labels = jnp.asarray(GOLDEN["inputs/loss_tgt"], jnp.int32)
    value, grad = jax.value_and_grad(LOSSES[name])(zs, labels)
    expected = GOLDEN[f"snntorch/loss/{name}/value"].item()
    np.testing.assert_allclose(value, expected, rtol=1e-5)
    assert relative(grad, GOLDEN[f"snntorch/loss/{name}/grad"]) < 1e-5


def test_accuracies_match():
    zs = jnp.asarray(GOLDEN["inputs/loss_spk"])
    labels = jnp.asarray(GOLDEN["inputs/loss_tgt"], jnp.int32)
    found = sj.metrics.accuracy_rate(zs, labels)
    np.testing.assert_allclose(found, GOLDEN["snntorch/acc/rate/v"], rtol=1e-6)
    found = sj.metrics.accuracy_temporal(zs, labels)
    np.testing.assert_allclose(found, GOLDEN["snntorch/acc/rate/v_t"], rtol=1e-6)


ENCODERS = {
    "snntorch/spikegen/latency_log/y": lambda x: sj.encode.latency(x, 20, tau=5.0),
    "snntorch/spikegen/delta/y": lambda x: sj.encode.delta(x, 0.3, padding=True),
    "snntorch/spikegen/delta/y_off": lambda x: sj.encode.delta(
        x, 0.3, padding=True, off=True
    ),
    "norse/enc/constant_current/y": lambda x: sj.encode.constant_current(x, 60),
    # norse's fields lie between 0 and the largest value, of variance 1 / that value
    "norse/enc/population/y": lambda x: sj.encode.population(
        x, 16, 0.0, float(x.max()), float(x.max()) ** -0.5
    ),
}


@pytest.mark.parametrize("name", ENCODERS)
def test_encoders_match(name):
    x = jnp.asarray(GOLDEN[name.rsplit("/", 1)[0] + "/x"])
    x = 2 * jnp.abs(x) if "constant" in name else x
    np.testing.assert_allclose(ENCODERS[name](x), GOLDEN[name], atol=1e-5)
