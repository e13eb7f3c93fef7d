"""Whole-sequence layers: the kernels against the scanned equation, with gradients."""

import concurrent.futures
import functools

import hypothesis
import hypothesis.strategies as st
import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax import kernels
from spikejax.kernels.layer import layer as layers
from spikejax.kernels.layer import native as native_layer
from spikejax.kernels.layer import reference as layer_reference

RESETS = [sj.reset.subtract, sj.reset.zero, sj.reset.none]
RESETS += [sj.reset.delayed(r) for r in RESETS]
RESETS += [sj.reset.attached(r) for r in RESETS]
TRIANGLE = sj.surrogate.triangular(0.3)
SPIKES = [TRIANGLE, sj.surrogate.scaled(sj.surrogate.boxcar(0.25), 0.7)]
SPIKES += [sj.surrogate.triangular(2.0)]  # most neurons of a word are wanted
OTHERS = [sj.surrogate.atan(), sj.surrogate.scaled(sj.surrogate.sigmoid(4.0), 0.7)]
OTHERS += [sj.surrogate.windowed(sj.surrogate.atan(), 0.4)]
WHOLE = [r for r in RESETS if r.rule.__name__ != "_subtract" and not r.is_attached]
FIXED = ("alpha", "beta", "gain")  # have no gradients where there are two currents
BOTH = ("native", "reference")
DRIVES = ["input", "current", "two currents"]

pytestmark = pytest.mark.usefixtures("native")


def f32(array):
    return jnp.asarray(array, jnp.float32)


def problem(seed, steps, batch, neurons, recurrent, drive, learned):
    """Arguments of a layer as one dict, so that all of them have gradients."""
    rng = np.random.default_rng(seed)
    shape = (*batch, neurons)
    given = {
        "xs": f32(rng.normal(size=(steps, *shape)) * 0.5 + 0.2),
        "u": f32(rng.normal(size=shape) * 0.7),
        "z": f32(rng.random(shape) < 0.3),
        "beta": f32(rng.uniform(0.5, 0.95, neurons) if learned else 0.9),
        "threshold": f32(rng.uniform(0.6, 1.2, neurons) if learned else 1.0),
    }
    if drive not in (False, "input"):
        given["i"] = f32(rng.normal(size=shape))
        given["alpha"] = f32(rng.uniform(0.3, 0.9, neurons) if learned else 0.7)
    if drive == "two currents":
        given["h"] = f32(rng.normal(size=shape))
        given["gain"] = f32(rng.uniform(0.5, 2.0, neurons) if learned else 1.5)
    if recurrent:
        given["y"] = f32((rng.random(shape) < 0.3) * rng.normal(size=shape))
        given["w"] = f32(rng.normal(size=(neurons, neurons)) / max(neurons, 1) ** 0.5)
        given["b"] = f32(rng.normal(size=neurons) * 0.1)
    return given


def apply(given, reset=sj.reset.subtract, spike=TRIANGLE, **options):
    state = layers.State(*(given.get(k) for k in layers.State._fields))
    return layers.layer(
        given["xs"],
        state,
        beta=given["beta"],
        threshold=given["threshold"],
        alpha=given.get("alpha"),
        gain=given.get("gain"),
        feedback=(given["w"], given["b"]) if "w" in given else None,
        reset=reset,
        spike=spike,
        **options,
    )


def driven(given, form, density, **options):
    """A layer on the spikes of another, whose product it computes itself."""
    given = dict(given)
    x, w, b = given.pop("x"), given.pop("w_in"), given.pop("b_in")
    support = jnp.asarray(np.random.default_rng(3).random(x.shape) < 0.4)
    if form == "packed":
        x = sj.events.pack(x, support)
    given["xs"] = sj.events.Affine(x, w, b, options.pop("kernel", "event"))
    return apply(given, **options)


def driving(seed, given, inputs, density, binary=True):
    """The input current of a problem as a product with spikes."""
    rng = np.random.default_rng(seed)
    steps, *batch, neurons = given["xs"].shape
    x = f32(rng.random((steps, *batch, inputs)) < density)
    if not binary:
        x = x * f32(rng.normal(size=x.shape))
    size = 1 / max(1.0, density * inputs) ** 0.5
    # Multiples of 2^-12: sums of currents are exact in any order.
    w = np.round(rng.normal(size=(inputs, neurons)) * size * 2**12) / 2**12
    rest = {k: v for k, v in given.items() if k != "xs"}
    return rest | {
        "x": x,
        "w_in": f32(w),
        "b_in": f32(np.round(rng.normal(size=neurons) * 400 + 800) / 2**12),
    }


