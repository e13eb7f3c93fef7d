"""snnTorch modules as cells: the spikes that snnTorch 1.0.0 itself computed.

`snntorch.npz` was written by `record_snntorch.py` beside it, with the real library.
Its modules are rebuilt here from stand-ins with the attributes of the real ones, so
that these tests run without torch; one test runs the real ones where they are.
"""

import importlib.util
import json
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from tests.interop import record_snntorch

RECORD = np.load(record_snntorch.RECORD)
ABOUT = json.loads(str(RECORD["about"]))


class Tensor:
    """What is read of a torch tensor."""

    def __init__(self, array):
        self.array = np.asarray(array)

    def detach(self):
        return self

    def cpu(self):
        return self

    def numpy(self):
        return self.array


class Parameter(Tensor):
    """A tensor that is learned."""


def atan(alpha=2.0):
    def inner(x):
        return x, alpha

    return inner


def fake(kind, inside=(), **attributes):
    """An object that looks like a module of that class."""
    module = type(kind, (), {})()
    module._modules = dict(inside)
    plain = {"reset_mechanism": "subtract", "spike_grad": atan()}
    plain |= {"bias": None, "weight": None}
    for name, value in (plain | module._modules | attributes).items():
        setattr(module, name, value)
    return module


def leaky(**attributes):
    return fake("Leaky", **{"beta": 0.9, "threshold": 1.0, **attributes})


def rebuilt(about, prefix, what="values"):
    """A recorded module, with gradients in the place of its parameters if asked for."""
    inside = {k: rebuilt(v, f"{prefix}.{k}", what) for k, v in about["inside"].items()}
    tensors = {}
    for name, kind in about["tensors"].items():
        value = RECORD[f"{prefix}/{name}"]
        if kind == "Parameter" and what == "gradients":
            # Here the two biases of an LSTM are one, the gradient of both is its own.
            key = f"{prefix}/{name}'"
            found = (
                None if name == "bias_hh" else (RECORD[key] if key in RECORD else None)
            )
            value = np.zeros_like(value) if found is None else found
        tensors[name] = (Parameter if kind == "Parameter" else Tensor)(value)
    options = dict(about["options"])
    if "spike_grad" in options:
        arguments = options.pop("spike_arguments")
        options["spike_grad"] = surrogate(options["spike_grad"], arguments)
    return fake(about["kind"], inside, **tensors, **options)


def surrogate(name, arguments):
    """A function with the name and the closure of snnTorch's."""
    names = ", ".join(arguments)
    scope = {}
    exec(
        f"def {name}({names}):\n"
        f"    def inner(x):\n        return x, {names}\n    return inner",
        scope,
    )
    return scope[name](**arguments)


def features_last(xs):
    return np.moveaxis(xs, 2, -1) if xs.ndim > 3 else xs


def spikes(cell, params, xs):
    xs = jnp.asarray(features_last(xs))
    _, state = cell.init(jax.random.key(0), xs[0])
    return np.asarray(jax.jit(cell.unroll)(params, state, xs)[1])


@pytest.mark.parametrize("name", ABOUT)
def test_spikes_are_those_of_snntorch(name):
    cell, params = sj.interop.from_snntorch(rebuilt(ABOUT[name], name))
    found = spikes(cell, params, RECORD[f"{name}/xs"])
    np.testing.assert_allclose(found, features_last(RECORD[f"{name}/ys"]), atol=1e-5)


def close(found, expected):
    """Within 1e-4 of the largest."""
    most = 1e-4 * np.max(np.abs(expected), initial=1e-6)
    np.testing.assert_allclose(found, expected, rtol=0, atol=most)


@pytest.mark.parametrize("name", ABOUT)
def test_gradients_are_those_of_snntorch(name):
    cell, params = sj.interop.from_snntorch(rebuilt(ABOUT[name], name))
    xs = jnp.asarray(features_last(RECORD[f"{name}/xs"]))
    dys = jnp.asarray(features_last(RECORD[f"{name}/dys"]))
    _, state = cell.init(jax.random.key(0), xs[0])

    def product(params, xs):
        return jnp.sum(cell.unroll(params, state, xs)[1] * dys)

    found, dxs = jax.jit(jax.grad(product, (0, 1)))(params, xs)
    close(dxs, features_last(RECORD[f"{name}/dxs"]))
    again = rebuilt(ABOUT[name], name, "gradients")
    expected = sj.interop.from_snntorch(again)[1]
    assert jax.tree.structure(found) == jax.tree.structure(expected)
    jax.tree.map(close, found, expected)


