"""Half precision: types of everything, sums in float32, overflow, training."""

import pickle
import re
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from flax.training.dynamic_scale import DynamicScale

import spikejax as sj
from spikejax.inspect import laws

LEARNED = sj.init.uniform(0.5, 0.95)
WEIGHTS = sj.init.lecun(2.0)
NET = sj.serial(
    hidden=sj.linear(5, init=WEIGHTS),
    spikes=sj.recurrent(sj.lif(LEARNED), sj.linear(5)),
    more=sj.serial(sj.dropout(0.1), sj.batch_norm(), sj.delayed(sj.lif(LEARNED), 2)),
    both=sj.residual(sj.serial(sj.sparse(5, fan_out=2), sj.alif(0.9, LEARNED, 1.0))),
    readout=sj.tap(sj.serial(sj.one_to_one(), sj.checkpointed(sj.li(LEARNED), 3))),
)
FUSED = sj.serial(sj.linear(6, init=WEIGHTS), sj.cuba_lif(LEARNED, 0.9), sj.linear(2))
LOOP = sj.serial(sj.linear(4), sj.recurrent(sj.lif(LEARNED), sj.linear(4)))
HALVES = [("bfloat16", "float32"), ("bfloat16", "bfloat16"), ("float16", "float16")]
MEMBERS = {
    "fused": sj.precision(FUSED, "bfloat16"),
    "fused float16": sj.precision(FUSED, "float16"),
    "scanned": sj.precision(FUSED, "bfloat16", "bfloat16"),
    "recurrent": sj.precision(LOOP, "bfloat16", "bfloat16"),
}
KEYS = jax.random.split(jax.random.key(0))
HELD = [
    "step keeps its carry",
    "unroll equals scan of step",
    "unroll's gradient equals that of scan",
]


@pytest.mark.parametrize("member", MEMBERS)
def test_obeys_the_laws(member):
    x = jax.ShapeDtypeStruct((3, 4), jnp.bfloat16)
    case = laws.make_case(MEMBERS[member], x, scale=1.5)
    for law in HELD:
        laws.LAWS[law](case)


def test_obeys_every_law_but_that_of_finite_differences():
    """Those drown in rounding."""
    net = sj.precision(sj.serial(sj.linear(3, init=WEIGHTS), sj.lif(LEARNED)))
    x = jax.ShapeDtypeStruct((3, 4), jnp.bfloat16)
    last = list(laws.LAWS)[-1]
    assert last not in sj.check_cell(net, x, scale=1.5, without=(last,))


@pytest.mark.parametrize("member", MEMBERS)
def test_pickles_and_shows_itself(member):
    cell = MEMBERS[member]
    assert repr(pickle.loads(pickle.dumps(cell))) == repr(cell)
    assert repr(cell).startswith("precision(inner=serial(linear(")


def test_has_an_evaluation_form():
    net = sj.evaluation(sj.precision(sj.serial(sj.dropout(0.5), sj.linear(2))))
    params, _ = net.init(KEYS[0], jnp.ones(4))
    assert "evaluation(dropout" in repr(net)
    ys = [net.step(params, net.init(k, jnp.ones(4))[1], jnp.ones(4))[1] for k in KEYS]
    assert jnp.array_equal(*ys)


def test_the_report_looks_inside(key):
    net, xs = MEMBERS["fused"], jnp.ones((5, 2, 4))
    rows = sj.events.report(net, *net.init(key, xs[0]), xs).layers
    assert [row.cell for row in rows] == ["linear", "cuba_lif", "linear"]
    assert [row.path for row in rows] == ["0", "1", "2"]


def test_the_old_names_of_its_arguments_warn(key):
    del key
    with pytest.warns(DeprecationWarning, match="calls its argument `params` `comp"):
        half = sj.precision(FUSED, params="float16")
    with pytest.warns(DeprecationWarning, match="calls its argument `state` `state_"):
        narrow = sj.precision(FUSED, "float16", state="float16")
    assert half == sj.precision(FUSED, "float16")
    assert narrow == sj.precision(FUSED, "float16", "float16")
    with pytest.raises(TypeError, match="has no argument 'dtype'"):
        sj.precision(FUSED, dtype="float16")