def heard(given, run=apply, **options):
    """A layer whose spikes go into one product of few outputs, dz inside the kernel."""
    given = dict(given)
    w_out = given.pop("w_out")
    end, out = run(given, narrow=w_out.shape[1], **options)
    spikes = sj.events.Spikes(out.fired, out.grad_mask, out.cotangent)
    y = sj.events.matmul(spikes, w_out, kernel="event")
    return end, out._replace(z=(y, out.z), cotangent=None)


def value_and_grads(backend, given, run=apply):
    """All that a layer puts out, and the gradients of a random sum of it."""
    fixed = {k: v for k, v in given.items() if "h" in given and k in FIXED}

    def loss(moving):
        end, out = run(moving | fixed)
        end = [a for a in end if a is not None]
        rng = np.random.default_rng(5)
        floats = jax.tree.leaves((out.z, out.u, out.cotangent, *end))
        total = sum((f32(a) * f32(rng.normal(size=a.shape))).sum() for a in floats)
        return total, (end, out)

    with kernels.use(backend):
        moving = {k: v for k, v in given.items() if k not in fixed}
        return jax.jit(jax.grad(loss, has_aux=True))(moving)


def assert_same(given, run=apply, tolerance=4e-5):
    grads, values = value_and_grads("native", given, run)
    expected_grads, expected = value_and_grads("reference", given, run)
    for words in ("fired", "grad_mask"):
        a, e = (np.asarray(getattr(v[1], words)) for v in (values, expected))
        if not np.array_equal(a, e):
            hypothesis.reject()  # a membrane within rounding of a bound
    for a, e in zip(jax.tree.leaves(values), jax.tree.leaves(expected), strict=True):
        assert a.shape == e.shape and a.dtype == e.dtype
        np.testing.assert_allclose(np.float64(a), np.float64(e), rtol=1e-5, atol=4e-5)
    for name, e in expected_grads.items():
        assert grads[name].dtype == e.dtype
        a, e = np.float64(grads[name]), np.float64(e)
        # One number for all neurons: a sum of terms of either sign, which may cancel.
        terms = given["u"].size if e.size == 1 else 1
        scale = max(1.0, np.abs(e).max(initial=0.0), terms**0.5)
        np.testing.assert_allclose(
            a, e, rtol=0, atol=tolerance * scale, err_msg=f"gradient of {name}"
        )


@hypothesis.settings(max_examples=25, deadline=None)
@hypothesis.given(
    seed=st.integers(0, 2**32 - 1),
    steps=st.integers(0, 6),
    batch=st.lists(st.integers(0, 5), max_size=2),
    neurons=st.one_of(st.integers(1, 9), st.integers(30, 140)),
    recurrent=st.booleans(),
    drive=st.sampled_from(DRIVES),
    learned=st.booleans(),
    reset=st.sampled_from(RESETS),
    spike=st.sampled_from(SPIKES + OTHERS),
    dense=st.booleans(),
    trace=st.booleans(),
)
def test_equals_scan(
    seed,
    steps,
    batch,
    neurons,
    recurrent,
    drive,
    learned,
    reset,
    spike,
    dense,
    trace,
):
    given = problem(seed, steps, batch, neurons, recurrent, drive, learned)
    run = functools.partial(apply, reset=reset, spike=spike, dense=dense, trace=trace)
    assert_same(given, run)


@hypothesis.settings(max_examples=12, deadline=None)
@hypothesis.given(
    seed=st.integers(0, 2**32 - 1),
    steps=st.integers(1, 7),
    batch=st.lists(st.integers(1, 40), max_size=2),
    sizes=st.tuples(st.integers(1, 140), st.integers(1, 140)),
    form=st.sampled_from(["packed", "dense"]),
    density=st.floats(0.0, 1.0),
    kernel=st.sampled_from(["event", "auto"]),
    drive=st.sampled_from(DRIVES),
    learned=st.booleans(),
    reset=st.sampled_from(RESETS),
    binary=st.booleans(),
)
def test_product_and_layer_in_one_piece(
    seed,
    steps,
    batch,
    sizes,
    form,
    density,
    kernel,
    drive,
    learned,
    reset,
    binary,
):
    inputs, neurons = sizes
    given = problem(seed, steps, batch, neurons, False, drive, learned)
    given = driving(seed, given, inputs, density, binary or form == "packed")
    run = functools.partial(driven, form=form, density=density, reset=reset)
    assert_same(given, functools.partial(run, kernel=kernel))


