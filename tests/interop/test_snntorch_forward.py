"""Modules with a `forward` of their own over known ones, and weights given beside.

What such a module computes is its `forward`, so the expected values are those of the
cells it is made of, put together by hand.
"""

import importlib.util
from collections import OrderedDict

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from tests.interop.test_snntorch import Parameter, Tensor, fake, leaky

RNG = np.random.default_rng(0)
KEY = jax.random.key(0)
W = {n: RNG.normal(size=(4, 4)).astype(np.float32) for n in "abcd"}
B = RNG.normal(size=4).astype(np.float32)
XS = jnp.asarray(RNG.normal(0.5, 1.5, (12, 2, 4)), jnp.float32)


def dense(name="a", bias=None):
    bias = None if bias is None else Parameter(bias)
    return fake("Linear", weight=Parameter(W[name]), bias=bias, in_features=4)


def run(cell, params, xs=XS):
    return cell.unroll(params, cell.init(KEY, xs[0])[1], xs)[1]


def answers(module, xs=XS, **how):
    return run(*sj.interop.from_snntorch(module, **how), xs)


class Base:
    """What is used of torch.nn.Module."""

    def __init__(self, **modules):
        self._modules = modules
        for name, module in modules.items():
            setattr(self, name, module)


def by_hand(*layers):
    """Layers by their names, as `Sequential` reads them."""
    net = fake("Sequential", {str(i): layer for i, layer in enumerate(layers)})
    return answers(net)


class Chain(Base):
    scale = 3

    def forward(self, x):
        x = self.lif1(self.fc1(x))
        return self.end(x)

    def end(self, x):
        if self.scale == 3 and x is not None:
            x = self.fc2(x)
        return self.lif2(x)


def chain():
    return Chain(fc1=dense("a"), lif1=leaky(), fc2=dense("b", B), lif2=leaky(beta=0.5))


def test_a_chain_is_a_serial_under_the_names_of_the_modules():
    cell, params = sj.interop.from_snntorch(chain())
    assert repr(cell).startswith("serial(fc1=linear(4, ")
    assert list(params) == ["fc1", "lif1", "fc2", "lif2"]
    expected = by_hand(dense("a"), leaky(), dense("b", B), leaky(beta=0.5))
    np.testing.assert_array_equal(run(cell, params), expected)
    assert expected.any()


class Skips(Base):
    def forward(self, x):
        h = self.lif1(self.fc1(x))
        h = h + self.fc2(h) + x
        return sum([h, self.fc3(x)])


def test_sums_and_branches():
    fc1, fc2, fc3 = (dense(n) for n in "abc")
    net = Skips(fc1=fc1, lif1=leaky(), fc2=fc2, fc3=fc3)
    h = by_hand(fc1, leaky())
    expected = h + h @ W["b"].T + XS + XS @ W["c"].T
    np.testing.assert_allclose(answers(net), expected, rtol=1e-4, atol=1e-4)


class Lists(Base):
    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x if len(self.layers) == 3 else self.layers[0](x)


def test_lists_of_modules():
    layers = fake("ModuleList", {"0": dense("a"), "1": leaky(), "2": dense("b")})
    cell, params = sj.interop.from_snntorch(Lists(layers=layers))
    assert list(params) == ["layers.0", "layers.1", "layers.2"]
    expected = by_hand(dense("a"), leaky(), dense("b"))
    np.testing.assert_array_equal(run(cell, params), expected)


class Inside(Base):
    def forward(self, x):
        return self.lif(self.inner(x))


def test_modules_of_modules():
    net = Inside(inner=chain(), lif=leaky(beta=0.2))
    _, params = sj.interop.from_snntorch(net)
    assert set(params["inner"]) == {"fc1", "lif1", "fc2", "lif2"}
    expected = by_hand(
        dense("a"), leaky(), dense("b", B), leaky(beta=0.5), leaky(beta=0.2)
    )
    np.testing.assert_array_equal(answers(net), expected)
    both = fake("Sequential", {"0": dense("c"), "1": chain()})
    expected = by_hand(dense("c"), dense("a"), leaky(), dense("b", B), leaky(beta=0.5))
    np.testing.assert_array_equal(answers(both), expected)


