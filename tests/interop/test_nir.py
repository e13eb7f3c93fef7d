"""NIR graphs as cells and back, against their differential equations.

`recurrent.nir` and `space.nir` were written by snnTorch's exporter, `nir.npz` holds the
spikes of the snnTorch modules they came from (`record_nir.py` made all three).
"""

from pathlib import Path

import hypothesis
import hypothesis.strategies as st
import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

nir = pytest.importorskip("nir", reason="an extra: pip install 'spikejax[interop]'")

HERE = Path(__file__).parent
KEY = jax.random.key(0)
RNG = np.random.default_rng(0)
DT = 1e-4
XS = RNG.normal(size=(30, 2, 3)).astype(np.float32) + 0.5
R = sj.reset


def run(cell, params, xs):
    xs = jnp.asarray(xs)
    _, state = cell.init(KEY, xs[0])
    return jax.jit(cell.unroll)(params, state, xs)[1]


def read(graph, xs, **how):
    return run(*sj.interop.from_nir(graph, **how), xs)


def alone(node, size=3):
    ports = {"input": nir.Input([size]), "output": nir.Output([size])}
    edges = [("input", "node"), ("node", "output")]
    return nir.NIRGraph({**ports, "node": node}, edges, type_check=False)


def per_neuron(low, high):
    return RNG.uniform(low, high, 3)


# --- nodes against their equations --------------------------------------------------


def membrane(xs, beta, gain, rest, threshold=None, v_reset=0.0):
    rests = rest if np.any(beta != 1) else v_reset  # and starts there
    u, ys = np.broadcast_to(rests, xs.shape[1:]), []
    for x in xs.astype(np.float64):
        u = beta * u + (1 - beta) * rest + gain * x
        z = 0.0 if threshold is None else 1.0 * (u > threshold)
        ys.append(u if threshold is None else z)
        u = u * (1 - z) + v_reset * z
    return np.stack(ys)


def filtered(xs, alpha, gain):
    return membrane(xs, alpha, gain, 0.0)


def numbers(**more):
    leak = {"r": per_neuron(3, 9), "v_leak": per_neuron(-0.2, 0.2)}
    return leak | {k: per_neuron(*v) for k, v in more.items()}


FIRES = {"v_threshold": (0.5, 1.0), "v_reset": (-0.3, 0.2)}
SYNAPSE = {"tau_mem": (3e-4, 2e-3), "tau_syn": (3e-4, 2e-3), "w_in": (1, 2)}
LEAKY = {
    "LI": numbers(tau=(3e-4, 2e-3)),
    "LIF": numbers(tau=(3e-4, 2e-3), **FIRES),
    "CubaLI": numbers(tau_mem=(3e-4, 2e-3), tau_syn=(3e-4, 2e-3), w_in=(1, 2)),
    "CubaLIF": numbers(
        tau_mem=(3e-4, 2e-3), tau_syn=(3e-4, 2e-3), w_in=(1, 2), **FIRES
    ),
}
WAYS = {
    sj.interop.euler: lambda tau: 1 - DT / tau,
    sj.interop.exponential: lambda tau: np.exp(-DT / tau),
}


@pytest.mark.parametrize("way", WAYS, ids=repr)
@pytest.mark.parametrize("kind", LEAKY)
def test_leaky_nodes(kind, way):
    fields, xs = LEAKY[kind], XS
    beta = WAYS[way](fields.get("tau", fields.get("tau_mem")))
    if "tau_syn" in fields:
        alpha = WAYS[way](fields["tau_syn"])
        xs = filtered(XS, alpha, fields["w_in"] * (1 - alpha))
    fires = (fields["v_threshold"], fields["v_reset"]) if "LIF" in kind else ()
    expected = membrane(xs, beta, fields["r"] * (1 - beta), fields["v_leak"], *fires)
    graph = alone(getattr(nir, kind)(**fields))
    found = read(graph, XS, dt=DT, discretise=way)
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-5)
    assert 0.02 < np.mean(expected != 0)
    again = sj.interop.to_nir(
        *sj.interop.from_nir(graph, dt=DT, discretise=way), (3,), discretise=way
    )
    for name, value in fields.items():  # and back: field by field
        np.testing.assert_allclose(getattr(again.nodes["node"], name), value, 1e-6)


