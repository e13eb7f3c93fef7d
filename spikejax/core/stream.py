"""Whole sequences of bits: what streams in and out of a network."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core.cell import Cell, as_cell
from spikejax.core.signal import Spikes, Want
from spikejax.core.spec import run_child, spec
from spikejax.kernels.bits import pack
from spikejax.kernels.dense import dense

PyTree = Any


def unroll(cell: Cell, params: PyTree, state: PyTree, xs: Any) -> tuple[PyTree, Spikes]:
    """`cell.unroll` whose input may be, and whose output is, bits.

    Between its cells a network passes bits on where it can; here they come in and go
    out as well, 32 times smaller than float32, so that a large population streams in
    chunks. Keep it inside `jit` and return `spikes.fired`: what else there is of
    `Spikes` is a slot for gradients, which JAX drops there.

    Args:
      cell: a network whose output are spikes.
      params: its parameters.
      state: its state.
      xs: input (time, *batch, *features), an array or `Spikes`, such as `spikes` makes
        of words.

    Returns:
      The state after the last step, and the spikes of all steps.

    Raises:
      TypeError: `cell` is not a cell.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> neuron = sj.cuba_lif(0.8, 0.9)
      >>> net = sj.recurrent(neuron, sj.serial(sj.delays(4), sj.sparse(100, fan_out=5)))
      >>> params, state = net.init(jax.random.key(0), (100,))
      >>> @jax.jit
      ... def chunk(params, state, fired):
      ...     xs = sj.events.spikes(fired, 100)
      ...     state, spikes = sj.events.unroll(net, params, state, xs)
      ...     return state, spikes.fired
      >>> silence = jnp.zeros((10, 4), jnp.uint32)        # ten steps of 100 bits
      >>> state, fired = chunk(params, state, silence.at[0, 0].set(7))
      >>> fired.shape, fired.dtype
      ((10, 4), dtype('uint32'))
    """
    as_cell("events.unroll", "cell", cell)
    spec(cell).check_params(params)
    found = run_child(cell, params, state, _input(cell, xs), Want(bits=True))
    ys = found.ys
    return found.state, ys if isinstance(ys, Spikes) else pack(dense(ys))


def count(
    cell: Cell, params: PyTree, state: PyTree, xs: Any
) -> tuple[PyTree, jax.Array]:
    """As `events.unroll`, but only how often each neuron fired.

    Args:
      cell: a network whose output are spikes.
      params: its parameters.
      state: its state.
      xs: input (time, *batch, *features), an array or `Spikes`.

    Returns:
      The state after the last step, and counts `(*batch, *features)`.

    Raises:
      TypeError: `cell` is not a cell.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.lif(0.5)
      >>> params, state = net.init(jax.random.key(0), (2,))
      >>> xs = jax.numpy.array([[2.0, 0.0], [2.0, 2.0]])
      >>> sj.events.count(net, params, state, xs)[1].tolist()
      [2.0, 1.0]
    """
    as_cell("events.count", "cell", cell)
    spec(cell).check_params(params)
    xs = _input(cell, xs)
    found = run_child(cell, params, state, xs, Want(bits=True), True)
    return found.state, jnp.round(found.inside.rate * xs.shape[0])


def spikes(fired: jax.Array, neurons: int, dtype: Any = jnp.float32) -> Spikes:
    """Spikes of words that came from elsewhere: a file, a socket, `spikes.fired`.

    Args:
      fired: (*batch, ceil(neurons / 32)) words of type uint32; bit j of word i is
        neuron 32 i + j.
      neurons: how many there are.
      dtype: that dense spikes have.

    Raises:
      ValueError: words that do not fit the neurons.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> sj.events.unpack(sj.events.spikes(jnp.array([5], jnp.uint32), 3)).tolist()
      [1.0, 0.0, 1.0]
    """
    fired = jnp.asarray(fired)
    words = -(-neurons // 32)
    if fired.dtype != jnp.uint32 or fired.ndim < 1 or fired.shape[-1] != words:
        got = f"{fired.dtype} {fired.shape}"
        raise ValueError(
            f"`events.spikes` expected `fired` uint32 (..., {words}) for {neurons} "
            f"neurons, got {got}."
        )
    return Spikes(fired, None, jnp.zeros((*fired.shape[:-1], neurons), dtype))


def _input(cell: Cell, xs: Any) -> Any:
    if isinstance(xs, Spikes) and not spec(cell).accepts(Want(bits=True)).bits:
        return dense(xs)
    return xs
