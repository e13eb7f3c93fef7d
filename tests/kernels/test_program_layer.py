"""Layers whose neurons are a program, against the scan of their equation."""

from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings

import spikejax as sj
from spikejax.core.spec import spec
from spikejax.kernels import ffi, registry
from spikejax.kernels.layer import host, rule
from spikejax.kernels.layer.arrays import (
    GIVEN,
    NONE,
    OWN,
    BackwardArgs,
    ForwardArgs,
    ForwardResults,
    LayerOptions,
)
from spikejax.kernels.layer.call import prepare_program
from spikejax.kernels.layer.equation import Feedback
from spikejax.kernels.program.find import find

from ..programs import calls
from .equations import EQUATIONS

pytestmark = pytest.mark.usefixtures("native")
WIDE = sj.surrogate.triangular(0.5)
LEARNED = sj.init.uniform(0.8, 0.95)


class Two(NamedTuple):
    u: jax.Array
    s: jax.Array


def quadratic(state, x, *, leak, slow):
    s = slow * state.s + (1 - slow) * state.u
    u = state.u - leak * state.u * (1 + 0.2 * state.u) + x - 0.1 * s
    z = WIDE(u - 1)
    return Two(u - jax.lax.stop_gradient(z), s), z


def cubed(u, z, threshold):
    return u - z * (threshold + 0.1 * u**3)


CELLS = {
    "adlif": sj.adlif(0.9, 0.95, 0.5, 1.0, spike=WIDE),
    "adlif learned": sj.adlif(LEARNED, LEARNED, LEARNED, 1.0, spike=WIDE),
    "alif attached": sj.alif(
        0.9, LEARNED, 0.5, reset=sj.reset.attached(sj.reset.subtract), spike=WIDE
    ),
    "brf": sj.brf(jnp.linspace(4.0, 6.0, 70)[None], 1.0, spike=WIDE),
    "silif": sj.silif(dt=sj.init.constant(20.0), threshold=0.3, spike=WIDE),
    "csilif": sj.csilif(spike=WIDE),
    "eif": sj.eif(10.0, spike=WIDE),
    "a user's": sj.neuron(quadratic, Two, leak=0.1, slow=LEARNED),
    "lif, reset of a user's": sj.lif(0.9, reset=cubed, spike=WIDE),
    "floored": sj.floored(sj.alif(0.9, 0.8, 0.5, spike=WIDE), -0.2),
    "atan": sj.adlif(0.9, 0.95, 0.5, 1.0, spike=sj.surrogate.atan()),
    "refractory": sj.refractory(sj.adlif(LEARNED, 0.9, 0.5, 1.0, spike=WIDE), 2),
    "some of it runs on": sj.refractory(
        sj.cuba_lif(0.8, LEARNED, spike=WIDE), 2, running=("z", "i")
    ),
}
GRADED = {
    "lif": sj.graded(sj.lif(LEARNED, spike=WIDE), sj.init.constant(1.5)),
    "refractory": sj.graded(CELLS["refractory"], jnp.linspace(-1.0, 1.0, 70)),
}


def weighted(net, params, state, xs):
    """A number that depends on all that comes out, each with a weight of its own."""
    end, ys = net.unroll(params, state, xs)
    keys = jax.random.split(jax.random.key(3), 1 + len(jax.tree.leaves(end)))
    outs = zip(keys, [ys, *jax.tree.leaves(end)], strict=True)
    terms = [jax.random.normal(k, a.shape, a.dtype) * a for k, a in outs]
    return sum(jnp.sum(t) for t in terms), (ys, end)


def both(net, params, state, xs, kernels="auto"):
    """Values and gradients by kernels and by the definition."""
    found = []
    for backend in (kernels, "reference"):

        def run(*args, backend=backend):
            with sj.kernels.use(backend):
                value = jax.value_and_grad(weighted, (1, 2, 3), has_aux=True)
                return value(net, *args)

        found.append(jax.jit(run)(params, state, xs))
    return found


def close(found, expected, tolerance=1e-5):
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        size = max(1.0, float(jnp.abs(b).max()))
        np.testing.assert_allclose(a, b, atol=tolerance * size)


def prepared(cell, neurons, recurrent, steps=9, batch=3):
    net = cell
    if recurrent:
        net = sj.recurrent(cell, sj.linear(neurons))
    xs = jax.random.normal(jax.random.key(1), (steps, batch, neurons)) * 3
    xs = 20 * xs if cell is CELLS["brf"] else xs
    params, state = net.init(jax.random.key(0), xs[0])
    return net, params, state, xs


