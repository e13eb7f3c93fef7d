"""Kernels under `jax.shard_map` and explicit meshes: they trace, with one's numbers.

The types are those of a mesh of many devices; its size does not matter to them.
"""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax.sharding import AxisType, Mesh, NamedSharding
from jax.sharding import PartitionSpec as P

import spikejax as sj

SPLIT = (P(), P("d"), P(None, "d"))
NETWORKS = {
    "bits": lambda: sj.serial(
        *(
            sj.linear(40),
            sj.lif(0.9),
            sj.linear(40),
            sj.plif(),
            sj.linear(3),
            sj.li(0.9),
        )
    ),
    "fed back": lambda: sj.serial(
        sj.recurrent(sj.cuba_lif(0.8, 0.9), sj.linear(12)),
        *(sj.linear(5, kernel="event"), sj.if_()),
        *(sj.linear(8), sj.recurrent(sj.adlif(0.8, 0.9, 0.3, 0.5), sj.linear(8))),
    ),
}


def loss(net):
    def of(params, state, xs):
        end, ys = net.unroll(params, state, xs)
        return (ys**2).sum() + sum((a**2).sum() for a in jax.tree.leaves(end))

    return of


def problem(name, rng):
    net = NETWORKS[name]()
    xs = jnp.asarray(rng.random((4, 2, 12)) < 0.4, jnp.float32)
    params, state = net.init(jax.random.key(0), xs[0])
    return net, (jax.tree.map(lambda a: 2 * a, params), state, xs)


@pytest.mark.parametrize(
    ("name", "kind"), [("bits", AxisType.Auto), ("fed back", AxisType.Explicit)]
)
def test_shard_map_checks_what_varies(native, name, kind, rng):
    net, given = problem(name, rng)
    mesh = Mesh(np.array(jax.devices()[:1]), ("d",), axis_types=(kind,))
    right = jax.jit(jax.grad(loss(net), (0, 1)))(*given)
    split = jax.shard_map(
        jax.grad(loss(net), (0, 1)), mesh=mesh, in_specs=SPLIT, out_specs=SPLIT[:2]
    )
    given = [_put(a, mesh, spec) for a, spec in zip(given, SPLIT, strict=True)]
    _same(jax.jit(split)(*given), right)


@pytest.mark.parametrize("name", NETWORKS)
def test_an_explicit_mesh(native, name, rng):
    net, given = problem(name, rng)
    right = jax.jit(jax.grad(loss(net)))(*given)
    end = jax.jit(net.unroll)(*given)[0]
    mesh = Mesh(np.array(jax.devices()[:1]), ("d",), axis_types=(AxisType.Explicit,))
    given = [_put(a, mesh, spec) for a, spec in zip(given, SPLIT, strict=True)]
    with jax.set_mesh(mesh):
        found = jax.jit(net.unroll)(*given)[0]
        _same(found, end)
        for new, old in zip(*map(jax.tree.leaves, (found, given[1])), strict=True):
            assert jax.typeof(new) == jax.typeof(old)
        _same(jax.jit(jax.grad(loss(net)))(*given), right)


@pytest.mark.parametrize("backend", ["native", "host", "reference"])
def test_products(native, backend, rng):
    x = jnp.asarray(rng.random((4, 6)) < 0.5, jnp.float32)
    w = jnp.asarray(rng.normal(size=(6, 3)), jnp.float32)
    mesh = Mesh(np.array(jax.devices()[:1]), ("d",))

    def both(x, w):
        packed = sj.events.matmul(sj.events.pack(x), w, bias=w[0])
        sparse = sj.events.csr(np.ones((6, 3)))._replace(data=w.reshape(-1))
        plain = sj.events.unpack(sj.events.pack(x)) @ w
        return sj.events.matmul(x, w) + packed + sj.events.matmul(x, sparse) + plain

    split = jax.shard_map(both, mesh=mesh, in_specs=(P("d"), P()), out_specs=P("d"))
    with sj.kernels.use(backend):
        run = jax.jit(jax.value_and_grad(lambda x, w: (split(x, w) ** 2).sum(), (0, 1)))
        found = run(x, w)
    y = 4 * (x @ w) + w[0]
    assert np.isclose(found[0], (y**2).sum(), rtol=1e-5)
    np.testing.assert_allclose(found[1][0], 8 * y @ w.T, rtol=1e-4)


def _put(tree, mesh, spec):
    return jax.device_put(tree, jax.tree.map(lambda _: NamedSharding(mesh, spec), tree))


def _same(found, right):
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(right), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)
