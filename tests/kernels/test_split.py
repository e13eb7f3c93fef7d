"""One network on many devices by `jit` and `NamedSharding`: split, with one's numbers.

Oracle: the same function of the same arrays on one device. Devices are virtual, in a
process of their own.
"""

import pytest

pytestmark = pytest.mark.usefixtures("native")
EIGHT = {"XLA_FLAGS": "--xla_force_host_platform_device_count=8", "NPROC": "2"}

BEGIN = """
import functools, re
import jax, jax.numpy as jnp, numpy as np
from jax.sharding import Mesh, NamedSharding, PartitionSpec as P
import spikejax as sj

assert jax.device_count() == 8
mesh = Mesh(np.array(jax.devices()), ("d",))
grid = Mesh(np.array(jax.devices()).reshape(4, 2), ("a", "b"))
B, T = 16, 6

def put(a, *spec, mesh=mesh):
    return jax.device_put(a, NamedSharding(mesh, P(*spec)))

def split(a, *given, mesh=mesh):       # along the axis of the batch, if there is one
    over = given or ("d",)
    axis = next((k for k, n in enumerate(a.shape) if n == B), None)
    spec = () if axis is None else (*[None] * axis, over)
    return put(a, *spec, mesh=mesh)

def close(found, right, by=1e-6):      # of all gradients the largest
    size = max(float(abs(a).max()) for a in jax.tree.leaves(right))
    for a, e in zip(jax.tree.leaves(found), jax.tree.leaves(right), strict=True):
        np.testing.assert_allclose(a, e, rtol=0, atol=by * size)

def split_whole(f, *args):             # what comes of it, if nothing was gathered
    run = f.lower(*args).compile()
    gathered = re.findall(r"= (\\S+) all-gather", run.as_text())
    assert gathered == [], gathered
    return run(*args)

def spikes(*shape):
    return (jax.random.uniform(jax.random.key(1), (T, B, *shape)) < 0.2) * 1.0
"""

NETWORKS = """
import optax

class Mine(sj.Spec):
    def init(self, key, x):
        return {}, (jnp.zeros_like(x), jnp.zeros_like(x))

    def step(self, params, state, x):
        u, a = state
        u = 0.9 * u + x - a
        z = sj.surrogate.triangular(0.5)(u - 1.0)
        return (u, 0.9 * a + 0.2 * z), z

line = sj.serial(
    *(sj.linear(40, init=sj.init.lecun(2.0)), sj.recurrent(sj.lif(0.9), sj.linear(40))),
    *(sj.delayed_linear(32, sj.init.uniform(0, 3), max_delay=3), sj.lif(0.9)),
    *(sj.delays(sj.init.uniform(0, 3), max_delay=3), sj.sparse(40, fan_out=8)),
    *(Mine().cell(), sj.linear(5), sj.li(0.9)),
)
image = sj.serial(
    *(sj.conv(8, (3, 3), bias=False), sj.batch_norm(), sj.lif(0.9)),
    *(sj.max_pool((2, 2)), sj.conv(8, (3, 3)), sj.lif(0.9), sj.flatten()),
    *(sj.dropout(0.2), sj.linear(5), sj.li(0.9)),
)
adam = optax.adam(1e-3)
for net, xs in ((line, spikes(30)), (image, spikes(8, 8, 2))):
    params, state = net.init(jax.random.key(0), xs[0])
    params = jax.tree.map(lambda a: 2 * a, params)

    def loss(params, state, xs):
        ys = net.unroll(params, state, xs)[1]
        return jnp.square(ys).mean(), ys

    @jax.jit
    def step(params, moments, state, xs):
        grads, ys = jax.grad(loss, has_aux=True)(params, state, xs)
        updates, moments = adam.update(grads, moments, params)
        return ys, grads, optax.apply_updates(params, updates), moments

    moments = adam.init(params)
    right = step(params, moments, state, xs)
    assert float(abs(right[0]).max()) > 0.01
    # A state that is whole is split as the input; two axes of a mesh are one batch.
    on_grid = functools.partial(jax.tree.map, functools.partial(put, mesh=grid))
    given = *map(on_grid, (params, moments, state)), split(xs, "a", "b", mesh=grid)
    ys, grads, *moved = split_whole(step, *given)
    close(ys, right[0])
    close(grads, right[1])
    close(moved[0], right[2])
    assert ys.sharding.spec[1] == ("a", "b"), ys.sharding
print("finished")
"""

