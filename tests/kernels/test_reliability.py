"""Many calls at once, many devices, many calls: nothing hangs, differs or leaks.

Each runs in a process of its own, with a pool of the size that it is about. What is
wrong with sizes and types is in the tests of the handlers, and with memory watched in
`make asan`.
"""

import pytest

pytestmark = pytest.mark.usefixtures("native")

NETWORK = """
import concurrent.futures, functools, resource
import jax, jax.numpy as jnp, numpy as np
import spikejax as sj

narrow = sj.surrogate.triangular(0.3)
net = sj.serial(
    sj.linear(70, init=sj.init.lecun(2.0), kernel="event"),
    sj.recurrent(sj.lif(sj.init.uniform(0.8, 0.95), spike=narrow), sj.linear(70)),
    sj.linear(40, init=sj.init.lecun(2.0)),
    sj.lif(0.9, spike=narrow),
    sj.linear(3),
    sj.li(0.9),
)
xs = jax.random.normal(jax.random.key(1), (6, 16, 33))
params, state = net.init(jax.random.key(0), xs[0])

def loss(params, state, xs):
    return (net.unroll(params, state, xs)[1] ** 2).sum()

grads = jax.jit(jax.grad(loss))
expected = grads(params, state, xs)
text = str(jax.make_jaxpr(jax.grad(loss))(params, state, xs))
assert "spikejax_lif_layer_backward" in text and "spikejax_spike_matmul" in text

def equal(found):
    for a, e in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        np.testing.assert_array_equal(a, e)

def close(found):
    for a, e in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        np.testing.assert_allclose(a, e, rtol=0, atol=1e-5 * float(abs(e).max()))
"""

AT_ONCE = """
assert jax.devices()[0].client.device_count() == 1
with concurrent.futures.ThreadPoolExecutor(64) as pool:   # 64 programs
    for found in pool.map(lambda _: jax.block_until_ready(grads(params, state, xs)),
                          range(128)):
        equal(found)

spikes = sj.events.pack(jax.random.uniform(jax.random.key(2), (64, 300, 200)) < 0.05)
w = jax.random.normal(jax.random.key(3), (200, 150))

@jax.jit
def all_of_them(spikes, w):                               # 64 calls of one program
    one = functools.partial(sj.events.matmul, kernel="event")
    return [one(jax.tree.map(lambda a: a[i], spikes), w) for i in range(64)]

for _ in range(5):
    found = jax.block_until_ready(all_of_them(spikes, w))
together = sj.events.matmul(spikes, w, kernel="event")
np.testing.assert_array_equal(jnp.stack(found), together)
print("finished")
"""


def test_64_calls_at_once_finish_on_two_threads(python):
    assert "finished" in python(NETWORK + AT_ONCE, NPROC="2")


DEVICES = """
assert len(jax.devices()) == 8
P = jax.sharding.PartitionSpec
mesh = jax.sharding.Mesh(np.array(jax.devices()), ("batch",))

def total(params, state, xs):
    return jax.lax.psum(jax.grad(loss)(params, state, xs), "batch")

parts = jax.tree.map(lambda _: P("batch"), state)
sharded = jax.shard_map(total, mesh=mesh, in_specs=(P(), parts, P(None, "batch")),
                        out_specs=P(), check_vma=False)
close(jax.jit(sharded)(params, state, xs))

def split(a, axis):
    return jnp.moveaxis(a.reshape(*a.shape[:axis], 8, -1, *a.shape[axis + 1:]), axis, 0)

found = jax.pmap(total, "batch", in_axes=(None, 0, 0))(
    params, jax.tree.map(lambda a: split(a, 0), state), split(xs, 1))
close(jax.tree.map(lambda a: a[5], found))

z = jax.random.uniform(jax.random.key(2), (64, 200)) < 0.05
w = jax.random.normal(jax.random.key(3), (200, 150))
dy = jax.random.normal(jax.random.key(4), (64, 150))

def product(z, w, dy):
    z = z.astype(w.dtype)
    f = lambda z, w: sj.events.matmul(sj.events.pack(z, z > 0), w, kernel="event")
    y, pull = jax.vjp(f, z, w)
    return (y, *pull(dy))

by_row = P("batch")
def parts_of_it(z, w, dy):
    y, dz, dw = product(z, w, dy)
    return y, dz, jax.lax.psum(dw, "batch")

sharded = jax.shard_map(parts_of_it, mesh=mesh, in_specs=(by_row, P(), by_row),
                        out_specs=(by_row, by_row, P()), check_vma=False)
y, dz, dw = jax.jit(sharded)(z, w, dy)
expected = product(z, w, dy)
np.testing.assert_array_equal(y, expected[0])
np.testing.assert_array_equal(dz, expected[1])
close((y, dz, dw))
print("finished")
"""


def test_eight_devices_have_the_gradients_of_one(python):
    flags = "--xla_force_host_platform_device_count=8"
    assert "finished" in python(NETWORK + DEVICES, XLA_FLAGS=flags, NPROC="2")


LEAKS = """
import resource
import jax, jax.numpy as jnp
from spikejax import events

w = jnp.ones((40, 40)) / 40
z = jnp.ones((2, 40))

def product(z, w):
    return events.matmul(events.pack(z), w, kernel="event")

@jax.jit
def scanned(z, w):  # 5 calls in each of 2000 steps, forward and backward
    def loss(w):
        return jax.lax.scan(lambda z, _: (product(z, w), None), z, None, 2000)[0].sum()
    return jax.grad(loss)(w)

one = jax.jit(product)

def peak(rounds):
    for _ in range(rounds):
        jax.block_until_ready(scanned(z, w))
        for _ in range(500):
            jax.block_until_ready(one(z, w))  # 2 calls
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

before = peak(2)
print(peak(11) - before)
"""


def test_a_hundred_thousand_calls_leak_nothing(python):
    grown = int(python(LEAKS))
    assert grown < 5_000  # KiB: 50 bytes a call
