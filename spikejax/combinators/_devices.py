"""Recurrent neurons over devices, each with its columns of the feedback's weights.

What travels forwards is bits, once a step; backwards the bits that tell where
cotangents are wanted, and their sums. Gradients of the weights stay where their columns
are.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Literal, NamedTuple

import jax
import jax.numpy as jnp
from jax.sharding import PartitionSpec as P

from spikejax.core import checks
from spikejax.core.elementwise import Elementwise
from spikejax.core.signal import WORD, Affine, LowRankCotangent, Spikes, Want
from spikejax.kernels import manual
from spikejax.kernels.bits import pack, unpack
from spikejax.kernels.dense import dense
from spikejax.kernels.matmul.dense import added
from spikejax.kernels.matmul.product import matmul

PyTree = Any
BITS = Want(bits=True)
ROOM = 16 << 20  # bytes of spikes as numbers, of those that a gradient unpacks


class How(NamedTuple):
    """What is static: neurons, the product that is asked for, and the mesh's axis."""

    neuron: Elementwise
    kernel: Literal["auto", "event", "dense"]
    axis: str


class Given(NamedTuple):
    """What a device has of a layer that is driven by `xs` (T, *batch, N / devices)."""

    params: PyTree
    state: PyTree
    y: jax.Array
    xs: jax.Array


def refuse(expected: str, got: Any) -> ValueError:
    """The error of neurons that are not split."""
    return checks.refuse("recurrent", "axis", expected, checks.Text(got))


def run(
    how: How, params: dict, state: Any, xs: Any, narrow: int
) -> tuple[PyTree, Any, Spikes]:
    """State of the neurons, last output and the spikes of all steps.

    `narrow` is that of a `Want`: then their cotangent comes as two factors.
    """
    mesh, axis = jax.sharding.get_abstract_mesh(), how.axis
    if axis not in mesh.axis_names:
        raise refuse(f"of a mesh that is set, with `{axis}`", f"{mesh.axis_names}")
    arrays = params["neuron"], params["feedback"], state.neuron, state.y, xs
    if axis in mesh.manual_axes:
        return _local(how, *arrays)
    neurons, parts = state.y.shape[-1], mesh.shape[axis]
    if neurons % (WORD * parts):
        expected = f"over {parts} devices with a multiple of {WORD * parts} neurons"
        raise refuse(expected, f"{neurons}")
    _check(how, params["neuron"], state, xs.dtype)
    last = partial(jax.tree.map, partial(_last, axis, neurons))
    if isinstance(xs, Affine):  # of bits, or of an array that is whole
        x = jax.tree.map(lambda a: P(), xs.x)
        given = xs.replace(x=x, w=P(None, axis), b=None if xs.b is None else P(axis))
    else:
        given = P(*[None] * (xs.ndim - 1), axis)
    specs = (*map(last, arrays[:-1]), given)
    rows: Any = P(*[None] * (xs.ndim - 1), axis)
    out = last(state.neuron), last(state.y), Spikes(rows, rows, rows)
    split: Any = jax.shard_map(
        partial(_local, how), in_specs=specs, out_specs=out, axis_names={axis}
    )
    end, y, spikes = split(*arrays)
    return end, y, spikes._replace(cotangent=_fresh(narrow, spikes.cotangent))


def _last(axis: str, neurons: int, a: jax.Array) -> P:
    is_each = a.shape[-1:] == (neurons,)
    return P(*[None] * (a.ndim - 1), axis) if is_each else P()


def _check(how: How, params: PyTree, state: Any, dtype: Any) -> None:
    """Refuses neurons with anything that is not one number or one of each."""
    like = state.y.shape
    for a in jax.tree.leaves(state.neuron):
        if a.shape != like or not jnp.issubdtype(a.dtype, jnp.inexact):
            expected = f"of neurons whose state has shape {list(like)}"
            raise refuse(expected, checks.describe(a))
    _, values, learned = how.neuron.dynamics(params, dtype)
    for name, value in values.items():
        if name not in learned and jnp.size(value) > 1:
            expected = f"of neurons whose `{name}` is one number or learned"
            raise refuse(expected, checks.describe(value))
    for a in jax.tree.leaves(params):
        if a.size > 1 and a.shape[-1:] != like[-1:]:
            raise refuse("of params of each neuron", checks.describe(a))


def _local(how, params, feedback, state, y, xs):
    """What one device does of all of it."""
    w, b, xs = feedback["w"], feedback.get("b"), dense(xs)
    if w.shape != (y.shape[-1] * jax.lax.axis_size(how.axis), y.shape[-1]):
        expected = f"with columns of {y.shape[-1]} neurons on each device"
        raise refuse(expected, f"`w` of shape {list(w.shape)}")
    if y.shape[-1] % WORD:
        raise refuse(f"with a multiple of {WORD} neurons a device", f"{y.shape[-1]}")
    xs = xs if b is None else xs + b
    given = manual.varying(Given(params, state, y, xs), (how.axis,))
    return _steps(how, given, manual.varying(w, (how.axis,)))


