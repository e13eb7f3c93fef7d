"""Neurons that hear each other through sparse connections, as one call.

Forwards alone: a derivative is that of a recurrent layer, or, where neurons hear each
other later than one step after, of the definition, a scan.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.core.dtypes import aligned
from spikejax.core.signal import Affine, Spikes, Want
from spikejax.kernels import ffi, manual, registry
from spikejax.kernels.dense import dense
from spikejax.kernels.layer import rule
from spikejax.kernels.layer.arrays import ABSENT, BIAS, OWN
from spikejax.kernels.layer.call import prepare_program, unfolded
from spikejax.kernels.layer.equation import Feedback
from spikejax.kernels.layer.native import grouped
from spikejax.kernels.matmul.product import matmul
from spikejax.kernels.matmul.reference import pack
from spikejax.kernels.once import ready
from spikejax.kernels.program.find import Found, refusal, told
from spikejax.kernels.program.program import noted
from spikejax.kernels.sparse.product import CSR, FanOut, parts


class How(NamedTuple):
    """What is static of a population.

    Attributes:
      plan: the backends.
      program: of its neurons.
      step: `(fields, x, constants) -> (fields, spikes)`, as JAX differentiates it.
      seen: whether spikes are counted.
    """

    plan: registry.Plan
    program: Any
    step: Callable
    seen: bool


class Given(NamedTuple):
    """What a population is given, `(*batch, N)` where nothing else is said.

    Attributes:
      xs: input (T, *batch, N): an array, bits, or an `Affine` of bits and connections.
      fields: of the state.
      past: the last spikes, oldest first, (delay, *batch, N).
      constants: of the program, each (N,).
      w: connections.
      b: (N,), or None.
    """

    xs: Any
    fields: tuple
    past: jax.Array
    constants: tuple
    w: CSR | FanOut
    b: jax.Array | None


class Out(NamedTuple):
    """What it puts out.

    Attributes:
      spikes: of all steps, as bits.
      fields: of the state after the last step.
      past: the last spikes after it.
      counts: of each neuron's spikes, or None.
    """

    spikes: Spikes
    fields: tuple
    past: jax.Array
    counts: jax.Array | None

    @property
    def last(self) -> jax.Array:
        """Spikes of the last step."""
        return self.past[-1]


def why_not(found: Found | str, start: tuple, xs: Any, w: Any) -> str | None:
    """Why there is no kernel for a population, or None if there is one."""
    unfit = refusal(found, start, xs, None)
    if unfit is not None:
        return unfit
    if xs.dtype != jnp.float32 or w.dtype != jnp.float32:
        return "populations are of type float32"
    if isinstance(xs, Affine) and xs.w.dtype != jnp.float32:
        return "populations are of type float32"
    if isinstance(xs, Spikes) and len(xs.features) != 1:
        return "bits run over several axes of features"
    return None


def _told(found: Found, *call: Any) -> tuple[float, str]:
    share, why = told(found, *call)
    return share, f"{why}; forwards on its connections"


@partial(jax.custom_jvp, nondiff_argnums=(0,))
def population(how: How, given: Given) -> Out:
    """All steps of `y(t) = f(x(t) + b + y(t - delay) w)`."""
    return run(how, given)


@population.defjvp
def _jvp(how, primals, tangents):
    noted(how.program, 0)
    return jax.jvp(partial(_differentiated, how), primals, tangents)


start = ready(population)


def _differentiated(how: How, given: Given) -> Out:
    """By a recurrent layer that keeps what its way back needs, where there is one."""
    xs: Any = dense(given.xs)
    back = Feedback(given.w, given.b, given.past[0])
    found = Found(how.program, given.constants)
    about = (found, given.fields, xs, Want(bits=True), back, how.seen, how.step)
    call = prepare_program(*about) if len(given.past) == 1 else None
    if call is None:
        return define(how, given)
    out = unfolded(call, rule.layer(call.how, call.given))
    spikes = Spikes(out.spikes.fired, None, out.spikes.cotangent)
    return Out(spikes, out.state, out.last[None], out.counts)


def define(how: How, given: Given) -> Out:
    """By a scan, in functions that JAX differentiates."""
    xs = dense(given.xs)
    constants = tuple([aligned(c, xs[0]) for c in given.constants])

    def step(carry, x):
        fields, past = carry
        back = matmul(past[0], given.w, bias=given.b)
        fields, z = how.step(fields, x + back, constants)
        past = jnp.concatenate([past[1:], z[None]])
        return (tuple(fields), past), z

    (fields, past), zs = jax.lax.scan(step, (given.fields, given.past), xs)
    slot = zs - jax.lax.stop_gradient(zs)
    fired = pack(jax.lax.stop_gradient(zs))
    counts = zs.sum(0) if how.seen else None
    return Out(Spikes(fired, None, slot), fields, past, counts)


def run(how: How, given: Given) -> Out:
    """By the kernel, where there is one."""
    noted(how.program, 0)
    if how.plan.other is None:
        return _native(how, given)
    leaves, form = jax.tree.flatten(given)

    def on_cpu(*leaves):
        return _native(how, form.unflatten(leaves))

    def elsewhere(*leaves):
        return define(how, form.unflatten(leaves))

    return manual.platforms(on_cpu, elsewhere, *leaves)


def _native(how: How, given: Given) -> Out:
    xs, shape = given.xs, given.xs.shape
    steps, lead, n = shape[0], shape[1:-1], shape[-1]
    batch = prod(lead)
    dense_xs = x = ABSENT
    inward = (ABSENT, ABSENT, ABSENT)
    bias = jnp.zeros(n, jnp.float32) if given.b is None else given.b
    if isinstance(xs, Affine):
        data, ids, starts = parts(xs.w)
        inward = (starts[None], ids[None], data[None])
        bias = bias if xs.b is None else bias + xs.b
        xs = xs.x
    if isinstance(xs, Spikes):
        x = xs.fired.reshape(1, steps, batch, -1)
    else:
        dense_xs = xs.reshape(1, steps, batch, n)
    rows = jnp.zeros((OWN, n), jnp.float32).at[BIAS].set(bias)
    constants = jnp.stack([*rows, *given.constants])[None]
    state = jnp.stack([a.reshape(batch, n) for a in given.fields])[None]
    past = given.past.reshape(1, -1, batch, n)
    data, ids, starts = parts(given.w)
    outward = (starts[None], ids[None], data[None])
    call = grouped(partial(_call, how.program.forward.words, how.seen, steps))
    args = (dense_xs, x, state, past, constants, *outward, *inward)
    fired, counts, state, past = call(*map(jnp.asarray, args))
    fired = fired.reshape(steps, *lead, -1)
    fields = tuple([a.reshape(*lead, n) for a in state[0]])
    counts = counts.reshape(*lead, n) if how.seen else None
    slot = jnp.zeros((steps, *lead, n), jnp.float32)
    slot = manual.varying(slot, manual.axes(given))
    past = past.reshape(-1, *lead, n)
    return Out(Spikes(fired, None, slot), fields, past, counts)


def _call(words: bytes, seen: bool, steps: int, *args: jax.Array) -> tuple:
    groups = max([a.shape[0] for a in args if a.ndim > 1])
    _, fields, batch, n = args[2].shape
    struct = jax.ShapeDtypeStruct
    results = (
        struct((groups, steps, batch, -(-n // 32)), jnp.uint32),
        struct((groups, batch, n) if seen else (0,), jnp.float32),
        struct((groups, fields, batch, n), jnp.float32),
        struct((groups, *args[3].shape[1:]), jnp.float32),
    )
    return tuple(ffi.call("spikejax_population", results, *args, program=words))


registry.register("population", "native", run, why_not, "cpu", _told)
registry.register("population", "reference", define)
