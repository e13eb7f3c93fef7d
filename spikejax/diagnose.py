"""What a network does inside: which layers are silent, which are saturated."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check, cell, compose
from spikejax.cell import Cell
from spikejax.tap import tap

PyTree = Any


class LayerActivity(NamedTuple):
    """Spiking of one layer over a run.

    Attributes:
      path: where the layer stands: names or positions joined by dots.
      rate: spikes per neuron and time step.
      silent: share of the neurons that never fired.
      saturated: share of the neurons that fired in at least half of the steps.
    """

    path: str
    rate: float
    silent: float
    saturated: float

    def __str__(self) -> str:
        return (
            f"{self.path}: {self.rate:.4f} spikes per neuron and step, "
            f"{self.silent:.0%} silent, {self.saturated:.0%} saturated"
        )


def activity(net: Cell, params: PyTree, state: PyTree, xs: PyTree):
    """Runs a network and tells, layer by layer, how much it spikes.

    A layer is a part of a `serial` or `parallel` that answers noise with zeros and
    ones only.

    Args:
      net: the network.
      params: its parameters.
      state: its state.
      xs: input, `(time, *batch, *features)`.

    Returns:
      A tuple of `LayerActivity`, from input to output.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.serial(sj.lif(0.9), sj.li(0.9))
      >>> params, state = net.init(jax.random.key(0), jax.numpy.zeros(2))
      >>> print(*sj.activity(net, params, state, jax.numpy.zeros((9, 2))))
      0: 0.0000 spikes per neuron and step, 100% silent, 0% saturated
    """
    found = parts(net, params, state, xs)
    return tuple(_measure(part.path, part.ys) for part in found if is_spiking(part))


def check_activity(net: Cell, params: PyTree, state: PyTree, xs: PyTree) -> None:
    """Raises if a layer of a network is silent or saturated.

    Silent: not one spike in the whole run. Saturated: at least half of the neurons
    fire in at least half of the steps. Either way little can be learned; see
    `init.fluctuation_driven`.

    Raises:
      ValueError: naming every such layer.
    """
    bad = []
    for layer in activity(net, params, state, xs):
        if layer.silent == 1.0:
            bad.append(f"layer {layer.path} is silent")
        elif layer.saturated >= 0.5:
            bad.append(f"layer {layer.path} is saturated ({layer.rate:.2f} per step)")
    if bad:
        message = "whose layers are neither silent nor saturated"
        raise _check.refuse(
            "check_activity", "net", message, _check.Text("; ".join(bad))
        )


class Part(NamedTuple):
    """A part not made of others, in a run.

    Attributes:
      path: where it stands: names or positions joined by dots.
      cell: the part itself.
      params: its parameters.
      state: the state it began in.
      xs: its input.
      ys: its output.
    """

    path: str
    cell: Cell
    params: PyTree
    state: PyTree
    xs: PyTree
    ys: PyTree


def parts(net: Cell, params: PyTree, state: PyTree, xs: PyTree) -> Iterator[Part]:
    """Runs a network; its parts, from input to output."""
    yield from _parts(net, params, state, xs, _unroll(tap(net), params, state, xs), "")


def _parts(net: Cell, params: PyTree, state: PyTree, xs, out, path: str):
    about = cell.spec(net)
    if not isinstance(about, (compose.Serial, compose.Parallel)):
        yield Part(path or "net", net, params, state, xs, out.y)
        return
    of = about.parts
    trees = [of.unpack("activity", "net", t) for t in (params, state, out.inside)]
    names = of.names or [str(i) for i in range(len(of.cells))]
    for name, inner, p, s, tapped in zip(names, of.cells, *trees, strict=True):
        yield from _parts(inner, p, s, xs, tapped, f"{path}.{name}".strip("."))
        if isinstance(about, compose.Serial):
            xs = tapped.y


@partial(jax.jit, static_argnums=0)
def _unroll(net: Cell, params: PyTree, state: PyTree, xs: PyTree) -> PyTree:
    return net.unroll(params, state, xs)[1]


def is_spiking(part: Part) -> bool:
    """Whether a part puts out zeros and ones only, and answers noise with both."""
    if not (_is_array(part.ys) and is_binary(part.ys)):
        return False
    ys = answer_to_noise(part.cell, part.params, part.state, part.xs)
    return bool(is_binary(ys) & jnp.any(ys == 1))


@partial(jax.jit, static_argnums=0)
def answer_to_noise(part: Cell, params: PyTree, state: PyTree, xs: PyTree) -> PyTree:
    """What a part puts out for noise in the place of its input."""

    def noise(x):
        dtype = cell.as_float("activity", x).dtype
        return 10 * jax.random.normal(jax.random.key(0), x.shape, dtype)

    return part.unroll(params, state, jax.tree.map(noise, xs))[1]


def is_binary(zs: Any) -> jax.Array:
    """Whether there are zeros and ones only."""
    return jnp.all((zs == 0) | (zs == 1))


def _is_array(ys: PyTree) -> bool:
    return isinstance(ys, jax.Array) and ys.ndim >= 2 and ys.size > 0


def _measure(path: str, zs: jax.Array) -> LayerActivity:
    rates = zs.reshape(-1, zs.shape[-1]).mean(0)
    return LayerActivity(
        path,
        float(rates.mean()),
        float((rates == 0).mean()),
        float((rates >= 0.5).mean()),
    )
