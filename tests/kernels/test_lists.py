"""Between two layers the cotangents of spikes are a list of those that are wanted."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax.extend.core import ClosedJaxpr, Jaxpr

import spikejax as sj
from spikejax import kernels

TRIANGLE = sj.surrogate.triangular(0.3)
SPIKES = [TRIANGLE, sj.surrogate.boxcar(0.4), sj.surrogate.triangular(4.0)]
SPIKES += [sj.surrogate.windowed(sj.surrogate.atan(), 0.3), sj.surrogate.atan()]
RESETS = [sj.reset.subtract, sj.reset.zero, sj.reset.delayed(sj.reset.zero)]
RESETS += [sj.reset.attached(sj.reset.subtract), sj.reset.attached(sj.reset.zero)]


def chain(sizes, reset=sj.reset.subtract, spike=TRIANGLE, kernel="event", **cells):
    """Layers of `sizes` neurons, the last of which are read out densely."""
    about = {"reset": reset, "spike": spike}
    kinds = [cells.get("first", sj.lif), sj.lif, cells.get("last", sj.lif)]
    parts = []
    for n, make in zip(sizes, kinds, strict=False):
        constants = (0.6, 0.9) if make is sj.cuba_lif else (0.9,)
        linear = sj.linear(n, init=sj.init.lecun(3.0), kernel=kernel)
        parts += [linear, make(*constants, **about)]
    return sj.serial(*parts)


def weighed(net, state, params, xs):
    """A loss that asks for cotangents of every size."""
    zs = net.unroll(params, state, xs)[1]
    rng = np.random.default_rng(3)
    weights = jnp.asarray(rng.normal(size=zs.shape), jnp.float32)
    return (zs.astype(jnp.float32) * weights).sum()


def start(net, batch=(3,), steps=7, seed=0, inputs=6):
    shape = (steps, *batch, inputs)
    xs = jax.random.normal(jax.random.key(seed), shape) * 1.5
    params, state = net.init(jax.random.key(1), xs[0])
    return params, state, xs


def gradients(net, state):
    """Of the loss, a function of its own, so that each backend traces it anew."""
    return jax.jit(jax.value_and_grad(functools.partial(weighed, net, state), (0, 1)))


def operations(jaxpr):
    """All of a program's, those of its branches and of the functions it calls too."""
    for operation in jaxpr.eqns:
        yield operation
        for part in jax.tree.leaves(operation.params):
            part = part.jaxpr if isinstance(part, ClosedJaxpr) else part
            if isinstance(part, Jaxpr):
                yield from operations(part)


def count_lists(f, *args):
    """How many backward kernels of the program put out a list of cotangents.

    Read from the program, not from what is traced on the way: jax 0.12 takes the trace
    of a function that an earlier program called.
    """
    found = operations(f.trace(*args).jaxpr.jaxpr)
    name = "spikejax_lif_layer_backward"
    calls = [o for o in found if o.params.get("target_name") == name]
    assert calls
    return sum(call.outvars[-1].aval.size > 0 for call in calls)


def assert_same(actual, expected, tolerance=4e-5):
    pairs = zip(jax.tree.leaves(actual), jax.tree.leaves(expected), strict=True)
    for a, e in pairs:
        scale = max(1.0, float(jnp.abs(e).max()))
        np.testing.assert_allclose(a, e, rtol=tolerance, atol=tolerance * scale)


def assert_backends_agree(net, lists, tolerance=4e-5, **how):
    """With so many lists between the native kernels."""
    params, state, xs = start(net, **how)
    with kernels.use("native"):
        f = gradients(net, state)
        assert count_lists(f, params, xs) == lists
        actual = f(params, xs)
    with kernels.use("reference"):
        expected = gradients(net, state)(params, xs)
    assert_same(actual, expected, tolerance)
    return actual


CASES = [(r, TRIANGLE) for r in RESETS] + [(RESETS[0], s) for s in SPIKES[1:]]


@pytest.mark.ends
@pytest.mark.parametrize(("reset", "spike"), CASES, ids=repr)
def test_gradients_are_those_of_the_scanned_equation(reset, spike, native):
    assert_backends_agree(chain((70, 45), reset, spike), lists=1)


def test_three_layers(native):
    net = chain((70, 45, 33), first=sj.cuba_lif, last=sj.cuba_lif)
    assert_backends_agree(net, lists=2)


@pytest.mark.parametrize("kernel", ["auto", "event", "dense"])
@pytest.mark.parametrize("width", [0.2, 5.0])
def test_lists_and_dense_cotangents_are_one(kernel, width, native):
    """Few are wanted, or many: then dz is dense, and which it is known in each call."""
    net = chain((130, 129), spike=sj.surrogate.triangular(width), kernel=kernel)
    assert_backends_agree(net, lists=int(kernel != "dense"), batch=(9,), steps=11)


@pytest.mark.parametrize(
    ("sizes", "batch", "steps"),
    [
        ((1, 37), (), 1),
        ((31, 64), (1,), 30),
        ((64, 65), (2, 3), 2),
        ((65, 33), (5,), 1),
        ((200, 330), (), 40),
        ((129, 128), (7,), 3),
    ],
)
def test_every_size(sizes, batch, steps, native):
    net = chain(sizes, first=sj.cuba_lif)
    assert_backends_agree(net, lists=1, batch=batch, steps=steps)


