"""`diagnose`: norms of cotangents against closed forms and `jax.grad`."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

XS = (jax.random.uniform(jax.random.key(0), (12, 3, 5)) < 0.3).astype(float)
WIDE = sj.surrogate.triangular(1.0)


def diagnosed(net, xs=XS, loss=jnp.sum):
    params, state = net.init(jax.random.key(1), xs[0])
    return sj.diagnose(net, params, state, xs, loss)


@pytest.mark.parametrize(("back", "factor"), [(0.5, 1.4), (0.0, 0.9), (-0.4, 0.5)])
def test_a_linear_recurrence_in_closed_form(back, factor):
    """u(t) = 0.9 u(t-1) + c u(t-1) + I(t): dL/dI(t) of the last u is a power."""
    one = sj.one_to_one(init=sj.init.constant(back))
    xs = jnp.ones((50, 4, 1))
    found = diagnosed(sj.recurrent(sj.li(0.9), one), xs, lambda ys: ys[-1].sum())
    (row,) = found.layers
    exact = np.sqrt(4) * factor ** np.arange(49.0, -1, -1)
    np.testing.assert_allclose(row.cotangent, exact, rtol=1e-4)
    assert row.growth == pytest.approx(factor, rel=1e-4)
    assert ["explodes" in w for w in found.warnings] == [True] * (factor > 1)


def two():
    first = sj.recurrent(sj.lif(0.9, spike=WIDE), sj.linear(5))
    return first, sj.linear(4), sj.lif(0.8, spike=WIDE)


def test_the_norms_are_those_of_the_gradient():
    """Of the first layer that of the input, of the second that of its current."""
    net = sj.serial(*two())
    params, state = net.init(jax.random.key(1), XS[0])
    rows = sj.diagnose(net, params, state, XS, lambda ys: (ys**2).mean()).layers

    def lost(xs, more):
        z = net_parts[0].unroll(params[0], state[0], xs)[1]
        current = net_parts[1].unroll(params[1], state[1], z)[1] + more
        return (net_parts[2].unroll(params[2], state[2], current)[1] ** 2).mean()

    net_parts = two()
    grads = jax.grad(lost, (0, 1))(XS, jnp.zeros((12, 3, 4)))
    for row, grad in zip(rows, grads, strict=True):
        exact = np.sqrt((np.asarray(grad) ** 2).sum((1, 2)))
        np.testing.assert_allclose(row.cotangent, exact, rtol=1e-5, atol=1e-8)
        assert exact.any()


@pytest.mark.parametrize(
    ("wrapped", "paths"),
    [
        (lambda a, b, c: sj.serial(sj.checkpointed(a, 5), b, c), ["0", "2"]),
        (lambda a, b, c: sj.stepwise(sj.serial(a, b, c)), ["0", "2"]),
        (lambda a, b, c: sj.precision(sj.serial(a, b, c), "float32"), ["0", "2"]),
        (lambda a, b, c: sj.tap(sj.serial(sj.serial(a, b), c)), ["0.0", "1"]),
    ],
    ids=["checkpointed", "stepwise", "precision", "tap"],
)
def test_wrappers_change_nothing(wrapped, paths):
    plain, net = sj.serial(*two()), wrapped(*two())
    params, state = plain.init(jax.random.key(1), XS[0])
    expected = sj.diagnose(plain, params, state, XS, jnp.sum).layers
    like = net.init(jax.random.key(1), XS[0])
    given = [
        jax.tree.unflatten(jax.tree.structure(a), jax.tree.leaves(b))
        for a, b in zip(like, (params, state), strict=True)
    ]
    tapped = "tap" in repr(net)
    loss = (lambda ys: ys.y.sum()) if tapped else jnp.sum
    rows = sj.diagnose(net, *given, XS, loss).layers
    assert [row.path for row in rows] == paths
    for row, other in zip(rows, expected, strict=True):
        np.testing.assert_allclose(row.cotangent, other.cotangent, rtol=1e-5)


def test_truncation_is_seen():
    """Nothing comes from the second half, in which the loss is."""
    net = sj.truncated(sj.recurrent(sj.li(0.9), sj.one_to_one()), 6)
    (row,) = diagnosed(net, loss=lambda ys: ys[-1].sum()).layers
    assert (row.cotangent[:6] == 0).all() and (row.cotangent[6:] > 0).all()


@pytest.mark.parametrize(
    ("spike", "explodes"),
    [(WIDE, True), (sj.surrogate.DEFAULT, False)],
)
def test_the_recurrent_digits_network(spike, explodes):
    """With the high triangle it reaches 29 % of the test set, with the default 89 %."""
    data = sj.datasets.digits().train
    xs = jnp.asarray(data.spikes[:, ::90], jnp.float32)
    labels = jnp.asarray(data.labels[::90])
    hidden = sj.recurrent(sj.lif(0.95, spike=spike), sj.linear(128, bias=False))
    net = sj.serial(
        sj.linear(128, init=sj.init.lecun(2.0)), hidden, sj.linear(10), sj.li(0.95)
    )
    found = diagnosed(net, xs, lambda ys: sj.loss.ce_mean_membrane(ys, labels))
    assert [w.startswith("1: explodes") for w in found.warnings] == [True] * explodes
    assert found.layers[0].growth > 1.15 if explodes else found.layers[0].growth < 1.06
    assert ("explodes" in str(found)) == explodes


def test_silence_and_what_no_gradient_reaches():
    off = sj.linear(4, init=sj.init.constant(0.0))
    net = sj.serial(*two()[:2], sj.lif(0.9, spike=WIDE), off, sj.lif(0.9, spike=WIDE))
    warned = diagnosed(net).warnings
    assert warned[-1] == "4: silent: not one spike"
    assert "0: no gradient comes this far" in warned


def test_a_gradient_that_is_not_finite():
    net = sj.recurrent(sj.li(0.9), sj.one_to_one(init=sj.init.constant(100.0)))
    (warning,) = diagnosed(net, jnp.ones((40, 1, 1)), lambda ys: ys[-1].sum()).warnings
    assert warning == "net: explodes: its gradient is not finite"


def test_a_loss_that_is_no_number():
    with pytest.raises(ValueError, match=r"`diagnose` expected `loss` to give a scal"):
        diagnosed(sj.serial(*two()), loss=lambda ys: ys)
