"""NaN and infinity: the loss or a gradient shows them, whatever kernels run."""

import functools
import re

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax import surrogate

STEPS, BATCH, INPUTS, HIDDEN = 5, 3, 9, 4


def behind(*cells):
    return sj.serial(sj.linear(HIDDEN), *cells, sj.linear(2), sj.li(0.9))


WINDOW = surrogate.windowed(surrogate.atan(), 0.1)
NETWORKS = {
    "triangle": lambda: behind(sj.lif(0.9, spike=surrogate.triangular(0.1))),
    "no support, no biases": lambda: sj.serial(
        sj.linear(HIDDEN, bias=False),
        sj.cuba_lif(0.8, 0.9, spike=surrogate.atan()),
        *(sj.linear(2, bias=False), sj.li(0.9)),
    ),
    "window": lambda: behind(
        sj.lif(
            0.9, spike=surrogate.windowed(surrogate.atan(), 0.1), reset=sj.reset.zero
        )
    ),
    "recurrent": lambda: behind(sj.recurrent(sj.lif(0.9), sj.linear(HIDDEN))),
    "a program, then learned": lambda: behind(
        sj.alif(0.9, 0.9, 0.1), sj.linear(HIDDEN), sj.plif()
    ),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_what_is_not_finite_for_reference_is_not_for_kernels(native, rng, name):
    """Of every leaf one entry, also where no event ever meets it."""
    net = NETWORKS[name]()
    xs = np.asarray(rng.random((STEPS, BATCH, INPUTS)) < 0.3, np.float32)
    xs[:, :, 0] = 0  # an input that never fires,
    xs[:, 1] = 0  # and a sample in which nothing does
    params, state = net.init(jax.random.key(0), jnp.asarray(xs[0]))

    def loss(params, state, xs):
        return (net.unroll(params, state, xs)[1] ** 2).sum()

    def is_finite(given):
        found = jax.value_and_grad(loss)(*given)
        return jnp.stack([jnp.isfinite(a).all() for a in jax.tree.leaves(found)]).all()

    with sj.kernels.use("reference"):
        reference = jax.jit(lambda given: is_finite(given))
        leaves, form = jax.tree.flatten((params, state, jnp.asarray(xs)))
        assert reference(form.unflatten(leaves))
    found = jax.jit(lambda given: is_finite(given))
    assert found(form.unflatten(leaves))
    seen = 0
    for k, leaf in enumerate(leaves):
        if not jnp.issubdtype(leaf.dtype, jnp.floating):
            continue
        for value in (jnp.nan, jnp.inf, -jnp.inf):
            for place in (0, leaf.size - 1):
                sick = leaf.reshape(-1).at[place].set(value).reshape(leaf.shape)
                given = form.unflatten([*leaves[:k], sick, *leaves[k + 1 :]])
                if reference(given):
                    continue
                seen += 1
                assert not found(given), (jax.tree.structure(given), k, value, place)
    assert seen > 20


PRODUCTS = {
    "numbers": sj.events.matmul,
    "spikes": lambda x, w, **how: sj.events.matmul(sj.events.pack(x), w, **how),
    "sparse": lambda x, w, **how: sj.events.matmul(
        x, sj.events.csr(np.ones((3, 2)))._replace(data=w.reshape(-1)), **how
    ),
}


@pytest.mark.parametrize("backend", ["native", "host", "reference"])
@pytest.mark.parametrize("name", PRODUCTS)
def test_weights_that_no_event_meets(native, name, backend):
    """0 * NaN is NaN, for `auto`, in the gradient too; "event" skips it, as it says."""
    x = jnp.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
    w = jnp.ones((3, 2)).at[0, 1].set(jnp.nan)
    with sj.kernels.use(backend):
        product = functools.partial(PRODUCTS[name], kernel="auto")
        assert not jnp.isfinite(jax.vjp(lambda w: product(x, w).sum(), w)[0])
        product = functools.partial(PRODUCTS[name], kernel="event")
        assert jnp.isfinite(jax.vjp(lambda w: product(x, w).sum(), w)[0])


@pytest.mark.parametrize("value", [0.0, 3e37, -3e37])
def test_large_weights_are_finite(native, value):
    w = jnp.full((3, 2), value).at[0].set(-value)
    y = jax.value_and_grad(lambda w: sj.events.matmul(jnp.eye(3)[1:], w).sum())(w)
    assert all(bool(jnp.isfinite(a).all()) for a in y)


def test_looking_for_nan_copies_no_currents(native, rng):
    """What a kernel wrote is not written again; branches that are dense may."""
    steps, batch, inputs, hidden = 20, 16, 70, 512
    back = sj.linear(hidden, bias=False)
    net = sj.serial(sj.linear(hidden), sj.recurrent(sj.lif(0.9), back), sj.linear(20))
    xs = jnp.asarray(rng.random((steps, batch, inputs)) < 0.02, jnp.float32)
    params, state = net.init(jax.random.key(0), xs[0])

    def loss(params):
        return (net.unroll(params, state, xs)[1] ** 2).sum()

    text = jax.jit(jax.grad(loss)).lower(params).compile().as_text()
    text = text[text.index("ENTRY") :]
    copied = re.findall(r"= \w+\[([\d,]+)\]\S* copy\(", text)
    sizes = [np.prod([int(d) for d in dims.split(",")]) for dims in copied]
    assert max(sizes, default=0) < min(steps * batch, hidden) * hidden
