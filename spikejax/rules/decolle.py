"""Deep continuous local learning."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.rules import _chain, _local, _sums
from spikejax.rules._rule import Rule


def decolle(readouts: Sequence[jax.Array]) -> Rule:
    """Deep continuous local learning: each layer has an error of its own.

        y^l_t = z^l_t G^l,  L = Σ_l loss(y^l),  dL/dw_ij = Σ_t (∂L/∂y^l_t G^lᵀ)_j e_ij,t

    with a fixed random readout `G` of each layer and the trace `e` of `drtrl`: that of
    the membrane (and of all other fields of the neuron), times the slope of the
    surrogate. Nothing goes from one layer to another but spikes. Equal to `jax.grad`
    with `stop_gradient` between the layers, on spikes that are fed back, and on the
    reset where it is detached.

    `grad` calls the loss once a layer, on `ys` made by its readout, and adds them up.
    In `online`, `y` and `dL_dy` are tuples of one array a layer. The published code
    scales and sums its traces otherwise; here they are the membrane's own derivative.

    Args:
      readouts: G of each layer, `(neurons, outputs)`, such as random numbers that do
        not change.

    Reaches: what `drtrl` reaches, as far as it ends with a neuron: each one is a layer.

    Raises:
      ValueError: at `init`, a readout that does not fit its layer; a part of the
        network that has no neuron behind it; what `drtrl` refuses.

    Reference: Kaiser, Mostafa, Neftci, "Synaptic plasticity dynamics for deep
    continuous local learning (DECOLLE)", Frontiers in Neuroscience 14, 2020,
    doi:10.3389/fnins.2020.00424.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.serial(sj.linear(3), sj.lif(0.9), sj.linear(5), sj.lif(0.9))
      >>> params, state = net.init(jax.random.key(0), (4,))
      >>> keys = jax.random.split(jax.random.key(1))
      >>> rule = sj.rules.decolle(
      ...     [jax.random.normal(k, (n, 2)) for k, n in zip(keys, (3, 5))]
      ... )
      >>> f = sj.rules.grad(net, lambda ys: jnp.sum((ys - 1) ** 2), rule=rule)
      >>> f(params, state, jnp.ones((5, 4)))[2]["w"].shape
      (3, 5)
    """
    readouts = tuple(readouts)
    learning = _local.Learning(
        "decolle",
        partial(errors, readouts),
        partial(check, readouts),
        output=partial(read, readouts),
        outputs=partial(outputs, readouts),
    )
    return Rule(
        "decolle",
        {"readouts": readouts},
        **_sums.forms(learning),
        losses=losses,
    )


def check(readouts: tuple, stages: list) -> None:
    """Refuses what has no readout."""
    if stages[-1].neuron is None:
        expected = "in front of a neuron, whose readout teaches it"
        raise _chain.refuse("decolle", stages[-1].lead[0], expected)
    if len(readouts) != len(stages):
        got = checks.Text(f"{len(readouts)} arrays")
        message = f"for each of {len(stages)} layers"
        raise checks.refuse("rules.decolle", "readouts", message, got)
    for g, stage in zip(readouts, stages, strict=True):
        neurons = jax.tree.leaves(stage.cell.state)[0].shape[-1]
        if jnp.ndim(g) != 2 or jnp.shape(g)[0] != neurons:
            message = f"of shape ({neurons}, outputs)"
            raise checks.refuse("rules.decolle", "readouts", message, g)


def read(readouts: tuple, looks: list) -> tuple:
    """What each layer's readout puts out."""
    return tuple(seen.y @ g for seen, g in zip(looks, readouts, strict=True))


def errors(readouts: tuple, stages: list, looks: list, error: tuple) -> list:
    """Of each layer by way of its own readout."""
    del stages, looks
    return [e @ g.T for e, g in zip(error, readouts, strict=True)]


def losses(loss):
    """The loss of all layers."""

    def total(ys, *loss_args):
        return sum(loss(y, *loss_args) for y in ys)

    return total


def outputs(readouts: tuple, net, params, state, xs) -> tuple:
    """What the readouts put out in all steps."""

    def body(state, x):
        state, looks = _local.looked("decolle", net, params, state, x)
        return state, read(readouts, looks)

    return jax.lax.scan(body, state, xs)[1]
