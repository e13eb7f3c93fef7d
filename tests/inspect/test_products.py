"""Multiply-adds of synapses beside `linear`, counted by hand."""

import jax
import jax.numpy as jnp
import pytest

import spikejax as sj

NATIVE = sj.kernels.report().library is not None
native = pytest.mark.skipif(not NATIVE, reason="no native kernels")
KEY = jax.random.key(0)
# Without memory the membrane is the input: 2 of 6 fire, 3 of 6 are near threshold.
XS = jnp.array([[[2.0, 0.95, 0.0]], [[0.0, 1.1, 0.85]]])
NEURON = sj.lif(sj.init.constant(0.0), spike=sj.surrogate.triangular(0.2))
LINES = jnp.ones((2, 3, 7, 2))  # two steps, three samples, seven places of two channels
CONV = sj.conv(4, (3,), stride=2)
WINDOWS = 2 * 3 * 3 * 4 * (3 * 2)  # three places for four channels out


def report(net, xs=XS, backend="auto"):
    params, state = net.init(KEY, xs[0])
    with sj.kernels.use(backend):
        return sj.events.report(net, params, state, xs)


@pytest.mark.parametrize(
    "wrap",
    [
        lambda net: net,
        sj.tap,
        sj.precision,
        lambda net: sj.truncated(net, 1),
        lambda net: sj.checkpointed(net, 1),
        lambda net: sj.serial(sj.parallel(net)),
    ],
    ids=["plain", "tap", "precision", "truncated", "checkpointed", "parallel"],
)
def test_a_convolution_is_part_of_the_sums(wrap):
    net = sj.serial(sj.stateless(jnp.abs), CONV, NEURON, sj.flatten(), sj.linear(2))
    found = report(wrap(net), LINES, "reference")
    (conv,) = (row for row in found.layers if row.cell == "conv")
    assert conv.path.split(".")[-1] == "1" and conv.kernel == "dense"
    assert conv.done == conv.dense == (WINDOWS, WINDOWS, 0)
    (linear,) = (row for row in found.layers if row.cell == "linear")
    assert linear.dense == (2 * 3 * 12 * 2,) * 3
    total = sum(sum(row.dense) for row in found.layers)
    assert total == 2 * WINDOWS + 3 * 144 and f"{total:.3g}" in str(found)


@native
def test_a_dense_convolution_weighs_on_the_ratio():
    net = sj.serial(CONV, NEURON, sj.flatten(), sj.linear(50, kernel="event"))
    conv, _, _, linear = report(net, LINES).layers
    ratio = report(net, LINES).ratio
    done = sum(conv.done) + sum(linear.done)
    assert ratio == pytest.approx((sum(conv.dense) + sum(linear.dense)) / done)
    assert ratio is not None and linear.ratio is not None
    assert ratio < linear.ratio


def test_of_groups_and_images():
    """A window of 2 by 3 over one of two groups of channels; dz, as it is learned."""
    net = sj.serial(NEURON, sj.conv(6, (2, 3), groups=2, padding="same"))
    xs = jnp.ones((2, 4, 5, 4))
    _, conv = report(net, xs, "reference").layers
    assert conv.dense == conv.done == ((2 * 4 * 5 * 6) * (2 * 3 * 2),) * 3


def test_of_other_products():
    """Each behind a neuron that learns; six entries of three neurons."""
    counted = {
        sj.one_to_one(): ("one_to_one", 6),
        sj.delayed_linear(5, 2): ("delayed_linear", 6 * 5 * 3),
        sj.delayed_linear(5, 2, axonal=True): ("delayed_linear", 6 * 5),
        sj.weight_norm(sj.linear(5)): ("weight_norm", 6 * 5),
        sj.sparse(5, fan_out=2): ("sparse", 6 * 5),
    }
    for cell, (name, count) in counted.items():
        _, row = report(sj.serial(NEURON, cell), backend="reference").layers
        assert (row.path, row.cell, row.kernel) == ("1", name, "dense")
        assert row.done == row.dense == (count,) * 3


@native
def test_of_sparse_on_events():
    """Spikes times the connections of the neuron that fired."""
    pattern = jnp.array([[1, 1, 1, 0], [1, 0, 0, 0], [0, 0, 0, 0]])
    net = sj.serial(NEURON, sj.sparse(4, pattern=pattern, kernel="event"))
    _, row = report(net).layers
    assert row.dense == (24, 24, 24) and row.kernel == "event"
    assert row.done == (
        3 + 1,
        3 + 1,
        1 + 1 + 0,
    )  # near threshold: two of one, one of none
    net = sj.serial(sj.stepwise(NEURON), sj.sparse(4, fan_out=2, kernel="event"))
    _, row = report(net).layers
    assert row.done == (2 * 2, 2 * 2, 6 * 2)  # a gradient everywhere


def test_of_gates():
    """Eight gates of two features: of the input, and of the membrane behind it."""
    rows = report(sj.serial(NEURON, sj.slstm(2)), backend="reference").layers
    given, back = rows[1:]
    assert (given.path, back.path) == ("1.input", "1.feedback")
    assert given.cell == back.cell == "linear"
    assert given.dense == (6 * 8,) * 3 and back.dense == (4 * 8,) * 3
    assert back.inputs == pytest.approx(0.5)  # at the first step it is at rest
