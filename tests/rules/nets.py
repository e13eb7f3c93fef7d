"""Small networks that are alive, in float64, and gradients to hold rules against."""

import contextlib

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj

SPIKE = sj.surrogate.triangular(1.0)
STEPS, INPUTS, HIDDEN, OUT = 12, 4, 6, 3


@contextlib.contextmanager
def wide():
    with jax.enable_x64(True), jax.numpy_dtype_promotion("strict"):
        yield


def weights(seed, *shape, scale=1.0):
    drawn = np.random.default_rng(seed).normal(size=shape)
    return jnp.asarray(scale * drawn / np.sqrt(shape[0]))


def linear(seed, n_in, n_out, scale=1.0, bias=True):
    return sj.linear(
        n_out,
        init=weights(seed, n_in, n_out, scale=scale),
        bias=bias and weights(seed + 50, n_out, scale=0.1),
    )


def inputs(seed=0, steps=STEPS, batch=(2,), size=INPUTS):
    drawn = np.random.default_rng(seed).random((steps, *batch, size)) < 0.4
    return jnp.asarray(drawn, float)


def target(seed=9, steps=STEPS, batch=(2,), size=OUT):
    return jnp.asarray(np.random.default_rng(seed).normal(size=(steps, *batch, size)))


def squared(ys, target):
    """A loss that is the sum of losses of the steps."""
    return jnp.sum((ys - target) ** 2) / 2


def at_the_end(ys, target):
    """A loss of the whole sequence: of the softmax of its mean."""
    return -jnp.sum(jax.nn.log_softmax(ys.mean(0)) * target[0])


def begun(net, xs):
    return net.init(jax.random.key(0), xs[0])


def alive(net, params, state, xs, layers):
    """Between 1 and 30 % of the neurons fire, and the slope is not zero somewhere.

    `layers` are the paths of spiking cells in a tapped run, such as `("1",)`. A slope
    is there if the spikes of a layer have a gradient in the params, all of which goes
    through its own surrogate.
    """

    def counts(params):
        seen, found = scanned(sj.tap(net).step, params, state, xs), []
        for path in layers:
            place = seen
            for name in path.split("."):
                place = place.inside[name]
            found.append(place.y.mean())
        return jnp.stack(found), found

    slopes, rates = jax.jit(jax.jacrev(counts, has_aux=True))(params)
    for k, path in enumerate(layers):
        assert 0.01 <= float(rates[k]) <= 0.30, (path, float(rates[k]))
        moved = max(float(jnp.abs(g[k]).max()) for g in jax.tree.leaves(slopes))
        assert moved > 1e-6, (path, "the slope is zero everywhere")


def scanned(step, params, state, xs):
    """Outputs of all steps, the state handed on by `step` itself."""
    return jax.lax.scan(lambda s, x: step(params, s, x), state, xs)[1]


def gradient(step, loss, params, state, xs, *args):
    """By `jax.grad` through a scan of another step."""

    def value(params):
        return loss(scanned(step, params, state, xs), *args)

    return jax.jit(jax.grad(value))(params)


def held(net, states=(), spikes=(), outputs=()):
    """The step of a flat `serial` with `stop_gradient` on carried states of some parts,
    on the spikes that some receive of themselves, on the outputs of some."""
    cells = net.step.args[0].cells
    stop = jax.lax.stop_gradient

    def step(params, state, x):
        after = []
        for k, (cell, p, s) in enumerate(zip(cells, params, state, strict=True)):
            s = stop(s) if k in states else s
            s = s._replace(y=stop(s.y)) if k in spikes else s
            s, x = cell.step(p, s, x)
            x = stop(x) if k in outputs else x
            after.append(s)
        return tuple(after), x

    return step


def by_rule(net, loss, rule, *given):
    return jax.jit(sj.rules.grad(net, loss, rule=rule))(*given)


def apart(a, b):
    """The largest difference of two gradients, relative to the largest entry."""
    a, b = jax.tree.leaves(a), jax.tree.leaves(b)
    assert [x.shape for x in a] == [x.shape for x in b]
    assert all(x.dtype == jnp.float64 for x in (*a, *b))
    most = max(float(jnp.abs(x).max()) for x in b)
    assert most > 1e-3
    return max(float(jnp.abs(x - y).max()) for x, y in zip(a, b, strict=True)) / most


def same(a, b):
    assert apart(a, b) < 1e-10


def differ(a, b, least=1e-2):
    """A negative control."""
    assert apart(a, b) > least


def deep(beta=None, rho=0.8):
    """An adaptive layer that receives itself, a second one, and a readout."""
    beta = sj.init.constant(0.85) if beta is None else beta
    return sj.serial(
        linear(1, INPUTS, HIDDEN, 1.6),
        sj.recurrent(
            sj.alif(beta, rho, 0.3, spike=SPIKE), linear(2, HIDDEN, HIDDEN, 0.7)
        ),
        linear(3, HIDDEN, HIDDEN, 2.0),
        sj.lif(0.8, reset=sj.reset.zero, spike=SPIKE),
        linear(4, HIDDEN, OUT, 1.0),
        sj.li(0.7),
    )
