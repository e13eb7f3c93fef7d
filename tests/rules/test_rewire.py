"""Deep-R and RigL keep the number of connections, their signs and moments."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import spikejax as sj

RULES = {
    "deep_r": lambda d: sj.rules.deep_r(density=d, rate=0.1, l1=0.3, temperature=1e-3),
    "rigl": lambda d: sj.rules.rigl(density=d),
}


def problem(dtype=jnp.float32):
    net = sj.serial(sj.linear(12), sj.lif(0.9), sj.linear(5), sj.li(0.9))
    xs = jax.random.bernoulli(jax.random.key(1), 0.3, (6, 4, 9)).astype(dtype)
    params, state = net.init(jax.random.key(0), xs[0])

    def loss(params):
        return jnp.square(net.unroll(params, state, xs)[1] - 1.0).mean()

    return params, loss


def weights(params):
    return [np.asarray(params[k]["w"], np.float32) for k in (0, 2)]


@pytest.mark.parametrize("density", [0.25, 1.0])
@pytest.mark.parametrize("name", RULES)
@jax.numpy_dtype_promotion("standard")  # of optax
def test_the_number_of_connections_is_kept_in_training(name, density):
    params, loss = problem()
    rule, adam = RULES[name](density), optax.adam(0.05)
    params = rule.start(jax.random.key(2), params)
    opt_state = adam.init(params)

    @jax.jit
    def step(key, params, opt_state):
        grads = jax.grad(loss)(params)
        used = rule.connected(grads, params)
        updates, opt_state = adam.update(used, opt_state, params)
        params = optax.apply_updates(params, updates)
        return rule.rewire(key, params, opt_state, grads)

    sizes = [max(1, round(density * w.size)) for w in weights(params)]
    before = weights(params)
    for key in jax.random.split(jax.random.key(3), 8):
        assert [np.count_nonzero(w) for w in weights(params)] == sizes
        params, opt_state = step(key, params, opt_state)
    assert [np.count_nonzero(w) for w in weights(params)] == sizes
    moved = [(a != 0) != (b != 0) for a, b in zip(before, weights(params), strict=True)]
    assert any(m.any() for m in moved) == (density < 1)
    for w, m in zip(weights(params), weights(opt_state[0].mu), strict=True):
        assert not m[w == 0].any()  # what is not connected has no moment
    if name == "deep_r":  # and every pair that was ever connected has one sign
        for a, b in zip(before, weights(params), strict=True):
            both = (a != 0) & (b != 0)
            np.testing.assert_array_equal(np.sign(a)[both], np.sign(b)[both])


def test_deep_r_disconnects_what_changes_its_sign_and_walks():
    """θ by hand: α takes η α of each, no noise; a weight past zero is gone."""
    rule = sj.rules.deep_r(density=0.5, rate=0.1, l1=1.0)
    start = rule.start(jax.random.key(0), {"w": jnp.full((1, 40), 0.05)})
    signs = sj.rules.deep_r(density=1.0, rate=0.1).start(
        jax.random.key(0), {"w": jnp.ones((1, 40))}
    )["w"]
    active = start["w"] != 0
    np.testing.assert_array_equal(jnp.sign(start["w"]), jnp.where(active, signs, 0))
    strong = jnp.where(active, 0.5 * signs, 0).at[0].multiply(1.0)
    first = int(jnp.argmax(active[0]))
    crossed = strong.at[0, first].multiply(-1.0)  # an update went past zero
    rewired = rule.rewire(jax.random.key(1), {"w": crossed}, ())[0]["w"]
    others = active.at[0, first].set(False)
    np.testing.assert_allclose(rewired[others], (0.4 * signs)[others], rtol=1e-6)
    assert int((rewired != 0).sum()) == 20
    new = (rewired != 0) & ~others
    assert int(new.sum()) == 1 and float(abs(rewired[new]).max()) < 1e-30
    np.testing.assert_array_equal(jnp.sign(rewired[new]), signs[new])


def test_deep_r_draws_any_pair_alike():
    rule = sj.rules.deep_r(density=0.25, rate=1.0)
    w = {"w": jnp.zeros((2, 4))}
    keys = jax.random.split(jax.random.key(0), 4000)
    found = jax.vmap(lambda k: rule.rewire(k, w, ())[0]["w"] != 0)(keys)
    np.testing.assert_allclose(found.mean(0), 0.25, atol=0.035)  # five deviations


def test_rigl_takes_the_largest_gradients_and_resets_moments():
    w = jnp.array([[4.0, -3.0, 0.5, 0.0], [0.0, 0.0, -1.0, 0.0]])
    grad = jnp.array([[9.0, 9.0, 0.1, 0.3], [-0.7, 0.2, 0.6, 0.0]])
    moments = jnp.arange(1.0, 9.0).reshape(2, 4)
    opt_state = (jnp.int32(3), {"w": moments}, {"w": moments, "b": moments})
    rule = sj.rules.rigl(density=0.5, fraction=0.5)
    rewired, after = rule.rewire(jax.random.key(0), {"w": w}, opt_state, {"w": grad})
    # 0.5 and -1 go; of what is then not connected, |-0.7| and |0.6| are largest.
    kept = np.array([[1, 1, 0, 0], [1, 0, 1, 0]], bool)
    np.testing.assert_array_equal(rewired["w"] != 0, kept)
    np.testing.assert_array_equal(rewired["w"][0, :2], [4.0, -3.0])
    assert float(rewired["w"][1, 0]) > 0 > float(rewired["w"][1, 2])  # they descend
    np.testing.assert_array_equal(after[1]["w"], [[1, 2, 0, 0], [0, 0, 0, 0]])
    assert after[0] == 3
    np.testing.assert_array_equal(after[2]["w"], moments)  # no moments of these params


@jax.numpy_dtype_promotion("standard")  # of optax
def test_rigl_finds_connections_that_there_are():
    key = jax.random.key(0)
    true = jnp.zeros((20, 3)).at[jnp.array([2, 7, 11]), jnp.arange(3)].set(2.0)
    x = jax.random.normal(key, (64, 20))

    def loss(params):
        return jnp.square(x @ params["w"] - x @ true).mean()

    rule, sgd = sj.rules.rigl(density=0.1, fraction=0.5), optax.sgd(0.5)
    params = rule.start(key, {"w": jnp.ones((20, 3))})

    def step(params, key):
        grads = jax.grad(loss)(params)
        updates, _ = sgd.update(rule.connected(grads, params), sgd.init(params))
        params = optax.apply_updates(params, updates)
        return rule.rewire(key, params, (), grads)[0], None

    found = jax.lax.scan(step, params, jax.random.split(key, 60))[0]["w"]
    np.testing.assert_allclose(found[true != 0], 2.0, atol=0.1)


def test_what_is_out_of_range_is_refused():
    with pytest.raises(ValueError, match="`rigl` expected `fraction`"):
        sj.rules.rigl(density=0.1, fraction=1.5)
    with pytest.raises(ValueError, match="`deep_r` expected `density`"):
        sj.rules.deep_r(density=0.0, rate=0.1)
    rule = sj.rules.rigl(density=0.1)
    with pytest.raises(ValueError, match="`rigl` expected `grads`"):
        rule.rewire(jax.random.key(0), {"w": jnp.ones((2, 2))}, ())
    with pytest.raises(ValueError, match="`rigl` expected `params` with weights"):
        rule.start(jax.random.key(0), {"b": jnp.ones(2)})
