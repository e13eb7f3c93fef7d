"""Layers whose neurons are a program, against the scan of their equation."""

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.core.spec import spec
from spikejax.kernels import ffi, registry
from spikejax.kernels.layer import rule
from spikejax.kernels.layer.call import prepare_program
from spikejax.kernels.layer.equation import Feedback
from spikejax.kernels.program.find import find

from ..programs import calls

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
    "atan": sj.adlif(0.9, 0.95, 0.5, 1.0, spike=sj.surrogate.atan()),
}


def weighted(net, params, state, xs):
    """A number that depends on all that comes out, each with a weight of its own."""
    end, ys = net.unroll(params, state, xs)
    keys = jax.random.split(jax.random.key(3), 1 + len(jax.tree.leaves(end)))
    outs = zip(keys, [ys, *jax.tree.leaves(end)], strict=True)
    terms = [jax.random.normal(k, a.shape, a.dtype) * a for k, a in outs]
    return sum(jnp.sum(t) for t in terms), (ys, end)


def both(net, params, state, xs):
    """Values and gradients by kernels and by the definition."""
    found = []
    for backend in ("auto", "reference"):

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
    args = [jnp.zeros(shapes.get(name, (0,))) for name in names]
    args[7] = args[7].astype(jnp.uint32)
    struct = jax.ShapeDtypeStruct
    bits, none = struct((1, 4, 2, 2), jnp.uint32), struct((0,), jnp.float32)
    state, z = struct((1, 3, 2, 40), jnp.float32), struct((1, 2, 40), jnp.float32)
    slopes = struct((0,), jnp.uint32)
    results = (bits, bits, slopes, none, none, none, none, state, z, none, none)
    about = {"program": np.array(words, np.int32), "traced": np.zeros(0, np.int32)}
    with pytest.raises(Exception, match="expected a program"):
        jax.block_until_ready(
            ffi.call("spikejax_program_layer", results, *args, **about)
        )
