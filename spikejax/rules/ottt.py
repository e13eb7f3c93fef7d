"""Online training through time."""

from __future__ import annotations

from spikejax.rules import _chain, _local, _sums
from spikejax.rules._rule import Rule


def ottt() -> Rule:
    """Online training through time: one trace a presynaptic neuron, an error per step.

        â_t = λ â_(t-1) + z_t,  dL/dW = Σ_t â_t δ_t,
        δ_t = ψ_t (W δ_t of the layer above)

    with `λ` the decay of the membrane that the synapse drives; feedback weights have
    the trace of the layer's own spikes of one step before. The error goes down through
    the layers within a step. Exact for one spiking layer without feedback whose loss is
    one of its spikes at each step; not for two layers, nor behind an `li`, whose
    weights alone have their exact gradient.

    Reaches: stages of `linear` and a `lif` or `li` with one constant decay for all
    neurons and a detached `reset.subtract` or `reset.none`, as only then the trace is
    one of the presynaptic neuron. Other neurons (`drtrl` takes them), decays and
    thresholds that are learned are refused by name.

    Reference: Xiao, Meng, Zhang, He, Lin, "Online training through time for spiking
    neural networks", NeurIPS 2022, doi:10.48550/arXiv.2210.04195.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.serial(sj.linear(3), sj.lif(0.5), sj.linear(3), sj.lif(0.5))
      >>> params, state = net.init(jax.random.key(0), (4,))
      >>> init, step = sj.rules.online(net, sj.rules.ottt())
      >>> carry = init(params, state)
      >>> jax.tree.map(jnp.shape, carry.traces[0]["0.w"].fields)    # one a presynaptic
      [(4, 1)]
    """
    learning = _local.Learning("ottt", _local.spatial, check)
    return Rule("ottt", {}, **_sums.forms(learning))


def check(stages: list) -> None:
    """Refuses traces that are not one of the presynaptic neuron."""
    for stage in stages:
        if stage.neuron is None:
            continue
        if _chain.shared_leak(stage.cell) is None:
            expected = "a `lif` or `li` with one decay and a detached `subtract`"
            raise _chain.refuse("ottt", stage.cell, expected)
        if stage.cell.params:
            expected = "a neuron without learned numbers, which have no trace here"
            raise _chain.refuse("ottt", stage.cell, expected)
        for part in (stage.synapse, stage.feedback):
            if part is not None and not isinstance(part.spec, _chain.Linear):
                expected = "`linear`, whose trace is one of the presynaptic neuron"
                raise _chain.refuse("ottt", part, expected)