@pytest.mark.parametrize(("kind", "dense"), [("float32", False), ("bfloat16", True)])
@pytest.mark.parametrize("reset", [RESETS[0], RESETS[4], RESETS[6]], ids=repr)
@pytest.mark.parametrize("drive", ["recurrent", "current", "two currents", "product"])
def test_spikes_that_are_read_out(drive, reset, dense, kind):
    """dz as factors: of two axes of batch, of neurons that fill no word."""
    kept = "two currents" if drive == "two currents" else drive == "current"
    if kept == "two currents" and reset.is_attached:
        pytest.skip("two currents have no attached reset")
    given = problem(6, 9, (2, 5), 75, drive == "recurrent", kept, True)
    if drive == "two currents":
        reset = sj.reset.delayed(sj.reset.zero) if reset.is_delayed else sj.reset.zero
    if drive == "product":
        given = driving(6, given, 33, 0.1)
    for name in ("xs", "x", "w_in", "b_in"):
        if name in given:
            given[name] = given[name].astype(kind)
    given["w_out"] = jnp.asarray(np.random.default_rng(8).normal(size=(75, 7)), kind)
    layer = (
        apply if "xs" in given else functools.partial(driven, form="packed", density=0)
    )
    run = functools.partial(heard, run=layer, reset=reset, dense=dense)
    assert_same(given, run, 4e-5 if kind == "float32" else 4e-2)