class Space(Base):
    def forward(self, x):
        x = self.conv(x).relu()
        x = x.view(x.size(0), -1) if self.way else x.flatten(1)
        return self.fc(x).tanh()


@pytest.mark.parametrize("way", [0, 1])
def test_functions_and_flatten_in_the_order_of_torch(way):
    conv = fake(
        "Conv2d", weight=Parameter(RNG.normal(size=(3, 2, 1, 1)).astype(np.float32)),
        padding=(0, 0), stride=(1, 1), dilation=(1, 1), groups=1,
    )  # fmt: skip
    weight = RNG.normal(size=(5, 60)).astype(np.float32)
    net = Space(conv=conv, fc=fake("Linear", weight=Parameter(weight), in_features=60))
    net.way = way
    x = RNG.normal(size=(2, 2, 4, 5)).astype(np.float32)  # N, C, H, W
    mixed = np.einsum("nchw,oc->nohw", x, np.asarray(conv.weight.array)[..., 0, 0])
    expected = np.tanh(np.maximum(mixed, 0).reshape(2, 60) @ weight.T)
    found = answers(net, jnp.asarray(np.moveaxis(x, 1, -1))[None])[0]
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-4)


def forward_of(function):
    return type("Net", (Base,), {"forward": function})(fc=dense(), lif=leaky())


def twice(self, x):
    return self.lif(self.lif(x))


def over_time(self, x):
    return [self.lif(x[t]) for t in range(3)]


def with_state(self, x):
    return self.lif(x, self.lif.reset_mem())


def with_membrane(self, x):
    return self.lif(x, x)


def pair(self, x):
    return self.lif(x), x


def product(self, x):
    return 2 * self.fc(x)


def decides(self, x):
    return self.fc(x) if x.sum() > 0 else x


def fails(self, x):
    return self.fc(x) + self.missing.weight


def raises(self, x):
    raise ValueError("two\nlines")


def parameter(self, x):
    return self.fc(x) + self.fc.weight


def nothing(self, x):
    return x


def two_inputs(self, x, mem):
    return self.lif(x)


REFUSED = {
    "got `lif` called twice (a loop over time stays outside)": twice,
    "got a tensor taken apart (a loop over time stays outside)": over_time,
    "got `lif.reset_mem`, which is no module": with_state,
    "got `lif` called with more than its input": with_membrane,
    "got a tuple returned, not one tensor": pair,
    "got a product": product,
    "got `.sum` of a tensor": decides,
    "got AttributeError: 'NoneType' object has no attribute 'weight'": fails,
    "got ValueError: two.": raises,
    "got `fc.weight`, which is no module": parameter,
    "got no module called": nothing,
    "got TypeError: ": two_inputs,
}


@pytest.mark.parametrize("message", REFUSED)
def test_a_forward_that_is_more_is_refused_in_one_line(message):
    net = forward_of(REFUSED[message])
    net.lif.reset_mem = lambda: None
    with pytest.raises(ValueError) as caught:
        sj.interop.from_snntorch(net)
    text = str(caught.value)
    assert "`Net.forward` to be one time step of its modules, sums" in text
    assert message in text and "\n" not in text


# --- weights given beside -------------------------------------------------------------


def stored(**changed):
    """The state_dict of `chain()` with other weights."""
    values = {
        "fc1.weight": W["c"], "fc2.weight": W["d"], "fc2.bias": -B,
        "lif1.beta": 0.3, "lif1.threshold": 0.5, "lif1.reset_mechanism_val": 0,
        "lif1.graded_spikes_factor": 1.0, "lif2.beta": 0.7, "lif2.threshold": 1.0,
        "lif2.reset_mechanism_val": 0, "lif2.graded_spikes_factor": 1.0,
    } | changed  # fmt: skip
    return OrderedDict(
        (k, Tensor(np.float32(v))) for k, v in values.items() if v is not None
    )