def dtypes(tree):
    return {a.dtype.name for a in jax.tree.leaves(tree)}


@pytest.mark.parametrize(("params", "state"), HALVES)
@pytest.mark.parametrize("kind", ["float32", "bool"])
def test_no_leaf_is_of_another_type(params, state, kind, key):
    net = sj.precision(NET, params, state)
    xs = jnp.ones((7, 3, 4), kind)
    weights, start = net.init(key, xs[0])
    assert dtypes(weights) == {"float32"}
    assert dtypes((start["readout"], start["spikes"].neuron)) == {state}
    assert dtypes(start["more"][2].inner) == {state}
    assert dtypes((start["spikes"].y, start["more"][2].line)) == {params}
    assert dtypes(start["more"][1]) == {"float32"}  # running statistics stay wide

    def score(weights, run, xs):
        end, out = run(weights, start, xs)
        return out.y.astype("float32").sum(), (end, out.y)

    for run, x in ((net.unroll, xs), (net.step, xs[0])):
        gradient = partial(jax.grad(score, has_aux=True), run=run, xs=x)
        grads, (end, y) = jax.eval_shape(gradient, weights)
        assert jax.tree.map(jnp.shape, grads) == jax.tree.map(jnp.shape, weights)
        assert dtypes(grads) == {"float32"}
        before, after = ([a.dtype for a in jax.tree.leaves(s)] for s in (start, end))
        assert before == after
        assert y.dtype == ("float32" if kind == "bool" else kind)


def test_work_is_done_in_the_types_asked_for(key):
    def text(net):
        xs = jnp.ones((7, 3, 4))
        with sj.kernels.use("reference"):
            return str(jax.make_jaxpr(net.unroll)(*net.init(key, xs[0]), xs))

    net = sj.serial(sj.linear(5), sj.lif(0.9))
    half = text(sj.precision(net, "bfloat16", "bfloat16"))
    assert ":bf16[7,3,5] = dot_general" in half
    assert ":f32[3,5] = mul" not in half
    assert ":f32[3,5] = mul" in text(sj.precision(net, "bfloat16"))


def test_float32_throughout_is_the_cell_itself(key):
    xs = jax.random.normal(key, (7, 3, 4))
    same = sj.precision(LOOP, "float32", "float32")
    arguments = (*same.init(key, xs[0]), xs)
    assert jax.tree.all(
        jax.tree.map(jnp.array_equal, arguments[:2], LOOP.init(key, xs[0]))
    )
    ends = [jax.jit(net.unroll)(*arguments) for net in (LOOP, same)]
    jax.tree.map(partial(np.testing.assert_allclose, atol=1e-5), *ends)


# --- long sums ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["bfloat16", "float16"])
@pytest.mark.parametrize("kernel", ["dense", "event"])
def test_products_are_summed_wide(kind, kernel):
    """Sums of ones that stand still at 256 or 2048 in half precision."""
    net = sj.precision(
        sj.linear(3, init=sj.init.constant(1.0), kernel=kernel), kind, kind
    )
    x = jnp.ones((1, 2**15))
    params, state = net.init(jax.random.key(0), x)
    assert (net.step(params, state, x)[1] == 2**15).all()
    xs = jnp.ones((256, 128, 1))
    params, state = net.init(jax.random.key(0), xs[0])
    grads = jax.grad(lambda p: net.unroll(p, state, xs)[1].sum())(params)
    assert (grads["w"] == 2**15).all() and (grads["b"] == 2**15).all()


