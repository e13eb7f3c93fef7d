"""Networks that were trained with dropout and norms, as NIR graphs.

In use, dropout is the identity, and a batch norm is y = s x + d per channel: a product
before it with other weights and bias (Jacob et al., doi:10.1109/CVPR.2018.00286).
"""

import warnings

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from tests.interop.test_snntorch import Parameter, Tensor, fake

nir = pytest.importorskip("nir", reason="an extra: pip install 'spikejax[interop]'")

KEY = jax.random.key(0)
FLAT, LINE, SPACE = (6,), (8, 2), (6, 4, 2)
zero = sj.reset.zero


def bn():
    return sj.batch_norm(alpha=0.7, threshold=1.3)


def trained(net, shape, seed=0):
    """Params and state with numbers in place of ones and zeros, and some input."""
    rng = np.random.default_rng(seed)
    xs = jnp.asarray(rng.normal(0.3, 1.5, (12, 3, *shape)), jnp.float32)
    params, fresh = net.init(KEY, xs[0])
    params = jax.tree.map(
        lambda a: a + jnp.asarray(rng.uniform(-0.4, 0.4, a.shape), a.dtype), params
    )
    state = sj.keep_statistics(net.unroll(params, fresh, xs)[0], fresh)
    return params, state, xs


def answers(graph, xs):
    with warnings.catch_warnings():  # random weights may leave a neuron silent
        warnings.simplefilter("ignore")
        cell, params = sj.interop.from_nir(graph, dt=1e-4)
    _, state = cell.init(KEY, xs[0])
    return cell.unroll(params, state, xs)[1]


NETS = {
    "linear": (sj.serial(sj.linear(5), bn(), sj.li(0.9)), FLAT, {"linear", "li"}),
    "no bias": (sj.serial(sj.linear(5, bias=False), bn()), FLAT, {"linear"}),
    "conv": (sj.serial(sj.conv(3, (3, 3)), bn(), sj.li(0.9)), SPACE, {"conv", "li"}),
    "conv of rank one": (sj.serial(sj.conv(3, (3,)), bn()), LINE, {"conv"}),
    "nested": (
        sj.serial(a=sj.serial(w=sj.linear(5)), b=sj.serial(n=bn(), v=sj.li(0.9))),
        FLAT,
        {"a.w", "b.v"},
    ),
    "twice": (sj.serial(sj.linear(4), bn(), bn(), sj.linear(3), bn()), FLAT, None),
    "first": (sj.serial(bn(), sj.li(0.9)), FLAT, {"batchnorm", "li"}),
    "first in space": (sj.serial(bn(), sj.li(0.9)), SPACE, {"batchnorm", "li"}),
    "first on a line": (sj.serial(bn(), sj.li(0.9)), LINE, {"batchnorm", "li"}),
    "after a pool": (
        sj.serial(sj.conv(3, (3, 3)), sj.avg_pool((2, 2)), bn()), SPACE, None
    ),
    "flattened": (sj.serial(sj.flatten(), bn(), sj.linear(3)), SPACE, None),
    "residual": (sj.serial(sj.linear(6), sj.residual(bn()), sj.li(0.9)), FLAT, None),
    "residual of more": (
        sj.serial(sj.linear(6), sj.residual(sj.serial(sj.linear(6), bn())), bn()),
        FLAT,
        None,
    ),
    "parallel": (
        sj.serial(sj.linear(6), sj.parallel(a=bn(), b=sj.li(0.9))), FLAT, None
    ),
    "a loop": (
        sj.recurrent(sj.li(0.5), sj.serial(sj.linear(6, bias=False), bn())), FLAT, None
    ),
    "after a loop": (
        sj.serial(sj.recurrent(sj.li(0.5), sj.linear(6)), bn(), sj.li(0.9)), FLAT, None
    ),
    "delayed": (sj.serial(sj.delayed_linear(4, 2, bias=False), bn()), FLAT, None),
    "late": (sj.delayed(sj.serial(sj.linear(4), bn()), 2), FLAT, None),
    "checkpointed": (sj.checkpointed(sj.serial(sj.linear(4), bn()), 3), FLAT, None),
    "one to one": (sj.serial(sj.one_to_one(), bn()), FLAT, None),
    "one step of bntt": (sj.serial(sj.linear(4), sj.bntt(1)), FLAT, None),
    "weight norm": (sj.serial(sj.weight_norm(sj.linear(4)), bn()), FLAT, None),
    "dropout": (
        sj.serial(sj.dropout(0.3), sj.linear(4), sj.dropout(0.5), sj.li(0.9)),
        FLAT,
        {"linear", "li"},
    ),
    "dropout of nothing": (sj.serial(sj.linear(4), sj.dropout(0.0)), FLAT, {"linear"}),
    "dropout alone": (sj.serial(sj.dropout(0.2)), FLAT, set()),
}  # fmt: skip