@pytest.mark.parametrize("kind", ["I", "IF"])
def test_nodes_without_a_leak(kind):
    fires = {k: per_neuron(*v) for k, v in FIRES.items()} if kind == "IF" else {}
    r = per_neuron(0.1, 0.4)
    graph = alone(getattr(nir, kind)(r=r, **fires))
    expected = membrane(XS, 1.0, r, 0.0, *fires.values())
    np.testing.assert_allclose(read(graph, XS), expected, rtol=1e-4, atol=1e-5)
    again = sj.interop.to_nir(*sj.interop.from_nir(graph), (3,)).nodes["node"]
    np.testing.assert_allclose(again.r, r)


def test_stateless_nodes():
    scale, level = per_neuron(0.5, 2), per_neuron(0, 1)
    np.testing.assert_allclose(read(alone(nir.Scale(scale)), XS), XS * scale, 1e-6)
    found = read(alone(nir.Threshold(level)), XS)
    np.testing.assert_array_equal(found, XS > level)


def test_delays():
    found = read(alone(nir.Delay(np.array([0, 1, 4]) * DT)), XS, dt=DT)
    for n, d in enumerate((0, 1, 4)):
        np.testing.assert_array_equal(found[d:, :, n], XS[: 30 - d, :, n])
        np.testing.assert_array_equal(found[:d, :, n], 0)


def lif(size, beta=0.9):
    tau = np.full(size, DT / (1 - beta))
    zero = np.zeros(size)
    return nir.LIF(tau=tau, r=tau / DT, v_leak=zero, v_threshold=zero + 1)


# --- loops and branches ---------------------------------------------------------------


def looped(way, **nodes):
    names = ["lif", *nodes]
    edges = [("input", "lif"), ("lif", "output")]
    edges += list(zip(names, [*names[1:], "lif"], strict=True))
    ports = {"input": nir.Input([3]), "output": nir.Output([3])}
    return nir.NIRGraph({**ports, "lif": lif(3), **nodes}, edges, type_check=way)


W = RNG.normal(size=(3, 3))
BACK = {"feedback": {"w": jnp.asarray(W.T, jnp.float32)}, "neuron": {}}


def test_a_neuron_that_hears_itself_is_recurrent():
    cell, params = sj.interop.from_nir(looped(True, w=nir.Linear(W)), dt=DT)
    assert repr(cell).startswith("serial(lif=recurrent(neuron=lif(beta=0.9, ")
    jax.tree.map(np.testing.assert_array_equal, params, {"lif": BACK})


@pytest.mark.parametrize("steps", [1, 2, 5])
def test_a_loop_takes_its_delay(steps):
    graph = looped(True, d=nir.Delay(np.full(3, steps * DT)), w=nir.Linear(W))
    neuron = sj.lif(0.9, reset=R.zero)
    plain = sj.recurrent(neuron, sj.delayed(sj.linear(3, bias=False), steps - 1))
    expected = run(plain, BACK, XS)
    np.testing.assert_array_equal(read(graph, XS, dt=DT), expected)
    assert expected.mean() > 0.1
    again = sj.interop.to_nir(*sj.interop.from_nir(graph, dt=DT), (3,))
    np.testing.assert_array_equal(read(again, XS), expected)


def test_two_populations_in_a_loop_hear_each_other_a_step_late():
    ports = {"input": nir.Input([3]), "output": nir.Output([3])}
    nodes = {"e": lif(3), "ei": nir.Scale(np.ones(3)), "i": lif(3), "ie": nir.Linear(W)}
    edges = [("input", "e"), ("e", "ei"), ("ei", "i"), ("i", "ie"), ("ie", "e")]
    graph = nir.NIRGraph({**ports, **nodes}, [*edges, ("e", "output")])
    cell, params = sj.interop.from_nir(graph, dt=DT)
    u, z = np.zeros((2, 2, 3)), np.zeros((2, 2, 3))
    expected = []
    for x in XS:
        u = 0.9 * u * (1 - z) + np.stack([x + z[1] @ W.T, z[0]])
        z = 1.0 * (u > 1)
        expected.append(z[0])
    np.testing.assert_array_equal(run(cell, params, XS), np.stack(expected))
    sj.check_cell(cell, jax.ShapeDtypeStruct((3, 3), jnp.float32))
    again = sj.interop.to_nir(cell, params, (3,))
    np.testing.assert_array_equal(read(again, XS), np.stack(expected))