TRANSFORMS = """
net = sj.serial(
    *(sj.linear(32, init=sj.init.lecun(2.0)), sj.recurrent(sj.lif(0.9), sj.linear(32))),
    *(sj.linear(5), sj.li(0.9)),
)
xs = spikes(30)
params, state = net.init(jax.random.key(0), xs[0])

def loss(params, state, xs):
    return jnp.square(net.unroll(params, state, xs)[1]).sum()

plain = jax.grad(loss)
grad = jax.jit(plain)
right = grad(params, state, xs)
given = jax.tree.map(put, params), jax.tree.map(split, state), split(xs)

# events of the same order: bit-equal
unroll = jax.jit(net.unroll)
np.testing.assert_array_equal(unroll(*given)[1], unroll(params, state, xs)[1])

# under a mesh that is set
with jax.set_mesh(mesh):
    close(split_whole(grad, *given), right)

# vmap over networks, of which each maps the axis that is split
def mapped(params, state, xs):
    return jax.vmap(loss, (None, 0, 1))(params, state, xs).sum()

@jax.jit
def both(params, *rest):
    pair = jax.tree.map(lambda a: jnp.stack([a, a]), params)
    return jax.vmap(jax.grad(mapped), (0, None, None))(pair, *rest)

found = split_whole(both, *given)
for k in range(2):
    close(jax.tree.map(lambda a: a[k], found), right)

# exported for one device, and for all
def answer(xs):
    return plain(params, state, xs)

for data in (xs, split(xs)):
    made = jax.export.export(
        jax.jit(answer), disabled_checks=sj.kernels.export_checks()
    )(data)
    again = jax.export.deserialize(made.serialize())
    close(jax.jit(again.call)(data), right)

# what calls Python back is not split, and has its numbers
with sj.kernels.use("host"):
    close(jax.jit(plain)(*given), right)
print("finished")
"""

DECISIONS = """
rng = np.random.default_rng(0)
x = rng.random((64, 1024)) * (rng.random((64, 1024)) < 0.02)
x[:8] = rng.random((8, 1024))          # dense for the first device, sparse for all
x, w = jnp.asarray(x, jnp.float32), jax.random.normal(jax.random.key(2), (1024, 64))
auto = jax.jit(sj.events.matmul)
events = jax.jit(functools.partial(sj.events.matmul, kernel="event"))(x, w)
assert not np.array_equal(x @ w, events)
np.testing.assert_array_equal(auto(x, w), events)
np.testing.assert_array_equal(auto(put(x, "d"), put(w)), events)

# rows that no number of devices divides
@jax.jit
def uneven(x, w):
    x = jax.lax.with_sharding_constraint(x, NamedSharding(mesh, P("d")))
    return jnp.square(sj.events.matmul(sj.events.pack(x), w)).sum()

z = jnp.asarray(rng.random((13, 40)) < 0.3, jnp.float32)
right = jax.grad(lambda w: jnp.square(z @ w).sum())(w[:40])
close(jax.jit(jax.grad(uneven, 1))(put(z), put(w[:40])), right)

# cotangents that were a list on one device are none where there are several
net = sj.serial(
    *(sj.linear(64, init=sj.init.lecun(2.0), kernel="event"), sj.lif(0.9)),
    *(sj.linear(64, init=sj.init.lecun(2.0), kernel="event"), sj.lif(0.9)),
    *(sj.linear(5), sj.li(0.9)),
)
xs = spikes(30)
params, state = net.init(jax.random.key(0), xs[0])

@jax.jit
def grads(params, state, xs):
    return jax.grad(lambda *a: jnp.square(net.unroll(*a)[1]).sum(), (0, 2))(
        params, state, xs
    )

right = grads(params, state, xs)
close(grads(jax.tree.map(put, params), jax.tree.map(split, state), split(xs)), right)
print("finished")
"""


@pytest.mark.parametrize("script", [NETWORKS, TRANSFORMS, DECISIONS])
def test_eight_devices(python, script):
    assert "finished" in python(BEGIN + script, **EIGHT)