@pytest.mark.parametrize("recurrent", [False, True], ids=["apart", "recurrent"])
@pytest.mark.parametrize("name", CELLS)
def test_a_layer_is_the_scan_of_its_equation(name, recurrent):
    net, params, state, xs = prepared(CELLS[name], 70, recurrent)
    run = jax.grad(lambda p, xs: weighted(net, p, state, xs)[0], (0, 1))
    assert {*calls(run, params, xs)} >= {
        "spikejax_program_layer",
        "spikejax_program_layer_backward",
    }
    found, expected = both(net, params, state, xs)
    np.testing.assert_array_equal(found[0][1][0], expected[0][1][0])
    assert 0 < found[0][1][0].mean() < 1
    close(found, expected)


@pytest.mark.parametrize("name", GRADED)
def test_graded_spikes_come_back_with_their_size(name):
    """The bits inside are those of spikes of size one; a state may say anything."""
    net, params, state, xs = prepared(GRADED[name], 70, True)
    state = state._replace(y=jax.random.normal(jax.random.key(5), state.y.shape))
    run = jax.grad(lambda p, xs: weighted(net, p, state, xs)[0], (0, 1))
    assert sum(calls(run, params, xs).values()) == 2  # once in each direction
    found, expected = both(net, params, state, xs)
    np.testing.assert_allclose(found[0][1][0], expected[0][1][0], atol=1e-6)
    assert 0 < (found[0][1][0] != 0).mean() < 1
    close(found, expected)
    assert net.unroll(params, state, xs[:0])[1].shape == (0, 3, 70)


def test_what_is_around_a_neuron_is_seen():
    """With the states of all steps, and as a layer of its own in a report."""
    net, params, state, xs = prepared(CELLS["refractory"], 40, False)
    seen = sj.tap(net).unroll(params, state, xs)[1]
    with sj.kernels.use("reference"):
        expected = sj.tap(net).unroll(params, state, xs)[1]
    close((seen.y, seen.inside), (expected.y, expected.inside))
    np.testing.assert_allclose(seen.inside["neuron"].rate, seen.y.mean(0), atol=1e-6)
    row = sj.events.report(net, params, state, xs).layers[0]
    assert (row.cell, row.kernel) == ("refractory", "native layer")
    assert 0 < row.gradient < 1


@pytest.mark.parametrize("name", ["adlif learned", "brf", "refractory"])
def test_the_host_runs_the_same_programs(name):
    """Feed-forward, and with feedback."""
    net, params, state, xs = prepared(CELLS[name], 70, name != "adlif learned")
    with sj.kernels.use("host"):
        told = sj.events.explain(net, xs).parts
        run = jax.grad(lambda p: weighted(net, p, state, xs)[0])
        text = str(jax.make_jaxpr(run)(params))
        told += sj.events.explain(sj.lif(0.9), xs).parts
    assert {part.kernel for part in told} == {"host layer"}
    assert all("run by NumPy" in part.why for part in told)
    assert text.count("pure_callback[") >= 2
    found, expected = both(net, params, state, xs, "host")
    np.testing.assert_array_equal(found[0][1][0], expected[0][1][0])
    assert 0 < found[0][1][0].mean() < 1
    close(found, expected)


def test_a_mapped_axis_of_the_host_in_half_types_on_bits():
    cell = sj.precision(CELLS["adlif"], "bfloat16", "float32")
    net = sj.serial(sj.linear(40), cell, sj.linear(3))
    xs = (jax.random.uniform(jax.random.key(1), (8, 4, 30)) < 0.2).astype(jnp.float32)
    params, state = net.init(jax.random.key(0), xs[0])
    params = jax.tree.map(lambda a: 4 * a, params)
    several = jax.tree.map(lambda a: jnp.stack([a, 0.9 * a]), params)
    found = []
    for backend in ("host", "reference"):

        def run(params, backend=backend):
            with sj.kernels.use(backend):
                return jax.grad(lambda p: weighted(net, p, state, xs)[0])(params)

        found.append(jax.jit(jax.vmap(run))(several))
    assert all(bool(jnp.any(a != 0)) for a in jax.tree.leaves(found[0]))
    close(*found, 2e-2)


