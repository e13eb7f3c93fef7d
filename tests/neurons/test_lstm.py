r"""The spiking LSTMs beside snnTorch 1.0.0, recorded with torch 2.13.0 on a CPU.

`tests/golden/golden.npz` holds, under `snntorch/SLSTM` and `snntorch/SConv2dLSTM`,
weights and input of normal numbers (times two), spikes, membranes and the gradients of
`sum(z * gz) + sum(v * gv)`. They were recorded by

    cell = snntorch.SLSTM(4, 4, threshold=0.1, reset_mechanism=reset)
    cell = snntorch.SConv2dLSTM(2, 3, 3, threshold=0.1, reset_mechanism=reset)
    cell = snntorch.SConv2dLSTM(2, 3, 3, 2 as max_pool, ...)         # SConv2dLSTM_max
    for x in xs:
        z, syn, mem = cell(x, syn, mem)

after `torch.manual_seed(1)`, from zeros. Inputs and features are equal in number since
snnTorch 1.0.0 clears the state of an SLSTM at every step where they are not.
"""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

from ..golden.test_golden import GOLDEN, relative
from .test_closed_forms import run

ATAN = sj.surrogate.atan(2.0)
RESETS = {
    "none": sj.reset.none,
    "subtract": sj.reset.delayed(sj.reset.subtract),
    "zero": sj.reset.delayed(sj.reset.zero),
}


def score(cell, recorded):
    """Scalar of parameters and input, with spikes and membrane as an aside."""
    cell = sj.tap(cell)

    def of(params, xs):
        _, state = cell.init(jax.random.key(0), xs[0])
        _, out = cell.unroll(params, state, xs)
        v = out.inside.mem
        total = jnp.sum(out.y * recorded["gz"]) + jnp.sum(v * recorded["gv"])
        return total, (out.y, v)

    return jax.grad(of, (0, 1), has_aux=True)


@pytest.mark.parametrize("reset", RESETS)
def test_slstm_matches_snntorch(reset):
    given = {k: GOLDEN[f"snntorch/SLSTM/inputs/{k}"] for k in ("x", "gz", "gv")}
    weight = {
        k: GOLDEN[f"snntorch/SLSTM/inputs/{k}"]
        for k in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
    }
    params = {
        "input": {
            "w": jnp.asarray(weight["weight_ih"].T),
            "b": jnp.asarray(weight["bias_ih"] + weight["bias_hh"]),
        },
        "feedback": {"w": jnp.asarray(weight["weight_hh"].T)},
    }
    cell = sj.slstm(4, threshold=0.1, reset=RESETS[reset], spike=ATAN)
    (grads, grad_x), (z, v) = score(cell, given)(params, jnp.asarray(given["x"]))
    expected = {
        k: GOLDEN[f"snntorch/SLSTM/{reset}/{k}"]
        for k in ("spk", "mem", "grad_x", "grad_weight_ih", "grad_weight_hh")
    }
    np.testing.assert_array_equal(z, expected["spk"])
    assert relative(v, expected["mem"]) < 1e-5
    assert relative(grad_x, expected["grad_x"]) < 1e-4
    assert relative(grads["input"]["w"].T, expected["grad_weight_ih"]) < 1e-4
    assert relative(grads["feedback"]["w"].T, expected["grad_weight_hh"]) < 1e-4
    bias = GOLDEN[f"snntorch/SLSTM/{reset}/grad_bias_ih"]
    assert relative(grads["input"]["b"], bias) < 1e-4


def last(array):
    """Channels from behind the batch to the end."""
    return jnp.asarray(np.moveaxis(array, -3, -1))


def gates(weight):
    """From torch's (i, f, o, g), inputs, height, width to the order of this library."""
    i, f, o, g = np.split(np.asarray(weight), 4)
    return jnp.asarray(np.moveaxis(np.concatenate([i, f, g, o]), (0, 1), (-1, -2)))


