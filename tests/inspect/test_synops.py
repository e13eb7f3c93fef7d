"""Operations and energy of a run, against neurobench and counts by hand."""

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax import inspect

GOLDEN = np.load(Path(__file__).parent / "neurobench.npz")
LATE = sj.reset.delayed(sj.reset.subtract)
SILENT = sj.init.constant(0.0)
# Of two samples and three steps: one spike, then two, then a number.
XS = jnp.zeros((3, 2, 2)).at[0, 0, 0].set(1).at[1, :, 1].set(1).at[2, 1, 0].set(0.5)


def leaky():
    return sj.lif(0.75, reset=LATE)


def shared(name):
    """The model that `record_neurobench.py` made, and what it was fed."""
    xs = jnp.asarray(np.moveaxis(GOLDEN[f"{name}_xs"], 0, 1))
    w = [GOLDEN[f"{name}_w{i}"] for i in range(2)]
    if name == "flat":
        net = sj.serial(
            sj.linear(10, init=w[0].T), leaky(), sj.linear(4, init=w[1].T), leaky()
        )
    else:
        xs = jnp.moveaxis(xs, 2, -1)  # channels last
        kernel = w[0].transpose(2, 3, 1, 0)
        places = w[1].reshape(4, 3, 3, 5).transpose(2, 3, 1, 0).reshape(45, 4)
        how = {"stride": (2, 1), "padding": (1, 0)}
        net = sj.serial(
            sj.conv(3, (3, 2), init=kernel, **how), leaky(), sj.flatten(),
            sj.linear(4, init=places), leaky(),
        )  # fmt: skip
    return net, xs


def counted(net, xs, **options):
    params, state = net.init(jax.random.key(0), xs[0])
    return sj.metrics.synops(net, params, state, xs, **options)


@pytest.mark.parametrize("name", ["flat", "image"])
def test_as_neurobench_counts(name):
    found = counted(*shared(name))
    for field in ("acs", "macs", "dense", "activation_sparsity"):
        golden = float(GOLDEN[f"{name}_{field}"])
        assert getattr(found, field) == pytest.approx(golden, rel=1e-6), field
    golden = float(GOLDEN[f"{name}_connection_sparsity"])  # rounded there
    assert round(found.connection_sparsity, 4) == golden
    # Of the parameters alone, before they have run; ours has one sample's state too.
    assert found.parameters <= int(GOLDEN[f"{name}_footprint_before"])
    assert found.acs and found.macs and found.connection_sparsity


def test_updates_are_steps_that_moved():
    """In neurobench all count in the first step, though here nothing has come in."""
    net, xs = shared("flat")
    found = counted(net, xs)
    assert found.updates == pytest.approx(float(GOLDEN["flat_updates"]) - 10 - 4)
    params, state = net.init(jax.random.key(0), xs[0])
    seen = sj.tap(net).unroll(params, state, xs)[1].inside
    mems = [np.asarray(seen[i].inside.u) for i in (1, 3)]
    moved = sum((np.diff(u, axis=0, prepend=0) != 0).sum() for u in mems)
    assert found.updates == moved / xs.shape[1]


def test_the_footprint_is_of_one_sample():
    """That of neurobench grows once the model has run on a batch."""
    net, xs = shared("flat")
    assert counted(net, xs).footprint == counted(net, xs[:, :1]).footprint
    assert GOLDEN["flat_footprint_after"] > GOLDEN["flat_footprint_before"]
    assert counted(net, xs).parameters == 4 * (12 * 10 + 10 + 10 * 4 + 4)


ONES, NUMBERS = 3, 1
W = jnp.array([[1.0, 0.0, 2.0], [0.0, 0.0, 1.0]])  # the second input has one of three