def test_vmap_of_what_is_read_out():
    """Every example has factors of its own, though it shares the weights."""
    given = problem(6, 5, (4,), 40, True, False, True)
    given["w_out"] = f32(np.random.default_rng(8).normal(size=(40, 3)))

    def loss(w_out, xs):
        end, out = heard(given | {"w_out": w_out, "xs": xs}, dense=False)
        return (out.z[0] ** 2).sum() + end.u.sum()

    both = jax.grad(loss, (0, 1))
    xs = jnp.stack([given["xs"], 1.5 * given["xs"], -given["xs"]])
    with kernels.use("native"):
        found = jax.jit(jax.vmap(both, (None, 0)))(given["w_out"], xs)
        for k, x in enumerate(xs):
            for a, e in zip(found, both(given["w_out"], x), strict=True):
                np.testing.assert_allclose(a[k], e, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("form", ["packed", "dense"])
def test_product_and_layer_over_many_rows(form):
    """Rows of several blocks, a copied tile of weights, a last tile of few columns."""
    given = problem(9, 60, (40,), 130, False, False, True)
    given = driving(2, given, 300, 0.05)
    run = functools.partial(driven, form=form, density=0.05)
    assert_same(given, run, tolerance=1e-5)


HALVES = {"bfloat16": 2.0**-7, "float16": 2.0**-10}  # and their last places


@pytest.mark.parametrize("kind", HALVES)
@pytest.mark.parametrize("recurrent", [True, False])
@pytest.mark.parametrize("reset", [RESETS[0], RESETS[4]], ids=repr)
def test_half_types_at_the_edge(kind, recurrent, reset):
    """Currents, spikes and their cotangents, between states and sums in float32."""
    given = problem(3, 12, (5,), 70, recurrent, recurrent, True)
    given["xs"] = given["xs"].astype(kind)
    run = functools.partial(apply, reset=reset, trace=True)
    assert_same(given, run, HALVES[kind])


@pytest.mark.parametrize("kind", HALVES)
@pytest.mark.parametrize("form", ["packed", "dense"])
def test_product_and_layer_in_half_types(kind, form):
    given = driving(2, problem(9, 30, (20,), 130, False, False, True), 100, 0.05)
    for name in ("x", "w_in", "b_in"):  # multiples of 2^-4: no sum is rounded
        given[name] = (jnp.round(given[name] * 16) / 16).astype(kind)
    assert_same(
        given, functools.partial(driven, form=form, density=0.05), 2 * HALVES[kind]
    )


def written_out(monkeypatch):
    """Puts the written-out directions in the place of the native kernels."""
    calls = {"forward": layer_reference.forward, "backward": layer_reference.backward}
    monkeypatch.setattr(native_layer, "CALLS", calls)
    monkeypatch.setattr(native_layer, "folding", native_layer.folding.__wrapped__)


@pytest.mark.parametrize("kind", HALVES)
def test_written_out_half_types(kind, monkeypatch):
    written_out(monkeypatch)
    given = problem(8, 7, (3,), 35, True, True, True)
    given["xs"] = given["xs"].astype(kind)
    assert_same(given, tolerance=HALVES[kind])


@pytest.mark.parametrize("mapped", ["x", "w_in", "x w_in b_in", "u", "beta"])
def test_vmap_of_product_and_layer(mapped):
    given = driving(0, problem(6, 5, (3,), 34, False, False, True), 50, 0.1)
    for name in mapped.split():
        given[name] = jnp.stack([given[name], 0 * given[name], given[name]])
    axes = ({k: 0 if k in mapped.split() else None for k in given},)
    run = functools.partial(driven, form="packed", density=0.1)
    assert_same(given, jax.vmap(run, axes))


def test_jacobian_of_product_and_layer():
    """The forward pass in one piece, the backward pass under vmap and apart."""
    given = driving(1, problem(8, 4, (2,), 9, False, False, True), 40, 0.1)

    def states(given):
        return driven(given, "packed", 0.1)[0].u

    with kernels.use("native"):
        actual = jax.jacrev(states)(given)
    with kernels.use("reference"):
        expected = jax.jacrev(states)(given)
    for name, e in expected.items():
        np.testing.assert_allclose(actual[name], e, rtol=1e-5, atol=1e-5, err_msg=name)


@pytest.mark.parametrize("reset", RESETS, ids=repr)
@pytest.mark.parametrize("kind", ["recurrent cuba", "feed-forward lif"])
def test_every_reset(reset, kind):
    rich = kind == "recurrent cuba"
    given = problem(1, 9, (3,), 41, rich, rich, rich)
    assert_same(given, functools.partial(apply, reset=reset, trace=True))


@pytest.mark.parametrize("reset", WHOLE, ids=repr)
@pytest.mark.parametrize("recurrent", [True, False], ids=["recurrent", "feed-forward"])
def test_two_currents(reset, recurrent):
    given = problem(21, 9, (3,), 75, recurrent, "two currents", True)
    run = functools.partial(apply, reset=reset, spike=SPIKES[-1], trace=True)
    with kernels.use("native"):
        text = str(jax.make_jaxpr(run)(given))
    assert "spikejax_lif_layer" in text
    assert_same(given, run)


@pytest.mark.parametrize("name", FIXED)
def test_two_currents_refuse_gradients_they_have_not(name):
    given = problem(22, 3, (2,), 8, False, "two currents", True)
    rest = {k: v for k, v in given.items() if k != name}
    run = functools.partial(apply, reset=sj.reset.zero)
    with kernels.use("native"), pytest.raises(TypeError, match="without gradients"):
        jax.grad(lambda a: run(rest | {name: a})[0].u.sum())(given[name])


@pytest.mark.parametrize(("neurons", "rows"), [(2100, 3), (1090, 37), (600, 20)])
def test_large(neurons, rows):
    """Several tiles of rows and columns, shared panels, all widths of dw tiles."""
    for recurrent in (True, False):
        given = problem(2, 5, (rows,), neurons, recurrent, False, True)
        assert_same(given, tolerance=1e-4)


@pytest.mark.parametrize("kind", ["float32", "bfloat16"])
@pytest.mark.parametrize("width", [0.2, 0.5, 10.0])
def test_dense_where_much_fires(width, kind):
    """Steps and tiles with few events beside some with many; rows not in panels."""
    given = problem(5, 6, (2, 13), 331, True, "current", True)
    drive = np.linspace(-1.5, 2.5, 6)[:, None, None, None]
    drive = drive + (np.arange(331) > 256) - 0.5 + 0.3 * np.asarray(given["xs"])
    given["xs"] = jnp.asarray(drive, kind)
    given["w"] = given["w"] * 0.1
    run = functools.partial(apply, spike=sj.surrogate.triangular(width))
    with kernels.use("native"):
        fired = np.asarray(run(given)[1].z, np.float32).reshape(6, 26, -1)
    shares = [fired[..., part].mean((1, 2)) for part in (np.s_[:256], np.s_[256:])]
    assert min(map(np.min, shares)) < 0.1 < 0.5 < max(map(np.max, shares))
    assert_same(given, run, 4e-5 if kind == "float32" else 2e-2)


@pytest.mark.parametrize("neurons", [131, 700])
def test_a_few_many_and_most_are_wanted(neurons):
    """One cotangent each, those of a neuron for several rows, and a dense product."""
    steps, rows = 9, 40
    given = problem(24, steps, (rows,), neurons, True, "input", True)
    given["threshold"] = jnp.ones(neurons)
    given["w"] = given["w"] * 0.1
    target = np.where(np.arange(steps) % 2 == 0, 0.3, 1.0)
    spread = np.linspace(0.01, 0.9, steps)[:, None, None]
    given["xs"] = f32(target[:, None, None] + spread * given["xs"])
    given["beta"] = jnp.full(neurons, 0.1)
    run = functools.partial(apply, reset=sj.reset.zero, trace=True)
    near = np.abs(np.asarray(run(given)[1].u) - 1.0) < 0.3
    shares = near.mean((1, 2))
    assert shares.min() < 3 / rows, shares
    assert ((shares > 4 / rows) & (shares < 0.3)).any(), shares
    assert shares.max() > 0.4, shares
    assert_same(given, run)


def test_silent_and_saturated():
    given = problem(3, 8, (4,), 50, True, False, True)
    for level in (-100.0, 100.0):
        assert_same(given | {"xs": jnp.full_like(given["xs"], level)})


def test_one_cotangent_at_a_time():
    """Whatever cotangent is absent, the rest are right."""
    given = problem(4, 6, (3,), 33, True, True, True)

    def only(part, given):
        end, out = apply(given, trace=True)
        values = {"z": out.z, "u": out.u, "c": out.cotangent, **end._asdict()}
        return (values[part] * jnp.cos(jnp.arange(33.0))).sum()

    for part in ("z", "u", "c", "i", "y"):
        grads = []
        for backend in ("native", "reference"):
            with kernels.use(backend):
                grads.append(jax.grad(functools.partial(only, part))(given))
        for name, e in grads[1].items():
            np.testing.assert_allclose(
                grads[0][name], e, rtol=1e-4, atol=1e-4, err_msg=f"d{part}/d{name}"
            )


@pytest.mark.parametrize("learned", ["alpha", "beta", "threshold", "b", "w", "xs"])
def test_one_gradient_at_a_time(learned):
    given = problem(5, 6, (3,), 33, True, True, True)
    rest = {k: v for k, v in given.items() if k != learned}
    grads = []
    for backend in ("native", "reference"):
        with kernels.use(backend):
            f = jax.grad(lambda a: apply(rest | {learned: a})[1].z[:, :, ::3].sum())
            grads.append(f(given[learned]))
    np.testing.assert_allclose(*grads, rtol=1e-4, atol=1e-4)


# What is mapped, for one vmap or for an outer and an inner one.
VMAPS = [
    ["xs"],
    ["xs u z y"],
    ["w"],
    ["beta"],
    ["xs w b"],
    ["u", "w"],
    ["w", "xs"],
    ["threshold", "y beta"],
]


@pytest.mark.parametrize("axes", VMAPS, ids=", ".join)
def test_vmap(axes):
    axes = [names.split() for names in axes]
    given = problem(6, 4, (3,), 34, True, False, True)
    rng = np.random.default_rng(0)
    for size, names in zip((2, 3), axes, strict=False):
        for name in names:
            spread = f32(rng.uniform(0.8, 1.1, (size,) + (1,) * given[name].ndim))
            given[name] = given[name] * spread

    def run(given):
        f = apply
        for names in reversed(axes):
            f = jax.vmap(f, ({k: 0 if k in names else None for k in given},))
        return f(given)

    assert_same(given, run)


def test_vmap_of_gradients_is_one_call():
    given = problem(7, 4, (3,), 34, True, False, True)
    axes = {k: None for k in given} | {"xs": 0, "w": 0}
    given = given | {k: jnp.stack([given[k], 0.9 * given[k]]) for k in ("xs", "w")}

    def grads(given):
        return jax.grad(lambda g: apply(g)[1].z.sum())(given)

    with kernels.use("native"):
        f = jax.vmap(grads, (axes,))
        text = str(jax.make_jaxpr(f)(given))
        actual = jax.jit(f)(given)
    assert text.count("spikejax_lif_layer_backward") == 1
    assert "while[" not in text
    with kernels.use("reference"):
        expected = jax.jit(jax.vmap(lambda g: grads(g), (axes,)))(given)
    for name in given:
        np.testing.assert_allclose(
            actual[name], expected[name], rtol=1e-4, atol=1e-4, err_msg=name
        )


@pytest.mark.parametrize("reset", RESETS, ids=repr)
def test_written_out_gradient(reset, monkeypatch):
    """What runs where there are no native kernels is right too."""
    if _reason(reset=reset) is not None:
        pytest.skip("there is no kernel for it")
    written_out(monkeypatch)
    for drive in DRIVES[1:]:
        given = problem(8, 7, (3,), 35, True, drive, True)
        assert_same(given, functools.partial(apply, reset=reset, trace=True))


def test_other_platforms_lower_to_the_reference():
    given = problem(9, 4, (2,), 8, True, False, True)
    f = jax.jit(lambda g: jax.grad(lambda g: apply(g)[1].z.sum())(g))
    exported = jax.export.export(f, platforms=["cuda"])(given)
    assert "spikejax_lif_layer" not in exported.mlir_module()


def _reason(**changes):
    given = problem(10, 4, (2,), 8, True, False, False)
    about = {"reset": sj.reset.subtract, "spike": TRIANGLE} | changes
    state = layers.State(given["u"], given["z"], None, given["y"])
    about = {"beta": 0.9, "threshold": 1.0, "feedback": (given["w"], None)} | about
    choice = layers.explain(about.pop("xs", given["xs"]), state, **about)
    assert (choice.backend == "native") == (choice.why == "one call per direction")
    return None if choice.backend == "native" else choice.why


def test_explain(native):
    assert _reason() is None
    assert _reason(xs=jnp.zeros((4, 2, 8), jnp.bfloat16)) is None
    with jax.enable_x64():
        assert "bfloat16" in _reason(xs=jnp.zeros((4, 2, 8), jnp.float64))
    assert "nothing" in _reason(xs=jnp.zeros((0, 2, 8)))
    assert "surrogate" in _reason(spike=sj.surrogate.atan())
    assert "reset" in _reason(reset=sj.reset.Reset(lambda u, z, t: u - z))
    assert "delayed" in _reason(
        reset=sj.reset.delayed(sj.reset.attached(sj.reset.zero))
    )
    assert "per neuron" in _reason(beta=jnp.full((2, 8), 0.9))
    with sj.surrogate.smooth():
        assert "smooth" in _reason()
    with kernels.use("host"):
        assert _reason() == "kernels are host"


@pytest.mark.parametrize("spike", OTHERS, ids=repr)
@pytest.mark.parametrize("drive", DRIVES)
def test_surrogates_that_kernels_do_not_know(spike, drive):
    """Their derivative is computed between the two kernels."""
    given = problem(11, 5, (3,), 75, False, drive, True)
    reset = sj.reset.delayed(sj.reset.zero)
    run = functools.partial(apply, spike=spike, reset=reset, trace=True)
    with kernels.use("native"):
        assert "spikejax_lif_layer" in str(jax.make_jaxpr(run)(given))
    assert_same(given, run)


def test_surrogates_without_support_and_feedback_are_scanned():
    given = problem(11, 4, (2,), 8, True, True, True)
    assert_same(given, functools.partial(apply, spike=OTHERS[0]))


@pytest.mark.parametrize("steps", [8, 13, 21])
@pytest.mark.parametrize("recurrent", [False, True])
@pytest.mark.parametrize("width", [0.3, 2.0])
def test_distances_of_many_steps(steps, recurrent, width):
    given = problem(17, steps, (3,), 70, recurrent, "current", True)
    spike = sj.surrogate.triangular(width)
    assert_same(given, functools.partial(apply, spike=spike))


def test_constants_of_other_surrogates_may_be_tracers():
    given = problem(12, 5, (2,), 40, False, False, False)

    def loss(alpha, backend):
        with kernels.use(backend):
            f = jax.grad(lambda g: apply(g, spike=sj.surrogate.atan(alpha))[1].z.sum())
            return f(given)["xs"]

    sweep = f32([1.0, 2.0])
    rows = [jax.vmap(functools.partial(loss, backend=b))(sweep) for b in BOTH]
    np.testing.assert_allclose(*rows, rtol=1e-4, atol=1e-5)


def test_constants_may_be_tracers():
    given = problem(12, 5, (2,), 40, True, False, False)

    def loss(width, factor, backend):
        spike = sj.surrogate.scaled(sj.surrogate.triangular(width), factor)
        with kernels.use(backend):
            f = jax.grad(lambda g: apply(g, spike=spike)[1].z.sum())
            return f(given)["w"]

    sweep = f32([0.2, 0.5])
    for backend in ("native", "reference"):
        rows = jax.vmap(functools.partial(loss, backend=backend))(sweep, sweep)
        if backend == "native":
            actual = rows
    np.testing.assert_allclose(actual, rows, rtol=1e-4, atol=1e-4)


def test_unread_carrier_costs_nothing():
    given = problem(13, 4, (2,), 64, True, False, False)
    with kernels.use("native"):
        f = jax.jit(lambda g: apply(g, dense=False)[1].fired)
        text = f.lower(given).compile().as_text()
    assert "f32[4,2,64]{2,1,0} broadcast" not in text


def test_many_calls_at_once_finish():
    given = problem(14, 20, (8,), 128, True, True, True)

    def grads(given):
        return jax.grad(lambda g: apply(g)[1].z.sum())(given)

    with kernels.use("native"):
        f = jax.jit(grads)
        expected = f(given)

    def call(_):
        with kernels.use("native"):
            return jax.block_until_ready(f(given))

    with concurrent.futures.ThreadPoolExecutor(64) as pool:
        for future in [pool.submit(call, i) for i in range(64)]:
            for a, e in zip(
                jax.tree.leaves(future.result(timeout=120)),
                jax.tree.leaves(expected),
                strict=True,
            ):
                np.testing.assert_array_equal(a, e)


THREADS = """
import functools, hashlib, jax, jax.numpy as jnp, numpy as np, spikejax as sj
from spikejax.kernels.layer import layer as layers
rng = np.random.default_rng(0)
digest = hashlib.sha256()
for rows, n, steps, scale, kind in [(37, 211, 9, .5, "float32"),
        (5, 70, 190, 2., "float16"), (1, 1200, 55, .5, "bfloat16")]:
    xs, w = rng.normal(size=(steps, rows, n)) * .5, rng.normal(size=(n, n)) * scale
    xs, w = jnp.asarray(xs, kind), jnp.asarray(w / n**.5, jnp.float32)
    def f(xs, w, b, beta, threshold, feedback):
        o = jnp.zeros((rows, n))
        return layers.layer(xs, layers.State(o, o, None, o), beta=beta,
            threshold=threshold, reset=sj.reset.subtract,
            spike=sj.surrogate.triangular(scale), trace=True,
            feedback=(w, b) if feedback else None)
    @functools.partial(jax.jit, static_argnums=5)
    def run(*args):
        put_out, pull = jax.vjp(lambda *a: f(*a, args[5]), *args[:5])
        ones = jax.tree.map(lambda a: np.zeros(a.shape, jax.dtypes.float0)
            if a.dtype == jnp.uint32 else jnp.ones_like(a), put_out)
        return put_out, pull(ones)
    for feedback in (True, False):
        args = (xs, w, jnp.zeros(n), jnp.full(n, .9), jnp.ones(n))
        for array in jax.tree.leaves(run(*args, feedback)):
            digest.update(np.asarray(array).tobytes())
# Neurons that are a program, in two tiles that hear each other.
decay = sj.init.uniform(.8, .95)
net = sj.recurrent(sj.adlif(decay, .9, decay, 1., threshold=.1), sj.linear(300))
xs = jnp.asarray(rng.normal(size=(9, 37, 300)), jnp.float32)
params, state = net.init(jax.random.key(0), xs[0])
grads = jax.value_and_grad(lambda *a: (net.unroll(*a)[1] ** 2).sum(), (0, 1))
found = jax.jit(grads)(params, state, xs)
assert all(bool(a.any()) for a in jax.tree.leaves(found[1][0]))
for array in jax.tree.leaves(found):
    digest.update(np.asarray(array).tobytes())
print(digest.hexdigest())
"""


def test_same_bits_for_any_number_of_threads(python):
    digests = {
        python(THREADS, SPIKEJAX_KERNELS="native", NPROC=str(threads))
        for threads in (1, 2, 7, 7)
    }
    assert len(digests) == 1