def test_decays_outside_of_their_range_are_kept_and_get_no_gradient():
    """snnTorch clamps in the step, so nothing flows to what is outside."""
    name = "Leaky learned subtract 0"
    cell, params = sj.interop.from_snntorch(rebuilt(ABOUT[name], name))
    np.testing.assert_array_equal(params["beta"], RECORD[f"{name}/beta"])
    assert RECORD[f"{name}/beta"].max() > 1 and RECORD[f"{name}/beta"].min() < 0
    outside = (params["beta"] > 1) | (params["beta"] < 0)
    assert not RECORD[f"{name}/beta'"][outside].any()
    constant = leaky(beta=Tensor(RECORD[f"{name}/beta"]))  # a buffer
    cell, _ = sj.interop.from_snntorch(constant)
    assert "beta=Array([0. , 0.6, 1. , 1. ]" in repr(cell) or "beta=array(" in repr(
        cell
    )


@pytest.mark.skipif(
    importlib.util.find_spec("snntorch") is None,
    reason="runs the real library, which is no dependency: pip install snntorch torch",
)
@pytest.mark.filterwarnings("ignore")  # torch's and snnTorch's own
def test_the_real_modules():
    for _, module, shape in record_snntorch.modules():
        xs = np.random.default_rng(1).normal(size=(15, 2, *shape)).astype(np.float32)
        cell, params = sj.interop.from_snntorch(module)
        found, expected = spikes(cell, params, xs), record_snntorch.run(module, xs)
        np.testing.assert_allclose(found, features_last(expected), atol=1e-5)


def test_what_was_learned_is_what_is_learned():
    per_neuron = np.array([0.5, 0.9], np.float32)
    cell, params = sj.interop.from_snntorch(
        leaky(beta=Parameter(per_neuron), threshold=Parameter(np.float32(0.7)))
    )
    np.testing.assert_array_equal(params["beta"], per_neuron)
    assert params["threshold"].shape == ()  # one for all, as it was
    drawn, _ = cell.init(jax.random.key(0), jnp.zeros((3, 2)))
    jax.tree.map(np.testing.assert_array_equal, drawn, params)
    assert sj.interop.from_snntorch(leaky())[1] == {}


def test_dropout_in_training_and_in_use():
    x = jnp.ones((5, 40))
    cell, _ = sj.interop.from_snntorch(fake("Dropout", p=0.5, training=True))
    assert repr(cell) == "dropout(0.5)"
    cell, _ = sj.interop.from_snntorch(fake("Dropout", p=0.5, training=False))
    _, y = cell.step({}, cell.init(jax.random.key(0), x)[1], x)
    np.testing.assert_array_equal(y, x)


def test_surrogates():
    cell, _ = sj.interop.from_snntorch(leaky(spike_grad=atan(3.0)))
    assert "atan(3.0)" in repr(cell)
    cell, _ = sj.interop.from_snntorch(leaky(), spike=sj.surrogate.triangular(0.5))
    assert "triangular(0.5)" in repr(cell)


def test_a_sequential_keeps_the_names():
    linear = fake("Linear", weight=Tensor(np.ones((3, 2))), in_features=2)
    net = fake("Sequential", {"fc": linear, "spikes": leaky()})
    cell, params = sj.interop.from_snntorch(net)
    assert params["fc"]["w"].shape == (2, 3) and set(params) == {"fc", "spikes"}
    assert repr(cell).startswith("serial(fc=linear(3, ")


def flat(size):
    weight = np.arange(2.0 * size).reshape(2, size)
    linear = fake("Linear", weight=Tensor(weight), in_features=size)
    return fake("Sequential", {"0": fake("Flatten"), "1": linear}), weight


def test_flatten_keeps_the_order_of_torch():
    net, weight = flat(24)
    x = np.random.default_rng(0).normal(size=(5, 2, 3, 4)).astype(np.float32)
    cell, params = sj.interop.from_snntorch(net, (2, 3, 4))  # C, H, W
    here = jnp.asarray(np.moveaxis(x, 1, -1))
    _, y = cell.step(params, cell.init(jax.random.key(0), here)[1], here)
    np.testing.assert_allclose(y, x.reshape(5, 24) @ weight.T, rtol=1e-4, atol=1e-3)


