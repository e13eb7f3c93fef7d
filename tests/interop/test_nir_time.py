"""How long a time step of a NIR graph is, and whether its neurons can fire.

An integrate-and-fire neuron has no time constant, so its step is v + r I whatever the
step's length: what sinabs, snnTorch (pull request 452) and, with dt = 1, norse compute
from the same graphs. A constant input of 1/16 then crosses a threshold of 1 at step 17.
"""

import warnings

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

nir = pytest.importorskip("nir", reason="an extra: pip install 'spikejax[interop]'")

KEY = jax.random.key(0)
ONE = np.ones(1)


def graph_of(*nodes, size=1, metadata=None):
    names = ["input", *(f"node{i}" for i in range(len(nodes))), "output"]
    parts = [nir.Input([size]), *nodes, nir.Output([size])]
    edges = list(zip(names, names[1:], strict=False))
    nodes = dict(zip(names, parts, strict=True))
    return nir.NIRGraph(nodes, edges, metadata=metadata or {}, type_check=False)


def run(graph, xs, **how):
    cell, params = sj.interop.from_nir(graph, **how)
    xs = jnp.asarray(xs, jnp.float32)
    return np.asarray(cell.unroll(params, cell.init(KEY, xs[0])[1], xs)[1])


# --- without a time constant ----------------------------------------------------------


@pytest.mark.parametrize("how", [{}, {"dt": 1.0}, {"dt": 1e-4}], ids=str)
@pytest.mark.parametrize("metadata", [{}, {"dt": 1e-3}], ids=str)
@pytest.mark.parametrize("r", [1.0, 0.5])
def test_a_membrane_without_a_leak_hears_r_times_its_input_a_step(r, metadata, how):
    xs = np.full((80, 1), 1 / 16)
    fires = nir.IF(r=r * ONE, v_threshold=ONE)
    zs = run(graph_of(fires, metadata=metadata), xs, **how)[:, 0]
    assert zs.argmax() == 16 / r  # counted from zero
    us = run(graph_of(nir.I(r=r * ONE), metadata=metadata), xs, **how)[:, 0]
    np.testing.assert_allclose(us, r * np.arange(1, 81) / 16, rtol=1e-6)


@pytest.mark.parametrize("dt", [1e-4, 1e-3, 1.0])
@pytest.mark.parametrize(
    "cell", [sj.if_(), sj.if_(reset=sj.reset.zero), sj.lif(1.0), sj.li(1.0)], ids=repr
)
def test_a_membrane_without_a_leak_is_written_with_r_of_one(cell, dt):
    node = sj.interop.to_nir(cell, {}, (3,), dt=dt).nodes
    (name,) = set(node) - {"input", "output"}
    np.testing.assert_array_equal(node[name].r, np.ones(3))


def test_the_demonstration_network_counts_what_its_equations_count():
    """Convolutions, IF and sums of 2 x 2: the network of sinabs' and NIR's examples."""
    rng = np.random.default_rng(0)
    w = rng.uniform(-0.4, 0.5, (4, 2, 3, 3)).astype(np.float32)
    v = rng.uniform(-0.2, 0.2, (3, 36)).astype(np.float32)
    fires = {"r": np.ones((4, 6, 6)), "v_threshold": np.ones((4, 6, 6))}
    parts = {
        "input": nir.Input([2, 6, 6]),
        "conv": nir.Conv2d((6, 6), w, 1, 1, 1, 1, np.zeros(4)),
        "if": nir.IF(**fires),
        "pool": nir.SumPool2d(np.array([2, 2]), np.array([2, 2]), np.array([0, 0])),
        "flat": nir.Flatten({"input": np.array([4, 3, 3])}, 0, -1),
        "fc": nir.Affine(v, np.zeros(3)),
        "out": nir.IF(r=np.ones(3), v_threshold=np.ones(3)),
        "output": nir.Output([3]),
    }
    names = list(parts)
    edges = list(zip(names, names[1:], strict=False))
    graph = nir.NIRGraph(parts, edges, type_check=False)
    xs = (rng.random((10, 2, 6, 6)) < 0.3).astype(np.float32)
    u, z, u2, z2, expected = 0.0, 0.0, 0.0, 0.0, []
    for x in xs:
        wide = np.pad(x, ((0, 0), (1, 1), (1, 1)))
        windows = np.lib.stride_tricks.sliding_window_view(wide, (3, 3), (1, 2))
        u = u * (1 - z) + np.einsum("chwij,ocij->ohw", windows, w)
        z = 1.0 * (u > 1)
        pooled = z.reshape(4, 3, 2, 3, 2).sum((2, 4)).ravel()
        u2 = u2 * (1 - z2) + v @ pooled
        z2 = 1.0 * (u2 > 1)
        expected.append(z2)
    np.testing.assert_array_equal(run(graph, np.moveaxis(xs, 1, -1)), expected)
    assert 5 < np.sum(expected) < 29


# --- with time constants --------------------------------------------------------------

LEAK = {"r": ONE, "v_leak": 0 * ONE}
SYNAPSE = {"tau_mem": ONE, "tau_syn": ONE, "w_in": ONE}
HOLDS = {
    "LI": nir.LI(tau=ONE, **LEAK),
    "LIF": nir.LIF(tau=ONE, v_threshold=0.01 * ONE, **LEAK),
    "CubaLI": nir.CubaLI(**SYNAPSE, **LEAK),
    "CubaLIF": nir.CubaLIF(v_threshold=0.01 * ONE, **SYNAPSE, **LEAK),
    "Delay": nir.Delay(ONE),
    "nested": graph_of(nir.LI(tau=ONE, **LEAK)),
}


