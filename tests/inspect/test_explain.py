"""`events.explain` of whole networks; of single layers, tests/kernels/test_layer.py."""

import jax
import jax.numpy as jnp
import pytest

import spikejax as sj

XS = jax.ShapeDtypeStruct((10, 4, 3), "float32")
native = pytest.mark.skipif(
    sj.kernels.report().library is None, reason="no native kernels"
)
NET = sj.serial(
    first=sj.serial(sj.linear(8), sj.recurrent(sj.lif(0.9), sj.linear(8))),
    middle=sj.residual(sj.serial(sj.linear(8), sj.sigma_delta(0.1))),
    lines=sj.serial(sj.stateless(lambda x: x[..., None]), sj.conv(2, (3,))),
    last=sj.serial(sj.flatten(2), sj.sparse(5, fan_out=2), sj.li(0.9)),
)


@native
def test_it_says_what_the_report_says():
    """Of every part that runs; where a count decides, that one does."""
    params, state = NET.init(jax.random.key(0), jnp.zeros(XS.shape[1:]))
    rows = sj.events.report(NET, params, state, jnp.ones(XS.shape)).layers
    told = sj.events.explain(NET, XS)
    assert [p[:2] for p in told.parts] == [row[:2] for row in rows]
    for part, row in zip(told.parts, rows, strict=True):
        if "event or dense" not in part.kernel and row.kernel != "its own":
            assert (part.kernel, part.why) == (row.kernel, row.why)
    assert "middle.1 sigma_delta: scan (its output is not its spike" in str(told)
    assert "lines.1 conv: dense (groups of fewer than 4 features)" in str(told)


@native
def test_large_products_are_counted():
    net = sj.serial(sj.linear(2048), sj.lif(0.9), sj.linear(64, kernel="dense"))
    xs = jax.ShapeDtypeStruct((100, 64, 700), "float32")
    first, neuron, last = sj.events.explain(net, xs).parts
    assert first.kernel == "event or dense" and "what is not zero" in first.why
    assert neuron.kernel == "native layer"
    assert (last.kernel, last.why) == ("dense", "asked for")


def test_without_kernels_nothing_has_one():
    with sj.kernels.use("reference"):
        parts = sj.events.explain(sj.tap(NET), XS).parts
    assert {p.kernel for p in parts} == {"scan", "dense"}
    assert sum("kernels are reference" in p.why for p in parts) >= 4


def test_a_layer_is_explained_as_before():
    state = sj.events.State(jnp.zeros((4, 3)), jnp.zeros((4, 3)))
    given = dict(beta=0.9, threshold=1.0, reset=sj.reset.zero)
    spike = sj.surrogate.triangular()
    with sj.kernels.use("reference"):
        choice = sj.events.explain(jnp.zeros(XS.shape), state, **given, spike=spike)
    assert (choice.backend, choice.why) == ("reference", "kernels are reference")