@partial(jax.custom_vjp, nondiff_argnums=(0,))
def _steps(how: How, given: Given, w: jax.Array) -> tuple[PyTree, jax.Array, Spikes]:
    return _scanned(how, w, given)[0]


def _scanned(how: How, w: jax.Array, given: Given) -> tuple[tuple, jax.Array]:
    """State, last output and spikes; and the bits that each step has received."""

    def step(carry, x):
        state, spikes = carry
        fired = jax.lax.all_gather(spikes.fired, how.axis, axis=-1 % x.ndim, tiled=True)
        mask = spikes.grad_mask
        back = _received(how, fired, mask, spikes.cotangent, w)
        found = how.neuron.run(given.params, state, (x + back)[None], BITS)
        sent = jax.tree.map(lambda a: a[0], _packed(found.ys))
        return (found.state, sent), (sent, fired)

    start = given.state, _packed(given.y)
    (state, last), (spikes, heard) = jax.lax.scan(step, start, given.xs)
    return (state, unpack(last._replace(grad_mask=None)), spikes), heard


def _packed(ys: Any) -> Spikes:
    if not isinstance(ys, Spikes):
        ys = pack(ys, manual.varying(jnp.ones(ys.shape, bool), manual.axes(ys)))
    return Spikes(ys.fired, ys.grad_mask, ys.cotangent)


def _steps_forward(how, given, w):
    out, pull, heard = jax.vjp(partial(_scanned, how, w), given, has_aux=True)
    return out, (pull, heard, w)


def _steps_back(how, saved, cotangents):
    pull, heard, w = saved
    (found,) = pull(cotangents)
    # The cotangent of the currents is that of the product.
    return found, _weights(how, heard, w, found.xs)


def _weights(how: How, heard: jax.Array, w: jax.Array, dy: jax.Array) -> jax.Array:
    """dW, of some rows at a time: a dense product unpacks what all devices fired."""

    def of(heard, dy):
        spikes = Spikes(heard, None, _zeros(heard, w))
        (dw,) = jax.vjp(lambda w: matmul(spikes, w, kernel=how.kernel), w)[1](dy)
        return dw

    size = max(ROOM // (w.shape[0] * w.itemsize), 1)
    return added(of, size, jax.lax.collapse(heard, 0, -1), jax.lax.collapse(dy, 0, -1))


_steps.defvjp(_steps_forward, _steps_back)


def _zeros(bits: jax.Array, w: jax.Array) -> jax.Array:
    zeros = jnp.zeros((*bits.shape[:-1], w.shape[0]), w.dtype)
    return manual.varying(zeros, manual.axes(bits))


@partial(jax.custom_vjp, nondiff_argnums=(0,))
def _received(how, fired, mask, slot, w):
    """The product of what fired everywhere with the columns that are here."""
    del mask, slot
    return matmul(Spikes(fired, None, _zeros(fired, w)), w, kernel=how.kernel)


def _received_forward(how, fired, mask, slot, w):
    return _received(how, fired, mask, slot, w), (mask, w)


def _received_back(how, saved, dy):
    mask, w = saved
    last = mask.ndim - 1
    mask = jax.lax.all_gather(mask, how.axis, axis=last, tiled=True)
    slot = _zeros(mask, w)
    silent = jnp.zeros_like(mask)
    dz = jax.vjp(lambda z: matmul(Spikes(silent, mask, z), w, kernel=how.kernel), slot)
    (dz,) = dz[1](dy)
    dz = jax.lax.psum_scatter(dz, how.axis, scatter_dimension=last, tiled=True)
    return None, None, dz, None


_received.defvjp(_received_forward, _received_back)


# A slot that is made where it is used: zeros that are split would be gathered.
@partial(jax.custom_vjp, nondiff_argnums=(0,))
def _fresh(narrow: int, slot: jax.Array) -> Any:
    if not narrow:
        return jnp.zeros(slot.shape, slot.dtype)
    *rows, neurons = slot.shape
    factors = jnp.zeros((*rows, narrow)), jnp.zeros((narrow, neurons))
    return LowRankCotangent(*[a.astype(slot.dtype) for a in factors])


def _fresh_back(narrow, saved, cotangent):
    del saved
    return ((cotangent.left @ cotangent.right) if narrow else cotangent,)


_fresh.defvjp(lambda narrow, slot: (_fresh(narrow, slot), None), _fresh_back)