def buffers():
    """`chain()` whose decays and thresholds are tensors, as snnTorch's are."""
    net = chain()
    for lif in (net.lif1, net.lif2):
        lif.beta, lif.threshold = Tensor(np.float32(0.9)), Tensor(np.float32(1.0))
        lif.graded_spikes_factor = Tensor(np.float32(1.0))
    net.lif1.beta = Parameter(np.float32(0.9))
    return net


def test_a_state_dict_beside_its_modules():
    cell, params = sj.interop.from_snntorch(buffers(), state_dict=stored())
    np.testing.assert_array_equal(params["fc1"]["w"], W["c"].T)
    np.testing.assert_array_equal(params["fc2"]["b"], -B)
    np.testing.assert_allclose(params["lif1"]["beta"], 0.3, rtol=1e-6)
    assert "lif2=lif(beta=0.6999999" in repr(cell)  # 0.7 in float32
    expected = by_hand(
        dense("c"), leaky(beta=0.3, threshold=0.5), dense("d", -B), leaky(beta=0.7)
    )
    np.testing.assert_array_equal(run(cell, params), expected)


BESIDE = {
    "`state_dict` with `fc1.weight`, got none": {"fc1.weight": None},
    "`state_dict['fc1.weight']` of shape [4, 4], got shape [2, 4]": {
        "fc1.weight": np.ones((2, 4))
    },
    "`state_dict` to hold what its modules have, got fc9.weight": {
        "fc9.weight": np.ones((2, 4))
    },
    "`state_dict` to hold what its modules have, got lif1.alpha": {"lif1.alpha": 0.5},
    "`state_dict['lif1.reset_mechanism_val']` to be 0, as the module is made": {
        "lif1.reset_mechanism_val": 1
    },
    "`lif1 Leaky.beta` to be finite numbers, got NaN": {"lif1.beta": np.nan},
}


@pytest.mark.parametrize("message", BESIDE)
def test_a_state_dict_of_something_else_is_refused_in_one_line(message):
    with pytest.raises(ValueError) as caught:
        sj.interop.from_snntorch(buffers(), state_dict=stored(**BESIDE[message]))
    assert message in str(caught.value) and "\n" not in str(caught.value)


def test_a_state_dict_alone_says_what_is_missing():
    with pytest.raises(TypeError) as caught:
        sj.interop.from_snntorch(stored())
    text = str(caught.value)
    assert "`module` to be the module whose tensors these are, with" in text
    assert "`state_dict=` beside it, got a dict of 11" in text and "\n" not in text


@pytest.mark.skipif(
    importlib.util.find_spec("snntorch") is None,
    reason="runs the real library, which is no dependency: pip install snntorch torch",
)
@pytest.mark.filterwarnings("ignore")  # torch's and snnTorch's own
def test_the_real_modules():
    import snntorch as snn
    import torch
    from torch import nn

    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.conv = nn.Conv2d(2, 3, 3)
            self.lif1 = snn.Leaky(0.9, init_hidden=True, learn_beta=True)
            self.fc1, self.fc2 = nn.Linear(36, 5), nn.Linear(5, 5)
            self.lif2 = snn.Synaptic(0.5, 0.9, init_hidden=True, threshold=0.2)

        def forward(self, x):
            x = self.lif1(nn.functional.relu(self.conv(x)))
            x = self.fc1(torch.flatten(x, 1))
            return self.lif2(torch.add(x, self.fc2(x)))

    torch.manual_seed(0)
    xs = RNG.normal(size=(10, 3, 2, 5, 6)).astype(np.float32)
    net, other = Net(), Net()
    here = jnp.asarray(np.moveaxis(xs, 2, -1))
    for how in ({}, {"state_dict": other.state_dict()}):
        found = answers(net, here, **how)
        module = other if how else net
        with torch.no_grad():
            expected = np.stack([module(torch.tensor(x)).numpy() for x in xs])
        np.testing.assert_array_equal(found, expected)
        assert expected.any()
