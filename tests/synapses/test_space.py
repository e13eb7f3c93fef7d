"""Convolution and pooling against loops that are their definitions."""

import itertools
from typing import cast

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.core.spec import spec
from spikejax.synapses.conv import Conv

CONVS = {
    "1-D": (sj.conv(6, (3,)), (2, 3, 9, 4)),
    "1-D strided": (sj.conv(6, (4,), stride=2, padding=3), (9, 4)),
    "2-D same": (sj.conv(6, (3, 2), padding="same", dilation=2), (2, 6, 7, 4)),
    "2-D grouped": (
        sj.conv(6, (2, 2), groups=2, stride=(1, 2), padding=(1, 0), dilation=(2, 1)),
        (2, 6, 7, 4),
    ),
    "depthwise": (sj.conv(4, (3, 3), groups=4, padding=1), (2, 5, 5, 4)),
}


def looped(about, w, x):
    """The sum over every point of the window, for one input (*space, channels)."""
    rank = len(about.window)
    x = np.pad(x, (*about.padding, (0, 0)))
    sizes = [
        (s - r) // step + 1
        for s, r, step in zip(x.shape, about.reach, about.stride, strict=False)
    ]
    inputs, outputs = w.shape[-2], w.shape[-1] // about.groups
    y = np.zeros((*sizes, w.shape[-1]))
    for p in itertools.product(*map(range, sizes)):
        for q in itertools.product(*map(range, about.window)):
            at = tuple(
                p[i] * about.stride[i] + q[i] * about.dilation[i] for i in range(rank)
            )
            for g in range(about.groups):
                out = slice(g * outputs, (g + 1) * outputs)
                y[(*p, out)] += x[at][g * inputs : (g + 1) * inputs] @ w[(*q, ..., out)]
    return y


@pytest.mark.parametrize("member", CONVS)
def test_conv_is_its_sum(member, key):
    conv, shape = CONVS[member]
    draw = np.random.default_rng(0).standard_normal
    xs = draw((3, *shape))
    params, state = jax.eval_shape(conv.init, key, xs[0])
    params = {name: draw(p.shape) for name, p in params.items()}
    about = cast(Conv, spec(conv))
    flat = xs.reshape(-1, *shape[-len(about.window) - 1 :])
    expected = np.stack([looped(about, params["w"], x) for x in flat]) + params["b"]
    with jax.enable_x64(True):
        ys = conv.unroll(jax.tree.map(jnp.asarray, params), state, jnp.asarray(xs))[1]
        np.testing.assert_allclose(ys.reshape(expected.shape), expected, 1e-9)


LONG = {k: CONVS[k] for k in ("1-D", "2-D same")} | {"linear": (sj.linear(6), (36, 4))}


@pytest.mark.parametrize("member", LONG)
def test_half_precision_gradient(member, key):
    """Sums over many places are not made in half precision."""
    conv, shape = LONG[member]
    spikes = np.random.default_rng(0).random((40, *shape)) < 0.3
    xs = jnp.asarray(spikes, jnp.bfloat16)
    params, state = conv.init(key, xs[0])

    def score(params, xs):
        return jnp.sum(conv.unroll(params, state, xs)[1].astype(float) ** 2)

    gradient = jax.jit(jax.grad(score, (0, 1)))
    wide = jax.tree.map(lambda a: a.astype(float), (params, xs))
    expected = jax.tree.leaves(gradient(*wide))
    for a, b in zip(jax.tree.leaves(gradient(params, xs)), expected, strict=True):
        assert a.dtype == jnp.bfloat16
        worst = jnp.max(jnp.abs(a.astype(float) - b)) / jnp.max(jnp.abs(b))
        assert worst < 0.02


def windows(x, size, step):
    """Every window of the last two axes of space, as (H, W, size, size, C)."""
    x = np.lib.stride_tricks.sliding_window_view(x, size, (0, 1))
    return np.moveaxis(x, 2, -1)[:: step[0], :: step[1]]