def test_branches_are_summed():
    ports = {"input": nir.Input([3]), "output": nir.Output([3]), "mid": nir.Output([3])}
    nodes = {"a": nir.Linear(W), "b": nir.Scale(np.full(3, 2.0)), "c": nir.Linear(W)}
    edges = [("input", "a"), ("input", "b"), ("a", "c"), ("b", "c"), ("c", "output")]
    edges += [("input", "output"), ("a", "mid")]
    found = read(nir.NIRGraph({**ports, **nodes}, edges), XS)
    a = XS @ W.T
    np.testing.assert_allclose(found["mid"], a, rtol=1e-4, atol=1e-4)
    expected = XS + (a + 2 * XS) @ W.T
    np.testing.assert_allclose(found["output"], expected, rtol=1e-4, atol=1e-4)


# --- graphs of others, and round trips ------------------------------------------------


@pytest.mark.parametrize("name", ["recurrent", "space"])
def test_graphs_written_by_snntorch(name):
    record = np.load(HERE / "nir.npz")
    xs = record[f"{name}/xs"]
    xs = np.moveaxis(xs, 2, -1) if xs.ndim > 3 else xs
    cell, params = sj.interop.from_nir(HERE / f"{name}.nir", dt=DT)
    np.testing.assert_array_equal(run(cell, params, xs), record[f"{name}/ys"])
    assert record[f"{name}/ys"].mean() > 0.05
    again = sj.interop.to_nir(cell, params, xs.shape[2:])
    np.testing.assert_array_equal(read(again, xs), record[f"{name}/ys"])


decays = st.floats(0.1, 0.97)
resets = st.sampled_from(
    [R.zero, R.subtract, R.none, R.delayed(R.zero), R.delayed(R.subtract)]
)
neurons = st.one_of(
    st.builds(lambda b, r: sj.lif(b, reset=r), decays, resets),
    st.builds(lambda a, b, r: sj.cuba_lif(a, b, reset=r), decays, decays, resets),
    st.builds(lambda r: sj.if_(threshold=1.3, reset=r), resets),
    st.builds(sj.li, decays),
    st.builds(sj.cuba_li, decays, decays),
    st.just(sj.lif(sj.init.uniform(0.3, 0.9), reset=R.zero)),
)
layers = st.one_of(
    neurons,
    st.builds(sj.linear, st.just(3), bias=st.booleans()),
    st.just(sj.one_to_one(init=sj.init.uniform(0.5, 2.0))),
    st.builds(sj.recurrent, neurons, st.builds(sj.linear, st.just(3))),
    st.builds(sj.delayed, neurons, st.integers(0, 3)),
    st.builds(sj.residual, neurons),
)


@hypothesis.settings(max_examples=8, deadline=None, derandomize=True)
@hypothesis.given(
    st.lists(layers, min_size=1, max_size=4),
    st.sampled_from([sj.interop.euler, sj.interop.exponential]),
)
def test_round_trips(tmp_path_factory, parts, way):
    cell = sj.serial(*parts)
    params, _ = cell.init(KEY, jnp.asarray(XS[0]))
    path = tmp_path_factory.mktemp("nir") / "net.nir"
    nir.write(path, sj.interop.to_nir(cell, params, (3,), dt=1e-3, discretise=way))
    with jax.enable_x64(True):  # a spike at the very threshold must not flip
        wide = jax.tree.map(lambda a: jnp.asarray(a, jnp.float64), params)
        xs = jnp.asarray(XS, jnp.float64)
        expected, found = run(cell, wide, xs), read(path, xs)
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-4)


PER_AXON = np.array([[0], [2], [4]])
AS_OTHERS = {
    "plif": sj.plif(2.5),
    "plif per neuron": sj.plif(sj.init.uniform(1.5, 9.0), reset=R.subtract),
    "plif, whole input": sj.plif(3.0, decay_input=False, threshold=2.0),
    "delayed": sj.delayed_linear(3, PER_AXON, bias=False),
    "delayed, learned": sj.delayed_linear(3, sj.init.constant(1.5), max_delay=4),
    "delayed, first": sj.serial(sj.delayed_linear(4, PER_AXON), sj.lif(0.9)),
    "delayed loop": sj.recurrent(sj.lif(0.9), sj.delayed_linear(3, PER_AXON)),
}