@pytest.mark.parametrize("name", NETS)
def test_what_was_trained_is_written_as_it_is_used(name):
    net, shape, nodes = NETS[name]
    params, state, xs = trained(net, shape)
    used = sj.evaluation(net)
    graph = sj.interop.to_nir(used, params, shape, state=state)
    if nodes is not None:
        found = {n for n in graph.nodes if not n.startswith(("input", "output"))}
        assert found == nodes
    expected = used.unroll(params, state, xs)[1]
    if name == "dropout alone":
        np.testing.assert_array_equal(expected, xs)
        assert graph.edges == [("input", "output")]
        return
    found = answers(graph, xs)
    found, expected = ([*jax.tree.leaves(ys)] for ys in (found, expected))
    for a, b in zip(found, expected, strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("affine", [True, False])
def test_a_batch_norm_that_was_read_from_torch_is_written_too(affine):
    rng = np.random.default_rng(0)

    def tensor(kind, *shape):
        return kind(rng.uniform(0.5, 2.0, shape).astype(np.float32))

    norm = fake(
        "BatchNorm1d",
        running_mean=tensor(Tensor, 5),
        running_var=tensor(Tensor, 5),
        eps=1e-5,
        training=False,
        weight=tensor(Parameter, 5) if affine else None,
        bias=tensor(Parameter, 5) if affine else None,
    )
    linear = fake("Linear", weight=tensor(Parameter, 5, 6), in_features=6)
    net = fake("Sequential", {"0": linear, "1": norm, "2": fake("Identity")})
    cell, params = sj.interop.from_snntorch(net)
    xs = jnp.asarray(rng.normal(size=(4, 3, 6)), jnp.float32)
    expected = cell.unroll(params, cell.init(KEY, xs[0])[1], xs)[1]
    graph = sj.interop.to_nir(cell, params)
    assert set(graph.nodes) == {"input", "0", "output"}
    np.testing.assert_allclose(answers(graph, xs), expected, rtol=1e-4, atol=1e-4)


def test_spikes_of_a_whole_network_are_the_same():
    net = sj.serial(
        sj.conv(4, (3, 3), padding=1), bn(), sj.lif(0.9, reset=zero), sj.dropout(0.2),
        sj.avg_pool((2, 2)), sj.flatten(),
        sj.linear(5, bias=False), bn(), sj.lif(0.8, threshold=0.1, reset=zero),
    )  # fmt: skip
    params, state, xs = trained(net, SPACE)
    used = sj.evaluation(net)
    expected = used.unroll(params, state, xs)[1]
    found = answers(sj.interop.to_nir(used, params, SPACE, state=state), xs)
    assert np.mean(found != expected) < 0.01 and 0.05 < expected.mean() < 0.95


def test_statistics_that_nobody_gave_are_said_to_be_missing():
    net = sj.serial(sj.linear(5), bn(), sj.linear(5), bn())
    params, _, xs = trained(net, FLAT)
    used = sj.evaluation(net)
    names = "`state`.*`batchnorm`, `batchnorm`"
    with pytest.warns(UserWarning, match=names) as caught:
        graph = sj.interop.to_nir(used, params, FLAT)
    assert len(caught) == 1 and "\n" not in str(caught[0].message)
    assert caught[0].filename == __file__
    fresh = net.init(KEY, xs[0])[1]
    expected = used.unroll(params, fresh, xs)[1]
    np.testing.assert_allclose(answers(graph, xs), expected, rtol=1e-4, atol=1e-4)


REFUSED = {
    "cannot write `dropout`: it is in training; give `evaluation(net)`": sj.serial(
        sj.linear(3), sj.dropout(0.3)
    ),
    "cannot write `batchnorm`: it is in training; give `evaluation(net)`": sj.serial(
        sj.linear(3), bn()
    ),
    "cannot write `bntt`: its statistics differ from step to step": sj.evaluation(
        sj.serial(sj.linear(3), sj.bntt(4))
    ),
}


@pytest.mark.parametrize("message", REFUSED)
def test_refuses_in_one_line(message):
    net = REFUSED[message]
    params, state, _ = trained(net, FLAT)
    if "bntt" in message:
        mean = jnp.arange(12.0).reshape(4, 3)
        statistics = state[1].statistics._replace(mean=mean)
        state = (state[0], state[1]._replace(statistics=statistics))
    with pytest.raises(ValueError) as caught:
        sj.interop.to_nir(net, params, FLAT, state=state)
    assert message in str(caught.value) and "\n" not in str(caught.value)


def test_a_state_of_another_network_is_refused():
    net = sj.evaluation(sj.serial(sj.linear(3), bn()))
    params, state, _ = trained(net, FLAT)
    with pytest.raises(ValueError, match="`state` to be a tuple of 2"):
        sj.interop.to_nir(net, params, FLAT, state=state[:1])
    with pytest.raises(ValueError, match="cannot write `batchnorm`: .*`state`"):
        sj.interop.to_nir(net, params, FLAT, state=((), ()))