def test_pools_are_mean_sum_and_maximum(key):
    x = np.asarray(jax.random.normal(key, (7, 6, 3)))
    for pool, reduced in (
        (sj.avg_pool, np.mean),
        (sj.sum_pool, np.sum),
        (sj.max_pool, np.max),
    ):
        y = pool((3, 2), stride=(2, 1)).step({}, (), jnp.asarray(x))[1]
        expected = reduced(windows(x, (3, 2), (2, 1)), axis=(2, 3))
        np.testing.assert_allclose(y, expected, 1e-6)
        halved = pool((2,)).step({}, (), jnp.asarray(x))[1]
        expected = reduced(x[:, :6].reshape(7, 3, 2, 3), axis=2)
        np.testing.assert_allclose(halved, expected, 1e-6)


def test_padding_counts_as_zeros_but_never_as_the_maximum():
    x = -jnp.ones((2, 1))
    assert sj.avg_pool(2, padding=1).step({}, (), x)[1].tolist() == [[-0.5], [-0.5]]
    assert sj.max_pool(2, padding=1).step({}, (), x)[1].tolist() == [[-1.0], [-1.0]]


def test_gradient_of_max_pool_goes_to_the_maximum():
    x = jnp.array([[1.0], [3.0], [2.0], [2.0]])
    grad = jax.grad(lambda x: jnp.sum(sj.max_pool(2).step({}, (), x)[1]))(x)
    assert grad[:, 0].tolist() == [0.0, 1.0, 1.0, 0.0]


def test_a_convolutional_network_keeps_its_shapes(key):
    net = sj.serial(
        sj.conv(4, (3, 3), padding="same"),
        sj.lif(0.9),
        sj.max_pool((2, 2)),
        sj.flatten(),
        sj.linear(10),
        sj.li(0.9),
    )
    xs = jnp.ones((5, 2, 8, 8, 1))
    params, state = jax.eval_shape(net.init, key, xs[0])
    assert params[4]["w"].shape == (64, 10)
    assert jax.eval_shape(net.unroll, params, state, xs)[1].shape == (5, 2, 10)


SQUARE = {
    "conv": lambda w, **how: sj.conv(12, w, **how),
    "avg_pool": sj.avg_pool,
    "sum_pool": sj.sum_pool,
    "max_pool": sj.max_pool,
    "strided": lambda w, **how: sj.max_pool(w, stride=1, padding=1, **how),
}


@pytest.mark.parametrize("name", SQUARE)
def test_a_number_alone_is_not_a_window_of_images(name, key):
    """It once was one of rank one, along the rows of images, in silence."""
    make, images = SQUARE[name], jnp.zeros((4, 28, 28, 1))
    message = r"expected `window` \(5,\) for lines or \(5, 5\) for images"
    cells = [make(5), sj.serial(make(5)), sj.evaluation(sj.serial(a=make(5)))]
    for cell in cells:
        with pytest.raises(ValueError, match=message) as error:
            cell.init(key, images)
        assert "\n" not in str(error.value)
    with pytest.warns(
        UserWarning, match=r"say \(5,\) for lines, \(5, 5\) for an image"
    ):
        make(5).init(key, images[0])
    square = make((5, 5))
    params, state = square.init(key, images)
    y = square.step(params, state, images)[1]
    assert y.shape[1] == y.shape[2] != 28
    if name != "conv":  # without parameters none is needed to run one
        with pytest.raises(ValueError, match=message):
            make(5).step({}, (), images)
        with pytest.raises(ValueError, match=message):
            make(5).unroll({}, (), images[None])


@pytest.mark.parametrize("name", SQUARE)
def test_a_number_alone_is_a_window_of_lines(name, key):
    alone, said = SQUARE[name](5), SQUARE[name]((5,))
    xs = jax.random.normal(key, (3, 28, 2))  # three steps
    params, state = alone.init(key, xs[0])
    for cell in (alone, said):
        found = cell.unroll(params, state, xs)[1]
        np.testing.assert_array_equal(found, said.unroll(params, state, xs)[1])
    assert alone.step(params, state, xs[0])[1].shape == found.shape[1:]
