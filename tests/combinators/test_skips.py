"""Skip connections and dropout between spiking layers: the dense network's numbers, on
bits."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.core.signal import DENSE, CompactCotangent, Spikes, Sum, Want
from spikejax.core.spec import spec

XS = jax.random.uniform(jax.random.key(0), (7, 3, 5)) * 3
SPIKE = sj.surrogate.triangular(0.5)


def block(features=40, **options):
    return sj.serial(sj.linear(features, **options), sj.lif(0.8, spike=SPIKE))


JOINS = {
    "add": sj.skip.add,
    "both": sj.skip.both,
    "iand": sj.skip.iand,
    "maximum": jnp.maximum,
}
NETS = {
    name: sj.serial(block(), sj.residual(block(), join=join), sj.linear(2))
    for name, join in JOINS.items()
}
NETS |= {
    "twice": sj.serial(
        block(), sj.residual(block()), sj.residual(block()), sj.linear(40), sj.li(0.9)
    ),
    "by lists": sj.serial(
        block(),
        sj.residual(block(kernel="event")),
        sj.residual(block(kernel="event"), join=sj.skip.both),
        sj.linear(2),
    ),
    "a list beside two factors": sj.serial(
        block(), sj.residual(block(kernel="event")), sj.linear(2, kernel="event")
    ),
    "dropped": sj.serial(
        block(),
        sj.dropout(0.4),
        *block().step.args[0].cells,
        sj.dropout(0.3),
        sj.linear(2),
    ),
    "dropped in every step": sj.serial(
        block(), sj.dropout(0.4, per_step=True), sj.linear(2)
    ),
    "dropped twice": sj.serial(block(), sj.dropout(0.4), sj.dropout(0.2), block()),
    "dropped in a branch": sj.serial(
        block(), sj.residual(sj.serial(block(), sj.dropout(0.4))), sj.linear(2)
    ),
    "side by side": sj.serial(
        block(), sj.residual(block()), sj.parallel(sj.linear(2), sj.linear(3))
    ),
    "dropped images": sj.serial(
        sj.linear(32),
        sj.stateless(lambda x: x.reshape(*x.shape[:-1], 4, 4, 2)),
        sj.lif(0.8, spike=SPIKE),
        sj.dropout(0.4),
        sj.conv(4, (3, 3)),
    ),
}


def gradient(net, state):
    def loss(params, xs):
        found = jax.tree.leaves(net.unroll(params, state, xs)[1])
        return sum(
            (y * jnp.cos(jnp.arange(y.size).reshape(y.shape))).sum() for y in found
        )

    return jax.jit(jax.value_and_grad(loss, (0, 1)))


def alike(found, expected):
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        assert jnp.allclose(a, b, rtol=1e-5, atol=1e-5 * float(jnp.abs(b).max()) + 1e-7)


@pytest.mark.parametrize("name", NETS)
def test_bits_have_the_gradients_of_numbers(name):
    net = NETS[name]
    params, state = net.init(jax.random.key(1), XS[0])
    found = []
    for backend in ("reference", "auto"):
        with sj.kernels.use(backend):
            found.append(gradient(net, state)(params, XS))
    alike(found[1], found[0])
    assert min(float(jnp.abs(g).max()) for g in jax.tree.leaves(found[0])) > 0


def test_bits_have_the_derivatives_forwards_of_numbers():
    net = NETS["a list beside two factors"]
    params, state = net.init(jax.random.key(1), XS[0])
    found = []
    for backend in ("reference", "auto"):
        with sj.kernels.use(backend):
            given = (params, XS)
            found.append(jax.jvp(gradient(net, state), given, given)[1])
    alike(found[1], found[0])


def test_the_branch_has_a_list_and_the_skip_a_slot_of_its_own():
    first = block()
    for join in (sj.skip.add, sj.skip.both, jnp.maximum):
        skip = sj.residual(block(), join=join)
        want = spec(skip).accepts(spec(sj.linear(2)).accepts(DENSE))
        assert want.compact and not want.narrow
        params, state = first.init(jax.random.key(1), XS[0])
        spikes = spec(first).run(params, state, XS, want).ys
        if sj.kernels.plan().cpu == "native":
            assert isinstance(spikes.cotangent, CompactCotangent)
        assert isinstance(spikes.beside().cotangent, jax.Array)


@pytest.mark.parametrize("name", ["twice", "iand", "dropped in every step"])
def test_pieces_and_vmap_are_the_whole(name):
    net = NETS[name]
    params, state = net.init(jax.random.key(1), XS[0])
    _, expected = net.unroll(params, state, XS)
    middle, first = net.unroll(params, state, XS[:3])
    alike(jnp.concatenate([first, net.unroll(params, middle, XS[3:])[1]]), expected)
    alike(jax.vmap(net.unroll, (None, 0, 1), (0, 1))(params, state, XS)[1], expected)


def test_joins_by_hand():
    skip, branch = [
        jax.random.bernoulli(jax.random.key(k), 0.5, (3, 70)) for k in (0, 1)
    ]
    x, f = (np.asarray(a, np.float32) for a in (skip, branch))
    expected = {"add": x + f, "both": x * f, "iand": x * (1 - f)}
    for name, value in expected.items():
        np.testing.assert_array_equal(JOINS[name](x, f), value)
    from spikejax.kernels.dense import dense
    from spikejax.skip import on_bits

    for name in expected:
        for mask in (None, jnp.ones((3, 70), bool)):
            packed = [sj.events.pack(jnp.asarray(a), mask) for a in (x, f)]
            found = on_bits(JOINS[name], *packed)
            assert isinstance(found, Sum if name == "add" else Spikes)
            np.testing.assert_array_equal(dense(found), expected[name])


def test_what_stays_bits():
    """A sum goes to `linear` alone; a scale to products alone."""
    lone = Want(bits=True)
    adds, ands = (
        spec(sj.residual(block())),
        spec(sj.residual(block(), join=sj.skip.both)),
    )
    assert spec(sj.linear(2)).accepts(lone).sums
    assert adds.accepts(spec(sj.linear(2)).accepts(lone)).sums
    assert not ands.accepts(spec(sj.linear(2)).accepts(lone)).sums
    assert not spec(sj.conv(2, (3,))).accepts(lone).sums
    for product in (sj.linear(2), sj.conv(2, (3,)), sj.sparse(2, fan_out=1)):
        assert spec(sj.dropout(0.5)).accepts(spec(product).accepts(lone)).bits
    pooled = spec(sj.max_pool((2, 2))).accepts(lone)
    assert not spec(sj.dropout(0.5)).accepts(pooled).bits
    pooled = sj.parallel(sj.linear(2), sj.sparse(2, fan_out=1))
    assert not spec(pooled).accepts(lone).sums


def test_dropout_of_every_step():
    cell = sj.dropout(0.3, per_step=True)
    xs = jnp.ones((50, 40, 30))
    _, state = cell.init(jax.random.key(0), xs[0])
    end, ys = cell.unroll({}, state, xs)
    assert not (ys == ys[0]).all() and not (ys[:, 0] == ys[:, 1]).all()
    assert abs(float((ys == 0).mean()) - 0.3) < 0.01
    np.testing.assert_allclose(np.unique(ys), [0.0, 1 / 0.7], 1e-6)
    assert repr(cell) == "dropout(0.3, per_step=True)"
    same, used = sj.evaluation(cell).unroll({}, state, xs)
    assert (used == xs).all() and (same.salt == end.salt).all()
    with pytest.raises(ValueError, match="to fit salts"):
        cell.step({}, state, xs[0, :3])


def test_a_join_that_is_no_function_is_refused():
    with pytest.raises(TypeError, match="`residual` expected `join`"):
        sj.residual(sj.li(0.9), join="add")


def test_a_scale_is_part_of_the_spikes():
    z = jax.random.bernoulli(jax.random.key(2), 0.3, (4, 50)).astype(jnp.float32)
    w = jax.random.normal(jax.random.key(3), (50, 6))
    spikes = sj.events.pack(z)._replace(scale=jnp.float32(2.5))
    np.testing.assert_array_equal(sj.events.unpack(spikes), 2.5 * z)
    np.testing.assert_allclose(sj.events.matmul(spikes, w), 2.5 * z @ w, 1e-5, 1e-6)
