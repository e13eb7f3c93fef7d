"""What a layer is given and puts out, folded to a batch of rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax.custom_derivatives import SymbolicZero

from spikejax.core.signal import CompactCotangent, LowRankCotangent
from spikejax.kernels import registry
from spikejax.kernels.layer.arrays import ForwardArgs, ForwardResults, LayerOptions


class How(NamedTuple):
    """What a layer's calls depend on beside their arrays; hashable."""

    plan: registry.Plan
    options: LayerOptions
    curve: Callable | None = None  # a surrogate that kernels do not know
    kernel: str = "auto"  # of the product that drives the layer, as in `matmul`
    step: Callable | None = None  # of a program, as JAX differentiates it


class Given(NamedTuple):
    """What a layer is given, folded to a batch of rows; None for what there is not.

    The drive is currents (T, B, N), or with `w_in` what is multiplied by it: (T, B, K)
    or words of `Spikes`, whose other fields follow.
    """

    drive: Any
    grad_mask: Any  # of the spikes that drive the layer
    cotangent: Any
    is_list: Any
    w_in: Any  # (K, N)
    b: Any  # (N,)
    w: Any  # feedback (N, N), or (E,) of connections
    i: Any
    h: Any
    u: Any
    z: Any
    y: Any
    alpha: Any
    beta: Any
    threshold: Any
    width: Any
    factor: Any
    gain: Any
    shape: tuple = ()  # constants of the curve
    rows: tuple = ()  # those of a program, each (N,)
    tangent: Any = None  # of the spikes that drive the layer, where dz may be a list
    salt: Any = None  # (2, B), where slopes are drawn: then `alpha` is their share
    starts: Any = None  # (N + 1,) of connections
    ids: Any = None  # (E,)


class Outputs(NamedTuple):
    """What a layer puts out, folded as it was given.

    Attributes:
      i: current after the last step, as `h`, `u`, `z`.
      fired: words of the spikes.
      grad_mask: words of where a cotangent is wanted.
      spikes: as floats, where they were asked for.
      cotangent: the slot of the spikes' cotangent.
      u_trace: membranes of all steps, where they were asked for.
      also: a second slot, for an observer.
      counts: spikes of each neuron, for an observer.
    """

    i: Any
    h: Any
    u: Any
    z: Any
    fired: Any
    grad_mask: Any
    spikes: Any
    cotangent: Any
    u_trace: Any
    also: Any
    counts: Any


class Saved(NamedTuple):
    """What a backward pass needs of its forward pass."""

    residuals: tuple  # fired, grad_mask, distance, u_trace, i_trace
    start: tuple  # i, h, u, z, y
    constants: Any
    w: Any
    connections: tuple  # ids and starts, or None for both
    came: Any  # few, words, drive, cotangent, grad_mask, is_list, w_in; or None
    shape: tuple
    rows: tuple  # structure: how many constants a program has
    u: Any  # after the last step
    asked: tuple  # structure, not values: what the backward pass has to compute
    likes: tuple  # types of w_in and of the drive


def rows(how: How, given: Given) -> Given:
    """Names of the axes along which all is computed row by row, as in `split`."""
    fields = (None, "rows") if how.options.program else ("rows",)
    timed = ("drive", "grad_mask", "cotangent", "tangent", "salt")
    lead = dict.fromkeys(timed, (None, "rows"))
    lead |= dict.fromkeys(("i", "h", "z", "y"), ("rows",)) | {"u": fields}
    shared = jax.tree.map(lambda a: None, given)
    there = [
        name for name, a in given._asdict().items() if name in lead and a is not None
    ]
    return shared._replace(**{name: lead[name] for name in there})


def forward_args(options: LayerOptions, given: Given) -> tuple:
    i, h, u, z, y = given[7:12]
    z = z if given.salt is None else given.salt
    rows = (given.alpha, given.beta, given.threshold, given.b)
    rows += given.rows if options.program else tuple(given[15:18])
    zero = jnp.zeros(u.shape[-1:], u.dtype)
    constants = jnp.stack([zero if a is None else a for a in rows])
    if given.w_in is None:
        drive = (given.drive, i, u, z, y, constants, given.w)
        return ForwardArgs(*drive, None, None, h, given.starts, given.ids)
    w_in = given.w_in.astype(options.dtype)
    return given.drive, given.cotangent, w_in, i, h, u, z, constants


def outputs(options: LayerOptions, given: Given, out: ForwardResults) -> Outputs:
    time, rows = given.drive.shape[:2]
    n = given.u.shape[-1]
    # Zeros that depend on the input: under a vmap the slot must be mapped as the
    # spikes are, or JAX would add up the cotangents of all examples.
    zero = (0 * out.z[0, 0]).astype(options.dtype)
    slot = also = jnp.broadcast_to(zero, (time, rows, n))
    if options.narrow:
        left = jnp.broadcast_to(zero, (time, rows, options.narrow))
        right = jnp.broadcast_to(zero, (options.narrow, n))
        slot = LowRankCotangent(left, right, slot)
    elif options.compact:
        slot = CompactCotangent(slot, zero[None], slot)
    return Outputs(
        *(out.i, out.h, out.u, out.z, out.fired, out.grad_mask, out.spikes, slot),
        out.u_trace if options.u_trace else None,
        also if options.seen else None,
        out.counts,
    )


def ends(cotangents: Any) -> dict[str, Any]:
    """What a backward call gets of the cotangents of `Outputs`; None for zeros."""

    leaves, form = jax.tree.flatten(cotangents)
    leaves = [None if isinstance(c, SymbolicZero) else c for c in leaves]
    given = Outputs(*form.unflatten(leaves))
    dzs, also, slot = given.spikes, given.also, given.cotangent
    left = right = is_list = None
    if isinstance(slot, LowRankCotangent):
        left, right, slot = slot
        if left is None or right is None:
            left = right = None
    elif isinstance(slot, CompactCotangent):
        is_list = None if slot.values is None else slot.is_list
        is_list = None if is_list is None else is_list.astype(jnp.float32)
        tangent, slot = slot.tangent, slot.values
        if tangent is not None:
            also = tangent if also is None else also + tangent
    if dzs is not None and slot is not None:
        dzs = dzs + slot
    elif dzs is None:
        dzs = slot
    return {
        "dzs": dzs,
        "dus": given.u_trace,
        "di": given.i,
        "du": given.u,
        "dz": given.z,
        "dh": given.h,
        "left": left,
        "right": right,
        "is_list": is_list,
        "dcounts": given.counts,
        "dzs_also": also,
    }