@pytest.mark.parametrize("name", AS_OTHERS)
def test_round_trips_of_what_nir_calls_otherwise(name, tmp_path):
    cell = AS_OTHERS[name]
    params, _ = cell.init(KEY, jnp.asarray(XS[0]))
    params = jax.tree.map(
        lambda a: jnp.where(a == 0, 0.1, a), params
    )  # a bias of its own
    nir.write(tmp_path / "net.nir", sj.interop.to_nir(cell, params, (3,), dt=1e-3))
    with jax.enable_x64(True):  # a spike at the very threshold must not flip
        wide = jax.tree.map(lambda a: jnp.asarray(a, jnp.float64), params)
        xs = jnp.asarray(3 * XS, jnp.float64)
        expected = run(cell, wide, xs)
        found = read(tmp_path / "net.nir", xs)
    np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-5)
    assert np.mean(np.asarray(expected) != 0) > 0.05


def test_a_learned_time_constant_is_that_of_the_node():
    cell = sj.plif(sj.init.constant(2.5))
    params = {"w": -jnp.log(jnp.array([1.5, 4.0, 9.0]) - 1)}
    node = sj.interop.to_nir(cell, params, (3,), dt=1e-3).nodes["plif"]
    np.testing.assert_allclose(node.tau, [1.5e-3, 4e-3, 9e-3], rtol=1e-6)
    np.testing.assert_allclose(node.r, 1.0, rtol=1e-6)


def test_delays_of_axons_are_those_of_the_node():
    cell = sj.delayed_linear(2, PER_AXON)
    params, _ = cell.init(KEY, jnp.zeros(3))
    nodes = sj.interop.to_nir(cell, params, dt=1e-3).nodes
    np.testing.assert_allclose(nodes["delayedlinear.delay"].delay, [0, 2e-3, 4e-3])
    np.testing.assert_array_equal(nodes["delayedlinear"].weight, params["w"].T)


def test_round_trip_of_space():
    cell = sj.serial(
        sj.conv(4, (3, 3), padding=1),
        sj.lif(0.7, threshold=0.2),
        sj.avg_pool((2, 2)),
        sj.conv(3, (3, 3), stride=2, padding=1, bias=False),
        sj.lif(sj.init.uniform(0.5, 0.9), threshold=0.1),
        sj.flatten(),
        sj.linear(3),
        sj.lif(0.9, threshold=0.1),
    )
    xs = RNG.normal(size=(15, 2, 8, 6, 2)).astype(np.float32)
    params, _ = cell.init(KEY, jnp.asarray(xs[0]))
    expected = run(cell, params, xs)
    found = read(sj.interop.to_nir(cell, params, (8, 6, 2)), xs)
    np.testing.assert_array_equal(found, expected)
    assert expected.mean() > 0.02


# --- what is refused ------------------------------------------------------------------


class Mystery:
    pass


def wired(edges, **nodes):
    ports = {"input": nir.Input([3]), "output": nir.Output([3])}
    return nir.NIRGraph({**ports, **nodes}, list(edges), type_check=False)


def changed(**fields):
    node = lif(3)
    for name, value in fields.items():
        setattr(node, name, value)
    return alone(node)