@pytest.mark.parametrize(
    ("name", "reset"),
    [
        ("SConv2dLSTM", "none"),
        ("SConv2dLSTM", "subtract"),
        ("SConv2dLSTM", "zero"),
        ("SConv2dLSTM_max", "subtract"),
    ],
)
def test_sconv_lstm_matches_snntorch(name, reset):
    name = f"snntorch/{name}"
    given = {k: last(GOLDEN[f"{name}/inputs/{k}"]) for k in ("x", "gz", "gv")}
    weight = gates(GOLDEN[f"{name}/inputs/weight"])
    bias = gates(GOLDEN[f"{name}/inputs/bias"][:, None])[0]
    params = {
        "input": {"w": weight[:, :, :2], "b": bias},
        "feedback": {"w": weight[:, :, 2:]},
    }
    pool = sj.max_pool((2, 2)) if name.endswith("max") else None
    cell = sj.sconv_lstm(
        3, (3, 3), pool=pool, threshold=0.1, reset=RESETS[reset], spike=ATAN
    )
    (grads, grad_x), (z, v) = score(cell, given)(params, given["x"])
    np.testing.assert_array_equal(z, last(GOLDEN[f"{name}/{reset}/spk"]))
    assert relative(v, last(GOLDEN[f"{name}/{reset}/mem"])) < 1e-5
    assert relative(grad_x, last(GOLDEN[f"{name}/{reset}/grad_x"])) < 1e-4
    expected = gates(GOLDEN[f"{name}/{reset}/grad_weight"])
    found = jnp.concatenate([grads["input"]["w"], grads["feedback"]["w"]], axis=2)
    assert relative(found, expected) < 1e-4
    expected = gates(GOLDEN[f"{name}/{reset}/grad_bias"][:, None])[0]
    assert relative(grads["input"]["b"], expected) < 1e-4


def test_remembers_whatever_the_number_of_inputs():
    """One pulse of input is felt later on, with fewer inputs than features too."""
    for inputs in (3, 7):
        cell = sj.tap(sj.slstm(7))
        pulse = jnp.zeros((6, 2, inputs)).at[0].set(5.0)
        _, out = run(cell, pulse)
        assert float(jnp.max(jnp.abs(out.inside.mem[-1]))) > 1e-3


def test_a_long_memory_holds():
    """With the forget gate open and the input gate closed the cell state stays."""
    cell = sj.slstm(1)
    xs = jnp.zeros((200, 1))
    params, state = cell.init(jax.random.key(0), xs[0])
    gate = jnp.array([-30.0, 30.0, 0.0, 30.0])
    params["input"]["b"], params["feedback"]["w"] = gate, jnp.zeros((1, 4))
    start = state._replace(syn=jnp.ones(1))
    state, zs = cell.unroll(params, start, xs)
    np.testing.assert_allclose(state.syn, 1.0, rtol=1e-5)
    np.testing.assert_allclose(state.mem, np.tanh(1.0), rtol=1e-5)
    assert bool(jnp.all(zs == 1.0))


def test_the_two_orders_of_reset():
    """At once the product sees the membrane after the reset; delayed it does not."""
    xs = jnp.zeros((1, 1))
    at_once = sj.tap(sj.slstm(1, reset=sj.reset.zero))
    params, state = at_once.init(jax.random.key(0), xs[0])
    fired = state._replace(mem=jnp.full(1, 0.5))
    _, silent = at_once.unroll(params, state, xs)
    _, after = at_once.unroll(params, fired, xs)
    np.testing.assert_array_equal(after.inside.mem, silent.inside.mem)
    delayed = sj.tap(sj.slstm(1, reset=sj.reset.delayed(sj.reset.zero)))
    _, after = delayed.unroll(params, fired, xs)
    assert float(after.inside.mem[0, 0]) == 0.0


BAD = {
    "`slstm` expected `features` an integer >= 1, got 0.": lambda: sj.slstm(0),
    "`slstm` expected `threshold` > 0, got 0.": lambda: sj.slstm(3, threshold=0),
    "`sconv_lstm` expected `pool` to be a cell (such as `lif(0.9)`), got 2.": (
        lambda: sj.sconv_lstm(3, pool=2)
    ),
    "`slstm` expected `threshold` to be a number or one for each of 3 features": (
        lambda: run(sj.slstm(3, threshold=jnp.ones(4)), jnp.zeros((2, 3)))
    ),
    "expected `window`": lambda: sj.sconv_lstm(3, (0, 1)),
    "expected `init` to be an initialiser": lambda: sj.slstm(3, init=0.1),
}


@pytest.mark.parametrize("message", BAD)
def test_bad_arguments_are_refused(message):
    with pytest.raises((ValueError, TypeError)) as caught:
        BAD[message]()
    assert message in str(caught.value)
