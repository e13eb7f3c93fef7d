"""`events.report` on networks whose additions are counted by hand."""

import jax
import jax.numpy as jnp
import pytest

import spikejax as sj

NARROW = sj.surrogate.triangular(0.2)
NATIVE = sj.kernels.report().library is not None
native = pytest.mark.skipif(not NATIVE, reason="no native kernels")
# Without memory the membrane is the input: 2 of 6 fire, 3 of 6 are near threshold.
XS = jnp.array([[[2.0, 0.95, 0.0]], [[0.0, 1.1, 0.85]]])
SILENT = sj.init.constant(0.0)


def neuron(spike=NARROW):
    return sj.lif(sj.init.constant(0.0), spike=spike)  # beta is learned: dz is wanted


def report(net, backend="auto", xs=XS):
    params, state = net.init(jax.random.key(0), xs[0])
    with sj.kernels.use(backend):
        return sj.events.report(net, params, state, xs)


@native
def test_spikes_into_a_linear():
    spikes, product = report(sj.serial(neuron(), sj.linear(2))).layers
    assert spikes[:2] == ("0", "lif") and product[:2] == ("1", "linear")
    assert spikes.inputs == pytest.approx(4 / 6)
    assert spikes.outputs == product.inputs == pytest.approx(2 / 6)
    assert spikes.gradient == pytest.approx(3 / 6)
    assert (spikes.kernel, spikes.why) == ("native layer", "one call per direction")
    assert spikes.ratio is None and product.gradient is None
    assert (product.kernel, product.why) == ("event", "too small to measure")
    assert product.done == (2 * 2, 2 * 2, 3 * 2)
    assert product.dense == (6 * 2, 6 * 2, 6 * 2)
    assert product.ratio == pytest.approx(36 / 14)


@native
def test_feedback_in_a_layer():
    net = sj.serial(hidden=sj.recurrent(neuron(), sj.linear(3, init=SILENT)))
    spikes, back = report(net).layers
    assert (spikes.path, back.path) == ("hidden.neuron", "hidden.feedback")
    assert spikes.outputs == pytest.approx(2 / 6)
    assert back.inputs == pytest.approx(1 / 6)  # the last step's spike is not heard
    assert back.kernel == "native layer"
    assert back.done == (3, 3, 1 * 3)  # near threshold in the first step: one
    assert back.dense == (18, 18, 9)


@native
def test_feedback_that_is_dense():
    """Steps with many spikes, or many near threshold, count whole."""
    net = sj.recurrent(
        sj.lif(0.0, spike=sj.surrogate.boxcar(0.5)), sj.linear(4, init=SILENT)
    )
    xs = jnp.zeros((3, 8, 4)).at[1].set(1.2).at[2, 0, 0].set(1.2)
    params, state = net.init(jax.random.key(0), xs[0])
    (_, back) = sj.events.report(net, params, state, xs).layers
    assert back.inputs == pytest.approx(1 / 3)  # all of the second step's
    assert back.done == (32 * 4, 96 * 4, 32 * 4)


def test_without_kernels_everything_is_dense():
    net = sj.serial(neuron(), sj.linear(2), sj.li(0.9))
    found = report(net, "reference")
    spikes, product, readout = found.layers
    assert (spikes.kernel, spikes.why) == ("scan", "kernels are reference")
    assert spikes.gradient == pytest.approx(3 / 6)
    assert product.kernel == "dense" and product.done == product.dense
    assert readout.gradient is None and readout.cell == "li"
    assert found.ratio == 1.0


def test_the_networks_input_has_no_gradient():
    (product,) = report(sj.linear(2), "reference").layers
    assert product.path == "" and product.dense == (12, 12, 0)
    _, product = report(sj.serial(sj.lif(0.9), sj.linear(2)), "reference").layers
    assert product.dense == (12, 12, 0)  # nothing is learned before it


@native
@pytest.mark.parametrize(
    ("net", "kernel", "why"),
    [
        (sj.stepwise(neuron()), "scan", "step by step"),
        (sj.alif(0.0, 0.9, 1.0, spike=NARROW), "native layer", "a program of"),
        (neuron(sj.surrogate.atan()), "native layer", "one call"),
        (
            sj.recurrent(neuron(sj.surrogate.atan()), sj.linear(3, init=SILENT)),
            "native layer",
            "no support",
        ),
        (sj.recurrent(neuron(), sj.one_to_one(init=SILENT)), "scan", "is not `linear`"),
        (
            sj.recurrent(neuron(), sj.linear(3, init=SILENT, kernel="dense")),
            "scan",
            "asks for the dense product",
        ),
        (sj.checkpointed(neuron(), 1), "native layer", "one call"),
        (sj.delayed(neuron(), 1), "native layer", "one call"),
        (sj.residual(neuron()), "native layer", "one call"),
        (sj.truncated(neuron(), 1), "native layer", "one call"),
        (sj.tap(neuron()), "native layer", "one call"),
    ],
    ids=repr,
)
def test_every_combinator_is_looked_into(net, kernel, why):
    row = report(net).layers[0]
    assert row.outputs == pytest.approx(2 / 6)
    assert row.kernel == kernel and why in row.why
    has_support = "atan" not in repr(net)
    assert row.gradient == pytest.approx(3 / 6 if has_support else 1.0)


