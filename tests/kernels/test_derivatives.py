"""Forward mode and derivatives of higher order of everything that has a kernel."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax import surrogate

WIDE = {"init": sj.init.lecun(2.0)}


def behind(*cells):
    return sj.serial(sj.linear(12, **WIDE), *cells)


TRIANGLE = surrogate.triangular(0.7)
NETWORKS = {
    "narrow": lambda: behind(sj.lif(0.9), sj.linear(3), sj.li(0.9)),
    "two layers": lambda: behind(
        sj.lif(sj.init.constant(0.8), spike=TRIANGLE, reset=sj.reset.zero),
        *(sj.linear(20, **WIDE), sj.cuba_lif(0.7, 0.9, spike=surrogate.atan())),
    ),
    "fed back": lambda: behind(sj.recurrent(sj.plif(), sj.linear(12))),
    "attached": lambda: sj.lif(
        0.8, threshold=0.5, reset=sj.reset.attached(sj.reset.subtract)
    ),
    "two currents": lambda: behind(sj.alpha_lif(0.9, 0.8)),
    "program": lambda: behind(
        sj.alif(sj.init.constant(0.8), 0.9, sj.init.constant(0.3), spike=TRIANGLE),
        *(sj.linear(3), sj.li(0.9)),
    ),
    "program, fed back": lambda: behind(
        sj.recurrent(sj.adlif(0.8, 0.9, 0.3, 0.5, threshold=0.1), sj.linear(12))
    ),
}


def problem(name, rng):
    net = NETWORKS[name]()
    xs = jnp.asarray(rng.normal(size=(4, 2, 6)), jnp.float32)
    params, state = net.init(jax.random.key(0), xs[0])
    given = (params, xs)
    moves = jax.tree.map(
        lambda a: jnp.asarray(rng.normal(size=a.shape), a.dtype), given
    )

    def loss(given):
        ys = net.unroll(given[0], state, given[1])[1]
        return (ys**2).sum() + (jnp.cos(jnp.arange(ys.size)) * ys.ravel()).sum()

    return loss, given, moves


def orders(loss, given, moves):
    """Along a direction: a tangent, and the gradient of it by reverse mode twice."""
    along = jax.grad(lambda g: _dot(jax.grad(loss)(g), moves))(given)
    return jax.jvp(lambda g: loss(g), (given,), (moves,))[1], along


def forward_over_reverse(loss, given, moves):
    """The same of a batch of points."""
    many = jax.tree.map(lambda a: jnp.stack([a, -a]), given)
    return jax.vmap(lambda g: jax.jvp(jax.grad(loss), (g,), (moves,)))(many)


def _dot(one, other):
    pairs = zip(jax.tree.leaves(one), jax.tree.leaves(other), strict=True)
    return sum(jnp.vdot(a, b) for a, b in pairs)


CASES = [*((name, orders) for name in NETWORKS), ("two layers", forward_over_reverse)]


@pytest.mark.parametrize(("name", "of"), CASES)
def test_all_orders_are_those_of_the_definition(native, name, of, rng):
    loss, given, moves = problem(name, rng)
    found = jax.jit(lambda *args: of(loss, *args))(given, moves)
    with sj.kernels.use("reference"):
        right = jax.jit(lambda *args: of(loss, *args))(given, moves)
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(right), strict=True):
        np.testing.assert_allclose(a, b, rtol=2e-4, atol=2e-4)
    assert all(bool(jnp.any(a != 0)) for a in jax.tree.leaves(found))


def test_a_step_has_its_derivatives_behind_a_scan():
    """By hand: a step counts once, its slope twice, also where JAX forgets a rule."""
    v = jnp.array([0.1, 0.5, -0.4, 2.0])
    spike = surrogate.triangular()

    def loss(v):
        z = jax.lax.scan(lambda c, v: (c, spike(v)), 0.0, v)[1]
        return (z**2 + z).sum()

    def loss_of_many(v):
        return jax.vmap(loss)(jnp.stack([v, v]))[0]

    at = np.asarray(v)
    slope = np.maximum(0, 1 - abs(at))
    right = 2 * slope**2 - (2 * (at > 0) + 1) * np.sign(at) * (slope > 0)
    for f in (loss, loss_of_many):
        found = jax.jvp(jax.grad(f), (v,), (jnp.ones_like(v),))[1]
        np.testing.assert_allclose(found, right, rtol=1e-6)
        found = jax.grad(lambda v, f=f: jax.grad(f)(v).sum())(v)
        np.testing.assert_allclose(found, right, rtol=1e-6)


PRODUCTS = {
    "numbers": sj.events.matmul,
    "spikes": lambda x, w, s: sj.events.matmul(sj.events.pack(x, s), w, bias=w[0]),
    "sparse": lambda x, w, s: sj.events.matmul(
        x, sj.events.csr(np.ones((6, 3)))._replace(data=w.ravel()), s
    ),
    "sparse spikes": lambda x, w, s: sj.events.matmul(
        sj.events.pack(x, s),
        sj.events.csr(np.ones((6, 3)))._replace(data=w.ravel()),
        bias=w[0],
    ),
    "unpacked": lambda x, w, s: sj.events.unpack(sj.events.pack(x, s)) @ w,
}


@pytest.mark.parametrize("name", PRODUCTS)
@pytest.mark.parametrize("backend", ["native", "host"])
def test_products(native, name, backend, rng):
    x = jnp.asarray(rng.random((4, 6)) < 0.5, jnp.float32)
    w = jnp.asarray(rng.normal(size=(6, 3)), jnp.float32)
    support = jnp.asarray(rng.random((4, 6)) < 0.7)
    moves = (x + 0.5, w[::-1])
    bias = "spikes" in name

    def loss(product):
        return lambda x, w: jnp.sin(product(x, w, support)).sum()

    def by_hand(x, w, s):
        x = jnp.where(s, x, jax.lax.stop_gradient(x))
        return x @ w + (w[0] if bias else 0)

    def both(product):
        f = loss(product)
        gradient = jax.grad(f, (0, 1))
        return jax.jvp(f, (x, w), moves), jax.jvp(gradient, (x, w), moves)

    with sj.kernels.use(backend):
        found = jax.jit(lambda: both(PRODUCTS[name]))()
    right = jax.jit(lambda: both(by_hand))()
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(right), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-4, atol=1e-5)


def test_a_gradient_needs_no_definition(native, rng):
    """The tangents' equations are all transposed, by kernels: no scan is left."""
    loss, given, _ = problem("two layers", rng)
    text = str(jax.make_jaxpr(lambda g: jax.jit(jax.grad(loss))(g))(given))
    assert "spikejax_derivative" not in text
    assert text.count("spikejax_lif_layer_backward") >= 2
