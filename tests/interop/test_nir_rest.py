"""Where the membranes of a NIR graph start: where they rest, as other readers do.

norse starts at `v_leak`, SpikingJelly at `v_reset`; a membrane without a leak rests
where its reset leaves it. A neuron at rest that hears nothing does nothing.
"""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

nir = pytest.importorskip("nir", reason="an extra: pip install 'spikejax[interop]'")

KEY = jax.random.key(0)
REST = np.array([-65.0, 0.0, 20.0])
LEAK = {"r": np.ones(3), "v_leak": REST}
FIRES = {"v_threshold": REST + 10.0}
SYNAPSE = {"tau_mem": np.full(3, 0.01), "tau_syn": np.full(3, 0.01)}
NODES = {
    "LIF": nir.LIF(tau=np.full(3, 0.01), v_reset=REST, **LEAK, **FIRES),
    "LIF, reset lower": nir.LIF(
        tau=np.full(3, 0.01), v_reset=REST - 5.0, **LEAK, **FIRES
    ),
    "LI": nir.LI(tau=np.full(3, 0.01), **LEAK),
    "CubaLIF": nir.CubaLIF(v_reset=REST, **SYNAPSE, **LEAK, **FIRES),
    "CubaLI": nir.CubaLI(**SYNAPSE, **LEAK),
    "IF": nir.IF(r=np.ones(3), v_reset=REST, **FIRES),
}


def graph_of(node, **more):
    parts = {"input": nir.Input([3]), "node": node, "output": nir.Output([3]), **more}
    edges = [("input", "node"), ("node", "output")]
    return nir.NIRGraph(parts, edges, type_check=False)


def run(graph, xs, **how):
    cell, params = sj.interop.from_nir(graph, dt=1e-3, **how)
    _, state = cell.init(KEY, jnp.asarray(xs[0]))
    return np.asarray(cell.unroll(params, state, jnp.asarray(xs))[1])


@pytest.mark.parametrize("kind", NODES)
def test_a_neuron_that_hears_nothing_stays_where_it_rests(kind):
    ys = run(graph_of(NODES[kind]), np.zeros((20, 2, 3), np.float32))
    rest = 0.0 if "IF" in kind else np.broadcast_to(REST, ys.shape)
    np.testing.assert_allclose(ys, rest, rtol=1e-5)


@pytest.mark.parametrize("start", [0.0, -70.0, np.array([-64.0, 2.0, 21.0])], ids=str)
@pytest.mark.parametrize("kind", NODES)
def test_an_argument_says_otherwise(kind, start):
    """One step of dt = 0.001 with tau = 0.01 leaves nine tenths of the way to rest."""
    graph = graph_of(NODES[kind])
    ys = run(graph, np.zeros((1, 3), np.float32), start=start)[0]
    stays = 1.0 if kind == "IF" else 0.9
    u = REST + stays * (np.broadcast_to(start, 3) - REST)
    expected = u > FIRES["v_threshold"] if "IF" in kind else u
    np.testing.assert_allclose(ys, expected, rtol=1e-5)


@pytest.mark.parametrize("start", [None, 0.0, 3.0, REST + 1], ids=str)
@pytest.mark.parametrize("kind", NODES)
def test_what_is_written_starts_where_it_did(kind, start, tmp_path):
    graph = graph_of(NODES[kind])
    cell, params = sj.interop.from_nir(graph, dt=1e-3, start=start)
    path = tmp_path / "net.nir"
    nir.write(path, sj.interop.to_nir(cell, params, (3,), dt=1e-3))
    xs = np.random.default_rng(0).normal(2.0, 5.0, (20, 2, 3)).astype(np.float32)
    expected = run(graph, xs, start=start)
    again, params = sj.interop.from_nir(path)
    _, state = again.init(KEY, jnp.asarray(xs[0]))
    found = again.unroll(params, state, jnp.asarray(xs))[1]
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-4)


def test_the_library_s_own_neurons_are_taken_where_they_start_at_zero():
    node = nir.LIF(
        tau=np.full(3, 0.01), r=np.full(3, 10.0), v_leak=np.zeros(3),
        v_threshold=np.ones(3),
    )  # fmt: skip
    for how in ({}, {"start": 0.0}):
        cell, _ = sj.interop.from_nir(graph_of(node), dt=1e-3, **how)
        assert repr(cell).startswith("serial(node=lif(beta=0.9, ")


@pytest.mark.parametrize("start", [np.nan, "low", np.ones(2)], ids=str)
def test_a_start_that_is_none_is_refused_in_one_line(start):
    with pytest.raises((ValueError, TypeError), match="start") as caught:
        run(graph_of(NODES["LIF"]), np.zeros((1, 3), np.float32), start=start)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("kind", NODES)
def test_a_state_of_another_batch_is_refused_in_one_line(kind):
    cell, params = sj.interop.from_nir(graph_of(NODES[kind]), dt=1e-3)
    _, state = cell.init(KEY, jnp.zeros((5, 3)))
    for batch in (2, 1):
        x = jnp.zeros((batch, 3))
        for run, given in ((cell.step, x), (cell.unroll, x[None])):
            with pytest.raises(ValueError) as caught:
                run(params, state, given)
            text = str(caught.value)
            assert "expected `x` to fit a state of shape [5, 3]" in text
            assert "\n" not in text