@pytest.mark.parametrize("fed", [False, True])
def test_workers_of_the_host_change_no_bit(fed):
    rng = np.random.default_rng(0)
    about = spec(CELLS["adlif learned"])
    x = jax.ShapeDtypeStruct((3, 150), jnp.float32)
    params, state = CELLS["adlif learned"].init(jax.random.key(0), x)
    found = find(about.equation, state, x, about.values(params, jnp.float32))
    program, count = found.program, len(found.constants)
    learned, states = (1 << len(program.names)) - 1, len(jax.tree.leaves(state))
    options = LayerOptions(
        *(NONE, False, False, GIVEN),
        **{"dense": True, "distance": True, "learned": learned << OWN},
        **{"weights": fed, "program": program},
        kept=program.backward(learned).traces,
        marked=program.backward(learned).again,
    )
    none = np.zeros(0, np.float32)
    sizes = {
        "xs": (1, 5, 3, 150),
        "u": (1, states, 3, 150),
        "constants": (1, OWN + count, 150),
    }
    if fed:
        sizes |= {"w": (1, 150, 150), "y": (1, 3, 150)}
    arrays = {k: rng.random(v, np.float32) for k, v in sizes.items()}
    args = [arrays.get(k, none) for k in ForwardArgs._fields]
    every = []
    for threads in (1, 2, 7):
        out = ForwardResults(*host.forward(*args, options=options, threads=threads)[0])
        back = dict.fromkeys(BackwardArgs._fields, none) | arrays
        back |= {k: out._asdict()[k] for k in ("fired", "grad_mask", "distance")}
        back |= {"u_trace": out.u_trace, "dzs": np.cos(out.spikes)}
        back = [back[k] for k in BackwardArgs._fields]
        grads, trace = host.backward(*back, options=options, threads=threads)
        every.append([a.tobytes() for a in (*out, *grads)])
        assert {tile.first for tile in trace} == {0, 64, 128}
        assert {tile.operation for tile in trace} >= {"layer_backward"}
    assert every[0] == every[1] == every[2]
    assert 0 < out.spikes.mean() < 1


def exact(net, params, state, xs):
    """Values and gradients by the definition in float64."""
    with jax.enable_x64(True), sj.kernels.use("reference"):
        wide = jax.tree.map(lambda a: jnp.asarray(np.float64(a)), (params, state, xs))
        return jax.jit(partial(jax.value_and_grad(held, (1, 2, 3), True), net))(*wide)


def held(net, params, state, xs):
    """As `weighted`, with the same weights in every type."""
    end, ys = net.unroll(params, state, xs)
    outs = jax.tree.leaves((end, ys))
    waves = [np.cos(np.arange(a.size)).reshape(a.shape).astype(a.dtype) for a in outs]
    return sum((w * a).sum() for w, a in zip(waves, outs, strict=True)), (ys, end)


