"""What a network does inside: which layers are silent, which are saturated."""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float
from spikejax.core.walk import observe, units

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

    A layer is a part that answers noise with zeros and ones only, inside whatever
    combinators.

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
    return tuple(
        LayerActivity(
            layer.path or "net",
            float(layer.rates.mean()),
            float((layer.rates == 0).mean()),
            float((layer.rates >= 0.5).mean()),
        )
        for layer in layers(net, params, state, xs)
        if layer.is_spiking
    )


def check_activity(net: Cell, params: PyTree, state: PyTree, xs: PyTree) -> None:
    """Raises if a layer of a network is silent or saturated.

    Silent: not one spike in the whole run. Saturated: at least half of the neurons
    fire in at least half of the steps. Either way little can be learned; see
    `init.fluctuation_driven`.

    Raises:
      ValueError: naming every such layer.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net, xs = sj.lif(0.9), jnp.full((20, 1, 3), 0.01)
      >>> try:
      ...     sj.check_activity(net, *net.init(jax.random.key(0), xs[0]), xs)
      ... except ValueError as error:
      ...     print("silent" in str(error))
      True
    """
    bad = []
    for layer in activity(net, params, state, xs):
        if layer.silent == 1.0:
            bad.append(f"layer {layer.path} is silent")
        elif layer.saturated >= 0.5:
            bad.append(f"layer {layer.path} is saturated ({layer.rate:.2f} per step)")
    if bad:
        message = "whose layers are neither silent nor saturated"
        raise checks.refuse(
            "check_activity", "net", message, checks.Text("; ".join(bad))
        )


class Layer(NamedTuple):
    """A unit of a network in a run.

    Attributes:
      path: where it stands: names or positions joined by dots.
      params: its parameters.
      rates: the mean of each neuron's output over time and batch; None where it puts
        out no array.
      is_spiking: whether it puts out zeros and ones only, and answers noise with both.
    """

    path: str
    params: PyTree
    rates: Any
    is_spiking: bool


def layers(net: Cell, params: PyTree, state: PyTree, xs: PyTree) -> list[Layer]:
    """Runs a network; its units, from input to output."""
    measured = measure(net, params, state, xs)
    answer = _answers(net, params, state, xs)
    places = units(net, params, state)
    return [
        Layer(
            place.path,
            place.params,
            None if found is None else found[0],
            found is not None and bool(found[1]) and bool(answer[place.path]),
        )
        for place, found in zip(places, measured, strict=True)
    ]


@partial(jax.jit, static_argnums=0)
def measure(net: Cell, params: PyTree, state: PyTree, xs: PyTree) -> list:
    """Of each unit the mean output of its neurons, and whether all are zero or one."""
    return [
        None if ys is None else (_rates(ys), is_binary(ys))
        for ys in (_array(place.tapped.y) for place in _seen(net, params, state, xs))
    ]


def answers(net: Cell, params: PyTree, state: PyTree, xs: PyTree) -> dict[str, Any]:
    """Of each unit whether it answers noise with zeros and ones, and with a one.

    None where it puts out no array.
    """
    return {place.path: _answer(place) for place in _seen(net, params, state, xs)}


_answers = jax.jit(answers, static_argnums=0)


def _answer(place: Any) -> Any:
    if _array(place.tapped.y) is None or place.xs is None:
        return None

    def noise(x):
        dtype = as_float("activity", x).dtype
        return 10 * jax.random.normal(jax.random.key(0), x.shape, dtype)

    xs = jax.tree.map(noise, place.xs)
    ys = place.spec.unroll(place.params, place.state, xs)[1]
    return is_binary(ys) & jnp.any(ys == 1)


def _seen(net: Cell, params: PyTree, state: PyTree, xs: PyTree) -> list:
    tapped = observe(net, params, state, xs)[2]
    return list(units(net, params, state, xs, tapped))


def is_binary(zs: Any) -> jax.Array:
    """Whether there are zeros and ones only."""
    return jnp.all((zs == 0) | (zs == 1))


def _array(ys: PyTree) -> jax.Array | None:
    has_axes = isinstance(ys, jax.Array) and ys.ndim >= 2 and ys.size > 0
    return ys if has_axes else None


def _rates(zs: jax.Array) -> jax.Array:
    return zs.reshape(-1, zs.shape[-1]).mean(0)