@pytest.mark.parametrize("state", ["bfloat16", "float16"])
@pytest.mark.parametrize("shape", [(4000, 1), (2, 8000, 1)])
@pytest.mark.parametrize(
    "cell", [sj.one_to_one(), sj.li(sj.init.constant(0.5))], ids=repr
)
def test_gradients_are_summed_over_time_and_batch_wide(cell, shape, state):
    xs = jnp.ones(shape)

    def gradient(net):
        params, start = net.init(jax.random.key(0), xs[0])
        return jax.jit(jax.grad(lambda p: net.unroll(p, start, xs)[1].sum()))(params)

    half = gradient(sj.precision(cell, state, state))
    for a, b in zip(*map(jax.tree.leaves, (half, gradient(cell))), strict=True):
        np.testing.assert_allclose(a, b, 0.01)


# --- overflow and loss scaling --------------------------------------------------------


@pytest.mark.parametrize("state", ["float16", "float32"])
def test_overflow_turns_gradients_to_nan(state):
    """The spikes are what they should be, and would hide it."""
    net = sj.serial(sj.linear(1, init=sj.init.constant(1.0)), sj.lif(0.9))
    net = sj.precision(net, "float16", state)
    xs = jnp.full((3, 2, 4), 3e4)  # four make more than 65504
    params, start = net.init(jax.random.key(0), xs[0])

    def score(params, run, xs):
        end, zs = run(params, start, xs)
        return zs.sum(), (end, zs)

    gradient = jax.value_and_grad(score, has_aux=True)
    for run, x in ((net.unroll, xs), (net.step, xs[0])):
        (value, (end, zs)), grads = gradient(params, run, x)
        assert jnp.isinf(end[1].u).all() and (zs == 1).all() and jnp.isfinite(value)
        assert all(jnp.isnan(g).all() for g in jax.tree.leaves(grads))
        _, grads = gradient(params, run, x / 2e4)
        assert all(jnp.isfinite(g).all() for g in jax.tree.leaves(grads))


def problem(net):
    """A small net that tells two classes of input apart: params, loss."""
    xs = jax.random.bernoulli(jax.random.key(1), 0.3, (12, 32, 8)).astype(float)
    labels = jnp.arange(32) % 2
    xs = xs.at[:, :, :4].multiply(labels[:, None].astype(float))
    params, state = net.init(jax.random.key(0), xs[0])

    def loss(params):
        # So small that float16 rounds every gradient to zero.
        us = net.unroll(params, state, xs)[1]
        return 1e-6 * sj.loss.ce_mean_membrane(us, labels)

    return params, loss


def trained(net, start):
    """The losses of a training, the steps skipped, and the scale at the end."""
    params, loss = problem(net)
    optimiser = optax.apply_if_finite(optax.adam(2e-2, eps=1e-14), 100)

    def step(carry, _):
        params, opt_state, scale = carry
        scale, _, value, grads = scale.value_and_grad(loss)(params)
        updates, opt_state = optimiser.update(grads, opt_state, params)
        return (optax.apply_updates(params, updates), opt_state, scale), 1e6 * value

    scale = DynamicScale(scale=jnp.float32(start), fin_steps=jnp.int32(0))
    begin = params, optimiser.init(params), scale
    run = jax.jit(lambda carry: jax.lax.scan(step, carry, None, 60))
    (_, opt_state, scale), values = run(begin)
    return values, int(opt_state.total_notfinite), float(scale.scale)


@jax.numpy_dtype_promotion("standard")  # of Flax and Optax
def test_float16_with_a_scaled_loss_trains_like_float32():
    net = sj.serial(sj.linear(16, init=WEIGHTS), sj.lif(0.9), sj.linear(2), sj.li(0.9))
    half = sj.precision(net, "float16", "float16")
    full, *_ = trained(net, 1.0)
    values, skipped, scale = trained(half, 2.0**40)
    assert full[-1] < 0.2 * full[0]
    assert abs(values[-1] - full[-1]) < 0.05
    assert 0 < skipped < 30 and scale == 2.0 ** (40 - skipped)


