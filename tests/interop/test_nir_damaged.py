"""Damaged NIR files and graphs: refused in one line, or read as what they say."""

import re
import warnings

import numpy as np
import pytest

import spikejax as sj

nir = pytest.importorskip("nir", reason="an extra: pip install 'spikejax[interop]'")
h5py = pytest.importorskip("h5py", reason="nir needs it")

CHAIN = [("input", "w"), ("w", "a"), ("a", "output")]


def lif(**fields):
    node = nir.LIF(
        tau=np.full(3, 0.01),
        r=np.ones(3),
        v_leak=np.zeros(3),
        v_threshold=np.full(3, 0.5),
    )
    for name, value in fields.items():
        setattr(node, name, value)
    return node


def graph_of(edges=CHAIN, **nodes):
    parts = {"input": nir.Input([3]), "w": nir.Linear(np.ones((3, 3))), "a": lif()}
    parts |= {"output": nir.Output([3])} | nodes
    return nir.NIRGraph(parts, edges, type_check=False)


def refused(graph):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises((ValueError, TypeError, OSError)) as caught:
            sj.interop.from_nir(graph, dt=1e-3)
    text = str(caught.value)
    assert text.startswith("`from_nir` expected `") and "\n" not in text, text
    return text


# --- files ----------------------------------------------------------------------------


def damaged(folder, change):
    path = folder / "net.nir"
    nir.write(path, graph_of())
    with h5py.File(path, "a") as file:
        change(file)
    return path


MISSING = (
    "node node/nodes node/edges node/type node/nodes/a node/nodes/a/tau"
    " node/nodes/a/type node/nodes/input node/nodes/input/shape node/nodes/output"
    " node/nodes/w/weight"
).split()


@pytest.mark.parametrize("name", MISSING)
def test_a_file_without(name, tmp_path):
    refused(damaged(tmp_path, lambda file: file.__delitem__(name)))


PUT = {
    "infinite shape": ("node/nodes/input/shape", [np.inf]),
    "half shape": ("node/nodes/input/shape", [3.5]),
    "half shape at the end": ("node/nodes/output/shape", [3.5]),
    "complex shape": ("node/nodes/input/shape", [3 + 1j]),
    "words for a shape": ("node/nodes/input/shape", "three"),
    "unknown node": ("node/nodes/a/type", "Mystery"),
    "words for numbers": ("node/nodes/a/tau", "slow"),
    "complex numbers": ("node/nodes/a/tau", np.full(3, 0.01 + 1j)),
    "complex weights": ("node/nodes/w/weight", np.full((3, 3), 1 + 2j)),
    "numbers for names": ("node/edges", [[1, 2]]),
    "single ends": ("node/edges", [["a"]]),
    "no list": ("node/edges", 3.0),
    "edges to nowhere": ("node/edges", [["a", "b"]]),
    "another kind": ("node/type", "LIF"),
}


@pytest.mark.parametrize("case", PUT)
def test_a_file_with(case, tmp_path):
    def change(file):
        name, value = PUT[case]
        del file[name]
        file[name] = value

    refused(damaged(tmp_path, change))


def test_a_file_whose_graph_holds_itself(tmp_path):
    refused(damaged(tmp_path, lambda f: f.__setitem__("node/nodes/again", f["node"])))


def test_what_is_no_file_of_nir(tmp_path):
    path = tmp_path / "net.nir"
    path.write_bytes(b"hello")
    assert str(path) in refused(path)
    for nothing in (tmp_path / "none.nir", tmp_path):
        with pytest.raises(OSError) as caught:
            sj.interop.from_nir(nothing)
        text = str(caught.value)
        assert text.startswith("`from_nir` expected `graph`") and "\n" not in text


# --- graphs ---------------------------------------------------------------------------


def holding_itself():
    graph = graph_of(**{"again": nir.Output([3])})
    graph.nodes["again"] = graph
    graph.edges = [("input", "again"), ("again", "output")]
    return graph


def nested(depth):
    graph = graph_of()
    ends = [("input", "inside"), ("inside", "output")]
    for _ in range(depth):
        ports = {"input": nir.Input([3]), "output": nir.Output([3])}
        graph = nir.NIRGraph({**ports, "inside": graph}, ends, type_check=False)
    return graph


def without(field):
    graph = graph_of()
    setattr(graph, field, None)
    return graph


def through_ports(edges):
    inside = graph_of()
    inside.edges = edges
    ports = {"input": nir.Input([3]), "output": nir.Output([3])}
    ends = [("input", "inside"), ("inside", "output")]
    return nir.NIRGraph({**ports, "inside": inside}, ends, type_check=False)