def test_flatten_needs_no_shape_for_one_channel():
    net, weight = flat(12)
    x = np.random.default_rng(0).normal(size=(5, 3, 4, 1)).astype(np.float32)
    cell, params = sj.interop.from_snntorch(net)
    _, state = cell.init(jax.random.key(0), jnp.asarray(x))
    _, y = cell.step(params, state, jnp.asarray(x))
    np.testing.assert_allclose(y, x.reshape(5, 12) @ weight.T, rtol=1e-4, atol=1e-4)


def unfitting_flatten():
    net, _ = flat(12)
    sj.interop.from_snntorch(net)[0].init(jax.random.key(0), jnp.zeros((5, 2, 2, 3)))


def disabled(x):
    return x


conv = partial(fake, "Conv2d", weight=Tensor(np.ones((2, 1, 3, 3))))
pool = partial(fake, "AvgPool2d", kernel_size=2, stride=2, padding=0)
REFUSED = {
    "`from_snntorch` expected `module` to be one of Leaky, ": lambda: fake("LSTM"),
    ", got LSTM.": lambda: fake("LSTM"),
    "`from_snntorch` expected `1` to be one of Leaky": lambda: fake(
        "Sequential", {"0": leaky(), "1": fake("LSTM")}
    ),
    "`from_snntorch` expected `0.1` to be one of Leaky": lambda: fake(
        "Sequential", {"0": fake("Sequential", {"0": leaky(), "1": fake("GRU")})}
    ),
    "expected `Leaky.reset_delay` to be True, got False.": lambda: leaky(
        inhibition=True, reset_delay=False
    ),
    "expected `Leaky.graded_spikes_factor` to be 1.0, got 0.5.": lambda: leaky(
        inhibition=True, graded_spikes_factor=0.5
    ),
    "expected `1 Leaky.inhibition` one axis of features, got 3 axes.": lambda: fake(
        "Sequential", {"0": pool(), "1": leaky(inhibition=True)}
    ),
    "expected `SLSTM.inhibition` to be False, got True.": lambda: fake(
        "SLSTM", inhibition=True
    ),
    "expected `SLSTM.input_size` to be hidden_size = 4, as snnTorch 1.0 else": (
        lambda: fake("SLSTM", input_size=3, hidden_size=4)
    ),
    "expected `Leaky.state_quant` to be False": lambda: leaky(state_quant=disabled),
    "expected `Leaky.spike_grad` among atan, fast_sigmoid": lambda: leaky(
        spike_grad=disabled
    ),
    "expected `Leaky.beta` to be finite numbers, got NaN.": lambda: leaky(
        beta=Tensor(np.nan)
    ),
    "expected `Leaky.reset_mechanism` the one that the module was made with": (
        lambda: leaky(state_function=disabled)
    ),
    "expected `Conv2d.padding_mode` to be 'zeros', got 'reflect'.": lambda: conv(
        padding_mode="reflect"
    ),
    "expected `AvgPool2d.ceil_mode` to be False, got True.": lambda: pool(
        ceil_mode=True
    ),
    "expected `RSynaptic.reset_delay` to be True, got False.": lambda: fake(
        "RSynaptic", reset_delay=False
    ),
    "expected `BatchNorm1d.training` to be False, as torch norms each step": (
        lambda: fake("BatchNorm1d", training=True)
    ),
    "expected `BatchNorm1d.running_mean` to be there": lambda: fake(
        "BatchNorm1d", training=False, running_mean=None
    ),
    "expected `SConv2dLSTM.kernel_size` odd, or space grows, got 2.": lambda: fake(
        "SConv2dLSTM",
        conv=fake("Conv2d", weight=Tensor(np.ones((8, 3, 2, 2)))),
        kernel_size=2,
    ),
    "`dropout` expected `rate` in [0, 1), got 1.0.": lambda: fake("Dropout", p=1.0),
    "expected `Flatten.start_dim` to be 1, got 2.": lambda: fake(
        "Flatten", start_dim=2
    ),
    "expected `shape` given for Flatten, got none.": lambda: fake("Flatten"),
}


@pytest.mark.parametrize("message", REFUSED)
def test_refuses_in_one_line(message):
    with pytest.raises(ValueError) as caught:
        sj.interop.from_snntorch(REFUSED[message]())
    assert message in str(caught.value) and "\n" not in str(caught.value)


def test_refuses_what_is_no_module_and_a_flatten_it_cannot_order():
    with pytest.raises(TypeError, match="`module` to be a snnTorch module, got 3"):
        sj.interop.from_snntorch(3)
    with pytest.raises(ValueError, match="expected `shape` given, as torch has it"):
        unfitting_flatten()