def test_float16_without_a_scaled_loss_learns_nothing():
    net = sj.serial(sj.linear(16, init=WEIGHTS), sj.lif(0.9), sj.linear(2), sj.li(0.9))
    params, loss = problem(sj.precision(net, "float16", "float16"))
    grads = jax.jit(jax.grad(loss))(params)
    assert not grads[0]["w"].any()


@pytest.mark.parametrize("kind", ["bfloat16", "float16"])
def test_neurons_on_whole_sequences(kind):
    inner = sj.serial(sj.serial(sj.linear(5), sj.psn(4)), sj.linear(2))
    xs = jax.random.normal(KEYS[0], (4, 2, 3))
    params, state = sj.precision(inner, kind).init(KEYS[1], xs[0])
    ys = sj.precision(inner, kind).unroll(params, state, xs)[1]
    expected = inner.unroll(params, state, xs)[1]
    np.testing.assert_allclose(ys, expected, atol=2e-2)
    assert ys.dtype == jnp.float32


@pytest.mark.usefixtures("native")
def test_takes_the_same_kernels_as_float32(key):
    """Also where cotangents of spikes stay in the kernel of the layer that fired."""
    xs = jnp.ones((5, 8, 40))
    net = sj.serial(sj.linear(64), sj.lif(0.9), sj.linear(10), sj.li(0.9))

    def targets(net):
        params, state = net.init(key, xs[0])
        loss = jax.jit(jax.grad(lambda p: net.unroll(p, state, xs)[1].sum()))
        text = loss.lower(params).compile().as_text()
        return set(re.findall(r'custom_call_target="(spikejax_\w+)"', text))

    assert targets(sj.precision(net)) == targets(net)


@pytest.mark.usefixtures("native")
@pytest.mark.parametrize("share", [0.1, 1.0])
def test_gradients_of_weights_are_not_rounded(share, key):
    """Few spikes are added up by a kernel, whose sums are the gradient. Many go through
    a dense product of half types, which is of that type itself."""
    xs = jax.random.bernoulli(jax.random.key(1), share, (8, 256, 128)).astype(float)
    net = sj.precision(sj.serial(sj.linear(128), sj.lif(0.9)))
    params, state = net.init(key, xs[0])
    dw = jax.grad(lambda p: net.unroll(p, state, xs)[1].sum())(params)[0]["w"]
    rounded = np.mean(dw == dw.astype(jnp.bfloat16).astype(float))
    assert rounded == 1 if share == 1 else rounded < 0.5


@pytest.mark.parametrize("rows", [8, 400])
def test_what_is_no_spike_is_rounded_first(rows, key):
    xs = jax.random.normal(jax.random.key(1), (4, rows, 40))
    xs = jnp.where(jax.random.bernoulli(jax.random.key(2), 0.5, xs.shape), xs, 0)
    net = sj.precision(sj.serial(sj.linear(64), sj.lif(0.9), sj.linear(10), sj.li(0.9)))
    params, state = net.init(key, xs[0])

    def loss(params, xs):
        return net.unroll(params, state, xs)[1].sum()

    run = jax.jit(jax.value_and_grad(loss, (0, 1)))
    found, expected = (
        jax.tree.leaves(run(params, x))
        for x in (xs, xs.astype(jnp.bfloat16).astype(jnp.float32))
    )
    for a, b in zip(found, expected, strict=True):
        np.testing.assert_array_equal(a, b)


# --- bad input ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["bf16", "float64", "int8", None, 16])
def test_refuses_unknown_types(kind):
    expected = "bfloat16, float16, float32, got"
    with pytest.raises(
        ValueError, match=f"`precision` expected `compute_dtype` .*{expected}"
    ):
        sj.precision(sj.lif(0.9), kind)
    with pytest.raises(ValueError, match=f"`precision` expected `state_.*{expected}"):
        sj.precision(sj.lif(0.9), state_dtype=kind)
    with pytest.raises(TypeError, match="`precision` expected `inner` to be a cell"):
        sj.precision("bfloat16")  # pyright: ignore[reportArgumentType]