GRAPHS = {
    "holds itself": holding_itself,
    "too deep": lambda: nested(3000),
    "no nodes": lambda: without("nodes"),
    "no edges": lambda: without("edges"),
    "an empty list of edges": lambda: graph_of([]),
    "three ends": lambda: graph_of([("input", "w", "a"), *CHAIN[1:]]),
    "an edge as a word": lambda: graph_of(["ab", *CHAIN]),
    "no node": lambda: graph_of(a=None),
    "a name that is no word": lambda: nir.NIRGraph(
        {"input": nir.Input([3]), 0: lif(), "output": nir.Output([3])},
        [("input", 0), (0, "output")],
        type_check=False,
    ),
    "a loop of weights": lambda: graph_of([*CHAIN, ("w", "w")]),
    "a loop beside": lambda: graph_of([*CHAIN, ("b", "b")], b=lif()),
    "a loop of ports": lambda: graph_of(
        [*CHAIN, ("w", "i"), ("i", "j"), ("j", "w")],
        i=nir.Output([3]),
        j=nir.Input([3]),
    ),
    "a loop of nested ports": lambda: through_ports(
        [("input", "output"), ("output", "input")]
    ),
}


@pytest.mark.parametrize("case", GRAPHS)
def test_a_graph_that(case):
    refused(GRAPHS[case]())


SHAPES = [
    [np.inf], [np.nan], [4.5], [3 + 0j], ["3"], [None], [], [0], [-3], [True], [2**70],
]  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("port", ["input", "output"])
def test_a_shape_is_of_whole_numbers(shape, port):
    graph = graph_of()
    for types in ("input_type", "output_type"):
        setattr(graph.nodes[port], types, {port: np.array(shape)})
    graph.nodes[port].input_type = {"input": np.array(shape)}
    assert f"`{port}` to " in refused(graph)


VALUES = {
    "complex": np.full(3, 1 + 2j),
    "complex without an imaginary part": np.full(3, 1 + 0j),
    "words": np.array(["1", "1", "1"]),
    "one word": "1",
    "days": np.array([1, 2, 3], "datetime64[D]"),
    "objects": np.array([1, None, "a"], object),
    "infinity": np.full(3, np.inf),
    "too large for float32": np.full(3, 1e300),
    "nothing": None,
    "too few": np.ones(0),
}
LEAK = {"tau": np.ones(3), "r": np.ones(3), "v_leak": np.zeros(3)}
FIELDS = {
    "LIF.tau": ("tau", lif),
    "LIF.r": ("r", lif),
    "LIF.v_leak": ("v_leak", lif),
    "LIF.v_threshold": ("v_threshold", lif),
    "IF.r": ("r", lambda: nir.IF(r=np.ones(3), v_threshold=np.ones(3))),
    "LI.r": ("r", lambda: nir.LI(**LEAK)),
    "Scale.scale": ("scale", lambda: nir.Scale(np.ones(3))),
    "Threshold.threshold": ("threshold", lambda: nir.Threshold(np.ones(3))),
    "Delay.delay": ("delay", lambda: nir.Delay(np.ones(3))),
    "Linear.weight": ("weight", lambda: nir.Linear(np.ones((3, 3)))),
    "Affine.bias": ("bias", lambda: nir.Affine(np.ones((3, 3)), np.ones(3))),
}


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("field", FIELDS)
def test_a_field_is_of_real_numbers(field, value):
    name, make = FIELDS[field]
    node = make()
    setattr(node, name, VALUES[value])
    assert f"`a.{name}`" in refused(graph_of(a=node))


@pytest.mark.parametrize("field", ["stride", "dilation", "groups", "padding"])
@pytest.mark.parametrize("value", [1.5, np.inf, 1 + 2j, "x", 2**70, -1], ids=str)
def test_a_window_is_of_whole_numbers(field, value):
    conv = nir.Conv2d((4, 4), np.ones((2, 1, 3, 3)), 1, 0, 1, 1, np.zeros(2))
    setattr(conv, field, value)
    ends = [("input", "c"), ("c", "output")]
    parts = {"input": nir.Input([1, 4, 4]), "c": conv, "output": nir.Output([2, 2, 2])}
    assert f"`c.{field}`" in refused(nir.NIRGraph(parts, ends, type_check=False))


@pytest.mark.parametrize("field", ["start_dim", "end_dim"])
@pytest.mark.parametrize("value", [0.5, [0, 1], 1j, np.inf, 7, None], ids=str)
def test_axes_of_a_flatten_are_whole_numbers(field, value):
    flat = nir.Flatten({"input": np.array([1, 4, 4])}, 0, -1)
    setattr(flat, field, value)
    ends = [("input", "c"), ("c", "output")]
    parts = {"input": nir.Input([1, 4, 4]), "c": flat, "output": nir.Output([16])}
    assert f"`c.{field}`" in refused(nir.NIRGraph(parts, ends, type_check=False))


@pytest.mark.parametrize("word", [np.ones(3), 3, b"\xff", "soft"], ids=str)
def test_words_of_metadata(word):
    assert "metadata['reset']" in refused(graph_of(a=lif(metadata={"reset": word})))
    graph = graph_of()
    graph.metadata = {"discretise": word}
    assert "metadata['discretise']" in refused(graph)


def test_a_delay_longer_than_can_be_counted():
    assert "`a.delay`" in refused(graph_of(a=nir.Delay(np.full(3, 1e30))))


def test_a_whole_file_is_read(tmp_path):
    cell, _ = sj.interop.from_nir(damaged(tmp_path, lambda file: None), dt=1e-3)
    assert re.match(r"serial\(w=linear\(3.*, a=resting_lif\(", repr(cell))