@native
def test_gradients_are_dense_behind_what_is_not_packed():
    nets = {
        "scanned": sj.serial(sj.stepwise(neuron()), sj.linear(2)),
        "residual": sj.serial(sj.residual(neuron()), sj.linear(2)),
    }
    for net in nets.values():
        assert report(net).layers[-1].done.inputs == 12
    packed = {
        "0.0.1": sj.serial(sj.parallel(sj.serial(neuron(), sj.linear(2)))),
        "1": sj.serial(sj.serial(neuron()), sj.linear(2)),
        "1.0": sj.serial(neuron(), sj.serial(sj.linear(2))),
        "2": sj.serial(neuron(), sj.evaluation(sj.dropout(0.5)), sj.linear(2)),
    }
    for path, net in packed.items():
        row = report(net).layers[-1]
        assert row.path == path and row.done == (4, 4, 6)


@native
def test_density_decides_as_the_product_does(monkeypatch):
    from spikejax.kernels.matmul import auto

    monkeypatch.setattr(auto, "SMALL", 0)
    _, product = report(sj.serial(neuron(), sj.linear(2))).layers
    assert product.kernel == "event" and "so few columns" in product.why
    monkeypatch.setattr(auto, "NARROW", 0)
    _, product = report(sj.serial(neuron(), sj.linear(2))).layers
    assert product.kernel == "y, dW: dense; dz: event"
    assert product.done == (*product.dense[:2], 3 * 2)
    assert "33.3% is above 30%" in product.why
    assert "in the layer before it" in product.why
    net = sj.serial(neuron(), sj.linear(2, kernel="event"))
    assert report(net).layers[1].kernel == "event"


@native
def test_decisions_are_those_of_the_trace():
    """What is said to run is what is traced, in values and gradients."""
    net = sj.serial(sj.linear(40), neuron(), sj.linear(40), sj.li(0.9))
    xs = jax.random.normal(jax.random.key(1), (5, 2, 30))
    params, state = net.init(jax.random.key(0), xs[0])
    rows = sj.events.report(net, params, state, xs).layers
    text = str(jax.make_jaxpr(net.unroll)(params, state, xs))
    assert [r.kernel.split()[0] for r in rows[:2]] == ["dense", "native"]
    assert "spikejax_lif_layer" in text and "spikejax_event_matmul" not in text
    assert rows[2].done.forward < rows[2].dense.forward
    assert "spikejax_spike_matmul" in text


def test_table():
    found = report(sj.serial(first=neuron(), second=sj.linear(2)), "reference")
    lines = str(found).splitlines()
    assert len(lines) == 4 and repr(found) == str(found)
    assert lines[0].split()[0] == "layer" and lines[1].startswith("first lif ")
    assert "33.3%" in lines[1] and "50.0%" in lines[1]
    assert lines[2].startswith("second linear") and "1.0x" in lines[2]
    assert lines[3].split() == ["all", "36", "36", "1.0x"]


@native
def test_what_no_support_costs():
    """Of 6 membranes one is nearer than a tenth to its threshold."""
    spikes, product = report(
        sj.serial(neuron(sj.surrogate.atan()), sj.linear(2))
    ).layers
    assert spikes.gradient == 1.0
    assert "no support, so dz is dense: `windowed(..., 0.1)` would leave 16.7%" in (
        spikes.why
    )
    assert "a gradient is wanted everywhere" in product.why
    assert product.done.inputs == product.dense.inputs


@native
def test_what_is_sampled_is_counted():
    spike = sj.surrogate.sampled(sj.surrogate.atan(), keep=0.3)
    net = sj.serial(neuron(spike), sj.linear(2))
    xs = jnp.broadcast_to(XS, (2, 50, 3))
    params, state = net.init(jax.random.key(0), xs[0])
    spikes, product = sj.events.report(net, params, state, xs).layers
    assert 0 < spikes.gradient < 0.3
    assert "no support" not in spikes.why
    assert product.done.inputs == round(spikes.gradient * 300) * 2