NAN = np.array([1.0, np.nan, 1.0])
CHAIN = [("input", "a"), ("a", "output")]
READ = {
    "`node` to be one of Affine, ": lambda: alone(Mystery()),
    "`node.tau` to be finite numbers, got NaN": lambda: changed(tau=NAN),
    "`node.tau` > 0, got -1": lambda: changed(tau=np.full(3, -1.0)),
    "`node.tau` >= dt = 0.0001 for `euler`": lambda: changed(
        tau=np.full(3, 1e-5), metadata={"dt": DT}
    ),
    "`node.r` of shape [3], got shape [2]": lambda: changed(r=np.ones(2)),
    "`node.v_threshold` > v_reset": lambda: changed(v_reset=np.full(3, 2.0)),
    "`node.r` to be an array of numbers, got 'high'": lambda: changed(r="high"),
    "`node.metadata['reset']` to be among zero, ": lambda: changed(
        metadata={"reset": "soft"}
    ),
    "`node.weight` for an input of shape [3]": lambda: alone(
        nir.Linear(np.ones((3, 2)))
    ),
    "`node.weight` with 2 axes": lambda: alone(nir.Linear(np.ones((2, 3, 3)))),
    "`node.bias` of shape [3], got shape [2]": lambda: alone(
        nir.Affine(np.ones((3, 3)), np.ones(2))
    ),
    "`node.delay` >= 0": lambda: alone(nir.Delay(np.full(3, -DT))),
    "`a` no loop without a delay or a neuron, got the loop a, b": lambda: wired(
        [*CHAIN, ("a", "b"), ("b", "a")],
        a=nir.Scale(np.ones(3)),
        b=nir.Scale(np.ones(3)),
    ),
    "`a` to hear an Input, directly or not": lambda: wired(
        [("a", "output"), ("input", "output")], a=lif(3)
    ),
    "`a` to lead to an Output, directly or not": lambda: wired(
        [("input", "a"), ("input", "output")], a=lif(3)
    ),
    "`a -> b` an edge between nodes of the graph, got no b": lambda: edged(("a", "b")),
    "`input -> a` only once": lambda: edged(("input", "a")),
    "`output` to hear signals of one shape": lambda: wired(
        [*CHAIN, ("input", "output")], a=nir.Linear(np.ones((2, 3)))
    ),
    "`output` to be of shape [2] as what it hears": lambda: wired(
        CHAIN, a=nir.Linear(np.ones((2, 3)))
    ),
    "`graph` to have an Input node": lambda: nir.NIRGraph({}, [], type_check=False),
}


def edged(edge):
    graph = wired(CHAIN, a=lif(3))
    graph.edges.append(edge)
    return graph


@pytest.mark.parametrize("message", READ)
def test_reading_refuses_in_one_line(message):
    with pytest.raises(ValueError) as caught:
        sj.interop.from_nir(READ[message]())
    assert message in str(caught.value) and "\n" not in str(caught.value)


def test_reading_refuses_what_is_no_graph():
    with pytest.raises(TypeError, match="`graph` to be a nir.NIRGraph or the path"):
        sj.interop.from_nir({"nodes": {}})


def written(cell, shape=(3,), **how):
    params, _ = cell.init(KEY, jnp.zeros(shape))
    return sj.interop.to_nir(cell, params, shape, **how)


def doubled(u, z, threshold):
    return u - 2 * z * threshold


WRITTEN = {
    "cannot write `memory`: NIR has no node for alif(": lambda: written(
        sj.serial(memory=sj.alif(0.9, 0.9, 1.0))
    ),
    "cannot write `tanh`: NIR has no node for the function tanh": lambda: written(
        sj.serial(sj.stateless(jnp.tanh))
    ),
    "cannot write `lif`: NIR has no word for the reset doubled": lambda: written(
        sj.lif(0.9, reset=doubled)
    ),
    "cannot write `lif`: NIR's reset is hard, this one is subtract": lambda: written(
        sj.lif(0.9), portable=True
    ),
    "cannot write `li`: its `beta` of 0 has no time constant": lambda: written(
        sj.li(0.0), discretise=sj.interop.exponential
    ),
    "cannot write `serial`: a `parallel` is not at the end": lambda: written(
        sj.serial(a=sj.parallel(sj.li(0.9), sj.li(0.8)), b=sj.stateless(sum))
    ),
    "cannot write `late`: its delays differ between the synapses of an axon": (
        lambda: written(sj.serial(late=sj.delayed_linear(2, np.eye(3)[:, :2])))
    ),
    "`recurrent.feedback`: a loop is read back with one neuron": lambda: written(
        sj.recurrent(sj.lif(0.9), sj.li(0.9))
    ),
    "expected `shape` to be given": lambda: sj.interop.to_nir(sj.li(0.9), {}),
    "expected `dt` > 0, got 0": lambda: sj.interop.to_nir(sj.li(0.9), {}, (3,), dt=0),
}


@pytest.mark.parametrize("message", WRITTEN)
def test_writing_refuses_in_one_line(message):
    with pytest.raises(ValueError) as caught:
        WRITTEN[message]()
    assert message in str(caught.value) and "\n" not in str(caught.value)
