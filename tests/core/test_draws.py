"""Sampled surrogates: few slopes, unbiased, and the same however a run is cut."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.core import draws
from spikejax.core.signal import Want
from spikejax.core.spec import spec

s = sj.surrogate
WHOLE = {
    "triangular": s.triangular(1.0),
    "atan": s.atan(),
    "two signs": s.multi_gaussian(),
    "zero at threshold": s.spike_rate_escape(2.0),
    "scaled": s.scaled(s.fast_sigmoid(5.0), -0.5),
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_slope_stays_with_its_probability(name):
    """Against the definition, over a hundred salts."""
    whole, keep, count = WHOLE[name], 0.4, 100
    v = jnp.linspace(-2.0, 2.0, 400)
    spike = s.sampled(whole, keep=keep)

    def slopes(salt):
        with draws.drawing(draws.Draw(salt)):
            return spike.derivative(v), jax.vjp(spike, v)[1](jnp.ones_like(v))[0]

    salts = jax.random.bits(jax.random.key(1), (count,), "uint32")
    _, found = jax.vmap(slopes)(salts)
    slope = np.asarray(whole.derivative(v))
    top = np.abs(float(whole.derivative(jnp.zeros(()))))
    p = np.minimum(1, keep * np.abs(slope) / top)
    there = np.asarray(found) != 0
    error = np.sqrt(p * (1 - p) / count)
    assert (np.abs(there.mean(0) - p) <= 5 * error + 1e-6).all()
    assert abs(there.mean() - p.mean()) < 5 * np.sqrt((error**2).sum()) / v.size + 1e-6
    expected = np.broadcast_to(slope / np.where(p > 0, p, 1), found.shape)[there]
    assert np.allclose(np.asarray(found)[there], expected, rtol=1e-5)


NEURONS = {
    "lif": lambda spike: sj.lif(0.9, spike=spike),
    "adlif": lambda spike: sj.adlif(0.9, 0.9, 0.5, 1.0, threshold=0.3, spike=spike),
    "refractory": lambda spike: sj.refractory(sj.lif(0.9, spike=spike), 2),
    "floored": lambda spike: sj.floored(sj.lif(0.9, spike=spike), -1.0),
    "winner": lambda spike: sj.winner_take_all(sj.lif(0.9, spike=spike)),
    "graded": lambda spike: sj.graded(sj.lif(0.9, spike=spike), 2.0),
    "recurrent": lambda spike: sj.recurrent(
        sj.lif(0.9, reset=sj.reset.attached(sj.reset.subtract), spike=spike),
        sj.linear(6, init=sj.init.lecun(1.0)),
    ),
}


def problem(neuron, spike, scale=3.0, steps=8, batch=(3,)):
    net = sj.serial(sj.linear(6), NEURONS[neuron](spike), sj.linear(2), sj.li(0.9))
    xs = jax.random.uniform(jax.random.key(2), (steps, *batch, 5)) * scale
    return (net, *net.init(jax.random.key(3), xs[0]), xs)


def gradient(net, unrolled=None):
    unrolled = unrolled or net.unroll

    def loss(params, state, xs):
        ys = unrolled(params, state, xs)[1]
        return (ys * jnp.cos(jnp.arange(ys.size).reshape(ys.shape))).sum()

    return jax.jit(jax.grad(loss))


def alike(found, expected, rtol=2e-5):
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        assert jnp.allclose(a, b, rtol=rtol, atol=rtol * float(jnp.abs(b).max()))


@pytest.mark.parametrize(
    ("neuron", "scale"), [("lif", 3.0), ("recurrent", 3.0), ("recurrent", 0.0)]
)
def test_the_mean_over_salts_is_the_gradient_of_the_whole(neuron, scale):
    """Also where all membranes are equal: silent layers, without any input."""
    net, params, state, xs = problem(
        neuron, s.sampled(s.atan(), keep=1.0), scale, batch=()
    )
    whole, _, plain, _ = problem(neuron, s.atan(), scale, batch=())
    expected = gradient(whole)(params, plain, xs)
    count = 2000
    keys = jax.random.split(jax.random.key(4), count)
    states = jax.vmap(lambda key: net.init(key, xs[0])[1])(keys)
    with sj.kernels.use("reference"):
        each = jax.jit(jax.vmap(gradient(net), (None, 0, None)))(params, states, xs)
    for a, b in zip(jax.tree.leaves(each), jax.tree.leaves(expected), strict=True):
        error = a.std(0) / np.sqrt(count)
        far = jnp.abs(a.mean(0) - b) / (error + 1e-3 * jnp.abs(b).max() + 1e-9)
        assert float(far.max()) < 5
    slopes = jax.tree.leaves(each)
    assert max(float(a.std(0).max()) for a in slopes) > 0


@pytest.mark.parametrize("neuron", ["lif", "refractory", "winner", "recurrent"])
def test_a_run_draws_alike_however_it_is_cut(neuron):
    net, params, state, xs = problem(neuron, s.sampled(s.atan(), keep=0.3))

    def steps(params, state, xs):
        return jax.lax.scan(lambda a, x: net.step(params, a, x), state, xs)

    def chunks(params, state, xs):
        state, first = net.unroll(params, state, xs[:3])
        state, last = net.unroll(params, state, xs[3:])
        return state, jnp.concatenate([first, last])

    def mapped(params, state, xs):
        run = jax.vmap(net.unroll, (None, 0, 1), (0, 1))
        return run(params, state, xs)

    expected = gradient(net, steps)(params, state, xs)
    for unrolled in (net.unroll, chunks, mapped):
        alike(gradient(net, unrolled)(params, state, xs), expected)
    ends = [run(params, state, xs)[0] for run in (chunks, mapped)]
    alike(ends[0], ends[1])
    whole, *_ = problem(neuron, s.atan())
    plain = draws.unsalted(state)[0]
    with pytest.raises(AssertionError):
        alike(gradient(whole)(params, plain, xs), expected)


@pytest.mark.parametrize(
    ("neuron", "batch"),
    [("lif", (2, 3)), ("adlif", ()), ("recurrent", (3,)), ("floored", (3,))],
)
def test_backends_keep_the_same_slopes(neuron, batch):
    given = problem(neuron, s.sampled(s.triangular(1.0), keep=0.3), batch=batch)
    net, *args = given
    found = []
    for backend in ("reference", "host", "auto"):
        with sj.kernels.use(backend):
            found.append(gradient(net)(*args))
    alike(found[1], found[0])
    alike(found[2], found[0])


def test_what_is_dropped_is_outside_of_the_mask():
    cell = sj.lif(0.9, spike=s.sampled(s.atan(), keep=0.05))
    xs = jax.random.normal(jax.random.key(5), (20, 4, 100))
    params, state = cell.init(jax.random.key(6), xs[0])
    out = spec(cell).run(params, state, xs, Want(bits=True)).ys
    if not isinstance(out, sj.events.Spikes):
        pytest.skip("no kernel runs programs here, so that there are no bits")
    share = np.unpackbits(np.asarray(out.grad_mask).view(np.uint8)).sum() / xs.size
    assert 0.005 < share < 0.05


def test_keep_may_be_traced_and_follows_a_schedule():
    schedule = s.closing(0.5, 0.1, half_life=3)

    def run(step):
        net, *args = problem("lif", s.sampled(s.atan(), keep=schedule(step)))
        return gradient(net)(*args)

    traced = jax.jit(run)
    for step in (0, 9):
        alike(traced(step), run(step))
    with pytest.raises(AssertionError):
        alike(traced(0), traced(9))


def test_smooth_has_all_slopes():
    net, *args = problem("lif", s.sampled(s.sigmoid(4.0), keep=0.1))
    whole, params, state, xs = problem("lif", s.sigmoid(4.0))
    with s.smooth():
        alike(gradient(net)(*args), gradient(whole)(params, state, xs))


def test_forward_mode_is_that_of_the_gradient():
    """Through the kernels' own definition: the same slopes are kept there."""
    net, params, state, xs = problem("lif", s.sampled(s.atan(), keep=0.3))
    ones = jax.tree.map(jnp.ones_like, params)

    def loss(params):
        return net.unroll(params, state, xs)[1].sum()

    _, along = jax.jvp(loss, (params,), (ones,))
    total = sum(float(g.sum()) for g in jax.tree.leaves(jax.grad(loss)(params)))
    assert np.isclose(float(along), total, rtol=1e-4)


@pytest.mark.parametrize(
    "cell", [sj.lif, lambda _, spike: sj.alif(0.9, 0.9, 0.5, spike=spike)]
)
def test_a_state_shows_the_neurons_own(cell):
    made = cell(0.9, spike=s.sampled(s.atan(), keep=0.3))
    params, state = made.init(jax.random.key(0), jnp.zeros((2, 3)))
    assert state.u is state.neuron.u and state.salt.dtype == jnp.uint32
    assert len({int(a) for a in state.salt}) == 2
    with pytest.raises(AttributeError):
        _ = state.none


def test_what_cannot_draw_says_so():
    spike = s.sampled(s.atan(), keep=0.1)
    with pytest.raises(TypeError, match="outside of its step"):
        spike(jnp.zeros(3))
    with pytest.raises(TypeError, match="`psn` expected `spike`"):
        sj.psn(5, spike=spike)
    with pytest.raises(ValueError, match="`sampled` expected `keep`"):
        s.sampled(s.atan(), keep=0.0)
    with pytest.raises(TypeError, match="`sampled` expected `surrogate`"):
        s.sampled(s.atan, keep=0.1)
    assert repr(spike) == "sampled(atan(2.0), keep=0.1)"