@settings(
    max_examples=3,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(equation=EQUATIONS)
def test_whole_sequences_of_any_equation_are_as_exact_as_the_scan(equation):
    """On identical spikes: within four times the definition's distance from float64."""
    net = equation.cell()
    xs = jax.random.normal(jax.random.key(1), (6, 2, 40))
    params, state = net.init(jax.random.key(0), xs[0])
    run = jax.value_and_grad(held, (1, 2, 3), True)
    results = []
    for backend in ("auto", "reference"):
        with sj.kernels.use(backend):
            results.append(jax.jit(partial(run, net))(params, state, xs))
    results.append(exact(net, params, state, xs))
    spikes = [np.asarray(result[0][1][0]) for result in results]
    assume(all(np.array_equal(spikes[0], other) for other in spikes[1:]))
    for leaves in zip(*map(jax.tree.leaves, results), strict=True):
        found, expected, best = map(np.float64, leaves)
        rounding = 2.5e-7 * max(1.0, np.abs(best).max())
        own = np.abs(expected - best).max()
        assert np.abs(found - best).max() <= 4 * (own + rounding)


def test_a_network_hands_bits_on():
    """Products run inside; dz is a list, or two factors."""
    cells = [CELLS["adlif"], CELLS["a user's"]]
    parts = [part for cell in cells for part in (sj.linear(40), cell)]
    net = sj.serial(*parts, sj.linear(3), sj.li(0.9))
    xs = (jax.random.uniform(jax.random.key(1), (8, 4, 30)) < 0.2).astype(jnp.float32)
    params, state = net.init(jax.random.key(0), xs[0])
    params = jax.tree.map(lambda a: 3 * a if a.ndim == 2 else a, params)
    found, expected = both(net, params, state, xs)
    close(found, expected)
    with sj.kernels.use("auto"):
        seen = sj.tap(net).unroll(params, state, xs)[1]
    assert all(0 < seen.inside[k].rate.mean() < 1 for k in (1, 3))


def test_mapped_axes_are_folded():
    net, params, state, xs = prepared(CELLS["adlif learned"], 40, True)
    several = jax.tree.map(lambda a: jnp.stack([a, 0.9 * a]), params)

    def run(params):
        return jax.grad(lambda p: weighted(net, p, state, xs)[0])(params)

    found = jax.jit(jax.vmap(run))(several)
    apart = [run(jax.tree.map(lambda a, k=k: a[k], several)) for k in (0, 1)]
    close(found, jax.tree.map(lambda *a: jnp.stack(a), *apart))


def test_half_types_at_the_edges():
    cell = CELLS["adlif"]
    net = sj.precision(sj.serial(sj.linear(40), cell), "bfloat16", "float32")
    xs = (jax.random.uniform(jax.random.key(1), (8, 4, 30)) < 0.2).astype(jnp.float32)
    params, state = net.init(jax.random.key(0), xs[0])
    params = jax.tree.map(lambda a: 4 * a, params)
    assert calls(net.unroll, params, state, xs)["spikejax_program_layer"] == 1
    found, expected = both(net, params, state, xs)
    close(found, expected, 2e-2)


@pytest.mark.parametrize("name", ["adlif learned", "brf"])
def test_the_definition_of_both_directions(name):
    """What runs where a compiled function meets a platform without kernels."""
    net, params, state, xs = prepared(CELLS[name], 70, False)
    about = spec(CELLS[name])
    leaves = tuple(jax.tree.leaves(state))
    values = about.values(params, jnp.float32)
    w = 0.1 * jax.random.normal(jax.random.key(5), (70, 70))
    back = Feedback(w, jnp.ones(70) * 0.1, jnp.zeros(xs.shape[1:]))
    for feedback in (None, back):
        call = prepare_program(
            find(about.equation, state, xs[0], values), leaves, xs, feedback=feedback
        )
        results = []
        for plan in (call.how.plan, registry.Plan("reference", None)):
            how = call.how._replace(plan=plan)

            def run(given, how=how):
                out = rule.layer(how, given)
                ends = [jnp.sin(out.u).sum(), (out.spikes * jnp.cos(xs)).sum()]
                return sum(ends) + out.z.sum(), (out.fired, out.u)

            grads = jax.value_and_grad(run, has_aux=True, allow_int=True)
            results.append(jax.jit(grads)(call.given))
        (_, found), (_, expected) = results
        kept = ("drive", "w", "b", "u", "y", "rows")
        for field in kept:
            close(found._asdict()[field], expected._asdict()[field], 2e-5)
        close(results[0][0], results[1][0])


def test_explanations_name_the_program():
    net = sj.serial(sj.linear(40), CELLS["adlif"])
    xs = jnp.ones((3, 2, 30))
    params, state = net.init(jax.random.key(0), xs[0])
    row = sj.events.report(net, params, state, xs).layers[1]
    assert row.kernel == "native layer"
    assert "instructions" in row.why
    scanned = sj.serial(sj.linear(40), sj.clif())
    params, state = scanned.init(jax.random.key(0), xs[0])
    row = sj.events.report(scanned, params, state, xs).layers[1]
    assert row.kernel == "scan" or "instructions" in row.why


def test_library_neurons_are_compiled_ahead():
    for cell in (CELLS["adlif"], sj.alif(0.9, 0.9, 0.5), sj.brf(5.0, 1.0)):
        assert "compiled" in sj.kernels.program(cell).summary
    assert "interpreted" in sj.kernels.program(CELLS["a user's"]).summary


@pytest.mark.parametrize(
    "words",
    [[], [1], [5, 0, 0, 0, 0, 0], [5, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 9, 0, 0, 0]],
)
def test_other_words_are_refused(words):
    shapes = {"xs": (1, 4, 2, 40), "u": (1, 3, 2, 40), "constants": (1, 6, 40)}
    names = ("xs", "i", "u", "z", "y", "constants", "w", "x", "w_in", "h")
    names += ("starts", "ids")
    args = [jnp.zeros(shapes.get(name, (0,))) for name in names]
    args[7] = args[7].astype(jnp.uint32)
    struct = jax.ShapeDtypeStruct
    bits, none = struct((1, 4, 2, 2), jnp.uint32), struct((0,), jnp.float32)
    state, z = struct((1, 3, 2, 40), jnp.float32), struct((1, 2, 40), jnp.float32)
    slopes = struct((0,), jnp.uint32)
    results = (bits, bits, slopes, none, none, none, none, state, z, none, none)
    about = {"program": np.array(words, np.int32), "every": 8}
    about |= dict.fromkeys(("traced", "marked"), np.zeros(0, np.int32))
    with pytest.raises(Exception, match="expected a program"):
        jax.block_until_ready(
            ffi.call("spikejax_program_layer", results, *args, **about)
        )