@pytest.mark.parametrize("kind", HOLDS)
def test_time_constants_ask_for_the_length_of_a_step(kind):
    graph = graph_of(nir.Scale(ONE), HOLDS[kind])
    with pytest.raises(ValueError) as caught:
        sj.interop.from_nir(graph)
    name = "node1.node0" if kind == "nested" else "node1"
    assert f"`from_nir` expected `dt` given, as `{name}` has" in str(caught.value)
    assert "\n" not in str(caught.value)
    xs = np.random.default_rng(0).random((20, 1))
    expected = run(graph, xs, dt=0.25)
    said = graph_of(nir.Scale(ONE), HOLDS[kind], metadata={"dt": 0.25})
    np.testing.assert_array_equal(run(said, xs), expected)
    assert expected.any()


def test_no_time_constant_asks_for_nothing():
    fires = nir.IF(r=ONE, v_threshold=ONE)
    sj.interop.from_nir(graph_of(nir.Scale(ONE), nir.Delay(0 * ONE), fires))


def test_the_step_is_taken_from_the_metadata_of_nodes_and_nested_graphs():
    def graph(*steps):
        said = [{"dt": dt} if dt else {} for dt in steps]
        return graph_of(*(nir.LI(tau=ONE, metadata=m, **LEAK) for m in said))

    xs = np.random.default_rng(0).random((20, 1))
    expected = run(graph(None, None), xs, dt=0.25)
    np.testing.assert_array_equal(run(graph(None, 0.25), xs), expected)
    nested = graph_of(nir.LI(tau=ONE, **LEAK), metadata={"dt": 0.25})
    found = run(graph_of(nested, nir.LI(tau=ONE, **LEAK)), xs)
    np.testing.assert_array_equal(found, expected)
    with pytest.raises(ValueError, match="`dt` given, as .*metadata say 0.25 and 0.5"):
        sj.interop.from_nir(graph(0.25, 0.5))
    np.testing.assert_array_equal(run(graph(0.25, 0.5), xs, dt=0.25), expected)


@pytest.mark.parametrize("value", ["a day", [1.0, 2.0], -1.0, np.nan, 1j], ids=str)
def test_a_step_that_is_no_length_is_refused_in_one_line(value):
    graph = graph_of(HOLDS["LI"], metadata={"dt": value})
    with pytest.raises(ValueError, match=r"`metadata\['dt'\]` to be a number > 0"):
        sj.interop.from_nir(graph)
    with pytest.raises(ValueError, match="`dt` > 0, got"):
        sj.interop.from_nir(graph, dt=-1.0)


# --- a graph that cannot fire ---------------------------------------------------------


def lif(threshold=1.0, r=1.0, tau=1e-2, rest=0.0):
    return nir.LIF(
        tau=tau * ONE,
        r=r * ONE,
        v_leak=rest * ONE,
        v_threshold=threshold * ONE,
        v_reset=rest * ONE,
    )


SILENT = {
    "an IF that hears nearly nothing": (graph_of(nir.IF(1e-4 * ONE, ONE)), "node0"),
    "a threshold out of reach": (graph_of(lif(1e9)), "node0"),
    "weights of zero": (graph_of(nir.Linear(0 * np.eye(1)), lif()), "node1"),
    "spikes that bring less than the threshold": (
        graph_of(lif(), nir.Linear(0.9 * np.eye(1)), lif()),
        "node2",
    ),
    "a synapse that lets nothing through": (
        graph_of(nir.CubaLIF(1e-2 * ONE, 1e-2 * ONE, ONE, 0 * ONE, ONE,
                             w_in=1e-6 * ONE)),
        "node0",
    ),
    "a function": (graph_of(nir.Threshold(1e6 * ONE)), "node0"),
    "inside": (graph_of(graph_of(lif(1e9))), "node0.node0"),
}  # fmt: skip


@pytest.mark.parametrize("case", SILENT)
def test_a_graph_that_cannot_fire_is_warned_of(case):
    graph, name = SILENT[case]
    with pytest.warns(UserWarning, match=f"`{name}` did not fire") as caught:
        sj.interop.from_nir(graph, dt=1e-4)
    assert len(caught) == 1 and "\n" not in str(caught[0].message)


FIRES = {
    "IF": graph_of(nir.IF(ONE, ONE)),
    "LIF": graph_of(lif()),
    "in millivolts": graph_of(lif(-50.0, rest=-65.0)),
    "slow": graph_of(lif(tau=5e-2), nir.Linear(50 * np.eye(1)), lif(tau=5e-2)),
    "of inhibition": graph_of(nir.Linear(-np.eye(1)), lif()),
    "behind a delay": graph_of(nir.Delay(3e-2 * ONE), nir.Delay(3e-2 * ONE), lif(0.1)),
    "no spikes at all": graph_of(HOLDS["LI"], nir.Linear(0 * np.eye(1))),
}


@pytest.mark.parametrize("case", FIRES)
def test_a_graph_that_fires_is_not(case):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sj.interop.from_nir(FIRES[case], dt=1e-4)


def test_reading_inside_jit():
    weights = nir.Linear(3 * np.eye(1))
    for node in (weights, nir.Scale(ONE)):

        def read(node=node):
            return sj.interop.from_nir(graph_of(node, lif()), dt=1e-4)[1]

        jax.tree.map(np.testing.assert_array_equal, jax.jit(read)(), read())
    with pytest.warns(UserWarning, match="`node0` did not fire"):
        jax.jit(lambda: sj.interop.from_nir(graph_of(lif(1e9)), dt=1e-4)[1])()