@pytest.mark.parametrize(
    ("cell", "acs", "macs", "dense", "zeros"),
    [
        (sj.linear(3, init=W), 2 + 1 + 1, 2, 36, 3 / 6),
        (sj.one_to_one(), ONES, NUMBERS, 12, 0),
        (sj.sparse(3, density=1 / 3), ONES, NUMBERS, 36, 2 / 3),
        (sj.delayed_linear(3, 1.0, init=W), 4, 2, 36, 3 / 6),
        (sj.delayed_linear(3, 0.5, max_delay=1, init=W), 8, 4, 72, 3 / 6),
        (sj.weight_norm(sj.linear(3, init=W + 1)), 9, 3, 36, 0),
        (sj.precision(sj.linear(3, init=W), "bfloat16"), 4, 2, 36, 3 / 6),
        (sj.parallel(sj.linear(3, init=W), sj.linear(3, init=W)), 8, 4, 72, 3 / 6),
        (sj.checkpointed(sj.linear(3, init=W), 2), 4, 2, 36, 3 / 6),
        (sj.delayed(sj.stepwise(sj.linear(3, init=W)), 2), 4, 2, 36, 3 / 6),
        (sj.residual(sj.linear(2, init=W[:, 1:])), 3, 1, 24, 2 / 4),
    ],
    ids=repr,
)
def test_every_synapse_by_hand(cell, acs, macs, dense, zeros):
    found = counted(cell, XS)
    assert (2 * found.acs, 2 * found.macs, 2 * found.dense) == (acs, macs, dense)
    assert found.connection_sparsity == pytest.approx(zeros)


def test_feedback_hears_the_step_before():
    """All three fire in the second of three steps, and the feedback in the third."""
    back = sj.linear(3, init=SILENT)
    net = sj.precision(sj.recurrent(sj.lif(0.0), back), "bfloat16")
    xs = jnp.zeros((3, 1, 3)).at[1].set(2.0)
    heard = sj.linear(3, init=sj.init.constant(1e-3))
    for cell, acs in ((net, 0), (sj.recurrent(sj.lif(0.0), heard), 9)):
        neuron, feedback = counted(cell, xs).layers
        assert (neuron.path, feedback.path) == ("neuron", "feedback")
        assert (neuron.active, neuron.updates) == (1 / 3, 3 + 3)  # up, and down
        assert (feedback.acs, feedback.dense) == (acs, 27)
    assert counted(net, xs).connection_sparsity == 1.0


def test_an_lstm_counts_its_maps():
    net = sj.slstm(2)
    rows = counted(net, XS).layers
    assert [row.path for row in rows] == ["", "input", "feedback"]
    assert 2 * rows[1].acs == 8 * ONES and 2 * rows[1].macs == 8 * NUMBERS
    assert rows[2].macs and rows[2].dense == 3 * 2 * 8


def test_what_is_not_counted_says_so():
    class Squared(sj.Spec):
        def init(self, key, x):
            return {"w": jnp.ones(x.shape[-1])}, ()

        def step(self, params, state, x):
            return state, params["w"] * x**2

    net = sj.serial(sj.batch_norm(), sj.dropout(0.5), Squared().cell(), sj.li(0.9))
    rows = counted(net, XS).layers
    assert [(row.path, row.note) for row in rows] == [
        ("2", "operations not counted"), ("3", ""),
    ]  # fmt: skip
    assert "operations not counted" in str(counted(net, XS))
    assert np.isnan(counted(net, XS).activation_sparsity)  # membranes are no spikes


def test_joules_by_hand():
    """Two accumulates and a multiplication a sample, of six words of weights."""
    net = sj.serial(sj.linear(3, init=W, bias=False), sj.lif(0.0))
    found = counted(net, XS)
    arithmetic, memory = found.energy
    updates = found.updates
    plain = 2 * 0.9e-12 + (1 + updates) * 4.6e-12
    assert arithmetic.joules == pytest.approx(plain)
    assert arithmetic.dense == pytest.approx((18 + 9) * 4.6e-12)
    moved = 3 * 3 + 2 * updates  # words, of the smallest memory there is
    assert memory.joules == pytest.approx(plain + moved * 5e-12)
    text = str(found)
    assert all(e.model.name in text and e.model.source in text for e in found.energy)


def test_a_model_of_ones_own():
    own = inspect.EnergyModel("chip", "its data sheet", 1.0, 2.0, ((1e9, 0.25),))
    (found,) = counted(sj.linear(3, init=W), XS, models=[own]).energy
    assert found.joules == pytest.approx(2 + 1 * 2 + 3 * 3 * 0.25)
    with pytest.raises(TypeError, match=r"`metrics.synops` expected `models` to be"):
        counted(sj.linear(3, init=W), XS, models=["45 nm"])


def test_memory_grows_dearer_with_size():
    costs = [inspect.MEMORY.access(size) for size in (1, 2**13, 2**13 + 1, 2**25)]
    assert costs == [5e-12, 5e-12, 10e-12, 650e-12]
    assert inspect.ARITHMETIC.access(2**25) == 0
