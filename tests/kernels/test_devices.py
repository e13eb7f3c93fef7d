"""`recurrent(axis=)`: neurons over devices. Oracle: the same layer on one device."""

import jax
import pytest

import spikejax as sj

pytestmark = pytest.mark.usefixtures("native")
FOUR = {"XLA_FLAGS": "--xla_force_host_platform_device_count=4", "NPROC": "2"}

BEGIN = """
import re
import jax, jax.numpy as jnp, numpy as np
from jax.sharding import Mesh, NamedSharding, PartitionSpec as P
import spikejax as sj

mesh = Mesh(np.array(jax.devices()), ("n",))
B, T, N = 4, 6, 128
xs = (jax.random.uniform(jax.random.key(1), (T, B, 30)) < 0.2) * 1.0
spike = sj.surrogate.triangular(0.3)
learned = sj.init.constant(0.9)

def networks(neuron):
    def made(axis):
        layer = sj.recurrent(neuron, sj.linear(N), axis=axis)
        first = sj.linear(N, init=sj.init.lecun(3.0))
        return sj.serial(first, layer, sj.linear(5), sj.li(0.9))
    return made(None), made("n")

def gradients(net):
    def loss(params, state, xs):
        end, ys = net.unroll(params, state, xs)
        return jnp.square(ys).mean(), (end, ys)
    return jax.jit(jax.grad(loss, (0, 1), has_aux=True))

def close(found, right):
    size = max(float(abs(a).max()) for a in jax.tree.leaves(right))
    for a, e in zip(jax.tree.leaves(found), jax.tree.leaves(right), strict=True):
        np.testing.assert_allclose(jax.device_get(a), e, rtol=0, atol=1e-6 * size)
"""

EQUAL = """
from spikejax.combinators import _devices
_devices.ROOM = 5 * 4 * N  # so dW is a sum over five of 24 rows at a time, and a rest
one, many = networks(sj.lif(learned, spike=spike))
params, state = one.init(jax.random.key(0), xs[0])
right = gradients(one)(params, state, xs)
assert 0.02 < float(right[1][0][1].y.mean()) < 0.9
with jax.set_mesh(mesh):
    columns = NamedSharding(mesh, P(None, "n"))
    moved = jax.tree.map(jnp.asarray, params)
    moved[1]["feedback"]["w"] = jax.device_put(params[1]["feedback"]["w"], columns)
    run = gradients(many).lower(moved, state, xs).compile()
    found = run(moved, state, xs)
close(found[1], right[1])
close(found[0], right[0])
with jax.set_mesh(mesh):  # of no sample
    none = jax.tree.map(lambda a: a[:0], state)
    grads = gradients(many)(params, none, xs[:, :0])[0][0]
assert all(g.shape == p.shape for g, p in zip(*map(jax.tree.leaves, (grads, params))))
back = found[0][0][1]["feedback"]["w"].sharding
assert back.is_equivalent_to(columns, 2), back
# A step moves a word of 32 neurons a sample, there and for what is wanted.
moves = re.findall(r"= (\\w+\\[[\\d,]*\\])\\S* all-gather\\(", run.as_text())
words, ever = f"u32[{B},{N // 32}]", f"u32[{T},{B},{N // 32}]"
assert moves.count(words) == 2 and {*moves} <= {words, ever}, moves

# on its own, a program by dense products, and inside of a mesh that is manual
neuron = sj.alif(0.9, 0.9, 0.2, spike=spike)
back = sj.linear(N, bias=False, kernel="dense")
whole, cell = sj.recurrent(neuron, back), sj.recurrent(neuron, back, axis="n")
drive = 2 * jax.random.uniform(jax.random.key(2), (T, B, N))
params, state = cell.init(jax.random.key(0), drive[0])
right = jax.jit(whole.unroll)(params, state, drive)
with jax.set_mesh(mesh):
    close(jax.jit(cell.unroll)(params, state, drive), right)
last = P(None, "n")
rows = jax.tree.map(lambda a: last, state)
over = jax.shard_map(
    cell.unroll, mesh=mesh, out_specs=(rows, P(None, None, "n")),
    in_specs=({"neuron": {}, "feedback": {"w": last}}, rows, P(None, None, "n")),
)
close(jax.jit(over)(params, state, drive), right)

# what is not split is refused, never wrong
def refused(n, words, neuron=sj.lif(0.9), over=mesh):
    cell = sj.recurrent(neuron, sj.linear(n), axis="n")
    params, state = cell.init(jax.random.key(0), jnp.zeros((B, n)))
    try:
        with jax.set_mesh(over):
            jax.eval_shape(cell.unroll, params, state, jnp.zeros((T, B, n)))
    except ValueError as error:
        assert words in str(error) and "\\n" not in str(error), error
    else:
        raise AssertionError(words)

refused(1000,  # words of 8 x 32 a device, which 250 neurons fit, too
        "a multiple of 128 neurons, got 1000")
refused(N, "of a mesh that is set, with `n`", over=Mesh(mesh.devices, ("d",)))
refused(N, "whose `beta` is one number or learned", sj.lif(jnp.full(N, 0.9)))
sampled = sj.lif(0.9, spike=sj.surrogate.sampled(sj.surrogate.atan(), keep=0.3))
refused(N, "whose state has shape [4, 128]", sampled)
print("finished")
"""


def test_as_on_one_device(python):
    assert "finished" in python(BEGIN + EQUAL, **FOUR)


def test_needs_a_mesh():
    cell = sj.recurrent(sj.lif(0.9), sj.linear(32), axis="n")
    xs = jax.numpy.zeros((3, 2, 32))
    params, state = cell.init(jax.random.key(0), xs[0])
    with pytest.raises(ValueError, match="of a mesh that is set, with `n`, got"):
        cell.unroll(params, state, xs)


@pytest.mark.parametrize(
    ("feedback", "axis", "words"),
    [
        (sj.one_to_one(), "n", "a `linear` feedback"),
        (sj.linear(32), 0, "to be a name or None, got 0"),
    ],
)
def test_refusals(feedback, axis, words):
    with pytest.raises(ValueError, match=words):
        sj.recurrent(sj.lif(0.9), feedback, axis=axis)


def test_shows_its_axis():
    cell = sj.recurrent(sj.lif(0.9), sj.linear(32), axis="n")
    assert repr(cell).endswith("axis='n')")
    assert "axis" not in repr(sj.recurrent(sj.lif(0.9), sj.linear(32)))