def test_the_one_product_of_few_outputs_reads_them_out(native):
    assert_backends_agree(chain((70, 16)), lists=0)


@pytest.mark.parametrize("outputs", [20, 32])
def test_a_readout_of_two_vectors_is_read_out(outputs, native):
    """The dz of a readout of classes is not written to memory."""
    net = sj.serial(chain((70,)), sj.linear(outputs), sj.li(0.9))
    assert_backends_agree(net, lists=0)
    params, state, xs = start(net)
    text = str(jax.make_jaxpr(gradients(net, state))(params, xs))
    assert "spikejax_spike_matmul_dw" in text and "spikejax_spike_matmul_dz" not in text


def test_many_rows_are_split_into_blocks_of_time(native):
    """More of them than a quarter of any L2 cache holds."""
    net = chain((70, 90))
    assert_backends_agree(net, lists=1, batch=(4200,), steps=2)


@pytest.mark.ends
def test_nothing_is_wanted(native):
    net = chain((70, 45), spike=sj.surrogate.triangular(1e-6))
    _, (params, xs) = assert_backends_agree(net, lists=1)
    assert not params[0]["w"].any() and not xs.any()


@pytest.mark.ends
@pytest.mark.parametrize("kind", ["bfloat16", "float16"])
def test_half_types(kind, native):
    net = sj.precision(chain((70, 45)), kind)
    assert_backends_agree(net, 1, 2e-2)


def test_bias_and_weights_that_are_not_learned(native):
    """Without a gradient of the weights there is no list, and dz is that of before."""
    net = chain((70, 45))
    params, state, xs = start(net)

    def loss(b, backend):
        last = params[2] | {"b": b}
        with kernels.use(backend):
            return weighed(net, state, (*params[:2], last, *params[3:]), xs)

    def both(first, backend):
        with kernels.use(backend):
            return weighed(net, state, (first, *params[1:]), xs)

    for f, about in ((loss, params[2]["b"]), (both, params[0])):
        grads = jax.jit(jax.grad(f), static_argnums=1)
        assert count_lists(grads, about, "native") == 0
        assert_same(grads(about, "native"), grads(about, "reference"))


def test_vmap_and_checkpoint(native):
    net = chain((70, 45))
    params, state, xs = start(net, batch=(2,))
    xs = jnp.stack([xs, 0.7 * xs, 0 * xs])

    def run(backend, f):
        with kernels.use(backend):
            return jax.jit(f)(params, xs)

    def mapped(params, xs):
        grads = jax.grad(functools.partial(weighed, net, state), (0, 1))
        return jax.vmap(grads, (None, 0))(params, xs)

    def kept(params, xs):
        loss = jax.checkpoint(functools.partial(weighed, net, state))
        return jax.grad(lambda p, xs: sum(loss(p, x) for x in xs), (0, 1))(params, xs)

    expected = run("reference", mapped)
    assert_same(run("native", mapped), expected)
    assert_same(run("native", kept)[1], expected[1])
    assert_same(run("native", kept)[0], jax.tree.map(lambda a: a.sum(0), expected[0]))


def test_spikes_that_others_see_have_a_dense_cotangent(native):
    """A tap puts them out: there is no list."""
    about = {"spike": TRIANGLE}
    net = sj.serial(
        sj.linear(70, init=sj.init.lecun(3.0)),
        sj.tap(sj.lif(0.9, **about)),
    )
    params, state, xs = start(net)

    def loss(params, backend):
        with kernels.use(backend):
            _, out = net.unroll(params, state, xs)
            return sum((a**2).sum() for a in jax.tree.leaves(out) if a.ndim == xs.ndim)

    grads = jax.jit(jax.grad(loss), static_argnums=1)
    assert count_lists(grads, params, "native") == 0
    assert_same(grads(params, "native"), grads(params, "reference"))


THREADS = """
import hashlib, jax, jax.numpy as jnp, numpy as np, spikejax as sj
digest = hashlib.sha256()
for sizes, width in [((700, 900), .3), ((70, 1400, 60), .02), ((1200, 40), 2.)]:
    spike = sj.surrogate.triangular(width)
    linears = [sj.linear(n, init=sj.init.lecun(3.), kernel="event") for n in sizes]
    parts = [(linear, sj.lif(.9, spike=spike)) for linear in linears]
    net = sj.serial(*(cell for pair in parts for cell in pair))
    xs = jax.random.normal(jax.random.key(0), (9, 37, 6)) * 1.5
    params, state = net.init(jax.random.key(1), xs[0])
    def loss(params, xs):
        return (net.unroll(params, state, xs)[1] * jnp.arange(37.)[:, None]).sum()
    # That of xs is XLA's product, which before 0.10 had other sums for more threads.
    old = tuple(map(int, jax.__version__.split(".")[:2])) < (0, 10)
    grad = jax.jit(jax.grad(loss, 0 if old else (0, 1)))
    for array in jax.tree.leaves(grad(params, xs)):
        digest.update(np.asarray(array).tobytes())
print(digest.hexdigest())
"""


def test_same_bits_for_any_number_of_threads(native, python):
    digests = {
        python(THREADS, SPIKEJAX_KERNELS="native", NPROC=str(threads))
        for threads in (1, 7)
    }
    assert len(digests) == 1
